"""The same text under two dates: the one whose days are fresh shows the other to be false."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

import chrono
from chrono.model.event import ArticleCard, Chronicle

TEXT = (
    "2月13日晚上八点，青岭和白石两县的居民听见一声巨响，门窗震动了几秒，不少人以为地震，跑到了街上。"
    "2月14日，青岭县应急管理局通报，没有接到事故报告，省地震台网在这段时间里也没有记录到地震。"
    "有居民回忆，响声像是从北面的山后传来，养鸡场里的鸡一夜没有安静下来，灯也闪了两下。"
)


def built(folder: Path, dates: Sequence[str], text: str = TEXT) -> Chronicle:
    records = [
        {"id": f"a{number}", "title": "两县居民听见巨响", "text": text, "published": day}
        for number, day in enumerate(dates)
    ]
    file = folder / "a.jsonl"
    file.write_text("\n".join(json.dumps(each, ensure_ascii=False) for each in records), encoding="utf-8")
    return chrono.build(str(file)).chronicle


def card(chronicle: Chronicle, key: str) -> ArticleCard:
    return next(each for each in chronicle.articles if each.id == key)


def days(chronicle: Chronicle) -> set[str | None]:
    return {event.interval.first for event in chronicle.events}


def test_a_date_that_a_copy_shows_to_be_false_is_rejected(tmp_path: Path) -> None:
    chronicle = built(tmp_path, ["2023-02-15", "2024-04-30"])
    false = card(chronicle, "a1")
    assert (false.published, false.published_source) == (None, "contradicted")
    assert (false.published_first, false.published_last) == ("2023-01-01", "2023-12-31")
    assert "2024-04-30" in false.published_evidence and "a0" in false.published_evidence
    assert card(chronicle, "a0").published == "2023-02-15"
    assert days(chronicle) == {"2023-02-13", "2023-02-14"}
    assert all(event.origins == 1 for event in chronicle.events)  # one text, however often it stands there


def test_a_sentence_with_its_source_in_front_is_the_same(tmp_path: Path) -> None:
    records = [
        {"id": "a0", "title": "两县居民听见巨响", "text": TEXT, "published": "2023-02-15"},
        {"id": "a1", "title": "两县听见巨响", "text": f"据某新闻消息：{TEXT}", "published": "2024-04-30"},
    ]
    file = tmp_path / "a.jsonl"
    file.write_text("\n".join(json.dumps(each, ensure_ascii=False) for each in records), encoding="utf-8")
    chronicle = chrono.build(str(file)).chronicle
    assert days(chronicle) == {"2023-02-13", "2023-02-14"}
    assert not [each for each in chronicle.undated if "巨响" in each.quote]


def test_what_no_copy_dates_is_counted_from_nothing(tmp_path: Path) -> None:
    text = TEXT + "昨天，专家组到达当地。"
    records = [
        {"id": "a0", "title": "两县居民听见巨响", "text": TEXT, "published": "2023-02-15"},
        {"id": "a1", "title": "两县居民听见巨响", "text": text, "published": "2024-04-30"},
    ]
    file = tmp_path / "a.jsonl"
    file.write_text("\n".join(json.dumps(each, ensure_ascii=False) for each in records), encoding="utf-8")
    chronicle = chrono.build(str(file)).chronicle
    assert days(chronicle) == {"2023-02-13", "2023-02-14"}
    assert any(each.article == "a1" and "专家组" in each.quote for each in chronicle.undated)


@pytest.mark.parametrize(
    ("dates", "text"),
    [
        (["2023-02-15", "2023-02-20"], TEXT),  # a reprint
        (["2023-02-15", "2024-02-15"], TEXT),  # a notice that comes every year fits both
        (["2024-04-30", "2024-05-02"], TEXT),  # both recall
        (["2023-02-15", "2024-04-30"], TEXT.replace("2月13日", "2023年2月13日").replace("2月14日", "次日")),
        (["2023-02-15", "2024-04-30"], TEXT.replace("2月13日", "去年2月13日").replace("2月14日", "次日")),
    ],
)
def test_dates_that_no_copy_contradicts(dates: Sequence[str], text: str, tmp_path: Path) -> None:
    chronicle = built(tmp_path, dates, text)
    assert [each.published for each in chronicle.articles] == list(dates)


RETOLD = (
    "青岭和白石两县昨夜的巨响惊动了许多居民。2月13日晚上，有人从床上跳起，有人跑到院子里，镇上的路灯都闪了。"
    "县里的工作人员彻夜接听电话，没有人受伤，也没有房屋倒塌，专家说可能与飞机有关。"
)


def titled(folder: Path, *articles: tuple[str, str, str]) -> Chronicle:
    file = folder / "a.jsonl"
    records = [
        {"id": f"a{number}", "published": day, "title": title, "text": text}
        for number, (day, title, text) in enumerate(articles)
    ]
    file.write_text("\n".join(json.dumps(each, ensure_ascii=False) for each in records), encoding="utf-8")
    return chrono.build(str(file)).chronicle


LONG = "青岭白石两县居民深夜听见巨响，官方回应"


@pytest.mark.parametrize("false", ["2022-06-29", "2024-04-30"])
def test_another_text_under_the_same_long_title_shows_a_date_to_be_false(false: str, tmp_path: Path) -> None:
    chronicle = titled(tmp_path, ("2023-02-14", LONG, TEXT), (false, LONG, RETOLD))
    assert card(chronicle, "a1").published_source == "contradicted"
    assert {day for day in days(chronicle) if day} <= {"2023-02-13", "2023-02-14"}


def test_a_later_text_without_days_written_after_one_of_the_same_title_was_dated_by_a_crawl(tmp_path: Path) -> None:
    bare = TEXT.replace("2月13日晚上八点，", "").replace("2月14日，", "")
    assert card(titled(tmp_path, ("2023-02-14", LONG, TEXT), ("2024-04-30", LONG, bare)), "a1").published is None


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("2023-02-14", "两县听见巨响", TEXT), ("2022-06-29", "两县听见巨响", RETOLD)),  # a short title comes again
        (("2023-02-14", LONG, TEXT), ("2024-02-14", LONG, RETOLD)),  # fresh on both dates
        (("2023-02-14", LONG, TEXT), ("2023-03-30", LONG, RETOLD)),  # a reprint some weeks later
        (("2023-02-14", LONG, TEXT), ("2024-04-30", LONG, "县里的志愿者清点了门窗，风很大，学校停课。" * 4)),
    ],
)
def test_a_title_that_shows_nothing(first: tuple[str, str, str], second: tuple[str, str, str], tmp_path: Path) -> None:
    assert all(each.published for each in titled(tmp_path, first, second).articles)


def test_another_text_shows_nothing(tmp_path: Path) -> None:
    other = "2月13日，白石县的旧车站拆除，施工队用了三天，附近的道路同时封闭，公交车改走北街和河边的便道。" * 2
    records = [
        {"id": "a0", "title": "旧车站拆除", "text": other, "published": "2023-02-15"},
        {"id": "a1", "title": "两县居民听见巨响", "text": TEXT, "published": "2024-04-30"},
    ]
    file = tmp_path / "a.jsonl"
    file.write_text("\n".join(json.dumps(each, ensure_ascii=False) for each in records), encoding="utf-8")
    assert all(each.published for each in chrono.build(str(file)).chronicle.articles)


def test_what_the_user_says_is_not_doubted(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.jsonl").write_text(
        json.dumps({"id": "b", "text": TEXT, "published": "2023-02-15"}, ensure_ascii=False), encoding="utf-8"
    )
    chronicle = chrono.build(str(tmp_path), published="2024-04-30").chronicle
    assert [each.published for each in chronicle.articles] == ["2024-04-30", "2023-02-15"]
