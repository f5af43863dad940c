"""PDF to text: the text layer page by page, pages apart by form feeds; what has no text layer is named as such."""

from __future__ import annotations

import io
import logging
import re
from typing import Any

from chrono.articles.characters import PLAIN_RADICALS
from chrono.articles.encoding import UnreadableText
from chrono.articles.html import Page
from chrono.settings import Settings

_FEW = 8  # letters a page from which a text layer is one: scanners stamp a line of their own on each
_PRINTED = re.compile(r"skia|chrom|mozilla|firefox|safari|quartz|webkit|print to pdf|wkhtml|qt \d", re.IGNORECASE)
_DAY = re.compile(r"D:((?:19|20)\d\d)(\d\d)(\d\d)")
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl"}
_PLAIN = {**PLAIN_RADICALS, **_LIGATURES, 0: None, 12: None, 13: None}
_LETTER = re.compile(r"\w")


def read_pdf(data: bytes, settings: Settings) -> Page:
    """The text of a PDF; :class:`UnreadableText` for a damaged, an encrypted and a scanned one.

    Its day of creation is the least of evidence, and none at all where a browser printed a page into it.
    """
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its complaints are no lines of ours
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableText("encrypted", "an encrypted PDF: it opens with a password only")
        pages, pictures = _pages(reader, settings.max_article_length)
        said: Any = reader.metadata or {}
        title, producer = (_words(said.get(key)) for key in ("/Title", "/Producer"))
        creator, created = (_words(said.get(key)) for key in ("/Creator", "/CreationDate"))
    except UnreadableText:
        raise
    except (FileNotDecryptedError, DependencyError):
        raise UnreadableText("encrypted", "an encrypted PDF: it opens with a password only") from None
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError):
        raise UnreadableText("pdf", "a damaged PDF") from None
    letters = sum(len(_LETTER.findall(page)) for page in pages)
    if letters < _FEW * max(len(pages), 1):
        if pictures:
            raise UnreadableText(
                "scanned",
                f"a scanned PDF: {len(pages)} page{'s' if len(pages) > 1 else ''} of pictures without a text layer",
            )
        raise UnreadableText("no-text", "a PDF that holds no text")
    day = _DAY.match(created)
    made = "-".join(day.groups()) if day and not _PRINTED.search(f"{producer} {creator}") else None
    return Page("\n\f\n".join(pages) + "\n\f", title or None, None, None, (), (), (), made)


def _pages(reader: Any, longest: int) -> tuple[list[str], bool]:
    """The pages' texts, until there is enough of them, and whether any page without text holds a picture."""
    pages: list[str] = []
    pictures = False
    length = 0
    for page in reader.pages:
        text = page.extract_text().translate(_PLAIN)
        text = text.encode("utf-8", "replace").decode("utf-8").strip("\n")
        pages.append(text)
        pictures = pictures or (not text.strip() and _has_picture(page))
        length += len(text)
        if length > longest:
            break
    return pages, pictures


def _has_picture(page: Any) -> bool:
    resources = page.get("/Resources")
    objects = resources.get_object().get("/XObject") if resources is not None else None
    return bool(objects is not None and objects.get_object())


def _words(value: object) -> str:
    return str(value).strip() if value is not None else ""
