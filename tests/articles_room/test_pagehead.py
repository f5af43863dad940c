"""The day of a page that stands around its title, in the forms that publishing systems give it."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml.html import fromstring  # type: ignore[import-untyped]

from chrono.articles.article import make_article
from chrono.articles.furniture import furniture_reason, is_clocked
from chrono.articles.html import read_page
from chrono.articles.prose import fuller_text
from chrono.articles.read import Raw, ReadOptions, gather
from chrono.articles.stamps import find_stamps
from chrono.model.time import iso, parse_iso
from chrono.settings import DEFAULTS

OPTIONS = ReadOptions(clock=parse_iso("2026-01-01"))
STORY = "新馆在河边的旧厂房里开馆，第一天来了三千多人，馆长说展览会一直办到年底，门票从下个月起调整。"
MORE = "设计师把锅炉房改成了报告厅，把烟囱留作标志，施工用了十四个月，花费比预算少了一成左右。"


def day_of(path: Path, html: str) -> str | None:
    (path / "a.html").write_text(html, encoding="utf-8")
    (raw,) = gather([str(path / "a.html")], OPTIONS, DEFAULTS)
    assert isinstance(raw, Raw)
    article = make_article(raw, OPTIONS, DEFAULTS)[0]
    assert article is not None
    return iso(article.publication.day) if article.publication.day is not None else None


def page(head: str, foot: str = "", title: str = "旧厂房变成了新馆") -> str:
    return f"<html><head><title>{title}</title></head><body>{head}<div><p>{STORY}</p><p>{MORE}</p></div>{foot}</body></html>"


@pytest.mark.parametrize(
    ("html", "day"),
    [
        # few lines above the text, and a title that the page does not show
        (page("<div>时间：2021-08-31 09:12　来源：某馆</div>", title="某某博物馆"), "2021-08-31"),
        # the title is the site's name, which stands in the foot alone
        (page("<div>时间：2021-08-31　作者：某某</div>", "<div>某某博物馆 版权所有</div>", "某某博物馆"), "2021-08-31"),
        # a comment below has a clock
        (
            page("<h1>旧厂房变成了新馆</h1><div>时间:2021-08-31</div>", "<p>某某网友 2021-09-02 12:30:11</p>"),
            "2021-08-31",
        ),
        # details in a list of definitions, one behind the other
        (
            page(
                "<h1>旧厂房变成了新馆</h1><dl><dt>Details</dt><dd>Category: News</dd><dd>Published: 31 August 2021</dd>"
                "<dd>Last Updated: 17 May 2022</dd><dd>Hits: 12</dd></dl>"
            ),
            "2021-08-31",
        ),
        # the first tag of time is that of a change
        (
            page(
                "<article><header><h1>旧厂房变成了新馆</h1><ul><li>Updated: <time datetime='2021-09-02'>Sep. 02, 2021</time></li>"
                "<li>Published: <time datetime='2021-08-31'>Aug. 31, 2021</time></li></ul></header></article>"
            ),
            "2021-08-31",
        ),
        # shown by a script, said to those who listen
        (
            page(
                '<h1>旧厂房变成了新馆</h1><div aria-label="Published: 5:02 p.m. CT August 31, 2021 Updated: 8:15 a.m. CT'
                ' September 2, 2021"></div>'
            ),
            "2021-08-31",
        ),
        # below the text, and the only day that the page names
        (
            page("<h1>旧厂房变成了新馆</h1>", "<div>某某</div><div>某某</div><p>发布日期：2021-08-31 浏览：12次</p>"),
            "2021-08-31",
        ),
        # a large day beside a small month, and such days in a list of others
        (
            page(
                "<div><b>31</b><span>2021-08</span></div><h3>旧厂房变成了新馆</h3>",
                "<ul><li><b>02</b><span>2021-07</span><a>某事</a></li></ul>",
            ),
            "2021-08-31",
        ),
        # the only headings are those of other blocks
        (
            page("<div>旧厂房变成了新馆</div><p>Release time: 2021-08-31 Views: 12</p>", "<h3>发送询盘</h3>"),
            "2021-08-31",
        ),
        # day, then what kind of paper it is, above the title
        (page("<div>August 31, 2021</div><i>|</i><div>News Release</div><h1>旧厂房变成了新馆</h1>"), "2021-08-31"),
        (page("<div>August 31, 2021 8:00AM EST</div><h1>旧厂房变成了新馆</h1>"), "2021-08-31"),
        # the first paragraph's words, and the parts of a day, in tags of their own
        (
            "<html><head><title>旧厂房变成了新馆</title></head><body><h1>旧厂房变成了新馆</h1><div><span>2021年8月</span><span>31日</span></div>"
            f"<p><span>{STORY[:9]}</span><span>{STORY[9:]}</span></p><p>{MORE}</p></body></html>",
            "2021-08-31",
        ),
        # a day with a label above the title, and one with its day of the week where others are named
        (page("<div>发布时间：2021-08-31</div><h1>旧厂房变成了新馆</h1>"), "2021-08-31"),
        (page("<div>Tuesday, August 31, 2021</div><h1>旧厂房变成了新馆</h1>"), "2021-08-31"),
        (
            page("<div>Tuesday, August 31, 2021</div><h1>旧厂房变成了新馆</h1>", "<p>Posted on May 3, 2021 by x</p>"),
            "2021-05-03",
        ),
        # a day alone above the heading: in the story's own block, and in the page's head
        (
            f"<title>旧厂房变成了新馆</title><div><p>31 August 2021</p><h1>旧厂房变成了新馆</h1><p>{STORY}</p><p>{MORE}</p></div>",
            "2021-08-31",
        ),
        (
            f"<title>旧厂房变成了新馆</title><div><p>31 August 2021</p></div><div><h1>旧厂房变成了新馆</h1><p>{STORY}</p><p>{MORE}</p></div>",
            None,
        ),
        # the half translation of a blog's program
        (page("<h1>旧厂房变成了新馆</h1><span>8月 31, 2021</span>"), "2021-08-31"),
        # of today's date nothing is known
        (page("<div>今天是2021年8月31日 星期二</div><h1>旧厂房变成了新馆</h1>"), None),
        (page("<div>2021年8月31日 登录</div>", title="某某博物馆"), None),
    ],
)
def test_the_day_around_a_title(tmp_path: Path, html: str, day: str | None) -> None:
    assert day_of(tmp_path, html) == day


def test_columns_on_the_left_are_neither_title_nor_text() -> None:
    links = "".join(f"<li><a>关于召开第{each}次会议的通知</a> <span>2021-02-1{each}</span></li>" for each in range(4))
    left = f"<div>今天是 2025年12月30日 欢迎访问</div><div><h3>通知公告</h3><ul>{links}</ul></div>"
    shown = f"<p align='center'><b>旧厂房变成了新馆</b></p><p>时间：2021-08-31 10:21 来源：某馆</p><p>{STORY}</p><p>{MORE}</p>"
    for title in ("某某博物馆", "旧厂房变成了新馆", "旧厂房变成了新馆_某某博物馆"):
        read = read_page(f"<html><head><title>{title}</title></head><body>{left}<div>{shown}</div></body></html>")
        assert read.title == "旧厂房变成了新馆"
        assert read.header == ("时间：2021-08-31 10:21 来源：某馆",)
        assert "通知" not in read.text and "今天是" not in read.text and STORY in read.text and MORE in read.text


def test_long_words_that_stand_bare_among_paragraphs_are_kept() -> None:
    first, more = (
        "The county opened its first scenic road on Thursday, with nine villages on it.",
        "It cost 520 million.",
    )
    html = f"<html><head><title>Road opens</title></head><body><h1>Road opens</h1><div>{first}<p>{more}</p><p>{first[::-1]}</p></div></body></html>"
    assert first in read_page(html).text


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("<title>某某检察院</title>|<div class='detail_title'>旧厂房变成了新馆</div>", "旧厂房变成了新馆"),
        ("<title>旧厂房变成了新馆 - 某网</title>|<div>旧厂房变成了新馆</div><h3>推荐新闻</h3>", "旧厂房变成了新馆"),
        ("<title>旧厂房变成了新馆</title>|<div class='site-title'>某某网上展厅</div>", "旧厂房变成了新馆"),
    ],
)
def test_titles_of_pages_without_headings(head: str, title: str) -> None:
    before, shown = head.split("|")
    html = f"<html><head>{before}</head><body>{shown}<p>{STORY}</p><p>{MORE}</p></body></html>"
    assert read_page(html).title == title


def test_captions_gaps_and_tables_of_one_column(tmp_path: Path) -> None:
    head = "<h1>旧厂房变成了新馆</h1><div class='content'><div><span>某某</span><span>2021-08-31 16:20</span><span>1.2万人气</span></div>"
    picture = "<p align='center'><img src='a.jpg'/></p><p align='center'>新馆的外景。</p>"
    table = "<table><tr><td>当前位置: 首页&gt;&gt;正文</td></tr></table>"
    html = f"<html><head><title>旧厂房变成了新馆</title></head><body>{table}{head}<p>{STORY}</p>{picture}<p>{MORE}</p></div></body></html>"
    (tmp_path / "a.html").write_text(html, encoding="utf-8")
    (raw,) = gather([str(tmp_path / "a.html")], OPTIONS, DEFAULTS)
    assert isinstance(raw, Raw)
    article = make_article(raw, OPTIONS, DEFAULTS)[0]
    assert article is not None and article.text.split() == [STORY, MORE]


def test_the_day_of_the_week_says_which_is_the_month() -> None:
    assert [iso(each.day) for each in find_stamps("Submitted by desk on Tue, 03/09/2021 - 14:22")] == ["2021-03-09"]
    assert [iso(each.day) for each in find_stamps("Thursday 09/03/2021")] == []  # neither was one
    assert [iso(each.day) for each in find_stamps("Fri 03/09/2021")] == ["2021-09-03"]


def test_days_that_databases_and_platforms_write() -> None:
    assert [iso(each.day) for each in find_stamps("Source: Some Gazette. 3/4/2021, p4-4. 1/4p.")] == ["2021-03-04"]
    assert [iso(each.day) for each in find_stamps("Fri Mar 05 08:21:33 +0800 2021")] == ["2021-03-05"]


@pytest.mark.parametrize(
    "line",
    [
        "2023年03月19日 08:26 | 来源：某某日报 | 浏览：2231次 | 分享到： 微信 微博",
        "《某某日报》 1983年6月3日 第2版",
        "admin 2022-10-11 分类：开源 阅读(2033) 评论(4)",
        "时间：2022-08-09 10:12  来源：某网（某江日报网）  我要投稿",
        "审核：李某 发布：2023-04-05 点击：12",
        "2023年5月19日　《某某》杂志　采写：桑某",
    ],
)
def test_particulars_on_one_line(line: str) -> None:
    assert furniture_reason(line) == "header"


@pytest.mark.parametrize(
    "line",
    [
        "某某股份有限公司（以下简称“公司”）于2022年12月9日收到中国证券监督管理委",
        "2023-03-14 大坝垮塌",
        "2018年1月3日 公司在深圳成立",
        "张三与李四于2018年1月3日结婚",
    ],
)
def test_a_day_and_what_happened_are_no_particulars(line: str) -> None:
    assert furniture_reason(line) is None


@pytest.mark.parametrize(
    ("html", "day"),
    [
        # a paper's day above the title, the year in a tag of its own, the day of the week in an item of its own
        (page("<ul><li>2021<span>08/31</span></li><li>星期二</li></ul><h1>旧厂房变成了新馆</h1>"), "2021-08-31"),
        # the head says the day of a change, the foot that of publication
        (
            page(
                "<h1>旧厂房变成了新馆</h1><p>Updated on: September 2, 2021 / 9:20 AM</p>",
                "<footer><p>First published on August 31, 2021 / 6:48 PM</p></footer>",
            ),
            "2021-08-31",
        ),
        # what says when something else was, or will be
        (page("<h1>旧厂房变成了新馆</h1><p>报名截止日期：2021-10-31</p><p>2021-08-31 09:00</p>"), "2021-08-31"),
    ],
)
def test_days_in_parts_of_changes_and_of_other_things(tmp_path: Path, html: str, day: str) -> None:
    assert day_of(tmp_path, html) == day


def test_a_story_that_the_main_text_passed_over_is_found() -> None:
    story = "<br><br>".join([STORY, MORE] * 2)
    small = "<p>最新动态：本站改版。</p>"
    html = f"<html><body><h1>旧厂房变成了新馆</h1><div class='h'><p>2021-8-31 08:31|发布者: 小编|查看: 45</p></div><div class='d'><table><tr><td>{story}</td></tr></table></div><div class='f'>{small}</div></body></html>"
    assert STORY in read_page(html).text
    comments = html.replace("class='d'", "id='comments'")
    assert fuller_text(fromstring(comments), "短") == "短"


def test_a_day_and_its_clock_in_a_texts_head() -> None:
    assert is_clocked("某某周讯 2023年7月4日周二 08:30")
    assert not is_clocked("本报讯：2023年7月4日 08:30左右，仓库起火")
    assert not is_clocked("印尼警方通报巴厘岛命案：男方杀害女方后自杀！2023-05-17 17:01")  # a title run into it


def test_a_sites_name_in_the_first_heading_gives_way_to_the_title_below_it() -> None:
    site = "<h1>某某博物馆的新闻</h1>"
    below = page(f"{site}<h2>旧厂房变成了新馆了</h2>", title="旧厂房变成了新馆了_某某博物馆的新闻_某某网")
    assert read_page(below).title == "旧厂房变成了新馆了"
    assert read_page(page("<h2>News Flash</h2><h1>Old works turn into a museum</h1>", title="News Flash")).title == (
        "Old works turn into a museum"
    )


@pytest.mark.parametrize(
    ("head", "day"),
    [
        (
            "<div>Feb 14, 2023</div><div>2 min read</div><div>Updated: Feb 20, 2023</div><h1>旧厂房变成了新馆</h1>",
            "2023-02-14",
        ),
        (
            "<ul><li><span>Oct</span> <span>09</span> <span>Sun</span> <span>2011</span> <span>21:47</span></li></ul><h2>旧厂房变成了新馆</h2>",
            "2011-10-09",
        ),
        ("<h1>旧厂房变成了新馆</h1><p>Published: 06/11/2021</p><p>Effective Date: 07/31/2021</p>", "2021-06-11"),
        ("<h1>旧厂房变成了新馆</h1><p>Published: 06/11/2021</p><p>Effective Date: 31/12/2021</p>", "2021-11-06"),
        ("<h1>旧厂房变成了新馆</h1><p>Published: 06/11/2021</p><p>Expires: 07/08/2021</p>", None),
    ],
)
def test_days_above_the_title_and_in_the_order_that_others_show(tmp_path: Path, head: str, day: str | None) -> None:
    assert day_of(tmp_path, page(head)) == day


def test_where_the_head_holds_the_sites_name_alone_an_element_is_the_title() -> None:
    inner = "<div><span>蜀观新闻</span><div class='detail-title'>旧厂房变成了一座新的展览馆</div></div>"
    html = (
        f"<html><head><title>蜀观新闻</title></head><body>{inner}<div><p>{STORY}</p><p>{MORE}</p></div></body></html>"
    )
    assert read_page(html).title == "旧厂房变成了一座新的展览馆"


def test_an_office_that_signs_is_not_the_title_though_its_site_bears_its_name() -> None:
    foot = "<p>特此公告。</p><p align='right'>临江市中级人民法院</p><p align='right'>二〇二〇年五月二十九日</p>"
    rows = f"<tr><td><b>关于征集受损群众线索的公告</b></td></tr><tr><td>发布时间：2020-06-01 10:33:18</td></tr><tr><td><p>{STORY}</p><p>{MORE}</p>{foot}</td></tr>"
    html = f"<html><head><title>临江市中级人民法院网</title></head><body><table>{rows}</table></body></html>"
    said = read_page(html)
    assert said.title == "关于征集受损群众线索的公告"
    assert STORY in said.text and MORE in said.text


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("<h6>Thu, Feb 06, 2020 page1</h6><h1>旧厂房变成了新馆</h1>", "2020-02-06"),
        ('<h1>旧厂房变成了新馆</h1><script>var d = {"publishDate":1576540920000};</script>', "2019-12-17"),
        ('<h1>旧厂房变成了新馆</h1><script>var d = {"publishDate":1576540920};</script>', "2019-12-17"),
        ('<h1>旧厂房变成了新馆</h1><script>var d = {"publishDate":15765409200001};</script>', None),
    ],
)
def test_days_of_papers_and_of_scripts(tmp_path: Path, head: str, day: str | None) -> None:
    assert day_of(tmp_path, page(head)) == day


@pytest.mark.parametrize(
    ("caption", "day"),
    [
        ("The quay on March 3, 2021", "2021-03-04"),
        ("The quay on April 1, 2021", "2021-04-03"),
        ("The quay in 1934", None),
    ],
)
def test_the_day_of_a_picture_tells_the_order_of_a_days_figures(tmp_path: Path, caption: str, day: str | None) -> None:
    head = f"<h1>旧厂房变成了新馆</h1><p>Issued on: <time>04/03/2021 - 11:32</time></p><figure><figcaption>{caption}</figcaption></figure>"
    assert day_of(tmp_path, page(head)) == day


def test_a_day_with_dashes_in_front_of_its_year() -> None:
    (stamp,) = find_stamps("13-02-2019 - 13:42")
    assert iso(stamp.day) == "2019-02-13"
    assert find_stamps("03-02-2019 - 13:42") == []


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("<p>已于 2022-09-15 10:08:42 修改</p><p>于 2022-06-09 23:31:07 首次发布</p>", "2022-06-09"),
        ("<p>by Jane Doe - 03/14/23 4:51 PM ET</p>", "2023-03-14"),
        ("<p>by Jane Doe - 03/14/23 4:51</p>", None),
    ],
)
def test_days_below_the_title(tmp_path: Path, head: str, day: str | None) -> None:
    assert day_of(tmp_path, page(f"<h1>旧厂房变成了新馆</h1>{head}")) == day


@pytest.mark.parametrize("line", ["2019/11/19, 社會", "Jan 24, 2022 - Economy & Business"])
def test_a_day_and_a_rubric_right_above_the_title(tmp_path: Path, line: str) -> None:
    story = f"<div><div>{line}</div><h1>旧厂房变成了新馆</h1><p>{STORY}</p><p>{MORE}</p></div>"
    html = f"<html><head><title>旧厂房变成了新馆</title></head><body><div>{story}</div></body></html>"
    assert day_of(tmp_path, html) == iso(find_stamps(line)[0].day)
