"""From paths to what an article is made of: walks, sniffs, opens; reads no dates and cleans nothing."""

from __future__ import annotations

import gzip
import io
import shutil
import stat
import sys
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, cast

from chrono.articles.archive import is_word_document, members_of, opened_archive
from chrono.articles.encoding import UnreadableText
from chrono.articles.exports import exported_records
from chrono.articles.kinds import SINGLE, kind_of, kind_of_name
from chrono.articles.raw import Raw, ReadOptions
from chrono.articles.records import file_records, line_records
from chrono.articles.streams import unpacked, with_head
from chrono.articles.tables import WrongShape
from chrono.articles.walk import Found, files_below
from chrono.model.article import Skipped
from chrono.settings import Settings

__all__ = ["Raw", "ReadOptions", "gather"]
_HEAD = 4096  # bytes by which a file's kind is known
_IN_MEMORY = 16 * 1024 * 1024  # bytes of standard input that are not put on disk


@dataclass(frozen=True, slots=True)
class _Job:
    """What every file of one reading is read with."""

    options: ReadOptions
    settings: Settings
    modified: str | None = None  # ISO day of the file's last change, where it was asked for
    only_names: bool = False  # articles are counted, so a file that is one is not read


def gather(paths: Sequence[str], options: ReadOptions, settings: Settings) -> Iterator[Raw | Skipped]:
    """Every article below the paths in a fixed order, and what could not be read; ``-`` is standard input.

    An article's key is its id or its path; where several claim one key each takes its path and number, so the keys are
    counted first: files of records are parsed twice, the others only once.
    """
    # read twice, in memory as long as it is small: an archive in JSON Lines may be piped in
    with SpooledTemporaryFile(_IN_MEMORY) as spool:
        if "-" in paths:
            shutil.copyfileobj(sys.stdin.buffer, spool)
        yield from _gathered(paths, cast("BinaryIO", spool), options, settings)


def _gathered(
    paths: Sequence[str], standard_input: BinaryIO, options: ReadOptions, settings: Settings
) -> Iterator[Raw | Skipped]:
    found = list(_found(paths, options))
    claims: Counter[str] = Counter()
    for each in found:
        if isinstance(each, Found):
            claims.update(_claims(each, standard_input, options, settings))
    taken: set[str] = set()
    for each in found:
        if isinstance(each, Skipped):
            yield each
            continue
        for raw in _contents(each, standard_input, _Job(options, settings)):
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


def _claims(found: Found, standard_input: BinaryIO, options: ReadOptions, settings: Settings) -> Iterator[str]:
    if kind_of_name(found.name) in SINGLE:
        yield found.name
        return
    for raw in _contents(found, standard_input, _Job(options, settings, only_names=True)):
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


def _contents(found: Found, standard_input: BinaryIO, job: _Job) -> Iterator[Raw | Skipped]:
    """The articles of one file; every way to fail is a :class:`Skipped` with one reason."""
    yield from _safely(found.name, _of_file(found, standard_input, job))


def _of_file(found: Found, standard_input: BinaryIO, job: _Job) -> Iterator[Raw | Skipped]:
    if found.path == "-":
        size = standard_input.seek(0, io.SEEK_END)
        standard_input.seek(0)
        yield from _of_stream(standard_input, found.name, size, job, depth=0)
        return
    with _opened(found) as stream:
        status = Path(found.path).stat()
        if job.options.dates_from == "mtime":
            job = replace(job, modified=datetime.fromtimestamp(status.st_mtime).date().isoformat())
        yield from _of_stream(stream, found.name, status.st_size, job, depth=0)


def _safely(name: str, contents: Iterator[Raw | Skipped]) -> Iterator[Raw | Skipped]:
    """What a file gives until it fails, and then why: one bad file must not end the reading of the others."""
    try:
        yield from contents
    except (UnreadableText, WrongShape) as error:
        yield Skipped(name, None, error.code, error.reason)
    except FileNotFoundError:
        yield Skipped(name, None, "missing", "the file is no longer there")
    except PermissionError:
        yield Skipped(name, None, "permission", "no permission to read it")
    except (EOFError, zlib.error, gzip.BadGzipFile):
        yield Skipped(name, None, "gzip", "the compressed data is damaged or cut off")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError):
        yield Skipped(name, None, "zip", "a damaged entry of its archive, or one packed in a way that is not read")
    except OSError as error:
        yield Skipped(name, None, "unreadable", error.strerror or "it cannot be read")


def _of_stream(
    stream: BinaryIO, name: str, size: int, job: _Job, depth: int, *, inner: bool = False
) -> Iterator[Raw | Skipped]:
    """The articles of an open file of ``size`` bytes, ``depth`` archives deep; ``inner`` is the inside of a gzip file."""
    head = stream.read(_HEAD)
    if not head:
        yield Skipped(name, None, "empty", "the file is empty")
        return
    kind = kind_of(name, head)
    rest = with_head(head, stream)
    if kind == "gzip" or (name.lower().endswith(".gz") and not inner):
        if depth > job.settings.max_archive_depth:
            raise UnreadableText("limit", f"more than {job.settings.max_archive_depth} archives within one another")
        yield from _of_stream(unpacked(rest, size, job.settings), name, size, job, depth + 1, inner=True)
    elif kind == "zip":
        stream = _rewound(stream, rest, job.settings)
        yield from _of_archive(stream, name, size, job, depth)
    elif kind in SINGLE and job.only_names:
        yield Raw(name, name, None, kind, None)
    elif kind == "lines":
        yield from line_records(rest, name, job.options, job.settings)
    else:
        yield from _of_whole(kind, _all_of(rest, job.settings), name, job)


def _of_whole(kind: str, data: bytes, name: str, job: _Job) -> Iterator[Raw | Skipped]:
    if not data.strip():
        yield Skipped(name, None, "empty", "the file is empty")
    elif kind == "text" and (exported := exported_records(data)):
        for number, fields in enumerate(exported, 1):
            yield Raw(f"{name}#{number}", name, number, "record", None, fields)
    elif kind in SINGLE:
        yield Raw(name, name, None, kind, data, modified=job.modified)
    else:
        yield from file_records(kind, data, name, job.options, job.settings)


def _of_archive(stream: BinaryIO, name: str, size: int, job: _Job, depth: int) -> Iterator[Raw | Skipped]:
    with opened_archive(stream) as archive:
        if is_word_document(archive):
            stream.seek(0)
            yield Raw(name, name, None, "docx", _all_of(stream, job.settings), modified=job.modified)
            return
        if depth >= job.settings.max_archive_depth:
            raise UnreadableText("limit", f"more than {job.settings.max_archive_depth} archives within one another")
        for member in members_of(archive, name, size, job.settings):
            if isinstance(member, Skipped):
                yield member
                continue
            inner = f"{name}/{member.name}"
            own = replace(job, modified=member.modified if job.options.dates_from == "mtime" else None)
            with archive.open(member.info) as entry:
                packed = member.info.compress_size
                yield from _safely(inner, _of_stream(entry, inner, packed, own, depth + 1))  # type: ignore[arg-type]


def _rewound(stream: BinaryIO, rest: BinaryIO, settings: Settings) -> BinaryIO:
    """A stream that can be read from its end, as archives must be."""
    if isinstance(stream, io.BufferedReader) and isinstance(stream.raw, io.FileIO):
        stream.seek(0)
        return stream
    return io.BytesIO(_all_of(rest, settings))


def _all_of(stream: BinaryIO, settings: Settings) -> bytes:
    data = stream.read(settings.max_file_size + 1)
    if len(data) > settings.max_file_size:
        raise UnreadableText("size", f"larger than {settings.max_file_size:,} bytes, the limit for such a file")
    return data


def _opened(found: Found) -> BinaryIO:
    if not stat.S_ISREG(Path(found.path).stat().st_mode):
        raise OSError(0, "not a regular file")
    return Path(found.path).open("rb")
