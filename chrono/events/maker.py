"""Mentions of one article from its dates and lines: with their spans in the original, and with ids that stay."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from chrono.dates.edtf import edtf
from chrono.dates.expression import Vague
from chrono.dates.narrative import Reading
from chrono.dates.periods import unit_around
from chrono.events import lexicon as lex
from chrono.events.headline import Headline
from chrono.events.status import is_due, is_put_off_to, kind_of_reading, status_of, voice_told
from chrono.model.article import Article, Span
from chrono.model.event import Leftover, Mention
from chrono.model.time import Certainty, Grain, Interval
from chrono.text.mapped import Mapped, whole_entity
from chrono.text.scripts import folded

BEGINS = ("开始", "開始")


class Maker:
    """Makes the mentions of one article; ``topic`` is what its short ones are compared by."""

    def __init__(self, article: Article, topic: str) -> None:
        self.article = article
        self.text = article.text
        self.mapped = Mapped(article.text, article.runs)
        self._topic = topic
        self._digest = sha256(article.original.encode("utf-8", "surrogatepass")).hexdigest()

    def made(
        self,
        quote: Span,
        reading: Reading,
        headline: Headline,
        fold: str,
        role: str,
        date_role: str,
        *,
        extra: str = "",
    ) -> Mention:
        """A mention of a resolved date; ``fold``: the words it stands on, ``extra``: what tells it from others of its date."""
        interval, certainty = self._days(reading, role, headline.text), reading.certainty
        assert interval is not None and reading.grain is not None and certainty is not None
        span = self.mapped.to_original(reading.start, reading.stop)
        quote_span = whole_entity(self.article.original, self.mapped.to_original(*quote))
        return Mention(
            id=self._id(quote_span[0], reading.text, span[0], headline.text if role == "report" else extra),
            article=self.article.id,
            role=role,
            headline=headline.text,
            quote=self.text[slice(*quote)],
            quote_span=quote_span,
            expression=self.article.original[span[0] : span[1]],
            span=span,
            interval=interval,
            edtf=edtf(interval, reading.grain, approximate=certainty is Certainty.APPROXIMATE),
            grain=reading.grain,
            certainty=certainty,
            date_role=date_role,
            status=self._status(fold, folded(headline.text), interval, reading, quote),
            voice=voice_told(headline.text, headline.act, role, self.text[slice(*quote)], fold),
            kind=kind_of_reading(role, reading, fold, headline.act),
            rule=reading.rule,
            anchor=reading.anchor,
            time=reading.time,
            utc_offset=reading.utc_offset,
            topic=self._topic,
        )

    def _status(self, fold: str, line: str, interval: Interval, reading: Reading, quote: Span) -> str:
        published, text = self.article.publication.interval, self.text
        decided = not is_put_off_to(text, reading)
        status = status_of(fold, interval, published, due=is_due(text, reading), decided=decided)
        if status != "happened" or not lex.ONCE_SET.search(line):
            return status
        # 原定8月10日举行的演唱会，主办方2日宣布取消
        return "cancelled" if lex.CANCELLED.search(folded(text[slice(*quote)])) else "planned"

    def _days(self, reading: Reading, role: str, headline: str) -> Interval | None:
        """The days of a reading; 近日 in a report stands for the day of publication, what begins does so on its day."""
        days = reading.interval
        exact = reading.certainty is not Certainty.APPROXIMATE  # 5月底开始
        if exact and days is not None and days.start is not None and reading.grain is not None:
            told_begun = any(word in headline for word in BEGINS)  # 8月开始吊装: that it began is what is told
            of_thing = self.text.startswith("的", reading.stop)  # 原定20日开始的集训
            begins = days.end is None and reading.text.endswith(BEGINS) and (of_thing or told_begun)
            if begins and (first := unit_around(Interval.of_day(days.start), reading.grain, 0)):
                return first
        day = self.article.publication.day
        vague = isinstance(reading.expression, Vague) and role == "report"
        return Interval.of_day(day) if vague and day is not None else days

    def on_publication(self, quote: Span, start: int, line: Headline, role: str, told: str = "reported") -> Mention:
        """What is told without a date, at a place of the text: on the day of publication, ``told`` being its date's role."""
        day = self.article.publication.day
        assert day is not None
        certainty = Certainty.INFERRED if self.article.publication.is_firm else Certainty.ASSUMED
        reading = Reading(start, start, "", "reported", "date", Vague(), Interval.of_day(day), Grain.DAY, certainty)
        place = self.mapped.to_original(start, start)[0] if self.text else 0
        made = self.made(quote, reading, line, folded(line.text), role, told)
        return replace(made, span=(place, place), expression="")

    def as_reported(self, made: Mention) -> Mention:
        """A title that looks ahead in its second half (…运抵文昌 预计5月发射) still tells what was done by publication."""
        day = self.article.publication.day
        past = made.interval.start is not None and day is not None and made.interval.start <= day
        return replace(made, status="happened") if past and made.status == "planned" else made

    def leftover(self, sentence: Span, reading: Reading, reason: str) -> Leftover:
        """A date of a sentence that was made no mention, and why."""
        at = self.mapped.to_original(reading.start, reading.stop)
        return Leftover(self.article.id, self.text[slice(*sentence)], at, reason)

    def _id(self, offset: int, expression: str, place: int, extra: str) -> str:
        """A hash of article content, sentence offset and expression at its place (one may stand twice in a sentence)."""
        key = f"{self._digest}\n{offset}\n{expression}\n{place}\n{extra}"
        return sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16]
