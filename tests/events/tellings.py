"""Articles and mentions of the tests' own making, and the short ways to what the room says of them."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from chrono.events.compose import Card
from chrono.events.extract import Extracted, mentions_of
from chrono.model.article import UNKNOWN_PUBLICATION, Article, Publication
from chrono.model.event import Mention
from chrono.model.time import Grain, Interval, parse_iso
from chrono.settings import DEFAULTS
from chrono.text.mapped import Mapped
from tests.model.plain import PLAIN

GRAINS = {
    1: Grain.DAY,
    28: Grain.MONTH,
    29: Grain.MONTH,
    30: Grain.MONTH,
    31: Grain.MONTH,
    365: Grain.YEAR,
    366: Grain.YEAR,
}


def article(
    text: str, *, title: str | None = None, published: str | None = None, language: str = "zh", **more: Any
) -> Article:
    """An article without anything to clean; ``published`` an ISO day, of a firm source."""
    publication = UNKNOWN_PUBLICATION
    if published is not None:
        publication = Publication(Interval.of_day(parse_iso(published)), Grain.DAY, "field")
    values: dict[str, Any] = {"id": "a", "runs": Mapped.whole(text).runs, **more}
    return Article(title=title, original=text, text=text, publication=publication, language=language, **values)


def told(text: str, **more: Any) -> Extracted:
    """What the text tells, as an article."""
    return mentions_of(article(text, **more), DEFAULTS)


def mention_at(words: str, text: str, **more: Any) -> Mention | None:
    """The mention that is dated by these words of the text; ``None`` where there is none."""
    found = [each for each in told(text, **more).mentions if each.expression == words]
    assert len(found) < 2, found
    return found[0] if found else None


def report_in(text: str, title: str, published: str, **more: Any) -> Mention | None:
    """The article's own report; ``None`` where it has none."""
    found = [each for each in told(text, title=title, published=published, **more).mentions if each.role == "report"]
    assert len(found) < 2, found
    return found[0] if found else None


def days(first: str | None, last: str | None = None) -> Interval:
    """The interval of inclusive ISO days; one day where the last is left out."""
    return Interval.from_iso(first, last if last is not None else first)


def mention(headline: str, first: str | None, last: str | None = "", **more: Any) -> Mention:
    """A mention with plain defaults: stated, happened, of its own article; ``last`` left out makes one day."""
    interval = Interval.from_iso(first, first if last == "" else last)
    wanted = f"{headline}{first}{last}{sorted(more.items())}"
    values: dict[str, Any] = {
        "id": sha256(wanted.encode()).hexdigest()[:16],
        "article": f"of-{sha256(wanted.encode()).hexdigest()[:8]}",
        "headline": headline,
        "quote": f"{headline}。",
        "quote_span": (0, len(headline) + 1),
        "expression": "",
        "span": (0, 0),
        "interval": interval,
        "edtf": first if first and interval.is_day else f"{first or '..'}/{last or '..'}",
        "grain": GRAINS.get(interval.length or 0, Grain.DAY),
    }
    return Mention(**(PLAIN | values | more))


def card(key: str, published: str | None = "2024-03-15", origin: str | None = None, **more: Any) -> Card:
    """What composing knows of an article."""
    values: dict[str, Any] = {"title": None, "url": None, "language": "zh", **more}
    return Card(id=key, published=published, origin=origin, **values)
