"""Keys in one script and one case."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

import opencc
import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.text.numerals import FULL_WIDTH
from chrono.text.scripts import AFTER_FOLDING, HAN, MARKS, TYPEWRITTEN, folded


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("青嵐大橋正式通車", "青岚大桥正式通车"),
        ("青岚大桥正式通车", "青岚大桥正式通车"),
        ("會議開幕", "会议开幕"),
        ("隨著", "随着"),
        ("「雲杉」『一號』", "“云杉”“一号”"),
        ("NASA Moon", "nasa moon"),
        ("２０２１．５", "2021.5"),
        ("ＡＢ", "ａｂ"),  # only digits become half-width
        ("內存、軟件、信息", "内存、软件、信息"),  # characters are folded, words are not exchanged
        ("", ""),
    ],
)
def test_folding(text: str, key: str) -> None:
    assert folded(text) == key


@given(st.text(max_size=60) | st.text("İẞßŉΐ著𠀀青嵐「』Ａ１ab\ud800", max_size=20))
def test_every_character_keeps_its_place(text: str) -> None:
    assert len(folded(text)) == len(text)


@given(st.text("青嵐大橋會議開幕乾坤幹部後面皇后著作發髮Ab１", max_size=12))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)


def test_han_is_no_hangul_and_no_half_of_a_pair() -> None:
    assert HAN.search("桥") and HAN.search("㐀") and HAN.search("\ufa0e")
    assert not HAN.search("한국") and not HAN.search("\ud800") and not HAN.search("カナ abc")


def test_half_a_surrogate_pair_keeps_its_place_in_chinese_text() -> None:
    assert len(folded("大橋\ud83d通車")) == 5
    assert folded("大橋\ud83d通車").endswith("通车")


def test_a_long_text_folds_as_its_parts_do() -> None:
    assert folded("青嵐大橋。" * 500) == "青岚大桥。" * 500


def _phrases() -> list[str]:
    """The words that OpenCC changes as a whole, taken from its own dictionary with its own tool."""
    home = Path(opencc.__file__).parent / "clib"
    tool = next((home / "bin").glob("opencc_dict*"))
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "phrases.txt"
        source = home / "share" / "opencc" / "TSPhrases.ocd2"
        subprocess.run([tool, "-i", source, "-f", "ocd2", "-t", "text", "-o", out], check=True, capture_output=True)
        return [line.split("\t")[0] for line in out.read_text(encoding="utf-8").splitlines() if "\t" in line]


CONVERTER = opencc.OpenCC("t2s")


def always(text: str) -> str:
    """The folded text, found without looking first for what may change."""
    lower = "".join(small if len(small := char.lower()) == 1 else char for char in text.translate(FULL_WIDTH))
    if HAN.search(lower):
        lower = str(CONVERTER.convert(lower.encode("utf-8", "replace").decode("utf-8")))
    return TYPEWRITTEN.sub(lambda found: found.group().translate(MARKS), lower.translate(AFTER_FOLDING))


def test_what_is_not_looked_for_is_not_changed() -> None:
    letters = map(chr, range(0x110000))
    assert [char for char in letters if folded("桥" + char) != always("桥" + char)] == []
    phrases = _phrases()
    assert len(phrases) > 400
    parts = {each[start:stop] for each in phrases for start in range(len(each)) for stop in range(start, len(each) + 1)}
    assert [part for part in parts if folded(part) != always(part)] == []


@given(st.text("青嵐大橋毛坏答覆家俱目瞭然藉口著作「」İА１．Ab\ud800\U00020000", max_size=12))
def test_to_look_first_changes_nothing(text: str) -> None:
    assert folded(text) == always(text)


def test_chinese_has_the_marks_of_chinese() -> None:
    assert folded("6月12日,公司公告:拟收购A,B;4,800元?") == "6月12日，公司公告：拟收购a,b;4,800元？"
