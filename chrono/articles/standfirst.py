"""The sentence that a page sets between the title and the first paragraph, and that is left out of its main text."""

from __future__ import annotations

import re
from typing import Any

from chrono.articles.furniture import furniture_reason
from chrono.articles.trees import line_of

_SPACE = re.compile(r"\s+")
_BLOCKS = ".//p | .//div | .//li | .//blockquote | .//h2"
_APART = ".//a | ancestor::figure | ancestor::aside | ancestor::nav"  # links, pictures, menus
_NAMED = re.compile(  # what pages call a block that is no paragraph by its tag
    r"intro|lead|brief|summary|abstract|standfirst|excerpt|chapo|dek|digest|descri|subtitle|subhead|preamble",
    re.IGNORECASE,
)
_SAME = 16  # letters by which a line is found again in the page
_BELOW_TITLE = 30  # elements behind the title among which its standfirst stands
_LENGTH = (14, 240)  # characters


def standfirst_of(tree: Any, title: str | None, text: str) -> list[str]:
    """The sentence between the title and the first paragraph that is left out because it is set apart from both."""
    named = (each for tags in (("h1", "h2"), ("div", "p", "span")) for each in tree.iter(*tags))
    heading = next((each for each in named if title and line_of(each) == title), None)
    lines = (_SPACE.sub("", line) for line in text.split("\n"))
    first = next((line[:_SAME] for line in lines if len(line) >= _SAME and line != _SPACE.sub("", title or "")), None)
    if heading is None or first is None:
        return []
    told = _SPACE.sub("", text)
    found: list[str] = []
    for element in heading.xpath("following::*[self::p or self::div or self::blockquote or self::h2]")[:_BELOW_TITLE]:
        if element.xpath(_BLOCKS):
            continue
        words = line_of(element)
        bare = _SPACE.sub("", words)
        if first in bare:
            return found[:1]
        if bare not in told and _is_standfirst(element, words):
            found.append(words)
    return []


def _is_standfirst(element: Any, words: str) -> bool:
    return (
        _LENGTH[0] <= len(words) <= _LENGTH[1]
        and words[-1] in "。！？.!?"
        and (element.tag != "div" or _NAMED.search(element.get("class") or element.get("id") or "") is not None)
        and not element.xpath(_APART)
        and furniture_reason(words) is None
    )
