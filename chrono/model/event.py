"""Mentions, events and the chronology as plain values: what the files hold."""

from __future__ import annotations

from dataclasses import dataclass, field

from chrono.model.article import UNDONE, Span
from chrono.model.correction import Correction, Unfit
from chrono.model.time import Anchor, Certainty, Grain, Interval


@dataclass(frozen=True, slots=True)
class Mention:
    """One article's telling of one event."""

    id: str  # hash of article content, sentence offset and expression
    article: str  # the article's id
    role: str  # "report": what the article is about; "mention": told in passing
    headline: str
    quote: str  # the cleaned sentence
    quote_span: Span  # its slice of the original
    expression: str  # the words that gave the days, verbatim from the original; "" for a report without a date
    span: Span  # the expression in the original; for a report without a date, an empty span at the quote's start
    interval: Interval
    edtf: str
    grain: Grain
    certainty: Certainty
    date_role: str  # happened, announced, reported
    status: str  # happened, ongoing, planned, postponed, cancelled
    voice: str  # stated, alleged, claimed, denied
    kind: str  # event, figure, background, term
    rule: str  # the rule that read the expression
    anchor: Anchor | None = None  # what the expression was counted from; None: nothing needed
    time: str | None = None  # "HH:MM"; "24:00" ends the day
    utc_offset: str | None = None  # "+08:00"
    topic: str = ""  # the article's subject, folded; helps short mentions to be compared
    original: str = ""  # the quote's slice of the original; "" where cleaning changed nothing in it
    paragraph: int | None = None  # the quote's, in the cleaned text, from 1; None: the text has only one


@dataclass(frozen=True, slots=True)
class Copy:
    """An article that reprints or lightly rewrites a source."""

    article: str
    title: str | None
    url: str | None
    published: str | None


@dataclass(frozen=True, slots=True)
class Source:
    """A mention with what is known of its article, as an event carries it."""

    mention: Mention
    title: str | None
    url: str | None
    published: str | None  # ISO day; None: not known to the day
    origin: str | None
    copies: tuple[Copy, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """Other days that sources give for the same role of an event."""

    interval: Interval
    sources: tuple[str, ...]  # ids of the sources that give them


@dataclass(frozen=True, slots=True)
class Event:
    """Mentions of the same happening, merged."""

    id: str  # that of its first source by publication date, article, offset
    headline: str
    summary: str  # the leading source's quote
    interval: Interval
    edtf: str
    grain: Grain
    certainty: Certainty
    role: str
    kind: str
    status: str
    voice: str
    importance: float  # 0..1
    origins: int  # independent origins among the sources
    sources: tuple[Source, ...]  # the leading one first
    conflicts: tuple[Conflict, ...] = ()
    time: str | None = None
    utc_offset: str | None = None
    language: str = "zh"
    tags: tuple[str, ...] = ()
    hidden: bool = False  # by a correction: only files that are read back hold it
    corrections: tuple[Correction, ...] = ()  # what the user changed
    parts: tuple[tuple[str, float], ...] = ()  # what its importance is the sum of, by name

    @property
    def pinned(self) -> bool:
        """Whether the user wants it among the most important ones, whatever its importance."""
        return any(each.kind == "pin" for each in self.corrections)

    @property
    def articles(self) -> int:
        """Number of articles that tell it, copies included."""
        return len({s.mention.article for s in self.sources} | {c.article for s in self.sources for c in s.copies})


@dataclass(frozen=True, slots=True)
class Leftover:
    """A sentence or expression that was not made an event, and why."""

    article: str
    quote: str
    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Removed:
    """What cleaning took out of an article, for ``explain --article``; many small pieces of one reason are one."""

    span: Span  # of the first piece
    reason: str
    text: str  # its first characters; of several pieces the first different ones
    count: int = 1  # pieces


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """What the files keep of an article."""

    id: str
    title: str | None
    path: str | None
    url: str | None
    published: str | None
    published_first: str | None
    published_last: str | None
    published_source: str
    published_evidence: str | None
    removed: tuple[Removed, ...] = ()
    corrections: tuple[Correction, ...] = ()  # what the user changed


@dataclass(frozen=True, slots=True)
class SkippedCard:
    """An input that could not be used, as the files keep it."""

    path: str
    record: int | None
    code: str
    reason: str

    @property
    def is_loss(self) -> bool:
        """Whether some input was not used, so that a build ends with 1."""
        return self.code != UNDONE


@dataclass(frozen=True, slots=True)
class Chronicle:
    """A chronology as data: everything that the feed holds and that the outputs read."""

    title: str
    labels: str  # the language of labels and evidence: zh or en
    events: tuple[Event, ...]  # oldest first (design section 6, Order)
    articles: tuple[ArticleCard, ...] = ()
    undated: tuple[Leftover, ...] = ()
    left_out: tuple[Leftover, ...] = ()
    skipped: tuple[SkippedCard, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    subtitle: str | None = None
    home: str | None = None  # address of the page that the feed belongs to
    feed_url: str | None = None  # address that the feed will have
    unfit: tuple[Unfit, ...] = ()  # corrections that fit nothing
