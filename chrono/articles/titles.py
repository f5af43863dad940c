"""Which of the lines at the top of a text is its title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from chrono.articles.furniture import furniture_reason
from chrono.articles.headings import is_masthead, is_title_like, official_title, same_title
from chrono.articles.lines import Line
from chrono.text.scripts import folded
from chrono.text.segment import has_predicate

_SUBJECT = re.compile(
    r"(?:(?:主题|主旨|标题|标　题|標題|Subject|Title(?:-题名)?|Headline)\s*[:：]|標題 |【(?:标题|標題|篇名|题名|題名|题目|文章标题)】)\s*(.{4,80})$|HD (.{4,120})$"
)
_TITLE_WITHIN = re.compile(
    r"【(?![据據])([^】。╱]{8,60})(?<![报報][道導])】(?=.{20})"
)  # how short notices on platforms begin
_APART = "-–—_|｜·:：>»】]"  # between a headline and a site's name
_LONGEST = 30  # characters of a title that begins with a day
_UNEVEN = 4  # characters by which the lines of a title may differ that a narrow column broke


def first_left(lines: Sequence[Line], reasons: dict[int, str]) -> Line | None:
    """The first line that nothing speaks against."""
    return next((line for index, line in enumerate(lines) if index not in reasons), None)


def may_be_title(lines: Sequence[Line], index: int) -> bool:
    """Whether a line at the top may be the title; one that begins with a day, if a line of day and source follows."""
    words = lines[index].words
    if index + 1 >= len(lines):
        return False
    if is_title_like(words) or (index == 0 and is_masthead(words)):
        return True
    return index == 0 and len(words) <= _LONGEST and furniture_reason(lines[1].words) == "header"


def better_title(title: str, words: str, *, below: bool) -> str | None:
    """The title as a later line has it: without the site's name around it, or below who issued it."""
    if same_title(words, title) or _is_within(words, title):
        return min(words, title, key=len)
    if is_masthead(title) and is_title_like(words) and not is_masthead(words):
        return words
    return official_title(title, words) if below else None


def _is_within(words: str, title: str) -> bool:
    """Whether a line is the headline in what was taken for the title: a window's, with the site's name around it."""
    before, found, after = title.partition(words)
    is_whole = before.rstrip()[-1:] in _APART and after.lstrip()[:1] in _APART  # "" at the window's own edges
    return len(words) >= 8 and bool(found) and is_whole and is_title_like(words)


def title_within(lines: Sequence[Line], reasons: dict[int, str]) -> str | None:
    """The title in brackets with which the first paragraph begins: it stays there, as part of the sentence."""
    first = first_left(lines, reasons)
    own = _TITLE_WITHIN.match(first.words) if first else None
    return own.group(1).strip("# ") if own else None


def second_line(lines: Sequence[Line], index: int) -> str | None:
    """The line below a title that goes on with it, as a narrow column breaks it: a subject, and below it what it did."""
    if index + 2 >= len(lines):
        return None
    first, second, after = lines[index : index + 3]
    stands_apart = first.after_blank and not second.after_blank and after.after_blank and after.is_body
    if not stands_apart or abs(len(first.words) - len(second.words)) > _UNEVEN or second.words.isascii():
        return None
    goes_on = is_title_like(second.words) and has_predicate(folded(second.words))
    return second.words if goes_on and not has_predicate(folded(first.words)) else None


def named_title(lines: Sequence[Line], reasons: dict[int, str]) -> str | None:
    """The title that a mail names among its first lines."""
    for index, line in enumerate(lines[:6]):
        if found := _SUBJECT.match(line.words):
            reasons[index] = "title"
            return found.group(1) or found.group(2)
    return None
