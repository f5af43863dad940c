"""Reprints and light rewrites of one notice: articles whose fingerprints share most of their shingles."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from itertools import pairwise

from chrono.model.time import parse_iso

REPRINT_DAYS = 10  # a text published later again is quoted as background, not reprinted
FIRST = 12  # values of a fingerprint of which two copies share one at least
MOST = 39  # articles behind one with the same value that are compared with it
PLACE = 0xFFFFFFFF  # the bits of an article's place beside a value
SHORTEST = 12  # values of a fingerprint below which a text is too short to be known as cut from another
CUT_FROM = 0.97  # share of a cut text that stands in the whole
CUT_AT_MOST = 0.6  # how much shorter, against the similarity wanted, the cut text may be


def copy_groups(
    prints: Mapping[str, tuple[int, ...]], order: Mapping[str, tuple[str, str]], similarity: float
) -> dict[str, str]:
    """The leading article of every copied article: the first of its group by ``order`` (publication day, id).

    ``prints`` holds the smallest shingle hashes of each article (a bottom-k sketch), sorted; the share of common
    values among the smallest of both estimates the Jaccard similarity.
    """
    leader = {article: article for article in prints}
    for one, later in _neighbours(prints):
        for other in later:
            if near_in_time(order[one][0], order[other][0]) and is_copy(prints[one], prints[other], similarity):
                roots = sorted(
                    (_root(leader, one), _root(leader, other)), key=lambda article: (order[article], article)
                )
                leader[roots[1]] = roots[0]
    return {article: _root(leader, article) for article in sorted(prints)}


def _neighbours(prints: Mapping[str, tuple[int, ...]]) -> Iterator[tuple[str, list[str]]]:
    """Every article with those behind it, by name, that share one of the smallest values of its fingerprint.

    Of an archive nearly all values are of one article alone, and a list of each weighed two kilobytes an article: what
    is kept are numbers, and of one article at a time its neighbours.
    """
    names = sorted(prints)
    held = array("Q", sorted(value << 32 | place for place, name in enumerate(names) for value in prints[name][:FIRST]))
    shared: dict[int, array[int]] = {}
    for one, other in pairwise(held):
        if one >> 32 == other >> 32:
            shared.setdefault(one >> 32, array("I", (one & PLACE,))).append(other & PLACE)
    del held
    for place, name in enumerate(names):
        near: set[int] = set()
        for value in prints[name][:FIRST]:
            if found := shared.get(value):
                behind = bisect_right(found, place)
                near.update(found[behind : behind + MOST])
        yield name, [names[each] for each in sorted(near)]


def is_copy(left: tuple[int, ...], right: tuple[int, ...], similarity: float) -> bool:
    """Whether two fingerprints are of one notice: nearly the same, or one cut from the other."""
    if resemblance(left, right) >= similarity:
        return True
    smaller = min(len(left), len(right))
    both = len({*left} & {*right})
    return (
        smaller >= SHORTEST
        and both >= CUT_FROM * smaller
        and both >= similarity * CUT_AT_MOST * max(len(left), len(right))
    )


def near_in_time(one: str, other: str) -> bool:
    """Whether two ISO publication days are so close that one text can reprint the other; an unknown day can be any."""
    try:
        return abs(parse_iso(one) - parse_iso(other)) <= REPRINT_DAYS
    except ValueError:
        return True


def _root(leader: dict[str, str], article: str) -> str:
    while leader[article] != article:
        article = leader[article]
    return article


def resemblance(left: tuple[int, ...], right: tuple[int, ...]) -> float:
    """Estimated Jaccard similarity of two bottom-k sketches (Broder 1997)."""
    if not left or not right:
        return 0.0
    size = min(len(left), len(right))
    union = sorted({*left, *right})[:size]
    both = {*left} & {*right}
    return sum(value in both for value in union) / len(union)
