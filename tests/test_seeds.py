"""What must come out of five real articles: their events, their merges, and what must not come out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from chrono.cli import run
from chrono.text.scripts import folded
from tests.gate.builds import SEEDS, seeds_feed

pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the seeds are not here")
Item = dict[str, Any]


def items() -> list[Item]:
    return seeds_feed()["items"]


def numbers(item: Item) -> list[str]:
    """The articles that tell an event, by the first digits of their names."""
    return sorted({source["article"][:3] for source in item["_chrono"]["sources"]})


def told(article: str, first: str, last: str, *words: str) -> list[Item]:
    """The events of an article on these days whose headline holds all of these words, in either script."""
    return [
        item
        for item in items()
        if (item["_chrono"]["first"], item["_chrono"]["last"]) == (first, last)
        and article in numbers(item)
        and all(word in folded(item["title"]) for word in words)
    ]


def one(article: str, first: str, last: str, *words: str) -> Item:
    found = told(article, first, last, *words)
    shown = [(item["_chrono"]["first"], item["_chrono"]["last"], item["title"], numbers(item)) for item in items()]
    near = [each for each in shown if each[0] and each[0][:7] == first[:7]]
    assert len(found) == 1, f"{len(found)} of {first}..{last} {words} in {article}; near it: {near}"
    return found[0]


def quotes(item: Item, article: str) -> str:
    return "\n".join(
        folded(source["quote"]) for source in item["_chrono"]["sources"] if source["article"].startswith(article)
    )


# article, first, last, words of the headline, words of the sentence it comes from
EVENTS = [
    ("000", "2021-05-18", "2021-05-18", ["创新合伙会"], "创新合伙会"),
    ("000", "2021-06-01", "2021-06-01", ["智源大会"], "智源大会"),
    ("000", "2021-06-01", "2021-06-01", ["悟道2.0", "发布"], "悟道2.0"),
    ("000", "2021-03-20", "2021-03-20", ["悟道1.0"], "今年3月20日"),
    ("000", "2018-11-01", "2018-11-30", ["智源", "成立"], "2018年11月成立"),
    ("000", "1988-05-01", "1988-05-31", [], "国务院批准成立"),
    ("000", "1999-05-01", "1999-05-31", [], "国务院批复"),
    ("000", "2018-01-01", "2018-01-31", ["若干措施"], "若干措施"),
    ("000", "2018-10-01", "2018-10-31", ["概念验证"], "概念验证支持计划"),
    ("000", "2020-02-04", "2020-02-04", ["牡丹园"], "牡丹园地铁站"),
    ("001", "2017-07-01", "2017-07-31", ["g60"], "沪嘉杭g60"),
    ("001", "2018-06-01", "2018-06-01", ["g60"], "九地市"),
    ("002", "2013-09-30", "2013-09-30", ["集体学习"], "集体学习"),
    ("002", "2019-01-01", "2019-12-31", ["致贺"], "2019年、2021年、2023年"),
    ("002", "2021-01-01", "2021-12-31", ["致贺"], "2019年、2021年、2023年"),
    ("002", "2023-01-01", "2023-12-31", ["致贺"], "2019年、2021年、2023年"),
    ("002", "2024-04-25", "2024-04-29", ["2024中关村论坛年会"], "4月25日至29日"),
    ("002", "2023-11-28", "2023-11-28", ["龙芯3a6000"], "龙芯3a6000"),
    ("002", "2017-07-01", "2017-07-31", ["all in ai"], "百度ai开发者大会"),
    ("002", "2016-01-01", "2016-12-31", ["推想"], "推想医疗"),
    ("002", "2018-01-01", "2018-12-31", ["星河动力"], "星河动力"),
    ("002", "2020-07-01", "2020-12-31", ["大模型"], "2020年下半年"),
    ("002", "2020-12-01", "2021-05-31", ["悟道"], "5个月后"),
    ("002", "2015-04-21", "2015-04-30", ["保定"], "2015年4月底"),
    ("002", "2023-08-30", "2023-08-30", ["雄安"], "2023年8月30日"),
    ("003", "2025-01-21", "2025-01-31", ["成果"], "1月下旬"),
    ("004", "2021-01-01", "2021-12-31", ["中关村论坛", "国家级平台"], "2021年"),
    ("004", "2019-03-01", "2019-03-31", ["innovo"], "2019年3月"),
    ("004", "2015-01-01", "2015-12-31", ["海外子公司"], "2015年"),
]


@pytest.mark.parametrize(
    ("article", "first", "last", "words", "sentence"),
    EVENTS,
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_an_event_of_the_seeds(article: str, first: str, last: str, words: list[str], sentence: str) -> None:
    item = one(article, first, last, *words)
    assert item["_chrono"]["kind"] == "event"
    assert sentence in quotes(item, article)
    # an editor would not let a headline stand that begins or ends in the middle
    assert item["title"].strip() == item["title"] and not item["title"].endswith(("，", ",", "、", "……"))


@pytest.mark.parametrize(
    ("article", "first", "last", "certainty"),
    [
        ("000", "2021-05-18", "2021-05-18", "stated"),
        ("000", "2021-03-20", "2021-03-20", "inferred"),
        ("000", "2018-11-01", "2018-11-30", "stated"),
        ("000", "2018-01-01", "2018-01-31", "stated"),
        ("000", "2020-02-04", "2020-02-04", "stated"),
        ("001", "2017-07-01", "2017-07-31", "inferred"),
        ("001", "2018-06-01", "2018-06-01", "inferred"),
        ("002", "2013-09-30", "2013-09-30", "stated"),
        ("002", "2024-04-25", "2024-04-29", "inferred"),
        ("002", "2020-07-01", "2020-12-31", "stated"),
        ("002", "2023-08-30", "2023-08-30", "stated"),
        ("003", "2025-01-21", "2025-01-31", "inferred"),
        ("004", "2021-01-01", "2021-12-31", "stated"),
        ("004", "2019-03-01", "2019-03-31", "stated"),
        ("004", "2015-01-01", "2015-12-31", "stated"),
    ],
)
def test_certainty(article: str, first: str, last: str, certainty: str) -> None:
    sources = [
        source
        for item in told(article, first, last)
        for source in item["_chrono"]["sources"]
        if source["article"].startswith(article)
    ]
    assert sources and {source["certainty"] for source in sources} == {certainty}


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2020-01-01", "2020-02-29", "2020年年初"),
        ("2021-01-01", "2021-02-28", "今年年初"),
    ],
)
def test_vague_beginnings_of_years_are_approximate(first: str, last: str, words: str) -> None:
    found = [
        (item, source)
        for item in told("000", first, last)
        for source in item["_chrono"]["sources"]
        if source["expression"] == words
    ]
    assert found
    assert {item["_chrono"]["certainty"] for item, _ in found} == {"approximate"}
    assert all(item["_chrono"]["edtf"].count("~") == 2 for item, _ in found)


@pytest.mark.parametrize(
    ("first", "last", "numbers_"),
    [
        ("2020-01-01", "2020-12-31", ("3万亿元", "8500亿元")),
        ("2021-01-01", "2021-06-30", ("4689.3亿元",)),
    ],
)
def test_economic_figures_carry_their_own_numbers(first: str, last: str, numbers_: tuple[str, ...]) -> None:
    figures = [item for item in told("000", first, last) if item["_chrono"]["kind"] == "figure"]
    assert [item for item in figures if any(number in item["title"] for number in numbers_)]
    others = {"3万亿元", "8500亿元", "4689.3亿元"} - set(numbers_)
    assert not [item["title"] for item in figures if any(number in item["title"] for number in others)]


@pytest.mark.parametrize(
    ("first", "last", "coarse"),
    [
        ("1988-05-01", "1988-05-31", "1988年"),
        ("1999-05-01", "1999-05-31", "1999年"),
        ("2021-06-01", "2021-06-01", "3个月后"),
    ],
)
def test_articles_000_and_002_tell_one_event(first: str, last: str, coarse: str) -> None:
    found = [item for item in told("000", first, last) if numbers(item) == ["000", "002"]]
    assert len(found) == 1
    expressions = {
        folded(source["expression"]) for source in found[0]["_chrono"]["sources"] if source["article"].startswith("002")
    }
    assert coarse in expressions
    # and the coarser telling is not told a second time by itself
    year = first[:4]
    assert not [
        item
        for item in told("002", f"{year}-01-01", f"{year}-12-31")
        if set(folded(item["title"])) == set(folded(found[0]["title"]))
    ]


def test_what_stands_twice_is_told_once() -> None:
    for words in (("集体学习",), ("龙芯3a6000",), ("悟道1.0",), ("概念验证",)):
        assert len([item for item in items() if all(word in folded(item["title"]) for word in words)]) == 1
    for item in items():
        told_by = [source["article"] for source in item["_chrono"]["sources"]]
        assert len(told_by) == len(set(told_by)), item["title"]


def test_the_forum_is_planned_and_nothing_told_as_past_is() -> None:
    assert one("002", "2024-04-25", "2024-04-29")["_chrono"]["status"] == "planned"
    past = [item for item in items() if item["_chrono"]["status"] == "planned" and item["_chrono"]["last"] < "2022"]
    assert past == []


def test_publication_dates() -> None:
    cards = {card["id"][:3]: card for card in seeds_feed()["_chrono"]["articles"]}
    days = {number: (card["published"], card["published_source"]) for number, card in cards.items()}
    assert days["000"] == ("2021-08-31", "header")
    assert days["002"] == ("2024-04-14", "header")
    assert days["003"] == ("2025-03-11", "footer")
    for number in ("001", "004"):
        assert days[number] == (None, "inferred")
        first, last = cards[number]["published_first"], cards[number]["published_last"]
        assert (first[4:], last[4:]) == ("-01-01", "-12-31")
    assert cards["004"]["published_first"] == "2022-01-01" and cards["004"]["published_last"] == "2022-12-31"
    assert int(cards["001"]["published_first"][:4]) >= 2022


def test_this_year_of_an_inferred_date_is_assumed() -> None:
    found = [
        source
        for item in told("004", "2022-01-01", "2022-12-31")
        for source in item["_chrono"]["sources"]
        if source["expression"] == "今年"
    ]
    assert found and {source["certainty"] for source in found} == {"assumed"}


def test_narrative_dates_are_counted_from_the_narrative() -> None:
    anchors = {
        folded(source["expression"]): source["anchor"]
        for item in items()
        for source in item["_chrono"]["sources"]
        if source["article"].startswith("002") and source["anchor"]
    }
    assert anchors["5个月后"]["source"] == anchors["3个月后"]["source"] == "narrative"


def test_none_of_these() -> None:
    for item in items():
        ours, title = item["_chrono"], folded(item["title"])
        assert ours["time"] is None, f"no clock length is a time: {title}"
        assert (ours["first"], ours["last"]) != ("2023-05-26", "2023-05-26"), "a caption"
        assert "截至目前" not in title
        for source in ours["sources"]:
            assert source["expression"] not in ("02:34", "一周年", "截至目前", "3.0", "G60")
            assert not source["rule"].startswith("clock")
        # the links at the foot of 003, the slogans at the head of 001
        assert not any(words in title for words in ("进出口", "外贸", "大数据和机器学习", "太空探索", "电子竞技"))
    assert told("002", "2013-01-01", "2013-12-31", "从业人员") == []
    assert told("002", "2012-01-01", "2012-12-31") == []
    assert told("002", "2014-01-01", "2014-12-31") == []


def test_nothing_comes_from_what_was_removed() -> None:
    for card in seeds_feed()["_chrono"]["articles"]:
        original_spans = [tuple(each["span"]) for each in card["removed"]]
        for item in items():
            for source in item["_chrono"]["sources"]:
                if source["article"] == card["id"] and source["expression"]:
                    start, stop = source["span"]
                    assert not any(left <= start and stop <= right for left, right in original_spans)


def test_ids_name_one_event_each() -> None:
    ids = [item["id"] for item in items()]
    assert sorted({each for each in ids if ids.count(each) > 1}) == []


def test_the_command_ends_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["build", str(SEEDS), "-o", str(tmp_path / "out")]) == 0
    assert "5 articles" in capsys.readouterr().err
