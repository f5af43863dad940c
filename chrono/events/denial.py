"""Denials that a report gives without a date: 对此，公司回应称，“破产一说不属实”."""

from __future__ import annotations

import re

from chrono.events.clauses import comma_spans
from chrono.events.subject import plain_clause, subject_end
from chrono.events.twin import COLON, Twin
from chrono.events.wholeness import NOBODY
from chrono.model.article import Span
from chrono.text.segment import lacks_subject, leading_name

DENIES = re.compile(r"否认|辟谣|不属实|并不实|系谣言|纯属谣言|并非事实|子虚乌有")
SAYS = re.compile(r"(?:回应|表示|称|说|指出|强调|透露|声明)[，,：:]?$")
SHORTEST, LONGEST = 6, 40  # letters of a denial that stands by itself
MOST = 2  # denials of one article that are told


def denial_in(text: str, sentence: Span) -> tuple[str, Span] | None:
    """The clause of a sentence that denies something, with who does, and where it stands; ``None`` where there is none."""
    whole = Twin.of(text[slice(*sentence)])
    if DENIES.search(whole.fold) is None:
        return None
    spans = comma_spans(whole.fold, 0, len(whole))
    for place, (start, stop) in enumerate(spans):
        clause = plain_clause(whole.part(start, stop).stripped()).stripped("，,。；;：:、 ")
        if DENIES.search(clause.fold) is None or not SHORTEST - 2 <= len(clause) <= LONGEST:
            continue
        if lacks_subject(clause.fold) or clause.fold.startswith("“") or len(clause) < SHORTEST:
            speaker = _speaker(whole, spans[:place])
            if speaker is None:
                return None
            clause = speaker.plus(COLON if "“" in clause.fold or not lacks_subject(clause.fold) else Twin("", "")).plus(
                clause
            )
        if NOBODY.match(clause.fold) or leading_name(clause.fold) < 2:
            return None
        return clause.raw, (sentence[0] + start, sentence[0] + stop)
    return None


def _speaker(whole: Twin, spans: list[Span]) -> Twin | None:
    """The name that the nearest clause before begins with, where somebody speaks or acts in it."""
    saying = [span for span in spans if SAYS.search(whole.fold[slice(*span)])]
    for start, stop in reversed(saying or spans):
        plain = plain_clause(whole.part(start, stop).stripped())
        end = max(leading_name(plain.fold), subject_end(plain.fold))
        if 2 <= end < len(plain):
            return plain.part(0, end)
    return None
