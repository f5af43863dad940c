"""A text as lines: where they lie, which are sentences, whether a program broke them at a fixed width."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ENDS = re.compile(r"[。！？!?…；;：:](?:[”’」』）)\]】\"']*)$|[.](?:[\"')\]]*)$")
_INNER = re.compile(r"[。！？；…]")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, without the spaces around it."""

    start: int
    stop: int
    words: str
    after_blank: bool  # whether an empty line, or the start of the text, stands before it

    @property
    def is_body(self) -> bool:
        """Whether it tells something: a long line, or a sentence."""
        length = len(self.words)
        if length >= 90:
            return True
        if length >= 16 and _ENDS.search(self.words):
            return not self.words.isascii() or length >= 60 or _INNER.search(self.words) is not None
        return length >= 24 and "。" in self.words

    @property
    def ends(self) -> bool:
        """Whether it ends as sentences do."""
        return _ENDS.search(self.words) is not None


def lines_of(text: str) -> list[Line]:
    """The lines that are not blank."""
    out: list[Line] = []
    position = 0
    blank = True
    for whole in text.split("\n"):
        words = whole.strip()
        if words:
            start = position + (0 if whole[0] == words[0] else len(whole) - len(whole.lstrip()))
            out.append(Line(start, start + len(words), words, blank))
        blank = not words
        position += len(whole) + 1
    return out


def wrap_width(lines: list[Line]) -> int | None:
    """The width at which a program broke the lines of a plain text; ``None`` where lines are paragraphs."""
    if len(lines) < 6:
        return None
    lengths = sorted(len(line.words) for line in lines)
    width = lengths[int(len(lengths) * 0.9)]
    if not 18 <= width <= 110 or lengths[-1] > width * 1.25:
        return None
    full = [line for line in lines if len(line.words) >= width * 0.85]
    broken = sum(not line.ends for line in full)
    return width if len(full) >= 0.5 * len(lines) and broken >= 0.6 * len(full) else None
