"""Names that the dictionary takes apart or for something else."""

from __future__ import annotations

import pytest

from chrono.text.segment import has_predicate, is_noun_phrase, is_person, lacks_subject, leading_name, persons_in


@pytest.mark.parametrize(
    ("fold", "name"),
    [
        ("启衡汽车发布声明", "启衡汽车"),
        ("市住建局作出处理决定", "市住建局"),
        ("中国驻巴岛总领事馆提醒公民", "中国驻巴岛总领事馆"),
        ("被告人王大海受贿", "被告人王大海"),
        ("ff 91 2.0开售", "ff 91 2.0"),
        ("陶映雪进入东澜省队", "陶映雪"),  # a person unknown to the dictionary
        ("总经理罗启明被查", "总经理罗启明"),  # whose given name is a word
        ("祝海平等5人被拘", "祝海平"),
        ("林信吾在海城落网", "林信吾"),
        ("凌可2015年当选市长", "凌可"),
        ("沈知夏宣布退役", "沈知夏"),
        ("外援贝尔纳多以欠薪为由解约", "外援贝尔纳多"),
        ("外援贝尔纳多解约", "外援贝尔纳多"),
        ("姆巴佩以自由身加盟", "姆巴佩"),
        ("特朗普希望连任", "特朗普"),
        ("青岚的主赞助商江州置业破产", "青岚的主赞助商江州置业"),
        ("教练王明今天上午说", "教练王明"),
        ("陶映雪以6比2战胜对手", "陶映雪"),
        ("孙力军应他人请托", "孙力军"),
        ("公诉机关认为他有罪", "公诉机关"),
        ("海州公开赛首轮开打", "海州公开赛"),
    ],
)
def test_a_clause_begins_with_a_name(fold: str, name: str) -> None:
    assert fold[: leading_name(fold)] == name


WITHOUT = [
    "被扣6分",
    "被法院列为被执行人",
    "提交了不真实的工资确认表",
    "认定甲集团中标无效",
    "经中继星传回地面",
    "以4亿元估值获得融资",
    "通过他人收受财物",
    "意外发现儿子非亲生",
    "三次提价",
    "过去10个月累计偿还公司债务",
    "开始向主管的李明行贿",
    "作出了有利于青岚公司的裁决",
    "加时不敌江州队",
    "客场作战逆转江州队",
    "首轮战胜对手",
    "半决赛击败江州队",
    "点球大战淘汰江州队",
]


@pytest.mark.parametrize("fold", WITHOUT)
def test_a_clause_without_a_subject(fold: str) -> None:
    assert lacks_subject(fold)


@pytest.mark.parametrize(
    "fold",
    [
        "启衡汽车发布声明",
        "保定·中关村创新中心投入运营",
        "市住建局作出决定",
        "选举将改选议员",
        "首次拍卖因无人报名而流拍",
        "参与谈判的代表排队入场",
        "决赛在江州举行",
        "敌军进入江州",
        "首轮谈判在江州举行",
    ],
)
def test_a_clause_with_one(fold: str) -> None:
    assert not lacks_subject(fold)


@pytest.mark.parametrize(("fold", "wanted"), [("龚大安", True), ("王大海", True), ("江州市", False), ("发布", False)])
def test_persons(fold: str, wanted: bool) -> None:
    assert is_person(fold) is wanted


@pytest.mark.parametrize(
    ("fold", "wanted"),
    [
        ("着陆器获取的第一张图像", True),
        ("甲公司发布了报告", False),
        ("民主党失去对众议院的控制", False),
        ("青岚队领导力混乱的预告片", True),
    ],
)
def test_noun_phrases(fold: str, wanted: bool) -> None:
    assert is_noun_phrase(fold) is wanted


@pytest.mark.parametrize("fold", ["章某再次产下男婴", "团体花费了十亿元", "卫星升空"])
def test_nouns_of_the_dictionary_that_are_predicates(fold: str) -> None:
    assert has_predicate(fold)


def test_a_surname_that_the_dictionary_lacks_belongs_to_the_name() -> None:
    assert persons_in("凃明诚中刀身亡") == {"凃明诚"}
    assert persons_in("通缉逃犯林信吾杀害警员") == {"林信吾"}
