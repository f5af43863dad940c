"""From a cluster of mentions to an event: which days lead, which headline, which conflicts, which sources are copies."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from chrono.events.conflict import conflicts_of
from chrono.events.lateness import is_late
from chrono.events.moving import is_moved_from
from chrono.events.profile import DATE_WORDS
from chrono.events.report import HALVES
from chrono.events.shrink import balanced
from chrono.events.wholeness import is_whole
from chrono.model.article import Article
from chrono.model.event import Copy, Event, Mention, Source
from chrono.model.time import Certainty, Interval, iso, parse_iso
from chrono.text.language import line_language
from chrono.text.scripts import HAN, folded
from chrono.text.segment import persons_in
from chrono.text.width import width

MAJORITY_LANGUAGE = 0.6  # what a headline gains by the language that most sources are in
DENIAL_FIRST = 1.0  # a claim that somebody denies is never shown without the denial
TWO_HAPPENINGS = 1.0  # what a headline loses that tells another's happening beside the one of its event
SOMEBODY = 1.0  # what a headline loses that leaves open who did it: 第94分钟，他救了球队
UNNAMED = re.compile("(?:^|[，、 ：])[他她它](?:们)?(?![人国山者])")
MOST_LINES = 60  # that a headline is compared with: a happening of an archive is told in thousands
ROLES = ("happened", "announced", "reported")


@dataclass(frozen=True, slots=True)
class Card:
    """What composing needs to know of an article."""

    id: str
    title: str | None
    url: str | None
    published: str | None
    origin: str | None
    language: str

    @staticmethod
    def of(article: Article) -> Card:
        """The card of an article."""
        day = article.publication.day
        published = iso(day) if day is not None else None
        return Card(
            article.id, article.title, article.url, published, article.origin or article.outlet, article.language
        )

    @property
    def order(self) -> tuple[str, str]:
        """Publication day, unknown last, then id."""
        return self.published or "9999", self.id


def event_of(cluster: Sequence[Mention], cards: Mapping[str, Card], copies: Mapping[str, str]) -> Event:
    """The event of a cluster."""
    ordered = sorted(cluster, key=lambda each: (cards[each.article].order, each.span[0], each.id))
    days = _leading(ordered, cards, copies)
    teller = _teller(ordered, days)
    conflicts = conflicts_of(ordered, days, {each.article: cards[each.article].published for each in ordered})
    sources = _sources(ordered, cards, copies, days, teller)
    origins = len({_origin(each, cards, copies) for each in ordered})
    clocks = [each for each in ordered if each.time and each.interval == days.interval]
    timed = min(clocks, key=lambda each: each.status != "happened", default=None)
    return Event(
        id=ordered[0].id,
        headline=teller.headline,
        summary=sources[0].mention.quote,  # gives the days that are shown, which the headline's need not
        interval=days.interval,
        edtf=days.edtf,
        grain=days.grain,
        certainty=days.certainty,
        role=days.date_role,
        kind=_majority(ordered),
        status=_status(ordered, cards),
        voice=_voice(ordered, teller),
        importance=0.0,  # weighed beside the others of its build
        origins=origins,
        sources=sources,
        conflicts=conflicts,
        time=timed.time if timed else None,
        utc_offset=timed.utc_offset if timed else None,
        language=line_language(teller.headline, cards[teller.article].language),
    )


def _origin(mention: Mention, cards: Mapping[str, Card], copies: Mapping[str, str]) -> str:
    leader = copies.get(mention.article, mention.article)
    return cards[leader].origin or f"article:{leader}"


def _leading(ordered: list[Mention], cards: Mapping[str, Card], copies: Mapping[str, str]) -> Mention:
    """The mention whose days become the event's: of the best role, stated, fine, told by most origins, early."""
    # 昨天 in a reprint of the next day is not the reprint's
    own = [each for each in ordered if copies.get(each.article, each.article) == each.article] or ordered
    ordered = _kept_days(own) or own
    # what was planned gives way to what was, but for a day within a period that is all the others know
    happened = [each for each in ordered if each.status == "happened"]
    done = happened or ordered
    told = {each.interval for each in done}
    if happened:
        done = happened + [each for each in ordered if each.status != "happened" and _finer(each.interval, told)]
    role = min((each.date_role for each in done), key=ROLES.index)
    ranked = [each for each in done if each.date_role == role]
    # a report's own day within the month or year that is all the others know
    of_role = {each.interval for each in ranked}
    finer = [each for each in done if each.interval.is_day and _finer(each.interval, of_role)]
    if role != "happened" or finer:
        return min(finer or ranked, key=lambda each: (each.interval.start or 0, each.id))

    support: dict[Interval, set[str]] = {}
    for each in ranked:
        support.setdefault(each.interval, set()).add(_origin(each, cards, copies))
    reported = {each.interval for each in ranked if each.role == "report"}
    at_once = _told_at_once(ranked, cards)

    return min(
        ranked,
        key=lambda each: (
            each.interval.is_open,
            each.certainty is Certainty.APPROXIMATE,
            each.certainty is Certainty.ASSUMED,
            each.interval.length or 99_999,
            -len(support[each.interval]),
            each.interval not in reported,  # a year that is left out says no less of a day that was told at once
            each.interval not in at_once,
            each.certainty.rank,
            cards[each.article].order,
            each.id,
        ),
    )


def _told_at_once(mentions: Sequence[Mention], cards: Mapping[str, Card]) -> set[Interval]:
    """The days that news gives, other than its own: a recap slips, and a report's day may be that of its telling."""
    published = {each.article: parse_iso(day) for each in mentions if (day := cards[each.article].published)}
    fresh = (each for each in mentions if not is_late(each, published))
    return {each.interval for each in fresh if each.interval.start != published.get(each.article)}


def _kept_days(ordered: list[Mention]) -> list[Mention]:
    """The mentions without those of days that were given up, be it by their own words or since it was put off."""
    kept = [each for each in ordered if not is_moved_from(each)] or ordered
    late = [each.interval.start or 0 for each in kept if each.status == "postponed"]
    return [each for each in kept if each.status != "planned" or (each.interval.start or 0) >= min(late, default=0)]


def _voice(ordered: list[Mention], teller: Mention) -> str:
    """The voice of the headline shown; a charge that most reports call one, else most sources, stays a charge."""
    # 3月因涉嫌图利被搜查 recalls in one breath a search of the 12th and what it was for
    own = [each for each in ordered if each.interval == teller.interval]
    own = [each for each in own if each.role == "report"] or own  # a recap names no charge: 甲某受审
    charged = sum(each.voice == "alleged" for each in own)
    return "alleged" if teller.voice == "stated" and 2 * charged >= len(own) else teller.voice


def _finer(days: Interval, others: Collection[Interval]) -> bool:
    """Whether an interval lies within longer ones only."""
    return all(days != other and other.contains(days) for other in others)


def _majority(ordered: list[Mention]) -> str:
    kinds = [each.kind for each in ordered]
    return max(sorted(set(kinds)), key=lambda kind: (kinds.count(kind), kind == "event"))


def _status(ordered: list[Mention], cards: Mapping[str, Card]) -> str:
    """As of the latest source that knows the day; a plan that was done is done."""
    kept = [each for each in ordered if not is_moved_from(each)]
    if any(each.status == "happened" for each in kept):
        return "happened"
    if not kept and all(each.status != "cancelled" for each in ordered):
        return "postponed"  # 原定5月投用: all that is known of the day is that it was given up
    latest = max(kept or ordered, key=lambda each: (cards[each.article].published or "", each.id))
    return latest.status


def _teller(ordered: list[Mention], days: Mention) -> Mention:
    """The mention whose headline is shown: complete, short, and sharing most with the others."""
    central = _central([each.headline for each in ordered])
    denied = any(each.voice == "denied" for each in ordered)
    chinese = [HAN.search(each.headline) is not None for each in ordered]
    mostly = 2 * sum(chinese) - len(ordered)  # above 0: most tell it in Chinese

    def score(place: int) -> float:
        mention = ordered[place]
        columns = width(mention.headline)
        good = central[mention.headline] + (0.15 if balanced(mention.headline) else 0.0)
        good += 0.12 if 16 <= columns <= 56 else -0.004 * max(0, columns - 56)
        good += 0.08 if mention.status == "happened" else 0.0
        good += DENIAL_FIRST if denied and mention.voice == "denied" else 0.0
        good += 0.2 if is_whole(mention.headline) else 0.0
        good += 0.5 if mention.role == "report" else 0.0
        good -= SOMEBODY if UNNAMED.search(folded(mention.headline)) else 0.0
        good -= TWO_HAPPENINGS if _tells_two(mention.headline) else 0.0
        good += MAJORITY_LANGUAGE if mostly and chinese[place] == (mostly > 0) else 0.0
        good += 0.10 if mention.interval == days.interval else 0.0
        good -= 1.0 if is_moved_from(mention) else 0.0
        return round(good, 9)

    return ordered[max(range(len(ordered)), key=lambda place: (score(place), -place))]


def _tells_two(headline: str) -> bool:
    """Whether the halves of a title tell of two people: 甲某遭罢免 乙某惊险过关."""
    halves = HALVES.split(folded(headline))
    return len(halves) == 2 and all(half.startswith(tuple(persons_in(half))) for half in halves)


def _central(lines: Sequence[str]) -> dict[str, float]:
    """The share of letters that each line has in common with the others in the mean; of many, with those told most."""
    counts = Counter(lines)
    letters = {line: set(DATE_WORDS.sub("", folded(line))) for line in counts}
    most = sorted(counts, key=lambda line: (-counts[line], line))[:MOST_LINES]
    all_ = sum(counts[line] for line in most)

    def share(own: set[str]) -> float:
        return (
            math.fsum(counts[line] * len(own & letters[line]) / (len(own | letters[line]) or 1) for line in most) / all_
        )

    return {line: share(own) for line, own in letters.items()}


def _sources(
    ordered: list[Mention], cards: Mapping[str, Card], copies: Mapping[str, str], days: Mention, teller: Mention
) -> tuple[Source, ...]:
    """One source a telling; the tellings of copied articles fold into that of their leading article."""
    told = {each.article for each in ordered}
    leaders = {copies[article] for article in told if copies.get(article, article) != article}
    kept: dict[tuple[str, str], list[Mention]] = {}
    for each in ordered:
        leader = copies.get(each.article, each.article)
        key = (leader, "copy") if leader in leaders else (each.article, each.id)
        kept.setdefault(key, []).append(each)
    out = []
    for mentions in kept.values():
        lead = min(mentions, key=lambda each: (each.role != "report", cards[each.article].order, each.span[0]))
        card = cards[lead.article]
        seen = {lead.article}
        folded_copies = []
        for each in mentions:
            if each.article in seen:
                continue
            seen.add(each.article)
            other = cards[each.article]
            folded_copies.append(Copy(other.id, other.title, other.url, other.published))
        out.append(Source(lead, card.title, card.url, card.published, card.origin, tuple(folded_copies)))
    out.sort(
        key=lambda source: (
            source.mention.interval != days.interval,
            source.mention.id != teller.id,
            source.mention.role != "report",
            cards[source.mention.article].order,
            source.mention.span[0],
        )
    )
    return tuple(out)
