"""The same articles give the same bytes: in any order, on any engine, read anew or remembered, grown or rebuilt."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from chrono import sample
from chrono.cli import run
from tests.gate.builds import ROOT, TOPICS
from tests.partitions import PARTITIONS

FILES = ("feed.json", "events.csv")


def built(paths: list[Path], out: Path, *flags: str) -> dict[str, bytes]:
    assert run(["build", *map(str, paths), "-o", str(out), "--title", "t", "--quiet", *flags]) == 0
    return files(out)


def files(out: Path) -> dict[str, bytes]:
    return {name: (out / name).read_bytes() for name in FILES}


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The bundled texts as JSON lines, whose order in a file can be changed without changing their keys."""
    lines = []
    for path in sorted(sample.folder().rglob("*")):
        if path.suffix == ".txt":
            lines.append(json.dumps({"id": path.name, "text": path.read_text(encoding="utf-8")}, ensure_ascii=False))
        elif path.suffix == ".jsonl":
            lines += path.read_text(encoding="utf-8").splitlines()
    assert len(lines) > 15
    return lines


def written(lines: list[str], folder: Path, cut: int | None = None) -> list[Path]:
    """The lines in one file, or in two."""
    folder.mkdir()
    parts = [lines] if cut is None else [lines[:cut], lines[cut:]]
    paths = []
    for number, part in enumerate(parts):
        paths.append(folder / f"{number}.jsonl")
        paths[-1].write_text("\n".join(part) + "\n", encoding="utf-8")
    return paths


def without_paths(feed: bytes) -> object:
    """A feed without the names of the files, which differ where the articles lie in other files."""
    value = json.loads(feed)
    for card in value["_chrono"]["articles"]:
        del card["path"]
    return value


def test_the_order_of_articles_does_not_matter(records: list[str], tmp_path: Path) -> None:
    expected = built(written(records, tmp_path / "in"), tmp_path / "o", "--no-store")
    for seed in range(3):
        shuffled = random.Random(seed).sample(records, len(records))
        found = built(written(shuffled, tmp_path / f"in{seed}"), tmp_path / f"o{seed}", "--no-store")
        assert found == expected


def test_the_order_of_paths_and_the_division_into_files_do_not_matter(records: list[str], tmp_path: Path) -> None:
    expected = built(written(records, tmp_path / "in"), tmp_path / "o", "--no-store")
    paths = written(records[::-1], tmp_path / "parts", cut=7)
    forth, back = built(paths, tmp_path / "o1", "--no-store"), built(paths[::-1], tmp_path / "o2", "--no-store")
    assert forth == back
    assert forth["events.csv"] == expected["events.csv"]
    assert without_paths(forth["feed.json"]) == without_paths(expected["feed.json"])


def test_the_engine_does_not_matter(records: list[str], tmp_path: Path) -> None:
    paths = written(records, tmp_path / "in")
    expected = built(paths, tmp_path / "o", "--engine", "serial", "--no-store")
    assert built(paths, tmp_path / "o2", "--engine", "processes", "--jobs", "2", "--no-store") == expected


def test_the_seed_of_hashes_does_not_matter(records: list[str], tmp_path: Path) -> None:
    (path,) = written(records, tmp_path / "in")
    found = []
    for seed in ("0", "1", "2"):
        out = tmp_path / f"o{seed}"
        subprocess.run(
            [sys.executable, "-m", "chrono", "build", path, "-o", out, "--title", "t", "--quiet", "--no-store"],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            timeout=120,
        )
        found.append(files(out))
    assert found[0] == found[1] == found[2]


def test_neither_parts_nor_order_nor_seed_matter(records: list[str], tmp_path: Path) -> None:
    """Several stories, copies, conflicts and corrections, told in 1, 2, 7 and 32 parts, in any order: the same bytes."""
    lines = [*records]
    for name in ("court", "merger", "rail"):
        lines += (TOPICS / name / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    digests = set()
    for seed in range(3):
        (path,) = written(random.Random(seed).sample(lines, len(lines)), tmp_path / f"in{seed}")
        done = subprocess.run(
            [sys.executable, "-m", "tests.partitions", path],
            env={**os.environ, "PYTHONHASHSEED": str(seed)},
            cwd=ROOT,
            capture_output=True,
            check=True,
            timeout=300,
            text=True,
        )
        found = done.stdout.split()
        assert len(found) == len(PARTITIONS)
        digests.update(found)
    assert len(digests) == 1


def test_a_second_build_reads_nothing_anew(
    records: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths, out = written(records, tmp_path / "in"), tmp_path / "o"
    assert run(["build", str(paths[0]), "-o", str(out), "--title", "t"]) == 0
    assert f"({len(records)} read anew)" in capsys.readouterr().err
    expected = files(out)
    assert run(["build", str(paths[0]), "-o", str(out), "--title", "t"]) == 0
    assert "(0 read anew)" in capsys.readouterr().err
    assert files(out) == expected
    assert built(paths, tmp_path / "o2", "--no-store") == expected


def test_tomorrow_only_what_is_new_is_read(
    records: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new day alone is no reason to read an archive again."""
    import datetime

    from chrono.commands import build

    paths, out = written(records, tmp_path / "in"), tmp_path / "o"
    assert run(["build", str(paths[0]), "-o", str(out)]) == 0
    capsys.readouterr()

    class Tomorrow(datetime.date):
        @classmethod
        def today(cls) -> Tomorrow:
            return cls.fromordinal(datetime.date.today().toordinal() + 1)

    monkeypatch.setattr(build, "date", Tomorrow)
    assert run(["build", str(paths[0]), "-o", str(out)]) == 0
    assert "(0 read anew)" in capsys.readouterr().err


def test_a_date_that_the_clock_has_reached_is_believed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the clock ruled out yesterday must be looked at again: a grown build equals a rebuilt one."""
    import datetime

    from chrono.commands import build

    today = datetime.date.today()
    coming = today + datetime.timedelta(days=3)
    file, out = tmp_path / "a.jsonl", tmp_path / "o"
    record = {"id": "x", "text": "昨天，青石大桥建成通车。", "published": coming.isoformat()}
    file.write_text(json.dumps(record, ensure_ascii=False) + "\n", encoding="utf-8")
    assert run(["build", str(file), "-o", str(out), "--quiet"]) == 1

    class Later(datetime.date):
        @classmethod
        def today(cls) -> Later:
            return cls.fromordinal(coming.toordinal())

    monkeypatch.setattr(build, "date", Later)
    assert run(["build", str(file), "-o", str(out), "--quiet"]) == 0
    capsys.readouterr()
    (item,) = json.loads((out / "feed.json").read_text(encoding="utf-8"))["items"]
    assert item["_chrono"]["first"] == (coming - datetime.timedelta(days=1)).isoformat()


def test_a_grown_build_equals_a_rebuilt_one(records: list[str], tmp_path: Path) -> None:
    half = len(records) // 2
    file = tmp_path / "a.jsonl"
    for some in (records[:half], records[half:], records[2:], records):
        file.write_text("\n".join(some) + "\n", encoding="utf-8")
        grown = built([file], tmp_path / "grown")
        assert grown == built([file], tmp_path / "rebuilt", "--no-store")


def test_ids_outlive_later_articles(records: list[str], tmp_path: Path) -> None:
    """An event keeps its id, or the id that it had is found among the sources of another."""
    file = tmp_path / "a.jsonl"
    file.write_text("\n".join(records[::2]) + "\n", encoding="utf-8")
    before = json.loads(built([file], tmp_path / "o")["feed.json"])
    file.write_text("\n".join(records) + "\n", encoding="utf-8")
    after = json.loads(built([file], tmp_path / "o")["feed.json"])
    known = {source["id"] for item in after["items"] for source in item["_chrono"]["sources"]}
    assert {item["id"] for item in before["items"]} <= known


def test_ids_name_one_event_each(records: list[str], tmp_path: Path) -> None:
    feed = json.loads(built(written(records, tmp_path / "in"), tmp_path / "o", "--no-store")["feed.json"])
    ids = [item["id"] for item in feed["items"]]
    assert len(ids) == len(set(ids))
