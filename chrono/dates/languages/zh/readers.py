"""From the words of a Chinese rule's groups to expressions."""

from __future__ import annotations

import re

from chrono.dates.expression import (
    Base,
    Clock,
    Era,
    Expression,
    Inside,
    Lunar,
    Named,
    NthWeekday,
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
from chrono.dates.languages.zh.names import BY_SIMPLIFIED, ORDINALS, PLENUMS, SHORT_NAMES, simplified
from chrono.dates.rule import Groups
from chrono.model.time import Grain, is_date
from chrono.text.numerals import number, whole

CLOCK_PARTS = re.compile(
    rf"(?P<word>{lex.HOUR_WORD})?[ \u3000的]*(?:北京时间)?(?:(?P<hour>{lex.D}{{1,2}}|[〇零{lex.ONE_TO_NINE}十两兩]{{1,3}})"
    rf"(?:[点點时時:：](?P<minute>半|[一三]刻|{lex.D}{{1,2}}|[零〇{lex.ONE_TO_NINE}十]{{1,4}})?))?"
)
LATEST_TWO_DIGIT_YEAR = 30  # 30年 is 2030, 31年 is 1931
NIGHT = ("晚", "夜", "深夜", "半夜", "晚上", "夜里", "夜裡", "晚间", "晚間")


def value(text: str | None) -> int:
    """A numeral that the pattern vouches for."""
    found = whole(text or "")
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
        if hour < 12 and (lex.HOUR_WORDS.get(word) == 12 and not (word in ("中午", "正午", "午间") and hour >= 10)):
            hour, days = (0, 0) if word in ("午夜", "半夜", "深夜") and hour <= 5 else (hour + 12, 0)
            if word in ("午夜", "半夜", "深夜") and hour == 0:
                hour = value(found["hour"])
        minute = _minute(found["minute"])
        if word in NIGHT and hour in (12, 24):
            hour, days = 0, 1  # 晚上12点 is the midnight that ends the day
        elif hour == 24:
            hour = 0
        if hour > 24 or minute > 59:
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


def year_of(groups: Groups, suffix: str = "") -> Expression | None:
    """The year part: absolute, of two digits, or relative; ``None`` where the words have none."""
    if text := groups.get("y" + suffix):
        return Point(full_year(text))
    if text := groups.get("yy" + suffix):
        return Point(full_year(text))
    if text := groups.get("ry" + suffix):
        shift, base = lex.RELATIVE_YEARS[text]
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


def _real(year: int | None, month: int | None, day: int | None) -> bool:
    return month is None or day is None or is_date(2000 if year is None else year, month, day)


def day(groups: Groups) -> Said | None:
    """Year, month and day, as far as they are said, with a second day for a range of days."""
    year = year_of(groups)
    month = value(groups["m"]) if groups.get("m") else None
    first = value(groups["d"])
    if not _real(year.year if isinstance(year, Point) else None, month, first):
        return None
    point: Expression = Point(None, month, first)
    if (text := groups.get("rm")) is not None:
        shift, base = lex.RELATIVE_MONTHS[text]
        point = Inside(Relative(Grain.MONTH, shift, base), point)
    expression = joined(year, point)
    if groups.get("d2"):
        last = value(groups["d2"])
        if last <= first:
            return None
        expression = Range(expression, Point(None, None, last))
    return Said(expression, clock_of(groups))


def month(groups: Groups) -> Expression:
    """A month with its year, if said, and the part of it, if said."""
    if (text := groups.get("rm")) is not None:
        shift, base = lex.RELATIVE_MONTHS[text]
        expression: Expression = Relative(Grain.MONTH, shift, base)
    else:
        expression = joined(year_of(groups), Point(None, value(groups["m"])))
    return part_of(groups, expression)


def part_of(groups: Groups, whole_period: Expression | None) -> Expression:
    """The part of a month or year that the groups name; the whole where they name none."""
    if text := groups.get("ten"):
        if len(text) > 1:
            return Range(
                Part("ten-day", lex.TEN_DAYS[text[0]], whole_period),
                Part("ten-day", lex.TEN_DAYS[text[1]], whole_period),
            )
        return Part("ten-day", lex.TEN_DAYS[text], whole_period)
    if text := groups.get("ap"):
        return Part(lex.APPROXIMATE[text.removeprefix("年").removeprefix("月")], 1, whole_period)
    if text := groups.get("half"):
        return Part("half", 1 if text == "上" else 2, whole_period)
    if text := groups.get("halfmonth"):
        return Part("half-month", 1 if text == "上" else 2, whole_period)
    if text := groups.get("q"):
        quarter = lex.QUARTERS[text.translate(FULL)]
        if text2 := groups.get("q2"):
            return Range(Part("quarter", quarter, whole_period), Part("quarter", lex.QUARTERS[text2], whole_period))
        return Part("quarter", quarter, whole_period)
    if text := groups.get("nq"):
        return Part("quarters", value(text), whole_period)
    if text := groups.get("nm"):
        return Part("months", value(text), whole_period)
    if text := groups.get("season"):
        return Part("season", lex.SEASONS[text], whole_period)
    if text := groups.get("week"):
        return Part("nth-week", value(text) if text not in ("最后", "最後") else -1, whole_period)
    if whole_period is None:
        raise ValueError("no period")
    return whole_period


FULL = str.maketrans("１２３４", "1234")


def year(groups: Groups) -> Expression | None:
    """A year and the part of it, if said."""
    return part_of(groups, year_of(groups))


def month_range(groups: Groups) -> Expression | None:
    """1－9月 of a year, or of the year that the context gives."""
    outer = year_of(groups)
    first, last = value(groups["m"]), value(groups["m2"])
    return Range(joined(outer, Point(None, first)), Point(None, last))


def month_pair(groups: Groups) -> Expression | None:
    """4、5月间, 七八月份: two months in a row."""
    first, last = value(groups["m"] or groups["a"]), value(groups["m2"] or groups["b"])
    if last != first + 1:
        return None
    return Range(joined(year_of(groups), Point(None, first)), Point(None, last))


def relative_quarter(groups: Groups) -> Expression:
    """本季度, 上季度."""
    return Relative(Grain.QUARTER, week_shift(groups["w"]) or 0)


def unit_pair(groups: Groups) -> Expression | None:
    """今明两年, 明后两天."""
    shifts = {"前": -2, "去": -1, "昨": -1, "今": 0, "明": 1, "后": 2, "後": 2}
    first, last = shifts[groups["a"] or ""], shifts[groups["b"] or ""]
    unit = Grain.YEAR if groups["unit"] == "年" else Grain.DAY
    return Range(Relative(unit, first), Relative(unit, last)) if last == first + 1 else None


def same_day(groups: Groups) -> Expression:
    """去年的今天."""
    shift, _ = lex.RELATIVE_YEARS[groups["ry"] or ""]
    return Shift(shift, Grain.YEAR, of=Relative(Grain.DAY, 0))


def days_of_period(groups: Groups) -> Expression:
    """去年的前10天, 上月最后五天."""
    plain = {key.rstrip("_"): text for key, text in groups.items() if text is not None}
    outer = month(plain) if plain.get("m") or plain.get("rm") else year_of(plain)
    if "n2" in plain:
        return Part("last-days", value(plain["n2"]), outer)
    return Part("days", value(plain["n"]), outer)


def whole_units(groups: Groups) -> Expression:
    """上两个月: the two whole months before this one."""
    return Window(-value(groups["n"]), unit_of(groups["unit"] or ""), whole=True)


def rolling(groups: Groups) -> Expression:
    """前1周, 后1年: so many days back or on from publication."""
    sign = 1 if groups["dir"] in ("后", "後") else -1
    return Window(sign * value(groups["n"]), unit_of(groups["unit"] or ""))


def american(groups: Groups) -> Said | None:
    """05/05/89: month, day, year."""
    found = Point(full_year(groups["yy"] or ""), value(groups["a"]), value(groups["b"]))
    return Said(found) if _real(found.year, found.month, found.day) else None


def year_range(groups: Groups) -> Expression | None:
    """2012~2022年, 1985到89年."""
    first = full_year(groups["y"] or "")
    text = groups["y2"] or ""
    last = value(text.replace("O", "〇"))
    if last < 100:
        last += first // 100 * 100
    month_number = value(groups["m2"]) if groups.get("m2") else None
    return Range(Point(first), Point(last, month_number)) if last > first else None


def relative_day(groups: Groups) -> Said:
    """今天上午9时, 次日凌晨."""
    words = groups["rd"] or ""
    shift, base = lex.RELATIVE_DAYS[words]
    tail = words[-1] if words[-1] in "晚夜早晨" else ""
    clock = clock_of({"tod": tail + (groups.get("tod") or "").strip(), "zone": groups.get("zone")})
    return Said(Relative(Grain.DAY, shift, base), clock)


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


def nth_weekday(groups: Groups) -> Expression:
    """6月第3个星期日, 5月的最后一天, 8月的最后一个星期一."""
    outer = month(groups) if groups.get("m") or groups.get("rm") else year_of(groups)
    which = groups["n"] or ""
    n = -1 if which.startswith("最") else value(which)
    if text := groups.get("wd"):
        return NthWeekday(n, lex.WEEKDAYS[text], outer)
    return Part("nth-day", n, outer)


def nth_day(groups: Groups) -> Expression:
    """5月的最后一天, 2018年第100天: the year stands in groups of its own where no month is said."""
    plain = {key.rstrip("_"): text for key, text in groups.items() if text is not None}
    return nth_weekday({**plain, "n": groups.get("n") or groups.get("n2")})


def shift(groups: Groups) -> Said | None:
    """三天前, 5个月后, 半年后, 2月13号的一个月以前."""
    words = groups["unit"] or ""
    amount = number(groups["n"] or "")
    if groups["n"] in ("几", "幾", "数", "數") or amount is None:
        return None
    unit = unit_of(words)
    if groups.get("half"):
        amount += 0.5
    sign = 1 if (groups.get("dir") or "") in ("后", "後") else -1
    base = Base.NARRATIVE if sign > 0 or groups.get("this") else Base.PUBLICATION
    clock = clock_of(groups)
    return Said(Shift(sign * amount, unit, base, keep=clock is not None), clock)


def unit_of(words: str) -> Grain:
    """The unit that a counting word names."""
    return lex.UNITS[words.lstrip("个個多") if words.lstrip("个個多") in lex.UNITS else words]


def window(groups: Groups) -> Expression | None:
    """近三年, 未来十天, 一周内."""
    amount = number((groups.get("n") or "1").replace("几", "").replace("幾", "").replace("数", "") or "x")
    if amount is None:
        return None
    ahead = groups.get("ahead") is not None
    return Window(amount if ahead else -amount, unit_of(groups["unit"] or ""), bool(groups.get("whole")))


def era(groups: Groups) -> Expression:
    """20世纪80年代, 上世纪九十年代末, 19世纪, 本世纪20年代."""
    century: int | None = None
    relative: int | None = None
    if text := groups.get("c"):
        century = value(text) - 1
    elif text := groups.get("rc"):
        relative = -1 if text.startswith("上") else 0
    decade = None
    if text := groups.get("dec"):
        decade = value(text)
        if decade >= 1000:
            century, decade = decade // 100, decade % 100
    expression: Expression = Era(decade, century, relative)
    if text := groups.get("ap"):
        return Part(lex.APPROXIMATE[text], 1, expression)
    return expression


def named(groups: Groups) -> Said:
    """去年春节, 国庆期间, 2018年中秋节晚上."""
    text = groups.get("name") or ""
    key = BY_SIMPLIFIED.get(simplified(text)) or SHORT_NAMES[text]
    shifted = groups.get("next")
    expression: Expression = Named(
        key, None if not shifted else (-1 if shifted[0] == "上" else 1), period=bool(groups.get("period"))
    )
    return Said(joined(year_of(groups), expression), clock_of(groups))


def congress(groups: Groups) -> Expression | None:
    """十八大, 党的十九届五中全会."""
    from chrono.dates.named_days import NAMED_DAYS

    session = ORDINALS.get(groups["nth"] or "")
    key = f"cpc-{session}" + (f"-{PLENUMS[groups['plenum'] or '']}" if groups.get("plenum") else "")
    return Named(key) if key in NAMED_DAYS else None


def lunar(groups: Groups) -> Said | None:
    """农历正月初一, 腊月廿三, 闰四月."""
    month_text = groups["lm"] or ""
    months = {"正": 1, "冬": 11, "腊": 12, "臘": 12}
    lunar_month = months.get(month_text) or (value(month_text) if month_text else 1)
    lunar_day = value(groups["ld"]) if groups.get("ld") else None
    if lunar_month > 12 or (lunar_day or 1) > 30:
        return None
    expression: Expression = Lunar(None, lunar_month, lunar_day, bool(groups.get("leap")))
    outer = year_of({**groups, "y": groups.get("y") or groups.get("y_")})
    if groups.get("pair"):
        outer = ganzhi(groups)
    if isinstance(outer, Point):
        expression = Lunar(outer.year, lunar_month, lunar_day, bool(groups.get("leap")))
        outer = None
    return Said(joined(outer, expression), clock_of(groups))


def reign(groups: Groups) -> Expression | None:
    """光绪二十四年四月二十三, 民国八年五月四日, 令和5年."""
    name = groups["reign"] or ""
    count = 1 if groups["n"] == "元" else value(groups["n"])
    month_text, day_text = groups.get("m"), groups.get("d")
    if name in lex.SOLAR_REIGNS:
        year_number = lex.SOLAR_REIGNS[name] + count - 1
        return Point(year_number, value(month_text) if month_text else None, value(day_text) if day_text else None)
    year_number = lex.LUNAR_REIGNS[name] + count - 1
    months = {"正": 1, "冬": 11, "腊": 12, "臘": 12}
    if not month_text:
        return Point(year_number)
    lunar_month = months.get(month_text) or value(month_text)
    return Lunar(year_number, lunar_month, value(day_text) if day_text else None, bool(groups.get("leap")))


def ganzhi(groups: Groups) -> Expression | None:
    """甲午年: the year of the sixty that is nearest before or at publication; read as a shift by the resolver."""
    pair = groups["pair"] or ""
    stem, branch = lex.STEMS.index(pair[0]), lex.BRANCHES.index(pair[1])
    place = next((n for n in range(60) if n % 10 == stem and n % 12 == branch), None)
    return None if place is None else Part("sexagenary", place)


def before_common_era(groups: Groups) -> Expression:
    """公元前221年: astronomical year -220."""
    return Point(1 - value(groups["n"]))


def common_era(groups: Groups) -> Expression:
    """公元618年."""
    month_number = value(groups["m"]) if groups.get("m") else None
    return Point(value(groups["n"]), month_number, value(groups["d"]) if groups.get("d") else None)


def numeric(groups: Groups) -> Said | None:
    """2010.01.29, 2010/1/29, 20100129, 2019.4.12-19."""
    year_number, month_number = value(groups["y"]), value(groups["m"])
    day_number = value(groups["d"]) if groups.get("d") else None
    if not 1 <= month_number <= 12 or not _real(year_number, month_number, day_number):
        return None
    expression: Expression = Point(year_number, month_number, day_number)
    if groups.get("d2"):
        expression = Range(expression, Point(None, None, value(groups["d2"])))
    return Said(expression, clock_of(groups))


def day_first(groups: Groups) -> Said | None:
    """2/15, 03/03 alone: month and day; 1/2/2020: day and month, where both are possible."""
    first, second = value(groups["a"]), value(groups["b"])
    if groups.get("y"):
        day_number, month_number = (first, second) if second <= 12 else (second, first)
        found = Point(value(groups["y"]), month_number, day_number)
    else:
        found = Point(None, first, second)
    return Said(found) if _real(found.year, found.month, found.day) and 1 <= (found.month or 0) <= 12 else None


def repaired_year(groups: Groups) -> Said | None:
    """2 014 年, 2 014 年 6 月: digits that lost their neighbours."""
    year_number = value(re.sub(r"\s", "", groups["y"] or ""))
    month_number = value(re.sub(r"\s", "", groups["m"] or "")) if groups.get("m") else None
    day_number = value(re.sub(r"\s", "", groups["d"] or "")) if groups.get("d") else None
    if (month_number or 1) > 12 or not _real(year_number, month_number, day_number):
        return None
    return Said(Point(year_number, month_number, day_number), None, repaired=True)


LOOK_ALIKES = str.maketrans("OolI", "0011")


def repaired_look_alike(groups: Groups) -> Said | None:
    """2Ol8年, 6月1曰: letters for digits, 曰 for 日."""
    return repaired_year({key: text.translate(LOOK_ALIKES) if text else None for key, text in groups.items()})


def repaired_month_day(groups: Groups) -> Said | None:
    """6月, a line end, 1日."""
    found = Point(None, value(groups["m"]), value(groups["d"]))
    return Said(found, None, repaired=True) if _real(None, found.month, found.day) else None


def repaired_sign(groups: Groups) -> Said | None:
    """20177月 (2017年7月), 2 018 61日 (2018年6月1日): a sign lost, where only one reading is possible."""
    year_number = value(re.sub(r"\s", "", groups["y"] or ""))
    if groups.get("sign") == "月" and groups.get("d"):
        found = Point(year_number, value(groups["rest"]), value(groups["d"]))
        return Said(found, None, repaired=True) if _real(found.year, found.month, found.day) else None
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
