"""Every row of what tells no happening knows its own example, and leaves the lines that look like one."""

from __future__ import annotations

import re

import pytest

from chrono.events.fragments import FRAGMENT, ROWS


@pytest.mark.parametrize(("what", "example", "pattern"), ROWS, ids=[example for _, example, _ in ROWS])
def test_a_row_knows_its_example(what: str, example: str, pattern: str) -> None:
    own = [row for row in ROWS if re.search(row[2], example)]
    assert own == [(what, example, pattern)]


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
    assert FRAGMENT.search(line) is None
