"""Intervals as EDTF, the extended date formats of ISO 8601-2:2019 (levels 1 and 2 as the Library of Congress lists them)."""

from __future__ import annotations

from chrono.model.time import Grain, Interval, civil, day_number, iso, iso_year

SINGLE_DAY = (Grain.MINUTE, Grain.HOUR, Grain.DAY)
SEASON_MONTHS = {3: 21, 6: 22, 9: 23, 12: 24}


def _whole(interval: Interval) -> str | None:
    """The one code of an interval that is a whole calendar unit, or ``None``."""
    if interval.start is None or interval.end is None:
        return None
    year, month, day = civil(interval.start)
    year_after, month_after, day_after = civil(interval.end)
    if day != 1 or day_after != 1:
        return None
    months = (year_after - year) * 12 + month_after - month
    code = None
    if months == 1:
        code = f"{iso_year(year)}-{month:02d}"
    elif months == 12 and month == 1:
        code = iso_year(year)
    elif months == 120 and month == 1 and year % 10 == 0 and year >= 0:
        code = f"{year // 10:03d}X"
    elif months == 1200 and month == 1 and year % 100 == 0 and year >= 0:
        code = f"{year // 100:02d}XX"
    return code


def edtf(interval: Interval, grain: Grain, *, approximate: bool = False) -> str:
    """The interval as EDTF at the grain of its words, days or coarser; ``~`` marks approximate ends."""
    mark = "~" if approximate else ""
    if interval.is_day:
        return iso(interval.start or 0) + mark
    if interval.start is not None and interval.end is not None:
        special = _special(interval, grain) or (_whole(interval) if grain.rank >= Grain.MONTH.rank else None)
        if special and _fits(special, grain):
            return special + mark
    ends = _end_grain(grain)
    first = ".." if interval.start is None else _end(interval.start, ends, first=True) + mark
    last = ".." if interval.end is None else _end(interval.end - 1, ends, first=False) + mark
    return first if first == last else f"{first}/{last}"


def _fits(code: str, grain: Grain) -> bool:
    """A range of months over one whole year stays a range of months: ``2021-01/2021-12``."""
    return not (grain is Grain.MONTH and code.lstrip("-").isdigit())


def _special(interval: Interval, grain: Grain) -> str | None:
    """Quarters, halves and seasons, where the interval is a whole one."""
    year, month, _ = civil(interval.start or 0)
    if grain is Grain.QUARTER and month % 3 == 1 and interval.end == _month_after(year, month, 3):
        return f"{iso_year(year)}-{33 + month // 3}"
    if grain is Grain.HALF and month % 6 == 1 and interval.end == _month_after(year, month, 6):
        return f"{iso_year(year)}-{40 + month // 6}"
    if grain is Grain.SEASON and month in SEASON_MONTHS and interval.end == _month_after(year, month, 3):
        return f"{iso_year(year)}-{SEASON_MONTHS[month]}"
    return None


def _month_after(year: int, month: int, count: int) -> int:
    total = year * 12 + month - 1 + count
    return day_number(total // 12, total % 12 + 1)


def _end_grain(grain: Grain) -> Grain:
    """The grain that the ends of a range are written at."""
    if grain in SINGLE_DAY or grain in (Grain.WEEK, Grain.TEN_DAY):
        return Grain.DAY
    if grain in (Grain.MONTH, Grain.SEASON, Grain.QUARTER, Grain.HALF):
        return Grain.MONTH
    return Grain.YEAR


def _end(day: int, grain: Grain, *, first: bool) -> str:
    """One end, written at ``grain`` where it lies on that unit's border, finer otherwise."""
    year, month, day_of_month = civil(day)
    border = day if first else day + 1
    _, border_month, border_day = civil(border)
    if grain is Grain.YEAR and (border_month, border_day) == (1, 1):
        return iso_year(year)
    if grain in (Grain.YEAR, Grain.MONTH) and border_day == 1:
        return f"{iso_year(year)}-{month:02d}"
    return f"{iso_year(year)}-{month:02d}-{day_of_month:02d}"
