"""The chronologies that several tests look at, each built once a session."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import chrono
from chrono import sample

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SEEDS = ROOT / ".." / "shared" / "seeds"
TOPICS = HERE.parent / "articles" / "topics"
MUSTS = HERE / "topics"
REAL = ROOT / ".." / "shared" / "topics"
SAMPLE_GOLD = HERE.parent / "articles" / "sample_expected.json"
CLOCK = "2026-06-30"  # after every article of the tests


@cache
def sample_feed() -> dict[str, Any]:
    """The feed of the bundled articles."""
    return chrono.build(sample.folder(), clock=CLOCK).feed()


@cache
def seeds_feed() -> dict[str, Any]:
    """The feed of the seeds; the caller skips where they are absent."""
    return chrono.build(SEEDS, clock=CLOCK).feed()


@cache
def topic_feed(name: str) -> dict[str, Any]:
    """The feed of one labelled topic."""
    return chrono.build(TOPICS / name / "articles.jsonl", clock=CLOCK).feed()


def labelled() -> dict[str, tuple[Path, Callable[[], dict[str, Any]]]]:
    """Every labelled set: its name, its gold and what builds its feed."""
    sets: dict[str, tuple[Path, Callable[[], dict[str, Any]]]] = {"sample": (SAMPLE_GOLD, sample_feed)}
    for folder in sorted(TOPICS.iterdir()):
        sets[folder.name] = folder / "gold.json", lambda name=folder.name: topic_feed(name)
    return sets


@cache
def real_feed(name: str) -> dict[str, Any]:
    """The feed of one real topic; the caller skips where it is absent."""
    return chrono.build(REAL / name / "articles.jsonl", clock=CLOCK).feed()


def judged() -> dict[str, tuple[Path, Callable[[], dict[str, Any]]]]:
    """The real topics that are here and have musts: "real" and the topic's number, the musts and what builds the feed."""
    files = [path for path in sorted(MUSTS.iterdir()) if (REAL / path.stem).is_dir()]
    return {f"real {path.stem}": (path, lambda name=path.stem: real_feed(name)) for path in files}


def copied_sample(folder: Path) -> Path:
    """The bundled articles in a folder that a test may change."""
    return Path(shutil.copytree(sample.folder(), folder / "sample"))


@cache
def sample_output() -> Path:
    """An output folder with the bundled articles' chronology, for commands that only read."""
    out = Path(tempfile.mkdtemp(prefix="chrono-tests-"))
    chrono.build(sample.folder(), clock=CLOCK).save(out)
    return out
