"""Sparse vectors of grams: inverse document frequency, damped terms, unit length, scalar product."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache


def dot(first: dict[str, float], second: dict[str, float]) -> float:
    """The scalar product of two sparse vectors, rounded so that no order of summing can show."""
    # an exactly rounded sum is the same in any order, and the intersection of keys is taken without a loop of ours
    return round(math.fsum([first[gram] * second[gram] for gram in first.keys() & second.keys()]), 9)


def frequencies(many: Sequence[dict[str, float]], numbers: Sequence[int]) -> Counter[str]:
    """In how many mentions each gram stands."""
    found: Counter[str] = Counter()
    for grams, times in zip(many, numbers, strict=True):
        if times == 1:
            found.update(grams.keys())
        else:
            found.update(dict.fromkeys(grams, times))
    return found


def rarities_of(frequency: Counter[str], count: int) -> dict[str, tuple[str, float]]:
    """Inverse document frequencies of grams, each with the one object that all vectors hold of its text."""
    return {gram: (gram, math.log(1 + count / known)) for gram, known in frequency.items()}


def plain(weight: float) -> float:
    """A weight as it is."""
    return weight


@cache
def damped(weight: float) -> float:
    """A weight of which each further part counts for less."""
    return float((1 + math.log(1 + weight)) * weight**0.5)


def weighed_grams(
    grams: dict[str, float], rarities: dict[str, tuple[str, float]], term: Callable[[float], float]
) -> dict[str, float]:
    """The unit vector of a text's grams."""
    weights = {}
    for gram, weight in grams.items():
        shared, rarity = rarities[gram]
        weights[shared] = term(weight) * rarity
    # an exactly rounded sum does not depend on the order of grams
    norm = math.sqrt(math.fsum([value * value for value in weights.values()])) or 1.0
    return {gram: value / norm for gram, value in weights.items()}
