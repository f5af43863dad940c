"""Importance of events, 0 to 1, from parts that ``explain`` can name, and the order of a chronology."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from chrono.events import lexicon as lex
from chrono.events.acts import act_of
from chrono.events.profile import STOP_GRAMS
from chrono.events.wholeness import is_whole
from chrono.model.event import Event, Source
from chrono.model.time import Certainty, Grain
from chrono.text.scripts import folded

LEAD = 400  # characters of an article in which its main things stand
# What each part adds at most; together they are 1
REPORTS, ORIGINS, REPORTED = 0.42, 0.22, 0.12
ACT, FIRST, DATE, PLACE = 0.04, 0.04, 0.05, 0.03
NEARNESS, AGREEMENT = 0.06, 0.04
MOST_REPORTS, MOST_ORIGINS = 10, 8  # from which more do not count
GROWTH = 0.7  # exponent with which reports and origins count
TOLD_IN_PASSING = 0.2  # what an event counts that no article reports, for each independent origin that recalls it
STEEPNESS = 2  # exponent of the sum: one event that many report outweighs several that one reports each
NO_EVENT = 0.3  # what a figure, background or a term counts
HALF_TOLD = 0.6  # what an event counts whose headline has no subject or is cut off
COARSE = 0.6  # what an event counts that no article reports and whose days are a month or more
PLANNED = 0.97  # what an event counts that no article reports and that had not happened when it was told
UNSURE = 0.8  # what an event counts whose days are vague or unconfirmed
ASIDE = 0.7  # what an event counts that one article tells besides what it is about
BESIDES = re.compile(r"\s*(?:另外|此外|又讯|另讯|另悉|另据|另有消息|无独有偶|与此同时，另)")
WORDS = re.compile(r"[\u3400-\u9fff]+|[a-z]{3,}")

Parts = tuple[tuple[str, float], ...]


def weighed(events: Sequence[Event]) -> list[Event]:
    """The events of one build with their importance, and with the parts that it is the sum of.

    How near an event is to what the articles of its story are about is known from all of them: the share of articles
    whose headlines hold the words of its own, against that of the nearest event.
    """
    stories: dict[tuple[str, ...], list[Event]] = defaultdict(list)
    for event in events:
        stories[event.tags].append(event)
    known = {story: _known(told) for story, told in stories.items()}
    near = [_nearness(event, known[event.tags]) for event in events]
    nearest: dict[tuple[str, ...], float] = defaultdict(float)
    for event, share in zip(events, near, strict=True):
        nearest[event.tags] = max(nearest[event.tags], share)
    out = []
    for event, share in zip(events, near, strict=True):
        parts = importance_parts(event, share / (nearest[event.tags] or 1.0))
        out.append(replace(event, importance=_sum(parts), parts=parts))
    return out


def _sum(parts: Parts) -> float:
    return round(min(1.0, math.fsum(value for _, value in parts)), 5)


def importance_parts(event: Event, nearness: float = 0.0) -> Parts:
    """What an event's importance is the sum of, by name, without what is nothing; ``nearness`` is 0 to 1.

    Importances are made to be added up: those of a day say how much happened on it, as editors weigh days.
    """
    fold = folded(event.headline)
    reports = sum(1 + len(source.copies) for source in event.sources if source.mention.role == "report")
    parts = {
        "reports": REPORTS * math.pow(min(1.0, reports / MOST_REPORTS), GROWTH),
        "origins": ORIGINS * math.pow(min(1.0, (event.origins - 1) / (MOST_ORIGINS - 1)), GROWTH),
        "reported": REPORTED if reports else 0.0,
        "act": ACT if act_of(fold)[0] not in (None, "say", "become") and "当庭" not in fold else 0.0,
        "first": FIRST if lex.FIRST_OF_KIND.search(fold) else 0.0,
        "date": DATE * _precision(event.grain),
        "place": PLACE if any(source.mention.span[0] < LEAD for source in event.sources) else 0.0,
        "nearness": NEARNESS * nearness,
        "agreement": AGREEMENT * _agreement(fold, event.sources),
    }
    share = 1.0 if reports else min(1.0, TOLD_IN_PASSING * event.origins)
    share *= 1.0 if event.kind == "event" else NO_EVENT
    share *= 1.0 if is_whole(event.headline) else HALF_TOLD
    share *= COARSE if not reports and event.grain.rank >= Grain.MONTH.rank else 1.0
    share *= PLANNED if not reports and event.status == "planned" else 1.0
    share *= ASIDE if not reports and event.origins == 1 and BESIDES.match(folded(event.summary)) else 1.0
    share *= UNSURE if event.certainty in (Certainty.APPROXIMATE, Certainty.ASSUMED) else 1.0
    share *= math.pow(math.fsum(parts.values()) * share, STEEPNESS - 1)
    rounded = ((name, round(value * share, 5)) for name, value in parts.items())
    return tuple((name, value) for name, value in rounded if value > 0)


def _precision(grain: Grain) -> float:
    """1 for a day or finer, half for weeks and months, 0 for what is coarser."""
    return 1.0 if grain.rank <= Grain.DAY.rank else 0.5 if grain.rank <= Grain.MONTH.rank else 0.0


def _agreement(fold: str, sources: Sequence[Source]) -> float:
    """The mean share of letters that the headlines of its sources have in common with the event's; 0 for one source."""
    own = set(fold)
    if len(sources) < 2 or not own:
        return 0.0
    others = [set(folded(source.mention.headline)) for source in sources]
    return math.fsum(len(own & other) / len(own | other) for other in others) / len(others)


def _known(events: Sequence[Event]) -> dict[str, float]:
    """The share of articles whose headlines and titles hold each word or pair of characters."""
    articles: dict[str, set[str]] = {}
    for event in events:
        for source in event.sources:
            articles.setdefault(source.mention.article, set()).update((source.mention.headline, source.title or ""))
    counts = Counter(gram for lines in articles.values() for gram in set().union(*map(_grams, lines)))
    return {gram: count / len(articles) for gram, count in counts.items()}


def _nearness(event: Event, known: dict[str, float]) -> float:
    grams = _grams(event.headline)
    return math.fsum(known.get(gram, 0.0) for gram in grams) / math.sqrt(len(grams)) if grams else 0.0


def _grams(text: str) -> set[str]:
    found: set[str] = set()
    for run in WORDS.findall(folded(text)):
        if run[0].isascii():
            found.add(run)
        else:
            found.update(run[at : at + 2] for at in range(len(run) - 1))
    return {gram for gram in found if gram[0] not in STOP_GRAMS and gram[-1] not in STOP_GRAMS}


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events as a chronology tells them: as ``order_of`` has them, and those of one day that have a time by it."""
    out: list[Event] = []
    for _, group in groupby(sorted(events, key=order_of), key=lambda event: order_of(event)[:2]):
        day = list(group)
        timed = [place for place, event in enumerate(day) if event.time is not None]
        by_time = sorted((day[place] for place in timed), key=lambda event: event.time or "")
        for place, event in zip(timed, by_time, strict=True):
            day[place] = event
        out += day
    return tuple(out)


def order_of(event: Event) -> tuple[int, int, int, str]:
    """Place in a chronology: by first day (deadlines by their last), coarse after fine, then by importance and id."""
    interval = event.interval
    day = interval.start if interval.start is not None else (interval.end or 1) - 1
    length = interval.length or 0
    return day, event.grain.rank if length > 1 else 0, -int(event.importance * 100_000), event.id
