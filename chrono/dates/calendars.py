"""The Chinese lunisolar calendar, solar terms and Easter, by kept libraries."""

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
LUNAR_YEARS = range(1, 9000)  # years that lunar-python converts


@lru_cache(maxsize=4096)
def lunar_day(year: int, month: int, day: int, leap: bool = False) -> int | None:
    """The day of a lunar date, or ``None`` where that year has no such month or day."""
    from lunar_python import Lunar, LunarMonth

    if year not in LUNAR_YEARS:
        return None
    number = -month if leap else month
    found = LunarMonth.fromYm(year, number)
    if found is None or not 1 <= day <= found.getDayCount():
        return None
    solar = Lunar.fromYmd(year, number, day).getSolar()
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

    for month in (1, 7, 12):
        table = Solar.fromYmd(year, month, 15).getLunar().getJieQiTable()
        solar = next(
            (table[key] for key in (name, EDGE_TERMS.get(name, "")) if key in table and table[key].getYear() == year),
            None,
        )
        if solar is not None:
            return day_number(solar.getYear(), solar.getMonth(), solar.getDay())
    return None


@lru_cache(maxsize=256)
def easter_day(year: int) -> int | None:
    """Western Easter Sunday; ``None`` outside the years 1583 to 4099 that the computation holds for."""
    from dateutil.easter import easter

    if not 1583 <= year <= 4099:
        return None
    return date.toordinal(easter(year))
