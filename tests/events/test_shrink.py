"""Shorter headlines: what may go, in which order, and what never does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.events.shrink import balanced, bounded, paired_spans, shortened
from chrono.events.twin import Twin
from chrono.text.width import width

STEPS = {
    "a remark in brackets": ("青岚集团（证券代码六〇一二）收购云杉航天", 36, "青岚集团收购云杉航天"),
    "a remark in Latin brackets": ("青岚集团(601234)收购云杉航天", 24, "青岚集团收购云杉航天"),
    "who with whom, before a title": (
        "水利部会同发展改革委等部门联合印发面向全国沿江各地的《河道保护条例》",
        40,
        "水利部会同发展改革委等部门联合印发《河道保护条例》",
    ),
    "words between a verb and its title": (
        "水利部印发本年度修订后的新版《河道保护条例》",
        36,
        "水利部印发《河道保护条例》",
    ),
    "what it is for": ("江州大学发布面向中小学课堂教学的人工智能平台", 32, "江州大学发布人工智能平台"),
    "an adverb": ("青岚跨海大桥顺利建成通车", 20, "青岚跨海大桥建成通车"),
    "the place": ("第三届青岚书展在江州市国际会展中心南区开幕", 30, "第三届青岚书展开幕"),
    "the last clause": ("青岚大桥建成通车，海岛居民告别轮渡", 20, "青岚大桥建成通车"),
    "and others": ("江州市启动河道清淤等多项便民工程", 24, "江州市启动河道清淤"),
    "the tail of a long quotation": (
        "江州举办“古城新生开门迎客，百年街巷回响不断”展览",
        40,
        "江州举办“古城新生开门迎客”展览",
    ),
    "an adverb that is denied": ("青岚药业新药谈判未成功，继续生产仿制药", 30, "青岚药业新药谈判未成功"),
    "a place in brackets that is part of a name": ("青岚(北京)科技公司成立大型研究院", 20, None),
    "brackets inside a quotation": ("江州举办“青岚（春季）书展”系列活动", 20, None),
    "an adverb inside a title": ("江州上映《隆重登场的人们终于来了》", 20, None),
    "a title": ("江州市印发《关于加强全市校园餐饮食品安全工作的通知》", 20, None),
}


@pytest.mark.parametrize(("line", "limit", "wanted"), STEPS.values(), ids=STEPS.keys())
def test_steps(line: str, limit: int, wanted: str | None) -> None:
    assert shortened(Twin.of(line), limit).raw == (line if wanted is None else wanted)


@pytest.mark.parametrize("line", [line for line, _, _ in STEPS.values()])
def test_nothing_goes_from_a_line_that_fits(line: str) -> None:
    assert shortened(Twin.of(line), width(line)).raw == line


def test_cutting_stops_as_soon_as_the_line_fits() -> None:
    line = "青岚集团（一期）正式签约，各方到场祝贺"
    assert shortened(Twin.of(line), width(line) - 1).raw == "青岚集团正式签约，各方到场祝贺"


@given(st.text("青岚大桥在正式举行等多项的，（）“”《》(北京)用于", max_size=40), st.integers(4, 60))
def test_what_was_balanced_stays_so_and_never_grows(line: str, limit: int) -> None:
    short = shortened(Twin.of(line), limit)
    assert width(short.raw) <= width(line)
    assert len(short.raw) == len(short.fold)
    if balanced(line):
        assert balanced(short.raw)


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("“青岚”大桥", True),
        ("《“青岚”大桥》（一）", True),
        ("大桥", True),
        ("", True),
        ("“青岚大桥", False),
        ("青岚”大桥", False),
        ("（“青岚）”", False),
        ("「青岚』", False),
    ],
)
def test_balance(text: str, good: bool) -> None:
    assert balanced(text) is good


def test_outermost_pairs() -> None:
    assert paired_spans("甲“乙（丙）”丁《戊》") == [(1, 7), (8, 11)]
    assert paired_spans("甲“乙") == []


def test_a_line_without_a_safe_place_ends_on_the_edge_of_a_word() -> None:
    line = Twin.of("全市各级供电部门组织抢修人员冒着高温连续奋战在“保供电”一线排查故障恢复居民用电")
    short = bounded(line, 50)
    assert short.raw.endswith("…") and width(short.raw) <= 50
    assert balanced(short.raw) and line.raw.startswith(short.raw[:-1])
    assert bounded(line, 200) == line


def test_a_long_title_is_kept_whole_however_wide_it_makes_its_line() -> None:
    line = Twin.of("市人民政府审议通过《关于支持青岚科技试验区开展高水平科技自立自强先行先试改革若干措施的决定》")
    assert bounded(line, 50) == line
