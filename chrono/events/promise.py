"""Which candidates can reach the likeness that makes one of two: a bound from a few figures, for many pairs at once.

What it lets through is compared exactly; what it keeps back could not have been one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache, lru_cache

import numpy as np
import numpy.typing as npt

from chrono.events import lexicon as lex
from chrono.events import similarity as sim
from chrono.events.acts import SPOKEN
from chrono.events.candidates import EVER
from chrono.events.contract import Telling
from chrono.events.listed import LEAST_COSINE
from chrono.events.moving import KEPT_SIMILARITY
from chrono.events.sparse import Ints, Rows
from chrono.model.time import Grain
from chrono.settings import Settings

Bools = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]
Bits = npt.NDArray[np.uint64]
SLACK = 1e-9  # by which a sum may fall short
NEVER = 9.0  # a likeness that nothing reaches
WORD = 64  # bits


class Outlines:
    """A few figures of every telling, side by side."""

    def __init__(self, tellings: Sequence[Telling], vectors: sim.Vectors, settings: Settings) -> None:
        profiles = vectors.profiles
        mentions = [profile.mention for profile in profiles]
        self.settings = settings
        self.rows = vectors.rows
        self.titles = vectors.titles
        self.notices = Rows(dict.fromkeys(telling.notices, 1) for telling in tellings)
        self.texts = Rows(map(vectors.text, profiles))
        days = [mention.interval for mention in mentions]
        self.start: Ints = np.array([-EVER if each.start is None else each.start for each in days], np.int64)
        self.end: Ints = np.array([EVER if each.end is None else each.end for each in days], np.int64)
        self.acts = _sets([profile.acts for profile in profiles])
        self.plain = _sets([profile.acts - SPOKEN for profile in profiles])
        self.kin = _sets([_kin_of(profile.acts - SPOKEN) for profile in profiles])
        self.founding = _bools(bool(profile.acts & sim.FOUNDING) for profile in profiles)
        self.numbered = _bools(bool(profile.numbered) for profile in profiles)
        self.topical = _bools(bool(profile.topical) for profile in profiles)
        self.foreign = _bools(profile.foreign for profile in profiles)
        self.titled = _bools(profile.titled for profile in profiles)
        self.retells = _bools(mention.role == "mention" for mention in mentions)
        self.reported = _bools(mention.date_role != "happened" for mention in mentions)
        self.postponed = _bools(mention.status == "postponed" for mention in mentions)
        self.planned = _bools(mention.status == "planned" for mention in mentions)
        self.late = _bools(vectors.late)
        self.listed = _bools(vectors.listed)
        self.coarse = _bools(mention.grain.rank >= Grain.YEAR.rank for mention in mentions)

    def promising(self, left: Ints, right: Ints) -> Iterator[tuple[int, int, float, float]]:
        """The pairs that can reach what they must, with their cosine and that of their titles; ``left`` is sorted."""
        least = self._least(left, right)
        near = least < NEVER
        left, right, least = left[near], right[near], least[near]
        cosines, titles = self.rows.products(left, right), np.zeros(len(left))
        titled = np.flatnonzero(self.titled[left] & self.titled[right])
        titles[titled] = self.titles.products(left[titled], right[titled])
        short = least - self._most(left, right, cosines, titles) - SLACK
        reached = short <= 0
        doubtful = np.flatnonzero(~reached & self.titled[left] & self.titled[right] & (short <= sim.SAME_TEXT))
        reached[doubtful] = self.texts.products(left[doubtful], right[doubtful]) > 0
        columns = (each[reached].tolist() for each in (left, right, cosines, titles))
        return zip(*columns, strict=True)

    def _least(self, left: Ints, right: Ints) -> Floats:
        """No more than the likeness that two tellings of these days must have."""
        days = (self.end - self.start) == 1
        both = days[left] & days[right]
        gap = np.abs(self.start[left] - self.start[right])
        reported = self.reported[left] | self.reported[right]
        near = gap <= np.where(reported, max(1, self.settings.report_window), 1)
        overlap = (self.start[left] < self.end[right]) & (self.start[right] < self.end[left])
        base = self.settings.merge_similarity
        apart = np.where(gap <= self.settings.conflict_window, self.settings.conflict_similarity, NEVER)
        titled = self.titled[left] & self.titled[right]
        coarse = np.where(overlap, np.where(titled, base, min(base, sim.COARSE_SIMILARITY)), NEVER)
        least = np.where(both, np.where(near, base, apart), coarse)
        tied = self.notices.products(left, right) > 0
        kept = both & (gap == 0) & (self.planned[left] != self.planned[right])
        least = np.where(kept, np.minimum(least, KEPT_SIMILARITY), least)
        least = np.where(self.postponed[left] != self.postponed[right], 0.0, least)
        return np.where(tied & (least < NEVER), sim.DETAIL_SIMILARITY, least)

    def _most(self, left: Ints, right: Ints, cosines: Floats, titles: Floats) -> Floats:
        """No less than the likeness of two tellings, but for what the texts of two reports have in common."""
        same_act = _meet(self.acts, left, self.acts, right)
        numbered = self.numbered[left] & self.numbered[right]
        most = cosines + np.where(same_act, sim.SAME_ACT, 0.0) + np.where(numbered, sim.SAME_NUMBERED, 0.0)
        most += np.where(same_act & (self.retells[left] | self.retells[right]), sim.SAME_NAME, 0.0)
        kin = _meet(self.plain, left, self.plain, right) | _meet(self.kin, left, self.plain, right)
        one = numbered | self.topical[left] | self.topical[right] | self.retells[left] | self.retells[right]
        most = np.where(kin & one, np.maximum(most, sim.SAME_DEED), most)
        both = self.titled[left] & self.titled[right]
        once = np.where(same_act, sim.SAME_ONCE, 0.0)
        most = np.where(both, np.maximum(most, titles + sim.TITLES) + once, most)
        overlap = (self.start[left] < self.end[right]) & (self.start[right] < self.end[left])
        recalled = (same_act | kin | numbered) & overlap & (self.late[left] | self.late[right])
        most = np.where(recalled, np.maximum(most, sim.RECALLED_AT_MOST), most)
        next_to = np.abs(self.start[left] - self.start[right]) <= 1
        listed = (self.listed[left] | self.listed[right]) & next_to & (cosines >= LEAST_COSINE - SLACK)
        most = np.where(listed, np.maximum(most, sim.RECALLED_AT_MOST), most)
        retold = self.founding[left] & self.founding[right] & (self.coarse[left] | self.coarse[right])
        return np.where(retold | (self.foreign[left] != self.foreign[right]), NEVER, most)


@lru_cache(maxsize=4096)
def _kin_of(acts: frozenset[str]) -> frozenset[str]:
    """The acts that one happening may be beside these."""
    return frozenset(act for pair in lex.KIN for act in pair if any(other in acts for other in pair - {act}))


@cache
def _numbers() -> dict[str, int]:
    return {act: number for number, act in enumerate(sorted(set(lex.ACT_OF.values())))}


def _bools(many: Iterable[bool]) -> Bools:
    return np.fromiter(many, np.bool_)


def _sets(many: Sequence[Collection[str]]) -> Bits:
    """Sets of acts as bits: a row for each word of them, a column for each set."""
    numbers = _numbers()
    bits = [sum(1 << numbers[act] for act in acts) for acts in many]
    words = range(0, len(numbers), WORD)
    return np.array([[each >> word & (1 << WORD) - 1 for each in bits] for word in words], np.uint64)


def _meet(one: Bits, left: Ints, other: Bits, right: Ints) -> Bools:
    """Whether two sets of bits have one in common, pair by pair."""
    common = np.zeros(len(left), np.uint64)
    for word, second in zip(one, other, strict=True):
        common |= word[left] & second[right]
    return common > 0
