"""From the words of a rule to calendar dates: days, months, years, eras and ranges of them."""

from __future__ import annotations

from chrono.dates.expression import Era, Expression, Inside, NthWeekday, Part, Point, Range, Relative, Said
from chrono.dates.languages.zh import lexicon as lex
from chrono.dates.languages.zh.words import clock_of, full_year, is_real, joined, part_of, value, year_of
from chrono.dates.rule import Groups
from chrono.model.time import Grain


def day(groups: Groups) -> Said | None:
    """Year, month and day, as far as they are said, with a second day for a range of days."""
    year = year_of(groups)
    month = value(groups["m"]) if groups.get("m") else None
    first = value(groups["d"])
    if not is_real(year.year if isinstance(year, Point) else None, month, first):
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
    if text := groups.get("wd"):
        return NthWeekday(n, lex.WEEKDAYS[text], outer)
    return Part("nth-day", n, outer)


def nth_day(groups: Groups) -> Expression:
    """5月的最后一天, 2018年第100天: the year stands in groups of its own where no month is said."""
    plain: Groups = {key.rstrip("_"): text for key, text in groups.items() if text is not None}
    return nth_weekday({**plain, "n": groups.get("n") or groups.get("n2")})


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
    if not 1 <= month_number <= 12 or not is_real(year_number, month_number, day_number):
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
    return Said(found) if is_real(found.year, found.month, found.day) and 1 <= (found.month or 0) <= 12 else None


def american(groups: Groups) -> Said | None:
    """05/05/89: month, day, year."""
    found = Point(full_year(groups["yy"] or ""), value(groups["a"]), value(groups["b"]))
    return Said(found) if is_real(found.year, found.month, found.day) else None
