"""Texts that several tests of the dates room read: our corpus, the sample articles, and what is shared where present."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from chrono.dates.find import find_readings
from chrono.dates.narrative import Reading
from chrono.model.article import UNKNOWN_PUBLICATION, Publication
from chrono.model.time import Grain, Interval, parse_iso

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT / ".." / "shared"
CORPUS = ROOT / "tests" / "corpus"
SAMPLE = ROOT / "chrono" / "sample" / "articles"


@dataclass(frozen=True, slots=True)
class Line:
    """One assertion of the corpus; the columns are explained in ``tests/corpus/README.md``."""

    number: int
    days: str
    certainty: str
    published: str
    expression: str
    text: str
    edtf: str | None

    @property
    def place(self) -> int:
        """Where the expression begins in the text; ``@2`` after it means the second one."""
        words, _, nth = self.expression.rpartition("@")
        words, count = (words, int(nth)) if words and nth.isdigit() else (self.expression, 1)
        place = -1
        for _ in range(count):
            place = self.text.index(words, place + 1)
        return place

    @property
    def words(self) -> str:
        """The expression without the mark of which one it is."""
        words, _, nth = self.expression.rpartition("@")
        return words if words and nth.isdigit() else self.expression


@cache
def corpus(language: str) -> tuple[Line, ...]:
    """The lines of a language's corpus."""
    lines = []
    for number, row in enumerate((CORPUS / f"{language}.tsv").read_text(encoding="utf-8").split("\n"), 1):
        if row and not row.startswith("#"):
            days, certainty, published, expression, text, *edtf = row.split("\t")
            text, expression = text.replace("\\n", "\n"), expression.replace("\\n", "\n")
            lines.append(Line(number, days, certainty, published, expression, text, edtf[0] if edtf else None))
    return tuple(lines)


def published_on(day: str | None, source: str = "field") -> Publication:
    """A publication date; ``None`` or ``-`` where it is unknown."""
    if day is None or day == "-":
        return UNKNOWN_PUBLICATION
    return Publication(Interval.of_day(parse_iso(day)), Grain.DAY, source)


def read(text: str, day: str | None = "2024-03-15", language: str = "auto", source: str = "field") -> list[Reading]:
    """The readings of a text published on a day."""
    return find_readings(text, published_on(day, source), language)


def days_of(reading: Reading) -> str:
    """A reading's days as the corpus writes them."""
    interval = reading.interval
    return "unresolved" if interval is None else f"{interval.first or ''}..{interval.last or ''}"


def date_days(text: str, day: str | None = "2024-03-15", language: str = "auto") -> list[str]:
    """The days of every mention of kind date."""
    return [days_of(reading) for reading in read(text, day, language) if reading.kind == "date"]


@cache
def running_texts() -> tuple[str, ...]:
    """Whole texts: the sample articles, the corpus, and the shared articles where they are present."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(SAMPLE.rglob("*")) if path.is_file()]
    texts += [line.text for language in ("zh", "en") for line in corpus(language)]
    texts += [path.read_text(encoding="utf-8") for path in sorted((SHARED / "seeds").glob("*.txt"))]
    for path in sorted((SHARED / "topics").glob("*/articles.jsonl")):
        texts += [json.loads(row)["text"] or "" for row in path.read_text(encoding="utf-8").splitlines()]
    suite = SHARED / "suites" / "dev.jsonl"
    if suite.exists():
        texts += [json.loads(row)["text"] for row in suite.read_text(encoding="utf-8").splitlines()]
    return tuple(texts)
