"""The README's commands run and print what it says."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import chrono

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```console\n\$ (.+?)\n(.*?)```", README, re.DOTALL)
CORRECTIONS = re.findall(r"```toml\n(.*?)```", README, re.DOTALL)
PYTHON = re.findall(r"```python\n(.*?)```", README, re.DOTALL)


def run(command: str, folder: Path) -> str:
    """What a command of the README prints, with ``chrono`` as this interpreter runs it."""
    shim = folder / "bin"
    shim.mkdir()
    (shim / "chrono").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m chrono "$@"\n', encoding="utf-8")
    (shim / "chrono").chmod(0o755)
    environment = {**os.environ, "PATH": f"{shim}:{os.environ['PATH']}", "COLUMNS": "100", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        ["bash", "-c", command], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return "\n".join(line.rstrip() for line in done.stdout.strip("\n").split("\n"))


def test_the_readme_has_examples() -> None:
    assert len(BLOCKS) == 2
    assert len(PYTHON) == 1
    assert len(CORRECTIONS) == 1


@pytest.mark.parametrize(("command", "wanted"), BLOCKS, ids=[command[:40] for command, _ in BLOCKS])
def test_a_command_prints_what_the_readme_says(command: str, wanted: str, tmp_path: Path) -> None:
    assert run(command, tmp_path) == wanted.strip("\n")


def test_the_python_example_runs(tmp_path: Path) -> None:
    (tmp_path / "saved").mkdir()
    (tmp_path / "saved" / "a.txt").write_text(
        "发布时间：2024-03-15 10:00\n\n去年12月30日，青江大桥正式通车。\n", encoding="utf-8"
    )
    done = subprocess.run(
        [sys.executable, "-c", PYTHON[0]],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "timeline" / "feed.json").exists()


def test_the_corrections_of_the_readme_are_applied(tmp_path: Path) -> None:
    """Each entry of the example, with ids and keys that a build of ours has."""
    articles = {
        "saved/0712.html": "7月9日，白河陶瓷博物馆落成。",
        "a": "5月1日，青石大桥正式通车，全长三公里。",
        "b": "5月1日，青石大桥正式通车，双向六车道。",
        "c": "6月10日，柳塘村举行首届麦收节。",
        "d": "5月20日，城北体育场开工。",
    }
    lines = [json.dumps({"id": key, "published": "2024-07-20", "text": text}) for key, text in articles.items()]
    (tmp_path / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    events = chrono.build(tmp_path / "a.jsonl").events
    ids = {source.mention.article: source.mention.id for event in events for source in event.sources}
    text = CORRECTIONS[0]
    for shown, article in zip(re.findall(r"[0-9a-f]{16}", text), "dabc", strict=True):
        text = text.replace(shown, ids[article])
    (tmp_path / "corrections.toml").write_text(text, encoding="utf-8")
    chronicle = chrono.build(tmp_path / "a.jsonl", corrections=tmp_path / "corrections.toml").chronicle
    assert chronicle.unfit == ()
    kinds = {each.kind for event in chronicle.events for each in event.corrections}
    assert kinds == {"rename", "redate", "split", "pin", "hide"}
    assert [card.published for card in chronicle.articles if card.corrections] == ["2024-07-12"]


def test_two_commands_do_all_the_set_up() -> None:
    commands = [line.strip() for line in README.split("\n") if line.startswith("    python3 -m venv")]
    assert len(commands) == 2
    assert commands[0].endswith("chrono demo")
    assert commands[1].endswith("pytest")


def test_the_pictures_are_there() -> None:
    for name in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", README):
        assert (ROOT / name).is_file()
