"""The parts of a page: a story in several blocks, tables of rubrics, and blocks headed as other articles' list."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

from chrono.articles.furniture import SECTION
from chrono.articles.trees import line_of

_BODY = re.compile(r"body|content|text|article|entry|story|chunk|正文", re.IGNORECASE)
_OTHERS_WORDS = re.compile(r"modal|comment|repl(?:y|ies)|review|card|teaser|item|relat|recommend", re.IGNORECASE)
_MUCH = 300  # characters of paragraphs that are a part of a story
_BETWEEN = 60  # characters beside such a part, which are an advertisement's label; a post has its writer and day there
_OTHERS_HEAD = ".//h1 | .//time | .//article"
_SUBHEADS = ".//h2 | .//h3"
_SHOWN = ".//text()[not(parent::script or parent::style or parent::noscript)]"
_HEADINGS = "//h1 | //h2 | //h3 | //h4 | //h5 | //h6"
_LISTED = re.compile(
    r"you (?:might|may) (?:also )?(?:like|be interested in)|also (?:read|on|in)\b.{0,30}|more (?:on|in)\b.{0,30}|popular|"
    r"recommended(?: (?:for you|reading|articles|stories|videos?))?|editor[’']?s[’']? (?:picks?|choice)|latest(?: (?:news|stories))?|top stories|up next|what to read next",
    re.IGNORECASE,
)
_RUBRICS = 4  # cells from which a table of links is a menu
_TITLES = 2  # links from which a block is a list of them
_TITLE = 12  # characters of a link that is a title; half as many in Chinese
_PARAGRAPH = 60  # characters of a paragraph that is known again by its first
_SAME = 30
_LINKED = 0.25  # of the words of a list that are links
_MOST = 0.5  # of a page's words, which are its story and no list beside it


def with_parts_joined(tree: Any, text: str) -> bool:
    """Put the blocks of a story of which the main ``text`` holds the first alone into that one, in place."""
    called = defaultdict(list)
    for each in tree.xpath("//div[@class] | //section[@class]"):
        if _BODY.search(each.get("class")) and not _OTHERS_WORDS.search(each.get("class")):
            called[each.tag, each.get("class")].append(each)
    held = _bare(text)
    joined = False
    for blocks in called.values():
        parts = [each for each in blocks if _told(each) >= _MUCH]
        if len(parts) < 2 or _begin(parts[0]) not in held or all(_begin(each) in held for each in parts):
            continue
        if _are_one_story(parts):
            for each in parts[1:]:
                for child in list(each):
                    parts[0].append(child)
            joined = True
    return joined


def _begin(block: Any) -> str:
    """The first words of a block's first long paragraph."""
    return next((bare[:_SAME] for each in block.iter("p") if len(bare := _bare(line_of(each))) >= _PARAGRAPH), "")


def _bare(words: str) -> str:
    return "".join(words.split())


def _told(block: Any) -> int:
    return sum(len(line_of(each)) for each in block.iter("p"))


def _are_one_story(parts: list[Any]) -> bool:
    """Whether blocks hang in one frame, and beside them stands nothing that an article or a post begins with."""
    above = [list(each.iterancestors()) for each in parts]
    frame = next((each for each in above[0] if all(each in others for others in above[1:])), None)
    if frame is None or frame in parts or frame.tag == "html":
        return False
    wraps = [([part, *others])[others.index(frame)] for part, others in zip(parts, above, strict=True)]
    for part, wrap in zip(parts, wraps, strict=True):
        told = line_of(part)
        beside = line_of(wrap).replace(told, "")
        if len(beside) > _BETWEEN or any(character.isdigit() for character in beside):
            return False
        if part is not parts[0] and (wrap.xpath(_OTHERS_HEAD) or _begins_another(part, wrap, told)):
            return False
    return True


def _begins_another(part: Any, wrap: Any, told: str) -> bool:
    """Whether a heading stands above the part's words, as one does above another article's."""
    heads = wrap.xpath(_SUBHEADS)
    return any(part not in each.iterancestors() or told.startswith(line_of(each)) for each in heads)


def without_menu_tables(tree: Any) -> bool:
    """Take out, in place, the tables of which each cell is a link: the rubrics of a site; whether there were any."""
    found = False
    for table in list(tree.iter("table")):
        cells = [each for each in table.iter("td", "th") if line_of(each)]
        if len(cells) >= _RUBRICS and all(line_of(each) == "".join(map(line_of, each.iter("a"))) for each in cells):
            table.drop_tree()
            found = True
    return found


def headed_lists(tree: Any) -> tuple[set[str], set[str]]:
    """The headings of a page's lists of other articles, and all that the lists say, element for element, without spaces."""
    whole = _shown(tree)
    headings, told = set(), set()
    for heading in tree.xpath(_HEADINGS):
        words = line_of(heading)
        if not (SECTION.fullmatch(words) or _LISTED.fullmatch(words)):
            continue
        block = _headed_by(heading, words, _MOST * whole)
        if block is not None:
            headings.add(_bare(words))
            told |= {_bare(line_of(each)) for each in block.iter() if isinstance(each.tag, str)}
    return headings, told


def _headed_by(heading: Any, words: str, most: float) -> Any | None:
    """The largest block that begins with the heading and holds titles rather than words."""
    block = None
    for each in heading.iterancestors():
        if each.tag in ("body", "html", "main", "article") or not line_of(each).startswith(words):
            break
        shown = _shown(each)
        titles = {line_of(link) for link in each.iter("a")}
        if shown > most or sum(map(len, titles)) < _LINKED * shown:
            break
        long_enough = sum(len(title) >= (_TITLE if title.isascii() else _TITLE // 2) for title in titles)
        block = each if long_enough >= _TITLES else block
    return block


def _shown(block: Any) -> int:
    """Characters of the words in a block, without those of its scripts."""
    return sum(len(each.strip()) for each in block.xpath(_SHOWN))
