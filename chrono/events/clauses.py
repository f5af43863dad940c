"""Which part of a sentence a date governs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from chrono.dates.narrative import Reading
from chrono.model.article import Span
from chrono.text.scripts import HAN, folded
from chrono.text.segment import has_predicate, is_noun_phrase

SAYS = re.compile(
    r"(?:表示|宣布|透露|指出|承诺|证实|通报|公告|预告|预测|确认|裁定|判令|介绍|告诉[^，]{2,12}|(?<!提起)(?<!提出)(?<!撤销)指控|[^名简职著]称|[^小传学]说)[，,：:]\s*\Z"
)
# …的 behind a date: a clause about a thing within the clause of another date
RELATIVE = re.compile(
    r"\s*(?:正式|首次)?(?:成立|创办|创立|建立|设立|组建|建成|开业|上线|落成|揭牌|启动|投产|通车|发布|公布|印发|出台|推出|签署|举行|举办|召开|发射|升空|发生|上市|出生|首飞|首航|首发|试飞|复飞|交付|开播|上映|被[^，。的后]{2,8})的(?!情况|同时|基础|背景|前提|时候|消息|情形)"
)
# 于1998年创办，并于 | 2005年迁入新校区: what leads in a second date that has a predicate of its own
LEADS_ON = re.compile(r"(?:[、和与及并且又再也还而]|[之随]?后)+[于在]?\s*\Z")
# 22日，法院在无人到场的情况下，批准将期限延长至 | 11月21日: what was done on the day is that the other was set
ONLY_WHEN = re.compile(r"(?:情况|前提|背景|条件)下[，,]\s*\Z|[之以]?[后後][，,]\s*\Z")
PUT_OFF_TO = re.compile(r"(?:延长|延長|推迟|推遲|延期|延后|延後|顺延|順延|改期|[改延展])[^，,]{0,6}[至到][于於在]?\Z")
# 董事会于 | 27日议决将搬迁推迟至12月: what was done on the first day
DECIDES = re.compile(r"(?:决定|议决|議決|宣布|同意|批准|裁定|通过|通過|公告|公布|表决)[^，,]{0,4}[将將把]")
# 本月18日，俱乐部宣布韩律将于 | 7月1日转会: what was said on the first day
ANNOUNCES = re.compile(r"(?P<says>宣布|公布|公告|通报|透露|披露|证实)[^，,。；;]{0,16}(?:[将将拟擬]|定)[于於在]\Z")
ONCE_SET = re.compile(r"原[定订訂拟擬](?:[于於在])?\Z|原[计計][划劃](?:[于於在])?\Z")
BY_THEM = re.compile(
    r"(?<=[，,。；;])(?:[双雙两兩各]方|[两兩三]国|[两兩三]國|[双雙两兩]人)\Z"
)  # 双方 | 9日签署的备忘录
# 首飞前八天，也就是 | 1月14日，曾发邮件: the clause of the day is the one that it says in other words
THAT_IS = r"(?:也就是|亦即|即)"
IN_OTHER_WORDS = r"[^，,称稱说說]{0,10}(?:之?[前后後][^，,]{0,4}[天日周月年]|[当當同次翌][天日月年]|[前后後]一[天日]|第[\d一二三四五六七八九十]+(?:天|日|周|年|个月))"
SAID_BEFORE, THAT_DAY = re.compile(rf"(?:.*[称稱说說])?{IN_OTHER_WORDS}"), re.compile(THAT_IS)
MORE_THAN_A_DATE = 3  # letters beside a date from which a clause says something: …称，3日9时左右，…
OF_A_CLOCK = re.compile(r"[时時分秒许許左前后後日]|\Z")  # 3日9时07 | 分左右
OPEN, CLOSE = "“「『《（(【", "”」』》）)】"
CHAINED = 600  # characters over which sentences that end in a semicolon belong to the one behind them
PARTED = re.compile(r"[\s：—–|｜]\S")  # what parts a line of a list from its date
MARK = re.compile(rf"[，,；;。！？!?：:{re.escape(OPEN + CLOSE)}]|\s-\s")


@dataclass(frozen=True, slots=True)
class Clause:
    """A date with the stretch of its sentence that it governs; spans in the cleaned text."""

    reading: Reading
    span: Span  # the governed stretch
    before: Span  # the part of the sentence before it, where a subject may stand
    listed: tuple[Reading, ...] = ()  # dates of one list that share the predicate


def chain_start(text: str, start: int) -> int:
    """Where the sentence begins that semicolons join to the one at ``start``: it lends a subject and a speaker."""
    begin = start
    while begin and text[begin - 1] in "；;" and start - begin < CHAINED:
        begin = max((text.rfind(mark, 0, begin - 1) for mark in "。；;！？\n"), default=-1) + 1
    return begin


def is_of_list(text: str, clause: Clause) -> bool:
    """Whether a clause is a line that begins with its date, apart from what was done: 1899年　学者首次记录遗址."""
    return (
        not text[clause.before[0] : clause.reading.start].strip()
        and PARTED.match(text, clause.reading.stop) is not None
    )


def comma_spans(text: str, start: int, stop: int) -> list[Span]:
    """The comma clauses of a stretch; commas inside quotes, titles and brackets do not cut."""
    out: list[Span] = []
    depth, left = 0, start
    for found in MARK.finditer(text, start, stop):
        position, mark = found.start(), found.group()
        if mark in OPEN:
            depth += 1
        elif mark in CLOSE:
            depth = max(0, depth - 1)
        elif depth == 0 or mark in "。！？":
            digits = text[position - 1 : position].isdigit() and text[position + 1 : position + 2].isdigit()
            if mark in ",:：" and digits:
                continue
            if position > left:
                out.append((left, position))
            left = found.end()
            depth = 0
    if left < stop:
        out.append((left, stop))
    return out


def governed(text: str, sentence: Span, commas: list[Span], readings: list[Reading]) -> list[Clause]:
    """One clause a date, in order; dates of a list share the stretch that follows the last of them.

    ``commas`` are the comma clauses of the sentence.
    """
    groups = _listed(text, readings)
    inner = [place > 0 and RELATIVE.match(text, group[-1].stop) is not None for place, group in enumerate(groups)]
    starts = [
        _once_set(text, group[0].start) if inner[place] else _start(text, commas, group[0])
        for place, group in enumerate(groups)
    ]
    described = _parted_starts(text, starts, groups)
    out: list[Clause] = []
    for place, group in enumerate(groups):
        start = max(starts[place], groups[place - 1][-1].stop if place and not inner[place] else sentence[0])
        stop = sentence[1]
        others = [after for after in range(place + 1, len(groups)) if not inner[after]]
        if inner[place]:
            stop = next((right for left, right in commas if left <= start < right), stop)
        elif others:
            other = groups[others[0]][0]
            stop, told = _stop_before(text, commas, group, other, starts[place], starts[others[0]])
            starts[others[0]] = told or starts[others[0]]
            stop = described if place == 0 and described else stop
            if SAYS.search(text, start, stop):
                stop = _said_until(text, commas, stop, other)
        before = (sentence[0], start)
        shared = tuple(group) if len(group) > 1 else ()
        out += [Clause(reading, (start, stop), before, shared) for reading in group]
    return out


def _parted_starts(text: str, starts: list[int], groups: list[list[Reading]]) -> int:
    """Part the dates of one comma clause in ``starts``; where the first only describes who acts on the second, where that ends.

    2012年成立的甲俱乐部 | 去年升级. 0 where it does not.
    """
    described = 0
    for place, (group, other) in enumerate(pairwise(groups)):
        if starts[place] != starts[place + 1]:
            continue
        starts[place + 1] = _parted(text, starts[place], group[-1], other[0])
        if not place and not text[starts[0] : group[0].start].strip() and (of := RELATIVE.match(text, group[-1].stop)):
            starts[1], described = of.end(), other[0].start
    return described


def _stop_before(
    text: str, commas: list[Span], group: list[Reading], other: Reading, begin: int, following: int
) -> tuple[int, int]:
    """Where the clause of a group ends before that of another date, and where the other's begins if it is what was said; else 0.

    ``begin`` and ``following`` are where the two would begin.
    """
    stop = max(following, group[-1].stop)
    whole = next((right for _, right in commas if other.start < right), stop)  # the comma clause of the other
    if following == begin and has_predicate(folded(text[begin : group[0].start])):
        stop = next(right for _, right in commas if group[0].start < right)  # 曾获2002年“…”和2004年“…”
    alone = not text[begin : group[0].start].strip() and not text[group[-1].stop : stop].strip(" ，,")
    only_sets = alone or DECIDES.search(text, group[-1].stop, other.start) or ONLY_WHEN.search(text, begin, stop)
    if only_sets and PUT_OFF_TO.search(text, stop, other.start):
        stop = whole
    said = ANNOUNCES.search(text, group[-1].stop, other.start) if alone else None
    return (whole, said.end("says")) if said else (stop, 0)


def open_days(text: str, readings: list[Reading], known: list[Reading], commas: list[Span]) -> list[Reading]:
    """The dates of which nothing says which day they are, that no ``known`` one shares its comma clause with; not 今年的."""
    taken = {_clause_of(commas, each) for each in known}
    return [
        each
        for each in readings
        if each.kind == "date"
        and each.interval is None
        and text[each.stop : each.stop + 1] != "的"
        and _clause_of(commas, each) not in taken
    ]


def _clause_of(commas: list[Span], reading: Reading) -> Span | None:
    return next((span for span in commas if span[0] <= reading.start < span[1]), None)


def _once_set(text: str, start: int) -> int:
    """Where a clause about a thing begins: with 原定 before its date, or with who did what describes it."""
    found = ONCE_SET.search(text, max(0, start - 4), start) or BY_THEM.search(text, max(0, start - 12), start)
    return found.start() if found else start


def _said_until(text: str, commas: list[Span], place: int, other: Reading) -> int:
    """Where the clause ends that says what was said: it belongs to the saying, whatever other day it names."""
    for start, stop in commas:
        longer = stop - start - (other.stop - other.start) > MORE_THAN_A_DATE
        rest = text[other.stop : stop] if start <= other.start < stop else ""  # 2025年起 | 停办
        if stop > place and (longer or (not OF_A_CLOCK.match(rest) and has_predicate(folded(rest)))):
            return stop
    return place


def _parted(text: str, start: int, first: Reading, second: Reading) -> int:
    """Where the part of the second of two dates of one comma clause begins; its start where each has no words of its own."""
    between = folded(text[first.stop : second.start])
    if RELATIVE.match(between):
        return start  # 原订明天举行的专场延到 | 7月19日
    led = LEADS_ON.search(between)
    own = between[: led.start()] if led else ""
    return first.stop + len(own) if has_predicate(own) and not is_noun_phrase(own) else start


def _listed(text: str, readings: list[Reading]) -> list[list[Reading]]:
    """Dates that stand side by side with nothing but 、, 和 or 或 between them."""
    groups: list[list[Reading]] = []
    for reading in readings:
        gap = text[groups[-1][-1].stop : reading.start] if groups else ""
        # 成立于2001年，2003年上市: a comma joins dates only where the first begins its clause
        apart = "，" in gap and HAN.match(text, max(0, groups[-1][0].start - 1), groups[-1][0].start) is not None
        if (
            groups
            and re.fullmatch(r"\s*(?:、|，|和|与|及|以及|或|and|,)\s*", gap)
            and not apart
            and _same_shape(groups[-1][-1], reading)
        ):
            groups[-1].append(reading)
        else:
            groups.append([reading])
    return groups


def _same_shape(left: Reading, right: Reading) -> bool:
    return left.grain is right.grain and left.kind == right.kind


def _start(text: str, commas: list[Span], reading: Reading) -> int:
    """Where the clause of a date begins: its comma clause, so that a subject before the date stays with it."""
    for place, (start, stop) in enumerate(commas):
        if start <= reading.start < stop:
            again = place and THAT_DAY.fullmatch(text, start, reading.start)
            return commas[place - 1][0] if again and SAID_BEFORE.fullmatch(text, *commas[place - 1]) else start
    return reading.start


def without_date(stretch: str, clause: Clause) -> str:
    """The folded text of a clause's stretch without its date."""
    start, stop = clause.reading.start - clause.span[0], clause.reading.stop - clause.span[0]
    return folded(stretch if start < 0 else stretch[:start] + stretch[stop:])
