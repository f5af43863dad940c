"""Finding time expressions: all rules of a language in one pass over the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from chrono.dates.expression import Said, Timex
from chrono.dates.rule import Rule

TITLE = re.compile(r"《[^《》\n]{1,60}》")
REMEMBERED = 50_000  # distinct expressions whose reading is kept; news repeats itself


class Recogniser:
    """The rules of one language, compiled into one alternation behind a look-ahead on the first character."""

    def __init__(self, rules: Sequence[Rule], follow: Sequence[tuple[str, str]] = ()) -> None:
        self.rules = tuple(rules)
        starts = [{case for char in _expanded(rule.starts) for case in (char, char.lower(), char.upper())} for rule in self.rules]
        chars = sorted({char for each in starts for char in each})
        self.candidate = re.compile(_candidates(chars, follow))
        self._by_start: dict[str, Callable[[str, int], re.Match[str] | None]] = {}
        compiled: dict[tuple[int, ...], Callable[[str, int], re.Match[str] | None]] = {}
        for char in chars:
            numbers = tuple(n for n, each in enumerate(starts) if char in each)
            if numbers not in compiled:
                alternatives = "|".join(f"(?P<r{n}>{self.rules[n].anonymous})" for n in numbers)
                compiled[numbers] = re.compile(alternatives, re.IGNORECASE).match
            self._by_start[char] = compiled[numbers]
        self._said: dict[tuple[int, str], Said | None] = {}

    def timexes(self, text: str) -> list[Timex]:
        """Every time expression of the text, left to right, without overlaps; those inside 《》 are titles, not dates."""
        found: list[Timex] = []
        titles = [match.span() for match in TITLE.finditer(text)] if "《" in text else []
        by_start = self._by_start
        position = 0
        for candidate in self.candidate.finditer(text):
            start = candidate.start()
            if start < position:
                continue
            match = by_start[text[start]](text, start)
            if match is None:
                continue
            stop = match.end()
            number = int((match.lastgroup or "r0")[1:])
            rule = self.rules[number]
            said = self._read(number, rule, text, start, match.group())
            if said is None:
                # the words were no date after all: a rule further down may read them otherwise
                other = self._otherwise(number, text, start)
                if other is None:
                    continue
                rule, said, stop = other
            position = stop
            if titles and any(left < start and stop < right for left, right in titles):
                continue
            found.append(Timex(start, stop, text[start:stop], rule.name, rule.kind, said))
        return found

    def _otherwise(self, number: int, text: str, start: int) -> tuple[Rule, Said, int] | None:
        for place in range(number + 1, len(self.rules)):
            rule = self.rules[place]
            match = rule.compiled.match(text, start)
            if match and match.end() > start and (said := self._read(place, rule, text, start, match.group())) is not None:
                return rule, said, match.end()
        return None

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


def _candidates(chars: Sequence[str], follow: Sequence[tuple[str, str]]) -> str:
    """The pre-filter: a character that can begin an expression, before what must follow it where that is known."""
    filtered = {char for each, _ in follow for char in each}
    free = re.escape("".join(char for char in chars if char not in filtered))
    guarded = [f"(?<=[{re.escape(''.join(char for char in each if char in chars))}])(?={after})" for each, after in follow]
    return f"[{re.escape(''.join(chars))}](?:{'|'.join([f'(?<=[{free}])', *guarded])})"


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
        from chrono.dates.languages.zh.lexicon import FOLLOW
        from chrono.dates.languages.zh.rules import RULES

        return Recogniser(RULES, FOLLOW)
    return Recogniser(RULES)
