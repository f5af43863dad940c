"""Which engine fits the work."""

from __future__ import annotations

import os
from typing import Literal

from chrono.engines.engine import Engine
from chrono.engines.serial import Serial

EngineName = Literal["auto", "serial", "processes", "dask"]

# Characters of text from which worker processes pay: one core reads about 0.4 million a second, and workers take
# one or two seconds to load.
WORTH_WORKERS = 2_000_000


def engine_for(name: EngineName, jobs: int | None, scheduler: str | None, size_hint: int) -> Engine:
    """The engine of that name; ``auto`` takes the one that will be done first.

    ``jobs`` is a number of processes, ``None`` for one a core that this process may use; ``size_hint`` the characters
    of text there are to read, roughly. A scheduler's address makes ``auto`` mean ``dask``. ``ValueError`` where the
    arguments contradict each other, ``ImportError`` where Dask is wanted and not installed.
    """
    if jobs is not None and jobs < 1:
        raise ValueError(f"at least one job is needed, not {jobs}")
    if scheduler is not None and name in ("serial", "processes"):
        raise ValueError(f"the {name} engine has no use for a scheduler")
    count = jobs or usable_cores()
    if name == "dask" or scheduler is not None:
        from chrono.engines.distributed import Distributed

        return Distributed(scheduler, count)
    if name == "processes" or (name == "auto" and size_hint >= WORTH_WORKERS and count > 1 and _has_semaphores()):
        from chrono.engines.processes import Processes

        return Processes(count)
    return Serial()


def usable_cores() -> int:
    """Cores that this process may run on: on a shared machine fewer than it has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _has_semaphores() -> bool:
    """Whether processes can share locks here; some containers have no place for them."""
    from multiprocessing import get_context

    try:
        get_context("spawn").Lock()
    except (ImportError, OSError):
        return False
    return True
