"""Cars and ships that a report tells by their number and their load: 一辆车牌号为某A12345、载有20人的大客车."""

from __future__ import annotations

import re

from chrono.events.twin import Twin
from chrono.text.segment import words_of

KIND = r"(?:[\u4e00-\u9fff]{0,8}?(?:车|巴士|大巴|客轮|货轮|渔船|快艇|飞机|直升机))"
COUNT = r"(?:[一两二三四五六七八九十]|\d+)[辆架艘列台]"
# 车牌号为桂A29677的, 悬挂某B·12X45号牌的
PLATE = re.compile(
    r"(?:车?牌照?号?码?|车号|号牌|悬挂|挂着?)[为是：“]?[\u4e00-\u9fff][a-z][-―—－·•.．]?[a-z\d×x*＊]{3,7}[”号]?(?:牌照?|号牌)?的?",
    re.IGNORECASE,
)
ALONE = re.compile(r"[\u4e00-\u9fff][a-z][-―—－·•.．]?[a-z\d×x*＊]{4,6}号?(?=[\u4e00-\u9fff]{1,8}车)", re.IGNORECASE)
# what stands between the count and the kind of car, up to 的
DESCRIBED = re.compile(
    rf"(?P<count>{COUNT})(?P<how>(?:(?!{COUNT})[^，,。；的])*?(?:牌照|车牌|车号|号牌|字样|挂着?|[满装运搭]?载[有着]?(?=\d|[一二两三四五六七八九十]+[余多]?名)|[开驶]往|来自|行[驶使]|停在|[由从][东南西北])(?:(?!{COUNT})[^，,。；])*?的)"
    rf"(?=(?:{COUNT})?{KIND}(?![厢门窗队辆主站祸展]))"
)
LENT = re.compile(
    rf"(?P<where>[^，,。；“]{{0,16}}?)(?:(?P<it>{COUNT}{KIND})|(?:乘坐|驾驶|搭乘)的(?P<that>{KIND}))(?![厢门窗队辆主站祸展])"
)


def plainly_named(piece: Twin) -> Twin:
    """The piece with cars as what they are, without number plates, load and way: 一辆大客车与一辆大货车相撞."""
    if not any(word in piece.fold for word in "车船轮机巴"):
        return piece
    piece = piece.without(PLATE).without(ALONE)
    while found := DESCRIBED.search(piece.fold):
        piece = piece.part(0, found.start("how")).plus(piece.part(found.end("how")))
    return piece


def lent_vehicle(clause: Twin) -> Twin | None:
    """The car that a clause begins with, which what follows is told of, and where it was; ``None`` for none."""
    found = LENT.match(clause.fold)
    if found is None:
        return None
    where = not any(word.is_verb or word.tag in ("p", "d", "c", "uj") for word in words_of(found["where"]))
    return clause.part(0 if where and found["it"] else found.start("it" if found["it"] else "that"), found.end())


def is_vehicle(fold: str) -> bool:
    """Whether a clause is a car alone: 一辆大货车，在行经某处时，与…相撞."""
    found = LENT.match(fold)
    return found is not None and found.end() == len(fold)
