"""The chronology on a terminal: grouped by year, columns that hold at any width, quotes as text and never as markup."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from chrono.model.event import Chronicle, Event, Source
from chrono.outputs.labels import event_label, iso_label, marks, year_label
from chrono.outputs.listing import EMPTY, HEADS, listed, subjects, year_of
from chrono.outputs.quotes import quoted, shortened, visible
from chrono.outputs.skipped import skipped_label

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

TEXTS = {
    "zh": {
        "events": "{events}件事，{articles}篇文章",
        "folded": "另有{parts}，见文件",
        "figure": "数字{n}条",
        "background": "背景{n}条",
        "term": "期限{n}条",
        "comma": "、",
        "subjects": "含{n}个主题：{names}；加 --about 名称，只看一个",
        "subject": "{name}（{n}件）",
        "undated": "日期不详{n}句",
        "left_out": "未列入{n}处时间表达",
        "skipped": "未能使用{n}项：",
        "record": "第{n}条",
        "more": "……等{n}项",
    },
    "en": {
        "events": "{events} events, {articles} articles",
        "folded": "in the files beside them: {parts}",
        "figure": "figures: {n}",
        "background": "background: {n}",
        "term": "terms: {n}",
        "comma": ", ",
        "subjects": "{n} subjects: {names}; --about NAME keeps one",
        "subject": "{name} ({n})",
        "undated": "sentences undated: {n}",
        "left_out": "time expressions left out: {n}",
        "skipped": "inputs not used: {n}",
        "record": "record {n}",
        "more": "… and {n} more",
    },
}
# no line begins with these
CLOSING = set("，。、；：？！”’）》」』】〉…,.;:?!)]}%％")
OPENING = set("“‘（《「『【〈([{")
GAP = 2
MARKS = " · "  # between the words of a note; English ones hold blanks
MAX_LINES = 3  # of a headline; what is longer is cut


def show_table(chronicle: Chronicle, console: Console, *, sources: bool = False) -> None:
    """Print the events (kind ``event``) as a table, oldest first, then :func:`summary_lines`."""
    from rich.text import Text

    events = listed(chronicle)
    title = "\n".join(wrapped(visible(chronicle.title), console.width))
    if title:
        console.print(Text(title, style="bold"), soft_wrap=True)
    if chronicle.subtitle:
        subtitle = "\n".join(wrapped(visible(chronicle.subtitle), console.width))
        console.print(Text(subtitle, style="dim"), soft_wrap=True)
    if not events:
        console.print(Text(EMPTY[chronicle.labels]))
    else:
        _Sheet(chronicle, console, events, sources=sources).show()
    console.print()
    for line in summary_lines(chronicle):
        console.print(Text("\n".join(wrapped(line, console.width)), style="dim"), soft_wrap=True)


def summary_lines(chronicle: Chronicle) -> list[str]:
    """What the chronology holds, what is folded, and what could not be dated or used, one line each."""
    words = TEXTS[chronicle.labels]
    kinds = Counter(event.kind for event in chronicle.events)
    articles = chronicle.counts.get("articles", len(chronicle.articles))
    lines = [words["events"].format(events=kinds["event"], articles=articles)]
    if named := subjects(chronicle):
        names = words["comma"].join(words["subject"].format(name=visible(name), n=number) for name, number in named)
        lines.append(words["subjects"].format(n=len(named), names=names))
    if parts := [words[kind].format(n=kinds[kind]) for kind in ("figure", "background", "term") if kinds[kind]]:
        lines.append(words["folded"].format(parts=words["comma"].join(parts)))
    left = [("undated", len(chronicle.undated)), ("left_out", len(chronicle.left_out))]
    if parts := [words[name].format(n=number) for name, number in left if number]:
        lines.append(words["comma"].join(parts))
    if chronicle.skipped:
        lines.append(words["skipped"].format(n=len(chronicle.skipped)))
        for each in chronicle.skipped[:20]:
            record = f" ({words['record'].format(n=each.record)})" if each.record is not None else ""
            lines.append(f"  {visible(each.path)}{record}: {skipped_label(each.code, each.reason, chronicle.labels)}")
        if len(chronicle.skipped) > 20:
            lines.append("  " + words["more"].format(n=len(chronicle.skipped) - 20))
    return lines


def wrapped(text: str, width: int) -> list[str]:
    """Lines of at most ``width`` columns; Latin words stay whole, closing marks stay with what they close."""
    from rich.cells import cell_len

    lines: list[str] = []
    rest = text
    while cell_len(rest) > width:
        cut = used = 0
        while cut < len(rest) and used + cell_len(rest[cut]) <= width:
            used += cell_len(rest[cut])
            cut += 1
        cut = max(cut, 1)
        best = next((at for at in range(cut, max(cut - 12, 0), -1) if _may_break(rest, at)), cut)
        lines.append(rest[:best].rstrip())
        rest = rest[best:].lstrip()
    return [*lines, rest] if rest or not lines else lines


def stacked(words: list[str], width: int) -> list[str]:
    """Lines of at most ``width`` columns that part between words only; a word wider than that keeps its line."""
    from rich.cells import cell_len

    lines: list[str] = []
    for word in words:
        if lines and cell_len(lines[-1] + MARKS + word) <= width:
            lines[-1] += MARKS + word
        else:
            lines.append(word)
    return lines


def _may_break(text: str, at: int) -> bool:
    left, right = text[at - 1], text[at]
    if right in CLOSING or left in OPENING:
        return False
    return not (left.isascii() and right.isascii() and not left.isspace() and not right.isspace())


class _Sheet:
    """One table: the widths of its columns, and its lines."""

    def __init__(self, chronicle: Chronicle, console: Console, events: list[Event], *, sources: bool) -> None:
        from rich.cells import cell_len

        self.labels = chronicle.labels
        self.console = console
        self.events = events
        self.sources = sources
        self.head = HEADS[chronicle.labels]
        self.total = max(console.width, 40)
        cells = [self._cells(event) for event in events]
        widths = [max(cell_len(row[n]) for row in [self.head, *cells]) for n in range(4)]
        narrow = self.total < 72
        # labels and notes wrap rather than starve the headlines
        # "2021年12月31日" takes 14 columns
        when = min(widths[0], max(14, self.total // 5 if narrow else 22), 30)
        longest = max(cell_len(word) for row in cells for word in (*row[3].split(MARKS), self.head[3]))
        notes = max(longest, min(widths[3], self.total // 8))
        self.widths = [when, 0, widths[2], notes]
        free = self.total - sum(self.widths) - 3 * GAP
        self.widths[1] = max(min(free, max(widths[1], cell_len(self.head[1]))), 12)

    def _cells(self, event: Event) -> tuple[str, str, str, str]:
        when = event_label(event, self.labels)
        return when, visible(event.headline), self._counted(event), MARKS.join(marks(event, self.labels))

    def _counted(self, event: Event) -> str:
        articles, origins = event.articles, event.origins
        if self.labels == "zh":
            return f"{articles}篇 {origins}源" if articles > 1 else f"{articles}篇"
        return f"{articles} from {origins}" if articles > 1 else f"{articles}"

    def show(self) -> None:
        years = Counter(year_of(event) for event in self.events)
        self._row(self.head, "dim")
        year = None
        for event in self.events:
            if (now := year_of(event)) != year:
                year = now
                self._heading(year, years[year], max(years.values()))
            self._row(self._cells(event), "")
            if self.sources:
                for source in event.sources:
                    self._source(source)

    def _heading(self, year: int, count: int, most: int) -> None:
        from rich.text import Text

        room = max(min(self.total - 24, 40), 8)
        length = max(round(count / most * min(room, most)), 1)
        # bars of braille: block elements are two columns wide in many Chinese terminals
        plain = self.console.is_dumb_terminal or not self.console.encoding.startswith("utf")
        bar = ("#" if plain else "⣿") * length
        self.console.print()
        self.console.print(
            Text.assemble((year_label(year, self.labels), "bold"), "  ", (bar, "blue"), f" {count}"), soft_wrap=True
        )

    def _row(self, cells: tuple[str, ...], style: str) -> None:
        columns = [wrapped(cell, width) for cell, width in zip(cells, self.widths, strict=True)]
        # 报道 and 推定 under each other, never a word in two
        columns[3] = stacked(cells[3].split(MARKS), self.widths[3])
        if len(columns[1]) > MAX_LINES:
            columns[1] = wrapped(shortened(cells[1], self.widths[1] * MAX_LINES - 2), self.widths[1])
        for number in range(max(len(column) for column in columns)):
            parts = [column[number] if number < len(column) else "" for column in columns]
            self.console.print(self._line(parts, style), soft_wrap=True)

    def _line(self, parts: list[str], style: str) -> Text:
        from rich.cells import cell_len
        from rich.text import Text

        line = Text(style=style)
        styles = ("cyan", "", "dim", "yellow") if not style else ("", "", "", "")
        for part, width, colour in zip(parts, self.widths, styles, strict=True):
            line.append(part, style=colour)
            line.append(" " * (max(width - cell_len(part), 0) + GAP))
        line.rstrip()
        return line

    def _source(self, source: Source) -> None:
        from rich.text import Text

        indent = " " * min(self.widths[0] + GAP, 8)
        day = iso_label(source.published, self.labels) if source.published else ""
        names = [
            visible(source.title or source.mention.article),
            visible(source.origin or ""),
            day,
            visible(source.url or ""),
        ]
        for text, style in (
            (quoted(source.mention.quote, self.labels), "italic"),
            ("— " + " · ".join(filter(None, names)), "dim"),
        ):
            for line in wrapped(text, self.total - len(indent)):
                self.console.print(Text(indent + line, style=style), soft_wrap=True)
