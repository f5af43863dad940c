"""The chronology as JSON Feed 1.1 with our part beside it, and back again without loss (design section 6)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from chrono.model.correction import Correction, Unfit
from chrono.model.event import ArticleCard, Chronicle, Event, Leftover, Mention, Removed, Source
from chrono.model.time import Anchor, Interval, civil, iso
from chrono.outputs.feed_reading import FeedError, chronicle_of
from chrono.outputs.labels import event_label

VERSION = "https://jsonfeed.org/version/1.1"
SURROGATE = re.compile("[\ud800-\udfff]")

__all__ = ["FeedError", "feed_json", "feed_pieces", "read_feed"]


def feed_json(chronicle: Chronicle) -> str:
    """The whole chronology as JSON Feed 1.1 text, newest first; the same chronicle gives the same bytes.

    Lone surrogates, which no file can hold, become U+FFFD; everything else comes back exactly.
    """
    return "".join(feed_pieces(chronicle))


def feed_pieces(chronicle: Chronicle) -> Iterator[str]:
    """The same text piece by piece: whole, and with all that it is made of, it was the largest thing of a build."""
    # half of a character pair, as broken JSON records hold it, is no UTF-8, and as an escape it stops feed readers
    return (SURROGATE.sub("\ufffd", piece) for piece in _pieces(chronicle))


def _pieces(chronicle: Chronicle) -> Iterator[str]:
    head = {"version": VERSION, "title": chronicle.title, **_heading(chronicle), "language": chronicle.labels}
    yield _dumped(head, 0).removesuffix("\n}") + ',\n "items": '
    yield from _listed((_item(event, chronicle.labels) for event in reversed(chronicle.events)), 1)
    yield ',\n "_chrono": {\n  "version": 1'
    skipped = (
        {"path": each.path, "record": each.record, "code": each.code, "reason": each.reason}
        for each in chronicle.skipped
    )
    lists: list[tuple[str, Iterable[object]]] = [
        ("articles", map(_article, chronicle.articles)),
        ("undated", map(_leftover, chronicle.undated)),
        ("left_out", map(_leftover, chronicle.left_out)),
        ("skipped", skipped),
    ]
    for name, values in lists:
        yield f',\n  "{name}": '
        yield from _listed(values, 2)
    yield ',\n  "counts": ' + _dumped(dict(sorted(chronicle.counts.items())), 2)
    if chronicle.unfit:  # what the user has not asked for is not there
        yield ',\n  "unfit": '
        yield from _listed(map(_unfit, chronicle.unfit), 2)
    yield "\n }\n}\n"


def _listed(values: Iterable[object], depth: int) -> Iterator[str]:
    """A JSON list, ``depth`` levels down, a piece for each of its values."""
    before = "["
    for value in values:
        yield f"{before}\n{' ' * (depth + 1)}{_dumped(value, depth + 1)}"
        before = ","
    yield "[]" if before == "[" else f"\n{' ' * depth}]"


def _dumped(value: object, depth: int) -> str:
    """A value as JSON whose lines stand ``depth`` levels in; strings hold no line ends of their own."""
    return json.dumps(value, ensure_ascii=False, indent=1).replace("\n", "\n" + " " * depth)


def read_feed(text: str) -> Chronicle:
    """The chronicle that :func:`feed_json` wrote; :class:`FeedError`, a ``ValueError``, says why a text is none."""
    try:
        data = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise FeedError(f"not JSON: {error}") from None
    return chronicle_of(data)


def published_stamp(interval: Interval) -> str | None:
    """10:00 UTC of the first day (of the last one where the start is open); None before year 1 or after year 9999."""
    if interval.start is not None:
        return _stamp(interval.start)
    return None if interval.end is None else _stamp(interval.end - 1)


def _heading(chronicle: Chronicle) -> dict[str, str]:
    """What JSON Feed says of the feed itself; fields that are not known are left out, as it asks."""
    known = {
        "home_page_url": chronicle.home,
        "feed_url": chronicle.feed_url,
        "description": chronicle.subtitle,
    }
    return {name: value for name, value in known.items() if value is not None}


def _stamp(number: int) -> str | None:
    return f"{iso(number)}T10:00:00Z" if 1 <= civil(number)[0] <= 9999 else None


def _item(event: Event, labels: str) -> dict[str, Any]:
    item: dict[str, Any] = {"id": event.id, "title": event.headline, "content_text": event.summary}
    if stamp := published_stamp(event.interval):
        item["date_published"] = stamp
    days = [day for source in event.sources for day in (source.published, *(copy.published for copy in source.copies))]
    # ISO days of four-digit years sort as text; a publication date of another kind is no date for a feed reader
    if newest := max((day for day in days if day and re.fullmatch(r"\d{4}-\d\d-\d\d", day)), default=None):
        item["date_modified"] = f"{newest}T10:00:00Z"
    item |= {"language": event.language, "tags": list(event.tags)}
    item["_chrono"] = {
        **_days(event.interval),
        "edtf": event.edtf,
        "time": event.time,
        "utc_offset": event.utc_offset,
        "grain": str(event.grain),
        "certainty": str(event.certainty),
        "role": event.role,
        "label": event_label(event, labels),
        "kind": event.kind,
        "status": event.status,
        "voice": event.voice,
        "importance": event.importance,
        "importance_parts": dict(event.parts),
        "origins": event.origins,
        "conflicts": [{**_days(each.interval), "sources": list(each.sources)} for each in event.conflicts],
        "sources": [_source(source) for source in event.sources],
        **({"hidden": True} if event.hidden else {}),
        **_corrections(event.corrections),
    }
    return item


def _unfit(unfit: Unfit) -> dict[str, str]:
    return {name: value for name, value in asdict(unfit).items() if name != "why" or value}


def _corrections(corrections: tuple[Correction, ...]) -> dict[str, Any]:
    """What the user changed; nothing where nothing was."""
    told = [
        {"kind": each.kind, "key": each.key, "reason": each.reason, "own": each.own, **_days(each.own_days)}
        for each in corrections
    ]
    return {"corrections": told} if told else {}


def _source(source: Source) -> dict[str, Any]:
    mention = source.mention
    return {
        "id": mention.id,
        "article": mention.article,
        "title": source.title,
        "url": source.url,
        "published": source.published,
        "origin": source.origin,
        "role": mention.role,
        "headline": mention.headline,
        "quote": mention.quote,
        "quote_span": list(mention.quote_span),
        "expression": mention.expression,
        "span": list(mention.span),
        **_days(mention.interval),
        "edtf": mention.edtf,
        "time": mention.time,
        "utc_offset": mention.utc_offset,
        "grain": str(mention.grain),
        "certainty": str(mention.certainty),
        "date_role": mention.date_role,
        "kind": mention.kind,
        "status": mention.status,
        "voice": mention.voice,
        "rule": mention.rule,
        "anchor": _anchor(mention.anchor),
        "copies": [
            {"article": copy.article, "title": copy.title, "url": copy.url, "published": copy.published}
            for copy in source.copies
        ],
        **_known(mention),
    }


def _known(mention: Mention) -> dict[str, Any]:
    """What stands in the feed only where there is something: most quotes are their slice of the original."""
    known = {"original": mention.original, "paragraph": mention.paragraph, "topic": mention.topic}
    return {name: value for name, value in known.items() if value}


def _days(interval: Interval | None) -> dict[str, str | None]:
    return {"first": None, "last": None} if interval is None else {"first": interval.first, "last": interval.last}


def _anchor(anchor: Anchor | None) -> dict[str, Any] | None:
    return None if anchor is None else {"text": anchor.text, **_days(anchor.interval), "source": anchor.source}


def _article(card: ArticleCard) -> dict[str, Any]:
    return {
        "id": card.id,
        "title": card.title,
        "path": card.path,
        "url": card.url,
        "published": card.published,
        "published_first": card.published_first,
        "published_last": card.published_last,
        "published_source": card.published_source,
        "published_evidence": card.published_evidence,
        "removed": [_removed(each) for each in card.removed],
        **_corrections(card.corrections),
    }


def _removed(each: Removed) -> dict[str, Any]:
    removed = {"span": list(each.span), "reason": each.reason, "text": each.text}
    return removed if each.count == 1 else {**removed, "count": each.count}


def _leftover(each: Leftover) -> dict[str, Any]:
    return {"article": each.article, "quote": each.quote, "span": list(each.span), "reason": each.reason}
