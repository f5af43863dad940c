"""How far a chronology agrees with a labelled one. How the gold is read is told in ``tests/articles/test_gold.py``.

An item of the feed answers a gold event where its days are the same and the gold's words stand in its headline or in
one of its quotes; each item answers one event, the best pairs first. Of a real topic only what an editor insists on
and what an editor strikes is labelled (``tests/gate/test_musts.py``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from chrono.text.scripts import folded

Item = dict[str, Any]  # of a feed
Gold = dict[str, Any]
FIELDS = ("status", "kind", "role", "voice")
NEAR = 6  # items named beside a must that is missed


@dataclass(frozen=True, slots=True)
class Miss:
    """Something that the chronology has otherwise than the gold."""

    figure: str  # the figure that it lowers
    wanted: str
    got: str


@dataclass(frozen=True, slots=True)
class Score:
    """The figures of one labelled set, each 0 to 1, and what they miss; a figure that nothing can lower is absent."""

    figures: dict[str, float]
    misses: tuple[Miss, ...]


def score(gold: Gold, feed: dict[str, Any]) -> Score:
    """Measure a feed against a gold chronology."""
    counter = _Counter()
    events: list[Gold] = gold["events"]
    found = _matched(events, feed["items"], _same_days)
    for number, event in enumerate(events):
        _event(counter, event, found.get(number))
    _top(counter, events, found, feed["items"])
    _conflicts(counter, gold["conflicts"], events, found, feed["items"])
    _forbidden(counter, gold["must_not"], feed["items"])
    _published(counter, gold["published"], feed["_chrono"]["articles"])
    _copies(counter, gold["copies"], feed["items"])
    _repeated(counter, events, found, feed["items"])
    return counter.score()


def score_musts(gold: Gold, feed: dict[str, Any]) -> Score:
    """Measure what a feed prints against the musts and must-nots of a real topic."""
    counter = _Counter()
    printed = [item for item in feed["items"] if item["_chrono"]["kind"] == "event"]
    found = _matched(gold["must"], printed, _within)
    for number, event in enumerate(gold["must"]):
        near = [item for item in printed if _within(event, item)]
        got = f"{len(near)} of those days: " + "; ".join(_told(item) for item in near[:NEAR])
        counter.add("must", number in found, f"{event['days']} {event['what']} {event['about']}", got)
    _forbidden(counter, gold["must_not"], printed)
    return counter.score()


class _Counter:
    """Rights and wrongs by figure."""

    def __init__(self) -> None:
        self.right: dict[str, float] = {}
        self.all: dict[str, float] = {}
        self.misses: list[Miss] = []

    def add(self, figure: str, right: bool, wanted: str, got: str) -> None:
        self.share(figure, float(right), 1, wanted, got)

    def share(self, figure: str, right: float, of: float, wanted: str, got: str) -> None:
        self.right[figure] = self.right.get(figure, 0) + right
        self.all[figure] = self.all.get(figure, 0) + of
        if right < of:
            self.misses.append(Miss(figure, wanted, got))

    def lose(self, figures: dict[str, int]) -> None:
        """Count as wrong what another figure already names as missed."""
        for figure, of in figures.items():
            self.right[figure] = self.right.get(figure, 0)
            self.all[figure] = self.all.get(figure, 0) + of

    def score(self) -> Score:
        figures = {name: round(self.right[name] / of, 3) for name, of in self.all.items() if of}
        return Score(figures, tuple(self.misses))


def _event(counter: _Counter, event: Gold, item: Item | None) -> None:
    name = f"{_days(event)} {event['headline']}"
    got = "nothing" if item is None else _told(item)
    if event["must"]:
        counter.add("must", item is not None, name, got)
    counter.add("found", item is not None, name, got)
    wanted = set(event["articles"])
    if item is None:
        # counted, so that to find an event more can lower no figure, but listed once only
        counter.lose({**dict.fromkeys((*FIELDS, "headline"), 1), "articles": len(wanted)})
        return
    ours = item["_chrono"]
    for field in FIELDS:
        counter.add(field, ours[field] == event[field], f"{name}: {event[field]}", f"{ours[field]}: {got}")
    counter.add("headline", _holds(item["title"], event["about"]), f"{name}: {event['about']}", got)
    told = _tellers(item)
    missing, beyond = wanted - told, told - wanted - set(event.get("may", []))
    counter.share("articles", len(wanted & told), len(wanted), f"{name}: {', '.join(sorted(missing))}", got)
    counter.share("articles right", len(told) - len(beyond), len(told), f"{name}: not {', '.join(sorted(beyond))}", got)


def _matched(events: list[Gold], items: list[Item], days_agree: Callable[[Gold, Item], bool]) -> dict[int, Item]:
    pairs = []
    for number, event in enumerate(events):
        for place, item in enumerate(items):
            if days_agree(event, item) and (fit := _fit(event, item)):
                pairs.append((-fit, number, place))
    found: dict[int, Item] = {}
    used: set[int] = set()
    for _, number, place in sorted(pairs):
        if number not in found and place not in used:
            found[number] = items[place]
            used.add(place)
    return found


def _fit(event: Gold, item: Item) -> float:
    """0 where the item does not tell the event; else the better the more it agrees."""
    in_headline = _holds(item["title"], event["about"])
    quotes = (source["quote"] for source in item["_chrono"]["sources"])
    if not in_headline and not any(_holds(quote, event["about"]) for quote in quotes):
        return 0
    wanted, told = set(event["articles"]), _tellers(item)
    shared = len(wanted & told) / len(wanted | told)
    return 1 + 2 * in_headline + 2 * shared + 0.1 * sum(item["_chrono"][name] == event.get(name) for name in FIELDS)


def _top(counter: _Counter, events: list[Gold], found: dict[int, Item], items: list[Item]) -> None:
    """Whether the events an editor would put first are among the first, twice as many as the editor's looked at."""
    wanted = [number for number, event in enumerate(events) if event.get("top")]
    shown = [item for item in items if item["_chrono"]["kind"] == "event"]
    ranked = sorted(shown, key=lambda item: (-item["_chrono"]["importance"], item["id"]))
    first = [id(item) for item in ranked[: 2 * len(wanted)]]
    for number in wanted:
        item = found.get(number)
        got = "nothing" if item is None else f"place {ranked.index(item) + 1 if item in ranked else '-'}: {_told(item)}"
        counter.add("top", item is not None and id(item) in first, _days(events[number]), got)


def _conflicts(
    counter: _Counter, wanted: list[Gold], events: list[Gold], found: dict[int, Item], items: list[Item]
) -> None:
    """Conflicts exactly: the event, the deviating days, the articles that give them; and no others."""
    places = {event["headline"]: number for number, event in enumerate(events)}
    expected = set()
    for conflict in wanted:
        item = found.get(places[conflict["event"]])
        expected |= {(item["id"] if item else conflict["event"], day, day) for day in conflict["days"]}
        told = [] if item is None else [(each, _sources_of(item, each)) for each in item["_chrono"]["conflicts"]]
        for day in conflict["days"]:
            right = any(
                (each["first"], each["last"]) == (day, day) and articles == set(conflict["articles"])
                for each, articles in told
            )
            counter.add("conflicts", right, f"{conflict['event']}: {day} by {conflict['articles']}", f"{told}")
    for item in items:
        for each in item["_chrono"]["conflicts"]:
            right = (item["id"], each["first"], each["last"]) in expected
            counter.add("no false conflict", right, "no conflict", f"{each['first']}..{each['last']}: {_told(item)}")


def _sources_of(item: Item, conflict: dict[str, Any]) -> set[str]:
    return {source["article"] for source in item["_chrono"]["sources"] if source["id"] in conflict["sources"]}


def _forbidden(counter: _Counter, rules: list[Gold], items: list[Item]) -> None:
    for rule in rules:
        broken = [item for item in items if _forbids(rule, item)]
        got = "; ".join(_told(item) for item in broken)
        counter.add("must not", not broken, f"none {rule['days']} {rule.get('about', '')}: {rule['why']}", got)


def _forbids(rule: Gold, item: Item) -> bool:
    if rule["days"] is not None and not _within(rule, item):
        return False
    headline = folded(item["title"])
    excused = any(folded(word) in headline for word in rule.get("unless", []))
    return _holds(headline, rule.get("about", [])) and not excused


def _published(counter: _Counter, wanted: dict[str, Gold], cards: list[dict[str, Any]]) -> None:
    known = {card["id"]: card for card in cards}
    for key, day in wanted.items():
        card = known.get(key, {})
        got = tuple(card.get(f"published_{name}") for name in ("first", "last", "source"))
        counter.add("published", got == (day["first"], day["last"], day["source"]), f"{key}: {day}", str(got))


def _copies(counter: _Counter, groups: list[list[str]], items: list[Item]) -> None:
    """Pairs of articles that are copies of each other: each pair wanted, and no other pair."""
    pairs = {frozenset(pair) for group in groups for pair in combinations(group, 2)}
    told: set[frozenset[str]] = set()
    for item in items:
        for source in item["_chrono"]["sources"]:
            group = {source["article"], *(copy["article"] for copy in source["copies"])}
            told |= {frozenset(pair) for pair in combinations(group, 2)}
    for pair in sorted(pairs | told, key=sorted):
        wanted = "copies" if pair in pairs else "no copies"
        counter.add("copies", pair in pairs and pair in told, f"{wanted}: {sorted(pair)}", str(pair in told))


def _repeated(counter: _Counter, events: list[Gold], found: dict[int, Item], items: list[Item]) -> None:
    """Every item that answers is the only one: a second one of the same days and words is a merge that failed."""
    answering = {id(item) for item in found.values()}
    spare = [item for item in items if id(item) not in answering and item["_chrono"]["kind"] == "event"]
    for number, event in enumerate(events):
        if number in found:
            twins = [item for item in spare if _same_days(event, item) and _holds(item["title"], event["about"])]
            got = "; ".join(_told(item) for item in [found[number], *twins])
            counter.add("told once", not twins, f"{_days(event)} {event['headline']}", got)


def _holds(text: str, words: Iterable[str]) -> bool:
    text = folded(text)
    return all(any(folded(word) in text for word in entry.split("|")) for entry in words)


def _same_days(event: Gold, item: Item) -> bool:
    return (event["first"], event["last"]) == (item["_chrono"]["first"], item["_chrono"]["last"])


def _within(rule: Gold, item: Item) -> bool:
    ours = item["_chrono"]
    first, _, last = rule["days"].partition("..")
    return bool(first <= (ours["first"] or "") <= (ours["last"] or "9999") <= (last or first))


def _tellers(item: Item) -> set[str]:
    sources = item["_chrono"]["sources"]
    return {source["article"] for source in sources} | {
        copy["article"] for source in sources for copy in source["copies"]
    }


def _days(value: Gold) -> str:
    first, last = value["first"], value["last"]
    return first if first == last else f"{first or ''}..{last or ''}"


def _told(item: Item) -> str:
    return f"{_days(item['_chrono'])} {item['title']} ({', '.join(sorted(_tellers(item)))})"
