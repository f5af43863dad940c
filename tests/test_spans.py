"""Whatever cleaning did, a span cut from the original is the expression, and the quote's slice holds it."""

from __future__ import annotations

from collections.abc import Sequence
from html import unescape
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chrono import sample
from chrono.articles.article import make_article
from chrono.articles.read import Raw, ReadOptions, gather
from chrono.events.extract import mentions_of
from chrono.model.article import Article
from chrono.settings import DEFAULTS
from tests.gate.builds import SEEDS, TOPICS

OPTIONS = ReadOptions(clock=739_000)
FOLDERS = {"sample": sample.folder(), "seeds": SEEDS, "topics": TOPICS}


def check(article: Article) -> int:
    """Hold the promise for every mention and removal of an article; the number of mentions."""
    original = article.original
    for start, stop in (removal.span for removal in article.removals):
        assert 0 <= start < stop <= len(original)
    for here, there, length in article.runs:
        assert there >= 0 and there + length <= len(original)
        assert here >= 0 and here + length <= len(article.text)
    told = mentions_of(article, DEFAULTS)
    for mention in told.mentions:
        start, stop = mention.span
        assert original[start:stop] == mention.expression
        left, right = mention.quote_span
        assert 0 <= left <= start <= stop <= right <= len(original)
        assert set("".join(mention.quote.split())) <= _characters(original[left:right]), mention.quote
    for leftover in (*told.undated, *told.left_out):
        assert 0 <= leftover.span[0] <= leftover.span[1] <= len(original)
    return len(told.mentions)


def _characters(text: str) -> set[str]:
    """What a quote of this text may be made of: its characters, and those that cleaning puts in their place."""
    return {*text, *unescape(text), *"\ufffd?□■\u3000 "}


@pytest.mark.parametrize("name", FOLDERS)
def test_spans_of_real_articles(name: str) -> None:
    if not FOLDERS[name].exists():
        pytest.skip("these articles are not here")
    raws = [raw for raw in gather([str(FOLDERS[name])], OPTIONS, DEFAULTS) if isinstance(raw, Raw)]
    articles = [article for raw in raws if (article := make_article(raw, OPTIONS, DEFAULTS)[0])]
    assert articles
    assert sum(check(article) for article in articles) > len(articles)


PIECES = st.sampled_from(
    [
        *(
            "2021年5月6日",
            "今年3月20日",
            "6月1日",
            "10日",
            "上周四",
            "次日",
            "近日",
            "2 014 年",
            "20177月",
            "2 018 61日",
        ),
        *(
            "二〇一八年",
            "2019年、2021年、2023年",
            "2019\n年3月",
            "1988年",
            "5個月后",
            "十天后",
            "2015年4月底",
            "２０２１年",
        ),
        *(
            "，青石大桥建成通车。",
            "，白石公司成立。",
            "總書記致賀，",
            "該市官方提出方案。",
            "是2013年的1.5倍。",
            "收入3万亿元。",
        ),
        *(
            "學(xué)習(xí)",
            "關(guān)村",
            "發(fā)布",
            "（新华社记者张三摄）",
            "新华社北京8月31日电 ",
            "（北辰社北京12月17日电）",
        ),
        *(
            "\n",
            "\r\n",
            "\n\n",
            "　　",
            " ",
            "\u200b",
            "\u00ad",
            "\ufeff",
            "\t",
            "\u2028",
            "\0",
            "😀",
            "e\u0301",
            "\ufffd",
        ),
        *(
            "来源：九派新闻",
            "责任编辑：李四",
            "发布时间：2021-08-31 18:37",
            "- 今年前2月外贸增长 2025-03-11\n",
            "相关阅读\n",
        ),
        *(
            "&nbsp;",
            "&lt;b&gt;",
            "<p>",
            "《1921》",
            "“",
            "”",
            "（",
            "）",
            "?",
            "?！",
            "◇",
            "• ",
            "02:34\n",
            "G60",
            "3.0版",
        ),
        *(
            "<ruby>漢<rt>hàn</rt></ruby>",
            "&rdquo;",
            "か\u3099",
            "ﬁ",
            "\x85",
            "\f",
            "民國108年8月31日",
            "新闻\n要闻\n",
            "發布日期：112-05-06\n",
            "23-5-6 10:21\n发布于 江苏\n",
            "跳過熱讀 and continue reading\n",
            "熱讀 結束。\n",
            "From: a@b.c\n",
            "\n--\n",
            "[通车](https://a.example/c)",
            "本报讯 记者段某报道：",
        ),
        *("On 3 May 2021 the bridge opened. ", "last Thursday, ", "in late April 2015 ", "Updated: Aug. 31, 2021\n"),
    ]
)
DIRTY = st.lists(st.one_of(PIECES, st.text(max_size=4)), max_size=40).map("".join)


def article_of(text: str, title: str | None = None, form: str = "record") -> Article | None:
    if form == "record":
        fields = (("text", text), ("published", "2021-08-31"), *([("title", title)] if title else []))
        return make_article(Raw("x", "x.jsonl", 1, "record", None, fields), OPTIONS, DEFAULTS)[0]
    data = text.encode("utf-8", "replace")
    return make_article(Raw("x", f"x.{form}", None, form, data), OPTIONS, DEFAULTS)[0]


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(DIRTY, st.one_of(st.none(), DIRTY))
def test_spans_of_dirty_records(text: str, title: str | None) -> None:
    if article := article_of(text, title):
        assert article.original == text
        check(article)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(st.lists(DIRTY, max_size=5))
def test_spans_of_dirty_pages(paragraphs: Sequence[str]) -> None:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    if article := article_of(f"<html><body><h1>标题</h1>{body}</body></html>", form="html"):
        check(article)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(DIRTY)
def test_a_body_that_stands_twice(text: str) -> None:
    if article := article_of(f"标题一行\n{text}\n{text}"):
        check(article)


def test_a_quote_that_ends_with_an_entity_holds_all_of_it() -> None:
    article = article_of("馆长说，&ldquo;2021年5月6日，新馆开馆了。&rdquo;\n展览办到年底。")
    assert article is not None and check(article) == 1
    (mention,) = mentions_of(article, DEFAULTS).mentions
    start, stop = mention.quote_span
    assert article.original[start:stop].endswith("&rdquo;") and mention.quote.endswith("”")


def test_the_check_sees_a_wrong_span(tmp_path: Path) -> None:
    article = article_of("2021年5月6日，青石大桥建成通车。")
    assert article is not None and check(article) == 1
    moved = Article(
        **{**{name: getattr(article, name) for name in article.__slots__}, "original": "x" + article.original}
    )
    with pytest.raises(AssertionError):
        check(moved)
