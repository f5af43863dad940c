"""The chronology as an Excel workbook: a sheet of events and a sheet of their sources."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from chrono.model.event import ArticleCard, Chronicle, Copy, Event, Source
from chrono.model.time import day_number, iso, parse_iso
from chrono.outputs.archives import without_clock
from chrono.outputs.evidence import cards_by_key, reading
from chrono.outputs.labels import WORDS, event_label, marks
from chrono.outputs.links import safe_link
from chrono.outputs.quotes import visible
from chrono.text.width import width

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

# Excel takes 1900 for a leap year: its days before March 1900 are one off, and it has none before 1900 or after 9999
FIRST_DAY, AFTER_LAST_DAY = day_number(1900, 3, 1), day_number(10_000)
LONGEST_CELL = 32_767  # characters that a cell holds; a longer one makes Excel repair the file
MOST_LINKS = 65_530  # links that a sheet holds
DAY_FORMAT = "yyyy-mm-dd"
EVENT_HEADS = {
    "zh": ("时间", "事件", "备注", "首日", "末日", "类别", "篇数", "来源数", "原句", "EDTF", "编号"),
    "en": ("When", "Event", "Notes", "First day", "Last day", "Kind", "Articles", "Origins", "Quote", "EDTF", "ID"),
}
EVENT_WIDTHS = (20, 46, 14, 12, 12, 8, 9, 9, 60, 22, 18)
SOURCE_HEADS = {
    "zh": ("时间", "事件", "标题", "来源", "发布日期", "链接", "原句", "日期依据", "事件编号"),
    "en": ("When", "Event", "Title", "Origin", "Published", "Link", "Quote", "How it is dated", "Event ID"),
}
SOURCE_WIDTHS = (20, 40, 36, 16, 12, 36, 60, 44, 18)
SHEETS = {"zh": ("事件", "来源"), "en": ("Events", "Sources")}
KINDS = {
    "zh": {"event": "事件", "figure": "数字", "background": "背景", "term": "期限"},
    "en": {"event": "event", "figure": "figure", "background": "background", "term": "term"},
}
SAME_COPY = {"zh": "同稿", "en": "same copy"}
Value = str | int | date | None


def workbook_bytes(chronicle: Chronicle) -> bytes:
    """An XLSX file; days that Excel cannot hold are text, and no text of an article runs as a formula."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    labels = chronicle.labels
    cards = cards_by_key(chronicle)
    first, second = SHEETS[labels]
    _fill(book, first, EVENT_HEADS[labels], EVENT_WIDTHS, (_event(event, labels) for event in chronicle.events))
    told = (
        row for event in chronicle.events for source in event.sources for row in _source(event, source, cards, labels)
    )
    _fill(book, second, SOURCE_HEADS[labels], SOURCE_WIDTHS, told)
    book.properties.title = visible(chronicle.title)
    book.properties.creator = "chrono"
    out = io.BytesIO()
    book.save(out)
    return without_clock(out.getvalue())


def _event(event: Event, labels: str) -> tuple[Value, ...]:
    interval = event.interval
    return (
        event_label(event, labels),
        event.headline,
        " · ".join(marks(event, labels)),
        _day(interval.start),
        _day(None if interval.end is None else interval.end - 1),
        KINDS[labels].get(event.kind, event.kind),
        event.articles,
        event.origins,
        event.summary,
        event.edtf,
        event.id,
    )


def _source(event: Event, source: Source, cards: dict[str, ArticleCard], labels: str) -> Iterable[tuple[Value, ...]]:
    """A line for the source and one for every copy of it."""
    told = source.mention
    when = event_label(told, labels)
    why = reading(source, cards.get(told.article), labels)
    note = WORDS[labels]["conflict"] if any(told.id in each.sources for each in event.conflicts) else ""
    reference = (source.title or told.article, source.origin, _iso_day(source.published), safe_link(source.url))
    yield (when, event.headline, *reference, told.quote, " · ".join(filter(None, (note, why))), event.id)
    for copy in source.copies:
        yield (when, event.headline, *_reference(copy), SAME_COPY[labels], None, event.id)


def _reference(copy: Copy) -> tuple[Value, ...]:
    return copy.title or copy.article, None, _iso_day(copy.published), safe_link(copy.url)


def _day(number: int | None) -> Value:
    if number is None:
        return None
    return date.fromordinal(number) if FIRST_DAY <= number < AFTER_LAST_DAY else iso(number)


def _iso_day(text: str | None) -> Value:
    try:
        return _day(parse_iso(text)) if text else None
    except ValueError:
        return text


def _fill(
    book: Workbook, name: str, heads: Sequence[str], widths: Sequence[int], rows: Iterable[tuple[Value, ...]]
) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(name)
    sheet.append(list(heads))
    for head in sheet[1]:
        head.font = Font(bold=True)
    # days beside a text would run into it if they stood at the right of their cells, as Excel puts them
    top, wrapped = (Alignment(horizontal="left", vertical="top", wrap_text=wrap) for wrap in (False, True))
    links = 0
    for number, row in enumerate(rows, 2):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(number, column)
            _write(cell, value)
            cell.alignment = wrapped if isinstance(value, str) and width(value) > widths[column - 1] else top
            if heads[column - 1] in ("链接", "Link") and value and links < MOST_LINKS:
                cell.hyperlink = cell.value
                links += 1
    for column, size in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = size
    _settle(sheet)


def _write(cell: Cell, value: Value) -> None:
    if not isinstance(value, str):
        cell.value = value
        if isinstance(value, date):
            cell.number_format = DAY_FORMAT
        return
    text = visible(value)[:LONGEST_CELL]
    if not text:
        return
    cell.value = text
    # a text that begins with = would run; the prefix keeps it a text when somebody edits the cell
    cell.data_type = "s"
    cell.quotePrefix = text.startswith(("=", "+", "-", "@"))


def _settle(sheet: Worksheet) -> None:
    """Header in sight, filters on it, one page wide on paper with the header on each."""
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
