"""Plans beside what came of them: done on the day that was set, or put off to another and told once, on the other."""

from __future__ import annotations

import re

from chrono.events.acts import SPOKEN
from chrono.events.profile import Profile
from chrono.events.similarity import kin_acts
from chrono.model.event import Mention
from chrono.text.scripts import HAN, folded

MOVED_FROM = re.compile(r"(?:原[定订]|原计划|原拟|原本定|原先定|originally (?:scheduled|planned|set))[^，。；]{0,6}\Z")
BEFORE = 40  # letters of the sentence before an expression that are looked at
LONGEST = 400  # days between the day that was planned and the one to which it was put off
MOVED_SIMILARITY = 0.35  # likeness that makes one of a plan and its being put off; they tell the same act
MORE = re.compile("(?:计划|将|拟|预计|有望)再|再(?:次|度|接收|引进|增|添|购|招|投)|另外?(?=再|增|购)")
NAME = 4  # letters of a name that a plan and its doing share where one of them tells no act
KEPT_SIMILARITY = 0.25  # likeness that makes one of a plan for a day and of the same act done on that day


def kept_day(left: Profile, right: Profile) -> bool:
    """Whether one tells as planned what the other tells as done on the same day, by the same act."""
    one, other = left.mention, right.mention
    if one.status == other.status:
        return False  # most pairs
    kept = {one.status, other.status} == {"planned", "happened"} and one.interval == other.interval
    if not kept or not one.interval.is_day or left.numbered != right.numbered:
        return False
    told = bool(left.acts) and bool(right.acts)
    return kin_acts(left.acts, right.acts) or (not told and _share_a_name(left.line, right.line))


def _share_a_name(line: str, other: str) -> bool:
    """Whether two lines have four Chinese letters in a row in common: 校友会将举行紧急大会, 紧急大会通过筹款."""
    runs = (line[place : place + NAME] for place in range(len(line) - NAME + 1))
    return any(run in other and len(HAN.findall(run)) == NAME for run in runs)


def kept_in_time(left: Profile, right: Profile) -> bool:
    """Whether one tells as planned up to a day (拟于年底前开工) what the other tells as done before it, by the same act."""
    plan, done = (left, right) if left.mention.status == "planned" else (right, left)
    until, day = plan.mention.interval, done.mention.interval
    if plan.mention.status != "planned" or done.mention.status != "happened" or not day.is_day:
        return False
    in_time = until.start is None and 0 < (until.end or 0) - (day.start or 0) <= LONGEST
    return in_time and bool(left.acts & right.acts - SPOKEN) and left.numbered == right.numbered


def planned_again(one: Mention, other: Mention) -> bool:
    """Whether one plans for a longer time to do once more what the other did: 今年计划再接收5架 is not the first."""
    plan, done = (one, other) if one.status == "planned" else (other, one)
    if plan.status != "planned" or done.status != "happened" or plan.interval == done.interval:
        return False
    return plan.interval.contains(done.interval) and MORE.search(folded(plan.headline)) is not None


def is_moved_from(mention: Mention) -> bool:
    """Whether a mention's own sentence says that its day is the one given up: 原定8月15日的集训延期."""
    if not mention.expression:
        return False
    before, found, _ = mention.quote.partition(mention.expression)
    return bool(found) and MOVED_FROM.search(folded(before[-BEFORE:])) is not None


def moved(left: Profile, right: Profile) -> float | None:
    """The likeness that makes one of a plan and of its being put off; ``None`` where the two are no such pair."""
    one, other = left.mention, right.mention
    if (one.status == "postponed") == (other.status == "postponed"):
        return None
    late, plan = (one, other) if one.status == "postponed" else (other, one)
    if (plan.article, plan.quote) == (late.article, late.quote) and is_moved_from(plan):
        return 0.0
    same = left.acts & right.acts - {"postpone"} and left.numbered == right.numbered
    if plan.status != "planned" or not same or plan.interval.start is None or late.interval.start is None:
        return None
    return MOVED_SIMILARITY if 0 <= late.interval.start - plan.interval.start <= LONGEST else None
