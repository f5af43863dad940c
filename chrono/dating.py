"""``chrono dates`` and ``chrono text``: originals in, rows of dates out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import IO, Any

from chrono.articles.article import make_article
from chrono.articles.read import ReadOptions, gather
from chrono.dates.find import find_readings
from chrono.dates.rows import row_of
from chrono.messages import reason_of, say
from chrono.model.article import UNKNOWN_PUBLICATION, Publication, Skipped
from chrono.model.time import Grain, Interval, parse_iso
from chrono.settings import DEFAULTS

Row = dict[str, Any]


def dated_lines(stream: IO[bytes], published: str | None, language: str) -> Iterator[Row | str]:
    """Rows for JSON Lines on a stream; a text that is no JSON Lines is one article. A string is a complaint."""
    first = stream.readline()
    if not first.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        text = (first + stream.read()).decode("utf-8-sig", "replace")
        yield from _rows("-", text, publication_on(published), language)
        return
    number = 0
    line = first
    while line:
        number += 1
        if line.strip():
            yield from _line(line, number, published, language)
        line = stream.readline()


def _line(line: bytes, number: int, published: str | None, language: str) -> Iterator[Row | str]:
    try:
        record = json.loads(line.decode("utf-8-sig", "replace"))
        if not isinstance(record, dict):
            raise ValueError(type(record).__name__)
    except (ValueError, RecursionError) as error:
        yield say("bad-line", n=number, reason=error)
        return
    given = record.get("published") or published
    try:
        publication = publication_on(str(given)[:10] if given else None)
    except ValueError:
        yield say("not-a-day", flag=f"published ({number})", value=given)
        publication = UNKNOWN_PUBLICATION
    key = record.get("id")
    spoken = record.get("language")
    yield from _rows(
        str(number if key is None else key),
        str(record.get("text") or ""),
        publication,
        spoken if spoken in ("zh", "en") else language,
    )


def publication_on(day: str | None) -> Publication:
    """A publication date that was given as a flag or a field; ``ValueError`` where it is no day."""
    if day is None:
        return UNKNOWN_PUBLICATION
    return Publication(Interval.of_day(parse_iso(day)), Grain.DAY, "flag", day)


def _rows(key: str, text: str, publication: Publication, language: str) -> Iterator[Row]:
    for reading in find_readings(text, publication, language, DEFAULTS.vague_window):
        yield row_of(key, reading)


def dated_originals(path: str, published: str | None, language: str, clock: int) -> Iterator[Row | str]:
    """Rows for the articles of a file or folder, counted in their originals."""
    options = ReadOptions(published=published, language=language, clock=clock)
    for raw in gather([path], options, DEFAULTS):
        article, skipped = (None, (raw,)) if isinstance(raw, Skipped) else make_article(raw, options, DEFAULTS)
        for note in skipped:
            yield say(
                "skipped",
                path=note.path,
                record=say("record", n=note.record) if note.record else "",
                reason=reason_of(note.code, note.reason),
            )
        if article is not None:
            spoken = article.language if language == "auto" else language
            yield from _rows(article.id, article.original, article.publication, spoken)


def originals(path: str) -> tuple[list[tuple[int | None, str]], list[str]]:
    """The originals of a file by record number, and what could not be read."""
    found: list[tuple[int | None, str]] = []
    problems: list[str] = []
    options = ReadOptions()
    for raw in gather([path], options, DEFAULTS):
        article, skipped = (None, (raw,)) if isinstance(raw, Skipped) else make_article(raw, options, DEFAULTS)
        problems += [
            say("skipped", path=note.path, record="", reason=reason_of(note.code, note.reason)) for note in skipped
        ]
        if article is not None:
            record = None if isinstance(raw, Skipped) else raw.record
            found.append((record, article.original))
    return found, problems
