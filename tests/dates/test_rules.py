"""Every rule reads its own examples whole, none of its look-alikes, and begins where it says that it begins."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from chrono.dates.languages.en.rules import RULES as ENGLISH
from chrono.dates.languages.zh.rules import RULES as CHINESE
from chrono.dates.recognise import _expanded, recogniser
from chrono.dates.rule import Rule
from tests.dates.texts import running_texts

ALL = [pytest.param("zh", rule, id=f"zh-{rule.name}") for rule in CHINESE] + [
    pytest.param("en", rule, id=f"en-{rule.name}") for rule in ENGLISH
]
# What stands around an example whose rule asks for it
AROUND = {
    "years-in-brackets": ("（", "）"),
    "early-year": ("于", ""),
    "day-due": ("于", "前"),
    "prison-term": ("", "徒刑"),
    "today-short": ("", "裁定"),
    "september-11": ("", " attacks"),
    "minguo-alone": ("預計", "完工"),
    "last-weekday-of": ("", " of May"),
    "listed-day": ("", "、11日"),
    "listed-bare-day": ("公司", "、21日"),
    "minguo-compact": ("（某某）", ""),
    "listed-month": ("", "、11月"),
    "listed-year": ("", "、2021年"),
    "dotted-month": ("", "　宣判"),
    "event-day": ("案发", ""),
    "from-now": ("", "起"),
    "yesterday-short": ("", "偵結"),
}


def framed(rule: Rule, example: str) -> tuple[str, int]:
    """An example where its rule can find it, and its place there."""
    before, after = AROUND.get(rule.name, ("", ""))
    return before + example + after, len(before)


def starts_of(rule: Rule) -> set[str]:
    """The characters that a rule's expressions can begin with, in either case."""
    return {case for char in _expanded(rule.starts) for case in (char, char.lower(), char.upper())}


@pytest.mark.parametrize("rules", [CHINESE, ENGLISH], ids=["zh", "en"])
def test_names_are_unique(rules: tuple[Rule, ...]) -> None:
    assert [name for name, count in Counter(rule.name for rule in rules).items() if count > 1] == []


@pytest.mark.parametrize(("language", "rule"), ALL)
def test_examples_match_whole_and_by_their_rule(language: str, rule: Rule) -> None:
    assert rule.examples, f"{rule.name} has no example"
    for example in rule.examples:
        text, place = framed(rule, example)
        found = re.compile(rule.pattern, re.IGNORECASE).match(text, place)
        assert found is not None and found.group() == example, (example, found)
        assert rule.read(found.groupdict()) is not None, example
        first = next(iter(recogniser(language).timexes(text)), None)
        if rule.kind == "none":
            assert first is None, example
            continue
        assert first is not None, example
        assert (first.start, first.text, first.rule) == (place, example, rule.name), example


@pytest.mark.parametrize(("language", "rule"), ALL)
def test_lookalikes_hold_no_match_of_their_rule(language: str, rule: Rule) -> None:
    pattern = re.compile(rule.pattern, re.IGNORECASE)
    for lookalike in rule.lookalikes:
        assert all(rule.read(found.groupdict()) is None for found in pattern.finditer(lookalike)), lookalike
        assert rule.name not in [each.rule for each in recogniser(language).timexes(lookalike)], lookalike


@pytest.mark.parametrize(("language", "rule"), ALL)
def test_kinds_are_known(language: str, rule: Rule) -> None:
    assert rule.kind in ("date", "span", "duration", "recurring", "none"), language


@pytest.mark.parametrize(("language", "rule"), ALL)
def test_starts_let_through_what_the_pattern_matches(language: str, rule: Rule) -> None:
    """The pattern by itself, anywhere in running text, begins only with characters that ``starts`` lists."""
    starts = starts_of(rule)
    pattern = re.compile(rule.pattern, re.IGNORECASE)
    for text in [*rule.examples, *_searched(language)]:
        for found in pattern.finditer(text):
            assert not found.group() or found.group()[0] in starts, (rule.name, found.group(), text[:60])


ATOM = re.compile(r"\\.|\[(?:\\.|[^\]\\])+\]")


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.name) for rule in CHINESE])
def test_no_chinese_row_repeats_without_bound(rule: Rule) -> None:
    """40,000 times 下 took 48 seconds when 下+ was tried at each of them."""
    assert not re.search(r"[^(|?][*+]", ATOM.sub("x", rule.pattern))


def _searched(language: str) -> list[str]:
    """Short texts in the language; the search of one pattern through long ones is slow and finds nothing more."""
    return [text for text in running_texts() if len(text) < 80 and text.isascii() == (language == "en")][:1500]
