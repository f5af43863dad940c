"""What the page says first: how much it holds, and the few events that tell the story."""

from __future__ import annotations

from chrono.model.event import Chronicle, Event
from chrono.outputs.labels import WORDS, event_label, marks, year_label
from chrono.outputs.listing import leading, year_of
from chrono.outputs.page.words import Words
from chrono.outputs.quotes import html_text

LEADING = 5
FEW = 10  # so many events are seen at a glance in the drawing


def dek(chronicle: Chronicle, events: list[Event], words: Words) -> str:
    """Events, articles and years in one line."""
    articles = chronicle.counts.get("articles", len(chronicle.articles))
    if not events:
        return words.both(f"{articles}篇文章", f"{articles} articles")
    first, last = year_of(events[0]), year_of(events[-1])
    spans = [
        year_label(first, labels) + ("" if first == last else dash + year_label(last, labels))
        for labels, dash in (("zh", "至"), ("en", "–"))
    ]
    return words.both(
        f"{len(events)}件事 · {articles}篇文章 · {spans[0]}", f"{len(events)} events · {articles} articles · {spans[1]}"
    )


def main_events(events: list[Event]) -> list[Event]:
    """The most important events in order of time; none where the drawing can name them all."""
    return leading(events, LEADING) if len(events) > FEW else []


def brief(events: list[Event], words: Words) -> str:
    """The main events, each a link to its card; "" where there are none."""
    told = main_events(events)
    if not told:
        return ""
    items = "".join(_line(event, words) for event in told)
    return f'<section id="brief">{words.say("brief", tag="h2")}<ol>{items}</ol></section>'


def _line(event: Event, words: Words) -> str:
    days = words.both(event_label(event, "zh"), event_label(event, "en"), css="days")
    # how firm a date is stands on the card; who says it and whether it is done must not be missed here
    notes = [
        " · ".join(mark for mark in marks(event, labels) if mark != WORDS[labels].get(str(event.certainty)))
        for labels in ("zh", "en")
    ]
    noted = " " + words.both(notes[0], notes[1], tag="small") if notes[0] else ""
    lang = "" if event.language == words.labels else f' lang="{html_text(event.language)}"'
    return (
        f'<li>{days}<span><a href="#e-{html_text(event.id)}"{lang}>{html_text(event.headline)}</a>{noted}</span></li>'
    )
