"""The store keeps whole batches, never stops a build, and says who holds it."""

from __future__ import annotations

import gc
import os
import random
import sqlite3
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from chrono.store import FILE_NAME, Store, StoreBusy, sources_digest


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "out" / FILE_NAME


@contextmanager
def child(code: str, path: Path) -> Iterator[subprocess.Popen[str]]:
    """A Python process that runs the code, from its first line of output on; killed at the end."""
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).resolve().parents[1],
    ) as process:
        assert process.stdout is not None
        try:
            assert process.stdout.readline(), "the child died early"
            yield process
        finally:
            process.kill()


def test_what_was_put_is_there_after_reopening(path: Path) -> None:
    with Store(path) as store:
        store.put_many({"a": "一", "b": ""})
        store.put_many({"a": "二", "half": "\ud83d"})
        assert store.get_many(["a", "b", "none"]) == {"a": "二", "b": ""}
    with Store(path) as store:
        assert store.get_many(["half", "a"]) == {"a": "二", "half": "\ud83d"}
        assert store.warnings == []
    assert all(file.name.startswith(".") for file in path.parent.iterdir()), "a file that people would see"


def test_more_keys_than_a_query_takes(path: Path) -> None:
    many = {f"k{number}": str(number) for number in range(1_700)}
    with Store(path) as store:
        store.put_many(many)
        assert store.get_many(many) == many


def test_prune_forgets_the_rest_and_gives_room_back(path: Path) -> None:
    with Store(path) as store:
        store.put_many({f"k{number}": os.urandom(4_000).hex() for number in range(200)})
    full = path.stat().st_size
    with Store(path) as store:
        assert store.prune({"k7", "unheard"}) == 199
        assert store.prune({"k7"}) == 0
        assert list(store.get_many(f"k{number}" for number in range(200))) == ["k7"]
    assert path.stat().st_size < full / 10


def test_a_batch_that_fails_is_not_kept(path: Path) -> None:
    class Failing(dict[str, str]):
        def items(self) -> Iterator[tuple[str, str]]:  # type: ignore[override]
            yield "new", "1"
            yield "old", "2"
            raise RuntimeError("no more")

    with Store(path) as store:
        store.put_many({"old": "0"})
        with pytest.raises(RuntimeError):
            store.put_many(Failing())
        assert store.get_many(["old", "new"]) == {"old": "0"}
        store.put_many({"later": "3"})  # the broken transaction does not stay open
        assert store.get_many(["later"]) == {"later": "3"}


STALLING_WRITER = """
    import sys, time
    from pathlib import Path
    from chrono.store import Store

    class Stalling(dict):
        def items(self):
            for number in range(3000):
                yield f"k{number}", "new" * 500
            print("half", flush=True)
            time.sleep(60)

    store = Store(Path(sys.argv[1]))
    store.put_many({f"k{number}": "old" for number in range(3000)})
    store.put_many(Stalling())
"""


def test_killed_in_the_midst_of_a_batch_leaves_the_state_before(path: Path) -> None:
    with child(STALLING_WRITER, path):
        pass
    with Store(path) as store:
        assert store.warnings == []
        assert store.get_many(f"k{number}" for number in range(3000)) == {f"k{number}": "old" for number in range(3000)}


REWRITING = """
    import sys
    from pathlib import Path
    from chrono.store import Store

    store = Store(Path(sys.argv[1]))
    print("ready", flush=True)
    for turn in range(10**9):
        store.put_many({f"k{number}": f"{turn}" + "x" * 300 for number in range(300)})
"""


@pytest.mark.parametrize("delay", [0.0, 0.013, 0.05, 0.11])
def test_killed_at_any_moment_every_batch_is_whole(path: Path, delay: float) -> None:
    with child(REWRITING, path):
        time.sleep(delay)
    with Store(path) as store:
        kept = store.get_many(f"k{number}" for number in range(300))
        assert store.warnings == []
    assert len(kept) in (0, 300)
    assert len(set(kept.values())) <= 1


@pytest.mark.parametrize("content", [b"", b"not a database" * 200, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_file_that_is_no_store_is_replaced(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with Store(path) as store:
        assert len(store.warnings) == bool(content)
        store.put_many({"a": "1"})
        assert store.get_many(["a"]) == {"a": "1"}
    with Store(path) as store:
        assert store.get_many(["a"]) == {"a": "1"}
        assert store.warnings == []


def test_damaged_pages_cost_their_texts_and_nothing_else(path: Path) -> None:
    keys = [f"k{number}" for number in range(500)]
    with Store(path) as store:
        store.put_many({key: key * 300 for key in keys})
    data = path.read_bytes()
    damaged = data[:4096] + b"\xa5" * 40_000 + data[44_096:]
    path.write_bytes(damaged)
    with Store(path) as store:
        assert all(text == key * 300 for key, text in store.get_many(keys).items())
        store.put_many({"a": "1"})
        assert len(store.warnings) == 1
        store.put_many({"b": "2"})
        assert store.get_many(["b"]) == {"b": "2"}


@pytest.mark.parametrize("seed", range(12))
def test_no_damage_gives_a_wrong_text_or_an_error(path: Path, seed: int) -> None:
    texts = {f"k{number}": f"{number} " * 60 for number in range(300)}
    with Store(path) as store:
        store.put_many(texts)
    chance = random.Random(seed)
    data = bytearray(path.read_bytes())
    for place in [chance.randrange(100), *(chance.randrange(len(data)) for _ in range(30))]:
        data[place] = chance.randrange(256)
    path.write_bytes(data[: chance.choice([len(data), len(data) // 2])])
    with Store(path) as store:
        assert store.get_many(texts).items() <= texts.items()
        store.put_many({"new": "1"})
        store.prune({"k1"})
        assert len(store.warnings) <= 1
    with Store(path) as store:
        store.put_many({"new": "2"})
        assert store.get_many(["new"]) == {"new": "2"}


def test_a_header_that_forbids_writing_is_damage(path: Path) -> None:
    with Store(path) as store:
        store.put_many({"a": "1"})
    data = bytearray(path.read_bytes())
    data[18] = 9  # the write version: SQLite opens what it does not know for reading only
    path.write_bytes(data)
    with Store(path) as store:
        store.put_many({"b": "2"})
        store.put_many({"c": "3"})
        assert store.get_many(["c"]) == {"c": "3"}
        assert len(store.warnings) == 1


def test_a_text_under_a_wrong_key_is_noticed(path: Path) -> None:
    with Store(path) as store:
        store.put_many({"a": "of a", "b": "of b"})
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE kept SET value = (SELECT value FROM kept WHERE key = 'a') WHERE key = 'b'")
    connection.close()
    with Store(path) as store:
        assert store.get_many(["a", "b"]) == {"a": "of a"}


def test_a_few_bytes_that_unpack_to_gigabytes_are_not_unpacked(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("chrono.store.LARGEST_VALUE", 1000)
    with Store(path) as store:
        store.put_many({"a": "x" * 2000, "b": "x" * 900})
        assert list(store.get_many(["a", "b"])) == ["b"]


def test_a_store_deleted_under_a_build_does_not_stop_it(path: Path) -> None:
    with Store(path) as store:
        store.put_many({"a": "1"})
        for file in path.parent.iterdir():
            file.unlink()
        store.put_many({"b": "2"})
        store.get_many(["a", "b"])
    with Store(path) as store:
        store.put_many({"c": "3"})
        assert store.get_many(["c"]) == {"c": "3"}


def test_a_flipped_bit_inside_a_text_is_noticed(path: Path) -> None:
    with Store(path) as store:
        store.put_many({"a": "text " * 50, "b": "other"})
    with sqlite3.connect(path) as connection:
        packed = bytearray(connection.execute("SELECT value FROM kept WHERE key = 'a'").fetchone()[0])
        packed[-1] ^= 1
        connection.execute("UPDATE kept SET value = ? WHERE key = 'a'", (bytes(packed),))
        connection.execute("INSERT INTO kept VALUES ('c', 'not packed')")
    connection.close()
    with Store(path) as store:
        assert store.get_many(["a", "b", "c"]) == {"b": "other"}


@pytest.mark.parametrize(
    "change",
    ["PRAGMA user_version = 99", "PRAGMA application_id = 5", "DROP TABLE kept", "ALTER TABLE kept DROP value"],
)
def test_a_store_of_another_version_is_replaced(path: Path, change: str) -> None:
    with Store(path) as store:
        store.put_many({"a": "1"})
    with sqlite3.connect(path) as connection:
        connection.execute(change)
    connection.close()
    with Store(path) as store:
        assert store.get_many(["a"]) == {}
        assert len(store.warnings) == 1
        store.put_many({"a": "2"})
        assert store.get_many(["a"]) == {"a": "2"}


def test_a_place_that_cannot_be_written_is_a_warning(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    for place in (tmp_path / "file" / FILE_NAME, tmp_path / "folder"):
        with Store(place) as store:
            store.put_many({"a": "1"})
            assert store.get_many(["a"]) == {}
            assert store.prune(set()) == 0
            assert len(store.warnings) == 1


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="no such links here")
def test_a_lock_that_is_a_link_does_not_empty_what_it_points_at(path: Path) -> None:
    path.parent.mkdir()
    precious = path.parent / "precious.txt"
    precious.write_text("years of work")
    path.with_suffix(".lock").symlink_to(precious)
    with Store(path) as store:
        assert store.warnings
    assert precious.read_text() == "years of work"


HOLDING = """
    import sys
    from pathlib import Path
    from chrono.store import Store

    store = Store(Path(sys.argv[1]))
    store.put_many({"a": "1"})
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_writer_is_told_who_holds_it(path: Path) -> None:
    before = datetime.now(UTC) - timedelta(seconds=2)
    with child(HOLDING, path) as process:
        with pytest.raises(StoreBusy) as busy:
            Store(path)
        assert busy.value.pid == process.pid
        assert before <= busy.value.since <= datetime.now(UTC) + timedelta(seconds=2)
        assert str(process.pid) in str(busy.value)
        with Store(path, read_only=True) as reader:  # readers need not wait
            assert reader.get_many(["a"]) == {"a": "1"}
    with Store(path) as store:  # what a dead process held is free
        assert store.get_many(["a"]) == {"a": "1"}


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning", "ignore::ResourceWarning")
def test_a_closed_or_forgotten_store_is_free_again(path: Path) -> None:
    Store(path).put_many({"a": "1"})
    gc.collect()
    with Store(path) as store:
        with pytest.raises(StoreBusy):
            Store(path)
        assert store.get_many(["a"]) == {"a": "1"}
    store.put_many({"a": "2"})
    assert store.get_many(["a"]) == {}
    with Store(path) as store:
        assert store.get_many(["a"]) == {"a": "1"}


def test_readers_see_the_last_whole_batch_while_one_is_written(path: Path) -> None:
    with Store(path) as store, Store(path, read_only=True) as early:
        assert early.get_many(["a"]) == {}
        store.put_many({"a": "1"})
        with Store(path, read_only=True) as reader:

            class Watched(dict[str, str]):
                def items(self) -> Iterator[tuple[str, str]]:  # type: ignore[override]
                    yield "a", "2"
                    assert reader.get_many(["a"]) == {"a": "1"}

            batch: Mapping[str, str] = Watched()
            store.put_many(batch)
            assert reader.get_many(["a"]) == {"a": "2"}


def test_a_reader_creates_and_mends_nothing(path: Path) -> None:
    with Store(path, read_only=True) as store:
        assert store.get_many(["a"]) == {}
        assert store.warnings == []
        with pytest.raises(ValueError):
            store.put_many({"a": "1"})
    assert not path.parent.exists()
    path.parent.mkdir()
    path.write_bytes(b"garbage" * 300)
    with Store(path, read_only=True) as store:
        assert store.get_many(["a"]) == {}
        assert len(store.warnings) == 1
    assert path.read_bytes() == b"garbage" * 300


def _tree(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return root


FILES = {"rules.py": "a = 1", "zh/names.txt": "春节", "__init__.py": ""}


def test_the_digest_of_sources_changes_with_them_and_nothing_else(tmp_path: Path) -> None:
    def digest(name: str, files: dict[str, str]) -> str:
        return sources_digest([_tree(tmp_path / name / "dates", files)])

    first = digest("1", FILES)
    assert digest("2", FILES) == first, "it depends on where the program is installed"
    clutter = {"__pycache__/rules.cpython-311.pyc": "x", ".rules.py.swp": "x", "rules.pyc": "x"}
    assert digest("3", FILES | clutter) == first
    assert digest("4", FILES | {"rules.py": "a = 2"}) != first
    assert digest("5", FILES | {"zh/names.txt": "端午"}) != first
    assert digest("6", FILES | {"empty.py": ""}) != first
    assert digest("7", {"rules.py": "a = ", "zh/names.txt": "1春节", "__init__.py": ""}) != first


def test_the_digest_does_not_depend_on_the_order_of_folders(tmp_path: Path) -> None:
    one, two = _tree(tmp_path / "one", FILES), _tree(tmp_path / "two", {"b.py": ""})
    assert sources_digest([one, two]) == sources_digest([two, one]) != sources_digest([one])
    single = _tree(tmp_path, {"settings.py": "x = 1"}) / "settings.py"
    assert sources_digest([one, single]) != sources_digest([one])


def test_a_folder_that_is_not_there_is_no_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        sources_digest([tmp_path / "misspelt"])
