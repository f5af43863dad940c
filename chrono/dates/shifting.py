"""So many units before or after known days."""

from __future__ import annotations

from chrono.dates.context import Found
from chrono.dates.expression import Shift
from chrono.dates.periods import moved, unit_around
from chrono.model.time import Certainty, Grain, Interval, weakest

APPROXIMATE = Certainty.APPROXIMATE
# The most days that one unit has: what is longer has both its ends shifted
LONGEST = {Grain.DAY: 1, Grain.WEEK: 7, Grain.MONTH: 31, Grain.QUARTER: 92, Grain.YEAR: 366}
CENTURY = 36_525


def shifted(said: Shift, reference: Interval, certainty: Certainty, anchored: str | None) -> Found | None:
    """The days that lie so many units from the reference, at the grain of the unit; ``None`` from an open one.

    Hours and minutes are counted from the start of a day; a part of a unit gives the month it ends in.
    """
    if reference.start is None or reference.end is None:
        return None
    start, length = reference.start, reference.end - reference.start
    if said.unit in (Grain.HOUR, Grain.MINUTE):
        hours = said.n if said.unit is Grain.HOUR else said.n / 60
        day = start + int(hours / 24)
        return Found(Interval.of_day(day), Grain.DAY, Certainty.INFERRED, anchored) if length == 1 else None
    if said.keep and (anchored == "narrative" or said.unit is not Grain.YEAR):
        first, end = moved(start, said.n, said.unit), moved(reference.end, said.n, said.unit)
        return Found(Interval(first, max(end, first + 1)), Grain.DAY if length == 1 else said.unit, certainty, anchored)
    if length > LONGEST.get(said.unit, CENTURY):
        if anchored == "publication" and said.of is None:
            return None  # three days before a publication date that is only a year
        both = Interval(moved(start, said.n, said.unit), moved(reference.end - 1, said.n, said.unit) + 1)
        return Found(both, said.unit, weakest(certainty, APPROXIMATE), anchored)
    return _single(said, reference, certainty, anchored)


def _single(said: Shift, reference: Interval, certainty: Certainty, anchored: str | None) -> Found | None:
    start, length = reference.start or 0, (reference.end or 0) - (reference.start or 0)
    target = moved(start, said.n, said.unit)
    whole = said.n == int(said.n)
    if not whole and said.unit.rank > Grain.WEEK.rank:
        interval = unit_around(Interval.of_day(target), Grain.MONTH, 0)
        return None if interval is None else Found(interval, Grain.MONTH, weakest(certainty, APPROXIMATE), anchored)
    if said.unit is Grain.DAY or (said.unit is Grain.WEEK and length == 1) or not whole:
        return Found(Interval(target, target + length), Grain.DAY, certainty, anchored)
    if said.of is not None and length == 1:
        return Found(Interval.of_day(target), Grain.DAY, certainty, anchored)
    interval = unit_around(Interval.of_day(target), said.unit, 0)
    return None if interval is None else Found(interval, said.unit, certainty, anchored)
