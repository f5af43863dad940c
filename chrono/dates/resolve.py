"""From an expression and its context to days; knows calendars, no language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from chrono.dates import calendars
from chrono.dates.expression import (
    About,
    AsOf,
    Base,
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
from chrono.dates.named_days import NAMED_DAYS, NamedDay
from chrono.dates.periods import add_months, part_bounds, unit_around
from chrono.model.time import (
    Anchor,
    Certainty,
    Grain,
    Interval,
    civil,
    day_number,
    is_date,
    month_length,
    parse_iso,
    weakest,
    weekday,
)

STATED, INFERRED, APPROXIMATE = Certainty.STATED, Certainty.INFERRED, Certainty.APPROXIMATE


@dataclass(frozen=True, slots=True)
class Context:
    """What an expression may be counted from."""

    publication: Interval | None = None
    tense: str | None = None  # "past", "ahead" or None where the clause has no predicate
    narrative: Anchor | None = None  # the last date told
    hint: Interval | None = None  # the year or month that the narrative supplies to a date without one
    inside: Interval | None = None  # the period that an outer expression supplies
    vague_window: int = 30  # days that 近日 reaches back outside a report's lead

    @property
    def today(self) -> int | None:
        """The publication day, where it is known to the day."""
        return self.publication.start if self.publication is not None and self.publication.is_day else None


@dataclass(frozen=True, slots=True)
class Found:
    """Days, grain and certainty of an expression, and what it was counted from."""

    interval: Interval
    grain: Grain
    certainty: Certainty
    anchored: str | None = None  # "publication" or "narrative", where one was used


def resolve(expression: Expression, context: Context) -> Found | None:
    """The days of an expression, or ``None`` where it cannot be said in this context."""
    reader = READERS.get(type(expression))
    return None if reader is None else reader(expression, context)


def _publication_year(context: Context) -> int | None:
    """The year of publication, where the publication date lies in one year."""
    if context.publication is None or context.publication.start is None or context.publication.end is None:
        return None
    first, last = civil(context.publication.start)[0], civil(context.publication.end - 1)[0]
    return first if first == last else None


def _reference(base: Base, context: Context) -> tuple[Interval, str] | None:
    if base is Base.NARRATIVE and context.narrative is not None and context.narrative.interval is not None:
        return context.narrative.interval, "narrative"
    return (context.publication, "publication") if context.publication is not None else None


def _point_interval(year: int, month: int | None, day: int | None) -> Interval | None:
    if month is None:
        return Interval.of_year(year)
    if day is None:
        return Interval.of_month(year, month)
    return Interval.of_day(day_number(year, month, day)) if is_date(year, month, day) else None


def _point(point: Point, context: Context) -> Found | None:
    grain = Grain.DAY if point.day is not None else Grain.MONTH if point.month is not None else Grain.YEAR
    if point.year is not None:
        interval = _point_interval(point.year, point.month, point.day)
        return None if interval is None else Found(interval, grain, STATED)
    if point.month is not None:
        month = point.month
        return _in_year(context, lambda year: _point_interval(year, month, point.day), grain)
    return _bare_day(point.day or 1, context)


def _in_year(context: Context, candidate: Callable[[int], Interval | None], grain: Grain) -> Found | None:
    """A date without a year: of the outer period, of the narrative, else of publication, back one year if past."""
    if context.inside is not None and context.inside.start is not None:
        interval = candidate(civil(context.inside.start)[0])
        return None if interval is None else Found(interval, grain, STATED)
    if context.hint is not None and context.hint.start is not None:
        interval = candidate(civil(context.hint.start)[0])
        if interval is not None:
            return Found(interval, grain, INFERRED, "narrative")
    year = _publication_year(context)
    if year is None:
        return None
    interval = candidate(year)
    today = context.today
    if interval is not None and today is not None and context.tense == "past" and (interval.start or 0) > today:
        interval = candidate(year - 1) or interval
    for back in range(1, 9):  # 29 February falls back to the last leap year
        interval = interval or candidate(year - back)
    return None if interval is None else Found(interval, grain, INFERRED, "publication")


def _bare_day(day: int, context: Context) -> Found | None:
    """A day without a month: of the outer month, of the narrative, else of publication, back one month if past."""
    base = context.inside or context.hint
    if base is not None and base.start is not None and day <= 31:
        year, month, first = civil(base.start)
        if context.inside is None and day < first:
            year, month = add_months(year, month, 1)
        if is_date(year, month, day):
            source = None if context.inside is not None else "narrative"
            return Found(
                Interval.of_day(day_number(year, month, day)), Grain.DAY, STATED if source is None else INFERRED, source
            )
    today = context.today
    if today is None:
        return None
    year, month, _ = civil(today)
    for back in range(3):
        tried_year, tried_month = add_months(year, month, -back)
        if is_date(tried_year, tried_month, day):
            number = day_number(tried_year, tried_month, day)
            if not (context.tense == "past" and number > today and back == 0):
                return Found(Interval.of_day(number), Grain.DAY, INFERRED, "publication")
    return None


def _relative(relative: Relative, context: Context) -> Found | None:
    reference = _reference(relative.base, context)
    if reference is None or reference[0].start is None:
        return None
    interval, source = reference
    unit = unit_around(interval, relative.unit, relative.shift)
    if unit is None:
        return None
    return Found(unit, relative.unit, INFERRED, source)


def _weekday(said: Weekday, context: Context) -> Found | None:
    if context.inside is not None and context.inside.start is not None:
        start = context.inside.start - weekday(context.inside.start)
        last = said.day if said.until is None else said.until
        return Found(Interval(start + said.day, start + last + 1), Grain.DAY, STATED)
    today = context.today
    if today is None:
        return None
    monday = today - weekday(today) + 7 * (said.week or 0)
    if said.week is None and context.tense == "past" and monday + said.day > today:
        monday -= 7
    if said.week is None and context.tense == "ahead" and monday + said.day < today:
        monday += 7
    last = said.day if said.until is None else said.until
    if last < said.day:
        last += 7
    return Found(Interval(monday + said.day, monday + last + 1), Grain.DAY, INFERRED, "publication")


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
        return _sexagenary(part.n, context)
    unit = Grain.MONTH if part.name in ("ten-day", "half-month", "days", "last-days", "nth-week") else Grain.YEAR
    outer = _outer(part.of, context, unit)
    if outer is None:
        return None
    bounds = part_bounds(part.name, part.n, outer.interval, outer.grain)
    if bounds is None:
        return None
    interval, grain, approximate = bounds
    today = context.today
    moved = part.of is None and outer.anchored == "publication" and context.tense == "past" and today is not None
    if moved and (interval.start or 0) > (today or 0):
        length = outer.interval.start or 0
        bounds = part_bounds(part.name, part.n, unit_around(Interval.of_day(length), unit, -1) or outer.interval, unit)
        interval = bounds[0] if bounds else interval
    certainty = weakest(outer.certainty, APPROXIMATE) if approximate else outer.certainty
    return Found(interval, grain, certainty, outer.anchored)


def _sexagenary(place: int, context: Context) -> Found | None:
    """The year of the sixty-year cycle nearest at or before publication, and one ahead where it is at most ten on."""
    if context.inside is not None:
        return Found(context.inside, Grain.YEAR, STATED)
    year = _publication_year(context)
    if year is None:
        return None
    back = (year - 4 - place) % 60
    found = year - back if back < 50 else year - back + 60
    return Found(Interval.of_year(found), Grain.YEAR, INFERRED, "publication")


def _nth_weekday(said: NthWeekday, context: Context) -> Found | None:
    outer = _outer(said.of, context, Grain.MONTH)
    if outer is None or outer.interval.start is None or outer.interval.end is None:
        return None
    day = nth_weekday_of(outer.interval, said.n, said.day)
    return None if day is None else Found(Interval.of_day(day), Grain.DAY, outer.certainty, outer.anchored)


def nth_weekday_of(period: Interval, n: int, day: int) -> int | None:
    """The n-th (from 1, or -1 for the last) weekday of a period; ``None`` where it has not so many."""
    start, end = period.start or 0, period.end or 0
    first = start + (day - weekday(start)) % 7
    found = first + 7 * (n - 1) if n > 0 else first + (end - 1 - first) // 7 * 7
    return found if start <= found < end else None


def _inside(said: Inside, context: Context) -> Found | None:
    outer = resolve(said.outer, context)
    if outer is None:
        return None
    inner = resolve(said.inner, replace(context, inside=outer.interval))
    if inner is None:
        return None
    return replace(
        inner, certainty=weakest(outer.certainty, inner.certainty), anchored=outer.anchored or inner.anchored
    )


def _shift(said: Shift, context: Context) -> Found | None:
    certainty, anchored = INFERRED, None
    if said.of is not None:
        of = resolve(said.of, context)
        if of is None:
            return None
        reference, certainty, anchored = of.interval, weakest(INFERRED, of.certainty), of.anchored
    else:
        base = _reference(said.base, context)
        if base is None:
            return None
        reference, anchored = base
    if reference.start is None or reference.end is None:
        return None
    if said.unit in (Grain.HOUR, Grain.MINUTE):
        hours = said.n if said.unit is Grain.HOUR else said.n / 60
        moved = reference.start + int(hours / 24) if reference.is_day else None
        return None if moved is None else Found(Interval.of_day(moved), Grain.DAY, INFERRED, anchored)
    return _shifted(said, reference, certainty, anchored)


def _shifted(said: Shift, reference: Interval, certainty: Certainty, anchored: str | None) -> Found | None:
    start, end = reference.start or 0, reference.end or 0
    if said.keep and (anchored == "narrative" or said.unit is not Grain.YEAR):
        moved_start, moved_end = _moved(start, said.n, said.unit), _moved(end, said.n, said.unit)
        return Found(Interval(moved_start, max(moved_end, moved_start + 1)), Grain.DAY if end - start == 1 else said.unit, certainty, anchored)
    size = {Grain.DAY: 1, Grain.WEEK: 7, Grain.MONTH: 31, Grain.QUARTER: 92, Grain.YEAR: 366}.get(said.unit, 36525)
    if end - start > size:
        moved = Interval(_moved(start, said.n, said.unit), _moved(end - 1, said.n, said.unit) + 1)
        return Found(moved, said.unit, weakest(certainty, APPROXIMATE), anchored)
    target = _moved(start, said.n, said.unit)
    if said.unit is Grain.DAY or (said.unit is Grain.WEEK and end - start == 1) or said.n != int(said.n):
        if said.n != int(said.n) and said.unit.rank > Grain.WEEK.rank:
            interval = unit_around(Interval.of_day(target), Grain.MONTH, 0)
            return None if interval is None else Found(interval, Grain.MONTH, weakest(certainty, APPROXIMATE), anchored)
        return Found(Interval(target, target + end - start), Grain.DAY, certainty, anchored)
    if said.of is not None and end - start == 1:
        return Found(Interval.of_day(target), Grain.DAY, certainty, anchored)
    interval = unit_around(Interval.of_day(target), said.unit, 0)
    return None if interval is None else Found(interval, said.unit, certainty, anchored)


def _moved(day: int, count: float, unit: Grain) -> int:
    """A day moved by so many units; the day of the month is kept where the month has it."""
    if unit is Grain.DAY:
        return day + int(count)
    if unit is Grain.WEEK:
        return day + int(count * 7)
    months = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.HALF: 6, Grain.YEAR: 12, Grain.DECADE: 120, Grain.CENTURY: 1200}[
        unit
    ] * count
    year, month, day_of_month = civil(day)
    whole = int(months)
    year, month = add_months(year, month, whole)
    moved = day_number(year, month, min(day_of_month, month_length(year, month)))
    return moved + int((months - whole) * 30)


def _range(said: Range, context: Context) -> Found | None:
    first = resolve(said.first, context)
    if first is None:
        last = resolve(said.last, context)
        if last is None or not _lacks_year(said.first):
            return None
        first = resolve(said.first, replace(context, inside=last.interval))
    elif _lacks_year(said.first) and _has_year(said.last):
        last = resolve(said.last, context)
        if last is not None:
            first = resolve(said.first, replace(context, inside=last.interval)) or first
            if (
                first.interval.start is not None
                and last.interval.start is not None
                and first.interval.start > last.interval.start
            ):
                earlier = unit_around(last.interval, Grain.YEAR, -1)
                first = resolve(said.first, replace(context, inside=earlier)) or first
    else:
        last = _last_of_range(said.last, first, context)
    if first is None or last is None or first.interval.start is None or last.interval.end is None:
        return None
    if first.interval.start >= last.interval.end:
        return None
    grain = min(first.grain, last.grain, key=lambda each: each.rank)
    certainty = weakest(first.certainty, last.certainty)
    return Found(Interval(first.interval.start, last.interval.end), grain, certainty, first.anchored or last.anchored)


def _last_of_range(said: Expression, first: Found, context: Context) -> Found | None:
    """The second end: missing parts from the first, moved on by a month or a year where it would come before it."""
    if not _lacks_year(said):
        return resolve(said, context)
    around = first.interval if first.interval.start is not None else None
    last = resolve(said, replace(context, inside=around, hint=None))
    if last is None or first.interval.start is None or last.interval.start is None:
        return last
    if last.interval.start >= first.interval.start:
        return last
    bare = isinstance(said, Point) and said.month is None
    moved = unit_around(Interval.of_day(first.interval.start), Grain.MONTH if bare else Grain.YEAR, 1)
    return resolve(said, replace(context, inside=moved, hint=None))


def _lacks_year(said: Expression) -> bool:
    if isinstance(said, Point):
        return said.year is None
    if isinstance(said, Part):
        return said.of is None or _lacks_year(said.of)
    if isinstance(said, Weekday):
        return said.week is None
    return isinstance(said, Named | Lunar) and getattr(said, "year", None) is None


def _has_year(said: Expression) -> bool:
    if isinstance(said, Point):
        return said.year is not None
    if isinstance(said, Part):
        return said.of is not None and _has_year(said.of)
    return isinstance(said, Inside) and isinstance(said.outer, Point | Relative)


def _open(said: Open, context: Context) -> Found | None:
    of = resolve(said.of, context)
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
    return replace(of, interval=Interval.of_day(of.interval.end - 1), grain=Grain.DAY, certainty=certainty)


def _about(said: About, context: Context) -> Found | None:
    of = resolve(said.of, context)
    return None if of is None else replace(of, certainty=weakest(of.certainty, APPROXIMATE))


def _era(said: Era, context: Context) -> Found | None:
    anchored, certainty = None, STATED
    century = said.century
    if century is None:
        year = _publication_year(context)
        if said.shift is None and said.decade is not None:
            century = _nearest_century(said.decade, year if year is not None else 2000)
        elif year is None:
            return None
        else:
            century = year // 100 + (said.shift or 0)
        anchored, certainty = (
            ("publication", INFERRED) if year is not None and said.shift is not None else (None, STATED)
        )
    if said.decade is None:
        return Found(
            Interval(day_number(century * 100), day_number(century * 100 + 100)), Grain.CENTURY, certainty, anchored
        )
    first = century * 100 + said.decade
    return Found(Interval(day_number(first), day_number(first + 10)), Grain.DECADE, certainty, anchored)


def _nearest_century(decade: int, year: int) -> int:
    """80年代 is the last one that had begun by then."""
    return year // 100 if year // 100 * 100 + decade <= year else year // 100 - 1


def _named(said: Named, context: Context) -> Found | None:
    day = NAMED_DAYS[said.name]
    if day.absolute is not None:
        return Found(Interval(parse_iso(day.absolute[0]), parse_iso(day.absolute[1]) + 1), Grain.DAY, STATED)
    if said.shift is not None and context.inside is None:
        return _occurrence(day, said, context)
    return _in_year(context, lambda year: named_interval(day, year, period=said.period), Grain.DAY)


def _occurrence(day: NamedDay, said: Named, context: Context) -> Found | None:
    """下一个中秋节: the next one after publication; 上一个: the last one before."""
    today = context.today
    if today is None:
        return None
    year = civil(today)[0]
    days = [found for delta in (-1, 0, 1) if (found := named_interval(day, year + delta)) is not None]
    later = [found for found in days if (found.start or 0) > today]
    earlier = [found for found in days if (found.start or 0) < today]
    chosen = later[:1] if (said.shift or 0) > 0 else earlier[-1:]
    return None if not chosen else Found(chosen[0], Grain.DAY, INFERRED, "publication")


def named_interval(day: NamedDay, year: int, *, period: bool = False) -> Interval | None:
    """The days of a named day, or of its period, in a Gregorian year (lunar ones in the lunar year that begins in it)."""
    given = ((day.periods if period else day.occasions) or {}).get(year)
    if given is not None:
        return Interval(parse_iso(given[0]), parse_iso(given[1]) + 1)
    start: int | None = None
    if day.fixed is not None:
        start = day_number(year, *day.fixed)
    elif day.nth is not None:
        start = nth_weekday_of(Interval.of_month(year, day.nth[0]), day.nth[1], day.nth[2])
    elif day.lunar == (12, 30):
        new_year = calendars.lunar_day(year + 1, 1, 1)
        start = None if new_year is None else new_year - 1
    elif day.lunar is not None:
        start = calendars.lunar_day(year, *day.lunar)
    elif day.term is not None:
        start = calendars.solar_term(year, day.term)
    elif day.easter is not None and (easter := calendars.easter_day(year)) is not None:
        start = easter + day.easter
    if start is None:
        return None
    return Interval(start - day.before, start - day.before + day.period) if period else Interval(start, start + day.days)


def _lunar(said: Lunar, context: Context) -> Found | None:
    def candidate(year: int) -> Interval | None:
        if said.day is None:
            return calendars.lunar_month(year, said.month, said.leap)
        day = calendars.lunar_day(year, said.month, said.day, said.leap)
        return None if day is None else Interval.of_day(day)

    grain = Grain.MONTH if said.day is None else Grain.DAY
    if said.year is not None:
        interval = candidate(said.year)
        return None if interval is None else Found(interval, grain, STATED)
    return _in_year(context, candidate, grain)


def _vague(said: Vague, context: Context) -> Found | None:
    today = context.today
    if today is None:
        return None
    interval = (
        Interval(today, today + context.vague_window)
        if said.ahead
        else Interval(today + 1 - context.vague_window, today + 1)
    )
    return Found(interval, Grain.DAY, APPROXIMATE, "publication")


def _window(said: Window, context: Context) -> Found | None:
    today = context.today
    if today is None:
        return None
    if said.whole:
        current = unit_around(Interval.of_day(today), said.unit, 0)
        edge = unit_around(Interval.of_day(today), said.unit, int(said.n))
        if current is None or edge is None:
            return None
        return Found(Interval(edge.start, current.start), said.unit, INFERRED, "publication")
    edge_day = _moved(today, said.n, said.unit) if said.unit.rank >= Grain.DAY.rank else today
    first, last = min(today, edge_day), max(today, edge_day)
    if said.n > 0:
        first, last = first + 1, last + 1
    return Found(Interval(first, last + (1 if first == last else 0)), said.unit, INFERRED, "publication")


READERS: dict[type, Callable[[Any, Context], Found | None]] = {
    Point: _point,
    Era: _era,
    Relative: _relative,
    Weekday: _weekday,
    Part: _part,
    NthWeekday: _nth_weekday,
    Inside: _inside,
    Shift: _shift,
    Range: _range,
    Open: _open,
    AsOf: _as_of,
    About: _about,
    Named: _named,
    Lunar: _lunar,
    Vague: _vague,
    Window: _window,
}
