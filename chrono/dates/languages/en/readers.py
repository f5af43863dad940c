"""From the words of an English rule's groups to calendar dates, their periods and named days."""

from __future__ import annotations

import re

from chrono.dates.expression import (
    About,
    Base,
    Era,
    Expression,
    Inside,
    Named,
    Part,
    Point,
    Range,
    Relative,
    Said,
    Unresolved,
)
from chrono.dates.languages.en import lexicon as lex
from chrono.dates.languages.en import numbers
from chrono.dates.rule import Groups
from chrono.model.time import Grain, is_date

LATEST_TWO_DIGIT_YEAR = 30  # '30 is 2030, '31 is 1931
BUDDHIST_ERA = 543  # years that the Buddhist era is ahead


def merged(groups: Groups) -> Groups:
    """The groups of a pattern's alternatives under one name: ``y``, ``y_1`` and ``y_2`` are all the year."""
    out: Groups = {}
    for name, words in groups.items():
        plain = name.partition("_")[0]
        out[plain] = out.get(plain) or words
    return out


def year_number(text: str | None) -> int | None:
    """An astronomical year from digits, two digits or words; ``None`` where there are none."""
    if not text:
        return None
    if digits := re.search(r"\d+", text):
        year = int(digits.group())
        if len(digits.group()) == 2:
            return year + (2000 if year <= LATEST_TWO_DIGIT_YEAR else 1900)
        return year - BUDDHIST_ERA if text.endswith("BE") else year
    return numbers.spoken_year(text)


def month_number(text: str) -> int:
    """A month by its name or abbreviation."""
    return lex.MONTHS[text[:3].lower()]


def weekday_number(text: str) -> int:
    """A weekday by its name or abbreviation, Monday 0."""
    return lex.WEEKDAYS[text[:3].lower()]


def point(year: int | None, month: int, day: int | None) -> Point | None:
    """A calendar point, or ``None`` where the year (a leap year, if none is said) has no such day."""
    if not 1 <= month <= 12 or (day is not None and not is_date(2000 if year is None else year, month, day)):
        return None
    return Point(year, month, day)


def written(groups: Groups) -> Said | Expression | None:
    """Month, day and year in words, in any order, with a second day for a stretch of days."""
    month = month_number(groups["m"] or "")
    year = year_number(groups.get("y"))
    day = numbers.day_of_month(groups["d"] or "") if groups.get("d") else None
    if groups.get("d") and day is None:
        return None
    first = point(year, month, day)
    if first is None or not groups.get("d2"):
        return first
    other = numbers.day_of_month(groups["d2"] or "")
    if other is None or day is None or point(year, month, other) is None or other == day:
        return first
    low, high = (day, other) if groups.get("order") is None else (other, day)
    return Range(Point(year, month, low), Point(year, month, high)) if low < high else None


def written_backwards(groups: Groups) -> Said | Expression | None:
    """10 to 22 August 2012: the second day stands beside the month."""
    return written({**groups, "order": "backwards"})


def day_of_month(groups: Groups) -> Expression | None:
    """The 23rd: of the month that is told of; Monday the 13th: of a month in which the 13th is one."""
    day = numbers.day_of_month(groups["d"] or "")
    words = (groups.get("wd") or "").split()  # next Monday (
    weekday = next((lex.WEEKDAYS[word[:3].lower()] for word in words if word[:3].lower() in lex.WEEKDAYS), None)
    return None if day is None else Point(None, None, day, weekday)


def days_of_month(groups: Groups) -> Expression | None:
    """From 4 to 23 of next month."""
    first, last = numbers.day_of_month(groups["d"] or ""), numbers.day_of_month(groups["d2"] or "")
    if first is None or last is None or first >= last:
        return None
    month = Relative(Grain.MONTH, {"last": -1, "this": 0, "next": 1}[(groups["w"] or "").lower()])
    return Inside(month, Range(Point(None, None, first), Point(None, None, last)))


def numeric(groups: Groups) -> Expression | None:
    """2021-06-01, 6/1/2021, 22/04/2021: month first unless it can only be the day."""
    first, second = int(groups["a"] or 0), int(groups["b"] or 0)
    year = year_number(groups.get("y"))
    if groups.get("y") and len(groups["y"] or "") == 2 and (groups["y"] or "").isdigit():
        year = int(groups["y"] or 0) + (2000 if int(groups["y"] or 0) <= LATEST_TWO_DIGIT_YEAR else 1900)
    if (first, second) == (9, 11) and year is None:
        return Point(2001, 9, 11)
    return point(year, first, second) or (point(year, second, first) if first > 12 else None)


def iso_day(groups: Groups) -> Expression | None:
    """2021-06-01, 2021/6/1, 20210601."""
    return point(int(groups["y"] or 0), int(groups["m"] or 0), int(groups["d"] or 0))


def numeric_month(groups: Groups) -> Expression | None:
    """2021-06, 06/2021."""
    return point(int(groups["y"] or 0), int(groups["m"] or 0), None)


def year(groups: Groups) -> Expression | None:
    """2021, '98, nineteen ninety-nine."""
    number = year_number(groups.get("y"))
    if number is None and (text := groups.get("y")):
        number = numbers.ordinal(text)
    return None if number is None else Point(number)


def year_range(groups: Groups) -> Expression | None:
    """2014-2018, 2014–18."""
    first, text = int(groups["y"] or 0), groups["y2"] or ""
    last = int(text) + (first // 100 * 100 if len(text) == 2 else 0)
    return Range(Point(first), Point(last)) if last > first else None


def early_year(groups: Groups) -> Expression:
    """221 BC, AD 618."""
    number = int((groups.get("bc") or groups.get("ad") or groups.get("ad2") or "0").replace(",", ""))
    return Point(1 - number) if groups.get("bc") else Point(number)


def early_century(groups: Groups) -> Expression | None:
    """The 19th century; the third century BC as the years it is."""
    number = numbers.ordinal(groups["n"] or "")
    if number is None or not 1 <= number <= 30:
        return None
    if groups.get("bc"):
        return Range(Point(1 - number * 100), Point(1 - (number - 1) * 100 - 1))
    if half := groups.get("half"):
        first = (number - 1) * 100 + (50 if half.lower() == "second" else 0)
        return Range(Point(first), Point(first + 49))
    return Era(None, number - 1)


def decade(groups: Groups) -> Expression | None:
    """The 1980s, the '80s, the eighties, the twenty-tens."""
    if text := groups.get("full"):
        number = int(text)
        return Era(number % 100, number // 100) if number % 100 else None
    if text := groups.get("short"):
        return Era(int(text), None)
    words = (groups.get("word") or "").lower()
    if words in lex.DECADE_WORDS:
        return Era(0, 20) if words in ("noughties", "aughts") else Era(lex.DECADE_WORDS[words], 19)
    return Era(10, 20)


def part_of_unit(groups: Groups) -> Expression:
    """The end of the year, year-end, mid-year: of the year that is told of."""
    unit = (groups.get("unit") or groups.get("unit2") or "").lower()
    name = part_name(groups.get("part") or groups.get("part2") or "")
    return Part(name, 1, None if unit == "year" else Relative(lex.PERIODS[unit], 0))


def part_name(words: str) -> str:
    """The part that early, beginning, mid, middle, late, close or end name."""
    words = words.lower()
    if any(word in words for word in ("early", "begin", "start", "turn", "outset", "open")):
        return "early"
    if "mid" in words:
        return "middle"
    return "late" if "late" in words else "end"


def quarter(groups: Groups) -> Expression | None:
    """Q2, the second quarter, H1, the first half."""
    text = groups.get("q") or ""
    name = "half" if (groups.get("kind") or "").lower() in ("h", "half") else "quarter"
    number = int(text) if text.isdigit() else numbers.ordinal(text)
    if number == -1:
        number = 4 if name == "quarter" else 2
    if number is None or not 1 <= number <= (2 if name == "half" else 4):
        return None
    of = year_number(groups.get("y"))
    return Part(name, number, None if of is None else Point(of))


def two_quarters(groups: Groups) -> Expression | None:
    """The first and second quarters of 2020: one stretch."""
    first, last = (quarter({**groups, "q": groups[key]}) for key in ("q", "q2"))
    return None if first is None or last is None else Range(first, last)


def season(groups: Groups) -> Expression:
    """Spring 2020, this summer, in autumn."""
    number = lex.SEASONS[(groups["s"] or "").lower()]
    which = (groups.get("w") or "").lower().removeprefix("the ")
    if which in ("last", "previous", "past"):
        return About(Part("season", number, Relative(Grain.YEAR, -1)))
    if which in ("this", "next"):
        return Part("season", number, Relative(Grain.YEAR, 0 if which == "this" else 1))
    if which in ("that", "following", "same"):
        return Part("season", number, Relative(Grain.YEAR, 1 if which == "following" else 0, Base.NARRATIVE))
    of = year_number(groups.get("y"))
    return Part("season", number, None if of is None else Point(of))


def named(groups: Groups) -> Expression | None:
    """Christmas, Easter Monday 2019, last Thanksgiving."""
    text = groups["name"] or ""
    found = next((said for pattern, said in lex.NAMES.items() if re.fullmatch(pattern, text, re.IGNORECASE)), None)
    if found is None:
        return None
    which = (groups.get("w") or "").lower().removeprefix("the ")
    if which and isinstance(found, Named):
        if which == "this":
            return Inside(Relative(Grain.YEAR, 0), found)
        return Named(found.name, 1 if which in ("next", "following", "coming", "upcoming") else -1)
    if groups.get("period") and isinstance(found, Named):
        found = Named(found.name, period=True)
    of = year_number(groups.get("y"))
    return found if of is None else Inside(Point(of), found)


def unresolved(groups: Groups) -> Expression:
    """Durations, windows and recurring times name no day."""
    return Unresolved()


def no_such_day(groups: Groups) -> Expression | None:
    """February 30, 2019: no date, and neither its month nor its year is one."""
    month, day = month_number(groups["m"] or ""), int(groups["d"] or 0)
    year = year_number(groups.get("y"))
    return Unresolved() if point(year, month, day) is None else None


def repaired_written(groups: Groups) -> Said | None:
    """March  3 , 2019 over a line end; letters for digits and digits of full width in it."""
    year = int((groups["y"] or "").replace("O", "0"))
    found = point(year, month_number(groups["m"] or ""), int(groups["d"] or 0))
    return None if found is None else Said(found, None, repaired=True)


def part_of_decade(groups: Groups) -> Expression:
    """The mid-2000s: years 4 to 6."""
    name = {"early": "early", "mid": "middle", "late": "late"}[(groups["part"] or "").lower()]
    first = int(groups["dec"] or 0)
    return Part(name, 1, Era(first % 100, first // 100))
