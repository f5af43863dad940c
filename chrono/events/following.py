"""What the sentences after a dated one add to it: its name, or what was done there."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from chrono.dates.narrative import Reading
from chrono.events.acts import act_of
from chrono.events.clauses import Clause
from chrono.events.headline import Headline, headline_of
from chrono.model.article import Span
from chrono.model.event import Mention
from chrono.text.scripts import folded

CONTINUES = re.compile(r"^\s*(?:会议?上|(?:大会|论坛|开幕式|闭幕式|仪式|发布会|活动)上|活动现场|现场)")
STRONG_ACTS = frozenset(["publish", "sign", "unveil", "launch", "found", "start", "operate", "approve"])
DATED = re.compile(r"\d{1,2}[月日号]|\d{4}年")
REACH = 2  # sentences that 会上 speaks for
# 这次活动有一个…的名字“创新合伙会”, 该计划简称“…”
NAMES = re.compile(
    r"^\s*(?:这次|此次|本次|该|这一|这场|这个)(?P<kind>活动|会议|大会|论坛|计划|行动|工程|项目|展览|比赛)[^。“]{0,20}(?:名字|名为|称为|叫做?|取名|定名|简称)[^。“]{0,4}(?P<name>“[^”]{2,20}”)"
)
IN_COURT = re.compile(
    r"\s*(?P<line>[^，。“：]{2,10}?(?<![将未])当庭(?:均|都)?(?:表示|提出|作出)?(?:不?上诉|认罪|服判|服从判决|悔罪|翻供|道歉)[^，。；]{0,6})"
)
COURT = re.compile("宣判|开庭|判决|判处|审理|庭审|获刑")
HELD = re.compile(
    r"^(?P<who>[^，,“”]{2,16}?(?:举办|举行|召开|启动|推出|实施|发布))(?P<what>.*(?:活动|会议|大会|论坛|计划|行动|工程|项目|展览|比赛))$"
)

SAID = re.compile(r"表示|[说称]|通报|介绍|宣布|消息|报道|声明|公[布告]|显示|证实|透露|确认|指出")
DAYS = re.compile(r"[今当昨同前]\s?[天日晚]|(?:\d{1,2}月)?\d{1,2}日(?:[上下]午|[早晚夜]间?|凌晨)?")
FRESH = 2  # days after which a statement about a happening is more than the news of it
SAME_END = 0.7  # share of the shorter of two lines that both end with
FEWEST = 8  # letters of a line by which it is known again


def continued(
    text: str, reading: Reading, following: list[Span], topic: str, limit: int
) -> tuple[Headline, Span] | None:
    """The strongest act of 会上，… and of the sentence after it, with that sentence; ``None`` where there is none."""
    if reading.interval is None or not reading.interval.is_day or not following:
        return None
    if not CONTINUES.match(folded(text[slice(*following[0])])):
        return None
    for start, stop in following[:REACH]:
        piece = text[start:stop]
        if DATED.search(piece) or ("“" not in piece and "《" not in piece):
            continue
        there = replace(reading, start=start, stop=start, text="")
        headline = headline_of(text, Clause(there, (start, stop), (start, start)), topic, limit)
        if headline.act in STRONG_ACTS and headline.complete:
            return headline, (start, stop)
    return None


def in_court(text: str, sentence: Span) -> Headline | None:
    """What somebody did in the hearing that was just told of: 李某当庭表示上诉; ``None`` where a sentence tells no such thing."""
    found = IN_COURT.match(folded(text[slice(*sentence)]))
    if found is None:
        return None
    line = text[sentence[0] + found.start("line") : sentence[0] + found.end("line")]
    return Headline(line, act_of(folded(line))[0], complete=True)


def christened(text: str, headline: Headline, sentence: Span, following: list[Span]) -> tuple[Headline, Span]:
    """A headline with the name that the next sentence gives to what it tells, and the stretch that says so."""
    if not following or "“" not in text[slice(*following[0])]:
        return headline, sentence
    given = NAMES.match(folded(text[slice(*following[0])]))
    held = HELD.match(folded(headline.text))
    if given is None or held is None or not held["what"].endswith(given["kind"]):
        return headline, sentence
    at = following[0][0] + given.start("name")
    name = text[at : at + len(given["name"])]
    return replace(headline, text=headline.text[: held.end("who")] + name), (sentence[0], following[0][1])


def is_scene(last: Mention, mention: Mention) -> bool:
    """Whether a clause without an act of its own only sets the scene for the one of its day that follows."""
    follows = mention.anchor is not None and mention.anchor.source == "narrative"
    if last.interval != mention.interval or last.role != "mention" or not follows:
        return False
    if last.time is not None and last.time != mention.time:
        return False  # 18时，水位达47.6米。当晚群众转移: what has an hour of its own is no scene
    acts = [act_of(folded(each.headline))[0] for each in (last, mention)]
    return acts[0] is None and acts[1] is not None


def is_said_of(mention: Mention, other: Mention, sentence: str) -> bool:
    """Whether a mention tells again what another of its sentence tells: 警方9日通报，8日发生枪击; …9日称，当天发生故障."""
    told, again = _without_days(other.headline), _without_days(mention.headline)
    days = mention.interval.start, other.interval.start
    if days[0] is None or days[1] is None or not 0 <= days[0] - days[1] <= FRESH:
        return False  # what is told again weeks later is told for what was found out
    first, second = (other, mention) if days[0] == days[1] else (mention, other)
    begin = sentence.find(first.expression)
    stop = sentence.find(second.expression, begin + len(first.expression)) if begin >= 0 else -1
    if stop < 0 or SAID.search(folded(sentence[begin:stop])) is None:
        return False
    pairs = zip(reversed(told), reversed(again), strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return shared >= FEWEST and shared >= SAME_END * min(len(told), len(again))


def _without_days(headline: str) -> str:
    return DAYS.sub("", folded(headline))
