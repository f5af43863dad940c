"""What programs that save, print, export and clip pages put around them: none of it is the article, nor its day."""

from __future__ import annotations

from pathlib import Path

import pytest

from chrono.articles.article import make_article
from chrono.articles.read import Raw, ReadOptions, gather
from chrono.model.article import Article
from chrono.model.time import iso, parse_iso
from chrono.settings import DEFAULTS

OPTIONS = ReadOptions(clock=parse_iso("2026-01-01"))
BODY = "新馆在河边的旧厂房里开馆，第一天来了三千多人，馆长说展览会一直办到年底，门票从下个月起调整。"
MORE = "设计师把锅炉房改成了报告厅，把烟囱留作标志，施工用了十四个月，花费比预算少了一成左右。"
TITLE = "旧厂房变成了新馆"


def article(tmp_path: Path, words: str, name: str = "a.html") -> Article:
    path = tmp_path / name
    path.write_text(words, encoding="utf-8")
    (raw,) = gather([str(path)], OPTIONS, DEFAULTS)
    assert isinstance(raw, Raw)
    made = make_article(raw, OPTIONS, DEFAULTS)[0]
    assert made is not None
    return made


def page(inner: str, head: str = "") -> str:
    return f"<html><head><title>{TITLE}</title>{head}</head><body>{inner}</body></html>"


def day(made: Article) -> str | None:
    return None if made.publication.day is None else iso(made.publication.day)


PROPERTIES = (
    "<table><tr><th>Created</th><td><time>@October 9, 2023 8:12 PM</time></td></tr>{}"
    "<tr><th>URL</th><td>https://news.example/1</td></tr><tr><th>Tags</th><td>博物馆</td></tr></table>"
)


@pytest.mark.parametrize(
    ("row", "wanted"),
    [("<tr><th>发布日期</th><td>2021/08/31</td></tr>", "2021-08-31"), ("", None)],
)
def test_a_notes_properties_are_no_text_and_its_making_is_no_publication(
    tmp_path: Path, row: str, wanted: str | None
) -> None:
    made = article(tmp_path, page(f"<h1>{TITLE}</h1>{PROPERTIES.format(row)}<p>{BODY}</p><p>{MORE}</p>"))
    assert day(made) == wanted
    assert made.text.strip() == f"{BODY}\n{MORE}"


def test_a_table_of_the_article_stays(tmp_path: Path) -> None:
    table = "<table><tr><th>年份</th><td>观众</td></tr><tr><th>2019</th><td>三千人</td></tr></table>"
    assert "三千人" in article(tmp_path, page(f"<h1>{TITLE}</h1><p>{BODY}</p>{table}<p>{MORE}</p>")).text


def test_an_archives_bar_is_no_part_of_the_page(tmp_path: Path) -> None:
    bar = '<div id="wm-ipp-base"><span>14 captures</span><p>12 Sep 2013 - 03 Mar 2024</p></div>'
    head = "<div><span>2013年09月10日07:29</span> <span>某晚报</span></div>"
    made = article(tmp_path, page(f"{bar}<h1>{TITLE}</h1>{head}<div><p>{BODY}</p><p>{MORE}</p></div>"))
    assert (day(made), made.text.strip()) == ("2013-09-10", f"{BODY}\n{MORE}")


def test_comments_below_the_article_are_not_its_text(tmp_path: Path) -> None:
    comments = "<div><div>全部评论</div><div><b>某某</b><p>我当年也在那里上过三年班，真想回去看一看。</p></div></div>"
    made = article(tmp_path, page(f"<div><h1>{TITLE}</h1><p>{BODY}</p><p>{MORE}</p></div>{comments}"))
    assert "上过三年班" not in made.text
    assert MORE in made.text


@pytest.mark.parametrize(
    "inner",
    [
        f"<a class='domain reader-domain' href='https://news.example/2021/08/31/1'>news.example</a><h1>{TITLE}</h1>",
        f"<!-- saved from url=(0041)https://news.example/2021/08/31/1.html --><h1>{TITLE}</h1>",
    ],
)
def test_the_address_that_a_page_was_saved_from(tmp_path: Path, inner: str) -> None:
    made = article(tmp_path, page(f"{inner}<p>{BODY}</p><p>{MORE}</p>"))
    assert (day(made), made.publication.source) == ("2021-08-31", "url")


def test_the_property_comment_of_a_publishing_system(tmp_path: Path) -> None:
    comment = f"<!--<enpproperty><articleid>1</articleid><date>2021-08-31 05:10:22.0</date><title>{TITLE}</title></enpproperty>-->"
    assert day(article(tmp_path, page(f"<h1>{TITLE}</h1><p>{BODY}</p><p>{MORE}</p>", comment))) == "2021-08-31"


@pytest.mark.parametrize(
    ("moment", "printed", "wanted"),
    [
        ("2018-10-02T20:14:05+00:00", "2018年10月3日 04:14", "2018-10-03"),
        ("2018-10-02T20:14:05Z", "更新于2018年10月3日 04:14", "2018-10-02"),
        ("2018-10-02T06:14:05Z", "2018年10月3日 04:14", "2018-10-02"),
        ("2018-10-02T20:14:05+08:00", "2018年10月3日 04:14", "2018-10-02"),
    ],
)
def test_a_moment_in_utc_is_the_day_that_the_page_prints(
    tmp_path: Path, moment: str, printed: str, wanted: str
) -> None:
    meta = f'<meta property="article:published_time" content="{moment}">'
    made = article(tmp_path, page(f"<h1>{TITLE}</h1><div>{printed}</div><p>{BODY}</p><p>{MORE}</p>", meta))
    assert day(made) == wanted


def test_a_browsers_print_tells_the_title_and_not_the_day(tmp_path: Path) -> None:
    foot = "https://www.news.example/2018-12/11/content_4471.htm"
    words = (
        f"2023/9/20 09:12 {TITLE} - 某某新闻网\n首页 > 本地\n{TITLE}\n2018-12-11 08:48 来源：某某日报\n{BODY}\n"
        f"{foot} 1/2\n2023/9/20 09:12 {TITLE} - 某某新闻网\n{MORE}\n{foot} 2/2\n"
    )
    made = article(tmp_path, words, "a.txt")
    assert (day(made), made.title, made.text.split()) == ("2018-12-11", TITLE, [BODY, MORE])


def test_a_talk_of_several_days_has_none_and_who_speaks_is_no_text(tmp_path: Path) -> None:
    talk = "群聊的聊天记录\n\n2022年10月3日\n\n周某  19:02\n{}\n\n赵某  19:05\n{}\n\n{}何某  08:30\n{}\n"
    third = "附近的居民可以凭证件免费参观，学校要提前一周预约。"
    one = article(tmp_path, talk.format(BODY, MORE, "", third), "a.txt")
    two = article(tmp_path, talk.format(BODY, MORE, "2022年10月4日\n\n", third), "b.txt")
    assert (day(one), day(two)) == ("2022-10-03", None)
    assert two.text.split() == [BODY, MORE, third]


def test_the_day_of_exporting_above_a_databases_record(tmp_path: Path) -> None:
    words = f"September 20 2023 10:12\n\n{TITLE}\n\nFull text: {BODY}\n\n{MORE}\n\nPublication date: Feb 11, 2014\n\nLast updated: 2017-11-22\n"
    made = article(tmp_path, words, "a.txt")
    assert (day(made), made.text.split()) == ("2014-02-11", [BODY, MORE])


def test_a_page_of_links_alone_has_no_day(tmp_path: Path) -> None:
    items = "".join(
        f"<li><a>{words}</a><span>2023-08-{number}</span></li>"
        for number, words in enumerate(
            ("古城墙西段开始勘察", "全市新增学位一万个", "旧码头被列为保护单位", "两市共建跨江大桥"), 21
        )
    )
    assert day(article(tmp_path, page(f"<h2>{TITLE}</h2><ul>{items}</ul>"))) is None


def test_a_board_post_and_what_others_push_below_it(tmp_path: Path) -> None:
    words = (
        f"作者  somebody (某某)          看板  Museum\n標題  [問卦] {TITLE}\n時間  Sat Apr  3 00:12:47 2021\n{'─' * 30}\n{BODY}\n\n{MORE}\n\n--\n"
        "※ 發信站: 某某實業坊(bbs.example), 來自: 111.222.33.44\n推 yellow: 我昨天剛去過             04/03 00:15\n"
    )
    made = article(tmp_path, words, "a.txt")
    assert (day(made), made.title, made.text.split()) == ("2021-04-03", f"[問卦] {TITLE}", [BODY, MORE])


def test_the_sentence_between_title_and_text_is_kept(tmp_path: Path) -> None:
    first = "一天之内来了三千人，门口排起长队。"
    inner = f"<div><h1>{TITLE}</h1></div><div class='intro'>{first}</div><div id='txt'><p>{BODY}</p><p>{MORE}</p></div>"
    assert article(tmp_path, page(inner)).text.split() == [first, BODY, MORE]
    assert article(tmp_path, page(inner.replace("intro", "tools"))).text.split() == [BODY, MORE]


@pytest.mark.parametrize(
    "head",
    [
        f"<ul><li>Press release</li><li>31 August 2021</li><li>Brussels</li></ul><h1>{TITLE}</h1>",
        f"<div>2021年08<span>月</span>31<span>日</span> 星期二</div><div>第A05版</div><h1>{TITLE}</h1>",
    ],
)
def test_a_day_above_the_title_of_a_paper_or_a_release(tmp_path: Path, head: str) -> None:
    assert day(article(tmp_path, page(f"{head}<p>{BODY}</p><p>{MORE}</p>"))) == "2021-08-31"


def test_the_date_at_the_top_of_a_site_is_not_that_of_the_article(tmp_path: Path) -> None:
    head = f"<ul><li>Home</li><li>31 August 2021</li><li>Brussels</li></ul><h1>{TITLE}</h1>"
    assert day(article(tmp_path, page(f"{head}<p>{BODY}</p><p>{MORE}</p>"))) is None


def test_a_snapshots_own_head_and_day_are_not_the_pages(tmp_path: Path) -> None:
    metas = (
        '<meta property="og:site_name" content="archive.ph"><meta property="article:published_time" content="2019-11-02T05:17:33Z">'
        '<link rel="canonical" href="https://archive.ph/2019.11.02-051733/https://news.example/1.html">'
    )
    bar = '<div id="HEADER"><span>Saved from news.example</span> <span>2 Nov 2019 05:17:33 UTC</span></div>'
    head = "<div>来源于 某周刊 出版日期 2018年05月21日</div>"
    made = article(tmp_path, page(f"{bar}<div><h1>{TITLE}</h1>{head}<p>{BODY}</p><p>{MORE}</p></div>", metas))
    assert (day(made), made.url) == ("2018-05-21", "https://news.example/1.html")
    assert made.text.strip() == f"{BODY}\n{MORE}"


def test_of_a_thread_the_first_post_is_the_article(tmp_path: Path) -> None:
    profile = '<dl class="postprofile"><dd>Joined: Mon Jan 12, 2009 7:22 pm</dd></dl>'
    first = f"<p>Post by mole » Sat May 17, 2014 10:48 am</p><div>{BODY}<br><br>{MORE}</div><div class='signature'>老鼹鼠敬上，欢迎来信，来信必复。</div>"
    other = "<p>Post by owl » Sun May 18, 2014 7:30 pm</p><div>我也去过一次，排队排了整整一个下午，还是没有进去。</div>"
    posts = "".join(f'<div id="p{70000 + number}">{profile}{post}</div>' for number, post in enumerate((first, other)))
    made = article(tmp_path, page(f"<h2>{TITLE}</h2>{posts}"))
    assert (day(made), made.text.strip()) == ("2014-05-17", f"{BODY}\n{MORE}")


def test_numbered_paragraphs_are_no_posts(tmp_path: Path) -> None:
    made = article(tmp_path, page(f'<h1>{TITLE}</h1><div id="p1">{BODY}</div><div id="p2">{MORE}</div>'))
    assert made.text.strip() == f"{BODY}\n{MORE}"


def test_a_blogs_article_below_others_is_not_taken_for_an_answer(tmp_path: Path) -> None:
    slide = '<article id="post-7" class="post-7 type-post"><h2>另一篇</h2></article>'
    own = f'<article id="post-9" class="post-9 type-post"><h1>{TITLE}</h1><p>{BODY}</p><p>{MORE}</p></article>'
    made = article(tmp_path, page(f"<div>{slide}</div><div>{own}</div>"))
    assert BODY in made.text and MORE in made.text


def test_a_channels_name_is_not_the_title_of_its_post(tmp_path: Path) -> None:
    post = f'<div class="tgme_widget_message_text"><b>{TITLE}</b><br><br>{BODY}<br><br>{MORE}</div>'
    after = (
        '<a class="tgme_widget_message_link_preview">另一篇</a><time datetime="2022-05-06T04:11:09+00:00">12:11</time>'
    )
    made = article(
        tmp_path,
        f'<html><head><title>Channel</title></head><body class="tgme_x"><div>{post}{after}</div></body></html>',
    )
    assert (made.title, day(made), made.text.strip()) == (TITLE, "2022-05-06", f"{BODY}\n{MORE}")


def test_a_calendar_by_which_issues_are_chosen_is_no_text(tmp_path: Path) -> None:
    rows = "".join(f"<tr>{''.join(f'<td>{row * 7 + each}</td>' for each in range(1, 8))}</tr>" for row in range(4))
    week = "".join(f"<td>{each}</td>" for each in "日一二三四五六")
    table = f"<table><tr>{week}</tr>{rows}</table>"
    made = article(tmp_path, page(f"<h1>{TITLE}</h1><div><p>{BODY}</p><p>{MORE}</p>{table}</div>"))
    assert made.text.strip() == f"{BODY}\n{MORE}"


KEPT = """# {title}

## Metadata
- Author: [[某某]]
- Published: 2022-08-30
- Saved: 2023-01-15

{text}"""


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"## Full Document\n{BODY}\n\n{MORE}\n\n## Highlights\n- {BODY}\n", f"{BODY}\n\n{MORE}"),
        (f"## Highlights\n- {BODY}\n- {MORE}\n", f"Highlights\n- {BODY}\n- {MORE}"),
    ],
)
def test_what_a_reader_marked_is_the_text_only_where_no_other_is(tmp_path: Path, text: str, wanted: str) -> None:
    made = article(tmp_path, KEPT.format(title=TITLE, text=text), "a.md")
    assert (made.title, day(made), made.text.strip()) == (TITLE, "2022-08-30", wanted)


def test_the_account_above_its_button_is_no_title(tmp_path: Path) -> None:
    words = f"发现\n发布\n阿柚在搬家\n关注\n{TITLE}\n{BODY}\n{MORE}\n编辑于 06-22 浙江\n"
    made = article(tmp_path, words, "a.txt")
    assert (made.title, day(made)) == (TITLE, None)


def test_a_title_that_a_column_broke_is_one(tmp_path: Path) -> None:
    head = "林 海 日 报\n第 6127 号   代号 13-22\n一九八三年七月六日   星期三   农历癸亥年五月廿六\n今日四版   每份四分\n\n"
    made = article(tmp_path, f"{head}北河林场全体职工\n奋战四昼夜扑灭山火\n\n{BODY}\n\n{MORE}\n", "a.txt")
    assert (made.title, day(made)) == ("北河林场全体职工奋战四昼夜扑灭山火", "1983-07-06")
    assert made.text.strip() == f"{BODY}\n\n{MORE}"


def test_what_a_reader_marked_above_the_text_is_not_told_twice(tmp_path: Path) -> None:
    words = f"---\ntitle: {TITLE}\ndate_saved: 2023-10-16\ndate_published: 2022-11-15\n---\n\n## Highlights\n\n> {MORE}\n\n## Content\n\n{BODY}\n\n{MORE}\n"
    made = article(tmp_path, words, "a.md")
    assert (made.title, day(made), made.text.strip()) == (TITLE, "2022-11-15", f"{BODY}\n\n{MORE}")


def test_other_articles_in_a_block_of_their_own_are_not_the_text(tmp_path: Path) -> None:
    other = "<div class='x'><h3>相关推荐</h3><div><p>暴雨之后怎么理赔？</p><span>车主帮</span></div></div>"
    made = article(tmp_path, page(f"<div><h1>{TITLE}</h1><div><p>{BODY}</p><p>{MORE}</p></div>{other}</div>"))
    assert made.text.strip() == f"{BODY}\n{MORE}"


def test_a_block_of_long_paragraphs_below_such_a_heading_stays(tmp_path: Path) -> None:
    inner = f"<div><h3>更多报道</h3><div><p>{BODY}{MORE}{BODY}</p><p>{MORE}{BODY}</p></div></div>"
    assert MORE in article(tmp_path, page(f"<h1>{TITLE}</h1>{inner}")).text


def test_what_is_called_a_pictures_words_is_none_of_the_texts(tmp_path: Path) -> None:
    inner = f"<p>{BODY}</p><p><img src='a.jpg'></p><p class='img-desc'>参观者在门口排队</p><p>{MORE}</p>"
    assert article(tmp_path, page(f"<h1>{TITLE}</h1><div>{inner}</div>")).text.strip() == f"{BODY}\n{MORE}"


def test_replies_on_a_board_are_not_the_text(tmp_path: Path) -> None:
    head = "楼主：黑炭头 时间：2012-05-03 21:16:00 点击：18734 回复：412\n脱水模式 给他打赏 只看楼主 阅读设置\n"
    reply = "举报 | 1楼 | 点赞 | 打赏 | 回复 | 评论\n作者：山里人家 时间：2012-05-03 21:40:00\n坐等更新\n"
    made = article(tmp_path, f"{TITLE}\n{head}{BODY}\n{MORE}\n{reply}", "a.txt")
    assert (made.title, day(made), made.text.strip()) == (TITLE, "2012-05-03", f"{BODY}\n{MORE}")


RELEASE = "The company said its quarterly revenue rose to $41.2 million, twelve percent more than a year before, on new orders."


@pytest.mark.parametrize(("wire", "is_cut"), [("(GLOBE NEWSWIRE) -- ", True), ("", False)])
def test_what_a_company_says_of_itself_below_its_release(tmp_path: Path, wire: str, is_cut: bool) -> None:
    foot = "About Northlake Systems\n\nFounded in 2009, Northlake Systems sells analyzers in more than 40 countries.\n"
    made = article(
        tmp_path, f"Northlake reports results\n\nDULUTH, Minn., Nov. 07, 2023 {wire}{RELEASE}\n\n{foot}", "a.txt"
    )
    assert ("Founded in 2009" not in made.text) is is_cut


def test_a_list_of_sources_is_not_the_text(tmp_path: Path) -> None:
    foot = 'Sources[edit]\n- "Ferry aground" — Calder Broadcasting, February 17, 2009\n- Ann Dow. "Passengers safe" — The Islander\n'
    made = article(tmp_path, f"Ferry runs aground\nFebruary 17, 2009\n{RELEASE}\n{RELEASE[:80]}.\n{foot}", "a.txt")
    assert "Calder" not in made.text and RELEASE in made.text


def test_an_outlines_dashes_are_no_text(tmp_path: Path) -> None:
    words = f"- # {TITLE}\n\t- type:: [[访谈]]\n\t- {BODY}\n\t- {MORE}\n\t- #口述史\n"
    made = article(tmp_path, words, "a.md")
    assert (made.title, made.text.split()) == (TITLE, [BODY, MORE])


def test_a_list_within_a_text_keeps_its_dashes(tmp_path: Path) -> None:
    words = f"{TITLE}\n\n{BODY}\n\n- 一号厅展出机器三十台\n- 二号厅展出照片\n\n{MORE}\n"
    assert "- 一号厅" in article(tmp_path, words, "a.txt").text


def test_an_excerpt_above_the_text_is_not_told_twice(tmp_path: Path) -> None:
    first = BODY.split("，", maxsplit=1)[0]
    made = article(tmp_path, f"# {TITLE}\n\n> ## Excerpt\n> {first}\n\n---\n\n{BODY}\n\n{MORE}\n", "a.md")
    assert made.text.count(first) == 1


def test_whose_article_an_account_took_over(tmp_path: Path) -> None:
    head = "原创 平安豫东 平安豫东\n2023年10月11日 19:02 河南 2人听过\n以下文章来源于豫东晚报 ，作者佟某\n豫东晚报.\n豫东晚报官方微信，传递有温度的新闻\n"
    made = article(tmp_path, f"{TITLE}\n{head}{BODY}\n{MORE}\n", "a.txt")
    assert (made.title, day(made), made.text.strip()) == (TITLE, "2023-10-11", f"{BODY}\n{MORE}")


@pytest.mark.parametrize(("teaser", "is_cut"), [("上海\n谁在收旧机器", True), (f"{MORE}{MORE}", False)])
def test_another_articles_headline_between_paragraphs(tmp_path: Path, teaser: str, is_cut: bool) -> None:
    made = article(tmp_path, f"{TITLE}\n2021-08-31\n{BODY}\n推荐阅读\n{teaser}\n{MORE}\n{BODY[::-1]}。\n", "a.txt")
    assert (teaser not in made.text) is is_cut
