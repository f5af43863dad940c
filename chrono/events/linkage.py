"""Groups by average linkage: the two most alike become one as long as their members are alike in the mean."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from chrono.events.weights import dot

Vector = dict[str, float]


def grouped(vectors: Sequence[Vector], least: float) -> list[list[int]]:
    """Places of the vectors in groups, each sorted, of which no two have a mean likeness of ``least`` or more.

    The time grows with the square of their number, and so does the memory: a few hundred at most.
    """
    table = _Table(vectors)
    while len(table.members) > 1 and table.closest()[0] >= least:
        table.join(*table.closest()[1:])
    return [sorted(group) for group in table.members.values()]


class _Table:
    """Groups by number with the sum of the likenesses between any two, and the nearest of each."""

    def __init__(self, vectors: Sequence[Vector]) -> None:
        self.members = {place: [place] for place in range(len(vectors))}
        self.links = [[0.0] * len(vectors) for _ in vectors]
        for one, other in combinations(range(len(vectors)), 2):
            self.links[one][other] = self.links[other][one] = dot(vectors[one], vectors[other])
        self.nearest = {place: self._nearest(place) for place in self.members}

    def closest(self) -> tuple[float, int, int]:
        """The highest mean likeness and the two groups that have it; of equal ones the first."""
        best = max(self.nearest, key=lambda place: (self.nearest[place][0], -place))
        mean, other = self.nearest[best]
        return mean, best, other

    def join(self, one: int, other: int) -> None:
        """Make one group of two, under the lower number."""
        keep, gone = min(one, other), max(one, other)
        self.members[keep] += self.members.pop(gone)
        del self.nearest[gone]
        for place in self.members:
            if place != keep:
                self.links[place][keep] += self.links[place][gone]
                self.links[keep][place] = self.links[place][keep]
        # a mean of two means is never above the higher: only those who had one of the two for their nearest look again
        for place in self.members:
            if place == keep or self.nearest[place][1] in (keep, gone):
                self.nearest[place] = self._nearest(place)

    def _nearest(self, place: int) -> tuple[float, int]:
        mine, links = len(self.members[place]), self.links[place]
        means = [
            (links[other] / (mine * len(members)), -other) for other, members in self.members.items() if other != place
        ]
        mean, other = max(means, default=(-1.0, 0))
        return mean, -other
