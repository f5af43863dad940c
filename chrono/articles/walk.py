"""Files below the paths that a user named: in order, once each, without hidden files and without our own output."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from chrono.articles.own import is_our_feed_file
from chrono.model.article import Skipped

_OURS = frozenset(("feed.json", "events.csv", "timeline.html"))
_PAGE_PARTS = ("_files", ".files", "_file", "_文件", "_檔案")


@dataclass(frozen=True, slots=True)
class Found:
    """A file and the name it goes by."""

    path: str  # where it is
    name: str  # below the folder that was named, "/" between parts, NFC
    named: bool  # whether the user named it itself


def files_below(path: str, several: bool, output: Path | None, seen: set[tuple[int, int]]) -> Iterator[Found | Skipped]:
    """The files of one path, sorted by name; ``seen`` holds what was met before, so that links and loops end."""
    try:
        status = Path(path).stat()
    except (FileNotFoundError, NotADirectoryError):
        yield Skipped(path, None, "missing", "there is no such file or folder")
        return
    except (OSError, ValueError) as error:  # ValueError: a zero byte, which no path holds
        yield Skipped(path, None, "unreadable", getattr(error, "strerror", None) or "it cannot be read")
        return
    if stat.S_ISDIR(status.st_mode):
        folder, ours = Path(path), _identity(output)
        if (status.st_dev, status.st_ino) == ours:
            yield Skipped(path, None, "output", "this is the output folder, which is never input")
            return
        yield from _below(folder, (folder.resolve().name,) if several else (), ours, seen)
    elif _first_time(status, seen):
        yield Found(path, _name((Path(path).name,)), True)


def _below(
    folder: Path,
    parts: tuple[str, ...],
    output: tuple[int, int] | None,
    seen: set[tuple[int, int]],
    above: frozenset[tuple[int, int]] = frozenset(),
) -> Iterator[Found | Skipped]:
    """The files below a folder; ``above`` are the folders that hold it, by which a link that leads back is known."""
    try:
        status = folder.stat()
        entries = sorted(os.scandir(folder), key=lambda entry: _name((entry.name,)))
    except OSError as error:
        yield Skipped(_name(parts) or str(folder), None, "permission", error.strerror or "the folder cannot be read")
        return
    here_is = (status.st_dev, status.st_ino)
    if here_is in above:
        yield Skipped(_name(parts), None, "loop", "a link that leads back to a folder above it")
        return
    if here_is == output or not _first_time(status, seen):
        return
    names = {entry.name for entry in entries}
    ours = "feed.json" in names and is_our_feed_file(folder / "feed.json")
    for entry in entries:
        if entry.name.startswith((".", "~$")) or (ours and entry.name in _OURS):
            continue
        here = (*parts, entry.name)
        try:
            entry_status = entry.stat()
        except OSError:
            yield Skipped(_name(here), None, "missing", "a link that leads nowhere")
            continue
        if stat.S_ISDIR(entry_status.st_mode):
            if not is_page_part(entry.name, names):
                yield from _below(Path(entry.path), here, output, seen, above | {here_is})
        elif not stat.S_ISREG(entry_status.st_mode):
            yield Skipped(_name(here), None, "special", "not a regular file (a pipe, a socket or a device)")
        elif _first_time(entry_status, seen):
            yield Found(entry.path, _name(here), False)


def is_page_part(name: str, siblings: set[str]) -> bool:
    """Whether a folder holds the pictures and scripts of a page saved beside it."""
    for tail in _PAGE_PARTS:
        if name.endswith(tail):
            pages = (".html", ".htm", ".xhtml", ".shtml", ".HTML", ".HTM")
            return any(f"{name.removesuffix(tail)}{page}" in siblings for page in pages)
    return False


def _identity(path: Path | None) -> tuple[int, int] | None:
    try:
        status = path.stat() if path else None
    except OSError:
        return None
    return (status.st_dev, status.st_ino) if status else None


def _first_time(status: os.stat_result, seen: set[tuple[int, int]]) -> bool:
    key = (status.st_dev, status.st_ino)
    if key in seen and key[1]:
        return False
    seen.add(key)
    return True


def _name(parts: tuple[str, ...]) -> str:
    """Parts as one name; what is not UTF-8 is GBK, as older Chinese systems write names, or else U+FFFD."""
    return unicodedata.normalize("NFC", "/".join(_readable(part.encode("utf-8", "surrogateescape")) for part in parts))


def _readable(name: bytes) -> str:
    for encoding in ("utf-8", "gb18030"):
        try:
            return name.decode(encoding)
        except UnicodeDecodeError:
            continue
    return name.decode("utf-8", "replace")
