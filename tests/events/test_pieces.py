"""Which clause of a sentence is told: text, the words that date it, the line."""

from __future__ import annotations

import pytest

from tests.events.tellings import mention_at

OWN_CLAUSE = [
    (
        "陈某上周四已经转院去江州的康宁医院，病情如何尚不清楚，离开青岚时情况较为稳定。",
        "上周四",
        "陈某已经转院去江州的康宁医院",
    ),
    ("3月5日7时10分，住客离开房间一段时间，然后再次返回。", "3月5日7时10分", "住客离开房间一段时间"),
    ("2021年3月5日晚，纪录片《潮》第一集开播，案件的诸多细节随之公布。", "2021年3月5日晚", "纪录片《潮》第一集开播"),
    ("2015年两人传出恋情，后来订婚，再后来就是女儿出生。", "2015年", "两人传出恋情"),
    ("2010年，周宁在全省厂长培训班上，进入了集团的视野，并成为集团顾问。", "2010年", "周宁成为集团顾问"),
    ("2010年，周宁采用不停电的方式，完成线路改造。", "2010年", "周宁完成线路改造"),
    (
        "2022年10月20日，第二候选人甲公司又向市住建局投诉，指控乙公司伪造两份桥梁业绩。",
        "2022年10月20日",
        "第二候选人甲公司又向市住建局投诉，指控乙公司伪造两份桥梁业绩",
    ),
    ("2010年，由于线路老化，江州电厂关闭两台机组。", "2010年", "江州电厂关闭两台机组"),
]


@pytest.mark.parametrize(("text", "words", "wanted"), OWN_CLAUSE)
def test_the_clause_of_the_date_is_told_where_it_stands_by_itself(text: str, words: str, wanted: str) -> None:
    found = mention_at(words, text, published="2023-05-10")
    assert found is not None and found.headline == wanted
