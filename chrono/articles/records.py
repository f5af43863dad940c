"""Files of many articles to records: JSON Lines, JSON, CSV, feeds; a bad record costs only itself."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterator
from typing import BinaryIO

from chrono.articles.encoding import UnreadableText, decode
from chrono.articles.feeds import feed_records
from chrono.articles.own import CODE, REASON, is_our_feed, is_our_row
from chrono.articles.raw import Raw, ReadOptions
from chrono.articles.tables import (
    WrongShape,
    csv_records,
    fields_of,
    json_records,
    loose_name,
    parse_json,
    seen_names,
)
from chrono.model.article import Skipped
from chrono.settings import Settings

_ALL_BROKEN = (
    100  # lines, none of them JSON, from which a file is no JSON Lines: a book would fill the list of complaints
)
_KEYS = 1_000  # names of keys that are remembered of one file


def line_records(stream: BinaryIO, name: str, options: ReadOptions, settings: Settings) -> Iterator[Raw | Skipped]:
    """The records of a stream of JSON Lines, one line in memory at a time."""
    number = filled = good = 0
    watch = _Watch(options, name)
    while line := stream.readline(settings.max_file_size + 1):
        number += 1
        filled += bool(line.strip())
        if len(line) > settings.max_file_size:
            yield Skipped(name, number, "size", f"longer than {settings.max_file_size:,} bytes")
            while line and not line.endswith(b"\n"):
                line = stream.readline(settings.max_file_size)
            continue
        if not line.strip():
            continue
        try:
            value = parse_json(decode(line).strip())
        except (UnreadableText, WrongShape) as error:
            reason = error.reason.split(" in line ", 1)[0]
            yield Skipped(name, number, error.code, reason)
            if not good and filled >= _ALL_BROKEN:
                raise WrongShape("json", f"no JSON Lines: not one of its first {filled} lines is JSON") from None
            continue
        good += 1
        watch.see(value)
        yield _record(value, name, number, options)
    if not filled:
        yield Skipped(name, None, "empty", "it holds no records")
    yield from watch.complaints()


def file_records(
    kind: str, data: bytes, name: str, options: ReadOptions, settings: Settings
) -> Iterator[Raw | Skipped]:
    """The records of a whole file of kind ``json``, ``csv``, ``tsv`` or ``feed``; :class:`WrongShape` where it has none."""
    whole: object = None
    if kind == "feed":
        rows: Iterator[object] = iter(feed_records(data))
    elif kind in ("csv", "tsv"):
        rows = iter(csv_records(decode(data), "," if kind == "csv" else "\t", options.columns))
    elif is_our_feed(data):
        raise WrongShape(CODE, REASON)
    else:
        text = decode(data)
        try:
            whole = parse_json(text)
            rows = iter(json_records(whole))
        except WrongShape:
            if "\n{" not in text.strip():
                raise
            yield from line_records(io.BytesIO(data), name, options, settings)
            return
    number = 0
    watch = _Watch(options, name)
    for number, row in enumerate(rows, 1):
        watch.see(row)
        if isinstance(row, WrongShape):
            yield Skipped(name, number, row.code, row.reason)
        else:
            yield _record(row, name, number, options, alone=row is whole)
    if not number:
        raise WrongShape("empty", "it holds no records")
    yield from watch.complaints(is_table=kind in ("csv", "tsv"))


class _Watch:
    """What the records of a file are called by, so that a name that none of them has is not passed over in silence."""

    def __init__(self, options: ReadOptions, name: str) -> None:
        self._columns = options.columns
        self._name = name
        self._keys: dict[str, None] = {}

    def see(self, row: object) -> None:
        """Take note of one record; :class:`WrongShape` where it is a row of a table that chrono wrote."""
        if isinstance(row, dict) and not self._keys and is_our_row(map(loose_name, row)):
            raise WrongShape(CODE, REASON)
        if isinstance(row, dict) and len(self._keys) < _KEYS:
            self._keys.update(dict.fromkeys(map(str, row)))

    def complaints(self, *, is_table: bool = False) -> Iterator[Skipped]:
        """A line for each name that the user gave and no record has, and one for a table of titles alone."""
        known, seen = {loose_name(key) for key in self._keys}, seen_names(self._keys)
        for field, column in self._columns:
            if known and loose_name(column) not in known:
                said = f"no record has the {column!r} that --columns names for {field} ({seen})"
                yield Skipped(self._name, None, "column-name", said, fatal=False)
        fields = {field for field, _ in fields_of(dict.fromkeys(self._keys, "x"), self._columns)}
        if is_table and self._keys and not fields & {"text", "html"}:
            said = f"no column holds the text, only titles were read ({seen}); say --columns text=NAME"
            yield Skipped(self._name, None, "titles", said, fatal=False)


def _record(row: object, name: str, number: int, options: ReadOptions, *, alone: bool = False) -> Raw | Skipped:
    if not isinstance(row, dict):
        return Skipped(name, number, "json", "not an object, so no article")
    fields = fields_of(row, options.columns)
    known = dict(fields)
    if not known.keys() & {"text", "html", "title"}:
        keys = ", ".join(str(key) for key in row) or "none"
        return Skipped(name, number, "no-text", f"neither text nor title (keys seen: {keys[:200]})")
    key = unicodedata.normalize("NFC", known.get("id", "").strip())
    return Raw(key or (name if alone else f"{name}#{number}"), name, number, "record", None, fields)
