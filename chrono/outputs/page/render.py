"""The page: one HTML file with styles, scripts, drawing library and data inside, and a policy that allows no others."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
from functools import cache
from importlib import resources
from string import Template

from chrono.model.event import Chronicle, Event, Leftover
from chrono.outputs.evidence import cards_by_key, reason_label
from chrono.outputs.labels import year_label
from chrono.outputs.listing import listed
from chrono.outputs.page.cards import Cards
from chrono.outputs.page.data import chart_data, chunks_of, json_in_html
from chrono.outputs.page.drawing import drawing_place
from chrono.outputs.page.heading import brief, dek, main_events
from chrono.outputs.page.library import drawing_library
from chrono.outputs.page.search import search_form
from chrono.outputs.page.words import Words
from chrono.outputs.quotes import html_text
from chrono.outputs.skipped import skipped_label
from chrono.settings import DEFAULTS, Settings

SCRIPTS = ("calendar.js", "lettering.js", "timeline.js", "brush.js", "list.js", "main.js")
FOLDED = ("figure", "background", "term")
LISTED = 200  # leftovers named on the page; the feed has them all


def page_html(chronicle: Chronicle, settings: Settings = DEFAULTS) -> str:
    """The chronology as one HTML file that works without a network; the events in the list, the other kinds folded."""
    words = Words(chronicle.labels)
    cards = Cards(cards_by_key(chronicle), words)
    events = listed(chronicle)
    style, script = _package_file("style.css"), "\n".join(_package_file(name) for name in SCRIPTS)
    title = html_text(chronicle.title)
    return Template(_package_file("template.html")).substitute(
        lang="zh" if words.zh else "en",
        labels=chronicle.labels,
        policy=_policy(style, script, *([drawing_library().script] if events else [])),
        style=style,
        title=title,
        subtitle=f'<p class="subtitle">{html_text(chronicle.subtitle)}</p>' if chronicle.subtitle else "",
        dek=dek(chronicle, events, words),
        brief=brief(events, words),
        switch=f'<button type="button" id="switch" {words.attribute("title", "language_help")}>'
        f"{words.say('language')}</button>",
        skip=words.say("skip"),
        chart=drawing_place(events, words) if events else "",
        find=search_form(events, words) if events else "",
        list_name=words.attribute("aria-label", "list"),
        list=_list(events, cards, settings.page_cards) if events else _nothing(words),
        no_match=words.say("no_match"),
        rest=_rest(chronicle, cards, words),
        note=words.say("note"),
        scripts=_scripts(events, cards, script, settings.page_cards),
    )


@cache
def _package_file(name: str) -> str:
    return resources.files("chrono.outputs.page").joinpath(name).read_text("utf-8")


def _policy(style: str, *scripts: str) -> str:
    """No hosts, no eval, no inline code but ours, which its hashes name."""
    hashes = " ".join(_hash(script) for script in scripts)
    return f"default-src 'none'; script-src {hashes}; style-src {_hash(style)}; base-uri 'none'; form-action 'none'"


def _hash(code: str) -> str:
    return f"'sha256-{_base64(hashlib.sha256(code.encode()).digest())}'"


def _list(events: list[Event], cards: Cards, limit: int) -> str:
    """Years with their cards; beyond the limit empty lists, filled as they scroll into view."""
    out: list[str] = []
    year = None
    for chunk in chunks_of(events):
        if chunk.year != year:
            heading = cards.words.both(year_label(chunk.year, "zh"), year_label(chunk.year, "en"), tag="h2")
            out.append(f'{"</div></div>" if year is not None else ""}<div class="year">{heading}<div class="months">')
            year = chunk.year
        inside = "".join(cards.card(event) for event in events[chunk.start : chunk.stop]) if chunk.start < limit else ""
        out.append(f'<ol data-from="{chunk.start}" data-to="{chunk.stop}" start="{chunk.start + 1}">{inside}</ol>')
    return "\n".join(out) + "</div></div>"


def _nothing(words: Words) -> str:
    return f'<div class="nothing">{words.say("empty", tag="h2")}{words.say("empty_why", tag="p")}</div>'


def _rest(chronicle: Chronicle, cards: Cards, words: Words) -> str:
    """What stands beside the list: figures, background, terms, and what was left over; folded, with counts."""
    folded = []
    for kind in FOLDED:
        events = [event for event in chronicle.events if event.kind == kind]
        if events:
            items = "".join(cards.card(event) for event in events[:LISTED])
            folded.append(_fold(words, kind, len(events), f'<ol class="cards">{items}</ol>'))
    for name, leftovers in (("undated", chronicle.undated), ("left_out", chronicle.left_out)):
        if leftovers:
            items = "".join(_leftover(each, words) for each in leftovers[:LISTED])
            folded.append(_fold(words, name, len(leftovers), f'<ul class="leftovers">{items}</ul>'))
    if chronicle.skipped:
        items = "".join(
            f"<li><cite>{html_text(each.path)}{f' #{each.record}' if each.record is not None else ''}</cite> "
            f"{words.both(*(skipped_label(each.code, each.reason, labels) for labels in ('zh', 'en')))}</li>"
            for each in chronicle.skipped[:LISTED]
        )
        folded.append(_fold(words, "skipped", len(chronicle.skipped), f'<ul class="leftovers">{items}</ul>'))
    if not folded:
        return ""
    return f'<section id="rest" {words.attribute("aria-label", "rest")}>{"".join(folded)}</section>'


def _fold(words: Words, key: str, number: int, body: str) -> str:
    more = words.say("more", tag="p", n=number - LISTED) if number > LISTED else ""
    return f"<details><summary>{words.say(key)} <span>{number}</span></summary>{body}{more}</details>"


def _leftover(each: Leftover, words: Words) -> str:
    reason = words.both(reason_label(each.reason, "zh"), reason_label(each.reason, "en"))
    return f"<li><q>{html_text(each.quote)}</q> <cite>{html_text(each.article)}</cite> {reason}</li>"


def _scripts(events: list[Event], cards: Cards, script: str, limit: int) -> str:
    """Data as JSON; the drawing library and the later cards packed, which more than halves a page sent by mail."""
    if not events:
        return f"<script>{script}</script>"
    stop = next((chunk.start for chunk in chunks_of(events) if chunk.start >= limit), len(events))
    later = [cards.card(event) for event in events[stop:]]
    main = {event.id for event in main_events(events)}
    places = [place for place, event in enumerate(events) if event.id in main]
    data = {
        **chart_data(events),
        "leading": places,
        "static": stop,
        "spec": json.loads(_package_file("timeline.vl.json")),
    }
    packed = f'<script type="text/plain" id="later">{_base64(gzip.compress(json.dumps(later, ensure_ascii=False).encode(), 9, mtime=0))}</script>'
    return (
        f'<script type="application/json" id="data">{json_in_html(data)}</script>\n'
        f"{packed + '<noscript>' + cards.words.say('no_script', tag='p') + '</noscript>' if later else ''}"
        f'<script type="text/plain" id="vega">{_base64(drawing_library().packed)}</script>\n'
        f"<script>{script}</script>"
    )


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode()
