"""The pre-filter lets through everything that the full patterns match."""

from __future__ import annotations

from functools import cache

import pytest

from chrono.dates import recognise
from chrono.dates.languages.zh import lexicon as lex
from chrono.dates.languages.zh.names import NAMES, SCRIPTS, SHORT_NAMES
from chrono.dates.languages.zh.rules import RULES
from chrono.dates.recognise import Recogniser, recogniser
from tests.dates.texts import SHARED, running_texts

Place = tuple[int, int, str]
TO_TRADITIONAL = str.maketrans(SCRIPTS)


@cache
def unfiltered() -> Recogniser:
    """The same rules, tried at every character that may begin an expression."""
    return Recogniser(RULES)


def places(reader: Recogniser, text: str) -> list[Place]:
    return [(each.start, each.stop, each.rule) for each in reader.timexes(text)]


def differences(texts: list[str]) -> list[tuple[str, list[Place], list[Place]]]:
    """The texts in which the filtered scan finds other expressions than the full one."""
    fast, full = recogniser("zh"), unfiltered()
    pairs = ((text, places(fast, text), places(full, text)) for text in texts)
    return [(text[:80], filtered, wanted) for text, filtered, wanted in pairs if filtered != wanted]


def test_rule_examples() -> None:
    assert differences([example for rule in RULES for example in (*rule.examples, *rule.lookalikes)]) == []


def test_every_word_of_the_lexicon() -> None:
    """Words that running text seldom holds: reigns, hours, relative words, names in both scripts."""
    texts = [f"{reign}{year}年" for reign in (*lex.LUNAR_REIGNS, *lex.SOLAR_REIGNS) for year in ("元", "三", "12")]
    texts += [f"{word}{clock}" for word in lex.HOUR_WORDS for clock in ("8点", "九时", " 10:30", "十点半")]
    for table in (lex.RELATIVE_YEARS, lex.RELATIVE_MONTHS, lex.RELATIVE_DAYS):
        texts += [word + tail for word in table for tail in ("", "3日", "上半年", "8点", "底", "第三季度")]
    texts += [before + name + tail for name in NAMES for before in ("", "去年") for tail in ("", "期间", "晚上")]
    texts += [name.translate(TO_TRADITIONAL) for name in NAMES]
    texts += [f"“{name}”假期" for name in SHORT_NAMES] + [f"{name}期间" for name in SHORT_NAMES]
    texts += [stem + branch + "年" for stem in lex.STEMS for branch in lex.BRANCHES]
    assert differences(texts) == []


def test_every_count_of_every_unit() -> None:
    counts = ("3", "１０", "半", "两", "十几", "几", "数", "二十", "100", "1.5")
    units = [*lex.UNITS, "个多月", "个半月", "余年", "多年"]
    frames = (
        "{}",
        "近{}",
        "未来{}",
        "{}前",
        "{}之后",
        "此后{}",
        "过去{}内",
        "每{}",
        "历时{}",
        "第{}",
        "上{}",
        "约{}后",
    )
    assert differences([frame.format(count + unit) for count in counts for unit in units for frame in frames]) == []


def test_running_text() -> None:
    """The corpus, the sample articles, and the shared articles where they are present."""
    assert differences(list(running_texts())) == []


@pytest.mark.skipif(not SHARED.exists(), reason="the shared texts are absent")
def test_shared_texts_are_among_the_running_texts() -> None:
    assert sum(map(len, running_texts())) > 700_000


@pytest.mark.parametrize("language", ["zh", "en"])
def test_rules_tried_one_by_one_and_as_one_pattern_find_the_same(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules = recogniser(language).rules
    texts = [example for rule in rules for example in (*rule.examples, *rule.lookalikes)] + list(running_texts())[:20]
    found = []
    for pays in (10**9, 1):  # compiled at the second place, and hardly ever
        monkeypatch.setattr(recognise, "PAYS", pays)
        reader = recognise.recogniser.__wrapped__(language)
        found.append([places(reader, text) for text in texts])
    assert found[0] == found[1]
