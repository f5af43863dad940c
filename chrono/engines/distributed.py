"""Workers on other machines, through a Dask scheduler: the extra ``chrono-timeline[dask]``."""

from __future__ import annotations

import logging
import pickle
from asyncio import CancelledError
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import CancelledError as FutureCancelled
from contextlib import ExitStack
from importlib import import_module
from time import monotonic
from typing import Any, Generic

from chrono.engines.engine import EngineError, Failure, Result, Task
from chrono.engines.shards import Cutter, Shard, ShardResult, check_portable, examine, is_ready, run_shard

SHARDS_A_THREAD = 2  # one at work and one waiting
ANSWER = 10  # seconds for a scheduler to answer
LOOK = 2.0  # seconds between looks at how many workers there are
LONELY = 60.0  # seconds without any worker after which none will come


class Distributed:
    """The engine for a cluster: a scheduler's address, or ``None`` for a passing cluster of ``jobs`` local workers."""

    def __init__(self, address: str | None, jobs: int) -> None:
        self._address = address
        self._jobs = jobs
        dask_module("distributed")

    def map(
        self, function: Callable[[Task], Result], tasks: Iterable[tuple[str, Task]]
    ) -> Iterator[tuple[str, Result | Failure]]:
        """See :meth:`chrono.engines.engine.Engine.map`; closing the iterator takes back what is under way.

        :class:`EngineError` where no scheduler answers, its workers cannot load the function, or none is left.
        """
        check_portable(function)
        killed = dask_module("distributed.scheduler").KilledWorker
        with ExitStack() as stack:
            crew = _Crew(self._connect(stack), function)
            cutter = Cutter(tasks)
            while suspects := (yield from crew.run(cutter)):
                yield from examine(suspects, crew.run_alone, killed)

    def _connect(self, stack: ExitStack) -> Any:
        distributed = dask_module("distributed")
        address: Any = self._address
        if address is None:
            # One death is enough to suspect a shard; left alone, Dask would let it kill three workers more.
            with dask_module("dask").config.set({"distributed.scheduler.allowed-failures": 0}):
                address = stack.enter_context(
                    distributed.LocalCluster(
                        n_workers=self._jobs,
                        threads_per_worker=1,
                        dashboard_address=None,
                        silence_logs=logging.CRITICAL,
                    )
                )
        # A scheduler that goes away is told of by EngineError, not by the pages that Dask logs.
        log = logging.getLogger("distributed.client")
        stack.callback(log.setLevel, log.level)
        log.setLevel(logging.CRITICAL)
        try:
            return stack.enter_context(distributed.Client(address, timeout=ANSWER, set_as_default=False))
        except (OSError, ValueError) as error:
            raise EngineError(f"no Dask scheduler answers at {address}") from error


class _Crew(Generic[Task, Result]):
    """The workers of one scheduler, at one function."""

    def __init__(self, client: Any, function: Callable[[Task], Result]) -> None:
        self._client = client
        self._function = function
        self._wait = dask_module("distributed").wait
        self._threads = 0
        self._looked = self._met = monotonic()
        self._look()
        try:
            self._next([client.submit(is_ready, function, pure=False)])[0].result()
        except (EngineError, KeyboardInterrupt):
            raise
        except Exception as error:
            raise EngineError(
                f"the workers cannot load chrono; is the same version installed there? ({error})"
            ) from error

    def run(self, cutter: Cutter[Task]) -> Generator[tuple[str, Result | Failure], None, list[Shard[Task]]]:
        """Run shards until the tasks end or some are lost; returns the lost ones."""
        under_way: dict[Any, Shard[Task]] = {}
        lost: list[Shard[Task]] = []
        try:
            while True:
                free = 0 if lost else max(self._threads, 1) * SHARDS_A_THREAD - len(under_way)
                for shard in cutter.shards(free):
                    try:
                        under_way[self._submit(shard)] = shard
                    except Exception:  # it cannot be sent; alone, each of its tasks tells why
                        lost.append(shard)
                if not under_way:
                    return lost
                for future in self._next(under_way):
                    shard = under_way.pop(future)
                    if future.exception() is not None:
                        lost.append(shard)
                        continue
                    result: ShardResult[Result] = pickle.loads(future.result())
                    cutter.learn(result)
                    yield from result.results
        finally:
            self._client.cancel(list(under_way))

    def run_alone(self, shard: Shard[Task]) -> ShardResult[Result]:
        """The shard's results, or what became of it as an exception."""
        result: ShardResult[Result] = pickle.loads(self._next([self._submit(shard)])[0].result())
        return result

    def _submit(self, shard: Shard[Task]) -> Any:
        # Packed here and there: what Dask cannot pack it reports where nobody catches it, and with pages of log.
        return self._client.submit(_run_packed, pickle.dumps((self._function, shard)), pure=False)

    def _next(self, under_way: Iterable[Any]) -> list[Any]:
        """Those that are done, at least one; :class:`EngineError` where none will ever be."""
        while True:
            try:
                with self._client.as_current():
                    done = self._wait(list(under_way), timeout=LOOK, return_when="FIRST_COMPLETED").done
                if any(future.cancelled() for future in done):
                    raise EngineError("the Dask scheduler forgot what it was given; was it started anew?")
            except TimeoutError:
                done = ()
            except (OSError, CancelledError, FutureCancelled) as error:
                raise EngineError("the Dask scheduler is gone") from error
            if monotonic() - self._looked > LOOK:
                self._look()
            if done:
                return list(done)

    def _look(self) -> None:
        try:
            self._threads = sum(self._client.nthreads().values())
        except (OSError, CancelledError, FutureCancelled) as error:
            raise EngineError("the Dask scheduler is gone") from error
        self._looked = monotonic()
        if self._threads:
            self._met = self._looked
        elif self._looked - self._met > LONELY:
            raise EngineError(f"the Dask scheduler has had no workers for {LONELY:.0f} seconds")


def _run_packed(packed: bytes) -> bytes:
    return pickle.dumps(run_shard(*pickle.loads(packed)))


def dask_module(name: str) -> Any:
    """A module of Dask; ``ImportError`` that names the extra where it is not installed."""
    try:
        return import_module(name)
    except ImportError as error:
        raise ImportError("the dask engine needs an extra: pip install 'chrono-timeline[dask]'") from error
