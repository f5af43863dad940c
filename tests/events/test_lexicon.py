"""How the patterns of the lexicon are put together: what stands before a word is looked at behind its first letter."""

from __future__ import annotations

import re

import pytest

from chrono.events import lexicon
from chrono.events.countries import countries_in, elsewhere
from chrono.events.lexicon import ACT_OF, ACT_WORDS, after, not_after, whole_words
from tests.dates.texts import running_texts


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


HEARSAY = [
    *(
        "检方指控",
        "检察机关认定",
        "公诉机关称",
        "起诉书指出",
        "指控称：",
        "prosecutors allege",
        "prosecutor said",
        "allegedly",
    ),
    *(
        "甲某自称",
        "举报人称",
        "网传",
        "网友质疑称：",
        "专家质疑，",
        "有网友猜测",
        "有分析认为",
        "有观点说",
        "有的人称",
        "有不少人推测",
    ),
    *(
        "网友推测",
        "群众演员对记者说，",
        "目击者表示：",
        "匿名人士称，",
        "前员工称，",
        "不愿透露姓名的员工表示，",
        "不便具名的人向记者称：",
    ),
    *(
        "读者爆料",
        "前员工爆料称",
        "据称",
        "有消息称",
        "有传闻称",
        "传言",
        "知情人士透露",
        "知情人对甲报表示",
        "消息人士",
        "媒体曝光",
    ),
    *("有媒体称", "曝出", "网友说", "reportedly", "rumoured", "rumored"),
]


@pytest.mark.parametrize("words", HEARSAY)
def test_every_hearsay_holds_a_word_that_is_looked_for_first(words: str) -> None:
    assert any(pattern.search(words) for _, pattern in lexicon.HEARSAY)
    assert lexicon.HEARD.search(words)


def test_no_hearsay_of_a_running_text_is_missed() -> None:
    texts = [part for text in running_texts() for part in text.split("\n")]
    heard = [found.group() for text in texts for _, pattern in lexicon.HEARSAY for found in pattern.finditer(text)]
    assert [words for words in heard if lexicon.HEARD.search(words) is None] == []


def test_countries_by_their_names() -> None:
    assert countries_in("俄罗斯与印度尼西亚签署协议") == {"俄罗斯", "印尼"}
    assert countries_in("俄安全局成功阻止袭击") == {"俄罗斯"}
    assert not elsewhere("伊拉克遭袭击", "伊拉克遭袭击", "巴格达遭袭击", "巴格达遭袭击")
    assert not elsewhere("美国宣布制裁", "美国宣布制裁法国公司", "法国公司受制裁", "法国公司受制裁")
