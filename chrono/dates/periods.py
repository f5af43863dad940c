"""Calendar units around a day and the parts of them."""

from __future__ import annotations

from functools import lru_cache

from chrono.model.time import Grain, Interval, civil, day_number, month_length, weekday

Bounds = tuple[Interval, Grain, bool]  # days, grain, whether the words are approximate
UNIT_MONTHS = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.HALF: 6, Grain.YEAR: 12}
REMEMBERED = 20_000  # units whose days are kept
MONTHS = {**UNIT_MONTHS, Grain.DECADE: 120, Grain.CENTURY: 1200}


def add_months(year: int, month: int, count: int) -> tuple[int, int]:
    """Year and month, so many months on."""
    total = year * 12 + month - 1 + count
    return total // 12, total % 12 + 1


@lru_cache(maxsize=REMEMBERED)
def unit_around(interval: Interval, unit: Grain, shift: int) -> Interval | None:
    """The unit that the interval lies in, moved by ``shift`` units; ``None`` where it lies in no single one."""
    if interval.start is None or interval.end is None:
        return None
    first, last = _unit_start(interval.start, unit), _unit_start(interval.end - 1, unit)
    if first is None or first != last:
        return None
    if unit in (Grain.DAY, Grain.WEEK):
        length = 1 if unit is Grain.DAY else 7
        return Interval(first + shift * length, first + (shift + 1) * length)
    months = MONTHS[unit]
    year, month, _ = civil(first)
    start, end = add_months(year, month, shift * months), add_months(year, month, (shift + 1) * months)
    return Interval(day_number(*start), day_number(*end))


def _unit_start(day: int, unit: Grain) -> int | None:
    if unit is Grain.DAY:
        return day
    if unit is Grain.WEEK:
        return day - weekday(day)
    year, month, _ = civil(day)
    if unit in UNIT_MONTHS:
        return day_number(year, (month - 1) // UNIT_MONTHS[unit] * UNIT_MONTHS[unit] + 1)
    if unit is Grain.DECADE:
        return day_number(year // 10 * 10)
    return day_number(year // 100 * 100) if unit is Grain.CENTURY else None


def moved(day: int, count: float, unit: Grain) -> int:
    """A day moved by so many units; the day of the month is kept where the month has it."""
    if unit is Grain.DAY:
        return day + int(count)
    if unit is Grain.WEEK:
        return day + int(count * 7)
    months = MONTHS[unit] * count
    whole = int(months)
    year, month, day_of_month = civil(day)
    year, month = add_months(year, month, whole)
    return day_number(year, month, min(day_of_month, month_length(year, month))) + int((months - whole) * 30)


def nth_weekday_of(period: Interval, n: int, day: int) -> int | None:
    """The n-th (from 1, or -1 for the last) weekday of a period; ``None`` where it has not so many."""
    start, end = period.start or 0, period.end or 0
    first = start + (day - weekday(start)) % 7
    found = first + 7 * (n - 1) if n > 0 else first + (end - 1 - first) // 7 * 7
    return found if start <= found < end else None


def part_bounds(name: str, n: int, period: Interval, grain: Grain) -> Bounds | None:
    """A named part of a period (see :class:`chrono.dates.expression.Part`)."""
    if period.start is None or period.end is None:
        return None
    if name in ("early", "middle", "late", "end"):
        return _approximate(name, period, grain)
    if name == "eve":
        return Interval(period.start - n, period.start), Grain.DAY, True
    year = civil(period.start)[0]
    found: Bounds | None = None
    if name in ("quarter", "half"):
        months = 3 if name == "quarter" else 6
        if 1 <= n <= 12 // months:
            found = (_months(year, (n - 1) * months + 1, months), Grain.QUARTER if months == 3 else Grain.HALF, False)
    elif name == "season":
        found = (_months(year, n * 3, 3), Grain.SEASON, False)
    elif name == "quarters":
        found = (_months(year, 1, min(n, 4) * 3), Grain.QUARTER, False)
    elif name in ("months", "last-months") and 1 <= n <= 12:
        found = (_months(year, 1 if name == "months" else 13 - n, n), Grain.MONTH, False)
    elif name == "ten-day":
        start = period.start + (n - 1) * 10
        found = (Interval(start, period.end if n == 3 else start + 10), Grain.TEN_DAY, False)
    elif name == "half-month":
        middle = period.start + 15
        found = (Interval(period.start, middle) if n == 1 else Interval(middle, period.end), Grain.DAY, False)
    elif name in ("nth-day", "days", "last-days"):
        found = _days(name, n, period)
    elif name == "nth-week":
        found = _nth_week(n, period)
    return found


def _days(name: str, n: int, period: Interval) -> Bounds | None:
    start, end = period.start or 0, period.end or 0
    if name == "days":
        return Interval(start, min(start + n, end)), Grain.DAY, False
    if name == "last-days":
        return Interval(max(end - n, start), end), Grain.DAY, False
    day = end - 1 if n == -1 else start + n - 1
    return (Interval.of_day(day), Grain.DAY, False) if start <= day < end else None


def _nth_week(n: int, period: Interval) -> Bounds | None:
    """Weeks of a month begin with its first Monday."""
    start, end = period.start or 0, period.end or 0
    first_monday = start + (-weekday(start)) % 7
    monday = end - 1 - weekday(end - 1) if n == -1 else first_monday + 7 * (n - 1)
    return Interval(monday, monday + 7), Grain.WEEK, False


def _months(year: int, month: int, count: int) -> Interval:
    return Interval(day_number(*add_months(year, month, 0)), day_number(*add_months(year, month, count)))


def _approximate(name: str, period: Interval, grain: Grain) -> Bounds | None:
    """初, 中, 底 of a year (two months), a month (ten days), a decade (four years), a century (twenty years), a week."""
    start, end = period.start or 0, period.end or 0
    year, month, _ = civil(start)
    if grain in (Grain.YEAR, Grain.HALF, Grain.QUARTER):
        total = {Grain.YEAR: 12, Grain.HALF: 6, Grain.QUARTER: 3}[grain]
        size = 2 if total > 3 else 1
        offset = {"early": 0, "middle": total // 2 - 1, "late": total - 3, "end": total - size}[name]
        length = {"middle": 2, "late": 3}.get(name, size)
        return _months(year, month + offset, length), Grain.MONTH, True
    if grain is Grain.MONTH:
        spans = {"early": (0, 10), "middle": (10, 20), "late": (20, end - start), "end": (20, end - start)}
        left, right = spans[name]
        return Interval(start + left, start + right), Grain.DAY, True
    years = {
        Grain.DECADE: {"early": (0, 4), "middle": (4, 7), "late": (7, 10), "end": (7, 10)},
        Grain.CENTURY: {"early": (0, 20), "middle": (40, 60), "late": (80, 100), "end": (80, 100)},
    }.get(grain)
    if years is not None:
        left, right = years[name]
        return Interval(day_number(year + left), day_number(year + right)), Grain.YEAR, True
    if grain is Grain.WEEK:
        days = {"early": (0, 2), "middle": (2, 4), "late": (4, 7), "end": (4, 7)}[name]
        return Interval(start + days[0], start + days[1]), Grain.DAY, True
    return None
