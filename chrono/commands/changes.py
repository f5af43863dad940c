"""What became of the events of the build before: new, changed, gone, under another id."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from chrono.model.event import Chronicle, Event, Mention

LISTED = 8  # events of each kind that a summary names


@dataclass(frozen=True, slots=True)
class Changes:
    """The events of two builds beside each other; those that are gone are of the build before."""

    new: tuple[Event, ...]
    changed: tuple[Event, ...]
    gone: tuple[Event, ...]
    moved: tuple[tuple[str, str], ...]  # old ids with those under which their events now stand


def compared(before: Chronicle, now: Chronicle) -> Changes:
    """What is different; an event whose article was edited has another id and is the same event."""
    old, new = {event.id: event for event in before.events}, {event.id: event for event in now.events}
    heirs = Heirs(now)
    moved = {key: home for key in old.keys() - new.keys() if (home := heirs.of_event(old[key])) is not None}
    changed = {key for key in old.keys() & new.keys() if _told(old[key]) != _told(new[key])} | set(moved.values())
    gone = old.keys() - new.keys() - moved.keys()
    fresh = new.keys() - old.keys() - set(moved.values())
    return Changes(
        tuple(event for event in now.events if event.id in fresh),
        tuple(event for event in now.events if event.id in changed),
        tuple(event for event in before.events if event.id in gone),
        tuple(sorted(moved.items())),
    )


class Heirs:
    """The events of a build, to be found by what an earlier build had."""

    def __init__(self, now: Chronicle) -> None:
        self.homes: dict[str, str] = {}
        self.by_place: dict[tuple[str, str | None, str | None], list[tuple[Mention, str]]] = {}
        for event in now.events:
            for source in event.sources:
                self.homes[source.mention.id] = event.id
                self.by_place.setdefault(_place(source.mention), []).append((source.mention, event.id))

    def of_event(self, event: Event) -> str | None:
        """The event that tells what this one told, by its own id or by the first source that is found again."""
        found = (self.of_source(source.mention) for source in event.sources)
        return self.homes.get(event.id) or next((home for home in found if home is not None), None)

    def of_source(self, mention: Mention) -> str | None:
        """The event of this source, or of the one most like it that the same article gives on the same days."""
        if mention.id in self.homes:
            return self.homes[mention.id]
        letters = set(mention.headline)
        near = self.by_place.get(_place(mention), [])
        alike = [
            (len(letters & set(each.headline)), each.expression == mention.expression, home) for each, home in near
        ]
        best = max(alike, default=(0, False, None), key=lambda each: (*each[:2], each[2] or ""))
        return best[2] if 2 * best[0] >= len(letters) else None


def successor(key: str, before: Chronicle, now: Chronicle) -> str | None:
    """The event under which an id of the build before now stands; ``None`` where neither build knows."""
    sources = (source.mention for event in before.events for source in event.sources)
    known = next((mention for mention in sources if mention.id == key), None)
    return Heirs(now).of_source(known) if known is not None else None


def listed(events: Iterable[Event]) -> tuple[list[str], int]:
    """The first of these events, a line each, and how many more there are."""
    lines = [f"{event.interval.first or ''}  {event.headline}  {event.id}" for event in events]
    return lines[:LISTED], max(0, len(lines) - LISTED)


def _place(mention: Mention) -> tuple[str, str | None, str | None]:
    return mention.article, mention.interval.first, mention.interval.last


def _told(event: Event) -> Event:
    """What an event tells: its importance moves with every article that comes or goes, whatever that is about."""
    return replace(event, importance=0.0, parts=())
