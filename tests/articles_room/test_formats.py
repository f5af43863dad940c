"""Every format gives the article that it holds; what cannot be read is one line with a code."""

from __future__ import annotations

import gzip
import io
import zipfile
from pathlib import Path

import pytest

from chrono.articles import read as reading
from chrono.articles.article import make_article
from chrono.articles.read import Raw, ReadOptions, gather
from chrono.model.article import Article, Skipped
from chrono.model.time import iso, parse_iso
from chrono.settings import DEFAULTS, Settings
from tests.articles_room.making import archive, docx, mhtml, pdf

OPTIONS = ReadOptions(clock=parse_iso("2026-01-01"))
FIRST = "6月1日，新馆在河边的旧厂房里开馆，第一天来了三千多人，馆长说展览会一直办到年底。"
SECOND = "设计师把锅炉房改成了报告厅，把烟囱留作标志，施工用了十四个月，花费比预算少了一成左右。"
PAGE = f"<html><head><title>旧厂房变成新馆</title></head><body><h1>旧厂房变成新馆</h1><p>2021-06-02 09:30</p><p>{FIRST}</p><p>{SECOND}</p></body></html>"


def everything(path: Path, settings: Settings = DEFAULTS) -> tuple[list[Article], list[Skipped]]:
    articles: list[Article] = []
    skipped: list[Skipped] = []
    for raw in gather([str(path)], OPTIONS, settings):
        article, notes = make_article(raw, OPTIONS, settings) if isinstance(raw, Raw) else (None, (raw,))
        articles += [article] if article else []
        skipped += notes
    return articles, skipped


def saved(folder: Path, name: str, data: bytes) -> Path:
    (folder / name).write_bytes(data)
    return folder / name


def only(path: Path) -> Article:
    (article,), skipped = everything(path)
    assert skipped == []
    return article


def reason(path: Path, settings: Settings = DEFAULTS) -> tuple[str, str]:
    articles, (skipped,) = everything(path, settings)
    assert articles == [] and "\n" not in skipped.reason
    return skipped.code, skipped.reason


def day(article: Article) -> str | None:
    return iso(article.publication.day) if article.publication.day else None


def wrapped(story: str, width: int = 20) -> list[str]:
    return [story[start : start + width] for start in range(0, len(story), width)]


def test_pdf_lines_are_joined_and_page_edges_left_out(tmp_path: Path) -> None:
    lines = wrapped(FIRST + SECOND + FIRST.replace("6月1日", "7月12日"), 22)
    pages = [["青石公报 第6期", "旧厂房变成新馆", *lines[:3], "- 1 -"], ["青石公报 第6期", *lines[3:], "- 2 -"]]
    article = only(saved(tmp_path, "a.pdf", pdf(pages)))
    assert article.title == "旧厂房变成新馆"
    assert "\n" not in article.text.strip()
    assert article.text.strip() == "".join(lines)
    assert {removal.reason for removal in article.removals} == {"page header", "title"}
    for here, there, size in article.runs:
        assert article.text[here : here + size] == article.original[there : there + size]


def test_the_line_of_date_and_source_is_not_joined_to_the_first_paragraph(tmp_path: Path) -> None:
    lines = ["旧厂房变成新馆", "2021年6月2日 09:30 来源：青石日报", *wrapped(FIRST + SECOND, 18)]
    article = only(saved(tmp_path, "a.pdf", pdf([lines])))
    assert (day(article), article.text.strip()) == ("2021-06-02", FIRST + SECOND)


def test_letters_that_browsers_print_as_radicals_are_read(tmp_path: Path) -> None:
    article = only(
        saved(tmp_path, "a.pdf", pdf([["2021年6\u2f491\u2f47，新馆在\u2ed8石市\u4eba\u2ea0路开馆，\ufb01rst day."]]))
    )
    assert article.original.startswith("2021年6月1日，新馆在青石市人民路开馆，first day.")
    text = saved(tmp_path, "b.txt", "2021年6\u2f491\u2f47，新馆在河边的旧厂房里开馆，第一天来了三千多人。".encode())
    assert only(text).text.startswith("2021年6月1日")


def test_the_day_a_pdf_was_made_counts_only_beside_days_of_that_year(tmp_path: Path) -> None:
    lines = [["2021年5月6日，工程验收合格。" + FIRST]]
    made = "/CreationDate (D:20210602083000+08'00') /Producer (Writer)"
    assert day(only(saved(tmp_path, "a.pdf", pdf(lines, info=made)))) == "2021-06-02"
    assert day(only(saved(tmp_path, "b.pdf", pdf([[FIRST]], info=made)))) is None
    assert day(only(saved(tmp_path, "c.pdf", pdf(lines, info=made.replace("Writer", "Skia/PDF m120"))))) is None


def test_docx_paragraphs_tables_and_properties(tmp_path: Path) -> None:
    data = docx(
        ["旧厂房变成新馆", FIRST, "2021年5月6日，工程验收合格，比计划早了一个月。"],
        rows=[["时间", "事项"], ["2020年3月", "开工"]],
        title="旧厂房变成新馆",
        created="2021-06-02T08:00:00Z",
    )
    article = only(saved(tmp_path, "a.docx", data))
    assert (article.title, day(article), article.publication.source) == ("旧厂房变成新馆", "2021-06-02", "metadata")
    assert "2020年3月\t开工" in article.text and "删去" not in article.text
    assert only(saved(tmp_path, "b", data)).text == article.text


def test_docx_tables_within_tables_are_told_once(tmp_path: Path) -> None:
    def row(*cells: str) -> str:
        return f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>"

    def said(words: str) -> str:
        return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"

    inner = f"<w:tbl>{row(said('2020年3月'), said('开工'))}{row(said('2021年5月'), said('完工'))}</w:tbl>"
    body = f"{said('旧厂房变成新馆')}<w:tbl>{row(said(FIRST), inner + said(SECOND))}</w:tbl>"
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    document = f"<w:document {space}><w:body>{body}</w:body></w:document>"
    article = only(saved(tmp_path, "a.docx", archive({"word/document.xml": document.encode()})))
    lines = [FIRST, "2020年3月\t开工", "2021年5月\t完工", SECOND]
    assert article.original.split("\n") == ["旧厂房变成新馆", *lines]


def test_a_template_title_is_not_believed(tmp_path: Path) -> None:
    data = docx(["旧厂房变成新馆", FIRST], title="某某公司公文模板")
    assert only(saved(tmp_path, "a.docx", data)).title == "旧厂房变成新馆"


@pytest.mark.parametrize("name", ["a.mhtml", "a.mht", "a"])
def test_mhtml(tmp_path: Path, name: str) -> None:
    article = only(saved(tmp_path, name, mhtml(PAGE, "https://news.example.com/a/1.html")))
    assert (article.title, article.url, day(article)) == (
        "旧厂房变成新馆",
        "https://news.example.com/a/1.html",
        "2021-06-02",
    )
    assert SECOND in article.text


def test_the_parts_of_a_saved_page_are_not_articles(tmp_path: Path) -> None:
    for part in ("x_files", "x.files"):
        (tmp_path / part).mkdir()
        (tmp_path / part / "ad.html").write_text(PAGE, encoding="utf-8")
    saved(tmp_path, "x.html", PAGE.encode())
    assert only(tmp_path).id == "x.html"
    inside = {"网页/x.html": PAGE.encode(), "网页/x_files/ad.html": PAGE.encode(), "__MACOSX/._x.html": b"\0"}
    (tmp_path / "z").mkdir()
    assert only(saved(tmp_path / "z", "a.zip", archive(inside))).id == "a.zip/网页/x.html"


RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>青石日报</title><link>https://example.com/</link><pubDate>Thu, 03 Jun 2021 00:00:00 GMT</pubDate>
<item><title><![CDATA[旧厂房变成<b>新馆</b>]]></title><link>https://example.com/1</link><guid isPermaLink="false">n-1</guid>
<pubDate>Wed, 02 Jun 2021 01:30:00 +0800</pubDate><description>短讯</description>
<content:encoded><![CDATA[<p>{FIRST}</p><script>x()</script><p>{SECOND}</p>]]></content:encoded></item>
<item><title>第二条</title><dc:date>2021-06-03</dc:date><description>{SECOND}</description></item>
</channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>河边的博客</title>
<entry><title>新馆</title><id>urn:1</id><link rel="self" href="https://example.com/self"/><link href="https://example.com/a"/>
<published>2021-06-02T08:00:00+08:00</published><updated>2021-07-01T00:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{FIRST}</p><p>{SECOND}</p></div></content></entry></feed>"""


@pytest.mark.parametrize("name", ["a.xml", "a.rss", "a"])
def test_rss(tmp_path: Path, name: str) -> None:
    (first, second), skipped = everything(saved(tmp_path, name, RSS.encode()))
    assert skipped == []
    assert (first.id, first.title, first.url, day(first), first.outlet) == (
        *("n-1", "旧厂房变成新馆", "https://example.com/1", "2021-06-02", "青石日报"),
    )
    assert first.text.split("\n") == [FIRST, SECOND]
    assert (second.id, day(second), second.text) == (f"{name}#2", "2021-06-03", SECOND)


def test_rss_in_gbk_and_broken(tmp_path: Path) -> None:
    text = RSS.replace("UTF-8", "gb2312").replace("</channel></rss>", "")
    (first, second), _ = everything(saved(tmp_path, "a.xml", text.encode("gbk")))
    assert FIRST in first.text and SECOND in second.text


def test_atom(tmp_path: Path) -> None:
    article = only(saved(tmp_path, "a.atom", ATOM.encode()))
    assert (article.id, day(article), article.url) == ("urn:1", "2021-06-02", "https://example.com/a")
    assert article.text.split("\n") == [FIRST, SECOND]


NOTES = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export3.dtd">
<en-export export-date="20200211T031502Z"><note><title>新馆</title><content><![CDATA[<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE en-note SYSTEM "http://xml.evernote.com/pub/enml2.dtd">
<en-note><div>2021-06-02 08:15 来源：青石日报</div><div>{FIRST}</div><en-media type="image/jpeg"/><div>{SECOND}</div></en-note>]]></content>
<created>20211103T134455Z</created><note-attributes><source-url>https://example.com/a</source-url></note-attributes></note>
<note><title>无日期的一条</title><content><![CDATA[<en-note><div>{SECOND}</div></en-note>]]></content><created>20211103T134455Z</created></note>
</en-export>"""


@pytest.mark.parametrize("name", ["a.enex", "a.xml", "a"])
def test_notes_of_evernote(tmp_path: Path, name: str) -> None:
    (first, second), skipped = everything(saved(tmp_path, name, NOTES.encode()))
    assert skipped == []
    assert (first.title, first.url, day(first)) == ("新馆", "https://example.com/a", "2021-06-02")
    assert first.text.strip().split("\n") == [FIRST, SECOND]
    assert (second.title, day(second), second.text) == ("无日期的一条", None, SECOND)


def test_archives_within_archives(tmp_path: Path) -> None:
    inner = archive({"b.txt": SECOND.encode(), "c.txt.gz": gzip.compress(FIRST.encode())})
    data = archive({"a.txt": FIRST.encode(), "in.zip": inner, "p.pdf": pdf([[FIRST, SECOND]]), "d.docx": docx([FIRST])})
    articles, skipped = everything(saved(tmp_path, "z.zip", data))
    assert skipped == []
    assert [each.id for each in articles] == [
        *("z.zip/a.txt", "z.zip/d.docx", "z.zip/in.zip/b.txt", "z.zip/in.zip/c.txt.gz", "z.zip/p.pdf"),
    ]
    assert everything(saved(tmp_path, "g.zip.gz", gzip.compress(data)))[0][0].id == "g.zip.gz/a.txt"


def test_entries_are_counted_without_being_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    whole = reading._all_of
    monkeypatch.setattr(reading, "_all_of", lambda *given: read.append(1) or whole(*given))
    everything(saved(tmp_path, "z.zip", archive({"a.txt": FIRST.encode(), "b.html": PAGE.encode()})))
    assert len(read) == 2


def test_names_in_gbk(tmp_path: Path) -> None:
    info = zipfile.ZipInfo("gbk.txt")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr(info, FIRST.encode())
    data = out.getvalue().replace(b"gbk.txt", "馆".encode("gbk") + b"1.txt")
    assert only(saved(tmp_path, "z.zip", data)).id == "z.zip/馆1.txt"


def locked() -> bytes:
    data = bytearray(archive({"a.txt": FIRST.encode()}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


BAD: dict[str, tuple[str, bytes, str, str]] = {
    "scanned": ("a.pdf", pdf([[], []], picture=True), "scanned", "2 pages"),
    "pdf of nothing": ("a.pdf", pdf([[]]), "no-text", "no text"),
    "encrypted pdf": ("a.pdf", pdf([[FIRST]], encrypted=True), "encrypted", "password"),
    "cut pdf": ("a.pdf", b"%PDF-1.7\n" + bytes(300), "pdf", "damaged PDF"),
    "cut docx": ("a.docx", docx([FIRST])[:200], "docx", "damaged"),
    "docx of nothing": ("a.docx", archive({"word/document.xml": b""}), "docx", "no text part"),
    "spreadsheet": ("a.xlsx", archive({"xl/workbook.xml": b"<x/>"}), "binary", "CSV"),
    "cut zip": ("a.zip", archive({"a.txt": FIRST.encode()})[:60], "zip", "damaged"),
    "empty zip": ("a.zip", archive({}), "empty", "without files"),
    "locked zip": ("a.zip", locked(), "encrypted", "encrypted ZIP"),
    "zip bomb": ("a.zip", archive({"a.txt": b"0" * 30_000_000}), "bomb", "times its size"),
    "gz bomb": ("a.txt.gz", gzip.compress(b"0" * 30_000_000), "bomb", "unpacks to far more"),
    "jsonl bomb": ("a.jsonl.gz", gzip.compress(b" \n" * 15_000_000), "bomb", "unpacks to far more"),
    "mhtml without page": ("a.mht", b"MIME-Version: 1.0\r\nContent-Type: image/png\r\n\r\nx", "no-text", "MHTML"),
    "other xml": ("a.xml", b"<?xml version='1.0'?><books><book/></books>", "xml", "'books'"),
    "no xml": ("a.rss", b"words only, which are no feed at all", "xml", "not valid XML"),
    "entities": ("a.xml", b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><rss>&a;</rss>', "xml", "entities"),
    "feed of nothing": ("a.rss", b"<rss><channel><title>x</title></channel></rss>", "empty", "no records"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_files_of_these_formats(tmp_path: Path, name: str) -> None:
    file, data, code, words = BAD[name]
    limits = Settings(small_expansion=4_000_000)
    found = reason(saved(tmp_path, file, data), limits)
    assert found[0] == code and words in found[1], found


def test_limits_of_archives_are_named(tmp_path: Path) -> None:
    deep = archive({"a.txt": FIRST.encode()})
    for _ in range(4):
        deep = archive({"in.zip": deep})
    assert reason(saved(tmp_path, "deep.zip", deep))[0] == "limit"
    many = saved(tmp_path, "many.zip", archive({f"{each}.txt": FIRST.encode() for each in range(5)}))
    articles, (skipped,) = everything(many, Settings(max_archive_files=3))
    assert len(articles) == 3 and (skipped.code, skipped.path) == ("limit", "many.zip")


def test_a_bad_entry_costs_only_itself(tmp_path: Path) -> None:
    data = archive({"a.txt": FIRST.encode(), "b.json": b"{", "c.pdf": b"%PDF-", "d.txt": SECOND.encode()})
    articles, skipped = everything(saved(tmp_path, "z.zip", data))
    assert [each.id for each in articles] == ["z.zip/a.txt", "z.zip/d.txt"]
    assert [(each.path, each.code) for each in skipped] == [("z.zip/b.json", "json"), ("z.zip/c.pdf", "pdf")]


EVEN = "2021年，第一天新馆开馆了在河边的来了三千多人旧厂房里"  # its bytes happen to be whole letters of GBK
STORY = FIRST + SECOND + "2021年5月6日，工程验收合格。"


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("UTF-8 read as GBK", EVEN.encode().decode("gb18030")),
        ("UTF-8 read as Latin", STORY.encode().decode("latin-1")),
        (
            "UTF-8 read as Latin",
            "The mayor said: “It’s open.” It opened in June 2021.".encode().decode("cp1252", "replace"),
        ),
        ("GBK read as Latin", STORY.encode("gbk").decode("latin-1")),
    ],
)
def test_text_decoded_wrongly_is_named_and_read(tmp_path: Path, words: str, text: str) -> None:
    (article,), (note,) = everything(saved(tmp_path, "a.txt", text.encode()))
    assert note.code == "undone" and words in note.reason and not (note.fatal or note.is_loss)
    assert "2021" in article.text and (
        "馆在河边的旧厂房里开馆" in article.original or article.original == EVEN or "It’s open" in article.original
    )


def test_text_whose_letters_are_lost_is_named(tmp_path: Path) -> None:
    read_as_gbk = STORY.encode().decode("gb18030", "replace")
    code, words = reason(saved(tmp_path, "c.txt", read_as_gbk.encode()))
    assert code == "mojibake" and "UTF-8 read as GBK" in words
    lost = STORY.encode("gbk").decode("utf-8", "replace")
    assert reason(saved(tmp_path, "a.txt", lost.encode()))[0] == "mojibake"
    again = lost.encode().decode("gb18030", "replace")
    assert reason(saved(tmp_path, "b.txt", again.encode()))[0] == "mojibake"


@pytest.mark.parametrize(
    "text", [STORY, "锛牌锁业在2021年5月6日开业，鐨字是生僻字。", "São Paulo — Müller’s café opened in 2021."]
)
def test_good_text_is_left_alone(tmp_path: Path, text: str) -> None:
    articles, skipped = everything(saved(tmp_path, "a.txt", text.encode()))
    assert [each.original for each in articles] == [text] and skipped == []


@pytest.mark.parametrize("place", [10, 31, 60, 100])
def test_a_few_damaged_bytes_do_not_lose_an_article(tmp_path: Path, place: int) -> None:
    for encoding in ("utf-8", "gbk"):
        data = bytearray((STORY * 3).encode(encoding))
        data[place] = 0xFF
        article = everything(saved(tmp_path, f"{encoding}.txt", bytes(data)))[0][0]
        assert "2021年5月6日，工程验收合格。" in article.text


@pytest.mark.parametrize("places", [(3, 40, 90), (0, 1, 2, 150), (20, 60, 100, 140, 180)])
def test_a_short_text_with_several_damaged_bytes(tmp_path: Path, places: tuple[int, ...]) -> None:
    data = bytearray((FIRST + SECOND).encode())
    for place in places:
        data[place] = 0xFE
    assert "千多人" in only(saved(tmp_path, "a.txt", bytes(data))).text


def test_a_lost_letter_and_its_note_end_no_sentence(tmp_path: Path) -> None:
    article = only(
        saved(
            tmp_path,
            "a.txt",
            "園區能夠?yàn)楣镜目蒲刑峁l件，測試里程(chéng)超過(guò)十萬(wàn)公里，設(shè)備齊全。".encode(),
        )
    )
    assert "?" not in article.text and "(" not in article.text
