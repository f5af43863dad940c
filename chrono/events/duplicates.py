"""Reprints and light rewrites of one notice: articles whose fingerprints share most of their shingles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping


def copy_groups(
    prints: Mapping[str, tuple[int, ...]], order: Mapping[str, tuple[str, str]], similarity: float
) -> dict[str, str]:
    """The leading article of every copied article: the first of its group by ``order`` (publication day, id).

    ``prints`` holds the smallest shingle hashes of each article (a bottom-k sketch), sorted; the share of common
    values among the smallest of both estimates the Jaccard similarity.
    """
    by_value: dict[int, list[str]] = defaultdict(list)
    for article in sorted(prints):
        for value in prints[article][:12]:
            by_value[value].append(article)
    leader = {article: article for article in prints}
    candidates = {
        (one, other)
        for articles in by_value.values()
        for place, one in enumerate(articles)
        for other in articles[place + 1 : place + 40]
    }
    for one, other in sorted(candidates):
        if resemblance(prints[one], prints[other]) >= similarity:
            roots = sorted((_root(leader, one), _root(leader, other)), key=lambda article: (order[article], article))
            leader[roots[1]] = roots[0]
    return {article: _root(leader, article) for article in sorted(prints)}


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
