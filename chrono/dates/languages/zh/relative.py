"""From the words of a rule to what is counted from another day: weeks, weekdays, shifts, windows."""

from __future__ import annotations

from dataclasses import replace

from chrono.dates.expression import (
    About,
    AsOf,
    Base,
    Expression,
    Inside,
    Part,
    Point,
    Range,
    Relative,
    Said,
    Shift,
    Weekday,
    Window,
)
from chrono.dates.languages.zh import lexicon as lex
from chrono.dates.languages.zh.words import BRACKETED, bounds, clock_of, joined, unit_of, value, without_number, year_of
from chrono.dates.rule import Groups
from chrono.model.time import Grain
from chrono.text.numerals import number


def relative_quarter(groups: Groups) -> Expression:
    """本季度, 上季度末."""
    quarter = Relative(Grain.QUARTER, week_shift(groups["w"]) or 0)
    return AsOf(quarter) if groups.get("end") else quarter


def unit_pair(groups: Groups) -> Expression | None:
    """今明两年, 明后两天, 今明后三天."""
    shifts = {"前": -2, "去": -1, "昨": -1, "今": 0, "明": 1, "后": 2, "後": 2}
    first, last = shifts[groups["a"] or ""], shifts[groups["b"] or ""]
    unit = Grain.YEAR if groups["unit"] == "年" else Grain.DAY
    count = 3 if groups.get("mid") else 2
    is_so_many = last - first + 1 == count == (3 if groups["n"] == "三" else 2)
    return Range(Relative(unit, first), Relative(unit, last)) if is_so_many else None


def today_short(groups: Groups) -> Said:
    """今裁定, 今下午, 明上午9時."""
    return Said(Relative(Grain.DAY, 1 if groups["day"] == "明" else 0), clock_of(groups))


def same_day(groups: Groups) -> Expression:
    """去年的今天, 上个月的今天, 下周的今天, 两个月前的今天."""
    if (week := groups.get("rw")) is not None:
        return Shift(week_shift(week) or 0, Grain.WEEK, of=Relative(Grain.DAY, 0))
    if (month := groups.get("rm")) is not None:
        return Shift(lex.RELATIVE_MONTHS[without_number(month)][0], Grain.MONTH, of=Relative(Grain.DAY, 0))
    text = groups.get("ry")
    shift = lex.RELATIVE_YEARS[without_number(text)][0] if text else -value(groups["n"])
    return Shift(shift, Grain.MONTH if groups.get("months") else Grain.YEAR, of=Relative(Grain.DAY, 0))


def same_period(groups: Groups) -> Expression:
    """去年同期, 去年同月: a year before the period told of."""
    if groups.get("month"):
        return Shift(-1, Grain.YEAR, of=Relative(Grain.MONTH, 0, Base.NARRATIVE), keep=True)
    return Shift(-1, Grain.YEAR, Base.NARRATIVE, keep=True)


def season_ago(groups: Groups) -> Expression:
    """三年前的夏天."""
    return Part("season", lex.SEASONS[groups["season"] or ""], Relative(Grain.YEAR, -value(groups["n"])))


def in_so_long(groups: Groups) -> Said | None:
    """再过三天: counted on from publication."""
    found = shift({**groups, "dir": "后"})
    if found is None or not isinstance(found.expression, Shift):
        return None
    return replace(found, expression=replace(found.expression, base=Base.PUBLICATION))


def this_season(groups: Groups) -> Expression:
    """今夏, 去冬, 这个夏天."""
    text = groups.get("ry")
    year = Relative(Grain.YEAR, *lex.RELATIVE_YEARS[(text or "今").removesuffix("年") + "年"])
    return Part("season", lex.SEASONS[groups.get("season") or groups["season2"] or ""], year)


def days_later(groups: Groups) -> Expression:
    """此后第三天: counted from the date told before."""
    return Shift(value(groups["n"]), Grain.DAY, Base.NARRATIVE)


def whole_units(groups: Groups) -> Expression:
    """上两个月: the two whole months before this one."""
    return Window(-value(groups["n"]), unit_of(groups["unit"] or ""), whole=True)


def rolling(groups: Groups) -> Expression:
    """前1周, 后1年: so many days back or on from publication."""
    sign = 1 if groups["dir"] in ("后", "後") else -1
    return Window(sign * value(groups["n"]), unit_of(groups["unit"] or ""))


def week_of_year(groups: Groups) -> Expression | None:
    """2019年第42周, by ISO 8601: the first week of a year is the one with 4 January."""
    count = value(groups["n"])
    first = Shift(0, Grain.WEEK, of=Inside(joined(year_of(groups), Point(None, 1, 4)), Weekday(0, None, 6)))
    return Shift(count - 1, Grain.WEEK, of=first) if 1 <= count <= 53 else None


def moment(groups: Groups) -> Expression:
    """上个小时, 一刻钟后: within the day that is told of, or of publication."""
    later = (groups["said"] or "").endswith(("后", "後"))
    return Relative(Grain.DAY, 0, Base.NARRATIVE if later else Base.PUBLICATION)


def relative_day(groups: Groups) -> Said:
    """今天上午9时, 次日凌晨."""
    words = without_number(groups["rd"] or "")
    shift, base = lex.RELATIVE_DAYS[words]
    again = BRACKETED.search(groups["rd"] or "")
    numbered = Point(None, None, value(again[1])) if again else None
    tail = words[-1] if words[-1] in "晚夜早晨" else ""
    clock = clock_of({"tod": tail + (groups.get("tod") or "").strip(), "zone": groups.get("zone")})
    return Said(Relative(Grain.DAY, shift, base, numbered), clock)


def from_now(groups: Groups) -> Expression:
    """今起, 即日起: a day that something starts on."""
    word = groups["rd"] or ""
    return Relative(Grain.DAY, {"昨": -1, "明": 1}.get(word, 0), Base.NOTICE if word[0] == "即" else Base.PUBLICATION)


def event_day(groups: Groups) -> Said:
    """案发当天, 选举次日: counted from a day that its own sentence tells, and from no other."""
    said = relative_day(groups)
    return (
        replace(said, expression=replace(said.expression, base=Base.SENTENCE))
        if isinstance(said.expression, Relative)
        else said
    )


def week_shift(text: str | None) -> int | None:
    """上上 -2 … 下下 2; ``None`` where no word says which week."""
    if not text:
        return None
    if text[0] == "上":
        return -text.count("上")
    return text.count("下")


def weekday(groups: Groups) -> Said:
    """周四, 上周四, 下周末."""
    shift = week_shift(groups.get("w"))
    text = groups["wd"] or ""
    if text in ("末", "末两天"):
        return Said(Weekday(5, shift, 6), clock_of(groups))
    first = Weekday(lex.WEEKDAYS[text], shift)
    if groups.get("wd2"):
        return Said(Weekday(first.day, first.week, lex.WEEKDAYS[groups["wd2"] or ""]), None)
    return Said(first, clock_of(groups))


def week(groups: Groups) -> Expression:
    """上周, 本周."""
    expression: Expression = Relative(Grain.WEEK, week_shift(groups["w"]) or 0)
    if text := groups.get("ap"):
        return Part(lex.APPROXIMATE[text], 1, expression)
    return expression


def shift(groups: Groups) -> Said | None:
    """三天前, 5个月后, 半年后, 2月13号的一个月以前, 20多年前."""
    words, count = groups["unit"] or "", groups["n"] or ""
    unit, sign, clock = unit_of(words), 1 if (groups.get("dir") or "") in ("后", "後") else -1, clock_of(groups)
    more = any(groups.get(key) for key in ("more", "more2")) or "多" in words
    between = bounds(count, groups.get("most"), more=more)
    base = Base.NARRATIVE if sign > 0 or groups.get("this") else Base.PUBLICATION
    if unit is Grain.CENTURY:
        years = 100 * (number(count) or 0)
        return Said(About(Shift(sign * years, Grain.YEAR, base))) if years else None
    if between is not None and unit.rank >= Grain.DAY.rank:
        first, last = sorted(sign * each for each in between)
        return Said(About(Range(Shift(first, unit, base), Shift(last, unit, base))), clock)
    amount = number(count) if between is None else between[0]
    if amount is None or count in ("几", "幾", "数", "數"):
        return None
    if groups.get("half") or groups.get("half0"):
        amount += 0.5
    if groups.get("n2"):
        unit, amount = _together(amount, unit, number(groups["n2"] or "") or 0, unit_of(groups["unit2"] or ""))
    if amount == 1 and unit is Grain.DAY:
        base = Base.NARRATIVE  # 一天前: of publication it would be 昨天
    said = Shift(sign * amount, unit, base, keep=clock is not None)
    is_about = (more or groups.get("about")) and unit.rank >= Grain.DAY.rank  # 约20分钟后: the day is sure
    return Said(About(said) if is_about else said, clock)


PARTS = {
    (Grain.YEAR, Grain.MONTH): 12,
    (Grain.YEAR, Grain.QUARTER): 4,
    (Grain.WEEK, Grain.DAY): 7,
}


def _together(amount: float, unit: Grain, rest: float, small: Grain) -> tuple[Grain, float]:
    """一年零三个月 as 15 months; what is smaller than the grain of the answer is left out (14天11小时)."""
    times = PARTS.get((unit, small))
    return (unit, amount) if times is None else (small, amount * times + rest)
