"""Which of the dates above a text is that of publication, by the words beside it."""

from __future__ import annotations

import re
from itertools import pairwise

from chrono.articles.stamps import Stamp

_MODIFIED = re.compile(r"更新|異動|修改|编辑于|編輯於|modified|updated|last\s+edit", re.IGNORECASE)
_PUBLISHED = re.compile(r"发布|發布|發佈|发表|發表|刊发|日期|时间|時間|见报|posted|published|\bdate", re.IGNORECASE)
_SAID = re.compile(r"公开(?:日期|时间)|发布|發布|發佈|发表|發表|刊发|posted|published|publication", re.IGNORECASE)
_SIGNED = re.compile(r"发文|發文|成文|印发|印發|生成|签发")
_BESIDE = re.compile(r"来源|來源|source|\d:\d\d", re.IGNORECASE)
_LABELLED = re.compile(r"(?:时间|時間|日期)\s?[:：]\s?$")
_FIGURE = re.compile(r"\d")  # behind which the label of another date ends
_LABEL = re.compile(r"[\u3400-\u9fff]{2,6}(?:日期|时间|時間)\s?[:：]?")
_HEAD = 8  # lines of a header that may be read as one
_CHANGED = re.compile(  # behind a day and its clock: "2022年9月2日14:05 CST 更新"
    r"\s?(?:\d{1,2}:\d\d(?::\d\d)?)?\s?(?:[A-Z]{2,4}\s)?(?:(?:更新|修改|修订|修訂)(?=\s|$|[）)\]|｜])|(?i:updated)\s*$)"
)


_OTHERS = re.compile(  # whose day is that of something else, or of who keeps the text
    r"(?:收稿|修回|录用|截止|截稿|报名|开标|投标|成立|注册|生效|失效|施行|实施|有效|到期|存档|归档|采集|抓取|爬取|打印|导出|保存|收藏|下载|下載|访问|摘录|查阅|生日|出生)(?:日期|时间|時間|于|至)?\s?[:：]?\s?$"
    r"|(?:received|accepted|accessed|joined|registered|member since|last visit(?: was)?|last (?:active|seen)|saved|as of|clipped|captured|archived|bookmarked|retrieved|downloaded|print(?:ed)?|due|deadline|expires|effective|valid until)(?: date| on)?\s?:?\s?$"
    r"|\(@\w{1,30}\)\s?$",  # below a quoted post, of who wrote it
    re.IGNORECASE,
)


def is_other(line: str, stamp: Stamp) -> bool:
    """Whether the words beside a date say that it is no day of publication: of receipt, a deadline, a download, a change."""
    return _is_changed(line, stamp) or _OTHERS.search(line, max(stamp.start - 24, 0), stamp.start) is not None


def header_lines(words: str) -> list[str]:
    """The lines of a header, and behind them the whole: a post's day says what it is only with the line below.

    A label on a line of its own belongs to the day below it.
    """
    lines = words.split("\n")
    labelled = [f"{label.strip()} {day.strip()}" for label, day in pairwise(lines) if _LABEL.fullmatch(label.strip())]
    return [*labelled, *lines, " ".join(lines)] if 1 < len(lines) <= _HEAD else [*labelled, *lines]


def rank(line: str, stamp: Stamp) -> int:
    """Dates that say they are of publication first; then those beside a source or clock; bare ones, as a clipping program writes too; of signing; of changing."""
    if is_modified(line, stamp):
        return 4
    before = line[max(stamp.start - 20, 0) : stamp.start]
    if _SIGNED.search(before):
        return 3
    if _SAID.search(before):
        return 0
    return 1 if _BESIDE.search(line) or _LABELLED.search(before) else 2


def _is_changed(line: str, stamp: Stamp) -> bool:
    """Whether words behind a date say that the text was changed then, so that it was published earlier."""
    return _CHANGED.match(line, stamp.stop) is not None


def is_modified(line: str, stamp: Stamp) -> bool:
    """Whether a date is said to be that of a change, in front of it or behind."""
    before = _FIGURE.split(line[max(stamp.start - 20, 0) : stamp.start])[-1]
    if _is_changed(line, stamp):
        return True
    return _MODIFIED.search(before) is not None and _PUBLISHED.search(before.replace("更新时间", "")) is None
