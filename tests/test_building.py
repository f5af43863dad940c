"""What a build holds on its way: neither all that waits to be read nor what was read."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import pytest

from chrono import building
from chrono.articles.fingerprint import Sketches, packed
from chrono.articles.raw import Raw, ReadOptions
from chrono.pipeline import BuildOptions, Task
from chrono.settings import DEFAULTS

OPTIONS = BuildOptions(ReadOptions(clock=740_000))


class Bytes(bytes):
    """Bytes that can be watched."""


def watched(number: int, size: int, alive: weakref.WeakSet[Raw]) -> Task:
    data = f"6月{number % 28 + 1}日，新馆在河边的旧厂房里开馆，来了三千多人。\n".encode() * size

    class Watched(Raw):
        __slots__ = ("__weakref__",)

    raw = Watched(f"{number}", f"{number}.txt", None, "text", data)
    alive.add(raw)
    return Task(raw, OPTIONS.reading, DEFAULTS)


@pytest.mark.parametrize(("count", "size"), [(40, 1), (12, 2_000)])
def test_articles_are_let_go_of_when_they_are_told(
    count: int, size: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    alive: weakref.WeakSet[Raw] = weakref.WeakSet()
    most = 0
    monkeypatch.setattr(building, "HELD", 200_000)
    monkeypatch.setattr(building, "BATCH", 10)
    monkeypatch.setattr(building, "PEEK", 10)
    monkeypatch.setattr(building, "tasks_of", lambda *_: (watched(number, size, alive) for number in range(count)))
    tell = building.tell

    def watching(task: Task) -> object:
        nonlocal most
        gc.collect()
        most = max(most, len(alive))
        return tell(task)

    monkeypatch.setattr(building, "tell", watching)
    monkeypatch.setattr(building, "chronicle_of", lambda told, *_: (gc.collect(), len(alive), len(told))[1:])
    left, told = building.built([str(tmp_path)], OPTIONS)  # type: ignore[misc]
    assert told == count
    assert left <= 1, "nothing waits for the merging but what was told"
    assert most <= (22 if size == 1 else 5), "neither by number nor by size does more than a batch wait"


def test_a_sketch_is_packed_and_comes_back() -> None:
    values = (0, 1, 2**31, 2**32 - 1)
    assert Sketches({"a": packed(values)})["a"] == values
    assert len(packed(range(128))) == 640 and Sketches({"a": packed(())})["a"] == ()
