"""What programs that save pages add to them: an archive's bar, a note's table of properties, the page's address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from chrono.articles.trees import line_of

_BARS = ("wm-ipp-base", "wm-ipp", "google-cache-hdr", "bd_snap")  # ids: the Wayback Machine, Google's cache, Baidu's
_SNAPSHOTS = re.compile(r"archive\.(?:today|ph|is|li|fo|md|vn)", re.IGNORECASE)  # names of one archive
_SNAPPED = re.compile(r"\d{4}\.\d\d\.\d\d-\d{6}/(https?://.+)")
_SAVED = re.compile(
    r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?://[^\s>]+)", re.IGNORECASE
)
_KEPT = re.compile(r"^https?://[\w.-]*/(?:web/)?(?:19|20)\d{12}(?:[a-z]{2}_)?/(?=https?:|[\w-]+\.)")
_TOP = 4_000  # characters in which such a comment stands
_DATED = re.compile(
    r"(?:发布|發布|發佈|发表|發表|刊发|出版|刊登)?(?:日期|时间|時間)|发布|date(?: published)?|published(?: (?:on|at|date))?|publication date|pubdate",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:(?:创建|建立|添加|加入|收藏|修改|编辑|更新|查看|访问|剪藏|保存|建立|新增)(?:日期|时间)|作者|来源|链接|网址|原文|标签|分类|条目类型|出版物|语言|"
    r"(?:date )?(?:created|added|modified|accessed|clipped|saved|updated)(?: (?:time|at|by))?|last edited(?: (?:time|by))?|author|source|url|link|tags?|item type|publication|language|section|library catalog|status|type)",
    re.IGNORECASE,
)
_COMMENTS = re.compile(
    r"(?:全部|热门|最新|网友|精彩|全部的)?(?:评论|評論|留言)(?:区|區)?\s*[(（]?\d{0,6}条?[)）]?|(?:\d{1,6} )?(?:comments|responses|replies)(?: \(\d{1,6}\))?:?",
    re.IGNORECASE,
)

_RELATED = re.compile(
    r"(?:相关|相關|热门|熱門|精彩|最新|更多|猜你)?(?:推荐|推薦)(?:阅读|閱讀|文章|新闻|新聞)?|(?:相关|相關|延伸|热门|熱門|更多)(?:阅读|閱讀|文章|新闻|新聞|报道|報導)|猜你喜欢|猜你喜歡|大家都在看"
    r"|(?:热门|熱門|最新|精彩)(?:评论|評論)|(?:related|recommended|further|more)(?: (?:articles|stories|news|content|reading|posts))|you (?:may|might) (?:also )?(?:like|be interested in)|recommended for you|latest news|most (?:read|popular)|(?:daily |weekly |free )?newsletters?|(?:media|press) contacts?:?|contacts:|further information",
    re.IGNORECASE,
)
_COMMENT_BLOCK = re.compile(  # what publishing systems call the block in which their readers' words stand
    r"(?:^|\s)(?:post[-_]?|article[-_]?|user[-_]?|hot[-_]?|all[-_]?|fb[-_]?)?(?:comments?|pinglun|gentie|replies|tie)[-_]?(?:area|list|box|wrap(?:per)?|section|container|block|content|main|form|module|inner)?(?:$|\s)"
    r"|(?:^|\s)disqus_thread(?:$|\s)",
    re.IGNORECASE,
)
_MINOR = 0.4  # of a page's words, which readers' words seldom reach
_GROUPS = ("div", "ul", "ol", "section")
_HEADINGS = ("h2", "h3", "h4", "h5")
_TELLING = 100  # characters of a paragraph that no teaser has


def own_address(address: str | None) -> str | None:
    """A page's own address, without that of the archive which keeps it and the moment at which it was taken."""
    return _KEPT.sub("", address) if address else address


def without_bars(tree: Any) -> bool:
    """Take out, in place, what an archive or a search engine put above the page; whether there was any."""
    found = [each for name in _BARS for each in tree.xpath("//*[@id=$name]", name=name)]
    for each in found:
        each.drop_tree()
    return bool(found)


def without_snapshot(tree: Any) -> bool:
    """Take out, in place, the head of a snapshot of archive.today and what its metadata say, which is when it was taken."""
    sites = tree.xpath("//meta[@property='og:site_name']/@content")
    if not any(_SNAPSHOTS.fullmatch(each.strip()) for each in sites):
        return False
    for each in tree.xpath(
        "//*[@id='HEADER'] | //meta[starts-with(@property, 'og:') or starts-with(@property, 'article:')]"
    ):
        each.drop_tree()
    for link in tree.xpath("//link[@rel='canonical'][@href]"):
        own = _SNAPPED.search(link.get("href"))
        link.set("href", own.group(1) if own else "")
    return True


def without_comments(tree: Any) -> bool:
    """Take out, in place, the readers' words, and what stands below a heading "Comments" or "Related"; whether there were any."""
    headings = list(tree.iter("div", "h2", "h3", "h4", "h5", "p", "span"))
    found = [each for each in headings if _heads_comments(each) or _heads_teasers(each)]
    for heading in found:
        for each in [heading, *heading.itersiblings()]:
            each.drop_tree()
    named = [
        each for each in tree.xpath("//div[@id or @class] | //section[@id or @class]") if _holds_comments(each, tree)
    ]
    for each in named:
        if each.getparent() is not None:
            each.drop_tree()
    return bool(found or named)


def _holds_comments(element: Any, tree: Any) -> bool:
    """Whether a block is called by the comments that it holds; where a page's most words are so called, they are its own."""
    names = (element.get("id") or "", element.get("class") or "")
    return any(_COMMENT_BLOCK.search(name) for name in names) and (
        len(line_of(element)) <= _MINOR * len(line_of(tree.find("body") if tree.find("body") is not None else tree))
    )


def _heads_comments(element: Any) -> bool:
    """Whether an element is the heading of comments, and no tab or button: the comments follow it in blocks of their own."""
    words = (element.text or "").strip()
    return _COMMENTS.fullmatch(words) is not None and _heads_block(element)


def _heads_teasers(element: Any) -> bool:
    """Whether an element is the heading of other articles, in a block where no paragraph is as long as a story's."""
    words = (element.text or "").strip()
    return (
        _RELATED.fullmatch(words) is not None
        and _heads_block(element)
        and all(len(line_of(each)) < _TELLING for each in element.getparent().iter("p"))
    )


def _heads_block(element: Any) -> bool:
    return (
        not len(element)
        and element.getparent() is not None
        and element.getparent().tag not in ("body", "article", "main")
        and element.getprevious() is None
        and any(each.tag in (*_GROUPS, "p" if element.tag in _HEADINGS else "div") for each in element.itersiblings())
    )


def taken_properties(tree: Any) -> tuple[bool, list[str]]:
    """Take out, in place, the tables in which note programs keep what they know of a page.

    Whether there were any, and the values that say when the page was published; when the note was made is no such day.
    """
    found = False
    dates: list[str] = []
    for table in tree.xpath("//table[not(.//table)][not(.//p)]"):
        rows = [tuple(_cells(row)) for row in table.iter("tr")]
        if len(rows) < 2 or any(len(row) != 2 for row in rows):
            continue
        known = sum(_DATED.fullmatch(name) is not None or _NAMED.fullmatch(name) is not None for name, _ in rows)
        if known < max(2, (len(rows) + 1) // 2):
            continue
        dates += [value for name, value in rows if _DATED.fullmatch(name)]
        table.drop_tree()
        found = True
    return found, dates


def _cells(row: Any) -> Iterator[str]:
    return (line_of(cell).rstrip(":：") for cell in row.iter("th", "td"))


def saved_address(tree: Any, html: str) -> str | None:
    """The address that the page was saved from: a comment at its top, or the link of a browser's reader view."""
    if found := _SAVED.search(html, 0, _TOP):
        return found.group(1)
    return next(iter(tree.xpath("//a[contains(@class, 'reader-domain')]/@href")), None)
