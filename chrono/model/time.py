"""Days, intervals and what is known about them.

A day is an integer: the proleptic Gregorian ordinal of ``datetime.date.toordinal``, continued below 1 for the
years before the common era (astronomical numbering: year 0 is 1 BCE), which ``datetime`` cannot hold.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import MAXYEAR, date
from enum import StrEnum
from functools import lru_cache

MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
BEFORE_MONTH = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
REMEMBERED = 20_000  # days whose year, month and day are kept: the dates of a pile of news are few
DAYS_IN_400_YEARS = 146_097
LAST_YEAR_OF_DATETIME, LAST_DAY_OF_DATETIME = MAXYEAR, date.max.toordinal()
ISO_DAY = re.compile(r"(-?\d{4,})-(\d\d)-(\d\d)\Z")


class Grain(StrEnum):
    """The unit that the words of a time expression were given in, finest first."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    TEN_DAY = "ten-day"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"

    @property
    def rank(self) -> int:
        """Place in the order from finest (0) to coarsest."""
        return _GRAIN_RANK[self]


_GRAIN_RANK = {grain: rank for rank, grain in enumerate(Grain)}


class Certainty(StrEnum):
    """How firmly the days are known, firmest first; the weakest part of a reading names the whole."""

    STATED = "stated"
    INFERRED = "inferred"
    APPROXIMATE = "approximate"
    ASSUMED = "assumed"

    @property
    def rank(self) -> int:
        """Place in the order from firmest (0) to weakest."""
        return _CERTAINTY_RANK[self]


_CERTAINTY_RANK = {certainty: rank for rank, certainty in enumerate(Certainty)}


def weakest(*certainties: Certainty) -> Certainty:
    """The least firm of the given certainties."""
    return max(certainties, key=lambda certainty: certainty.rank)


def is_leap(year: int) -> bool:
    """Whether the proleptic Gregorian year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Number of days in a month, 1 to 12."""
    return 29 if month == 2 and is_leap(year) else MONTH_DAYS[month - 1]


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """The day as an ordinal; the caller vouches that the date exists (see :func:`is_date`)."""
    if 1 <= year <= LAST_YEAR_OF_DATETIME:
        return date(year, month, day).toordinal()  # a third of the time of the sum below
    before = year - 1
    leap_day = 1 if month > 2 and is_leap(year) else 0
    return before * 365 + before // 4 - before // 100 + before // 400 + BEFORE_MONTH[month - 1] + leap_day + day


def is_date(year: int, month: int, day: int) -> bool:
    """Whether year, month and day name a day of the proleptic Gregorian calendar."""
    return 1 <= month <= 12 and 1 <= day <= month_length(year, month)


@lru_cache(maxsize=REMEMBERED)
def civil(number: int) -> tuple[int, int, int]:
    """Year, month and day of an ordinal; the inverse of :func:`day_number`."""
    if 1 <= number <= LAST_DAY_OF_DATETIME:
        found = date.fromordinal(number)
        return found.year, found.month, found.day
    cycle, rest = divmod(number - 1, DAYS_IN_400_YEARS)
    year = cycle * 400 + rest * 400 // DAYS_IN_400_YEARS + 1
    while day_number(year) > number:
        year -= 1
    while day_number(year + 1) <= number:
        year += 1
    within = number - day_number(year)
    month = min(within // 29 + 1, 12)
    while day_number(year, month) > number:
        month -= 1
    return year, month, number - day_number(year, month) + 1


def weekday(number: int) -> int:
    """Day of the week of an ordinal, Monday 0 to Sunday 6."""
    return (number + 6) % 7


def iso_year(year: int) -> str:
    """A year as ISO 8601-2 writes it: four digits, a minus sign before year 0."""
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


def iso(number: int) -> str:
    """An ordinal as an ISO 8601 day, ``2021-08-31`` or ``-0220-01-01``."""
    year, month, day = civil(number)
    return f"{iso_year(year)}-{month:02d}-{day:02d}"


def parse_iso(text: str) -> int:
    """The ordinal of an ISO 8601 day; ``ValueError`` where it is none."""
    found = ISO_DAY.match(text)
    if not found or not is_date(*(parts := tuple(int(part) for part in found.groups()))):
        raise ValueError(f"not a day: {text!r} (wanted YYYY-MM-DD)")
    return day_number(*parts)


@dataclass(frozen=True, slots=True)
class Interval:
    """Days from ``start`` up to but without ``end``; ``None`` is an open side, never both."""

    start: int | None
    end: int | None

    def __post_init__(self) -> None:
        if self.start is None and self.end is None:
            raise ValueError("an interval needs a side")
        if self.start is not None and self.end is not None and self.start >= self.end:
            raise ValueError(f"an interval ends after it starts: {self.start}..{self.end}")

    @property
    def first(self) -> str | None:
        """First day, inclusive, as ISO 8601; ``None`` where the start is open."""
        return None if self.start is None else iso(self.start)

    @property
    def last(self) -> str | None:
        """Last day, inclusive, as ISO 8601; ``None`` where the end is open."""
        return None if self.end is None else iso(self.end - 1)

    @property
    def is_open(self) -> bool:
        """Whether one side is open."""
        return self.start is None or self.end is None

    @property
    def length(self) -> int | None:
        """Number of days; ``None`` for an open interval."""
        return None if self.start is None or self.end is None else self.end - self.start

    @property
    def is_day(self) -> bool:
        """Whether it is a single day."""
        return self.start is not None and self.end is not None and self.end - self.start == 1

    def contains(self, other: Interval) -> bool:
        """Whether every day of the other lies in this one."""
        return (self.start is None or (other.start is not None and other.start >= self.start)) and (
            self.end is None or (other.end is not None and other.end <= self.end)
        )

    def overlaps(self, other: Interval) -> bool:
        """Whether the two share a day."""
        return (self.start is None or other.end is None or self.start < other.end) and (
            other.start is None or self.end is None or other.start < self.end
        )

    @staticmethod
    def of_day(number: int) -> Interval:
        """The interval of a single day."""
        return Interval(number, number + 1)

    @staticmethod
    def of_year(year: int) -> Interval:
        """The interval of a whole year."""
        return Interval(day_number(year), day_number(year + 1))

    @staticmethod
    def of_month(year: int, month: int) -> Interval:
        """The interval of a whole month."""
        start = day_number(year, month)
        return Interval(start, start + month_length(year, month))

    @staticmethod
    def from_iso(first: str | None, last: str | None) -> Interval:
        """The interval of two inclusive ISO days; ``ValueError`` where a side is no day or both are open."""
        return Interval(None if first is None else parse_iso(first), None if last is None else parse_iso(last) + 1)


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a relative expression was counted from."""

    text: str  # the words of it: "2021-08-31", "2020年下半年"
    interval: Interval | None  # its days
    source: str  # "publication" or "narrative"
