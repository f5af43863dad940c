"""Finding time expressions: all rules of a language in one pass over the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from chrono.dates.expression import Said, Timex
from chrono.dates.rule import Rule

TITLE = re.compile(r"《[^《》\n]{1,60}》")
REMEMBERED = 50_000  # distinct expressions whose reading is kept; news repeats itself


class Recogniser:
    """The rules of one language, compiled into one alternation behind a look-ahead on the first character."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = tuple(rules)
        starts = "".join(sorted({char for rule in self.rules for char in _expanded(rule.starts)}))
        alternatives = "|".join(f"(?P<r{n}>{rule.anonymous})" for n, rule in enumerate(self.rules))
        self.pattern = re.compile(f"(?=[{re.escape(starts)}])(?:{alternatives})", re.IGNORECASE)
        self._said: dict[tuple[int, str], Said | None] = {}

    def timexes(self, text: str) -> list[Timex]:
        """Every time expression of the text, left to right, without overlaps; those inside 《》 are titles, not dates."""
        found: list[Timex] = []
        titles = [match.span() for match in TITLE.finditer(text)] if "《" in text else []
        search = self.pattern.search
        position = 0
        while match := search(text, position):
            number = int((match.lastgroup or "r0")[1:])
            start, stop = match.span()
            rule = self.rules[number]
            said = self._read(number, rule, text, start, match.group())
            if said is None or stop == start:
                position = start + 1
                continue
            position = stop
            if titles and any(left < start and stop < right for left, right in titles):
                continue
            found.append(Timex(start, stop, match.group(), rule.name, rule.kind, said))
        return found

    def _read(self, number: int, rule: Rule, text: str, start: int, words: str) -> Said | None:
        key = (number, words)
        if key in self._said:
            return self._said[key]
        match = rule.compiled.match(text, start)
        said = None
        if match is not None:
            read = rule.read(match.groupdict())
            said = read if isinstance(read, Said) or read is None else Said(read)
        if len(self._said) > REMEMBERED:
            self._said.clear()
        self._said[key] = said
        return said


def _expanded(starts: str) -> str:
    """A character class's inside with its ranges written out."""
    out = []
    position = 0
    while position < len(starts):
        if starts[position + 1 : position + 2] == "-" and position + 2 < len(starts):
            out += [chr(code) for code in range(ord(starts[position]), ord(starts[position + 2]) + 1)]
            position += 3
        else:
            out.append(starts[position])
            position += 1
    return "".join(out)


@lru_cache(maxsize=4)
def recogniser(language: str) -> Recogniser:
    """The recogniser of a language, ``zh`` or ``en``, compiled once."""
    if language == "en":
        from chrono.dates.languages.en.rules import RULES
    else:
        from chrono.dates.languages.zh.rules import RULES
    return Recogniser(RULES)
