"""Dates and marks in the reader's words, Chinese or English; what files call EDTF or grain never shows here."""

from __future__ import annotations

import re

from chrono.model.event import Event, Mention
from chrono.model.time import Certainty, Grain, Interval, civil, day_number, month_length
from chrono.outputs.calendar_words import (
    MONTHS,
    Day,
    en_day,
    en_days,
    en_month,
    en_months,
    en_year,
    en_years,
    whole_months,
    whole_years,
    zh_day,
    zh_days,
    zh_month,
    zh_months,
    zh_year,
    zh_years,
)

WORDS: dict[str, dict[str, str]] = {
    "zh": {
        "inferred": "推定",
        "approximate": "约",
        "assumed": "待核",
        "planned": "拟",
        "postponed": "推迟",
        "cancelled": "取消",
        "ongoing": "进行中",
        "announced": "公布",
        "reported": "报道",
        "alleged": "被控",
        "claimed": "自称",
        "denied": "否认",
        "conflict": "说法不一",
        "undated": "日期不详",
    },
    "en": {
        "inferred": "worked out",
        "approximate": "about",
        "assumed": "unconfirmed",
        "planned": "planned",
        "postponed": "postponed",
        "cancelled": "cancelled",
        "ongoing": "ongoing",
        "announced": "announced",
        "reported": "reported",
        "alleged": "alleged",
        "claimed": "claimed",
        "denied": "denied",
        "conflict": "disputed",
        "undated": "undated",
    },
}
ZH_ORDINALS = ("一", "二", "三", "四")
EN_ORDINALS = ("first", "second", "third", "fourth")
ZH_SEASONS = ("春季", "夏季", "秋季", "冬季")
EN_SEASONS = ("spring", "summer", "autumn", "winter")
ZH_PARTS = {"early": "初", "middle": "中", "late": "末"}
EN_PARTS = {"early": "early", "middle": "mid", "late": "late"}
SEASON_CODE = re.compile(r"(-?\d{4,})-(2[1-4])")
YEARLY = (Grain.SEASON, Grain.QUARTER, Grain.HALF, Grain.YEAR, Grain.DECADE, Grain.CENTURY)


def marks(event: Event, labels: str) -> list[str]:
    """The words that qualify an event (拟, 公布, 约 …), in the reader's language; empty for a plain fact."""
    keys = [event.status, event.role, str(event.certainty), event.voice, "conflict" if event.conflicts else ""]
    words = WORDS[_language(labels)]
    return [words[key] for key in keys if key in words]


def date_label(
    interval: Interval, grain: Grain, certainty: Certainty, edtf: str, labels: str, time: str | None = None
) -> str:
    """The days in the reader's language: 2021年上半年, 25–29 Apr 2024; ``time`` ("HH:MM") only follows a single day."""
    zh = _language(labels) == "zh"
    if interval.start is None or interval.end is None:
        return _open(interval, grain, zh)
    first, last = civil(interval.start), civil(interval.end - 1)
    vague = certainty in (Certainty.APPROXIMATE, Certainty.ASSUMED) and ("~" in edtf or not edtf)
    label = (
        _named(first, last, grain, edtf, zh)
        or (_vague(first, last, grain, zh) if vague or grain is Grain.TEN_DAY else None)
        or _plain(first, last, grain, zh)
    )
    return f"{label} {time}" if time and interval.is_day else label


def event_label(told: Event | Mention, labels: str) -> str:
    """The days of an event, or of one article's telling of it, with its time of day where it has one."""
    return date_label(told.interval, told.grain, told.certainty, told.edtf, labels, told.time)


def interval_label(interval: Interval, labels: str) -> str:
    """Days of which only the interval is known (a conflict, an anchor), in the coarsest words that fit them exactly."""
    grain = Grain.DAY
    if interval.start is not None and interval.end is not None:
        first, last = civil(interval.start), civil(interval.end - 1)
        grain = Grain.YEAR if whole_years(first, last) else Grain.MONTH if whole_months(first, last) else Grain.DAY
    return date_label(interval, grain, Certainty.STATED, "", labels)


def year_label(year: int, labels: str) -> str:
    """A year, astronomically numbered: 公元前221年, 221 BC."""
    return zh_year(year) if _language(labels) == "zh" else en_year(year)


def _language(labels: str) -> str:
    return "en" if labels.startswith("en") else "zh"


def _open(interval: Interval, grain: Grain, zh: bool) -> str:
    """An open side: 2016年起, 2024年底前."""
    if interval.start is not None:
        year, month, day = civil(interval.start)
        if grain in YEARLY and (month, day) == (1, 1):
            return f"{zh_year(year)}起" if zh else f"from {en_year(year)}"
        if grain.rank >= Grain.MONTH.rank and day == 1:
            return f"{zh_month(year, month)}起" if zh else f"from {en_month(year, month)}"
        return f"{zh_day(year, month, day)}起" if zh else f"from {en_day(year, month, day)}"
    assert interval.end is not None
    year, month, day = civil(interval.end - 1)
    if grain in YEARLY and (month, day) == (12, 31):
        return f"{zh_year(year)}底前" if zh else f"by the end of {en_year(year)}"
    if grain.rank >= Grain.MONTH.rank and day == month_length(year, month):
        return f"{zh_month(year, month)}底前" if zh else f"by the end of {en_month(year, month)}"
    return f"{zh_day(year, month, day)}前" if zh else f"by {en_day(year, month, day)}"


def _named(first: Day, last: Day, grain: Grain, edtf: str, zh: bool) -> str | None:
    """Periods with a name of their own (century, decade, season, half, quarter); None where the days are none."""
    year = first[0]
    if grain is Grain.CENTURY and whole_years(first, last) and year % 100 == 0 and last[0] == year + 99:
        return _century(year, zh)
    if grain is Grain.DECADE and whole_years(first, last) and year % 10 == 0 and last[0] == year + 9:
        return _decade(year, zh)
    if grain is Grain.SEASON and (found := SEASON_CODE.fullmatch(edtf.rstrip("~?%"))):
        season = int(found[2]) - 21
        named = int(found[1])
        return f"{zh_year(named)}{ZH_SEASONS[season]}" if zh else f"{EN_SEASONS[season]} {en_year(named)}"
    if not whole_months(first, last) or last[0] != year:
        return None
    return _part_of_year(first, last, grain, zh)


def _part_of_year(first: Day, last: Day, grain: Grain, zh: bool) -> str | None:
    year = first[0]
    if grain is Grain.HALF and (first[1], last[1]) in ((1, 6), (7, 12)):
        second = first[1] == 7
        return f"{zh_year(year)}{'下' if second else '上'}半年" if zh else _en_part(second, "half", year)
    quarters = grain is Grain.QUARTER and first[1] % 3 == 1 and last[1] % 3 == 0
    return _quarters(year, first[1] // 3, last[1] // 3 - 1, zh) if quarters else None


def _en_part(number: int, unit: str, year: int) -> str:
    return f"{EN_ORDINALS[number]} {unit} of {en_year(year)}"


def _quarters(year: int, first: int, last: int, zh: bool) -> str | None:
    if first == last:
        return f"{zh_year(year)}第{ZH_ORDINALS[first]}季度" if zh else _en_part(first, "quarter", year)
    if first == 0 and last < 3:
        count = ("", "两", "三")[last]
        return (
            f"{zh_year(year)}前{count}季度" if zh else f"first {('', 'two', 'three')[last]} quarters of {en_year(year)}"
        )
    return None


def _century(year: int, zh: bool) -> str:
    number = year // 100 + 1 if year >= 0 else -year // 100
    if zh:
        return f"{number}世纪" if year >= 0 else f"公元前{number}世纪"
    suffix = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix} century" + ("" if year >= 0 else " BC")


def _decade(year: int, zh: bool) -> str:
    if not zh:
        return f"{year}s"
    return f"{year // 100 + 1}世纪{year % 100}年代" if year % 100 and year > 0 else f"{year}年代"


def _vague(first: Day, last: Day, grain: Grain, zh: bool) -> str | None:
    """Parts of a decade, a year or a month that words name loosely: 1980年代初, 2022年底, 4月下旬."""
    year, month = first[0], first[1]
    if grain in (Grain.DECADE, Grain.YEAR) and whole_years(first, last) and 2 <= last[0] - year <= 5:
        decade = year - year % 10
        if (part := _part(year - decade, last[0] - decade, 9)) and year > 0:
            return f"{decade}年代{ZH_PARTS[part]}" if zh else f"{_en_prefix(part)}{decade}s"
    months = grain is Grain.MONTH and year == last[0] and whole_months(first, last) and last[1] - month in (1, 2)
    if months and (part := _part(month - 1, last[1] - 1, 11)):
        word = {"early": "初", "middle": "年中", "late": "底"}[part]
        return f"{zh_year(year)}{word}" if zh else f"{_en_prefix(part)}{en_year(year)}"
    if (year, month) == last[:2] and grain.rank <= Grain.MONTH.rank and last[2] - first[2] >= 6:
        thirds = {
            (1, 10): ("上旬", "early "),
            (11, 20): ("中旬", "mid-"),
            (21, month_length(year, month)): ("下旬", "late "),
        }
        if third := thirds.get((first[2], last[2])):
            return f"{zh_month(year, month)}{third[0]}" if zh else f"{third[1]}{MONTHS[month - 1]} {en_year(year)}"
    return None


def _part(low: int, high: int, top: int) -> str | None:
    """Which end of 0..top a stretch lies at."""
    if low == 0:
        return "early"
    if high == top:
        return "late"
    return "middle" if abs(low - (top - high)) <= 1 else None


def _en_prefix(part: str) -> str:
    return "mid-" if part == "middle" else f"{EN_PARTS[part]} "


def _plain(first: Day, last: Day, grain: Grain, zh: bool) -> str:
    """Years, months or days, or a range of them, at the coarsest unit that the grain allows and the days fill."""
    if grain in YEARLY and whole_years(first, last):
        return zh_years(first[0], last[0]) if zh else en_years(first[0], last[0])
    if grain.rank >= Grain.MONTH.rank and whole_months(first, last):
        return zh_months(first, last) if zh else en_months(first, last)
    return zh_days(first, last) if zh else en_days(first, last)


def iso_label(text: str, labels: str) -> str:
    """An ISO day or month or year, as files hold it, in the reader's words; the text itself where it is none."""
    found = re.fullmatch(r"(-?\d{4,})-(\d\d)-(\d\d)", text)
    if not found:
        return text
    number = day_number(int(found[1]), int(found[2]), int(found[3]))
    return date_label(Interval.of_day(number), Grain.DAY, Certainty.STATED, text, labels)
