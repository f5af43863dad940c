"""Text that was decoded wrongly before it was saved: recognised by the letters that this leaves, and undone where it can be."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from chrono.articles.encoding import likeness

# "，" "。" "、" "的" of UTF-8 read as GBK, as Windows' Latin letters; "，" "。" of GBK read as Latin letters; what is past saving
_GBK = re.compile("銆|锛|鐨|紝|殑|鈥")
_LATIN = re.compile("ã€|ï¼|ã\x80|ï¼|â€|â\x80|ä¸|æ˜|Ã©|Ã¨|Ã¼")
_LATIN_GBK = re.compile("£¬|¡£|µÄ")
_LOST = re.compile("锟斤拷|烫烫烫|\ufffd{2}")
_ENGLISH = re.compile("â(?:€[™œ\x9d\x9c“”˜¦]|\x80[\x90-\x9f\xa6])")
_AGAIN = "save it again from its source"
_SAMPLE = 20_000
_MOST_LOST = 0.3  # share of letters lost from which nothing is worth reading
_MOST_BROKEN = 0.04  # share of letters that undoing may leave unread


@dataclass(frozen=True, slots=True)
class Scrambled:
    """A text decoded wrongly."""

    text: str | None  # as it was meant; None: it cannot be told any more
    reason: str  # one line for people


def unscrambled(text: str) -> Scrambled | None:
    """What is wrong with a text and what it was meant to be; ``None`` where nothing is."""
    sample = text[:_SAMPLE]
    if sample.isascii():
        return None
    for pattern, backwards, words in _WAYS:
        if pattern.search(sample) and _is_better(meant := backwards(text), text):
            broken = meant.count("\ufffd") + meant.count("?") - text.count("?")
            if broken <= _MOST_BROKEN * len(meant) + 1:
                return Scrambled(meant, f"it had been decoded wrongly ({words}), which was undone")
            return Scrambled(None, f"it was decoded wrongly ({words}) and letters were lost; {_AGAIN}")
    lost = sum(len(found) for found in _LOST.findall(sample))
    if lost and lost > _MOST_LOST * sum(not each.isascii() for each in sample):
        return Scrambled(None, f"its letters were lost when it was saved in another encoding; {_AGAIN}")
    return None


def _is_better(meant: str, text: str) -> bool:
    if _ENGLISH.search(text) and not any(letter > "\u3000" and letter != "\ufffd" for letter in meant[:_SAMPLE]):
        return len(meant) < len(text)
    return likeness(meant[:_SAMPLE].replace("\ufffd", "")) > max(0.3, likeness(text[:_SAMPLE]) + 0.2)


def _from_gbk(text: str) -> str:
    """UTF-8 that was read as GBK, where the byte 0x80 became a euro sign."""
    return b"\x80".join(part.encode("gb18030", "replace") for part in text.split("€")).decode("utf-8", "replace")


def _windows_bytes(text: str) -> bytes:
    """The bytes of Windows' Latin letters, the five that it leaves undefined included."""
    out = bytearray()
    for letter in text:
        try:
            out += letter.encode("cp1252")
        except UnicodeEncodeError:
            out += letter.encode("latin-1", "replace")
    return bytes(out)


_WAYS: tuple[tuple[re.Pattern[str], Callable[[str], str], str], ...] = (
    (_GBK, _from_gbk, "UTF-8 read as GBK"),
    (_LATIN, lambda text: _windows_bytes(text).decode("utf-8", "replace"), "UTF-8 read as Latin letters"),
    (_LATIN_GBK, lambda text: _windows_bytes(text).decode("gb18030", "replace"), "GBK read as Latin letters"),
)
