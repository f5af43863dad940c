"""A folder of everything that goes wrong: one line each, exit code 1, and all the rest is built."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from chrono.articles import article
from chrono.articles.read import Raw, ReadOptions, gather
from chrono.cli import run
from chrono.model.article import Skipped
from chrono.outputs.skipped import CODES
from chrono.settings import DEFAULTS
from tests.articles_room.making import archive, docx, pdf
from tests.articles_room.test_formats import BAD

GOOD = "2020年3月1日，青石大桥建成通车。"
NEEDS_LOWER_LIMITS = ("zip bomb", "gz bomb", "jsonl bomb")


def test_a_folder_of_bad_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "good.txt").write_text(GOOD, encoding="utf-8")
    (folder / "good.docx").write_bytes(docx(["2021年5月6日，青石公园免费开放。"]))
    (folder / "good.pdf").write_bytes(pdf([["2022年7月8日，青石机场正式启用。"]]))
    (folder / "good.zip").write_bytes(archive({"in.txt": "2023年9月10日，青石地铁正式运营。".encode()}))
    names = []
    for number, (name, (file, data, _, _)) in enumerate(BAD.items()):
        if name not in NEEDS_LOWER_LIMITS:
            names.append(f"{number:02}-{file}")
            (folder / names[-1]).write_bytes(data)
    out = tmp_path / "out"
    assert run(["build", str(folder), "-o", str(out), "--no-store"]) == 1
    errors = capsys.readouterr().err
    assert "Traceback" not in errors
    complaints = [line for line in errors.splitlines() if line.startswith("chrono: ") and "-a." in line]
    assert len(complaints) == len(names)
    feed = json.loads((out / "feed.json").read_text(encoding="utf-8"))
    assert sorted(each["path"] for each in feed["_chrono"]["skipped"]) == sorted(names)
    days = sorted(item["_chrono"]["first"] for item in feed["items"])
    assert days == ["2020-03-01", "2021-05-06", "2022-07-08", "2023-09-10"]


def test_a_file_that_vanishes_while_others_are_read(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text(GOOD, encoding="utf-8")
    reading = gather([str(tmp_path)], ReadOptions(), DEFAULTS)
    next(reading)
    (tmp_path / "b.txt").unlink()
    lost, kept = reading
    assert isinstance(lost, Skipped) and (lost.path, lost.code) == ("b.txt", "missing")
    assert isinstance(kept, Raw)


@pytest.mark.parametrize(
    ("error", "code"), [(PermissionError(13, "x"), "permission"), (OSError(5, "disk"), "unreadable")]
)
def test_a_file_that_cannot_be_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, code: str
) -> None:
    (tmp_path / "a.txt").write_text(GOOD, encoding="utf-8")

    def refuse(*_: object) -> object:
        raise error

    monkeypatch.setattr(Path, "open", refuse)
    (skipped,) = gather([str(tmp_path)], ReadOptions(), DEFAULTS)
    assert isinstance(skipped, Skipped) and skipped.code == code


def test_many_files_in_one_folder_are_read_one_at_a_time(tmp_path: Path) -> None:
    for number in range(2_000):
        (tmp_path / f"{number}.txt").write_text(GOOD, encoding="utf-8")
    assert sum(isinstance(each, Raw) for each in gather([str(tmp_path)], ReadOptions(), DEFAULTS)) == 2_000


def test_a_folder_that_holds_itself_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "up").symlink_to(tmp_path)
    found = list(gather([str(tmp_path)], ReadOptions(), DEFAULTS))
    assert [each.id for each in found if isinstance(each, Raw)] == ["a.txt"]
    assert [(each.path, each.code) for each in found if isinstance(each, Skipped)] == [("deep/up", "loop")]


def test_a_folder_that_two_links_lead_to_is_read_once_and_is_no_loop(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "a.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "other").symlink_to(tmp_path / "deep")
    found = list(gather([str(tmp_path)], ReadOptions(), DEFAULTS))
    assert [each.id for each in found if isinstance(each, Raw)] == ["deep/a.txt"] and len(found) == 1


def test_every_code_of_a_bad_file_has_words_in_chinese() -> None:
    assert {code for _, _, code, _ in BAD.values()} <= CODES.keys()


def test_a_library_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(*_: object) -> None:
        raise ImportError("no cleaner here;\n install it")

    monkeypatch.setattr(article, "_original", absent)
    raw = Raw("a.html", None, "html", b"", {})
    _, (note,) = article.make_article(raw, ReadOptions(), DEFAULTS)
    assert (note.code, note.reason) == (
        "unreadable",
        "it could not be read: ImportError: no cleaner here; install it",
    )
