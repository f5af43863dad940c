"""Quotes as people may safely see them: one line, no control characters, the dating words found again."""

from __future__ import annotations

import re
from html import escape

from chrono.model.event import Mention

# C0 and C1 controls, zero-width and bidirectional controls, separators that end a line in scripts, lone
# surrogates, the two that XML forbids: a terminal would obey them, a reader be fooled, a file would not open
UNSAFE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
SPACES = re.compile("[\\s\u2028\u2029\x0b\x0c\x85]+")
BRACKETS = {
    "《": "》",
    "“": "”",
    "‘": "’",
    "「": "」",
    "『": "』",
    "（": "）",
    "(": ")",
    "【": "】",
    "〈": "〉",
    "[": "]",
}


def visible(text: str) -> str:
    """The text on one line, with ESC as ␛ and every other control character as a replacement sign or left out."""
    if text.isprintable() and "  " not in text:  # nearly every text: nothing in it that the patterns below look for
        return text.strip()
    text = SPACES.sub(" ", text)
    return UNSAFE.sub(lambda found: "␛" if found[0] == "\x1b" else "\ufffd" if found[0] < "\xa0" else "", text).strip()


def highlighted(mention: Mention) -> tuple[str, str, str]:
    """The quote as (before, dating words, after), made visible; the words are "" where the quote does not hold them."""
    quote = mention.quote
    place = _find(quote, mention.expression, mention.span[0] - mention.quote_span[0]) if mention.expression else None
    if place is None:
        return visible(quote), "", ""
    start, stop = place
    # visible() strips: a blank beside the highlighted words is part of an English quote
    left, right = quote[:start], quote[stop:]
    before = visible(left) + (" " if left[-1:].isspace() and left.strip() else "")
    after = (" " if right[:1].isspace() and right.strip() else "") + visible(right)
    return before, visible(quote[start:stop]), after


def _find(quote: str, expression: str, near: int) -> tuple[int, int] | None:
    """The occurrence of the expression nearest to where it lay in the original; cleaning may have taken out blanks."""
    pattern = r"\s*".join(re.escape(char) for char in re.sub(r"\s+", "", expression))
    found = [match.span() for match in re.finditer(pattern, quote)] if pattern else []
    return min(found, key=lambda span: (abs(span[0] - near), span)) if found else None


def quoted(text: str, labels: str = "zh") -> str:
    """The text in quotation marks that do not clash with its own."""
    text = visible(text)
    inner = "“" in text or "”" in text
    if labels == "zh":
        return f"「{text}」" if inner else f"“{text}”"
    return f"‘{text}’" if inner else f"“{text}”"


def shortened(text: str, width: int) -> str:
    """The text cut to ``width`` display columns with an ellipsis, not inside a Latin word.

    A cut inside a short bracket goes before it; one that must fall inside a long one closes it: 《关于支持…》.
    """
    from rich.cells import cell_len

    if cell_len(text) <= width:
        return text
    used, best, open_best = 0, "", ""
    closing: list[str] = []
    for index, char in enumerate(text):
        used += cell_len(char)
        if used > width - 1:
            break
        if char in BRACKETS:
            closing.append(BRACKETS[char])
        elif closing and char == closing[-1]:
            closing.pop()
        if _inside_word(text, index + 1):
            continue
        kept = text[: index + 1].rstrip(" ，、：:,;；—-") + "…" + "".join(reversed(closing))
        if not closing:
            best = kept
        elif char not in BRACKETS and cell_len(kept) <= width:
            open_best = kept
    if best and (not open_best or cell_len(best) * 2 >= width):
        return best
    return open_best or text[:1] + "…"


def _inside_word(text: str, index: int) -> bool:
    left, right = text[index - 1 : index], text[index : index + 1]
    return left.isascii() and right.isascii() and left.isalnum() and right.isalnum()


def excerpt(mention: Mention, width: int) -> str:
    """The quote in at most ``width`` columns, with … where words were left out; the dating words stay in it."""
    from rich.cells import cell_len

    before, words, after = highlighted(mention)
    if cell_len(before + words + after) <= width:
        return before + words + after
    if not words or cell_len(before + words) <= width * 2 // 3:
        return shortened(before + words + after, width)
    # what stands before the dating words is cut from its front, at a clause where there is one
    room = max((width - cell_len(words)) // 3, 2)
    start = len(before)
    while start and cell_len(before[start - 1 :]) <= room:
        start -= 1
    clause = max((before.rfind(sign, start) for sign in "，。；：！？,;:!?"), default=-1)
    kept = before[clause + 1 :] if clause >= start else before[start:]
    return "…" + shortened(f"{kept.lstrip()}{words}{after}", width - 1)


def html_text(value: str) -> str:
    """Text for HTML, between tags and in quoted attributes: one line, no control characters, escaped."""
    return escape(visible(value), quote=True)
