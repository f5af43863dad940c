"""Word documents (DOCX) to text: paragraphs and table rows are lines; title and day of creation from its properties."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from chrono.articles.encoding import UnreadableText
from chrono.articles.html import Page
from chrono.articles.own import CODE, REASON, is_our_document
from chrono.articles.trees import local_name, xml_tree
from chrono.settings import Settings

_LEFT_OUT = frozenset(
    ("fallback", "del", "deltext", "instrtext", "footnotereference", "movefrom")
)  # said elsewhere, or no longer


def read_docx(data: bytes, settings: Settings) -> Page:
    """The text of a document; :class:`UnreadableText` where it is damaged, too big, or chrono wrote it."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            body = _part(archive, "word/document.xml", settings)
            core = _part(archive, "docProps/core.xml", settings)
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError):
        raise UnreadableText("docx", "a damaged Word document") from None
    root = xml_tree(body) if body else None
    if root is None:
        raise UnreadableText("docx", "a damaged Word document: it has no text part")
    properties = xml_tree(core) if core else None
    said = {local_name(each): (each.text or "").strip() for each in properties} if properties is not None else {}
    if is_our_document(said.get("creator", ""), said.get("created", "")):
        raise UnreadableText(CODE, REASON)
    return Page("\n".join(_lines(root)), said.get("title") or None, None, None, (), (), (), said.get("created") or None)


def _part(archive: zipfile.ZipFile, name: str, settings: Settings) -> bytes:
    if name not in archive.NameToInfo:
        return b""
    info = archive.getinfo(name)
    if info.file_size > settings.max_file_size:
        raise UnreadableText("bomb", f"a document that unpacks to more than {settings.max_file_size:,} bytes")
    return archive.read(info)


def _lines(root: Any) -> list[str]:
    """Paragraphs in reading order; the cells of a table's row stand on one line."""
    lines: list[str] = []
    for element in root.iter():
        name = local_name(element)
        if name == "tr" and not _holds_table(element):
            cells = [" ".join(_words(each) for each in cell.iter() if local_name(each) == "p") for cell in element]
            lines.append("\t".join(cell.strip() for cell in cells if cell.strip()))
        elif name == "p" and not any(_tells(each) for each in element.iterancestors()):
            lines.append(_words(element).strip())
    return [line for line in lines if line]


def _holds_table(row: Any) -> bool:
    """Whether a row only places other tables on the page."""
    return any(local_name(each) == "tr" for each in row.iter() if each is not row)


def _tells(element: Any) -> bool:
    """Whether what stands in this element is told with it, or not at all."""
    name = local_name(element)
    return name in ("p", "fallback") or (name == "tr" and not _holds_table(element))


def _words(paragraph: Any) -> str:
    """The letters of one paragraph, tabs and breaks as such, without what was deleted under change tracking."""
    pieces: list[str] = []
    waiting = [paragraph]
    while waiting:
        element = waiting.pop()
        name = local_name(element)
        if name in _LEFT_OUT:
            continue
        if name == "t":
            pieces.append(element.text or "")
        elif name in ("tab", "br", "cr"):
            pieces.append("\t" if name == "tab" else "\n")
        else:
            waiting += reversed(list(element))
    return "".join(pieces)
