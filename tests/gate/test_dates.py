"""The dates room against its floors (``floors.toml``): the shared suites, and running news labelled in full."""

from __future__ import annotations

import pytest

from tests.gate.dates import CATEGORIES, SEEDS, SUITES, excused, news_score, suite_score
from tests.gate.floors import floors

suites = pytest.mark.skipif(not SUITES.exists(), reason="the shared suites are absent")
ENOUGH = {"news_seeds": 120, "news_sample": 80}  # labelled dates


@suites
def test_the_suites_reach_their_floors() -> None:
    figures = suite_score().figures
    wanted = floors()["dates suites"]
    assert {f"zh {category}" for category in CATEGORIES} | {"zh", "en"} <= wanted.keys()
    assert {name: (figures[name], floor) for name, floor in wanted.items() if figures[name] < floor} == {}


@suites
def test_exactly_the_wrong_expectations_are_excused() -> None:
    """Sorted sets, so that a failure shows what to strike out of the list and what broke."""
    wrong = suite_score().wrong
    assert sorted(wrong - excused().keys()) == []
    assert sorted(excused().keys() - wrong) == []


@pytest.mark.parametrize("name", ["news_seeds", "news_sample"])
def test_running_news(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    if name == "news_seeds" and not SEEDS.exists():
        pytest.skip("the seeds are absent")
    score = news_score(name)
    with capsys.disabled():
        print(f"\n{name}: {score.found + len(score.missed)} dates, {score.figures}")
    wanted = floors()[f"dates {name}"]
    assert score.found >= ENOUGH[name]
    assert wanted["precision"] >= 0.95 and wanted["recall"] >= 0.95
    assert {key: value for key, value in score.figures.items() if value < wanted[key]} == {}, score
