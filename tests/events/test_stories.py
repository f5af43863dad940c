"""A folder of many stories: what is alike only by its words stays apart, what names the same is told once."""

from __future__ import annotations

import pytest

from chrono.events.merge import clusters_of
from chrono.events.profile import profile_of
from chrono.events.report import statement_of
from chrono.events.stories import Stories
from chrono.model.event import Mention
from chrono.settings import DEFAULTS
from tests.events.tellings import mention, told

OTHERS = [
    mention("北山景区迎来百万游客", "2016-07-12"),
    mention("洪水淹没南岸三个村庄", "2018-07-20"),
    mention("三名登山者在雪线以上获救", "2021-02-14"),
]


def are_one(one: Mention, other: Mention) -> bool:
    found = clusters_of([one, other, *OTHERS], DEFAULTS, {})
    return any({one.id, other.id} <= {each.id for each in cluster} for cluster in found)


APART = {
    "two persons who receive the same guest": (
        mention("李强同西班牙首相会谈", "2025-04-11", role="report", article="a"),
        mention("赵乐平会见西班牙首相", "2025-04-11", role="report", article="b"),
    ),
    "what was counted over two stretches": (
        mention("公路水路交通投资达5889亿元", "2023-01-01", "2023-03-31", article="a"),
        mention("公路水路交通投资达3.6万亿元", "2023-01-01", "2023-11-30", article="b"),
    ),
    "the meetings of two firms": (
        mention("江岭药业2011年第三次临时股东大会召开", "2011-05-11", article="a"),
        mention("青岭铸钢2010年度股东大会召开", "2011-05-11", article="b"),
    ),
    "two firms of one trade": (
        mention("江岭药业的新药获批上市", "2011-05-11", article="a"),
        mention("白沙药业的新药获批上市", "2011-05-11", article="b"),
    ),
    "two provinces": (
        mention("江西多地出现雨夹雪天气", "2023-12-18", article="a"),
        mention("多地出现雨夹雪天气 青海发布预警", "2023-12-18", article="b"),
    ),
    "the dead of two days": (
        mention("岭军在边境的行动造成至少40人死亡", "2024-05-13", article="a"),
        mention("岭军在边境的行动造成至少19人死亡", "2024-05-21", article="b"),
    ),
    "a count that titles report twice": (
        mention("岭南国确诊超9661万 媒体批评抗疫失败", "2022-10-07", role="report", date_role="reported", article="a"),
        mention("岭南国确诊超9695万 媒体批评抗疫失败", "2022-10-10", role="report", date_role="reported", article="b"),
    ),
    "how much of the harvest is in, twice": (
        mention("全县秋粮收获近六成", "2022-10-10", role="report", article="a"),
        mention("全县秋粮收获过八成", "2022-10-19", role="report", article="b"),
    ),
}
ONE = {
    "a year and a day of it, of one name": (
        mention("陆砚秋设计的白沙教堂落成", "1964-01-01", "1964-12-31", article="a"),
        mention("白沙教堂落成", "1964-10-03", article="b"),
    ),
    "a year and a day of it, by what both articles are about": (
        mention("教堂落成", "1964-01-01", "1964-12-31", article="a", topic="白沙教堂"),
        mention("教堂正式落成启用", "1964-10-03", article="b", topic="白沙教堂落成记"),
    ),
    "one person in two spellings": (
        mention("马克龙访问岭南国", "2025-04-11", role="report", article="a"),
        mention("马克宏访问岭南国", "2025-04-11", role="report", article="b"),
    ),
    "a firm by its whole name": (
        mention("江岭药业召开股东大会", "2011-05-11", article="a"),
        mention("江岭药业股份有限公司召开股东大会", "2011-05-11", article="b"),
    ),
    "who meets whom": (
        mention("李强会见赵乐平", "2025-04-11", role="report", article="a"),
        mention("赵乐平会见李强", "2025-04-11", role="report", article="b"),
    ),
}


@pytest.mark.parametrize(("one", "other"), APART.values(), ids=APART)
def test_alike_only_by_words(one: Mention, other: Mention) -> None:
    assert not are_one(one, other)


@pytest.mark.parametrize(("one", "other"), ONE.values(), ids=ONE)
def test_of_one_story(one: Mention, other: Mention) -> None:
    assert are_one(one, other)


def test_a_long_time_needs_a_name_to_hold_a_day() -> None:
    year = mention("主产区发生了较重旱情", "2025-01-01", "2025-12-31", article="a")
    day = mention("前线发生149次战斗", "2025-04-10", article="b")
    named = mention("白沙镇发生旱情", "2025-04-10", article="c")
    town = mention("白沙镇旱情较重", "2025-01-01", "2025-12-31", article="d")
    profiles = [profile_of(each) for each in (year, day, named, town)]
    stories = Stories(profiles)
    assert not stories.are_one(profiles[0], profiles[1])
    assert stories.are_one(profiles[2], profiles[3])


def test_a_long_column_name_is_no_part_of_a_report() -> None:
    title = "【凝心聚力 真抓实干 奋力实现良好开局——代表议事】江州大桥今日通车"
    assert [each.headline for each in told("江州大桥今日通车。", title=title, published="2024-03-10").mentions] == [
        "江州大桥通车"
    ]
    assert statement_of("江州大桥通车", "") is not None


def test_what_a_year_is_is_no_happening() -> None:
    assert not told("2024年是江州规划的收官之年。", published="2024-03-10").mentions
