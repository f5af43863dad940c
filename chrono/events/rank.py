"""Importance of events, 0 to 1, from parts that ``explain`` can name, and the order of a chronology."""

from __future__ import annotations

import math

from chrono.events import lexicon as lex
from chrono.events.headline import act_of
from chrono.events.twin import Twin
from chrono.model.event import Event
from chrono.model.time import Certainty, Grain

LEAD = 400  # characters of an article in which its main things stand
# What each part adds at most; the sum is cut at 1
REPORTS, ORIGINS, REPORTED, ACT, FIRST, DAY, PLACE = 0.30, 0.22, 0.12, 0.12, 0.08, 0.12, 0.04
SATURATION = 8  # reports or origins from which more do not count


def importance_of(event: Event, articles: int) -> float:
    """Importance of an event of a build of so many articles: how much was written about it, by how many, how plainly."""
    fold = Twin.of(event.headline).fold
    told_by = {source.mention.article for source in event.sources}
    copies = sum(len(source.copies) for source in event.sources)
    reports = sum(1 + len(source.copies) for source in event.sources if source.mention.role == "report")
    value = REPORTS * _share(reports) + ORIGINS * _share(event.origins - 1 + 0.3 * (len(told_by) + copies - event.origins))
    value += REPORTED if reports else 0.0
    value += ACT if act_of(fold)[0] not in (None, "say", "become") else 0.0
    value += FIRST if lex.FIRST_OF_KIND.search(fold) else 0.0
    value += DAY if event.grain.rank <= Grain.DAY.rank else DAY / 2 if event.grain.rank <= Grain.MONTH.rank else 0.0
    value += PLACE if any(source.mention.span[0] < LEAD for source in event.sources) else 0.0
    if event.kind != "event":
        value *= 0.3
    if event.certainty in (Certainty.APPROXIMATE, Certainty.ASSUMED):
        value *= 0.8
    return round(max(0.0, min(1.0, value)), 4)


def _share(count: float) -> float:
    """0 for none, 1 from :data:`SATURATION` on, growing more slowly."""
    return min(1.0, math.log1p(max(0.0, count)) / math.log1p(SATURATION))


def order_of(event: Event) -> tuple[int, int, int, str]:
    """Place in a chronology: by first day (deadlines by their last), coarse after fine, then by time and id."""
    interval = event.interval
    day = interval.start if interval.start is not None else (interval.end or 1) - 1
    length = interval.length or 0
    return day, event.grain.rank if length > 1 else 0, -int(event.importance * 10_000), event.id
