"""The lists of other articles that a page's main text ends with: titles that are links, their days, their first words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from itertools import groupby
from typing import Any

from chrono.articles.parts import headed_lists
from chrono.articles.trees import line_of

_SPACE = re.compile(r"\s+")
_ITEMS = ("li", "dl", "div", "article", "tr", "p", "h3", "h4")
_ITEM = 240  # characters of a list's item: a title, a day, a few words
_LINK = 6  # characters of a link that is a title
_TWO = 2  # lines of a list whose heading the main text has lost
_FEW = 3  # items beside each other that are a list
_SHARE = 0.4  # of an item's words that are links
_DAY = re.compile(r"(?:(?:19|20)\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\d{1,2}:\d\d(?::\d\d)?)?")
_HEADING = 12  # characters of a line without a stop, which may head a list
_STOP = re.compile(r"[，。！？；：,.!?;:”》]")
_LEAST = 60  # characters of a text that is left


def without_teasers(tree: Any, text: str) -> str:
    """The main ``text`` without the lists in it and at its end; nothing of a text that is one list."""
    links = {_bare(line_of(each)) for each in tree.iter("a")}
    items = _told_in_lists(tree)
    lines = _without_headed(text.strip().split("\n"), *headed_lists(tree))
    lines = _without_runs(lines, links | items)
    titles = {each for each in links if len(each) >= _LINK}
    kept = "\n".join(_without_tail(lines, titles | items)).strip()
    return kept if len(kept) >= _LEAST else ""


def _without_headed(lines: Sequence[str], headings: Set[str], told: Set[str]) -> list[str]:
    """The lines without the lists that a heading calls other articles."""
    out: list[str] = []
    for is_listed, run in groupby(lines, lambda line: _bare(line) in told):
        run_lines = list(run)
        if not is_listed or (_bare(run_lines[0]) not in headings and len(run_lines) < _TWO):
            out += run_lines
    return out


def _without_runs(lines: Sequence[str], items: Set[str]) -> list[str]:
    """The lines without three and more of lists behind each other, and what heads them."""
    out: list[str] = []
    for is_list, run in groupby(lines, lambda line: _bare(line) in items or not _bare(line)):
        run_lines = list(run)
        if is_list and sum(bool(_bare(line)) for line in run_lines) >= _FEW:
            while len(out) > 1 and _is_heading(out[-1]):
                out.pop()
        else:
            out += run_lines
    return out


def _without_tail(lines: Sequence[str], told: Set[str]) -> Sequence[str]:
    cut, listed = len(lines), 0
    for index in range(len(lines) - 1, 0, -1):
        bare = _bare(lines[index])
        if bare in told or (listed and _DAY.fullmatch(bare)):
            cut, listed = index, listed + 1
        elif not _is_heading(lines[index]):
            break
    while listed > 1 and cut > 1 and _is_heading(lines[cut - 1]):
        cut -= 1
    return lines[:cut]


def _is_heading(line: str) -> bool:
    return len(bare := _bare(line)) <= _HEADING and not _STOP.search(bare)


def _told_in_lists(tree: Any) -> set[str]:
    """What lists of links say, line for line and item for item."""
    beside = Counter((each.getparent(), each.tag) for each in tree.iter(*_ITEMS) if _is_item(each))
    lists = [(parent, tag) for (parent, tag), count in beside.items() if parent is not None and count >= _FEW]
    items = [each for parent, tag in lists for each in parent.iterchildren(tag) if _is_item(each)]
    return {bare for item in items for each in item.iter() if (bare := _bare(line_of(each)))}


def _is_item(element: Any) -> bool:
    words = line_of(element)
    linked = [each for each in map(line_of, element.iter("a")) if len(each) >= _LINK]
    if not linked or not len(words) <= _ITEM:
        return False
    return sum(map(len, linked)) >= _SHARE * len(words) or any(
        _DAY.fullmatch(_bare(line_of(each))) for each in element.iter() if each.tag != "a"
    )


def _bare(words: str) -> str:
    return _SPACE.sub("", words).lstrip("-•·")
