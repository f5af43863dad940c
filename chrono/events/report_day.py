"""The day of what an article reports: which date of its lead is that of the title's happening, and in which role."""

from __future__ import annotations

import re

from chrono.dates.expression import AsOf, Vague
from chrono.dates.narrative import Reading
from chrono.events import lexicon as lex
from chrono.events.acts import english_acts
from chrono.events.twin import Twin
from chrono.model.article import Article, Span
from chrono.model.time import Grain
from chrono.text.scripts import HAN, folded

ASKED, QUESTIONS = re.compile(r"(?m)^(?:问|記者|记者|Q)[：:]"), 2  # lines of an interview, and how many make one
ANSWERED = re.compile(r"[^：:，,“]{2,12}[：:]")
HALVES, LEAST_OF_A_HALF = re.compile("[ \u3000]+"), 8  # letters
LEAST_OF_A_PART = 5  # letters of a comma clause of a title
PARTS = re.compile("[ \u3000，：]")
SAYING = frozenset(("say", "publish"))
LATER_TOLD = frozenset(("arrest", "charge", "sentence"))  # acts that a notice tells sentences after its own day
CLAUSE = 60  # letters behind a date that say what it dates
LONGEST_DAYS = 7
FRESH, FRESH_SHARE = 1, 0.15  # days before publication up to which a date needs little in common with the title
OLD_SHARE, OLD_SHARE_SAME_ACT = 0.6, 0.4
RECENT_DAYS = 10  # how long before publication a report's own day can lie
OFFICIAL = re.compile(r"检察院|检察机关|法院|纪委|监委|公安|委员会|管理局|政府|证监会")
OFFICIAL_NOTICE = re.compile(
    r"(?:纪委|监委|检察院|法院|公安(?:局|厅|部)?|政府|委员会|管理局|证监会|办公室|网站)[^，。]{0,6}(?:消息|通报|公告|通知|发布|公布)"
)
# 记者今天从…获悉, 今天发布消息: the day of the telling, not of the act
TOLD_ON = re.compile(
    r"记者(?:[^，。]{0,4}从[^，。]{2,40}|[^，。]{0,14})(?:获悉|了解到|得知)|(?:查询|检索)[^，。]{0,12}(?:发现|显示)|发布消息|对外(?:公布|发布)|通报称|(?:组|局|委|院|处|方|部|厅|政府)[^，。]{0,6}通报$"
)

ACCIDENTS = frozenset(("happen", "crash", "die"))
# 地震发生在当地时间11日14时: the day of what the title tells, wherever it stands
IT_HAPPENED = re.compile(
    r"(?:[这此本该]次|该)?(?:地震|事故|车祸|爆炸|火灾|事件|袭击|枪击)(?:是|则)?发生(?:的?时间)?[在于是为]?(?:当地时间|北京时间)?$"
)
OWN_CLAUSE = 24  # letters before a date that say so


def day_of(
    article: Article, sentence: Span, lead: list[Span], readings: list[Reading], headline: Twin, *, ahead: bool
) -> tuple[Reading | None, str]:
    """The date of the telling sentence, else of the sentence before it: recent, to the day; its role."""
    published = article.publication.day or 0
    if ahead and (coming := _to_come(sentence, readings, published)):
        return coming, "happened"
    spans = [sentence, *(span for span in lead if span[1] <= sentence[0])]
    dated = _dated(readings, spans)
    fitting = [
        (reading, span)
        for reading, span in dated
        if _is_short(reading) and _is_of(article.text, reading, span, headline, published)
    ]
    acts_told = _acts_told(headline.fold)

    def fit(dated: tuple[Reading, Span]) -> int:
        own = _own_acts(article.text, *dated, readings)
        return 2 * (not own.isdisjoint(acts_told[-1:])) + (not own.isdisjoint(acts_told))

    fitting.sort(key=fit, reverse=True)
    for reading, span in fitting:
        told = folded(_clause_around(article.text, reading, span))
        if TOLD_ON.search(told) is None:
            return reading, "happened"
        # 记者今天获悉，26日深夜，两名嫌疑人落网: the second day is that of the act
        arrested = not LATER_TOLD.isdisjoint(_acts_in(headline.fold))
        later = _dated(readings, [span, *(lead if arrested else ())])
        acts = (each for each, at in later if _is_act(article.text, each, at, headline, published))
        done = next((each for each in acts if each.start > reading.start), None)
        return (reading, "announced") if done is None else (done, "happened")
    if not ACCIDENTS.isdisjoint(acts_told) and (own := _it_happened(article.text, readings, published)):
        return own, "happened"
    if behind := _told_behind(article.text, sentence, lead, readings, headline, published):
        return behind, "happened"
    fold = folded(article.text[sentence[0] : sentence[1]])
    vague = next((reading for reading, _ in dated if isinstance(reading.expression, Vague)), None)
    if vague is not None:
        return vague, "announced" if lex.NOTICE.search(fold) or OFFICIAL.search(fold) else "reported"
    return None, "announced" if OFFICIAL_NOTICE.search(fold) else "reported"


def _it_happened(text: str, readings: list[Reading], published: int) -> Reading | None:
    """The day, shortly before publication, on which a text says that it happened: 事故发生在8日深夜."""
    for each in readings:
        first = each.interval.start if each.interval is not None else None
        recent = first is not None and published - RECENT_DAYS <= first <= published
        if (
            recent
            and _is_short(each)
            and IT_HAPPENED.search(folded(text[max(0, each.start - OWN_CLAUSE) : each.start]))
        ):
            return each
    return None


def _dated(readings: list[Reading], spans: list[Span]) -> list[tuple[Reading, Span]]:
    """The dates of these sentences, each with its own, in the order of the sentences."""
    return [
        (reading, span)
        for span in spans
        for reading in readings
        if span[0] <= reading.start < span[1] and reading.kind == "date" and reading.interval is not None
    ]


def _is_fresh(reading: Reading, published: int) -> bool:
    first = reading.interval.start if reading.interval is not None else None
    return first is not None and 0 <= published - first <= FRESH


def _told_behind(
    text: str, sentence: Span, lead: list[Span], readings: list[Reading], headline: Twin, published: int
) -> Reading | None:
    """The fresh date of the act in the sentence behind: 一场球等来一记绝杀。今晚，甲队战胜乙队."""
    behind = [span for span in lead if span[0] >= sentence[1]][:1]
    for reading, span in _dated(readings, behind):
        if _is_fresh(reading, published) and _is_act(text, reading, span, headline, published):
            return reading
    return None


def _is_act(text: str, reading: Reading, sentence: Span, headline: Twin, published: int) -> bool:
    """Whether a date of the lead is that of the very act which the title tells."""
    told = _is_short(reading) and _tells_act(text, reading, sentence, headline)
    return told and _is_of(text, reading, sentence, headline, published)


def _to_come(sentence: Span, readings: list[Reading], published: int) -> Reading | None:
    """The first date of a sentence that lies after the day of publication."""
    for reading in readings:
        inside = sentence[0] <= reading.start < sentence[1] and reading.kind == "date" and reading.interval is not None
        if inside and reading.interval is not None and (reading.interval.start or 0) > published:
            return reading
    return None


def _is_short(reading: Reading) -> bool:
    """Whether a date gives a day or a few, and not up to when something is counted: 截至昨晚收集到…."""
    days = reading.interval.length if reading.interval is not None else None
    said = not isinstance(reading.expression, Vague | AsOf)
    return said and reading.grain is Grain.DAY and (days or 99) <= LONGEST_DAYS


def _is_of(text: str, reading: Reading, sentence: Span, headline: Twin, published: int) -> bool:
    """Whether a recent date of the lead dates what the title tells, and not a happening that the title only follows up."""
    first = reading.interval.start if reading.interval is not None else None
    if first is None or not published - RECENT_DAYS <= first <= published:
        return False
    before = folded(text[max(sentence[0], reading.start - CLAUSE // 2) : reading.start])
    letters = set(_clause_behind(text, reading, sentence) + before)
    # 警方通报某案：4人被抓, 二百家长出席咨询会 校友发起联署: one half may be told of the day
    halves = [each for each in HALVES.split(headline.fold) if len(each) >= LEAST_OF_A_HALF]
    behind = headline.fold.rpartition("：")[2]
    shared = max(
        len(wanted & letters) / max(1, len(wanted)) for wanted in map(letters_in, (headline.fold, behind, *halves))
    )
    if _is_fresh(reading, published):
        return shared >= FRESH_SHARE
    least = OLD_SHARE_SAME_ACT if _tells_act(text, reading, sentence, headline) else OLD_SHARE
    return shared >= least or _tells_part(_clause_behind(text, reading, sentence), headline.fold)


def _tells_part(clause: str, title: str) -> bool:
    """Whether a clause tells the act of one comma clause of a title, of whom that names: 德某下课，队长被停赛."""
    acts, letters = _acts_in(clause) - SAYING, letters_in(clause)
    parts = [part for part in title.split("，") if len(part) >= LEAST_OF_A_PART]
    return len(parts) > 1 and any(
        acts & _acts_in(part) and len(letters & letters_in(part)) >= OLD_SHARE * len(letters_in(part)) for part in parts
    )


def letters_in(fold: str) -> set[str]:
    """The letters and figures of a folded line."""
    return set(re.findall(r"[\u4e00-\u9fffa-z0-9]", fold))


def _tells_act(text: str, reading: Reading, sentence: Span, headline: Twin) -> bool:
    """Whether what stands behind a date tells an act of the title, other than that something is said."""
    acts, others = (_acts_in(fold) for fold in (headline.fold, _clause_behind(text, reading, sentence)))
    return bool((acts - SAYING or acts) & others)


def _acts_told(fold: str) -> list[str]:
    """The acts of the first part of a title that tells any, in order, without what it came after.

    Docker dies after truck drives through crowd; 失联队员确认牺牲: its last verb is its own.
    """
    if HAN.search(fold) is None:
        return [act for _, act in english_acts(fold.partition(" after ")[0])]
    told = ([lex.ACT_OF[found.group()] for found in lex.ACT_WORDS.finditer(part)] for part in PARTS.split(fold))
    return next((acts for acts in told if acts), [])


def _own_acts(text: str, reading: Reading, sentence: Span, readings: list[Reading]) -> frozenset[str]:
    """The acts between a date and the next one, in English between the one before and it.

    11日被撞伤的工人13日身亡, a docker injured on Saturday died on Monday: the death is of the second day.
    """
    inside = [each for each in readings if sentence[0] <= each.start < sentence[1]]
    if HAN.search(text, *sentence) is None:
        start = max((each.stop for each in inside if each.start < reading.start), default=sentence[0])
        return _acts_in(folded(text[start : reading.start]))
    stop = min((each.start for each in inside if each.start > reading.start), default=sentence[1])
    return _acts_in(folded(text[reading.stop : stop]))


def _acts_in(fold: str) -> frozenset[str]:
    return frozenset(lex.ACT_OF[match.group()] for match in lex.ACT_WORDS.finditer(fold))


def _clause_behind(text: str, reading: Reading, sentence: Span) -> str:
    return folded(text[reading.stop : min(sentence[1], reading.stop + CLAUSE)])


def _clause_around(text: str, reading: Reading, sentence: Span) -> str:
    """The comma clause that a date stands in."""
    left = max(text.rfind(mark, sentence[0], reading.start) for mark in "，,：:") + 1
    rights = [place for mark in "，,：:" if (place := text.find(mark, reading.stop, sentence[1])) >= 0]
    return text[max(left, sentence[0]) : min(rights, default=sentence[1])]


def leaves_act(headline: str) -> bool:
    """Whether a title leaves the act of its day to the lead: it tells a price's move (某公司首日破发), or no act in two parts."""
    acts = _acts_in(folded(headline))
    several = (
        not acts and HAN.search(headline) is not None and len(HALVES.split(folded(headline))) > 1
    )  # 二百家长出席咨询会 校友发起联署
    return several or not acts.isdisjoint(("raise", "lower"))


def is_interview(title: str, text: str) -> bool:
    """Whether a title gives the words of somebody who answers questions in the text: 李明：最难的一天不在今年."""
    return ANSWERED.match(title) is not None and len(ASKED.findall(text)) >= QUESTIONS
