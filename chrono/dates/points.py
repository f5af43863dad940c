"""Expressions that name a stretch of the calendar without naming another: points, weekdays, eras, windows."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from chrono.dates.context import Context, Found
from chrono.dates.expression import Base, Era, Point, Relative, Vague, Weekday, Window
from chrono.dates.periods import add_months, moved, unit_around
from chrono.model.time import Certainty, Grain, Interval, civil, day_number, is_date, weekday

STATED, INFERRED, APPROXIMATE = Certainty.STATED, Certainty.INFERRED, Certainty.APPROXIMATE
REMEMBERED = 20_000  # dates whose days are kept
LONGEST_MONTH, LONGEST_YEAR = 31, 366
FAR = 270  # days from publication at which the same date of another year may be the one that is meant
MONTH_AWAY, COMING, JUST_AFTER = 31, 92, 3  # days from publication within which that one lies
BACK_THEN = Relative(Grain.YEAR, 0, Base.NARRATIVE)  # 当年, 同年
FLASHBACK = 10  # days by which a bare day may lie before the one told last; 28日 and then 3日 is the next month's
MONTHS_TO_A_WEEKDAY = 24  # within two years every day of the month but a 31st has fallen on every weekday


def point_days(point: Point, context: Context) -> Found | None:
    """A calendar point; what it leaves out comes from the outer period, the narrative or publication."""
    grain = Grain.DAY if point.day is not None else Grain.MONTH if point.month is not None else Grain.YEAR
    if point.year is not None:
        interval = _civil_days(point.year, point.month, point.day)
        return None if interval is None else Found(interval, grain, STATED)
    if point.month is not None:
        month = point.month
        agreeing = None if point.weekday is None else _of_weekday(point, context, grain)
        if agreeing is not None:
            return agreeing
        return in_year(context, lambda year: _civil_days(year, month, point.day), grain)
    return _bare_day(point.day or 1, context) if point.weekday is None else _matching_day(point, context)


def _of_weekday(point: Point, context: Context, grain: Grain) -> Found | None:
    """周一（5月1日） in the year in which that day is a Monday, if it is publication's or one beside it."""

    def candidate(year: int) -> Interval | None:
        found = _civil_days(year, point.month, point.day)
        return found if found is not None and weekday(found.start or 1) == point.weekday else None

    year, found = context.publication_year, in_year(context, candidate, grain)
    if year is None or found is None:
        return None
    return found if abs(civil(found.interval.start or 1)[0] - year) <= 1 else None


@lru_cache(maxsize=REMEMBERED)
def _civil_days(year: int, month: int | None, day: int | None) -> Interval | None:
    if month is None:
        return Interval.of_year(year)
    if day is None:
        return Interval.of_month(year, month)
    return Interval.of_day(day_number(year, month, day)) if is_date(year, month, day) else None


def in_year(
    context: Context, candidate: Callable[[int], Interval | None], grain: Grain, *, festive: bool = False
) -> Found | None:
    """A date without a year: of the outer period, of the narrative, else of publication, back one year if past.

    ``festive`` for days that people look forward to: 春节 in December is the coming one unless words say it is over.
    """
    if context.inside is not None and context.inside.start is not None:
        interval = candidate(civil(context.inside.start)[0])
        return None if interval is None else Found(interval, grain, STATED)
    if context.hint is not None and (told := _year_of(context.hint)) is not None:
        interval = candidate(told)
        if interval is not None:
            return Found(interval, grain, INFERRED, "narrative")
    year = context.publication_year
    if year is None:
        return None
    interval = candidate(year)
    if interval is not None and context.today is not None:
        interval = _nearest(interval, candidate, year, context.today, context, festive=festive)
    for back in range(1, 9):  # 29 February falls back to the last leap year
        interval = interval or candidate(year - back)
    return None if interval is None else Found(interval, grain, INFERRED, "publication")


def _nearest(
    interval: Interval,
    candidate: Callable[[int], Interval | None],
    year: int,
    today: int,
    context: Context,
    *,
    festive: bool,
) -> Interval:
    """The days in publication's year, or those of the year before or after where the clause or nearness says so."""
    ahead = (interval.start or 0) - today
    before = candidate(year - 1) if ahead > 0 else None
    if before is not None and (before.start or 0) >= today:  # the lunar year's last month lies in the next January
        interval, before = before, candidate(year - 2)
        ahead = (interval.start or 0) - today
    if before is not None:
        alone = ahead > FAR and today - (before.start or 0) <= MONTH_AWAY and context.tense is None and not festive
        return before if alone or context.is_past(ahead, festive=festive) else interval
    if -ahead > MONTH_AWAY and context.clause is not None and context.clause.is_set:
        return candidate(year + 1) or interval  # 新规将于1月1日起施行, told in July
    after = candidate(year + 1) if -ahead > FAR else None
    coming = COMING + 1 if after is None else (after.start or 0) - today
    if after is None or coming > COMING:
        return interval
    looks_ahead = context.tense != "told" if festive else context.tense in ("ahead", "may")
    return after if coming <= JUST_AFTER or looks_ahead else interval


def _year_of(period: Interval) -> int | None:
    """The year that a period lies in or begins in; ``None`` where it is longer than a year and gives none."""
    if period.start is None or period.end is None or period.end - period.start > LONGEST_YEAR:
        return None
    return civil(period.start)[0]


def _bare_day(day: int, context: Context) -> Found | None:
    """A day without a month: of the outer month, of the narrative, else of publication, back one month if past."""
    base = context.inside or context.hint
    if base is not None and (base.length or LONGEST_YEAR) > LONGEST_MONTH:
        base = None  # a year says no month: "今年…。10日…" is no day of January
    if base is not None and base.start is not None and day <= 31:
        year, month, first = civil(base.start)
        if context.inside is None and first - day > FLASHBACK:
            if _is_between(context.today, day, base.start):
                return _of_publication(day, context)
            year, month = add_months(year, month, 1)
        if is_date(year, month, day):
            number = day_number(year, month, day)
            if context.inside is not None:
                return Found(Interval.of_day(number), Grain.DAY, STATED)
            return Found(Interval.of_day(number), Grain.DAY, INFERRED, "narrative")
        if context.inside is not None:
            return None  # a 31st of a month of 30 days is no day, and not that of another month
    return _of_publication(day, context)


def _is_between(today: int | None, day: int, told: int) -> bool:
    """Whether a day of publication's month comes before a day told of what lies ahead: 改到8月30日，退票须于11日前."""
    if today is None:
        return False
    year, month, of_today = civil(today)
    return day >= of_today and is_date(year, month, day) and day_number(year, month, day) < told


def _of_publication(day: int, context: Context) -> Found | None:
    """A day of publication's month, or of the last month that has it if it would lie after publication and is past."""
    today = context.today
    if today is None:
        return None
    year, month, _ = civil(today)
    for back in range(3):
        tried_year, tried_month = add_months(year, month, -back)
        if is_date(tried_year, tried_month, day):
            number = day_number(tried_year, tried_month, day)
            if not (back == 0 and number > today and context.is_past_of_month(number - today)):
                return Found(Interval.of_day(number), Grain.DAY, INFERRED, "publication")
    return None


def _matching_day(point: Point, context: Context) -> Found | None:
    """Monday the 13th: that of publication's month, else the nearest one, back in time unless the clause looks ahead."""
    today, day = context.today, point.day or 1
    if today is None:
        return None
    year, month, _ = civil(today)
    if is_date(year, month, day) and weekday(number := day_number(year, month, day)) == point.weekday:
        return Found(Interval.of_day(number), Grain.DAY, INFERRED, "publication")
    step = 1 if context.tense == "ahead" else -1
    for count in range(MONTHS_TO_A_WEEKDAY):
        tried_year, tried_month = add_months(year, month, count * step)
        if is_date(tried_year, tried_month, day):
            number = day_number(tried_year, tried_month, day)
            if weekday(number) == point.weekday and (count > 0 or (number - today) * step >= 0):
                return Found(Interval.of_day(number), Grain.DAY, INFERRED, "publication")
    return None


def relative_days(relative: Relative, context: Context) -> Found | None:
    """A whole unit counted from publication or narrative."""
    reference = context.reference(relative.base)
    if reference is None or reference[0].start is None:
        return None
    interval, source = reference
    if source == "publication" and relative == BACK_THEN:
        return None  # without a year told before it, 当年 is "back then"
    unit = unit_around(interval, relative.unit, relative.shift)
    if unit is not None and relative.numbered is not None:
        unit = _numbered_near(unit, relative.numbered) or unit
    return None if unit is None else Found(unit, relative.unit, INFERRED, source)


def _numbered_near(near: Interval, said: Point) -> Interval | None:
    """今日（14日） in a reprint of the 15th: the day with the number in brackets that is nearest to the one in words."""
    day = near.start or 0
    year, month, _ = civil(day)
    if said.month is None:
        tried = [add_months(year, month, by) for by in (-1, 0, 1)]
    else:
        tried = [(year + by, said.month) for by in (-1, 0, 1)]
    number = said.day or 1
    days = [day_number(*each, number) for each in tried if is_date(*each, number)]
    return Interval.of_day(min(days, key=lambda each: abs(each - day))) if days else None


def weekday_days(said: Weekday, context: Context) -> Found | None:
    """A weekday of the outer week, of the week that is said, else the nearest by the tense of the clause."""
    last = said.day if said.until is None else said.until
    if context.inside is not None and context.inside.start is not None:
        start = context.inside.start - weekday(context.inside.start)
        return Found(Interval(start + said.day, start + last + 1), Grain.DAY, STATED)
    today = context.today
    if today is None:
        return None
    monday = today - weekday(today) + 7 * (said.week or 0)
    if said.week is None and monday + said.day > today and context.tense in ("past", "story", "told"):
        monday -= 7
    elif said.week is None and monday + said.day < today and context.tense in ("ahead", "forecast"):
        monday += 7
    if last < said.day:
        last += 7
    return Found(Interval(monday + said.day, monday + last + 1), Grain.DAY, INFERRED, "publication")


def era_days(said: Era, context: Context) -> Found | None:
    """A century, or a decade of it; 80年代 alone is the last one that had begun by publication."""
    anchored, certainty = None, STATED
    century = said.century
    if century is None:
        year = context.publication_year
        if said.shift is None and said.decade is not None:
            known = 2000 if year is None else year
            century = known // 100 if known // 100 * 100 + said.decade <= known else known // 100 - 1
        elif year is None:
            return None
        else:
            century = year // 100 + (said.shift or 0)
            anchored, certainty = ("publication", INFERRED) if said.shift is not None else (None, STATED)
    first, years = (century * 100, 100) if said.decade is None else (century * 100 + said.decade, 10)
    grain = Grain.CENTURY if said.decade is None else Grain.DECADE
    return Found(Interval(day_number(first), day_number(first + years)), grain, certainty, anchored)


def vague_days(said: Vague, context: Context) -> Found | None:
    """近日: as many days up to publication as the settings say; ``ahead`` from it on."""
    today = context.today
    if today is None:
        return None
    start = today if said.ahead else today + 1 - context.vague_window
    return Found(Interval(start, start + context.vague_window), Grain.DAY, APPROXIMATE, "publication")


def window_days(said: Window, context: Context) -> Found | None:
    """A stretch up to publication or on from it."""
    today = context.today
    if today is None:
        return None
    if said.whole:
        current = unit_around(Interval.of_day(today), said.unit, 0)
        edge = unit_around(Interval.of_day(today), said.unit, int(said.n))
        if current is None or edge is None:
            return None
        return Found(Interval(edge.start, current.start), said.unit, INFERRED, "publication")
    edge_day = moved(today, said.n, said.unit) if said.unit.rank >= Grain.DAY.rank else today
    first, last = min(today, edge_day), max(today, edge_day)
    if said.n > 0:
        first, last = first + 1, last + 1
    return Found(Interval(first, last + (1 if first == last else 0)), said.unit, INFERRED, "publication")
