"""From an expression and its context to days; knows calendars, no language.

Here are the expressions that hold other expressions; those that stand alone are read in ``points`` and ``festivals``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import Any

from chrono.dates.context import Context, Found
from chrono.dates.expression import (
    About,
    AsOf,
    Ending,
    Era,
    Expression,
    Inside,
    Lunar,
    Named,
    NthWeekday,
    Open,
    Part,
    Point,
    Range,
    Relative,
    Shift,
    Vague,
    Weekday,
    Window,
)
from chrono.dates.festivals import lunar_days, named_days, sexagenary_year
from chrono.dates.periods import moved, nth_weekday_of, part_bounds, unit_around
from chrono.dates.points import era_days, point_days, relative_days, vague_days, weekday_days, window_days
from chrono.dates.shifting import shifted
from chrono.model.time import Anchor, Certainty, Grain, Interval, weakest

STATED, INFERRED, APPROXIMATE = Certainty.STATED, Certainty.INFERRED, Certainty.APPROXIMATE
MONTH_PARTS = ("ten-day", "half-month", "days", "last-days", "nth-week")
REMEMBERED = 20_000  # distinct expressions whose days are kept
FEW_MONTHS = 3  # 前三个月 may be those before this one, 前九个月 are the first of a year
NEARS = 245  # days before the last two months of a year from which 年底 is that year's: from March on
NO_CONTEXT = Context()


def resolve(expression: Expression, context: Context) -> Found | None:
    """The days of an expression, or ``None`` where it cannot be said in this context."""
    reader = READERS.get(type(expression))
    return None if reader is None else reader(expression, context)


@lru_cache(maxsize=REMEMBERED)
def settled(expression: Expression) -> tuple[Found | None, bool]:
    """The days that the words alone give, ``None`` where they need a context, and whether they leave the year to it.

    News repeats itself: both are kept.
    """
    found = resolve(expression, NO_CONTEXT) if _stands_alone(expression) else None
    return found, found is None and lacks_year(expression)


def _stands_alone(expression: Expression) -> bool:
    if isinstance(expression, Point | Lunar):
        return expression.year is not None
    if isinstance(expression, Era):
        return expression.century is not None
    if isinstance(expression, Range):
        return _stands_alone(expression.first) and _stands_alone(expression.last)
    if isinstance(expression, Part):
        return expression.of is not None and _stands_alone(expression.of)
    return isinstance(expression, Open | AsOf | Ending | About) and _stands_alone(expression.of)


@lru_cache(maxsize=REMEMBERED)
def lacks_year(expression: Expression) -> bool:
    """Whether the words leave the year (or the month, or the week) to the context."""
    if isinstance(expression, Point | Lunar):
        return expression.year is None
    if isinstance(expression, Weekday):
        return expression.week is None
    if isinstance(expression, Named):
        return expression.shift is None
    if isinstance(expression, Part | NthWeekday):
        return expression.of is None or lacks_year(expression.of)
    if isinstance(expression, Range):
        return lacks_year(expression.first) and lacks_year(expression.last)
    if isinstance(expression, Shift):
        return isinstance(expression.of, Point) and expression.of.year is None
    return isinstance(expression, Open | AsOf | Ending | About) and lacks_year(expression.of)


def _outer(of: Expression | None, context: Context, unit: Grain) -> Found | None:
    """The period that a part is taken of: the one said, the one around, or that of the narrative or publication."""
    if of is not None:
        return resolve(of, context)
    if context.inside is not None:
        return Found(context.inside, unit, STATED)
    if context.hint is not None:
        interval = unit_around(context.hint, unit, 0)
        if interval is not None:
            return Found(interval, unit, INFERRED, "narrative")
    if context.publication is None:
        return None
    interval = unit_around(context.publication, unit, 0)
    return None if interval is None else Found(interval, unit, INFERRED, "publication")


def _part(part: Part, context: Context) -> Found | None:
    if part.name == "sexagenary":
        return sexagenary_year(part.n, context)
    unit = Grain.MONTH if part.name in MONTH_PARTS else Grain.YEAR
    outer = _outer(part.of, context, unit)
    if outer is None:
        return None
    bounds = part_bounds(part.name, part.n, outer.interval, outer.grain)
    if bounds is None:
        return None
    interval, grain, approximate = bounds
    today = context.today
    if part.name == "months" and _are_those_before(part, outer, interval, context):
        return window_days(Window(-part.n, Grain.MONTH, whole=True), context)
    movable = part.of is None and outer.anchored == "publication" and today is not None
    ahead = (interval.start or 0) - (today or 0)
    nears = part.name == "end" and unit is Grain.YEAR and ahead <= NEARS  # 年底 of a year whose beginning is over
    if movable and ahead > 0 and not nears and context.is_past(ahead):
        before = unit_around(Interval.of_day(outer.interval.start or 0), unit, -1)
        bounds = part_bounds(part.name, part.n, before or outer.interval, unit)
        interval = bounds[0] if bounds else interval
    certainty = weakest(outer.certainty, APPROXIMATE) if approximate else outer.certainty
    return Found(interval, grain, certainty, outer.anchored)


def _are_those_before(part: Part, outer: Found, interval: Interval, context: Context) -> bool:
    """Whether 前两个月 in February are the two months before, as the first two of the year are not over."""
    today = context.today
    if part.of is not None or outer.anchored != "publication" or today is None or part.n > FEW_MONTHS:
        return False
    return (interval.end or 0) > today + 1 and context.tense not in ("ahead", "may")


def _nth_weekday(said: NthWeekday, context: Context) -> Found | None:
    outer = _outer(said.of, context, Grain.MONTH)
    if outer is None or outer.interval.start is None or outer.interval.end is None:
        return None
    day = nth_weekday_of(outer.interval, said.n, said.day)
    return None if day is None else Found(Interval.of_day(day), Grain.DAY, outer.certainty, outer.anchored)


def _inside(said: Inside, context: Context) -> Found | None:
    outer = resolve(said.outer, context)
    if outer is None:
        return None
    inner = resolve(said.inner, context.within(outer.interval))
    if inner is None:
        return None
    certainty = weakest(outer.certainty, inner.certainty)
    return Found(inner.interval, inner.grain, certainty, outer.anchored or inner.anchored)


def _shift(said: Shift, context: Context) -> Found | None:
    if said.of is not None:
        of = resolve(said.of, context)
        return None if of is None else shifted(said, of.interval, weakest(INFERRED, of.certainty), of.anchored)
    base = context.reference(said.base)
    return None if base is None else shifted(said, base[0], INFERRED, base[1])


def _range(said: Range, context: Context) -> Found | None:
    first = resolve(said.first, context)
    last: Found | None
    if first is None:
        last = resolve(said.last, context)
        if last is None or not _takes_year(said.first):
            return None
        first = resolve(said.first, context.within(last.interval))
    elif _takes_year(said.first) and _gives_year(said.last):
        last = resolve(said.last, context)
        if last is not None:
            first = _first_of_range(said.first, first, last, context)
    else:
        last = _last_of_range(said.last, first, context)
    if first is None or last is None or first.interval.start is None or last.interval.end is None:
        return None
    if first.interval.start >= last.interval.end:
        return None
    grain = min(first.grain, last.grain, key=lambda each: each.rank)
    certainty = weakest(first.certainty, last.certainty)
    return Found(Interval(first.interval.start, last.interval.end), grain, certainty, first.anchored or last.anchored)


def _first_of_range(said: Expression, first: Found, last: Found, context: Context) -> Found:
    """The first end in the year of the second, one year back where it would come after it."""
    found = resolve(said, context.within(last.interval)) or first
    start, end = found.interval.start, last.interval.start
    if start is not None and end is not None and start > end:
        found = resolve(said, context.within(unit_around(last.interval, Grain.YEAR, -1))) or found
    return found


def _last_of_range(said: Expression, first: Found, context: Context) -> Found | None:
    """The second end: missing parts from the first, moved on by a month or a year where it would come before it."""
    if not _takes_year(said):
        if isinstance(said, Inside | Relative):  # 2023年11月至次年2月: the year after the one that the range begins in
            context = replace(context, narrative=Anchor("", first.interval, "narrative"))
        return resolve(said, context)
    around = first.interval if first.interval.start is not None else None
    last = resolve(said, context.within(around, hinted=False))
    if last is None or first.interval.start is None or last.interval.start is None:
        return last
    if last.interval.start >= first.interval.start:
        return last
    bare = isinstance(said, Point) and said.month is None
    following = unit_around(Interval.of_day(first.interval.start), Grain.MONTH if bare else Grain.YEAR, 1)
    return resolve(said, context.within(following, hinted=False))


def _takes_year(said: Expression) -> bool:
    """Whether an end of a range takes its year from the other end."""
    return isinstance(said, Named) or (isinstance(said, Point | Part | Weekday | Lunar) and lacks_year(said))


def _gives_year(said: Expression) -> bool:
    """Whether an end of a range says its own year."""
    if isinstance(said, Point):
        return said.year is not None
    if isinstance(said, Part):
        return said.of is not None and _gives_year(said.of)
    return isinstance(said, Inside) and isinstance(said.outer, Point | Relative)


def _open(said: Open, context: Context) -> Found | None:
    of = resolve(said.of, replace(context, starts=True) if said.side == "from" else context)
    if of is None:
        return None
    start, end = of.interval.start, of.interval.end
    sides = {
        "from": (start, None),
        "after": (end, None),
        "before": (None, end if of.certainty is APPROXIMATE else start),
        "until": (None, end),
    }[said.side]
    return None if sides == (None, None) else replace(of, interval=Interval(*sides))


def _as_of(said: AsOf, context: Context) -> Found | None:
    of = resolve(said.of, context)
    if of is None or of.interval.end is None:
        return of
    certainty = of.certainty
    if certainty is APPROXIMATE and isinstance(said.of, Part) and said.of.of is not None:
        outer = resolve(said.of.of, context)
        certainty = outer.certainty if outer is not None else certainty
    return Found(Interval.of_day(of.interval.end - 1), Grain.DAY, certainty, of.anchored)


def _ending(said: Ending, context: Context) -> Found | None:
    of = resolve(said.of, context)
    if of is None or of.interval.end is None:
        return None
    months = Interval(moved(of.interval.end, -said.n, Grain.MONTH), of.interval.end)
    whole = Grain.YEAR if months == unit_around(months, Grain.YEAR, 0) else Grain.MONTH
    return replace(of, interval=months, grain=whole)


def _about(said: About, context: Context) -> Found | None:
    of = resolve(said.of, context)
    return None if of is None else replace(of, certainty=weakest(of.certainty, APPROXIMATE))


READERS: dict[type, Callable[[Any, Context], Found | None]] = {
    Point: point_days,
    Era: era_days,
    Relative: relative_days,
    Weekday: weekday_days,
    Part: _part,
    NthWeekday: _nth_weekday,
    Inside: _inside,
    Shift: _shift,
    Range: _range,
    Open: _open,
    AsOf: _as_of,
    Ending: _ending,
    About: _about,
    Named: named_days,
    Lunar: lunar_days,
    Vague: vague_days,
    Window: window_days,
}
