"""Every line of the corpus, as ``README.md`` beside it says."""

from __future__ import annotations

import pytest

from chrono.dates.find import edtf_of
from tests.dates.texts import Line, corpus, days_of, read

KINDS = ("span", "duration", "recurring")
LEAST = {"zh": 1500, "en": 300}  # lines


def failure(line: Line, language: str) -> str | None:
    """What is wrong with a line, or ``None`` where it holds."""
    readings = read(line.text, line.published, language)
    dates = [reading for reading in readings if reading.kind == "date"]
    if line.days == "-":
        return None if not dates else f"no date wanted, got {[each.text for each in dates]}"
    start, stop = line.place, line.place + len(line.words)
    near = [each for each in readings if each.start < stop and start < each.stop]
    got = [(each.text, each.kind, days_of(each), each.rule) for each in near]
    if line.days in KINDS:
        return None if any(each.kind == line.days for each in near) else f"{line.days} wanted, got {got}"
    dates = [each for each in near if each.kind == "date"]
    if line.days == "unresolved":
        return None if all(each.interval is None for each in dates) else f"unresolved wanted, got {got}"
    right = [each for each in dates if days_of(each) == line.days]
    if not right:
        return f"{line.days} wanted, got {got}"
    if line.certainty not in ("-", right[0].certainty):
        return f"{line.certainty} wanted, got {right[0].certainty}"
    if line.edtf is not None and edtf_of(right[0]) != line.edtf:
        return f"{line.edtf} wanted, got {edtf_of(right[0])}"
    return None


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_line_holds(language: str) -> None:
    failures = [
        f"{line.number}: {found} in {line.text!r}" for line in corpus(language) if (found := failure(line, language))
    ]
    assert not failures, "\n" + "\n".join(failures)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_corpus_is_large_enough_and_has_negatives(language: str) -> None:
    lines = corpus(language)
    assert len(lines) >= LEAST[language]
    assert sum(line.days == "-" for line in lines) >= len(lines) / 8


def test_one_line_in_five_of_the_chinese_corpus_gives_no_day() -> None:
    lines = corpus("zh")
    assert sum(line.days in ("-", "unresolved", *KINDS) for line in lines) >= len(lines) / 5


def test_a_third_of_the_chinese_corpus_stands_in_sentences() -> None:
    lines = corpus("zh")
    assert sum(len(line.text) >= len(line.words) + 8 for line in lines) >= len(lines) / 3
