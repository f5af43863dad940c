"""Functions for workers, who can only load what a module holds."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path


class Locked:
    """A value that cannot be sent to another process."""

    def __reduce__(self) -> str:
        raise TypeError("locked in")


def double(task: int) -> int:
    return task * 2


def name_of_main(task: str) -> str:
    return f"{task} {getattr(sys.modules['__main__'], '__file__', None)}"


def fail_on_odd(task: int) -> int:
    if task % 2:
        raise ValueError(f"odd:\n  {task}\x00")
    return task


def exit_on_three(task: int) -> int:
    if task == 3:
        sys.exit("no more")
    return task


def die_on_poison(task: int) -> int:
    """A negative number is poison."""
    if task < 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return task * 2


def die_once(marker: str) -> str:
    """The first worker that gets it dies, as by the system for want of memory."""
    if not Path(marker).exists():
        Path(marker).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return "survived"


def lock_in(task: int) -> object:
    return Locked() if task == 5 else task


def linger(task: str) -> str:
    """Leaves its process id in a folder, and takes its time."""
    (Path(task) / str(os.getpid())).touch()
    time.sleep(30)
    return task


def measure(task: str) -> int:
    """The length of a text; "poison" in front of it kills."""
    if task.startswith("poison"):
        os.kill(os.getpid(), signal.SIGKILL)
    return len(task)
