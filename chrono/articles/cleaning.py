"""The passes of cleaning, in order; what they leave stays mapped to the original, and what they took is listed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from chrono.articles.characters import Cut, character_cuts
from chrono.articles.credits import credit_cuts
from chrono.articles.edges import edge_cuts
from chrono.articles.headings import clean_title
from chrono.articles.lines import Line, lines_of
from chrono.articles.pages import page_edge_cuts, printed_title, wrap_cuts
from chrono.articles.repeats import repeat_cuts
from chrono.model.article import Removal
from chrono.text.mapped import Mapped

_LINK = re.compile(r"links?\s*[:：]\s*(.{4,100})", re.IGNORECASE)
FRONT_MATTER = re.compile(r"---[ \t]*\n(?:[\w-]+[ \t]*:.*\n|[ \t]+.*\n|- .*\n){1,40}---[ \t]*(?=\n)")
_MARKDOWN = re.compile(
    r"^[ \t]*(?:>[ \t]+)?#{1,6}[ \t]+|^[ \t]*>[ \t]+|\*\*(?=\S)|(?<=\S)\*\*|(?:^|(?<=\s))_(?=[^\s_])|(?<=[^\s_])_(?=\s|$)",
    re.MULTILINE,
)
_ITEM = re.compile(r"^[ \t]*-[ \t]+", re.MULTILINE)
_OUTLINE = 4  # items that a note has at least that is an outline
_PREFIXED = re.compile(  # date 2026-02-04 and the title, as a crawl writes them
    r"\s*(?:date|日期|时间|時間)\s*[:：]?\s*(?:19|20)\d\d-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?)?[ \t]+(?=\S.{5})"
)
_PIPES = re.compile(r"^[^|\n]+?((?:[ \t]*\|)+[ \t]*)$", re.MULTILINE)  # the last edge of a table's only cell
_BULLETS = frozenset("-•·*")
_ADDRESS = r"\((?=https?:|[/#.]|mailto:|data:|javascript:|\w+/|[\w-]+\.(?:png|jpe?g|gif|webp|svg|html?|pdf)\))(?:[^()\s]|\([^()\s]*\)){1,800}(?:\s[^()\n]{0,200})?\)"
_LINKED = re.compile(rf"!\[[^\]\n]{{0,200}}\]{_ADDRESS}|\[([^\[\]\n]{{0,200}})\]{_ADDRESS}")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text without what does not belong to the article."""

    text: Mapped
    removals: tuple[Removal, ...]
    words: tuple[tuple[str, str], ...]  # (reason, words) of what was removed from the page, in order of the text
    title: str | None  # the title that was known, else the text's own


def clean(original: str, known_title: str | None) -> Cleaned:
    """Clean a text; ``known_title`` is the record's or the page's."""
    text, cuts = character_cuts(original)
    draft = _Draft(Mapped.whole(original).with_text(text))
    draft.cut(cuts, said=False)
    if text.startswith("---") and (head := FRONT_MATTER.match(text)):
        draft.cut([(*head.span(), "front matter")])
    draft.cut(_outline_cuts(draft.mapped.text), said=False)
    _without_marks(draft, text)
    if "\n" in text:
        paged = draft.mapped.text
        page_edges = page_edge_cuts(paged, draft.lines())
        draft.cut(page_edges)
        known_title = known_title or (printed_title(paged, page_edges, draft.lines()) if page_edges else None)
        laid_out = bool(page_edges) or "\f" in text
        joined, breaks = wrap_cuts(draft.mapped.text, draft.lines(), laid_out=laid_out)
        draft.mapped = draft.mapped.with_text(joined) if joined != draft.mapped.text else draft.mapped
        draft.cut(breaks, listed=False)  # white space: nobody asks where it went
    if found := _PREFIXED.match(draft.mapped.text):
        draft.cut([(*found.span(), "header")])
    title = clean_title(known_title) if known_title and known_title.strip() else None
    edges = edge_cuts(draft.lines(), draft.mapped.text, title)
    draft.cut(edges.cuts)
    title = title or (clean_title(edges.title) if edges.title else None)
    draft.cut(repeat_cuts(draft.mapped.text, draft.lines()))
    draft.cut(credit_cuts(draft.mapped.text, draft.lines()))
    for spam in _spam(draft.words):
        lines: Sequence[Line] = draft.lines()
        draft.cut([(line.start, line.start + len(spam), "site name") for line in lines if line.words.startswith(spam)])
        if title and title.startswith(spam) and len(title) > len(spam) + 4:
            title = title.removeprefix(spam)
    bullets = [line for line in draft.lines() if line.words in _BULLETS]
    draft.cut([(line.start, line.stop, "markup") for line in bullets], listed=False)  # of items that are gone
    draft.removals.sort(key=lambda removal: removal.span)
    return Cleaned(
        draft.mapped, tuple(draft.removals), tuple((reason, words) for _, reason, words in sorted(draft.words)), title
    )


def _without_marks(draft: _Draft, text: str) -> None:
    """Take out what marked a text up: Markdown's marks and links, the edges of tables."""
    if "#" in text or "**" in text or "_" in text or "\n>" in text:
        draft.cut([(*found.span(), "markup") for found in _MARKDOWN.finditer(draft.mapped.text)], said=False)
    if "|" in text:
        draft.cut([(*found.span(1), "markup") for found in _PIPES.finditer(draft.mapped.text)], listed=False)
    if "](" in text:
        draft.cut(_link_cuts(draft.mapped.text), said=False)


def _outline_cuts(text: str) -> list[Cut]:
    """The dashes before the lines of an outline, a note in which all lines are items."""
    items = [found.span() for found in _ITEM.finditer(text)] if text.lstrip().startswith("- ") else []
    lines = sum(not line.isspace() and bool(line) for line in text.split("\n"))
    return [(*span, "markup") for span in items] if len(items) >= max(_OUTLINE, 0.9 * lines) else []


def _link_cuts(text: str) -> list[Cut]:
    """Markdown's pictures, and of its links all but their words."""
    cuts: list[Cut] = []
    for found in _LINKED.finditer(text):
        start, stop = found.span(1) if found.group(1) is not None else (found.end(), found.end())
        cuts += [(found.start(), start, "markup"), (stop, found.end(), "markup")]
    return cuts


class _Draft:
    """A text under the knife, and the list of what was taken."""

    def __init__(self, mapped: Mapped) -> None:
        self.mapped = mapped
        self.removals: list[Removal] = []
        self.words: list[tuple[int, str, str]] = []
        self._lines: tuple[str, list[Line]] | None = None

    def lines(self) -> list[Line]:
        """The lines of the text as it is now."""
        if self._lines is None or self._lines[0] is not self.mapped.text:
            self._lines = self.mapped.text, lines_of(self.mapped.text)
        return self._lines[1]

    def cut(self, cuts: Sequence[Cut], *, listed: bool = True, said: bool = True) -> None:
        """Take out what the cuts name; it is ``listed`` for people, and ``said`` to who looks for dates and sources."""
        if not cuts:
            return
        for start, stop, reason in cuts if listed else ():
            if start >= stop:
                continue
            span = self.mapped.to_original(start, stop)
            self.removals.append(Removal(span, reason))
            if said:
                self.words.append((span[0], reason, self.mapped.text[start:stop]))
        self.mapped = self.mapped.without((start, stop) for start, stop, _ in cuts)


def _spam(words: Sequence[tuple[int, str, str]]) -> set[str]:
    """Names of a site that its page's foot links to, and that are glued to the front of title and paragraphs."""
    found = (_LINK.match(each) for _, reason, each in words if reason == "page furniture")
    return {
        name
        for link in found
        if link
        for name in link.group(1).split()
        if len(name) >= 4 and not name.startswith("http")
    }
