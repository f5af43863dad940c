"""Reprints and rewrites of one notice, found by their fingerprints."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.articles.fingerprint import shingles
from chrono.events.duplicates import copy_groups, resemblance
from chrono.settings import DEFAULTS
from chrono.text.scripts import folded

SKETCH = 128
letters = random.Random(5)
NOTICE = "".join(letters.choice("青岚江州大桥通车市民海岸线路口站台收费运营建设工人铁水电") for _ in range(900))
OTHER = "".join(letters.choice("青岚江州大桥通车市民海岸线路口站台收费运营建设工人铁水电") for _ in range(900))
ORDER = {"a": ("2021-05-06", "a"), "b": ("2021-05-07", "b"), "c": ("2021-05-08", "c"), "d": ("2021-09-09", "d")}


def sketch(text: str) -> tuple[int, ...]:
    return tuple(sorted(shingles(folded(text)))[:SKETCH])


def groups(**texts: str) -> dict[str, str]:
    prints = {key: sketch(text) for key, text in texts.items()}
    return copy_groups(prints, {key: ORDER[key] for key in texts}, DEFAULTS.copy_similarity)


REWRITTEN = NOTICE[:400] + "另据本报消息，" + NOTICE[410:880] + "（完）"
COPIES = {
    "the same text": NOTICE,
    "other punctuation and spaces": "，".join(NOTICE[place : place + 30] for place in range(0, 900, 30)),
    "a byline and a tail": "本报江州讯 " + NOTICE + " 责任编辑：李明",
    "a light rewrite": REWRITTEN,
}
NO_COPIES = {
    "another text": OTHER,
    "half of it and half of another": NOTICE[:450] + OTHER[:450],
    "a sentence quoted": OTHER[:700] + NOTICE[:100],
    "nothing": "",
}


@pytest.mark.parametrize("text", COPIES.values(), ids=COPIES.keys())
def test_copies(text: str) -> None:
    assert groups(a=NOTICE, b=text) == {"a": "a", "b": "a"}


@pytest.mark.parametrize("text", NO_COPIES.values(), ids=NO_COPIES.keys())
def test_no_copies(text: str) -> None:
    assert groups(a=NOTICE, b=text) == {"a": "a", "b": "b"}


def test_a_text_cut_from_a_short_notice_is_a_copy_unless_little_is_left() -> None:
    notice = NOTICE[:400]
    assert groups(a=notice, b=notice[:250])["b"] == "a"
    assert groups(a=notice, b=notice[:120])["b"] == "b"
    assert groups(a=notice, b=notice[:240] + OTHER[:60])["b"] == "b"
    assert groups(a=NOTICE[:56], b=NOTICE[:34])["b"] == "b"  # too short to know


def test_scripts_are_no_difference() -> None:
    simplified = "青岚大桥今天正式通车，市民从东岸驾车到西岸只需十分钟，比乘坐渡轮缩短一个小时。" * 3
    traditional = "青嵐大橋今天正式通車，市民從東岸駕車到西岸只需十分鐘，比乘坐渡輪縮短一個小時。" * 3
    assert groups(a=simplified, b=traditional)["b"] == "a"


def test_the_earliest_leads_all_of_a_group() -> None:
    assert groups(c=NOTICE, b=REWRITTEN, a=NOTICE) == {"a": "a", "b": "a", "c": "a"}
    assert groups(c=NOTICE, b=REWRITTEN) == {"b": "b", "c": "b"}


def test_the_same_text_months_later_is_no_reprint() -> None:
    assert groups(a=NOTICE, d=NOTICE) == {"a": "a", "d": "d"}


def test_an_unknown_day_can_be_any_and_never_leads_a_known_one() -> None:
    prints = {"x": sketch(NOTICE), "y": sketch(NOTICE)}
    order = {"x": ("9999", "x"), "y": ("2021-05-06", "y")}
    assert copy_groups(prints, order, DEFAULTS.copy_similarity) == {"x": "y", "y": "y"}


def test_no_articles_no_groups() -> None:
    assert copy_groups({}, {}, DEFAULTS.copy_similarity) == {}


@given(st.permutations(["a", "b", "c", "d"]))
def test_the_order_of_articles_is_nothing(keys: list[str]) -> None:
    texts = {"a": NOTICE, "b": REWRITTEN, "c": OTHER, "d": OTHER}
    wanted = groups(**texts)
    assert groups(**{key: texts[key] for key in keys}) == wanted


def test_resemblance() -> None:
    assert resemblance((1, 2, 3), (1, 2, 3)) == 1.0
    assert resemblance((1, 2, 3), (4, 5, 6)) == 0.0
    assert resemblance((), (1,)) == resemblance((), ()) == 0.0
    assert resemblance((1, 2, 3, 4), (1, 2, 5, 6)) == pytest.approx(0.5)  # 1 2 of the four smallest, 1 2 3 4
    left, right = sketch(NOTICE), sketch(REWRITTEN)
    assert resemblance(left, right) == resemblance(right, left)


def test_among_thousands_that_share_a_phrase_those_of_the_same_days_are_compared() -> None:
    slogan = range(12)  # the smallest values of all: what finds any pair
    prints = {
        f"{number:03d}": (*slogan, *range(1000 * (number + 1), 1000 * (number + 1) + 116)) for number in range(99)
    }
    order = {key: (f"20{key[1:]}-01-01", key) for key in prints}
    prints["zz"], order["zz"] = prints["000"], ("2000-01-03", "zz")
    assert copy_groups(prints, order, DEFAULTS.copy_similarity)["zz"] == "000"
