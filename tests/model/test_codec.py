"""What the codec writes it reads back; what it did not write it refuses."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chrono.model.article import Publication, Skipped
from chrono.model.codec import decode, encode, from_json, to_json
from chrono.model.event import ArticleCard, Chronicle, Event, Leftover, Mention
from chrono.model.time import Anchor, Certainty, Grain, Interval

DAYS = st.integers(-1_000_000, 3_000_000)
INTERVALS = st.one_of(
    st.builds(lambda start, length: Interval(start, start + length), DAYS, st.integers(1, 40_000)),
    st.builds(Interval, DAYS, st.none()),
    st.builds(Interval, st.none(), DAYS),
)
st.register_type_strategy(Interval, INTERVALS)
st.register_type_strategy(float, st.floats(allow_nan=False))

MENTION = Mention(
    id="m1",
    article="a.txt",
    role="mention",
    headline="嫦娥一号发射",
    quote="2007年10月24日，嫦娥一号发射。",
    quote_span=(10, 29),
    expression="2007年10月24日",
    span=(10, 21),
    interval=Interval.of_day(732_973),
    edtf="2007-10-24",
    grain=Grain.DAY,
    certainty=Certainty.STATED,
    date_role="happened",
    status="happened",
    voice="stated",
    kind="event",
    rule="year-month-day",
    anchor=Anchor("2007-10-25", None, "publication"),
)


@pytest.mark.parametrize("kind", [Mention, Event, Chronicle, ArticleCard, Leftover, Skipped, Publication])
def test_every_value_survives_the_way_through_json(kind: type[Any]) -> None:
    @settings(max_examples=30, deadline=None)
    @given(st.from_type(kind))
    def holds(value: Any) -> None:
        read = from_json(kind, to_json(value))
        assert read == value
        assert repr(read) == repr(value), "equal, but of another type inside: a list for a tuple, text for a grain"

    holds()


def test_what_is_written_is_plain_json() -> None:
    data = encode([MENTION])
    assert json.loads(json.dumps(data)) == data


def test_sequences_at_the_top() -> None:
    many = (MENTION, replace(MENTION, id="m2", time="18:05"))
    assert decode(tuple[Mention, ...], encode(many)) == many
    assert decode(list[Mention], encode(many)) == list(many)
    assert decode(dict[str, tuple[Mention, ...]], encode({"键": many})) == {"键": many}
    assert from_json(tuple[Mention, ...], to_json(())) == ()


def test_half_a_surrogate_pair_survives() -> None:
    # A damaged page holds them, and an error here would lose the whole article.
    broken = replace(MENTION, quote="a\ud83d b")
    assert from_json(Mention, to_json(broken)) == broken


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("headline", 7),
        ("headline", None),
        ("grain", "fortnight"),
        ("grain", 3),
        ("span", [1]),
        ("span", [1, 2, 3]),
        ("span", [1, True]),
        ("span", [1, 2.0]),
        ("span", "12"),
        ("interval", [5, 5]),
        ("interval", [None, None]),
        ("anchor", {}),
        ("time", 18),
    ],
)
def test_data_of_the_wrong_type_are_refused(field: str, value: object) -> None:
    names = list(Mention.__dataclass_fields__)
    data = json.loads(to_json(MENTION))
    data[names.index(field)] = value
    with pytest.raises(ValueError):
        decode(Mention, data)


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "[1,2]", "[" * 100_000, '{"id":"m1"}'])
def test_text_that_is_no_mention_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        from_json(Mention, text)


def test_a_type_without_a_json_form_is_a_type_error() -> None:
    @dataclass(frozen=True)
    class Either:
        value: int | str

    for bad in (object(), {1: "a"}, {"a", "b"}, b"bytes"):
        with pytest.raises(TypeError):
            encode(bad)
    for kind in (set, Either, dict[int, str]):
        with pytest.raises(TypeError):
            decode(kind, [1])
