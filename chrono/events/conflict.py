"""Which sources of an event contradict its day, and which only seem to."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from chrono.events.moving import is_moved_from
from chrono.events.profile import AGAIN
from chrono.model.event import Conflict, Mention
from chrono.model.time import Certainty, Interval, civil, iso, parse_iso
from chrono.text.scripts import folded

NEWS = re.compile("[晚早上下午间]*(?:消息|讯|电|报道|获悉)")
LATE = 3  # days after the happening on which a report of it may carry its own day
NUMBERED_DAY = re.compile(
    r"[\d一二三四五六七八九十廿卅](?:日|号|th|st|nd|rd)|初[一二三四五六七八九十]|\d[-/.]\d|[a-z] \d|\d [a-z]"
)

CLOCK = re.compile(r"\d{1,2}(?::\d\d)?\s*[ap]\.?m\.?|\d{1,2}:\d\d|\b\d{4}\s*(?:gmt|utc)\b|\d{1,2}[时点](?:\d{1,2}分)?")


def conflicts_of(
    mentions: Sequence[Mention], leading: Mention, published: Mapping[str, str | None]
) -> tuple[Conflict, ...]:
    """Other days for the same role, that neither contain nor touch the leading ones, with the sources that give them.

    ``published`` are the publication days of the mentions' articles, ISO.
    """
    if leading.date_role != "happened":
        return ()
    supporters = [each for each in mentions if each.interval == leading.interval]
    quotes = {each.quote for each in supporters}
    others: dict[Interval, list[str]] = {}
    for each in mentions:
        if not _differs(each, leading) or _of_telling(each, mentions):
            continue
        if not _seems(each, leading, supporters, quotes, published):
            others.setdefault(each.interval, []).append(each.id)
    return tuple(
        Conflict(interval, tuple(sorted(ids)))
        for interval, ids in sorted(others.items(), key=lambda item: (item[0].start or 0, item[1]))
    )


def _differs(each: Mention, leading: Mention) -> bool:
    return (
        each.date_role == leading.date_role
        and not each.interval.overlaps(leading.interval)
        and each.status == "happened"
        and not is_moved_from(each)
        and each.certainty in (Certainty.STATED, Certainty.INFERRED)
    )


def _of_telling(each: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether its article reports or announces the same on that day: what else is told of the day follows the telling."""
    own = (other for other in mentions if other.article == each.article and other.date_role != "happened")
    return any(other.interval.overlaps(each.interval) for other in own)


def _seems(
    each: Mention,
    leading: Mention,
    supporters: Sequence[Mention],
    quotes: Collection[str],
    published: Mapping[str, str | None],
) -> bool:
    """Whether a source that seems to give another day gives none, or knows the leading one."""
    if any(AGAIN.search(folded(mention.headline)) for mention in (each, leading)):
        return True  # what goes on, or comes again, has more than one day
    if any(_of_news(mention) for mention in (each, leading)):
        return True
    if _names(each, leading.interval) or _when_told(each, supporters, published):
        return True
    if NUMBERED_DAY.search(CLOCK.sub(" ", folded(each.expression))):
        return False
    if CLOCK.fullmatch(folded(each.expression).strip()):
        return True  # 1917 GMT gives an hour, and no day
    # counted, not given: from the tale's last day, or from the day on which the same words were printed again
    return each.quote in quotes or (each.anchor is not None and each.anchor.source == "narrative")


def _of_news(each: Mention) -> bool:
    """Whether the day is that of the news by its own words: 6月22日消息, 环球网11月17日报道."""
    behind = each.quote.partition(each.expression)[2] if each.expression else ""
    return NEWS.match(behind) is not None


def _names(each: Mention, days: Interval) -> bool:
    """Whether a source's own words give these days: 美联社5日称，总统4日被问及."""
    if not days.is_day or days.start is None:
        return False
    _, month, day = civil(days.start)
    return (
        re.search(rf"(?:(?<![\d月]){day}|(?<!\d){month}月{day})[日号]", folded(f"{each.headline} {each.quote}"))
        is not None
    )


def _when_told(each: Mention, supporters: Sequence[Mention], published: Mapping[str, str | None]) -> bool:
    """Whether a source's day is the one on which it was printed, when others had told the happening already."""
    told = published.get(each.article)
    if told is None or not each.interval.is_day or told != each.interval.first:
        return False
    earliest = iso(parse_iso(told) - LATE)
    return any(
        earliest <= (other.interval.first or "") < told and (published.get(other.article) or "9") <= told
        for other in supporters
    )
