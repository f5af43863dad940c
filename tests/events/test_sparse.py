"""Scalar products of sparse rows: right, the same in any order, however many are taken at once."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.events import sparse
from chrono.events.sparse import Rows, distinct
from chrono.events.weights import plain

ROWS = st.lists(st.dictionaries(st.sampled_from("一二三四五六"), st.floats(0.01, 2)), min_size=2, max_size=8)


def pairs(count: int) -> tuple[sparse.Ints, sparse.Ints]:
    return np.repeat(np.arange(count), count), np.tile(np.arange(count), count)


@given(st.lists(st.integers(0, 1 << 40)))
def test_numbers_in_order_once_each(keys: list[int]) -> None:
    assert distinct(np.array(keys, np.int64)).tolist() == sorted(set(keys))


@given(ROWS)
def test_products_are_those_of_the_rows(rows: list[dict[str, float]]) -> None:
    found = Rows(rows).products(*pairs(len(rows))).tolist()
    wanted = [sum(one[gram] * other.get(gram, 0) for gram in one) for one in rows for other in rows]
    assert found == pytest.approx(wanted, abs=1e-4)


@given(ROWS, st.integers(1, 9))
def test_neither_number_nor_order_changes_a_product(rows: list[dict[str, float]], chunk: int) -> None:
    whole = Rows(rows)
    expected = whole.products(*pairs(len(rows))).tolist()
    assert [whole.product(left, right) for left in range(len(rows)) for right in range(len(rows))] == expected
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sparse, "CHUNK", chunk)
        assert whole.products(*pairs(len(rows))).tolist() == expected
    turned = Rows([dict(reversed(row.items())) for row in rows])
    assert turned.products(*pairs(len(rows))).tolist() == expected


def test_nothing_times_nothing() -> None:
    none = np.zeros(0, np.int64)
    assert Rows([]).products(none, none).tolist() == []
    empty = Rows([{}, {}])
    empty.weigh(empty.knowing([1, 1]), 2, plain)
    assert empty.products(*pairs(2)).tolist() == [0, 0, 0, 0]


def test_weighed_rows_are_of_unit_length_and_rare_grams_weigh_more() -> None:
    rows = Rows([{"青岚": 1, "大桥": 1}, {"青岚": 1, "水库": 1}, {"青岚": 1}])
    known = rows.knowing([1, 2, 1])
    assert dict(zip(rows.grams, known.tolist(), strict=True)) == {"大桥": 1, "水库": 2, "青岚": 4}
    rows.weigh(known, 4, plain)
    assert [rows.product(place, place) for place in range(3)] == pytest.approx([1, 1, 1], abs=1e-4)
    common, rare = math.log(2), math.log(5)
    assert rows.product(0, 2) == pytest.approx(common / math.hypot(common, rare), abs=1e-4)


def test_the_heaviest_grams_come_first_and_equal_ones_by_their_text() -> None:
    rows = Rows([{"丙": 1, "甲": 3, "乙": 3}, {}, {"丁": 1}])
    places, grams = rows.heaviest(2)
    assert [(place, rows.grams[gram]) for place, gram in zip(places.tolist(), grams.tolist(), strict=True)] == [
        (0, "乙"),
        (0, "甲"),
        (2, "丁"),
    ]


def test_a_weight_beyond_all_measure_stays_within_its_bits() -> None:
    rows = Rows([{"哈": 1e9, "大桥": 1.0}])
    rows.weigh(rows.knowing([1]), 1, plain)
    assert rows.product(0, 0) == pytest.approx(1.0, abs=1e-3)
