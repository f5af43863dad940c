"""Making a headline shorter without cutting inside a word, a name, a quotation or a bracket."""

from __future__ import annotations

import re

from chrono.events.twin import Twin
from chrono.model.article import Span
from chrono.text.segment import words_of
from chrono.text.width import width

APOSTROPHE = re.compile(r"(?<=[A-Za-zÀ-ɏ])’")  # the firm’s, the workers’: closes nothing
PAIRS = {"“": "”", "《": "》", "「": "」", "『": "』", "（": "）", "(": ")", "【": "】", "‘": "’"}
MARKS = re.compile("[" + re.escape("".join(PAIRS) + "".join(PAIRS.values())) + "]")
HELD = "(?:隆重|正式|举行|召开|开幕|发布|启动|揭牌|成立|举办|诞生)"
# Tried in this order, each only while the line is too long; never inside a quotation, a title or a bracket
STEPS = (
    # 法院对甲、乙与丙侵权责任纠纷案宣判: the parties, of which there may be many
    re.compile(
        r"(?:(?<=院对)|(?<=审理)|(?<=审理了))[^，,]{8,}?(?=(?:[\u4e00-\u9fff]{2})?(?:侵权|责任|合同|借款|借贷|劳动|股权|债权|财产|婚姻|继承|名誉|著作权|专利|商标)+权?纠纷[一两等]*案)"
    ),
    # 审理某人受贿、行贿、包庇一案: the other charges
    re.compile(r"(?:(?<=受贿)|(?<=行贿)|(?<=贪污)|(?<=诈骗))、[^，,]{4,}?(?=一?案)"),
    re.compile(r"（[^（）]{1,30}）|\((?!北京|上海|中国|集团)[^()]{1,30}\)"),
    re.compile(r"(?<=[发公颁]布|印发|出台|推出|签署|通过|批复|签订)[^，“”《》]{4,}(?=《)"),
    re.compile(r"(?:用于|针对|面向|具有|涉及|关于)[^，,“”《》]{4,}?的(?=\S{2,})"),
    re.compile(r"(?<=[^，,]{2})(?<![未不没无])(?:隆重|正式|成功|顺利|圆满|快速|率先|第一时间)(?=[^\s，,。！!；;]{2})"),
    # 在江州举行 goes; not 在江州举办的发布会上
    re.compile(rf"(?<=\S{{3}})在(?:(?!{HELD})[^，,“”《》]){{2,24}}(?={HELD}(?!的|会))"),
    re.compile(r"[，,](?!指控|指责|控告|\d{3}(?!\d))[^，,]*$"),  # what was alleged is what was said
    re.compile(r"(?<=\S{6})等(?:多个|多项|多位|多名|多种|多方面)?[^，,“”《》的]{1,5}$"),
)
SHORTEST = 6  # letters to which a step may shorten a line
ELLIPSIS = Twin("…", "…")
LONG_QUOTE = re.compile(r"(?<=“)(?P<keep>[^“”，,]{6,})[，,；][^“”]*(?=”)")


def shortened(line: Twin, limit: int) -> Twin:
    """The line within ``limit`` columns where that can be done at safe places; else as it is."""
    over = width(line.raw) > limit
    for pattern in STEPS:
        while over and (shorter := _without_outside(line, pattern)) is not None and len(shorter) >= SHORTEST:
            line, over = shorter, width(shorter.raw) > limit
    if over and (match := LONG_QUOTE.search(line.fold)):
        line = line.part(0, match.end("keep")).plus(line.part(match.end()))
    return line


def bounded(line: Twin, most: int) -> Twin:
    """A line that no safe place made short enough, cut on the edge of a word, with an ellipsis; at most that many columns."""
    whole = width(line.raw)
    if whole <= most or whole - sum(width(line.raw[slice(*span)]) for span in paired_spans(line.raw)) <= most:
        return line  # a long name in 《》 is kept whole
    edges = [word.stop for word in words_of(line.fold)]
    for edge in reversed(edges):
        if width(line.raw[:edge]) < most and balanced(line.raw[:edge]) and edge:
            return line.part(0, edge).stripped().plus(ELLIPSIS)
    return line


def _without_outside(line: Twin, pattern: re.Pattern[str]) -> Twin | None:
    """The line without the first match that begins and ends outside every pair of marks; ``None`` where there is none."""
    matches = list(pattern.finditer(line.fold))
    protected = paired_spans(line.raw) if matches else ()
    for match in matches:
        if not any(start < match.start() < stop or start < match.end() < stop for start, stop in protected):
            return line.part(0, match.start()).plus(line.part(match.end()))
    return None


def paired_spans(text: str) -> list[Span]:
    """Outermost stretches between an opening mark and its closing one, both included."""
    out: list[Span] = []
    stack: list[str] = []
    left = 0
    for found in MARKS.finditer(text):
        position, char = found.start(), found.group()
        if char in PAIRS:
            if not stack:
                left = position
            stack.append(PAIRS[char])
        elif stack and char == stack[-1]:
            stack.pop()
            if not stack:
                out.append((left, position + 1))
    return out


def balanced(text: str) -> bool:
    """Whether every quotation and bracket that opens also closes."""
    stack: list[str] = []
    for char in MARKS.findall(APOSTROPHE.sub("", text) if "’" in text and "‘" not in text else text):
        if char in PAIRS:
            stack.append(PAIRS[char])
        elif not stack or stack.pop() != char:
            return False
    return not stack


def unquoted(line: Twin) -> Twin:
    """A line without the quotation mark before it that never closes."""
    return line.part(1) if line.fold[:1] in "“「" and not balanced(line.raw) and balanced(line.raw[1:]) else line
