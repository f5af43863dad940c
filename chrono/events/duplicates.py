"""Reprints and light rewrites of one notice: articles whose fingerprints share most of their shingles."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache

import numpy as np

from chrono.events.candidates import EVER
from chrono.events.sparse import distinct
from chrono.model.time import parse_iso

REPRINT_DAYS = 10  # a text published later again is quoted as background, not reprinted
UNKNOWN = -EVER  # the day of an article without one: it can be a reprint of any
LOOKED_UP = 12  # values of a fingerprint by which others are found
NEIGHBOURS = (
    40  # articles with one value, in the order of their days, within which each is compared with those behind it
)
MANY = 512  # fingerprints that are kept as sets: those of neighbours in time
PORTION = 10_000  # pairs that are numbers of Python's own at a time
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
    days = {article: _day_of(order[article][0]) for article in prints}
    articles = sorted(prints, key=lambda article: (days[article], article))
    sketch = lru_cache(maxsize=MANY)(lambda article: frozenset(prints[article]))
    leader = {article: article for article in prints}
    for one, other in _candidates(prints, articles, [days[each] for each in articles]):
        pair = articles[one], articles[other]
        if is_copy(sketch(pair[0]), sketch(pair[1]), similarity):
            roots = sorted((_root(leader, each) for each in pair), key=lambda article: (order[article], article))
            leader[roots[1]] = roots[0]
    return {article: _root(leader, article) for article in sorted(prints)}


def pairs_alike(prints: Mapping[str, tuple[int, ...]], keys: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Pairs of these articles that share one of their fingerprints' smallest values, whatever their days."""
    for one, other in _candidates(prints, keys, [UNKNOWN] * len(keys)):
        yield keys[one], keys[other]


def _candidates(
    prints: Mapping[str, tuple[int, ...]], articles: Sequence[str], days: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Places of articles that share one of their smallest values and lie so near in time that one can reprint the other.

    The articles come by their days, so that of a phrase which thousands share the nearest are compared.
    """
    values, lengths = array("I"), array("q")
    for article in articles:
        smallest = prints[article][:LOOKED_UP]
        values.extend(smallest)
        lengths.append(len(smallest))
    holders = np.repeat(np.arange(len(articles)), lengths)
    every = np.array(values)
    order = np.argsort(every, kind="stable")
    every, holders = every[order], holders[order]
    day = np.array(days, np.int64)[holders]
    reach = np.where(day == UNKNOWN, EVER, day + REPRINT_DAYS)
    found = [np.zeros(0, np.int64)]
    for step in range(1, NEIGHBOURS):
        near = (every[step:] == every[:-step]) & (day[step:] <= reach[:-step])
        found.append(distinct(holders[:-step][near] * len(articles) + holders[step:][near]))
    keys = distinct(np.concatenate(found))
    for part in range(0, len(keys), PORTION):
        for key in keys[part : part + PORTION].tolist():
            yield divmod(key, len(articles))


def is_copy(left: frozenset[int], right: frozenset[int], similarity: float) -> bool:
    """Whether two fingerprints are of one notice: nearly the same, or one cut from the other."""
    smaller, larger = sorted((len(left), len(right)))
    both = len(left & right)
    if not both or both < min(similarity, CUT_FROM) * smaller:
        return False
    cut = smaller >= SHORTEST and both >= CUT_FROM * smaller and both >= similarity * CUT_AT_MOST * larger
    return cut or resemblance(left, right) >= similarity


def _day_of(published: str) -> int:
    """The day of an article's place in the order; ``UNKNOWN`` where it has none."""
    try:
        return parse_iso(published)
    except ValueError:
        return UNKNOWN


def _root(leader: dict[str, str], article: str) -> str:
    while leader[article] != article:
        article = leader[article]
    return article


def resemblance(left: Collection[int], right: Collection[int]) -> float:
    """Estimated Jaccard similarity of two bottom-k sketches (Broder 1997)."""
    if not left or not right:
        return 0.0
    one, other = {*left}, {*right}
    union = sorted(one | other)[: min(len(left), len(right))]
    return len((one & other).intersection(union)) / len(union)
