"""Mentions of the same happening become one cluster; the result does not depend on their order."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from chrono.events.acts import SPOKEN
from chrono.events.candidates import candidate_pairs
from chrono.events.contract import Telling, contracted, ties
from chrono.events.foreign_names import with_names
from chrono.events.grow import Verdict, grown
from chrono.events.listed import is_listed
from chrono.events.moving import KEPT_SIMILARITY, kept_day, kept_in_time, moved, planned_again
from chrono.events.profile import Profile, profile_of
from chrono.events.promise import Outlines
from chrono.events.similarity import (
    COARSE_SIMILARITY,
    DETAIL_SIMILARITY,
    FOUNDING,
    MANY_A_DAY,
    Vectors,
    kin_acts,
    one_deed,
)
from chrono.events.stories import Stories
from chrono.events.vetoes import counts_apart, opposed
from chrono.model.event import Mention
from chrono.model.time import Certainty, Grain
from chrono.settings import Settings
from chrono.text.segment import words_of

# he said on Tuesday he would appoint a mediator, on Friday one was appointed
PROMISED = re.compile(r"\b(?:would|will|to be)\b|(?:宣布|表示|称|说|承诺)[^，]{0,16}?(?:将(?!其)|拟|计划)")
QUOTED = re.compile("[“《]")
OF_ITS_OWN = re.compile("[这该此其]|本[次案场届]")  # 这一路段恢复通车: only its article says which
SAME, COPIED, APART = "same", "copied", "apart"  # two mentions of one article, of copies of one notice, of neither
ONE_ARTICLE_SIMILARITY = 0.55
# days from which two are far apart, and the share of the likeness that makes one of them which each such pair of a
# cluster must have: a telling of about that time, which is like both, would join any two
FAR_DAYS, FAR_SHARE = 7, 0.6
LEAST = (
    0.04  # likeness that any two of a cluster need: one line telling two happenings must not join all who tell either
)
NEAR_DAY_EXTRA = 0.10
STRANGE_EXTRA = 0.3  # likeness that tellings of such a time need besides, where they share no name
OTHER_HOUR = 1.0  # hours between two clock times of one article's day from which they time two happenings


def clusters_of(
    mentions: Sequence[Mention],
    settings: Settings,
    copies: Mapping[str, str],
    prints: Mapping[str, tuple[int, ...]] | None = None,
    published: Mapping[str, int] | None = None,
) -> list[list[Mention]]:
    """Clusters of mentions, each sorted by id.

    ``copies`` names the leading article of each copied article, ``prints`` holds the sketches of the articles' texts,
    ``published`` their publication days.
    """
    tellings = contracted(mentions, copies, published or {})
    profiles = with_names([profile_of(telling.lead) for telling in tellings])
    numbers = [len(telling.mentions) for telling in tellings]
    vectors = Vectors(profiles, numbers, prints, published)
    judge = Judge(tellings, profiles, vectors, settings)
    pairs = Outlines(tellings, vectors, settings).promising(*candidate_pairs(profiles, vectors.rows, numbers))
    links = []
    for left, right, cosine, titles in pairs:
        margin = judge.margin(left, right, (cosine, titles))
        if margin is not None:
            links.append((-margin, left, right))
    links.sort()  # places are in the order of ids
    homes = grown(len(tellings), [(left, right) for _, left, right in links], judge)
    return [
        sorted((mention for place in places for mention in tellings[place].mentions), key=_by_id) for places in homes
    ]


def _by_id(mention: Mention) -> tuple[str, str]:
    return mention.id, mention.article


class Judge:
    """Compares tellings by their places; what it says depends on nothing but the two and the build's frequencies."""

    def __init__(
        self, tellings: Sequence[Telling], profiles: Sequence[Profile], vectors: Vectors, settings: Settings
    ) -> None:
        self.tellings = tellings
        self.profiles = profiles
        self.vectors = vectors
        self.settings = settings
        self.stories = Stories(profiles)
        self.known: dict[tuple[int, int], Verdict] = {}  # of the pairs that are linked

    def margin(self, left: int, right: int, cosines: tuple[float, float]) -> float | None:
        """How far their likeness exceeds what it must reach; ``None`` where it does not, or they exclude each other.

        ``cosines`` are those of the two and of their titles.
        """
        thresholds = self._thresholds(left, right)
        if thresholds is None:
            return None
        least = min(threshold for threshold, _ in thresholds)
        likeness = self.vectors.likeness(left, right, cosines)
        if likeness < least or opposed(self.profiles[left], self.profiles[right]):
            return None
        if likeness >= LEAST:
            self.known[left, right] = _verdict(likeness, thresholds)
        # a plan joins what is one without it
        kept = least == KEPT_SIMILARITY and kept_day(self.profiles[left], self.profiles[right])
        return likeness - (self.settings.merge_similarity if kept else least)

    def verdict(self, left: int, right: int) -> Verdict | None:
        """What they weigh in the union of their clusters; ``None`` where they may not be in one."""
        if (known := self.known.get((left, right))) is not None:
            return known
        thresholds = self._thresholds(left, right)
        if thresholds is None:
            return None
        likeness = self.vectors.likeness(left, right)
        if likeness < LEAST or opposed(self.profiles[left], self.profiles[right]):
            return None
        if likeness < FAR_SHARE * thresholds[0][0] and _far_apart(self.profiles[left], self.profiles[right]):
            return None
        return _verdict(likeness, thresholds)

    def _threshold(self, left: int, right: int, tie: str) -> float | None:
        recalled = self.vectors.late[left] or self.vectors.late[right]
        return _threshold(self.profiles[left], self.profiles[right], self.settings, tie, recalled=recalled)

    def _thresholds(self, left: int, right: int) -> list[tuple[float, int]] | None:
        """The likeness that makes one of two tellings, for each tie that their mentions have, with their number."""
        one, other = self.tellings[left], self.tellings[right]
        if planned_again(one.lead, other.lead):
            return None
        if one.notices.keys().isdisjoint(other.notices):
            if self.stories.are_apart(self.profiles[left], self.profiles[right]):
                return [(self.settings.merge_similarity + STRANGE_EXTRA, len(one.mentions) * len(other.mentions))]
            threshold = self._threshold(left, right, APART)
            if (
                threshold is not None
                and threshold > self.settings.merge_similarity
                and self.vectors.in_full(left, right)
            ):
                threshold = self.settings.merge_similarity
            return None if threshold is None else [(threshold, len(one.mentions) * len(other.mentions))]
        found = []
        tied = ties(one, other)
        for tie, number in ((SAME, tied.same), (COPIED, tied.copied), (APART, tied.apart)):
            if number:
                threshold = self._threshold(left, right, tie)
                if threshold is None:
                    return None
                found.append((threshold, number))
        return found


def _verdict(likeness: float, thresholds: Sequence[tuple[float, int]]) -> Verdict:
    pairs = sum(number for _, number in thresholds)
    return Verdict(likeness * pairs, sum(threshold * number for threshold, number in thresholds))


def _threshold(left: Profile, right: Profile, settings: Settings, tie: str, *, recalled: bool) -> float | None:
    """The similarity that makes one of two mentions of these days, one ``recalled`` much later; ``None``: they exclude it."""
    one, other = left.mention, right.mention
    if (put_off := moved(left, right)) is not None:
        return put_off
    base = _base(left, right, settings, tie)
    if base is None:
        return None
    if tie != SAME and kept_day(left, right):
        return min(base, KEPT_SIMILARITY)
    if one.interval == other.interval and one.grain.rank <= Grain.DAY.rank:
        return base
    # 5月4日起停牌, 11月20日起停牌: what lasts from a day on began that day, and not on another
    first, second = _first_day(one), _first_day(other)
    if first is not None and first == second:
        return base
    began = None not in (first, second) and one.interval.end is other.interval.end is None
    fine_one, fine_other = began or one.interval.is_day, began or other.interval.is_day
    if fine_one and fine_other and (_disagree(left, right) or _counted_again(left, right)):
        return None
    reported = one.date_role != "happened" or other.date_role != "happened"
    if fine_one and fine_other:
        days = abs((one.interval.start or 0) - (other.interval.start or 0))
        return _apart(
            days, base, settings, reported=reported, deed=days == 1 and one_deed(left, right, recalled=recalled)
        )
    if one.interval.is_open != other.interval.is_open:
        return COARSE_SIMILARITY if tie != SAME and kept_in_time(left, right) else None
    if one.interval.contains(other.interval) or other.interval.contains(one.interval):
        if "claimed" in (one.voice, other.voice) and one.voice != other.voice:
            return None  # 爆料其2019年逃税, 经查其2018年至2020年偷税: whose day leads would not be whose word is told
        apart = left.acts and right.acts and not left.acts & right.acts and not kin_acts(left.acts, right.acts)
        if apart and not (left.acts & FOUNDING and right.acts & FOUNDING):
            return base + NEAR_DAY_EXTRA
        # two titles of one act are alike by it alone, whatever they name
        return base if tie == SAME or (left.titled and right.titled) else min(base, COARSE_SIMILARITY)
    loose = Certainty.APPROXIMATE in (one.certainty, other.certainty)
    return base if loose and one.interval.overlaps(other.interval) else None


def _far_apart(left: Profile, right: Profile) -> bool:
    """Whether two have days too far apart to be told by reports of one happening: what was put off may be one with it."""
    one, other = _first_day(left.mention), _first_day(right.mention)
    return one is not None and other is not None and abs(one - other) > FAR_DAYS


def _first_day(mention: Mention) -> int | None:
    """The day of a happening, or that from which on it lasts; ``None`` where its time is given otherwise."""
    begins = mention.interval.is_day or mention.interval.end is None
    return mention.interval.start if begins and mention.grain.rank <= Grain.DAY.rank else None


def _base(left: Profile, right: Profile, settings: Settings, tie: str) -> float | None:
    """The similarity that two mentions of one day need; ``None`` where one article gives them other times."""
    one, other = left.mention, right.mention
    if tie == COPIED:
        return settings.merge_similarity * 0.8
    if tie == APART:
        return settings.merge_similarity
    if one.interval.is_day and other.interval.is_day and one.interval != other.interval:
        return settings.merge_similarity if one_deed(left, right) else None
    if one.interval == other.interval and _hours_apart(one, other) >= OTHER_HOUR:
        return None
    acts, others = left.acts - MANY_A_DAY, right.acts - MANY_A_DAY
    if one.quote == other.quote and one.role == other.role and acts and others and not acts & others:
        return None  # 裁定受理重整，并指定管理人: a sentence tells its acts one after the other
    mentions = one.role == other.role == "mention" and one.interval == other.interval
    again = mentions and one.interval.is_day and bool(acts & others)
    if again and is_listed(left, late=False) != is_listed(right, late=False):
        return settings.merge_similarity  # a list below the text, of what the text tells
    detail = one.interval.is_day and "report" in (one.role, other.role) and _tells_the_same(left, right)
    return DETAIL_SIMILARITY if detail else ONE_ARTICLE_SIMILARITY


def _hours_apart(one: Mention, other: Mention) -> float:
    """Hours between the clock times of two mentions of one day; 0 where one of them has none."""
    if one.time is None or other.time is None or one.utc_offset != other.utc_offset:
        return 0.0
    (hour, minute), (second_hour, second_minute) = (
        map(int, each.time.split(":")) for each in (one, other) if each.time
    )
    return abs(hour * 60 + minute - second_hour * 60 - second_minute) / 60


def _tells_the_same(left: Profile, right: Profile) -> bool:
    """Whether one of two lines of an article tells no act and names no numbered thing that the other does not."""
    acts = left.acts and right.acts and (left.acts <= right.acts or right.acts <= left.acts)
    return bool(acts) and (left.numbered <= right.numbered or right.numbered <= left.numbered)


def _disagree(left: Profile, right: Profile) -> bool:
    """Whether days more than one apart can only be two happenings: no act in common, or none named."""
    one, other = left.mention, right.mention
    days = abs((one.interval.start or 0) - (other.interval.start or 0))
    if days <= 1 or one.date_role != "happened" or other.date_role != "happened":
        return False
    promised = [PROMISED.search(each.headline) is not None for each in (one, other)]
    return (
        left.again
        or right.again
        or promised[0] != promised[1]
        or not (left.acts & right.acts - SPOKEN)
        or not (_names_one(left) or _names_one(right))
        or any(OF_ITS_OWN.match(each.line) for each in (left, right))
        or left.numbered != right.numbered
        or counts_apart(left, right)
    )


def _counted_again(left: Profile, right: Profile) -> bool:
    """Whether titles of days more than one apart count anew: 确诊超9661万, twelve days later 确诊超9695万."""
    days = abs((left.mention.interval.start or 0) - (right.mention.interval.start or 0))
    return days > 1 and left.titled and right.titled and counts_apart(left, right)


def _names_one(profile: Profile) -> bool:
    """Whether a line names whom or what it tells of: 大火被成功扑灭 on two days is of two fires."""
    words = words_of(profile.line) if not profile.foreign else ()
    named = profile.foreign or profile.subject or profile.numbered or profile.names or QUOTED.search(profile.line)
    return bool(named) or any(word.tag.startswith(("nr", "ns", "nt", "nz", "eng", "j", "x")) for word in words)


def _apart(days: int, base: float, settings: Settings, *, reported: bool, deed: bool) -> float | None:
    if reported and days <= settings.report_window:
        return base + NEAR_DAY_EXTRA * days / settings.report_window
    if days <= 1:
        return base if deed else base + NEAR_DAY_EXTRA
    return settings.conflict_similarity if days <= settings.conflict_window else None
