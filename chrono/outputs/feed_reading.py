"""Our JSON Feed back into the chronicle it was written from; every refusal names the place and the reason."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from chrono.model.correction import Correction, Unfit
from chrono.model.event import (
    ArticleCard,
    Chronicle,
    Conflict,
    Copy,
    Event,
    Leftover,
    Mention,
    Removed,
    SkippedCard,
    Source,
)
from chrono.model.time import Anchor, Certainty, Grain, Interval

T = TypeVar("T")
Kinds = type | tuple[type, ...]


class FeedError(ValueError):
    """The text is no feed of ours; the message names the place and the reason."""


class Part:
    """A JSON object and its place in the file: fields come out with the wanted type or not at all."""

    def __init__(self, data: Any, place: str) -> None:
        if not isinstance(data, dict):
            raise FeedError(f"{place}: wanted an object, found {_kind(data)}")
        self.data = data
        self.place = place

    def get(self, name: str, kinds: Kinds, wanted: str) -> Any:
        if name not in self.data:
            raise FeedError(f"{self.place}: {name!r} is missing")
        value = self.data[name]
        # a JSON true would pass as the number 1
        if not isinstance(value, kinds) or isinstance(value, bool):
            raise FeedError(f"{self.place}: {name!r} should be {wanted}, found {_kind(value)}")
        return value

    def text(self, name: str) -> str:
        return str(self.get(name, str, "text"))

    def maybe(self, name: str) -> str | None:
        value = self.get(name, (str, type(None)), "text or null")
        return None if value is None else str(value)

    def optional(self, name: str) -> str | None:
        """A field that may be missing."""
        return self.maybe(name) if name in self.data else None

    def whole(self, name: str) -> int:
        return int(self.get(name, int, "a whole number"))

    def span(self, name: str) -> tuple[int, int]:
        value = self.get(name, list, "two whole numbers")
        if len(value) != 2 or not all(type(each) is int for each in value):
            raise FeedError(f"{self.place}: {name!r} should be two whole numbers")
        return value[0], value[1]

    def texts(self, name: str) -> tuple[str, ...]:
        value = self.get(name, list, "a list")
        if not all(isinstance(each, str) for each in value):
            raise FeedError(f"{self.place}: {name!r} should be a list of text")
        return tuple(value)

    def part(self, name: str) -> Part:
        return Part(self.get(name, dict, "an object"), f"{self.place}, {name}")

    def each(self, name: str, build: Callable[[Part], T]) -> tuple[T, ...]:
        values = self.get(name, list, "a list")
        return tuple(build(Part(value, f"{self.place}, {name} {n}")) for n, value in enumerate(values, 1))

    def interval(self) -> Interval:
        first, last = self.maybe("first"), self.maybe("last")
        try:
            return Interval.from_iso(first, last)
        except ValueError as error:
            raise FeedError(f"{self.place}: {error}") from None

    def grain(self) -> Grain:
        try:
            return Grain(self.text("grain"))
        except ValueError as error:
            raise FeedError(f"{self.place}: {error}") from None

    def certainty(self) -> Certainty:
        try:
            return Certainty(self.text("certainty"))
        except ValueError as error:
            raise FeedError(f"{self.place}: {error}") from None


def chronicle_of(data: Any) -> Chronicle:
    """The chronicle of a parsed feed; :class:`FeedError` where it is none of ours."""
    feed = Part(data, "feed")
    if "jsonfeed.org/version/" not in str(feed.data.get("version", "")):
        raise FeedError("not a JSON Feed: its 'version' names no version of one")
    if not isinstance(feed.data.get("_chrono"), dict):
        raise FeedError("a JSON Feed, but not one of ours: it has no '_chrono' part")
    ours = feed.part("_chrono")
    if (version := ours.whole("version")) != 1:
        raise FeedError(f"written by another version of this program (format {version}, this one reads 1)")
    counts = ours.part("counts")
    return Chronicle(
        title=feed.text("title"),
        labels=feed.text("language"),
        events=feed.each("items", _event)[::-1],
        articles=ours.each("articles", _card),
        undated=ours.each("undated", _leftover),
        left_out=ours.each("left_out", _leftover),
        skipped=ours.each("skipped", _skipped),
        counts={name: counts.whole(name) for name in counts.data},
        subtitle=feed.optional("description"),
        home=feed.optional("home_page_url"),
        feed_url=feed.optional("feed_url"),
        unfit=ours.each("unfit", _unfit) if "unfit" in ours.data else (),
    )


def _event(item: Part) -> Event:
    ours = item.part("_chrono")
    return Event(
        id=item.text("id"),
        headline=item.text("title"),
        summary=item.text("content_text"),
        interval=ours.interval(),
        edtf=ours.text("edtf"),
        grain=ours.grain(),
        certainty=ours.certainty(),
        role=ours.text("role"),
        kind=ours.text("kind"),
        status=ours.text("status"),
        voice=ours.text("voice"),
        importance=float(ours.get("importance", (int, float), "a number")),
        origins=ours.whole("origins"),
        parts=_parts(ours.part("importance_parts")) if "importance_parts" in ours.data else (),
        sources=ours.each("sources", _source),
        conflicts=ours.each("conflicts", lambda part: Conflict(part.interval(), part.texts("sources"))),
        time=ours.maybe("time"),
        utc_offset=ours.maybe("utc_offset"),
        language=item.text("language"),
        tags=item.texts("tags"),
        hidden=ours.data.get("hidden") is True,
        corrections=_corrections(ours),
    )


def _source(part: Part) -> Source:
    anchor = None if part.data.get("anchor") is None else _anchor(part.part("anchor"))
    mention = Mention(
        id=part.text("id"),
        article=part.text("article"),
        role=part.text("role"),
        headline=part.text("headline"),
        quote=part.text("quote"),
        quote_span=part.span("quote_span"),
        expression=part.text("expression"),
        span=part.span("span"),
        interval=part.interval(),
        edtf=part.text("edtf"),
        grain=part.grain(),
        certainty=part.certainty(),
        date_role=part.text("date_role"),
        status=part.text("status"),
        voice=part.text("voice"),
        kind=part.text("kind"),
        rule=part.text("rule"),
        anchor=anchor,
        time=part.maybe("time"),
        utc_offset=part.maybe("utc_offset"),
        topic=part.optional("topic") or "",
        original=part.optional("original") or "",
        paragraph=part.whole("paragraph") if "paragraph" in part.data else None,
    )
    return Source(
        mention=mention,
        title=part.maybe("title"),
        url=part.maybe("url"),
        published=part.maybe("published"),
        origin=part.maybe("origin"),
        copies=part.each("copies", _copy),
    )


def _parts(part: Part) -> tuple[tuple[str, float], ...]:
    return tuple((name, float(part.get(name, (int, float), "a number"))) for name in part.data)


def _corrections(part: Part) -> tuple[Correction, ...]:
    return part.each("corrections", _correction) if "corrections" in part.data else ()


def _correction(part: Part) -> Correction:
    undated = part.maybe("first") is None and part.maybe("last") is None
    days = None if undated else part.interval()
    return Correction(part.text("kind"), part.text("key"), part.text("reason"), part.maybe("own"), days)


def _unfit(part: Part) -> Unfit:
    why = part.optional("why") or ""
    return Unfit(part.text("table"), part.text("key"), part.text("missing"), part.text("reason"), why)


def _anchor(part: Part) -> Anchor:
    unknown = part.maybe("first") is None and part.maybe("last") is None
    return Anchor(part.text("text"), None if unknown else part.interval(), part.text("source"))


def _copy(part: Part) -> Copy:
    return Copy(part.text("article"), part.maybe("title"), part.maybe("url"), part.maybe("published"))


def _card(part: Part) -> ArticleCard:
    return ArticleCard(
        id=part.text("id"),
        title=part.maybe("title"),
        path=part.maybe("path"),
        url=part.maybe("url"),
        published=part.maybe("published"),
        published_first=part.maybe("published_first"),
        published_last=part.maybe("published_last"),
        published_source=part.text("published_source"),
        published_evidence=part.maybe("published_evidence"),
        removed=part.each("removed", _removed),
        corrections=_corrections(part),
    )


def _removed(part: Part) -> Removed:
    count = part.whole("count") if "count" in part.data else 1
    return Removed(part.span("span"), part.text("reason"), part.text("text"), count)


def _leftover(part: Part) -> Leftover:
    return Leftover(part.text("article"), part.text("quote"), part.span("span"), part.text("reason"))


def _skipped(part: Part) -> SkippedCard:
    record = None if part.data.get("record") is None else part.whole("record")
    return SkippedCard(part.text("path"), record, part.text("code"), part.text("reason"))


def _kind(value: Any) -> str:
    names = {dict: "an object", list: "a list", str: "text", bool: "true or false", type(None): "null"}
    return names.get(type(value), "a number")
