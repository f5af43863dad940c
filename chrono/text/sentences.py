"""Sentences of a cleaned text as spans."""

from __future__ import annotations

import re

from chrono.model.article import Span

# A sentence ends at its mark and the closing quotes after it; an English full stop only before a space and a capital,
# or behind a Chinese letter and before a space.
# First any of the marks, then which it is: the search passes at one look all that is none, and is three times as fast
END = re.compile(
    r"[。！？!?…；;\n.](?:(?<=[\u3400-\u9fff”》）];)(?=\S{8})|(?<=[。！？!?…])[。！？!?…]*[”’」』）)\"]*|(?<=；)(?=\S{8})|(?<=\n)\n*"
    r"|(?<=[a-z0-9)”\"]\.)[”\"]?(?=\s+[\"“A-Z]|\s*\Z)|(?<=[\u3400-\u9fff]\.)(?<![一二三四五六七八九十]\.)(?=\s))"
)
ABBREVIATION = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Co|U\.S)\Z"
)
OPENED = re.compile("[“「『]")
OPENING = "“「『‘《（("
CLOSING = "”」』’》）)"
LATIN_WORD_END = re.compile(r"[A-Za-z0-9,'’-]\Z")
HARD_WRAP_MIN = 18  # characters from which a line without an end mark may be a wrapped one
SOFT_ENDS = re.compile(r"[，、,；;：:（(《“「和与及的在了将為为是于於從从由对對]\Z|[a-z,;]\Z")


# 16 October: Three miners are found dead, 2024-05-14　Sample posted: a line of a list that begins with its date
DATED_LINE = re.compile(
    r"\s*(?:[-–•*·]\s+)?(?:(?:19|20)\d\d(?:[-/.]\d{1,2}){1,2}(?:[:：–—]|[ \u3000])|(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[:：–—]|[ \u3000])|(?:\d{1,2}\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?:\s+\d{1,2})?(?:,?\s+\d{4})?\s*(?:[:–—]|-\s))"
)

MAX_SENTENCE = 1_000  # characters; a table or a list without end marks is cut, or work on it would grow with its square


def sentences(text: str) -> list[Span]:
    """Spans of sentences, without white space at their edges; wrapped lines are one sentence."""
    out: list[Span] = []
    start = 0
    opening = _next_quote(text, 0)
    for match in END.finditer(text):
        mark, stop = match.span()
        kind = text[mark]
        if kind == "\n":
            if _wraps(text, start, mark, stop):
                continue
        else:
            if opening < start:
                opening = _next_quote(text, start)
            if opening < stop and _is_inside_quote(text, start, stop):
                continue
            if kind == "." and ABBREVIATION.search(text, max(start, mark - 6), mark):
                continue
        _add(out, text, start, stop)
        start = stop
    _add(out, text, start, len(text))
    return out


def _next_quote(text: str, start: int) -> int:
    """Where the next quotation opens; the text's end, where none does."""
    found = OPENED.search(text, start)
    return found.start() if found else len(text)


def _wraps(text: str, start: int, line_stop: int, next_start: int) -> bool:
    """Whether a line was broken in the middle of its sentence: one break, a long line, and no end in sight."""
    line_start = max(text.rfind("\n", 0, line_stop) + 1, start)
    if "\n\n" in text[line_stop:next_start] or line_stop - line_start < HARD_WRAP_MIN:
        return False
    if DATED_LINE.match(text, next_start) or (
        DATED_LINE.match(text, line_start) and not text[next_start : next_start + 1].islower()
    ):
        return False
    line = text[line_start:line_stop].rstrip()
    return bool(SOFT_ENDS.search(line[-1:])) or bool(LATIN_WORD_END.search(line)) if line else False


def _is_inside_quote(text: str, start: int, stop: int) -> bool:
    """Whether a mark stands inside an open quotation, where a sentence of the quoted speech ends, not ours."""
    if stop - start > 300:
        return False
    opened = text.count("“", start, stop) + text.count("「", start, stop) + text.count("『", start, stop)
    if not opened:
        return False
    return opened > text.count("”", start, stop) + text.count("」", start, stop) + text.count("』", start, stop)


def _add(out: list[Span], text: str, start: int, stop: int) -> None:
    while start < stop and text[start].isspace():
        start += 1
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    while stop - start > MAX_SENTENCE:
        cut = max(text.rfind(mark, start + MAX_SENTENCE // 2, start + MAX_SENTENCE) for mark in "，,；;、 ") + 1
        cut = cut or start + MAX_SENTENCE
        out.append((start, cut))
        start = cut
    if start < stop:
        out.append((start, stop))
