"""What an article tells of the past of what it reports is background; a story of the past is not."""

from __future__ import annotations

import pytest

from tests.events.tellings import told

REPORT = "4月21日，青岚汽车第一次债权人会议在江州召开，会议通过了财产管理方案。"
TITLE, PUBLISHED = "青岚汽车首次债权人会议召开", "2023-04-22"


def kinds(text: str) -> dict[str, str]:
    found = told(REPORT + text, title=TITLE, published=PUBLISHED)
    return {each.expression: each.kind for each in found.mentions}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("青岚汽车成立于2015年，总部设在江州。", "2015年"),
        ("2018年11月，首款车型量产下线。", "2018年11月"),
        ("青岚汽车2017年收购云杉电机。", "2017年"),
        ("青岚汽车的样车2011年曾赴海阳展出。", "2011年"),  # whatever it is, by the year alone and long ago
    ],
)
def test_a_line_of_history_is_background(text: str, words: str) -> None:
    assert kinds(text)[words] == "background"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2022年11月，青岚汽车收购云杉电机。", "2022年11月"),  # less than a year before
        ("2017年9月，青岚汽车在江州的工厂起火。", "2017年9月"),  # no act of a history
        ("2011年，青岚汽车在江州的工厂起火。", "2011年"),  # harm that may have come again
        ("青岚汽车的样车2019年曾赴海阳展出。", "2019年"),  # not so long ago
        ("2015年3月5日，青岚汽车成立。2018年11月，首款车型量产下线。", "2018年11月"),  # tells that time by the day
    ],
)
def test_what_happened_is_not(text: str, words: str) -> None:
    assert kinds(text)[words] == "event"


def test_without_a_report_nothing_is_history() -> None:
    found = told("青岚汽车成立于2015年，总部设在江州。", published=PUBLISHED)
    assert [each.kind for each in found.mentions] == ["event"]
