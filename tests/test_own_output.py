"""A chronology does not feed on itself: whatever chrono wrote is named and left out, in every format it writes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from chrono.articles.article import make_article
from chrono.articles.read import Raw, ReadOptions, gather
from chrono.cli import run
from chrono.settings import DEFAULTS

STORY = "白沙河大桥通车\n2022-03-09\n\n3月8日，白沙河大桥建成通车，大桥全长一千二百米，施工用了十四个月。\n"


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    (folder / "in").mkdir()
    (folder / "in" / "a.txt").write_text(STORY, encoding="utf-8")
    assert run(["build", str(folder / "in"), "-o", str(folder / "out"), "--quiet"]) == 0
    return folder / "out"


def codes(folder: Path) -> tuple[list[str], dict[str, str]]:
    """The articles below a folder, and why the other files are none."""
    articles, skipped = [], {}
    for raw in gather([str(folder)], ReadOptions(), DEFAULTS):
        article, notes = make_article(raw, ReadOptions(), DEFAULTS) if isinstance(raw, Raw) else (None, (raw,))
        articles += [article.id] if article else []
        skipped.update({note.path: note.code for note in notes})
    return articles, skipped


@pytest.mark.parametrize("labels", ["zh", "en"])
@pytest.mark.parametrize(
    ("shape", "name"),
    [
        ("html", "page.html"),
        ("csv", "renamed.csv"),
        ("json", "list.json"),
        ("docx", "report.docx"),
        ("markdown", "notes.md"),
        ("svg", "picture.svg"),
    ],
)
def test_exports_are_no_articles(out: Path, tmp_path: Path, shape: str, name: str, labels: str) -> None:
    (tmp_path / "b.txt").write_text(STORY, encoding="utf-8")
    source = out
    if labels == "en":
        source = tmp_path.parent / f"{tmp_path.name}-en"
        assert run(["build", str(tmp_path), "-o", str(source), "--quiet", "--labels", "en"]) == 0
    assert run(["export", str(source), "--format", shape, "-o", str(tmp_path / name)]) == 0
    assert codes(tmp_path) == (["b.txt"], {name: "binary" if shape == "svg" else "own-output"})


@pytest.mark.parametrize(
    ("shape", "name"), [("tsv", "a.tsv"), ("tsv", "a.txt"), ("json", "a.json"), ("markdown", "a.md")]
)
def test_what_show_prints_is_no_article(
    out: Path, tmp_path: Path, shape: str, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert run(["show", str(out), "--format", shape]) == 0
    (tmp_path / name).write_text(capsys.readouterr().out, encoding="utf-8")
    assert codes(tmp_path) == ([], {name: "own-output"})


def test_dates_and_the_sheets_of_the_workbook_are_no_articles(
    out: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from openpyxl import load_workbook

    capsys.readouterr()
    assert run(["dates", str(out.parent / "in" / "a.txt"), "--published", "2022-03-09", "--json"]) == 0
    (tmp_path / "d.jsonl").write_text(capsys.readouterr().out, encoding="utf-8")
    assert run(["export", str(out), "--format", "xlsx", "-o", str(out / "book.xlsx")]) == 0
    for number, sheet in enumerate(load_workbook(out / "book.xlsx"), 1):
        rows = [",".join(str(cell or "") for cell in row) for row in sheet.iter_rows(values_only=True)]
        (tmp_path / f"{number}.csv").write_text("\n".join(rows), encoding="utf-8")
    assert codes(tmp_path) == ([], {"1.csv": "columns", "2.csv": "own-output", "d.jsonl": "own-output"})


def test_a_folder_that_was_built_is_passed_over_and_its_other_files_are_read(out: Path, tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    for name in ("feed.json", "events.csv", "timeline.html"):
        (tmp_path / "old" / name).write_bytes((out / name).read_bytes())
    (tmp_path / "old" / "b.txt").write_text(STORY, encoding="utf-8")
    assert codes(tmp_path) == (["old/b.txt"], {})


def test_others_records_and_pages_are_not_taken_for_ours(tmp_path: Path) -> None:
    record = {"headline": "大桥通车", "text": STORY, "grain": "day", "edtf": "2022"}
    (tmp_path / "a.json").write_text(json.dumps([record]), encoding="utf-8")
    page = f'<html><head><meta name="generator" content="WordPress"></head><body><p>{STORY * 3}</p></body></html>'
    (tmp_path / "b.html").write_text(page, encoding="utf-8")
    (tmp_path / "c.md").write_text(
        f"# 大桥\n\n| 时间 | 事件 |\n| --- | --- |\n| 3月8日 | 通车 |\n\n{STORY}", encoding="utf-8"
    )
    assert codes(tmp_path) == (["a.json#1", "b.html", "c.md"], {})
