"""Full dates in languages without rules of their own, read by dateparser: a day or a month with its year."""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache
from typing import Any

from chrono.dates.expression import Point, Said, Timex

WORD = r"[^\W\d_]{3,12}\.?"
OF = r"(?:d[eiu]l? |d['’]|e |of )?"
# dateparser's own search takes neighbours along and loses the day of "9. November 1989"; it reads what these find
CANDIDATE = re.compile(
    rf"(?<![\w.,/-])(?:\d{{1,2}}(?:\.|º|ª|er|\.º)? {OF}{WORD} {OF}\d{{4}}|{WORD} \d{{1,2}}, \d{{4}}|{WORD} {OF}\d{{4}}"
    r"|\d{4}\s?[年년]\s?\d{1,2}\s?[月월](?:\s?\d{1,2}\s?[日일])?|\d{1,2}[./]\d{1,2}[./]\d{4})(?![\d/-])"
)
# Mars 2020 is a mission: of the languages that write a month with a capital, German is the one without its own rules
CAPITAL_MONTH = re.compile(r"[^\W\d_a-zß-ÿ]\w*\.? \d{4}\Z")
NO_CLOCK = datetime(2000, 1, 1)  # missing parts are never used, but dateparser would take them from today
YEARS = range(1000, 2200)


def find_other(text: str, language: str | None) -> list[Timex]:
    """The absolute dates of a text neither Chinese nor English; ``language`` as ISO 639-1, else it is guessed."""
    found = []
    for match in CANDIDATE.finditer(text):
        words = match.group()
        point = _read(words, language or ("de" if CAPITAL_MONTH.match(words) else None))
        if point is not None:
            found.append(Timex(match.start(), match.end(), words, "other-language", "date", Said(point)))
    return found


@lru_cache(maxsize=2048)
def _read(words: str, language: str | None) -> Point | None:
    data = _parser(language).get_date_data(words)
    moment, period = data["date_obj"], data["period"]
    if moment is None or moment.year not in YEARS or period not in ("day", "month"):
        return None
    return Point(moment.year, moment.month, moment.day if period == "day" else None)


@lru_cache(maxsize=16)
def _parser(language: str | None) -> Any:
    from dateparser.data.languages_info import language_order
    from dateparser.date import DateDataParser

    settings = {"PARSERS": ["absolute-time"], "REQUIRE_PARTS": ["year", "month"], "RELATIVE_BASE": NO_CLOCK}
    known = language if language in language_order else None  # dateparser raises on a language that it does not know
    return DateDataParser(languages=[known] if known else None, settings=settings)
