"""What is quoted is counted from the day on which it was said: 2018年5月4日，他写道：“昨天终于签约了。”"""

from __future__ import annotations

import re
from collections.abc import Sequence

from chrono.dates.expression import Timex
from chrono.dates.lending import Told
from chrono.dates.resolve import settled
from chrono.model.time import Anchor

MARKS = (("“", "”"), ("「", "」"), ("『", "』"))
Marks = tuple[tuple[str, str], ...]
LONGEST_QUOTE, LONGEST_LEAD = 200, 40  # characters
SAYING = (
    r"(?:写道|寫道|[写寫]下|发文|發文|发帖|發帖|贴文|貼文|发微博|留言|表示|宣布|宣稱|声称|聲稱|提到|回应|回應|回[复復覆]|强调|強調|指出|坦言|透露|告[诉訴](?:本报)?[记記]者"
    r"|日[记記]|微博|朋友圈|推[特文]|[说說称稱]|(?<![知难難报報味街频頻人])道)"
)
# From the day told to the quotation: who says it and that he says it, and nothing that happened on the day
LEADS_IN = re.compile(
    rf"(?!日?(?:[的起前后後]|以[来來前后後]|发生|發生))[^。！？!?；;\n“”「」]{{0,{LONGEST_LEAD}}}?{SAYING}[^。！？!?；;，,\n]{{0,6}}[：:，,]?[ \n]?\Z"
)
LEADS_OUT = re.compile(r"[^。！？!?；;\n“”「」]{0,16}\Z")
SAID_THEN = re.compile(rf"[^。！？!?；;\n]{{0,16}}{SAYING}(?:[。，,；;\n]|\Z)")


# 5月11日，公司公告称，近日…: whose 近日 is counted from the day of the notice
ANNOUNCES = re.compile(
    rf"(?!日?(?:[的起前后後]|以[来來前后後]|发生|發生))[^。！？!?；;\n“”「」]{{0,{LONGEST_LEAD}}}?(?:公告|通[报報]|公示|[获獲]悉|{SAYING})[：:，,]?\Z"
)


def announced_on(text: str, told: Sequence[Told], start: int) -> Anchor | None:
    """The day of the notice or the words that a sentence reports, which stands before ``start`` in the same sentence."""
    last = told[-1] if told else None
    if last is None or not last.interval.is_day or start - last.timex.stop > LONGEST_LEAD + len("公告称，"):
        return None
    if ANNOUNCES.fullmatch(text, last.timex.stop, start) is None:
        return None
    return Anchor(last.timex.text, last.interval, "narrative")


def quotation_marks(text: str) -> Marks:
    """The pairs of marks that a text quotes with."""
    return tuple(pair for pair in MARKS if pair[0] in text)


def said_on(text: str, marks: Marks, told: Sequence[Told], timexes: Sequence[Timex], place: int) -> Anchor | None:
    """The day on which the quotation around an expression was said, where one is told right before or behind it.

    ``marks`` are the text's own, ``told`` the dates before the expression, which is ``timexes[place]``.
    """
    start, stop = timexes[place].start, timexes[place].stop
    for opening, closing in marks:
        left = text.rfind(opening, max(0, start - LONGEST_QUOTE), start)
        if left >= 0 and text.find(closing, left + 1, start) < 0:
            following = timexes[place + 1 : place + 4]
            return _said_before(text, left, told) or _said_behind(text, closing, stop, following)
    return None


def _said_before(text: str, opening: int, told: Sequence[Told]) -> Anchor | None:
    last = next((each for each in reversed(told) if each.timex.stop <= opening), None)
    if last is None or opening - last.timex.stop > 2 * LONGEST_LEAD:
        return None
    if not last.interval.is_day or LEADS_IN.fullmatch(text, last.timex.stop, opening) is None:
        return None
    return Anchor(last.timex.text, last.interval, "narrative")


def _said_behind(text: str, mark: str, stop: int, following: Sequence[Timex]) -> Anchor | None:
    closing = text.find(mark, stop, stop + LONGEST_QUOTE)
    after = next((each for each in following if each.start > closing), None)
    if closing < 0 or after is None or LEADS_OUT.fullmatch(text, closing + 1, after.start) is None:
        return None
    found = settled(after.said.expression)[0]
    if found is None or not found.interval.is_day or SAID_THEN.match(text, after.stop) is None:
        return None
    return Anchor(after.text, found.interval, "narrative")
