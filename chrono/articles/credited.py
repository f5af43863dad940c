"""Whom a page's markup names: where it has its story from, and whose account on a platform tells it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from chrono.articles.trees import line_of

_METAS = ("contentsource", "source", "mediaid", "article:author_source")
_CALLED = re.compile(
    r"(?:^|[-_\s])(?:source|laiyuan|media[-_]?name|medianame|article[-_]?source|news[-_]?source|sourcename)(?:$|[-_\s])"
    r"|(?:^|[-_\s])source-\w{4,10}(?:$|\s)",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^\s*(?:文章|稿件|信息|新闻|本文)?(?:来源|來源|转自|source)\s*[:：]?\s*", re.IGNORECASE)
_NAME = re.compile(r"[《“]?[\u3400-\u9fffA-Za-z][\u3400-\u9fffA-Za-z·@&.\- ]{1,19}[》”]?")
_NONE = re.compile(r"来源|來源|source|未知|不详|网络|原创|转载|null|undefined", re.IGNORECASE)
_ACCOUNT = re.compile(r"var nickname\s*=\s*(?:htmlDecode\()?[\"']([^\"']{2,30})[\"']")


def named_source(tree: Any, metas: Sequence[tuple[str, str]]) -> str | None:
    """The source that the page's head, or an element that is called one, names; ``None`` where there is none or more."""
    named = (value for name in _METAS for key, value in metas if key == name)
    if found := next((name for value in named if (name := _plain(value))), None):
        return found
    called = (
        each
        for each in tree.xpath("//span[@class or @id] | //a[@class or @id] | //div[@class or @id] | //p[@class or @id]")
        if _CALLED.search(each.get("class") or "") or _CALLED.search(each.get("id") or "")
    )
    names = {name for each in called if (name := _plain(line_of(each)))}
    return names.pop() if len(names) == 1 else None


def account(tree: Any, html: str) -> str | None:
    """Whose account an article of WeChat is."""
    if not tree.xpath("//*[@id='js_content']"):
        return None
    shown = next((words for each in tree.xpath("//*[@id='js_name']") if (words := line_of(each))), None)
    found = _ACCOUNT.search(html)
    return shown or (found.group(1) if found else None)


def _plain(words: str) -> str | None:
    name = _LABEL.sub("", words.strip()).split("\u3000")[0].split(" ")[0].strip()
    return name if _NAME.fullmatch(name) and not _NONE.fullmatch(name) else None
