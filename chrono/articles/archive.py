"""ZIP archives: their entries in order, without hidden files and parts of saved pages, within the limits."""

from __future__ import annotations

import unicodedata
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from chrono.articles.encoding import UnreadableText
from chrono.articles.walk import is_page_part
from chrono.model.article import Skipped
from chrono.model.time import is_date
from chrono.settings import Settings

_OFFICE = {
    "xl/workbook.xml": "a spreadsheet; save it as CSV",
    "ppt/presentation.xml": "a presentation; save it as PDF",
    "META-INF/container.xml": "an e-book",
    "content.xml": "an OpenDocument file; save it as DOCX",
}
_UTF8 = 0x800  # the flag of an entry whose name is UTF-8
_ENCRYPTED = 0x1
_NO_TIME = 1980  # the year of entries without a time


@dataclass(frozen=True, slots=True)
class Member:
    """A file of an archive."""

    name: str  # below the archive, "/" between parts, NFC
    info: zipfile.ZipInfo

    @property
    def modified(self) -> str | None:
        """The ISO day of its last change; ``None`` where the archive does not know it and says 1980."""
        year, month, day = self.info.date_time[:3]
        return f"{year:04d}-{month:02d}-{day:02d}" if year > _NO_TIME and is_date(year, month, day) else None


def opened_archive(stream: BinaryIO) -> zipfile.ZipFile:
    """The archive in a stream that can be rewound; :class:`UnreadableText` where it is damaged."""
    try:
        return zipfile.ZipFile(stream)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise UnreadableText("zip", "a damaged or cut off ZIP archive") from None


def is_word_document(archive: zipfile.ZipFile) -> bool:
    """Whether the archive is a DOCX document, whatever its name."""
    return "word/document.xml" in archive.NameToInfo


def members_of(archive: zipfile.ZipFile, name: str, packed: int, settings: Settings) -> Iterator[Member | Skipped]:
    """The files to read, sorted by name, and one line for each limit that bites; ``packed`` is the archive's size."""
    infos = [info for info in archive.infolist() if not info.is_dir()]
    _refuse(infos, archive, packed, settings)
    wanted = _wanted([Member(_name(info), info) for info in infos])
    locked = [each for each in wanted if each.info.flag_bits & _ENCRYPTED]
    if locked and len(locked) == len(wanted):
        raise UnreadableText("encrypted", "an encrypted ZIP archive; unpack it first")
    if locked:
        yield Skipped(name, None, "encrypted", f"{len(locked)} of its files are encrypted")
    total = 0
    for number, each in enumerate(member for member in wanted if not member.info.flag_bits & _ENCRYPTED):
        total += each.info.file_size
        if number >= settings.max_archive_files or total > settings.max_archive_size:
            limit = f"{settings.max_archive_files:,} files or {settings.max_archive_size:,} bytes"
            yield Skipped(name, None, "limit", f"more than {limit}, the limits for an archive; only those were read")
            return
        yield each


def _refuse(infos: Sequence[zipfile.ZipInfo], archive: zipfile.ZipFile, packed: int, settings: Settings) -> None:
    """What unpacks to many times its size is a bomb: entries that lie over one another make whole archives of it."""
    total = sum(info.file_size for info in infos)
    if total > settings.small_expansion and total > settings.max_expansion * packed:
        raise UnreadableText(
            "bomb", f"a ZIP archive that unpacks to {total:,} bytes, {total // max(packed, 1):,} times its size"
        )
    for entry, kind in _OFFICE.items():
        if entry in archive.NameToInfo:
            raise UnreadableText("binary", f"this is {kind}")
    if not infos:
        raise UnreadableText("empty", "an archive without files")


def _wanted(members: Sequence[Member]) -> list[Member]:
    siblings: dict[str, set[str]] = {}
    for each in members:
        folder, _, last = each.name.rpartition("/")
        siblings.setdefault(folder, set()).add(last)
    return sorted((each for each in members if not _left_out(each.name, siblings)), key=lambda each: each.name)


def _left_out(name: str, siblings: dict[str, set[str]]) -> bool:
    parts = name.split("/")
    if any(part.startswith((".", "~$")) or part == "__MACOSX" for part in parts):
        return True
    return any(
        is_page_part(part, siblings.get("/".join(parts[:place]), set())) for place, part in enumerate(parts[:-1])
    )


def _name(info: zipfile.ZipInfo) -> str:
    """The entry's name; Chinese systems write it in GBK without saying so, and it is then read as code page 437."""
    name = info.filename
    if not info.flag_bits & _UTF8 and not name.isascii():
        try:
            raw = name.encode("cp437")
        except UnicodeEncodeError:
            raw = b""
        for encoding in ("utf-8", "gb18030") if raw else ():
            try:
                name = raw.decode(encoding)
                break
            except UnicodeDecodeError:
                continue
    parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    return unicodedata.normalize("NFC", "/".join(parts)) or "unnamed"
