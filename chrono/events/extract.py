"""From an article and its dates to mentions; a pure function of the article."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace

from chrono.dates.expression import Vague
from chrono.dates.find import find_readings
from chrono.dates.narrative import Reading
from chrono.events import lexicon as lex
from chrono.events.attribution import attributed, opening_of
from chrono.events.attributive import describes, is_an_age, is_to_come
from chrono.events.choosing import STRONG
from chrono.events.clauses import Clause, chain_start, comma_spans, governed, open_days, without_date
from chrono.events.denial import MOST_DENIALS, Denial, denial_in, may_deny, of_what, speaks_in, with_day
from chrono.events.english import english_headline
from chrono.events.following import COURT, christened, continued, in_court, is_said_of, is_scene
from chrono.events.fullname import REACH, in_full, issuer_of
from chrono.events.happening import AN_EXAMPLE, detail_of, example_of, no_happening
from chrono.events.headline import Headline, headline_of
from chrono.events.history import with_background
from chrono.events.maker import Maker
from chrono.events.papers import is_notice
from chrono.events.pronouns import Pronouns
from chrono.events.reasons import is_that_day, reason_against
from chrono.events.report import Report, reports_of
from chrono.events.report_day import leaves_act
from chrono.events.status import is_made_public, is_nobodys_figure
from chrono.events.topic import key_of, topic_of, topic_of_line
from chrono.model.article import Article, Span
from chrono.model.event import Leftover, Mention
from chrono.model.time import Interval
from chrono.settings import Settings
from chrono.text.language import is_english
from chrono.text.scripts import folded
from chrono.text.sentences import sentences as sentences_of


@dataclass(frozen=True, slots=True)
class Extracted:
    """What an article gives."""

    mentions: tuple[Mention, ...]
    undated: tuple[Leftover, ...]
    left_out: tuple[Leftover, ...]


def mentions_of(article: Article, settings: Settings) -> Extracted:
    """The mentions of an article, with every expression that was not made one, and why."""
    return _Extractor(article, settings).run()


class _Extractor:
    def __init__(self, article: Article, settings: Settings) -> None:
        self.article = article
        self.settings = settings
        self.text = article.text
        self.topic = topic_of(article)
        self.maker = Maker(article, key_of(self.topic, article))
        self.issuer = issuer_of(article)
        self.pronouns = Pronouns(self.topic)
        self.mentions: list[Mention] = []
        self.examples: set[str] = set()  # the words of dates of what happened to nobody in particular
        self.left_out: list[Leftover] = []
        self.undated: list[Leftover] = []
        self.in_names: set[Interval | None] = set()
        self.reports: tuple[Report, ...] = ()
        self.before: list[tuple[Span, Reading]] = []  # the sentence before, with its first day

    def run(self) -> Extracted:
        article = self.article
        readings = find_readings(
            self.text, article.publication, article.language, self.settings.vague_window, article.dateline
        )
        spans = sentences_of(self.text)
        self.reports = reports_of(self.article, spans, readings, self.settings.headline_width)
        for report in self.reports:
            self._add_report(report, spans)
        denies = may_deny(self.text)
        starts = [each.start for each in readings]
        for number, span in enumerate(spans):
            inside = readings[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]
            denial = self._denial(span, inside) if denies else None
            if inside:
                self._sentence(span, inside, spans[number + 1 : number + 4], denial)
            if denial:
                self._denied(span, denial)
            if not inside and (line := in_court(self.text, span)):
                self._told_there(span, line)
            self.before = [(span, each) for each in inside if each.interval is not None and each.interval.is_day][:1]
        return Extracted(tuple(with_background(self.mentions)), tuple(self.undated), tuple(self.left_out))

    def _denial(self, span: Span, inside: list[Reading]) -> Denial | None:
        """What a report says that somebody denied, in a clause without a day, beside what it reports."""
        told = self._tells(span) is None if self.reports else is_notice(self.article.title or "")
        found = denial_in(self.text, span) if told and self.article.publication.day is not None else None
        if found is None or any(found.span[0] <= each.start < found.span[1] for each in inside):
            return None
        return with_day(found, self.text, span, inside)

    def _tells(self, span: Span) -> Report | None:
        """The report that a sentence tells."""
        return next((each for each in self.reports if each.sentence == span), None)

    def _denied(self, span: Span, denial: Denial) -> None:
        """A denial on the day of publication, or on which who denies spoke just before, where its sentence told none."""
        denied = [each for each in self.mentions if each.voice == "denied"]
        quoted = self.maker.mapped.to_original(*span)  # 甲公司今天发布声明，否认…: told with its day
        if len(denied) < MOST_DENIALS and not any(
            each.quote_span[0] < quoted[1] and quoted[0] < each.quote_span[1] for each in denied
        ):
            headline = Headline(denial.line, "say-no", complete=True)
            quote = min(span[0], denial.rumour[0]), span[1]
            own = folded(self.text[slice(*span)])
            spoken = (each for each in self._held() if speaks_in(denial.line, own, self.text[slice(*each[0])]))
            sentence, told = (span, denial.day) if denial.day else next(spoken, (span, None))
            if told is not None:
                # its date stands in that sentence: the quote holds both
                quote = min(quote[0], sentence[0], told.start), max(quote[1], told.stop)
                fold, extra = folded(denial.line), str(denial.span[0])
                made = self.maker.made(quote, told, headline, fold, "mention", "happened", extra=extra)
            else:
                made = self.maker.on_publication(quote, denial.span[0], headline, "mention")
            self._add(self.maker.as_reported(made))  # whatever it denies is to come, it was denied

    def _held(self) -> list[tuple[Span, Reading]]:
        """Sentences with the days that they tell of: those of the reports, and the sentence before."""
        told = ((each.sentence, each.reading) for each in self.reports if each.date_role == "happened")
        return [*((sentence, reading) for sentence, reading in told if reading is not None), *self.before]

    def _told_there(self, span: Span, line: Headline) -> None:
        """What a sentence without a date tells of the hearing that the article reports, or that the sentence before told."""
        for sentence, told in self._held():
            if COURT.search(folded(self.text[slice(*sentence)])):
                quote = min(span[0], sentence[0], told.start), max(span[1], told.stop)
                fold, extra = folded(line.text), str(span[0])
                self._add(self.maker.made(quote, told, line, fold, "mention", "happened", extra=extra))
                return

    def _sentence(self, span: Span, readings: list[Reading], following: list[Span], denial: Denial | None) -> None:
        usable = self._usable(span, readings, denial)
        told = [each.reading for each in self.reports if each.reading is not None and each.reading in readings]
        commas = comma_spans(self.text, *span)
        things = [each for each in usable if describes(self.text, each, commas)]
        if len(things) == len(usable) + len(told):  # none is that of the act: what is to come is no day of it either
            things = [each for each in things if is_to_come(each, self.article.publication) or is_an_age(each)]
        if things:
            self.left_out += [self.maker.leftover(span, each, "describes a thing") for each in things]
            usable = [each for each in usable if each not in things]
        # the report's own date ends a clause too, and in a clause of its own one of which nothing says which day it is
        known = [*usable, *told]
        others = [each for each in readings if not is_that_day(each)]
        bounds = sorted([*known, *open_days(self.text, others, known, commas)], key=lambda each: each.start)
        made = [
            mention
            for clause in governed(self.text, span, commas, bounds)
            if clause.reading in usable and (mention := self._mention(span, clause, following)) is not None
        ]
        for mention in made:
            if any(is_said_of(mention, other, self.text[slice(*span)]) for other in made if other is not mention):
                self.left_out.append(Leftover(mention.article, mention.quote, mention.span, "the day of a report"))
            else:
                self._add(mention)
        if made and following:
            self._continued(span, usable[-1], following)

    def _usable(self, span: Span, readings: list[Reading], denial: Denial | None) -> list[Reading]:
        """The readings of a sentence that date happenings; why the others do not is noted."""
        usable: list[Reading] = []
        for reading in readings:
            reason = reason_against(self.text, span, reading, self.article.publication.interval)
            if reason == "part of a name" or (is_that_day(reading) and reading.interval in self.in_names):
                reason = "part of a name"  # 2024年劳动节大会举行当日
                self.in_names.add(reading.interval)
            if reason == "unresolved":
                self.undated.append(self.maker.leftover(span, reading, reason))
            elif reason is not None:
                if reading.kind == "date":
                    self.left_out.append(self.maker.leftover(span, reading, reason))
            elif any(reading is each.reading and not leaves_act(each.headline) for each in self.reports):
                continue
            elif denial is not None and denial.rumour[0] <= reading.start < denial.rumour[1]:
                self.left_out.append(self.maker.leftover(span, reading, "the day of what is denied"))
            elif self._tells(span) is not None and isinstance(reading.expression, Vague):
                self.left_out.append(self.maker.leftover(span, reading, "told by the report"))
            else:
                usable.append(reading)
        return usable

    def _mention(self, sentence: Span, clause: Clause, following: list[Span]) -> Mention | None:
        reading = clause.reading
        stretch = self.text[clause.span[0] : clause.span[1]]
        fold = without_date(stretch, clause)
        if is_english(stretch, self.article.language):
            headline = english_headline(self.text, sentence, clause, self.settings.headline_width + 24)
        else:
            # a line of a life is its person's, not that of what the article is about
            about = topic_of_line(self.text, sentence, reading, self.topic)
            subject = self.pronouns.last if lex.BACKGROUND.search(fold.strip(" ，,。；")) else about
            headline = headline_of(self.text, clause, subject, self.settings.headline_width)
        headline = self.pronouns.known(headline, self.text, sentence, reading)
        before = folded(self.text[sentence[0] : clause.span[0]])
        reason = no_happening(fold, before, headline, reading) or detail_of(self.text, sentence, reading, headline)
        if any(reading is each.reading for each in self.reports) and headline.act not in STRONG:
            return None  # the report tells it
        reason = reason or example_of(reading, headline, self.examples)
        if reason is not None:
            self.examples |= {reading.text} if reason == AN_EXAMPLE else set()
            self.left_out.append(self.maker.leftover(sentence, reading, reason))
            return None
        self.pronouns.told(headline)
        place = max(sentence[0], self.text.find(headline.text[:2], *sentence))  # 审理李某一案，该案将于6月宣判
        headline, begun = of_what(headline, self.text, clause.span[0])
        full = in_full(headline.text, self.article.title or "", self.text[max(0, place - REACH) : place], self.issuer)
        said = headline.said or fold
        headline = attributed(
            replace(headline, text=full), self.text[chain_start(self.text, sentence[0]) : clause.span[1]]
        )
        headline, quoted = christened(self.text, headline, sentence, following)
        # a cut in an endless sentence may run through its date
        quote = min(begun, quoted[0]), max(quoted[1], reading.stop)
        role = "announced" if is_made_public(folded(headline.text)) else "happened"
        made = self.maker.made(quote, reading, headline, said, "mention", role)
        if made.kind == "event" and lex.BACKGROUND.search(fold.strip(" ，,").partition("，")[0]):
            return replace(made, kind="background")  # …，出生于2001年，现住…
        if made.kind == "event" and is_nobodys_figure(folded(made.headline), headline.act):
            return replace(made, kind="figure")
        due = lex.DUE.search(fold) or (made.interval.start is None and lex.LEAVE.search(fold))
        return replace(made, kind="term") if made.kind == "event" and due else made

    def _add_report(self, report: Report, spans: list[Span]) -> None:
        quote = report.sentence
        told = Headline(report.headline, report.act, complete=True)
        headline = attributed(told, opening_of(self.text[slice(*quote)]))
        fold = folded(headline.text)
        if report.reading is None:
            made = self.maker.on_publication(quote, quote[0], headline, "report", report.date_role)
        else:
            # its date may stand in a sentence before the one that tells it: the quote holds both
            dated = next((span for span in spans if span[0] <= report.reading.start < span[1]), quote)
            quote = min(quote[0], dated[0]), max(quote[1], dated[1])
            made = self.maker.made(quote, report.reading, headline, fold, "report", report.date_role)
        self.mentions.append(self.maker.as_reported(made))

    def _continued(self, sentence: Span, reading: Reading, following: list[Span]) -> None:
        """会上，… after a dated sentence is a mention of the same day."""
        if found := continued(self.text, reading, following, self.topic, self.settings.headline_width):
            headline, span = found
            fold, quote = folded(self.text[slice(*span)]), (sentence[0], span[1])
            self._add(self.maker.made(quote, reading, headline, fold, "mention", "happened", extra=str(span[0])))

    def _add(self, mention: Mention) -> None:
        """A mention; a weak one of the same day just before was only its scene."""
        if self.mentions and is_scene(self.mentions[-1], mention):
            last = self.mentions.pop()
            self.left_out.append(Leftover(last.article, last.quote, last.span, "detail of the next"))
        self.mentions.append(mention)
