"""Texts that stand under two dates: one article's date is that of a crawl or of a later reprint, and its days are a year off.

What one article says cannot show it: "2月13日下午" fits a date in April as well. Beside the same text under a date of the
day after, the later date is false: the days it tells without a year are those that the other article tells. So it is beside
another text under the same long title, where those days are fresh on the other's date, or where none is told and the later
text is written after the earlier.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from chrono.events.duplicates import REPRINT_DAYS, is_copy, pairs_alike, resemblance
from chrono.model.event import Leftover, Mention
from chrono.model.time import Certainty, civil, day_number, is_date

FRESH = 31  # days at most from what a report tells to its publication
STALE = 60  # days from which a report would have said the year, or that it recalls
ALIKE = 0.8  # share of text that both must have: a column that comes every year is written anew
REWRITTEN = 0.25  # share of text that an article without days must have with the one of the same title
LONG_TITLE = 14  # letters from which two happenings months apart do not have the same title by chance
BEHIND = 12  # letters behind an expression that are the same where the sentence is
_YEAR = re.compile(r"\d{4}|[年岁歲]|\b(?:last|this) ")
# what names its month; 昨夜 and yesterday move with the date
_MONTH = re.compile(r"月|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
_NO_LETTER = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Misdated:
    """An article under a false date, and what it tells when it is counted from the day of the other."""

    twin: str  # the article with the same text under a date that fits
    mentions: tuple[Mention, ...]
    undated: tuple[Leftover, ...]


def misdated(
    mentions: Mapping[str, Sequence[Mention]],
    prints: Mapping[str, tuple[int, ...]],
    published: Mapping[str, int],
    titles: Mapping[str, str],
) -> dict[str, Misdated]:
    """The articles whose date another article with the same text or title shows to be false, by their keys.

    ``mentions``, ``prints`` and ``titles`` are the articles' by their keys, ``published`` the days of those that may be
    doubted or may show it. Of several twins the one that stands first by its day leads.
    """
    told = {key: _days(mentions[key]) for key in published}
    stale = {key for key in published if any(published[key] - day > STALE for day in told[key].values())}
    found: dict[str, list[str]] = {}
    for doubted, twin in _of_one_title(titles, published):
        days = _days(each for each in mentions[doubted] if _MONTH.search(each.expression))
        alike = published[doubted] > published[twin] and resemblance(prints[doubted], prints[twin]) >= REWRITTEN
        then = {key: _last(key, published[twin]) for key in days}
        if _shows(days, published[doubted], then, published[twin]) if days else alike:
            found.setdefault(doubted, []).append(twin)
    for one, other in pairs_alike(prints, [key for key in sorted(told) if told[key]]) if stale else ():
        for doubted, twin in ((one, other), (other, one)):
            if (
                doubted in stale
                and abs(published[one] - published[other]) > REPRINT_DAYS
                and _shows(told[doubted], published[doubted], told[twin], published[twin])
                and is_copy(frozenset(prints[one]), frozenset(prints[other]), ALIKE)
            ):
                found.setdefault(doubted, []).append(twin)
    twins = {key: min(each, key=lambda twin: (published[twin], twin)) for key, each in found.items()}
    return {key: _recounted(mentions[key], mentions[twin], twin) for key, twin in twins.items() if twin not in found}


def _of_one_title(titles: Mapping[str, str], published: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """Pairs of articles that stand long after one another under one long title, each way round."""
    named = sorted((_letters(titles[key]), published[key], key) for key in published if key in titles)
    for (title, day, one), (other_title, other_day, other) in pairwise(named):
        if title == other_title and len(title) >= LONG_TITLE and other_day - day > STALE:
            yield one, other
            yield other, one


def _last(date: tuple[int, int], before: int) -> int:
    """The last day of this month and day that is not after another day."""
    year = civil(before)[0]
    days = [day_number(each, *date) for each in range(year - 8, year + 1) if is_date(each, *date)]
    return max(day for day in days if day <= before)


def _days(mentions: Iterable[Mention]) -> dict[tuple[int, int], int]:
    """The days that an article tells without their year, by month and day."""
    days = (
        each.interval.start
        for each in mentions
        if each.interval.is_day and each.expression and not _YEAR.search(each.expression)
    )
    return {civil(day)[1:]: day for day in days if day is not None}


def _shows(doubted: Mapping[tuple[int, int], int], at: int, other: Mapping[tuple[int, int], int], then: int) -> bool:
    """Whether all days that both tell, each in its own year, are fresh in the other and stale in the doubted one."""
    apart = [(at - day, then - other[key]) for key, day in doubted.items() if key in other and other[key] != day]
    return bool(apart) and all(far > STALE and 0 <= near <= FRESH for far, near in apart)


def _recounted(mentions: Sequence[Mention], twins: Sequence[Mention], twin: str) -> Misdated:
    kept: list[Mention] = []
    undated: list[Leftover] = []
    for each in mentions:
        if (same := next((other for other in twins if _is_same(each, other)), None)) is not None:
            kept.append(_counted_as(each, same))
        elif each.certainty is Certainty.STATED:
            kept.append(each)
        else:
            undated.append(Leftover(each.article, each.quote, each.span, "unresolved"))
    told = {each.quote for each in kept}  # a report's own day beside the day that its sentence names is no loss
    return Misdated(twin, tuple(kept), tuple(each for each in undated if each.quote not in told))


def _is_same(one: Mention, other: Mention) -> bool:
    """Whether two tell of one expression in one sentence, whatever stands before it or far behind it in one of them.

    What two articles of one title report under one headline is the same, too.
    """
    if one.role == other.role == "report" and one.headline == other.headline:
        return True
    if one.expression != other.expression:
        return False
    behind = [
        _letters(each.quote.partition(each.expression)[2] if each.expression else each.quote) for each in (one, other)
    ]
    return behind[0][:BEHIND] == behind[1][:BEHIND]


def _counted_as(mention: Mention, same: Mention) -> Mention:
    certainty = mention.certainty if mention.certainty is Certainty.STATED else Certainty.ASSUMED
    return replace(
        mention, interval=same.interval, edtf=same.edtf, grain=same.grain, certainty=certainty, anchor=same.anchor
    )


def _letters(words: str) -> str:
    return _NO_LETTER.sub("", words)
