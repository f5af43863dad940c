"""What an English expression is, and expressions that grow over their neighbours."""

from __future__ import annotations

import re
from dataclasses import replace

from chrono.dates.expression import Era, Expression, Inside, Named, NthWeekday, Part, Point, Relative, Said, Timex
from chrono.model.time import Grain

IGNORE = re.IGNORECASE


def is_year(said: Expression) -> bool:
    return (isinstance(said, Point) and said.month is None and said.day is None) or (
        isinstance(said, Relative) and said.unit is Grain.YEAR
    )


def is_period(said: Expression) -> bool:
    """Whether it is a month or longer, so that a part may be taken of it."""
    if isinstance(said, Point):
        return said.day is None
    if isinstance(said, Inside):
        return is_period(said.inner)
    return isinstance(said, Era | Part) or (isinstance(said, Relative) and said.unit.rank >= Grain.MONTH.rank)


def is_day(said: Expression) -> bool:
    if isinstance(said, Inside):
        return is_day(said.inner)
    return (
        (isinstance(said, Point) and said.day is not None)
        or isinstance(said, Named | NthWeekday)
        or (isinstance(said, Relative) and said.unit is Grain.DAY)
    )


def is_named(said: Expression) -> bool:
    """Whether it is a holiday: after Labor Day is said of the days that begin with it."""
    return isinstance(said, Named) or (isinstance(said, Inside) and isinstance(said.inner, Named))


def spanning(text: str, left: Timex, right: Timex, rule: str, expression: Expression) -> Timex:
    said = Said(expression, right.said.clock or left.said.clock)
    return Timex(left.start, right.stop, text[left.start : right.stop], rule, "date", said)


def grown(text: str, timex: Timex, start: int, rule: str, expression: Expression) -> Timex:
    return replace(
        timex, start=start, text=text[start : timex.stop], rule=rule, said=replace(timex.said, expression=expression)
    )
