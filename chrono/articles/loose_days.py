"""The day on a short line above or below the body that no row of furniture knows: a typed note, an exporter's line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from chrono.articles.lines import Line, lines_of
from chrono.articles.ranking import is_modified, is_other
from chrono.articles.stamps import find_stamps
from chrono.text.scripts import folded
from chrono.text.segment import has_predicate

_LINES = 6  # above the first paragraph, and below the last
_LONGEST = 80  # characters
_LABEL = re.compile(r"(?P<own>[A-Za-z ]{0,24}|[^\s:：]{0,8})\s?[:：]\s?$")  # of the day: 会议时间：2022年5月18日
_OWN = re.compile(r"[发發刊登见報报载載]|^(?:日期|时间|時間)$|post|publi|date", re.IGNORECASE)
_UNTIL = re.compile(r"\s?(?:起|前|止|至|[-—–~～])|.{0,12}(?:通过|施行|起施)")


def loose_day(text: str) -> tuple[int, str] | None:
    """The only day that the short lines around the body hold, and the line; ``None`` where they hold several, or no body is."""
    lines = lines_of(text)
    bodies = [index for index, line in enumerate(lines) if line.is_body]
    if not bodies:
        return None
    around = [*lines[: bodies[0]][:_LINES], *lines[bodies[-1] + 1 :][-_LINES:]]
    found = dict(_days(around))
    return next(iter(found.items())) if len(found) == 1 else None


def _days(lines: Sequence[Line]) -> Iterator[tuple[int, str]]:
    for line in lines:
        words = line.words
        if len(words) > _LONGEST or has_predicate(folded(words)):
            continue
        for stamp in find_stamps(words):
            label = _LABEL.search(words, 0, stamp.start)
            is_own = label is None or not label["own"] or _OWN.search(label["own"]) is not None
            if is_own and not (is_other(words, stamp) or is_modified(words, stamp) or _UNTIL.match(words, stamp.stop)):
                yield stamp.day, words
