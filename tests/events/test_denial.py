"""Denials without a date are told on the day of the report that gives them."""

from __future__ import annotations

import pytest

from chrono.model.event import Mention
from tests.events.tellings import mention_at, told

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
        ("有供應商質疑青嵐汽車轉移資產，青嵐汽車總經理否認，稱絕無此事。", "青嵐汽車總經理否認青嵐汽車轉移資產"),
        ("网传“江州工厂已搬空”，青岚汽车表示内容不实，工厂生产如常。", "青岚汽车表示“江州工厂已搬空”内容不实"),
        ("对网上流传的“车主预付款全部冻结”一事，经核查系谣言。", "“车主预付款全部冻结”系谣言"),
        ("有自媒体称“青岚品牌已卖掉”，该说法与事实不符。", "“青岚品牌已卖掉”与事实不符"),
        ("有网民称，多个投票站重复计票。主席回应说，经核查，这一说法不实。", "多个投票站重复计票不实"),
        ("经核实，网传“多名村民中毒送医”系不实信息。", "“多名村民中毒送医”系不实信息"),
        ("发言人李明说，网传“工厂在爆炸中损毁”不属实，工厂运转正常。", "“工厂在爆炸中损毁”不属实"),
        # the rumour stands in the sentence before
        (
            "網上有傳言指，青嵐汽車的工廠將賣給銀行。李明否認，強調「一塊磚都不會賣」。",
            "李明否認青嵐汽車的工廠將賣給銀行",
        ),
        # asked and answered
        (
            "\n问：有消息说青岚汽车已经破产，是真的吗？\n答：青岚汽车总经理李明否认，称一切正常。",
            "青岚汽车总经理李明否认青岚汽车已经破产",
        ),
        # the day of the rumour is not that of the denial
        ("网传李明上周飞往海外，青岚汽车否认李明出走。", "青岚汽车否认李明出走"),
    ],
)
def test_a_denial_is_told_on_the_day_of_publication(text: str, wanted: str) -> None:
    (found,) = denials(text)
    assert found.headline == wanted
    assert (found.interval.first, found.interval.last) == (PUBLISHED, PUBLISHED)
    assert found.date_role == "reported" and found.expression == ""
    assert wanted[-2:] in found.quote and found.status == "happened"


DATED = [
    ("有境外媒体称试飞“基本失败”。李明今天否认了这一说法，表示进度不受影响。", "今天", "李明否认试飞“基本失败”"),
    ("对于“青岚汽车已付赎金”的传闻，青岚汽车方面昨晚予以否认。", "昨晚", "青岚汽车方面否认“青岚汽车已付赎金”"),
    ("李明今天否认了这一说法。", "今天", "李明否认了这一说法"),
    ("对于“青岚水库溃坝”的网络传言，市水利局今天辟谣，称水库运行正常。", "今天", "市水利局辟谣：“青岚水库溃坝”"),
]


def test_a_denial_has_the_day_on_which_who_denies_spoke() -> None:
    (found,) = denials("对于市场上流传的“国资将接盘”一说，江州市国资委2月15日声明，从未与公司接触，该消息不实。")
    assert (found.headline, found.interval.first, found.date_role) == ("“国资将接盘”不实", "2023-02-15", "happened")


@pytest.mark.parametrize(("text", "words", "wanted"), DATED)
def test_a_denial_with_its_day_says_what_is_denied(text: str, words: str, wanted: str) -> None:
    found = mention_at(words, text, published=PUBLISHED)
    assert found is not None and (found.headline, found.voice) == (wanted, "denied")


@pytest.mark.parametrize(("who", "day"), [("建设指挥部", "2023-04-21"), ("市公安局", "2023-04-22")])
def test_who_says_what_is_reported_denies_on_that_day(who: str, day: str) -> None:
    text = f"青岚铁路建设指挥部昨天说，通车时间推迟一年。隧道四月突泥，两台设备被埋。{who}否认有人员被埋。"
    found = told(text, title="隧道突泥 青岚铁路推迟通车", published=PUBLISHED)
    (denied,) = [each for each in found.mentions if each.voice == "denied"]
    assert denied.interval.first == day
    assert denied.quote_span[0] <= denied.span[0] <= denied.span[1] <= denied.quote_span[1]


def test_what_is_denied_in_court_is_denied_on_the_day_of_the_trial() -> None:
    text = "4月20日，江州中院公开开庭审理李明受贿一案。庭审中，李明否认收受王海一百万元。"
    found = told(text, title="李明受贿案开庭", published=PUBLISHED)
    (denied,) = [each for each in found.mentions if each.voice == "denied"]
    assert denied.interval.first == "2023-04-20"


def test_who_spoke_on_a_day_in_the_sentence_before_denies_on_that_day() -> None:
    text = "青岚汽车债权人会议昨天举行。李明工作室3月19日晚声明，李明对此并不知情。对于“李明转移财产”的说法，工作室予以否认。"
    (denied,) = [
        each
        for each in told(text, title="青岚汽车债权人会议举行", published=PUBLISHED).mentions
        if each.voice == "denied"
    ]
    assert denied.interval.first == "2023-03-19"


ENGLISH = "A meeting of the creditors of Qinglan Motor was held in Jiangzhou on April 21."


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The carmaker's chairman denied that the plant had been sold, calling the report \"absurd\".", "The carmaker's chairman denied that the plant had been sold"),
        ("A lawyer for Li Ming, a former director, denied that his client had left.", "A lawyer for Li Ming denied that his client had left"),
        ("He denied the charge.", None),
        ("Li Ming, a former director, was arrested. Li Ming denies the charge.", None),
        ("Qinglan Motor denies recent reports that it sold the plant.", "Qinglan Motor denies recent reports that it sold the plant"),
        ("\"We are not bankrupt,\" Li said when asked why he denied it.", None),
        ("Qinglan Motor denied on Sunday that it had sold the plant.", "Qinglan Motor denied that it had sold the plant"),
    ],
)  # fmt: skip
def test_a_denial_in_english_is_told_once_with_who_denies(text: str, wanted: str | None) -> None:
    found = told(f"{ENGLISH} {text}", title="Qinglan Motor creditors meet", published=PUBLISHED, language="en")
    lines = [each.headline for each in found.mentions if each.voice == "denied"]
    assert lines == ([] if wanted is None else [wanted])


@pytest.mark.parametrize("text", ["他否认了这一说法。", "记者多次联系青岚汽车。", "结果被一口否认。"])
def test_nothing_is_denied_by_nobody(text: str) -> None:
    assert denials(text) == []


def test_an_article_without_a_report_dates_no_denial() -> None:
    assert denials("青岚汽车总经理李明否认公司破产，称一切正常。", title=None) == []


def test_a_notice_denies_whatever_its_title_leaves_out() -> None:
    (found,) = denials("对网传“青岚汽车破产”一事，经核查系谣言。", title="警情通报")
    assert found.headline == "“青岚汽车破产”系谣言"


def test_an_article_tells_two_denials_at_most() -> None:
    names = ("李明", "王芳", "张伟")
    found = denials("".join(f"青岚汽车总经理{name}否认公司破产。" for name in names))
    assert [each.headline[7:9] for each in found] == ["李明", "王芳"]


def test_what_is_denied_in_court_is_denied_on_its_day() -> None:
    (found,) = denials("该案于3月4日开庭审理，李明在庭上否认转移资产，称款项是借来的。")
    assert (found.headline, found.interval.first) == ("李明在庭上否认转移资产", "2023-03-04")
