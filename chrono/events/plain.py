"""A clause without what it begins with: fillers, attribution, the edges and the date of another time."""

from __future__ import annotations

import re

from chrono.events import lexicon as lex
from chrono.events.twin import Twin

BAD_START = re.compile(
    r"^(?:的|了(?![解结])|着(?![陆手火力重])|过(?![去敏渡程半户境度会])|等(?![待候级])|及(?![时早])|以来|之后|之前|以后|后(?![者续台方期卫勤代山院门厨排座背半脑备])|前(?![者往期任夫妻述次景沿锋卫线台身进总首副主部市省国工员雇教队议高经董警])|间(?![谍接歇])|时候|期间|左右|起(?![诉飞火义草步初源用降跑])|至(?![今少此于])|到(?=[\d今明昨去年月日底])(?![达场任访位货会期岸])|、|”|》|）|\))+"
)
EARLIER_DATE = re.compile(
    r"^[在于]?(?:翌[年日]|[次隔同][年月日]|[去今前]年|昨[天日晚]|[今当][天日晚]|[上本]月)?(?:\d{4}年)?(?:\d{1,2}月)?(?:(?<=[年月])(?:[初底末]|中(?=[，,旬]|$)))?(?:\d{1,2}[日号])?(?:[上下]午|[早晚]|凌晨)?"
)


def plain_clause(twin: Twin) -> Twin:
    """Fillers at the start, attribution and date edges taken off."""
    length = -1
    while length != len(twin):
        length = len(twin)
        twin = twin.behind(lex.ATTRIBUTION).behind(lex.FILLER).behind(BAD_START).stripped()
    return twin
