"""The one interface of all engines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol, TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")

LONGEST_REASON = 300  # characters; some libraries put a whole document into an exception's text


@dataclass(frozen=True, slots=True)
class Failure:
    """A task without a result."""

    kind: str  # "error": the function raised; "crash": it killed every process that ran it
    reason: str  # one line for people


class EngineError(Exception):
    """The engine itself cannot work; the message says why and what may be done."""


class Engine(Protocol):
    """Applies a function to tasks; which engine it was cannot be seen from the results."""

    def map(
        self, function: Callable[[Task], Result], tasks: Iterable[tuple[str, Task]]
    ) -> Iterator[tuple[str, Result | Failure]]:
        """One ``(key, result)`` a task, in any order; tasks are drawn as they are needed.

        The function is pure, since a task may run more than once, and, like its tasks and results, can be pickled.
        What it raises becomes a :class:`Failure` of that key; :class:`EngineError` where nothing can run at all.
        """
        ...


def failure_of(error: BaseException) -> Failure:
    """What a function raised, as a failure on one line."""
    text = " ".join(str(error).split())
    name = type(error).__name__
    return Failure("error", (f"{name}: {text}" if text else name)[:LONGEST_REASON])


def outcome(function: Callable[[Task], Result], task: Task) -> Result | Failure:
    """The function's result, or the failure that its exception makes."""
    try:
        return function(task)
    except (Exception, SystemExit) as error:  # a library that calls exit() must not end the build
        return failure_of(error)
