"""``chrono dates`` and ``chrono text``: originals in, rows of dates out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any

from chrono.articles.encoding import UnreadableText, decode
from chrono.dates.find import find_readings
from chrono.dates.rows import row_of
from chrono.messages import reason_of, say
from chrono.model.article import UNKNOWN_PUBLICATION, Article, Publication, Skipped
from chrono.model.time import Grain, Interval, parse_iso
from chrono.settings import DEFAULTS

if TYPE_CHECKING:
    from chrono.articles.read import ReadOptions

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Complaint:
    """A line about an input."""

    words: str
    is_loss: bool = True  # whether some of it was not used


def dated_lines(stream: IO[bytes], published: str | None, language: str) -> Iterator[list[Row] | Complaint]:
    """The rows of each record of JSON Lines on a stream, or of the one text it is."""
    first = stream.readline()
    if not first.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        data = first + stream.read()
        try:
            text = decode(data)
        except UnreadableText as error:
            yield Complaint(say("skipped", path="-", record="", reason=reason_of(error.code, error.reason)))
            return
        if data.strip():
            yield list(_rows("-", text, publication_on(published), language))
        return
    number = 0
    line = first
    while line:
        number += 1
        if line.strip():
            yield from _line(line, number, published, language)
        line = stream.readline()


def _line(line: bytes, number: int, published: str | None, language: str) -> Iterator[list[Row] | Complaint]:
    try:
        record = json.loads(decode(line))
        if not isinstance(record, dict):
            raise ValueError(type(record).__name__)
    except UnreadableText as error:
        yield Complaint(say("bad-line", n=number, reason=error.reason))
        return
    except (ValueError, RecursionError) as error:
        yield Complaint(say("bad-line", n=number, reason=error))
        return
    text = record.get("text")
    if not isinstance(text, str):
        yield Complaint(say("no-text", n=number))
        return
    publication = publication_on(published)
    if given := record.get("published"):
        try:
            publication = _field(str(given).strip())
        except ValueError:
            yield Complaint(say("not-a-day", flag=f"published ({number})", value=given))
    key = record.get("id")
    spoken = record.get("language")
    named = str(number if key is None else key)
    try:
        rows = list(_rows(named, text, publication, spoken if spoken in ("zh", "en") else language))
    except Exception as error:  # a defect of ours in one record: it is named, and the records after it are read
        yield Complaint(say("bad-record", n=number, name=named, reason=f"{type(error).__name__}: {error}"))
        return
    yield rows


def _field(value: str) -> Publication:
    """An ISO day of any year, else whatever date fields hold; ``ValueError`` where it is no date."""
    try:
        return Publication(Interval.of_day(parse_iso(value[:10])), Grain.DAY, "field", value)
    except ValueError:
        from chrono.articles.stamps import read_field

        if (read := read_field(value)) is None:
            raise
        return Publication(*read, "field", value)


def publication_on(day: str | None) -> Publication:
    """A publication date that was given as a flag or a field; ``ValueError`` where it is no day."""
    if day is None:
        return UNKNOWN_PUBLICATION
    return Publication(Interval.of_day(parse_iso(day)), Grain.DAY, "flag", day)


def _rows(key: str, text: str, publication: Publication, language: str) -> Iterator[Row]:
    for reading in find_readings(text, publication, language, DEFAULTS.vague_window):
        yield row_of(key, reading)


def dated_originals(path: str, published: str | None, language: str, clock: int) -> Iterator[list[Row] | Complaint]:
    """The rows of each article of a file or folder, counted in its original."""
    from chrono.articles.read import ReadOptions

    for _, article, skipped in _articles(path, ReadOptions(published=published, language=language, clock=clock)):
        for note in skipped:
            yield _complaint(note)
        if article is not None:
            spoken = article.language if language == "auto" else language
            yield list(_rows(article.id, article.original, article.publication, spoken))


def _articles(path: str, options: ReadOptions) -> Iterator[tuple[int | None, Article | None, tuple[Skipped, ...]]]:
    """Each article of a file or folder with its record's number, and what could not be used of it.

    The reader and the cleaner load here: one line on standard input needs neither.
    """
    from chrono.articles.article import make_article
    from chrono.articles.read import gather

    for raw in gather([path], options, DEFAULTS):
        if isinstance(raw, Skipped):
            yield None, None, (raw,)
        else:
            yield raw.record, *make_article(raw, options, DEFAULTS)


def _complaint(note: Skipped) -> Complaint:
    record = say("record", n=note.record) if note.record else ""
    return Complaint(
        say("skipped", path=note.path, record=record, reason=reason_of(note.code, note.reason)), note.is_loss
    )


def originals(path: str) -> tuple[list[tuple[int | None, str]], list[Complaint]]:
    """The originals of a file by record number, and what could not be read."""
    found: list[tuple[int | None, str]] = []
    problems: list[Complaint] = []
    from chrono.articles.read import ReadOptions

    for record, article, skipped in _articles(path, ReadOptions()):
        problems += map(_complaint, skipped)
        if article is not None:
            found.append((record, article.original))
    return found, problems
