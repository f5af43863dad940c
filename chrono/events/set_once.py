"""Of what it is told that it was put off, stopped, resumed or held after all, where the clause itself leaves that out."""

from __future__ import annotations

import re

from chrono.events import lexicon as lex
from chrono.events.acts import act_of
from chrono.events.finishing import is_given_up
from chrono.events.twin import EMPTY, Twin
from chrono.text.segment import lacks_subject

# 该馆原定20日举办的专家讲座，因故推迟到11月5日
GIVEN_UP_FOR = re.compile(rf"(?:[因由][^，]{{1,12}}?)?(?:已|被)?(?:{lex.PUT_OFF}|取消|改在|改为)")
GIVEN_UP = re.compile(rf"(?:宣布|决定)(?:{lex.PUT_OFF}|取消|停办|中止)$")
ONCE_SET_THING = re.compile(r"原[定订拟计][^，]*的(?P<what>[^，的]{2,16})[，,]?$")
# 停赛四个月，自10月11日起算，已于2月10日期满
ENDED, TERM = (
    re.compile(r"已?(?:期满|届满|到期)"),
    re.compile(r"停赛|禁赛|任期|合同|有效期|限售期?|锁定期|刑期|缓刑|协议|禁令|羁押"),
)
RESUMED = ("恢复", "已恢复", "重启", "重新启动")
# 搜救暂停约26小时，至翌日才恢复
PAUSED = re.compile(
    r"(?:^|[，；])(?P<what>[\u4e00-\u9fff]{2,8})(?:暂停|中断|停止|中止)了?约?近?[\d一二三四五六七八九十两半]+多?个?(?:小时|天|分钟|日|周|月)"
)
STOPPED = re.compile(r"(?:中止|暂停|停止|中断|暂缓)了?(?P<what>[\u4e00-\u9fff]{2,8})(?=[，；]|$)")
# 原定5月的第二次庭审因疫情延期，6月才得以进行
HELD_AFTER_ALL = ("得以进行", "得以举行", "得以召开", "进行", "举行", "召开")
PUT_OFF = re.compile(
    rf"原[定订拟计][^，；]*?的(?P<what>[^，；的]{{2,12}}?)(?:[因由][^，；]*)?(?:{lex.PUT_OFF})(?=[，；]|$)"
)


def whose(line: Twin, pieces: list[Twin], chosen: int, before: Twin) -> Twin:
    """A line with the thing that the clauses around it tell of: 复飞原定9月进行，因疫情一延再延; 中止审核，5月20日恢复."""
    if chosen and is_given_up(pieces[chosen - 1], line):
        once = pieces[chosen - 1]
        return once.part(0, once.fold.index("原")).plus(line)
    if GIVEN_UP_FOR.match(line.fold) and not chosen and (thing := ONCE_SET_THING.search(before.fold)):
        return before.part(*thing.span("what")).plus(line)
    if not chosen and GIVEN_UP.search(line.fold) and (thing := ONCE_SET_THING.search(before.fold)):
        return line.plus(before.part(*thing.span("what")))  # 原定10日举行的演唱会，主办方2日宣布取消
    if ENDED.fullmatch(line.fold) and (term := [*TERM.finditer(before.fold)]):
        return before.part(*term[-1].span()).plus(line)
    if line.fold in RESUMED:
        if paused := [*PAUSED.finditer(before.fold)]:
            return before.part(*paused[-1].span("what")).plus(line)
        return line.plus(_stopped(before))
    late = [*PUT_OFF.finditer(before.fold)] if line.fold in HELD_AFTER_ALL else []
    if late:
        return before.part(*late[-1].span("what")).plus(line)
    # 原计划6月首飞的甲号，那天把卫星送入轨道: what happened to it then
    of, later = line.fold.rfind("的") + 1, pieces[chosen + 1 :]
    told = later and lacks_subject(later[0].fold) and not lex.NOT_DONE.search(later[0].fold)
    done = told and of and lex.ONCE_SET.match(line.fold) and act_of(line.fold[of:])[0] is None
    return line.part(of).plus(later[0]) if done else line


def _stopped(before: Twin) -> Twin:
    """What the sentence before told that it was stopped: 3月31日中止审核，5月20日恢复."""
    found = next(reversed([*STOPPED.finditer(before.fold)]), None)
    return before.part(*found.span("what")) if found else EMPTY
