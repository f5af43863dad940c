"""The chronology as a Word document: the list by year, and a footnote for each source."""

from __future__ import annotations

import io
from itertools import groupby
from typing import TYPE_CHECKING, Any

from chrono.model.event import Chronicle, Event, Source
from chrono.outputs.archives import without_clock
from chrono.outputs.citation import copy_citation, source_citation
from chrono.outputs.footnotes import Footnotes
from chrono.outputs.labels import event_label, interval_label, marks, year_label
from chrono.outputs.links import safe_link
from chrono.outputs.listing import EMPTY, listed, year_of
from chrono.outputs.quotes import quoted, visible

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

LATIN, CHINESE = "Times New Roman", "宋体"
HEADING_CHINESE = "黑体"
OTHER = {"zh": "另一说：", "en": "another account: "}
PARAGRAPH = {"zh": "第{}段：", "en": "Para. {}: "}
SAME_COPY = {"zh": "同稿：", "en": "Same copy: "}


def document_bytes(chronicle: Chronicle) -> bytes:
    """A DOCX file of the events (kind ``event``), oldest first; each footnote is a reference and the sentence it gave."""
    from docx import Document

    document = Document()
    _set_fonts(document, chronicle.labels)
    _title(document, chronicle)
    notes = Footnotes(document)
    events = listed(chronicle)
    if not events:
        document.add_paragraph(EMPTY[chronicle.labels])
    for year, told in groupby(events, key=year_of):
        document.add_heading(year_label(year, chronicle.labels), level=1)
        for event in told:
            _entry(document, notes, event, chronicle.labels)
    notes.finish()
    out = io.BytesIO()
    document.save(out)
    return without_clock(out.getvalue())


def _title(document: Document, chronicle: Chronicle) -> None:
    document.add_heading(visible(chronicle.title), level=0)
    if chronicle.subtitle:
        document.add_paragraph(visible(chronicle.subtitle), style="Subtitle")
    document.core_properties.title = visible(chronicle.title)[:255]
    document.core_properties.author = "chrono"
    document.core_properties.comments = ""


def _entry(document: Document, notes: Footnotes, event: Event, labels: str) -> None:
    """When, what, and in brackets the words that qualify it; a note for every source."""
    from docx.shared import Pt

    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_after = Pt(6)
    label = event_label(event, labels)
    paragraph.add_run(label).bold = True
    paragraph.add_run(("　" if labels == "zh" else "  ") + visible(event.headline))
    if words := marks(event, labels):
        paragraph.add_run(f"（{'，'.join(words)}）" if labels == "zh" else f" ({', '.join(words)})").italic = True
    _notes(notes, paragraph, event, labels)


def _notes(notes: Footnotes, paragraph: Paragraph, event: Event, labels: str) -> None:
    """The sources of the days given first, then other days, each with the sources that give them."""
    disputed = {key for each in event.conflicts for key in each.sources}
    agreed = [source for source in event.sources if source.mention.id not in disputed]
    notes.add_all(paragraph, [_note(source, labels) for source in agreed])
    for other in event.conflicts:
        said = interval_label(other.interval, labels)
        paragraph.add_run(f"；{OTHER[labels]}{said}" if labels == "zh" else f"; {OTHER[labels]}{said}")
        others = [source for source in event.sources if source.mention.id in other.sources]
        notes.add_all(paragraph, [_note(source, labels) for source in others])


def _note(source: Source, labels: str) -> tuple[str, str | None]:
    """The reference, the paragraph where the article has several, the sentence; and the address in it."""
    place = PARAGRAPH[labels].format(source.mention.paragraph) if source.mention.paragraph else ""
    said = [source_citation(source, labels), place + quoted(source.mention.quote, labels)]
    said += [SAME_COPY[labels] + copy_citation(copy, labels) for copy in source.copies]
    return " ".join(said), safe_link(source.url)


def _set_fonts(document: Document, labels: str) -> None:
    """Fonts for Chinese text stand in an attribute of their own; without it Word takes a Japanese one."""
    from docx.oxml.ns import qn

    names = ["Normal", "Title", "Subtitle", "Heading 1"]
    for name in names:
        style: Any = document.styles[name]
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        for script in ("ascii", "hAnsi", "cs"):
            fonts.set(qn(f"w:{script}"), LATIN)
        fonts.set(qn("w:eastAsia"), CHINESE if name == "Normal" else HEADING_CHINESE)
        properties = style.element.get_or_add_rPr()
        for language in properties.findall(qn("w:lang")):
            properties.remove(language)
    _set_language(document, labels)


def _set_language(document: Document, labels: str) -> None:
    """The language of the document's text, so that a speller does not underline all of it."""
    from docx.oxml.ns import qn

    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "en-US" if labels == "zh" else "en-GB")
        language.set(qn("w:eastAsia"), "zh-CN")
