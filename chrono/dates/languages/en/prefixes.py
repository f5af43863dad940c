"""Words before an expression that name a part of it or the period around it: early, the first week of, the week of."""

from __future__ import annotations

import re

from chrono.dates.expression import About, Ending, Expression, Inside, Part, Point, Range, Relative, Timex, Weekday
from chrono.dates.languages.en import lexicon as lex
from chrono.dates.languages.en import numbers, readers, relative
from chrono.dates.languages.en.joins import CLOCKS
from chrono.dates.languages.en.shapes import IGNORE, grown, is_day, is_period, is_year
from chrono.model.time import Grain

Prefixed = tuple[int, str, Expression]  # where the prefix begins, the rule (empty: as before), what both say
LOOK_BACK = 48  # characters before an expression that its prefix may stand in
PART = re.compile(
    r"(?:\bthe )?(?:\bvery )?(?:\b(?:(?P<early>early(?:[- ]to[- ]mid)?)|(?P<late>late)|(?P<mid>mid))(?: in| part of)?(?: the)?[- ]?"
    r"|\b(?P<whole>end|close|beginning|start|outset|turn|middle|(?:early|late|later) (?:part|days|months|years)) of (?:the )?)\Z", IGNORE)  # fmt: skip
ORDINAL_UNIT = re.compile(
    rf"(?:\bthe )?\b(?P<n>first|second|third|fourth|fifth|last|final|\d{{1,2}}(?:st|nd|rd|th))(?: (?P<count>{numbers.AMOUNT}))? "
    r"(?P<unit>day|week|weekend|month)s? (?:of|in) (?:the )?\Z", IGNORE)  # fmt: skip
WEEK_OF = re.compile(r"(?:\bthe )?\bweek (?:of|commencing|beginning|starting|from|ending) (?:the )?\Z", IGNORE)
WEEKEND_OF = re.compile(r"(?:\bthe )?\bweekend of (?:the )?\Z", IGNORE)
# the three months ended March 31, the year to June 2024: the months of a firm's books
BOOKS = re.compile(
    r"(?:\bthe )?\b(?:(?P<n>three|six|nine|twelve|3|6|9|12)[- ]months?(?:[- ]period)?|(?P<quarter>quarter)|(?P<half>half[- ]year)|(?:(?:full|fiscal|financial|business) )?year) (?:(?:ended|ending)(?: on)?|(?P<to>to)(?: the end of)?) \Z",
    IGNORE,
)
SHORTEST_MONTH = 28  # days
MONTHS = {"three": 3, "six": 6, "nine": 9, "twelve": 12}
# that August, the following March; not "said that August was dry"
TOLD_YEAR = re.compile(
    r"(?:(?:\A|[,.;:(\n—–-]\s?|\b(?:and|but|by|in|since|until|of|from|later|early|late) )(?P<w>that(?: same)?)"
    r"|\b(?P<the>the (?:same|following|next|previous|preceding))) \Z",
    IGNORE,
)
WHICH_YEAR = re.compile(r"\b(?P<w>last|next|this)(?: year['’]s)? \Z", IGNORE)


def prefixed(text: str, timex: Timex, left: int) -> Timex:
    """Early, late, the end of, the first week of, the week of, last: before one expression."""
    if timex.kind != "date" or timex.rule in (*CLOCKS, "now", "vague"):
        return timex
    start = max(left, timex.start - LOOK_BACK)
    for read in (_part, _ordinal, _around, _books, _which_year):
        found = read(timex.said.expression, text[start : timex.start])
        if found is not None:
            back, rule, expression = found
            return grown(text, timex, start + back, rule or timex.rule, expression)
    return timex


def _part(said: Expression, before: str) -> Prefixed | None:
    if not (is_period(said) or _is_week(said)) or not (found := PART.search(before)):
        return None
    return found.start(), "part", Part(readers.part_name(found["whole"] or found.group()), 1, said)


def _ordinal(said: Expression, before: str) -> Prefixed | None:
    """The first week of October, the last four months of 2021, the last day of May."""
    if not (is_period(said) or _is_week(said)) or not (found := ORDINAL_UNIT.search(before)):
        return None
    n = numbers.ordinal(found["n"]) or 0
    if found["count"]:
        count = int(numbers.amount(found["count"]) or 0)
        part = _several(n, count, found["unit"].lower(), said) if count and n in (1, -1) else None
    else:
        part = _single(n, found["unit"].lower(), said)
    return None if part is None else (found.start(), "ordinal-part", part)


def _single(n: int, unit: str, of: Expression) -> Expression | None:
    if unit == "day":
        return Part("nth-day", n, of)
    if unit == "month":
        return Inside(of, Point(None, 12 if n == -1 else n)) if is_year(of) else None
    week = relative.nth_week(n, of)
    return week if unit == "week" else Inside(week, Weekday(5, None, 6))


def _several(n: int, count: int, unit: str, of: Expression) -> Expression | None:
    """The first (1) or last (-1) so many units of a period."""
    if unit == "day":
        return Part("days", count, of) if n == 1 else None
    if unit == "week":
        first, last = (1, count) if n == 1 else (-count, -1)
        return Range(relative.nth_week(first, of), relative.nth_week(last, of))
    if unit != "month" or not is_year(of) or count > 12:
        return None
    return (
        Part("months", count, of) if n == 1 else Range(Inside(of, Point(None, 13 - count)), Inside(of, Point(None, 12)))
    )


def _around(said: Expression, before: str) -> Prefixed | None:
    """The week of July 23, the weekend of Halloween."""
    if not is_day(said):
        return None
    if found := WEEK_OF.search(before):
        return found.start(), "week-of", relative.week_around(said)
    if found := WEEKEND_OF.search(before):
        return found.start(), "weekend-of", Inside(said, Weekday(5, None, 6))
    return None


def _books(said: Expression, before: str) -> Prefixed | None:
    """The three months ended March 31."""
    found = BOOKS.search(before) if isinstance(said, Point | Inside) and not is_year(said) else None
    point = said.inner if isinstance(said, Inside) else said
    ends = isinstance(point, Point) and (
        point.day is None or point.day >= SHORTEST_MONTH
    )  # not three months to March 3
    if found is None or (found["to"] and not ends):
        return None
    count = found["n"] and found["n"].lower()
    months = MONTHS.get(count) or int(count) if count else 3 if found["quarter"] else 6 if found["half"] else 12
    return found.start(), "books", Ending(months, said)


def _which_year(said: Expression, before: str) -> Prefixed | None:
    """Last October, next May 12; that August, the following March."""
    if not (isinstance(said, Point) and said.year is None and said.month is not None):
        return None
    if told := TOLD_YEAR.search(before):
        which = "the" if told["the"] else "w"
        return told.start(which), "", Inside(Relative(Grain.YEAR, *lex.WHICH[told[which].lower()]), said)
    found = WHICH_YEAR.search(before)
    if not found:
        return None
    shift = {"last": -1, "this": 0, "next": 1}[found["w"].lower()]
    dated = Inside(Relative(Grain.YEAR, shift), said)
    return found.start(), "", About(dated) if shift < 0 and said.day is None else dated  # last May may be this year's


def _is_week(said: Expression) -> bool:
    return isinstance(said, Relative) and said.unit is Grain.WEEK
