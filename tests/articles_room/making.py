"""Makes files of the formats that reading knows, small and without libraries, as programs write them."""

from __future__ import annotations

import base64
import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape


def pdf(pages: Sequence[Sequence[str]], *, info: str = "", picture: bool = False, encrypted: bool = False) -> bytes:
    """A PDF whose letters are glyph numbers with a map to Unicode, as browsers and office programs write them."""
    letters = sorted({letter for page in pages for line in page for letter in line})
    glyph = {letter: number for number, letter in enumerate(letters, 1)}
    rows = "".join(f"<{glyph[each]:04x}> <{each.encode('utf-16-be').hex()}>\n" for each in letters)
    to_unicode = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange\n"
        f"<0000> <ffff>\nendcodespacerange\n{len(letters)} beginbfchar\n{rows}endbfchar\nendcmap end end"
    )
    objects: dict[int, str] = {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        3: "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
        4: "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /DW 1000 /CIDSystemInfo << /Registry (Adobe)"
        " /Ordering (Identity) /Supplement 0 >> /FontDescriptor 6 0 R >>",
        5: _stream(to_unicode),
        6: "<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800"
        " /Descent -200 /CapHeight 700 /StemV 80 >>",
        7: "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1 >>"
        "\nstream\n0\nendstream",
        8: f"<< {info} >>",
        9: f"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{'41' * 32}> /U <{'42' * 32}> >>",
    }
    kids = []
    for number, page in enumerate(pages):
        key = 10 + 2 * number
        drawn = "".join(
            f"BT /F 12 Tf 60 {800 - 20 * place} Td <{''.join(f'{glyph[each]:04x}' for each in line)}> Tj ET\n"
            for place, line in enumerate(page)
        )
        pictures = "/XObject << /I 7 0 R >>" if picture else ""
        objects[key] = (
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> "
            f"{pictures} >> /Contents {key + 1} 0 R >>"
        )
        objects[key + 1] = _stream(drawn)
        kids.append(f"{key} 0 R")
    objects[2] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    return _assembled(objects, " /Encrypt 9 0 R /ID [<41> <41>]" if encrypted else "")


def _stream(words: str) -> str:
    return f"<< /Length {len(words)} >>\nstream\n{words}\nendstream"


def _assembled(objects: Mapping[int, str], trailer: str) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = {}
    for number in sorted(objects):
        places[number] = len(out)
        out += f"{number} 0 obj\n{objects[number]}\nendobj\n".encode("latin-1")
    start = len(out)
    size = max(objects) + 1
    table = "".join(
        f"{places.get(each, 0):010d} {0 if each in places else 65535:05d} {'n' if each in places else 'f'} \n"
        for each in range(size)
    )
    out += f"xref\n0 {size}\n{table}trailer\n<< /Size {size} /Root 1 0 R /Info 8 0 R{trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def docx(paragraphs: Sequence[str], *, rows: Sequence[Sequence[str]] = (), title: str = "", created: str = "") -> bytes:
    """A Word document of paragraphs and one table, each paragraph in two runs as editing leaves them."""
    body = "".join(_paragraph(each) for each in paragraphs)
    cells = ["".join(f"<w:tc>{_paragraph(cell)}</w:tc>" for cell in row) for row in rows]
    body += f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>" if rows else ""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
        f"<dc:title>{escape(title)}</dc:title><dcterms:created>{created}</dcterms:created></cp:coreProperties>"
    )
    files = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f"<w:document {space}><w:body>{body}</w:body></w:document>",
        "docProps/core.xml": core,
    }
    return archive({name: words.encode() for name, words in files.items()})


def _paragraph(words: str) -> str:
    half = len(words) // 2
    runs = "".join(f"<w:r><w:t>{escape(each)}</w:t></w:r>" for each in (words[:half], words[half:]))
    return f"<w:p>{runs}<w:del><w:r><w:delText>删去的字</w:delText></w:r></w:del></w:p>"


def mhtml(html: str, url: str) -> bytes:
    """A page saved in one file, with a picture behind it, as browsers save it."""
    head = f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {url}\r\nSubject: x\r\nDate: Fri, 3 Oct 2025 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
    body = base64.encodebytes(html.encode()).decode().replace("\n", "\r\n")
    return (
        f'{head}Content-Type: multipart/related; type="text/html"; boundary="--B"\r\n\r\n----B\r\nContent-Type: text/html; charset=utf-8\r\n'
        f"Content-Transfer-Encoding: base64\r\nContent-Location: {url}\r\n\r\n{body}\r\n----B\r\nContent-Type: image/png\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n----B--\r\n"
    ).encode()


def archive(files: Mapping[str, bytes]) -> bytes:
    """A ZIP archive of these files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in files.items():
            made.writestr(name, data)
    return out.getvalue()
