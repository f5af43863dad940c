"""Tasks in shards: few enough messages between processes, and small enough for memory and for an even load."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from time import perf_counter
from typing import Generic

from chrono.engines.engine import EngineError, Failure, Result, Task, failure_of, outcome

Shard = tuple[tuple[str, Task], ...]

SECONDS_A_SHARD = 0.25  # long beside the sending (about a millisecond), short beside the end of a build
FIRST_SHARD = 4  # tasks, before it is known how long one takes
LARGEST_SHARD = 256


@dataclass(frozen=True, slots=True)
class ShardResult(Generic[Result]):
    """What a worker sends back."""

    results: tuple[tuple[str, Result | Failure], ...]
    seconds: float  # that the tasks took


def run_shard(function: Callable[[Task], Result], shard: Shard[Task]) -> ShardResult[Result]:
    """Run in a worker: every task of the shard."""
    start = perf_counter()
    results = tuple((key, outcome(function, task)) for key, task in shard)
    return ShardResult(results, perf_counter() - start)


def is_ready(function: Callable[[Task], Result]) -> bool:
    """Run in a worker before the first shard: it can start, and it can load the function."""
    return callable(function)


class Cutter(Generic[Task]):
    """Cuts tasks into shards of about a quarter of a second, as it learns how long tasks take."""

    def __init__(self, tasks: Iterable[tuple[str, Task]]) -> None:
        self._tasks = iter(tasks)
        self._size = FIRST_SHARD

    def shards(self, count: int) -> Iterator[Shard[Task]]:
        """Up to so many further shards; fewer when the tasks run out."""
        for _ in range(count):
            shard = tuple(islice(self._tasks, self._size))
            if not shard:
                return
            yield shard

    def learn(self, result: ShardResult[Result]) -> None:
        """Fit the size of the next shards to the time that one took; it at most doubles, since tasks differ."""
        fitting = len(result.results) * SECONDS_A_SHARD / max(result.seconds, 1e-6)
        self._size = max(1, min(int(fitting), self._size * 2, LARGEST_SHARD))


def check_portable(function: Callable[[Task], Result]) -> None:
    """``TypeError`` for a function that a worker could not import: a lambda, an inner one, one of the main script."""
    try:
        pickled = pickle.dumps(function)
    except (pickle.PicklingError, AttributeError, TypeError) as error:
        raise TypeError(f"a worker needs a function of a module, not {function!r}") from error
    if b"__main__" in pickled:
        raise TypeError(f"a worker does not load the main script, so it cannot find {function!r}")


def examine(
    suspects: Iterable[Shard[Task]],
    run_alone: Callable[[Shard[Task]], ShardResult[Result]],
    died: type[BaseException],
) -> Iterator[tuple[str, Result | Failure]]:
    """Run shards that were under way when a worker died, one at a time, so that no other can be blamed.

    One that kills its worker again is split until the task is found that does; ``run_alone`` raises ``died`` for it,
    and anything else where a shard cannot be sent or its results cannot come back.
    """
    waiting = list(suspects)
    while waiting:
        shard = waiting.pop()
        found = _attempt(shard, run_alone, died)
        if isinstance(found, ShardResult):
            yield from found.results
        elif len(shard) == 1:
            yield shard[0][0], found
        else:
            middle = len(shard) // 2
            waiting += [shard[middle:], shard[:middle]]


def _attempt(
    shard: Shard[Task], run_alone: Callable[[Shard[Task]], ShardResult[Result]], died: type[BaseException]
) -> ShardResult[Result] | Failure:
    # A worker may die for reasons of its own (the system was out of memory): a task must kill two to be named.
    for _ in range(2 if len(shard) == 1 else 1):
        try:
            return run_alone(shard)
        except EngineError:
            raise
        except died:
            continue
        except Exception as error:
            return failure_of(error)
    return Failure("crash", "the process that read it died, more than once")
