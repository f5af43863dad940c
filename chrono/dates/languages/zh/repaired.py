"""From damaged words to the one date that they can mean."""

from __future__ import annotations

import re

from chrono.dates.expression import Inside, Point, Relative, Said, Unresolved
from chrono.dates.languages.zh.lexicon import RELATIVE_YEARS
from chrono.dates.languages.zh.words import is_real, value
from chrono.dates.rule import Groups
from chrono.model.time import Grain, is_date


def repaired_year(groups: Groups) -> Said | None:
    """2 014 年, 2 014 年 6 月: digits that lost their neighbours."""
    year_number = value(re.sub(r"\s", "", groups["y"] or ""))
    month_number = value(re.sub(r"\s", "", groups["m"] or "")) if groups.get("m") else None
    day_number = value(re.sub(r"\s", "", groups["d"] or "")) if groups.get("d") else None
    if (month_number or 1) > 12 or not is_real(year_number, month_number, day_number):
        return None
    return Said(Point(year_number, month_number, day_number), None, repaired=True)


def no_such_day(groups: Groups) -> Unresolved | None:
    """2021年2月30日, 2019年13月5日, 20018年3月: no date, and neither the month nor the day of it is one."""
    if (year_text := groups.get("leap")) and is_date(value(year_text), 2, 29):
        return None
    return Unresolved()


def repaired_spaced_day(groups: Groups) -> Said | None:
    """8月 3 0 日, 1 2月5日: gaps within the numbers of a day without a year."""
    found = Point(None, *(value(re.sub(r"\s", "", groups[key] or "")) for key in ("m", "d")))
    return Said(found, None, repaired=True) if is_real(None, found.month, found.day) else None


def repaired_relative_year(groups: Groups) -> Said | None:
    """去 年 3 月 5 日, 今年3 and 月份 on the next line."""
    shift, base = RELATIVE_YEARS[(groups["ry"] or "").replace(" ", "")]
    found = Point(None, value(groups["m"]), value(groups["d"]) if groups.get("d") else None)
    if not is_real(None, found.month, found.day):
        return None
    return Said(Inside(Relative(Grain.YEAR, shift, base), found), None, repaired=True)


CAPITALS = str.maketrans("壹贰貳叁參肆伍陆陸柒捌玖拾", "一二二三三四五六六七八九十")


def capital_numerals(groups: Groups) -> Said | None:
    """贰零壹捌年叁月伍日: the numerals of contracts and cheques."""
    plain = {key: text.translate(CAPITALS) if text else None for key, text in groups.items()}
    return repaired_year({**plain, "m": _without_zero(plain["m"]), "d": _without_zero(plain["d"])})


def _without_zero(text: str | None) -> str | None:
    return text.lstrip("零") if text else None


LOOK_ALIKES = str.maketrans("OolI", "0011")


def repaired_look_alike(groups: Groups) -> Said | None:
    """2Ol8年, 6月1曰: letters for digits, 曰 for 日."""
    return repaired_year({key: text.translate(LOOK_ALIKES) if text else None for key, text in groups.items()})


def repaired_month_day(groups: Groups) -> Said | None:
    """6月, a line end, 1日."""
    found = Point(None, value(groups["m"]), value(groups["d"]))
    return Said(found, None, repaired=True) if is_real(None, found.month, found.day) else None


def repaired_sign(groups: Groups) -> Said | None:
    """20177月 (2017年7月), 2 018 61日 (2018年6月1日): a sign lost, where only one reading is possible."""
    year_number = value(re.sub(r"\s", "", groups["y"] or ""))
    if groups.get("sign") == "月" and groups.get("d"):
        found = Point(year_number, value(groups["rest"]), value(groups["d"]))
        return Said(found, None, repaired=True) if is_real(found.year, found.month, found.day) else None
    digits = re.sub(r"\s", "", groups["rest"] or "")
    if groups.get("sign") == "月":
        month_number = value(digits)
        return Said(Point(year_number, month_number), None, repaired=True) if 1 <= month_number <= 12 else None
    readings = [
        (value(digits[:cut]), value(digits[cut:]))
        for cut in range(1, len(digits))
        if digits[cut] != "0" and digits[0] != "0"
    ]
    possible = [pair for pair in readings if 1 <= pair[0] <= 12 and is_date(year_number, *pair)]
    return Said(Point(year_number, *possible[0]), None, repaired=True) if len(possible) == 1 else None
