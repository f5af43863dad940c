"""Numerals as written in Chinese text: digits of any width, 汉字 and mixtures."""

from __future__ import annotations

import re
from functools import lru_cache

FULL_WIDTH = str.maketrans("０１２３４５６７８９．", "0123456789.")
DIGIT_WORDS = str.maketrans("〇○Ｏ零一二三四五六七八九", "0000123456789")
PLAIN = re.compile(r"\d+(?:\.\d*)?|\.\d+", re.ASCII)  # float() alone would take nan, 1e5 and 1_000
TRADITIONAL = str.maketrans("兩两萬億貳參陸", "二二万亿二三六")


@lru_cache(maxsize=8192)
def number(text: str) -> float | None:
    """The value of a numeral: ``25``, ``２５``, ``二十五``, ``廿五``, ``2.5``, ``半``; ``None`` where it is none."""
    plain = text.translate(FULL_WIDTH).strip().replace(",", "")
    if plain.isascii():
        return float(plain) if PLAIN.fullmatch(plain) else None
    if plain in ("半", "半个", "半個"):
        return 0.5
    words = plain.translate(TRADITIONAL).replace("廿", "二十").replace("卅", "三十").replace("卌", "四十")
    words = words.replace("初", "").replace("二十十", "二十").replace("三十十", "三十")
    if not words:
        return None
    digits = words.translate(DIGIT_WORDS)
    if digits.isdigit() and digits.isascii():
        return float(digits)
    return _spoken(words)


def whole(text: str) -> int | None:
    """The value of a numeral without a fraction; ``None`` where it has one or is no numeral."""
    value = number(text)
    return int(value) if value is not None and value == int(value) else None


def _spoken(words: str) -> float | None:
    """Chinese numerals with units (二十五, 一千九百), read by cn2an, which takes no bare 十五 and raises on the rest."""
    import cn2an

    try:
        return float(cn2an.cn2an(words.replace("〇", "零").replace("○", "零"), "smart"))
    except (ValueError, KeyError):  # KeyError: a mixture such as 二21点
        return None
