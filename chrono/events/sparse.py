"""Sparse rows of weights as arrays: the scalar products of many pairs of rows at once."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
UNIT = 1 << 20  # what a weight of 1 counts: whole numbers sum to the same in any order and on any machine
CHUNK = 1 << 18  # entries that are multiplied at once: what bounds the memory


class Rows:
    """Rows of weights by gram; grams are numbered in the order of their text."""

    def __init__(self, rows: Sequence[Mapping[str, float]]) -> None:
        self.grams = sorted({gram for row in rows for gram in row})
        self.number = {gram: place for place, gram in enumerate(self.grams)}
        self.lengths = np.fromiter(map(len, rows), np.int64, len(rows))
        self.starts: Ints = np.cumsum(self.lengths) - self.lengths
        size = int(self.lengths.sum())
        self.columns = np.fromiter((self.number[gram] for row in rows for gram in row), np.int64, size)
        weights = np.fromiter((weight for row in rows for weight in row.values()), np.float64, size)
        self.weights: Ints = np.rint(weights * UNIT).astype(np.int64)
        self._known: dict[int, dict[int, int]] = {}

    def knowing(self, numbers: Sequence[int]) -> Ints:
        """How many mentions know each gram, where every row stands for so many."""
        known = np.bincount(self.columns, np.repeat(numbers, self.lengths), len(self.grams))
        return known.astype(np.int64)

    def weigh(self, known: Ints, count: int, term: Callable[[float], float]) -> None:
        """Make of every row the unit vector of its terms by their inverse document frequencies."""
        rarity = np.array([math.log(1 + count / each) for each in known.tolist()])
        values, places = np.unique(self.weights, return_inverse=True)
        terms = np.array([term(each / UNIT) for each in values.tolist()])
        weighed = np.rint(terms[places] * rarity[self.columns] * UNIT / 64)  # so that the sum of squares has room
        squares = np.concatenate(([0], np.cumsum(weighed.astype(np.int64) ** 2)))
        norms = np.sqrt(squares[self.starts + self.lengths] - squares[self.starts])
        self.weights = np.rint(weighed / np.repeat(norms, self.lengths) * UNIT).astype(np.int64)

    def heaviest(self, count: int) -> tuple[Ints, Ints]:
        """The first ``count`` grams of every row by their weight: rows, and the numbers of the grams beside them."""
        rows = np.repeat(np.arange(len(self.lengths)), self.lengths)
        order = np.lexsort((self.columns, -self.weights, rows))
        first = np.arange(len(order)) - self.starts[rows] < count  # ordered by rows, as the entries are
        kept = order[first]
        return rows[kept], self.columns[kept]

    def product(self, left: int, right: int) -> float:
        """The scalar product of two rows."""
        other = self._row(right).get
        return sum([weight * other(column, 0) for column, weight in self._row(left).items()]) / UNIT**2

    def _row(self, place: int) -> dict[int, int]:
        if place not in self._known:
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
        columns, terms = self.columns[entries], self.weights[entries]
        table = np.zeros(len(self.grams), np.int64)
        firsts = np.flatnonzero(np.diff(left, prepend=-1))  # the first pair of every left row
        bounds = [0, *ends[firsts[1:] - 1].tolist(), len(entries)]
        for row, begin, end in zip(left[firsts].tolist(), bounds, bounds[1:], strict=False):
            own = slice(self.starts[row], self.starts[row] + self.lengths[row])
            table[self.columns[own]] = self.weights[own]
            terms[begin:end] *= table[columns[begin:end]]
            table[self.columns[own]] = 0
        sums = np.concatenate(([0], np.cumsum(terms)))
        products: Floats = (sums[ends] - sums[ends - lengths]) / UNIT**2
        return products
