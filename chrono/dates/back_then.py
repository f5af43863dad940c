"""Words that are counted from the date last told, and may mean another time: 当年, 次日, 两天后.

当年 told of an older story is the last earlier year told; of publication's own year nobody says it, so that it means back
then and names no year.
"""

from __future__ import annotations

from collections.abc import Sequence

from chrono.dates.expression import About, Base, Expression, Range, Relative, Shift, Timex
from chrono.dates.lending import Firmness, Told
from chrono.model.time import Anchor, Certainty, Grain, Interval, civil

WORDS = ("当年", "當年")
YEAR_SIGN = "年"
EVENING = "18:00"
REACH = 400  # characters over which an earlier year is still the one meant


def steps_on(said: Expression) -> float | None:
    """How many units an expression goes on from the date last told; None where it is counted from something else."""
    if isinstance(said, About) and isinstance(said.of, Range):
        said = said.of.first
    if isinstance(said, Shift) and said.of is None and said.base is Base.NARRATIVE:
        return said.n
    if isinstance(said, Relative) and said.unit is Grain.DAY and said.base is Base.NARRATIVE:
        return said.shift
    return None


def next_morning(timex: Timex, told: Sequence[Told], published: Interval | None) -> Anchor | None:
    """The day of publication, where an hour alone follows a later one of the evening before it: 昨晚10时…，清晨6时10分."""
    last = told[-1] if told else None
    if timex.rule != "clock" or last is None or published is None:
        return None
    evening, hour = (each.said.clock.time if each.said.clock else None for each in (last.timex, timex))
    if evening is None or hour is None or not evening >= EVENING or hour >= evening:
        return None
    before = last.interval.is_day and last.interval.end == published.start
    return Anchor(last.timex.text, published, "narrative") if before else None


def is_back_then(timex: Timex) -> bool:
    """Whether the words are 当年 or begin with it (当年6月16日)."""
    return timex.text[0] in "当當" and timex.text[:2] in WORDS


def year_meant(text: str, timex: Timex, told: Sequence[Told], published: Interval | None) -> Anchor | None:
    """What 当年 is counted from: the last date told, but before one of publication's year an earlier one of its paragraph."""
    near = [each for each in told if timex.start - each.timex.stop <= REACH]
    if not near:
        return None
    for each in reversed(near):
        if published is None or not _is_of_its_year(each.interval, published):
            beside = "\n" not in text[each.timex.stop : timex.start]
            if each is near[-1] or (beside and each.certainty is Certainty.STATED and each.firmness > Firmness.NONE):
                return Anchor(each.timex.text, each.interval, "narrative")
            break
    return Anchor(near[-1].timex.text, near[-1].interval, "narrative")


def names_no_year(timex: Timex, anchor: Anchor | None, interval: Interval, published: Interval | None) -> bool:
    """Whether it means back then: a year of publication, or a day of that year told without the sign of a year."""
    if published is None or anchor is None:
        return False
    if len(timex.text) == len(WORDS[0]):
        return published.overlaps(interval)
    return _is_of_its_year(interval, published) and YEAR_SIGN not in anchor.text


def _is_of_its_year(interval: Interval, published: Interval) -> bool:
    return published.start is None or Interval.of_year(civil(published.start)[0]).overlaps(interval)
