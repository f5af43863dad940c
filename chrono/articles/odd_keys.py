"""Records whose keys nobody foresaw: what the last word of a key says, and where no key says it the longest prose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[\u3400-\u9fff]+")
_OF_OTHERS = frozenset(  # what belongs to something else than the article
    (
        *("sub", "short", "seo", "meta", "og", "site", "page", "section", "column", "channel", "category", "nav"),
        *("tab", "tag", "list", "rec", "related", "prev", "next", "last", "img", "image", "pic", "picture", "photo"),
        *("cover", "thumb", "video", "audio", "author", "user", "writer", "editor", "comment", "cmt", "reply", "crawl"),
        *("spider", "log", "summary", "abstract", "event", "company"),
    )
)
_OTHERS = re.compile(r"副|栏目|欄目|网站|網站|频道|頻道|图片|圖片|评论|評論|摘要|作者|来源|來源|上一|下一|相关|相關")
_OTHER_PROSE = re.compile(
    r"comment|cmt|reply|abstract|summary|copyright|recommend|related|评论|評論|摘要|声明|简介|备注",
    re.IGNORECASE,
)
_END = re.compile(r"[。！？]|[a-z”\"][.!?](?:\s|<|$)")
_TAG = re.compile(r"</?(?:p|div|br|span)\b[^>]*>", re.IGNORECASE)
_SENTENCES = 3  # from which a value is prose
_LONG = 80  # characters


def by_last_word(keys: Sequence[str], names: Sequence[str]) -> Iterator[str]:
    """The keys whose last words are one of the names: ``art_title``, ``articleBodyHtml``, ``帖子标题``."""
    for key in keys:
        words = [each.lower() for each in _WORDS.findall(key)]
        if not words or _OF_OTHERS.intersection(words[:-1]) or _OTHERS.search(key):
            continue
        tails = {"".join(words[start:]) for start in range(1, len(words))}
        if tails.intersection(names) or any(words[-1].endswith(name) for name in names if name > "\u2e80"):
            yield key


def longest_prose(record: Mapping[str, object]) -> tuple[str, str] | None:
    """The longest value that is several sentences, as ``text`` or ``html``; ``None`` where none is."""
    told = [
        value
        for key, value in record.items()
        if isinstance(value, str) and len(value) >= _LONG and not _OTHER_PROSE.search(str(key))
    ]
    value = max((each for each in told if len(_END.findall(each)) >= _SENTENCES), key=len, default=None)
    if value is None:
        return None
    return ("html" if _TAG.search(value) else "text"), value
