"""Mentions in the same words of the same days: compared once, however many articles print them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from chrono.events.lateness import is_remote
from chrono.events.profile import SHORT, letters_of, plain_line
from chrono.model.event import Mention


@dataclass(frozen=True, slots=True)
class Telling:
    """Mentions of one line: the same words of the same days, whatever sentence of whatever article they stand in."""

    mentions: tuple[Mention, ...]  # reports first, then by id and article
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


def contracted(mentions: Sequence[Mention], copies: Mapping[str, str], published: Mapping[str, int]) -> list[Telling]:
    """The tellings of these mentions, in the order of their leads' ids and articles."""
    groups: dict[tuple[object, ...], list[Mention]] = {}
    for each in sorted(mentions, key=lambda each: (each.role != "report", each.id, each.article)):
        groups.setdefault((*_compared(each), is_remote(each, published)), []).append(each)
    tellings = [_telling(group, copies) for group in groups.values()]
    return sorted(tellings, key=lambda telling: (telling.lead.id, telling.lead.article))


def _compared(each: Mention) -> tuple[object, ...]:
    """What must be the same of two mentions that are one line."""
    line, short = _line(each.headline)
    # 工程开工 of two topics are two works
    topic = each.topic if short else ""
    days = each.interval, each.grain, each.certainty, each.time, each.utc_offset
    return line, topic, *days, each.date_role, each.kind, each.status


@lru_cache(maxsize=65536)
def _line(headline: str) -> tuple[str, bool]:
    """A headline without date words and spaces, and whether it is too short to say what it is about."""
    line = plain_line(headline)
    return line.replace(" ", ""), letters_of(line) < SHORT


def _telling(group: Sequence[Mention], copies: Mapping[str, str]) -> Telling:
    if len(group) == 1:
        article = group[0].article
        own, notice = {article: 1}, copies.get(article, article)
        return Telling(tuple(group), own, own if notice == article else {notice: 1})
    articles = Counter(each.article for each in group)
    return Telling(tuple(group), articles, Counter(copies.get(each.article, each.article) for each in group))


def ties(one: Telling, other: Telling) -> Ties:
    """The ties between the mentions of one telling and those of another."""
    all_ = len(one.mentions) * len(other.mentions)
    within = _shared(one.notices, other.notices)
    same = _shared(one.articles, other.articles)
    return Ties(same, within - same, all_ - within)


def _shared(one: Mapping[str, int], other: Mapping[str, int]) -> int:
    return sum(one[key] * other[key] for key in one.keys() & other.keys())
