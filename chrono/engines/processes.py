"""Worker processes on this machine.

Workers are spawned, not forked (a fork copies locks that other threads hold), through ``concurrent.futures``: a
``multiprocessing.Pool`` waits for ever when a worker is killed.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from functools import partial
from multiprocessing import parent_process
from multiprocessing.context import SpawnContext, SpawnProcess
from types import ModuleType
from typing import Any

from chrono.engines.engine import EngineError, Failure, Result, Task
from chrono.engines.shards import Cutter, Shard, ShardResult, check_portable, examine, is_ready, run_shard

SHARDS_A_WORKER = 2  # one at work and one waiting, so that no worker is idle and memory stays bounded
PATIENCE = 1.0  # seconds between looks for Ctrl-C, which cannot interrupt a wait on Windows


class Processes:
    """The engine for large work on one machine."""

    def __init__(self, jobs: int) -> None:
        self._jobs = min(jobs, 61) if sys.platform == "win32" else jobs  # Windows waits for no more handles

    def map(
        self, function: Callable[[Task], Result], tasks: Iterable[tuple[str, Task]]
    ) -> Iterator[tuple[str, Result | Failure]]:
        """See :meth:`chrono.engines.engine.Engine.map`; closing the iterator ends the workers."""
        check_portable(function)
        cutter = Cutter(tasks)
        while suspects := (yield from self._run(function, cutter)):
            with closing(_Quarantine()) as quarantine:
                yield from examine(suspects, partial(quarantine.run, function), BrokenProcessPool)

    def _run(
        self, function: Callable[[Task], Result], cutter: Cutter[Task]
    ) -> Generator[tuple[str, Result | Failure], None, list[Shard[Task]]]:
        """Run shards until the tasks end or some are lost, mostly with a worker that died; returns the lost ones."""
        under_way: dict[Future[ShardResult[Result]], Shard[Task]] = {}
        lost: list[Shard[Task]] = []
        with _Pool(self._jobs) as pool:
            while True:
                free = 0 if lost else self._jobs * SHARDS_A_WORKER - len(under_way)
                for shard in cutter.shards(free):
                    under_way[pool.submit(run_shard, function, shard)] = shard
                if not under_way:
                    return lost
                for future in wait(under_way, timeout=PATIENCE, return_when=FIRST_COMPLETED).done:
                    shard = under_way.pop(future)
                    if future.exception() is not None:  # its worker died, or it could not be sent
                        lost.append(shard)
                        continue
                    cutter.learn(future.result())
                    yield from future.result().results


class _Quarantine:
    """A single worker for one shard at a time, replaced whenever one dies."""

    def __init__(self) -> None:
        self._pool: _Pool | None = None

    def run(self, function: Callable[[Task], Result], shard: Shard[Task]) -> ShardResult[Result]:
        """The shard's results; ``BrokenProcessPool`` where it kills the worker."""
        pool = self._pool or self._start(function)
        try:
            return _result(pool.submit(run_shard, function, shard))
        except BrokenProcessPool:
            self.close()
            raise

    def close(self) -> None:
        """End the worker."""
        if self._pool is not None:
            self._pool.close(at_once=True)
            self._pool = None

    def _start(self, function: Callable[[Task], Result]) -> _Pool:
        self._pool = _Pool(1)
        try:
            _result(self._pool.submit(is_ready, function))
        except BrokenProcessPool:  # else every task there is would be tried, and blamed
            raise EngineError("worker processes die as soon as they start; the serial engine needs none") from None
        return self._pool


class _Pool:
    """A process pool that can be ended at once."""

    def __init__(self, jobs: int) -> None:
        self._context = _Context()
        try:
            self._executor = ProcessPoolExecutor(jobs, mp_context=self._context, initializer=_prepare_worker)
        except (ImportError, NotImplementedError, OSError) as error:  # a system without shared semaphores
            raise _cannot_start(error) from error

    def submit(self, function: Callable[..., Result], *arguments: object) -> Future[Result]:
        """Like the executor's, but a broken pool gives a future that failed."""
        try:
            return self._executor.submit(function, *arguments)
        except BrokenProcessPool as error:
            failed: Future[Result] = Future()
            failed.set_exception(error)
            return failed
        except OSError as error:  # no memory, or no process to be had
            raise _cannot_start(error) from error

    def close(self, *, at_once: bool) -> None:
        """End the workers, whatever they are at; or let them finish."""
        try:
            if not at_once:
                self._executor.shutdown(wait=True)
        finally:
            for worker in self._context.workers:
                if worker.pid is not None:
                    worker.kill()
            self._executor.shutdown(wait=True, cancel_futures=True)

    def __enter__(self) -> _Pool:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self.close(at_once=kind is not None)


class _Worker(SpawnProcess):
    def start(self) -> None:
        """Start without the main script, which a script without a guard would run again, build and all."""
        main = sys.modules["__main__"]
        sys.modules["__main__"] = ModuleType("__main__")
        # Ctrl-C goes to all processes of a terminal; one that is still loading would print a traceback.
        mask = getattr(signal, "pthread_sigmask", None)  # not on Windows
        before = mask(signal.SIG_BLOCK, {signal.SIGINT}) if mask else None
        try:
            super().start()
        finally:
            sys.modules["__main__"] = main
            if mask:
                mask(signal.SIG_SETMASK, before)


class _Context(SpawnContext):
    """Remembers its workers, so that they can be ended."""

    def __init__(self) -> None:
        super().__init__()
        self.workers: list[_Worker] = []

    def Process(self, *arguments: Any, **named: Any) -> _Worker:  # type: ignore[override]  # noqa: N802
        self.workers.append(_Worker(*arguments, **named))
        return self.workers[-1]


def _prepare_worker() -> None:
    """Run in a worker at its start: the parent alone answers Ctrl-C, and none outlives it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    # A worker holds both ends of its queue, so it would wait for ever on a parent that was killed.
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _result(future: Future[Result]) -> Result:
    while not wait([future], timeout=PATIENCE).done:
        pass
    return future.result()


def _cannot_start(error: BaseException) -> EngineError:
    return EngineError(f"worker processes cannot be started ({error}); the serial engine needs none")
