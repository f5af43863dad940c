"""Denials without a date are told on the day of the report that gives them."""

from __future__ import annotations

import pytest

from chrono.model.event import Mention
from tests.events.tellings import told

REPORT = "4月21日，青岚汽车第一次债权人会议在江州召开，会议通过了财产管理方案。"
TITLE, PUBLISHED = "青岚汽车首次债权人会议召开", "2023-04-22"


def denials(text: str, title: str | None = TITLE) -> list[Mention]:
    found = told(REPORT + text, title=title, published=PUBLISHED)
    return [each for each in found.mentions if each.voice == "denied" and each.role == "mention"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("对此，青岚汽车回应称，双方正在协商，“破产一说不属实”。", "青岚汽车：“破产一说不属实”"),
        ("青岚汽车总经理李明否认公司破产，称一切正常。", "青岚汽车总经理李明否认公司破产"),
        ("網上流傳工廠停產，青嵐汽車隨後否認停產。", "青嵐汽車隨後否認停產"),
    ],
)
def test_a_denial_is_told_on_the_day_of_publication(text: str, wanted: str) -> None:
    (found,) = denials(text)
    assert found.headline == wanted
    assert (found.interval.first, found.interval.last) == (PUBLISHED, PUBLISHED)
    assert found.date_role == "reported" and found.expression == ""
    assert wanted[-4:] in found.quote


@pytest.mark.parametrize("text", ["他否认了这一说法。", "记者多次联系青岚汽车。", "结果被一口否认。"])
def test_nothing_is_denied_by_nobody(text: str) -> None:
    assert denials(text) == []


def test_an_article_without_a_report_dates_no_denial() -> None:
    assert denials("青岚汽车总经理李明否认公司破产，称一切正常。", title=None) == []


def test_an_article_tells_two_denials_at_most() -> None:
    names = ("李明", "王芳", "张伟")
    found = denials("".join(f"青岚汽车总经理{name}否认公司破产。" for name in names))
    assert [each.headline[7:9] for each in found] == ["李明", "王芳"]
