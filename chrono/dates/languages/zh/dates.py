"""From the words of a rule to calendar dates: days, months, years, eras and ranges of them."""

from __future__ import annotations

from chrono.dates.expression import (
    Era,
    Expression,
    Inside,
    NthWeekday,
    Part,
    Point,
    Range,
    Relative,
    Said,
    Shift,
)
from chrono.dates.languages.zh import lexicon as lex
from chrono.dates.languages.zh.words import (
    clock_of,
    full_year,
    is_real,
    joined,
    part_of,
    value,
    without_number,
    year_of,
)
from chrono.dates.rule import Groups
from chrono.model.time import Grain


def day(groups: Groups) -> Said | None:
    """Year, month and day, as far as they are said, with a second day for a range of days."""
    year = year_of(groups)
    month = value(groups["m"]) if groups.get("m") else None
    first = value(groups["d"])
    if not is_real(year.year if isinstance(year, Point) else None, month, first):
        return None
    beside = groups.get("beside")  # 20日（一）
    point: Expression = Point(None, month, first, lex.WEEKDAYS[beside] if beside else None)
    if (text := groups.get("rm")) is not None:
        shift, base = lex.RELATIVE_MONTHS[without_number(text)]
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
        shift, base = lex.RELATIVE_MONTHS[without_number(text)]
        expression: Expression = Relative(Grain.MONTH, shift, base)
    else:
        expression = joined(year_of(groups), Point(None, value(groups["m"])))
    return part_of(groups, expression)


def year(groups: Groups) -> Expression | None:
    """A year and the part of it, if said."""
    return part_of(groups, year_of(groups))


def month_range(groups: Groups) -> Expression | None:
    """1－9月 of a year, or of the year that the context gives."""
    outer = year_of(groups)
    first, last = value(groups["m"]), value(groups["m2"])
    return Range(joined(outer, Point(None, first)), Point(None, last))


def dotted_days(groups: Groups) -> Expression | None:
    """3.8-3.10, 9.28—10.8: as numbers they would fall or have one and two places, which no range of numbers does."""
    first, last = (value(groups["m"]), value(groups["d"])), (value(groups["m2"]), value(groups["d2"]))
    places = len(groups["d"] or ""), len(groups["d2"] or "")
    if places[0] == places[1] or first >= last or not (is_real(None, *first) and is_real(None, *last)):
        return None
    return Range(Point(None, *first), Point(None, *last))


def slashed_days(groups: Groups) -> Expression | None:
    """5/2至9/1止."""
    first, last = (value(groups["m"]), value(groups["d"])), (value(groups["m2"]), value(groups["d2"]))
    if first >= last or not (is_real(None, *first) and is_real(None, *last)):
        return None
    return Range(Point(None, *first), Point(None, *last))


def dotted_months(groups: Groups) -> Expression | None:
    """1998.09-2002.07; 2019.11 before 至今."""
    first = Point(value(groups["y"]), value(groups["m"]))
    if not groups.get("y2"):
        return first
    last = Point(value(groups["y2"]), value(groups["m2"]))
    return Range(first, last) if (first.year or 0, first.month or 0) < (last.year or 0, last.month or 0) else None


def month_pair(groups: Groups) -> Expression | None:
    """4、5月间, 七八月份: two months in a row."""
    first, last = value(groups["m"] or groups["a"]), value(groups["m2"] or groups["b"])
    if last != first + 1:
        return None
    return Range(joined(year_of(groups), Point(None, first)), Point(None, last))


def days_of_period(groups: Groups) -> Expression:
    """去年的前10天, 上月最后五天."""
    plain: Groups = {key.rstrip("_"): text for key, text in groups.items() if text is not None}
    outer = month(plain) if plain.get("m") or plain.get("rm") else year_of(plain)
    if "n2" in plain:
        return Part("last-days", value(plain["n2"]), outer)
    return Part("days", value(plain["n"]), outer)


def year_range(groups: Groups) -> Expression | None:
    """2012~2022年, 1985到89年."""
    first = full_year(groups["y"] or "")
    text = groups["y2"] or ""
    last = value(text.replace("O", "〇"))
    if last < 100:
        last += first // 100 * 100
    month_number = value(groups["m2"]) if groups.get("m2") else None
    return Range(Point(first), Point(last, month_number)) if last > first else None


def nth_weekday(groups: Groups) -> Expression:
    """6月第3个星期日, 5月的最后一天, 8月的最后一个星期一."""
    outer = month(groups) if groups.get("m") or groups.get("rm") else year_of(groups)
    which = groups["n"] or ""
    n = -1 if which.startswith("最") else value(which)
    if groups.get("wd") == "末":
        saturday = NthWeekday(n, lex.WEEKDAYS["六"], outer)
        return Range(saturday, Shift(1, Grain.DAY, of=saturday))
    if text := groups.get("wd"):
        return NthWeekday(n, lex.WEEKDAYS[text], outer)
    return Part("nth-day", n, outer)


def nth_day(groups: Groups) -> Expression:
    """5月的最后一天, 2018年第100天: the year stands in groups of its own where no month is said."""
    plain: Groups = {key.rstrip("_"): text for key, text in groups.items() if text is not None}
    return nth_weekday({**plain, "n": groups.get("n") or groups.get("n2")})


def era(groups: Groups) -> Expression:
    """20世纪80年代, 上世纪九十年代末, 19世纪, 本世纪20年代, 21世纪前20年."""
    century: int | None = None
    relative: int | None = None
    if text := groups.get("c"):
        century = value(text) - 1
    elif text := groups.get("rc"):
        relative = {"上": -1, "下": 1}.get(text[0], 0)
    decade = None
    if text := groups.get("dec"):
        decade = value(text)
        if decade >= 1000:
            century, decade = decade // 100, decade % 100
    if (half := groups.get("ap") or "").endswith(("半叶", "半葉")):
        first = 0 if half[0] in "上前" else 50
        return Range(Era(first, century, relative), Era(first + 40, century, relative))
    if text := groups.get("first"):
        return Range(Era(0, century, relative), Era(value(text) - 10, century, relative))
    expression: Expression = Era(decade, century, relative)
    if half.startswith("中") and half.endswith(("后期", "後期")):
        return Range(Part("middle", 1, expression), Part("late", 1, expression))
    if text := groups.get("ap"):
        return Part(lex.APPROXIMATE[text], 1, expression)
    return expression


def before_common_era(groups: Groups) -> Expression:
    """公元前221年: astronomical year -220."""
    return Point(1 - value(groups["n"]))


def common_era(groups: Groups) -> Expression:
    """公元618年."""
    month_number = value(groups["m"]) if groups.get("m") else None
    return Point(value(groups["n"]), month_number, value(groups["d"]) if groups.get("d") else None)


def minguo(groups: Groups) -> Said | None:
    """112年3月5日: a year of the Republic of China, which began in 1912."""
    month_number = value(groups["m"]) if groups.get("m") else None
    found = Point(1911 + value(groups["n"]), month_number, value(groups["d"]) if groups.get("d") else None)
    return Said(found, clock_of(groups)) if is_real(found.year, found.month, found.day) else None


def numeric(groups: Groups) -> Said | None:
    """2010.01.29, 2010/1/29, 20100129, 2019.4.12-19, 2021.10.01—12.07."""
    year_number, month_number = value(groups["y"]), value(groups["m"])
    day_number = value(groups["d"]) if groups.get("d") else None
    if not 1 <= month_number <= 12 or not is_real(year_number, month_number, day_number):
        return None
    expression: Expression = Point(year_number, month_number, day_number)
    if groups.get("d2"):
        last_month, last = value(groups["m2"]) if groups.get("m2") else None, value(groups["d2"])
        if not is_real(year_number, last_month or month_number, last) or (last_month or month_number, last) <= (
            month_number,
            day_number or 0,
        ):
            return None
        expression = Range(expression, Point(None, last_month, last))
    return Said(expression, clock_of(groups))


def day_first(groups: Groups) -> Said | None:
    """2/15, 03/03 alone: month and day; 1/2/2020: day and month, where both are possible."""
    first, second = value(groups["a"]), value(groups["b"])
    if (first, second) == (9, 11) and not groups.get("y"):
        return Said(Point(2001, 9, 11))
    if groups.get("y"):
        day_number, month_number = (first, second) if second <= 12 else (second, first)
        found = Point(value(groups["y"]), month_number, day_number)
    else:
        found = Point(None, first, second)
    return Said(found) if is_real(found.year, found.month, found.day) and 1 <= (found.month or 0) <= 12 else None


MONTH_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def month_named(groups: Groups) -> Said | None:
    """2017-Dec-14 09:28."""
    month_number = MONTH_NAMES.index(groups["month"] or "") + 1
    found = Point(value(groups["y"]), month_number, value(groups["d"]))
    return Said(found, clock_of(groups)) if is_real(found.year, found.month, found.day) else None


def american(groups: Groups) -> Said | None:
    """05/05/89: month, day, year."""
    found = Point(full_year(groups["yy"] or ""), value(groups["a"]), value(groups["b"]))
    return Said(found) if is_real(found.year, found.month, found.day) else None


def decades(groups: Groups) -> Expression | None:
    """五六十年代, 20世纪六七十年代, 1960-70年代: two decades in a row."""
    plain: Groups = {key.rstrip("_"): text for key, text in groups.items() if text is not None}
    first, last = value(plain["dec"]), value(plain["dec2"])
    century: Groups = {"c": plain.get("c"), "rc": plain.get("rc")}
    tens = first % 100 if first >= 10 else first * 10
    after = last if last >= 10 else last * 10
    if after <= tens:
        return None
    if first >= 1000:
        century = {"c": str(first // 100 + 1)}
    return Range(era({**century, "dec": str(tens)}), era({**century, "dec": str(after)}))


def early_century(groups: Groups) -> Expression | None:
    """公元前3世纪, 公元前3世纪至公元1世纪: centuries before our era end with years that are multiples of hundred."""
    first = 1 - 100 * value(groups["n"])
    until = value(groups["n2"]) if groups.get("n2") else None
    last = first + 99
    if until is not None:
        last = 100 - 100 * until if groups.get("bc") else 100 * until - 1
    return Range(Point(first), Point(last)) if last > first else None


def nth_month_or_quarter(groups: Groups) -> Expression:
    """2021年的第三个月, 明年的第一个季度, 今年首月."""
    outer = year_of(groups)
    return part_of(groups, outer) if groups.get("q") else joined(outer, Point(None, value(groups["m"] or "1")))


def last_unit(groups: Groups) -> Expression | None:
    """去年最后一个季度, 2021年最后一个月."""
    outer = year_of(groups)
    return Part("quarter", 4, outer) if groups["unit"] == "季度" else joined(outer, Point(None, 12))
