"""Which part of a sentence a date governs."""

from __future__ import annotations

import pytest

from chrono.dates.find import find_readings
from chrono.events.clauses import Clause, comma_spans, governed

COMMAS = {
    "commas": ("大桥开工，全长八公里，投资十亿元", ["大桥开工", "全长八公里", "投资十亿元"]),
    "none inside a quotation": ("举办“新生，回响”展览，免费", ["举办“新生，回响”展览", "免费"]),
    "none inside a title": ("印发《山，水，城》，免费", ["印发《山，水，城》", "免费"]),
    "none inside brackets": ("张某（男，35岁），江州人", ["张某（男，35岁）", "江州人"]),
    "none inside corner brackets": ("舉辦「新生，迴響」展覽，免費", ["舉辦「新生，迴響」展覽", "免費"]),
    "a full stop ends what was left open": ("他说“走。大桥开工，通车", ["他说“走", "大桥开工", "通车"]),
    "digits": ("营收1,200万元，增长", ["营收1,200万元", "增长"]),
    "scores and times": ("以3:0取胜，19：30开场", ["以3:0取胜", "19：30开场"]),
    "colons": ("报告显示：产量增长；销量下降", ["报告显示", "产量增长", "销量下降"]),
    "English": ("The bridge, long planned, opened", ["The bridge", " long planned", " opened"]),
    "marks only": ("，，", []),
}


@pytest.mark.parametrize(("text", "wanted"), COMMAS.values(), ids=COMMAS.keys())
def test_comma_clauses(text: str, wanted: list[str]) -> None:
    assert [text[start:stop] for start, stop in comma_spans(text, 0, len(text))] == wanted


def test_only_the_stretch_that_is_asked_for() -> None:
    assert comma_spans("甲，乙，丙", 2, 5) == [(2, 3), (4, 5)]


GOVERNED = {
    "one date has it all": ("2020年5月，大桥开工，全长八公里。", ["2020年5月，大桥开工，全长八公里。"]),
    "a subject before the date": ("大桥2020年5月开工。", ["大桥2020年5月开工。"]),
    "the clause before is not the date's": ("经过论证，2020年5月大桥开工。", ["2020年5月大桥开工。"]),
    "each its own clause": (
        "大桥2020年5月开工，2023年9月通车。",
        ["大桥2020年5月开工，", "2023年9月通车。"],
    ),
    "a date goes on to the next clause with a date": (
        "2020年5月，大桥开工，2023年9月，大桥通车。",
        ["2020年5月，大桥开工，", "2023年9月，大桥通车。"],
    ),
    "a list shares what follows": (
        "2019年、2021年和2023年，江州举办书展。",
        ["2019年、2021年和2023年，江州举办书展。"] * 3,
    ),
    "unlike dates are no list": ("2019年和2021年5月，江州举办书展。", ["2019年", "和2021年5月，江州举办书展。"]),
}


def _governed(text: str) -> list[Clause]:
    sentence = (0, len(text))
    return governed(text, sentence, comma_spans(text, *sentence), find_readings(text))


@pytest.mark.parametrize(("text", "wanted"), GOVERNED.values(), ids=GOVERNED.keys())
def test_governed(text: str, wanted: list[str]) -> None:
    clauses = _governed(text)
    assert [text[slice(*clause.span)] for clause in clauses] == wanted


def test_what_stands_before_a_clause_and_who_shares_it() -> None:
    text = "青岚集团发展迅速，2019年和2021年举办书展。"
    one, other = _governed(text)
    assert text[slice(*one.before)] == "青岚集团发展迅速，"
    assert one.listed == other.listed == (one.reading, other.reading)
    single = _governed("2019年举办书展。")
    assert single[0].listed == ()


def test_no_dates_no_clauses() -> None:
    assert governed("大桥开工。", (0, 5), [(0, 4)], []) == []
