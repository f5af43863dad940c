"""Which events ``chrono show`` lets through."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from chrono.model.correction import Correction
from chrono.model.event import Chronicle, Event
from chrono.model.time import Interval
from chrono.selection import Selection, best_of, day_of, selected
from tests.outputs.chronicles import mixed


def _on(first: str | None, last: str | None) -> Chronicle:
    chronicle = mixed()
    return replace(chronicle, events=(replace(chronicle.events[0], interval=Interval.from_iso(first, last)),))


def _event(day: str, importance: float, **more: Any) -> Event:
    days = Interval.from_iso(day, day)
    return replace(mixed().events[0], id=f"{day}-{importance}", interval=days, importance=importance, **more)


def test_the_best_are_spread_over_the_story() -> None:
    """Of a hot week the first few are taken, and then what the rest of the year brought."""
    week = [_event(f"2021-03-0{day}", 0.60 - day / 1000) for day in range(1, 6)]
    year = [_event(f"2021-{month:02d}-20", 0.50) for month in range(5, 8)]
    taken = best_of([*week, *year], 4)
    assert sum(each in week for each in taken) == 2
    assert best_of([*week, *year], 1) == week[:1]
    assert best_of([*week, *year], 99) != []
    assert len(best_of([*week, *year], 99)) == 8
    assert best_of([], 3) == []


def test_what_is_much_more_important_is_taken_however_crowded_its_days_are() -> None:
    week = [_event(f"2021-03-0{day}", 0.90) for day in range(1, 4)]
    assert best_of([*week, _event("2021-06-01", 0.3)], 3) == week


def test_pinned_events_come_first_and_figures_last() -> None:
    pinned = _event("2021-01-01", 0.01, corrections=(Correction("pin", "k", "r"),))
    figure, plain = _event("2021-02-01", 0.99, kind="figure"), _event("2021-03-01", 0.2)
    assert best_of([figure, plain, pinned], 3) == [pinned, plain, figure]


@pytest.mark.parametrize(
    ("first", "last", "since", "until", "passes"),
    [
        ("2018-06-01", "2018-06-01", "2018", "2018", True),
        ("2018-06-01", "2018-06-01", "2019", "2020", False),
        ("2017-01-01", "2019-12-31", "2018-05", "2018-05", True),
        (None, "2029-12-31", "2013", "2014", False),
        (None, "2029-12-31", "2029", "2030", True),
        ("2016-01-01", None, "2020", "2021", True),
    ],
)
def test_days(first: str | None, last: str | None, since: str, until: str, passes: bool) -> None:
    """A deadline stands at its end; what goes on stands in every year since."""
    selection = Selection(first=day_of(since, last=False), last=day_of(until, last=True))
    assert bool(selected(_on(first, last), selection).events) is passes
