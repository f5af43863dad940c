"""Walking through a text in order: which earlier date or which year each expression is counted from."""

from __future__ import annotations

import re
from dataclasses import dataclass

from chrono.dates.expression import (
    About,
    AsOf,
    Expression,
    Lunar,
    Named,
    NthWeekday,
    Open,
    Part,
    Point,
    Range,
    Shift,
    Timex,
    Vague,
    Weekday,
)
from chrono.dates.periods import unit_around
from chrono.dates.resolve import Context, Found, resolve
from chrono.model.article import Publication
from chrono.model.time import Anchor, Certainty, Grain, Interval, civil, day_number, iso, weakest
from chrono.text.cues import clause_tense

HEADING = re.compile(r"(?:^|\n)[ \u3000#*·•一二三四五六七八九十、（()）.\d]*\Z")
HEADING_END = re.compile(r"[ \u3000：:*#（()）]*(?:\n|\Z)")
LIST_GAP = re.compile(r"[ ，、,和与與及]{1,3}")
RELATIVE_CLAUSE = re.compile(r"(?:[^，,。；;！!？?\n]{0,12})的(?![^，,。\n]{0,2}(?:是|时候))")
STORY_REACH = 400  # characters over which an earlier date of the paragraph still supplies month and year


@dataclass(frozen=True, slots=True)
class Told:
    """A date already told: its days and where it stands."""

    interval: Interval
    grain: Grain
    text: str
    start: int
    stop: int
    leads: bool  # it opens its paragraph or sentence, so a story may go on from it
    has_year: bool  # its year was in the words, or taken from the story


@dataclass(frozen=True, slots=True)
class Reading:
    """A time expression with its days: what ``find_readings`` returns, in the order of the text."""

    start: int
    stop: int
    text: str
    rule: str
    kind: str  # date, span, duration, recurring
    expression: Expression
    interval: Interval | None = None  # None: not resolved
    grain: Grain | None = None
    certainty: Certainty | None = None
    anchor: Anchor | None = None
    time: str | None = None
    utc_offset: str | None = None


class Narrator:
    """Resolves the expressions of one text in order, remembering what was told."""

    def __init__(self, text: str, publication: Publication, vague_window: int) -> None:
        self.text = text
        self.publication = publication
        self.vague_window = vague_window
        self.told: list[Told] = []
        self.heading: Interval | None = None

    def readings(self, timexes: list[Timex]) -> list[Reading]:
        """One reading a time expression."""
        out = []
        for place, timex in enumerate(timexes):
            limit = timexes[place + 1].start if place + 1 < len(timexes) else len(self.text)
            out.append(self._read(timex, limit))
        return out

    def _read(self, timex: Timex, limit: int) -> Reading:
        said = timex.said
        found = None
        hinted: Told | None = None
        if timex.kind in ("date", "span"):
            lacking = lacks_year(said.expression)
            tense = clause_tense(self.text, timex.start, timex.stop, limit) if lacking else None
            hint, hinted = self._hint(timex, said.expression, tense) if lacking else (None, None)
            context = Context(self.publication.interval, tense, self._narrative(), hint, vague_window=self.vague_window)
            found = resolve(said.expression, context)
        if found is None:
            return Reading(timex.start, timex.stop, timex.text, timex.rule, timex.kind, said.expression)
        if timex.kind == "date":
            self._remember(timex, found, hinted)
        return self._finished(timex, found, hinted)

    def _finished(self, timex: Timex, found: Found, hinted: Told | None) -> Reading:
        certainty = found.certainty
        if timex.said.repaired:
            certainty = weakest(certainty, Certainty.INFERRED)
        if found.anchored == "publication" and not self.publication.is_firm:
            certainty = Certainty.ASSUMED
        anchor = None
        if found.anchored == "publication":
            anchor = Anchor(publication_words(self.publication), self.publication.interval, "publication")
        elif found.anchored == "narrative":
            if hinted is not None:
                anchor = Anchor(hinted.text, hinted.interval, "narrative")
            elif self.heading is not None and not self.told:
                anchor = Anchor(str(civil(self.heading.start or 1)[0]), self.heading, "narrative")
            else:
                anchor = self._narrative(skip=timex.start)
        clock = timex.said.clock
        interval = found.interval
        if clock is not None and clock.days and interval.start is not None and interval.end is not None:
            interval = Interval(interval.start + clock.days, interval.end + clock.days)
        return Reading(
            timex.start, timex.stop, timex.text, timex.rule, timex.kind, timex.said.expression,
            interval, found.grain, certainty, anchor,
            clock.time if clock else None, clock.utc_offset if clock else None,
        )  # fmt: skip

    def _narrative(self, skip: int | None = None) -> Anchor | None:
        """The last date told."""
        for told in reversed(self.told):
            if told.start != skip:
                return Anchor(told.text, told.interval, "narrative")
        return None

    def _remember(self, timex: Timex, found: Found, hinted: Told | None) -> None:
        expression = timex.said.expression
        if isinstance(expression, Vague | Open) or timex.rule in ("now", "congress", "since-opening", "clock"):
            return
        before = self.text[max(0, timex.start - 12) : timex.start]
        if found.grain is Grain.YEAR and HEADING.search(before) and HEADING_END.match(self.text, timex.stop):
            self.heading = found.interval
        leads = not RELATIVE_CLAUSE.match(self.text, timex.stop)
        has_year = not lacks_year(expression) or hinted is not None
        self.told.append(Told(found.interval, found.grain, timex.text, timex.start, timex.stop, leads, has_year))

    def _hint(self, timex: Timex, expression: Expression, tense: str | None) -> tuple[Interval | None, Told | None]:
        """The year (and month) that the story supplies to an expression without one."""
        last = next((told for told in reversed(self.told) if told.leads or self._same_sentence(told, timex)), None)
        if last is not None and LIST_GAP.fullmatch(self.text, last.stop, timex.start) and not last.interval.is_open:
            return last.interval, last
        if last is not None and self._continues(last, timex):
            base = last.interval if not last.interval.is_open else None
            if base is not None and self._fits(base, expression, tense, same=self._same_sentence(last, timex)):
                return base, last
        if self.heading is not None and self.heading.start is not None:
            return self.heading, None
        return None, None

    def _same_sentence(self, told: Told, timex: Timex) -> bool:
        gap = self.text[told.stop : timex.start]
        return not any(mark in gap for mark in "。！？!?\n") and ("；" not in gap)

    def _continues(self, told: Told, timex: Timex) -> bool:
        gap = self.text[told.stop : timex.start]
        if len(gap) > STORY_REACH:
            return False
        return "\n" not in gap or (
            gap.count("\n") <= 2 and told.has_year and self._opens_paragraph(told) and self._opens(timex)
        )

    def _opens_paragraph(self, told: Told) -> bool:
        return not self.text[: told.start].rstrip(" \u3000").rsplit("\n", 1)[-1]

    def _opens(self, timex: Timex) -> bool:
        return not self.text[: timex.start].rstrip(" \u3000").rsplit("\n", 1)[-1]

    def _fits(self, base: Interval, expression: Expression, tense: str | None, *, same: bool) -> bool:
        """Whether a date counted in the story's year lies after the story's last date and not after publication."""
        if tense == "ahead":
            return False
        publication = self.publication.interval
        year_before = (
            publication is not None
            and publication.start is not None
            and civil(base.start or 1)[0] < civil(publication.start)[0]
        )
        found = resolve(expression, Context(publication, tense, None, base))
        if found is None or found.interval.start is None:
            return False
        if publication is not None and publication.end is not None and found.interval.start >= publication.end:
            return False
        if same and year_before:
            return True
        return (found.interval.end or found.interval.start) > (base.start or 0)


def lacks_year(expression: Expression) -> bool:
    """Whether the words leave the year (or the month, or the week) to the context."""
    if isinstance(expression, Point):
        return expression.year is None
    if isinstance(expression, Weekday):
        return expression.week is None
    if isinstance(expression, Named):
        return expression.shift is None
    if isinstance(expression, Lunar):
        return expression.year is None
    if isinstance(expression, Part | NthWeekday | Shift):
        return not isinstance(expression, Shift) and (expression.of is None or lacks_year(expression.of))
    if isinstance(expression, Range):
        return lacks_year(expression.first) and lacks_year(expression.last)
    if isinstance(expression, Open | AsOf | About):
        return lacks_year(expression.of)
    return False


def publication_words(publication: Publication) -> str:
    """A publication date as evidence shows it: a day, or its year or years."""
    interval = publication.interval
    if interval is None or interval.start is None or interval.end is None:
        return ""
    if interval.is_day:
        return iso(interval.start)
    first, last = civil(interval.start)[0], civil(interval.end - 1)[0]
    if interval == unit_around(interval, Grain.YEAR, 0):
        return str(first)
    if interval == unit_around(interval, Grain.MONTH, 0):
        return iso(interval.start)[:-3]
    whole_years = interval.start == day_number(first) and interval.end == day_number(last + 1)
    return f"{first}–{last}" if whole_years else f"{iso(interval.start)}–{iso(interval.end - 1)}"
