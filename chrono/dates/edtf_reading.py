"""EDTF, or plain ISO days and ranges, back into days: what a person writes into a file by hand."""

from __future__ import annotations

import re
from dataclasses import dataclass

from chrono.dates.edtf import SEASON_MONTHS, edtf
from chrono.model.time import Grain, Interval, day_number, is_date

ONE = re.compile(
    r"(?P<year>-?\d{4,})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?|(?P<decade>\d{3})X|(?P<century>\d\d)XX", re.ASCII
)
DOUBTS = "~?%"  # qualifiers of ISO 8601-2; each of them means that the days are not exact
OPEN = ("..", "")
FIRST_MONTH = {season: month for month, season in SEASON_MONTHS.items()}
QUARTERS, HALVES = range(33, 37), range(40, 42)


@dataclass(frozen=True, slots=True)
class GivenTime:
    """Days as somebody wrote them down."""

    interval: Interval
    grain: Grain  # of a range that of its finer side
    approximate: bool

    @property
    def edtf(self) -> str:
        """The days as our files write them."""
        return edtf(self.interval, self.grain, approximate=self.approximate)


def given_time(text: str) -> GivenTime:
    """The days of an EDTF expression, an ISO day, month or year, or a range with ``/`` or ``..`` between its ends.

    ``ValueError`` where the text is none of these, where both sides are open, or where a range ends before it starts.
    """
    first, between, last = text.strip().partition("/")
    if not between and ".." in first.strip("."):
        first, between, last = first.partition("..")
    if not between:
        interval, grain = _one(first)
        return GivenTime(interval, grain, _doubtful(first))
    if first.strip() in OPEN and last.strip() in OPEN:
        raise ValueError(f"no days: {text!r}")
    sides = [None if side.strip() in OPEN else _one(side) for side in (first, last)]
    start, end = (side[0] if side else None for side in sides)
    grain = min((side[1] for side in sides if side), key=lambda each: each.rank)
    whole = Interval(start.start if start else None, end.end if end else None)
    return GivenTime(whole, grain, _doubtful(first) or _doubtful(last))


def _doubtful(text: str) -> bool:
    return text.strip()[-1:] in tuple(DOUBTS)


def _one(text: str) -> tuple[Interval, Grain]:
    """One end, or the whole of what is no range."""
    found = ONE.fullmatch(text.strip().rstrip(DOUBTS))
    if not found:
        raise ValueError(f"no days: {text!r}")
    if decade := found["decade"]:
        return _years(int(decade) * 10, 10), Grain.DECADE
    if century := found["century"]:
        return _years(int(century) * 100, 100), Grain.CENTURY
    year, month = int(found["year"]), int(found["month"] or 0)
    if not found["month"]:
        return Interval.of_year(year), Grain.YEAR
    if not found["day"]:
        return _part_of_year(year, month, text)
    if not is_date(year, month, int(found["day"])):
        raise ValueError(f"no such day: {text!r}")
    return Interval.of_day(day_number(year, month, int(found["day"]))), Grain.DAY


def _part_of_year(year: int, code: int, text: str) -> tuple[Interval, Grain]:
    if 1 <= code <= 12:
        return Interval.of_month(year, code), Grain.MONTH
    if code in FIRST_MONTH:
        return _months(year, FIRST_MONTH[code], 3), Grain.SEASON
    if code in QUARTERS:
        return _months(year, (code - QUARTERS.start) * 3 + 1, 3), Grain.QUARTER
    if code in HALVES:
        return _months(year, (code - HALVES.start) * 6 + 1, 6), Grain.HALF
    raise ValueError(f"no such month or season: {text!r}")


def _months(year: int, month: int, count: int) -> Interval:
    last = year * 12 + month - 1 + count
    return Interval(day_number(year, month), day_number(last // 12, last % 12 + 1))


def _years(year: int, count: int) -> Interval:
    return Interval(day_number(year), day_number(year + count))
