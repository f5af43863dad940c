"""Stories set in several blocks, and blocks that a heading calls other articles' list."""

from __future__ import annotations

import pytest

from chrono.articles.html import read_page

TITLE = "Engineers try to slow the melting of a lake's ice"
FIRST = [
    "A team of retired engineers has spread a layer of glass beads on a frozen pond to see whether it would melt later than its neighbour.",
    "Their leader, who built bridges for thirty years, said that the idea had come to her when she watched snow on a white roof in spring.",
    "The pond belongs to a farmer, who asked only that his cattle be kept away from the water until the beads had been tested in a laboratory.",
]
SECOND = [
    "There were plenty of reasons to doubt the result, and the engineers named them before anyone asked, in a note of two pages.",
    "In 2017 they went north with half a ton of beads and a permit from the county, and measured the light above the ice for six weeks.",
    "The county has since asked for a second season of measurements, with another pond left bare, before it pays for anything larger.",
]


def page(body: str, head: str = "", title: str = TITLE) -> str:
    return f"<html><head><title>{title}</title>{head}</head><body><h1>{TITLE}</h1>{body}</body></html>"


def paragraphs(words: list[str]) -> str:
    return "".join(f"<p>{each}</p>" for each in words)


def chunk(words: list[str], beside: str = "", above: str = "") -> str:
    body = f"<div class='body article__body'>{above}<div class='inner'>{paragraphs(words)}</div></div>"
    return f"<div class='grid'>{beside}{body}</div>"


def told(html: str) -> list[bool]:
    text = read_page(html).text
    return [each in text for each in (*FIRST, *SECOND)]


@pytest.mark.parametrize("beside", ["", "<div class='ad'>Advertisement</div>"])
def test_a_story_in_several_blocks(beside: str) -> None:
    assert all(told(page(f"<div>{chunk(FIRST)}{chunk(SECOND, beside)}</div>")))


@pytest.mark.parametrize(
    ("beside", "above"),
    [
        ("<h2>Village school opens its doors again</h2>", ""),  # another article
        ("", "<h2>Village school opens its doors again</h2>"),
        ("<time>May 4, 2021</time>", ""),
        ("<span>Jane Doe, May 4, 2021</span>", ""),  # another's post
    ],
)
def test_another_article_in_a_block_of_the_same_name(beside: str, above: str) -> None:
    said = told(page(f"<div>{chunk(FIRST)}{chunk(SECOND, beside, above)}</div>"))
    assert all(said[:3])
    assert not any(said[3:])


def test_the_order_of_blocks_that_were_found_is_kept() -> None:
    between = "<div class='aside'><p>A second team works in the valley, with straw in place of glass, and says that it costs a tenth.</p></div>"
    text = read_page(page(f"<div>{chunk(FIRST)}{between}{chunk(SECOND)}</div>")).text
    if "A second team" in text and SECOND[0] in text:
        assert text.index("A second team") < text.index(SECOND[0])


LINKS = (
    "Ferry makes its last crossing after sixty years",
    "County council votes to keep the old library open",
    "Farmers ask for help after a spring without rain",
)


@pytest.mark.parametrize(
    "heading", ["More from The Example", "You might also like", "Popular", "Related articles", "Recommended for you"]
)
def test_lists_that_their_heading_names(heading: str) -> None:
    cards = "".join(
        f"<div class='card'><a href='/{index}'>{each}</a><p>What the people of the valley say about it, and what comes next.</p></div>"
        for index, each in enumerate(LINKS)
    )
    text = read_page(
        page(f"<article>{paragraphs(FIRST + SECOND)}<section><h2>{heading}</h2>{cards}</section></article>")
    ).text
    assert SECOND[-1] in text
    assert not any(each in text for each in (*LINKS, heading, "what comes next"))


def test_a_section_of_the_story_is_no_list() -> None:
    part = f"<section><h2>Related news</h2>{paragraphs(SECOND)}<a href='/1'>{LINKS[0]}</a><a href='/2'>{LINKS[1]}</a></section>"
    assert all(told(page(f"<article>{paragraphs(FIRST)}{part}</article>")))


def test_the_first_line_beside_a_picture() -> None:
    writer = "Jane Doe is the principal author of this paper, which she founded twenty years ago with two friends of hers, and has written more than ten thousand articles on lakes, rivers, ponds and the weather above them since then."
    words = f"<div><img src='a.webp'></div>\n{FIRST[0]}<br>{SECOND[2]}<br>{SECOND[0]}"
    box = f"<div class='after-article'><div class='text'><p>{writer}</p></div></div>"
    html = page(f"<div id='main'><article class='full'><div class='content'>{words}</div></article>{box}</div>")
    assert FIRST[0] in read_page(html).text


def test_the_site_is_no_title() -> None:
    site = "<meta property='og:site_name' content='The Example'>"
    html = f"<html><head><title>Ice on the lake | The Example</title>{site}</head><body><h1>The Example</h1><h1>{TITLE}</h1><div>{paragraphs(FIRST)}</div></body></html>"
    assert read_page(html).title == TITLE


def test_a_long_title_that_the_head_begins_with() -> None:
    long_title = f"‘{TITLE}’: {FIRST[0][:90]}"
    head = long_title.replace("‘", "'").replace("’", "'")
    html = f"<html><head><title>{head} | Example</title></head><body><h2>Example</h2><h1>{long_title}</h1><div>{paragraphs(FIRST)}</div></body></html>"
    assert read_page(html).title == long_title


def test_a_table_of_rubrics_is_no_story() -> None:
    rubrics = ("首页", "滚动", "商学院", "管理", "营销", "创投")
    table = "".join(f"<th><a href='/{index}'>{each}</a></th>" for index, each in enumerate(rubrics))
    sums = "<table><tr><td>第一季</td><td>三千人</td></tr><tr><td>第二季</td><td>五千人</td></tr></table>"
    story = "昨天上午，江口市旧造船厂改建的展览馆开馆，第一天来了三千多人，展期到年底，门票从下个月起调整，馆长说，花费比预算少。"
    text = read_page(
        page(f"<div><table><tr>{table}</tr></table></div><div><p>{story}</p><p>{story}</p>{sums}</div>")
    ).text
    assert "商学院" not in text
    assert story in text
    assert "五千人" in text


def test_a_short_story_beside_a_longer_list() -> None:
    titles = "".join(
        f"<li><a href='/{index}'>{year}年江口服务业景气指数为五十一点八，创下新低</a><span>{year}/06/03</span></li>"
        for index, year in enumerate(range(2011, 2019))
    )
    story = "江口市6月服务业景气指数为51.8，是五个月以来最低的水平，上月为53.5。"
    body = f"<div id='endText'><p>{story}</p></div>"
    text = read_page(page(f"<div class='article'><ul>{titles}</ul></div>{body}")).text
    assert story in text
    assert "创下新低" not in text
