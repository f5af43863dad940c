"""Moments in UTC, as pages keep them for machines: the day on which they fell where the page was published."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

_UTC = re.compile(
    r"(?:(?:19|20)\d\d-?\d\d-?\d\d[T ]|[A-Z][a-z]{2} (?:19|20)\d\d )(\d\d):\d\d.{0,10}?(?:Z|GMT|UTC|[+-]00:?00)$"
)
_EAST = 10  # hours of UTC from which it is the next day somewhere, as far east as the clocks go
_WEST = 12  # and before which it is still the day before, as far west


def near_in_utc(day: int | None, value: str) -> set[int]:
    """The day before or after, which it may be at a moment in UTC where the page was published; none of other values."""
    moment = _UTC.search(value.strip())
    if moment is None or day is None:
        return set()
    hour = int(moment.group(1))
    return {day + 1} if hour >= _EAST else {day - 1} if hour < _WEST else set()


def local_day(value: str, others: Iterable[str]) -> tuple[int, str] | None:
    """The day of a moment in UTC by the clock of one of the ``others`` that says the same moment, and what it says."""
    moment = _moment(value)
    if moment is None or moment.utcoffset():
        return None
    for other in others:
        same = _moment(other)
        if same is not None and same == moment and same.utcoffset():
            return same.date().toordinal(), other
    return None


def _moment(value: str) -> datetime | None:
    """A moment with its offset from UTC; ``None`` for what says none."""
    try:
        moment = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
