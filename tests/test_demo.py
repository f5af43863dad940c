"""What the bundled articles and the labelled topics must give: figures against floors, and the files of ``out/``."""

from __future__ import annotations

from pathlib import Path

import pytest

from chrono.cli import run
from tests.gate.builds import ROOT, labelled
from tests.gate.floors import floors
from tests.gate.report import measured, misses


@pytest.mark.parametrize("name", labelled())
def test_no_figure_falls_below_its_floor(name: str) -> None:
    found = measured(name)
    # a figure that nothing could lower, such as false conflicts where there are none, is absent and perfect
    fallen = {
        figure: (found.figures[figure], floor)
        for figure, floor in floors()[name].items()
        if found.figures.get(figure, 1) < floor
    }
    assert fallen == {}, f"\n{misses(found)}"


def test_every_measured_figure_has_a_floor() -> None:
    """A figure without a floor could fall unseen."""
    absent = {(name, figure) for name in labelled() for figure in measured(name).figures.keys() - floors()[name].keys()}
    assert absent == set()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("demo") / "out"
    assert run(["demo", "-o", str(out)]) == 0
    return out


@pytest.mark.parametrize("file", ["feed.json", "events.csv"])
def test_committed_output_is_what_the_demo_builds(demo: Path, file: str) -> None:
    committed = ROOT / "out" / file
    if not committed.exists():
        pytest.skip("out/ holds no such file")
    assert (demo / file).read_bytes() == committed.read_bytes(), "run `chrono demo` and commit out/"


def test_demo_writes_all_files_and_can_be_repeated(demo: Path) -> None:
    before = {name: (demo / name).read_bytes() for name in ("feed.json", "events.csv", "timeline.html")}
    assert run(["demo", "-o", str(demo)]) == 0
    assert {name: (demo / name).read_bytes() for name in before} == before


def test_demo_leaves_another_chronology_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "note.txt").write_text("2020年3月1日，大桥通车。", encoding="utf-8")
    out = tmp_path / "out"
    assert run(["build", str(tmp_path / "in"), "-o", str(out), "--quiet"]) == 0
    before = (out / "feed.json").read_bytes()
    assert run(["demo", "-o", str(out)]) == 2
    assert str(out) in capsys.readouterr().err
    assert (out / "feed.json").read_bytes() == before


def test_demo_leaves_a_foreign_feed_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A feed that another program wrote is somebody's work too."""
    feed = tmp_path / "feed.json"
    feed.write_text('{"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": []}', encoding="utf-8")
    before = feed.read_bytes()
    assert run(["demo", "-o", str(tmp_path)]) == 2
    assert feed.read_bytes() == before
    assert "Traceback" not in capsys.readouterr().err
