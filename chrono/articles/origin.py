"""Who printed an article, and who it has the story from."""

from __future__ import annotations

import re
from collections.abc import Sequence

_PLATFORMS = re.compile(
    r"(?:baijiahao|mbd|events|baike|mp\.weixin|weibo|zhihu|toutiao|xueqiu|k\.sina|dy\.163|3g\.163|m\.163|www\.163|sohu|new\.qq|view\.inews|jianshu|"
    r"douban|bilibili|csdn|blog|wordpress|medium|tieba|小红书|抖音|快手|百家号|微信公众平台|网易号|搜狐号|头条号|微博|博客|大鱼号|企鹅号)"
)
_UNKNOWN = re.compile(
    r"(?:未知|不详|不明|网络|互联网|網絡|网友|本站|综合|綜合|转载|原创|admin|none|null|unknown|n/?a|-+)$", re.IGNORECASE
)
_VAGUE = re.compile(
    r"媒体|多家|此前|目前|现有|当地|记者|外媒|美媒|公开|相关|有关|最新|上述|该|知情|网友|^(?:本报|本网|本刊)$"
)
_DOMAIN = re.compile(r"(?:https?://)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:/.*)?$", re.IGNORECASE)
_SAID = re.compile(
    r"(?:来源|來源|转自|轉自|转载自|轉載自|来自|稿源|source)\s*[:：丨|｜]?\s*([^\n]{2,40})", re.IGNORECASE
)
_CLAIM = re.compile(r"\s+[|｜–—]\s+")  # Example News | the nation's paper
_LABELLED = re.compile(r"(?:来源|來源|稿源)\s*[:：]\s*")
_ACCORDING = re.compile(
    r"(?:据|據|综合|援引)\s*[“\"《]?((?:(?!报道|報道|消息|介绍|了解|统计|悉)[\u3400-\u9fffA-Za-z·@]){2,16}?)[”\"》]?\s*(?:\d{1,2}月)?(?:\d{1,2}日)?\s*(?:消息|报道|報道|報導|通报|讯)"
)
_DATELINE = re.compile(
    r"(新华社|新華社|中新社|中新网|中央社|法新社|路透社|美联社|财联社|澎湃新闻|新京报|[\u3400-\u9fff]{2,6}(?:日报|晚报|新闻|早报|快报|时报))|\((Xinhua|Reuters|AP|AFP|UPI)\)"
)
_SUFFIX = re.compile(
    r"(?:微信公众号|公众号|客户端|微博|官方微博|APP|app|网站|综合.*|\s*(?:作者|编辑|记者|发布|时间|责编|\d{4}).*|[（(].*)$"
)
_OPENING = 160
_TRADITIONAL = str.maketrans("華聞報網時經濟東電視聯廣環門灣國", "华闻报网时经济东电视联广环门湾国")


def outlet_of(source: str | None, site: str | None) -> str | None:
    """Who printed it: the source field or the site's name; a platform of blogs and an unknown source are nobody."""
    for name in (source, site):
        if not name or not (name := name.strip()) or _UNKNOWN.match(name) or _PLATFORMS.search(name.lower()):
            continue
        labelled = _LABELLED.match(name)  # 来源：某某网 原创稿
        plain = name[labelled.end() :].split(" ")[0] if labelled else name
        plain = _CLAIM.split(plain, maxsplit=1)[0].strip() or plain
        domain = _DOMAIN.match(plain)
        return domain.group(1).lower() if domain else plain[:60]
    return None


def origin_of(
    outlet: str | None,
    removed: Sequence[tuple[str, str]],
    text: str,
    header: Sequence[str] = (),
    credit: str | None = None,
) -> str | None:
    """Who the story is from: a named source, "according to", a dateline, else the outlet; ``None`` is unknown.

    ``header`` are the page's lines around its title, ``credit`` is whom its markup names.
    """
    for reason, words in removed:
        if reason in ("source", "header") and (found := _SAID.search(words)) and (name := _name(found.group(1))):
            return name
    for words in header:
        if (found := _SAID.search(words)) and (name := _name(found.group(1))) and name != outlet:
            return name
    if credit and (name := _name(credit)) and name != outlet:
        return name
    if (found := _ACCORDING.search(text.lstrip()[:_OPENING])) and (name := _name(found.group(1))):
        return name
    for reason, words in removed:
        if reason == "dateline" and (found := _DATELINE.search(words)):
            return _name(found.group(1) or found.group(2))
    return outlet


def _name(words: str) -> str | None:
    """The first of the names given, without what is only its channel."""
    first = re.split(r"[、，,;；:：/|｜·\s]", words.strip(' 　@“”"《》【】[]（）()。.:：'), maxsplit=1)[0]
    name = _SUFFIX.sub("", first).strip(' 　@“”"《》）)】。.').translate(_TRADITIONAL)
    name = name.removeprefix("据").removeprefix("自").removesuffix("等")
    if not 2 <= len(name) <= 20 or _VAGUE.search(name) or _UNKNOWN.match(name) or _PLATFORMS.search(name.lower()):
        return None
    return name
