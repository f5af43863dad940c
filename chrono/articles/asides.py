"""Lines that only their neighbours tell apart from the article: menus and captions, what may be skipped, signatures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from chrono.articles.lines import Line

_LABEL = re.compile(r"[\u3400-\u9fff]{1,4}|\d{1,3}(?:,\d{3})+")
_CAPTION_NEXT = re.compile(r"(?:圖像|图像)?加[註注]文字[，,：:]?|image caption\s?,?", re.IGNORECASE)
_LONGEST_CAPTION = 60
_SKIP = re.compile(
    r"(?:跳過|跳过|略过|skip)\s*(?P<name>\S.{0,40}?)\s*(?:and continue reading|[，,]?\s?(?:繼續|继续)(?:閱讀|阅读))[.。]?",
    re.IGNORECASE,
)
_SKIPPED = 24  # lines that such a stretch may have
_MAIL = re.compile(r"(?:from|发件人|寄件者|寄件人)\s*[:：].+", re.IGNORECASE)
_SIGNATURE = 8  # lines below the two dashes of a mail
_HEAD = 12  # lines from the top among which a menu stands


def aside_reasons(lines: Sequence[Line]) -> dict[int, str]:
    """The lines that are asides, by their place, with the reason."""
    return {**_captions(lines), **_menu(lines), **_skipped(lines), **_signature(lines)}


def _menu(lines: Sequence[Line]) -> dict[int, str]:
    """Two labels or more, one a line, at the very top: 新闻, 要闻; a single one may be the title."""
    stop = 0
    while stop < min(len(lines) - 1, _HEAD) and _LABEL.fullmatch(lines[stop].words):
        stop += 1
    return dict.fromkeys(range(stop), "menu") if stop > 1 else {}


def _captions(lines: Sequence[Line]) -> dict[int, str]:
    """The line that is announced as one; a caption of one word looks like a section's heading and stays."""
    reasons: dict[int, str] = {}
    for index in range(1, len(lines) - 1):
        words = lines[index].words
        if _CAPTION_NEXT.fullmatch(lines[index - 1].words) and len(words) <= _LONGEST_CAPTION and words[-1] != "。":
            reasons[index] = "caption"
    return reasons


def _skipped(lines: Sequence[Line]) -> dict[int, str]:
    """Other articles' headlines within the body, between "skip this and continue reading" and its end."""
    reasons: dict[int, str] = {}
    for index, line in enumerate(lines):
        found = _SKIP.fullmatch(line.words) if len(line.words) <= _LONGEST_CAPTION else None
        if found is None:
            continue
        end = re.compile(
            rf"{re.escape(found['name'])}\s*(?:結束|结束)[.。]?|end of {re.escape(found['name'])}\.?", re.IGNORECASE
        )
        places = range(index + 1, min(index + _SKIPPED, len(lines)))
        stop = next((place for place in places if end.fullmatch(lines[place].words)), index)
        reasons.update(dict.fromkeys(range(index, stop + 1), "related links"))
    return reasons


def _signature(lines: Sequence[Line]) -> dict[int, str]:
    """What stands below the two dashes with which mails begin a signature (RFC 3676, section 4.3)."""
    if not any(_MAIL.fullmatch(line.words) for line in lines[:_HEAD]):
        return {}
    begin = next((index for index in range(len(lines) - 1, 0, -1) if lines[index].words == "--"), len(lines))
    return dict.fromkeys(range(begin, len(lines)), "signature") if len(lines) - begin <= _SIGNATURE + 1 else {}
