"""The stories of a folder: articles that share names and words, each group with a name taken from their titles."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from operator import add

from chrono.events.linkage import Vector, grouped
from chrono.events.profile import STOP_GRAMS, WORD, plain_line
from chrono.events.subject_names import names_of
from chrono.events.weights import dot
from chrono.model.event import Event, Source

# Mean cosine of the articles of two groups from which they tell one story. Of two stories it was below 0.016 in folders
# of a hundred articles; in those of a dozen a few words that both use weigh more, and it was 0.04 (one story: 0.18).
ALIKE, FEW = 0.02, 0.8
LEAST, SHARE = 3, 0.15  # articles that a story needs to be named, and share of those of the largest one
SAMPLE = 160  # articles that are grouped among themselves; the others join the nearest group
SHARED = 1 / 3  # share of a group's articles that tell an event of another's from which the two are one story
# Weights of what a gram stands in: sums of halves of halves are the same in any order
TITLE, HEADLINE, QUOTE = 2.0, 0.5, 0.25
# what texts about anything say; an article of which little else is told would be like any other that says it
OF_ANYTHING = frozenset(
    [
        "什么",
        "怎么",
        "如何",
        "为何",
        "我们",
        "你们",
        "他们",
        "一个",
        "没有",
        "可以",
        "已经",
        "这个",
        "那个",
        "自己",
        "因为",
        "所以",
        "但是",
        "就是",
        "还是",
        "不是",
    ]
)
PARTED = dict.fromkeys(map(ord, STOP_GRAMS), " ")


def tagged(events: Sequence[Event]) -> list[Event]:
    """The events of one build, each with the name of its story where the build holds several; else as they are.

    Every event has one tag or none: that of the story which most of its articles belong to.
    """
    vectors = _Vectors(events)
    groups = _stories(vectors, events)
    if len(groups) < 2:
        return list(events)
    homes = _homes(vectors, groups)
    names = names_of(_titles(events, homes), len(groups))
    return [replace(event, tags=_tags(event, homes, names)) for event in events]


def _tags(event: Event, homes: Mapping[str, int], names: Sequence[str]) -> tuple[str, ...]:
    told = Counter(homes[source.mention.article] for source in event.sources if source.mention.article in homes)
    if not told:
        return ()
    name = names[min(told, key=lambda home: (-told[home], home))]
    return (name,) if name else ()


def _titles(events: Sequence[Event], homes: Mapping[str, int]) -> dict[str, tuple[int, set[str]]]:
    """The story of each article and the lines that name it: its title, and the headlines of what it reports."""
    found: dict[str, tuple[int, set[str]]] = {}
    for event in events:
        for source in event.sources:
            article = source.mention.article
            if article in homes:
                lines = found.setdefault(article, (homes[article], set()))[1]
                lines.update(line for line in (source.title, source.mention.headline) if line)
    return found


class _Vectors:
    """The TF-IDF vectors of a build's articles, of what their titles and mentions say: made when they are asked for."""

    def __init__(self, events: Sequence[Event]) -> None:
        told: dict[str, list[Source]] = defaultdict(list)
        for event in events:
            for source in event.sources:
                told[source.mention.article].append(source)
        self._told = {article: told[article] for article in sorted(told)}
        step = max(1.0, len(told) / SAMPLE)
        articles = self.articles()
        self.sample = [articles[int(place * step)] for place in range(min(len(articles), SAMPLE))]
        self._sampled: dict[str, Vector] = {article: {} for article in self.sample}
        self._known: Counter[str] = Counter()
        for article, sources in self._told.items():
            grams = _counted(sources)
            self._known.update(grams.keys())
            if article in self._sampled:
                self._sampled[article] = grams

    def articles(self) -> list[str]:
        """The articles that tell anything."""
        return list(self._told)

    def of(self, article: str) -> Vector:
        """The vector of one article."""
        grams = self._sampled.get(article) or _counted(self._told[article])
        return _unit(grams, self._known, len(self._told))


def _counted(sources: Sequence[Source]) -> Vector:
    grams: Vector = defaultdict(float)
    _add(grams, plain_line(sources[0].title or ""), TITLE)
    _add(grams, "\n".join(plain_line(source.mention.headline) for source in sources), HEADLINE)
    _add(grams, "\n".join(plain_line(source.mention.quote) for source in sources), QUOTE)
    return grams


def _add(grams: Vector, lines: str, weight: float) -> None:
    found: list[str] = []
    for run in WORD.findall(lines.translate(PARTED)):
        if not run[0].isascii():
            found += map(add, run, run[1:])
        elif len(run) > 2 and run.isalpha():
            found.append(run)
    for gram, count in Counter(found).items():
        if gram not in OF_ANYTHING:
            grams[gram] += weight * count


def _unit(grams: Mapping[str, float], known: Mapping[str, int], articles: int) -> Vector:
    """A vector of length 1; what one article alone says tells nothing of its likeness to others."""
    weights = {
        gram: math.log1p(weight) * math.log(1 + articles / known[gram])
        for gram, weight in grams.items()
        if known[gram] > 1
    }
    norm = math.sqrt(math.fsum(value * value for value in weights.values())) or 1.0
    return {gram: value / norm for gram, value in weights.items()}


def _stories(vectors: _Vectors, events: Sequence[Event]) -> list[list[str]]:
    """The articles of each story that is large enough to be named, the largest first."""
    sample = vectors.sample
    if not sample:
        return []
    alike = grouped([vectors.of(article) for article in sample], ALIKE + FEW / len(sample))
    least = max(LEAST, SHARE * max(map(len, alike)))
    groups = _linked(_parted([sorted(sample[place] for place in group) for group in alike], least), events)
    return sorted((group for group in groups if len(group) >= least), key=lambda group: (-len(group), group))


def _parted(groups: Sequence[list[str]], least: float) -> list[list[str]]:
    """The large groups, and each article of the small ones by itself: two in English may be of two stories."""
    large = [group for group in groups if len(group) >= least]
    return large + [[article] for group in groups if len(group) < least for article in group]


def _linked(groups: list[list[str]], events: Sequence[Event]) -> list[list[str]]:
    """Groups that tell the same events are one story: articles in two languages share no words."""
    told: dict[str, list[set[str]]] = defaultdict(list)  # of each article, who else tells its events
    for event in events:
        articles = {source.mention.article for source in event.sources}
        for article in articles if len(articles) > 1 else ():
            told[article].append(articles)
    joined = sorted(groups, key=lambda group: (-len(group), group))
    small = len(joined) - 1
    while small > 0:
        near = _sharing(joined[small], joined[:small], told)
        if near is not None:
            joined[near] = sorted(joined[near] + joined.pop(small))
        small -= 1
    return joined


def _sharing(
    group: Sequence[str], larger: Sequence[Sequence[str]], told: Mapping[str, Sequence[set[str]]]
) -> int | None:
    """The larger group that enough articles of this one share events with; the first of those most shared."""
    homes = {article: place for place, one in enumerate(larger) for article in one}
    ours: dict[int, set[str]] = defaultdict(set)
    theirs: dict[int, set[str]] = defaultdict(set)
    for own in group:
        for article in {article for articles in told.get(own, ()) for article in articles} & homes.keys():
            ours[homes[article]].add(own)
            theirs[homes[article]].add(article)
    # one article that went astray links two stories, but stands alone on its side
    shared = {home: min(len(ours[home]), len(theirs[home])) for home in sorted(ours)}
    best = max(shared, key=lambda home: shared[home], default=None)
    return best if best is not None and shared[best] >= max(1, SHARED * len(group)) else None


def _homes(vectors: _Vectors, groups: Sequence[Sequence[str]]) -> dict[str, int]:
    """The story of every article: the nearest by its mean vector; none for one that is near to no story."""
    centres = [_centre([vectors.of(article) for article in group]) for group in groups]
    homes = {article: place for place, group in enumerate(groups) for article in group}
    for article in vectors.articles():
        if article not in homes:
            vector = vectors.of(article)
            near = [dot(vector, centre) for centre in centres]
            best = max(range(len(near)), key=lambda place: (near[place], -place))
            if near[best] >= ALIKE:
                homes[article] = best
    return homes


def _centre(vectors: Sequence[Vector]) -> Vector:
    summed: dict[str, list[float]] = defaultdict(list)
    for vector in vectors:
        for gram, value in vector.items():
            summed[gram].append(value)
    return {gram: math.fsum(values) / len(vectors) for gram, values in summed.items()}
