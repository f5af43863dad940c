"""Markup as its readers see it: what scripts show later, paragraphs under other names, ends of files within a file."""

from __future__ import annotations

import re
from typing import Any

_HELD = 60  # characters, but for links, of a block that is no control of the page, whatever its style says of overflow
_OVERFLOW = re.compile(r"(?:-webkit-)?overflow(?:-[xy])?\s*:\s*hidden\s*(?:!important)?\s*(?:;|$)", re.IGNORECASE)
_HIDDEN = re.compile(r"(?:visibility\s*:\s*hidden|opacity\s*:\s*0)\s*(?:!important)?\s*(?:;|$)", re.IGNORECASE)
_END = re.compile(r"</(?:body|html)\s*>", re.IGNORECASE)
_BLOCKS = ".//p | .//div | .//section | .//table | .//ul | .//ol | .//h1 | .//h2 | .//h3 | .//h4 | .//blockquote"
_PARAGRAPH = 30  # characters of words that are one
_MOST = 0.5  # of a page's words, which no page hides from its readers


def without_early_ends(html: str) -> str:
    """The page without ends of a body before its last: a head that was put in whole brings its own."""
    if not (ends := list(_END.finditer(html))):
        return html
    last = {ends[-1].start(), *(each.start() for each in ends if html[each.end() :].strip()[:7].lower() == "</html>")}
    early = [each for each in ends if each.start() not in last and "<" in html[each.end() : ends[-1].start()].strip()]
    for each in reversed(early):
        html = html[: each.start()] + html[each.end() :]
    return html


def with_hidden_shown(tree: Any) -> bool:
    """Take from blocks of words, in place, a style that hides what runs over, or all until a script has run."""
    found = False
    whole = len(tree.text_content())
    for each in tree.xpath("//*[contains(@style, 'hidden') or contains(@style, 'opacity')]"):
        style = each.get("style")
        length = len(each.text_content().strip())
        if length - sum(len(link.text_content()) for link in each.iter("a")) >= _HELD:
            plain = _OVERFLOW.sub("", style)
            plain = _HIDDEN.sub("", plain) if length >= _MOST * whole else plain
            found |= plain != style
            each.set("style", plain)
    return found


def with_sections_as_paragraphs(tree: Any) -> bool:
    """Make sections that hold words and no blocks into paragraphs, in place, and those around them into blocks."""
    sections = list(tree.iter("section"))
    lowest = [each for each in sections if not each.xpath(_BLOCKS) and each.text_content().strip()]
    if len(lowest) < 2:
        return False
    for each in sections:
        each.tag = "div"
    for each in lowest:
        each.tag = "p"
    return True


def with_paragraphs(tree: Any) -> bool:
    """Make long words that stand bare among paragraphs into paragraphs, in place: they would be thrown away."""
    found = False
    for parent in {each.getparent() for each in tree.iter("p")} - {None}:
        for child in [None, *parent.iterchildren("p")]:
            words = parent.text if child is None else child.tail
            if not words or len(words.strip()) < _PARAGRAPH or (child is None and len(parent) and parent[0].tag != "p"):
                continue
            if child is None:
                parent.text = None
                parent.insert(0, _paragraph(words))
            else:
                child.tail = None
                child.addnext(_paragraph(words))
            found = True
    return _with_first_lines(tree) or found


def _with_first_lines(tree: Any) -> bool:
    """Make the words between a picture's block and the first line break into a paragraph: they would go with the picture."""
    pictures = [each for each in tree.xpath("//div[br]/div[.//img][not(.//p)]") if each.getnext() is not None]
    bare = [each for each in pictures if each.getnext().tag == "br" and len((each.tail or "").strip()) >= _PARAGRAPH]
    for each in bare:
        words, each.tail = each.tail, None
        each.addnext(_paragraph(words))
    return bool(bare)


def _paragraph(words: str) -> Any:
    from lxml import etree  # type: ignore[import-untyped]

    paragraph = etree.Element("p")
    paragraph.text = words
    return paragraph
