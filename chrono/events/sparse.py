"""Sparse rows of weights as arrays: the scalar products of many pairs of rows at once."""

from __future__ import annotations

import math
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Shorts = npt.NDArray[np.int32]
Floats = npt.NDArray[np.float64]
UNIT = 1 << 20  # what a weight of 1 counts: whole numbers sum to the same in any order and on any machine
CHUNK = 1 << 16  # entries that are weighed or multiplied at once: so many stay in a processor's cache
MOST = 1024  # what a weight counts at most: an endless title of one letter must not leave 32 bits
MANY = 4096  # rows that are kept as dictionaries


def distinct(keys: Ints) -> Ints:
    """The numbers in order, each once: sorting them is five times as fast as the table of ``np.unique``."""
    keys = np.sort(keys)
    return keys[np.flatnonzero(np.diff(keys, prepend=-1))]


class Rows:
    """Rows of weights by gram; grams are numbered in the order of their text."""

    def __init__(self, rows: Iterable[Mapping[str, float]]) -> None:
        met: defaultdict[str, int] = defaultdict()  # grams in the order in which they come
        met.default_factory = met.__len__
        lengths, columns, weights = array("q"), array("i"), array("d")
        for row in rows:
            lengths.append(len(row))
            columns.extend(map(met.__getitem__, row))
            weights.extend(row.values())
        self.grams = sorted(met)
        order = np.fromiter(map(met.__getitem__, self.grams), np.int64, len(met))
        places = np.empty(len(met), np.int32)
        places[order] = np.arange(len(met))
        self.number = {gram: place for place, gram in enumerate(self.grams)}
        self.lengths: Ints = np.array(lengths, np.int64)
        self.starts: Ints = np.cumsum(self.lengths) - self.lengths
        self.columns: Shorts = places[np.frombuffer(columns, np.intc)]
        self.weights: Shorts = np.rint(np.minimum(np.frombuffer(weights), MOST) * UNIT).astype(np.int32)
        self._known: dict[int, dict[int, int]] = {}

    def knowing(self, numbers: Sequence[int]) -> Ints:
        """How many mentions know each gram, where every row stands for so many."""
        known = np.bincount(self.columns, np.repeat(numbers, self.lengths), len(self.grams))
        return known.astype(np.int64)

    def weigh(self, known: Ints, count: int, term: Callable[[float], float]) -> None:
        """Make of every row the unit vector of its terms by their inverse document frequencies."""
        rarity = np.array([math.log(1 + count / each) for each in known.tolist()])
        for rows, own in self._portions():
            values, places = np.unique(self.weights[own], return_inverse=True)
            terms = np.array([term(each / UNIT) for each in values.tolist()])
            weighed = np.rint(terms[places] * rarity[self.columns[own]] * UNIT / 64)  # squares need room for their sum
            squares = np.concatenate(([0], np.cumsum(weighed.astype(np.int64) ** 2)))
            begins = self.starts[rows] - own.start
            norms = np.sqrt(squares[begins + self.lengths[rows]] - squares[begins])
            self.weights[own] = np.rint(weighed / np.repeat(norms, self.lengths[rows]) * UNIT)

    def _portions(self) -> Iterator[tuple[slice, slice]]:
        """Rows and the entries that they have, so many at a time that what is made of them stays small."""
        ends = self.starts + self.lengths
        first = 0
        while first < len(ends):
            begin = int(self.starts[first])
            last = max(first + 1, int(np.searchsorted(ends, begin + CHUNK, "right")))
            yield slice(first, last), slice(begin, int(ends[last - 1]))
            first = last

    def heaviest(self, count: int) -> tuple[Ints, Ints]:
        """The first ``count`` grams of every row by their weight: rows, and the numbers of the grams beside them."""
        found = [self._heaviest(rows, own, count) for rows, own in self._portions()]
        none = np.zeros((2, 0), np.int64)
        places, grams = np.concatenate([none, *found], axis=1)
        return places, grams

    def _heaviest(self, part: slice, own: slice, count: int) -> Ints:
        lengths = self.lengths[part]
        rows = np.repeat(np.arange(part.start, part.stop), lengths)
        columns = self.columns[own]
        order = np.lexsort((columns, -self.weights[own], rows))
        kept = order[np.arange(len(order)) - (self.starts[rows] - own.start) < count]  # ordered by rows, as entries are
        return np.stack([rows[kept], columns[kept]])

    def product(self, left: int, right: int) -> float:
        """The scalar product of two rows."""
        other = self._row(right).get
        return sum([weight * other(column, 0) for column, weight in self._row(left).items()]) / UNIT**2

    def _row(self, place: int) -> dict[int, int]:
        if place not in self._known:
            if len(self._known) >= MANY:
                self._known.clear()
            own = slice(self.starts[place], self.starts[place] + self.lengths[place])
            self._known[place] = dict(zip(self.columns[own].tolist(), self.weights[own].tolist(), strict=True))
        return self._known[place]

    def products(self, left: Ints, right: Ints) -> Floats:
        """The scalar products of these rows, pair by pair; ``left`` is sorted."""
        ends = np.cumsum(self.lengths[right])
        found: list[Any] = [np.zeros(0)]
        begin = 0
        while begin < len(right):
            before = ends[begin - 1] if begin else 0
            end = max(begin + 1, int(np.searchsorted(ends, before + CHUNK)))
            found.append(self._products(left[begin:end], right[begin:end]))
            begin = end
        return np.concatenate(found)

    def _products(self, left: Ints, right: Ints) -> Floats:
        lengths = self.lengths[right]
        ends = np.cumsum(lengths)
        entries = np.repeat(self.starts[right] - (ends - lengths), lengths) + np.arange(lengths.sum())
        columns, terms = self.columns[entries], self.weights[entries].astype(np.int64)
        table = np.zeros(len(self.grams), np.int64)
        firsts = np.flatnonzero(np.diff(left, prepend=-1))  # the first pair of every left row
        bounds = [0, *ends[firsts[1:] - 1].tolist(), len(entries)]
        starts = self.starts[left[firsts]]
        own = map(slice, starts.tolist(), (starts + self.lengths[left[firsts]]).tolist())
        for row, begin, end in zip(own, bounds, bounds[1:], strict=False):
            grams = self.columns[row]
            table[grams] = self.weights[row]
            terms[begin:end] *= table[columns[begin:end]]
            table[grams] = 0
        sums = np.concatenate(([0], np.cumsum(terms)))
        products: Floats = (sums[ends] - sums[ends - lengths]) / UNIT**2
        return products
