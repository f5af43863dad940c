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
from chrono.outputs.labels import WORDS as LABELS
from chrono.outputs.labels import year_label
from chrono.outputs.listing import subjects, year_of
from chrono.outputs.page.cards import Cards
from chrono.outputs.page.data import chart_data, choices, chunks_of, json_in_html, origins_of
from chrono.outputs.page.words import WORDS, Words
from chrono.outputs.quotes import html_text
from chrono.settings import DEFAULTS, Settings

SCRIPTS = ("calendar.js", "timeline.js", "brush.js", "list.js", "main.js")
FOLDED = ("figure", "background", "term")
LISTED = 200  # leftovers named on the page; the feed has them all


def page_html(chronicle: Chronicle, settings: Settings = DEFAULTS) -> str:
    """The chronology as one HTML file that works without a network; the events in the list, the other kinds folded."""
    words = Words(chronicle.labels)
    cards = Cards(cards_by_key(chronicle), words)
    events = [event for event in chronicle.events if event.kind == "event"]
    style, script = _package_file("style.css"), "\n".join(_package_file(name) for name in SCRIPTS)
    title = html_text(chronicle.title)
    return Template(_package_file("template.html")).substitute(
        lang="zh" if words.zh else "en",
        labels=chronicle.labels,
        policy=_policy(style, script, *([_vega()] if events else [])),
        style=style,
        title=title,
        subtitle=f'<p class="subtitle">{html_text(chronicle.subtitle)}</p>' if chronicle.subtitle else "",
        dek=_dek(chronicle, events, words),
        switch=f'<button type="button" id="switch" {words.attribute("title", "language_help")}>'
        f"{words.say('language')}</button>",
        skip=words.say("skip"),
        chart=_chart(words) if events else "",
        find=_find(events, words) if events else "",
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


@cache
def _vega() -> str:
    """Vega, Vega-Lite and Vega-Embed as one script; making it takes seconds, so once a process."""
    import vl_convert

    return str(vl_convert.javascript_bundle("window.vegaEmbed=vegaEmbed;"))


def _policy(style: str, *scripts: str) -> str:
    """No hosts, no eval, no inline code but ours, which its hashes name."""
    hashes = " ".join(_hash(script) for script in scripts)
    return f"default-src 'none'; script-src {hashes}; style-src {_hash(style)}; base-uri 'none'; form-action 'none'"


def _hash(code: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()}'"


def _dek(chronicle: Chronicle, events: list[Event], words: Words) -> str:
    articles = chronicle.counts.get("articles", len(chronicle.articles))
    if not events:
        return words.both(f"{articles}篇文章", f"{articles} articles")
    first, last = year_of(events[0]), year_of(events[-1])
    spans = [
        year_label(first, labels) + ("" if first == last else dash + year_label(last, labels))
        for labels, dash in (("zh", "至"), ("en", "–"))
    ]
    dek = words.both(
        f"{len(events)}件事 · {articles}篇文章 · {spans[0]}", f"{len(events)} events · {articles} articles · {spans[1]}"
    )
    return dek + _subjects(chronicle, words)


def _subjects(chronicle: Chronicle, words: Words) -> str:
    """The stories that the page holds, where there are several."""
    named = subjects(chronicle)
    if not named:
        return ""
    zh = "、".join(f"{name}（{number}）" for name, number in named)
    en = ", ".join(f"{name} ({number})" for name, number in named)
    return "<br>" + words.both(f"{len(named)}个主题：{zh}", f"{len(named)} subjects: {en}")


def _chart(words: Words) -> str:
    buttons = "".join(
        f'<button type="button" data-do="{do}" {words.attribute("title", key)} {words.attribute("aria-label", key)}>'
        f'<span aria-hidden="true">{sign}</span></button>'
        for do, key, sign in (
            ("earlier", "earlier", "←"),
            ("later", "later", "→"),
            ("out", "zoom_out", "−"),
            ("in", "zoom_in", "+"),
        )
    )
    whole = f'<button type="button" data-do="all">{words.say("all_years")}</button>'
    legend = "".join(
        f'<li><i class="key {name}" aria-hidden="true"></i>{words.say("legend_" + name)}</li>'
        for name in ("day", "range", "soft", "planned", "conflict", "off")
    )
    return (
        f'<section id="timeline" hidden {words.attribute("aria-label", "timeline")}>'
        f'<div class="tools"><p>{words.say("overview")}</p><div>{buttons}{whole}</div></div>'
        f'<div id="chart" tabindex="0" role="application" {words.attribute("aria-label", "timeline_help")}>'
        f'<div id="drawing" role="img" {words.attribute("aria-label", "timeline")}></div></div>'
        f'<ul class="legend">{legend}</ul><p id="chart-text" class="quiet" aria-live="polite"></p></section>'
    )


def _find(events: list[Event], words: Words) -> str:
    def choice(name: str, key: str, options: list[tuple[str, str]]) -> str:
        values = "".join(f'<option value="{html_text(value)}"{label}' for value, label in options)
        anything = f'<option value=""{_option(words, *WORDS["any"])}'
        return f'<label>{words.say(key)}<select name="{name}">{anything}{values}</select></label>'

    years = sorted({year_of(event) for event in events})
    year = [(str(each), _option(words, year_label(each, "zh"), year_label(each, "en"))) for each in years]
    known = {
        key: (LABELS["zh"].get(key) or WORDS[key][0], LABELS["en"].get(key) or WORDS[key][1])
        for key in {*choices(events, "status"), *choices(events, "certainty")}
        if key in LABELS["zh"] or key in WORDS
    }
    fields = [
        choice("from", "from", year),
        choice("to", "to", year),
        *(
            choice(
                name, name, [(each, _option(words, *known.get(each, (each, each)))) for each in choices(events, name)]
            )
            for name in ("status", "certainty")
        ),
        choice("source", "source", [(each, f">{html_text(each)}</option>") for each in origins_of(events)]),
        choice("min", "origins", [(str(n), _option(words, *_at_least(n))) for n in (2, 3, 5)]),
    ]
    return (
        f'<form id="find" role="search" hidden {words.attribute("aria-label", "find")}>'
        f'<div class="row"><input type="search" name="q" autocomplete="off" {words.attribute("placeholder", "search")} '
        f'{words.attribute("aria-label", "search")}><button type="submit">{words.say("to_list")}</button>'
        f'<output id="count" aria-live="polite"></output></div>'
        f'<details><summary>{words.say("filters")}</summary><div class="fields">{"".join(fields)}'
        f'<button type="reset">{words.say("clear")}</button></div></details></form>'
    )


def _option(words: Words, zh: str, en: str) -> str:
    shown, other = (zh, en) if words.zh else (en, zh)
    return (
        f' data-o="{html_text(other)}">{html_text(shown)}</option>'
        if shown != other
        else f">{html_text(shown)}</option>"
    )


def _at_least(number: int) -> tuple[str, str]:
    return WORDS["at_least"][0].format(n=number), WORDS["at_least"][1].format(n=number)


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
            f"{html_text(each.reason)}</li>"
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
    data = {**chart_data(events), "static": stop, "spec": json.loads(_package_file("timeline.vl.json"))}
    packed = f'<script type="text/plain" id="later">{_packed(json.dumps(later, ensure_ascii=False))}</script>'
    return (
        f'<script type="application/json" id="data">{json_in_html(data)}</script>\n'
        f"{packed + '<noscript>' + cards.words.say('no_script', tag='p') + '</noscript>' if later else ''}"
        f'<script type="text/plain" id="vega">{_packed(_vega())}</script>\n'
        f"<script>{script}</script>"
    )


def _packed(content: str) -> str:
    return base64.b64encode(gzip.compress(content.encode(), 9, mtime=0)).decode()
