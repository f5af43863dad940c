"""Which language a text is in, and where a Chinese text turns to English; by script and common words, without data files."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chrono.model.article import Span

CHINESE, ENGLISH = "zh", "en"
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]+")
_SAMPLE = 20_000  # characters by which a text is judged
_WEIGHT = 4  # Latin letters that say as much as one Chinese character
_RUN = re.compile(r"[\x20-\x7e\u00c0-\u024f‘’“”–—…]{28,}")
_TWO_WORDS = re.compile(r"[A-Za-z] [a-z]")  # every English sentence has them; a look for them is cheaper
_WORD = re.compile(r"[A-Za-z]+")
_COMMON = frozenset(
    [
        "the",
        "of",
        "and",
        "a",
        "an",
        "in",
        "on",
        "at",
        "to",
        "by",
        "for",
        "from",
        "with",
        "was",
        "were",
        "is",
        "are",
        "has",
        "have",
        "had",
        "be",
        "been",
        "will",
        "it",
        "its",
        "that",
        "this",
        "as",
    ]
)
_FEWEST_WORDS = 6  # of a sentence: names of firms, works and papers within Chinese sentences are shorter
_FEWEST_COMMON = 2


def language_of(text: str) -> str:
    """``zh`` or ``en``: the language of most of the text."""
    sample = text[:_SAMPLE]
    han, latin = (sum(map(len, runs.findall(sample))) for runs in (_HAN, _WORD))
    return CHINESE if _WEIGHT * han >= latin else ENGLISH


def is_english(line: str, language: str) -> bool:
    """Whether a line of an article in ``language`` is wholly English: in a Chinese one a name alone is not."""
    return _HAN.search(line) is None and (language == ENGLISH or len(_WORD.findall(line)) >= _FEWEST_WORDS // 2)


def line_language(line: str, language: str) -> str:
    """The language of one line of an article in ``language``: its own where it is plainly written in the other."""
    if is_english(line, language):
        return ENGLISH
    return language_of(line) if language == ENGLISH else language


def english_stretches(text: str) -> Iterator[Span]:
    """Spans of English sentences within a Chinese text, in order; its English names and titles are none."""
    if _TWO_WORDS.search(text) is None:
        return
    for run in _RUN.finditer(text):
        words = _WORD.findall(run.group().lower())
        named = run.start() > 0 and text[run.start() - 1] == "《"
        if not named and len(words) >= _FEWEST_WORDS and sum(word in _COMMON for word in words) >= _FEWEST_COMMON:
            yield run.span()
