"""Pieces of HTML, as feeds and exports carry them, to text: all of it is the article, so nothing is left out."""

from __future__ import annotations

import re

_BLOCK = frozenset(
    (
        *("p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "table", "section", "article", "header"),
        *("footer", "ul", "ol", "blockquote", "pre", "figure", "figcaption", "hr", "dd", "dt"),
    )
)
_SILENT = frozenset(("script", "style", "noscript", "template", "iframe", "svg", "head"))
_BLANK = re.compile(r"[ \t\r\f\v\xa0]+")


def fragment_text(html: str) -> str:
    """The words of a piece of HTML, its blocks as lines."""
    from lxml import html as lxml_html  # type: ignore[import-untyped]
    from lxml.etree import LxmlError  # type: ignore[import-untyped]

    try:
        tree = lxml_html.fromstring(f"<div>{html}</div>")
    except (LxmlError, ValueError):
        return re.sub(r"<[^>]*>", " ", html).strip()
    pieces: list[str] = []
    waiting: list[tuple[object, bool]] = [(tree, True)]
    while waiting:  # no recursion: a page may nest deeper than the interpreter can
        node, opening = waiting.pop()
        tag = getattr(node, "tag", None)
        name = tag if isinstance(tag, str) else ""
        silent = not name or name in _SILENT
        if name in _BLOCK:
            pieces.append("\n")
        if opening:
            waiting.append((node, False))
            if not silent:
                pieces.append(_BLANK.sub(" ", (node.text or "").replace("\n", " ")))  # type: ignore[attr-defined]
                waiting += [(child, True) for child in reversed(list(node))]  # type: ignore[call-overload]
        elif node is not tree:
            pieces.append(_BLANK.sub(" ", (node.tail or "").replace("\n", " ")))  # type: ignore[attr-defined]
    lines = (line.strip() for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)
