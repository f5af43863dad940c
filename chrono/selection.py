"""Which events of a chronology are shown."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from heapq import heapify, heappop, heappush

from chrono.model.event import Chronicle, Event
from chrono.model.time import Interval, day_number, is_date, month_length
from chrono.text.scripts import folded

CROWD = 3  # days around an event that was taken, within which others are wanted less
CROWDED = 0.72  # how much less, for each one taken
BOUND = re.compile(r"(-?\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?\Z")


@dataclass(frozen=True, slots=True)
class Selection:
    """Filters of ``chrono show``; ``None`` lets everything through."""

    first: int | None = None  # days that an event must touch
    last: int | None = None
    about: str | None = None  # words that must all stand in headline or quotes, in either script
    status: str | None = None
    kind: str | None = None
    min_origins: int | None = None
    top: int | None = None


def selected(chronicle: Chronicle, selection: Selection) -> Chronicle:
    """The chronicle with the events that pass; none that the user hid."""
    events = [event for event in chronicle.events if not event.hidden and _passes(event, selection)]
    if selection.top is not None:
        best = best_of(events, selection.top)
        kept = {event.id for event in best}
        events = [event for event in events if event.id in kept]
    return replace(chronicle, events=tuple(events))


def best_of(events: Sequence[Event], number: int) -> list[Event]:
    """The ``number`` events that an editor would take: pinned ones, then happenings, the more important first.

    Each that is taken makes those of the same days a little less wanted, so that the choice is spread over the story
    and does not tell one week in as many versions.
    """
    queue = [((not event.pinned, event.kind != "event", -event.importance, event.id), event) for event in events]
    heapify(queue)
    taken: list[Event] = []
    near: Counter[int] = Counter()  # of each day, how many taken ones stand within the window around it
    while queue and len(taken) < number:
        (unpinned, other_kind, _, key), event = heappop(queue)
        now = (unpinned, other_kind, -event.importance * CROWDED ** near[_day(event)], key)
        if queue and now > queue[0][0]:
            heappush(queue, (now, event))  # wanted less since it was put in; importance only falls
            continue
        taken.append(event)
        near.update(range(_day(event) - CROWD, _day(event) + CROWD + 1))
    return taken


def is_about(event: Event, words: str) -> bool:
    """Whether headline, quotes or the names of its story hold all the words, in either script."""
    quotes = (source.mention.quote for source in event.sources)
    said = folded(" ".join([event.headline, event.summary, *quotes, *event.tags]))
    return all(word in said for word in folded(words).split())


def _day(event: Event) -> int:
    days = event.interval
    return days.start if days.start is not None else (days.end or 1) - 1


def _passes(event: Event, selection: Selection) -> bool:
    if selection.first is not None or selection.last is not None:
        end = None if selection.last is None else selection.last + 1
        days = event.interval
        if days.start is None and days.end is not None:
            days = Interval.of_day(days.end - 1)  # a deadline stands at its end, not in all years before
        if not days.overlaps(Interval(selection.first, end)):
            return False
    if selection.about and not is_about(event, selection.about):
        return False
    return (
        (selection.status is None or event.status == selection.status)
        and (selection.kind is None or event.kind == selection.kind)
        and (selection.min_origins is None or event.origins >= selection.min_origins)
    )


def day_of(text: str, *, last: bool) -> int:
    """The first (or last) day of a year, month or day written as in ISO 8601; ``ValueError`` where it is none."""
    found = BOUND.match(text)
    if not found:
        raise ValueError(text)
    year = int(found[1])
    month = int(found[2]) if found[2] else (12 if last else 1)
    if not 1 <= month <= 12:
        raise ValueError(text)
    day = int(found[3]) if found[3] else (month_length(year, month) if last else 1)
    if not is_date(year, month, day):
        raise ValueError(text)
    return day_number(year, month, day)
