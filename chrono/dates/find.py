"""The room's front door: a text and a publication date in, time expressions with their days out."""

from __future__ import annotations

import re
from bisect import bisect
from dataclasses import replace

from chrono.dates.context import is_printed_later
from chrono.dates.edtf import edtf
from chrono.dates.expression import Timex
from chrono.dates.narrative import Narrator, Reading
from chrono.dates.recognise import recogniser
from chrono.dates.refine import refined
from chrono.model.article import UNKNOWN_PUBLICATION, Publication
from chrono.model.time import Anchor, Certainty
from chrono.text.language import english_stretches

SPACES = "\u00a0\u2002\u2003\u2009\u202f"  # that pages set between a number and its unit
CHINESE = re.compile(r"[㐀-鿿]")
ENGLISH_WORDS = re.compile(r"\b(?:the|of|and)\b", re.IGNORECASE)  # no text of a few lines goes without one


def find_timexes(text: str, language: str = "auto") -> list[Timex]:
    """The time expressions of a text, unresolved. ``language``: zh, en, or auto for whichever script stands in it.

    English sentences of a Chinese text are read as English, Chinese ones of an English text as Chinese. Where a text is in neither language, its full dates are found.
    """
    chinese = CHINESE.search(text) is not None
    found = refined(text, recogniser("zh").timexes(text)) if chinese or language != "en" else []
    # a day in digits is read by both; the longer reading says more
    if language == "en" or (language == "auto" and not chinese):
        found = _together(found, _english(text, 0))
    elif chinese:
        for start, stop in english_stretches(text):
            found = _together(found, _english(text[start:stop], start))
    if language != "zh" and not chinese and not ENGLISH_WORDS.search(text):
        from chrono.dates.languages.other import find_other

        found = _together(find_other(text, None), found)
    return found


def _english(text: str, offset: int) -> list[Timex]:
    """The English expressions of a text that begins so many characters within another."""
    from chrono.dates.languages.en.refine import refined as refined_english

    found = refined_english(text, recogniser("en").timexes(text))
    return [replace(each, start=each.start + offset, stop=each.stop + offset) for each in found] if offset else found


def _together(first: list[Timex], second: list[Timex]) -> list[Timex]:
    """Both lists in order without overlaps, longer expressions before shorter ones."""
    if not first or not second:
        return first or second
    out: list[Timex] = []
    starts: list[int] = []
    for timex in sorted([*second, *first], key=lambda each: each.start - each.stop):
        place = bisect(starts, timex.start)
        before_is_free = place == 0 or out[place - 1].stop <= timex.start
        if before_is_free and (place == len(out) or out[place].start >= timex.stop):
            starts.insert(place, timex.start)
            out.insert(place, timex)
    return out


def find_readings(
    text: str,
    publication: Publication = UNKNOWN_PUBLICATION,
    language: str = "auto",
    vague_window: int = 30,
    dateline: str = "",
) -> list[Reading]:
    """The time expressions of a text with their days, in order, without overlaps, spans in code points of ``text``.

    What cannot be resolved from the words, the publication date or the narrative has ``interval`` None.
    ``vague_window`` is the number of days that 近日 reaches back. ``dateline`` is what stood in front of the text and is
    no part of it: 江城日报9月3日电 in a paper of the 4th, whose 今天 is the 3rd.
    """
    plain = text
    for space in SPACES:
        if space in plain:
            plain = plain.replace(space, " ")
    timexes = find_timexes(plain, language)
    if not timexes:
        return []
    written = _written(dateline, publication) if dateline else None
    readings = Narrator(plain, publication, vague_window, written).readings(timexes)
    return readings if plain is text else [replace(each, text=text[each.start : each.stop]) for each in readings]


def _written(dateline: str, publication: Publication) -> Anchor | None:
    """The day that a dateline names, where it lies a little before publication."""
    for each in Narrator(dateline, publication, 0).readings(find_timexes(dateline)):
        if each.interval is not None and is_printed_later(each.interval, publication):
            return Anchor(each.text, each.interval, "narrative")
    return None


def edtf_of(reading: Reading) -> str | None:
    """The days of a reading as EDTF; ``None`` where it is unresolved."""
    if reading.interval is None or reading.grain is None:
        return None
    return edtf(reading.interval, reading.grain, approximate=reading.certainty is Certainty.APPROXIMATE)
