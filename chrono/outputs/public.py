"""A chronology as it may be handed out: no local paths, nothing of the workshop, quotes no longer than they must be."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath

from chrono.model.event import ArticleCard, Chronicle, Copy, Event, Source
from chrono.outputs.links import safe_link
from chrono.outputs.quotes import excerpt

QUOTED = 90  # columns of a quote: about 45 Chinese characters
WORKSHOP = ("undated", "left_out", "skipped")  # counts of what was left over


def public_chronicle(chronicle: Chronicle) -> Chronicle:
    """The chronicle without paths, leftovers, inputs not used and what cleaning removed or changed, its quotes shortened.

    Articles get numbers for keys, since a key is mostly a path; ids of events and sources stay. Addresses of the
    web stay, others go.
    """
    keys = _numbers(chronicle)
    return replace(
        chronicle,
        events=tuple(_event(event, keys) for event in chronicle.events),
        articles=tuple(_card(card, keys) for card in chronicle.articles),
        undated=(),
        left_out=(),
        skipped=(),
        counts={name: 0 if name in WORKSHOP else number for name, number in chronicle.counts.items()},
    )


def _numbers(chronicle: Chronicle) -> dict[str, str]:
    """A neutral key for every article, by its place in the chronicle."""
    names = [card.id for card in chronicle.articles]
    for event in chronicle.events:
        for source in event.sources:
            names += [source.mention.article, *(copy.article for copy in source.copies)]
    return {name: f"article-{number}" for number, name in enumerate(dict.fromkeys(names), 1)}


def _event(event: Event, keys: dict[str, str]) -> Event:
    sources = tuple(_source(source, keys) for source in event.sources)
    return replace(event, summary=sources[0].mention.quote if sources else "", sources=sources)


def _source(source: Source, keys: dict[str, str]) -> Source:
    mention = source.mention
    return replace(
        source,
        mention=replace(mention, article=keys[mention.article], quote=excerpt(mention, QUOTED), original="", topic=""),
        title=_title(source.title, mention.article),
        url=safe_link(source.url),
        copies=tuple(_copy(copy, keys) for copy in source.copies),
    )


def _copy(copy: Copy, keys: dict[str, str]) -> Copy:
    return replace(copy, article=keys[copy.article], title=_title(copy.title, copy.article), url=safe_link(copy.url))


def _card(card: ArticleCard, keys: dict[str, str]) -> ArticleCard:
    # a file's name is evidence of its day, and a path
    evidence = None if card.published_source in ("filename", "url") else card.published_evidence
    return replace(
        card,
        id=keys[card.id],
        title=_title(card.title, card.id),
        path=None,
        url=safe_link(card.url),
        published_evidence=evidence,
        removed=(),
    )


def _title(title: str | None, key: str) -> str | None:
    """The title, unless it is the file's name, which serves where a text has none."""
    names = {key, PurePath(key).name, PurePath(key).stem}
    return None if title in names else title
