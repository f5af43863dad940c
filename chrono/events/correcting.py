"""What the user corrected by hand, applied to what the program found: a pure function of both."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from chrono.model.correction import Correction, Corrections, Days, EventCorrection, Unfit
from chrono.model.event import ArticleCard, Event, Mention
from chrono.model.time import Certainty

BETWEEN = " | "  # the headlines of events that were joined
Compose = Callable[[Sequence[Mention]], Event]


@dataclass(frozen=True, slots=True)
class Corrected:
    """Events after correction, and what fitted none of them."""

    events: tuple[Event, ...]
    unfit: tuple[Unfit, ...]


def corrected_events(
    clusters: Sequence[Sequence[Mention]], corrections: Corrections, cards: Iterable[ArticleCard], compose: Compose
) -> Corrected:
    """The events of these clusters as the user wants them; each keeps the program's own value beside the user's.

    Sources are moved first (split, then join), then days, headlines and visibility are changed, in the file's order.
    An id that is already where the user wants it, as when the program has learnt to merge two events, is no complaint.
    """
    desk = _Desk(clusters, compose)
    for each in corrections.events:
        desk.split(each)
    for each in corrections.events:
        desk.join(each)
    events = desk.events()
    for each in corrections.events:
        if (place := desk.place(each.key)) is not None:
            events[place] = _changed(events[place], each)
    keys = {card.id for card in cards}
    lost = [Unfit("article", each.key, each.key, each.reason) for each in corrections.articles if each.key not in keys]
    return Corrected(tuple(events[place] for place in sorted(events)), (*desk.unfit, *lost))


class _Desk:
    """Clusters by number, on which sources are moved about."""

    def __init__(self, clusters: Sequence[Sequence[Mention]], compose: Compose) -> None:
        self.clusters = {number: list(cluster) for number, cluster in enumerate(clusters)}
        self.notes: dict[int, tuple[Correction, ...]] = {}
        self.unfit: list[Unfit] = []
        self.compose = compose
        self.homes: dict[str, int] = {}
        for number, cluster in self.clusters.items():
            for mention in cluster:
                self.homes.setdefault(mention.id, number)

    def place(self, key: str) -> int | None:
        """Where an id stands, or ``ARTICLE@DAY``: the one event of which this article gives this first day.

        An id is a hash of its article's text: a corrected letter changes it, the article and the day do not.
        """
        if key in self.homes or "@" not in key:
            return self.homes.get(key)
        article, _, day = key.rpartition("@")
        found = {
            number
            for number, cluster in self.clusters.items()
            if any(each.article == article and each.interval.first == day for each in cluster)
        }
        return found.pop() if len(found) == 1 else None

    def events(self) -> dict[int, Event]:
        """The events of the clusters as they now lie, each with what was done to it."""
        return {
            number: replace(self.compose(cluster), corrections=self.notes.get(number, ()))
            for number, cluster in self.clusters.items()
        }

    def split(self, wanted: EventCorrection) -> None:
        """Give the named sources of an event, with their copies, an event of their own."""
        home = self._known(wanted, wanted.key)
        places = {each: self._known(wanted, each) for each in wanted.split}
        ids = [id_ for each, place in places.items() if place == home for id_ in self._ids(each, place)]
        if home is None or not ids:
            return
        whole = self.compose(self.clusters[home])
        moved = self._with_copies(whole, home, ids)
        rest = [each for each in self.clusters[home] if each not in moved]
        if not rest:
            self.unfit.append(Unfit("event", wanted.key, ids[0], wanted.reason, "all"))
            return
        number = max(self.clusters) + 1
        self.clusters[home], self.clusters[number] = rest, moved
        self.homes |= {each.id: number for each in moved}
        note = Correction("split", wanted.key, wanted.reason, whole.headline)
        self.notes[number] = self.notes[home] = (*self.notes.get(home, ()), note)

    def _ids(self, key: str, place: int | None) -> list[str]:
        """The ids that a key names in the event where it stands."""
        if key in self.homes or place is None:
            return [key]
        article, _, day = key.rpartition("@")
        return [each.id for each in self.clusters[place] if each.article == article and each.interval.first == day]

    def _with_copies(self, whole: Event, home: int, ids: Sequence[str]) -> list[Mention]:
        """The mentions of these sources; a notice and its reprints are one source and stay together."""
        moved = set(ids)
        groups = [
            {source.mention.article, *(copy.article for copy in source.copies)}
            for source in whole.sources
            if source.copies
        ]
        articles = {
            article
            for group in groups
            if any(each.id in moved and each.article in group for each in self.clusters[home])
            for article in group
        }
        return [each for each in self.clusters[home] if each.id in moved or each.article in articles]

    def join(self, wanted: EventCorrection) -> None:
        """Make one event of several."""
        if not wanted.join:
            return
        home = self._known(wanted, wanted.key)
        if wanted.join == (wanted.key,):
            self.unfit.append(Unfit("event", wanted.key, wanted.key, wanted.reason, "itself"))
            return
        others = [self._known(wanted, each) for each in wanted.join]
        numbers = sorted({each for each in others if each is not None and each != home})
        if home is None or not numbers:
            return
        own = BETWEEN.join(self.compose(self.clusters[each]).headline for each in (home, *numbers))
        before = [note for each in (home, *numbers) for note in self.notes.pop(each, ())]
        for each in numbers:
            self.clusters[home] += self.clusters.pop(each)
        self.homes |= {mention.id: home for mention in self.clusters[home]}
        self.notes[home] = (*before, Correction("join", wanted.key, wanted.reason, own))

    def _known(self, wanted: EventCorrection, key: str) -> int | None:
        """Where an id stands; one that stands nowhere is named, once."""
        home = self.place(key)
        complaint = Unfit("event", wanted.key, key, wanted.reason)
        if home is None and complaint not in self.unfit:
            self.unfit.append(complaint)
        return home


def _changed(event: Event, wanted: EventCorrection) -> Event:
    """The event with the headline, the days and the visibility that the user gave it."""
    notes = []
    changed = event
    if wanted.rename is not None:
        notes.append(Correction("rename", wanted.key, wanted.reason, event.headline))
        changed = replace(changed, headline=wanted.rename)
    if wanted.redate is not None:
        notes.append(Correction("redate", wanted.key, wanted.reason, event.edtf, event.interval))
        changed = _redated(changed, wanted.redate)
    if wanted.pin:
        notes.append(Correction("pin", wanted.key, wanted.reason, event.kind))
        changed = replace(changed, kind="event")
    if wanted.hide:
        notes.append(Correction("hide", wanted.key, wanted.reason))
        changed = replace(changed, hidden=True)
    return replace(changed, corrections=(*event.corrections, *notes))


def _redated(event: Event, days: Days) -> Event:
    """The event on the user's days: nobody's clock time or day of announcement stands beside them."""
    same = days.interval == event.interval
    return replace(
        event,
        interval=days.interval,
        edtf=days.edtf,
        grain=days.grain,
        certainty=Certainty.APPROXIMATE if days.approximate else Certainty.STATED,
        role="happened",
        conflicts=tuple(each for each in event.conflicts if not each.interval.overlaps(days.interval)),
        time=event.time if same else None,
        utc_offset=event.utc_offset if same else None,
    )
