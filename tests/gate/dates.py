"""Measures the dates room: the shared suites by category, and the labelled running news."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from chrono.dates.narrative import Reading
from tests.dates.texts import SAMPLE, SHARED, days_of, read

HERE = Path(__file__).resolve().parent
SUITES = SHARED / "suites" / "dev.jsonl"
SEEDS = SHARED / "seeds"
CATEGORIES = ("date", "relative", "range/period", "lunar/holiday")
Expectation = tuple[str, int]  # the id of a case and the place of the expectation in it


@dataclass(frozen=True, slots=True)
class SuiteScore:
    """Shares of right expectations, and the wrong ones."""

    figures: dict[str, float]  # "zh date": 0.97, ..., "zh", "en"
    wrong: frozenset[Expectation]


@cache
def suite_score() -> SuiteScore:
    """The undisputed expectations of the shared suites; right where an overlapping mention has exactly the days."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    wrong = set()
    for row in SUITES.read_text(encoding="utf-8").splitlines():
        case = json.loads(row)
        found = _dates(case["text"], (case["reference"] or "")[:10] or None, case["lang"])
        for place, wanted in enumerate(case["expect"]):
            if wanted.get("disputed"):
                continue
            holds = _holds(case["text"], wanted, found)
            if not holds:
                wrong.add((case["id"], place))
            for figure in (case["lang"], f"{case['lang']} {wanted['category']}"):
                total[figure] += 1
                right[figure] += holds
    return SuiteScore({name: round(right[name] / count, 4) for name, count in total.items()}, frozenset(wrong))


def _dates(text: str, day: str | None, language: str = "auto") -> list[Reading]:
    return [reading for reading in read(text, day, language) if reading.kind == "date"]


def _holds(text: str, wanted: dict[str, Any], found: list[Reading]) -> bool:
    start, words = wanted.get("start"), wanted.get("text")
    if start is None and words:
        start = text.find(words) if words in text else None
    near = found
    if start is not None and words is not None:
        near = [each for each in found if each.start < start + len(words) and start < each.stop]
    days = {f"{first or ''}..{last or ''}" for first, last in (wanted["gold"], *wanted.get("alt", []))}
    return any(days_of(each) in days for each in near)


@cache
def excused() -> dict[Expectation, str]:
    """The expectations that are left wrong, with the code of the reason."""
    rows = (HERE / "excused_dates.tsv").read_text(encoding="utf-8").splitlines()
    cells = [row.split("\t") for row in rows if row and not row.startswith("#")]
    return {(case, int(place)): reason for case, place, reason in cells}


@dataclass(frozen=True, slots=True)
class NewsScore:
    """How far the mentions of labelled stretches are the labelled ones."""

    found: int  # labelled dates that a mention overlaps
    missed: tuple[str, ...]
    false: tuple[str, ...]  # mentions of kind date that overlap no label
    wrong_days: tuple[str, ...]

    @property
    def figures(self) -> dict[str, float]:
        """Precision and recall of finding, and the share of found dates with the labelled days."""
        return {
            "precision": round(self.found / max(1, self.found + len(self.false)), 4),
            "recall": round(self.found / max(1, self.found + len(self.missed)), 4),
            "days": round(1 - len(self.wrong_days) / max(1, self.found), 4),
        }


@cache
def news_score(name: str) -> NewsScore:
    """``news_seeds`` or ``news_sample``: the file of that name beside this module tells how its rows are read."""
    folder = {"news_seeds": SEEDS, "news_sample": SAMPLE}[name]
    found, missed, false, wrong = 0, [], [], []
    for file, published, stop, labels in _stretches(name):
        text = _text(folder, file)
        mentions = [each for each in _dates(text, published) if each.start < stop]
        covered = set()
        for left, right, kind, days in labels:
            near = [each for each in mentions if each.start < right and left < each.stop]
            covered |= {each.start for each in near}
            if kind == "may":
                continue
            if not near:
                missed.append(f"{file}:{left} {text[left:right]}")
                continue
            found += 1
            if not {days_of(each) for each in near} & set(days.split("|")):
                wrong.append(f"{file}:{left} {text[left:right]}: {days}, got {[days_of(each) for each in near]}")
        false += [f"{file}:{each.start} {each.text} ({each.rule})" for each in mentions if each.start not in covered]
    return NewsScore(found, tuple(missed), tuple(false), tuple(wrong))


Label = tuple[int, int, str, str]


def _stretches(name: str) -> list[tuple[str, str | None, int, list[Label]]]:
    """The file, publication day, end and labels of every labelled stretch; all begin at 0."""
    out: list[tuple[str, str | None, int, list[Label]]] = []
    for row in (HERE / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
        if row and not row.startswith("#"):
            file, start, stop, kind, days = row.split("\t")
            if kind == "text":
                out.append((file, None if days == "-" else days, int(stop), []))
            else:
                out[-1][3].append((int(start), int(stop), kind, days))
    return out


def _text(folder: Path, file: str) -> str:
    name, _, record = file.partition("#")
    text = (folder / name).read_text(encoding="utf-8")
    return str(json.loads(text.splitlines()[int(record) - 1])["text"]) if record else text
