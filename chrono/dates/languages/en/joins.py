"""Two neighbours that are one expression: a day and its time, a part and its period, a length of time and its start."""

from __future__ import annotations

import re
from dataclasses import replace

from chrono.dates.expression import (
    Base,
    Expression,
    Inside,
    Named,
    NthWeekday,
    Part,
    Point,
    Range,
    Relative,
    Shift,
    Timex,
    Vague,
    Weekday,
)
from chrono.dates.languages.en import relative
from chrono.dates.languages.en.lexicon import PERIODS
from chrono.dates.languages.en.shapes import IGNORE, is_period, is_year, spanning
from chrono.model.time import Grain

CLOCKS = ("clock", "clock-beside")
BESIDE_CLOCK = re.compile(r"(?:,? (?:at |from |by |around |about |before |after |until )?|, )\Z", IGNORE)
CLOCK_FIRST = re.compile(r"(?:,? (?:on |of )?(?:the )?)\Z", IGNORE)
OF = re.compile(r"(?: of| in| during| for| on)?(?: the)? |,? ?\Z", IGNORE)
YEAR_AFTER = re.compile(r",? (?:(?:of|in|during) )?(?:the )?\Z", IGNORE)
PERIOD_FIRST = re.compile(r"(?:['’]s)?(?: - | ?[-/] ?|,? (?:on |in (?:the )?)?)\Z", IGNORE)
SHIFTED = re.compile(r" (?P<how>before|after|from|since|prior to|following)(?: the)? \Z", IGNORE)
LESS_THAN = re.compile(r"\b(?:less than|within|no more than|under) \Z", IGNORE)
WHOLE_BEFORE = re.compile(r" (?:starting|beginning)(?: from| on)? \Z", IGNORE)
DAY_BEFORE = re.compile(r"\b(day|night|evening|week|month|year) (before|after)\Z", IGNORE)
DAILY = re.compile(r"\b(?:daily|nightly|weekdays|weekends)(?: (?:at|from))? \Z", IGNORE)


def clock_beside(text: str, left: Timex, right: Timex, gap: str) -> Timex | None:
    """June 1 at 9:43 a.m.; 9:43 a.m. on June 1."""
    if left.kind != "date" or right.kind != "date" or (left.rule in CLOCKS) == (right.rule in CLOCKS):
        return None
    if right.rule in CLOCKS and BESIDE_CLOCK.fullmatch(gap) and left.said.clock is None:
        return replace(
            spanning(text, left, right, left.rule, left.said.expression),
            said=replace(left.said, clock=right.said.clock),
        )
    if left.rule in CLOCKS and CLOCK_FIRST.fullmatch(gap) and right.said.clock is None and right.rule != "year":
        return replace(
            spanning(text, left, right, right.rule, right.said.expression),
            said=replace(right.said, clock=left.said.clock),
        )
    return None


def no_time(text: str, timex: Timex) -> bool:
    """Whether hours and minutes alone are the length of a video, or come back daily."""
    return timex.rule == "clock-beside" or (
        timex.rule == "clock" and DAILY.search(text, max(0, timex.start - 16), timex.start) is not None
    )


def _within(outer: Expression, inner: Expression) -> Expression | None:
    """The inner expression with the period that it left out; ``None`` where the two do not fit."""
    year = is_year(outer)
    found: Expression | None = None
    if (
        isinstance(inner, Part)
        and inner.of is None
        and (year or (inner.name in ("early", "end", "late", "middle") and is_period(outer)))
    ) or (isinstance(inner, NthWeekday) and inner.of is None and is_period(outer)):
        found = replace(inner, of=outer)
    elif isinstance(inner, Point) and inner.year is None and inner.month is None and is_period(outer) and not year:
        found = Inside(outer, inner)
    elif isinstance(inner, Point) and inner.year is None and inner.month is not None and year:
        found = replace(inner, year=outer.year) if isinstance(outer, Point) else Inside(outer, inner)
    elif isinstance(inner, Named) and inner.shift is None and year:
        found = Inside(outer, inner)
    elif isinstance(inner, Weekday) and inner.week is None:
        week = (isinstance(outer, Relative) and outer.unit is Grain.WEEK) or (
            isinstance(outer, Shift) and outer.unit is Grain.WEEK
        )
        named = isinstance(outer, Named) and inner.until is not None
        found = Inside(outer, inner) if week or named else None
    return found


def period_after(text: str, left: Timex, right: Timex, gap: str) -> Timex | None:
    """The second quarter of 2016, the 20th of next month, Friday next week, June last year."""
    if left.kind != "date" or right.kind != "date" or not (OF.fullmatch(gap) or YEAR_AFTER.fullmatch(gap)):
        return None
    if "," in gap and not isinstance(right.said.expression, Point | Shift):
        return None
    if gap.strip() in ("on", "for", "during") and not isinstance(right.said.expression, Relative):
        return None
    found = _within(right.said.expression, left.said.expression)
    return None if found is None else spanning(text, left, right, left.rule, found)


def period_before(text: str, left: Timex, right: Timex, gap: str) -> Timex | None:
    """Next week on Tuesday, last week Sunday, last year's Christmas, 2016 H2."""
    if left.kind != "date" or right.kind != "date" or not PERIOD_FIRST.fullmatch(gap):
        return None
    outer = left.said.expression
    if not (isinstance(outer, Relative) and outer.unit.rank >= Grain.WEEK.rank) and right.rule not in (
        "quarter",
        "season",
    ):
        return None
    if isinstance(right.said.expression, NthWeekday) or ("," in gap and not isinstance(right.said.expression, Point)):
        return None
    found = _within(outer, right.said.expression)
    return None if found is None else spanning(text, left, right, right.rule, found)


def shifted(text: str, left: Timex, right: Timex, gap: str) -> Timex | None:
    """Two days after tomorrow, three weeks from Monday, the day before Christmas, a week starting tomorrow."""
    if right.kind != "date" or isinstance(right.said.expression, Vague | Range):
        return None
    of = right.said.expression
    found: Expression | None = None
    if left.kind == "duration":
        less = LESS_THAN.search(text, max(0, left.start - 16), left.start) is not None
        found = _counted_from(left.text, gap, of, less=less)
    elif left.rule in ("relative-day", "period") and gap == " " and (near := DAY_BEFORE.search(left.text)):
        unit = PERIODS.get(near[1].lower(), Grain.DAY)
        found = Shift(-1 if near[2].lower() == "before" else 1, unit, Base.PUBLICATION, of)
    return None if found is None else spanning(text, left, right, "shift", found)


def _counted_from(words: str, gap: str, of: Expression, *, less: bool) -> Expression | None:
    """A length of time counted from a date; all the days up to there where it is said to be less."""
    if WHOLE_BEFORE.fullmatch(gap):
        end = relative.shifted(words, 1, Base.PUBLICATION, of)
        return None if end is None else Range(of, Shift(-1, Grain.DAY, Base.PUBLICATION, end))
    found = SHIFTED.fullmatch(gap)
    if not found or words[:4].lower() == "for ":
        return None
    back = found["how"].lower() in ("before", "prior to")
    moved = relative.shifted(words, -1 if back else 1, Base.PUBLICATION, of)
    if moved is None or not less:
        return moved
    return Range(moved, of) if back else Range(of, moved)


def day_beside(text: str, left: Timex, right: Timex, gap: str) -> Timex | None:
    """Monday, June 1 where the rules read the weekday alone: the date says all; Monday the 13th says which month."""
    said, day = right.said.expression, left.said.expression
    if left.rule != "weekday" or right.kind != "date" or gap not in (", ", " ", " (", ",", " the "):
        return None
    if not isinstance(said, Point) or said.day is None:
        return None
    if said.month is None and isinstance(day, Weekday):
        said = replace(said, weekday=day.day)
    return spanning(text, left, right, right.rule, said)
