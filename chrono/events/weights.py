"""Weights of grams in sparse vectors, and the scalar product of two."""

from __future__ import annotations

import math
from functools import cache


def dot(first: dict[str, float], second: dict[str, float]) -> float:
    """The scalar product of two sparse vectors, rounded so that no order of summing can show."""
    # an exactly rounded sum is the same in any order, and the intersection of keys is taken without a loop of ours
    return round(math.fsum([first[gram] * second[gram] for gram in first.keys() & second.keys()]), 9)


def plain(weight: float) -> float:
    """A weight as it is."""
    return weight


@cache
def damped(weight: float) -> float:
    """A weight of which each further part counts for less."""
    return float((1 + math.log(1 + weight)) * weight**0.5)
