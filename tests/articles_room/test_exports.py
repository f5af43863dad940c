"""Exports of news databases: one text file, many articles, each with its own title and day."""

from __future__ import annotations

from pathlib import Path

import pytest

from chrono.articles.article import make_article
from chrono.articles.read import Raw, ReadOptions, gather
from chrono.model.article import Article
from chrono.model.time import iso, parse_iso
from chrono.settings import DEFAULTS

OPTIONS = ReadOptions(clock=parse_iso("2026-01-01"))
STORIES = (
    (
        "旧厂房变成新馆",
        "2021-06-02",
        "6月1日，新馆在河边的旧厂房里开馆，第一天来了三千多人，馆长说展览会一直办到年底。",
    ),
    (
        "白沙河大桥通车",
        "2022-03-09",
        "3月8日，白沙河大桥建成通车，大桥全长一千二百米，施工用了十四个月，比计划早了一个月。",
    ),
)
NEWS = (
    (
        "Old mill becomes a museum",
        "June 2, 2021",
        "The museum opened on Tuesday in the old mill by the river, and 3,000 came.",
    ),
    (
        "Bridge opens to traffic",
        "March 9, 2022",
        "The bridge over the Sand River opened on Tuesday after fourteen months of work.",
    ),
)


def articles(path: Path) -> list[Article]:
    made = [
        make_article(raw, OPTIONS, DEFAULTS)[0]
        for raw in gather([str(path)], OPTIONS, DEFAULTS)
        if isinstance(raw, Raw)
    ]
    return [each for each in made if each is not None]


def said(found: list[Article]) -> list[tuple[str, str | None, str | None, str]]:
    return [
        (each.id, each.title, iso(each.publication.day) if each.publication.day else None, each.text.strip())
        for each in found
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_chinese_database_numbers_its_articles_and_signs_each(tmp_path: Path, encoding: str) -> None:
    parts = [
        f"{number}.\n{title}\n青石日报 | {day} 报道\nA01 | 要闻 | 张三\n\n{text}\n\n文章编号: 2021060230910{number:03d}\n"
        for number, (title, day, text) in enumerate(STORIES, 1)
    ]
    rule = "-" * 60 + "\n"
    text = "检索结果\n下载日期：2024年07月02日\n" + "".join(rule + part for part in parts) + rule + "版权所有\n"
    (tmp_path / "w.txt").write_bytes(text.encode(encoding))
    wanted = [(f"w.txt#{number}", *story) for number, story in enumerate(STORIES, 1)]
    assert said(articles(tmp_path / "w.txt")) == wanted


def test_an_english_database_heads_each_article(tmp_path: Path) -> None:
    parts = [
        f"          {number} of 2 DOCUMENTS\n\n        The Example Times\n\n       {day} Tuesday\n       Late Edition\n\n{title}\n\n"
        f"BYLINE: Jane Doe\n\nLENGTH: 20 words\n\n{text}\n\nLOAD-DATE: June 30, 2023\n\nLANGUAGE: ENGLISH\n"
        for number, (title, day, text) in enumerate(NEWS, 1)
    ]
    (tmp_path / "l.txt").write_text("\n\n".join(parts), encoding="utf-8")
    days = ("2021-06-02", "2022-03-09")
    wanted = [(f"l.txt#{number + 1}", NEWS[number][0], days[number], NEWS[number][2]) for number in (0, 1)]
    found = articles(tmp_path / "l.txt")
    assert said(found) == wanted
    assert found[0].outlet == "The Example Times"


@pytest.mark.parametrize("end", ["End of Document", "Document EXMPL00020210602eh620000a"])
def test_articles_that_end_with_a_mark(tmp_path: Path, end: str) -> None:
    parts = [f"{title}\n\n{day}\n\n{text}\n\n{end}\n" for title, day, text in STORIES]
    (tmp_path / "f.txt").write_text("\n".join(parts), encoding="utf-8")
    assert [each[1:3] for each in said(articles(tmp_path / "f.txt"))] == [story[:2] for story in STORIES]


def test_one_article_with_such_a_mark_stays_one_file(tmp_path: Path) -> None:
    title, day, text = STORIES[0]
    (tmp_path / "one.txt").write_text(f"{title}\n{day}\n\n{text}\n文章编号: 202106023091001\n", encoding="utf-8")
    assert said(articles(tmp_path / "one.txt")) == [("one.txt", title, day, text)]


def test_a_corpus_of_news_between_tags(tmp_path: Path) -> None:
    parts = [
        f"<doc>\n<url>http://news.example/{day.replace('-', '')}/n{number}.shtml</url>\n<docno>f1d2-{number}</docno>\n"
        f"<contenttitle>{title}</contenttitle>\n<content>{text}</content>\n</doc>\n"
        for number, (title, day, text) in enumerate(STORIES)
    ]
    (tmp_path / "c.txt").write_text("".join(parts), encoding="gb18030")
    assert [each[1:] for each in said(articles(tmp_path / "c.txt"))] == list(STORIES)
