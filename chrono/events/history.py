"""Lines of history in an article about something else: a founding, a listing, a career."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from chrono.events.acts import act_of
from chrono.model.event import Mention
from chrono.model.time import Grain
from chrono.text.scripts import folded

PAST_DAYS = 365  # from which an act before the report is history
DISTANT_DAYS = 5 * 365  # from which a year is history whatever was done in it, but harm
# Acts of which firms' and people's histories are made
HISTORY = frozenset(
    ["found", "unveil", "born", "appoint", "dismiss", "join", "buy", "operate", "open", "move", "become", "win", "divorce", "marry", "start", "finish"]
)  # fmt: skip


# What an article recalls because it happens again: earlier earthquakes, earlier fines
HARM = frozenset(
    ["happen", "die", "crash", "restrict", "investigate", "arrest", "charge", "try", "sentence", "bribe", "steal"]
)


def with_background(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of one article in order; those that tell the history of what it reports are of kind ``background``.

    History is an act of ``HISTORY``, given no finer than by month, over ``PAST_DAYS`` days before the article's report, or
    whatever but ``HARM`` it gives by the year alone, over ``DISTANT_DAYS`` before it.
    An article that gives days of that time tells that time.
    """
    report = next((each for each in mentions if each.role == "report"), None)
    day = report.interval.start if report is not None else None
    if day is None or any(_is_past(each, day) and each.grain.rank < Grain.MONTH.rank for each in mentions):
        return list(mentions)
    return [replace(each, kind="background") if _is_history(each, day) else each for each in mentions]


def _is_history(mention: Mention, day: int) -> bool:
    if mention.kind != "event" or not _is_past(mention, day) or mention.grain.rank < Grain.MONTH.rank:
        return False
    act = act_of(folded(mention.headline))[0]
    distant = mention.grain.rank >= Grain.YEAR.rank and (mention.interval.end or day) <= day - DISTANT_DAYS
    return act in HISTORY or (distant and act not in HARM and mention.voice == "stated")


def _is_past(mention: Mention, day: int) -> bool:
    """Whether a line of the text tells of what was long past when the article's report happened."""
    end = mention.interval.end
    return mention.role == "mention" and mention.status == "happened" and end is not None and end <= day - PAST_DAYS
