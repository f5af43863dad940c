"""When nothing says when an article was published: what its text rules out, and the year that it speaks from."""

from __future__ import annotations

from collections.abc import Sequence

from chrono.articles.stamps import YEARLESS, stamps
from chrono.articles.told import Told, lead_days, prepared_year
from chrono.model.article import Publication
from chrono.model.time import Grain, Interval, civil, day_number, is_date

_LEAD_BEFORE = 8  # days that the lead of a report may lie before its publication
_LEAD_AFTER = 31  # and after it: a plan is often told without a word that says so
_HEADER_SLACK = 31  # days that a reprint may be dated after or before the day in its own header


def contradiction(
    found: Publication, told: Sequence[Told], text: str, removed: Sequence[tuple[str, str]]
) -> str | None:
    """The words that cannot have been written by the day found; ``None`` where nothing speaks against it."""
    if found.interval is None or found.interval.end is None or found.source in ("flag", "header"):
        return None
    last = found.interval.end - 1
    later = [each for each in told if each.firm and each.interval.start is not None and each.interval.start > last + 1]
    if found.interval.is_day and _lead_agrees(last, text):
        later = [
            each for each in later if text.find(each.words) < 0.6 * len(text)
        ]  # other news below the article's own
    days = [each for each in later if each.grain is not Grain.YEAR]
    if days:
        return days[0].words
    if len({each.words for each in later}) >= 2:
        return later[0].words
    if found.source == "field" and found.interval.is_day:
        return _crawled(last, told, text, removed)
    return None


def _crawled(day: int, told: Sequence[Told], text: str, removed: Sequence[tuple[str, str]]) -> str | None:
    """A field that a crawler took from the story, which tells of that very day, and its lead of quite another."""
    for reason, words in removed:
        if reason == "header" and not stamps(words):
            for stamp in YEARLESS.finditer(words):
                if not _near(int(stamp.group(1)), int(stamp.group(2)), day, (_HEADER_SLACK, _HEADER_SLACK)):
                    return words
    if not any(each.firm and each.grain is Grain.DAY and each.interval.start == day for each in told):
        return None  # a deadline that happens to be the day of publication is no story
    lead = lead_days(text)
    if lead and not any(_near(month, of_month, day, (_LEAD_BEFORE, _LEAD_AFTER)) for month, of_month, _ in lead):
        return lead[0][2]
    return None


def _lead_agrees(day: int, text: str) -> bool:
    return any(_near(month, of_month, day, (3, 1)) for month, of_month, _ in lead_days(text))


def _near(month: int, day_of_month: int, day: int, window: tuple[int, int]) -> bool:
    """Whether such a day lies at most so many days before and after the given one."""
    year = civil(day)[0]
    years = (each for each in (year - 1, year, year + 1) if is_date(each, month, day_of_month))
    candidates = (day_number(each, month, day_of_month) for each in years)
    return any(-window[0] <= candidate - day <= window[1] for candidate in candidates)


def inferred(told: Sequence[Told], text: str, clock: int | None, rejected: Publication | None) -> Publication | None:
    """The year that the text speaks from; never later than the clock, never finer than a year; ``None`` is unknown."""
    latest = clock if clock is not None else day_number(9999)
    prepared = prepared_year(text)
    past = [each for each in told if each.firm and (each.interval.start or 0) <= latest]
    newest = max(past, key=lambda each: (each.interval.end or 0, each.year_end), default=None)
    if prepared and (newest is None or civil(newest.interval.start or 0)[0] <= prepared[0]):
        year, words = prepared
    elif newest is not None:
        after = _year_after(newest, text, rejected)
        if after is None:
            return None
        year, words = after, newest.words
    else:
        return None
    if day_number(year) > latest:
        year = civil(latest)[0]
    return Publication(Interval.of_year(year), Grain.YEAR, "inferred", words[:120])


def _year_after(newest: Told, text: str, rejected: Publication | None) -> int | None:
    """The year of the newest date told; the next where that year was closed or the lead's day can only lie in the next.

    Where the newest date is the very one that was rejected, any later year would do as well.
    """
    start = newest.interval.start or 0
    year = civil(start)[0]
    if newest.year_end:
        return year + 1
    lead = lead_days(text)
    if lead and newest.grain is not Grain.YEAR:
        month, day, _ = lead[0]
        if is_date(year, month, day) and day_number(year, month, day) < start:
            return year + 1
    return None if rejected is not None and rejected.interval == newest.interval else year
