"""RSS, Atom and the notes that Evernote exports to records: what an entry says, under the names that records have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from chrono.articles.encoding import decode
from chrono.articles.tables import WrongShape
from chrono.articles.trees import local_name, xml_tree

_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_ENTRIES = ("item", "entry")
_PUBLISHED = ("pubdate", "published", "issued", "date")
_MODIFIED = ("updated", "modified")  # Atom asks for it in every entry, so for most it is the only date
_BODIES = ("encoded", "content", "description", "summary")
_MARKUP = re.compile(r"</?[a-zA-Z][^>]*>|&(?:[a-z]{2,8}|#\d+);")
_CLOSED = re.compile(r"</(?:\w+:)?(?:rss|feed|rdf|en-export)\s*>\s*(?:<!--.*-->\s*)?\Z", re.IGNORECASE | re.DOTALL)
_NOTES = "en-export"
_PROLOGUE = re.compile(r"^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!DOCTYPE[^>]*>\s*)?")
_ENTITY_MARK = re.compile(r"<!ENTITY", re.IGNORECASE)


def feed_records(data: bytes) -> Iterator[Mapping[str, str]]:
    """The entries of a feed as records, in its order; :class:`WrongShape` for other XML, and after the last one of a cut feed."""
    text = decode(data)
    if _ENTITY_MARK.search(text[:20_000]):
        raise WrongShape("xml", "XML that defines entities of its own, which no feed needs")
    root = xml_tree(_DECLARATION.sub("", text).strip().encode("utf-8", "replace"))
    if root is None:
        raise WrongShape("xml", "not valid XML")
    if local_name(root) == _NOTES:
        yield from map(_note, root.iter("note"))
    elif local_name(root) not in ("rss", "feed", "rdf"):
        raise WrongShape(
            "xml", f"XML of another kind (its root is {str(local_name(root))[:40]!r}), neither RSS nor Atom"
        )
    yield from _entries(root)
    if not _CLOSED.search(text, max(len(text) - 2_000, 0)):
        raise WrongShape("xml-cut", "a feed that is cut off: it ends before its last tag; what came before was read")


def _note(note: Any) -> dict[str, str]:
    """A note; when it was made and changed is not when the page was published that it holds."""
    record = {
        "title": _first(note, ("title",)),
        "html": _PROLOGUE.sub("", _first(note, ("content",))),
        "url": "".join(note.xpath("string(note-attributes/source-url)")).strip(),
    }
    return {key: value for key, value in record.items() if value}


def _entries(root: Any) -> Iterator[Mapping[str, str]]:
    channel = next((each for each in root if local_name(each) == "channel"), root)
    outlet = _first(channel, ("title",))
    for entry in root.iter():
        if local_name(entry) in _ENTRIES:
            yield {key: value for key, value in _record(entry, outlet).items() if value}


def _record(entry: Any, outlet: str) -> dict[str, str]:
    body, marked = _body(entry)
    return {
        "id": _first(entry, ("guid", "id")),
        "title": _plain(_first(entry, ("title",))),
        "html" if marked else "text": body,
        "published": _first(entry, _PUBLISHED) or _first(entry, _MODIFIED),
        "url": _link(entry),
        "source": _first(entry, ("source",)) or outlet,
    }


def _first(parent: Any, names: tuple[str, ...]) -> str:
    """The words of the first child of one of these names, the best name first."""
    for name in names:
        for child in parent:
            if local_name(child) == name and (words := "".join(child.itertext()).strip()):
                return words
    return ""


def _plain(title: str) -> str:
    if not _MARKUP.search(title):
        return title
    from chrono.articles.fragment import fragment_text

    return " ".join(fragment_text(title).split())


def _body(entry: Any) -> tuple[str, bool]:
    """The longest of the texts that an entry carries, and whether it is HTML."""
    from lxml import etree  # type: ignore[import-untyped]

    best = ("", False)
    for child in entry:
        if local_name(child) not in _BODIES:
            continue
        if child.get("type") == "xhtml":
            words, marked = "".join(etree.tostring(each, encoding="unicode") for each in child), True
        else:
            words = "".join(child.itertext()).strip()
            marked = _MARKUP.search(words) is not None
        if len(words) > len(best[0]):
            best = words, marked
    return best


def _link(entry: Any) -> str:
    links = [each for each in entry if local_name(each) == "link"]
    chosen = [each for each in links if each.get("rel", "alternate") == "alternate"] or links
    return next((value for each in chosen if (value := (each.get("href") or each.text or "").strip())), "")
