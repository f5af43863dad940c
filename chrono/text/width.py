"""Display width: columns that a text takes in a terminal or a label."""

from __future__ import annotations

from unicodedata import combining, east_asian_width


def width(text: str) -> int:
    """Columns of the text: two for wide and full-width characters, none for combining marks."""
    if text.isascii():
        return len(text)
    return sum(
        0 if combining(char) else 2 if east_asian_width(char) in "WF" or char in "“”‘’…—" else 1 for char in text
    )
