"""Whether two tellings are of one story, though their articles may stand in a folder of many: they share a name."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache

from chrono.events import lexicon as lex
from chrono.events.countries import NAMED
from chrono.events.profile import Profile
from chrono.model.event import Mention
from chrono.text.segment import words_of

QUOTED = re.compile(r"[“《「]([^”》」]{2,})[”》」]")
NAMES = ("nr", "nt", "nz", "ns", "eng")  # tags of the words that name somebody or something
EVERYWHERE = re.compile(r"中国|中华人民共和国|全国|我国|国家|世界|全球|亚洲|欧洲|非洲|中央")
SEASON = 92  # days from which a time is so long that many happenings of a folder fall into it
EVER = 1 << 40
OFTEN = 2  # lines of an article that tell of what it is about
SHARED = 3  # letters side by side that the subjects of two articles of one story share


class Stories:
    """What the articles of a build are about: the names that several of their lines tell of."""

    def __init__(self, profiles: Sequence[Profile]) -> None:
        self._lines: dict[str, list[str]] = defaultdict(list)
        for profile in profiles:
            self._lines[profile.mention.article].append(profile.line)
        self._known: dict[str, frozenset[str]] = {}

    def are_apart(self, left: Profile, right: Profile) -> bool:
        """Whether the one gives a long time in which the other lies, as much does in a folder, and they share no name."""
        one, other = left.mention, right.mention
        days, others = one.interval, other.interval
        if days == others or not (days.contains(others) or others.contains(days)):
            return False
        return max(_length(one), _length(other)) > SEASON and not self.are_one(left, right)

    def are_one(self, left: Profile, right: Profile) -> bool:
        """Whether one names somebody or something that the other tells of, or both articles are about one name."""
        return _share_a_name(left, right) or not self._about(left).isdisjoint(self._about(right))

    def _about(self, profile: Profile) -> frozenset[str]:
        """The names of an article: looked for when asked for, which is of few."""
        article = profile.mention.article
        if article not in self._known:
            lines = self._lines[article]
            told = Counter(name for line in lines for name in _names(line))
            often = min(OFTEN, len(lines))
            self._known[article] = frozenset(name for name, count in told.items() if count >= often)
        return self._known[article]


def _length(mention: Mention) -> int:
    """Days of a mention's time; a great many of an open one."""
    start, end = mention.interval.start, mention.interval.end
    return EVER if start is None or end is None else end - start


def _share_a_name(left: Profile, right: Profile) -> bool:
    if left.foreign or right.foreign or left.numbered & right.numbered:
        return True
    one, other = left.told, right.told
    if any(name in other for name in _names(left.line)) or any(name in one for name in _names(right.line)):
        return True
    topics = _subject(left.mention.topic), _subject(right.mention.topic)
    return bool(_runs(topics[0]) & _runs(topics[1])) or any(
        topic and topic in line for topic, line in zip(topics, (other, one), strict=True)
    )


@lru_cache(maxsize=16384)
def _names(line: str) -> frozenset[str]:
    """The names in a folded line, but those of countries and provinces."""
    words = (word.text.strip("“”《》") for word in words_of(line) if word.tag.startswith(NAMES))
    found = {name for name in (*words, *QUOTED.findall(line)) if len(name) > 1}
    return frozenset(name for name in found if not NAMED.fullmatch(name) and not EVERYWHERE.fullmatch(name))


@lru_cache(maxsize=4096)
def _subject(topic: str) -> str:
    """What an article is about, folded; "" for a roundup, which is about many things."""
    return "" if lex.RECAP.search(topic) or NAMED.fullmatch(topic) or EVERYWHERE.match(topic) else topic


@lru_cache(maxsize=4096)
def _runs(topic: str) -> frozenset[str]:
    return frozenset(topic[place : place + SHARED] for place in range(len(topic) - SHARED + 1))
