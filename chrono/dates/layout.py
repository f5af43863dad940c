"""Where an expression stands on the page: in a heading, at the head of a paragraph, in one sentence with another."""

from __future__ import annotations

import re

from chrono.text.cues import FULL_STOP

HEADING = re.compile(r"(?:^|\n)[ \u3000#*·•一二三四五六七八九十、（()）.\d]*\Z")
HEADING_END = re.compile(r"[ \u3000：:*#（()）]*(?:\n|\Z)")
SENTENCE_BREAK = re.compile(r"[。！？!?\n；]")
# 某社江州9月9日电, （江州，2023年12月6日）, LONDON, Sept 8 (Northwire) -: the day on which a text was written
DATELINE = re.compile(
    r"[^，,。；;：:\n]{0,24}\Z|[（(][^，,。；;：:\n（(]{2,12}[，, ]{1,2}\Z|[A-Z][A-Za-z .,'-]{2,30}, \Z"
)
DATELINE_END = re.compile(r"[ ]?(?:[电電讯訊]|[）)](?=.)|/[^/\n]{2,12}/|\([A-Z][^)\n]{1,20}\) ?[-–—])")
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


def are_rows(text: str, *starts: int) -> bool:
    """Whether places open lines without a full stop: lines of a list of days, and no paragraphs of a story.

    2021年6月8日 甲事 / 6月14日 乙事, printed on a 12 June of another year
    """
    return all(opens_paragraph(text, start) and SENTENCE_BREAK.search(_line(text, start)) is None for start in starts)


def _line(text: str, start: int) -> str:
    end = text.find("\n", start)
    return text[start:] if end < 0 else text[start:end]


def is_dateline(text: str, start: int, stop: int) -> bool:
    """Whether a text begins with the place and day of its writing, and ``[start, stop)`` is that day."""
    led = DATELINE.match(text, 0, start)
    bracketed = text[stop : stop + 1] in ("）", ")")
    return (
        led is not None
        and led.end() == start
        and DATELINE_END.match(text, stop) is not None
        and bracketed == text.startswith(("（", "("))
    )
