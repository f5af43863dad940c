"""The subject of an article whose title names nothing."""

from __future__ import annotations

import pytest

from chrono.events.subject import NAME_ENDS
from chrono.events.topic import ENDING, REPEATED, topic_of
from tests.events.tellings import article

NAMES = ["飞" + "云"[: 3 - len(end)] + end for end in NAME_ENDS if len(end) < 3] + ["云" + end for end in NAME_ENDS]


@pytest.mark.parametrize("name", [name for name in NAMES if len(name) >= 3])
def test_the_cheap_look_at_the_ends_of_names_lets_every_name_through(name: str) -> None:
    assert ENDING.findall(f"，{name}！")[-1:] == [name[-3:]]


def test_a_name_that_the_text_repeats_often_enough_is_the_subject() -> None:
    told = [f"消息{place}：江口大桥{what}。" for place, what in enumerate("甲乙丙丁戊己庚辛")]
    assert topic_of(article("".join(told), title="消息一则")) == "江口大桥"
    assert topic_of(article("".join(told[: REPEATED - 1]), title="消息一则")) == ""
