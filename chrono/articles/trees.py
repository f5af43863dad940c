"""Trees of XML and HTML: entities are not expanded, nothing is fetched, and damage is passed over."""

from __future__ import annotations

from typing import Any


def xml_tree(data: bytes) -> Any | None:
    """The root element, ``None`` where there is none; expanding entities would let a small file fill the memory."""
    from lxml import etree  # type: ignore[import-untyped]

    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, remove_comments=True)
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def local_name(element: Any) -> str:
    """An element's name without its namespace, in lower case; empty for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def line_of(element: Any) -> str:
    """An HTML element's words on one line."""
    return " ".join(element.text_content().split())
