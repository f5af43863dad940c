"""Denials that a report gives without a date: 对此，公司回应称，“破产一说不属实”; 网传…，公司否认."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from chrono.dates.narrative import Reading
from chrono.events.clauses import comma_spans
from chrono.events.english import english_clause
from chrono.events.english_pronouns import with_name
from chrono.events.headline import Headline
from chrono.events.plain import plain_clause
from chrono.events.subject import subject_end
from chrono.events.twin import COLON, EMPTY, Twin
from chrono.events.wholeness import NOBODY
from chrono.model.article import Span
from chrono.text.cues import SENTENCE_END
from chrono.text.scripts import HAN, folded
from chrono.text.segment import lacks_subject, leading_name

UNTRUE = "不实"
WHAT = ("并", "均", "都", "消息", "内容", "说法", "传闻", "传言", "报道", "情况", "信息", "纯")
# each alternative begins with a letter of its own: only then is it looked for by its first letters
NOT_TRUE = (
    "|".join(f"{word}{UNTRUE}" for word in WHAT)
    + r"|[系为属是](?:于)?不实(?:信息|消息|内容|言论)?|不属实|与事实不符|系谣言|是谣言|纯属(?:谣言|捏造|虚构)|并非事实|子虚乌有"
)
DENIES = re.compile(rf"否认|辟谣|绝无此事|{NOT_TRUE}")
# what is said of a rumour, and not what the rumour says: 中选会表示内容不实, 经核查系谣言
VERDICT = re.compile(
    rf"(?:上述|该|这一|此|以上|网传|相关)?(?:说法|消息|内容|传闻|传言|情况|信息|视频|事)?(?:均|都|并|完全|严重)?(?:{NOT_TRUE}|不实)$"
)
THAT = re.compile(r"^(?:上述|该|这一|此|以上)(?:说法|消息|内容|传闻|传言|情况|信息|视频|事)")
BARE = re.compile(
    r"(?:否认|辟谣)(?:了?(?:此事|此说|上述说法|这一说法|该传闻|有关传言|相关传言))?$"
)  # of what, it leaves out
RUMOUR = re.compile(
    r"(?:对于?|针对|就|关于|至于)?(?:近日|此前|日前|早前|[^，“]{1,6}[年月周天日季])?在?(?:有[\u4e00-\u9fff]{1,8}?|(?:网络|网路|网上|网友|网民|网|社交媒体|坊间|外(?=传)|外界|市场上?)[^“，]{0,6}?)(?:流传|盛传|(?:传闻|传言)[指称]?|传|称|质疑|爆料|说)的?[：:]?(?P<what>.{4,36}?)(?:一事|一说|之说|的(?:消息|传言|说法|传闻|质疑|视频|帖文))?$"
)
# 对于“公司已付赎金”的传闻
ABOUT = re.compile(
    r"(?:对于?|针对|就|关于|至于)(?P<what>[^，]{4,36}?)(?:一事|一说|之说|的(?:网络|网上)?(?:消息|传言|说法|传闻|质疑|视频|帖文|指控|指责))$"
)
PASSED_ON = re.compile(
    r"(?:消息|传闻|传言|媒体|网友|网民|民众|市民|有人|博主|营销号)(?:称|指|说)?$"
)  # the rumour stands behind the comma
# 方某否认了这一说法，表示…: of what, its line leaves out
OF_THAT = re.compile(
    r"(?P<who>[^，：“]{2,24}?)(?:予以)?(?P<no>否认|辟谣)了?(?:此事|此说|上述说法|这一说法|该说法|该传闻|有关传言|相关传言)?(?:[，：].*)?$"
)
# what is said in the course of what was just told
THERE = re.compile(
    r"(?:在)?(?:庭审|法庭|当庭|听证会|发布会|记者会|会议?|会谈|会见|直播|节目|仪式)[^，。]{0,2}[上中里间后]，|当庭"
)
IN_IT = re.compile(r"当庭|在?庭上|在?庭审[中上]|在?会上|在?现场")
BEFORE_NOW = re.compile(r"(?:此前|早前|早些时候|曾经?)[^，]{0,6}(?:否认|辟谣)")  # on some earlier day
OF_IT = re.compile(
    r"[该本](?:行|公司|院|校|局|集团|厂|市|县|省|部|所)[\u4e00-\u9fff]{2,12}?(?:否认|辟谣|向)"
)  # 该行行长助理否认
OWN_BODY = re.compile(r"[本我](?:公司|集团|局|厅|委|部|院|校|行|社|会|中心)")
ANSWER = re.compile(r"[答A][：:]")
FEW_SENTENCES = 5  # before a denial, one of which may say what is denied
NEAR = 160  # letters before a denial in which the rumour stands
SAYS = re.compile(r"(?:回应|表示|称|说|指出|强调|透露|声明)[，,：:]?$")
BY, SAYS_THERE = (
    re.compile(r"(?P<who>[^，：“]{2,16}?)(?:予以)?(?:否认|辟谣|回应|表示|称|[：“])"),
    r"[^，。]{0,8}(?:说|称|表示|通报|回应|声明)",
)
SHORTEST, LONGEST = 6, 40  # letters of a denial that stands by itself
MOST_DENIALS = 2  # denials of one article that are told
# he denies the charge is how he stands to it; the board denies recent reports is its word of today
DENIED = re.compile(
    r"\b(?:denied|denies(?! (?:any |all )?(?:it|them|that|the charges?|the allegations?|wrongdoing|guilt|involvement)\b)|denying)\b"
)
NOBODY_NAMED = re.compile(r"(?:He|She|They|It|This|That|Who|Which|But|And)\b")


@dataclass(frozen=True, slots=True)
class Denial:
    """A denial: the line that tells it, and spans of the text."""

    line: str
    span: Span  # of the clause that denies
    rumour: Span  # of the clause before it, or in the sentence before, that says what people say; empty: there is none
    day: Reading | None = None  # on which who denies spoke, by an earlier clause of the sentence


def may_deny(text: str) -> bool:
    """Whether a text holds a word of denial at all; few do, and their sentences alone are looked through."""
    fold = folded(text)
    return DENIES.search(fold) is not None or UNTRUE in fold or ("den" in text and DENIED.search(text) is not None)


def denial_in(text: str, sentence: Span) -> Denial | None:
    """What a sentence says that somebody denies, with who does; ``None`` where nobody denies anything."""
    raw = text[slice(*sentence)]
    if HAN.search(raw) is None:
        return _in_english(text, sentence)
    whole = Twin.of(raw)
    if DENIES.search(whole.fold) is None and UNTRUE not in whole.fold:
        return None
    spans = comma_spans(whole.fold, 0, len(whole))
    at = sentence[0]
    for place, (start, stop) in enumerate(spans):
        clause = plain_clause(whole.part(start, stop).stripped()).stripped("，,。；;：:、 ")
        verdict = VERDICT.search(clause.fold)
        told = DENIES.search(clause.fold) is not None and BEFORE_NOW.search(clause.fold) is None
        if (not told and verdict is None) or len(clause) > LONGEST:
            continue
        said = whole.part(0, stop - (len(verdict.group()) if verdict else 0))
        rumour, (left, right) = _rumour(said)
        if verdict is not None and not rumour and THAT.match(verdict.group()):
            rumour, (left, right) = _rumour_before(text, at)
        line: str | None
        if verdict is not None and rumour:
            line = _called_untrue(clause, verdict.start(), rumour)
        elif BARE.search(clause.fold) is not None:
            if not rumour:
                rumour, (left, right) = _rumour_before(text, at)
            line = _with_object(clause, rumour) if rumour else _by_somebody(clause, whole, spans[:place])
        else:
            line = _by_somebody(clause, whole, spans[:place])
        if line is not None:
            return Denial(line, (at + start, at + stop), (at + left, at + right))
    return None


def with_day(denial: Denial, text: str, sentence: Span, readings: Sequence[Reading]) -> Denial:
    """The denial with the day of the clause before it in which somebody spoke: 国资委8月15日声明，…，该消息不实."""
    before = comma_spans(text, sentence[0], denial.span[0])
    said = [span for span in before if SAYS.search(folded(text[slice(*span)]))]
    days = [each for each in readings if each.interval is not None and each.interval.is_day]
    if len(days) == 1 and IN_IT.search(folded(text[slice(*denial.span)])):
        said = before  # 该案6月19日开庭，李某在庭上否认…
    return replace(denial, day=next((day for day in days if any(a <= day.start < b for a, b in said)), None))


def of_what(headline: Headline, text: str, place: int) -> tuple[Headline, int]:
    """A dated line that denies 这一说法, with the rumour that stands before that place, and where the rumour begins."""
    line = Twin.of(headline.text)
    if verdict := VERDICT.search(line.fold):  # 县水务局通报称消息不实
        rumour, (left, _) = _rumour_before(text, place)
        if rumour:
            return replace(headline, text=_called_untrue(line, verdict.start(), rumour), complete=True), place + left
    found = OF_THAT.match(line.fold)
    rumour, (left, _) = _rumour_before(text, place) if found else (EMPTY, (0, 0))
    if found is None or not rumour:
        return headline, place
    told = _with_object(line.part(0, found.end("who")).plus(line.part(*found.span("no"))), rumour)
    return (headline, place) if told is None else (replace(headline, text=told, complete=True), place + left)


def speaks_in(line: str, own: str, sentence: str) -> bool:
    """Whether who denies, in his own sentence, does so where another happens: 指挥部昨天说，…。指挥部否认有人被埋; 庭审中，李某否认…."""
    if THERE.match(own):
        return True
    denies = BY.match(folded(line))
    return denies is not None and re.search(re.escape(denies["who"]) + SAYS_THERE, folded(sentence)) is not None


def _by_somebody(clause: Twin, whole: Twin, earlier: list[Span]) -> str | None:
    """A clause that says itself what is denied, with the name of who denies it."""
    if len(clause) < SHORTEST - 2:
        return None
    if lacks_subject(clause.fold) or clause.fold.startswith("“") or len(clause) < SHORTEST:
        speaker = _speaker(whole, earlier)
        if speaker is None:
            return None
        quoted = "“" in clause.fold or not lacks_subject(clause.fold)
        clause = speaker.plus(COLON if quoted else EMPTY).plus(clause)
    named = leading_name(clause.fold) >= 2 or OF_IT.match(clause.fold) is not None
    return None if NOBODY.match(clause.fold) or not named else clause.raw


def _rumour_before(text: str, place: int) -> tuple[Twin, Span]:
    """What people say by the sentence that a place stands in, up to it, or by the one before, and where, from the place."""
    left = text.rfind("\n", max(0, place - NEAR), place) + 1 or max(0, place - NEAR)
    if ANSWER.match(text, left) and left:  # 问：有消息说…。 / 答：这一消息不实。
        left = text.rfind("\n", max(0, left - NEAR), left - 1) + 1
    before = text[left:place]
    ends = [0, *(found.end() for found in SENTENCE_END.finditer(before.rstrip("。！？!?；; \n")))]
    for begin, end in reversed(list(pairwise([*ends, len(before)]))[-FEW_SENTENCES:]):
        rumour, span = _rumour(Twin.of(before[begin:end]))
        if rumour:
            return rumour, (left + begin + span[0] - place, left + begin + span[1] - place)
    return EMPTY, (0, 0)


def _rumour(told: Twin) -> tuple[Twin, Span]:
    """What the last clause says that people say, and where: 网传“工厂停产”, 有村民质疑当局瞒报; empty: none does."""
    spans = comma_spans(told.fold, 0, len(told))
    for place, span in reversed(list(enumerate(spans))):
        clause = told.part(*span).stripped("，,。；;：:、 ")
        if place + 1 < len(spans) and PASSED_ON.search(clause.fold):
            clause = clause.plus(told.part(*spans[place + 1]).stripped("，,。；;：:、 "))
        if found := RUMOUR.match(clause.fold) or ABOUT.match(clause.fold):
            return clause.part(*found.span("what")), span
    return EMPTY, (0, 0)


def _called_untrue(clause: Twin, verdict: int, rumour: Twin) -> str:
    """A rumour with what is said of it, and with who says so where the clause names somebody."""
    who = clause.part(0, verdict)
    named = SAYS.search(who.fold) is not None and leading_name(who.fold) >= 2 and not NOBODY.match(who.fold)
    return (who if named else EMPTY).plus(rumour).plus(clause.part(verdict).without(THAT, 1)).raw


def _with_object(clause: Twin, rumour: Twin) -> str | None:
    """甲公司否认 with what it denies, less the name of who it is where the rumour names it too."""
    own = OWN_BODY.match(clause.fold)
    name = own.end() if own else leading_name(clause.fold)
    if name < 2 or NOBODY.match(clause.fold):
        return None
    denies = clause.fold.rfind("否认")
    if denies < 0:
        return clause.raw + COLON.raw + rumour.raw
    if rumour.fold.startswith(clause.fold[:name]):
        rumour = rumour.part(name)
    return clause.part(0, denies + 2).plus(rumour).raw


def _speaker(whole: Twin, spans: list[Span]) -> Twin | None:
    """The name that the nearest clause before begins with, where somebody speaks or acts in it."""
    saying = [span for span in spans if SAYS.search(whole.fold[slice(*span)])]
    for start, stop in reversed(saying or spans):
        plain = plain_clause(whole.part(start, stop).stripped())
        end = max(leading_name(plain.fold), subject_end(plain.fold))
        if 2 <= end < len(plain):
            return plain.part(0, end)
    return None


def _in_english(text: str, sentence: Span) -> Denial | None:
    """The English clause that denies, where it names who does; its day may stand anywhere in the sentence."""
    raw = text[slice(*sentence)]
    found = DENIED.search(raw)
    if found is None or '"' in raw[: found.start()] or "“" in raw[: found.start()]:
        return None
    line = with_name(Headline(english_clause(raw, DENIED), None, complete=True), text, sentence[0]).text
    if not DENIED.search(line) or NOBODY_NAMED.match(line) or DENIED.match(line):
        return None
    return Denial(line, sentence, (sentence[0], sentence[0]))
