"""``corrections.toml``: what the user corrects by hand, read into frozen values; every refusal names its place."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from chrono.dates.edtf_reading import given_time
from chrono.model.correction import ArticleCorrection, Corrections, Days, EventCorrection
from chrono.model.time import parse_iso

EVENT_WORDS = ("hide", "rename", "redate", "split", "join", "pin")
NOTHING = Corrections()


class CorrectionsError(ValueError):
    """The file cannot be used: ``code`` says why, ``place`` where in it, ``given`` what stands there."""

    def __init__(self, code: str, place: str = "", given: object = "") -> None:
        super().__init__(f"{place}: {code} {given}".strip(": "))
        self.code = code
        self.place = place
        self.given = given


def corrections_in(path: Path) -> Corrections:
    """The corrections of a file; none where there is no such file, ``OSError`` where it cannot be opened."""
    return read_corrections(path.read_bytes()) if path.exists() else NOTHING


def read_corrections(data: bytes) -> Corrections:
    """The corrections that a file holds; :class:`CorrectionsError` where it is malformed."""
    try:
        tables = tomllib.loads(data.decode("utf-8-sig"))  # some editors put a byte order mark in front
    except UnicodeDecodeError as error:
        raise CorrectionsError("encoding", given=error.start) from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise CorrectionsError("toml", given=error) from None
    for name in tables:
        if name not in ("event", "article"):
            raise CorrectionsError("table", f"[{name}]", name)
    return Corrections(
        tuple(_event(_Entry("event", key, values)) for key, values in _table(tables, "event").items()),
        tuple(_article(_Entry("article", key, values)) for key, values in _table(tables, "article").items()),
    )


def _table(tables: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = tables.get(name, {})
    if not isinstance(found, dict):
        raise CorrectionsError("keyed", f"[{name}]", name)
    return found


class _Entry:
    """One table of the file, ``[event."…"]`` or ``[article."…"]``: its values come out with the wanted type."""

    def __init__(self, table: str, key: str, values: object) -> None:
        self.key = key
        self.place = f'[{table}."{key}"]'
        if not isinstance(values, dict):
            raise CorrectionsError("keyed", f"[{table}]", key)
        self.values: dict[str, object] = values

    def at(self, name: str) -> str:
        return f"{self.place} {name}"

    def only(self, *names: str) -> None:
        """Refuse a word that is not known: a misspelt one would be ignored in silence."""
        for name in self.values:
            if name not in names:
                raise CorrectionsError("word", self.place, name)

    def text(self, name: str) -> str | None:
        """Text that is not empty, or nothing."""
        value = self.values.get(name)
        if value is None or (isinstance(value, str) and value.strip()):
            return None if value is None else " ".join(value.split())
        raise CorrectionsError("text", self.at(name), value)

    def needed(self, name: str) -> str:
        value = self.text(name)
        if value is None:
            raise CorrectionsError("needed", self.place, name)
        return value

    def yes(self, name: str) -> bool:
        value = self.values.get(name, False)
        if not isinstance(value, bool):
            raise CorrectionsError("bool", self.at(name), value)
        return value

    def ids(self, name: str) -> tuple[str, ...]:
        value = self.values.get(name, [])
        ids = [value] if isinstance(value, str) else value
        if not isinstance(ids, list) or not all(isinstance(each, str) and each for each in ids):
            raise CorrectionsError("ids", self.at(name), value)
        return tuple(dict.fromkeys(ids))

    def day(self, name: str) -> str | None:
        """A time as text; TOML's own dates, written without quotes, serve too."""
        value = self.values.get(name)
        return value.isoformat() if hasattr(value, "isoformat") else self.text(name)


def _event(entry: _Entry) -> EventCorrection:
    entry.only("reason", *EVENT_WORDS)
    if not entry.values.keys() & set(EVENT_WORDS):
        raise CorrectionsError("nothing", entry.place, ", ".join(EVENT_WORDS))
    return EventCorrection(
        key=entry.key,
        reason=entry.needed("reason"),
        hide=entry.yes("hide"),
        rename=entry.text("rename"),
        redate=_days(entry),
        split=entry.ids("split"),
        join=entry.ids("join"),
        pin=entry.yes("pin"),
    )


def _days(entry: _Entry) -> Days | None:
    text = entry.day("redate")
    if text is None:
        return None
    try:
        given = given_time(text)
    except ValueError:
        raise CorrectionsError("time", entry.at("redate"), text) from None
    return Days(given.interval, given.grain, given.edtf, given.approximate)


def _article(entry: _Entry) -> ArticleCorrection:
    entry.only("reason", "published")
    day = entry.day("published")
    if day is None:
        raise CorrectionsError("needed", entry.place, "published")
    try:
        parse_iso(day if day.isascii() else "")
    except ValueError:
        raise CorrectionsError("day", entry.at("published"), day) from None
    return ArticleCorrection(entry.key, entry.needed("reason"), day)
