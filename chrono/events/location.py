"""Where a mention stands in its article: the words of its quote before cleaning, and the paragraph it opens in."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace

from chrono.model.article import Article
from chrono.model.event import Mention

PARAGRAPH = re.compile(r"\S[^\n]*")  # a line that is not blank


def located(article: Article, mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions with ``original`` and ``paragraph``.

    Paragraphs are counted in the cleaned text, from 1: a reader does not count title, byline and captions either.
    """
    starts = [found.start() for found in PARAGRAPH.finditer(article.text)]
    return tuple(
        replace(each, original=_original(article, each), paragraph=_paragraph(article, each, starts))
        for each in mentions
    )


def _original(article: Article, mention: Mention) -> str:
    start, stop = mention.quote_span
    slice_ = article.original[start:stop]
    return "" if slice_ == mention.quote else slice_


def _paragraph(article: Article, mention: Mention, starts: list[int]) -> int | None:
    if len(starts) < 2 or not article.runs:
        return None
    offset = mention.quote_span[0]
    # cleaning keeps the order of what it keeps, so the runs are sorted on the original's side too
    here, there, length = article.runs[max(bisect_right(article.runs, offset, key=lambda run: run[1]) - 1, 0)]
    return max(bisect_right(starts, here + min(max(offset - there, 0), length)), 1)
