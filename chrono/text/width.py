"""Display width: columns that a text takes in a terminal or a label."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import combining, east_asian_width


def width(text: str) -> int:
    """Columns of the text: two for wide and full-width characters, none for combining marks."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


@lru_cache(maxsize=8192)
def _columns(char: str) -> int:
    if combining(char):
        return 0
    return 2 if east_asian_width(char) in "WF" or char in "“”‘’…—" else 1
