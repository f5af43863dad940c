"""Told twice: a body pasted a second time, and a summary above the body that only repeats it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from chrono.articles.characters import Cut
from chrono.articles.lines import Line
from chrono.model.article import Span

_UNIT = re.compile(r"[^。！？!?…\n]*[。！？!?…]+[”’」』）)]*|[^。！？!?…\n]+")
_NO_LETTER = re.compile(r"[\W_]+")
_LETTERS_OF_LINES = re.compile(r"[\w\n]+")  # to join what stays is faster than to take out what goes
_BULLET = re.compile(r"[◇◆●•■▲△▪▶►★☆※·○◎→]")
_HEADED = re.compile(r"(?:摘要\s?[:：]?\s?)?【[^】。]{6,60}】(?=.{10})")  # a portal's abstract: the title in brackets
_TOP = 3  # lines of which one may be such an abstract
_SHORTEST = 6  # letters of a sentence that is looked for again
_LEAST = 40  # letters that a repeated stretch must have
_GAP = 2  # sentences within a repeated stretch that may differ


def repeat_cuts(text: str, lines: Sequence[Line]) -> list[Cut]:
    """Cuts of what is told twice; a body's first telling stays, of a bulleted summary and the body the body's."""
    if len(text) < 2 * _LEAST:
        return []
    cuts = _summary_cuts(lines)
    units = _units(text)
    if cuts:
        units = [unit for unit in units if not any(start <= unit[0] < stop for start, stop, _ in cuts)]
    return cuts + _pasted(text, units)


def _summary_cuts(lines: Sequence[Line]) -> list[Cut]:
    bullets = [line for line in lines[:40] if _BULLET.match(line.words)]
    bullets += [line for line in lines[:_TOP] if _HEADED.match(line.words)]
    if not bullets:
        return []
    starts = {line.start for line in bullets}
    body = _letters("".join(line.words for line in lines if line.start not in starts))
    cuts: list[Cut] = []
    for line in bullets:
        parts = [
            letters
            for each in _UNIT.findall(_HEADED.sub("", line.words, count=1))
            if len(letters := _letters(each)) >= _SHORTEST
        ]
        known = sum(len(part) for part in parts if part in body or _mostly_in(part, body))
        if parts and known >= 0.8 * sum(len(part) for part in parts):
            cuts.append((line.start, line.stop, "repeated summary"))
    return cuts


def _mostly_in(part: str, body: str) -> bool:
    runs = [part[start : start + 8] for start in range(0, max(len(part) - 7, 1), 4)]
    return sum(run in body for run in runs) >= 0.8 * len(runs)


def _units(text: str) -> list[Span]:
    """Sentences with their marks, and what stands before a line's end without one; blank ones left out."""
    spans = [found.span() for found in _UNIT.finditer(text)]
    return [(start, stop) for start, stop in spans if not text[start:stop].isspace()]


def _pasted(text: str, units: Sequence[Span]) -> list[Cut]:
    # in one go, since units hold no line ends: a search for each took a third of the time
    joined = "\n".join([text[start:stop] for start, stop in units])
    letters = "".join(_LETTERS_OF_LINES.findall(joined)).replace("_", "").split("\n")
    first: dict[str, int] = {}
    twin: list[int | None] = []
    for index, words in enumerate(letters):
        earlier = first.setdefault(words, index) if len(words) >= _SHORTEST else index
        twin.append(earlier if earlier != index else None)
    cuts: list[Cut] = []
    index = 0 if twin.count(None) < len(twin) else len(units)
    while index < len(units):
        if twin[index] is None:
            index += 1
            continue
        begin, stop = _stretch(twin, letters, index)
        size = sum(len(each) for each in letters[begin:stop])
        if size >= _LEAST and (stop - begin > 1 or _is_line(text, units[begin])):
            cuts.append((units[begin][0], units[stop - 1][1], "repeated body"))
        index = stop
    return cuts


def _stretch(twin: Sequence[int | None], letters: Sequence[str], index: int) -> tuple[int, int]:
    """The repeated stretch around a repeated sentence; its first sentence may have lost what stood glued before it."""
    begin, stop, gap = index, index + 1, 0
    while stop + gap < len(twin):
        here, last = twin[stop + gap], twin[stop - 1]
        if here is not None and last is not None and 0 < here - last <= _GAP + 1:
            stop, gap = stop + gap + 1, 0
        elif gap < _GAP and len(letters[stop + gap]) < 120:
            gap += 1
        else:
            break
    earlier = twin[begin]
    if earlier and begin and twin[begin - 1] is None and earlier - 1 < begin - 1:
        one, other = letters[begin - 1], letters[earlier - 1]
        if len(one) >= _SHORTEST and (other.endswith(one) or one.endswith(other)) and other:
            begin -= 1
    return begin, stop


def _is_line(text: str, unit: Span) -> bool:
    start, stop = unit
    return text[max(start - 1, 0) : start] in ("", "\n") and text[stop : stop + 1] in ("", "\n")


def _letters(words: str) -> str:
    return _NO_LETTER.sub("", words)
