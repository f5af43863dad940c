"""Names that the dictionary cuts apart or does not know, put together from the words that it gives."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable
from dataclasses import replace

from chrono.text.vocabulary import FIRMS, LAST_LETTERS, OFFICES, PERSONS, PLACE_ENDS, RARE, SURNAMES
from chrono.text.word import Word

LONGEST_NAME = 3  # letters, the family name among them
UNKNOWN_TIMES = 2  # times in the text of the dictionary up to which it does not know a word
HAN_ONLY = re.compile(r"[\u4e00-\u9fff]{2,4}")


def whole_persons(words: list[Word]) -> list[Word]:
    """The words with names of persons that the dictionary cuts before their last letter put together: 龚道 and 安."""
    out: list[Word] = []
    for word in words:
        last = out[-1] if out else None
        cut = last is not None and last.tag == "nr" and len(last.text) == 2 and last.text[0] in SURNAMES
        if last is not None and cut and len(word.text) == 1 and word.text in LAST_LETTERS:
            out[-1] = replace(last, text=last.text + word.text)
        else:
            out.append(word)
    return out


def unknown_persons(words: list[Word], count: Callable[[str], int]) -> list[Word]:
    """The words with a name of a person that the dictionary does not know, at their start or behind an office: 陶映雪, 凌可."""
    out: list[Word] = []
    rest = deque(words)
    while rest:
        word = rest.popleft()
        stands = not out or OFFICES.search(out[-1].text) is not None or out[-1].text in PERSONS
        unknown = stands and len(word.text) == LONGEST_NAME - 1 and word.text[0] in SURNAMES
        if unknown and HAN_ONLY.fullmatch(word.text) and count(word.text) <= UNKNOWN_TIMES:
            last = rest[0] if rest and _may_end_name(rest[0]) else None
            if last is not None and _is_followed(rest[1] if len(rest) > 1 else None):
                word = Word(word.text + rest.popleft().text, "nr", word.start)
            elif _is_followed(rest[0] if rest else None):
                word = replace(word, tag="nr")
        out.append(word)
    return out


def _may_end_name(word: Word) -> bool:
    return len(word.text) == 1 and word.text not in PLACE_ENDS and word.tag.startswith(("n", "v", "a", "z", "g"))


def _is_followed(word: Word | None) -> bool:
    """Whether what stands behind a name of a person tells what the person did, or is no word."""
    return (
        word is None
        or word.is_verb
        or word.tag in ("p", "d", "m", "t", "x", "ad", "vn", "uj")
        or word.text in "，：、（"
    )


def as_name(word: Word, other: Word | None, count: Callable[[str], int]) -> Word:
    """A word that is rare or unknown, before what firms call themselves, as a name: 启衡 and 汽车."""
    firm = other is not None and other.text in FIRMS and not word.is_noun
    rare = firm and HAN_ONLY.fullmatch(word.text) is not None and count(word.text) < RARE
    return replace(word, tag="nz") if rare else word
