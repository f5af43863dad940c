"""Which part of a sentence a date governs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from chrono.dates.narrative import Reading
from chrono.model.article import Span

COMMA = re.compile(r"[，,；;。！？!?：:]|\s-\s")
SAYS = re.compile(r"(?:表示|宣布|透露|指出|承诺|证实|[^名简职著]称|[^小传学]说)[，,：:]\s*\Z")
OPEN, CLOSE = "“「『《（(【", "”」』》）)】"


@dataclass(frozen=True, slots=True)
class Clause:
    """A date with the stretch of its sentence that it governs; spans in the cleaned text."""

    reading: Reading
    span: Span  # the governed stretch
    before: Span  # the part of the sentence before it, where a subject may stand
    listed: tuple[Reading, ...] = ()  # dates of one list that share the predicate


def comma_spans(text: str, start: int, stop: int) -> list[Span]:
    """The comma clauses of a stretch; commas inside quotes, titles and brackets do not cut."""
    out: list[Span] = []
    depth = 0
    left = position = start
    while position < stop:
        char = text[position]
        if char in OPEN:
            depth += 1
        elif char in CLOSE:
            depth = max(0, depth - 1)
        elif depth == 0 or char in "。！？":
            found = COMMA.match(text, position)
            between_digits = (
                char in ",:："
                and text[position - 1 : position].isdigit()
                and text[position + 1 : position + 2].isdigit()
            )
            if found and not between_digits:
                if position > left:
                    out.append((left, position))
                left = position = found.end()
                depth = 0 if char in "。！？" else depth
                continue
        position += 1
    if left < stop:
        out.append((left, stop))
    return out


def governed(text: str, sentence: Span, readings: list[Reading]) -> list[Clause]:
    """One clause a date, in order; dates of a list share the stretch that follows the last of them."""
    commas = comma_spans(text, *sentence)
    groups = _listed(text, readings)
    starts = [_start(text, commas, group[0]) for group in groups]
    out: list[Clause] = []
    for place, group in enumerate(groups):
        start = max(starts[place], groups[place - 1][-1].stop if place else sentence[0])
        stop = sentence[1]
        if place + 1 < len(groups):
            stop = max(starts[place + 1], group[-1].stop)
            if SAYS.search(text, start, stop):
                stop = _said_until(commas, stop, groups[place + 1][-1].stop)
        before = (sentence[0], start)
        shared = tuple(group) if len(group) > 1 else ()
        out += [Clause(reading, (start, stop), before, shared) for reading in group]
    return out


def _said_until(commas: list[Span], place: int, date_stop: int) -> int:
    """Where the clause ends that says what was said: it belongs to the saying, whatever days it names."""
    for _, stop in commas:
        if stop > place and stop - date_stop > 1:
            return stop
    return place


def _listed(text: str, readings: list[Reading]) -> list[list[Reading]]:
    """Dates that stand side by side with nothing but 、 or 和 between them."""
    groups: list[list[Reading]] = []
    for reading in readings:
        gap = text[groups[-1][-1].stop : reading.start] if groups else ""
        if (
            groups
            and re.fullmatch(r"\s*(?:、|，|和|与|及|以及|and|,)\s*", gap)
            and _same_shape(groups[-1][-1], reading)
        ):
            groups[-1].append(reading)
        else:
            groups.append([reading])
    return groups


def _same_shape(left: Reading, right: Reading) -> bool:
    return left.grain is right.grain and left.kind == right.kind


def _start(text: str, commas: list[Span], reading: Reading) -> int:
    """Where the clause of a date begins: its comma clause, so that a subject before the date stays with it."""
    for start, stop in commas:
        if start <= reading.start < stop:
            return start
    return reading.start
