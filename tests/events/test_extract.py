"""From an article to its mentions: what becomes one, what is left out, and why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from chrono.articles.article import make_article
from chrono.articles.raw import Raw
from chrono.articles.read import ReadOptions
from chrono.events.extract import mentions_of
from chrono.model.time import Certainty
from chrono.settings import DEFAULTS
from chrono.text.mapped import Mapped
from tests.events.tellings import article, days, mention_at, told

PUBLISHED = "2024-03-15"
LEFT_OUT = [
    # text, the words, the reason
    ("2022年产值达到80亿元，是2013年的1.5倍。", "2013年", "a comparison"),
    ("2023年，全市接待游客900万人次，比2022年增长三成。", "2022年", "a comparison"),
    ("青岚集团入选2022年《财富》500强。", "2022年", "part of a name"),
    ("2023年“全球十大突破性技术”揭晓。", "2023年", "part of a name"),
    ("2022年北京冬奥会带动了冰雪产业。", "2022年", "part of a name"),
    ("工程未能在2020年完成。", "2020年", "not done"),
    ("如果2025年通车，大桥将缩短行程。", "2025年", "not done"),
    ("大桥尚未在2020年通车。", "2020年", "not done"),
    ("十八大以来，青岚市深入实施创新战略。", "十八大以来", "a stretch of time"),
    ("从提出设想到今天，已过去十年。", "今天", "a stretch of time"),
    ("2021年4月。", "2021年4月", "no happening"),
    ("2021年4月，因疫情。", "2021年4月", "no happening"),
    ("今年，形势一片大好。", "今年", "sets the scene"),
    ("最迟2025年完成搬迁。", "2025年", "no happening"),
    ("A spokesman for the ministry declined to comment on 3 March 2024.", "3 March 2024", "no clear happening"),
    ("A court convicted Acme on 3 May 2023 over the 2021 spill.", "2021", "describes a thing"),
    ("Prices rose to 8.1% in April 2023 from 7.4% in March 2023.", "March 2023", "a comparison"),
    ("Acme reported a fall in first-half profit on 3 August 2023.", "first-half", "describes a thing"),
    ("Acme put off the opening, which had been due in September 2023.", "September 2023", "not done"),
    ("2月1日至10日，门诊量1.9万人次，比老院区去年同期增长37%。", "去年同期", "a comparison"),
    ("高温日数仅次于2022年同期，最高气温为44.5℃。", "2022年", "a comparison"),
    # what the page around an old article tells of, and what is counted from it
    ("青岚集团发布2025年高校毕业生春季招聘公告。", "2025年", "part of a name"),
    ("4月26日，2025年江州世界花卉博览会开幕。", "2025年", "part of a name"),
    ("2025年庆祝国际劳动节大会在江州举行当日，游人如织。", "国际劳动节", "part of a name"),
    ("2025年庆祝国际劳动节大会在江州举行当日，花博会开幕。", "当日", "part of a name"),
    ("财物3月1日仍在房内，意味着两人互相杀害。", "3月1日", "no clear happening"),
    ("以2021年发布的世界城市安全排行为例，江州排名第三。", "2021年", "no clear happening"),
    ("围墙早就被点了名，为什么拖到2024年3月5日？", "2024年3月5日", "no clear happening"),
    ("只是不知道，明年的蝉声，叫给谁听？", "明年", "no clear happening"),
    ("衛生局3月10日公布今年首例本土病例，為一名婦人。", "今年", "describes a thing"),
    ("2023年5月6日，大会举行。当天签约的16个项目涉及18家单位。", "当天", "a detail"),
]


@pytest.mark.parametrize(("text", "words", "reason"), LEFT_OUT)
def test_left_out(text: str, words: str, reason: str) -> None:
    found = told(text, published=PUBLISHED, language="en" if text.isascii() else "zh")
    assert words not in [each.expression for each in found.mentions]
    assert reason in [each.reason for each in found.left_out if text[slice(*each.span)] == words]


@pytest.mark.parametrize(
    "text", ["近三年来，园区发展很快。", "每年5月，当地都会举办花节。", "工程历时18个月。", "G60沿线热闹。"]
)
def test_no_dates_at_all(text: str) -> None:
    assert told(text, published=PUBLISHED).mentions == ()


@pytest.mark.parametrize("text", ["2025年，江州将举办世界花卉博览会。", "2023年江州花卉博览会开幕。"])
def test_a_year_to_come_that_is_announced_and_a_year_past_are_no_strangers(text: str) -> None:
    assert mention_at(text[: text.index("年") + 1], text, published=PUBLISHED) is not None


def test_a_birth_is_background_whatever_is_said_of_the_person_behind_it() -> None:
    text = "警方查询到一名女性，出生于2001年，现户籍属地派出所为江州市公安局西二路派出所。"
    found = mention_at("2001年", text, published=PUBLISHED)
    assert found is not None and found.kind == "background"


def test_what_cannot_be_resolved_is_undated_not_lost() -> None:
    found = told("去年，青岚大桥通车。")
    assert found.mentions == ()
    assert [(each.reason, each.quote) for each in found.undated] == [("unresolved", "去年，青岚大桥通车。")]


def test_every_expression_of_an_article_is_a_mention_or_says_why_not() -> None:
    text = "2021年6月1日，大桥开工。今年，形势大好。工程未能在2020年完成。2022年产值80亿元，是2013年的1.5倍。"
    found = told(text, published=PUBLISHED)
    spans = [each.span for each in (*found.mentions, *found.left_out, *found.undated)]
    assert sorted(text[slice(*span)] for span in spans) == ["2013年", "2020年", "2021年6月1日", "2022年", "今年"]


STATUSES = [
    ("青岚大桥将于2024年6月1日通车。", "2024年6月1日", "planned", "青岚大桥将通车"),
    ("青岚大桥拟于2024年6月通车。", "2024年6月", "planned", "青岚大桥拟通车"),
    ("青岚大桥预计2025年底前建成。", "2025年底前", "planned", "青岚大桥预计建成"),
    ("青岚水库自2016年起蓄水。", "2016年起", "ongoing", "青岚水库蓄水"),
    ("新规自2024年5月1日起施行。", "2024年5月1日起", "planned", "新规施行"),
    ("2024年3月10日，主办方宣布音乐节取消。", "2024年3月10日", "cancelled", "主办方宣布音乐节取消"),
    ("2024年3月10日，主办方宣布音乐节推迟。", "2024年3月10日", "postponed", "主办方宣布音乐节推迟"),
    ("2024年3月20日，青岚大桥通车。", "2024年3月20日", "planned", "青岚大桥通车"),
    ("青岚大桥2024年内开工。", "2024年", "planned", "青岚大桥开工"),
    ("2024年3月10日，青岚大桥通车。", "2024年3月10日", "happened", "青岚大桥通车"),
]


@pytest.mark.parametrize(("text", "words", "status", "headline"), STATUSES)
def test_status(text: str, words: str, status: str, headline: str) -> None:
    found = mention_at(words, text, published=PUBLISHED)
    assert found is not None and (found.status, found.headline) == (status, headline)


KINDS = [
    ("2023年，青岚集团营收达到12亿元，同比增长20%。", "2023年", "figure"),
    ("截至2022年底，全市共有医院30家。", "截至2022年底", "figure"),
    ("截至2022年12月20日，青岚公司拖欠的2170万元工资已全部付清。", "截至2022年12月20日", "event"),
    ("李明1985年7月参加工作。", "1985年7月", "background"),
    ("冻结期限自2023年1月5日至2026年1月4日。", "2023年1月5日至2026年1月4日", "term"),
    ("2023年5月8日，李明任江州市市长。", "2023年5月8日", "event"),
    ("演员李明2023年5月8日被罚6800万元。", "2023年5月8日", "event"),
    ("2023年5月8日，约两千名码头工人开始无限期罢工。", "2023年5月8日", "event"),
    ("债权人应于2024年4月10日前向管理人申报债权。", "2024年4月10日前", "term"),
    ("已购票的观众可在2024年4月9日前申请退票。", "2024年4月9日前", "term"),
    ("交易所要求公司在2024年4月11日前说明草场的位置。", "2024年4月11日前", "term"),
    ("投资人报名截止时间为2024年5月31日。", "2024年5月31日", "term"),
]


@pytest.mark.parametrize(("text", "words", "kind"), KINDS)
def test_kind(text: str, words: str, kind: str) -> None:
    found = mention_at(words, text, published=PUBLISHED)
    assert found is not None and found.kind == kind


VOICES = [
    ("2023年2月8日，检方指控王某收受贿赂。", "2023年2月8日", "alleged"),
    ("李某涉嫌挪用公款，2023年2月8日被公安机关刑事拘留。", "2023年2月8日", "alleged"),
    ("一位不愿透露姓名的村民对记者说，2023年2月8日有人闯入大坝管理站。", "2023年2月8日", "claimed"),
    ("議員質疑，衛生局2023年2月8日就接獲里長通報。", "2023年2月8日", "claimed"),
    ("2023年2月8日，网传青岚水库出现裂缝。", "2023年2月8日", "claimed"),
    ("2022年5月9日，公司否认董事长被带走调查。", "2022年5月9日", "denied"),
    ("2022年5月9日，公司回应称，网传董事长被带走调查不属实。", "2022年5月9日", "denied"),
    ("2023年2月8日，青岚大桥通车。", "2023年2月8日", "stated"),
]


@pytest.mark.parametrize(("text", "words", "voice"), VOICES)
def test_voice(text: str, words: str, voice: str) -> None:
    found = mention_at(words, text, published=PUBLISHED)
    assert found is not None and found.voice == voice


@pytest.mark.parametrize(
    "text",
    [
        "2023年2月8日，王某因涉嫌受贿罪被依法逮捕。",
        "检方指控，2019年5月6日，陈某在办公室收受现金20万元。",
        "起诉书指，2018年至2020年间，陈某多次收受贿赂。",
        "检察院以王某涉嫌受贿提起公诉，王某曾于2019年5月收受李某送出的现金。",
        "公安机关以涉嫌诈骗罪对刘某立案侦查，2023年3月1日对其刑事拘留。",
        "2023年2月8日，因涉嫌非法集资，青岚集团董事长李某被警方带走。",
        "2021年4月3日，刘某涉嫌严重违纪违法，接受审查调查。",
        "检方指控，2019年5月，陈某收受现金20万元；2019年8月，陈某挪用公司资金300万元；2020年1月，陈某转走公款5万元。",
    ],
)
def test_an_allegation_is_never_printed_as_a_fact(text: str) -> None:
    for each in told(text, published=PUBLISHED).mentions:
        assert each.voice == "alleged"
        assert any(word in each.headline for word in ("涉嫌", "指控", "起诉书指")), each.headline


@pytest.mark.parametrize(
    ("title", "text", "line"),
    [
        (
            "李某受贿案一审宣判",
            "2月28日，江州中院一审宣判，李某犯受贿罪，判处有期徒刑五年。\n李某当庭表示上诉。",
            "李某当庭表示上诉",
        ),
        ("旁听记", "2月28日，李某受贿案在江州中院开庭。李某当庭表示认罪悔罪，家属在场。", "李某当庭表示认罪悔罪"),
    ],
)
def test_what_is_done_in_court_is_of_the_day_of_the_hearing(title: str, text: str, line: str) -> None:
    found = {each.headline: each for each in told(text, title=title, published="2023-03-01").mentions}
    assert (found[line].interval, found[line].role) == (days("2023-02-28"), "mention")
    assert "2月28日" in found[line].quote


def test_what_is_done_in_no_hearing_that_was_told_of_has_no_day() -> None:
    text = "2月28日，江州大桥通车。李某当庭表示上诉。"
    assert all("当庭" not in each.headline for each in told(text, published="2023-03-01").mentions)


def test_a_guess_at_another_thing_is_no_hearsay_of_what_was_done() -> None:
    found = mention_at("2023年8月", "该片2023年8月获得立项批准，网友推测电影将在年底上映。", published=PUBLISHED)
    assert found is not None and (found.headline, found.voice) == ("该片获得立项批准", "stated")
    found = mention_at("2023年8月", "2023年8月，据知情人给本刊透露，青岚公司裁员。", published=PUBLISHED)
    assert found is not None and found.headline.startswith("知情人给本刊透露")
    found = mention_at("2023年8月", "青岚公司2023年8月裁员，知情人士透露。", published=PUBLISHED)
    assert found is not None and found.voice == "claimed"


def test_what_goes_on_from_a_dated_sentence_has_its_day() -> None:
    text = "2024年3月5日，青岚论坛在江州开幕。会上，李明发布了“青岚一号”大模型。"
    first, second = told(text, published=PUBLISHED).mentions
    assert first.headline == "青岚论坛在江州开幕"
    assert "李明发布“青岚一号”大模型" in second.headline
    assert second.interval == days("2024-03-05")
    assert second.quote == text


@pytest.mark.parametrize(
    "text",
    [
        "2024年3月5日，青岚论坛在江州开幕。李明发布了“青岚一号”大模型。",  # nothing says that it is the same day
        "2024年3月，青岚论坛在江州开幕。会上，李明发布了“青岚一号”大模型。",  # no day to go on from
        "2024年3月5日，青岚论坛在江州开幕。会上，大家讨论热烈。",  # no act
    ],
)
def test_what_does_not_go_on(text: str) -> None:
    assert len(told(text, published=PUBLISHED).mentions) == 1


def test_a_figure_behind_its_first_day_is_told_of_what_it_stands_for() -> None:
    text = "2019年5月18日，《雾港来信》开机。2021年10月1日公映首日，它只收了1900万元，排在当天第五。"
    found = told(text, title="《雾港来信》", published="2021-11-02").mentions[-1]
    assert (found.headline, found.kind) == ("《雾港来信》只收了1900万元", "figure")


LIST = "{}\n2022年9月26日　取得型号合格证\n\n2023年1月15日　交付首家用户\n"


@pytest.mark.parametrize(
    ("heading", "wanted"),
    [
        ("云杉300大事记", ["云杉300取得型号合格证", "云杉300交付首家用户"]),
        ("【雲杉300時間線】", ["雲杉300取得型号合格证", "雲杉300交付首家用户"]),
    ],
)
def test_a_list_is_about_what_its_heading_names(heading: str, wanted: list[str]) -> None:
    text = "民航局要求检查起落架。\n" + LIST.format(heading)
    found = told(text, title="民航局发布适航指令", published=PUBLISHED).mentions
    assert [each.headline for each in found if each.role == "mention"] == wanted


def test_a_heading_that_names_nobody_lends_no_wrong_subject() -> None:
    found = told(LIST.format("■从取证到停飞"), title="民航局发布适航指令", published=PUBLISHED).mentions
    assert not any(each.headline.startswith("民航局") for each in found if each.role == "mention")


def test_it_is_named_by_what_was_said_before() -> None:
    found = told("2024年3月1日，嫦娥七号运抵发射场。它于2024年3月8日完成总装。", published=PUBLISHED).mentions
    assert "嫦娥七号" in found[1].headline and "它" not in found[1].headline


def test_evidence_points_into_the_original() -> None:
    original = "菜单|2014年5月[图]6日，青岚大桥通车。"
    cleaned = Mapped.whole(original).without([(0, 3), (10, 13)])
    whole = replace(article(original), text=cleaned.text, runs=cleaned.runs)
    (found,) = mentions_of(whole, DEFAULTS).mentions
    assert found.expression == "2014年5月[图]6日" == original[slice(*found.span)]
    assert found.quote == "2014年5月6日，青岚大桥通车。"
    assert original[slice(*found.quote_span)] == original[3:]


def test_ids_depend_on_what_was_written_and_where() -> None:
    text = "2021年5月6日，青岚大桥通车。2022年5月6日，江州大桥通车。"
    one, other = told(text).mentions
    assert one.id != other.id
    assert [each.id for each in told(text, id="elsewhere", title="青岚").mentions] == [one.id, other.id]
    assert told(text + "。").mentions[0].id != one.id


def test_two_equal_expressions_of_a_sentence_have_two_ids() -> None:
    found = told("2021年5月6日大桥通车，2021年5月6日隧道开工。").mentions
    assert len({each.id for each in found}) == len(found) == 2


def test_certainty_and_anchor_are_those_of_the_reading() -> None:
    stated = mention_at("2021年5月6日", "2021年5月6日，青岚大桥通车。", published=PUBLISHED)
    inferred = mention_at("5月6日", "5月6日，青岚大桥通车。", published=PUBLISHED)
    assert stated is not None and (stated.certainty, stated.anchor) == (Certainty.STATED, None)
    assert inferred is not None and inferred.certainty is Certainty.INFERRED
    assert inferred.anchor is not None and inferred.anchor.source == "publication"
    assert inferred.interval == days("2023-05-06")


def test_an_empty_article_tells_nothing() -> None:
    assert told("", published=PUBLISHED).mentions == ()
    assert told("", title="盘点", published=PUBLISHED).mentions == ()
    assert told("。\n，", published=PUBLISHED).mentions == ()


def test_a_title_alone_is_a_report() -> None:
    (found,) = told("", title="青岚大桥正式通车", published=PUBLISHED).mentions
    assert (found.role, found.headline, found.quote_span) == ("report", "青岚大桥正式通车", (0, 0))


def test_a_dispatch_printed_the_day_after_counts_from_its_dateline() -> None:
    text = "江城日报罗城3月14日电（记者 李明）今晚，罗城大桥发生坍塌。昨天，大桥已经封闭。"
    record = Raw("a", "a.jsonl", 1, "record", None, (("text", text), ("published", PUBLISHED)))
    made, _ = make_article(record, ReadOptions(), DEFAULTS)
    assert made is not None
    found = {each.expression: each.interval for each in mentions_of(made, DEFAULTS).mentions}
    assert found == {"今晚": days("2024-03-14"), "昨天": days("2024-03-13")}
