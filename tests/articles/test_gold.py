"""The labelled articles and their gold agree with each other, before any program reads them.

How the gold is read. ``about``: each entry must stand in the event's headline, folded to simplified script; ``|`` parts
alternatives. ``articles`` tell the event, copies included; those in ``may`` tell it only obliquely, so both with and
without them is right. ``must``: an editor insists; ``top``: among the most important. ``must_not``: no printed event
lies within ``days`` (null: whatever its days) and holds every ``about`` (absent: whatever its words), unless one of
``unless`` stands in its headline. ``conflicts``: the deviating days of an event and the articles that give them.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from chrono.sample import folder

HERE = Path(__file__).resolve().parent
TOPICS = sorted((HERE / "topics").iterdir())
GOLDS = [HERE / "sample_expected.json", *(topic / "gold.json" for topic in TOPICS)]
FIELDS = {
    "status": {"happened", "ongoing", "planned", "postponed", "cancelled"},
    "role": {"happened", "announced", "reported"},
    "voice": {"stated", "alleged", "claimed", "denied"},
    "kind": {"event", "figure", "background", "term"},
}
VOICE_WORDS = {
    "alleged": ("涉嫌", "指控", "被控", "accused", "suspected", "arrest", "charged"),
    "claimed": ("称", "网传", "爆料", "says"),
    "denied": ("否认", "否認", "辟谣", "无关", "不实", "失实", "非事實", "denies", "denied"),
}


def records(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def article_keys(gold: Path) -> set[str]:
    if gold.parent != HERE:
        return {record["id"] for record in records(gold.parent / "articles.jsonl")}
    root = folder()
    files = [path for path in root.rglob("*") if path.is_file()]
    keys = {path.relative_to(root).as_posix() for path in files if path.suffix != ".jsonl"}
    return keys | {record["id"] for path in files if path.suffix == ".jsonl" for record in records(path)}


def holds(headline: str, words: list[str]) -> bool:
    return all(any(word in headline for word in entry.split("|")) for entry in words)


def forbids(rule: dict[str, Any], event: dict[str, Any]) -> bool:
    if rule["days"] is not None:
        first, _, last = rule["days"].partition("..")
        if not first <= (event["first"] or "") <= (event["last"] or "9999") <= (last or first):
            return False
    excused = any(word in event["headline"] for word in rule.get("unless", []))
    return holds(event["headline"], rule.get("about", [])) and not excused


@pytest.fixture(params=GOLDS, ids=lambda path: path.stem if path.parent == HERE else path.parent.name)
def labelled(request: pytest.FixtureRequest) -> tuple[dict[str, Any], set[str]]:
    return json.loads(request.param.read_text(encoding="utf-8")), article_keys(request.param)


def test_every_article_is_dated_and_every_named_article_exists(labelled: tuple[dict[str, Any], set[str]]) -> None:
    gold, keys = labelled
    assert set(gold["published"]) == keys
    for entry in [*gold["events"], *gold["conflicts"]]:
        named = entry["articles"] + entry.get("may", [])
        assert set(named) <= keys and len(named) == len(set(named)), entry
    assert all(set(copies) <= keys for copies in gold["copies"])


def test_events_are_well_formed(labelled: tuple[dict[str, Any], set[str]]) -> None:
    gold, _ = labelled
    for event in gold["events"]:
        days = [date.fromisoformat(day) for day in (event["first"], event["last"]) if day is not None]
        assert days and days == sorted(days), event
        assert all(event[name] in values for name, values in FIELDS.items()), event
        assert holds(event["headline"], event["about"]), event
        cues = VOICE_WORDS.get(event["voice"], ("",))
        assert any(cue in event["headline"] for cue in cues), event


def test_gold_obeys_its_own_prohibitions(labelled: tuple[dict[str, Any], set[str]]) -> None:
    gold, _ = labelled
    broken = [
        (rule, event["headline"]) for rule in gold["must_not"] for event in gold["events"] if forbids(rule, event)
    ]
    assert broken == []


def test_conflicts_name_an_event_and_differ_from_its_days(labelled: tuple[dict[str, Any], set[str]]) -> None:
    gold, _ = labelled
    by_headline = {event["headline"]: event for event in gold["events"]}
    for conflict in gold["conflicts"]:
        event = by_headline[conflict["event"]]
        assert set(conflict["articles"]) <= set(event["articles"])
        assert all(not event["first"] <= day <= event["last"] for day in conflict["days"])


def test_most_important_sample_events_merge_from_several_articles() -> None:
    gold = json.loads(GOLDS[0].read_text(encoding="utf-8"))
    important = [event for event in gold["events"] if event.get("top")]
    assert len(important) == 10
    assert all(2 <= len(event["articles"]) <= 6 for event in important)
