"""One event as an HTML card; everything that comes from an article is text."""

from __future__ import annotations

import re

from chrono.model.event import ArticleCard, Copy, Event, Mention, Source
from chrono.outputs.evidence import counted, is_repaired, reading
from chrono.outputs.labels import WORDS as LABELS
from chrono.outputs.labels import event_label, interval_label, iso_label
from chrono.outputs.links import safe_link
from chrono.outputs.page.words import Words
from chrono.outputs.quotes import highlighted, html_text, visible

STATUS_CLASS = {"planned": "planned", "postponed": "off", "cancelled": "off"}


class Cards:
    """Renders events; knows the articles' cards, for the evidence of publication dates."""

    def __init__(self, articles: dict[str, ArticleCard], words: Words) -> None:
        self.articles = articles
        self.words = words
        self.named: set[str] = set()

    def card(self, event: Event, tag: str = "h3") -> str:
        """A list item: date label, headline, marks, quote, first source, the rest and the evidence folded."""
        name = html_text(event.id)
        # several figures of one sentence share an id: a page may hold it once
        place = "" if name in self.named else f' id="e-{name}"'
        self.named.add(name)
        css = " ".join(["card", STATUS_CLASS.get(event.status, ""), "disputed" if event.conflicts else ""]).strip()
        css = re.sub(" +", " ", css)
        first = event.sources[0] if event.sources else None
        return (
            f'<li{place} class="{css}"><div class="when">{self._when(event)}</div><div class="what">'
            f'<{tag}{self._lang(event)}><a href="#e-{name}">{html_text(event.headline)}</a></{tag}>'
            + self._conflicts(event)
            + (
                f"{self._quote(first.mention, self._lang(event))}{self._from(first)}"
                f'<div class="folds">{self._evidence(event)}{self._original(first.mention, self._lang(event))}</div>'
                if first
                else ""
            )
            + "</div></li>"
        )

    def _when(self, event: Event) -> str:
        marks = "".join(
            self.words.both(LABELS["zh"][key], LABELS["en"][key], css=f"m {kind}") for key, kind in _mark_keys(event)
        )
        # the first source gives the days that are shown
        if event.sources and is_repaired(event.sources[0].mention):
            marks += self.words.say("repaired", css="m sure")
        date = self.words.both(event_label(event, "zh"), event_label(event, "en"), tag="b")
        return f'{date}<span class="marks">{marks}</span>' if marks else date

    def _lang(self, event: Event) -> str:
        """An attribute where the article's language is not that of the labels, for screen readers and fonts."""
        return "" if event.language == self.words.labels else f' lang="{html_text(event.language)}"'

    def _quote(self, told: Mention, lang: str = "") -> str:
        before, words, after = highlighted(told)
        css = ' class="repaired"' if is_repaired(told) else ""
        marked = f"<mark{css}>{text_inside(words)}</mark>" if words else ""
        return f"<blockquote{lang}>{text_inside(before)}{marked}{text_inside(after)}</blockquote>"

    def _original(self, told: Mention, lang: str = "") -> str:
        """The quote before cleaning, folded, where cleaning changed more than blanks at its line ends."""
        if visible(told.original) in ("", visible(told.quote)):
            return ""
        summary = self.words.say("original", tag="summary")
        return f'<details class="raw">{summary}<blockquote{lang}>{html_text(told.original)}</blockquote></details>'

    def _from(self, source: Source) -> str:
        parts = [self._link(source.title or source.mention.article, source.url)]
        if source.origin:
            parts.append(html_text(source.origin))
        if source.published:
            parts.append(self._day(source.published))
        if source.mention.paragraph:
            parts.append(self.words.say("paragraph", n=source.mention.paragraph))
        return f'<p class="from">{"<i> · </i>".join(parts)}</p>'

    def _link(self, title: str, url: str | None) -> str:
        target = safe_link(url)
        if target is None:
            return f"<cite>{html_text(title)}</cite>"
        return f'<a href="{html_text(target)}" rel="noopener noreferrer" target="_blank"><cite>{html_text(title)}</cite></a>'

    def _day(self, day: str) -> str:
        return self.words.both(iso_label(day, "zh") + "发布", "published " + iso_label(day, "en"))

    def _conflicts(self, event: Event) -> str:
        by_id = {source.mention.id: source for source in event.sources}
        out = []
        for other in event.conflicts:
            sources = [by_id[each] for each in other.sources if each in by_id]
            names = "、".join(dict.fromkeys(html_text(s.origin or s.title or s.mention.article) for s in sources))
            days = self.words.both(interval_label(other.interval, "zh"), interval_label(other.interval, "en"))
            said = f"（<cite>{names}</cite>）" if names else ""
            out.append(f'<p class="other">{self.words.say("conflict")}{days}{said}</p>')
        return "".join(out)

    def _evidence(self, event: Event) -> str:
        if len(event.sources) == 1 and not event.sources[0].copies:
            body = self._reading(event.sources[0])
            return f"<details>{self.words.say('evidence', tag='summary')}<div>{body}</div></details>"
        items = "".join(self._full(source, first=not n) for n, source in enumerate(event.sources))
        summary = self.words.both(counted(event, "zh"), counted(event, "en"), css="count")
        return f"<details><summary>{summary} {self.words.say('sources')}</summary><ol>{items}</ol></details>"

    def _reading(self, source: Source) -> str:
        card = self.articles.get(source.mention.article)
        return self.words.both(reading(source, card, "zh"), reading(source, card, "en"), tag="p", css="why")

    def _full(self, source: Source, *, first: bool) -> str:
        told = "" if first else self._quote(source.mention) + self._original(source.mention)
        copies = "".join(f"<li>{self._copy(copy)}</li>" for copy in source.copies)
        folded = f'<p class="same">{self.words.say("copies")}</p><ul>{copies}</ul>' if copies else ""
        return f"<li>{self._from(source)}{told}{self._reading(source)}{folded}</li>"

    def _copy(self, copy: Copy) -> str:
        day = f"<i> · </i>{self._day(copy.published)}" if copy.published else ""
        return self._link(copy.title or copy.article, copy.url) + day


def _mark_keys(event: Event) -> list[tuple[str, str]]:
    """Keys of the label table that hold for the event, each with its CSS class."""
    keys = [
        (event.status, "status"),
        (event.role, "role"),
        (str(event.certainty), "sure"),
        (event.voice, "voice"),
        ("conflict" if event.conflicts else "", "dispute"),
    ]
    return [(key, kind) for key, kind in keys if key in LABELS["zh"]]


def text_inside(value: str) -> str:
    """Escaped text that keeps one blank at either end, beside a highlighted word."""
    left = " " if value[:1].isspace() and value.strip() else ""
    right = " " if value[-1:].isspace() and value.strip() else ""
    return f"{left}{html_text(value)}{right}"
