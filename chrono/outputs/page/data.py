"""What the page's script needs of the events: numbers for the chart, choices for the filters; no HTML."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache

from chrono.model.event import Event
from chrono.outputs.listing import year_of
from chrono.outputs.quotes import visible
from chrono.text.scripts import folded

CHUNK = 40  # cards that are drawn together


@dataclass(frozen=True, slots=True)
class Chunk:
    """Neighbouring events of one year; ``start`` and ``stop`` are places in the list of events."""

    year: int
    start: int
    stop: int


def chunks_of(events: list[Event]) -> list[Chunk]:
    """The list cut at every new year and after :data:`CHUNK` events."""
    chunks: list[Chunk] = []
    for place, event in enumerate(events):
        year = year_of(event)
        last = chunks[-1] if chunks else None
        if last is not None and last.year == year and place - last.start < CHUNK:
            chunks[-1] = Chunk(year, last.start, place + 1)
        else:
            chunks.append(Chunk(year, place, place + 1))
    return chunks


def choices(events: list[Event], name: str) -> list[str]:
    """The values of a field that occur, in order of first occurrence."""
    return list(dict.fromkeys(str(getattr(event, name)) for event in events))


def origins_of(events: list[Event], limit: int = 200) -> list[str]:
    """The origins' names, most frequent first, at most ``limit``: a longer choice cannot be used."""
    counts: dict[str, int] = {}
    for event in events:
        for name in {visible(source.origin) for source in event.sources if source.origin}:
            counts[name] = counts.get(name, 0) + 1
    return sorted(counts, key=lambda name: (-counts[name], name))[:limit]


def chart_data(events: list[Event]) -> dict[str, object]:
    """Rows ``[id, start, end, status, certainty, disputed, importance, origins, headline, year, origin numbers]``.

    Days are proleptic Gregorian ordinals, ``end`` exclusive, null for an open side.
    """
    names = {name: number for number, name in enumerate(origins_of(events))}
    rows = []
    for event in events:
        numbers = sorted({names[n] for s in event.sources if s.origin and (n := visible(s.origin)) in names})
        rows.append(
            [
                event.id,
                event.interval.start,
                event.interval.end,
                event.status,
                str(event.certainty),
                1 if event.conflicts else 0,
                event.importance,
                event.origins,
                visible(event.headline),
                year_of(event),
                numbers,
            ]
        )
    return {"origins": list(names), "scripts": script_pairs(events), "events": rows}


def script_pairs(events: list[Event]) -> str:
    """Traditional characters beside the page's simplified ones, in pairs: a search in one script finds both."""
    used = {char for event in events for text in _searched(event) for char in text}
    simple = {pair[0]: pair[1] for pair in _pairs()}
    wanted = {simple.get(char, char) for char in used}
    return "".join(pair for pair in _pairs() if pair[1] in wanted)


def _searched(event: Event) -> list[str]:
    told = [
        text for source in event.sources for text in (source.mention.quote, source.title or "", source.origin or "")
    ]
    return [event.headline, *told]


@cache
def _pairs() -> tuple[str, ...]:
    characters = [chr(code) for code in range(0x4E00, 0xA000)]
    # line ends keep OpenCC from reading neighbours as a word
    simple = folded("\n".join(characters)).split("\n")
    return tuple(char + other for char, other in zip(characters, simple, strict=True) if char != other)


def json_in_html(data: object) -> str:
    """JSON that a script element can hold: nothing in it can end the element or open a comment."""
    # halves of character pairs are not UTF-8; U+2028 ends a line in old scripts
    dumped = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return re.sub("[<>&\u2028\u2029\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", dumped)
