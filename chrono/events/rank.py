"""Importance of events, 0 to 1, from parts that ``explain`` can name, and the order of a chronology."""

from __future__ import annotations

import math

from chrono.events import lexicon as lex
from chrono.events.headline import act_of
from chrono.events.twin import Twin
from chrono.model.event import Event
from chrono.model.time import Certainty, Grain

# What each part adds at most; the sum is cut at 1
ORIGINS, REPORTS, ACT, FIRST, DAY, PLACE = 0.34, 0.22, 0.14, 0.10, 0.14, 0.06
SATURATION = 6  # origins from which more do not count


def importance_of(event: Event, articles: int) -> float:
    """Importance of an event of a build of so many articles."""
    fold = Twin.of(event.headline).fold
    tellings = len({source.mention.article for source in event.sources}) + sum(
        len(source.copies) for source in event.sources
    )
    reports = sum(source.mention.role == "report" for source in event.sources)
    value = (
        ORIGINS * min(1.0, math.log1p(event.origins - 1 + 0.3 * (tellings - event.origins)) / math.log(SATURATION))
        if tellings > 1
        else 0.0
    )
    value += REPORTS * min(1.0, math.log1p(reports) / math.log(SATURATION))
    value += ACT if act_of(fold)[0] not in (None, "say", "become") else 0.0
    value += FIRST if lex.FIRST_OF_KIND.search(fold) else 0.0
    value += DAY if event.grain.rank <= Grain.DAY.rank else DAY / 2 if event.grain.rank <= Grain.MONTH.rank else 0.0
    value += PLACE if any(source.mention.span[0] < 400 for source in event.sources) else 0.0
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
