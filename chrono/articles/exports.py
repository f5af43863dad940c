"""Text files that a news database wrote: many articles one below the other, each to a record of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from chrono.articles.encoding import decode
from chrono.articles.tables import Fields

_BEGINS = re.compile(r"^[ \t]*\d{1,5} of \d{1,5} DOCUMENTS?[ \t]*\r?$", re.MULTILINE)
_ENDS = re.compile(
    r"^[ \t]*(?:文章(?:编号|編號)[:：][ \t]*\d{12,}|End of Document|Document [A-Z]{2,10}\d{8,}\w{2,14})[ \t]*\r?$",
    re.MULTILINE,
)
_CORPUS = re.compile(  # a search engine's corpus of news: address, title and text, each between tags
    r"<doc>\s*<url>(?P<url>[^<]*)</url>.{0,200}?<(?:content)?title>(?P<title>[^<]*)</(?:content)?title>\s*<content>(?P<text>.*?)</content>\s*</doc>",
    re.DOTALL,
)
_MARKS = (  # bytes of which one is in every such file, so that no other is decoded for it
    b" DOCUMENT",
    b"<doc>",
    b"End of Document",
    b"\nDocument ",
    *(word.encode(code) for word, code in (("文章编号", "utf-8"), ("文章編號", "utf-8"))),
    *(word.encode(code) for word, code in (("文章编号", "gb18030"), ("文章編號", "big5"))),
)
_BETWEEN = re.compile(r"(?:[ \t]*(?:[-—=_*]{8,}|\d{1,5}[.、]?)?[ \t]*\r?\n)+")  # a rule and the next article's number
_RULE = re.compile(r"^[ \t]*[-—=_*]{8,}[ \t]*\r?$", re.MULTILINE)
_PREFACE = 1_000  # characters in which what the search was may stand above the first article
_HEAD = re.compile(
    r"\s*\d+ of \d+ DOCUMENTS?\s+(?P<source>\S[^\n]{1,80})\n\s*(?P<published>[^\n]{0,40}\b(?:19|20)\d\d\b[^\n]{0,30})\n"
    r"(?:\s*[^\n]{0,40}\bEdition[ \t]*\n)?\s*(?P<title>\S[^\n]{3,200})\n"
)


def exported_records(data: bytes) -> list[Fields]:
    """The articles of an export as records; none where the file is one article, as nearly all text files are."""
    if not any(mark in data for mark in _MARKS):
        return []
    text = decode(data)
    if corpus := [_of_corpus(found) for found in _CORPUS.finditer(text)]:
        return corpus
    pieces = [piece for piece in _pieces(text) if piece.strip()]
    return [tuple(_fields(piece)) for piece in pieces] if len(pieces) > 1 else []


def _of_corpus(found: re.Match[str]) -> Fields:
    return tuple((name, words.strip()) for name, words in found.groupdict().items() if words.strip())


def _pieces(text: str) -> Iterator[str]:
    begins = [found.start() for found in _BEGINS.finditer(text)]
    if len(begins) > 1:
        yield from (text[start:stop] for start, stop in pairwise([*begins, len(text)]))
        return
    ends = [found.end() for found in _ENDS.finditer(text)]
    if len(ends) > 1:
        ends[-1] = len(text)  # what stands below the last article is its foot
        yield from (_begun(text[start:stop], start == 0) for start, stop in pairwise([0, *ends]))


def _begun(piece: str, is_first: bool) -> str:
    """An article without what stands between it and the one before: a rule, its number, above the first the search."""
    rule = _RULE.search(piece, 0, _PREFACE) if is_first else None
    start = rule.start() if rule else 0
    between = _BETWEEN.match(piece, start)
    return piece[between.end() if between else start :]


def _fields(piece: str) -> Iterator[tuple[str, str]]:
    head = _HEAD.match(piece)
    if head:
        yield "title", head.group("title").strip()
    yield "text", piece[head.end() :] if head else piece
    if head:
        yield "published", head.group("published").strip()
        yield "source", head.group("source").strip()
