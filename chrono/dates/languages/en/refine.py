"""Small passes over what the English rules found, each with one duty; ranges and open sides are read here.

A pass looks only at an expression, the words before it and the expressions beside it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from chrono.dates.expression import (
    About,
    AsOf,
    Expression,
    Open,
    Part,
    Point,
    Range,
    Said,
    Shift,
    Timex,
    Unresolved,
    Vague,
    Weekday,
)
from chrono.dates.languages.en.joins import (
    CLOCKS,
    clock_beside,
    day_beside,
    no_time,
    period_after,
    period_before,
    shifted,
)
from chrono.dates.languages.en.lists import listed, shared_years, with_year_of
from chrono.dates.languages.en.prefixes import LOOK_BACK, prefixed
from chrono.dates.languages.en.shapes import IGNORE, grown, is_named, is_year

RANGE = re.compile(r"(?:, (?:to|through)| ?(?:to|through|thru|until|till|up to|[-–—~]))(?: the| in)? ?\Z", IGNORE)
AND = re.compile(r",? and (?:the )?\Z", IGNORE)
FROM_AHEAD = re.compile(r"(?:(?<=[.!?\n] )|\A)From (?:the )?\Z")
BANNED = re.compile(r",? [^.!?\n]{1,60}?\b(?:will|is to|are to|must)\b", IGNORE)
# What stands before "from" when it opens a stretch of validity: the rule applies from December 1
IN_FORCE = re.compile(
    r"\b(?:appl(?:y|ies|ied)|effective|(?:in|into|takes?|took|taken|taking) (?:effect|force)|available|valid|mandatory|compulsory|banned|required|allowed|eligible)(?: only| to [a-z]+(?: [a-z]+)?| in [A-Z][a-z]+)? \Z",
    IGNORE,
)
END_OF_PERIOD = re.compile(r"\bby (?:the )?\Z", IGNORE)
FROM = re.compile(r"\bfrom (?:the )?\Z", IGNORE)
BETWEEN = re.compile(r"\bbetween (?:the )?\Z", IGNORE)
SIDES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("as-of", re.compile(r"\bas (?:of|at|from) (?:the )?\Z", IGNORE)),
    ("from", re.compile(r"\b(?:ever )?since (?:the )?\Z|\bno earlier than (?:the )?\Z|\bstarting (?:from |in |on )(?:the )?\Z", IGNORE)),
    ("until", re.compile(r"\b(?:until|till|up to|up until|by|not? later than|no later than)(?: (?:the|around|about))? \Z", IGNORE)),
    ("before", re.compile(r"\b(?:(?<!the day )(?<!the week )(?<!the month )before|prior to|ahead of|earlier than)(?: the)? \Z", IGNORE)),
    ("after", re.compile(r"\b(?:(?<!the day )(?<!the week )(?<!day )(?<!soon )(?<!shortly )(?<!looking )after|later than)(?: the)? \Z", IGNORE)),
    ("about", re.compile(r"\b(?:in or around|around|about|circa|approximately|roughly|sometime (?:in|around))(?: the)? \Z", IGNORE)),
)  # fmt: skip
NEIGHBOURS = 8  # expressions that the prefix of a date can reach back over
# postponed until March: the day on which it is now to be, no end of a stretch
PUT_OFF = re.compile(
    r"\b(?:postpon(?:e|es|ed|ing)|delay(?:s|ed|ing)?|defer(?:s|red|ring)?|put(?:ting)? off|push(?:es|ed|ing)? back|adjourn(?:s|ed)?|reschedul(?:e|ed))\b[^.;!?\n]*\Z",
    IGNORE,
)
PUT_OFF_REACH = 160
ONWARDS = re.compile(r",? onwards?\b| on(?=[,.])", IGNORE)
SENTENCE_START = re.compile(r"[.!?\n]")
AHEAD = re.compile(
    r"\b(?:will|['’]ll|shall|would|could|can|may|might|going to|due|expected|scheduled|plans?|set to|to be|set|please|is to|are to|back|return"
    r"|ready|let['’]s|needs? to|hopes? to|aims? to|expires?|begins?|starts?|ends?)\b|['’]ll\b", IGNORE)  # fmt: skip
TOLD = re.compile(
    r"\b(?:was|were|had|has|have|did|been|\w{2,}ed|grew|rose|fell|won|lost|made|took|saw|first|time)\b", IGNORE
)


# the lowest in a decade, a fourth title in six years: how long it had not been so
RECORD = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|only|most|least|worst|best"
    r"|(?:high|low|larg|bigg|small|fast|slow|strong|weak|long|short|old|young|earli|lat|steep|sharp|deep|clos|cheap|heavi|hott|cold|dri|wett|busi|quick|great)est)\b"
    r"(?:(?! (?:will|would|to|due|is|are)\b)[^.!?;:,\n]){0,40} \Z",
    IGNORE,
)


def refined(text: str, timexes: list[Timex]) -> list[Timex]:
    """The expressions with their neighbours and prefixes read; spans may grow, expressions may join."""
    found = shared_years(text, listed(text, timexes))
    for pair in (clock_beside, period_after, period_before, shifted, day_beside):
        found = _paired(text, found, pair)
    found = [timex for timex in found if not no_time(text, timex)]
    found = _without_covered([_about_to_be(text, prefixed(text, timex, left)) for left, timex in _with_limits(found)])
    found = _paired(text, found, _range)
    return _without_covered([_sided(text, timex, left) for left, timex in _with_limits(found)])


def _with_limits(timexes: list[Timex]) -> list[tuple[int, Timex]]:
    """Each expression with the end of the date before it, which its prefix may not reach into."""
    out, limit = [], 0
    for timex in timexes:
        out.append((limit, timex))
        if timex.kind == "date":
            limit = timex.stop
    return out


def _without_covered(timexes: list[Timex]) -> list[Timex]:
    """Without the lengths of time that the prefix of a date took in (the first two weeks of 2021)."""
    out = []
    covered = 0  # where the dates before end
    for place, timex in enumerate(timexes):
        following = next((each for each in timexes[place + 1 : place + 1 + NEIGHBOURS] if each.kind == "date"), None)
        if timex.kind == "date":
            covered = max(covered, timex.stop)
        elif timex.start < covered or (following is not None and following.start < timex.stop):
            continue
        out.append(timex)
    return out


def _paired(text: str, timexes: list[Timex], join: Callable[[str, Timex, Timex, str], Timex | None]) -> list[Timex]:
    """Neighbours joined into one expression where the pass reads the words between them."""
    out: list[Timex] = []
    for timex in timexes:
        if out and timex.start - out[-1].stop <= 24:
            joined = join(text, out[-1], timex, text[out[-1].stop : timex.start])
            if joined is not None:
                out[-1] = joined
                continue
        out.append(timex)
    return out


def _about_to_be(text: str, timex: Timex) -> Timex:
    """In two weeks: from now on where the sentence looks ahead; a length of time where it tells what happened."""
    if timex.rule not in ("shift-ahead", "window-ahead") or re.search(r"time|from", timex.text, IGNORE):
        return timex
    is_span = _tells(text, timex) or RECORD.search(text, max(0, timex.start - 60), timex.start) is not None
    return replace(timex, kind="span", said=Said(Unresolved())) if is_span else timex


def _tells(text: str, timex: Timex) -> bool:
    """Whether the sentence tells what happened and does not look ahead."""
    starts = [found.end() for found in SENTENCE_START.finditer(text, max(0, timex.start - 300), timex.start)]
    beside = (
        text[starts[-1] if starts else max(0, timex.start - 300) : timex.start] + text[timex.stop : timex.stop + 40]
    )
    return AHEAD.search(beside) is None and TOLD.search(beside) is not None


def _range(text: str, left: Timex, right: Timex, gap: str) -> Timex | None:
    """From A to B, between A and B, A–B as one range; both ends must be dates, and neither a range already."""
    if not (_may_end_range(left) and _may_end_range(right)) or _unlike(left, right):
        return None
    window = max(0, left.start - 16)
    between = BETWEEN.search(text, window, left.start)
    if not (RANGE.fullmatch(gap) or (between and AND.fullmatch(gap))):
        return None
    prefix = between or FROM.search(text, window, left.start)
    start = prefix.start() if prefix else left.start
    said = Said(
        Range(with_year_of(left.said.expression, right.said.expression), right.said.expression), left.said.clock
    )
    return Timex(start, right.stop, text[start : right.stop], "range", "date", said)


def _may_end_range(timex: Timex) -> bool:
    return (
        timex.kind == "date"
        and timex.rule not in CLOCKS
        and not isinstance(timex.said.expression, Range | Vague | Open)
    )


def _unlike(left: Timex, right: Timex) -> bool:
    """Whether the two are no ends of one range: Monday to 2023; the year 2020 – June 5, a heading and its first entry."""
    first, last = left.said.expression, right.said.expression
    if isinstance(last, Weekday) or isinstance(first, Weekday):
        return is_year(first) or is_year(last)
    return is_year(first) and isinstance(last, Point) and last.year is None


def _sided(text: str, timex: Timex, left: int) -> Timex:
    """Since, by, until, before, after, as of, around: before one expression; onwards behind it."""
    said = timex.said.expression
    unsided = timex.rule in (*CLOCKS, "now", "vague", "since-opening")
    if timex.kind != "date" or unsided or isinstance(said, Vague | Open):
        return timex
    if (found := ONWARDS.match(text, timex.stop)) and not isinstance(said, Range | Shift):
        prefix = FROM.search(text, max(left, timex.start - 16), timex.start)
        start, stop = prefix.start() if prefix else timex.start, found.end()
        return Timex(start, stop, text[start:stop], "from", "date", replace(timex.said, expression=Open("from", said)))
    window = max(left, timex.start - LOOK_BACK)
    ahead = not isinstance(said, Range) and BANNED.match(text, timex.stop)
    if ahead and (prefix := FROM_AHEAD.search(text, max(left, timex.start - 10), timex.start)):
        return grown(text, timex, prefix.start(), "from", Open("from", said))
    prefix = FROM.search(text, window, timex.start)
    if (
        prefix
        and not isinstance(said, Range)
        and IN_FORCE.search(text, max(left, prefix.start() - LOOK_BACK), prefix.start())
    ):
        return grown(text, timex, prefix.start(), "from", Open("from", said))
    of = said.of if isinstance(said, Part) and said.name == "end" else None
    if of is not None and (prefix := END_OF_PERIOD.search(text, window, timex.start)):
        return grown(text, timex, prefix.start(), "until", Open("until", AsOf(of)))
    for side, pattern in SIDES:
        if prefix := pattern.search(text, window, timex.start):
            if side == "until" and PUT_OFF.search(text, max(0, prefix.start() - PUT_OFF_REACH), prefix.start()):
                return timex
            wrapped = _wrapped(text, timex, side, prefix.group().lower())
            return timex if wrapped is None else grown(text, timex, prefix.start(), side, wrapped)
    return timex


def _wrapped(text: str, timex: Timex, side: str, prefix: str) -> Expression | None:
    """The expression with its side open; ``None`` where the prefix says no more than when."""
    said = timex.said.expression
    if side == "about":
        return About(said)
    if side == "as-of":
        return AsOf(said)
    if isinstance(said, Shift | Range) or timex.said.clock is not None or (side == "after" and is_named(said)):
        return None
    if prefix.startswith("by") and _tells(text, timex):
        return None  # losses had widened by the fourth quarter: when it was so, no deadline
    return Open(side, said)
