"""Which kind of happening a line tells, by its event verb."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from chrono.events import lexicon as lex
from chrono.text.scripts import HAN
from chrono.text.stems import stem_of

SPOKEN = frozenset(("say", "say-no", "publish", "ask", "call", "become"))  # acts that one thing does often in a day
QUOTED_NAMES = re.compile(r"《[^》]*》|“[^”]{6,}”")
# no word behind an article or a possessive is a verb: the release, his charges
VERBAL = re.compile(
    r"(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bof )(?<!\bits )(?<!\bhis )(?<!\bher )(?<!\btheir )\b[a-z]{3,}"
)


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
    if best[0] is None and HAN.search(plain) is None:
        return next(((act, at) for at, act in english_acts(plain)), best)
    return best


def english_acts(line: str) -> Iterator[tuple[int, str]]:
    """The acts of a folded English line by the stems of its verbs (closes, to close), and where they stand."""
    for found in VERBAL.finditer(line):
        act = _by_stem().get(stem_of(found.group()))
        if act is not None:
            yield found.start(), act


@cache
def _by_stem() -> dict[str, str]:
    return {stem_of(word): act for word, act in lex.ACT_OF.items() if word.isascii() and word.isalpha()}


def _blank(match: re.Match[str]) -> str:
    return "\x01" * len(match.group())
