"""A day told again in other words: 2月13日，也就是清帝退位的次日."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from chrono.dates.expression import Base, Relative, Timex
from chrono.dates.lending import Told, day_led_by
from chrono.dates.periods import unit_around
from chrono.model.time import Grain

AGAIN = re.compile(r"[也亦](?:就是|即是?)[^，,。；]{0,12}\Z|即[^，,。；]{1,10}的\Z")
AGED = re.compile(r"\b(?:dating|dates|dated) (?:from|back to) \Z")
COMPARED_WITH = "比较較"
FIGURES = 60  # characters from a month or year to what its figures are compared with
OPENING = 24  # characters of a paragraph's first words, in which it still speaks of the day of the one before
HEADS = ("", "\n", "。", "　", " ")  # what stands before a day that begins its sentence
TOGETHER = re.compile(r"[与與和跟](?P<who>[^，。；与與]{2,12})\Z")
CLAUSE = 40  # characters behind a day in which stands of whom it is told
NEAR = 20  # characters before an expression in which such words stand


def retold(text: str, start: int, expression: Relative, told: Sequence[Told]) -> Relative:
    """The expression at ``start``; one counted from the day just told, behind words that only name that day, is the day itself.

    What a month or year just told is compared with (7月份上涨，涨幅比上月扩大) is counted from that one.
    """
    if expression.base is not Base.NARRATIVE:
        return replace(expression, base=Base.NARRATIVE) if _is_compared(text, start, expression, told) else expression
    if expression.unit is not Grain.DAY or AGAIN.search(text, max(0, start - NEAR), start) is None:
        return expression
    return replace(expression, shift=0)


def leads_nowhere(text: str, timex: Timex) -> bool:
    """Whether no story goes on from a date: it is compared with (比前一天增加) or an age (a law dating from 1851)."""
    compared = timex.rule == "relative-day" and timex.start > 0 and text[timex.start - 1] in COMPARED_WITH
    return compared or AGED.search(text, max(0, timex.start - NEAR), timex.start) is not None


def leader(text: str, start: int, expression: Relative, told: Sequence[Told]) -> Told | None:
    """The date told that a relative word is counted from where that is not the last one; ``None`` where it is."""
    if expression.shift == 0:
        return led_back(text, start, told) if expression.unit is Grain.DAY else None
    return day_led_by(text, told) if expression.base is Base.NARRATIVE and expression.shift > 0 and told else None


def led_back(text: str, start: int, told: Sequence[Told]) -> Told | None:
    """The day that the story went back from, where 当日 begins a new paragraph.

    今天公布了处理结果，决定书已于17日送达。/ 当日中午，公司致歉: the day is today's, which the paragraph before told
    first. 与甲公司同一天 is the first day of which 甲公司 was told. So it is for 同日 where the paragraph before told no day, and one before that an earlier one on the way:
    该案于6月19日开庭. ``None`` where it is not so.
    """
    opened = text.rfind("\n", 0, start) + 1
    days = [each for each in told if each.interval.is_day]
    together = TOGETHER.search(text, max(0, start - OPENING), start) if text.startswith("同", start) else None
    if together:
        return next(
            (each for each in days if together["who"] in text[each.timex.stop : each.timex.stop + CLAUSE]), None
        )
    if not opened or len(days) < 2 or days[-1].timex.start >= opened or start - opened > OPENING:
        return None
    before = text.rfind("\n", 0, opened - 1) + 1
    first, last = next((each for each in days if each.timex.start >= before), None), days[-1]
    if first is not None:
        return first if _is_earlier(last, first) else None
    on_the_way = text.startswith("同", start) and text[last.timex.start - 1 : last.timex.start] not in HEADS
    return next((each for each in reversed(days) if _is_earlier(last, each)), None) if on_the_way else None


def _is_earlier(one: Told, other: Told) -> bool:
    return (one.interval.start or 0) < (other.interval.start or 0)


def _is_compared(text: str, start: int, expression: Relative, told: Sequence[Told]) -> bool:
    if text[start - 1 : start] not in COMPARED_WITH or not told or start == 0:
        return False
    if expression.shift != -1 or expression.unit not in (Grain.MONTH, Grain.YEAR):
        return False
    last = told[-1]
    if start - last.timex.stop > FIGURES:
        return False
    return last.interval == unit_around(last.interval, expression.unit, 0)
