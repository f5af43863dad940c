"""How long after its day an article tells what happened: as news, as a recall, or as history."""

from __future__ import annotations

from collections.abc import Mapping

from chrono.model.event import Mention

LATE = 7  # days after a day from which on it is recalled, not reported
REMOTE = 3650  # days from which on a day is long past


def is_late(mention: Mention, published: Mapping[str, int]) -> bool:
    """Whether an article of much later tells of a day, or of days that were over."""
    after, told = mention.interval.end, published.get(mention.article)
    return after is not None and told is not None and told >= after + LATE


def is_remote(mention: Mention, published: Mapping[str, int]) -> bool:
    """Whether a mention's day was long past when its article was published."""
    day, told = mention.interval.start, published.get(mention.article)
    return day is not None and told is not None and told - day > REMOTE
