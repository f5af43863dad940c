"""Walking through a text in order: which earlier date or which year each expression is counted from."""

from __future__ import annotations

import re
from dataclasses import dataclass

from chrono.dates.back_then import is_back_then, names_no_year, next_morning, steps_on, year_meant
from chrono.dates.context import Clause, Context, Found, publication_words, words_behind, written_on
from chrono.dates.expression import AsOf, Base, Expression, Open, Point, Range, Relative, Shift, Timex, Vague
from chrono.dates.layout import are_rows, in_one_sentence, is_heading
from chrono.dates.lending import (
    LONGEST_MONTH,
    Told,
    day_by_day,
    day_that_led,
    day_told,
    goes_on,
    in_apposition,
    is_news,
    last_told,
    year_before,
)
from chrono.dates.quoted import announced_on, quotation_marks, said_on
from chrono.dates.resolve import resolve, settled
from chrono.dates.retelling import leader, leads_nowhere, retold
from chrono.model.article import Publication
from chrono.model.time import Anchor, Certainty, Grain, Interval, civil, weakest

SAID_THEN = re.compile(r"[宣公][布佈告]|通[报報]|透露|披露")  # 去年6月18日，俱乐部宣布他将于7月1日转会
DONE = re.compile(r"\s?[便就才]?[已曾]")
LIST_GAP = re.compile(r"[ ，、,和与與及]{1,3}")
HALF_A_YEAR = 183  # days over which a story that lies ahead goes on
FAR = 300  # days between a reading and publication from which the story's year has to hold against publication's
AROUND = 24  # characters after a date in which a clause says that it reports news
NEVER_TOLD_OF = (Vague, Open)
NEVER_TOLD = ("now", "congress", "since-opening", "clock")  # rules whose days no story goes on from


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

    def __init__(self, text: str, publication: Publication, vague_window: int, written: Anchor | None = None) -> None:
        self.text = text
        self.publication = publication
        self.vague_window = vague_window
        self.told: list[Told] = []
        self.heading: Anchor | None = None
        self._marks = quotation_marks(text)
        self._is_firm = publication.is_firm
        self._last: Anchor | None = None  # the last date told
        self._ahead_before: int | None = None  # where the date just read stops, if it lies after publication
        self._from_publication = written or Anchor(publication_words(publication), publication.interval, "publication")
        self._be_at(self._from_publication)

    def readings(self, timexes: list[Timex]) -> list[Reading]:
        """One reading a time expression."""
        return [self._read(timexes, place) for place in range(len(timexes))]

    def _be_at(self, present: Anchor) -> None:
        """Count from publication, or from the day of the quotation that an expression stands in."""
        self._now, self._published = present, present.interval

    def _read(self, timexes: list[Timex], place: int) -> Reading:
        timex = timexes[place]
        if self._now is not self._from_publication:
            self._be_at(self._from_publication)
        expression = timex.said.expression
        if isinstance(expression, Relative):
            expression = retold(self.text, timex.start, expression, self.told)
        found: Found | None = None
        anchor: Anchor | None = None
        has_year = True
        if timex.kind in ("date", "span"):
            found, lacks = settled(expression)
            if found is None:
                has_year = not lacks
                if (
                    self._marks and (said := said_on(self.text, self._marks, self.told, timexes, place)) is not None
                ) or (type(expression) is Vague and (said := announced_on(self.text, self.told, timex.start))):
                    self._be_at(said)
                found, anchor = self._counted(
                    timex, expression, words_behind(timexes, place, len(self.text)), has_year=has_year
                )
        if found is None:
            return Reading(timex.start, timex.stop, timex.text, timex.rule, timex.kind, expression)
        if place == 0 and (written := written_on(self.text, timex, found.interval, self.publication)) is not None:
            self._from_publication = written
        if timex.kind == "date":
            self._ahead_before = timex.stop if self._is_after_publication(found.interval) else None
            soon = isinstance(expression, Shift) and (found.interval.length or 0) <= LONGEST_MONTH  # 半个月后
            lent = (soon or not has_year) and anchor is not None and anchor.source == "narrative"
            self._remember(timex, found, has_year=has_year or lent, lent=lent)
        return self._finished(timex, found, anchor)

    def _counted(
        self, timex: Timex, expression: Expression, around: tuple[int, int], *, has_year: bool
    ) -> tuple[Found | None, Anchor | None]:
        """The days counted from the story or from publication, and which of the two it was."""
        clause = found = hint = None
        if not has_year:
            clause = Clause(self.text, timex.start, *around, self._goes_on_ahead(timex))
            found, hint = self._hinted(timex, expression, clause)
        if found is None:
            hint = self._counted_from(timex, expression)
            found = resolve(expression, Context(self._published, clause, hint, None, None, self.vague_window))
        if found is not None and self._is_of_another_time(timex, found, hint, around):
            return None, None
        if found is None or found.anchored is None:
            return found, None
        return found, self._now if found.anchored == "publication" else hint

    def _counted_from(self, timex: Timex, expression: Expression) -> Anchor | None:
        """The date told that a relative word is counted from."""
        last = next_morning(timex, self.told, self._published) or self._last
        if is_back_then(timex):
            return year_meant(self.text, timex, self.told, self._published)
        if isinstance(expression, Open | Range | AsOf):
            if isinstance(expression, AsOf):  # 截至晚8时: nothing is counted up to what is still to come
                return None if last is not None and self._reaches_ahead(last.interval) else last
            expression = expression.of if isinstance(expression, Open) else expression.first  # 即日起, 即日起至31日
        if not isinstance(expression, Relative) or last is None or last.interval is None:
            return last
        within = expression.base in (Base.SENTENCE, Base.NOTICE)
        if within and not (self.told and self._same_sentence(self.told[-1], timex)):
            return None
        led = leader(self.text, timex.start, expression, self.told)
        if led is not None or expression.unit is not Grain.DAY:
            return last if led is None else Anchor(led.timex.text, led.interval, "narrative")
        same = self.text.startswith("同", timex.start)  # 同日 needs a day
        # 自12日起停火。总统当天举行了会谈: what is over is not of the day ahead
        of_its_day = expression.shift == 0 and expression.base is Base.NARRATIVE
        behind = of_its_day and self._reaches_ahead(last.interval) and self._clause_behind(timex).tense == "told"
        if not behind and (last.interval.length or 0) <= (1 if same else LONGEST_MONTH):
            return last
        # 15日宣布启动2024年竞选，并于当天提交文件: a year named on the way has no days to count from
        day = day_told(self.told, timex.start, self._published if behind else None)
        return last if day is None else Anchor(day.timex.text, day.interval, "narrative")

    def _clause_behind(self, timex: Timex) -> Clause:
        return Clause(self.text, timex.start, timex.stop, len(self.text))

    def _is_of_another_time(self, timex: Timex, found: Found, anchor: Anchor | None, around: tuple[int, int]) -> bool:
        """Whether what is counted from the date told is counted from something else: 28年后 of what is over."""
        said = timex.said.expression
        if is_back_then(timex):
            return names_no_year(timex, anchor, found.interval, self._published)
        steps = steps_on(said)
        if steps is None or self.text[timex.stop : timex.stop + 1] == "的":  # 两年后的大选
            return False
        if found.anchored == "publication":  # 两天后，警方将其抓获: after something that was not told
            tense = Clause(self.text, timex.start, *around).tense
            return steps > 0 and (tense in ("told", "story") or (tense == "past" and isinstance(said, Shift)))
        if isinstance(said, Relative) or not self._is_after_publication(found.interval):
            return False
        tense = Clause(self.text, timex.start, *around).tense  # 通报后一小时就撤下了海报: not of the day ahead
        return tense == "told" or (self._ahead_before is None and tense not in ("ahead", "may"))

    def _hinted(self, timex: Timex, expression: Expression, clause: Clause) -> tuple[Found | None, Anchor | None]:
        """The days in the year (and month) that the story supplies to an expression without one."""
        last = last_told(self.text, self.told, timex)
        if last is not None and isinstance(expression, Point) and expression.month is None and expression.day:
            beside = self.text[last.timex.stop : timex.start] in ("（", "(")
            if beside and (day := in_apposition(expression.day, last.interval)) is not None:
                anchor = Anchor(last.timex.text, last.interval, "narrative")
                return Found(day, Grain.DAY, Certainty.INFERRED, "narrative"), anchor
            if (led := day_that_led(self.text, self.told, last, timex.start, expression.day)) is not None:
                anchor = Anchor(led.timex.text, led.interval, "narrative")
                return self._in_story(expression, clause, led.interval), anchor
        if last is not None and not last.interval.is_open:
            listed = LIST_GAP.fullmatch(self.text, last.timex.stop, timex.start) is not None
            if listed or goes_on(self.text, last, timex.start):
                found = self._in_story(expression, clause, last.interval)
                if found is not None:
                    found = self._told_on(last.interval, found, expression, clause)
                fits = listed or (found is not None and self._fits(last, found, clause))
                if fits and (listed or found is None or not self._is_news(last, timex, found, clause)):
                    return found, Anchor(last.timex.text, last.interval, "narrative")
        if self.heading is not None and self.heading.interval is not None:
            return self._in_story(expression, clause, self.heading.interval), self.heading
        return None, None

    def _told_on(self, last: Interval, found: Found, expression: Expression, clause: Clause) -> Found:
        """2019年12月首次报告，1月蔓延: the month after the one just told, not eleven months before it."""
        start, behind = last.start, found.interval.start
        if start is None or behind is None or (last.length or 0) > LONGEST_MONTH or start - behind <= HALF_A_YEAR:
            return found
        later = self._in_story(expression, clause, Interval.of_year(civil(start)[0] + 1))
        if later is None or self._is_after_publication(later.interval):
            return found
        return later if (later.interval.start or 0) - start <= HALF_A_YEAR else found

    def _is_news(self, last: Told, timex: Timex, found: Found, clause: Clause) -> bool:
        """Whether publication's own year puts a date so near to publication that the story's year is not believed."""
        headed = self.heading is not None and self.heading.interval == last.interval
        if headed or are_rows(self.text, last.timex.start, timex.start):
            return False
        context = Context(self._published, clause)
        today, start = context.today, found.interval.start
        if today is None or start is None or abs(today - start) < FAR:
            return False
        near = resolve(timex.said.expression, context)
        if near is None or near.interval == found.interval:
            return False
        if day_by_day(self.told, last, near.interval):
            return True
        around = self.text[clause.start - 2 : clause.stop + AROUND]
        together = self._same_sentence(last, timex)
        return is_news(last, timex.said.expression, near.interval, today, around, same_sentence=together)

    def _in_story(self, expression: Expression, clause: Clause, period: Interval) -> Found | None:
        return resolve(expression, Context(self._published, clause, None, period, None, self.vague_window))

    def _finished(self, timex: Timex, found: Found, anchor: Anchor | None) -> Reading:
        certainty, interval, clock = found.certainty, found.interval, timex.said.clock
        if timex.said.repaired:
            certainty = weakest(certainty, Certainty.INFERRED)
        if anchor is self._from_publication and not self._is_firm:
            certainty = Certainty.ASSUMED
        if clock is not None and clock.days and interval.start is not None and interval.end is not None:
            interval = Interval(interval.start + clock.days, interval.end + clock.days)
        return Reading(
            timex.start, timex.stop, timex.text, timex.rule, timex.kind, timex.said.expression,
            interval, found.grain, certainty, anchor, clock.time if clock else None, clock.utc_offset if clock else None,
        )  # fmt: skip

    def _remember(self, timex: Timex, found: Found, *, has_year: bool, lent: bool) -> None:
        said = timex.said.expression
        if isinstance(said, Open) and isinstance(said.of, Point) and found.grain is Grain.DAY:
            start, end = found.interval.start, found.interval.end
            if start is not None and said.side == "from":
                # 自3月4日起加征关税，对方当日反制: no story's year, but a day to count from
                self._last = Anchor(timex.text, Interval.of_day(start), "narrative")
                if timex.text.endswith(("开始", "開始")):  # 原定26日开始，推迟到27日
                    self.told.append(Told(self.text, timex, Interval.of_day(start), found.certainty, has_year, lent))
            elif end is not None and (has_year or self._is_after_publication(found.interval)):
                # 2022年6月30日前完成，7月1日起: a deadline gives its year to what follows it
                self.told.append(Told(self.text, timex, Interval.of_day(end - 1), found.certainty, has_year, lent))
        if timex.rule in NEVER_TOLD or type(said) in NEVER_TOLD_OF or leads_nowhere(self.text, timex):
            return
        if found.grain is Grain.YEAR and is_heading(self.text, timex.start, timex.stop):
            self.heading = Anchor(timex.text, found.interval, "narrative")
        self._last = Anchor(timex.text, found.interval, "narrative")
        self.told.append(Told(self.text, timex, found.interval, found.certainty, has_year, lent))

    def _is_after_publication(self, interval: Interval) -> bool:
        published = self._published
        day = interval.start if interval.start is not None else interval.end  # 2022年6月30日前: the end of what is due
        return published is not None and published.end is not None and (day or 0) >= published.end

    def _reaches_ahead(self, interval: Interval | None) -> bool:
        published = self._published
        return interval is not None and published is not None and (interval.end or 0) > (published.end or 0)

    def _goes_on_ahead(self, timex: Timex) -> bool:
        """Whether the date before in the same sentence lies after publication: 明日开幕，27日闭幕."""
        stop = self._ahead_before
        return stop is not None and in_one_sentence(self.text, stop, timex.start)

    def _same_sentence(self, told: Told, timex: Timex | Clause) -> bool:
        return in_one_sentence(self.text, told.timex.stop, timex.start)

    def _fits(self, last: Told, found: Found, clause: Clause) -> bool:
        """Whether a date counted in the story's year lies after the story's last date and not after publication."""
        publication, start = self._published, found.interval.start
        if start is None:
            start = (found.interval.end or 1) - 1
        if publication is not None and publication.end is not None and start >= publication.end:
            # 演唱会下月举行，19日已发出公告: what is done is not done in the month ahead
            return (
                clause.goes_on_ahead
                and not DONE.match(self.text, clause.stop)
                and 0 < start - (last.interval.start or 0) <= HALF_A_YEAR
            )
        if (found.interval.end or start) <= (last.interval.start or 0):
            # a date before the last one told goes back only within one sentence about an earlier year
            if not year_before(last.interval, publication) or (clause.tense == "may" and not clause.was_set):
                return False
            if not self._same_sentence(last, clause):
                return False
        told_then = clause.was_set or SAID_THEN.search(self.text, last.timex.stop, clause.start) is not None
        return not clause.looks_ahead or (told_then and self._same_sentence(last, clause))
