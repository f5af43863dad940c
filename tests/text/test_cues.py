"""Whether a date's clause looks ahead or tells what happened."""

from __future__ import annotations

import pytest

from chrono.text.cues import clause_tense, sentence_around


def tense(text: str) -> str | None:
    """The tense of the clause of the words between ‹ and ›."""
    start, stop = text.index("‹"), text.index("›") - 1
    plain = text.replace("‹", "").replace("›", "")
    return clause_tense(plain, start, stop, len(plain))


AHEAD = [
    "大桥将于‹12月30日›通车。",
    "‹12月30日›，大桥将通车。",
    "大橋將於‹12月30日›通車。",
    "大桥拟‹12月30日›通车。",
    "大桥预计‹12月30日›通车。",
    "公司计划‹12月30日›上市。",
    "大桥有望‹12月30日›通车。",
    "仪式定于‹12月30日›举行。",
    "補選須於三個月內完成，暫訂‹12月30日›投票。",
    "地院訂‹12月30日›開庭。",
    "宣告罷免案成立，並訂‹12月30日›舉行投票。",
    "‹12月30日›，大桥即将通车。",
    "新规自‹12月1日起›施行。",
    "新規自‹12月1日起›實施。",
    "‹12月30日›，按照安排，大桥将通车。",  # the first clause has no predicate of its own
    "The bridge will open on ‹30 December›.",
    "The bridge is expected to open on ‹30 December›.",
    "It is due to open on ‹30 December›.",
    "The fair, scheduled for ‹30 December›, is small.",
]
PAST = [
    "首辆车‹12月30日›下线。",
    "在‹12月30日›的选举中保住席位。",
    "大桥于‹12月30日›通车。",
]
TOLD = [
    "The bridge opened on ‹30 December›.",
    "他已将证书于‹12月30日›寄出。",  # 将 as object marker
    "‹12月1日起›施行了新规。",
    "‹12月30日›，公司宣布裁员。",
    "他曾于‹12月30日›到访。",
    "‹12月3日至今›，股价跌去一成。",
    "The bridge was opened on ‹30 December›.",
]
STORY = [
    "‹12月30日›，大桥通车。",
    "‹12月30日›，他将其送到医院。",
    "‹12月30日›，麻将馆关门。",
    "‹12月30日›，女将军到访。",
    "‹12月30日›，虚拟人亮相。",
    "‹12月30日›，计划生育协会换届。",
    "‹12月30日›，“即将启程”主题展开幕。",
    "预计将丰收。‹12月30日›，大桥通车。",
    "‹12月30日›，《明年再见》上映。",  # a title has its own time
    "‹12月30日›，大桥通车，二期将开工。",  # what the next clause looks to is its own
]
MAY = [
    "交付推迟至‹8月底›。",
    "交付再次延迟到了‹5月底›。",
    "医保临时支付至‹3月底›，目录内有保障。",
    "报销仅到‹3月底›。",
    "高温持续到‹8月10日›。",
    "要求各地‹10月底前›完成登记。",
    "税款应于‹6月1日前›缴清。",
    "到‹12月底›，全市要建成百所学校。",
    "他可能会在‹27日›恢复活动。",
    "距离‹9月9日›演出只有一个月了。",
    "会议部署‹四季度›工作。",
    "‹10月1日至7日›放假调休。",
    "Firms must comply by ‹Oct. 15›.",
    "The launch was pushed back to no earlier than ‹Nov. 3›.",
]
NEITHER = ["‹12月30日›", "‹12月30日›。", "（‹12月30日›）", "\n‹12月30日›\n大桥通车"]


@pytest.mark.parametrize("text", AHEAD)
def test_looks_ahead(text: str) -> None:
    assert tense(text) == "ahead"


@pytest.mark.parametrize("text", PAST)
def test_tells_what_happened(text: str) -> None:
    assert tense(text) == "past"


@pytest.mark.parametrize("text", TOLD)
def test_words_say_that_it_happened(text: str) -> None:
    assert tense(text) == "told"


@pytest.mark.parametrize("text", STORY)
def test_is_set_apart_before_what_it_tells(text: str) -> None:
    assert tense(text) == "story"


@pytest.mark.parametrize("text", MAY)
def test_is_due_or_possible(text: str) -> None:
    assert tense(text) == "may"


@pytest.mark.parametrize("text", NEITHER)
def test_has_no_predicate(text: str) -> None:
    assert tense(text) is None


def test_what_is_said_of_the_next_date_is_not_said_of_this_one() -> None:
    text = "5月1日开工，8月1日将通车。"
    assert clause_tense(text, 0, 4, text.index("8月")) == "past"
    assert clause_tense(text, text.index("8月"), text.index("将"), len(text)) == "ahead"


@pytest.mark.parametrize(
    ("text", "at", "sentence"),
    [
        ("甲。乙在5日走。丙", "5日", "乙在5日走"),
        ("甲；5日走\n丙", "5日", "5日走"),
        ("5日走", "5日", "5日走"),
    ],
)
def test_the_sentence_around(text: str, at: str, sentence: str) -> None:
    start = text.index(at)
    left, right = sentence_around(text, start, start + len(at))
    assert text[left:right] == sentence
