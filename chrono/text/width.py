"""Display width: columns that a text takes in a terminal or a label."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import combining, east_asian_width

PLAINLY_WIDE = re.compile("[\u4e00-\u9fff\u3001\u3002\uff01-\uff60“”‘’…—]+")


def width(text: str) -> int:
    """Columns of the text: two for wide and full-width characters, none for combining marks."""
    if text.isascii():
        return len(text)
    others = PLAINLY_WIDE.sub("", text)
    return 2 * (len(text) - len(others)) + sum(map(_columns, others))


@lru_cache(maxsize=8192)
def _columns(char: str) -> int:
    if combining(char):
        return 0
    return 2 if east_asian_width(char) in "WF" or char in "“”‘’…—" else 1
