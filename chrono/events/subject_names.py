"""What a story is called: the words that most titles of its articles hold and those of other stories do not."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from chrono.events import lexicon as lex
from chrono.events.profile import DATE_WORDS
from chrono.events.topic import FUNCTION_WORDS
from chrono.events.twin import Twin
from chrono.text.scripts import folded
from chrono.text.segment import words_of

LONGEST = 8  # characters of a Chinese name
MANY = 2  # articles that hold what may be a name
TRIED = 12  # stretches that are tried, the best first
LOOKED_AT = 12  # lines in which it is looked whether a stretch is whole words
LONGER = 0.75  # share of the articles that hold a name which must hold a longer one, for that to be taken
RUN = re.compile(r"[\u3400-\u9fff]+(?:[A-Za-z0-9]+)?|[A-Za-z][A-Za-z'’-]{2,}(?: [A-Z][A-Za-z'’-]+)*")
EDGE = re.compile(
    r"^[一二三四五六七八九十两几多年月日号第]|[一二三四五六七八九十两几年月日号称被已获上中下里内外前后]$"
)

Lines = Mapping[str, tuple[int, Iterable[str]]]  # by article: its story, and its title and headlines


def names_of(lines: Lines, stories: int) -> list[str]:
    """A name for each story, all different, verbatim from a line; "" for a story whose lines hold no words."""
    inside = [Counter[str]() for _ in range(stories)]
    sizes = [0] * stories
    forms: dict[str, str] = {}
    for article in sorted(lines):
        story, told = lines[article]
        sizes[story] += 1
        found = {fold: raw for line in sorted(told) for fold, raw in _candidates(line)}
        inside[story].update(found.keys())
        for fold, raw in found.items():
            forms.setdefault(fold, raw)
    known_to = Counter[str]()  # articles of any story
    for counts in inside:
        known_to.update(counts)
    names: list[str] = []
    for story in range(stories):
        taken = [folded(name) for name in names]
        told = [folded(line) for article in sorted(lines) if lines[article][0] == story for line in lines[article][1]]
        for _ in range(TRIED):
            best = _best(inside[story], sizes[story], known_to, sum(sizes), taken)
            if not best or _is_whole(best, told):
                break
            taken.append(best)
        names.append(forms.get(best, ""))
    return names


def _is_whole(name: str, lines: Sequence[str]) -> bool:
    """Whether a stretch begins and ends with words in most of the first lines that hold it: not 习近, nor 会开幕."""
    holding = [line for line in lines if name in line][:LOOKED_AT]
    whole = 0
    for line in holding:
        start = line.index(name)
        words = words_of(line)
        whole += {start, start + len(name)} <= {*(word.start for word in words), *(word.stop for word in words)}
    return name.isascii() or whole * 2 >= len(holding)


def _candidates(line: str) -> Iterable[tuple[str, str]]:
    """Stretches of a line that may be a name, folded and as they stand there."""
    twin = Twin.of(line)
    fold, raw = DATE_WORDS.sub(_blank, twin.fold), twin.raw
    for match in RUN.finditer(fold):
        start, stop = match.span()
        if fold[start].isascii():
            yield fold[start:stop], raw[start:stop]
            continue
        for first in range(start, stop - 1):
            for last in range(first + 2, min(first + LONGEST, stop) + 1):
                yield fold[first:last], raw[first:last]


def _blank(date: re.Match[str]) -> str:
    """As many spaces as a date has letters; an English word of one stays: May may be a name."""
    return date.group() if date.group().isalpha() and date.group().isascii() else " " * len(date.group())


def _best(own: Mapping[str, int], size: int, known_to: Mapping[str, int], articles: int, taken: Sequence[str]) -> str:
    """The stretch that tells a story of ``size`` articles best from the others, made as long as most of them have it."""
    common = min(MANY, max(own.values(), default=0))
    others = articles - size

    def telling(name: str) -> float:
        beyond = known_to[name] - own[name]
        return own[name] / size * math.pow(1 - beyond / max(others, 1), 2) * math.sqrt(min(len(name), 3))

    known = [name for name, number in own.items() if number >= common and name not in taken]
    fit = [name for name in known if _is_name(name)] or known
    best = max(fit, key=lambda name: (round(telling(name), 9), len(name), name), default="")
    while longer := [
        each for each in fit if best and best in each and best != each and own[each] >= LONGER * own[best]
    ]:
        best = max(longer, key=lambda name: (own[name], -len(name), name))
    return best


def _is_name(name: str) -> bool:
    """Whether a stretch begins and ends like a name and tells no act."""
    if FUNCTION_WORDS.match(name) or FUNCTION_WORDS.match(name[-1]) or EDGE.search(name):
        return False
    return not any(act.end() == len(name) for act in lex.ACT_WORDS.finditer(name))
