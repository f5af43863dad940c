"""A source as a reference: GB/T 7714 in Chinese, author, title, date and address in English."""

from __future__ import annotations

from chrono.model.event import Copy, Source
from chrono.outputs.labels import iso_label
from chrono.outputs.links import safe_link
from chrono.outputs.quotes import visible


def source_citation(source: Source, labels: str) -> str:
    """One line, as a footnote gives it: 海港日报. 跨海隧道十年记[EB/OL]. (2021-08-31). https://….

    GB/T 7714-2015, 4.6 asks for the day of consultation too; nobody knows it, and it is left out.
    """
    title = visible(source.title or source.mention.article)
    outlet = visible(source.origin or "")
    return _reference(outlet, title, source.published, safe_link(source.url), labels)


def copy_citation(copy: Copy, labels: str) -> str:
    """The same of an article that reprints a source."""
    return _reference("", visible(copy.title or copy.article), copy.published, safe_link(copy.url), labels)


def _reference(outlet: str, title: str, published: str | None, url: str | None, labels: str) -> str:
    if labels == "zh":
        day = f"({published})" if published and url else published
        kind = "EB/OL" if url else "N" if outlet else "Z"  # online, in a newspaper, of another kind
        parts = [outlet, f"{title}[{kind}]", day, url]
        return ". ".join(part for part in parts if part) + ("" if url else ".")
    # a title may bring its own full stop or question mark
    named = f"“{title}”" if title[-1:] in ".?!" else f"“{title}.”"
    day = iso_label(published, "en") if published else ""
    return " ".join(f"{part}." if part is not named else part for part in (outlet, named, day, url) if part)
