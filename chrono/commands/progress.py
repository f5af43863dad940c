"""How far a build is: a line on standard error with counts and time, on a terminal only."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from chrono.messages import say

if TYPE_CHECKING:
    from chrono.building import Progress


@contextmanager
def progress_line(*, quiet: bool) -> Iterator[Progress | None]:
    """What a build calls after every article; ``None`` where nobody looks.

    Without a known total the counts stand alone (``120/?``) and no time to come is guessed.
    """
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    line = Progress(
        TextColumn("{task.description}"),
        BarColumn(bar_width=24),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TimeRemainingColumn(elapsed_when_finished=True),
        console=Console(stderr=True),
        transient=True,
    )
    with line:
        task = line.add_task(say("reading"), total=None)

        def told(done: int, total: int | None) -> None:
            # when all articles are read their mentions are still to be merged, which takes its time
            finished = total is not None and done >= total
            line.update(task, completed=done, total=total, description=say("merging" if finished else "reading"))

        yield told
