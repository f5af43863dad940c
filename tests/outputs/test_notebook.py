"""What a notebook shows, and a notebook that is run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from chrono.chronology import Chronology
from chrono.outputs.notebook import notebook_html
from tests.outputs import chronicles

CELLS = (
    "import chrono\nchronology = chrono.load({path!r})\nchronology",
    "chronology.to_frame().dtypes",
    "chronology.chart().properties(width=300)",
    "chronology.show(width=80)",
)


def test_chart_and_table_for_a_reader() -> None:
    page = notebook_html(chronicles.mixed())
    assert page.startswith("<svg")
    assert page.count("<tr>") == 1 + 21
    assert ">2019年7月2日</td>" in page
    assert ">说法不一</td>" in page
    assert ">4篇 · 2个来源</td>" in page


def test_most_important_of_many() -> None:
    page = notebook_html(chronicles.many(200), limit=20)
    assert page.count("<tr>") == 1 + 20
    assert "另有180件事" in page


def test_hostile_text_is_text() -> None:
    page = notebook_html(chronicles.hostile())
    assert "<script" not in page
    assert "<img" not in page


def test_an_empty_one_says_so() -> None:
    assert "没有找到" in notebook_html(chronicles.empty())


def test_the_bundle_has_text_beside_html() -> None:
    bundle = Chronology(chronicles.mixed())._repr_mimebundle_()
    assert bundle["text/plain"].startswith("<Chronology '海湾隧道")
    assert bundle["text/html"].startswith("<svg")


def test_a_notebook_runs(tmp_path: Path) -> None:
    pytest.importorskip("ipykernel")
    nbformat = pytest.importorskip("nbformat")
    nbclient = pytest.importorskip("nbclient")
    out = tmp_path / "out"
    Chronology(chronicles.mixed()).save(out)
    cells = [nbformat.v4.new_code_cell(cell.format(path=str(out))) for cell in CELLS]
    notebook = nbformat.v4.new_notebook(cells=cells)
    nbclient.NotebookClient(notebook, timeout=60, kernel_name="python3").execute()
    itself, types, chart, _ = (cell.outputs[0] for cell in notebook.cells)
    assert "隧道全线贯通" in itself.data["text/html"]
    assert "<svg" in itself.data["text/html"]
    assert "datetime64[s]" in types.data["text/plain"]
    assert json.dumps("隧道全线贯通")[1:-1] in chart.data["text/html"]  # as a script that draws it
    printed = notebook.cells[3].outputs
    assert {each.output_type for each in printed} == {"stream"}
    assert "隧道全线贯通" in "".join(each.text for each in printed)
