"""From paths to what an article is made of: walks, sniffs, opens; reads no dates and cleans nothing."""

from __future__ import annotations

import gzip
import hashlib
import io
import stat
import sys
import unicodedata
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, cast

from chrono.articles.encoding import UnreadableText, decode
from chrono.articles.tables import Columns, Fields, WrongShape, csv_records, fields_of, json_records, parse_json
from chrono.articles.walk import Found, files_below, is_our_feed
from chrono.model.article import Skipped
from chrono.settings import Settings

_KINDS = {
    **dict.fromkeys((".txt", ".text", ".md", ".markdown", ".rst"), "text"),
    **dict.fromkeys((".html", ".htm", ".xhtml", ".shtml"), "html"),
    **dict.fromkeys((".jsonl", ".ndjson", ".jl"), "lines"),
    **{".json": "json", ".csv": "csv", ".tsv": "tsv", ".tab": "tsv"},
}


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the user said about the input; part of every store key."""

    published: str | None = None  # ISO day for articles whose own date is not found
    published_force: str | None = None  # ISO day that overrides every date found
    language: str = "auto"  # zh, en or auto
    columns: Columns = ()  # (field, name of its column)
    clock: int | None = None  # today's day; no publication date is later. None: not known
    output: str | None = None  # the output folder: never input


@dataclass(frozen=True, slots=True)
class Raw:
    """One article as it was found: a file's bytes or a record's fields."""

    id: str  # the key of design section 6
    path: str  # below the folder that was named
    record: int | None  # from 1; None: the file is the article
    form: str  # "text", "html" or "record"
    data: bytes | None  # of a file; None for a record
    fields: Fields = ()  # of a record

    def digest(self) -> str:
        """SHA-256 over everything the article depends on, in hexadecimal."""
        sum_ = hashlib.sha256()
        parts = [self.id, self.path, str(self.record), self.form, *(part for field in self.fields for part in field)]
        for part in [*(each.encode("utf-8", "surrogatepass") for each in parts), self.data or b""]:
            sum_.update(len(part).to_bytes(8, "big"))
            sum_.update(part)
        return sum_.hexdigest()


def gather(paths: Sequence[str], options: ReadOptions, settings: Settings) -> Iterator[Raw | Skipped]:
    """Every article below the paths in a fixed order, and what could not be read; ``-`` is standard input.

    An article's key is its id or its path; where several claim one key each takes its path and number, so the keys are
    counted first: record files are parsed twice, plain files only once.
    """
    found = list(_found(paths, options))
    standard_input = sys.stdin.buffer.read() if "-" in paths else b""
    claims: Counter[str] = Counter()
    for each in found:
        if isinstance(each, Found):
            claims.update(_claims(each, standard_input, options, settings))
    taken: set[str] = set()
    for each in found:
        if isinstance(each, Skipped):
            yield each
            continue
        for raw in _contents(each, standard_input, options, settings):
            yield _keyed(raw, claims, taken) if isinstance(raw, Raw) else raw


def _found(paths: Sequence[str], options: ReadOptions) -> Iterator[Found | Skipped]:
    several = sum(Path(path).is_dir() for path in paths if path != "-") > 1
    seen: set[tuple[int, int]] = set()
    output = Path(options.output) if options.output else None
    for path in dict.fromkeys(paths):
        if path == "-":
            yield Found("-", "-", True)
        else:
            yield from files_below(path, several, output, seen)


def _claims(found: Found, standard_input: bytes, options: ReadOptions, settings: Settings) -> Iterator[str]:
    if _kind(found, b"") in ("text", "html"):
        yield found.name
        return
    for raw in _contents(found, standard_input, options, settings):
        if isinstance(raw, Raw):
            yield raw.id


def _keyed(raw: Raw, claims: Counter[str], taken: set[str]) -> Raw:
    key = raw.id
    if claims[key] > 1 and raw.record is not None:
        key = f"{raw.path}#{raw.record}"
    number = 0
    while (claims[raw.id] > 1 and raw.record is None and number == 0) or key in taken:
        number += 1
        key = f"{raw.path}#{number}" if raw.record is None else f"{raw.path}#{raw.record}#{number}"
    taken.add(key)
    return replace(raw, id=key)


def _contents(found: Found, standard_input: bytes, options: ReadOptions, settings: Settings) -> Iterator[Raw | Skipped]:
    """The articles of one file; every way to fail is a :class:`Skipped` with one reason."""
    name = found.name
    try:
        with _opened(found, standard_input) as stream:
            head = stream.read(4096)
            if not head:
                yield Skipped(name, None, "empty", "the file is empty")
                return
            rest: BinaryIO = cast(BinaryIO, io.BufferedReader(_Chained(head, stream)))
            kind = _kind(found, head)
            if kind == "lines":
                yield from _lines(rest, name, options, settings)
                return
            data = rest.read(settings.max_file_size + 1)
        if len(data) > settings.max_file_size:
            yield Skipped(
                name, None, "size", f"larger than {settings.max_file_size:,} bytes, the limit for such a file"
            )
        elif not data.strip():
            yield Skipped(name, None, "empty", "the file is empty")
        elif kind in ("text", "html"):
            yield Raw(name, name, None, kind, data)
        else:
            yield from _records(kind, data, found, options, settings)
    except (UnreadableText, WrongShape) as error:
        yield Skipped(name, None, error.code, error.reason)
    except FileNotFoundError:
        yield Skipped(name, None, "missing", "the file is no longer there")
    except PermissionError:
        yield Skipped(name, None, "permission", "no permission to read it")
    except (EOFError, zlib.error, gzip.BadGzipFile):
        yield Skipped(name, None, "gzip", "the compressed data is damaged or cut off")
    except OSError as error:
        yield Skipped(name, None, "unreadable", error.strerror or "it cannot be read")


class _Chained(io.RawIOBase):
    """A stream with what was already read of it put back in front: standard input and gzip do not rewind cheaply."""

    def __init__(self, head: bytes, stream: BinaryIO) -> None:
        self._head = head
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type]
        data = self._head[: len(view)] or self._stream.read(len(view))
        self._head = self._head[len(data) :]
        view[: len(data)] = data
        return len(data)


def _opened(found: Found, standard_input: bytes) -> BinaryIO:
    if found.path == "-":
        return io.BytesIO(standard_input)
    if not stat.S_ISREG(Path(found.path).stat().st_mode):
        raise OSError(0, "not a regular file")
    if found.path.lower().endswith(".gz"):
        return cast(BinaryIO, gzip.open(found.path, "rb"))
    return Path(found.path).open("rb")


def _kind(found: Found, head: bytes) -> str:
    """What the name says, else what the first bytes look like."""
    name = found.name.lower().removesuffix(".gz")
    kind = _KINDS.get(Path(name).suffix)
    if kind:
        return kind
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:200].lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        return "html"
    if start.startswith((b"[{", b"[\n", b"[ ")):
        return "json"
    if start.startswith(b"{"):
        first, _, more = head.partition(b"\n")
        return "lines" if first.rstrip().endswith(b"}") or not more else "json"
    return "text" if head else "unknown"


def _lines(stream: BinaryIO, name: str, options: ReadOptions, settings: Settings) -> Iterator[Raw | Skipped]:
    number = 0
    while line := stream.readline(settings.max_file_size + 1):
        number += 1
        if len(line) > settings.max_file_size:
            yield Skipped(name, number, "size", f"line {number} is longer than {settings.max_file_size:,} bytes")
            while line and not line.endswith(b"\n"):
                line = stream.readline(settings.max_file_size)
            continue
        if not line.strip():
            continue
        try:
            value = parse_json(decode(line).strip())
        except (UnreadableText, WrongShape) as error:
            reason = error.reason.split(" in line ", 1)[0]
            yield Skipped(name, number, error.code, f"line {number}: {reason}")
            continue
        yield _record(value, name, number, options, f"line {number}")


def _records(kind: str, data: bytes, found: Found, options: ReadOptions, settings: Settings) -> Iterator[Raw | Skipped]:
    text = decode(data)
    whole: object = None
    if kind in ("csv", "tsv"):
        rows: Iterator[object] = iter(csv_records(text, "," if kind == "csv" else "\t", options.columns))
    elif is_our_feed(data):
        raise WrongShape("own-output", "a chronology that chrono wrote; it is never input")
    else:
        try:
            whole = parse_json(text)
            rows = iter(json_records(whole))
        except WrongShape:
            if "\n{" not in text.strip():
                raise
            yield from _lines(io.BytesIO(data), found.name, options, settings)
            return
    number = 0
    for number, row in enumerate(rows, 1):
        yield _record(row, found.name, number, options, f"record {number}", alone=row is whole)
    if not number:
        raise WrongShape("empty", "it holds no records")


def _record(
    row: object, name: str, number: int, options: ReadOptions, place: str, *, alone: bool = False
) -> Raw | Skipped:
    if not isinstance(row, dict):
        return Skipped(name, number, "json", f"{place}: not an object, so no article")
    fields = fields_of(row, options.columns)
    known = dict(fields)
    if not known.keys() & {"text", "html", "title"}:
        keys = ", ".join(str(key) for key in row) or "none"
        return Skipped(name, number, "no-text", f"{place}: neither text nor title (keys seen: {keys[:200]})")
    key = unicodedata.normalize("NFC", known.get("id", "").strip())
    return Raw(key or (name if alone else f"{name}#{number}"), name, number, "record", None, fields)
