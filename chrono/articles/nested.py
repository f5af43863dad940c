"""Records that stand deeper in a file of JSON than under one of the usual names: a search engine's answer, a service's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

_DEPTH = 5  # objects within one another
_ENOUGH = 3  # rows by which a list is known to hold articles


def nested_rows(value: Mapping[str, Any], tells: Callable[[Mapping[str, Any]], bool]) -> list[Mapping[str, Any]]:
    """The rows of the uppermost list of objects that tell something, each as the object that it wraps; none for none."""
    level: list[Mapping[str, Any]] = [value]
    for _ in range(_DEPTH):
        inner = [each for one in level for each in one.values()]
        for each in inner:
            rows = [_unwrapped(row, tells) for row in each if isinstance(row, dict)] if isinstance(each, list) else []
            if rows and any(map(tells, rows[:_ENOUGH])):
                return rows
        level = [each for each in inner if isinstance(each, dict)]
        if told := next(filter(tells, level), None):
            return [told]
    return []


def _unwrapped(row: Mapping[str, Any], tells: Callable[[Mapping[str, Any]], bool]) -> Mapping[str, Any]:
    """A row, or the object in it that is the article: ``{"_id": …, "_source": {…}}``."""
    if tells({key: each for key, each in row.items() if not isinstance(each, dict)}):
        return row
    return next((each for each in row.values() if isinstance(each, dict) and tells(each)), row)
