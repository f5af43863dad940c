"""The document, read back by python-docx and, since that knows no footnotes, by mammoth."""

from __future__ import annotations

import io
import re
import zipfile

import pytest

from chrono.model.event import Chronicle
from chrono.outputs.document import document_bytes
from tests.outputs import chronicles

docx = pytest.importorskip("docx")
mammoth = pytest.importorskip("mammoth")


def html(chronicle: Chronicle) -> str:
    found = mammoth.convert_to_html(io.BytesIO(document_bytes(chronicle)))
    assert [each for each in found.messages if each.type == "error"] == []
    return str(found.value)


def notes_of(page: str) -> list[str]:
    items = re.findall(r'<li id="footnote-\d+">(.*?)</li>', page)
    return [re.sub("<[^>]+>", "", item).removesuffix(" ↑").strip() for item in items]


def test_the_list_stands_by_year() -> None:
    document = docx.Document(io.BytesIO(document_bytes(chronicles.mixed())))
    texts = [(paragraph.style.name, paragraph.text) for paragraph in document.paragraphs]
    assert texts[0] == ("Title", "海湾隧道：从渡口到通车")
    place = texts.index(("Heading 1", "2019年"))
    assert texts[place + 1][1].startswith("2019年7月2日　盾构机“海鲸号”完成首段掘进（说法不一）")
    headings = [text for style, text in texts if style == "Heading 1"]
    assert headings[0] == "公元前221年"
    assert headings == list(dict.fromkeys(headings))


def test_every_source_of_every_event_has_its_note() -> None:
    page = html(chronicles.mixed())
    events = [event for event in chronicles.mixed().events if event.kind == "event"]
    notes = notes_of(page)
    assert len(notes) == sum(len(event.sources) for event in events)
    assert len(re.findall(r'id="footnote-ref-\d+"', page)) == len(notes)
    assert (
        "港湾晚报. 隧道开工[EB/OL]. (2015-10-12). https://harbour.example/2015/10/12 "
        "“同年10月12日，海湾隧道举行开工仪式。” "
        "同稿：海湾隧道今日开工[EB/OL]. (2015-10-13). https://copy.example/1 同稿：tunnel/d.jsonl#2[Z]."
    ) in notes
    assert '<a href="https://harbour.example/2015/10/12">' in page


def test_a_note_names_the_paragraph_in_the_reader_s_language() -> None:
    told = "“今年3月20日，第二台盾构机下井。”"
    assert any(f"https://news.example/tunnel/a 第7段：{told}" in note for note in notes_of(html(chronicles.mixed())))
    assert any(f"Para. 7: {told}" in note for note in notes_of(html(chronicles.mixed("en"))))


def test_marks_of_neighbours_do_not_run_together_and_other_days_have_their_own() -> None:
    page = html(chronicles.mixed())
    assert re.search(r"开工仪式.*?\[8\]</a></sup>,<sup><a[^>]*>\[9\]", page)
    assert re.search(r"\[10\]</a></sup>；另一说：2019年7月3日<sup><a[^>]*>\[11\]", page)


def test_an_english_one() -> None:
    page = html(chronicles.mixed("en"))
    assert "<strong>2 July 2019</strong>" in page
    assert "海港日报. “跨海隧道十年记.” 31 August 2021. https://news.example/tunnel/a." in notes_of(page)[0]


def test_hostile_text_is_text() -> None:
    page = html(chronicles.hostile())
    assert "<script" not in page
    assert "<img" not in page
    assert 'href="javascript' not in page
    assert len(notes_of(page)) == len(chronicles.HOSTILE)


def test_notes_are_wired_as_word_wants_them() -> None:
    with zipfile.ZipFile(io.BytesIO(document_bytes(chronicles.mixed()))) as archive:
        notes = archive.read("word/footnotes.xml").decode()
        settings = archive.read("word/settings.xml").decode()
        styles = archive.read("word/styles.xml").decode()
        assert "/word/footnotes.xml" in archive.read("[Content_Types].xml").decode()
        assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert 'w:type="separator" w:id="-1"' in notes
    assert 'w:type="continuationSeparator" w:id="0"' in notes
    assert settings.index("<w:footnotePr>") < settings.index("<w:compat>")
    assert 'w:styleId="FootnoteText"' in styles
    assert 'w:styleId="FootnoteReference"' in styles


def test_an_empty_chronicle_says_so() -> None:
    assert "没有找到可以排出日期的事件" in html(chronicles.empty())
    assert document_bytes(chronicles.empty()) == document_bytes(chronicles.empty())
