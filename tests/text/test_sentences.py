"""Where sentences end."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.text.sentences import sentences


def split(text: str) -> list[str]:
    return [text[start:stop] for start, stop in sentences(text)]


CASES = {
    "end marks": ("大桥通车。车流平稳！何时收费？", ["大桥通车。", "车流平稳！", "何时收费？"]),
    "marks in a row": ("真的吗？！真的……好。", ["真的吗？！", "真的……", "好。"]),
    "no end mark": ("大桥通车", ["大桥通车"]),
    "empty": ("", []),
    "white space only": (" \n\u3000\n", []),
    "edges are bare": ("  大桥通车。 \n\n 车流平稳。 ", ["大桥通车。", "车流平稳。"]),
    "closing quotes stay": ("他说：“大桥通车了。”众人欢呼。", ["他说：“大桥通车了。”", "众人欢呼。"]),
    "no end inside a quotation": (
        "他说：“大桥通车了。车流平稳。”众人欢呼。",
        ["他说：“大桥通车了。车流平稳。”", "众人欢呼。"],
    ),
    "corner quotes": ("他說：「大橋通車了。車流平穩。」眾人歡呼。", ["他說：「大橋通車了。車流平穩。」", "眾人歡呼。"]),
    "closing bracket": ("（大桥通车。）车流平稳。", ["（大桥通车。）", "车流平稳。"]),
    "semicolon before a clause": (
        "一期工程去年六月通车；二期工程今年九月正式开工。",
        ["一期工程去年六月通车；", "二期工程今年九月正式开工。"],
    ),
    "semicolon before a scrap": ("第一；第二", ["第一；第二"]),
    "paragraphs": ("大桥通车\n车流平稳", ["大桥通车", "车流平稳"]),
    "a wrapped line": (
        "青岚跨海大桥在今天上午十点钟举行了通车仪式，\n市民纷纷前来参观。",
        ["青岚跨海大桥在今天上午十点钟举行了通车仪式，\n市民纷纷前来参观。"],
    ),
    "a short line is no wrapped one": ("通车仪式，\n市民参观。", ["通车仪式，", "市民参观。"]),
    "an empty line always ends": (
        "青岚跨海大桥在今天上午十点钟举行了通车仪式，\n\n市民纷纷前来参观。",
        ["青岚跨海大桥在今天上午十点钟举行了通车仪式，", "市民纷纷前来参观。"],
    ),
    "a wrapped English line": (
        "The bridge over the bay was opened to\ntraffic on Friday.",
        ["The bridge over the bay was opened to\ntraffic on Friday."],
    ),
    "English": ("The bridge opened. Traffic flowed.", ["The bridge opened.", "Traffic flowed."]),
    "English quotation": ('He said it "opened." Traffic flowed.', ['He said it "opened."', "Traffic flowed."]),
    "a decimal": ("It cost 3.5 million. Nobody paid.", ["It cost 3.5 million.", "Nobody paid."]),
    "abbreviations": (
        "Mr. Smith met Dr. Li on Aug. 3. They signed.",
        ["Mr. Smith met Dr. Li on Aug. 3.", "They signed."],
    ),
    "U.S.": ("The U.S. Army left. It was over.", ["The U.S. Army left.", "It was over."]),
    "a version": ("悟道2.0发布。", ["悟道2.0发布。"]),
}


@pytest.mark.parametrize(("text", "wanted"), CASES.values(), ids=CASES.keys())
def test_cases(text: str, wanted: list[str]) -> None:
    assert split(text) == wanted


def test_a_line_that_begins_with_its_date_begins_a_sentence() -> None:
    text = "14 October 2021: Roof collapses at Brannock\n16 October: Three miners are found dead\n2021-11-30　Colin Strake 辞职 Strake leaves\n2022年2月28日　Public inquiry opens\n"
    lines = text.splitlines()
    assert [text[start:stop] for start, stop in sentences(text)] == lines


def test_a_dated_line_ends_before_the_next_paragraph() -> None:
    text = "2024-07-26　罚款4600万元 Fine of 46 million yuan\n香港高等法院的诉讼改期。"
    assert [text[start:stop] for start, stop in sentences(text)] == text.splitlines()
    assert len(sentences("2024-07-26　The regulator fines the hotel group 46 million\nyuan over the leak")) == 1
    assert sentences("2024-07-26　Fine of 46 million yuan\n")[0][1] > 0


def test_an_unclosed_quotation_does_not_swallow_the_text() -> None:
    text = "他说：“大桥。" + "车流平稳，天气晴好。" * 60
    assert len(sentences(text)) > 10


@given(st.text('大桥通车。！？；\n “”「」（）.A b1"', max_size=80))
def test_sentences_hold_every_letter_once_and_in_order(text: str) -> None:
    spans = sentences(text)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    assert "".join("".join(piece.split()) for piece in split(text)) == "".join(text.split())
    assert all(piece == piece.strip() != "" for piece in split(text))


def test_a_full_stop_of_another_script_ends_a_chinese_sentence() -> None:
    assert split("债务已还. 公司复工. 见v2.0版。一. 背景") == ["债务已还.", "公司复工.", "见v2.0版。", "一. 背景"]
