"""The page's search field and filters."""

from __future__ import annotations

from chrono.model.event import Event
from chrono.outputs.labels import WORDS as LABELS
from chrono.outputs.labels import year_label
from chrono.outputs.listing import year_of
from chrono.outputs.page.data import choices, origins_of
from chrono.outputs.page.words import WORDS, Words

LEAST_ORIGINS = (2, 3, 5)


def search_form(events: list[Event], words: Words) -> str:
    """A form with one field to type in and the filters folded under it."""
    return (
        f'<form id="find" role="search" hidden {words.attribute("aria-label", "find")}>'
        f'<div class="row"><input type="search" name="q" autocomplete="off" {words.attribute("placeholder", "search")} '
        f'{words.attribute("aria-label", "search")}><button type="submit">{words.say("to_list")}</button>'
        f'<output id="count" aria-live="polite"></output></div>'
        f'<details><summary>{words.say("filters")}</summary><div class="fields">{_filters(events, words)}'
        f'<button type="reset">{words.say("clear")}</button></div></details></form>'
    )


def _filters(events: list[Event], words: Words) -> str:
    years = "".join(
        words.option(str(year), year_label(year, "zh"), year_label(year, "en"))
        for year in sorted({year_of(event) for event in events})
    )
    origins = "".join(words.option(name, name, name) for name in origins_of(events))
    least = "".join(words.option(str(n), *(text.format(n=n) for text in WORDS["at_least"])) for n in LEAST_ORIGINS)
    fields = {
        ("from", "from"): years,
        ("to", "to"): years,
        ("status", "status"): _values(events, "status", words),
        ("certainty", "certainty"): _values(events, "certainty", words),
        ("source", "source"): origins,
        ("min", "origins"): least,
    }
    return "".join(
        f'<label>{words.say(key)}<select name="{name}">{words.option("", *WORDS["any"])}{options}</select></label>'
        for (name, key), options in fields.items()
    )


def _values(events: list[Event], name: str, words: Words) -> str:
    """The values of a field that occur, in the reader's words."""
    return "".join(words.option(value, *_named(value)) for value in choices(events, name))


def _named(value: str) -> tuple[str, str]:
    """A status or a certainty in both languages; what the labels leave unsaid (happened, stated) has words here."""
    if value in LABELS["zh"]:
        return LABELS["zh"][value], LABELS["en"][value]
    return WORDS.get(value, (value, value))
