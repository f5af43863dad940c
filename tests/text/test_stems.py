"""Words that are one for what compares lines."""

from __future__ import annotations

import pytest

from chrono.text.stems import IRREGULAR, stem_of


@pytest.mark.parametrize(
    ("one", "other"),
    [("begins", "began"), ("rejects", "rejected"), ("announces", "announced"), ("strike", "strikes"), ("won", "wins")],
)
def test_forms_of_one_word_have_one_stem(one: str, other: str) -> None:
    assert stem_of(one) == stem_of(other)


@pytest.mark.parametrize(("one", "other"), [("universe", "universities"), ("opened", "operated"), ("ship", "shop")])
def test_other_words_have_others(one: str, other: str) -> None:
    assert stem_of(one) != stem_of(other)


def test_no_infinitive_is_itself_irregular() -> None:
    assert not IRREGULAR.keys() & set(IRREGULAR.values())


def test_what_is_no_word_stays() -> None:
    assert stem_of("20") == "20" and stem_of("x") == "x"
