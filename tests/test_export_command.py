"""``chrono build`` with a heading of one's own, and ``chrono export``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

import chrono
from chrono.cli import EXPORTS, run
from chrono.outputs.export import FORMATS

HEADING = ("--title", "青石大桥", "--subtitle", "从图纸到通车")
ADDRESSES = ("--feed-url", "https://news.example/feed.json", "--home-page-url", "https://news.example/")
Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_US.UTF-8")


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "bridge.txt").write_text("2020年3月1日，青石大桥建成通车。", encoding="utf-8")
    return folder


def test_the_parser_knows_every_format() -> None:
    assert set(EXPORTS) == set(FORMATS)


def test_heading_and_addresses_stand_in_the_files_and_come_back(saved: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run(["build", str(saved), "-o", str(out), "--quiet", *HEADING, *ADDRESSES]) == 0
    feed = json.loads((out / "feed.json").read_text("utf-8"))
    assert (feed["title"], feed["description"]) == ("青石大桥", "从图纸到通车")
    assert (feed["feed_url"], feed["home_page_url"]) == ADDRESSES[1::2]
    assert '<p class="subtitle">从图纸到通车</p>' in (out / "timeline.html").read_text("utf-8")
    chronicle = chrono.load(out).chronicle
    assert (chronicle.subtitle, chronicle.feed_url, chronicle.home) == ("从图纸到通车", *ADDRESSES[1::2])


def test_without_them_the_feed_says_nothing_of_them(saved: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run(["build", str(saved), "-o", str(out), "--quiet"]) == 0
    assert not {"description", "feed_url", "home_page_url"} & json.loads((out / "feed.json").read_text("utf-8")).keys()


@pytest.mark.parametrize("flag", ["--feed-url", "--home-page-url"])
@pytest.mark.parametrize("value", ["feed.json", "javascript:alert(1)", "", "https://"])
def test_an_address_is_one_of_the_web(saved: Path, tmp_path: Path, capsys: Captured, flag: str, value: str) -> None:
    assert run(["build", str(saved), "-o", str(tmp_path / "out"), flag, value]) == 2
    assert f"{flag}: {value!r} is no address" in capsys.readouterr().err
    assert not (tmp_path / "out" / "feed.json").exists()


@pytest.mark.parametrize("form", ["xlsx", "docx", "timelinejs", "html", "markdown"])
def test_public_files_hold_no_path(saved: Path, tmp_path: Path, form: str) -> None:
    out, file = tmp_path / "out", tmp_path / f"bridge.{form}"
    run(["build", str(saved), "-o", str(out), "--quiet"])
    assert run(["export", str(out), "--format", form, "--public", "-o", str(file)]) == 0
    assert b"bridge.txt" not in file.read_bytes()


def test_a_missing_library_is_one_line(
    saved: Path, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    run(["build", str(saved), "-o", str(out), "--quiet"])
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    assert run(["export", str(out), "--format", "xlsx", "-o", str(tmp_path / "x.xlsx")]) == 2
    assert capsys.readouterr().err == "chrono: xlsx wants an extra: pip install 'chrono-timeline[office]'\n"
    assert not (tmp_path / "x.xlsx").exists()


def test_the_list_as_a_picture(saved: Path, tmp_path: Path, capsys: Captured) -> None:
    out, file = tmp_path / "out", tmp_path / "list.png"
    run(["build", str(saved), "-o", str(out), "--quiet"])
    assert run(["export", str(out), "--format", "png", "--list", "-o", str(file)]) == 0
    assert file.read_bytes().startswith(b"\x89PNG")
    assert run(["export", str(out), "--format", "csv", "--list", "-o", str(file)]) == 2
    assert "--list goes with png and svg only" in capsys.readouterr().err
