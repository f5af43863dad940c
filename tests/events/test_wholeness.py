"""Lines that stand by themselves, and lines that do not."""

from __future__ import annotations

import pytest

from chrono.events.wholeness import is_whole

WHOLE = [
    "青岚大桥通车",
    "《河道条例》发布",
    "28岁的王某被确诊为肝癌",
    "王大海：债务将在年底前还完",
    "被控受贿六亿 原副市长王大海受审",
    "发生5.1级地震",
    "全市机器人企业增至120家",
    "The bridge opened",
]
NOT_WHOLE = [
    "正接受调查",
    "或延长报销时限",
    "他搬到江州",
    "白宫通报说",
    "“我们非常难过",
    "公司宣布",
    "立案时间为",
    "这也是他最后一次出庭",
]


@pytest.mark.parametrize("line", WHOLE)
def test_whole(line: str) -> None:
    assert is_whole(line)


@pytest.mark.parametrize("line", NOT_WHOLE)
def test_not_whole(line: str) -> None:
    assert not is_whole(line)
