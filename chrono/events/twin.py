"""A stretch of text with its folded form beside it: patterns look at the folded one, what is shown is the other."""

from __future__ import annotations

import re
from dataclasses import dataclass

from chrono.text.scripts import folded


@dataclass(frozen=True, slots=True)
class Twin:
    """Two strings of one length: as printed, and in simplified script, lower case, half width."""

    raw: str
    fold: str

    @staticmethod
    def of(raw: str) -> Twin:
        """The text and its folded form."""
        return Twin(raw, folded(raw))

    def __len__(self) -> int:
        return len(self.raw)

    def part(self, start: int, stop: int | None = None) -> Twin:
        """A slice of both."""
        return Twin(self.raw[start:stop], self.fold[start:stop])

    def plus(self, other: Twin) -> Twin:
        """Both, one after the other."""
        return Twin(self.raw + other.raw, self.fold + other.fold)

    def without(self, pattern: re.Pattern[str], count: int = 0) -> Twin:
        """Every match (or the first ``count``) of a pattern on the folded text taken out."""
        if pattern.search(self.fold) is None:
            return self
        found = self
        for match in reversed(list(pattern.finditer(self.fold))[: count or None]):
            found = found.part(0, match.start()).plus(found.part(match.end()))
        return found

    def behind(self, pattern: re.Pattern[str]) -> Twin:
        """What follows a match of the pattern at the start of the folded text; all of it where there is none."""
        found = pattern.match(self.fold)
        return self.part(found.end()) if found else self

    def stripped(self, marks: str = " \t\n\u3000，,。；;：:、！!…") -> Twin:
        """Marks and spaces at both ends taken off."""
        if self.fold == (plain := self.fold.strip(marks)):
            return self
        start = len(self.fold) - len(self.fold.lstrip(marks))
        return self.part(start, start + len(plain))


COMMA = Twin("，", "，")
COLON = Twin("：", "：")
CLOSED = Twin("”", "”")
EMPTY = Twin("", "")
