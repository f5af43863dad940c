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
HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")  # escaped: an editor's normal form turns U+F900 into U+8C48
LONGEST_KEPT = 400  # characters of a text whose folded form is kept: clauses are met again, whole articles are not


def folded(text: str) -> str:
    """The text in simplified script, lower case, half-width digits; every character keeps its place."""
    return _kept(text) if len(text) <= LONGEST_KEPT else _fold(text)


@lru_cache(maxsize=65536)
def _kept(text: str) -> str:
    return _fold(text)


def _fold(text: str) -> str:
    plain = text.translate(FULL_WIDTH) if IN_FULL_WIDTH.search(text) else text
    lower = plain.lower()
    if len(lower) != len(plain):  # İ becomes two characters
        lower = "".join(small if len(small := char.lower()) == 1 else char for char in plain)
    if HAN.search(lower):
        # half a surrogate pair, as JSON may hold one, makes OpenCC raise
        simplified = str(_converter().convert(lower.encode("utf-8", "replace").decode("utf-8")))
        lower = simplified if len(simplified) == len(lower) else lower
    return lower.translate(AFTER_FOLDING) if FOLDED_AFTER.search(lower) else lower


@lru_cache(maxsize=1)
def _converter() -> Any:
    from opencc import OpenCC

    return OpenCC("t2s")
