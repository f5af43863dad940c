"""When nothing says when an article was published: the year that its text speaks from."""

from __future__ import annotations

from collections.abc import Sequence

from chrono.articles.told import Told, lead_days, prepared_year
from chrono.model.article import Publication
from chrono.model.time import Grain, Interval, civil, day_number, is_date

_LONG = 366  # days by which the newest date told may lie before a rejected one


def inferred(told: Sequence[Told], text: str, clock: int | None, rejected: Publication | None) -> Publication | None:
    """The year that the text speaks from; never later than the clock, never finer than a year; ``None`` is unknown."""
    latest = clock if clock is not None else day_number(9999)
    prepared = prepared_year(text)
    past = [each for each in told if each.firm and (each.interval.start or 0) <= latest]
    newest = max(past, key=lambda each: (each.interval.end or 0, each.year_end), default=None)
    if prepared and (newest is None or civil(newest.interval.start or 0)[0] <= prepared[0]):
        year, words = prepared
    elif newest is not None:
        after = _year_after(newest, past, text, rejected)
        if after is None:
            return None
        year, words = after, newest.words
    else:
        return None
    if day_number(year) > latest:
        year = civil(latest)[0]
    return Publication(Interval.of_year(year), Grain.YEAR, "inferred", words[:120])


def _year_after(newest: Told, past: Sequence[Told], text: str, rejected: Publication | None) -> int | None:
    """The year of the newest date told; the next where that year was closed or the lead's day can only lie in the next.

    Where the newest date is the very one that was rejected, any later year would do as well.
    """
    year = civil(newest.interval.start or 0)[0]
    if rejected is not None and (newest.interval.end or 0) + _LONG <= (
        (rejected.interval or newest.interval).start or 0
    ):
        return None  # it was rejected for days of later years, of which the text says nothing
    if newest.year_end or (newest.compared and "今年" in text):
        return year + 1
    days = [each for each in past if each.grain is not Grain.YEAR and civil(each.interval.start or 0)[0] == year]
    start = max((each.interval.start or 0 for each in days), default=0)
    if days and (lead := lead_days(text)):
        month, day = lead[0].month, lead[0].day
        if is_date(year, month, day) and day_number(year, month, day) < start:
            return year + 1
    return None if rejected is not None and rejected.interval == newest.interval else year
