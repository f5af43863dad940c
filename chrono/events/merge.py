"""Mentions of the same happening become one cluster; the result does not depend on their order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from chrono.events.similarity import FOUNDING, Profile, Vectors, profile_of, with_names
from chrono.events.vetoes import opposed
from chrono.model.event import Mention
from chrono.model.time import Certainty, Grain, Interval
from chrono.settings import Settings

PREFIX = 14  # grams of a mention that candidates are looked up by
COMMON = 0.25  # share of mentions from which a gram finds no candidates, in large builds
SMALL = 400  # mentions up to which every compatible pair is compared
COARSE_SIMILARITY = 0.30
ONE_ARTICLE_SIMILARITY = 0.55
DETAIL_SIMILARITY = 0.2  # of a report and a sentence of its own article that tells the same act of the same day
LEAST = (
    0.04  # likeness that any two of a cluster need: one line telling two happenings must not join all who tell either
)
CUT_BACK = 0.72  # share of the threshold that the mean link of two clusters must reach
NEAR_DAY_EXTRA = 0.10
OTHER_HOUR = 1.0  # hours between two clock times of one article's day from which they time two happenings


def clusters_of(
    mentions: Sequence[Mention],
    settings: Settings,
    copies: dict[str, str],
    prints: Mapping[str, tuple[int, ...]] | None = None,
    published: Mapping[str, int] | None = None,
) -> list[list[Mention]]:
    """Clusters of mentions, each sorted by id.

    ``copies`` names the leading article of each copied article, ``prints`` holds the sketches of the articles' texts,
    ``published`` their publication days.
    """
    ordered = sorted(mentions, key=lambda each: (each.id, each.article))
    profiles = with_names([profile_of(mention) for mention in ordered])
    vectors = Vectors(profiles, prints, published)
    pairs = []
    for left, right in _candidates(profiles, vectors):
        threshold = _threshold(profiles[left], profiles[right], settings, copies)
        if threshold is None:
            continue
        similarity = vectors.likeness(left, right)
        if similarity >= threshold and not opposed(profiles[left], profiles[right]):
            pairs.append((similarity - threshold, similarity, left, right))
    pairs.sort(key=lambda pair: (-pair[0], profiles[pair[2]].mention.id, profiles[pair[3]].mention.id))
    return _grown(profiles, vectors, pairs, settings, copies)


def _candidates(profiles: list[Profile], vectors: Vectors) -> list[tuple[int, int]]:
    if len(profiles) <= SMALL:
        return [(left, right) for left in range(len(profiles)) for right in range(left + 1, len(profiles))]
    by_gram: dict[str, list[int]] = defaultdict(list)
    for place in range(len(profiles)):
        for gram in vectors.rarest(place, PREFIX):
            if vectors.frequency[gram] <= max(50, COMMON * len(profiles)):
                by_gram[gram].append(place)
    found: set[tuple[int, int]] = set()
    for places in by_gram.values():
        for here, left in enumerate(places):
            for right in places[here + 1 :]:
                if _near(profiles[left].mention.interval, profiles[right].mention.interval):
                    found.add((left, right))
    return sorted(found)


def _near(left: Interval, right: Interval) -> bool:
    return left.overlaps(right) or abs((left.start or right.start or 0) - (right.start or left.start or 0)) <= 31


def _threshold(left: Profile, right: Profile, settings: Settings, copies: dict[str, str]) -> float | None:
    """The similarity that makes one happening of two mentions of these days; ``None`` where the days exclude it."""
    one, other = left.mention, right.mention
    if (
        copies.get(one.article, one.article) == copies.get(other.article, other.article)
        and one.article != other.article
    ):
        base = settings.merge_similarity * 0.8
    elif one.article == other.article:
        if one.interval.is_day and other.interval.is_day and one.interval != other.interval:
            return None
        if one.interval == other.interval and _hours_apart(one, other) >= OTHER_HOUR:
            return None
        base = ONE_ARTICLE_SIMILARITY
        if one.interval.is_day and "report" in (one.role, other.role) and _tells_the_same(left, right):
            base = DETAIL_SIMILARITY
    else:
        base = settings.merge_similarity
    if one.interval == other.interval and one.grain.rank <= Grain.DAY.rank:
        return base
    fine_one, fine_other = one.interval.is_day, other.interval.is_day
    if fine_one and fine_other and _disagree(left, right):
        return None
    reported = one.date_role != "happened" or other.date_role != "happened"
    if fine_one and fine_other:
        return _apart(abs((one.interval.start or 0) - (other.interval.start or 0)), base, settings, reported=reported)
    if one.interval.is_open != other.interval.is_open:
        return None
    if one.interval.contains(other.interval) or other.interval.contains(one.interval):
        apart = left.acts and right.acts and not left.acts & right.acts
        if apart and not (left.acts & FOUNDING and right.acts & FOUNDING):
            return base + NEAR_DAY_EXTRA
        return min(base, COARSE_SIMILARITY) if one.article != other.article else base
    loose = Certainty.APPROXIMATE in (one.certainty, other.certainty)
    return base if loose and one.interval.overlaps(other.interval) else None


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
    return not (left.acts & right.acts) or left.numbered != right.numbered


def _apart(days: int, base: float, settings: Settings, *, reported: bool) -> float | None:
    if reported and days <= settings.report_window:
        return base + NEAR_DAY_EXTRA * days / settings.report_window
    if days <= 1:
        return base + NEAR_DAY_EXTRA
    return settings.conflict_similarity if days <= settings.conflict_window else None


def _grown(
    profiles: list[Profile],
    vectors: Vectors,
    pairs: list[tuple[float, float, int, int]],
    settings: Settings,
    copies: dict[str, str],
) -> list[list[Mention]]:
    """One pass over the pairs, best first; two clusters join only where all of one fits all of the other."""
    home = list(range(len(profiles)))
    members: dict[int, list[int]] = {place: [place] for place in home}
    for _, _, left, right in pairs:
        one, other = home[left], home[right]
        if one == other or not _fits(members[one], members[other], profiles, vectors, settings, copies):
            continue
        keep, gone = min(one, other), max(one, other)
        for place in members.pop(gone):
            home[place] = keep
            members[keep].append(place)
    return [[profiles[place].mention for place in sorted(places)] for _, places in sorted(members.items())]


def _fits(
    left: list[int],
    right: list[int],
    profiles: list[Profile],
    vectors: Vectors,
    settings: Settings,
    copies: dict[str, str],
) -> bool:
    """No pair across the two may be excluded, and their mean link must hold: so nothing chains."""
    total = needed = 0.0
    for one in left:
        for other in right:
            threshold = _threshold(profiles[one], profiles[other], settings, copies)
            if threshold is None or opposed(profiles[one], profiles[other]):
                return False
            likeness = vectors.likeness(one, other)
            if likeness < LEAST:
                return False
            total += likeness
            needed += threshold
    return total >= CUT_BACK * needed
