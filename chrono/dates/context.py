"""What an expression is counted from, and what comes of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from chrono.dates.expression import Base, Timex
from chrono.dates.layout import is_dateline
from chrono.dates.periods import unit_around
from chrono.model.article import Publication
from chrono.model.time import Anchor, Certainty, Grain, Interval, civil, day_number, iso
from chrono.text.cues import SENTENCE_END, clause_tense, looks_ahead

BEFORE, BEHIND = 81, 82  # characters around an expression in which its clause is looked for
SET_FOR = re.compile(
    r"(?:[将將拟擬]|预计|預計|计划|計劃|预定|預定)(?:[于於在从從自])\s*\Z|(?<![原本])定[于於]\s*\Z|\b(?:will|shall|is to|are to) (?:[A-Za-z'’-]+ ){1,12}\Z"
)
ONCE_SET = re.compile(r"原(?:[定订訂拟擬]|[计計][划劃])[于於在]?\Z")
RETOLD = re.compile(
    r"[宣公發发][布佈]|[称稱]|表示|[说說]|此前|曾|原|当时|當時|告[诉訴]|透露|[获獲]悉|通知|[报報]道|月|日"
)
# Days after publication up to which a date without a year stays in publication's year
AT_MOST_AHEAD = {"told": 3, "story": 3, "forecast": 15, "past": 31, "may": 270}
FESTIVE_AHEAD = {**AT_MOST_AHEAD, "story": 31}
PAST_BEFORE = 3  # days after publication up to which a bare day of a plain clause is the coming one
STARTS_AHEAD, STARTS_IN_MONTH = 62, 15  # the same for what begins on the day, with and without its month said
LONGEST_YEAR = 366
PRINTED_LATER = 3  # days after its dateline up to which a text is printed


def words_behind(timexes: Sequence[Timex], place: int, end: int) -> tuple[int, int]:
    """Where the words behind an expression begin, and where the next expression stands, else the ``end`` of the text.

    What stands directly behind it speaks of the same time: 腊八节当天，寺院施粥.
    """
    stop = timexes[place].stop
    for following in timexes[place + 1 :]:
        if following.start > stop:
            return stop, following.start
        stop = following.stop
    return stop, end


@dataclass(frozen=True)
class Clause:
    """The clause around an expression; its tense is looked for only when a reading depends on it."""

    text: str
    start: int
    stop: int
    limit: int  # where the next expression stands
    goes_on_ahead: bool = False  # the date before it in its sentence lies after publication

    @cached_property
    def _window(self) -> tuple[str, int, int, int]:
        left = max(0, self.start - BEFORE)
        # only a window is shown: a text without a sentence end would be read to its end for every date in it
        return self.text[left : self.stop + BEHIND], self.start - left, self.stop - left, self.limit - left

    @cached_property
    def looks_ahead(self) -> bool:
        """Whether the words of the clause look ahead."""
        return looks_ahead(*self._window)

    @property
    def is_set(self) -> bool:
        """Whether words right before the expression set what is to come, told by nobody and after no other date: 将于."""
        text, start, _, _ = self._window
        if SET_FOR.search(text, 0, start) is None:
            return False
        sentence = SENTENCE_END.split(text[:start])[-1]
        return SET_FOR.search(sentence) is not None and RETOLD.search(sentence) is None

    @property
    def was_set(self) -> bool:
        """Whether words right before the expression say that it was set once and came otherwise: 原定."""
        return ONCE_SET.search(self.text, max(0, self.start - 4), self.start) is not None

    @cached_property
    def tense(self) -> str | None:
        """The tense as ``clause_tense`` gives it; ``None`` where the clause has no predicate."""
        if self.__dict__.get("looks_ahead"):
            return "ahead"
        found = clause_tense(*self._window)
        return "ahead" if self.goes_on_ahead and found != "told" else found


@dataclass(frozen=True, slots=True)
class Context:
    """What an expression may be counted from."""

    publication: Interval | None = None
    clause: Clause | None = None
    narrative: Anchor | None = None  # the last date told
    hint: Interval | None = None  # the year or month that the narrative supplies to a date without one
    inside: Interval | None = None  # the period that an outer expression supplies
    vague_window: int = 30  # days that 近日 reaches back outside a report's lead
    starts: bool = False  # something begins on the day: 4月1日起

    @property
    def today(self) -> int | None:
        """The publication day, where it is known to the day."""
        publication = self.publication
        if publication is None or publication.start is None or publication.end != publication.start + 1:
            return None
        return publication.start

    @property
    def tense(self) -> str | None:
        """The tense as ``clause_tense`` gives it; ``None`` where the clause has no predicate."""
        return None if self.clause is None else self.clause.tense

    def is_past(self, ahead: int, *, festive: bool = False) -> bool:
        """Whether a reading so many days after publication is one year too late, by the tense of its clause.

        News says 将 of what is far off; what is announced for the coming weeks often goes without, and a day or two
        after publication is the day itself, by time zone or field. What begins on a day is announced before it.
        """
        at_most = (FESTIVE_AHEAD if festive else AT_MOST_AHEAD).get(self.tense or "", LONGEST_YEAR)
        return ahead > (max(at_most, STARTS_AHEAD) if self.starts else at_most)

    def is_past_of_month(self, ahead: int) -> bool:
        """The same of a day without a month, which would be one month too late."""
        tense = self.tense
        if self.starts and tense != "told":
            return ahead > STARTS_IN_MONTH
        return tense in ("told", "story") or (tense == "past" and ahead > PAST_BEFORE)

    @property
    def publication_year(self) -> int | None:
        """The year of publication, where the publication date lies in one year."""
        if self.publication is None or self.publication.start is None or self.publication.end is None:
            return None
        first, last = civil(self.publication.start)[0], civil(self.publication.end - 1)[0]
        return first if first == last else None

    def within(self, period: Interval | None, *, hinted: bool = True) -> Context:
        """The same context inside a period that supplies missing parts; ``hinted`` False drops the narrative's."""
        hint = self.hint if hinted else None
        return Context(self.publication, self.clause, self.narrative, hint, period, self.vague_window, self.starts)

    def reference(self, base: Base) -> tuple[Interval, str] | None:
        """The days that a relative expression is counted from, and whether narrative or publication gave them."""
        if base is not Base.PUBLICATION and self.narrative is not None and self.narrative.interval is not None:
            return self.narrative.interval, "narrative"
        if base is Base.SENTENCE:
            return None
        return None if self.publication is None else (self.publication, "publication")


@dataclass(frozen=True, slots=True)
class Found:
    """Days, grain and certainty of an expression, and what it was counted from."""

    interval: Interval
    grain: Grain
    certainty: Certainty
    anchored: str | None = None  # "publication" or "narrative", where one was used


@lru_cache(maxsize=256)
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


def written_on(text: str, timex: Timex, days: Interval, publication: Publication) -> Anchor | None:
    """The day of a dateline, where it lies a little before publication: 今天 in the text is then that day."""
    if not is_printed_later(days, publication) or not is_dateline(text, timex.start, timex.stop):
        return None
    return Anchor(timex.text, days, "narrative")


def is_printed_later(days: Interval, publication: Publication) -> bool:
    """Whether what was written on a day came out a few days after it."""
    if publication.day is None or not days.is_day:
        return False
    return 0 < publication.day - (days.start or 0) <= PRINTED_LATER
