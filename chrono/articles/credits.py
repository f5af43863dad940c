"""Credits within paragraphs: datelines in front, bylines and captions in parentheses, editors and sources behind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from chrono.articles.characters import Cut
from chrono.articles.lines import Line

_AGENCY = (
    r"(?:新华社|新華社|中新社|中新网|中新網|中央社|本报|本報|本刊|"
    r"法新社|路透社|美联社|财联社|澎湃新闻|新京报|央广网|央视网)"
)
_OUTLET = r"(?![据據])[\u3400-\u9fff]{2,6}(?:社|报|報|网|網|新闻)"
_MONTH_DAY = r"(?:(?:19|20)\d\d\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*日\s*"
_AFTER = r"(?=[\s　（(:：，,【]|[\u3400-\u9fff]{2,4}报道)"  # a grid company's 电力 is no dispatch
_PEOPLE = (
    r"(?:[（(【\[]\s*(?:[^（）()【】\[\]]{0,24}?(?:记者|記者|编辑|通讯员|编译|文/)[^（）()【】\[\]]{0,40})[)）】\]])"
)
_DAY_ABROAD = r"[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?"
_DATELINE = re.compile(
    rf"(?:[据據](?={_AGENCY}[\u3400-\u9fff·]{{0,10}}\s*{_MONTH_DAY}[电電]))?(?:(?:{_AGENCY}[/／]?[\u3400-\u9fff·]{{0,10}}\s*(?:{_MONTH_DAY}(?:电|電|讯|訊|消息)|(?:电|電|讯|訊|消息){_AFTER})"
    rf"|[据據]?{_OUTLET}(?:[\u3400-\u9fff·]{{0,8}}{_MONTH_DAY}(?:专?电|專?電|讯|訊|消息|信息)|(?:讯|訊|消息){_AFTER}))\s*{_PEOPLE}?"
    r"(?:(?:记者|記者)[\s　]?[\u3400-\u9fff·]{2,4}(?:[\s　、]+[\u3400-\u9fff·]{2,4}){0,3}\s?(?:报道|報道|報導)(?=[:：]))?"
    r"|(?:本报|本報|本刊)(?:讯|訊)(?![息问問号號])"
    rf"|[A-Z][A-Z .]{{2,24}}(?:, [A-Z][\w. ]{{1,20}})?,? (?:{_DAY_ABROAD} )?\((?:Xinhua|Reuters|AP|AFP|UPI)\)\s*[-—–]+"
    rf"|{_DAY_ABROAD} \((?:Xinhua|Reuters|AP|AFP|UPI)\)\s*[-—–]+"
    rf"|[A-Z][A-Z .]{{2,24}}(?:, [A-Z][\w. ]{{1,20}})?, {_DAY_ABROAD} [/(][A-Z][A-Za-z ]{{4,30}}[/)]\s*[-—–]+"
    rf"|[A-Z][A-Z]{{3,20}}, {_DAY_ABROAD}\s*[-—–]+|[A-Z][A-Z .'-]{{3,24}}, {_DAY_ABROAD}(?:\s*[-—–]+|\. /[A-Z]{{2,8}}/\.))[\s　:：，]*"
)
_LOCAL = re.compile(  # 江城在线9月7日讯（记者 …）: of an outlet of any name, if people follow
    rf"(?![据據])[\u3400-\u9fff]{{2,12}}(?:[（(][\u3400-\u9fff]{{2,10}}[)）])?\s*(?:{_MONTH_DAY})?(?:讯|訊|电|電|消息)\s*{_PEOPLE}"
    r"[\s　:：，]*"
)
_SENT_FROM = re.compile(  # 江城9月7日电, 江城网记者李某9月7日报道：, 江城财经9月7日海州报道
    rf"(?![据據])[\u3400-\u9fff·]{{2,8}}\s*{_MONTH_DAY}(?:专?电|專?電)(?![话話视視子力动動池影梯网報报告令召])[\s　:：，]*"
    rf"|{_OUTLET}(?:记者|記者)\s?[\u3400-\u9fff·]{{2,4}}\s?{_MONTH_DAY}(?:报道|報道|報導)[:：]\s*"
    rf"|[\u3400-\u9fff]{{2,6}}{_MONTH_DAY}[\u3400-\u9fff]{{2,4}}(?:报道|報道|報導)(?=[\d\s　])[\s　]*"
)
_SENT = re.compile(r"[讯訊电電息]\s*[（(【\[]")
_REACH = 40  # characters in which a dispatch says that it was sent
_CITY = re.compile(
    r"[A-Z][A-Z .]{3,24}(?:, [A-Z][A-Za-z. ]{1,18})?\s(?:--|[–—]|\([A-Z][A-Za-z0-9 ]{1,24}\)\s?[-–—]{1,2})\s(?=[A-Z“\"])"
    r"|\([A-Z][a-z][A-Za-z ,.]{1,30}\)\s[-–—]\s(?=[A-Z“\"])"
    rf"|[A-Z][A-Za-z .]{{2,24}}, [A-Z][\w. ]{{1,20}}, {_DAY_ABROAD}\s[-–—]+\s(?=[A-Z“\"])"
    r"|[A-Z][A-Z .'-]{3,24}, [A-Z][A-Za-z.]{1,12}\s-\s(?=[A-Z“\"])"
    rf"|[A-Z][a-z]+(?: [A-Z][a-z]+)?, {_DAY_ABROAD} \([A-Z]{{2,6}}\)\s(?:[-–—]+\s)?(?=[A-Z“\"])"
)
_PLACE = re.compile(r"[A-Z]{4,}(?:[ -][A-Z]{2,}){0,2}:\s(?=[A-Z“\"])")
_BRACKETED = re.compile(
    rf"[（(【\[]\s*[据據]?(?:{_AGENCY}|{_OUTLET})[\u3400-\u9fff·]{{0,10}}\s*(?:{_MONTH_DAY}|\d{{1,2}}\s*日\s*)"
    r"(?:电|電|讯|訊|消息)\s*[)）】\]][\s　:：，]*"
    r"|[（(](?![据據])[\u3400-\u9fff]{2,6}\s?(?:\d{1,2}\s?月\s?)?\d{1,2}\s?日(?:电|電|讯|訊)[)）][\s　:：，]*|【[\u3400-\u9fff]{2,8}(?:专讯|專訊|消息|专电|專電|报道|報道|報導|讯|訊|网|網|新闻|新聞|日报|日報|晚报)】[\s　]*"
)
_WRITER = re.compile(
    r"[（(][\u3400-\u9fff·]{2,4}(?:[\s　、]*[\u3400-\u9fff·]{2,4}){0,3}[)）][\s　:：]*"
)  # behind a dateline
_NO_DATELINE = re.compile(r"[\u3400-\u9fff]{2,6}(?:新闻)?(?:网|網|报|報|社|新闻)\s*(?:电|電)[话視视子]")
_CREDIT = re.compile(
    r"[（(【〔\[]\s*(?:(?:[^（）()【】\[\]，。]{0,16}(?:记者|記者)(?![会會站团團证證协協])[\s　:：/]*"
    r"[^（）()【】\[\]。，]{0,40})"
    r"|(?:[^（）()【】\[\]〔〕，。]{2,24}[╱／/][\u3400-\u9fff]{2,8}(?:報導|報道|报道|專訊|專電))"
    r"|(?:(?:总台|央视|本报|新华社)[^（）()【】\[\]。，]{0,20}(?:记者|記者)[^（）()【】\[\]。]{0,40})"
    r"|(?:(?:责任编辑|責任編輯|责编|编辑|編輯|校对|校對|作者|采写|撰文|供稿|文)\s*[:：/／][^（）()【】\[\]。]{0,30})"
    r"|(?:(?:图片?|資料|资料|文章|本文)?(?:来源|來源)\s*[:：][^（）()【】\[\]]{0,60})"
    r"|(?:(?:原标题|原題|原题)\s*[:：《][^（）()【】\[\]]{0,80})"
    r"|(?:(?:资料图|視頻截圖|视频截图|图源|图[/|｜:：])[^（）()【】\[\]。]{0,24}))\s*[)）】〕\]](?:1\d{6}(?!\d))?"  # an agency of Taiwan signs with the day
)
_ROLES = (
    r"(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核|统筹|记者|采写|撰文|来源|來源|综合来源|本文来源|文章来源|素材来源|题图来源|"
    r"栏目主编|文字编辑|本文作者|作者|原标题)"
)
_TAIL = re.compile(
    rf"(?<=[。！？!?”’」』）)\].\s…：:])\s*(?:(?:[\u3400-\u9fff·/]{{2,12}}(?=记者\s|記者\s))?{_ROLES}"
    rf"(?:\s*[:：丨|｜]\s*|[\s　]+)(?:(?!{_ROLES})[^。！？；，\n]){{1,60}}[。.\s]*|原标题[:：].{{1,90}}"
    rf"|举报\s*[/／]?\s*反馈\s*|责任编辑[:：]\s*|发布于[:：][\u3400-\u9fff]{{2,4}}[省市]?\s*"
    rf"|[（(]?\s*(?:来源|來源)[:：][^。！？；\n]{{1,60}}[)）]?)+$"
)
_NOTICE = re.compile(  # of a platform, run together with the last sentence
    r"(?<=[。！？!?”’」』）)\].\s…：:\u3400-\u9fff])\s*(?:[【\[（(]\s*(?:免责|版权|特别|郑重)声明\s*[】\]）)]|(?:免责|版权|特别|郑重)声明\s*[:：]"
    r"|版权归(?:原)?作者所有).{10,800}$"
)
_ENDED_SO = re.compile(r"(?<=[。！？”])\s*[（(](?:完|全文完|全文完毕)[)）]$")
_REST = re.compile(r"(?:…|\.\.\.)?\s*\[\+\d+ chars\]$")  # what a service that gives headlines leaves out
_STAMPED = re.compile(  # a page's own line, run together with the first sentence
    r"(?:[\u3400-\u9fff]{2,8}\s?)?(?:19|20)\d\d-\d\d-\d\d\s\d\d:\d\d(?::\d\d)?\s*(?:发布于[\u3400-\u9fff]{2,3}\s)?\s*(?=.{20})"
)
_CAPTION = re.compile(
    r"[（(][^（）()。]{0,24}\d{1,2}\s*日\s*[摄攝][^（）()]{0,10}[)）](?:[\u3400-\u9fff]{2,4}\s*[摄攝](?:\s*[/／]\s*本刊)?)?"
)
_SIGNED = re.compile(r"(?<=[。！？”])\s*[（(][\u3400-\u9fff·]{2,4}(?:[\s　、]+[\u3400-\u9fff·]{2,4}){0,3}[)）]$")
_NAMED_TEXT = re.compile(r"(?:full text|全文|正文)\s*[:：]\s*(?=.{20})", re.IGNORECASE)  # of a database's record
_OPENING = 2  # lines of which one may begin so
_TOP = 6  # lines that may begin with a dateline
_ENDED = ("。", "！", "？", "”", "）", ")", '"', " ", "　")
_NEWS_READ = re.compile(
    r"(?:[\u3400-\u9fff/]{2,14}(?:记者|記者)[\s　]+[\u3400-\u9fff]{2,4}(?:[\s　]+[\u3400-\u9fff]{2,4}){0,4})[.。]?\s*$"
)


def credit_cuts(text: str, lines: Sequence[Line]) -> list[Cut]:
    """Cuts within lines; whole lines are the edges' affair."""
    cuts: list[Cut] = list(_placed(lines))
    for index, line in enumerate(lines):
        words, start = line.words, line.start
        if index < _TOP:
            cuts += _head_cuts(index, line)
        if "〔" in words or "（" in words or "(" in words or "【" in words or "[" in words:
            cuts += [
                (start + found.start(), start + found.end(), _reason(found.group()))
                for pattern in (_CREDIT, _CAPTION)
                for found in pattern.finditer(words)
            ]
        if index >= len(lines) - 4:
            cuts += _tail_cuts(line, index >= len(lines) - 3)
    return cuts


def is_dateline(words: str) -> bool:
    """Whether a line is all dateline: 本报江城9月7日电."""
    found = _dateline(words)
    return found is not None and found.end() == len(words)


def _head_cuts(index: int, line: Line) -> list[Cut]:
    """What stands in front of one of the first lines: a dateline, a page's own line, the mark of an original title."""
    cuts: list[Cut] = []
    words, start = line.words, line.start
    found = _dateline(words)
    if found and found.end() < len(words) and not _NO_DATELINE.match(words):
        writer = _WRITER.match(words, found.end())
        cuts.append((start, start + (writer or found).end(), "dateline"))
    if index < 2 and (stamped := _STAMPED.match(words)):
        cuts.append((start, start + stamped.end(), "header"))
    if index < _OPENING and (named := _NAMED_TEXT.match(words)):
        cuts.append((start, start + named.end(), "header"))
    if index < 3 and words.startswith(("原标题：", "原标题:")):
        cuts.append((start, start + 4, "original title"))
    return cuts


def _placed(lines: Sequence[Line]) -> Iterator[Cut]:
    """The place in front of the first paragraph, "SINGAPORE: …"; where others begin so, too, it is who speaks."""
    found = [(line, placed) for line in lines if line.words[0] < "\x80" and (placed := _PLACE.match(line.words))]
    if len(found) == 1 and found[0][0] in lines[:_OPENING] and found[0][0].is_body:
        yield found[0][0].start, found[0][0].start + found[0][1].end(), "dateline"


def _dateline(words: str) -> re.Match[str] | None:
    """Where and by whom a dispatch was sent, at the front of a line."""
    if found := _DATELINE.match(words) or _BRACKETED.match(words):
        return found
    if words[0] < "\x80":
        return _CITY.match(words)
    return (_LOCAL.match(words) if _SENT.search(words, 0, _REACH) else None) or _SENT_FROM.match(words)


def _tail_cuts(line: Line, is_last: bool) -> list[Cut]:
    """What stands behind one of the last lines: a platform's notice, editors and sources, who signed or read it."""
    words, start, stop = line.words, line.start, line.stop
    cuts: list[Cut] = []
    if words.endswith(" chars]") and (rest := _REST.search(words)):
        cuts.append((start + rest.start(), stop, "notice"))
        words, stop = words[: rest.start()], start + rest.start()
    if "声明" in words or "版权归" in words:
        notice = _NOTICE.search(words)
        if notice and notice.start():
            cuts.append((start + notice.start(), stop, "notice"))
            words, stop = words[: notice.start()], start + notice.start()
    if tail := _TAIL.search(words, max(len(words) - 200, 0)):
        cuts.append((start + tail.start(), stop, "source" if "来源" in tail.group() else "byline"))
    elif is_last and (ended := _ENDED_SO.search(words, max(len(words) - 8, 0))):
        cuts.append((start + ended.start(), stop, "page furniture"))
    elif is_last and (signed := _SIGNED.search(words, max(len(words) - 30, 0))):
        cuts.append((start + signed.start(), stop, "byline"))
    elif is_last and (read := _NEWS_READ.search(words, max(len(words) - 40, 0))):
        cuts += [(start + read.start(), stop, "byline")] if words[: read.start()].endswith(_ENDED) else []
    return cuts


def _reason(words: str) -> str:
    if "标题" in words or "原题" in words:
        return "original title"
    if "来源" in words or "來源" in words:
        return "source"
    return "caption" if any(mark in words for mark in ("摄", "攝", "图")) and "记者" not in words else "byline"
