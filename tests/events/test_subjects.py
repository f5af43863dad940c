"""A folder of several stories is told so; one of a single story is not taken apart."""

from __future__ import annotations

import json
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest

import chrono
from chrono.cli import run
from chrono.events.linkage import grouped
from chrono.events.subject_names import names_of
from chrono.events.subjects import tagged
from tests.gate.builds import CLOCK, SEEDS, TOPICS, sample_feed

LABELLED = ("court", "dynasty", "flood", "merger", "rail", "vaccine")
REAL = SEEDS.parent / "topics"


def mixed(folder: Path, *files: Path) -> Path:
    """The articles of several files in one, their ids marked with the name of their folder."""
    lines = []
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            lines.append(json.dumps(record | {"id": f"{file.parent.name}/{record['id']}"}))
    (folder / "mixed.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return folder / "mixed.jsonl"


def stories(path: Path) -> dict[str, Counter[str]]:
    """How many events of each folder each tag has; "" for those without."""
    found: dict[str, Counter[str]] = {}
    for event in chrono.build(path, clock=CLOCK).events:
        for tag in event.tags or ("",):
            found.setdefault(tag, Counter())[event.sources[0].mention.article.partition("/")[0]] += 1
    return found


@pytest.mark.parametrize("name", LABELLED)
def test_one_story_is_not_split(name: str) -> None:
    assert all(event.tags == () for event in chrono.build(TOPICS / name / "articles.jsonl", clock=CLOCK).events)


def test_one_story_in_two_languages_is_not_split() -> None:
    assert all(item["tags"] == [] for item in sample_feed()["items"])


@pytest.mark.parametrize("names", [*list(combinations(LABELLED, 2))[::3], LABELLED[:3], LABELLED[2:]])
def test_several_stories_are_told_apart_and_named_from_the_text(names: tuple[str, ...], tmp_path: Path) -> None:
    path = mixed(tmp_path, *(TOPICS / name / "articles.jsonl" for name in names))
    found = stories(path)
    tags = found.keys() - {""}
    assert len(tags) == len(names)
    assert {found[tag].most_common(1)[0][0] for tag in tags} == set(names)
    right = sum(found[tag].most_common(1)[0][1] for tag in tags)
    assert right >= 0.8 * sum(counts.total() for counts in found.values())
    text = "".join(f"{record.get('title')}{record['text']}" for record in map(json.loads, path.open(encoding="utf-8")))
    assert all(tag in text for tag in tags)


@pytest.mark.skipif(not REAL.exists(), reason="real topics are not here")
def test_real_stories_are_told_apart(tmp_path: Path) -> None:
    names = ("1542", "1576", "24451")
    found = stories(mixed(tmp_path, *(REAL / name / "articles.jsonl" for name in names)))
    assert found.keys() - {""} == {"孙力军", "罗永浩", "片仔癀"}
    assert sum(max(counts.values()) for tag, counts in found.items() if tag) > 0.97 * sum(
        counts.total() for counts in found.values()
    )
    for name in names:
        assert stories(mixed(tmp_path, REAL / name / "articles.jsonl")).keys() == {""}


def test_table_and_page_name_the_stories_and_about_keeps_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = mixed(tmp_path, *(TOPICS / name / "articles.jsonl" for name in ("flood", "vaccine"))), tmp_path / "out"
    assert run(["build", str(path), "-o", str(out)]) == 0
    tags = {
        tag for item in json.loads((out / "feed.json").read_text(encoding="utf-8"))["items"] for tag in item["tags"]
    }
    assert len(tags) == 2
    capsys.readouterr()
    assert run(["show", str(out), "--format", "table"]) == 0
    line = next(line for line in capsys.readouterr().out.splitlines() if "2个主题" in line)
    assert all(tag in line for tag in tags)
    page = (out / "timeline.html").read_text(encoding="utf-8")
    assert all(f"{tag}（" in page for tag in tags)
    for tag in tags:
        assert run(["show", str(out), "--about", tag, "--format", "json"]) == 0
        kept = json.loads(capsys.readouterr().out)
        assert len({source.partition("/")[0] for row in kept for source in row["sources"]}) == 1
        assert run(["build", str(path), "-o", str(out / "one"), "--about", tag, "--no-store", "--quiet"]) == 0
        feed = json.loads((out / "one" / "feed.json").read_text(encoding="utf-8"))
        assert {item["id"] for item in feed["items"]} == {row["id"] for row in kept}


def test_groups_are_joined_while_their_members_are_alike_in_the_mean() -> None:
    near, far = {"a": 0.6, "b": 0.8}, {"b": 0.6, "c": 0.8}
    assert grouped([near, near, far, {"d": 1.0}], 0.3) == [[0, 1, 2], [3]]
    assert grouped([near, near, far, {"d": 1.0}], 0.5) == [[0, 1], [2], [3]]
    assert grouped([], 0.5) == []
    assert grouped([near], 0.5) == [[0]]


def test_names_are_what_most_titles_of_one_story_hold_and_those_of_others_do_not() -> None:
    lines = {
        "a": (0, ["青石大桥今日开工 全国关注"]),
        "b": (0, ["青石大桥合龙"]),
        "c": (1, ["白河洪水退去 全国关注"]),
        "d": (1, ["白河洪水逼近县城"]),
    }
    assert names_of(lines, 2) == ["青石大桥", "白河洪水"]
    assert names_of({"a": (0, ["1 2"]), "b": (1, ["白河洪水"])}, 2)[0] == ""


def test_no_events_have_no_story() -> None:
    assert tagged([]) == []


def test_a_name_is_whole_words_and_no_act() -> None:
    one = [f"陆晓斌会见{guest}" for guest in ("河东代表", "河西代表", "山南商会", "山北校友")]
    other = [f"{place}运动会开幕" for place in ("江州", "海州", "岭南", "白沙")]
    lines = {f"a{place}": (0, [line]) for place, line in enumerate(one)}
    lines |= {f"b{place}": (1, [line]) for place, line in enumerate(other)}
    assert names_of(lines, 2) == ["陆晓斌", "运动会"]
