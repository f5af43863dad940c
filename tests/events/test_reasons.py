"""Sentences with dates that tell nothing an editor would print."""

from __future__ import annotations

import pytest

from tests.events.tellings import mention_at, told

NOT_PRINTED = [
    ("春节期间，各级机关要组织力量，慰问离退休老同志。", "春节期间", "not done"),
    ("2021年开展的大讨论，是历史上一件大事。", "2021年", "no clear happening"),
    ("12月13日，晨报记者致电江州市气象台，工作人员称没有听到响声。", "12月13日", "its reporter's own doing"),
    ("5月10日，记者联系到事发酒店的一位住客。", "5月10日", "its reporter's own doing"),
    ("12月13日，江州观察多次拨打该网站客服电话，但始终无人接听。", "12月13日", "its reporter's own doing"),
    ("以某刊2021年发布的城市安全排行为例，江州排名第三。", "2021年", "no clear happening"),
    ("据测算，按2021年入围药品的平均降幅计算，该药还有降价空间。", "2021年", "no clear happening"),
    ("距离8日的投票日仅剩5天。", "8日", "no clear happening"),
    ("据当天在店内的游客回忆，出事房间位于酒店的2楼。", "当天", "no clear happening"),
    ("这意味着，如果没有该药，江州2022年应该死亡150人。", "2022年", "not done"),
    ("与5月5日收盘相比，江州药业市值上涨165亿元。", "5月5日", "a comparison"),
    ("2022年，该厂生产电动车，以确保项目在2023年第四季度如期交付。", "2023年第四季度", "no clear happening"),
    ("3月1日，为加快产业布局，对部分企业实施停产。", "3月1日", "no clear happening"),
    ("5月11日，江州药业发布公告表示，公司接到市纪委监委通知。", "5月11日", "no clear happening"),
    ("昨天，全国药品目录谈判进入第二天。", "第二天", "no happening"),
    ("4月26日，2024年江州园艺博览会开幕。", "2024年", "part of a name"),
    ("从4月份起，患者要使用该药的话，需要自费。", "4月份起", "no clear happening"),
    ("例如2月，园区走访时得知，一家企业申报资质需要大量资金，银行出具了贷款方案。", "2月", "an example"),
    ("飞船上月3日发射，到今天已经飞行30天。", "今天", "a stretch of time"),
    ("《江州日报》今年7月报道称，城西水厂一期已建成投运。", "今年7月", "the day of a report"),
]
PRINTED = [
    ("2022年6月1日，两名记者进入灾区后失联。", "2022年6月1日", "两名记者进入灾区后失联"),
    ("3月5日，位于市中心的一家书店起火。", "3月5日", "位于市中心的一家书店起火"),
    ("3月5日，李明接受晨报记者采访时否认离职。", "3月5日", "李明接受晨报记者采访时否认离职"),
]


@pytest.mark.parametrize(("text", "words", "reason"), NOT_PRINTED)
def test_not_printed(text: str, words: str, reason: str) -> None:
    found = told(text, published="2023-12-20")
    kept = [each.headline for each in found.mentions if each.expression == words and each.kind == "event"]
    reasons = [each.reason for each in found.left_out if text[slice(*each.span)] == words]
    assert not kept and reasons == [reason]


@pytest.mark.parametrize(("text", "words", "wanted"), PRINTED)
def test_printed(text: str, words: str, wanted: str) -> None:
    found = mention_at(words, text, published="2023-12-20")
    assert found is not None and found.headline == wanted


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("不过，有其他患者5月3日再去购买。", "5月3日"),
        ("4月7日，经城关分局审查，认为不符合立案条件。", "4月7日"),
        ("今年共有三种药通过专家评审。", "今年"),
        ("当天，该住客数次出入房间，未发现异常情况。", "当天"),
    ],
)
def test_what_others_did_is_not_said_of_what_the_article_is_about(text: str, words: str) -> None:
    found = told(f"康宁药业5月2日发布公告。{text}", title="康宁药业新药获批上市", published="2023-05-20")
    lines = [each.headline for each in found.mentions if each.role == "mention"]
    assert not any(line.startswith("康宁药业") and "公告" not in line for line in lines)
