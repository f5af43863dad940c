"""Bare lines of lists and recalls (9月4日 塔维亚驱逐外交官) against a sentence that tells the same of the day in full."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from chrono.events.profile import STOP_GRAMS, Profile, letters_of
from chrono.text.scripts import HAN
from chrono.text.segment import persons_in

BESIDE = 4  # letters that the sentence of a bare line has more than the line
LISTED, LISTED_MORE = 0.42, 0.03  # likeness of a bare line and of what holds it, and of a headline that holds it whole
FEWEST = 4  # letters that say what a line tells
# share of a bare line's letters that the full telling has, and that share and the one of its pairs of letters together:
# of one day, and where a list has the day wrong by one
SAME_DAY, NEXT_DAY = (0.8, 1.3), (0.85, 1.4)
NAME_OF = re.compile("(?:事故|事件|一?案)$")
LEAST_COSINE = 0.1  # so that a long sentence in which the letters stand by chance is none
IDLE = STOP_GRAMS | frozenset("被遭受")
NEGATED = re.compile(r"(?:不|未|没有?|没能)[\u4e00-\u9fff]{2}")
COUNT = re.compile(r"\d+(?:\.\d+)?|第[一二三四五六七八九十]+|[一二三四五六七八九十两百]+(?=[名人个批次轮号期])")


def is_listed(profile: Profile, *, late: bool) -> bool:
    """Whether a line of a text says in few words what others tell in full: in a list, or long after its day."""
    if profile.foreign or profile.mention.role != "mention" or not profile.mention.interval.is_day:
        return False
    return late or letters_of(profile.said) <= letters_of(profile.line) + BESIDE


def likeness_in_full(bare: Profile, full: Profile) -> float:
    """The likeness of a bare line to a telling of its day or the next: the higher, the more of it the other's headline holds.

    0 where headline and sentence together hold too little of it to be the same, or lack its number or its person.
    """
    if bare.mention.voice != full.mention.voice or bare.mention.status != full.mention.status:
        return 0.0
    line, text = bare.line, NEGATED.sub(" ", full.told)
    letters = [letter for letter in line if HAN.match(letter) and letter not in IDLE]
    same_day = bare.mention.interval == full.mention.interval
    least, least_twice = SAME_DAY if same_day else NEXT_DAY
    if len(letters) < FEWEST or _share(letters, text) < least:
        return 0.0
    if not same_day and NAME_OF.search(line):
        return 0.0  # 塌陷事故 stands in all that is told of it on the days after
    pairs = [one + other for one, other in pairwise(line) if HAN.match(one) and HAN.match(other)]
    named = [*COUNT.findall(line), *persons_in(line)]
    if _share(letters, text) + _share(pairs, text) < least_twice or any(each not in text for each in named):
        return 0.0
    return LISTED + LISTED_MORE * _share(letters, full.line)


def _share(parts: Sequence[str], text: str) -> float:
    return sum(part in text for part in parts) / len(parts)
