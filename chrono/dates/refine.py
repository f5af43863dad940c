"""Small passes over what the rules found: ranges of two expressions, open sides, approximate ones.

Each pass has one duty and looks only at an expression, the words beside it and the expression after it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from chrono.dates.apposition import said_once
from chrono.dates.expression import (
    About,
    AsOf,
    Ending,
    Expression,
    Inside,
    Lunar,
    Named,
    Open,
    Part,
    Point,
    Range,
    Said,
    Shift,
    Timex,
    Vague,
    Weekday,
)
from chrono.dates.languages.zh.lexicon import ABOUT_SIGN, COUNT, UNITS
from chrono.dates.resolve import lacks_year
from chrono.model.time import Grain
from chrono.text.numerals import number, whole

BETWEEN = re.compile(
    r"[ \u3000]?(?:起|开始|開始|\(起\))?[ \u3000]?(?:放?[至到]|[-－–~～ー]|—{1,2}|--|–|to|until|till|through|thru)[ \u3000\n]?\Z",
    re.IGNORECASE,
)
PAIR = re.compile(r"(?:和|与|與|、)\Z")
AND_BETWEEN = re.compile(r"(?:之)?[间間](?!谍|隔|接)")
RANGE_TAIL = re.compile(r"(?:止|期间|期間|之间|之間)")
TAILS = (
    ("from", re.compile(r"(?:以来|以來|至今|至目前|迄今|始(?=[，,。])|起(?!诉|訴|草|义|義|源|价|價|拍|飞|飛|码|碼|步|点|點|到|伏|火|床|身)|开始(?!之?前|以前)|開始(?!之?前|以前))")),
    ("eve", re.compile(r"前夕")),
    ("until", re.compile(r"或(?:以前|之前|前)")),
    ("from", re.compile(r"或(?:以后|以後|之后|之後|后|後)")),
    ("about", re.compile(r"(?:左右|前后|前後|上下(?!半)|许)(?!端)")),
    ("after", re.compile(r"(?:以后|以後|之后|之後|过后|(?<=[日号月年底节節夕旦庆慶])[后後](?!来|來|半|期|续|勤|卫|台|面|的第|第))")),
    ("before", re.compile(r"(?:以前|之前|(?<=[日号月年底末节節夕旦庆慶])前(?!往|后|後|夕|来|來|进|提(?![交出供报起])|任|期|瞻|沿|景|三|[0-9一二三四五六七八九十]))")),
)  # fmt: skip
AS_OF = re.compile(r"(?:截至|截止到?|截止至|截到|直至|直到)[ \u3000]?(?:目前|当地时间|北京时间)?\Z")
# 截至12月31日止年度, 截至6月30日的三个月: the months of a firm's books
BOOKS = re.compile(
    r"[ ]?(?:(?P<until>止)|[的之]?)[ ]?(?:(?P<n>[0-9]{1,2}|[一二三四六七八九十]{1,2})[个個]月(?![前后後])|(?P<half>半年度?)(?![报報])|(?P<quarter>季度)(?![报報])|(?P<year>(?:[财財]政|[会會][计計])年度|[财財]年|(?<=止)年度))"
)
STILL = re.compile(r"[^。！？!?；;，,\n]{0,12}[，,]?[^。！？!?；;，,\n才]{0,12}(?:仍|还|還|一直|依然|依旧|都|止)")
ABOUT = re.compile(rf"(?:大约|大約|大概|{ABOUT_SIGN})(?:在|于|於)?\Z")
PREFIX_ENDS = frozenset("至到前间間约約概在于於 \u3000")  # what the prefixes above end in
TAIL_STARTS = frozenset("或以至迄始起开開左前上许之过後后")  # what the tails above begin with
GROWS_BY = TAIL_STARTS | set("的日第首头最")  # what COUNTED and a doubled sign begin with besides
UNSIDED = (Vague, Open)
EVE = 7  # days before a festival that 前夕 means
LOOK_BACK = 8  # characters before an expression that a prefix may stand in


def refined(text: str, timexes: list[Timex]) -> list[Timex]:
    """The expressions with ranges joined and their prefixes and suffixes read."""
    out: list[Timex] = []
    for timex in _joined(text, said_once(text, timexes)):
        grown = _grown(text, timex)
        if out and grown.start < out[-1].stop:  # 2021年以来年: what the expression before has taken is taken
            if timex.start < out[-1].stop:
                continue
            grown = timex
        out.append(grown)
    return out


def _grown(text: str, timex: Timex) -> Timex:
    """An expression with what stands before and after it, where that can belong to it."""
    if text[timex.stop : timex.stop + 1] in GROWS_BY or text[timex.start - 1 : timex.start] in PREFIX_ENDS:
        return _counted(text, timex) or _sided(text, timex)
    return timex


def _joined(text: str, timexes: list[Timex]) -> list[Timex]:
    """A至B as one range; both ends must be dates, and neither a range already."""
    out: list[Timex] = []
    for timex in timexes:
        if out and timex.kind == "date" and out[-1].kind == "date" and timex.start - out[-1].stop <= 8:
            pair = _range(text, out[-1], timex)
            if pair is not None:
                out[-1] = pair
                continue
        out.append(timex)
    return out


def _range(text: str, left: Timex, right: Timex) -> Timex | None:
    gap = text[left.stop : right.start]
    if right.rule == "clock" and BETWEEN.match(gap):
        return replace(left, stop=right.stop, text=text[left.start : right.stop])
    shift = right.said.expression
    if isinstance(shift, Shift) and shift.of is None and gap in ("", "的") and isinstance(left.said.expression, Point):
        said = replace(right.said, expression=replace(shift, of=left.said.expression))
        return Timex(left.start, right.stop, text[left.start : right.stop], "shift", "date", said)
    if (inner := _inside(left, gap, right)) is not None:
        return inner
    if isinstance(left.said.expression, Range | Vague) or isinstance(right.said.expression, Range | Vague):
        return None
    stop = right.stop
    if BETWEEN.match(gap) or (gap == "" and text[left.stop - 1] in "-~—至到"):
        if tail := RANGE_TAIL.match(text, stop):
            stop = tail.end()
    elif _is_a_turn(left.said.expression, gap, right.said.expression):
        pass
    elif PAIR.match(gap) and (tail := AND_BETWEEN.match(text, stop)):
        stop = tail.end()
    else:
        return None
    said = Said(
        Range(left.said.expression, right.said.expression), left.said.clock, left.said.repaired or right.said.repaired
    )
    return Timex(left.start, stop, text[left.start : stop], "range", "date", said)


def _is_a_turn(left: Expression, gap: str, right: Expression) -> bool:
    """十九世纪末二十世纪初, 5月底、6月初: the end of one period and the start of the next are one time."""
    if gap not in ("", "、", "和", "与", "與") or not isinstance(left, Part) or not isinstance(right, Part):
        return False
    return left.name in ("end", "late") and right.name == "early"


def _inside(left: Timex, gap: str, right: Timex) -> Timex | None:
    """五年前的8月, 两周前的星期三: what so long ago gives its year or week to; 两天前的1月13日 is that day."""
    outer, inner = left.said.expression, right.said.expression
    whole = (
        {Grain.YEAR: (Point, Named), Grain.WEEK: (Weekday,), Grain.DAY: (Point,)}.get(outer.unit)
        if isinstance(outer, Shift)
        else None
    )
    if gap != "的" or whole is None or not isinstance(inner, whole) or not lacks_year(inner):
        return None
    if isinstance(outer, Shift) and outer.unit is Grain.DAY:
        return replace(right, start=left.start, text=left.text + gap + right.text)
    said = replace(right.said, expression=Inside(outer, inner))
    return replace(right, start=left.start, text=left.text + gap + right.text, rule="shift", said=said)


COUNTED = re.compile(
    rf"(?:之|以)?(?P<dir>[前后後])的?第?(?P<n>{COUNT})(?P<unit>天|日|周|星期|个月|年)(?![内多])|的?(?P<dir2>[前后後])一?(?P<n2>)[天日]"
)


NTH_DAY = re.compile(
    r"的?(?:第(?P<n>[0-9]{1,2}|[一二三四五六七八九十]{1,2})|(?P<first>[首头]一?)|(?P<last>最[后後]一))[天日](?!报)"
)
FIRST_DAYS = re.compile(
    r"的?(?:[前头頭]|(?P<last>最[后後]))(?P<n>[2-9]|[1-9][0-9]|[二两兩三四五六七八九十]{1,2})[天日](?![内內前后後])"
)


def _counted(text: str, timex: Timex) -> Timex | None:
    """2月13号后的第3天, 圣诞节的前一天: counted from the date before."""
    of = timex.said.expression
    inner = of.inner if isinstance(of, Inside) else of
    if (isinstance(inner, Named) and inner.period) or isinstance(of, Range):
        return _nth_day(text, timex)
    match = COUNTED.match(text, timex.stop) if timex.kind == "date" and isinstance(of, Point | Named) else None
    if match is None or (isinstance(of, Point) and of.day is None):
        return None
    amount = number(match["n"]) if match["n"] else 1
    if amount is None:
        return None
    sign = 1 if (match["dir"] or match["dir2"]) in ("后", "後") else -1
    said = Shift(sign * amount, UNITS[match["unit"] or "天"], of=of)
    return _with(text, timex, timex.start, match.end(), "shift", said)


def _nth_day(text: str, timex: Timex) -> Timex | None:
    """国庆假期首日, 五一假期第二天, 五一假期前三天."""
    if match := FIRST_DAYS.match(text, timex.stop):
        days = Part("last-days" if match["last"] else "days", whole(match["n"]) or 1, timex.said.expression)
        return _with(text, timex, timex.start, match.end(), "days-of-period", days)
    match = NTH_DAY.match(text, timex.stop)
    if match is None:
        return None
    count = -1 if match["last"] else 1 if match["first"] else whole(match["n"]) or 1
    return _with(text, timex, timex.start, match.end(), "nth-day", Part("nth-day", count, timex.said.expression))


def _sided(text: str, timex: Timex) -> Timex:
    """截至…, 自…起, …前, …左右 around one expression."""
    if timex.kind != "date" or isinstance(timex.said.expression, UNSIDED):
        return timex
    if text[timex.start - 1 : timex.start] in PREFIX_ENDS:
        before = text[max(0, timex.start - LOOK_BACK) : timex.start]
        if (prefix := AS_OF.search(before)) and not _is_in_it(text, timex, prefix[0]):
            start = timex.start - (len(before) - prefix.start())
            if months := _books(text, timex):
                return _with(text, timex, start, months[0], "books", Ending(months[1], timex.said.expression))
            return _with(text, timex, start, timex.stop, "as-of", AsOf(timex.said.expression))
        if prefix := ABOUT.search(before):
            start = timex.start - (len(before) - prefix.start())
            return _with(text, timex, start, timex.stop, "about", About(timex.said.expression))
    after = text[timex.stop : timex.stop + 1]
    if after == "日" == text[timex.stop - 1]:
        doubled = _with(text, timex, timex.start, timex.stop + 1, "repaired-doubled", timex.said.expression)
        return replace(doubled, said=replace(doubled.said, repaired=True))
    return _with_tail(text, timex) if after in TAIL_STARTS else timex


def _books(text: str, timex: Timex) -> tuple[int, int] | None:
    """Where the words stop that name the months of a firm's books ending on a day, and how many those are."""
    found = BOOKS.match(text, timex.stop) if timex.text.endswith(("日", "号", "號")) else None
    if found is None:
        return None
    months = whole(found["n"]) if found["n"] else 6 if found["half"] else 3 if found["quarter"] else 12
    return None if months is None else (found.end(), months)


def _is_in_it(text: str, timex: Timex, prefix: str) -> bool:
    """直到2019年，他才拿到赔偿: in that year and not at its end, unless something still was so."""
    return prefix[0] == "直" and (isinstance(timex.said.expression, Shift) or STILL.match(text, timex.stop) is None)


def _with_tail(text: str, timex: Timex) -> Timex:
    for side, pattern in TAILS:
        tail = pattern.match(text, timex.stop)
        if not tail or (side in ("before", "after", "until") and not _may_be_open(timex)):
            continue
        said = timex.said.expression
        if side == "eve" and not _is_of_days(said):
            continue
        taken: Expression = (
            About(said) if side == "about" else Part("eve", EVE, said) if side == "eve" else Open(side, said)
        )
        return _with(text, timex, timex.start, tail.end(), side, taken)
    return timex


def _is_of_days(said: Expression) -> bool:
    """Whether an expression is a day or a festival: 国庆节前夕, and not 2022年前夕 nor 今天前夕."""
    if isinstance(said, Inside):
        said = said.inner
    return isinstance(said, Named | Lunar) or (isinstance(said, Point) and said.day is not None)


def _may_be_open(timex: Timex) -> bool:
    return timex.rule not in ("shift", "clock", "now", "relative-day") and (
        not isinstance(timex.said.expression, Point) or timex.said.clock is None
    )


def _with(text: str, timex: Timex, start: int, stop: int, rule: str, expression: Expression) -> Timex:
    return replace(
        timex, start=start, stop=stop, text=text[start:stop], rule=rule, said=replace(timex.said, expression=expression)
    )
