"""Which events ``chrono show`` lets through."""

from __future__ import annotations

from dataclasses import replace

import pytest

from chrono.model.event import Chronicle
from chrono.model.time import Interval
from chrono.selection import Selection, day_of, selected
from tests.outputs.chronicles import mixed


def _on(first: str | None, last: str | None) -> Chronicle:
    chronicle = mixed()
    return replace(chronicle, events=(replace(chronicle.events[0], interval=Interval.from_iso(first, last)),))


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
