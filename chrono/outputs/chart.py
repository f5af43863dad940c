"""The chronology as an Altair chart for notebooks and slides.

The horizontal scale is the year as a number (2021.5 is the middle of 2021; 0 is 1 BC): a scale of timestamps would move
days with the reader's time zone and cannot hold years before 1677.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from chrono.model.event import Chronicle, Event
from chrono.model.time import Interval, civil, day_number, is_leap
from chrono.outputs.labels import WORDS, event_label, marks
from chrono.outputs.listing import leading, listed
from chrono.outputs.quotes import shortened, visible

if TYPE_CHECKING:
    import altair

COLOURS = {
    "happened": "#9b2c22",
    "ongoing": "#9b2c22",
    "planned": "#d9978f",
    "postponed": "#8a857b",
    "cancelled": "#8a857b",
}
OPACITY = {"stated": 1.0, "inferred": 1.0, "approximate": 0.55, "assumed": 0.55}
YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
MOST_TICKS = 10
FONT = "Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif"


def event_chart(chronicle: Chronicle, limit: int = 60) -> altair.Chart:
    """One line an event (kind ``event``), oldest on top: a dot for a day, a bar for a range, paler where approximate.

    Only the ``limit`` most important are drawn; more cannot be read on one sheet.
    """
    import altair as alt

    events = leading(listed(chronicle), limit)
    low, high = _span(events)
    rows = [_row(event, place, chronicle.labels, (low, high)) for place, event in enumerate(events)]
    years = alt.Axis(
        title=None, labelFont=FONT, values=_ticks(low, high), labelExpr=_tick_label(chronicle.labels), grid=True
    )
    lines = alt.Axis(labelLimit=420, labelFont=FONT, ticks=False, domain=False)
    drawn: alt.Chart = (
        alt.Chart(alt.InlineData(values=rows), title=_title(chronicle))
        .mark_rule(strokeCap="round", strokeWidth=8)
        .encode(
            x=alt.X("from:Q", axis=years, scale=alt.Scale(domain=[low, high], nice=False, zero=False)),
            x2="to:Q",
            y=alt.Y("line:N", sort=None, title=None, axis=lines),
            color=_colours(events, chronicle.labels),
            opacity=alt.Opacity("opacity:Q", scale=None),
            tooltip=["label:N", "headline:N", "notes:N", "sources:Q"],
        )
        .properties(width=560, height=alt.Step(22))
    )
    return drawn


def _title(chronicle: Chronicle) -> altair.TitleParams:
    import altair as alt

    below = visible(chronicle.subtitle) if chronicle.subtitle else alt.Undefined
    return alt.TitleParams(text=visible(chronicle.title), subtitle=below, font=FONT, subtitleFont=FONT, anchor="start")


def _colours(events: list[Event], labels: str) -> altair.Color:
    """A colour for each status that occurs; a legend only where there are several."""
    import altair as alt

    statuses = list(dict.fromkeys(event.status for event in events))
    return alt.Color(
        "status:N",
        title=None,
        scale=alt.Scale(
            domain=[_status(status, labels) for status in statuses],
            range=[COLOURS.get(status, COLOURS["happened"]) for status in statuses],
        ),
        legend=alt.Legend(labelFont=FONT) if len(statuses) > 1 else None,
    )


def _status(status: str, labels: str) -> str:
    return WORDS[labels].get(status) or ("已发生" if labels == "zh" else "happened")


def _row(event: Event, place: int, labels: str, span: tuple[float, float]) -> dict[str, str | float]:
    start, end = event.interval.start, event.interval.end
    label = event_label(event, labels)
    disputed = f" · {WORDS[labels]['conflict']}" if event.conflicts else ""
    # an ordinal axis folds equal lines into one: a number nobody sees keeps them apart
    line = f"{label}{disputed}  {shortened(visible(event.headline), 44)}" + "\u200b" * place
    if event.interval.is_day and start is not None:
        first = last = _year(start + 0.5)
    else:
        first = span[0] if start is None else _year(start)
        last = span[1] if end is None else _year(end)
    return {
        "from": first,
        "to": last,
        "line": line,
        "label": label,
        "headline": visible(event.headline),
        "status": _status(event.status, labels),
        "opacity": OPACITY.get(str(event.certainty), 1.0),
        "notes": " · ".join(marks(event, labels)),
        "sources": event.articles,
        "id": event.id,
    }


def _year(day: float) -> float:
    """An ordinal as a year with its fraction."""
    whole = math.floor(day)
    year = civil(whole)[0]
    return round(year + (day - day_number(year)) / (366 if is_leap(year) else 365), 5)


def _span(events: list[Event]) -> tuple[float, float]:
    sides = [side for event in events for side in _sides(event.interval)]
    if not sides:
        return 2000.0, 2001.0
    low, high = _year(min(sides)), _year(max(sides))
    room = max((high - low) * 0.03, 0.02)
    return round(low - room, 5), round(high + room, 5)


def _sides(interval: Interval) -> list[int]:
    return [side for side in (interval.start, interval.end) if side is not None]


def _ticks(low: float, high: float) -> list[float]:
    """Starts of months where the span is short, of round years otherwise; round BC years lie one off in the data."""
    if high - low < 2:
        step = 1 if high - low < MOST_TICKS / 12 else 3
        months = [(year, month) for year in range(math.floor(low), math.ceil(high) + 1) for month in range(1, 13, step)]
        return [tick for year, month in months if low <= (tick := _year(day_number(year, month))) <= high]
    step = next((step for step in YEAR_STEPS if (high - low) / step <= MOST_TICKS), 5000)
    around = range(math.floor(low / step), math.ceil(high / step) + 1)
    years = [number * step + (1 if number < 0 and step > 1 else 0) for number in around if number or step == 1]
    return [float(year) for year in years if low <= year <= high]


def _tick_label(labels: str) -> str:
    """A Vega expression that names a tick: its year, and the month of a tick inside a year."""
    year, month = "floor(datum.value)", "round((datum.value - floor(datum.value)) * 12)"
    if labels == "zh":
        named = f"({year} < 1 ? '公元前' + (1 - {year}) : '' + {year}) + '年'"
        return f"{named} + ({month} > 0 ? ({month} + 1) + '月' : '')"
    named = f"({year} < 1 ? (1 - {year}) + ' BC' : '' + {year})"
    return f"({month} > 0 ? {year} + '-' + ({month} + 1) : {named})"
