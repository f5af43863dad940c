"""The list as one long picture, as wide as a phone: for chats, where nobody opens a file."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from itertools import groupby

from chrono.model.event import Chronicle, Event
from chrono.outputs.chart import FONT
from chrono.outputs.evidence import counted
from chrono.outputs.labels import event_label, marks, year_label
from chrono.outputs.listing import EMPTY, leading, listed, year_of
from chrono.outputs.quotes import visible
from chrono.outputs.terminal import wrapped

WIDTH, MARGIN, RAIL = 390, 24, 18  # pixels; the rail carries the dots, left of the text
PAPER, INK, MUTED, ACCENT = "#fbfaf7", "#1c1b19", "#635f57", "#9b2c22"
HOLLOW = ("planned", "postponed", "cancelled")
MORE = {"zh": "另有{n}件事未列出", "en": "{n} more events are not listed"}
COUNTS = {"zh": "{events}件事 · {articles}篇文章", "en": "{events} events · {articles} articles"}


@dataclass(frozen=True, slots=True)
class Style:
    """How a line of text is set."""

    size: int  # pixels
    colour: str = INK
    bold: bool = False

    @property
    def leading(self) -> int:
        """Pixels from line to line."""
        return round(self.size * 1.5)

    def columns(self, room: int) -> int:
        """Columns that fit: a Chinese sign takes two, each half its size; letters are a little wider than that."""
        return int(room / (self.size * 0.56))


TITLE, SUBTITLE, YEAR = Style(24, bold=True), Style(15, MUTED), Style(18, bold=True)
WHEN, WHAT, NOTE = Style(13, ACCENT, bold=True), Style(16), Style(12, MUTED)


def list_svg(chronicle: Chronicle, limit: int = 60) -> str:
    """The ``limit`` most important events (kind ``event``), oldest first, as SVG; longer pictures break in chats."""
    labels = chronicle.labels
    events = listed(chronicle)
    shown = leading(events, limit)
    sheet = _Sheet()
    sheet.write(visible(chronicle.title), TITLE)
    if chronicle.subtitle:
        sheet.write(visible(chronicle.subtitle), SUBTITLE)
    articles = chronicle.counts.get("articles", len(chronicle.articles))
    sheet.write(COUNTS[labels].format(events=len(events), articles=articles), NOTE)
    for year, told in groupby(shown, key=year_of):
        sheet.space(16)
        sheet.write(year_label(year, labels), YEAR)
        for event in told:
            _entry(sheet, event, labels)
    if not shown:
        sheet.write(EMPTY[labels], WHAT)
    if len(events) > len(shown):
        sheet.space(16)
        sheet.write(MORE[labels].format(n=len(events) - len(shown)), NOTE)
    return sheet.svg()


def _entry(sheet: _Sheet, event: Event, labels: str) -> None:
    sheet.space(10)
    sheet.dot(hollow=event.status in HOLLOW)
    label = event_label(event, labels)
    sheet.write(" · ".join([label, *marks(event, labels)]), WHEN, RAIL)
    sheet.write(visible(event.headline), WHAT, RAIL)
    origin = visible(event.sources[0].origin or event.sources[0].title or "") if event.sources else ""
    sheet.write(" · ".join(filter(None, (origin, counted(event, labels)))), NOTE, RAIL)


class _Sheet:
    """Lines from top to bottom."""

    def __init__(self) -> None:
        self.height = MARGIN
        self.parts: list[str] = []

    def space(self, pixels: int) -> None:
        self.height += pixels

    def write(self, text: str, style: Style, indent: int = 0) -> None:
        left = MARGIN + indent
        weight = ' font-weight="bold"' if style.bold else ""
        for line in wrapped(text, style.columns(WIDTH - MARGIN - left)):
            self.height += style.leading
            baseline = self.height - style.leading // 4
            self.parts.append(
                f'<text x="{left}" y="{baseline}" font-size="{style.size}" fill="{style.colour}"{weight}>'
                f"{escape(line)}</text>"
            )

    def dot(self, *, hollow: bool) -> None:
        fill = PAPER if hollow else ACCENT
        middle = self.height + WHEN.leading // 2 + 1
        self.parts.append(
            f'<circle cx="{MARGIN + 4}" cy="{middle}" r="4" fill="{fill}" stroke="{ACCENT}" stroke-width="1.5"/>'
        )

    def svg(self) -> str:
        height = self.height + MARGIN
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" font-family="{FONT}">'
            f'<rect width="{WIDTH}" height="{height}" fill="{PAPER}"/>'
            f'<rect width="{WIDTH}" height="4" fill="{ACCENT}"/>{"".join(self.parts)}</svg>\n'
        )
