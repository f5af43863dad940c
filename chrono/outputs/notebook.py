"""The chronology as a notebook shows it: the chart, and under it the table."""

from __future__ import annotations

from chrono.model.event import Chronicle, Event
from chrono.outputs.evidence import counted
from chrono.outputs.labels import event_label, marks
from chrono.outputs.listing import EMPTY, HEADS, leading, listed
from chrono.outputs.quotes import html_text

MORE = {"zh": "另有{n}件事未显示，见 to_frame()", "en": "{n} more events are in to_frame()"}
LEFT = "text-align:left;vertical-align:top"


def notebook_html(chronicle: Chronicle, limit: int = 60) -> str:
    """The ``limit`` most important events (kind ``event``), oldest first, as a still picture and a table."""
    labels = chronicle.labels
    events = listed(chronicle)
    shown = leading(events, limit)
    if not shown:
        return f"<p>{html_text(chronicle.title)}</p><p>{EMPTY[labels]}</p>"
    heads = "".join(f'<th style="{LEFT}">{head}</th>' for head in HEADS[labels])
    rows = "".join(f"<tr>{_cells(event, labels)}</tr>" for event in shown)
    more = f"<p>{MORE[labels].format(n=len(events) - len(shown))}</p>" if len(events) > len(shown) else ""
    return f"{_picture(chronicle, limit)}<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>{more}"


def _picture(chronicle: Chronicle, limit: int) -> str:
    """An SVG: it is there in notebooks that are opened without running them, and without a network."""
    import vl_convert

    from chrono.outputs.chart import event_chart

    return str(vl_convert.vegalite_to_svg(event_chart(chronicle, limit).to_json()))


def _cells(event: Event, labels: str) -> str:
    when = event_label(event, labels)
    cells = (when, event.headline, counted(event, labels), " · ".join(marks(event, labels)))
    return "".join(f'<td style="{LEFT}">{html_text(cell)}</td>' for cell in cells)
