"""Fingerprints and origins."""

import subprocess
import sys

import pytest

from chrono.articles.fingerprint import shingles
from chrono.articles.origin import origin_of, outlet_of

STORY = "".join(
    f"第{number}号展厅陈列着来自{number * 7}个地方的器物，讲解员用{number}种语言介绍。" for number in range(1, 40)
)


def test_copies_share_what_others_do_not() -> None:
    whole, cut = shingles(STORY), shingles(STORY[:700])
    other = shingles("完全不同的一篇文章，讲的是铁路在山里怎样修通，用了几年，花了多少钱。")
    assert len(cut & whole) > 0.95 * len(cut)
    assert shingles(STORY.replace("，", ", ")) == whole
    assert len(other & whole) < 0.05 * len(other)


def test_a_sample_is_one_in_four_of_what_any_text_holds() -> None:
    runs = len({STORY[place : place + 5] for place in range(len(STORY))})
    assert 0.15 * runs < len(shingles(STORY)) < 0.3 * runs


def test_the_same_in_every_process() -> None:
    code = "from chrono.articles.fingerprint import shingles; print(sum(shingles('新馆在河边的旧厂房里开馆')))"
    runs = {
        subprocess.run(
            [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


def test_short_and_empty_texts() -> None:
    assert shingles("") == shingles("，。") == frozenset()
    assert shingles("开馆") != frozenset()


@pytest.mark.parametrize(
    ("removed", "text", "origin"),
    [
        ((("source", "来源：九派新闻"),), "", "九派新闻"),
        ((("source", "（来源：某报客户端）"),), "", "某报"),
        ((("header", "来源:未知作者:admin发布时间:2021-08-31"),), "", None),
        ((), "据央视新闻消息，新馆今天开馆。", "央视新闻"),
        ((), "据当地媒体报道，新馆今天开馆。", None),
        ((("dateline", "新華社北京8月31日電"),), "", "新华社"),
    ],
)
def test_origins(removed: tuple[tuple[str, str], ...], text: str, origin: str | None) -> None:
    assert origin_of(None, removed, text) == origin


def test_platforms_are_no_outlets() -> None:
    assert outlet_of("baijiahao.baidu.com", None) is None
    assert outlet_of("来源未知"[2:], "某某晚报") == "某某晚报"
    assert outlet_of("https://www.thepaper.cn/x", None) == "thepaper.cn"
