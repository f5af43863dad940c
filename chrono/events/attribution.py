"""On whose word a line stands."""

from __future__ import annotations

import re
from dataclasses import replace

from chrono.events import lexicon as lex
from chrono.events.headline import Headline
from chrono.events.status import voice_of
from chrono.text.scripts import HAN, folded

OPENING = re.compile(r"[^，,。：:]{0,12}[，,：:称]?")
SAYS_MORE = re.compile(r"[^，,。；！？]{2}")
BARE = ("举报人", "舉報人")
TAIL = 4  # letters of a headline that are looked for in its sentence


def opening_of(sentence: str) -> str:
    """The first words of a lead, where 网友爆料 stands if all of it is hearsay."""
    found = OPENING.match(sentence)
    return found.group() if found else ""


def attributed(headline: Headline, before: str) -> Headline:
    """The headline with the words 网友爆料 or 检方指控 of what stands before it, where it does not say so itself."""
    if not headline.text or voice_of(folded(headline.text)) != "stated":
        return headline
    fold = folded(before)
    if lex.HEARD.search(fold) is None:
        return headline
    own = fold.rfind(folded(headline.text)[-TAIL:])
    for voice, pattern in lex.HEARSAY:
        if found := pattern.search(fold):
            if voice == "claimed" and 0 <= own < found.start() and SAYS_MORE.match(fold, found.end()):
                continue  # 甲片获准立项，网友推测年底上映: another thing is guessed
            words = before[found.start() : found.end()]
            if found.group() in folded(headline.text):
                return headline
            if words in BARE:
                words += "称"  # 举报人李某手持身份证，称…
            told = f"{headline.text}, {words}" if HAN.search(headline.text) is None else f"{words}，{headline.text}"
            return replace(headline, text=told)
    return headline
