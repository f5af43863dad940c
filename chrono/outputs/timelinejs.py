"""The events as TimelineJS reads them, in the JSON that its makers document; its texts are HTML, so ours are escaped."""

from __future__ import annotations

import json
from typing import Any

from chrono.model.event import Chronicle, Event, Source
from chrono.model.time import civil
from chrono.outputs.citation import source_citation
from chrono.outputs.labels import event_label, marks
from chrono.outputs.links import safe_link
from chrono.outputs.listing import first_day, listed
from chrono.outputs.quotes import html_text, quoted


def timelinejs_json(chronicle: Chronicle) -> str:
    """The events (kind ``event``) as TimelineJS JSON, oldest first.

    Years before the common era are negative and there is no year 0 (-221 is 221 BCE), as TimelineJS labels them. It
    wants a start: an open one takes the end's day, and ``display_date`` says what is meant.
    """
    data = {
        "scale": "human",
        "title": {"text": {"headline": html_text(chronicle.title), "text": html_text(chronicle.subtitle or "")}},
        "events": [_slide(event, chronicle.labels) for event in listed(chronicle)],
    }
    text = json.dumps(data, ensure_ascii=False, indent=1)
    return text.encode("utf-8", "replace").decode() + "\n"


def _slide(event: Event, labels: str) -> dict[str, Any]:
    interval = event.interval
    label = event_label(event, labels)
    notes = marks(event, labels)
    slide: dict[str, Any] = {"start_date": _date(first_day(event), event.time if interval.is_day else None, label)}
    if interval.start is not None and interval.end is not None and not interval.is_day:
        slide["end_date"] = _date(interval.end - 1, None, label)
    body = "".join(_source(source, labels) for source in event.sources)
    noted = f"<p>{html_text(' · '.join(notes))}</p>" if notes else ""
    return slide | {
        "display_date": label,
        "text": {"headline": html_text(event.headline), "text": noted + body},
        "unique_id": event.id,
        "autolink": False,
    }


def _date(number: int, time: str | None, label: str) -> dict[str, Any]:
    year, month, day = civil(number)
    date: dict[str, Any] = {"year": year if year > 0 else year - 1, "month": month, "day": day}
    if time:
        hour, minute = ("23", "59") if time == "24:00" else time.split(":")  # the hour 24 is drawn on the next day
        date |= {"hour": int(hour), "minute": int(minute)}
    return date | {"display_date": label}


def _source(source: Source, labels: str) -> str:
    said = html_text(source_citation(source, labels))
    if url := safe_link(source.url):
        said = f'<a href="{html_text(url)}" rel="noopener noreferrer">{said}</a>'
    return f"<blockquote>{html_text(quoted(source.mention.quote, labels))}</blockquote><p>{said}</p>"
