"""How alike two mentions are: cosine of TF-IDF over one- and two-character grams, dates removed, scripts and synonyms folded."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from chrono.events import lexicon as lex
from chrono.events.duplicates import resemblance
from chrono.events.weights import damped, dot, frequencies, plain, rarities_of, weighed_grams
from chrono.model.event import Mention
from chrono.model.time import Grain
from chrono.text.numerals import number
from chrono.text.scripts import HAN, folded
from chrono.text.segment import persons_in

DATE_WORDS = re.compile(
    r"(?:\d{2,4}|[一二〇零三四五六七八九十]{2,4})年(?:度|底|初|末)?|\d{1,2}月(?:份|底|初|下旬|中旬|上旬)?|\d{1,2}[日号](?=[^楼线机])|今年|去年|明年|今日|昨日|今天|昨天|近日|日前|当天|凌晨|上午|下午|晚间|当地时间|北京时间"
    r"|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)\b|\b(?:19|20)\d\d\b"
)
WORD = re.compile(r"[a-z]+|\d+(?:\.\d+)?|[\u3400-\u9fff]+")
NUMBERED = re.compile(
    r"([\u4e00-\u9fff]{2}|[a-z']{2,}[- ]?)(\d+(?:\.\d+)?|[一二三四五六七八九十]{1,3})(号|\.0|期|届|次|审|轮|季|集)?"
)
AMOUNT = re.compile(r"(\d[\d.]*)\s*(万亿|千亿|亿|万|%|％)?")
SIZES = re.compile(r"(\d[\d.]*)(级|万亿元|亿元|万元|亿美元|万美元)|(\d+[:：]\d+)")
STOP_GRAMS = frozenset("的了在是和与及为对将也不有这那其等到从以个上中")
QUOTE_WEIGHT = 0.3
ACT_WEIGHT = 1.2
ACROSS_ACT, ACROSS_DAY, ACROSS_NUMBERED, ACROSS_NAME = 0.28, 0.15, 0.24, 0.16
FOUNDING = frozenset(("found", "approve", "become", "unveil", "open"))
SHARED_RUNS = 3  # runs of three letters that two tellings of one founding share
TITLES = 0.18  # titles are chosen words: their cosine counts for this much more than that of clauses
SAME_ACT, OTHER_ACT, SAME_NAME = 0.12, 0.05, 0.10
RARE, FEW = 0.15, 60  # share of a build that knows a rare run; mentions below which every run counts as rare
SAME_NUMBERED = 0.16
SAME_TEXT, SAME_TEXT_AT = 0.15, 0.4  # gain of two reports, and the share of common text from which it is whole
SAME_DEED = (
    0.45  # of two lines of one day that tell an act of the same numbered thing: 嫦娥五号返回器着陆, 嫦娥五号回到地球
)
SPOKEN = frozenset(("say", "say-no", "publish", "ask", "call", "become"))  # acts that one thing does often in a day
NAMED = re.compile(r"\b(?!(?:The|Its|His|Her|Their|This|That|These|They|Two|Three)\b)[A-Z][A-Za-z'’]{3,}")
# 升空 月中登陆: what the second half of a title only expects
LATER = re.compile(r"(?<=[ ，,])[^ ，,]*(?:即将|将于|有望|预计|计划|月中|月底|年底|明年|下月|下周|年内|届时)[^ ，,]*")
REMOTE = 3650  # days from which on a day is long past
SHORT = 9  # letters below which a mention needs its article's topic before it is compared
EDITION = re.compile(r"第?(\d+|[一二三四五六七八九十]{1,3})(届|号线)")
NAMES_WITH_NUMBER = ("号", ".0")


@dataclass(frozen=True, slots=True)
class Profile:
    """What is compared of a mention."""

    mention: Mention
    grams: dict[str, float]  # weights before inverse document frequency
    acts: frozenset[str]
    numbered: frozenset[tuple[str, str]]  # 嫦娥 and 五: the same name with another number is another thing
    amounts: frozenset[str]
    foreign: bool  # told in Latin letters
    title: dict[str, float]  # grams of the headline alone, of a report
    line: str  # the headline, folded, without date words
    said: str  # the sentence, folded, without date words
    people: frozenset[str]  # persons whom the headline names
    sizes: dict[str, frozenset[str]]  # sums, degrees and scores of the headline, by their unit
    letters: frozenset[str]  # of the line
    names: frozenset[str] = frozenset()  # names in Latin letters, of Chinese text by their pinyin


def profile_of(mention: Mention) -> Profile:
    """The profile of one mention; a pure function of it."""
    headline = DATE_WORDS.sub(" ", folded(mention.headline))
    quote = DATE_WORDS.sub(" ", folded(mention.quote))
    grams: dict[str, float] = defaultdict(float)
    _count(grams, headline, 1.0)
    title = dict(grams) if mention.role == "report" else {}
    if sum(len(run) for run in WORD.findall(headline)) < SHORT and mention.topic:
        _count(grams, mention.topic, 0.5)
    _count(grams, quote, QUOTE_WEIGHT * min(1.0, 60 / max(len(quote), 1)))
    plain = lex.NOT_ACTS.sub(" ", headline)
    if mention.status == "happened":
        plain = LATER.sub(" ", plain)
    acts = frozenset(lex.ACT_OF[match.group()] for match in lex.ACT_WORDS.finditer(plain))
    for act in acts:
        grams[f"<{act}>"] += ACT_WEIGHT
    foreign = not HAN.search(headline)
    if foreign and not acts:
        acts = frozenset(lex.ACT_OF[match.group()] for match in lex.ACT_WORDS.finditer(quote))
    numbered = frozenset(
        (name.strip("- "), _plain_number(count))
        for name, count, unit in NUMBERED.findall(headline)
        if unit in NAMES_WITH_NUMBER or "." in count or (name.isascii() and not unit)
    )
    numbered |= {(unit, _plain_number(count)) for count, unit in EDITION.findall(headline)}
    amounts = frozenset("".join(found) for found in AMOUNT.findall(headline) if len("".join(found)) > 1)
    return Profile(
        mention,
        dict(grams),
        acts,
        numbered,
        amounts,
        foreign,
        title,
        headline,
        quote,
        frozenset() if foreign else persons_in(headline),
        _sizes(mention.headline),
        frozenset(headline),
    )


def _sizes(headline: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for count, unit, score in SIZES.findall(headline):
        found[unit or ":"] = found.get(unit or ":", frozenset()) | {count or score}
    return found


def _plain_number(text: str) -> str:
    value = number(text)
    return text if value is None else f"{value:g}"


def _count(grams: dict[str, float], text: str, weight: float) -> None:
    for run in WORD.findall(text):
        if run[0].isascii():
            grams[run] += weight * (1.0 if len(run) > 3 else 0.5)
            continue
        for char in run:
            if char not in STOP_GRAMS:
                grams[char] += weight * 0.5
        for place in range(len(run) - 1):
            grams[run[place : place + 2]] += weight


class Vectors:
    """TF-IDF vectors of all profiles of a build; document frequencies are summed before anything is compared."""

    def __init__(
        self,
        profiles: Sequence[Profile],
        numbers: Sequence[int] | None = None,
        prints: Mapping[str, tuple[int, ...]] | None = None,
        published: Mapping[str, int] | None = None,
    ) -> None:
        """``numbers`` says how many mentions each profile stands for; ``None``: each for one."""
        numbers = numbers or [1] * len(profiles)
        self.profiles = profiles
        self.prints = prints or {}
        self.published = published or {}
        self.sketches: dict[str, frozenset[int]] = {}
        self.count = sum(numbers)
        self.frequency = frequencies([profile.grams for profile in profiles], numbers)
        rarities = rarities_of(self.frequency, self.count)
        self.vectors = [weighed_grams(profile.grams, rarities, damped) for profile in profiles]
        reports = sum(number for profile, number in zip(profiles, numbers, strict=True) if profile.title)
        self.title_frequency = frequencies([profile.title for profile in profiles], numbers)
        rarities = rarities_of(self.title_frequency, reports)
        self.titles = [weighed_grams(profile.title, rarities, plain) for profile in profiles]

    def cosine(self, left: int, right: int) -> float:
        """Cosine of two profiles by their places."""
        return dot(self.vectors[left], self.vectors[right])

    def title_cosine(self, left: int, right: int) -> float:
        """Cosine of the titles of two reports; 0 where either is no report."""
        return dot(self.titles[left], self.titles[right])

    def likeness(self, left: int, right: int) -> float:
        """Cosine, raised where both name the same numbered thing or tell the same act."""
        one, other = self.profiles[left], self.profiles[right]
        if one.foreign != other.foreign:
            return _across(one, other, remote=self._remote_day(one, other))
        value = self.cosine(left, right)
        kin = kin_acts(one.acts, other.acts)
        if one.acts & other.acts:
            value += SAME_ACT
        elif one.acts and other.acts and not kin:
            value -= OTHER_ACT
        if one.numbered & other.numbered:
            value += SAME_NUMBERED
        if kin and one.mention.interval == other.mention.interval and _of_one(one, other):
            value = max(value, SAME_DEED)
        if (
            one.acts & other.acts
            and "mention" in (one.mention.role, other.mention.role)
            and self._shares_a_name(one, other)
        ):
            value += SAME_NAME
        if one.title and other.title:
            value = max(value, self.title_cosine(left, right) + TITLES) + self._same_text(one, other)
        return round(max(value, _retold(one, other)), 9)

    def _remote_day(self, one: Profile, other: Profile) -> bool:
        """Whether both tell of one day that was long past: what two articles recall of it is mostly the same."""
        if one.mention.interval != other.mention.interval or not one.mention.interval.is_day:
            return False
        return is_remote(one.mention, self.published) and is_remote(other.mention, self.published)

    def _same_text(self, one: Profile, other: Profile) -> float:
        """What two reports gain by whole sentences that their articles have in common."""
        if self._values(one).isdisjoint(self._values(other)):
            return 0.0
        prints = [self.prints.get(profile.mention.article, ()) for profile in (one, other)]
        return SAME_TEXT * min(1.0, resemblance(*prints) / SAME_TEXT_AT)

    def _values(self, profile: Profile) -> frozenset[int]:
        """The sketch of a profile's article as a set: most pairs of articles have nothing in common."""
        article = profile.mention.article
        if article not in self.sketches:
            self.sketches[article] = frozenset(self.prints.get(article, ()))
        return self.sketches[article]

    def _shares_a_name(self, one: Profile, other: Profile) -> bool:
        """Whether two headlines share a run of three letters that most of the build does not."""
        line, second = one.line, other.line
        rare = RARE * self.count
        for place in range(len(line) - 2):
            run = line[place : place + 3]
            if run in second and HAN.match(run) and " " not in run:
                known = min(self.frequency.get(run[:2], 0), self.frequency.get(run[1:], 0))
                if 0 < known <= rare or self.count < FEW:
                    return True
        return False

    def rarest(self, place: int, count: int) -> list[str]:
        """The grams of a profile that tell most, by their weight: what candidates are found by."""
        vector = self.vectors[place]
        return sorted(vector, key=lambda gram: (-vector[gram], gram))[:count]


def _of_one(one: Profile, other: Profile) -> bool:
    """Whether two lines tell of one numbered thing, or are clauses about one person."""
    clauses = one.mention.role == other.mention.role == "mention"
    return bool(one.numbered & other.numbered or (clauses and one.people & other.people))


def is_remote(mention: Mention, published: Mapping[str, int]) -> bool:
    """Whether a mention's day was long past when its article was published."""
    day, told = mention.interval.start, published.get(mention.article)
    return day is not None and told is not None and told - day > REMOTE


def kin_acts(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two lines name acts of which one happening may be both."""
    plain, second = one - SPOKEN, other - SPOKEN
    return bool(plain & second) or any(frozenset(pair) in lex.KIN for pair in product(plain, second))


def _retold(one: Profile, other: Profile) -> float:
    """A coarse-dated line (1999年成为国家级科技园区) against a finer sentence that founds the same thing in other words.

    The share of the coarse headline's two-letter grams that the finer sentence holds, where both tell of a founding
    and share long names; 0 otherwise.
    """
    coarse, fine = (one, other) if one.mention.grain.rank > other.mention.grain.rank else (other, one)
    if coarse.mention.grain.rank < Grain.YEAR.rank or fine.mention.grain.rank > Grain.MONTH.rank:
        return 0.0
    if not (coarse.acts & FOUNDING and fine.acts & FOUNDING):
        return 0.0
    line, sentence = coarse.line, fine.said
    runs = [line[place : place + 3] in sentence for place in range(len(line) - 2)]
    if sum(runs) < SHARED_RUNS or len(line) < SHORT:
        return 0.0
    return sum(line[place : place + 2] in sentence for place in range(len(line) - 1)) / (len(line) - 1)


def _across(one: Profile, other: Profile, *, remote: bool) -> float:
    """Likeness of tellings in two languages: by act, by day, by numbered thing, by names."""
    acts = one.acts & other.acts or (_acts_said(one) & _acts_said(other)) - SPOKEN
    value = ACROSS_ACT if acts else 0.0
    value += ACROSS_NUMBERED if one.numbered & other.numbered else 0.0
    foreign = one if one.foreign else other
    known = (
        remote or one.names & other.names or one.numbered & other.numbered or not NAMED.search(foreign.mention.headline)
    )
    if known and one.mention.interval == other.mention.interval and one.mention.interval.is_day:
        value += ACROSS_DAY
    return value + ACROSS_NAME * min(2, len(one.names & other.names))


def _acts_said(profile: Profile) -> frozenset[str]:
    """The acts of the whole sentence: languages split what happened into clauses in different ways."""
    return frozenset(lex.ACT_OF[match.group()] for match in lex.ACT_WORDS.finditer(profile.said))
