"""Candidates, equal words and growth: what keeps merging near-linear without changing what it says."""

from __future__ import annotations

from itertools import combinations

import pytest

from chrono.events import candidates
from chrono.events.candidates import candidate_pairs
from chrono.events.contract import contracted, ties
from chrono.events.grow import Verdict, grown
from chrono.events.merge import clusters_of
from chrono.events.profile import plain_line, profile_of
from chrono.events.similarity import Vectors
from chrono.settings import DEFAULTS
from tests.benchmarks.merge import agreement, made


class Table:
    """A judge that knows some likenesses; what it does not know is excluded."""

    def __init__(self, known: dict[tuple[int, int], float]) -> None:
        self.known = known
        self.asked: list[tuple[int, int]] = []

    def verdict(self, left: int, right: int) -> Verdict | None:
        self.asked.append((left, right))
        likeness = self.known.get((left, right))
        return None if likeness is None else Verdict(likeness, 0.5)


def test_the_best_links_join_first_and_what_is_excluded_stays_apart() -> None:
    assert grown(4, [(0, 1), (1, 2)], Table({(0, 1): 0.9, (1, 2): 0.8})) == [[0, 1], [2], [3]]
    assert grown(3, [(1, 2), (0, 1)], Table({(0, 1): 0.9, (1, 2): 0.8})) == [[0], [1, 2]]


def test_a_chain_of_links_does_not_join_what_is_unlike() -> None:
    assert grown(3, [(0, 1), (1, 2)], Table({(0, 1): 0.6, (1, 2): 0.6, (0, 2): 0.01})) == [[0, 1], [2]]
    assert grown(3, [(0, 1), (1, 2)], Table({(0, 1): 0.6, (1, 2): 0.6, (0, 2): 0.2})) == [[0, 1, 2]]


def test_no_pair_is_asked_for_twice() -> None:
    """Nine links between two clusters that do not fit cost nine verdicts, not eighty-one."""
    within = {pair: 1.0 for side in (range(3), range(3, 6)) for pair in combinations(side, 2)}
    across = [(left, right) for left in range(3) for right in range(3, 6)]
    judge = Table(within | dict.fromkeys(across, 0.1))
    assert grown(6, [*within, *across], judge) == [[0, 1, 2], [3, 4, 5]]
    assert len(judge.asked) == len(set(judge.asked))


def test_equal_words_are_one_telling_and_every_article_is_kept() -> None:
    mentions, _ = made(300)
    tellings = contracted(mentions, {}, {})
    assert len(tellings) < 0.8 * len(mentions)
    assert sorted(each.id for one in tellings for each in one.mentions) == sorted(each.id for each in mentions)
    for one in tellings:
        assert len({(plain_line(each.headline).replace(" ", ""), each.interval) for each in one.mentions}) == 1


def test_ties_count_the_pairs_of_one_article_and_of_copies() -> None:
    mentions, _ = made(60)
    copies = {each.article: "a0" for each in mentions[:20]}
    tellings = contracted(mentions, copies, {})
    for one, other in combinations(tellings, 2):
        found = ties(one, other)
        pairs = [(left.article, right.article) for left in one.mentions for right in other.mentions]
        assert found.same == sum(left == right for left, right in pairs)
        noticed = sum(copies.get(left, left) == copies.get(right, right) for left, right in pairs)
        assert (found.copied, found.apart) == (noticed - found.same, len(pairs) - noticed)


def test_candidates_of_a_large_build_hold_what_is_near_and_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    """The search through rare grams finds nearly all that comparing everything would."""
    mentions, _ = made(600)
    monkeypatch.setattr(candidates, "SMALL", 0)
    found = clusters_of(mentions, DEFAULTS, {})
    monkeypatch.setattr(candidates, "SMALL", len(mentions))
    everything = clusters_of(mentions, DEFAULTS, {})
    home = {each.id: number for number, one in enumerate(everything) for each in one}
    precision, recall = agreement(found, [home[f"{number:08x}"] for number in range(len(mentions))])
    assert precision > 0.99
    assert recall > 0.99


def test_candidates_grow_with_the_build_and_not_with_its_square(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "SMALL", 0)
    pairs = []
    for count in (1_000, 3_000):
        tellings = contracted(made(count)[0], {}, {})
        profiles = [profile_of(each.lead) for each in tellings]
        numbers = [len(each.mentions) for each in tellings]
        left, _ = candidate_pairs(profiles, Vectors(profiles, numbers).rows, numbers)
        pairs.append(len(left) / count)
    assert pairs[1] < 2 * pairs[0]  # to compare everything would be thrice as many


def test_the_benchmark_knows_what_is_right() -> None:
    mentions, truth = made(60)
    clusters = [[mention for mention in mentions if truth[int(mention.id, 16)] == event] for event in set(truth)]
    assert agreement(clusters, truth) == (1.0, 1.0)
    assert agreement([mentions], truth)[0] < 0.5
    assert agreement([[mention] for mention in mentions], truth)[1] == 0.0
