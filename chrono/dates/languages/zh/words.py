"""Parts of an expression that several rules share: numerals, times of day, years, parts of a period."""

from __future__ import annotations

import re

from chrono.dates.expression import AsOf, Clock, Expression, Inside, Part, Point, Range, Relative
from chrono.dates.languages.zh import lexicon as lex
from chrono.dates.rule import Groups
from chrono.model.time import Grain, is_date
from chrono.text.numerals import number, whole

CLOCK_PARTS = re.compile(
    rf"(?P<word>{lex.HOUR_WORD})?[ \u3000的大约約]*(?:北京时间)?(?:(?P<hour>{lex.D}{{1,2}}|[〇零{lex.ONE_TO_NINE}十两兩]{{1,3}})"
    rf"(?:[点點时時:：](?P<minute>半|[一三]刻|{lex.D}{{1,2}}|[零〇{lex.ONE_TO_NINE}十]{{1,4}})?))?"
)
FULL_WIDTH = str.maketrans("１２３４", "1234")
LATEST_TWO_DIGIT_YEAR = 30  # 30年 is 2030, 31年 is 1931
NIGHT = ("晚", "夜", "深夜", "半夜", "午夜", "晚上", "夜里", "夜裡", "夜间", "夜間", "夜晚", "晚间", "晚間")
LAST_SMALL_HOUR = {"夜": 5, "晚": 3}  # 夜里2点, 晚上1点 are before dawn; 晚5点 is not


def value(text: str | None) -> int:
    """A numeral that the pattern vouches for."""
    found = 1 if text == "元" else whole(text or "")
    if found is None:
        raise ValueError(f"no numeral: {text!r}")
    return found


def full_year(text: str) -> int:
    """A year of four digits, or of two by the century that is meant."""
    digits = value(text.replace("O", "〇"))
    if digits < 100 and len(text) == 2:
        return digits + (2000 if digits <= LATEST_TWO_DIGIT_YEAR else 1900)
    return digits


def clock_of(groups: Groups, key: str = "tod") -> Clock | None:
    """The time of day, where the words give one."""
    words = groups.get(key)
    zone = groups.get("zone")
    if not words:
        return None
    found = CLOCK_PARTS.match(words.strip())
    time = None
    days = 0
    if found and found["hour"]:
        hour = value(found["hour"])
        word = found["word"] or ""
        late_morning = word in ("中午", "正午", "午间") and hour >= 10
        small_hours = word in NIGHT and 0 < hour <= LAST_SMALL_HOUR["夜" if "夜" in word else "晚"]
        if hour < 12 and lex.HOUR_WORDS.get(word) == 12 and not late_morning and not small_hours:
            hour += 12
        minute = _minute(found["minute"])
        if word in NIGHT and hour == 12:
            hour, days = 0, 1  # 晚上12点, 今晚0点: the midnight that ends the day
        if hour > 24 or minute > 59 or (hour == 24 and minute):
            return Clock(None)
        time = f"{hour:02d}:{minute:02d}"
    offset = "+08:00" if (zone or "北京时间" in words) and time else None
    return Clock(time, offset, days)


def _minute(text: str | None) -> int:
    if not text:
        return 0
    if text == "半":
        return 30
    if text.endswith("刻"):
        return value(text[0]) * 15
    return value(text)


STATED_YEAR = re.compile(r"[（(]([12]\d{3})[)）]")  # 去（2020）年
BRACKETED = re.compile(r"[（(]([0-9０-９]{1,4})[)）]")


def without_number(text: str) -> str:
    """昨（14）日 as 昨日: the number in brackets says again which day, month or year it is."""
    return BRACKETED.sub("", text)


def year_of(groups: Groups, suffix: str = "") -> Expression | None:
    """The year part: absolute, of two digits, or relative; ``None`` where the words have none."""
    if text := groups.get("y" + suffix):
        return Point(full_year(text))
    if text := groups.get("yy" + suffix):
        return Point(full_year(text))
    if text := groups.get("ry" + suffix):
        if stated := STATED_YEAR.search(text):
            return Point(value(stated[1]))
        shift, base = lex.RELATIVE_YEARS[without_number(text)]
        return Relative(Grain.YEAR, shift, base)
    return None


def joined(outer: Expression | None, inner: Expression | None) -> Expression:
    """One expression inside another, flattened where both are plain calendar points."""
    if outer is None or inner is None:
        found = outer or inner
        if found is None:
            raise ValueError("nothing was read")
        return found
    if isinstance(outer, Point) and isinstance(inner, Point) and inner.year is None:
        return Point(outer.year, inner.month if outer.month is None else outer.month, inner.day)
    return Inside(outer, inner)


def is_real(year: int | None, month: int | None, day: int | None) -> bool:
    return month is None or day is None or is_date(2000 if year is None else year, month, day)


def _ten_days(text: str, whole_period: Expression | None) -> Expression:
    """上旬, 中下旬."""
    first, last = (
        Part("ten-day", lex.TEN_DAYS[char], whole_period) for char in sorted((text[0], text[-1]), key="上中下".index)
    )
    return Range(first, last) if len(text) > 1 else first


def _quarters(groups: Groups, whole_period: Expression | None) -> Expression:
    """一季度, 三季度末, 第三、四季度."""
    part = Part("quarter", lex.QUARTERS[(groups["q"] or "").translate(FULL_WIDTH)], whole_period)
    if last := groups.get("q2"):
        return Range(part, Part("quarter", lex.QUARTERS[last], whole_period))
    return AsOf(part) if groups.get("qend") else part


# 前三季度, 前9个月, 后三个月, 后两个季度: the group, the part and how many of it the unit has
COUNTED_PARTS = (("nq", "quarters", 1), ("nm", "months", 1), ("lm", "last-months", 1), ("lq", "last-months", 3))


def part_of(groups: Groups, whole_period: Expression | None) -> Expression:
    """The part of a month or year that the groups name; the whole where they name none."""
    if groups.get("ten"):
        return _ten_days(groups["ten"] or "", whole_period)
    if groups.get("q"):
        return _quarters(groups, whole_period)
    if text := groups.get("ap"):
        return Part(lex.APPROXIMATE[text.lstrip("年月岁歲")], 1, whole_period)
    if text := groups.get("half"):
        half = Part("half", 1 if text in "上前" else 2, whole_period)
        return AsOf(half) if groups.get("hend") else half
    if text := groups.get("halfmonth"):
        return Part("half-month", 1 if text in "上前" else 2, whole_period)
    for key, name, times in COUNTED_PARTS:
        if text := groups.get(key):
            return Part(name, value(text) * times, whole_period)
    if text := groups.get("season"):
        return Part("season", lex.SEASONS[text], whole_period)
    if text := groups.get("week"):
        count = {"最后": -1, "最後": -1, "首": 1}.get(text)
        return Part("nth-week", value(text) if count is None else count, whole_period)
    if whole_period is None:
        raise ValueError("no period")
    return whole_period


def unit_of(words: str) -> Grain:
    """The unit that a counting word names."""
    return lex.UNITS[words.lstrip("个個多") if words.lstrip("个個多") in lex.UNITS else words]


NEIGHBOURS = re.compile(
    rf"(?P<tens>[{lex.ONE_TO_NINE}]?十)?(?P<first>[两兩{lex.ONE_TO_NINE}])(?P<last>[两兩{lex.ONE_TO_NINE}])(?P<times>[十百]?)"
)
SEVERAL = re.compile(rf"(?P<tens>[{lex.ONE_TO_NINE}2-9]?[十0])[几幾]")


def bounds(text: str, most: str | None = None, *, more: bool = False) -> tuple[float, float] | None:
    """The least and the most that an inexact count means: 三四, 十七八, 十几, 3 to 5, 20 with ``more`` (多).

    ``None`` where the count is exact or has no bounds (几, 数十).
    """
    if most is not None:
        first, last = number(text), number(most)
        return None if first is None or last is None or first >= last else (first, last)
    if (found := NEIGHBOURS.fullmatch(text)) is not None:
        times = {"十": 10, "百": 100}.get(found["times"], 1)
        tens = value(found["tens"]) if found["tens"] else 0
        first, last = value(found["first"]), value(found["last"])
        next_to = last == first + 1 or (first, last) == (3, 5)
        return (tens + first * times, tens + last * times) if next_to else None
    if (found := SEVERAL.fullmatch(text)) is not None:
        return value(found["tens"]), value(found["tens"]) + 9
    amount = whole(text) if more else None
    if not amount:
        return None
    step = 10 ** (len(str(amount)) - len(str(amount).rstrip("0")))
    return amount, amount + max(step - 1, 1)
