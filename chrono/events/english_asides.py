"""What an English clause tells by the way: of a thing in it, of two days at once, of a day that was set and given up."""

from __future__ import annotations

import re

from chrono.events.english_verbs import DATE, IRREGULAR, stands_alone

# closing a suit that the city's lawyers brought in May; the emergency declared on 3 May expires in June
BROUGHT = re.compile(
    rf"\b(?P<what>(?:an?|the|its|his|her|their) [a-z][a-z' -]*?) that (?P<who>(?:the |its )?[A-Z][^,]*?) (?P<verb>brought|filed|made|signed|built|won|lost|[a-z]+ed)\b(?P<how> (?:home|back|down|forward))?[^,]*{DATE}[^,]*$"
)
DONE_THEN = re.compile(
    rf"(?P<what>(?:The|An?|Its|His|Her|Their) (?:(?!\bthat\b|\bwhich\b|\bwho\b)[^,{DATE}])*?) (?P<done>(?!said\b|warned|announced|reported|added|told)(?:[a-z]+ed|built|made|held|found|sold|bought|sent|set up))"
    rf" (?:on|in|at|late on|early on) {DATE} (?=(?:{'|'.join(IRREGULAR.split())})\b)"
)
BOTH = re.compile(
    r" and (?=(?:the|an?|its|his|her|their|two|three|four|five|six|several|more|another|others?|[A-Z])\b)"
)
DAY_SAID = re.compile(
    rf"{DATE}|\b\d{{1,2}} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{{1,2}}\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
)
# the vote, set for May 3, was put off
SET_ASIDE = re.compile(
    rf", (?:which (?:was|is|had been) )?(?:originally |initially |first |once )?(?:set|due|scheduled|planned|expected|slated)(?: (?:for|on|in))? {DATE},"
    rf" (?=(?:{'|'.join(IRREGULAR.split())}|[a-z]+ed)\b)"
)


def told_within(plain: str) -> str | None:
    """What a clause tells of the date by the way: a suit that X brought in May, the emergency declared on 3 May expires."""
    if found := BROUGHT.search(plain):
        return f"{found['who']} {found['verb']} {found['what']}{found['how'] or ''}"
    if found := DONE_THEN.match(plain):
        return f"{found['what']} was {found['done']}"
    return None


def each_dated(clause: str) -> list[str]:
    """Two clauses that "and" joins, each with a subject, a verb and a date of its own."""
    for found in BOTH.finditer(clause):
        both = [clause[: found.start()], clause[found.end() :]]
        if all(DAY_SAID.search(part) and stands_alone(part) for part in both):
            return both
    return [clause]
