"""How alike two mentions are: cosine of TF-IDF over one- and two-character grams, dates removed, scripts and synonyms folded."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import product

from chrono.events import lexicon as lex
from chrono.events.across import likeness_across
from chrono.events.acts import SPOKEN
from chrono.events.duplicates import resemblance
from chrono.events.lateness import is_late
from chrono.events.listed import LEAST_COSINE, is_listed, likeness_in_full
from chrono.events.profile import SHORT, STOP_GRAMS, Profile, grams_of, title_of
from chrono.events.sparse import Rows
from chrono.events.weights import damped, plain
from chrono.model.time import Grain
from chrono.text.scripts import HAN
from chrono.text.segment import persons_in

FOUNDING = frozenset(("found", "approve", "become", "unveil", "open"))
SHARED_RUNS = 3  # runs of three letters that two tellings of one founding share
TITLES = 0.18  # titles are chosen words: their cosine counts for this much more than that of clauses
SAME_ACT, OTHER_ACT, SAME_NAME = 0.12, 0.05, 0.10
RARE, FEW = 0.15, 60  # share of a build that knows a rare run; mentions below which every run counts as rare
RARER = 2.0  # of a large build as many as this times its root: 签署合作 of 10,000 mentions names nobody
SAME_NUMBERED = 0.16
SAME_ONCE = 0.10  # of two titles of one day that tell an act that is done to a person once
SAME_TEXT, SAME_TEXT_AT = 0.15, 0.4  # gain of two reports, and the share of common text from which it is whole
ONE_MORE_ACT = 0.02  # what the month of an act is less like a day on which more was done than that act
SAME_DEED = (
    0.45  # of two lines of one day that tell an act of the same numbered thing: 嫦娥五号返回器着陆, 嫦娥五号回到地球
)
# what a person does or suffers once
ONCE = frozenset(("appoint", "arrest", "born", "charge", "die", "dismiss", "investigate", "marry", "sentence"))
REIGN = re.compile("退位|禅让|登基|即位|继位|驾崩|abdicated")
PASSIVE, SHORT_NAME = frozenset("被遭受"), 4
MANY_A_DAY = SPOKEN | {"happen"}  # acts that one day holds several of: what was found, what broke out
RECALLED, RECALLED_WORDS = (
    0.13,
    0.12,
)  # of one day's act that one of two recalls, and where its other words are all known
FEWEST_OF_A_NAME = 3  # letters of a short line that name somebody or something
RECALLED_AT_MOST, MONTH_RECALLED_AT_MOST = 0.45, 0.32  # so that what reports tell alike still joins first
COARSE_SIMILARITY = 0.30
DETAIL_SIMILARITY = 0.2  # of a report and a sentence of its own article that tells the same act of the same day


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
        self.late = [is_late(profile.mention, self.published) for profile in profiles]
        self.listed = [is_listed(each, late=late) for each, late in zip(profiles, self.late, strict=True)]
        self.sketches: dict[str, frozenset[int]] = {}
        self.count = sum(numbers)
        self.rows = Rows(map(grams_of, profiles))
        known = self.rows.knowing(numbers)
        self.rows.weigh(known, self.count, damped)
        self.known: list[int] = known.tolist()
        reports = sum(number for profile, number in zip(profiles, numbers, strict=True) if profile.titled)
        self.titles = Rows(title_of(profile) if profile.titled else {} for profile in profiles)
        self.titles.weigh(self.titles.knowing(numbers), reports, plain)

    def cosine(self, left: int, right: int) -> float:
        """Cosine of two profiles by their places."""
        return self.rows.product(left, right)

    def title_cosine(self, left: int, right: int) -> float:
        """Cosine of the titles of two reports; 0 where either is no report."""
        return self.titles.product(left, right)

    def likeness(self, left: int, right: int, cosines: tuple[float, float] | None = None) -> float:
        """Cosine, raised where both name the same numbered thing or tell the same act.

        ``cosines`` are those of the two and of their titles, where they are known already.
        """
        one, other = self.profiles[left], self.profiles[right]
        if one.foreign != other.foreign:
            value, acts = likeness_across(one, other, recalled=self.late[left] or self.late[right])
            return round(self._with_recall(left, right, value, told=bool(acts - MANY_A_DAY)), 9)
        cosine, titles = cosines or (self.cosine(left, right), None)
        value = cosine
        kin, recalled = kin_acts(one.acts, other.acts), self.late[left] or self.late[right]
        same_act = one.acts & other.acts
        same_day = one.mention.interval == other.mention.interval
        if same_act:
            coarse = one.mention.grain is not other.mention.grain and one.acts != other.acts
            value += SAME_ACT - (ONE_MORE_ACT if coarse else 0.0)
        elif one.acts and other.acts and not kin:
            value -= OTHER_ACT
        if one.numbered & other.numbered:
            value += SAME_NUMBERED
        if kin and ((same_day and _of_one(one, other)) or one_deed(one, other, recalled=recalled)):
            value = max(value, SAME_DEED)
        if same_act and "mention" in (one.mention.role, other.mention.role) and self._shares_a_name(one, other):
            value += SAME_NAME
        if one.titled and other.titled:
            titles = self.title_cosine(left, right) if titles is None else titles
            value = max(value, titles + TITLES) + self._same_text(one, other)
            # on a day that is only the reports' own, a death is the case that both go on about
            happened = one.mention.date_role == other.mention.date_role == "happened"
            if same_act & (ONCE if happened else ONCE - {"die"}) and same_day and one.mention.interval.is_day:
                value += SAME_ONCE
        bare = not one.acts and not other.acts and one.numbered & other.numbered  # “逐光一号”追上了小行星
        told = bool(same_act - MANY_A_DAY or (kin and not same_act) or bare)
        value = max(self._with_recall(left, right, value, told=told), _retold(one, other))
        if cosine >= LEAST_COSINE and (kin or not (one.acts - SPOKEN and other.acts - SPOKEN)):
            value = max(value, self.in_full(left, right))
        return round(value, 9)

    def in_full(self, left: int, right: int) -> float:
        """The likeness of two of which one is a bare line that the other tells in full; 0 where neither is."""
        one, other = self.profiles[left], self.profiles[right]
        days, others = one.mention.interval, other.mention.interval
        if not (days.is_day and others.is_day) or abs((days.start or 0) - (others.start or 0)) > 1:
            return 0.0
        found = likeness_in_full(one, other) if self.listed[left] else 0.0
        return max(found, likeness_in_full(other, one) if self.listed[right] else 0.0)

    def _with_recall(self, left: int, right: int, value: float, *, told: bool) -> float:
        """A likeness with what two lines gain of one day, or of a day and its month, of which one recalls it much later.

        ``told`` says whether both tell one act, or do something with one numbered thing.
        """
        if not told or not (self.late[left] or self.late[right]):
            return value
        one, other = self.profiles[left], self.profiles[right]
        days, others = one.mention.interval, other.mention.interval
        if days == others and days.is_day and one.foreign == other.foreign:
            return max(value, min(value + _recalled(one, other), RECALLED_AT_MOST))
        if self._recalls_month(left, right) or self._recalls_month(right, left):
            return max(value, min(value + RECALLED, MONTH_RECALLED_AT_MOST))
        return value

    def _recalls_month(self, coarse: int, fine: int) -> bool:
        """Whether one gives, much later, the month of what the other tells of a day in it."""
        one, other = self.profiles[coarse], self.profiles[fine]
        days, day = one.mention.interval, other.mention.interval
        if one.mention.grain is not Grain.MONTH or not day.is_day or not days.contains(day) or not self.late[coarse]:
            return False
        done = one.mention.status == other.mention.status == "happened"
        return done and (one.foreign != other.foreign or self._shares_a_name(one, other) or _befell_once(one, other))

    def _same_text(self, one: Profile, other: Profile) -> float:
        """What two reports gain by whole sentences that their articles have in common."""
        if self._values(one).isdisjoint(self._values(other)):
            return 0.0
        prints = [self.prints.get(profile.mention.article, ()) for profile in (one, other)]
        return SAME_TEXT * min(1.0, resemblance(*prints) / SAME_TEXT_AT)

    def text(self, profile: Profile) -> dict[str, float]:
        """The sketch of a report's text as a row."""
        return {str(value): 1 for value in self._values(profile)} if profile.titled else {}

    def _values(self, profile: Profile) -> frozenset[int]:
        """The sketch of a profile's article as a set: most pairs of articles have nothing in common."""
        article = profile.mention.article
        if article not in self.sketches:
            self.sketches[article] = frozenset(self.prints.get(article, ()))
        return self.sketches[article]

    def _frequency(self, gram: str) -> int:
        """How many mentions of the build know a gram."""
        place = self.rows.number.get(gram)
        return 0 if place is None else self.known[place]

    def _shares_a_name(self, one: Profile, other: Profile) -> bool:
        """Whether two headlines share a run of three letters that most of the build does not know."""
        rare = min(RARE * self.count, RARER * math.sqrt(self.count))
        for run in _runs(one.line) & _runs(other.line):
            known = min(self._frequency(run[:2]), self._frequency(run[1:]))
            if 0 < known <= rare or self.count < FEW:
                return True
        return False


@lru_cache(maxsize=4096)
def _runs(line: str) -> frozenset[str]:
    """The runs of three letters of a line that begin with a Chinese one."""
    runs = (line[place : place + 3] for place in range(len(line) - 2))
    return frozenset(run for run in runs if HAN.match(run) and " " not in run)


def _of_one(one: Profile, other: Profile) -> bool:
    """Whether two lines tell of one numbered thing, or are clauses about one person."""
    clauses = one.mention.role == other.mention.role == "mention"
    things = one.numbered & (other.numbered | other.topical) or one.topical & other.numbered
    return bool(things or (clauses and _people(one) & _people(other)))


def one_deed(one: Profile, other: Profile, *, recalled: bool = False) -> bool:
    """Whether two clauses tell of one person what is done or suffered once, a day apart at most: 孙某被查, 孙某落马.

    A report and a clause do so on one day, and a day apart where one of them recalls it much later: ``recalled``. The shorter one names the person by few letters, and most of them stand in the other line or sentence.
    """
    reigns = REIGN.search(one.line) and REIGN.search(other.line)
    clauses = [one.mention.role, other.mention.role].count("mention")
    if not (one.acts & other.acts & ONCE or reigns) or not clauses:
        return False
    days, others = one.mention.interval, other.mention.interval
    most = 1 if recalled else clauses - 1  # a report has words enough of its own
    if not (days.is_day and others.is_day) or abs((days.start or 0) - (others.start or 0)) > most:
        return False
    short, long = sorted((one, other), key=lambda each: (len(each.line), each.line))
    name, known = _name_in(short), _name_in(long)
    if not name or len(name) > SHORT_NAME:
        return False
    if len(known) <= SHORT_NAME:
        return name <= known or known <= name
    share = sum(letter in long.line + long.said for letter in name) / len(name)
    return share == 1 if clauses == 1 else share >= 0.5


def _name_in(profile: Profile) -> set[str]:
    """The letters of a line without those of its acts."""
    return set(HAN.findall(lex.ACT_WORDS.sub(" ", profile.line))) - STOP_GRAMS - PASSIVE


def _people(profile: Profile) -> frozenset[str]:
    """The persons whom a headline names; looked for in the few that somebody is to be compared of."""
    return frozenset() if profile.foreign else persons_in(profile.line)


def _befell_once(coarse: Profile, fine: Profile) -> bool:
    """Whether both tell what a person suffers once, and whom the coarse one names the fine one's article is about."""
    about = fine.told + fine.mention.topic
    return bool(coarse.acts & fine.acts & ONCE) and any(name in about for name in _people(coarse))


def _recalled(one: Profile, other: Profile) -> float:
    """What two lines gain that tell one act of one day, as the short lines of a recap do: 火箭升空, 沈则安下课."""
    if not one.mention.interval.is_day or one.mention.article == other.mention.article:
        return 0.0
    short, long = sorted((one, other), key=lambda each: (len(each.line), each.line))
    words = _name_in(short)
    if len(words) >= FEWEST_OF_A_NAME and (words <= set(long.line + long.said) or _people(one) & _people(other)):
        return RECALLED_AT_MOST
    return RECALLED + (RECALLED_WORDS if words and words <= set(long.line + long.said) else 0.0)


@lru_cache(maxsize=4096)
def kin_acts(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two lines name acts of which one happening may be both."""
    plain, second = one - SPOKEN, other - SPOKEN
    return bool(plain & second) or any(frozenset(pair) in lex.KIN for pair in product(plain, second))


def _retold(one: Profile, other: Profile) -> float:
    """A coarse-dated line (1999年成为国家级科技园区) against a finer sentence that founds the same thing in other words.

    The share of the coarse headline's two-letter grams that the finer sentence holds, where both tell of a founding
    and share long names; 0 otherwise.
    """
    if not (one.acts & FOUNDING and other.acts & FOUNDING):
        return 0.0
    coarse, fine = (one, other) if one.mention.grain.rank > other.mention.grain.rank else (other, one)
    if coarse.mention.grain.rank < Grain.YEAR.rank or fine.mention.grain.rank > Grain.MONTH.rank:
        return 0.0
    line, sentence = coarse.line, fine.said
    runs = [line[place : place + 3] in sentence for place in range(len(line) - 2)]
    if sum(runs) < SHARED_RUNS or len(line) < SHORT:
        return 0.0
    return sum(line[place : place + 2] in sentence for place in range(len(line) - 1)) / (len(line) - 1)
