"""What reports of crashes, fires and earthquakes tell, and how: cars by their plates, rescuers, where and when it was."""

from __future__ import annotations

import pytest

from chrono.events.vehicles import is_vehicle
from tests.events.tellings import told

LINES = [
    # a car as what it is, not by its plate, its load and its way
    (
        "8日凌晨，一辆车牌号为海A12345、由江州开往海城的大客车在江海高速公路31公里处，与一辆车牌号为海B54X21的大货车追尾相撞。",
        "一辆大客车与一辆大货车追尾相撞",
    ),
    (
        "8日凌晨，一辆挂着邻省牌照的大货车，在行经江海高速公路15公里处时，与一辆小轿车相撞。",
        "一辆大货车与一辆小轿车相撞",
    ),
    ("8日凌晨，驾驶员程某驾驶海AX1234货车行驶至江海高速公路57公里处时，撞上护栏。", "程某撞上护栏"),
    ("8日凌晨，学生们乘坐的海C12345中型客车行驶到江山大道路口时，与一辆货车发生碰撞。", "中型客车与一辆货车发生碰撞"),
    ("8日凌晨，江口县白石乡境内一辆农用车车载19人，发生交通事故，致7人死亡。", "江口县白石乡境内一辆农用车致7人死亡"),
    ("8日，几名男子驾驶一辆载有炸药的卡车撞向江州酒店。", "几名男子驾驶一辆载有炸药的卡车撞向江州酒店"),
    # what a result belongs to
    ("8日，江州境内的暴雨和山洪共导致12人死亡、34人受伤。", "江州境内的暴雨和山洪共导致12人死亡、34人受伤"),
    # a stretch of time that the date names
    ("这些人计划在10日到12日期间袭击江州和海城。", "这些人计划袭击江州和海城"),
    ("这些人被指在8日江州举行公投期间策划爆炸。", "这些人被指在江州举行公投期间策划爆炸"),
    # clauses that only lead up to what happened
    ("8日，未等余震平息，白石乡又发生山体滑坡，造成3人死亡。", "白石乡又发生山体滑坡"),
    ("8日，江州市委宣传部通报说，经交警部门勘查，一辆校车冲出路面。", "一辆校车冲出路面"),
    # whose word it is, beside what has a subject of its own
    ("8日，江州城管确认，出事车辆系城管执法车。", "江州城管：出事车辆系城管执法车"),
    (
        "江口市旅游监督管理所相关负责人8日透露，两个旅游团共79人用餐后呕吐。",
        "江口市旅游监督管理所相关负责人：两个旅游团共79人用餐后呕吐",
    ),
    ("江州秘书长程安文8日发表声明，强烈谴责这起爆炸袭击事件。", "江州秘书长程安文发表声明，强烈谴责这起爆炸袭击事件"),
    # what the date belongs to
    ("江州就最近发生的袭击紧急呼吁召开会议。", "江州就最近发生的袭击紧急呼吁召开会议"),
]


@pytest.mark.parametrize(("sentence", "headline"), LINES)
def test_headlines(sentence: str, headline: str) -> None:
    lines = [each.headline for each in told(sentence, published="2024-03-10").mentions]
    assert any(line.endswith(headline) for line in lines), lines


@pytest.mark.parametrize(
    "sentence",
    [
        "江州监测局数据显示，地震发生在8日11时34分。",
        "这次地震发生在8日凌晨5点54分左右，震中位于海城西南25公里处。",
        "两次地震震中分别位于前一天地震影响最严重的海城西南71公里和76公里。",
        "8日早晨7点，大火大概发生。",
        "8日下午4时，记者赶到现场看到一片狼藉。",
    ],
)
def test_when_and_where_it_was_is_a_detail(sentence: str) -> None:
    assert not told(f"江州的搜救已经开始。{sentence}", published="2024-03-10").mentions


def test_the_day_of_an_accident_is_where_its_text_says_it() -> None:
    text = "江州一家化工厂发生爆炸，造成5人死亡，附近居民已经疏散。厂方没有回应。消防部门说，爆炸发生在8日深夜。"
    (report,) = [
        each
        for each in told(text, title="江州一化工厂爆炸致5人死亡", published="2024-03-10").mentions
        if each.role == "report"
    ]
    assert (report.interval.first, report.date_role) == ("2024-03-08", "happened")


def test_a_car_alone_tells_nothing() -> None:
    assert is_vehicle("一辆大货车")
    assert is_vehicle("江口县境内一辆农用车")
    assert not is_vehicle("一辆大货车侧翻")
    assert not is_vehicle("车厢")


def test_beside_a_price_the_lead_tells_on_what_it_moved() -> None:
    text = "衡川汽车昨日在海城交易所上市，开盘报28.1元，午后转跌，收报25.9元。"
    lines = {
        each.headline: each.interval.first
        for each in told(text, title="衡川汽车首日破发", published="2024-03-10").mentions
    }
    assert lines == {"衡川汽车首日破发": "2024-03-09", "衡川汽车在海城交易所上市": "2024-03-09"}
    fell = told("衡川汽车昨日股价大跌8%。", title="衡川汽车股价大跌8%", published="2024-03-10").mentions
    assert len(fell) == 1


def test_a_title_of_two_parts_without_an_act_leaves_the_act_to_the_lead() -> None:
    text = "青岚书院前日（8日）举行家长咨询会，逾200人出席，会场一度混乱。"
    found = told(text, title="二百家长出席咨询会 校友发起联署", published="2024-03-10").mentions
    assert [each.headline for each in found] == ["二百家长出席咨询会 校友发起联署", "青岚书院举行家长咨询会"]
    assert {each.interval.first for each in found} == {"2024-03-08"}
