"""Importance of events, 0 to 1, from parts that ``explain`` can name, and the order of a chronology."""

from __future__ import annotations

import math

from chrono.events import lexicon as lex
from chrono.events.acts import act_of
from chrono.events.twin import Twin
from chrono.model.event import Event
from chrono.model.time import Certainty, Grain

LEAD = 400  # characters of an article in which its main things stand
# What each part adds at most; the sum is cut at 1
REPORTS, ORIGINS, REPORTED, ACT, FIRST, DAY, PLACE = 0.48, 0.22, 0.10, 0.06, 0.05, 0.06, 0.03
MOST_REPORTS, MOST_ORIGINS = 10, 8  # from which more do not count
GROWTH = 0.7  # exponent with which reports and origins count
TOLD_IN_PASSING = 0.25  # what an event counts that no article reports, for each independent origin that recalls it


def importance_of(event: Event) -> float:
    """Importance of an event: how many articles report it, how many origins tell it, how plainly and how exactly."""
    fold = Twin.of(event.headline).fold
    reports = sum(1 + len(source.copies) for source in event.sources if source.mention.role == "report")
    value = REPORTS * math.pow(min(1.0, reports / MOST_REPORTS), GROWTH)
    value += ORIGINS * math.pow(min(1.0, (event.origins - 1) / (MOST_ORIGINS - 1)), GROWTH)
    value += REPORTED if reports else 0.0
    value += ACT if act_of(fold)[0] not in (None, "say", "become") else 0.0
    value += FIRST if lex.FIRST_OF_KIND.search(fold) else 0.0
    value += DAY if event.grain.rank <= Grain.DAY.rank else DAY / 2 if event.grain.rank <= Grain.MONTH.rank else 0.0
    value += PLACE if any(source.mention.span[0] < LEAD for source in event.sources) else 0.0
    if not reports:
        value *= min(1.0, TOLD_IN_PASSING * event.origins)
    if event.kind != "event":
        value *= 0.3
    if event.certainty in (Certainty.APPROXIMATE, Certainty.ASSUMED):
        value *= 0.8
    return round(max(0.0, min(1.0, value)), 4)


def order_of(event: Event) -> tuple[int, int, int, str]:
    """Place in a chronology: by first day (deadlines by their last), coarse after fine, then by time and id."""
    interval = event.interval
    day = interval.start if interval.start is not None else (interval.end or 1) - 1
    length = interval.length or 0
    return day, event.grain.rank if length > 1 else 0, -int(event.importance * 10_000), event.id
