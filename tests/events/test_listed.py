"""Bare lines of lists against sentences that tell the same of the day in full."""

from __future__ import annotations

from typing import Any

import pytest

from chrono.events.listed import is_listed, likeness_in_full
from chrono.events.profile import Profile, profile_of
from chrono.settings import DEFAULTS
from tests.events.tellings import mention

DAY = "2020-05-06"


def line_of(words: str, **more: Any) -> Profile:
    return profile_of(mention(words, DAY, **{"quote": words, **more}))


def full(words: str, sentence: str, **more: Any) -> Profile:
    return profile_of(mention(words, DAY, quote=sentence, **more))


def test_what_a_headline_holds_whole_is_likest() -> None:
    line = line_of("首批在押人员交换")
    whole = likeness_in_full(line, full("双方交换首批41名在押人员", "双方交换首批41名在押人员。"))
    partly = likeness_in_full(line, full("首批名单公布", "双方公布首批名单，41名在押人员交换完毕。"))
    assert whole > partly >= DEFAULTS.merge_similarity


@pytest.mark.parametrize(
    ("line", "sentence", "more"),
    {
        "a plan": ("首批在押人员交换", "双方交换首批41名在押人员。", {"status": "planned"}),
        "a claim": ("首批在押人员交换", "双方交换首批41名在押人员。", {"voice": "claimed"}),
        "another batch": ("第二批重伤人员转院治疗", "第一批重伤人员转院治疗，重二附院收治。", {}),
        "another number": ("12名重伤人员转院治疗", "9名重伤人员转院治疗。", {}),
        "what was denied": ("罢免案投票通过", "乙镇罢免案同日投票，罢免案不通过。", {}),
        "another person": ("周明远卸任公司董事长职务", "公司董事长卸任职务，周边门店照常营业，明天会远些。", {}),
        "half of it": ("苏里弹药库被炸", "苏里市长主持会议。", {}),
        "its letters by chance": ("工程开工仪式", "程序员开会，公司仪态培训完工，式样不限。", {}),
        "too little to say anything": ("开工", "大桥开工。", {}),
    }.values(),
)
def test_what_lacks_part_of_a_bare_line_is_not_it(line: str, sentence: str, more: dict[str, Any]) -> None:
    assert not likeness_in_full(line_of(line), full(sentence[:-1], sentence, **more))


def test_which_lines_are_bare() -> None:
    sentence = "塔维亚宣布召回大使，驱逐12名外交官，限其48小时内离境。"
    assert is_listed(line_of("塔维亚驱逐外交官"), late=False)
    assert is_listed(full("塔维亚驱逐外交官", sentence), late=True)
    assert not is_listed(full("塔维亚驱逐外交官", sentence), late=False)
    assert not is_listed(line_of("塔维亚驱逐外交官", role="report"), late=True)
    assert not is_listed(line_of("The capsule landed"), late=True)
    assert not is_listed(profile_of(mention("塔维亚驱逐外交官", DAY, "2020-05-31")), late=True)
