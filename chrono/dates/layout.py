"""Where an expression stands on the page: in a heading, at the head of a paragraph, in one sentence with another."""

from __future__ import annotations

import re

from chrono.text.cues import FULL_STOP

HEADING = re.compile(r"(?:^|\n)[ \u3000#*·•一二三四五六七八九十、（()）.\d]*\Z")
HEADING_END = re.compile(r"[ \u3000：:*#（()）]*(?:\n|\Z)")
SENTENCE_BREAK = re.compile(r"[。！？!?\n；]")
INDENT = 40  # spaces that a paragraph may begin with


def is_heading(text: str, start: int, stop: int) -> bool:
    """Whether ``[start, stop)`` stands alone on its line, but for a number or a mark before it."""
    return HEADING_END.match(text, stop) is not None and HEADING.search(text[max(0, start - 12) : start]) is not None


def in_one_sentence(text: str, start: int, stop: int) -> bool:
    """Whether no sentence ends between two places."""
    if SENTENCE_BREAK.search(text, start, stop) is not None:
        return False
    return text.find(".", start, stop) < 0 or FULL_STOP.search(text, max(0, start - 2), stop) is None


def opens_paragraph(text: str, start: int) -> bool:
    """Whether only spaces stand before a place on its line."""
    left = max(0, start - INDENT)
    before = text[left:start].rstrip(" \u3000")
    return before[-1:] == "\n" or (not before and left == 0)
