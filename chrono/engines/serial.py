"""One task after the other, in this process."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from chrono.engines.engine import Failure, Result, Task, outcome


class Serial:
    """The engine for small work and for debugging."""

    def map(
        self, function: Callable[[Task], Result], tasks: Iterable[tuple[str, Task]]
    ) -> Iterator[tuple[str, Result | Failure]]:
        """See :meth:`chrono.engines.engine.Engine.map`; results come in the order of the tasks."""
        for key, task in tasks:
            yield key, outcome(function, task)
