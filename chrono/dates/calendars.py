"""The Chinese lunisolar calendar, solar terms, Easter, and the Islamic and Hebrew calendars, by kept libraries."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from chrono.model.time import Interval, day_number

# lunar-python names the terms at the edges of its table, which come twice, in Latin letters
EDGE_TERMS = {
    "大雪": "DA_XUE",
    "冬至": "DONG_ZHI",
    "小寒": "XIAO_HAN",
    "大寒": "DA_HAN",
    "立春": "LI_CHUN",
    "雨水": "YU_SHUI",
    "惊蛰": "JING_ZHE",
}
GREGORIAN_SINCE = (1582, 10, 15)
JULIAN_OFFSET = -308  # days from 1 March of the Julian year 0 to the day before 1 January of the Gregorian year 1
ISLAMIC_YEARS = range(1343, 1501)  # years of the Hegira that the calendar of Umm al-Qura is given for: 1924 to 2077
HEBREW_YEAR_ONE = -3759  # the astronomical year in which most of it lies
JULIAN_DAY_ZERO = 1_721_424.5  # the Julian date of the day before 1 January of the year 1
LUNAR_YEARS = range(1, 9000)  # years that lunar-python converts


@lru_cache(maxsize=4096)
def lunar_day(year: int, month: int, day: int, leap: bool = False) -> int | None:
    """The day of a lunar date, or ``None`` where that year has no such month or day."""
    from lunar_python import LunarMonth, Solar

    if year not in LUNAR_YEARS:
        return None
    number = -month if leap else month
    found = LunarMonth.fromYm(year, number)
    if found is None or not 1 <= day <= found.getDayCount():
        return None
    solar = Solar.fromJulianDay(found.getFirstJulianDay() + day - 1)
    parts = (solar.getYear(), solar.getMonth(), solar.getDay())
    return day_number(*parts) if parts >= GREGORIAN_SINCE else _julian_day_number(*parts)


def _julian_day_number(year: int, month: int, day: int) -> int:
    """The ordinal of a day that the library gives in the Julian calendar; ours are proleptic Gregorian."""
    months = (month + 9) % 12  # from March, so that a leap day ends the year
    before = year - (months >= 10)
    return before * 365 + before // 4 + (153 * months + 2) // 5 + day + JULIAN_OFFSET


@lru_cache(maxsize=1024)
def lunar_month(year: int, month: int, leap: bool = False) -> Interval | None:
    """The days of a lunar month."""
    from lunar_python import LunarMonth

    start = lunar_day(year, month, 1, leap)
    if start is None:
        return None
    return Interval(start, start + int(LunarMonth.fromYm(year, -month if leap else month).getDayCount()))


@lru_cache(maxsize=1024)
def solar_term(year: int, name: str) -> int | None:
    """The day of a solar term (simplified name) within a Gregorian year."""
    from lunar_python import Solar

    # the table of a summer day holds all terms of its year
    table = Solar.fromYmd(year, 7, 15).getLunar().getJieQiTable()
    found = (table[key] for key in (name, EDGE_TERMS.get(name, "")) if key in table)
    solar = next((each for each in found if each.getYear() == year), None)
    return None if solar is None else day_number(solar.getYear(), solar.getMonth(), solar.getDay())


@lru_cache(maxsize=256)
def easter_day(year: int) -> int | None:
    """Western Easter Sunday; ``None`` outside the years 1583 to 4099 that the computation holds for."""
    from dateutil.easter import easter

    if not 1583 <= year <= 4099:
        return None
    return date.toordinal(easter(year))


@lru_cache(maxsize=256)
def islamic(year: int, month: int, day: int | None = None) -> Interval | None:
    """The first day (``None``: month) of this Islamic date that begins in a Gregorian year, by the Umm al-Qura calendar.

    Where the new moon is sighted by eye, a country may begin a month one day earlier or later. ``None`` outside 1924 to 2077.
    """
    from hijridate import Hijri

    about = (year - 622) * 33 // 32
    for each in range(about - 1, about + 3):
        if each not in ISLAMIC_YEARS:
            continue
        first = Hijri(each, month, day or 1)
        if first.to_gregorian().year == year:
            start = first.to_gregorian().toordinal()
            return Interval(start, start + (first.month_length() if day is None else 1))
    return None


@lru_cache(maxsize=256)
def hebrew_day(year: int, month: int, day: int) -> int | None:
    """The day of a Hebrew date, months counted from Nisan, within a Gregorian year; it begins on the eve.

    ``None`` before the first year of the calendar, 3761 before the common era.
    """
    from pyluach.dates import HebrewDate

    if year < HEBREW_YEAR_ONE:
        return None
    days = (int(HebrewDate(each - HEBREW_YEAR_ONE + 1, month, day).jd - JULIAN_DAY_ZERO) for each in (year, year + 1))
    return next(found for found in days if found >= day_number(year))
