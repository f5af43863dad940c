"""Event verbs: which group a clause tells, and where."""

from __future__ import annotations

import pytest

from chrono.events.acts import act_of

ACTS = [
    ("青岚大桥通车", "operate"),
    ("卫星升空", "launch"),
    ("有村民到县政府门外请愿", "protest"),
    ("王某被逮捕", "arrest"),
    ("李明表示大桥通车", "operate"),  # what somebody says weighs less than what was done
    ("李明表示满意", "say"),
    ("《发射》一书", None),  # a title tells of nothing
    ("发射场安静", None),
    ("上市公司增多", None),
    ("救援队到场", None),
    ("天气晴朗", None),
    ("the bridge opened", "open"),
    ("reopenedx", None),
    ("雁灯失窃", "steal"),
    ("专案组查获雁灯", "recover"),
    ("公司已向警方报案", "complain"),
    ("校友入禀高等法院", "charge"),
    ("两校合并押后一年", "buy"),
    ("申请暂缓递交", "ask"),
    ("公司承认有错", "admit"),
    ("the court threw out a challenge", "sentence"),
    ("a girl was pulled alive from the rubble", "rescue"),
    ("the hearing was put off", "postpone"),
]


@pytest.mark.parametrize(("line", "act"), ACTS)
def test_event_verbs(line: str, act: str | None) -> None:
    assert act_of(line)[0] == act


def test_an_event_verb_is_found_where_it_stands() -> None:
    assert act_of("青岚大桥通车") == ("operate", 4)
    assert act_of("天气晴朗") == (None, -1)
