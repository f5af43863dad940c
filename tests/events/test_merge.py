"""Mentions of one happening in one cluster, and no others, in whatever order they come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.events import candidates
from chrono.events.merge import clusters_of
from chrono.model.event import Mention
from chrono.model.time import Certainty, Grain, Interval
from chrono.settings import DEFAULTS
from tests.events.tellings import mention

# What else a folder tells, so that common words weigh less than names
OTHERS = [
    mention("海阳核电站二期并网发电", "2016-03-04"),
    mention("北山景区迎来百万游客", "2016-07-12"),
    mention("东湖小学搬入新校区", "2017-09-01"),
    mention("洪水淹没南岸三个村庄", "2018-07-20"),
    mention("市长会见外国友好城市代表团", "2019-11-05"),
    mention("三名登山者在雪线以上获救", "2021-02-14"),
]


def clustered(mentions: Sequence[Mention], copies: dict[str, str] | None = None) -> list[set[str]]:
    return [{each.id for each in cluster} for cluster in clusters_of(mentions, DEFAULTS, copies or {})]


def are_one(one: Mention, other: Mention, copies: dict[str, str] | None = None) -> bool:
    return any({one.id, other.id} <= cluster for cluster in clustered([one, other, *OTHERS], copies))


M = mention
DAY = "2020-05-06"
SAME = {
    "a line and its article's numbered thing": (
        M("嫦娥五号返回器携样品着陆", DAY),
        M("返回器这才在雪地上落下", DAY, topic="嫦娥五号"),
    ),
    "who does it and to whom it is done": (
        M("江州市人民检察院对海阳原副市长葛小亮提起公诉", DAY),
        M("海阳原副市长、党组成员葛小亮被提起公诉", DAY),
    ),
    "two titles of one judgement": (
        M("海阳矿难案一审宣判：矿主获刑", DAY, role="report"),
        M("矿难案宣判 家属获赔三百万", DAY, role="report"),
    ),
    "no name but a pronoun": (
        M("该案于海阳中级人民法院二审宣判", DAY),
        M("河东省海阳中级人民法院二审宣判", DAY),
    ),
    "a deed done once, a day apart": (M("葛小亮被查", DAY), M("葛小亮落马", "2020-05-07")),
    "a deed done once, a day apart in one article": (
        M("葛小亮被查", DAY, article="a"),
        M("葛小亮落马", "2020-05-07", article="a"),
    ),
    "an abdication, a day apart": (
        M("隆裕太后颁下退位诏书", DAY, quote="隆裕太后颁下退位诏书，清朝统治结束。"),
        M("清帝退位", "2020-05-07"),
    ),
    "one person's act in other words": (M("市委副书记王大海接受审查调查", DAY), M("王大海在任上落马", DAY)),
    "one thing's act in other words": (M("云杉五号返回器携样品着陆", DAY), M("云杉五号带着月壤回到草原", DAY)),
    "who holds it by role and by name": (
        M("校方将举行家长咨询会", DAY, status="planned", quote="校方将于5月6日举行家长咨询会。"),
        M("慕贤书院举行家长咨询会", DAY, quote="慕贤书院前日（6日）举行家长咨询会，逾200人出席。"),
    ),
    "the same words": (M("青岚大桥正式通车", DAY, article="a"), M("青岚大桥正式通车", DAY, article="b")),
    "other words": (M("青岚大桥建成通车", DAY), M("青岚大桥今起通车运营", DAY)),
    "scripts": (M("青嵐大橋正式通車", DAY), M("青岚大桥正式通车", DAY)),
    "words of one act": (M("云杉一号卫星发射升空", DAY), M("云杉一号卫星成功送入太空", DAY)),
    "start of works": (M("青岚大桥动工", DAY), M("青岚大桥开工建设", DAY)),
    "forms of one English word": (
        M("A court in the capital rejected an application by Acme for an injunction", DAY),
        M("Court rejects injunction", DAY),
    ),
    "an English verb and its participle": (
        M("Tarsk lifts water ban as probe into leak begins", DAY, role="report"),
        M("Ban on tap water lifted", DAY),
    ),
    "an irregular English verb": (M("The strike began", DAY), M("Strike begins", DAY)),
    "English and Chinese": (M("嫦娥五号着陆月球", DAY), M("Chang'e-5 landed on the Moon", DAY)),
    "English that names but the country and an office": (
        M("校友司法覆核敗訴", DAY, role="report"),
        M(
            "Court throws out challenge to Hong Kong merger",
            DAY,
            role="report",
            quote="The court threw out a challenge.",
        ),
    ),
    "English and traditional": (M("嫦娥五號著陸月球", DAY), M("Chang'e-5 landed on the Moon", DAY)),
    "a day in its month": (M("青岚大桥开工建设", DAY), M("青岚大桥开工", "2020-05-01", "2020-05-31")),
    "a day in its year": (M("青岚大桥开工建设", DAY), M("青岚大桥开工", "2020-01-01", "2020-12-31")),
    "a month in its year": (
        M("青岚大桥开工建设", "2020-05-01", "2020-05-31"),
        M("青岚大桥开工", "2020-01-01", "2020-12-31"),
    ),
    "both open": (M("青岚水库开始蓄水", "2016-01-01", None), M("青岚水库蓄水", "2016-01-01", None)),
    "what was done on a day and lasts from it on": (M("青岚水库蓄水", DAY), M("青岚水库蓄水", DAY, None)),
    "one open in the other": (
        M("青岚水库开始蓄水", "2016-01-01", None, grain=Grain.YEAR),
        M("青岚水库蓄水", "2016-06-01", None, grain=Grain.MONTH),
    ),
    "approximate ends that overlap": (
        M("青岚大桥开工建设", "2020-01-01", "2020-02-28", certainty=Certainty.APPROXIMATE),
        M("青岚大桥开工", "2020-02-01", "2020-03-10", certainty=Certainty.APPROXIMATE),
    ),
    "zones": (M("青岚大桥正式通车", DAY), M("青岚大桥正式通车", "2020-05-07")),
    "another day for the same": (M("青岚大桥正式通车", DAY), M("青岚大桥正式通车", "2020-05-16")),
    "reported two days later": (
        M("青岚大桥正式通车", DAY),
        M("青岚大桥通车", "2020-05-08", date_role="reported", role="report"),
    ),
    "reported a day later, in other words": (
        M("青岚大桥开工", DAY),
        M("投资十亿元的跨海通道青岚大桥工程正式动工建设", "2020-05-07", date_role="reported"),
    ),
    "a coarse one in other words": (
        M("青岚大桥开工建设", DAY),
        M("全长八公里的青岚跨海大桥破土动工", "2020-01-01", "2020-12-31"),
    ),
    "one numbered name": (M("嫦娥五号样品展出", DAY), M("嫦娥五号模型亮相", DAY)),
    "a plan and its doing": (M("青岚集团将收购云杉航天", DAY, status="planned"), M("青岚集团收购云杉航天", DAY)),
    "a plan and its doing by its name": (
        M("校友会将举行紧急大会", DAY, status="planned"),
        M("校友会在紧急大会上通过筹款打官司", DAY),
    ),
    "a plan up to a day and its doing in time": (
        M("青岚大桥拟开工", None, "2020-12-31", status="planned"),
        M("青岚大桥开工建设", DAY),
    ),
    "a plan to leave and its doing": (
        M("Colin Strake of Meridale will step down", DAY, status="planned"),
        M("Colin Strake leaves Meridale", DAY),
    ),
    "a short line and its topic": (M("工程开工", DAY, topic="青岚跨海大桥"), M("青岚跨海大桥开工", DAY)),
    "a figure": (
        M("青岚集团营收12亿元", "2020-01-01", "2020-12-31", kind="figure"),
        M("青岚集团全年营收12亿元", "2020-01-01", "2020-12-31", kind="figure"),
    ),
    "one article's two minutes": (
        M("云杉一号降落月面 月球车上路", DAY, article="a", role="report", time="10:26"),
        M("月球车上路", DAY, article="a", time="10:40"),
    ),
    "a report and its own sentence": (
        M("青岚大桥正式通车", DAY, article="a", role="report"),
        M("全长八公里的跨海通道青岚大桥通车", DAY, article="a"),
    ),
}
APART = {
    "a plan up to a day and what came years before": (
        M("青岚大桥拟开工", None, "2023-12-31", status="planned"),
        M("青岚大桥开工建设", DAY),
    ),
    "what lasts from two days on": (
        M("青岚股份股票停牌", DAY, None),
        M("青岚股份股票停牌", "2020-11-20", None),
    ),
    "what is promised and what is done days later": (
        M("The minister said he would appoint a mediator", DAY),
        M("The minister appointed a mediator", "2020-05-09"),
    ),
    "what somebody claims and what is found": (
        M("李明签订“阴阳合同”偷税", "2019-01-01", "2019-12-31", voice="claimed"),
        M("李明签订“阴阳合同”偷税", "2018-01-01", "2020-12-31"),
    ),
    "other things": (M("云杉一号卫星发射", DAY), M("青岚水库溃坝", DAY)),
    "numbered names": (M("嫦娥四号发射", DAY), M("嫦娥五号发射", DAY)),
    "numbered names, English and Chinese": (M("嫦娥四号着陆月球", DAY), M("Chang'e-5 landed on the Moon", DAY)),
    "other names, English and Chinese": (M("鹊桥中继星发射", DAY), M("Kunpeng rocket launched", DAY)),
    "two persons": (M("陶大明受贿案一审宣判", DAY), M("葛小亮受贿案一审宣判", DAY)),
    "two persons, sentences of their own": (
        M("法院判处陶大明有期徒刑十年", DAY),
        M("法院判处葛小亮有期徒刑八年", DAY),
    ),
    "two long names": (M("临河云白堡隧道签署合作协议", DAY), M("梅桥和林古剧院签署合作协议", DAY)),
    "two long names behind a colon": (
        M("正式开工：泰屯明兰坪图书馆", DAY),
        M("永泽新青桥文化馆正式开工", DAY),
    ),
    "the first time and a further one": (
        M("气象台发布高温红色预警", DAY),
        M("气象台继续发布高温红色预警", "2020-05-11"),
    ),
    "a death and the news of its case": (
        M("两名游客在海岛酒店身亡", DAY),
        M("两名游客海岛酒店身亡案成立专案组", "2020-05-11"),
    ),
    "one who appealed, before two courts": (
        M("江州中级法院对上诉人葛小亮与被上诉人江州医院一案公开审理", DAY),
        M("江州中级法院对上诉人葛小亮与被上诉人江州医院一案公开宣判", "2020-05-19"),
    ),
    "two reports that go on about one death": (
        M("两名游客身亡案后续：女方家属抵达海岛", DAY, role="report", date_role="reported"),
        M("游客身亡案疑点待解 酒店形象受损", DAY, role="report", date_role="reported"),
    ),
    "two firms": (M("青岚集团公布年报", DAY), M("云杉集团公布年报", DAY)),
    "open and close": (M("青岚书展开幕", DAY), M("青岚书展闭幕", DAY)),
    "arrest and sentence": (M("刘某被逮捕", DAY), M("刘某被判刑十年", DAY)),
    "start and finish": (M("青岚大桥开工", DAY), M("青岚大桥竣工", DAY)),
    "win and lose": (M("江州女排战胜海阳女排", DAY), M("江州女排不敌海阳女排", DAY)),
    "another year": (M("青岚大桥开工建设", DAY), M("青岚大桥开工", "2021-01-01", "2021-12-31")),
    "two titles of one act, one of them coarse": (
        M("云原兰北堡博物馆暴雨中停运", DAY, role="report"),
        M("和阳松江溪图书馆停运", "2020-05-01", "2020-05-31", role="report"),
    ),
    "a day and an open stretch": (M("青岚水库蓄水", DAY), M("青岚水库蓄水", "2020-04-01", None)),
    "a year and an open stretch": (
        M("青岚水库蓄水", "2016-01-01", "2016-12-31"),
        M("青岚水库蓄水", "2016-06-01", None),
    ),
    "stated stretches that only overlap": (
        M("青岚书展举行", "2020-05-01", "2020-05-05"),
        M("青岚书展举行", "2020-05-04", "2020-05-08"),
    ),
    "too far apart for a conflict": (M("青岚大桥正式通车", DAY), M("青岚大桥正式通车", "2020-06-16")),
    "another day in other words": (M("青岚大桥正式通车", DAY), M("青岚跨海大桥建成投用", "2020-05-16")),
    "a day later, in other words": (
        M("青岚大桥开工", DAY),
        M("投资十亿元的跨海通道青岚大桥工程正式动工建设", "2020-05-07"),
    ),
    "another day, alike but not in the same words": (
        M("青岚大桥开工", DAY),
        M("投资十亿元的跨海通道青岚大桥工程正式动工建设", "2020-05-16"),
    ),
    "a day in words that only a coarse one may have": (
        M("江州大桥开工建设", DAY),
        M("全长八公里的江州跨海大桥破土动工", DAY),
    ),
    "another day of no act": (M("江州市民漫步青岚大桥", DAY), M("江州市民漫步青岚大桥", "2020-05-16")),
    "one article's two days": (
        M("青岚大桥正式通车", DAY, article="a"),
        M("青岚大桥正式通车", "2020-05-07", article="a"),
    ),
    "one article's two hours of a day": (
        M("云杉一号降落月面 月球车上路", DAY, article="a", role="report", time="10:26"),
        M("月球车上路", DAY, article="a", time="22:22"),
    ),
    "one article's two lines": (M("李明发表讲话", DAY, article="a"), M("王强发表演讲", DAY, article="a")),
    "amounts": (
        M("青岚集团营收12亿元", "2020-01-01", "2020-12-31", kind="figure"),
        M("青岚集团营收15亿元", "2020-01-01", "2020-12-31", kind="figure"),
    ),
    "two countries": (
        M("伊拉克西部遭连环恐怖袭击", "2014-03-30"),
        M("俄安全局成功阻止恐怖袭击", "2014-01-01", "2014-03-31"),
    ),
    "fires of two days that nobody names": (
        M("大火被成功扑灭", "2014-03-30"),
        M("超市火灾被成功扑灭", "2014-03-20"),
    ),
    "what only its own article names": (
        M("这一路段恢复了通车", "2014-03-30"),
        M("104国道云阳段恢复了通车", "2014-03-20"),
    ),
    "statements of two days": (
        M("联合国安理会发表媒体声明", "2014-03-30"),
        M("联合国安理会发表媒体声明", "2014-03-20"),
    ),
    "what somebody said of it": (
        M("云阳火车站恐怖袭击29人遇难", DAY, role="report"),
        M("安理会强烈谴责云阳火车站恐怖袭击", DAY, role="report"),
    ),
    "a figure and an event": (
        M("青岚集团营收12亿元", "2020-01-01", "2020-12-31", kind="figure"),
        M("青岚集团营收12亿元", "2020-01-01", "2020-12-31"),
    ),
}


@pytest.mark.parametrize(("one", "other"), SAME.values(), ids=SAME.keys())
def test_one_happening(one: Mention, other: Mention) -> None:
    assert are_one(one, other)
    assert are_one(other, one)


@pytest.mark.parametrize(("one", "other"), APART.values(), ids=APART.keys())
def test_two_happenings(one: Mention, other: Mention) -> None:
    assert not are_one(one, other)
    assert not are_one(other, one)


def test_copies_are_held_together_by_less() -> None:
    one = M("青岚跨海大桥下月起收费", DAY, article="a")
    other = M("青岚跨海大桥车流平稳", DAY, article="b")
    apart, together = are_one(one, other), are_one(one, other, {"a": "a", "b": "a"})
    assert (apart, together) == (False, True)


def in_one(one: Mention, other: Mention, published: dict[str, int]) -> bool:
    found = clusters_of([one, other, *OTHERS], DEFAULTS, {}, published=published)
    return any({one, other} <= set(cluster) for cluster in found)


@pytest.mark.parametrize(
    ("line", "report", "told"),
    [
        ("火箭升空", "“逐光一号”成功发射", "1月9日，长鸢五号火箭在赤沙发射场点火起飞，将“逐光一号”送入预定轨道。"),
        ("沈则安下课", "四连败后 白鹭与主教练沈则安“分手”", "两队赛后一天，白鹭与主教练沈则安分手。"),
        ("头号射手罗一鸣远走海沽港", "罗一鸣转会海沽港", "白鹭宣布，罗一鸣转会海沽港。"),
        ("“逐光一号”到了那颗直径不过400米的石头跟前", "2亿公里外 “逐光一号”追上目标", "“逐光一号”实施制动。"),
        ("雁灯失窃", "三号展厅一件展品被盗", "三号展厅一件展品被盗，经查为国家一级文物雁灯。"),
    ],
)
def test_a_recaps_short_line_is_what_was_reported_of_that_day(line: str, report: str, told: str) -> None:
    one = M(line, DAY, article="recap")
    other = M(report, DAY, article="news", role="report", quote=told)
    day = one.interval.start or 0
    assert in_one(one, other, {"recap": day + 300, "news": day + 1})
    assert not in_one(one, other, {"recap": day + 1, "news": day + 1})


@pytest.mark.parametrize(
    ("line", "report", "told"),
    [
        ("塔维亚驱逐奥兰外交官", "塔维亚召回驻奥兰大使", "塔维亚宣布召回大使，驱逐12名奥兰外交官。"),
        ("首批在押人员交换", "双方交换首批41名在押人员", "双方交换首批41名在押人员。"),
        ("施工挖到石板", "包商开挖桥墩时挖到石板", "快速道路施工的包商开挖桥墩时挖到石板。"),
    ],
)
def test_a_bare_line_of_a_list_is_what_a_sentence_of_that_day_tells_in_full(line: str, report: str, told: str) -> None:
    assert are_one(M(line, DAY, quote=line), M(report, DAY, quote=told))
    assert not are_one(M(line, DAY, quote=line), M(report, "2020-05-09", quote=told))


def test_a_list_that_has_the_day_wrong_by_one_tells_the_same() -> None:
    told = M("登革热流行疫情指挥中心一级开设 市长任指挥官", "2020-05-07", role="report")
    line = M("指挥中心一级开设", DAY, quote="指挥中心一级开设")
    assert are_one(line, told)
    assert not are_one(replace(line, interval=Interval.from_iso("2020-05-05", "2020-05-05")), told)
    rescued = M("石榴巷塌陷事故搜救结束 四名工人遇难", "2020-05-07", role="report")
    assert not are_one(M("石榴巷塌陷事故", DAY, quote="石榴巷塌陷事故"), rescued)


def test_a_sentence_tells_its_acts_one_after_the_other() -> None:
    quote = "法院裁定受理启衡公司重整，并指定明衡律师事务所担任启衡公司管理人。"
    one = M("法院裁定受理启衡公司重整", DAY, quote=quote, article="a")
    other = M("法院指定明衡律师事务所担任启衡公司管理人", DAY, quote=quote, article="a")
    assert not are_one(one, other)


def test_a_day_recalled_in_the_other_language_is_that_day() -> None:
    news = M("返回器着陆", DAY, article="news", role="report")
    recalled = M("The capsule landed in Inner Mongolia", DAY, article="recap")
    day = news.interval.start or 0
    assert in_one(recalled, news, {"recap": day + 30, "news": day})
    assert not in_one(recalled, news, {"recap": day + 1, "news": day})


def test_a_month_recalled_much_later_is_that_of_the_day() -> None:
    news = M("檢方諭令魏崇謙交保", DAY, article="news", role="report")
    recalled = M("The magistrate was released on bail", "2020-05-01", "2020-05-31", article="recap")
    day = news.interval.start or 0
    assert in_one(recalled, news, {"recap": day + 180, "news": day})
    assert not in_one(recalled, news, {"recap": day + 5, "news": day})


MAY = ("2020-05-01", "2020-05-31")


def test_the_month_of_an_act_is_less_like_a_day_on_which_more_was_done() -> None:
    later = M("火场爆燃 3名扑火队员失联", "2020-05-06")
    outbreak = M("雾灵县鹰嘴岭发生山火", *MAY, quote="雾灵县鹰嘴岭发生山火，3名扑火队员失联、牺牲。")
    found = clustered([M("青岚村民家中失火引发山火", "2020-05-05"), later, outbreak, *OTHERS])
    assert not any({outbreak.id, later.id} <= cluster for cluster in found)


def test_a_list_below_a_text_lists_what_the_text_tells() -> None:
    headline = "陶映雪在青岚大奖赛决赛中2比0击败哈萨克斯坦选手阿依努尔"
    told = M(headline, DAY, article="a", quote=f"前天夜里，{headline}，捧起职业生涯的第三座冠军奖杯。")
    line = M("大奖赛青岚站夺冠", DAY, article="a", quote="5月6日　大奖赛青岚站夺冠")
    assert are_one(told, line)


def test_what_was_due_until_a_day_is_not_what_was_done_on_another() -> None:
    due = M("青岚俱乐部应付清全部欠薪", None, "2020-05-31", kind="term", status="planned")
    assert not are_one(due, M("青岚俱乐部付清全部欠薪", "2020-05-20"))
    assert are_one(replace(due, kind="event"), M("青岚俱乐部付清全部欠薪", "2020-05-20"))


def test_a_telling_of_about_that_time_joins_no_two_reports_that_are_far_apart_and_unlike() -> None:
    first = M("青岚汽车投产 李明：将分三类别三阶段交付", "2020-05-01", role="report")
    second = M("青岚汽车再跳票，交付推迟两个月", "2020-05-16", role="report", status="postponed")
    about = M("青岚汽车宣布三阶段交付计划", "2020-04-17", "2020-05-17", certainty=Certainty.APPROXIMATE)
    found = clustered([first, second, about, *OTHERS])
    assert not any({first.id, second.id} <= cluster for cluster in found)


def test_what_is_found_on_one_day_is_not_one_for_being_recalled() -> None:
    one, other = M("员工发现火情", DAY, article="a"), M("警方发现刀具", DAY, article="b")
    day = one.interval.start or 0
    assert not in_one(one, other, {"a": day + 300, "b": day + 1})


def test_a_line_with_its_translation_is_compared_by_its_own_words() -> None:
    assert are_one(M("栖云酒店承认信息泄露", DAY), M("栖云承认泄露 Qiyun admits leak", DAY))


def test_reports_far_apart_stay_apart() -> None:
    def at(day: str) -> Mention:
        return M("女子家中发现猫头鹰", day, date_role="reported", role="report", quote="民警到场。")

    assert are_one(at("2020-05-06"), M("女子家中发现猫头鹰报警", "2020-05-08", date_role="reported", role="report"))
    assert not are_one(at("2020-05-06"), at("2020-07-08"))


def test_nothing_chains() -> None:
    """A day fits both years' halves by words, but the halves share no day."""
    first = M("青岚大桥开工建设", "2020-01-01", "2020-06-30")
    whole = M("青岚大桥开工", "2020-01-01", "2020-12-31")
    second = M("青岚大桥开工建设", "2020-07-01", "2020-12-31")
    found = clustered([first, whole, second, *OTHERS])
    assert not any({first.id, second.id} <= cluster for cluster in found)
    assert sum(whole.id in cluster for cluster in found) == 1


def test_what_is_like_both_of_two_that_exclude_each_other_joins_at_most_one() -> None:
    opening, closing, both = (M(f"青岚书展在江州{act}", DAY) for act in ("开幕", "闭幕", "开幕并闭幕"))
    assert are_one(opening, both) and are_one(closing, both)
    found = clustered([opening, closing, both, *OTHERS])
    assert not any({opening.id, closing.id} <= cluster for cluster in found)


def test_one_line_that_tells_two_happenings_does_not_join_all_who_tell_either() -> None:
    bridge = [M("青岚跨海大桥通车", DAY, article=f"b{place}") for place in range(3)]
    tunnel = [M("南湾海底隧道封顶", DAY, article=f"t{place}") for place in range(3)]
    both = M("青岚跨海大桥通车，南湾海底隧道封顶", DAY)
    assert are_one(bridge[0], both) and are_one(tunnel[0], both)
    found = clustered([*bridge, *tunnel, both, *OTHERS])
    assert not any({bridge[0].id, tunnel[0].id} <= cluster for cluster in found)
    assert any({each.id for each in bridge} <= cluster for cluster in found)
    assert any({each.id for each in tunnel} <= cluster for cluster in found)


def test_every_mention_is_in_one_cluster() -> None:
    mentions = [each for pair in (*SAME.values(), *APART.values()) for each in pair]
    unique = list({each.id: each for each in mentions}.values())
    found = clusters_of(unique, DEFAULTS, {})
    assert sorted(each.id for cluster in found for each in cluster) == sorted(each.id for each in unique)
    assert all([each.id for each in cluster] == sorted(each.id for each in cluster) for cluster in found)


def test_no_mentions_no_clusters() -> None:
    assert clusters_of([], DEFAULTS, {}) == []


POOL = list({each.id: each for pair in (*SAME.values(), *APART.values()) for each in pair}.values())


@given(st.lists(st.sampled_from(POOL), max_size=24, unique_by=lambda each: each.id), st.randoms(use_true_random=False))
def test_the_order_of_mentions_is_nothing(mentions: list[Mention], random: Any) -> None:
    shuffled = list(mentions)
    random.shuffle(shuffled)
    assert clusters_of(mentions, DEFAULTS, {}) == clusters_of(shuffled, DEFAULTS, {})


def test_large_builds_find_the_same_pairs_by_their_rare_grams(monkeypatch: pytest.MonkeyPatch) -> None:
    """Above the size up to which every pair is compared, candidates come from rare grams."""
    names = ["".join(chr(0x5000 + 4 * place + letter) for letter in range(4)) for place in range(420)]
    mentions = [
        each
        for place, name in enumerate(names)
        for each in (
            M(f"{name}正式启用", f"20{10 + place % 10}-0{1 + place % 9}-11", article=f"a{place}"),
            M(f"{name}建成启用", f"20{10 + place % 10}-0{1 + place % 9}-11", article=f"b{place}"),
        )
    ]
    monkeypatch.setattr(candidates, "SMALL", 0)
    found = clustered(mentions)
    joined = sum(
        any({one.id, other.id} == cluster for cluster in found)
        for one, other in zip(mentions[::2], mentions[1::2], strict=True)
    )
    assert joined > 0.95 * len(names)
