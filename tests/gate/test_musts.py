"""What the chronologies of three real topics must and must not hold, written before any result was looked at.

How the labels are read. ``must``: some printed event lies within ``days`` and its headline, or one of its quotes, holds
every ``about``; one printed event answers one must. ``what`` says in our words what happened, ``articles`` name some
that tell it and only choose between two answers. ``must_not`` is read as in ``tests/articles/test_gold.py``, over what
is printed. Nothing but facts stands there: the articles themselves stay outside the project, and where they are absent
the tests skip.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.gate.builds import MUSTS, REAL, judged
from tests.gate.floors import floors
from tests.gate.report import measured, misses
from tests.gate.scoring import score_musts

FILES = sorted(MUSTS.iterdir())
here = pytest.mark.skipif(not REAL.is_dir(), reason="the real topics are absent")


def labels(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_labels_are_well_formed(path: Path) -> None:
    gold = labels(path)
    assert 12 <= len(gold["must"]) <= 20 and 6 <= len(gold["must_not"]) <= 10
    for rule in [*gold["must"], *gold["must_not"]]:
        first, _, last = (rule["days"] or "2000-01-01").partition("..")
        assert date.fromisoformat(first) <= date.fromisoformat(last or first), rule
        assert rule["days"] is not None or rule["about"], rule
    assert all(rule["about"] and rule["articles"] and rule["what"] for rule in gold["must"])
    assert all(rule["why"] for rule in gold["must_not"])


@here
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_named_article_is_in_the_topic(path: Path) -> None:
    lines = (REAL / path.stem / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    known = {json.loads(line)["id"] for line in lines}
    assert [rule for rule in labels(path)["must"] if not set(rule["articles"]) <= known] == []


@here
@pytest.mark.parametrize("name", [f"real {path.stem}" for path in FILES])
def test_no_real_topic_falls_below_its_floor(name: str) -> None:
    found = measured(name)
    assert found.figures.keys() == floors()[name].keys() == {"must", "must not"}
    fallen = {figure: value for figure, value in found.figures.items() if value < floors()[name][figure]}
    assert fallen == {}, f"\n{misses(found)}"


def item(day: str, title: str, quote: str, kind: str = "event") -> dict[str, Any]:
    source = {"article": "a1", "quote": quote, "copies": []}
    return {"title": title, "_chrono": {"first": day, "last": day, "kind": kind, "sources": [source]}}


@pytest.mark.parametrize(
    ("items", "must", "must_not"),
    [
        ([item("2020-05-02", "两条隧道开工", "甲隧道和乙隧道开工")], 0.5, 1),  # one item cannot answer two musts
        ([item("2020-05-02", "甲隧道开工", ""), item("2020-05-03", "施工开始", "乙隧道开工")], 1, 1),
        ([item("2020-05-02", "甲隧道开工", "", "background"), item("2020-05-04", "乙隧道开工", "")], 0, 1),
        ([item("2019-05-02", "甲隧道获批", "")], 0, 0),
        ([item("2019-05-02", "据传甲隧道获批", "")], 0, 1),
    ],
)
def test_how_musts_are_counted(items: list[dict[str, Any]], must: float, must_not: float) -> None:
    days = "2020-05-02..2020-05-03"
    gold = {
        "must": [{"days": days, "what": f"{name}隧道开工", "about": [name, "开工"], "articles": []} for name in "甲乙"],
        "must_not": [{"days": "2019-01-01..2019-12-31", "about": ["获批"], "unless": ["据传"], "why": "hearsay"}],
    }
    for each in items:
        each["_chrono"].update(dict.fromkeys(("status", "role", "voice")))
    assert score_musts(gold, {"items": items}).figures == {"must": must, "must not": must_not}


def test_a_real_topic_is_measured_only_where_it_is() -> None:
    assert list(judged()) == [f"real {path.stem}" for path in FILES if (REAL / path.stem).is_dir()]
