"""From the words of an English rule to expressions that are counted from publication or from what was told."""

from __future__ import annotations

import re

from chrono.dates.expression import (
    About,
    Base,
    Expression,
    Inside,
    NthWeekday,
    Part,
    Point,
    Range,
    Relative,
    Said,
    Shift,
    Weekday,
)
from chrono.dates.languages.en import lexicon as lex
from chrono.dates.languages.en import numbers
from chrono.dates.languages.en.readers import weekday_number
from chrono.dates.rule import Groups
from chrono.model.time import Grain

LENGTH = re.compile(
    rf"(?P<n>{numbers.AMOUNT})[ -]?(?:full |whole |more |calendar |next |coming |upcoming )?(?P<unit>{lex.UNIT})\b",
    re.IGNORECASE,
)
TODAY = Relative(Grain.DAY, 0)


def weekday(groups: Groups) -> Expression:
    """Monday, last Monday, this past Wednesday, next weekend."""
    text = (groups.get("wd") or groups.get("ab") or "").lower()
    which = " ".join((groups.get("w") or "").lower().split())
    first, until = (5, 6) if text.endswith("weekend") else (weekday_number(text), None)
    if until is None and which.endswith("past"):
        return NthWeekday(-1, first, Range(Shift(-7, Grain.DAY), Shift(-1, Grain.DAY)))
    if until is None and which.endswith(("coming", "upcoming")):
        return NthWeekday(1, first, Range(Shift(1, Grain.DAY), Shift(7, Grain.DAY)))
    if which in ("the following", "the next", "following", "that", "the same", "the previous"):
        shift = {"that": 0, "the same": 0, "the previous": -1}.get(which, 1)
        return Inside(Relative(Grain.WEEK, shift, Base.NARRATIVE), Weekday(first, None, until))
    week = {
        "last": -1,
        "past": -1,
        "previous": -1,
        "this past": -1,
        "this": 0,
        "next": 1,
        "coming": 1,
        "this coming": 0,
    }.get(which)
    return Weekday(first, week, until)


def weekday_range(groups: Groups) -> Expression | None:
    """Monday to Friday."""
    first = weekday({"wd": groups["wd"], "w": groups.get("w")})
    return Weekday(first.day, first.week, weekday_number(groups["wd2"] or "")) if isinstance(first, Weekday) else None


def relative_day(groups: Groups) -> Said:
    """Today, last night, the day before yesterday, the next day, that evening."""
    words = " ".join((groups.get("rd") or "").lower().split()).removeprefix("the ")
    fixed = {
        "day before yesterday": -2,
        "yesterday": -1,
        "today": 0,
        "tonight": 0,
        "tomorrow": 1,
        "day after tomorrow": 2,
    }
    if words in fixed:
        return Said(Relative(Grain.DAY, fixed[words]))
    if words in (
        "day before",
        "eve",
        "night before",
        "evening before",
        "previous day",
        "previous night",
        "previous evening",
    ):
        return Said(Relative(Grain.DAY, -1, Base.NARRATIVE))
    if words.startswith(("next ", "following ", "day after", "morning after")):
        return Said(Relative(Grain.DAY, 1, Base.NARRATIVE))
    if words.startswith(("same ", "that ")):
        return Said(Relative(Grain.DAY, 0, Base.NARRATIVE))
    return Said(Relative(Grain.DAY, -1 if words.startswith(("last ", "past ", "yester")) else 0))


def period(groups: Groups) -> Expression:
    """Last week, this month, next year, the following year, two periods away in "the week after next"."""
    unit = lex.PERIODS[(groups["unit"] or "").lower()]
    if text := groups.get("far"):
        return Relative(unit, 2 if "next" in text.lower() else -2)
    if text := groups.get("near"):
        return Relative(unit, 1 if text.lower() == "after" else -1, Base.NARRATIVE)
    which = " ".join((groups["w"] or "").lower().split())
    if which.startswith("the ") and which.removeprefix("the ") in ("last", "past", "coming", "upcoming", "current"):
        which = which.removeprefix("the ")
    which = which.replace("this past", "last").replace("this coming", "next")
    shift, base = lex.WHICH.get(which) or lex.WHICH[which.split()[-1]]
    return Relative(unit, shift, base)


def rest_of(groups: Groups) -> Expression:
    """The rest of the week; later this year: from publication to the end; earlier this year: from its start."""
    unit = lex.PERIODS[(groups["unit"] or "").lower()]
    whole = Relative(unit, 0)
    how = (groups.get("how") or "").lower()
    if how.startswith("earl"):
        if (groups.get("w") or "this").lower() in ("last", "previous"):
            return Part("early", 1, Relative(unit, -1))
        return About(Range(Part("nth-day", 1, whole), Relative(Grain.DAY, -1)))
    return Range(Relative(Grain.DAY, 1), whole) if how.startswith("late") else Range(TODAY, whole)


def lengths(text: str) -> list[tuple[float, Grain]] | None:
    """The amounts of time in words such as "1 month 2 years and 21 days"; ``None`` where one is not exact."""
    out = []
    for found in LENGTH.finditer(text):
        amount = numbers.amount(found["n"])
        if amount is None:
            return None
        unit, size = lex.UNITS[found["unit"].lower().removesuffix("s")]
        out.append((amount * size, unit))
    return out or None


def shifted(text: str, sign: int, base: Base, of: Expression | None = None) -> Expression | None:
    """So many units before (-1) or after (1) a base, several units one after the other, coarsest first."""
    amounts = lengths(text)
    if not amounts:
        return None
    if len(amounts) > 1 and of is None:
        of = Relative(Grain.DAY, 0, base)  # two years and a day ago is a day, not a year
    for amount, unit in sorted(amounts, key=lambda pair: -pair[1].rank):
        if amount > 9999:
            return None
        of = Shift(sign * amount, unit, base, of)
    return of


def shift(groups: Groups) -> Expression | None:
    """Two days ago, three weeks later, in two months, a week from now, a year ago today."""
    words = (groups.get("how") or "in").lower()
    if words == "ago today":
        return shifted(groups["n"] or "", -1, Base.PUBLICATION, TODAY)
    ahead = not words.endswith(("ago", "earlier", "before", "previously", "back", "prior"))
    told = words.endswith(
        ("later", "earlier", "afterwards", "afterward", "before", "after", "on", "previously", "prior")
    )
    found = shifted(groups["n"] or "", 1 if ahead else -1, Base.NARRATIVE if told else Base.PUBLICATION)
    return About(found) if found is not None and groups.get("about") else found


def window_ahead(groups: Groups) -> Expression | None:
    """The next three days, within two weeks: from publication on; "within two days of" something is no date yet."""
    amounts = lengths(groups["n"] or "")
    if not amounts or groups.get("of"):
        return None
    (count, unit), *rest = amounts
    if unit is Grain.QUARTER and not rest:
        return Range(Relative(unit, 1), Relative(unit, int(count)))
    last = shifted(groups["n"] or "", 1, Base.PUBLICATION, TODAY)
    return None if last is None else Range(TODAY if groups.get("within") else Relative(Grain.DAY, 1), last)


def week_of_year(groups: Groups) -> Expression | None:
    """Week 31, by ISO 8601."""
    number = int(groups["n"] or 0)
    return nth_week(number, None) if 1 <= number <= 53 else None


def week_around(of: Expression) -> Expression:
    """The week that a day lies in."""
    return Shift(0, Grain.WEEK, Base.PUBLICATION, Inside(of, Weekday(0, None, 6)))


def nth_week(n: int, of: Expression | None) -> Expression:
    """The n-th week of a period, by its majority of days as in ISO 8601: the first holds the fourth; -1 the last."""
    if n < 0:
        last = week_around(Shift(-3, Grain.DAY, Base.PUBLICATION, Part("nth-day", -1, of)))
        return Shift(n + 1, Grain.WEEK, Base.PUBLICATION, last)
    return Shift(
        n - 1,
        Grain.WEEK,
        Base.PUBLICATION,
        week_around(Part("nth-day", 4, of) if of is not None else Point(None, 1, 4)),
    )


def nth_weekday(groups: Groups) -> Expression | None:
    """The first Friday (of the month that is told of, or of what follows)."""
    number = numbers.ordinal(groups["n"] or "")
    return None if number is None else NthWeekday(number, weekday_number(groups["wd"] or ""))


def working_week(groups: Groups) -> Expression:
    """This working week: Monday to Friday."""
    week = {"last": -1, "this": 0, "next": 1}[(groups["w"] or "").lower()]
    return Weekday(0, week, 4)
