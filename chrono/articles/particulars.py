"""A line that holds nothing but an article's particulars: its day, and beside it source, author, counts, buttons."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from chrono.articles.rules import BUTTON, STAMP

_YEAR = re.compile(r"(?:19|20)\d\d")
_LONGEST = 160  # characters
_SENTENCE = re.compile(r"[。！？!?；;]|，.*，")
_DAY = re.compile(
    rf"(?P<label>(?<![^\s|｜·】）)>])[\u3400-\u9fff]{{0,4}}?(?:时间|時間|日期|[发發][布佈表][于於]?|更新|刊[发登]|published|updated|posted|date)(?:\son)?\s*[:：]?\s*)?"
    rf"{STAMP}(?P<week>\s?(?:星期|周|週)[一二三四五六日天])?",
    re.IGNORECASE,
)
_APART = re.compile(
    r"\s*[|｜丨·•/／]\s*|[\s\u3000]{2,}|\t|(?<=[\u3400-\u9fff》）)\]】:：\d])\s(?=[\u3400-\u9fff《（(\[【])"
)
_LABELLED = re.compile(
    r"(?:文章|新闻|稿件|信息|本文|内容)?(?:来源|來源|出处|作者|记者|記者|编辑|編輯|责编|责任编辑|审核|校对|摄影|发布者|发布人|发布单位|发布机构|作者单位|供稿|供稿单位|通讯员|投稿|稿源|栏目|分类|"
    r"浏览|瀏覽|浏览次数|浏览量|点击|點擊|点击数|点击次数|点击率|点击量|访问量|访问次数|阅读|閱讀|阅读数|阅读量|阅读次数|人气|评论|評論|跟贴|回复|字体|字號|字号|字体大小|分享|分享到|关键词|标签|版次|版面|编号|"
    r"source|author|by|views?|hits?|category|tags?|comments?|section|filed under)\s*[:：(（\[]\s*[^:：]{0,30}",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"[\d,.]+\s?[万萬wk]?\+?|[\d,.]+\s?[万萬wk]?\+?\s?(?:次|人|条|條|个)?\s?(?:浏览|瀏覽|阅读|閱讀|点击|评论|評論|人气|人氣|播放|赞|点赞|收藏|views?|comments?|reads?)|(?:浏览|阅读|点击|评论|人气|views?)\s?\(?[\d,.]+[万w]?\+?\)?",
    re.IGNORECASE,
)
_NAME = re.compile(r"[\u3400-\u9fffA-Za-z·]{1,10}")
_PAPER = re.compile(
    r"[《〈][^》〉]{2,14}[》〉](?:[杂雜][志誌]|[周月]刊)?|第?\s?[A-Z]?\d{1,3}\s?版(?:[:：].{1,12})?|总?第\s?\d{1,6}\s?期|[A-Z]\d{1,3}"
)
_BUTTONS = re.compile(rf"[【\[（(]?(?>(?:{BUTTON}|[aA][+-]|T)\s*[:：|｜\s】\]）)]*){{1,16}}", re.IGNORECASE)
_OUTLET = re.compile(
    r"[\u3400-\u9fff]{2,8}(?:日报|晚报|早报|晨报|时报|周报|商报|日報|晚報|時報|新闻网?|新聞網?|在线|电视台|客户端|融媒体?(?:中心)?|杂志|周刊|通讯社)"
)
_DOMAIN = re.compile(r"(?:https?://)?(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,6}/?", re.IGNORECASE)
_SURE = (_DOMAIN, _OUTLET, _LABELLED, _COUNT, _PAPER, _BUTTONS, _DAY)
_TELLS = re.compile(r"[，,]|[^\s]{9,}了|将|已|在(?!线)")
_MARKS = " 　:：,，()（）[]【】|-—·"
_ROLE = re.compile(
    r"(?:(?:作者|文|撰文|采写)\s?[:：/|]\s?)?[\u3400-\u9fff]{0,6}(?:记者|記者|通讯员|通訊員|撰稿人?|摄影|攝影)\s?[:：/]?"
)
_WRITER = re.compile(r"[\u3400-\u9fff·]{2,4}")
_NAMES = 2  # pieces that may be the bare names of an outlet and a writer


def is_particulars(words: str) -> bool:
    """Whether a line is a full day, and all else on it labelled, counted, or as short as a name; a day and names alone are told."""
    if len(words) > _LONGEST or not _YEAR.search(words) or _SENTENCE.search(words):
        return False
    found = _DAY.search(words)
    if found is None or not _YEAR.search(found.group()):
        return False
    pieces = [
        piece
        for side in (words[: found.start()], words[found.end() :])
        for part in _APART.split(side)
        if (piece := part.strip(_MARKS))
    ]
    names = list(_bare_names(pieces))
    return (
        len(names) <= _NAMES
        and (len(names) < len(pieces) or found["label"] is not None)
        and all(_NAME.fullmatch(each) and not _TELLS.search(each) for each in names)
    )


def _bare_names(pieces: Sequence[str]) -> Iterator[str]:
    """The pieces of which nothing says what they are; who stands behind "记者" is a writer."""
    behind_role = False
    for piece in pieces:
        is_role = _ROLE.fullmatch(piece) is not None
        behind_role = is_role or (behind_role and _WRITER.fullmatch(piece) is not None)
        if not behind_role and not any(each.fullmatch(piece) for each in _SURE):
            yield piece
