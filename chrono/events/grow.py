"""Clusters from links: one pass, best links first; two join only where all of one fits all of the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

CUT_BACK = 0.72  # share of the threshold that the mean link of two clusters must reach
SPOKESMEN = 20  # of a cluster, that speak for it: the first that joined it, which are the most alike

Link = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What two tellings say to being one, summed over the pairs of their mentions."""

    likeness: float
    needed: float


class Judging(Protocol):
    """Who says whether two tellings may be in one cluster."""

    def verdict(self, left: int, right: int) -> Verdict | None:
        """What they weigh in the union of their clusters; ``None`` where they may not be in one."""
        ...


def grown(count: int, links: Sequence[Link], judge: Judging) -> list[list[int]]:
    """Clusters of the places 0 to ``count``, each sorted, in the order of their first places.

    ``links`` come best first. What is linked by no chain of links is never compared, so that each such group is grown
    by itself and what was found out for it is forgotten after it.
    """
    roots = _roots(count, links)
    groups: dict[int, list[Link]] = {}
    for link in links:
        groups.setdefault(roots[link[0]], []).append(link)
    loose = {place: [place] for place in range(count) if roots[place] not in groups}
    for group in groups.values():
        loose |= _Growth(group, judge).clusters()
    return [loose[first] for first in sorted(loose)]


def _roots(count: int, links: Sequence[Link]) -> list[int]:
    """The first place that each place is linked to by a chain of links."""
    parent = list(range(count))

    def root(place: int) -> int:
        while parent[place] != place:
            parent[place] = parent[parent[place]]
            place = parent[place]
        return place

    for left, right in links:
        one, other = root(left), root(right)
        if one != other:
            parent[max(one, other)] = min(one, other)
    return [root(place) for place in range(count)]


class _Growth:
    """The clusters of one group of linked places while they grow."""

    def __init__(self, links: Sequence[Link], judge: Judging) -> None:
        self.links = links
        self.judge = judge
        places = {place for link in links for place in link}
        self.home = {place: place for place in places}
        self.members = {place: [place] for place in places}
        self.known: dict[Link, Verdict | None] = {}
        self.refused: dict[Link, tuple[int, int]] = {}  # how large two clusters were when they did not fit

    def clusters(self) -> dict[int, list[int]]:
        """The sorted clusters by their first places."""
        for left, right in self.links:
            one, other = self.home[left], self.home[right]
            keep, gone = min(one, other), max(one, other)
            if keep != gone and self._fit(keep, gone):
                moved = self.members.pop(gone)
                self.members[keep] += moved
                self.home.update(dict.fromkeys(moved, keep))
        return {min(places): sorted(places) for places in self.members.values()}

    def _fit(self, one: int, other: int) -> bool:
        """No pair across the two may be excluded, and their mean link must hold: so nothing chains."""
        sizes = len(self.members[one]), len(self.members[other])
        if self.refused.get((one, other)) == sizes:
            return False
        fits = self._mean_holds(self.members[one][:SPOKESMEN], self.members[other][:SPOKESMEN])
        if not fits:
            self.refused[one, other] = sizes
        return fits

    def _mean_holds(self, left: Sequence[int], right: Sequence[int]) -> bool:
        total = needed = 0.0
        for one in left:
            for other in right:
                verdict = self._verdict(one, other)
                if verdict is None:
                    return False
                total += verdict.likeness
                needed += verdict.needed
        return total >= CUT_BACK * needed

    def _verdict(self, one: int, other: int) -> Verdict | None:
        pair = (one, other) if one < other else (other, one)
        if pair not in self.known:
            self.known[pair] = self.judge.verdict(*pair)
        return self.known[pair]
