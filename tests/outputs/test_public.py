from __future__ import annotations

import json
from dataclasses import replace

import pytest
from rich.cells import cell_len

from chrono.outputs.export import FORMATS, exported
from chrono.outputs.feed import feed_json, read_feed
from chrono.outputs.public import QUOTED, public_chronicle
from chrono.outputs.quotes import excerpt
from tests.outputs import chronicles

MIXED = chronicles.mixed()
LONG = "据现场指挥部负责人介绍，经过六年多的连续施工并克服海床沉降等困难之后，{day}，隧道全线贯通，{rest}。"


def test_no_path_and_nothing_left_over() -> None:
    text = feed_json(public_chronicle(MIXED))
    for word in (
        "tunnel/a.txt",
        "tunnel/b.html",
        "tunnel/d.jsonl",
        "broken.jsonl",
        "团结 务实",
        "新的路灯",
        "历时六年",
        "盾构(gòu)机",
    ):
        assert word in feed_json(MIXED)
        assert word not in text
    for kept in ("https://news.example/tunnel/a", "跨海隧道十年记", "海港日报", "发布时间:2021-08-31"):
        assert kept in text


@pytest.mark.parametrize("form", sorted(set(FORMATS) - {"png", "svg", "xlsx", "docx"}))
def test_no_format_gives_a_path_away(form: str) -> None:
    assert b".jsonl" not in exported(MIXED, form, public=True)
    assert b"a.txt" not in exported(MIXED, form, public=True)


def test_sources_and_copies_still_name_their_articles() -> None:
    public = public_chronicle(MIXED)
    cards = {card.id: card for card in public.articles}
    for before, after in zip(MIXED.events, public.events, strict=True):
        assert before.id == after.id
        assert before.articles == after.articles
        for source in after.sources:
            assert source.mention.article in cards
            assert cards[source.mention.article].path is None
    assert read_feed(feed_json(public)) == public
    assert public_chronicle(public) == public


def test_a_file_name_is_neither_title_nor_evidence_nor_address() -> None:
    told = chronicles.mention("2021-06-01", "2021-06-01", "2021-06-01", "x", article="secret/memo.txt")
    source = chronicles.source(told, title="memo", url="file:///home/me/secret/memo.txt")
    card = replace(MIXED.articles[0], id="secret/memo.txt", title="memo.txt", published_source="filename")
    card = replace(card, published_evidence="memo-2021.txt")
    public = public_chronicle(replace(MIXED, events=(chronicles.event(source),), articles=(card,)))
    assert "memo" not in feed_json(public)


def test_quotes_are_shortened_around_the_dating_words() -> None:
    long = chronicles.mention(
        "2021-06-01",
        "2021-06-01",
        "2021-06-01",
        "隧道全线贯通",
        expression="6月1日",
        quote=LONG.format(day="6月1日", rest="比原计划提前了三个月，参建各方随后举行了简短的仪式"),
    )
    said = excerpt(long, QUOTED)
    assert said.startswith("…")
    assert "6月1日，隧道全线贯通" in said
    assert cell_len(said) <= QUOTED < cell_len(long.quote)


@pytest.mark.parametrize("width", [20, 40, 90])
def test_an_excerpt_keeps_its_width_and_its_day(width: int) -> None:
    for event in (*MIXED.events, *chronicles.many(30).events):
        for source in event.sources:
            said = excerpt(source.mention, width)
            assert cell_len(said) <= max(width, cell_len(source.mention.expression) + 2)
            assert source.mention.expression in said


def test_counts_of_the_workshop_are_gone() -> None:
    counted = replace(MIXED, counts={"articles": 4, "undated": 1, "left_out": 2, "skipped": 1})
    assert json.loads(feed_json(public_chronicle(counted)))["_chrono"]["counts"] == {
        "articles": 4,
        "left_out": 0,
        "skipped": 0,
        "undated": 0,
    }
