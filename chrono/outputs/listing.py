"""Which events a list holds, and the year each stands under; shared by every output that lists them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from chrono.model.event import Chronicle, Event
from chrono.model.time import civil

HEADS = {"zh": ("时间", "事件", "来源", "备注"), "en": ("When", "Event", "Sources", "Notes")}
EMPTY = {"zh": "没有找到可以排出日期的事件。", "en": "No event that can be dated was found."}


def shown(chronicle: Chronicle) -> Chronicle:
    """The chronicle without the events that the user hid, which only the feed keeps."""
    return replace(chronicle, events=tuple(event for event in chronicle.events if not event.hidden))


def listed(chronicle: Chronicle) -> list[Event]:
    """The events of kind ``event``, oldest first."""
    return [event for event in chronicle.events if event.kind == "event"]


def subjects(chronicle: Chronicle) -> list[tuple[str, int]]:
    """The stories of a chronicle with the number of their events, the largest first; none where it tells only one."""
    told = Counter(tag for event in listed(chronicle) for tag in event.tags)
    return sorted(told.items(), key=lambda item: (-item[1], item[0])) if len(told) > 1 else []


def leading(events: Sequence[Event], limit: int) -> list[Event]:
    """The ``limit`` most important ones, in the order they came in."""
    kept = {event.id for event in sorted(events, key=lambda event: (not event.pinned, -event.importance))[:limit]}
    return [event for event in events if event.id in kept][:limit]


def first_day(event: Event) -> int:
    """The day number an event is listed at: its first day, or its last one where the start is open."""
    interval = event.interval
    return interval.start if interval.start is not None else (interval.end or 1) - 1


def year_of(event: Event) -> int:
    """The year of the day an event is listed at."""
    return civil(first_day(event))[0]
