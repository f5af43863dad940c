"""Days and months that share a month or a year: 18 and 19 June; June and July 2020."""

from __future__ import annotations

import re
from dataclasses import replace

from chrono.dates.expression import Expression, Point, Said, Timex
from chrono.dates.languages.en import numbers
from chrono.dates.languages.en.lexicon import DAY
from chrono.dates.languages.en.shapes import IGNORE
from chrono.model.time import is_date

LISTED_BEFORE = re.compile(rf"(?<![\d.,$€£:/-])\b({DAY})(?: and |, and | or |, )\Z", IGNORE)
LISTED_AFTER = re.compile(
    rf"(?: and |, and | or |, )(?:the )?({DAY})(?![\d:%]|[.,]\d| ?(?!and\b|or\b|at\b|in\b)[A-Za-z])", IGNORE
)
LISTED = re.compile(r",? (?:and|or|&) |, ", IGNORE)


def listed(text: str, timexes: list[Timex]) -> list[Timex]:
    """18 and 19 June; June 4, 5 and 6, 2021: days that share the month of their neighbour, one expression each."""
    out: list[Timex] = []
    for place, timex in enumerate(timexes):
        if out and timex.start < out[-1].stop:
            continue  # the year that a list took in
        said = timex.said.expression
        if not (isinstance(said, Point) and said.month is not None and said.day is not None):
            out.append(timex)
            continue
        limit = out[-1].stop if out else 0
        if timex.rule == "written-day-first" and (
            found := LISTED_BEFORE.search(text, max(limit, timex.start - 24), timex.start)
        ):
            out += _day_of_list(text, timex, found.span(1))
        out.append(timex)
        if timex.rule == "written-month-first" and said.year is None:
            following = timexes[place + 1] if place + 1 < len(timexes) else None
            out[-1:] = _days_after(text, timex, following)
    return out


def _days_after(text: str, timex: Timex, following: Timex | None) -> list[Timex]:
    """The days listed after the first one, all of the year that stands behind the last."""
    out, position = [timex], timex.stop
    limit = following.start if following else len(text)
    while (found := LISTED_AFTER.match(text, position)) and found.end() <= limit:
        if not (day := _day_of_list(text, timex, found.span(1))):
            break
        out, position = [*out, *day], found.end()
    year = following.said.expression if following else None
    if (
        following
        and len(out) > 1
        and isinstance(year, Point)
        and year.month is None
        and text[position : following.start] in (" ", ", ")
    ):
        of = year.year
        out = [
            replace(each, said=replace(each.said, expression=replace(each.said.expression, year=of)))
            for each in out
            if isinstance(each.said.expression, Point)
        ]
        out[-1] = replace(out[-1], stop=following.stop, text=text[out[-1].start : following.stop])
    return out


def _day_of_list(text: str, timex: Timex, span: tuple[int, int]) -> list[Timex]:
    start, stop = span
    said, day = timex.said.expression, numbers.day_of_month(text[start:stop])
    if (
        not isinstance(said, Point)
        or said.month is None
        or day is None
        or not is_date(said.year or 2000, said.month, day)
    ):
        return []
    return [replace(timex, start=start, stop=stop, text=text[start:stop], said=Said(replace(said, day=day)))]


def shared_years(text: str, timexes: list[Timex]) -> list[Timex]:
    """June and July 2020; December 31 and January 1, 2021: the year stands once, behind the last."""
    out: list[Timex] = []
    for timex in reversed(timexes):
        listed_here = bool(out) and LISTED.fullmatch(text[timex.stop : out[-1].start]) is not None
        out.append(_in_year_of(timex, out[-1].said.expression) if listed_here else timex)
    return out[::-1]


def _in_year_of(timex: Timex, after: Expression) -> Timex:
    said = timex.said.expression
    if not (isinstance(said, Point) and isinstance(after, Point)) or (said.day is None) != (after.day is None):
        return timex
    return replace(timex, said=replace(timex.said, expression=with_year_of(said, after)))


def with_year_of(said: Expression, after: Expression) -> Expression:
    """A month or day without a year, in the year of the one after it; in the year before where it would come later."""
    if not (isinstance(said, Point) and isinstance(after, Point)):
        return said
    if said.year is not None or said.month is None or after.year is None or after.month is None:
        return said
    return replace(said, year=after.year - (1 if said.month > after.month else 0))
