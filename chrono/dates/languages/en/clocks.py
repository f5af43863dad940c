"""Times of day: 9:43 a.m., 10:30 GMT, 3-8pm."""

from __future__ import annotations

import re

from chrono.dates.expression import Base, Clock, Relative, Said
from chrono.dates.languages.en.lexicon import ZONES
from chrono.dates.rule import Groups
from chrono.model.time import Grain

CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?(?::\d\d)?\s?(?P<half>[ap])?\.?\s?(?:m\b)?|(?P<word>noon|midnight|midday)",
    re.IGNORECASE,
)


def clock(groups: Groups) -> Said:
    """9:43 a.m., 10:30 GMT: a time of the day that is told of."""
    return Said(Relative(Grain.DAY, 0, Base.NARRATIVE), clock_of(groups.get("tod"), groups.get("zone")))


def clock_of(text: str | None, zone: str | None = None) -> Clock | None:
    """The first time of day of the words as HH:MM, with the offset of the zone where it is known."""
    found = CLOCK.search(text or "")
    if not found:
        return None
    if word := found["word"]:
        time = "00:00" if word.lower() == "midnight" else "12:00"
    else:
        hour, minute = int(found["hour"]), int(found["minute"] or 0)
        half = (found["half"] or _half_of_range(text or "")).lower()
        if half:
            hour = hour % 12 + (12 if half == "p" else 0)
        if hour > 23 or minute > 59:
            return None
        time = f"{hour:02d}:{minute:02d}"
    return Clock(time, ZONES.get((zone or "").lower().strip("() ")))


def _half_of_range(text: str) -> str:
    """3-8pm: the half of the day stands only after the second time."""
    found = re.search(r"([ap])\.?\s?m\b", text, re.IGNORECASE)
    return found[1] if found else ""
