"""Mentions in the very same words: compared once, however many articles print them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from chrono.events.similarity import is_remote
from chrono.model.event import Mention


@dataclass(frozen=True, slots=True)
class Telling:
    """Mentions that are alike in everything that is compared of them."""

    mentions: tuple[Mention, ...]  # sorted by id and article
    articles: Mapping[str, int]  # how many of them each article has
    notices: Mapping[str, int]  # how many of them each notice has: an article and its copies

    @property
    def lead(self) -> Mention:
        """The one that stands for all."""
        return self.mentions[0]


@dataclass(frozen=True, slots=True)
class Ties:
    """How many pairs of mentions across two tellings are of one article, of two copies of one notice, of neither."""

    same: int
    copied: int
    apart: int


def contracted(
    mentions: Sequence[Mention],
    copies: Mapping[str, str],
    prints: Mapping[str, tuple[int, ...]],
    published: Mapping[str, int],
) -> list[Telling]:
    """The tellings of these mentions, in the order of their first ones' ids and articles.

    What is compared of their articles is alike too: the sketch of a report's text, and whether the day was long past.
    """
    groups: dict[tuple[object, ...], list[Mention]] = {}
    for each in sorted(mentions, key=lambda each: (each.id, each.article)):
        text = prints.get(each.article, ()) if each.role == "report" else ()
        groups.setdefault((*_compared(each), text, is_remote(each, published)), []).append(each)
    return [_telling(group, copies) for group in groups.values()]


def _compared(each: Mention) -> tuple[object, ...]:
    """Everything of a mention that merging looks at, but for its article."""
    # the topic is compared of short headlines only, but to leave it out would save little
    words = each.headline, each.quote, each.topic
    days = each.interval, each.grain, each.certainty, each.time, each.utc_offset
    return *words, *days, each.role, each.date_role, each.kind, each.status


def _telling(group: Sequence[Mention], copies: Mapping[str, str]) -> Telling:
    if len(group) == 1:
        article = group[0].article
        return Telling(tuple(group), {article: 1}, {copies.get(article, article): 1})
    articles = Counter(each.article for each in group)
    return Telling(tuple(group), articles, Counter(copies.get(each.article, each.article) for each in group))


def ties(one: Telling, other: Telling) -> Ties:
    """The ties between the mentions of one telling and those of another."""
    all_ = len(one.mentions) * len(other.mentions)
    if one.notices.keys().isdisjoint(other.notices):
        return Ties(0, 0, all_)
    within = _shared(one.notices, other.notices)
    same = _shared(one.articles, other.articles)
    return Ties(same, within - same, all_ - within)


def _shared(one: Mapping[str, int], other: Mapping[str, int]) -> int:
    return sum(one[key] * other[key] for key in one.keys() & other.keys())
