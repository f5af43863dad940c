"""Lunar dates, solar terms and EDTF: against a second library, known history, and the table of conventions."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from chrono.dates import calendars
from chrono.dates.edtf import edtf
from chrono.dates.festivals import named_interval
from chrono.dates.named_days import NAMED_DAYS, SOLAR_TERMS
from chrono.model.time import Grain, Interval, iso, parse_iso

# The new moon of September 2057 falls within seconds of midnight in Beijing; the libraries put it on different days
DOUBTFUL = {(2057, 8), (2057, 9)}
EVERY = 7  # years between those in which a leap month is asked for that is none
# Terms of sxtwl by their place: it begins the year with the winter solstice
SXTWL_TERMS = ("冬至", *(term for term in SOLAR_TERMS if term != "冬至"))


@pytest.fixture(scope="module")
def sxtwl() -> Any:
    return pytest.importorskip("sxtwl")


def lunar_iso(year: int, month: int, day: int, *, leap: bool = False) -> str | None:
    found = calendars.lunar_day(year, month, day, leap)
    return None if found is None else iso(found)


@pytest.mark.parametrize("start", range(1840, 2101, 20))
def test_lunar_months_agree_with_a_second_library(start: int, sxtwl: Any) -> None:
    """The first day and the length of every month, the leap month included."""
    for year in range(start, min(start + 20, 2101)):
        leap = sxtwl.getRunMonth(year)
        months = [(month, False) for month in range(1, 13)] + ([(leap, True)] if leap else [])
        for month, is_leap in months:
            if (year, month) in DOUBTFUL:
                continue
            length = sxtwl.getLunarMonthNum(year, month, is_leap)
            other = sxtwl.fromLunar(year, month, 1, is_leap)
            first = date(other.getSolarYear(), other.getSolarMonth(), other.getSolarDay()).isoformat()
            interval = calendars.lunar_month(year, month, is_leap)
            assert interval is not None and (interval.first, interval.length) == (first, length), (year, month, is_leap)
            assert lunar_iso(year, month, length + 1, leap=is_leap) is None


@pytest.mark.parametrize("year", range(1840, 2101, EVERY))
def test_years_without_a_leap_month_have_none(year: int, sxtwl: Any) -> None:
    for month in range(1, 13):
        if month != sxtwl.getRunMonth(year):
            assert calendars.lunar_day(year, month, 1, True) is None


@pytest.mark.parametrize("year", range(1900, 2101, 10))
def test_solar_terms_agree_with_a_second_library(year: int, sxtwl: Any) -> None:
    found = {}
    for ordinal in range(date(year, 1, 1).toordinal(), date(year + 1, 1, 1).toordinal()):
        day = date.fromordinal(ordinal)
        other = sxtwl.fromSolar(day.year, day.month, day.day)
        if other.hasJieQi():
            found[SXTWL_TERMS[other.getJieQi()]] = ordinal
    assert {term: calendars.solar_term(year, term) for term in SOLAR_TERMS} == found


@pytest.mark.parametrize(
    ("year", "term", "wanted"),
    [
        (1900, "清明", "1900-04-05"),
        (1949, "立春", "1949-02-04"),
        (1985, "立春", "1985-02-04"),
        (2021, "立春", "2021-02-03"),
        (2024, "清明", "2024-04-04"),
        (2024, "冬至", "2024-12-21"),
        (2025, "大寒", "2025-01-20"),
        (2100, "冬至", "2100-12-22"),
    ],
)
def test_solar_terms_of_known_days(year: int, term: str, wanted: str) -> None:
    found = calendars.solar_term(year, term)
    assert found is not None and iso(found) == wanted


@pytest.mark.parametrize(
    ("year", "month", "day", "leap", "wanted"),
    [
        # 康熙帝去世: 康熙六十一年十一月十三
        (1722, 11, 13, False, "1722-12-20"),
        # 甲申之变: 崇祯十七年三月十九
        (1644, 3, 19, False, "1644-04-25"),
        # 武昌起义: 宣统三年八月十九
        (1911, 8, 19, False, "1911-10-10"),
        # 明定国是诏: 光绪二十四年四月二十三
        (1898, 4, 23, False, "1898-06-11"),
        # 虎门销烟: 道光十九年四月二十二
        (1839, 4, 22, False, "1839-06-03"),
        # 马戛尔尼觐见: 乾隆五十八年八月初十
        (1793, 8, 10, False, "1793-09-14"),
        # a leap month: 光绪二十六年闰八月初一
        (1900, 8, 1, True, "1900-09-24"),
        (2020, 4, 1, True, "2020-05-23"),
        (2033, 11, 1, True, "2033-12-22"),
    ],
)
def test_lunar_dates_of_known_history(year: int, month: int, day: int, leap: bool, wanted: str) -> None:
    assert lunar_iso(year, month, day, leap=leap) == wanted


def test_what_a_lunar_year_does_not_have_is_none() -> None:
    assert calendars.lunar_day(2024, 13, 1) is None
    assert calendars.lunar_day(2024, 1, 31) is None
    assert calendars.lunar_day(0, 1, 1) is None
    assert calendars.lunar_day(20_000, 1, 1) is None


@pytest.mark.parametrize(("year", "wanted"), [(1961, "1961-04-02"), (2024, "2024-03-31"), (2038, "2038-04-25")])
def test_easter(year: int, wanted: str) -> None:
    found = calendars.easter_day(year)
    assert found is not None and iso(found) == wanted


def test_easter_is_not_computed_where_the_rule_does_not_hold() -> None:
    assert calendars.easter_day(1500) is None


@pytest.mark.parametrize(
    ("year", "month", "day", "wanted"),
    [
        (2024, 9, None, ("2024-03-11", "2024-04-09")),
        (2025, 9, None, ("2025-03-01", "2025-03-29")),
        (2023, 10, 1, ("2023-04-21", "2023-04-21")),
        (1997, 12, 10, ("1997-04-17", "1997-04-17")),
        (2000, 10, 1, ("2000-01-08", "2000-01-08")),  # and once more on 27 December
    ],
)
def test_islamic_dates(year: int, month: int, day: int | None, wanted: tuple[str, str]) -> None:
    found = calendars.islamic(year, month, day)
    assert found is not None and (found.first, found.last) == wanted


@pytest.mark.parametrize("year", [1923, 2078])
def test_islamic_dates_outside_the_table_are_none(year: int) -> None:
    assert calendars.islamic(year, 9) is None


@pytest.mark.parametrize(
    ("year", "month", "day", "wanted"),
    [(2024, 1, 15, "2024-04-23"), (1973, 7, 10, "1973-10-06"), (2023, 9, 25, "2023-12-08"), (1, 7, 1, "0001-09-06")],
)
def test_hebrew_dates(year: int, month: int, day: int, wanted: str) -> None:
    assert iso(calendars.hebrew_day(year, month, day)) == wanted


@pytest.mark.parametrize(
    ("first", "last", "grain", "approximate", "wanted"),
    [
        ("2018-01-01", "2018-01-31", Grain.MONTH, False, "2018-01"),
        ("2021-03-20", "2021-03-20", Grain.DAY, False, "2021-03-20"),
        ("2021-03-20", "2021-03-20", Grain.MINUTE, False, "2021-03-20"),
        ("2025-01-21", "2025-01-31", Grain.TEN_DAY, False, "2025-01-21/2025-01-31"),
        ("2021-01-01", "2021-06-30", Grain.HALF, False, "2021-40"),
        ("2021-07-01", "2021-12-31", Grain.HALF, False, "2021-41"),
        ("2021-01-01", "2021-03-31", Grain.QUARTER, False, "2021-33"),
        ("2021-04-01", "2021-06-30", Grain.QUARTER, False, "2021-34"),
        ("2021-10-01", "2021-12-31", Grain.QUARTER, False, "2021-36"),
        ("2021-03-01", "2021-05-31", Grain.SEASON, False, "2021-21"),
        ("2021-12-01", "2022-02-28", Grain.SEASON, False, "2021-24"),
        ("2021-01-01", "2021-09-30", Grain.QUARTER, False, "2021-01/2021-09"),
        ("2021-01-01", "2021-02-28", Grain.MONTH, True, "2021-01~/2021-02~"),
        ("2022-11-01", "2022-12-31", Grain.MONTH, True, "2022-11~/2022-12~"),
        ("2021-01-01", "2021-12-31", Grain.MONTH, False, "2021-01/2021-12"),
        ("2021-01-01", "2021-12-31", Grain.YEAR, False, "2021"),
        ("2021-01-01", "2021-12-31", Grain.YEAR, True, "2021~"),
        ("1980-01-01", "1989-12-31", Grain.DECADE, False, "198X"),
        ("1980-01-01", "1983-12-31", Grain.YEAR, True, "1980~/1983~"),
        ("1800-01-01", "1899-12-31", Grain.CENTURY, False, "18XX"),
        ("2024-04-25", "2024-04-29", Grain.DAY, False, "2024-04-25/2024-04-29"),
        ("2012-01-01", "2022-12-31", Grain.YEAR, False, "2012/2022"),
        ("2016-01-01", None, Grain.YEAR, False, "2016/.."),
        (None, "2024-12-31", Grain.YEAR, False, "../2024"),
        ("2021-08-02", "2021-08-31", Grain.DAY, True, "2021-08-02~/2021-08-31~"),
        ("-0220-01-01", "-0220-12-31", Grain.YEAR, False, "-0220"),
    ],
)
def test_edtf(first: str | None, last: str | None, grain: Grain, approximate: bool, wanted: str) -> None:
    assert edtf(Interval.from_iso(first, last), grain, approximate=approximate) == wanted


@pytest.mark.parametrize("day", ["-4712-01-01", "-0001-12-31", "0000-02-29", "0001-01-01", "1582-10-10", "9999-12-31"])
def test_days_far_away_come_back_as_they_were(day: str) -> None:
    assert iso(parse_iso(day)) == day


def test_the_dog_days_begin_with_the_third_geng_day_by_a_second_library(sxtwl: Any) -> None:
    """庚 is the seventh stem; the library names the stem of every day."""
    for year in range(1950, 2051, 5):
        begun = named_interval(NAMED_DAYS["dog-days"], year).start
        solstice = calendars.solar_term(year, "夏至")
        assert begun is not None and solstice is not None
        days = [date.fromordinal(day) for day in range(solstice, begun + 1)]
        geng = [day for day in days if sxtwl.fromSolar(day.year, day.month, day.day).getDayGZ().tg == 6]
        assert (len(geng), geng[-1].toordinal()) == (3, begun)
