"""Dates that a page's markup says: metadata, fields, tags of time, its own scripts; and what the date finder guesses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from chrono.articles.ranking import is_modified
from chrono.articles.stamps import find_stamps, read_field
from chrono.articles.trees import line_of

_PUBLISHED = re.compile(
    r"^(?:article:published(?:_time|date)?|og:published_time|(?:first)?published_?time|publish[-_.]?(?:date|time|ed)?|pub[-_.]?(?:date|time)|publication[-_]?date|"
    r"date[-_.]?published|datepublished|bytedance:published_time|parsely-pub-date|sailthru\.date|dc\.date\.(?:issued|created)|dcterms\.(?:issued|created)|"
    r"citation_(?:publication_)?date|article:create_at|og:release_date|article\.published|contentpubdate|create[-_]?(?:time|date))$",
    re.IGNORECASE,
)
_LOOSE = ("date", "dc.date", "dcterms.date")  # of the page, in which many keep the day of its last change
_TAG = re.compile(r"<(?!a\b|link\b|script\b|img\b)[a-z](?:(?!modif|updat)[^>])*>", re.IGNORECASE)
_DATA = re.compile(  # an entry of the page's data, or a variable of its script, which may hold seconds since 1970
    r"""(?:["'](?:pubtime|pub_time|publishTime|publish_time|publishDate|publish_date|pubDate|ptime)["']\s*:"""
    r"""|\b_{0,2}(?:ct|createTime|create_time|publishTime|publish_time|pubtime)\s*[=:])"""
    r"""\s*(?:["'](?=[^"']{8,30}["'])|(?=1\d{9}))((?:19|20)\d\d-\d\d?-\d\d?[^"']{0,20}|1\d{9}(?:\d{3})?)(?!\d)""",
    re.IGNORECASE,
)
_PARTS = re.compile(r"((?:19|20)\d\d)\s*[年/.-]?\s*(\d{1,2})\s*[月/.-]\s*(\d{1,2})(?!\d)")
_DAY = re.compile(r"[0-3]?\d日?")
_MONTH = re.compile(r"((?:19|20)\d\d)\s?[-/.年]\s?([01]?\d)月?")
_COMMENTED = re.compile(  # the property comment of the page's publishing system, common among papers' sites
    r"<enpproperty>.{0,200}?<date>\s*((?:19|20)\d\d-\d\d?-\d\d?[^<]{0,16})</date>", re.DOTALL | re.IGNORECASE
)
_UPDATED = re.compile(r"(?:updated|modified|更新(?:时间|於|于)?|修改(?:时间)?)\s*[:：]?\s*$", re.IGNORECASE)
_HIDDEN = re.compile(r"(?:pub(?:lish)?[-_.]?(?:date|time)|(?:news|article)[-_.]?(?:date|time))$", re.IGNORECASE)


def marked_dates(tree: Any, html: str, metas: Sequence[tuple[str, str]]) -> list[str]:
    """The values that say when the page was published, best first; ``metas`` are its head's names and values."""
    dates = [value for name, value in metas if _PUBLISHED.match(name)]
    dates += _COMMENTED.findall(html)[:1] if "<enpproperty>" in html else []
    dates += [value for value in tree.xpath("//*[@itemprop='datePublished']/@content") if value] or _itemised(tree)
    hidden = tree.xpath("//input[@type='hidden'][@value]")
    dates += [each.get("value") for each in hidden if _HIDDEN.match(each.get("id") or each.get("name") or "")]
    return [*dates, *(_time_tags(tree) or _scripted(html) or _split_up(tree))]


def loose_dates(metas: Sequence[tuple[str, str]], header: Sequence[str]) -> list[str]:
    """The dates of a page's head that may be those of a change; none that lies behind the day printed at its title."""
    values = [value for name, value in metas if name in _LOOSE]
    printed = [stamp.day for line in header for stamp in find_stamps(line) if not is_modified(line, stamp)]
    if len(set(printed)) != 1:
        return values
    read = ((value, read_field(value)) for value in values)
    return [value for value, date in read if date and date[0].start is not None and date[0].start <= printed[0]]


def _itemised(tree: Any) -> list[str]:
    """The words of the elements that are marked as the day of publication, where all name one."""
    marked = tree.xpath("//*[@itemprop='datePublished'][not(@content or @datetime)]")
    found = {read_field(words): words for each in marked if (words := line_of(each))}
    return list(found.values()) if len(found) == 1 else []


def guessed_dates(html: str) -> tuple[str, ...]:
    """The date finder's answer, if a tag of the page says it: dates in the story or in a list of links say nothing."""
    import htmldate

    found = htmldate.find_date(html, original_date=True, extensive_search=False)
    if not found:
        return ()
    year, month, day = found.split("-")
    written = re.compile(rf"{year}[-/.年]?0?{int(month)}[-/.月]?0?{int(day)}(?!\d)")
    return (found,) if any(written.search(tag) for tag in _TAG.findall(html)) else ()


def _time_tags(tree: Any) -> list[str]:
    """The page's ``time`` tags, where there are few of them: a list of other articles has one for each."""
    tags = [each for each in tree.xpath("//time[@datetime or @pubdate]") if not _UPDATED.search(_before(each))]
    marked = [each for each in tags if each.get("itemprop") == "datePublished"]
    noted = [each for each in tags if each.get("pubdate") is not None]
    chosen = marked or (noted if len({each.get("datetime") for each in noted}) == 1 else [])
    chosen = chosen or (
        tags
        if len({each.get("datetime") for each in tags}) == 1
        else [each for each in tags if each.xpath("ancestor::header[ancestor::article]")]
    )
    return [_time_of(each) for each in chosen[:1]]


def _time_of(element: Any) -> str:
    """What a ``time`` tag says: its words, where those name another day than the value beside them, that of a change."""
    words = line_of(element)
    value = element.get("datetime") or words
    own, said = find_stamps(words), read_field(value)
    is_other = len(own) == 1 and said is not None and abs(own[0].day - (said[0].start or own[0].day)) > 1
    return words if is_other else value


def _before(element: Any) -> str:
    """The words right before an element in its parent, which may say that its date is that of a change."""
    previous = element.getprevious()
    parent = element.getparent()
    words = previous.tail if previous is not None else parent.text if parent is not None else ""
    return words or (previous.text_content() if previous is not None else "")


def _scripted(html: str) -> list[str]:
    """The date that a page's own data in a script names, where all that it names are one."""
    found = {read_field(each): each for each in _DATA.findall(html)}
    return list(found.values()) if len(found) == 1 else []


def _split_up(tree: Any) -> list[str]:
    """A date whose parts stand in tags of their own: ``<span class="year">``, or a large day beside a small month."""
    for year in tree.xpath("//*[contains(@class, 'year')]")[:3]:
        words = " ".join(" ".join(year.getparent().itertext()).split()) if year.getparent() is not None else ""
        if found := _PARTS.match(words):
            return ["-".join(found.groups())]
    days = [each for each in tree.xpath("//*[not(*)][not(ancestor::li or ancestor::a)]") if _DAY.fullmatch(_own(each))]
    blocks = {
        f"{found.group(1)}-{found.group(2)}-{_own(day).rstrip('日')}"
        for day in days
        for beside in (day.getnext(), day.getprevious())
        if beside is not None and (found := _MONTH.fullmatch(_own(beside)))
    }
    return list(blocks) if len(blocks) == 1 else []


def _own(element: Any) -> str:
    return (element.text or "").strip() if isinstance(element.tag, str) else ""
