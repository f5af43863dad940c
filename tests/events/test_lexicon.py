"""How the patterns of the lexicon are put together: what stands before a word is looked at behind its first letter."""

from __future__ import annotations

import re

import pytest

from chrono.events.lexicon import ACT_OF, ACT_WORDS, after, not_after, whole_words


@pytest.mark.parametrize("word", ACT_OF)
def test_every_word_of_an_act_is_found_whole(word: str) -> None:
    found = ACT_WORDS.search(f"，{word}。")
    assert found is not None
    assert found.group() == word


def test_words_behind_letters_and_not_behind_them() -> None:
    assert re.findall(after("[甲乙]", "开工 竣工"), "甲开工，乙竣工，丙开工，竣工") == ["开工", "竣工"]
    assert re.findall(not_after("[甲乙]", "开工 竣工"), "甲开工，乙竣工，丙开工，竣工") == ["开工", "竣工"]


def test_english_words_are_whole() -> None:
    assert re.findall(whole_words("will|set to"), "will they, goodwill, willing, is set to open, reset to") == [
        "will",
        "set to",
    ]
