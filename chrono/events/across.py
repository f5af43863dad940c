"""How alike two tellings in different languages are: by act, by day, by numbered thing, by names."""

from __future__ import annotations

import re

from chrono.events import lexicon as lex
from chrono.events.acts import SPOKEN
from chrono.events.profile import AFTER, Profile, sums_in

ACROSS_ACT, ACROSS_DAY, ACROSS_NUMBERED, ACROSS_NAME, ACROSS_SUM = 0.28, 0.15, 0.24, 0.16, 0.14
# a capital that begins no name: that of a country all tell of, or of whoever has an office
NAMED = re.compile(
    r"\b(?!(?:The|Its|His|Her|Their|This|That|These|They|Two|Three|China|Chinese|Hong|Kong|Taiwan|Macau|Court|Courts|Judges?|Police|Prosecutors?"
    r"|Officials|Authorities|Government|Regulators?|Parliament|Lawmakers|Ministers?|Residents|Workers|Protesters|Firefighters|Rescuers)\b)[A-Z][A-Za-z'’]{3,}"
)


def likeness_across(one: Profile, other: Profile, *, recalled: bool) -> tuple[float, frozenset[str]]:
    """Likeness of tellings in two languages, by act, by day, by numbered thing, by names; and the acts that both tell.

    Two that name nobody in common may still be of one day's act where one recalls it: of that day there is little else.
    """
    acts = one.acts & other.acts or (_acts_said(one) & _acts_said(other)) - SPOKEN
    value = ACROSS_ACT if acts else 0.0
    value += ACROSS_NUMBERED if one.numbered & other.numbered else 0.0
    foreign = one if one.foreign else other
    known = (
        recalled
        or one.names & other.names
        or one.numbered & (other.numbered | other.topical)
        or one.topical & other.numbered
        or not NAMED.search(foreign.mention.headline)
    )
    if known and one.mention.interval == other.mention.interval and one.mention.interval.is_day:
        value += ACROSS_DAY
    value += ACROSS_SUM if sums_in(_told_first(one)) & sums_in(_told_first(other)) else 0.0
    return value + ACROSS_NAME * min(2, len(one.names & other.names)), acts


def _acts_said(profile: Profile) -> frozenset[str]:
    """The acts of the whole sentence: languages split what happened into clauses in different ways."""
    return frozenset(lex.ACT_OF[match.group()] for match in lex.ACT_WORDS.finditer(_told_first(profile)))


def _told_first(profile: Profile) -> str:
    """A sentence without what its happening only came after: shares fell, a day after the company admitted a leak."""
    return AFTER.sub("", profile.said) if profile.foreign else profile.said
