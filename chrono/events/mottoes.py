"""Titles that report nothing: mottoes, short halves in none of which anybody does anything, and tips for readers."""

from __future__ import annotations

import re

from chrono.events.acts import act_of
from chrono.text.segment import words_of

HALVES = re.compile(r"\s+")
SHORTEST, LONGEST = 4, 9  # letters of a half
LETTERS = re.compile(r"[\u4e00-\u9fff]+")

TIP = re.compile(
    r"懒人包|快笔记|必[追吃看学逛](?!过)|一次看|教你|撇步|拍美照|“?[1-9一二两三四五六七八九](?:招(?!商)|步骤|(?:大|个)?(?:建议|秘诀|妙招|方法))|攻略$"
)


def is_tip(fold: str) -> bool:
    """Whether a folded title tells its readers what to see, to eat or to do."""
    return TIP.search(fold) is not None


def is_motto(fold: str) -> bool:
    """Whether a folded title is one: 古老渡口 时代新貌; not 各地抢抓农时 春耕展开, of which somebody is the subject."""
    halves = HALVES.split(fold.strip())
    sizes = {len(half) for half in halves}
    if len(halves) < 2 or min(sizes) < SHORTEST or max(sizes) > LONGEST:
        return False
    return all(LETTERS.fullmatch(half) and not _somebody_does(half) for half in halves)


def _somebody_does(half: str) -> bool:
    if act_of(half)[0] is not None:
        return True
    words = words_of(half)
    verb = next((place for place, word in enumerate(words) if word.is_verb), 0)
    return any(word.is_noun or word.tag == "r" for word in words[:verb])
