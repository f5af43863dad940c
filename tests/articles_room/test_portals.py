"""What portals put around and into their stories: hidden blocks, sections, readers' words, lists of other articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from chrono.articles.article import make_article
from chrono.articles.html import read_page
from chrono.articles.read import Raw, ReadOptions, gather
from chrono.articles.shown import without_early_ends
from chrono.model.article import Article
from chrono.model.time import parse_iso
from chrono.settings import DEFAULTS

OPTIONS = ReadOptions(clock=parse_iso("2026-01-01"))

FIRST = "昨天上午，江口市旧造船厂改建的展览馆开馆，第一天来了三千多人，展期到年底，门票从下个月起调整。"
SECOND = "馆长说，施工用了十四个月，花费比预算少了一成左右，锅炉房改成了报告厅，烟囱留作标志。"
THIRD = "市文旅局表示，二期工程明年春天动工，届时还要把码头边的两座仓库改成图书馆和剧场。"
STORY = [FIRST, SECOND, THIRD]
TITLE = "江口旧船厂改建的展览馆开馆"


def page(body: str, head: str = "") -> str:
    return f"<html><head><title>{TITLE}_某某网</title>{head}</head><body><h1>{TITLE}</h1>{body}</body></html>"


def paragraphs(words: list[str] = STORY) -> str:
    return "".join(f"<p>{each}</p>" for each in words)


def lines(html: str) -> list[str]:
    return [line for each in read_page(html).text.split("\n") if (line := each.strip("- \u3000"))]


def test_paragraphs_that_are_sections() -> None:
    sections = "".join(f"<section><span>{each}</span></section>" for each in STORY)
    picture = "<section><img src='a.jpg'></section>"
    html = page(f"<div id='js_content'><section>{sections}{picture}<section><p>完</p></section></section></div>")
    assert [each for each in STORY if each in lines(html)] == STORY


@pytest.mark.parametrize(
    "style",
    [
        "height: 500px; overflow: hidden; padding-top: 40px",
        "visibility: hidden; opacity: 0",
        "visibility: hidden",
    ],
)
def test_a_story_that_a_script_shows_later(style: str) -> None:
    small = "<div><p>本文仅代表作者本人观点，与本站无关，本站对文中陈述、观点判断保持中立，请读者自行承担全部责任。</p></div>"
    assert FIRST in lines(page(f"<div style='{style}'>{paragraphs()}</div>{small}"))


def test_what_is_hidden_beside_a_story_stays_hidden() -> None:
    box = (
        "您的浏览器版本过低，为了更好地阅读本站的文章，请升级您的浏览器，或者换用其他浏览器后再打开本页，谢谢您的支持。"
    )
    assert lines(page(f"<div>{paragraphs()}</div><div style='visibility: hidden'><p>{box}</p></div>")) == [*STORY]


def test_a_head_that_brings_its_own_end() -> None:
    html = f"<html><head><title>{TITLE}</title></head><body><div>首页</div></html><div><h1>{TITLE}</h1>{paragraphs()}</div></body></html>"
    assert without_early_ends(html).count("</html>") == 1
    assert [each for each in STORY if each in lines(html)] == STORY
    assert without_early_ends("<p>a</p>") == "<p>a</p>"


TITLES = ["北港新桥合龙", "南山隧道贯通了", "旧城改造第三期启动", "河东新校区迎来首批学生"]


@pytest.mark.parametrize(
    "item",
    [
        "<li><a href='#'>{0}</a><span>2024-09-09 18:46</span> <a href='#'>上海</a></li>",
        "<li><h4><a href='#'>{0}</a></h4><div><span>2024-09-09 18:46</span><a href='#'>航空航天</a></div></li>",
        "<dl><dt><a href='#'><img src='a.jpg'></a></dt><dd><a href='#'>{0}</a></dd><dd>施工方说工期比原来的计划提前了四十天，下一步要做的是铺设路面。</dd><dd>2024-09-09<span>07:42</span></dd></dl>",
        "<li><span>【 <a href='#'>新闻</a> 】</span> <a href='#'>{0}</a></li>",
        "<div><a href='#'>{0}</a></div><div>&nbsp;</div>",
    ],
)
@pytest.mark.parametrize("foot", ["", "<div><p>违法和不良信息举报电话：010-00000000</p></div>"])
def test_lists_of_other_articles_below_a_story(item: str, foot: str) -> None:
    listed = "".join(item.format(each) for each in TITLES)
    text = lines(page(f"<div><div>{paragraphs()}</div><h3>推荐新闻</h3><ul>{listed}</ul>{foot}</div>"))
    assert text[:3] == STORY
    assert not any(each in line for each in (*TITLES, "推荐新闻", "2024-09-09") for line in text)


def test_a_text_that_is_one_list_is_kept() -> None:
    listed = "".join(f"<li><a href='#'>{each}，市长到场</a> 2024-09-0{n}</li>" for n, each in enumerate(TITLES, 1))
    assert len(lines(page(f"<ul>{listed}</ul>"))) >= len(TITLES)


def test_readers_words_in_a_block_that_is_called_so() -> None:
    words = "<p>" + "</p><p>".join(["这么大的事现在才说，以后谁还敢去看展览，反正我是不会再去了。"] * 3) + "</p>"
    for name in ("class='post_comment'", "id='comment-list'", "class='tie-area'"):
        text = lines(page(f"<div>{paragraphs()}<div {name}>{words}</div></div>"))
        assert text == STORY, name
    mostly = page(f"<div class='comment'>{paragraphs()}</div>")
    assert lines(mostly) == STORY  # a commentary so called is the story


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        # the heading holds a mark beside the title
        (f"{TITLE}", f"<h2><span>原创</span>{TITLE}</h2>", TITLE),
        # a heading of the fourth rank that the head's title begins with
        (f"{TITLE}-某某网 技术设计", f"<h4>{TITLE}</h4><div class='row-title'>您可能感兴趣的文章</div>", TITLE),
        # a dialog has a title too
        (TITLE, f"<div><span class='dialog__title'>举报文章问题</span></div><h2>{TITLE}</h2>", TITLE),
        # where the page stands in its site
        ("新闻动态--某某学会官网", f"<h3>首页 - 新闻动态</h3><h5>{TITLE}</h5>", TITLE),
    ],
)
def test_titles(head: str, body: str, title: str) -> None:
    html = f"<html><head><title>{head}</title></head><body>{body}<div>{paragraphs()}</div></body></html>"
    assert read_page(html).title == title


def test_a_chinese_name_of_the_outlet_goes_before_its_english_one() -> None:
    html = f"<html><head><title>{TITLE}_长三角政商_某某新闻-The River</title></head><body><h1>{TITLE}</h1>{paragraphs()}</body></html>"
    assert read_page(html).site == "某某新闻"


def test_the_day_of_a_government_page_is_that_of_its_first_publication() -> None:
    head = "<meta name='others' content='页面生成时间 2023-10-23 11:23:36'><meta name='firstpublishedtime' content='2007-08-20-23:59:59'>"
    assert read_page(page(paragraphs(), head)).dates[:1] == ("2007-08-20-23:59:59",)


def read_here(path: Path, html: str) -> Article:
    (path / "a.html").write_text(html, encoding="utf-8")
    (raw,) = gather([str(path / "a.html")], OPTIONS, DEFAULTS)
    assert isinstance(raw, Raw)
    article = make_article(raw, OPTIONS, DEFAULTS)[0]
    assert article is not None
    return article


PORTAL = "<meta property='og:site_name' content='某某门户'>"


@pytest.mark.parametrize(
    ("head", "body", "outlet", "origin"),
    [
        (
            "",
            "<div>2021-08-31 09:59:22　来源: <a id='ne_article_source' href='#'>江州日报</a></div>",
            "某某门户",
            "江州日报",
        ),
        ("<meta name='mediaid' content='江州日报'>", "", "某某门户", "江州日报"),
        (
            "",
            "<p><span>2021年08月31日 09:59</span> 来源：<span class='source-2pXi2v'><a href='#'>江州日报</a></span></p>",
            "某某门户",
            "江州日报",
        ),
        ("", "<p><span class='source'>来源：网络</span></p>", "某某门户", "某某门户"),
        # of several so called, none is the article's
        (
            "",
            "<p><span class='source'>江州日报</span></p><p><span class='source'>海城晚报</span></p>",
            "某某门户",
            "某某门户",
        ),
        # its own name says nothing new: what the text says does
        ("", "<p><span class='source'>某某门户</span></p><p>据江州日报报道，新馆开馆。</p>", "某某门户", "江州日报"),
    ],
)
def test_whom_a_portal_has_a_story_from(tmp_path: Path, head: str, body: str, outlet: str, origin: str) -> None:
    article = read_here(tmp_path, page(f"{body}<div>{paragraphs()}</div>", f"{PORTAL}{head}"))
    assert (article.outlet, article.origin) == (outlet, origin)


def test_an_account_on_a_platform_is_the_outlet(tmp_path: Path) -> None:
    head = "<meta property='og:site_name' content='微信公众平台'>"
    body = f"<div id='js_content'>{paragraphs()}</div>"
    named = read_here(tmp_path, page(f"<a id='js_name'> 江州观察 </a>{body}", head))
    assert (named.outlet, named.origin) == ("江州观察", "江州观察")
    scripted = read_here(tmp_path, page(f'{body}<script>var nickname = "江州观察";</script>', head))
    assert scripted.outlet == "江州观察"
    assert read_here(tmp_path, page(body, head)).outlet is None


def test_a_label_is_no_part_of_an_outlets_name(tmp_path: Path) -> None:
    html = f"<html><head><title>{TITLE}</title><meta name='source' content='来源：江州网 原创稿'></head><body><h1>{TITLE}</h1>{paragraphs()}</body></html>"
    assert read_here(tmp_path, html).outlet == "江州网"


def test_a_title_that_was_escaped_twice() -> None:
    html = (
        "<html><head><title>x</title><meta property='og:title' content='The dam doesn&amp;#8217;t leak'></head><body><p>"
        + FIRST
        + "</p></body></html>"
    )
    assert read_page(html).title == "The dam doesn’t leak"


def test_what_an_outlet_says_of_itself_is_no_part_of_its_name(tmp_path: Path) -> None:
    head = "<meta property='og:site_name' content='Harlow Gazette | the county&#39;s own paper'>"
    assert read_here(tmp_path, page(paragraphs(), head)).outlet == "Harlow Gazette"
