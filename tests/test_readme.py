"""The README's commands run and print what it says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```console\n\$ (.+?)\n(.*?)```", README, re.DOTALL)
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


def test_two_commands_do_all_the_set_up() -> None:
    commands = [line.strip() for line in README.split("\n") if line.startswith("    python3 -m venv")]
    assert len(commands) == 2
    assert commands[0].endswith("chrono demo")
    assert commands[1].endswith("pytest")


def test_the_pictures_are_there() -> None:
    for name in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", README):
        assert (ROOT / name).is_file()
