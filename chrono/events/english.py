"""Headlines of English clauses."""

from __future__ import annotations

import re

from chrono.events.acts import act_of
from chrono.events.clauses import Clause
from chrono.events.headline import Headline
from chrono.events.twin import Twin

LEFT_EDGE = re.compile(r"(?i)(?:\b(?:on|in|at|by|since|from|until|early|late|during|around|as of|of)\s+(?:the\s+)?)+$")
SAID = re.compile(r",?\s+(?:the\s+)?[\w' -]{2,30}\s+(?:said|says|announced|reported)\.?$")
FILLER = re.compile(r"(?i)^(?:and|but|however|meanwhile|then|later|also|in addition|according to [^,]{2,40},)[, ]+")
CUT = re.compile(r", (?:which|where|who|with|after|before|as|while|and|but|making)|; | — | – | - ")
SHORTEST, SLACK = 24, 1.4  # characters that a cut leaves at least; how much longer than the limit a line may stay
LONG_ENOUGH = 6  # spaces from which an attribution at the end is taken off


def english_headline(text: str, clause: Clause, limit: int) -> Headline:
    """An English clause without its date phrase, up to about the limit of characters."""
    start, stop = clause.span
    left = LEFT_EDGE.sub("", text[start : clause.reading.start])
    right = re.sub(r"^\s*[,;]\s*", " " if left.strip(" ,") else "", text[clause.reading.stop : stop])
    line = re.sub(r"\s+", " ", f"{left.rstrip()} {right.lstrip()}").strip(' ,;."')
    line = re.sub(r"\s+([,.;])", r"\1", line)
    if line.count(" ") > LONG_ENOUGH:
        line = SAID.sub("", line)
    line = _short(FILLER.sub("", line), limit)
    if line[:1].islower():
        line = line[:1].upper() + line[1:]
    act, _ = act_of(Twin.of(line).fold)
    return Headline(line, act, complete=act is not None and len(line.split()) >= 3)


def _short(line: str, limit: int) -> str:
    """A long line cut where a side clause begins."""
    longest = limit * SLACK
    if len(line) <= longest:
        return line
    places = [match.start() for match in CUT.finditer(line) if SHORTEST <= match.start() <= longest]
    return line[: max(places)] if places else line
