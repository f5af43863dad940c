"""Numerals of Chinese text."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.text.numerals import number, whole

VALUES = [
    ("25", 25),
    ("２５", 25),
    ("2.5", 2.5),
    ("２．５", 2.5),
    ("1,900", 1900),
    (" 7 ", 7),
    ("十", 10),
    ("十五", 15),
    ("二十五", 25),
    ("廿五", 25),
    ("廿", 20),
    ("卅", 30),
    ("卅一", 31),
    ("初三", 3),
    ("二〇二一", 2021),
    ("二○一八", 2018),
    ("二零一八", 2018),
    ("一九九八", 1998),
    ("一千九百", 1900),
    ("三百零五", 305),
    ("两万", 20000),
    ("兩萬", 20000),
    ("三億", 300_000_000),
    ("半", 0.5),
    ("半個", 0.5),
    ("半个", 0.5),
]
NONE = ["", " ", "年", "abc", "nan", "inf", "1e5", "1_000", "-", "第", "初", "2.5.1", "十十年", "…"]


@pytest.mark.parametrize(("text", "value"), VALUES)
def test_values(text: str, value: float) -> None:
    assert number(text) == value


@pytest.mark.parametrize("text", NONE)
def test_no_numerals(text: str) -> None:
    assert number(text) is None
    assert whole(text) is None


def test_a_fraction_is_not_whole() -> None:
    assert whole("2.5") is None
    assert whole("半") is None
    assert whole("3.0") == 3


@given(st.text(max_size=8) | st.text("〇零一二两十百千万亿廿半点负初.,0123456789", max_size=8))
def test_no_text_breaks_it(text: str) -> None:
    value = number(text)
    assert value is None or not math.isnan(value)
    whole(text)


@given(st.integers(0, 9999))
def test_digits_in_words_read_as_digits(value: int) -> None:
    words = str(value).translate(str.maketrans("0123456789", "〇一二三四五六七八九"))
    assert whole(words) == value
