"""Pictures, and what an export refuses."""

from __future__ import annotations

import io
import sys
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from chrono.model.event import Chronicle
from chrono.outputs.export import FORMATS, MissingLibrary, exported
from tests.outputs import chronicles

Image = pytest.importorskip("PIL.Image")


def one(headline: str) -> Chronicle:
    return Chronicle("t", "zh", (chronicles.single("2021-06-01", "2021-06-01", "2021-06-01", headline),))


def test_a_png_for_slides_is_wide_enough_and_drawn() -> None:
    drawn = Image.open(io.BytesIO(exported(chronicles.mixed(), "png")))
    assert drawn.format == "PNG"
    assert drawn.width > 1_400
    assert len(drawn.convert("L").getcolors()) > 20


def test_a_slide_holds_what_can_be_read_on_it() -> None:
    drawn = Image.open(io.BytesIO(exported(chronicles.many(300), "png")))
    assert drawn.width > 1.5 * drawn.height


def test_chinese_signs_are_drawn_as_themselves() -> None:
    """Without a fitting font every sign is the same box, and two headlines of one length the same picture."""
    assert exported(one("隧道贯通"), "png") != exported(one("桥梁合龙"), "png")


def test_an_svg_is_xml_and_holds_the_words() -> None:
    chronicle = replace(chronicles.mixed(), subtitle="一个副题")
    root = ElementTree.fromstring(exported(chronicle, "svg"))
    said = "".join(root.itertext())
    assert root.tag.endswith("svg")
    for word in ("海湾隧道：从渡口到通车", "一个副题", "隧道全线贯通", "公元前221年"):
        assert word in said


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_takes_every_chronicle_and_gives_the_same_bytes(form: str) -> None:
    for chronicle in (chronicles.hostile(), chronicles.empty()):
        data = exported(chronicle, form)
        assert data
        assert exported(chronicle, form) == data


def test_another_word_is_refused() -> None:
    with pytest.raises(ValueError, match="pdf"):
        exported(chronicles.mixed(), "pdf")


@pytest.mark.parametrize(("form", "library"), [("xlsx", "openpyxl"), ("docx", "docx")])
def test_a_missing_library_names_the_extra(form: str, library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingLibrary) as caught:
        exported(chronicles.mixed(), form)
    assert caught.value.name == "office"
