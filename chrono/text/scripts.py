"""Folding of traditional to simplified script and of letter case, for keys that are compared; never for quotes."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from chrono.text.numerals import FULL_WIDTH

# OpenCC keeps 著 where it may be 著作; mainland text writes the particle as 着, so keys of both must agree
AFTER_FOLDING = str.maketrans({"著": "着", "「": "“", "」": "”", "『": "“", "』": "”"})
# Few texts hold a character of the tables: to look for one costs a tenth of a translation
IN_FULL_WIDTH, FOLDED_AFTER = re.compile("[０-９．]"), re.compile("[著「」『』]")
# marks of a typewriter beside a Chinese letter: 6月12日,公司公告,拟收购; not 4,800
TYPEWRITTEN = re.compile(r"[,;:!?](?:(?<=[\u3400-\u9fff”》）].)|(?=[\u3400-\u9fff“《]))")
MARKS = str.maketrans(",;:!?", "，；：！？")
HAN_RANGES = ((0x3400, 0x9FFF), (0xF900, 0xFAFF))
HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")  # escaped: an editor's normal form turns U+F900 into U+8C48
# Characters that OpenCC changes in some words only, which may hold no other: 毛坏, 答覆, 英哩, 一目瞭然
IN_WORDS = "哩坏沈甦瞭藉衹覆"
LONGEST_KEPT = 400  # characters of a text whose folded form is kept: clauses are met again, other articles are not


def folded(text: str) -> str:
    """The text in simplified script, lower case, half-width digits; every character keeps its place.

    Chinese has the marks of Chinese in it, whatever it was typed with.
    """
    return _kept(text) if len(text) <= LONGEST_KEPT else _lately(text)


@lru_cache(maxsize=65536)
def _kept(text: str) -> str:
    return _fold(text)


@lru_cache(maxsize=1)
def _lately(text: str) -> str:
    """The folded form of the article that is read now: several of its readers ask for it."""
    return _fold(text)


def _fold(text: str) -> str:
    if text.isascii():
        return text.lower()
    fold = _changed(text) if _looks()[0].search(text) else text
    return TYPEWRITTEN.sub(lambda found: found.group().translate(MARKS), fold) if TYPEWRITTEN.search(fold) else fold


def _changed(text: str) -> str:
    plain = text.translate(FULL_WIDTH) if IN_FULL_WIDTH.search(text) else text
    lower = plain.lower()
    if len(lower) != len(plain):  # İ becomes two characters
        lower = "".join(small if len(small := char.lower()) == 1 else char for char in plain)
    if _looks()[1].search(lower) and HAN.search(lower):
        # half a surrogate pair, as JSON may hold one, makes OpenCC raise
        simplified = str(_converter().convert(lower.encode("utf-8", "replace").decode("utf-8")))
        lower = simplified if len(simplified) == len(lower) else lower
    return lower.translate(AFTER_FOLDING) if FOLDED_AFTER.search(lower) else lower


@lru_cache(maxsize=1)
def _looks() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What finds the characters that folding may change, and those that OpenCC may: few Chinese texts hold one."""
    letters = [chr(code) for first, last in HAN_RANGES for code in range(first, last + 1)]
    simplified = _converter().convert("\n".join(letters)).split("\n")  # apart, so that they make no words
    changed = [old for old, new in zip(letters, simplified, strict=True) if old != new]
    traditional = f"{''.join((*changed, *IN_WORDS))}\ud800-\udfff\U00010000-\U0010ffff"
    capitals = [char for char in map(chr, (*range(0x3400), *range(0xA000, 0x10000))) if char != char.lower()]
    tables = [chr(code) for table in (FULL_WIDTH, AFTER_FOLDING) for code in table]
    return re.compile(f"[{''.join((*capitals, *tables))}{traditional}]"), re.compile(f"[{traditional}]")


@lru_cache(maxsize=1)
def _converter() -> Any:
    from opencc import OpenCC

    return OpenCC("t2s")
