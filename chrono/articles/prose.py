"""The block of a page that holds its story, where the main text that was found holds next to nothing of it."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from chrono.articles.fragment import fragment_text

_SPACE = re.compile(r"\s+")
_SENTENCE = re.compile(r"[。！？]|[a-z”\"][.!?](?:\s|$)")
_LEAST = 20  # characters of words that are prose
_SAME = 16  # of them by which they are found again in the main text
_MUCH = 2  # times as much prose as the main text holds, from which a block stands in for it
_SHORTEST = 120  # characters of a story
_INLINE = frozenset(("span", "font", "b", "strong", "em", "i", "u", "a", "br", "center", "p", "blockquote", "img"))
_SILENT = frozenset(("script", "style", "noscript", "template", "head", "title", "option", "button", "textarea"))
_OTHER = re.compile(  # what pages call the blocks of others' words, and their own small print
    r"comment|\brepl(?:y|ies)|\breview|discuss|pinglun|foot|copyright|disclaimer|cookie|consent|modal|popup|sidebar|relat|recommend",
    re.IGNORECASE,
)


def fuller_text(tree: Any, text: str, *, shortest: int = _SHORTEST) -> str:
    """The words of the block with the most prose, where that is far more than the main ``text`` holds; else the text."""
    told = _SPACE.sub("", text)
    held: Counter[Any] = Counter()
    kept = 0
    for element in tree.iter():
        if not isinstance(element.tag, str) or element.tag in _SILENT:
            continue
        for words, parent in ((element.text, element), (element.tail, element.getparent())):
            bare = _SPACE.sub("", words) if words and len(words) >= _LEAST else ""
            if len(bare) < _LEAST or not _SENTENCE.search(words or "") or parent is None:
                continue
            held[_block(parent)] += len(bare)
            kept += len(bare) if bare[:_SAME] in told else 0
    block, most = max(held.items(), key=lambda each: each[1], default=(None, 0))
    if block is None or most < max(shortest, _MUCH * kept) or _is_other(block):
        return text
    from lxml import html as lxml_html  # type: ignore[import-untyped]

    return fragment_text(lxml_html.tostring(block, encoding="unicode", with_tail=False))


def _block(element: Any) -> Any:
    """The block in which words stand: what holds the paragraph that holds them."""
    while element.tag in _INLINE and element.getparent() is not None:
        element = element.getparent()
    return element


def _is_other(block: Any) -> bool:
    """Whether the block, or one that holds it, is called by what is no story."""
    return any(
        each.tag in ("nav", "footer", "aside") or _OTHER.search(f"{each.get('class') or ''} {each.get('id') or ''}")
        for each in (block, *block.iterancestors())
        if each.tag not in ("body", "html")
    )
