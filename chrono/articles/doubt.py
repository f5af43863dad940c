"""What a text says against a publication date: later days told as past, and dates that were taken from the story itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from chrono.articles.stamps import find_stamps
from chrono.articles.told import Told, Yearless, lead_days, yearless_days
from chrono.model.article import Publication
from chrono.model.time import Grain, civil, day_number, is_date

_LEAD_BEFORE = 8  # days that the lead of a report may lie before its publication
_HEADER_SLACK = 31  # days that a reprint may be dated after or before the day in its own header
_MONTH = 31  # days from which days told without a year no longer belong to the day found
_SEASON = 60  # days before publication of which one at least is told by a report that tells of days at all
_WEEK = 7  # days before publication in which the newest day of a report lies
_BODY = 0.6  # share of a text from which other news may follow the article's own
_NEXT = 100  # characters behind a full date in which a day without a year takes its year
_LAST_YEAR = re.compile(r"去年|前年|上年|周年|last year|anniversary", re.IGNORECASE)
_FAR = 366  # days; where a day is on no calendar of these years


def contradiction(
    found: Publication, told: Sequence[Told], text: str, removed: Sequence[tuple[str, str]]
) -> str | None:
    """The words that cannot have been written by the day found; ``None`` where nothing speaks against it."""
    if found.interval is None or found.interval.end is None or found.source == "header":
        return None
    last = found.interval.end - 1
    later = [each for each in told if each.firm and each.interval.start is not None and each.interval.start > last + 1]
    if found.interval.is_day and _body_agrees(last, text):
        later = [each for each in later if each.start < _BODY * len(text)]  # other news below the article's own
    days = [each for each in later if each.grain is not Grain.YEAR]
    if days:
        return days[0].words
    if len({each.words for each in later}) >= 2:
        return later[0].words
    if found.interval.is_day and (words := _not_yet(last, told, text)):
        return words
    if found.source == "field" and found.interval.is_day:
        return _other_header(last, removed) or _taken_from_story(last, told, text)
    return None


def _body_agrees(day: int, text: str) -> bool:
    """Whether the article's own days fit the day found: the lead's, or the newest of several that the body tells."""
    if any(_near(each, day, 3, 1) for each in lead_days(text)):
        return True
    if any(stamp.day == day for stamp in find_stamps(text)):
        return False  # it may have been taken from the story
    body = list(yearless_days(text, 0, int(_BODY * len(text))))
    fitting = [each for each in body if _near(each, day, _MONTH, 1)]
    newest = any(_near(each, day, _WEEK, 1) for each in fitting)
    return newest and len(fitting) >= 2 and len(fitting) >= 0.8 * len(body)


def _not_yet(day: int, told: Sequence[Told], text: str) -> str | None:
    """Days told as past that lie right after the day found: two that are told as done, or the lead's own, of an act.

    The day found is that of the crawl, a year late, or of the story's beginning: who recalls such days a year later says so.
    """
    recalled = _LAST_YEAR.search(text) or any(
        each.grain is not Grain.YEAR and day - _FAR <= (each.interval.start or 0) < day - _SEASON for each in told
    )
    older = [each.stop for each in told if (each.interval.end or 0) < day - _SEASON]
    days = list(yearless_days(text, 0, len(text)))
    coming = [
        each
        for each in days
        if each.done
        and 1 < _distance(each, day) <= _MONTH
        and not (recalled or any(0 <= each.start - stop <= _NEXT for stop in older))
    ]
    if len({(each.month, each.day) for each in coming}) > 1:
        return coming[0].words
    if any(_near(each, day, _SEASON, 1) for each in days):
        return None  # one alone may be a slip
    return next((each.words for each in lead_days(text) if each.acted and each in coming), None)


def _other_header(day: int, removed: Sequence[tuple[str, str]]) -> str | None:
    """A header that says another day, without its year: the field is the day on which the page was fetched."""
    for reason, words in removed:
        days = yearless_days(words, 0, len(words)) if reason == "header" and not find_stamps(words) else ()
        if any(not _near(each, day, _HEADER_SLACK, _HEADER_SLACK) for each in days):
            return words
    return None


def _taken_from_story(day: int, told: Sequence[Told], text: str) -> str | None:
    """A day that the story tells of in full, where its lead or what follows is told of quite another."""
    lead = [(each, _distance(each, day)) for each in lead_days(text)]
    own = [each for each in told if each.grain is Grain.DAY and each.interval.start == day]
    if any(each.firm for each in own):
        if lead and not any(-_LEAD_BEFORE <= apart <= (1 if each.firm else _MONTH) for each, apart in lead):
            return lead[0][0].words
        return next(_behind(day, [each for each in own if each.firm], text), None)
    return None


def _behind(day: int, own: Sequence[Told], text: str) -> Iterator[str]:
    """Days told as past right behind the day found, in the story's order and more than a month later."""
    for each in own:
        for after in yearless_days(text, each.stop, each.stop + _NEXT):
            year = civil(day)[0]
            if is_date(year, after.month, after.day) and day_number(year, after.month, after.day) > day + _MONTH:
                yield after.words


def _distance(each: Yearless, day: int) -> int:
    """Days from the day found to such a day, in the year in which it lies nearest: negative before it."""
    years = (year for year in (civil(day)[0] + shift for shift in (-1, 0, 1)) if is_date(year, each.month, each.day))
    return min((day_number(year, each.month, each.day) - day for year in years), key=abs, default=-_FAR)


def _near(each: Yearless, day: int, before: int, after: int) -> bool:
    """Whether such a day lies at most so many days before and after the given one."""
    return -before <= _distance(each, day) <= after
