"""Cleaning by the character: invisible marks, left-over markup, romanised notes; one becomes one, or none."""

from __future__ import annotations

import re
from html import unescape
from unicodedata import normalize

Cut = tuple[int, int, str]  # start, stop, reason
CJK = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
_UNSEEN = "\x00-\x08\x0e-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffb"  # characters that nobody sees
_INVISIBLE = re.compile(f"[{_UNSEEN}]+")
_WRAPPER = re.compile(r'(?:\A\s*|(?="""\s*\Z))(""")')  # some exports wrap a text in three quotes
_MARKUP = re.compile(
    r"<!--.*?-->|<(script|style)\b.*?</\1\s*>"
    r"|</?(?:p|div|br|span|a|b|i|u|em|strong|font|img|h[1-6]|ul|ol|li|table|tr|td|th|tbody|section|figure|center|ruby)"
    r"(?:\s[^<>]{0,500})?/?>",
    re.IGNORECASE | re.DOTALL,
)
_BLOCK = re.compile(r"</?(?:p|div|br|h[1-6]|li|tr|table|section|figure|ul|ol)\b", re.IGNORECASE)
_CLOSING = re.compile(r"</(?:p|div|span|a|strong|h[1-6]|li|td|b|em)\s*>|<br\s*/?>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,5});", re.IGNORECASE)
_LOST_ENTITY = re.compile(
    r"\?([lr][ds]quo|mdash|hellip|middot);"
)  # "&" was taken for the second half of a lost character
_INITIAL = "(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?"
_A, _E, _I, _O, _U = "[aāáǎăà]", "[eēéěĕè]", "[iīíǐĭì]", "[oōóǒŏò]", "[uūúǔŭùüǖǘǚǜv]"
_FINAL = (
    f"(?:{_I}{_A}ng|{_I}ong|{_I}{_O}ng|{_U}{_A}ng|{_I}{_A}[on]|{_U}{_A}[in]|{_A}ng|{_E}ng|{_I}ng|{_O}ng|{_U}{_E}ng"
    f"|{_A}[ion{_I[1:-1]}{_O[1:-1]}]|{_E}[in{_I[1:-1]}r]|{_I}[aeunāáǎàēéěèūúǔùōóǒò]|{_U}[aeionāáǎàēéěèīíǐìōóǒò]"
    f"|{_O}[u{_U[1:-1]}]|{_A}|{_E}|{_I}|{_O}|{_U})"
)
_TONED = "āáǎăàēéěĕèīíǐĭìōóǒŏòūúǔŭùǖǘǚǜü"
_NOTE = re.compile(
    f"[(（](?<=[{CJK}].)({_INITIAL}{_FINAL})[)）]"
)  # the rarest letter first, so that the search is quick
_ODD = re.compile(f"[{_UNSEEN}\u2e80-\u2fd5]")  # those and the radicals: few texts hold one
_ONLY_FORMS = "⺠民⻘青⻋车⻔门⻓长⻅见⻉贝⻚页⻛风⻜飞⻝食⻢马⻥鱼⻦鸟⻨麦⻩黄⻬齐⻰龙⻄西⻆角⻁虎⻤鬼⻣骨⻙韦⻪黾⻮齿⻧卤⻐钅⻑長⻒镸⺟母⻗雨⻞食"
PLAIN_RADICALS = {  # PDFs that browsers print hold the radicals' own characters for 日, 月, 人: nothing would read them as dates
    **{code: normalize("NFKC", chr(code)) for code in range(0x2F00, 0x2FD6)},
    **{ord(one): other for one, other in zip(_ONLY_FORMS[::2], _ONLY_FORMS[1::2], strict=True)},
}
_LOST_NOTE = re.compile(
    rf"(?<=[{CJK}])\?([a-z]{{0,3}}[{_TONED}][a-z]{{0,2}}[)）])"
)  # "為(wèi)" lost its letter and mark
_WIDE_DIGIT = re.compile("[０-９]")
_WIDE = str.maketrans("０１２３４５６７８９", "0123456789")
_QUOTE_MARKS = re.compile(r'[“”"\n]')
_FEW = 3  # toneless notes such as "(de)" count only in a text that has this many notes with tones


def plain_digits(text: str) -> str:
    """The text with its full-width digits as plain ones, one for one."""
    return text.translate(_WIDE) if _WIDE_DIGIT.search(text) else text


def character_cuts(text: str) -> tuple[str, list[Cut]]:
    """The text with characters replaced one by one, and what is to be deleted from it."""
    cuts: list[Cut] = []
    if '"""' in text:
        cuts += [(*found.span(1), "markup") for found in _WRAPPER.finditer(text)]
    if not text.isascii() and _ODD.search(text):
        cuts += [(*found.span(), "invisible characters") for found in _INVISIBLE.finditer(text)]
        text = text.translate(PLAIN_RADICALS)
    if "<" in text and len(_CLOSING.findall(text)) >= 2:
        text = _replaced(text, _MARKUP, _tag_mark, "markup", cuts)
    if "&" in text:
        text = _replaced(text, _ENTITY, _entity_mark, "markup", cuts)
    if "?" in text:
        text = _replaced(text, _LOST_ENTITY, lambda found: _entity_mark_of(f"&{found.group(1)};"), "markup", cuts)
        text = _replaced(text, _LOST_NOTE, lambda found: "□", "romanised note", cuts)
    text = with_pairs(text)
    if "(" in text or "（" in text:
        cuts += _note_cuts(text)
    return text, cuts


def without_invisible(text: str) -> str:
    """The text without characters that nobody sees; for titles, whose places nobody counts."""
    return text if text.isascii() else _INVISIBLE.sub("", text)


def with_pairs(text: str) -> str:
    """The text with a typewriter's mark replaced where the other of its pair is curved: “错换人生" is “错换人生”."""
    if '"' not in text or ("“" not in text and "”" not in text):
        return text
    marks = [(found.start(), found.group()) for found in _QUOTE_MARKS.finditer(text)]
    kinds = ["\n", *(kind for _, kind in marks), "\n"]
    letters = list(text)
    for place, (at, kind) in enumerate(marks):
        before, after = kinds[place], kinds[place + 2]
        if kind == '"' and before == "“" and after in "“\n":
            letters[at] = "”"
        elif kind == '"' and after == "”" and before in "”\n":
            letters[at] = "“"
    return "".join(letters)


def _note_cuts(text: str) -> list[Cut]:
    """Parentheses that hold one syllable of pinyin after a Chinese character: "學(xué)"; "AI" or "(ed)" are not."""
    notes = list(_NOTE.finditer(text))
    if not notes:
        return []
    toned = sum(any(letter in _TONED for letter in found.group(1)) for found in notes)
    return [
        (*found.span(), "romanised note")
        for found in notes
        if toned >= _FEW or any(letter in _TONED for letter in found.group(1))
    ]


def _replaced(text: str, pattern: re.Pattern[str], mark: object, reason: str, cuts: list[Cut]) -> str:
    """Each match becomes one character, its first, and the rest of it is cut; an empty mark cuts all of it."""
    assert callable(mark)
    pieces: list[str] = []
    last = 0
    for found in pattern.finditer(text):
        start, stop = found.span()
        kept = mark(found)
        if kept is None:
            continue
        pieces += [text[last:start], kept, text[start + len(kept) : stop]]
        cuts.append((start + len(kept), stop, reason))
        last = stop
    pieces.append(text[last:])
    return "".join(pieces)


def _tag_mark(found: re.Match[str]) -> str:
    return "\n" if _BLOCK.match(found.group()) else ""


def _entity_mark(found: re.Match[str]) -> str | None:
    return _entity_mark_of(found.group())


def _entity_mark_of(entity: str) -> str | None:
    character = unescape(entity)
    return (" " if character == "\xa0" else character) if len(character) == 1 and character != entity else None
