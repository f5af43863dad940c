"""The place of the drawing: its buttons, its legend, and its words for readers who do not see it."""

from __future__ import annotations

from collections.abc import Callable

from chrono.model.event import Event
from chrono.model.time import Certainty
from chrono.outputs.page.words import Words

BUTTONS = (("earlier", "earlier", "←"), ("later", "later", "→"), ("out", "zoom_out", "−"), ("in", "zoom_in", "+"))
LEGEND: dict[str, Callable[[Event], bool]] = {
    "day": lambda event: event.interval.is_day,
    "range": lambda event: not event.interval.is_day,
    "soft": lambda event: (
        event.interval.is_open
        or (not event.interval.is_day and event.certainty in (Certainty.APPROXIMATE, Certainty.ASSUMED))
    ),
    "planned": lambda event: event.status == "planned",
    "conflict": lambda event: bool(event.conflicts),
    "off": lambda event: event.status in ("postponed", "cancelled"),
}


def drawing_place(events: list[Event], words: Words) -> str:
    """The section that the script fills; the legend explains what these events bring, and nothing else."""
    buttons = "".join(
        f'<button type="button" data-do="{do}" {words.attribute("title", key)} {words.attribute("aria-label", key)}>'
        f'<span aria-hidden="true">{sign}</span></button>'
        for do, key, sign in BUTTONS
    )
    whole = f'<button type="button" data-do="all">{words.say("all_years")}</button>'
    legend = "".join(
        f'<li><i class="key {name}" aria-hidden="true"></i>{words.say("legend_" + name)}</li>'
        for name, holds in LEGEND.items()
        if any(map(holds, events))
    )
    return (
        f'<section id="timeline" hidden {words.attribute("aria-label", "timeline")}>'
        f'<div class="tools"><p>{words.say("overview")}</p><div>{buttons}{whole}</div></div>'
        f'<div id="chart" tabindex="0" role="application" {words.attribute("aria-label", "timeline_help")}>'
        f'<div id="drawing" role="img" {words.attribute("aria-label", "timeline")}></div></div>'
        f'<ul class="legend">{legend}</ul><p id="chart-text" class="quiet" aria-live="polite"></p></section>'
    )
