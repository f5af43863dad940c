"""Names that the dictionary cuts apart or does not know, put together from the words that it gives."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace

from chrono.text.scripts import HAN
from chrono.text.vocabulary import FIRMS, LAST_LETTERS, OFFICES, PERSONS, PLACE_ENDS, RARE, SURNAMES
from chrono.text.word import Word

LONGEST_NAME = 3  # letters, the family name among them
UNKNOWN_TIMES = 2  # times in the text of the dictionary up to which it does not know a word
AND_OTHERS = re.compile("[平高中均同]等")  # 祝海平等5人: no word of its own behind a family name and one letter
HAN_ONLY = re.compile(r"[\u4e00-\u9fff]{2,4}")
# letters that write a foreign name, and hardly begin a word behind one
FOREIGN = frozenset("多特尔斯尼诺奥森姆德佩罗娜莎丝蒂戈洛维兹夫乌茨韦罕")
# 贝尔纳 and 多以: two words that the dictionary takes for one
AFTER_NAMES = frozenset("以与和将被向在对从因为应")
BEHIND_NAMES = frozenset("于入因在被向与和从将对称及已曾获任为")  # letters that end no given name of three
TWO_LETTERS = frozenset(
    [
        "欧阳",
        "司马",
        "上官",
        "诸葛",
        "司徒",
        "东方",
        "皇甫",
        "尉迟",
        "公孙",
        "慕容",
        "令狐",
        "夏侯",
        "长孙",
        "宇文",
        "端木",
    ]
)
GIVEN = frozenset("远明新清良善弘健诚硕久坚纯佳忠丰青")  # adjectives that end given names
GUESSED = 20  # times that the dictionary gives a word up to which it may only guess at it


def names_apart(words: list[Word], count: Callable[[str], int]) -> list[Word]:
    """The words with names of persons that the dictionary runs into the word behind them cut there: 尹亦寒于, 尹亦寒入 and 职."""
    out: list[Word] = []
    rest = deque(words)
    while rest:
        word = rest.popleft()
        long = len(word.text) == LONGEST_NAME + 1 and word.text[-1] in BEHIND_NAMES and word.text[:2] not in TWO_LETTERS
        office = len(word.text) == LONGEST_NAME and word.text[-1] == "任" and any(map(_is_office, list(rest)[:2]))
        if word.tag != "nr" or word.text[0] not in SURNAMES or not (long or office):
            out.append(word)
            continue
        behind = Word(word.text[-1], "v" if word.text[-1] in "称任获" else "p", word.stop - 1)
        if rest and len(rest[0].text) == 1 and count(behind.text + rest[0].text) > UNKNOWN_TIMES:
            behind = Word(behind.text + rest.popleft().text, "v", behind.start)  # 入职
        out += [replace(word, text=word.text[:-1]), behind]
    return out


def _is_office(word: Word) -> bool:
    return OFFICES.search(word.text) is not None


def whole_persons(words: list[Word]) -> list[Word]:
    """The words with names of persons that the dictionary cuts before their last letter put together: 龚道 and 安, 祝海 and 平等."""
    out: list[Word] = []
    for word in words:
        last = out[-1] if out else None
        cut = last is not None and last.tag == "nr" and len(last.text) == 2 and last.text[0] in SURNAMES
        ends = word.text in LAST_LETTERS or (word.tag == "x" and HAN.match(word.text) is not None)
        surname = last is not None and last.tag == "x" and len(last.text) == 1 and last.text in SURNAMES
        if last is not None and surname and word.tag == "nr" and len(word.text) == 2:
            out[-1] = Word(last.text + word.text, "nr", last.start)  # 凃明诚: a surname that the dictionary lacks
        elif last is not None and cut and len(word.text) == 1 and (ends or _is_given(word, words)):
            out[-1] = replace(last, text=last.text + word.text)
        elif last is not None and cut and AND_OTHERS.fullmatch(word.text):
            out[-1] = replace(last, text=last.text + word.text[0])
            out.append(Word("等", "u", word.start + 1))
        else:
            out.append(word)
    return out


def _is_given(word: Word, words: Sequence[Word]) -> bool:
    """Whether an adjective of one letter behind two of a name is its last: 雷鸣 and 远; not 李明远走他乡."""
    after = next((each.text for each in words if each.start == word.stop), "")
    return word.tag == "a" and word.text in GIVEN and not (word.text == "远" and after[:1] in ("走", "赴", "去", "离"))


def whole_foreigners(words: list[Word]) -> list[Word]:
    """The words with foreign names that the dictionary cuts before their last letter put together: 贝尔纳 and 多, 姆巴 and 佩."""
    out: list[Word] = []
    rest = deque(words)
    while rest:
        word = rest.popleft()
        last = out[-1] if out else None
        named = last is not None and last.tag.startswith("nr") and HAN_ONLY.fullmatch(last.text)
        if last is None or not named or word.text[0] not in FOREIGN or last.text[0] in SURNAMES:
            out.append(word)
        elif len(word.text) == 1 and not (rest and rest[0].tag.startswith(("q", "m"))):  # 桑德罗多年来
            out[-1] = replace(last, text=last.text + word.text)
        elif len(word.text) == 2 and word.text[1] in AFTER_NAMES:
            out[-1] = replace(last, text=last.text + word.text[0])
            out.append(Word(word.text[1], "p", word.start + 1))
        else:
            out.append(word)
    return out


def unknown_persons(words: list[Word], count: Callable[[str], int]) -> list[Word]:
    """The words with a name of a person that the dictionary does not know, at their start or behind an office: 陶映雪, 凌可."""
    out: list[Word] = []
    rest = deque(words)
    while rest:
        word = rest.popleft()
        if out and _runs_into(out[-1], word) and count(word.text) <= GUESSED:
            out[-1] = replace(out[-1], text=out[-1].text + word.text[0])
            word = Word(word.text[1], "p", word.start + 1)
        if out and _is_cut_behind_office(out[-1], word, rest):
            word = Word(word.text + rest.popleft().text, "nr", word.start)
        short = len(word.text) == LONGEST_NAME - 1 and word.text[0] in SURNAMES
        stands = short and (not out or OFFICES.search(out[-1].text) is not None or out[-1].text in PERSONS)
        if stands and HAN_ONLY.fullmatch(word.text) and count(word.text) <= UNKNOWN_TIMES:
            if rest and rest[0].tag == "p" and rest[0].text[1:] in AFTER_NAMES:
                cut = rest.popleft()  # 陶映 and 雪以
                rest.extendleft((Word(cut.text[1], "p", cut.start + 1), Word(cut.text[0], "n", cut.start)))
            last = rest[0] if rest and _may_end_name(rest[0]) else None
            behind = rest[1] if len(rest) > 1 else None
            if last is not None and (_is_followed(behind) or (behind is not None and behind.tag == "n")):
                word = Word(word.text + rest.popleft().text, "nr", word.start)
            elif _is_followed(rest[0] if rest else None):
                word = replace(word, tag="nr")
        out.append(word)
    return out


def _is_cut_behind_office(office: Word, word: Word, rest: Sequence[Word]) -> bool:
    """Whether a family name behind an office stands apart from a given name that is a word: 总经理 罗 启明 被查."""
    if word.text not in SURNAMES or OFFICES.search(office.text) is None or not rest:
        return False
    given = rest[0].text
    return (
        len(given) <= LONGEST_NAME - 1
        and HAN_ONLY.fullmatch(word.text + given) is not None
        and _is_followed(rest[1] if len(rest) > 1 else None)
    )


def _runs_into(name: Word, word: Word) -> bool:
    """Whether the last letter of a name is joined to the word behind it: 孙力 and 军应."""
    cut = name.tag == "nr" and len(name.text) == 2 and name.text[0] in SURNAMES
    return cut and len(word.text) == 2 and word.tag in ("n", "p") and word.text[1] in AFTER_NAMES


def _may_end_name(word: Word) -> bool:
    return len(word.text) == 1 and word.text not in PLACE_ENDS and word.tag.startswith(("n", "v", "a", "z", "g"))


def _is_followed(word: Word | None) -> bool:
    """Whether what stands behind a name of a person tells what the person did, or is no word."""
    return (
        word is None
        or word.is_verb
        or word.tag in ("p", "d", "m", "t", "x", "ad", "vn", "uj", "i", "l")
        or word.text in "，：、（"
    )


def firms_names(words: list[Word], count: Callable[[str], int]) -> list[Word]:
    """The words with what is rare or unknown, before what firms call themselves, as a name: 启衡 and 汽车."""
    out = list(words)
    for place, other in enumerate(words[1:]):
        if other.text in FIRMS and _is_rare(words[place], count):
            out[place] = replace(words[place], tag="nz")
    return out


def _is_rare(word: Word, count: Callable[[str], int]) -> bool:
    return not word.is_noun and HAN_ONLY.fullmatch(word.text) is not None and count(word.text) < RARE
