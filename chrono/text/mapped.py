"""Cleaned text that knows where each of its characters lies in the original.

Cleaning only deletes characters or replaces one by one, so the map is a sorted tuple of runs: stretches that lie
in the original as they lie in the cleaned text. Passes compose, since a pass over mapped text maps to the same original.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from chrono.model.article import Run, Span

_REST = re.compile(r"(?<=[&?])(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,5});", re.IGNORECASE)  # "?" where the mark was lost


@dataclass(frozen=True, slots=True)
class Mapped:
    """A text and its runs ``(start here, start in the original, length)``, sorted, without gaps on this side."""

    text: str
    runs: tuple[Run, ...]

    @staticmethod
    def whole(original: str) -> Mapped:
        """The original itself, nothing cleaned."""
        return Mapped(original, ((0, 0, len(original)),) if original else ())

    def without(self, spans: Iterable[Span]) -> Mapped:
        """The text with these spans (of this text; in any order, overlaps allowed) deleted."""
        pieces: list[str] = []
        runs: list[Run] = []
        length = position = 0
        for start, stop in [*_merged(spans, len(self.text)), (len(self.text), len(self.text))]:
            if start > position:
                pieces.append(self.text[position:start])
                for here, there, size in self._slice(position, start):
                    _append(runs, (length + here - position, there, size))
                length += start - position
            position = max(position, stop)
        return Mapped("".join(pieces), tuple(runs))

    def with_text(self, text: str) -> Mapped:
        """The same map under a text of the same length: characters replaced one by one."""
        if len(text) != len(self.text):
            raise ValueError("characters are replaced one by one, so the length must stay")
        return Mapped(text, self.runs)

    def to_original(self, start: int, stop: int) -> Span:
        """The shortest slice of the original that holds ``[start, stop)`` of this text."""
        if start == stop:
            at = self._position(start)
            return at, at
        return self._position(start), self._position(stop - 1) + 1

    def original_spans(self, start: int, stop: int) -> list[Span]:
        """The stretches of the original that ``[start, stop)`` of this text is made of."""
        return [(there, there + size) for _, there, size in self._slice(start, stop)]

    def _position(self, index: int) -> int:
        run = bisect_right(self.runs, index, key=lambda each: each[0]) - 1
        if run < 0:
            return 0
        here, there, _ = self.runs[run]
        return there + index - here

    def _slice(self, start: int, stop: int) -> list[Run]:
        first = max(bisect_right(self.runs, start, key=lambda each: each[0]) - 1, 0)
        out = []
        for here, there, size in self.runs[first:]:
            if here >= stop:
                break
            left, right = max(start, here), min(stop, here + size)
            if left < right:
                out.append((left, there + left - here, right - left))
        return out


def whole_entity(original: str, span: Span) -> Span:
    """A slice of the original up to the end of the entity it ends in: cleaning keeps ``&`` for the whole of ``&rdquo;``."""
    rest = _REST.match(original, span[1]) if span[0] < span[1] else None
    return (span[0], rest.end()) if rest else span


def _merged(spans: Iterable[Span], length: int) -> list[Span]:
    """Spans sorted, clipped to the text and joined where they touch."""
    out: list[Span] = []
    for left, right in sorted(spans):
        start, stop = max(left, 0), min(right, length)
        if start >= stop:
            continue
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], stop))
        else:
            out.append((start, stop))
    return out


def _append(runs: list[Run], run: Run) -> None:
    """Add a run, joined to the last one where the two lie side by side on both sides."""
    if runs:
        here, there, size = runs[-1]
        if here + size == run[0] and there + size == run[1]:
            runs[-1] = (here, there, size + run[2])
            return
    runs.append(run)
