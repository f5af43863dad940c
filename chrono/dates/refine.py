"""Small passes over what the rules found: ranges of two expressions, open sides, approximate ones.

Each pass has one duty and looks only at an expression, the words beside it and the expression after it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from chrono.dates.expression import About, AsOf, Expression, Open, Point, Range, Said, Timex, Vague

BETWEEN = re.compile(
    r"[ \u3000]?(?:起|开始|開始|\(起\))?[ \u3000]?(?:至|到|[-－–~～ー]|—{1,2}|--|–|to|until|till|through|thru)[ \u3000]?\Z",
    re.IGNORECASE,
)
PAIR = re.compile(r"(?:和|与|與|、)\Z")
AND_BETWEEN = re.compile(r"(?:之)?[间間](?!谍|隔|接)")
RANGE_TAIL = re.compile(r"(?:止|期间|期間|之间|之間)")
TAILS = (
    ("from", re.compile(r"(?:以来|以來|至今|迄今|起(?!诉|訴|草|义|義|源|价|拍|飞|飛|码|步|点|點|到|伏|火|床|身)|开始(?!前)|開始)")),
    ("about", re.compile(r"(?:左右|前后|前後|上下(?!半)|许)(?!端)")),
    ("after", re.compile(r"(?:以后|以後|之后|之後|过后|(?<=[日号月年底])[后後](?!来|來|半|期|续|勤|卫|台|面|的第|第))")),
    ("before", re.compile(r"(?:以前|之前|(?<=[日号月年底末])前(?!往|后|後|夕|来|來|进|提|任|期|瞻|沿|景|三|[0-9一二三四五六七八九十]))")),
)  # fmt: skip
AS_OF = re.compile(r"(?:截至|截止到?|截止至|截到|直至|直到)[ \u3000]?(?:目前|当地时间|北京时间)?\Z")
SINCE = re.compile(r"(?:自从|自從|自|从|從|始于|始於)\Z")
LOOK_BACK = 8  # characters before an expression that a prefix may stand in


def refined(text: str, timexes: list[Timex]) -> list[Timex]:
    """The expressions with ranges joined and their prefixes and suffixes read."""
    return [_sided(text, timex) for timex in _joined(text, timexes)]


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
    if isinstance(left.said.expression, Range | Vague) or isinstance(right.said.expression, Range | Vague):
        return None
    gap = text[left.stop : right.start]
    stop = right.stop
    if BETWEEN.match(gap) or (gap == "" and text[left.stop - 1] in "-~—至到"):
        if tail := RANGE_TAIL.match(text, stop):
            stop = tail.end()
    elif PAIR.match(gap) and (tail := AND_BETWEEN.match(text, stop)):
        stop = tail.end()
    else:
        return None
    said = Said(
        Range(left.said.expression, right.said.expression), left.said.clock, left.said.repaired or right.said.repaired
    )
    return Timex(left.start, stop, text[left.start : stop], "range", "date", said)


def _sided(text: str, timex: Timex) -> Timex:
    """截至…, 自…起, …前, …左右 around one expression."""
    if timex.kind != "date" or isinstance(timex.said.expression, Vague | Open):
        return timex
    before = text[max(0, timex.start - LOOK_BACK) : timex.start]
    if prefix := AS_OF.search(before):
        start = timex.start - (len(before) - prefix.start())
        return _with(text, timex, start, timex.stop, "as-of", AsOf(timex.said.expression))
    for side, pattern in TAILS:
        tail = pattern.match(text, timex.stop)
        if not tail:
            continue
        wrapped: Expression
        if side == "about":
            wrapped = About(timex.said.expression)
        elif side in ("before", "after") and not _may_be_open(timex):
            continue
        else:
            wrapped = Open(side, timex.said.expression)
        return _with(text, timex, timex.start, tail.end(), side, wrapped)
    return timex


def _may_be_open(timex: Timex) -> bool:
    return timex.rule not in ("shift", "clock", "now", "relative-day") and (
        not isinstance(timex.said.expression, Point) or timex.said.clock is None
    )


def _with(text: str, timex: Timex, start: int, stop: int, rule: str, expression: Expression) -> Timex:
    return replace(
        timex, start=start, stop=stop, text=text[start:stop], rule=rule, said=replace(timex.said, expression=expression)
    )
