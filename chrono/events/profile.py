"""What is compared of a mention: its grams, acts, numbered names, amounts, with dates removed, scripts and synonyms folded."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from operator import add

from chrono.events import lexicon as lex
from chrono.events.acts import english_acts
from chrono.model.event import Mention
from chrono.text.numerals import number
from chrono.text.scripts import HAN, folded
from chrono.text.stems import stem_of

# 栖云承认泄露 Qiyun admits leak: a line with its translation
TRANSLATED = re.compile(
    r"(?<=[\u4e00-\u9fff”」])\s+(?=[^\u4e00-\u9fff]*\b[a-z]{4,}\b)[A-Z][a-z’']*(?:[ :,]+[\w'’$%.-]+){2,}$"
)
# each begins with one of a few letters: a look for those first passes all other places
DATE_WORDS = re.compile(
    r"(?=[\d一二〇零三四五六七八九十今去明昨近日当凌上下晚北adfjmnostwy])(?:(?:\d{2,4}|[一二〇零三四五六七八九十]{2,4})年(?:度|底|初|末)?|\d{1,2}月(?:份|底|初|下旬|中旬|上旬)?|\d{1,2}[日号](?=[^楼线机])|今年|去年|明年|今日|昨日|今天|昨天|近日|日前|当天|凌晨|上午|下午|晚间|当地时间|北京时间"
    r"|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)\b|\b(?:19|20)\d\d\b)"
)
WORD = re.compile(r"[a-z]+|\d+(?:\.\d+)?|[\u3400-\u9fff]+")
NUMBERED = re.compile(
    r"([\u4e00-\u9fff]{2}|[a-z']{2,}[- ]?)(\d+(?:\.\d+)?|[一二三四五六七八九十]{1,3})(号|\.0|期|届|次|审|轮|季|集)?"
)
# 云雁300, 波音737: a type by its number, which no measure word follows
MODEL = re.compile(
    r"([\u4e00-\u9fff]{2})(\d{3,4})(?![\d.,:：+]|\s*[多余几万亿千百元人名家个项票份吨米里%％℃度岁件架辆台套户次天日年月分秒小座床公克斤平级倍股位所栋间瓦号期届起场部条种款箱块])"
)
AMOUNT = re.compile(
    r"(\d[\d.]*|[一二三四五六七八九](?=成[^立为功员绩就语本熟分长都]|成$))\s*(万亿|千亿|亿|万|成|%|％)?"
)
# shares tumble after hotel group admits leak: what the happening only came after
AFTER = re.compile(r"(?<=.{12}) after (?!which|that).*$")
# 4.2万, 3800万 and 42,000, 38 million: sums that two languages write in their own ways
SUMS = re.compile(r"(\d[\d,.]*)\s*(?:(万亿|千亿|亿|千万|百万|万|thousand|million|billion|trillion|mln|bn)(\d{1,4})?)?")
UNITS = {
    "万亿": 1e12, "千亿": 1e11, "亿": 1e8, "千万": 1e7, "百万": 1e6, "万": 1e4,
    "thousand": 1e3, "million": 1e6, "mln": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12,
}  # fmt: skip
LEAST_SUM = 1000  # below which a number is shared by chance
SIZES = re.compile(r"(\d[\d.]*)(级|万亿元|亿元|万元|亿美元|万美元)|(\d+[:：]\d+)")
COLOUR = re.compile("[蓝黄橙红]色")
STOP_GRAMS = frozenset("的了在是和与及为对将也不有这那其等到从以个上中")
QUOTE_WEIGHT = 0.3
ACT_WEIGHT = 1.2
NO_STOP_GRAMS = {ord(gram): None for gram in STOP_GRAMS}
# 升空 月中登陆: what the second half of a title only expects
LATER = re.compile(r"(?<=[ ，,])[^ ，,]*(?:即将|将于|有望|预计|计划|月中|月底|年底|明年|下月|下周|年内|届时)[^ ，,]*")
# 致歉，称“接受处罚决定”: what somebody says that is done is not what the line tells
SPOKEN_OF = re.compile("(?<=[称说道])“[^”]*”")
SHORT = 9  # letters below which a mention needs its article's topic before it is compared
LONG_NAME = 6  # Chinese letters before an act that name somebody or something in full
# 身亡案, 上诉人: a name of what happened or of who did it, not the act that is told
CASE = re.compile("一?案(?!发)|事件|事故|[人者](?![数员次民类工物士口大])")
AGAIN = re.compile(
    "仍|继续|再次|再度|又|连续|连发|第[二三四五六七八九十\\d]+[天日次轮]|\\b(?:again|still|continues?)\\b"
)
HOW = re.compile("(?:正式|成功|顺利|首次|再次|今起|已|将)+$")  # it is done: no part of the name of who does it
EDITION = re.compile(r"第?(\d+|[一二三四五六七八九十]{1,3})(届|号线)")
NAMES_WITH_NUMBER = ("号", ".0")


@dataclass(frozen=True, slots=True)
class Profile:
    """What is compared of a mention."""

    mention: Mention
    acts: frozenset[str]
    numbered: frozenset[tuple[str, str]]  # 嫦娥 and 五: the same name with another number is another thing
    topical: frozenset[tuple[str, str]]  # those that the article is about: 返回器着陆 in a text on 嫦娥五号
    amounts: frozenset[str]
    foreign: bool  # told in Latin letters
    line: str  # the headline, folded, without date words
    said: str  # the sentence, folded, without date words
    sizes: dict[str, frozenset[str]]  # sums, degrees and scores of the headline, by their unit
    subject: frozenset[str]  # pairs of letters of a long name before the act, or behind its colon; empty: none
    again: bool  # it tells a further time, or that something goes on
    colours: frozenset[str]  # of warnings: a red one is not the yellow one
    titled: bool  # its headline is the title of a report
    names: frozenset[str] = frozenset()  # names in Latin letters, of Chinese text by their pinyin

    @property
    def told(self) -> str:
        """All that it says, the headline and then the sentence."""
        return f"{self.line} {self.said}"


@lru_cache(maxsize=16384)
def plain_line(text: str) -> str:
    """A line folded to one script and case, with a space for every date word."""
    return DATE_WORDS.sub(" ", folded(text))


def letters_of(line: str) -> int:
    """The number of letters and digits of a folded line."""
    return sum(len(run) for run in WORD.findall(line))


def profile_of(mention: Mention) -> Profile:
    """The profile of one mention; a pure function of it."""
    headline, quote = plain_line(TRANSLATED.sub("", mention.headline)), plain_line(mention.quote)
    acts = _acts(headline, mention.status)
    foreign = not HAN.search(headline)
    if foreign and not acts:
        acts = frozenset(lex.ACT_OF[match.group()] for match in lex.ACT_WORDS.finditer(quote))
    numbered = _numbered(headline)
    numbered |= {(unit, _plain_number(count)) for count, unit in EDITION.findall(headline)}
    amounts = frozenset("".join(found) for found in AMOUNT.findall(headline) if len("".join(found)) > 1)
    return Profile(
        mention,
        acts,
        numbered,
        _numbered(mention.topic),
        amounts,
        foreign,
        headline,
        quote,
        _sizes(mention.headline),
        _subject(headline),
        AGAIN.search(headline) is not None,
        frozenset(COLOUR.findall(headline)),
        mention.role == "report" and WORD.search(headline) is not None,
    )


def grams_of(profile: Profile) -> dict[str, float]:
    """The weights of a profile's grams before inverse document frequencies: made when asked for, as they weigh most."""
    mention = profile.mention
    grams = title_of(profile)
    if letters_of(profile.line) < SHORT and mention.topic:
        _count(grams, mention.topic, 0.5)
    _count(grams, profile.said, QUOTE_WEIGHT * min(1.0, 60 / max(len(profile.said), 1)))
    for act in _acts(profile.line, mention.status) if profile.foreign else profile.acts:
        grams[f"<{act}>"] += ACT_WEIGHT
    return grams


def title_of(profile: Profile) -> dict[str, float]:
    """The weights of the grams of a profile's headline alone."""
    grams: dict[str, float] = defaultdict(float)
    _count(grams, profile.line, 1.0)
    return grams


@lru_cache(maxsize=16384)
def _numbered(line: str) -> frozenset[tuple[str, str]]:
    return frozenset(
        (name.strip("- "), _plain_number(count))
        for name, count, unit in NUMBERED.findall(line)
        if unit in NAMES_WITH_NUMBER or "." in count or (name.isascii() and not unit)
    ) | frozenset(MODEL.findall(line))


def _acts(headline: str, status: str) -> frozenset[str]:
    plain = lex.NOT_ACTS.sub(" ", SPOKEN_OF.sub(" ", headline))
    plain = AFTER.sub("", plain)
    if status == "happened":
        plain = LATER.sub(" ", plain)
    found = lex.ACT_WORDS.finditer(plain)
    acts = {lex.ACT_OF[match.group()] for match in found if not CASE.match(plain, match.end())}
    if not HAN.search(plain):
        acts |= {act for _, act in english_acts(plain)}
    return frozenset(acts)


def _subject(headline: str) -> frozenset[str]:
    act = lex.ACT_WORDS.search(headline)
    # in the passive it is the one to whom it is done: 检察院提起公诉 and 副部长被公诉 are one act
    if act is None or headline[: act.start()].endswith(("被", "遭", "受", "获")):
        return frozenset()
    before, after = HOW.sub("", headline[: act.start()]), headline[act.end() :].partition("：")[2]
    letters = "".join(HAN.findall(after if after and len(before) < LONG_NAME else before))
    return frozenset(map(add, letters, letters[1:])) if len(letters) >= LONG_NAME else frozenset()


def _sizes(headline: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for count, unit, score in SIZES.findall(headline):
        found[unit or ":"] = found.get(unit or ":", frozenset()) | {count or score}
    return found


@lru_cache(maxsize=4096)
def sums_in(line: str) -> frozenset[int]:
    """The larger numbers of a line, in either language, without years and without the single numbers of a date."""
    found = set()
    for count, unit, rest in SUMS.findall(DATE_WORDS.sub(" ", line)):
        try:
            value = round(float(count.replace(",", "")) * UNITS.get(unit, 1)) + int(rest or 0)
        except ValueError:
            continue  # 1.2.3
        if value >= LEAST_SUM:
            found.add(value)
    return frozenset(found)


def _plain_number(text: str) -> str:
    value = number(text)
    return text if value is None else f"{value:g}"


def _count(grams: dict[str, float], text: str, weight: float) -> None:
    half = weight * 0.5
    for run in WORD.findall(text):
        if run[0].isascii():
            grams[stem_of(run)] += weight if len(run) > 3 else half
            continue
        for char in run.translate(NO_STOP_GRAMS):
            grams[char] += half
        for gram in map(add, run, run[1:]):
            grams[gram] += weight
