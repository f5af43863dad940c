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
# Characters that OpenCC changes in some words only: 毛坏, 答覆, 傢俱, 一目瞭然
IN_WORDS = "么俱哩坏彷沈甦瞭藉衹覆"
LONGEST_KEPT = 400  # characters of a text whose folded form is kept: clauses are met again, whole articles are not


def folded(text: str) -> str:
    """The text in simplified script, lower case, half-width digits; every character keeps its place."""
    return _kept(text) if len(text) <= LONGEST_KEPT else _fold(text)


@lru_cache(maxsize=65536)
def _kept(text: str) -> str:
    return _fold(text)


def _fold(text: str) -> str:
    lower = text.lower()
    if len(lower) != len(text):  # İ becomes two characters
        lower = "".join(small if len(small := char.lower()) == 1 else char for char in text)
    return _simplified(lower) if _foldable().search(lower) else lower


def _simplified(lower: str) -> str:
    plain = lower.translate(FULL_WIDTH)
    if HAN.search(plain):
        # half a surrogate pair, as JSON may hold one, makes OpenCC raise
        simplified = str(_converter().convert(plain.encode("utf-8", "replace").decode("utf-8")))
        plain = simplified if len(simplified) == len(plain) else plain
    return plain.translate(AFTER_FOLDING)


@lru_cache(maxsize=1)
def _foldable() -> re.Pattern[str]:
    """What finds the characters that anything but lower case may change: few texts hold one, and OpenCC is slow."""
    letters = [chr(code) for first, last in HAN_RANGES for code in range(first, last + 1)]
    simplified = _converter().convert("\n".join(letters)).split("\n")  # apart, so that they make no words
    changed = [old for old, new in zip(letters, simplified, strict=True) if old != new]
    tables = [chr(code) for table in (FULL_WIDTH, AFTER_FOLDING) for code in table]
    return re.compile(f"[{''.join((*changed, *tables, *IN_WORDS))}\ud800-\udfff\U00010000-\U0010ffff]")


@lru_cache(maxsize=1)
def _converter() -> Any:
    from opencc import OpenCC

    return OpenCC("t2s")
