"""The long picture of the list."""

from __future__ import annotations

import io
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from chrono.model.event import Chronicle
from chrono.outputs.export import exported
from chrono.outputs.poster import MARGIN, WIDTH, list_svg
from tests.outputs import chronicles

Image = pytest.importorskip("PIL.Image")
WIDE = "WWW MMMM 运营方 NOTIFICATION OF THE HARBOUR AUTHORITY on the M25 and “隧道一期工程可行性研究报告”的批复意见"


def said(chronicle: Chronicle, limit: int = 60) -> list[str]:
    root = ElementTree.fromstring(list_svg(chronicle, limit))
    return ["".join(each.itertext()) for each in root if each.tag.endswith("text")]


def test_the_list_in_the_readers_words() -> None:
    lines = said(replace(chronicles.mixed(), subtitle="一个副题"))
    assert lines[:3] == ["海湾隧道：从渡口到通车", "一个副题", "21件事 · 4篇文章"]
    place = lines.index("2019年7月2日 · 说法不一")
    assert lines[place - 1 : place + 3] == [
        "2019年",
        "2019年7月2日 · 说法不一",
        "盾构机“海鲸号”完成首段掘进",
        "海港日报 · 2篇 · 2个来源",
    ]


def test_only_the_most_important_of_many() -> None:
    assert said(chronicles.many(200), limit=20)[-1] == "另有180件事未列出"


def test_no_line_runs_out_of_the_picture() -> None:
    told = chronicles.single("2021-06-01", "2021-06-01", "2021-06-01", WIDE * 2)
    data = exported(Chronicle(WIDE, "en", (told,)), "png", as_list=True)
    drawn = Image.open(io.BytesIO(data)).convert("L")
    scale = drawn.width // WIDTH
    beside = drawn.crop((drawn.width - MARGIN * scale // 2, 10 * scale, drawn.width, drawn.height))
    assert beside.getextrema()[0] > 200  # paper only


def test_a_planned_event_is_hollow() -> None:
    planned = chronicles.single("2025-01-01", "2025-01-01", "2025-01-01", "通车", status="planned")
    assert 'fill="#fbfaf7" stroke' in list_svg(Chronicle("t", "zh", (planned,)))


def test_hostile_and_empty_ones_are_pictures() -> None:
    assert len(said(chronicles.hostile())) > len(chronicles.HOSTILE) * 3
    assert "没有找到可以排出日期的事件。" in said(chronicles.empty())


def test_other_formats_have_no_list() -> None:
    with pytest.raises(ValueError, match="csv"):
        exported(chronicles.mixed(), "csv", as_list=True)
