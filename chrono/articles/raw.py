"""What reading yields: an article as it was found, and what the user said about the input."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from chrono.articles.tables import Columns, Fields


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the user said about the input; part of every store key."""

    published: str | None = None  # ISO day for articles whose own date is not found
    published_force: str | None = None  # ISO day that overrides every date found
    language: str = "auto"  # zh, en or auto
    columns: Columns = ()  # (field, name of its column)
    dates_from: str | None = None  # "mtime": the time of a file serves as the last resort
    clock: int | None = None  # today's day; no publication date is later. None: not known
    output: str | None = None  # the output folder: never input


@dataclass(frozen=True, slots=True)
class Raw:
    """One article as it was found: a file's bytes or a record's fields."""

    id: str  # the key of design section 6
    path: str  # below the folder that was named
    record: int | None  # from 1; None: the file is the article
    form: str  # "text", "html", "mhtml", "pdf", "docx" or "record"
    data: bytes | None  # of a file; None for a record
    fields: Fields = ()  # of a record
    modified: str | None = None  # ISO day of the file's last change, where it was asked for

    def digest(self) -> str:
        """SHA-256 over everything the article depends on, in hexadecimal."""
        sum_ = hashlib.sha256()
        parts = [
            self.id,
            self.path,
            str(self.record),
            self.form,
            self.modified or "",
            *(part for field in self.fields for part in field),
        ]
        for part in [*(each.encode("utf-8", "surrogatepass") for each in parts), self.data or b""]:
            sum_.update(len(part).to_bytes(8, "big"))
            sum_.update(part)
        return sum_.hexdigest()
