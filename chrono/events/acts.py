"""Which kind of happening a line tells, by its event verb."""

from __future__ import annotations

import re
from functools import lru_cache

from chrono.events import lexicon as lex

QUOTED_NAMES = re.compile(r"《[^》]*》|“[^”]{6,}”")


@lru_cache(maxsize=16384)
def act_of(fold: str) -> tuple[str | None, int]:
    """The group of the first event verb of a folded text, and where it stands; those inside 《》 do not count."""
    plain = lex.NOT_ACTS.sub(_blank, QUOTED_NAMES.sub(_blank, fold))
    best: tuple[str | None, int] = (None, -1)
    for match in lex.ACT_WORDS.finditer(plain):
        act = lex.ACT_OF[match.group()]
        if best[0] is None or (best[0] in ("say", "happen") and act not in ("say", "happen")):
            best = (act, match.start())
        if best[0] not in (None, "say", "happen"):
            break
    return best


def _blank(match: re.Match[str]) -> str:
    return "\x01" * len(match.group())
