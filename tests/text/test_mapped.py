"""Cleaned text and its way back to the original."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.text.mapped import Mapped

ORIGINAL = "菜单|2021年(xx)6月|页脚"
SPANS = st.lists(st.tuples(st.integers(-3, 40), st.integers(-3, 40)), max_size=6)


def test_the_whole_text_lies_in_itself() -> None:
    whole = Mapped.whole(ORIGINAL)
    assert whole.text == ORIGINAL
    assert whole.runs == ((0, 0, len(ORIGINAL)),)
    assert whole.to_original(3, 8) == (3, 8)


def test_an_empty_text_has_no_runs() -> None:
    empty = Mapped.whole("")
    assert empty.runs == ()
    assert empty.to_original(0, 0) == (0, 0)
    assert empty.without([(0, 5)]) == empty


def test_what_is_deleted_inside_an_expression_stays_in_its_original_span() -> None:
    cleaned = Mapped.whole(ORIGINAL).without([(0, 3), (8, 12), (14, len(ORIGINAL))])
    assert cleaned.text == "2021年6月"
    assert cleaned.to_original(0, 7) == (3, 14)


def test_a_span_next_to_a_deletion_does_not_take_it_in() -> None:
    cleaned = Mapped.whole(ORIGINAL).without([(8, 12)])
    assert cleaned.to_original(3, 8) == (3, 8)
    assert cleaned.to_original(8, 10) == (12, 14)
    assert cleaned.to_original(8, 8) == (12, 12)


@pytest.mark.parametrize(
    ("spans", "left"),
    [
        ([(1, 3), (0, 2)], "defgh"),  # any order, overlapping
        ([(1, 3), (3, 5)], "afgh"),  # touching
        ([(-5, 2), (6, 99)], "cdef"),  # beyond the edges
        ([(3, 3), (5, 2)], "abcdefgh"),  # empty and reversed
        ([(0, 8)], ""),
        ([], "abcdefgh"),
    ],
)
def test_deleting(spans: list[tuple[int, int]], left: str) -> None:
    assert Mapped.whole("abcdefgh").without(spans).text == left


def test_replacing_keeps_the_map_and_the_length() -> None:
    cleaned = Mapped.whole("ab１２cd").without([(0, 2)])
    digits = cleaned.with_text("12cd")
    assert (digits.text, digits.to_original(0, 2)) == ("12cd", (2, 4))
    with pytest.raises(ValueError, match="length"):
        cleaned.with_text("12c")


def test_runs_that_lie_side_by_side_are_one() -> None:
    cleaned = Mapped.whole("abcdefgh").without([(2, 4)])
    assert cleaned.runs == ((0, 0, 2), (2, 4, 4))
    assert cleaned.without([(5, 6)]).runs == ((0, 0, 2), (2, 4, 3))


@given(st.text(max_size=40), SPANS, SPANS)
def test_every_kept_character_is_found_again_after_two_passes(
    original: str, first: list[tuple[int, int]], second: list[tuple[int, int]]
) -> None:
    cleaned = Mapped.whole(original).without(first).without(second)
    for place, char in enumerate(cleaned.text):
        start, stop = cleaned.to_original(place, place + 1)
        assert original[start:stop] == char
    assert "".join(original[there : there + size] for _, there, size in cleaned.runs) == cleaned.text
