"""Lines of a career: 1996.03—2006.11　某县政府办公室秘书 below 李某简历."""

from __future__ import annotations

import re

from chrono.events.pieces import DATE
from chrono.events.twin import Twin
from chrono.text.segment import leading_person

OFFICE = r"(?:书记|主任|长|委员|秘书|教师|科员|干事|经理|总裁|董事|教授|研究员|助理|干部|律师|法官|检察官|顾问|工程师|记者|编辑|队员|教练)"
HELD = re.compile(
    rf"^{DATE}[—–-]?\s+(?:历?任)?(?P<office>[^，。；：\s]{{2,30}}?{OFFICE}(?:[、兼][^，。；：\s]{{2,16}})*)$"
)
HOLDS, HELD_ONCE = Twin("任", "任"), "曾任"  # by the latter a line is known as background


def office_held(line: Twin, topic: str) -> Twin | None:
    """李某任某县副县长, of a line that only dates an office, under what names its person; ``None`` for other lines."""
    found = HELD.match(line.fold)
    who = Twin.of(topic)
    person = leading_person(who.fold) if found is not None else None
    if found is None or person is None:
        return None
    return who.part(*person).plus(HOLDS).plus(line.part(*found.span("office")))
