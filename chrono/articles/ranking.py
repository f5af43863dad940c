"""Which of the dates above a text is that of publication, by the words beside it."""

from __future__ import annotations

import re

from chrono.articles.stamps import Stamp

_MODIFIED = re.compile(r"更新|異動|修改|编辑于|編輯於|modified|updated|last\s+edit", re.IGNORECASE)
_PUBLISHED = re.compile(r"发布|發布|發佈|发表|發表|刊发|日期|时间|時間|见报|posted|published|\bdate", re.IGNORECASE)
_SAID = re.compile(r"公开(?:日期|时间)|发布|發布|發佈|发表|發表|刊发|posted|published|publication", re.IGNORECASE)
_SIGNED = re.compile(r"发文|發文|成文|印发|印發|生成|签发")
_BESIDE = re.compile(r"来源|來源|source|\d:\d\d", re.IGNORECASE)
_LABELLED = re.compile(r"(?:时间|時間|日期)\s?[:：]\s?$")
_CHANGED = re.compile(  # behind a day and its clock: "2022年9月2日14:05 CST 更新"
    r"\s?(?:\d{1,2}:\d\d(?::\d\d)?)?\s?(?:[A-Z]{2,4}\s)?(?:更新(?=\s|$|[）)\]|｜])|(?i:updated)\s*$)"
)


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


def is_changed(line: str, stamp: Stamp) -> bool:
    """Whether words behind a date say that the text was changed then, so that it was published earlier."""
    return _CHANGED.match(line, stamp.stop) is not None


def is_modified(line: str, stamp: Stamp) -> bool:
    """Whether a date is said to be that of a change, in front of it or behind."""
    before = line[max(stamp.start - 10, 0) : stamp.start]
    if is_changed(line, stamp):
        return True
    return _MODIFIED.search(before) is not None and _PUBLISHED.search(before.replace("更新时间", "")) is None
