"""Folding of traditional to simplified script and of letter case, for keys that are compared; never for quotes."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from chrono.text.numerals import FULL_WIDTH

# OpenCC keeps 著 where it may be 著作; mainland text writes the particle as 着, so keys of both must agree
AFTER_FOLDING = str.maketrans({"著": "着", "「": "“", "」": "”", "『": "“", "』": "”"})
HAN = re.compile(r"[㐀-鿿豈-﫿]")


@lru_cache(maxsize=1)
def _converter() -> Any:
    from opencc import OpenCC

    return OpenCC("t2s")


@lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """The text in simplified script, lower case, half-width digits; every character keeps its place."""
    plain = text.translate(FULL_WIDTH).lower()
    if HAN.search(plain):
        simplified = str(_converter().convert(plain))
        plain = simplified if len(simplified) == len(plain) else plain
    return plain.translate(AFTER_FOLDING)
