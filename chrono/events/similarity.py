"""How alike two mentions are: cosine of TF-IDF over one- and two-character grams, dates removed, scripts and synonyms folded."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from chrono.events import lexicon as lex
from chrono.model.event import Mention
from chrono.model.time import Grain
from chrono.text.numerals import number
from chrono.text.scripts import HAN, folded

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
ACROSS_ACT, ACROSS_NUMBERED, ACROSS_NAME = 0.28, 0.24, 0.16
FOUNDING = frozenset(("found", "approve", "become", "unveil", "open"))
SHARED_RUNS = 3  # runs of three letters that two tellings of one founding share
TITLES = 0.18  # titles are chosen words: their cosine counts for this much more than that of clauses
SAME_ACT, OTHER_ACT, SAME_NAME = 0.12, 0.10, 0.10
RARE, FEW = 0.15, 60  # share of a build that knows a rare run; mentions below which every run counts as rare
SAME_NUMBERED = 0.16
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


def with_names(profiles: list[Profile]) -> list[Profile]:
    """Profiles of a build in two languages, with names that compare: Chang'e-5 and 嫦娥五号, Queqiao and 鹊桥."""
    latin = {name for profile in profiles if profile.foreign for name in _latin_names(profile.mention)}
    if not latin or all(profile.foreign for profile in profiles):
        return profiles
    out = []
    for profile in profiles:
        if profile.foreign:
            names = _latin_names(profile.mention)
            numbered = {(_letters(name), count) for name, count in profile.numbered}
        else:
            names = _pinyin_names(folded(f"{profile.mention.headline} {profile.mention.quote}"), latin)
            numbered = {(_pinyin(name), count) for name, count in profile.numbered}
        out.append(replace(profile, names=frozenset(names), numbered=frozenset(numbered)))
    return out


def _letters(text: str) -> str:
    return re.sub(r"[^a-z]", "", text)


def _latin_names(mention: Mention) -> set[str]:
    """Capitalised words of a headline and its sentence that may be names."""
    words = re.findall(r"\b[A-Z][A-Za-z'’]{3,}", f"{mention.headline} {mention.quote}")
    return {_letters(word.lower()) for word in words}


def _pinyin(text: str) -> str:
    from pypinyin import lazy_pinyin

    return "".join(lazy_pinyin(text)).lower()


def _pinyin_names(text: str, latin: set[str]) -> set[str]:
    found = set()
    for run in re.findall(r"[\u3400-\u9fff]{2,}", text):
        for size in (2, 3, 4):
            for place in range(len(run) - size + 1):
                name = _pinyin(run[place : place + size])
                if name in latin:
                    found.add(name)
    return found


def _dot(first: dict[str, float], second: dict[str, float]) -> float:
    # an exactly rounded sum is the same in any order, and the intersection of keys is taken without a loop of ours
    return round(math.fsum([first[gram] * second[gram] for gram in first.keys() & second.keys()]), 9)


def _frequencies(many: Sequence[dict[str, float]], numbers: Sequence[int]) -> Counter[str]:
    """In how many mentions each gram stands."""
    found: Counter[str] = Counter()
    for grams, times in zip(many, numbers, strict=True):
        if times == 1:
            found.update(grams.keys())
        else:
            found.update(dict.fromkeys(grams, times))
    return found


def _rarities(frequency: Counter[str], count: int) -> dict[str, tuple[str, float]]:
    """Inverse document frequencies of grams, each with the one object that all vectors hold of its text."""
    return {gram: (gram, math.log(1 + count / known)) for gram, known in frequency.items()}


def _plain(weight: float) -> float:
    return weight


@cache
def _damped(weight: float) -> float:
    """A weight of which each further part counts for less."""
    return float((1 + math.log(1 + weight)) * weight**0.5)


def _weighed(
    grams: dict[str, float], rarities: dict[str, tuple[str, float]], term: Callable[[float], float]
) -> dict[str, float]:
    """The unit vector of a text's grams."""
    weights = {}
    for gram, weight in grams.items():
        shared, rarity = rarities[gram]
        weights[shared] = term(weight) * rarity
    # an exactly rounded sum does not depend on the order of grams
    norm = math.sqrt(math.fsum([value * value for value in weights.values()])) or 1.0
    return {gram: value / norm for gram, value in weights.items()}


class Vectors:
    """TF-IDF vectors of all profiles of a build; document frequencies are summed before anything is compared."""

    def __init__(self, profiles: Sequence[Profile], numbers: Sequence[int] | None = None) -> None:
        """``numbers`` says how many mentions each profile stands for; ``None``: each for one."""
        numbers = numbers or [1] * len(profiles)
        self.profiles = profiles
        self.count = sum(numbers)
        self.frequency = _frequencies([profile.grams for profile in profiles], numbers)
        rarities = _rarities(self.frequency, self.count)
        self.vectors = [_weighed(profile.grams, rarities, _damped) for profile in profiles]
        reports = sum(number for profile, number in zip(profiles, numbers, strict=True) if profile.title)
        self.title_frequency = _frequencies([profile.title for profile in profiles], numbers)
        rarities = _rarities(self.title_frequency, reports)
        self.titles = [_weighed(profile.title, rarities, _plain) for profile in profiles]

    def cosine(self, left: int, right: int) -> float:
        """Cosine of two profiles by their places."""
        return _dot(self.vectors[left], self.vectors[right])

    def title_cosine(self, left: int, right: int) -> float:
        """Cosine of the titles of two reports; 0 where either is no report."""
        return _dot(self.titles[left], self.titles[right])

    def likeness(self, left: int, right: int) -> float:
        """Cosine, raised where both name the same numbered thing or tell the same act."""
        one, other = self.profiles[left], self.profiles[right]
        if one.foreign != other.foreign:
            return _across(one, other)
        value = self.cosine(left, right)
        if one.acts & other.acts:
            value += SAME_ACT
        elif one.acts and other.acts:
            value -= OTHER_ACT
        if one.numbered & other.numbered:
            value += SAME_NUMBERED
        if (
            one.acts & other.acts
            and "mention" in (one.mention.role, other.mention.role)
            and self._shares_a_name(one, other)
        ):
            value += SAME_NAME
        if one.title and other.title:
            value = max(value, self.title_cosine(left, right) + TITLES)
        return round(max(value, _retold(one, other)), 9)

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


def _across(one: Profile, other: Profile) -> float:
    """Likeness of tellings in two languages: by act, by numbered thing, by names."""
    value = ACROSS_ACT if one.acts & other.acts else 0.0
    value += ACROSS_NUMBERED if one.numbered & other.numbered else 0.0
    return value + ACROSS_NAME * min(2, len(one.names & other.names))
