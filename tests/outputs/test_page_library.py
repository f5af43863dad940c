"""The drawing library is made once for a version and a user."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from chrono.outputs.page.library import drawing_library, library_in


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What vl-convert was asked to make."""
    asked: list[str] = []

    def bundle(entry: str) -> str:
        asked.append(entry)
        return "draw('线')"

    monkeypatch.setattr("vl_convert.javascript_bundle", bundle)
    return asked


def test_it_is_made_once_and_kept_whole(tmp_path: Path, made: list[str]) -> None:
    folder = tmp_path / "not" / "there"
    first, again = library_in(folder), library_in(folder)
    assert first == again
    assert (again.script, gzip.decompress(again.packed).decode()) == ("draw('线')", "draw('线')")
    assert len(made) == 1
    assert len(list(folder.iterdir())) == 1


@pytest.mark.parametrize("damage", [b"", b"no gzip", gzip.compress(b"\xff"), gzip.compress(b"x" * 99)[:-9]])
def test_a_damaged_one_is_made_again(tmp_path: Path, made: list[str], damage: bytes) -> None:
    library_in(tmp_path)
    next(tmp_path.iterdir()).write_bytes(damage)
    assert library_in(tmp_path).script == "draw('线')"
    assert library_in(tmp_path).script == "draw('线')"
    assert len(made) == 2


def test_another_version_s_is_not_taken(tmp_path: Path, made: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    library_in(tmp_path)
    monkeypatch.setattr("chrono.outputs.page.library.version", lambda _: "99")
    library_in(tmp_path)
    assert len(made) == 2


def test_another_user_s_is_not_taken(tmp_path: Path, made: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    library_in(tmp_path)
    monkeypatch.setattr("os.getuid", lambda: -1, raising=False)
    library_in(tmp_path)
    assert len(made) == 2


def test_a_folder_that_cannot_be_written_is_done_without(tmp_path: Path, made: list[str]) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert library_in(tmp_path / "file" / "folder").script == "draw('线')"


def test_a_user_without_a_home_has_it_made(made: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    monkeypatch.setattr(Path, "home", homeless)
    assert drawing_library.__wrapped__().script == "draw('线')"
    assert len(made) == 1
