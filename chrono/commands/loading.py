"""The chronology that a command was pointed to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from chrono.commands.problems import CommandError
from chrono.messages import say

if TYPE_CHECKING:
    from chrono.chronology import Chronology


def loaded(out: str | Path) -> Chronology:
    from chrono.chronology import load

    try:
        return load(out)
    except (FileNotFoundError, NotADirectoryError):
        raise CommandError(say("no-feed", path=out)) from None
    except (ValueError, OSError) as error:
        raise CommandError(say("bad-feed", path=out, reason=error)) from None
