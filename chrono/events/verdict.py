"""Verdicts: who was sentenced to what, which a court's notice tells behind 公开宣判."""

from __future__ import annotations

import re

from chrono.events.twin import EMPTY, Twin

TERM = r"(?:有期徒刑|无期徒刑|死刑|拘役)[^，。；：]{0,12}(?:，缓期[^，。；]{1,3}执行|，缓刑[^，。；]{1,6})?"
WHO = r"[\u4e00-\u9fff·]{2,8}?"
CRIME = r"[^，。；以]{2,24}?罪"
# 被告人李某犯受贿罪，判处…
GUILTY = re.compile(rf"被告人?(?P<who>{WHO})犯(?P<crime>{CRIME})[^。；]{{0,12}}?判处(?P<term>{TERM})")
# …，犯贪污罪，判处…，决定执行…: of several crimes what is to be served
SERVED = re.compile(rf"被告人?(?P<who>{WHO})犯{CRIME}[^。；]{{0,120}}?决定执行(?P<term>{TERM})")
# 以受贿罪判处被告人李某…, 对被告人李某以受贿罪判处…
FOR_CRIME = re.compile(rf"以(?P<crime>{CRIME})，?(?:依法)?判处(?:被告人?)?(?P<who>{WHO})(?P<term>{TERM})")
ON_WHOM = re.compile(rf"对(?:被告人?)?(?P<who>{WHO})以(?P<crime>{CRIME})，?(?:依法)?判处(?P<term>{TERM})")
# 李某犯受贿罪、洗钱罪，获刑十二年: as papers write it
SERVING = re.compile(
    rf"(?P<who>{WHO})[犯因](?P<crime>{CRIME})，?(?:一审|二审)?获刑(?P<served>[一二三四五六七八九十]+年[^，。；]{{0,4}}|无期)"
)
VERDICT = re.compile(r"宣判|判决|宣告")
SENTENCED = re.compile(r"判处|决定执行|获刑")
SERVES = re.compile(TERM)
FOR, WAS, SERVED_FOR = Twin("因", "因"), Twin("被判", "被判"), Twin("获刑", "获刑")


def verdict_behind(line: Twin, sentence: Twin) -> Twin | None:
    """李某因受贿罪被判有期徒刑十一年, behind a line that tells the verdict only: 法院公开宣判, 对李某案作出判决.

    ``None`` where the line tells no verdict or says to what, where nobody is sentenced, or more than one is.
    """
    if VERDICT.search(line.fold) is None or SERVES.search(line.fold) or SENTENCED.search(sentence.fold) is None:
        return None
    for pattern in (SERVED, ON_WHOM, FOR_CRIME, GUILTY, SERVING):
        found = list(pattern.finditer(sentence.fold))
        if len(found) > 1:
            return None
        if found:
            named = {name: sentence.part(*found[0].span(name)) for name in found[0].groupdict()}
            why = FOR.plus(named["crime"]) if "crime" in named else EMPTY
            term = SERVED_FOR.plus(named["served"]) if "served" in named else WAS.plus(named["term"])
            return named["who"].plus(why).plus(term)
    return None
