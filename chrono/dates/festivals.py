"""Named days, lunar dates and years of the sixty-year cycle."""

from __future__ import annotations

from chrono.dates import calendars
from chrono.dates.context import Context, Found
from chrono.dates.expression import Lunar, Named
from chrono.dates.named_days import NAMED_DAYS, NamedDay
from chrono.dates.periods import nth_weekday_of
from chrono.dates.points import in_year
from chrono.model.time import Certainty, Grain, Interval, civil, day_number, parse_iso

STATED, INFERRED = Certainty.STATED, Certainty.INFERRED
ANIMALS, YEAR_OF_THE_RAT = 12, 4
NEW_YEARS_EVE = (12, 30)
STEMS, GENG = 10, 2  # day numbers that end in so much are 庚 days
CYCLE, AHEAD = 60, 10  # years of the cycle; a cyclic year at most so far ahead of publication is the coming one


def named_days(said: Named, context: Context) -> Found | None:
    """A named day or its period, in the year that the words or the context give."""
    day = NAMED_DAYS[said.name]
    if day.absolute is not None:
        return Found(Interval(parse_iso(day.absolute[0]), parse_iso(day.absolute[1]) + 1), Grain.DAY, STATED)
    if said.animal is not None:
        return _of_animal(day, said, context)
    if said.shift is not None and context.inside is None:
        return _occurrence(day, said, context)
    return in_year(context, lambda year: named_interval(day, year, period=said.period), Grain.DAY, festive=True)


def _of_animal(day: NamedDay, said: Named, context: Context) -> Found | None:
    """龙年春节: the one nearest to publication; its eve may be the one that begins the year or the one that ends it."""
    year, today = context.publication_year, context.today
    if year is None or said.animal is None:
        return None
    begun = [
        each for each in range(year - ANIMALS, year + ANIMALS) if (each - YEAR_OF_THE_RAT) % ANIMALS == said.animal
    ]
    years = [each - back for each in begun for back in ((0, 1) if day.lunar == NEW_YEARS_EVE else (0,))]
    days = [found for each in years if (found := named_interval(day, each, period=said.period)) is not None]
    near = day_number(year, 7) if today is None else today
    nearest = min(days, key=lambda found: abs((found.start or 0) - near), default=None)
    return None if nearest is None else Found(nearest, Grain.DAY, INFERRED, "publication")


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
    if day.islamic is not None and day.islamic[1] is None:
        return calendars.islamic(year, day.islamic[0])
    start = _named_start(day, year)
    if start is None:
        return None
    return (
        Interval(start - day.before, start - day.before + day.period) if period else Interval(start, start + day.days)
    )


def _named_start(day: NamedDay, year: int) -> int | None:
    start: int | None = None
    if day.fixed is not None:
        start = day_number(year, *day.fixed)
    elif day.nth is not None:
        start = nth_weekday_of(Interval.of_month(year, day.nth[0]), day.nth[1], day.nth[2])
    elif day.lunar == NEW_YEARS_EVE:
        new_year = calendars.lunar_day(year + 1, 1, 1)
        start = None if new_year is None else new_year - 1
    elif day.lunar is not None:
        start = calendars.lunar_day(year, *day.lunar)
    elif day.term is not None:
        start = calendars.solar_term(year, day.term)
    elif day.stem is not None:
        start = _stem_day(year, *day.stem)
    elif day.easter is not None and (easter := calendars.easter_day(year)) is not None:
        start = easter + day.easter
    elif day.islamic is not None and (found := calendars.islamic(year, *day.islamic)) is not None:
        start = found.start
    elif day.hebrew is not None:
        start = calendars.hebrew_day(year, *day.hebrew)
    return start


def _stem_day(year: int, term: str, n: int, later: int) -> int | None:
    """The n-th 庚 day on or after a solar term, or so many days later: days are counted by ten stems without a break."""
    start = calendars.solar_term(year, term)
    return None if start is None else start + (GENG - start) % STEMS + STEMS * (n - 1) + later


def lunar_days(said: Lunar, context: Context) -> Found | None:
    """A day or month of the lunisolar calendar."""

    def candidate(year: int) -> Interval | None:
        if said.day is None:
            return calendars.lunar_month(year, said.month, said.leap)
        day = calendars.lunar_day(year, said.month, said.day, said.leap)
        return None if day is None else Interval.of_day(day)

    grain = Grain.MONTH if said.day is None else Grain.DAY
    if said.year is not None:
        interval = candidate(said.year)
        return None if interval is None else Found(interval, grain, STATED)
    return in_year(context, candidate, grain, festive=True)


def sexagenary_year(place: int, context: Context) -> Found | None:
    """The year of the cycle nearest at or before publication, and one ahead where it is at most ten on."""
    if context.inside is not None:
        return Found(context.inside, Grain.YEAR, STATED)
    year = context.publication_year
    if year is None:
        return None
    back = (year - 4 - place) % CYCLE
    found = year - back if back < CYCLE - AHEAD else year - back + CYCLE
    return Found(Interval.of_year(found), Grain.YEAR, INFERRED, "publication")
