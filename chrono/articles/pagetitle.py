"""The title of a page: of its heading, its metadata, or of the element that a page without headings sets it in."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from html import unescape
from typing import Any

from chrono.articles.furniture import furniture_reason
from chrono.articles.headings import is_issuer
from chrono.articles.pagehead import line_above
from chrono.articles.trees import line_of
from chrono.text.scripts import HAN

_NAMES = ("og:title", "twitter:title", "articletitle", "title")
_SITE = "og:site_name"
_LENGTHS = (4, 120)  # characters of a heading that may be the title
_LONGEST = 300  # characters of one that the head's title begins with
_PARTS = re.compile(r"[_|｜\-–—]")
_SHORTEST = 8  # characters with which the head's title begins, from which an element that holds them alone is the title
_PLACES = ("div", "p", "span", "td", "b", "strong", "font")
_ENTITLED = re.compile(r"(?:^|[-_\s])(?:\w{0,12}title|tit|biaoti|bt|headline|subject)(?:[-_\s\d]|$)", re.IGNORECASE)
_OTHER = re.compile(
    r"site|nav|sub|side|list|relat|hot|widget|section|logo|menu|tag|column|foot|comment|dialog|modal|popup|login|row",
    re.IGNORECASE,
)
_TRAIL = re.compile(  # where a page stands in its site, and what stands at its edges
    r"(?:首页|首頁|主页|home)\s*[-–—>»›/]|友情[链鏈][接結]|[联聯][系繫絡]我[们們]", re.IGNORECASE
)
_QUOTES = str.maketrans("‘’“”", "''\"\"")
_MARK = 6  # characters that a heading has besides the title: 原创
_WITHIN = ".//*[not(self::span or self::font or self::br or self::strong or self::b)]"


def page_title(tree: Any, metas: Sequence[tuple[str, str]], linked: Sequence[dict[str, Any]], text: str) -> str | None:
    """The title on one line; ``metas`` are the names and values of the page's head, ``linked`` its JSON-LD objects.

    Of headings of which the head names none that is taken, or else that line, which stands right above the ``text``.
    """
    named = [value for name in _NAMES for key, value in metas if key == name]
    headline = [value for each in linked if isinstance(value := each.get("headline"), str)]
    named_so = tree.xpath(
        "//*[self::h1 or self::h2 or self::h3][contains(@class, 'entry-title') or contains(@class, 'post-title')]"
    )
    whole = [line_of(each) for each in tree.xpath("//head/title")]
    sites = {_bare(value) for key, value in metas if key == _SITE} - {_bare(each) for each in whole}
    headings = _long_enough(named_so if len(named_so) == 1 else tree.xpath("//h1"), whole, sites)
    lower = _long_enough(tree.xpath("//h2 | //h3"), (), sites)
    lowest = _long_enough(tree.xpath("//h4 | //h5"), (), sites)
    within = _named_in(whole[0], headings, lower, lowest) if whole else []
    if not within and not headings and whole:
        named_site = len(whole[0]) < _SHORTEST  # a head's title so short is the site's name
        within = (_entitled(tree, whole) if named_site else []) or _named_alone(tree, whole[0])
    candidates = within or headline or named or headings or _entitled(tree, whole)
    if not candidates:
        above = line_above(tree, text)
        candidates = [above] if above else lower or lowest or whole
    title = next((each.strip() for each in candidates if each.strip()), None)
    return unescape(title) if title else None  # doesn&#8217;t: a value that was escaped twice


def _named_in(whole: str, headings: Sequence[str], lower: Sequence[str], lowest: Sequence[str]) -> list[str]:
    """The headings that the head's title names; a longer lower one that it begins with goes before a site's name above it."""
    told = _plain(whole)
    if begun := [each for each in headings if told.startswith(_plain(each))]:
        return begun
    if len(whole) >= _SHORTEST and any(
        told in _plain(each) and 0 < len(each) - len(whole) <= _MARK for each in (*headings, *lower)
    ):
        return [whole]
    site = max(map(len, headings), default=0)
    begun = [each for each in (*lower, *lowest) if len(each) >= max(_SHORTEST, site) and told.startswith(_plain(each))]
    return begun or [each for each in (headings or lower) if _plain(each) in told]


def _plain(words: str) -> str:
    """With typewriter's quotes, which the head's title often has where the heading has others."""
    return words.translate(_QUOTES)


def title_tail(tree: Any, title: str | None) -> str | None:
    """The outlet's name behind the title in the page's head: "…_Example News"."""
    whole = " ".join("".join(tree.xpath("//head/title//text()")[:1]).split())
    if not title or not whole.startswith(title) or whole == title:
        return None
    parts = [part.strip() for part in re.split(r"[_|｜]|\s[-–—]\s|-", whole[len(title) :]) if part.strip()]
    named = [part for part in parts if HAN.search(part)] if HAN.search(title) else parts  # 某某新闻-The Paper
    return next((part for part in (named or parts)[-1:] if len(part) <= 24), None)


def _long_enough(elements: Sequence[Any], whole: Sequence[str], sites: Set[str]) -> list[str]:
    """The headings that may be a title, none of them the site's name; a longer one only where the head's title begins with it."""
    words = (line_of(each) for each in elements)
    return [
        each
        for each in words
        if _LENGTHS[0]
        <= len(each)
        <= (_LONGEST if any(_plain(one).startswith(_plain(each)) for one in whole) else _LENGTHS[1])
        and not _TRAIL.match(each)
        and _bare(each) not in sites
    ]


def _bare(words: str) -> str:
    return "".join(words.split()).lower()


def _named_alone(tree: Any, whole: str) -> list[str]:
    """The head's title, or the part of it, "paper-headline", that an element of a page without headings holds alone."""
    parts = {part.strip() for part in (whole, *_PARTS.split(whole)) if len(part.strip()) >= _LENGTHS[0]}
    alone = (line_of(each) for each in tree.iter(*_PLACES) if not each.xpath(_WITHIN))
    found = [words for words in alone if words in parts or (len(words) >= _SHORTEST and whole.startswith(words))]
    found = [words for words in found if not is_issuer(words)]
    return [max(found, key=len)] if found else []  # the site's name may stand above it


def _entitled(tree: Any, whole: Sequence[str]) -> list[str]:
    """What a page whose head holds the site's name alone sets in an element that is called a title."""
    called = (
        each
        for each in tree.iter(*_PLACES)
        if _ENTITLED.search(name := f"{each.get('class') or ''} {each.get('id') or ''}") and not _OTHER.search(name)
    )
    found = (line_of(each) for each in called if not each.xpath(_WITHIN))
    return [
        words
        for words in found
        if 6 <= len(words) <= _LENGTHS[1] and words not in whole and not furniture_reason(words)
    ][:1]
