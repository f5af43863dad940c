"""Every row of what tells no happening knows its own example, and leaves the lines that look like one."""

from __future__ import annotations

import re

import pytest

from chrono.events.fragments import ROWS, is_fragment


@pytest.mark.parametrize("row", ROWS, ids=[row[1] for row in ROWS])
def test_a_row_knows_its_example(row: tuple[str, str, str, str]) -> None:
    example = row[1]
    begun = [each for each in ROWS if each[2] and re.match(each[2], example)]
    held = [each for each in ROWS if each[3] and re.search(each[3], example)]
    assert {*begun, *held} == {row}
    assert is_fragment(example)


@pytest.mark.parametrize(
    "line",
    [
        "公司公布辞职原因",
        "我国首座海上电站投产",
        "如期通车",
        "根据地旧址修复完工",
        "大桥不是因地震倒塌",
        "图书馆开馆",
        "经开区揭牌",
        "希望小学落成",
        "一般公共预算收入突破百亿元",
        "如东海上风电场并网",
        "若尔盖湿地公园开园",
    ],
)
def test_a_happening_that_begins_alike_is_none(line: str) -> None:
    assert not is_fragment(line)
