"""Folding of traditional to simplified script and of letter case, for keys that are compared; never for quotes."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from chrono.text.numerals import FULL_WIDTH

# OpenCC keeps 著 where it may be 著作; mainland text writes the particle as 着, so keys of both must agree
AFTER_FOLDING = str.maketrans({"著": "着", "「": "“", "」": "”", "『": "“", "』": "”"})
HAN_RANGES = ((0x3400, 0x9FFF), (0xF900, 0xFAFF))
HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")  # escaped: an editor's normal form turns U+F900 into U+8C48
# Characters that OpenCC changes in some words only, which may hold no other: 毛坏, 答覆, 英哩, 一目瞭然
IN_WORDS = "哩坏沈甦瞭藉衹覆"
LONGEST_KEPT = 400  # characters of a text whose folded form is kept: clauses are met again, other articles are not


def folded(text: str) -> str:
    """The text in simplified script, lower case, half-width digits; every character keeps its place."""
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
    return _changed(text) if _changing().search(text) else text


def _changed(text: str) -> str:
    plain = text.translate(FULL_WIDTH)
    lower = plain.lower()
    if len(lower) != len(plain):  # İ becomes two characters
        lower = "".join(small if len(small := char.lower()) == 1 else char for char in plain)
    if HAN.search(lower):
        # half a surrogate pair, as JSON may hold one, makes OpenCC raise
        simplified = str(_converter().convert(lower.encode("utf-8", "replace").decode("utf-8")))
        lower = simplified if len(simplified) == len(lower) else lower
    return lower.translate(AFTER_FOLDING)


@lru_cache(maxsize=1)
def _changing() -> re.Pattern[str]:
    """What finds the characters that folding may change: few Chinese texts hold one, and a look costs least."""
    letters = [chr(code) for first, last in HAN_RANGES for code in range(first, last + 1)]
    simplified = _converter().convert("\n".join(letters)).split("\n")  # apart, so that they make no words
    changed = [old for old, new in zip(letters, simplified, strict=True) if old != new]
    capitals = [char for char in map(chr, (*range(0x3400), *range(0xA000, 0x10000))) if char != char.lower()]
    tables = [chr(code) for table in (FULL_WIDTH, AFTER_FOLDING) for code in table]
    return re.compile(f"[{''.join((*changed, *capitals, *tables, *IN_WORDS))}\ud800-\udfff\U00010000-\U0010ffff]")


@lru_cache(maxsize=1)
def _converter() -> Any:
    from opencc import OpenCC

    return OpenCC("t2s")
