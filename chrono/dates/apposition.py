"""Days said twice in one breath: 周六（28日）, 昨天（9日）晚上7时, 10月27日，星期天: each is one day, by both of its names."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from chrono.dates.expression import Base, Clock, Point, Relative, Shift, Timex, Weekday
from chrono.model.time import Grain

SAME = re.compile(r"[，,]?(?:也就是|即|亦即|也即)[ ]?")  # 前一天，即9月13日
LONGEST_SAME = 4


def said_once(text: str, timexes: list[Timex]) -> list[Timex]:
    """The expressions with those that say one day twice made that day, and joined where brackets hold the second."""
    return _in_one(text, _agreeing(text, timexes))


def _agreeing(text: str, timexes: list[Timex]) -> list[Timex]:
    """周六（28日）, 明日（4日）: the day is that in brackets, whichever week the tense or publication would say."""
    out = list(timexes)
    for place, (left, right) in enumerate(pairwise(timexes)):
        day, of = left.said.expression, right.said.expression
        if _names_its_weekday(text, left, right):
            out[place + 1] = replace(right, said=replace(right.said, expression=day))  # 10月27日，星期天，
            continue
        if not isinstance(of, Point) or right.start - left.stop > LONGEST_SAME:
            continue
        gap = text[left.stop : right.start]
        if of.year is not None and isinstance(day, Shift) and day.of is None and (gap == "的" or SAME.fullmatch(gap)):
            out[place] = replace(left, said=replace(left.said, expression=of))  # 一年前的2019年3月
            continue
        beside = gap in ("（", "(") or (gap == "" and isinstance(day, Weekday)) or SAME.fullmatch(gap)  # 周三7日
        if of.day is None or of.year is not None or not beside:
            continue
        if isinstance(day, Relative) and day.unit is Grain.DAY and of.month is not None and day.base is Base.NARRATIVE:
            out[place] = replace(left, said=replace(left.said, expression=of))  # 前一天，即9月1日
        elif isinstance(day, Relative) and day.unit is Grain.DAY:
            numbered = replace(day, numbered=of)
            out[place] = replace(left, said=replace(left.said, expression=numbered))
            out[place + 1] = replace(right, said=replace(right.said, expression=numbered))
        elif isinstance(day, Weekday) and day.week is None and day.until is None:
            said = replace(of, weekday=day.day)
            out[place] = replace(left, said=replace(left.said, expression=said))
            if of.month is not None:
                out[place + 1] = replace(right, said=replace(right.said, expression=said))
    return out


def _names_its_weekday(text: str, left: Timex, right: Timex) -> bool:
    """Whether a weekday alone between commas says which day of the week the date before it was."""
    day, of = left.said.expression, right.said.expression
    if not (isinstance(day, Point) and day.month is not None and day.day is not None and isinstance(of, Weekday)):
        return False
    bare = of.week is None and of.until is None
    return (
        bare
        and text[left.stop : right.start] in ("，", ",", " ")
        and text[right.stop : right.stop + 1] in ("，", ",", "。")
    )


def _in_one(text: str, timexes: list[Timex]) -> list[Timex]:
    """昨天（9日）晚上7时: a day in words, its number in brackets and its hour are one expression."""
    out: list[Timex] = []
    for timex in timexes:
        last = out[-1] if out else None
        gap = text[last.stop : timex.start] if last is not None else None
        day = last.said.expression if last is not None else None
        told_twice = isinstance(day, Relative) and day.numbered is not None and day == timex.said.expression
        if last is not None and gap in ("（", "(") and told_twice and text[timex.stop : timex.stop + 1] in ("）", ")"):
            clock = timex.said.clock or last.said.clock
            out[-1] = _spanning(text, last, timex.stop + 1, clock)
        elif last is not None and gap == "" and last.text[-1] in "）)" and timex.rule == "clock":
            out[-1] = _spanning(text, last, timex.stop, timex.said.clock)
        else:
            out.append(timex)
    return out


def _spanning(text: str, timex: Timex, stop: int, clock: Clock | None) -> Timex:
    return replace(timex, stop=stop, text=text[timex.start : stop], said=replace(timex.said, clock=clock))
