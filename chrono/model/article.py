"""Articles: one document each, with where its text and its publication date came from."""

from __future__ import annotations

from dataclasses import dataclass

from chrono.model.time import Grain, Interval

Span = tuple[int, int]
Run = tuple[int, int, int]  # start in the cleaned text, start in the original, length


@dataclass(frozen=True, slots=True)
class Publication:
    """The publication date of an article (the field's *document creation time*)."""

    interval: Interval | None  # None: unknown
    grain: Grain | None  # the grain of its evidence; None: unknown
    source: str  # flag, field, metadata, header, dateline, footer, filename, url, inferred, contradicted, unknown
    evidence: str | None = None  # the words, or the value of the field, that gave it

    @property
    def day(self) -> int | None:
        """The day, where it is known to the day; ``None`` otherwise."""
        return self.interval.start if self.interval is not None and self.interval.is_day else None

    @property
    def is_firm(self) -> bool:
        """Whether words may be counted from it without becoming ``assumed``."""
        return self.interval is not None and self.source not in ("inferred", "contradicted", "unknown")


UNKNOWN_PUBLICATION = Publication(None, None, "unknown")


@dataclass(frozen=True, slots=True)
class Removal:
    """A stretch of the original that cleaning took out."""

    span: Span  # in the original
    reason: str  # a code: "repeated body", "romanised note", "caption", "slogans", "related links", ...


@dataclass(frozen=True, slots=True)
class Article:
    """One document, cleaned and dated."""

    id: str  # the key of design section 6: the id it came with, else its path, "#n" for a record
    title: str | None
    original: str  # the text before any cleaning; spans count its code points
    text: str  # the cleaned text
    runs: tuple[Run, ...]  # how the cleaned text lies in the original
    publication: Publication
    path: str | None = None  # below the folder that was named; "/" between parts
    url: str | None = None
    outlet: str | None = None  # who printed it: the source field, else the site's name
    origin: str | None = None  # who it has the story from; None: unknown
    language: str = "zh"  # zh or en: the language of most of its text
    removals: tuple[Removal, ...] = ()

    @property
    def dateline(self) -> str:
        """Where, when and by whom the story was sent, as cleaning took it from the front of the text; else empty."""
        return next((self.original[slice(*each.span)] for each in self.removals if each.reason == "dateline"), "")


UNDONE = "undone"  # the code of what is said though nothing was lost: letters decoded wrongly, and right again


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that could not be used, and why."""

    path: str
    record: int | None  # the record of the file, from 1; None: the whole file
    code: str  # "missing", "empty", "binary", "encoding", "json", "columns", "permission", "no-text", ...
    reason: str  # one line for people
    fatal: bool = True  # False: the article was kept; only a part (its date field) was not usable

    @property
    def is_loss(self) -> bool:
        """Whether some input was not used, so that a command ends with 1."""
        return self.code != UNDONE
