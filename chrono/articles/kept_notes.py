"""What programs for reading later export: above the text what they know of it, below it what the reader marked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from chrono.articles.lines import Line

_ABOUT = re.compile(r"metadata|properties|article info(?:rmation)?|元数据|元數據|属性|文章信息|基本信息", re.IGNORECASE)
_ENTRY = re.compile(r"[-*•]\s+[\w\u3400-\u9fff ]{2,24}\s?[:：].*")
_TEXT = re.compile(r"full (?:document|text|article)|document|content|全文|正文|原文", re.IGNORECASE)
_MARKED = re.compile(
    r"(?:my )?(?:highlights|annotations|notes)(?: & notes)?|(?:我的)?(?:划线|劃線|高亮|标注|標註|笔记|筆記|摘录)",
    re.IGNORECASE,
)
_EXCERPT = re.compile(r"excerpt|摘要|导语|summary", re.IGNORECASE)
_HEAD = 12  # lines from the top among which a heading of particulars stands


def kept_note_reasons(lines: Sequence[Line]) -> dict[int, str]:
    """The lines of an exported note that are not its text; what the reader marked only where the text stands above it."""
    begin = next((index for index, line in enumerate(lines[:_HEAD]) if _ABOUT.fullmatch(line.words)), None)
    if begin is None:
        return _marked_above(lines)
    stop = begin + 1
    while stop < len(lines) and _ENTRY.fullmatch(lines[stop].words):
        stop += 1
    if stop == begin + 1:
        return {}
    reasons = {begin: "page furniture", **dict.fromkeys(range(begin + 1, stop), "header")}
    if stop < len(lines) and _TEXT.fullmatch(lines[stop].words):
        reasons[stop] = "page furniture"
        marked = (index for index in range(stop + 1, len(lines)) if _MARKED.fullmatch(lines[index].words))
        reasons |= dict.fromkeys(range(next(marked, len(lines)), len(lines)), "related links")
    return reasons


def _marked_above(lines: Sequence[Line]) -> dict[int, str]:
    """What the reader marked, where it stands above the heading of the text itself."""
    begin = next((index for index, line in enumerate(lines[:_HEAD]) if _MARKED.fullmatch(line.words)), len(lines))
    excerpt = next((index for index, line in enumerate(lines[:_HEAD]) if _EXCERPT.fullmatch(line.words)), len(lines))
    body = "".join(line.words for line in lines[excerpt + 2 :])
    if excerpt + 1 < len(lines) and lines[excerpt + 1].words in body:
        return {excerpt: "page furniture", excerpt + 1: "repeated summary"}
    text = next((index for index in range(begin + 1, len(lines)) if _TEXT.fullmatch(lines[index].words)), None)
    return {} if text is None else dict.fromkeys(range(begin, text + 1), "related links")
