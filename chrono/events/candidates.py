"""Which pairs of tellings are worth comparing: those that share a telling gram within a window of days."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from chrono.events.profile import Profile
from chrono.events.sparse import Ints, Rows, distinct

PREFIX = 14  # grams of a mention that candidates are looked up by
COMMON = 0.25  # share of mentions from which a gram finds no candidates, in large builds
NEIGHBOURS = 60  # candidates that one gram finds for a telling: the next in time, those of a day by their headlines
SMALL = 1500  # mentions up to which every compatible pair is compared
WINDOW = 31  # days between the starts of two intervals that do not overlap
EVER = 1 << 40  # days: an open start is near everything, as the beginning of all time


def candidate_pairs(profiles: Sequence[Profile], rows: Rows, numbers: Sequence[int]) -> tuple[Ints, Ints]:
    """Places of profiles to be compared, the lower beside the higher, in order.

    ``rows`` are the weighed grams of the profiles, ``numbers`` says how many mentions each stands for.
    """
    size = len(profiles)
    if sum(numbers) <= SMALL:
        left, right = np.triu_indices(size, 1)
        return left.astype(np.int64), right.astype(np.int64)
    walk = _Walk(profiles)
    places, grams = rows.heaviest(PREFIX)
    common = max(50, COMMON * sum(numbers))
    telling = rows.knowing(numbers)[grams] <= common
    keys = walk.neighbours(places[telling], grams[telling])
    return keys // size, keys % size


class _Walk:
    """Tellings by their first days, those of a day by their headlines."""

    def __init__(self, profiles: Sequence[Profile]) -> None:
        days = [profile.mention.interval for profile in profiles]
        self.start: Ints = np.array([-EVER if each.start is None else each.start for each in days], np.int64)
        # the last start that another may have to be near an interval or to overlap it
        last = np.array([EVER if each.start is None or each.end is None else each.end - 1 for each in days], np.int64)
        self.reach = np.maximum(self.start + WINDOW, last)
        order = sorted(range(len(profiles)), key=lambda place: (self.start[place], profiles[place].line, place))
        self.rank: Ints = np.empty(len(profiles), np.int64)
        self.rank[order] = np.arange(len(profiles))

    def neighbours(self, places: Ints, grams: Ints) -> Ints:
        """Pairs of places that share a gram and are near in time, each with its next neighbours only.

        A pair is one number, the lower place times the number of places and the higher added; in order.
        """
        order = np.lexsort((self.rank[places], grams))
        places, grams = places[order], grams[order]
        start, reach = self.start[places], self.reach[places]
        found = [places[:0]]
        for step in range(1, min(NEIGHBOURS, len(places) - 1) + 1):
            near = np.flatnonzero((grams[:-step] == grams[step:]) & (start[step:] <= reach[:-step]))
            one, other = places[near], places[near + step]
            # most pairs share several grams: kept once each, or they would be the largest thing of a merge
            found.append(distinct(np.minimum(one, other) * len(self.start) + np.maximum(one, other)))
        return distinct(np.concatenate(found))
