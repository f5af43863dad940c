"""Lines that only their neighbours tell apart from the article: menus and captions, what may be skipped, signatures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from chrono.articles.kept_notes import kept_note_reasons
from chrono.articles.lines import Line
from chrono.articles.stamps import find_stamps

_LABEL = re.compile(r"[\u3400-\u9fff]{1,4}|\d{1,3}(?:,\d{3})+")
_CAPTION_NEXT = re.compile(r"(?:圖像|图像)?加[註注]文字[，,：:]?|image caption\s?,?", re.IGNORECASE)
_LONGEST_CAPTION = 60
_SKIP = re.compile(
    r"(?:跳過|跳过|略过|skip)\s*(?P<name>\S.{0,40}?)\s*(?:and continue reading|[，,]?\s?(?:繼續|继续)(?:閱讀|阅读))[.。]?",
    re.IGNORECASE,
)
_SKIPPED = 24  # lines that such a stretch may have
_MAIL = re.compile(r"(?:from|发件人|寄件者|寄件人)\s*[:：].+|.{2,40}\s\S{2,40} at \S{2,40}\.[a-z]{2,6}", re.IGNORECASE)
_SIGNATURE = 8  # lines below the two dashes of a mail
_SPEAKER = re.compile(
    r"[^\s:：。，]{1,16}(?: [^\s:：。，]{1,16})?\s{1,6}(?:(?:19|20)\d\d[-/年]\d{1,2}[-/月]\d{1,2}日?\s)?\d{1,2}:\d\d(?::\d\d)?(?: [AP]M)?"
)

_CATALOGUE = 60  # lines from the top among which an official text's catalogue stands
_ENTRY = re.compile(
    r"(?:索\s?引\s?号|(?:发|發)?文(?:字)?号|发布(?:机构|单位|日期|时间)|发文(?:机关|机构|单位|日期)|责任部门|主题(?:分类|词)|(?:体裁|组配|服务对象)分类|(?:生成|成文)日期|公开(?:日期|时间|方式|范围|形式)|印发日期"
    r"|有\s?效\s?性|效力状态|是否有效|标\s*题|(?:信息)?名\s*称|关\s?键\s?词|内容概述|信息来源|公文(?:时效|种类)|废止日期|生效日期)\s?[:：]?"
)
_TALK = 3  # messages from which a text is a talk
_BOARD = re.compile(r"※\s?(?:發信站|发信站|文章網址|文章网址|編輯|编辑)\s?:")
_PUSH = re.compile(r"[推噓→]\s{0,2}\w+\s*:.*\d\d/\d\d(?: \d\d:\d\d)?")
_RECOMMENDED = re.compile(
    r"recommended|related(?: stor(?:y|ies))?|editor['’]s picks?|see also|(?:推荐|相关|延伸|相關|推薦)(?:阅读|閱讀)",
    re.IGNORECASE,
)
_PARAGRAPHS = 2  # below such a block, from which the article goes on
_TEASER = 4  # lines of such a block
_OPENED = re.compile(r"楼主\s?[:：].{1,24}\s(?:时间|發表|发表)\s?[:：]")
_REPLIED = re.compile(r"作者\s?[:：].{1,24}\s(?:时间|發表|发表)\s?[:：]")
_SOURCES = re.compile(
    r"(?:sources|references|external links|footnotes|参考资料|参考文献|參考資料|外部链接)(?:\s?\[(?:edit|编辑)\])?",
    re.IGNORECASE,
)
_LISTED = re.compile(r"(?:[-*•^↑]|\[?\d{1,3}[\].、])\s*\S")
_WIRE = re.compile(r"NEWSWIRE|PRNewswire|BUSINESS WIRE|ACCESSWIRE|Business Wire|美通社|PR Newswire")
_OF_ITSELF = re.compile(
    r"(?:(?:cautionary )?(?:note|statement)s? (?:regarding|concerning|on|about) )?forward[- ]looking (?:statements?|information).{0,20}|safe harbor.{0,60}|about (?-i:[A-Z]).{1,60}|关于[\u3400-\u9fffA-Za-z]{2,20}",
    re.IGNORECASE,
)
_GAP = re.compile(r"[\s　]{2,}|\s?[|｜·]\s?")
_SIDE_BY_SIDE = 3  # side by side, from which a line is a menu
_HEAD_REASONS = frozenset(("header", "byline", "share buttons", "source"))
_NAME = 12  # characters of a label or a name in the head, twice as many in Latin letters
_STAMPS = 2  # lines of dates in a head; more are a list of days
_HEAD = 12  # lines from the top among which a menu stands
_FOLLOW = re.compile(r"[+＋]?\s?(?:关注|關注|追蹤|追踪|follow(?:ing)?)", re.IGNORECASE)
_TAKEN_OVER = re.compile(r"以下(?:文章|内容)(?:来源于|转载自)\s?([^\s，,]{2,20})")
_ACCOUNT = 24  # characters of an account's name


def aside_reasons(lines: Sequence[Line]) -> dict[int, str]:
    """The lines that are asides, by their place, with the reason."""
    clocked = [index for index, line in enumerate(lines) if line.words[-1] in "0123456789M"]
    return {
        **_captions(lines),
        **_menu(lines),
        **_accounts(lines),
        **_skipped(lines),
        **_signature(lines),
        **_speakers(lines, clocked),
        **_pushes(lines, clocked),
        **_teasers(lines),
        **_replies(lines),
        **_references(lines),
        **_boilerplate(lines),
        **_credited(lines),
        **_catalogued(lines),
        **kept_note_reasons(lines),
    }


def _catalogued(lines: Sequence[Line]) -> dict[int, str]:
    """The catalogue above an official text, copied cell by cell: its labels a line each, and below each its value."""
    labels = [index for index, line in enumerate(lines[:_CATALOGUE]) if _ENTRY.fullmatch(line.words)]
    if len(labels) < _TALK:
        return {}
    values = [index + 1 for index in labels if index + 1 < len(lines) and not _ENTRY.fullmatch(lines[index + 1].words)]
    return dict.fromkeys(sorted({*labels, *(index for index in values if not lines[index].is_body)}), "header")


def _speakers(lines: Sequence[Line], clocked: Sequence[int]) -> dict[int, str]:
    """Who wrote a message and when, above each message of a talk; one such line alone may be anything."""
    found = [index for index in clocked if _SPEAKER.fullmatch(lines[index].words)]
    return dict.fromkeys(found, "speaker") if len(found) >= _TALK else {}


def _pushes(lines: Sequence[Line], clocked: Sequence[int]) -> dict[int, str]:
    """Below a post of a bulletin board what others put in a line each, and the post's address."""
    pushes = [index for index in clocked if lines[index].words[0] in "推噓→" and _PUSH.fullmatch(lines[index].words)]
    above = range(pushes[0]) if pushes else range(0)
    return dict.fromkeys([*pushes, *(index for index in above if _BOARD.match(lines[index].words))], "related links")


def _teasers(lines: Sequence[Line]) -> dict[int, str]:
    """Another article's rubric and headline between two paragraphs, below the word "Recommended"."""
    reasons: dict[int, str] = {}
    for index in range(1, len(lines) - 2):
        if not _RECOMMENDED.fullmatch(lines[index].words) or not lines[index - 1].is_body:
            continue
        stop = index + 1
        while stop < len(lines) and not lines[stop].is_body:
            stop += 1
        rest = lines[stop : stop + _PARAGRAPHS]
        goes_on = len(rest) == _PARAGRAPHS and all(line.is_body and line.ends for line in rest)
        if index + 1 < stop and goes_on and stop - index <= _TEASER:
            reasons |= dict.fromkeys(range(index, stop), "related links")
    return reasons


def _replies(lines: Sequence[Line]) -> dict[int, str]:
    """What others wrote below a thread that was copied from a board which names each writer and his time on one line."""
    opened = next((index for index, line in enumerate(lines) if _OPENED.match(line.words)), len(lines))
    reply = next((index for index in range(opened + 1, len(lines)) if _REPLIED.match(lines[index].words)), len(lines))
    return dict.fromkeys(range(reply, len(lines)), "related links")


def _references(lines: Sequence[Line]) -> dict[int, str]:
    """The list of sources at the foot of a page that many write together, below its heading."""
    begin = next(
        (index for index in range(len(lines) - 1, 0, -1) if _SOURCES.fullmatch(lines[index].words)), len(lines)
    )
    listed = [line for line in lines[begin + 1 :] if _LISTED.match(line.words)]
    is_list = listed and 2 * len(listed) >= len(lines) - begin - 1
    return dict.fromkeys(range(begin, len(lines)), "related links") if is_list else {}


def _boilerplate(lines: Sequence[Line]) -> dict[int, str]:
    """What a company says of itself below each of its releases: its cautions, who it is, whom to ask."""
    if not any(_WIRE.search(line.words) for line in lines[:_HEAD]):
        return {}
    begin = next((index for index, line in enumerate(lines) if index and _OF_ITSELF.fullmatch(line.words)), len(lines))
    return dict.fromkeys(range(begin, len(lines)), "notice")


def _credited(lines: Sequence[Line]) -> dict[int, str]:
    """A picture's words above the line of who owns it, and again below that, as readers' copies hold them."""
    reasons: dict[int, str] = {}
    for index in range(1, min(len(lines) - 1, _HEAD)):
        if lines[index].words[0] == "©" and lines[index - 1].words == lines[index + 1].words:
            reasons.update(dict.fromkeys((index - 1, index + 1), "caption"))
    return reasons


def _menu(lines: Sequence[Line]) -> dict[int, str]:
    """Two labels or more, one a line, at the very top: 新闻, 要闻; a single one may be the title."""
    stop = 0
    while stop < min(len(lines) - 1, _HEAD) and _LABEL.fullmatch(lines[stop].words):
        stop += 1
    return dict.fromkeys(range(stop), "menu") if stop > 1 else {}


def _accounts(lines: Sequence[Line]) -> dict[int, str]:
    """Whose post it is: the name above the button that follows him, as what was copied from an app holds it."""
    reasons = {
        index - 1: "byline"
        for index, line in enumerate(lines[: 2 * _HEAD])
        if index and _FOLLOW.fullmatch(line.words) and _is_account(lines[index - 1].words)
    }
    for index, line in enumerate(lines[:_HEAD]):
        taken = _TAKEN_OVER.match(line.words)
        if taken and index + 2 < len(lines) and lines[index + 1].words.rstrip(" .") == taken.group(1):
            reasons |= {index + 1: "byline", index + 2: "byline"}  # its name again, and what it says of itself
    return reasons


def _is_account(words: str) -> bool:
    return len(words) <= _ACCOUNT and not find_stamps(words) and not _LABEL.fullmatch(words)


def _captions(lines: Sequence[Line]) -> dict[int, str]:
    """The line that is announced as one; a caption of one word looks like a section's heading and stays."""
    reasons: dict[int, str] = {}
    for index in range(1, len(lines) - 1):
        words = lines[index].words
        above = lines[index - 1].words
        if (
            above[0] in "圖图加iI"
            and _CAPTION_NEXT.fullmatch(above)
            and len(words) <= _LONGEST_CAPTION
            and words[-1] != "。"
        ):
            reasons[index] = "caption"
    return reasons


def _skipped(lines: Sequence[Line]) -> dict[int, str]:
    """Other articles' headlines within the body, between "skip this and continue reading" and its end."""
    reasons: dict[int, str] = {}
    for index, line in enumerate(lines):
        found = _SKIP.fullmatch(line.words) if line.words[0] in "跳略sS" else None
        if found is None or len(line.words) > _LONGEST_CAPTION:
            continue
        end = re.compile(
            rf"{re.escape(found['name'])}\s*(?:結束|结束)[.。]?|end of {re.escape(found['name'])}\.?", re.IGNORECASE
        )
        places = range(index + 1, min(index + _SKIPPED, len(lines)))
        stop = next((place for place in places if end.fullmatch(lines[place].words)), index)
        reasons.update(dict.fromkeys(range(index, stop + 1), "related links"))
    return reasons


def _signature(lines: Sequence[Line]) -> dict[int, str]:
    """What stands below the two dashes with which mails begin a signature (RFC 3676, section 4.3)."""
    if not any(_MAIL.fullmatch(line.words) for line in lines[:_HEAD]):
        return {}
    begin = next((index for index in range(len(lines) - 1, 0, -1) if lines[index].words == "--"), len(lines))
    return dict.fromkeys(range(begin, len(lines)), "signature") if len(lines) - begin <= _SIGNATURE + 1 else {}


def add_labels_of_head(lines: Sequence[Line], reasons: dict[int, str]) -> None:
    """Names and labels in a head, between the title and the lines of date and writer, that no row knows.

    Above the title of a page, too; in a list of days every line stands between two dates, and stays.
    """
    marked = [index for index, reason in reasons.items() if reason in _HEAD_REASONS]
    title = next((index for index, reason in reasons.items() if reason == "title"), None)
    if title is None or not marked:
        return
    body = next((index for index, line in enumerate(lines) if index not in reasons and line.is_body), len(lines))
    marked = [index for index in marked if index < body]
    if not marked or title > body or sum(reasons[index] == "header" for index in marked) > _STAMPS:
        return
    for index in range(max(marked)):
        if index not in reasons and (_is_label(lines[index].words) or (index < title and _is_menu(lines[index].words))):
            reasons[index] = "page furniture"


def _is_menu(words: str) -> bool:
    return len(_GAP.split(words)) >= _SIDE_BY_SIDE and not words.endswith(("。", "."))


def _is_label(words: str) -> bool:
    length = sum(1.0 if letter > "\u2e80" else 0.5 for letter in words)
    return length <= (2 * _NAME if words.isascii() else _NAME) and words[-1] not in "。！？.!?：:"
