"""Pages to text: the main text by trafilatura; title, site and dates as the page says them by our own reading."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from chrono.articles.captures import saved_address, taken_properties, without_bars, without_comments, without_snapshot
from chrono.articles.credited import account, named_source
from chrono.articles.encoding import UnreadableText
from chrono.articles.markup_dates import guessed_dates, loose_dates, marked_dates
from chrono.articles.own import CODE, REASON, is_our_page
from chrono.articles.pagehead import lines_near_title, without_lines_above
from chrono.articles.pagetitle import page_title, title_tail
from chrono.articles.parts import with_parts_joined, without_menu_tables
from chrono.articles.posts import without_other_posts
from chrono.articles.prose import fuller_text
from chrono.articles.shown import (
    with_hidden_shown,
    with_paragraphs,
    with_sections_as_paragraphs,
    without_early_ends,
)
from chrono.articles.stamps import find_stamps
from chrono.articles.standfirst import standfirst_of
from chrono.articles.teasers import without_teasers
from chrono.articles.trees import line_of

_SITES = ("og:site_name", "contentsource", "source", "mediaid", "application-name", "author")
_PARAGRAPHS = 3  # in an item of a list, from which it is no item but a part of the page
_PARTICULARS = 120  # characters of a line of day, writer and counts
_YEAR = re.compile(r"(?:19|20)\d\d")
_CENTRED = re.compile(r"center", re.IGNORECASE)
_CAPTION = 60  # characters
_NAMED = re.compile(  # what pages call the words below a picture, and those that they say again in large letters
    r"(?:^|[-_\s])(?:(?:img|image|pic|picture|photo)[-_]?(?:desc|des|text|txt|info|note|caption|explain|intro|alt)|(?:img|image|photo|pic|wp|media)[-_]caption(?:[-_]text)?|figcaption|pull-?quote)(?:$|\s)",
    re.IGNORECASE,
)
_CALLED = "//p[@class] | //div[@class] | //span[@class] | //blockquote[@class] | //aside[@class]"
_LEGEND = 140  # characters of a caption that is called one
_CALENDAR = re.compile(
    r"(?:(?:星期|周)?[日一二三四五六]|[0-3]?\d|mon|tue|wed|thu|fri|sat|sun|[mtwfs]|[<>«»‹›]*)", re.IGNORECASE
)
_WEEK = 14  # cells from which a table of days is a calendar
_SHORT = 60  # characters under which the main text is looked for again


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says."""

    text: str  # the main text; paragraphs are lines
    title: str | None
    site: str | None
    url: str | None
    dates: tuple[str, ...]  # of its metadata, best first
    header: tuple[str, ...]  # lines near the title that hold a date
    guesses: tuple[str, ...]  # the date finder's answer, where the page says nothing itself
    made: str | None = None  # when a document's own properties say that it was made
    credit: str | None = None  # whom its markup names as its source


def read_page(html: str) -> Page:
    """The main text and the metadata of a page; an empty text where there is none.

    :class:`UnreadableText` for a page that chrono wrote.
    """
    from lxml import html as lxml_html  # type: ignore[import-untyped]

    html = without_early_ends(html)
    if (tree := _tree(html)) is None:
        return Page("", None, None, None, (), (), ())
    if is_our_page(_metas(tree)):
        raise UnreadableText(CODE, REASON)
    address = saved_address(tree, html)
    if without_snapshot(tree) | without_other_posts(tree):
        html = lxml_html.tostring(tree, encoding="unicode")
    metas = _metas(tree)
    linked = list(_linked(tree))
    noted, said = taken_properties(tree)
    pictured = [stamp.day for each in tree.iter("figcaption") for stamp in find_stamps(line_of(each))]
    text = _main_text(html, tree, changed=without_bars(tree) | without_comments(tree) | noted)
    title = page_title(tree, metas, linked, text)
    text = without_lines_above(tree, title, text)
    text = "\n".join([*standfirst_of(tree, title, text), text])
    dates = [value for each in linked if isinstance(value := each.get("datePublished"), str)]
    dates = [*said, *dates, *marked_dates(tree, html, metas)]
    lines = lines_near_title(tree, title, text, pictured)
    dates += loose_dates(metas, lines)
    guesses = () if dates or lines else guessed_dates(html)
    site = account(tree, html) or _site(metas, linked) or title_tail(tree, title)
    urls = [*tree.xpath("//link[@rel='canonical']/@href | //meta[@property='og:url']/@content"), address]
    return Page(
        text,
        title,
        site,
        next((str(each) for each in urls if each), None),
        tuple(str(each) for each in dates),
        tuple(lines),
        guesses,
        credit=named_source(tree, metas),
    )


def _tree(html: str) -> Any | None:
    """The page's elements; ``None`` where there are none. Comments and instructions are no elements of a page."""
    from lxml import html as lxml_html
    from lxml.etree import ParserError  # type: ignore[import-untyped]

    parser = lxml_html.HTMLParser(remove_comments=True, remove_pis=True)
    try:
        return lxml_html.fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", html) or "<html/>", parser=parser)
    except (ParserError, ValueError):
        return None


@cache
def _config() -> Any:
    """Trafilatura's settings, read from its file once; 250 letters are a short text in English only."""
    from trafilatura.settings import use_config

    config = use_config()
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", str(_SHORT))
    return config


def _main_text(html: str, tree: Any, *, changed: bool) -> str:
    """The main text by trafilatura, from a page whose layout tables were made blocks; links alone at its foot are none."""
    import trafilatura
    from lxml import html as lxml_html

    changed |= (
        without_menu_tables(tree)
        | _without_layout_tables(tree)
        | _without_layout_lists(tree)
        | _with_teasers(tree)
        | _with_gaps(tree)
    )
    changed |= with_paragraphs(tree) | with_hidden_shown(tree) | with_sections_as_paragraphs(tree)
    changed |= _without_captions(tree) | _without_calendars(tree)
    text = _extracted(lxml_html.tostring(tree, encoding="unicode") if changed else html)
    if with_parts_joined(tree, text):
        text = _extracted(lxml_html.tostring(tree, encoding="unicode"))
    if len(text.strip()) < _SHORT:
        text = max(text, trafilatura.baseline(html)[1] or "", key=lambda each: len(each.strip()))
    text = fuller_text(tree, text)
    return without_teasers(tree, text) or fuller_text(tree, "", shortest=_SHORT) or text.strip()


def _extracted(html: str) -> str:
    import trafilatura

    return (
        trafilatura.extract(html, include_comments=False, include_tables=True, deduplicate=False, config=_config())
        or ""
    )


def _without_layout_tables(tree: Any) -> bool:
    """Make tables that only place things on the page into blocks, in place; whether there were any."""
    tables = [
        each
        for each in tree.iter("table")
        if each.xpath(".//p | .//h1 | .//h2 | .//div | .//table | .//br") or not each.xpath(".//tr[count(td | th) > 1]")
    ]
    for table in tables:
        for element in list(table.iter("table", "tbody", "thead", "tr", "td", "th")):
            element.tag = "div"
    return bool(tables)


def _without_layout_lists(tree: Any) -> bool:
    """Make lists whose items hold whole articles into blocks, in place: their paragraphs would become one line."""
    items = [each for each in tree.iter("li") if len(each.xpath(".//p")) >= _PARAGRAPHS]
    for item in items:
        item.tag = "div"
        if (parent := item.getparent()) is not None and parent.tag in ("ul", "ol"):
            parent.tag = "div"
    return bool(items)


def _with_gaps(tree: Any) -> bool:
    """Set spaces between the tags of a line of day, writer and counts, in place: they would become one word."""
    found = False
    for each in tree.xpath("//div[span or time] | //p[span or time]"):
        words = "".join(each.itertext())
        if len(words) <= _PARTICULARS and "。" not in words and _YEAR.search(words) and not each.xpath(".//p | .//div"):
            for child in each:
                child.tail = child.tail or " "
            found = True
    return found


def _without_captions(tree: Any) -> bool:
    """Take out what stands below pictures, in place: captions, and a short centred line right behind a picture's."""
    named = (each for each in tree.xpath(_CALLED) if _NAMED.search(each.get("class")))
    found = [*tree.xpath("//figcaption"), *(each for each in named if 0 < len(line_of(each)) <= _LEGEND)]
    for each in tree.xpath("//p[.//img]"):
        below = each.getnext()
        if (
            below is not None
            and not line_of(each)
            and below.tag == "p"
            and _CENTRED.search(f"{below.get('align')} {below.get('style')}")
        ):
            found += [below] if 0 < len(line_of(below)) <= _CAPTION else []
    for each in found:
        if each.getparent() is not None:
            each.drop_tree()
    return bool(found)


def _without_calendars(tree: Any) -> bool:
    """Take out the tables of a month's days, in place, by which a paper's issues are chosen; whether there were any."""
    cells = ((each, [line_of(cell) for cell in each.iter("td", "th")]) for each in tree.iter("table"))
    found = [each for each, words in cells if sum(map(len, words)) and all(_CALENDAR.fullmatch(word) for word in words)]
    found = [each for each in found if len(each.xpath(".//td | .//th")) >= _WEEK]
    for each in found:
        each.drop_tree()
    return bool(found)


def _with_teasers(tree: Any) -> bool:
    """Take the class from first paragraphs that are called teasers, in place: by it they were thrown away."""
    found = [each for each in tree.xpath("//p[contains(@class, 'teaser')][not(.//a)]") if _among_paragraphs(each)]
    for each in found:
        del each.attrib["class"]
    return bool(found)


def _among_paragraphs(element: Any) -> bool:
    return len(element.xpath("../p")) >= _PARAGRAPHS


def _metas(tree: Any) -> list[tuple[str, str]]:
    out = []
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        value = (meta.get("content") or "").strip()
        if name and value:
            out.append((name.strip().lower(), value))
    return out


def _linked(tree: Any) -> Iterator[dict[str, Any]]:
    """The objects of JSON-LD scripts, articles first found first; broken scripts are common and pass."""
    for script in tree.xpath("//script[@type='application/ld+json']/text()"):
        try:
            waiting = [json.loads(str(script), strict=False)]
        except (ValueError, RecursionError):
            published = re.search(r'"(?:datePublished|pubDate)"\s*:\s*"([^"]+)"', str(script))
            if published:
                yield {"datePublished": published.group(1)}
            continue
        while waiting:
            value = waiting.pop(0)
            if isinstance(value, list):
                waiting += value[:50]
            elif isinstance(value, dict):
                if "datePublished" not in value and isinstance(value.get("pubDate"), str):
                    value["datePublished"] = value["pubDate"]
                yield value
                waiting += [value[key] for key in ("@graph", "mainEntity") if key in value]


def _site(metas: list[tuple[str, str]], linked: list[dict[str, Any]]) -> str | None:
    """The site's name as the page's head and data say it."""
    named = next((value for name in _SITES[:1] for key, value in metas if key == name), None) or _publisher(linked)
    return named or next((value for name in _SITES[1:3] for key, value in metas if key == name), None)


def _publisher(linked: list[dict[str, Any]]) -> str | None:
    for each in linked:
        publisher = each.get("publisher")
        name = publisher.get("name") if isinstance(publisher, dict) else publisher
        if isinstance(name, str) and name.strip():
            return name.strip()
    return None
