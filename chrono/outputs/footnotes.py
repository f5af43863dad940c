"""Footnotes for a Word document: python-docx has no call for them, so their part is written here (ECMA-376, 17.11)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from chrono.outputs.quotes import visible

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
MARK = "footnote reference"
NAMESPACES = f'xmlns:w="{WORD}" xmlns:r="{OFFICE}"'
# Word wants the two lines that part notes from text, under ids of their own
SEPARATORS = "".join(
    f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
    for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
)


class Footnotes:
    """The notes of one document: :meth:`add_all` where they belong, then :meth:`finish` once."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._notes: list[str] = []
        self._links: dict[str, str] = {}
        _add_styles(document)

    def _add(self, paragraph: Paragraph, said: str, url: str | None) -> None:
        """A reference mark at the paragraph's end; ``said`` is the note, and what of it is ``url`` a link."""
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        number = len(self._notes) + 1
        run = paragraph.add_run(style=MARK)
        mark = OxmlElement("w:footnoteReference")
        mark.set(qn("w:id"), str(number))
        run._r.append(mark)
        self._notes.append(
            f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
            f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
            f"{self._runs(' ' + visible(said), url)}</w:p></w:footnote>"
        )

    def add_all(self, paragraph: Paragraph, notes: Sequence[tuple[str, str | None]]) -> None:
        """Several notes at one place, with commas between their marks: 8 and 9 would read as 89."""
        for place, (said, url) in enumerate(notes):
            if place:
                paragraph.add_run(",", style=MARK)
            self._add(paragraph, said, url)

    def finish(self) -> None:
        """Put the notes into the document."""
        from docx.opc.packuri import PackURI
        from docx.opc.part import Part

        body = f"<w:footnotes {NAMESPACES}>{SEPARATORS}{''.join(self._notes)}</w:footnotes>"
        head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        package = self.document.part.package
        assert package is not None
        part = Part(PackURI("/word/footnotes.xml"), CONTENT_TYPE, f"{head}{body}".encode(), package)
        for url, link in self._links.items():
            part.rels.add_relationship(f"{OFFICE}/hyperlink", url, link, is_external=True)
        self.document.part.relate_to(part, f"{OFFICE}/footnotes")
        _name_separators(self.document)

    def _runs(self, said: str, url: str | None) -> str:
        before, found, after = said.partition(visible(url)) if url else (said, "", "")
        if not url or not found:
            return _run(said)
        link = self._links.setdefault(url, f"rId{len(self._links) + 1}")
        linked = f'<w:hyperlink r:id="{link}" w:history="1">{_run(found)}</w:hyperlink>'
        return _run(before) + linked + (_run(after) if after else "")


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _add_styles(document: Document) -> None:
    """The two styles that Word knows by these names, which python-docx's template lacks."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt

    note: Any = document.styles.add_style("footnote text", WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    note.element.styleId = "FootnoteText"
    note.base_style = document.styles["Normal"]
    note.font.size = Pt(9)
    note.paragraph_format.space_after = Pt(0)
    mark: Any = document.styles.add_style(MARK, WD_STYLE_TYPE.CHARACTER, builtin=True)
    mark.element.styleId = "FootnoteReference"
    mark.font.superscript = True


def _name_separators(document: Document) -> None:
    """Settings that point to the separators; without them some versions of Word draw none."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    settings = document.settings.element
    properties = OxmlElement("w:footnotePr")
    for number in ("-1", "0"):
        each = OxmlElement("w:footnote")
        each.set(qn("w:id"), number)
        properties.append(each)
    # the schema wants it before w:endnotePr and w:compat, which follow in this order where they are there
    after = [child for child in settings if child.tag in (qn("w:endnotePr"), qn("w:compat"))]
    if after:
        after[0].addprevious(properties)
    else:
        settings.append(properties)
