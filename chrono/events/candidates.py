"""Which pairs of tellings are worth comparing: those that share a telling gram within a window of days."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence

from chrono.events.similarity import Profile, Vectors
from chrono.model.time import Interval

PREFIX = 14  # grams of a mention that candidates are looked up by
COMMON = 0.25  # share of mentions from which a gram finds no candidates, in large builds
NEIGHBOURS = 60  # candidates that one gram finds for a telling: the next in time, those of a day by their headlines
SMALL = 400  # mentions up to which every compatible pair is compared
WINDOW = 31  # days between the starts of two intervals that do not overlap

Pair = tuple[int, int]


def candidate_pairs(profiles: Sequence[Profile], vectors: Vectors) -> list[Pair]:
    """Places of profiles to be compared, the lower first, in order; ``vectors.count`` is the number of mentions."""
    if vectors.count <= SMALL:
        return [(left, right) for left in range(len(profiles)) for right in range(left + 1, len(profiles))]
    limit = max(50, COMMON * vectors.count)
    spans = [_span(profile.mention.interval) for profile in profiles]
    # in the order of this walk every gram's places lie as they are compared
    order = sorted(range(len(profiles)), key=lambda place: (spans[place][0], profiles[place].line, place))
    by_gram: dict[str, list[int]] = defaultdict(list)
    for place in order:
        for gram in vectors.rarest(place, PREFIX):
            if vectors.frequency[gram] <= limit:
                by_gram[gram].append(place)
    found: set[Pair] = set()
    for places in by_gram.values():
        if len(places) > 1:
            found.update(_near(places, spans))
    return sorted(found)


def _span(days: Interval) -> tuple[float, float]:
    """The start of an interval, and the last start that another may have to be near it or to overlap it.

    An open start is near everything, as the beginning of all time.
    """
    if days.start is None:
        return -math.inf, math.inf
    end = math.inf if days.end is None else days.end - 1
    return days.start, max(days.start + WINDOW, end)


def _near(places: list[int], spans: Sequence[tuple[float, float]]) -> list[Pair]:
    """Pairs of these places, sorted by their starts, that are near in time; each with its next neighbours only."""
    pairs = []
    for at, place in enumerate(places):
        reach = spans[place][1]
        for other in places[at + 1 : at + 1 + NEIGHBOURS]:
            if spans[other][0] > reach:
                break
            pairs.append((place, other) if place < other else (other, place))
    return pairs
