"""What the bound keeps back could not have been one: it lets through everything that is linked."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import numpy as np
import pytest

from chrono.events.contract import contracted
from chrono.events.foreign_names import with_names
from chrono.events.merge import Judge
from chrono.events.profile import profile_of
from chrono.events.promise import Outlines
from chrono.events.similarity import Vectors
from chrono.model.event import Mention
from chrono.settings import DEFAULTS
from tests.benchmarks.merge import made
from tests.events.test_merge import APART, OTHERS, SAME


def compared(
    mentions: Sequence[Mention], prints: dict[str, tuple[int, ...]]
) -> tuple[set[tuple[int, int]], set[tuple[int, int]], int]:
    """The pairs that are linked, those that are promising, and the number of all."""
    copies = {f"a{number}": f"a{number - number % 5}" for number in range(200)}
    tellings = contracted(mentions, copies, {})
    profiles = with_names([profile_of(telling.lead) for telling in tellings])
    vectors = Vectors(profiles, [len(telling.mentions) for telling in tellings], prints)
    judge = Judge(tellings, profiles, vectors, DEFAULTS)
    left, right = np.triu_indices(len(tellings), 1)
    outlines = Outlines(tellings, vectors, DEFAULTS)
    promising = {(one, other) for one, other, _, _ in outlines.promising(left.astype(np.int64), right.astype(np.int64))}
    linked = set()
    for one, other in combinations(range(len(tellings)), 2):
        cosines = vectors.cosine(one, other), vectors.title_cosine(one, other)
        if judge.margin(one, other, cosines) is not None:
            linked.add((one, other))
    return linked, promising, len(left)


def test_everything_that_is_linked_is_promising() -> None:
    examples = [each for pair in [*SAME.values(), *APART.values()] for each in pair] + OTHERS
    made_up, _ = made(250)
    prints = {each.article: (1, 2, 3, number) for number, each in enumerate(made_up) if number % 2}
    for mentions in (examples, made_up):
        linked, promising, _ = compared(mentions, prints)
        assert linked and linked <= promising


def test_most_of_the_others_are_kept_back() -> None:
    linked, promising, all_ = compared(made(250)[0], {})
    assert len(promising) < len(linked) + 0.1 * all_


@pytest.mark.parametrize("name", list(SAME))
def test_each_kind_of_agreement_is_promising(name: str) -> None:
    linked, promising, _ = compared([*SAME[name], *OTHERS], {})
    assert linked <= promising
