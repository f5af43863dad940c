"""Finding time expressions: all rules of a language in one pass over the text."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from chrono.dates.expression import Said, Timex, Unresolved
from chrono.dates.rule import Rule

TITLE = re.compile(r"《[^《》\n]{1,60}》")
NO_TITLE = (sys.maxsize, sys.maxsize)
UNREAD = Said(Unresolved())
# What tries some rules at a place, and their numbers in the order of its groups; ``None`` until it is worth compiling
Tried = tuple[Callable[[str, int], re.Match[str] | None] | None, tuple[int, ...]]
PAYS = 8  # letters of an alternation whose compiling costs what trying its rules one by one at a place does
BUNCH = 6  # rows of the pre-filter that are looked at together
REMEMBERED = 50_000  # distinct expressions whose reading is kept; news repeats itself


class _Titles:
    """The titles of a text, walked once beside its expressions."""

    def __init__(self, text: str) -> None:
        self._spans = (match.span() for match in TITLE.finditer(text)) if "《" in text else iter(())
        self._left, self._right = next(self._spans, NO_TITLE)

    def cover(self, start: int, stop: int) -> bool:
        """Whether an expression stands inside a title; to be asked from left to right."""
        while self._right <= start:
            self._left, self._right = next(self._spans, NO_TITLE)
        return self._left < start and stop < self._right


class Recogniser:
    """The rules of one language in one pass: at each character that may begin an expression, the rules that may."""

    def __init__(
        self,
        rules: Sequence[Rule],
        follow: Sequence[tuple[str, str]] = (),
        openings: frozenset[str] = frozenset(),
        shapes: Sequence[tuple[str, str, frozenset[str]]] = (),
    ) -> None:
        """The last three narrow where rules are tried, and which (see ``languages/zh/lookahead.py``)."""
        self.rules = tuple(rules)
        starts = [
            {case for char in _expanded(rule.starts) for case in (char, char.lower(), char.upper())} for rule in rules
        ]
        chars = sorted({char for each in starts for char in each})
        guarded = {char for each, _ in follow for char in each}
        opened = {pair[0] for pair in openings} - guarded
        seconds = "".join(sorted({pair[1] for pair in openings if pair[0] in opened}))
        opened_row = [("".join(sorted(opened)), f"[{re.escape(seconds)}]")] if opened else []
        self.candidate = re.compile(_candidates(chars, [*opened_row, *follow]))
        # by a first character, by the first two of those that are opened by pairs, or by the number of a shape: the rules
        # that may begin there
        self._may: dict[str | int, tuple[int, ...]] = {}
        rows = {char: row for row, _ in reversed(follow) for char in row}
        for char in chars:
            # a row's characters share one alternation: compiling one for each digit takes seconds
            numbers = tuple(n for n, each in enumerate(starts) if not each.isdisjoint(rows.get(char, char)))
            self._may |= {key: numbers for key in (openings if char in opened else (char,)) if key[0] == char}
        self._shape = re.compile(_told_apart(pattern for pattern, _, _ in shapes) or "(?!)").match
        names = [rule.name for rule in rules]
        for place, (_, _, wanted) in enumerate(shapes):
            self._may[place + 1] = tuple(names.index(name) for name in sorted(wanted, key=names.index))
        self._shaped = frozenset("".join(chars for _, chars, _ in shapes))
        self._ready: dict[str | int, Tried] = {}
        self._left: dict[tuple[int, ...], int] = {}  # places at which rules are still tried one by one
        self._said: dict[tuple[int, str], Said | None] = {}

    def timexes(self, text: str) -> list[Timex]:
        """Every time expression of the text, left to right, without overlaps; those inside 《》 are titles, not dates."""
        found: list[Timex] = []
        titles = _Titles(text)
        ready, shaped, look = self._ready.get, self._shaped, self._shape
        position = 0
        for candidate in self.candidate.finditer(text):
            start = candidate.start()
            if start < position:
                continue
            char = text[start]
            shape = look(text, start) if char in shaped else None
            tried = ready(char if shape is None else shape.lastindex or 0)
            if tried is None:
                tried = self._prepared(text, start, shape)
                if tried is None:
                    continue
            if tried[0] is None:
                match, number = self._one_by_one(tried[1], text, start)
            elif match := tried[0](text, start):
                number = tried[1][(match.lastindex or 1) - 1]
            if match is None:
                continue
            words, stop, rule = match.group(), match.end(), self.rules[number]
            said = self._read(number, rule, text, start, words)
            if said is None:
                # the words were no date after all: a rule further down may read them otherwise
                other = self._otherwise(number, text, start)
                if other is None:
                    continue
                rule, said, stop = other
                words = text[start:stop]
            position = stop
            if rule.kind != "none" and not titles.cover(start, stop):
                found.append(Timex(start, stop, words, rule.name, rule.kind, said))
        return found

    def _prepared(self, text: str, start: int, shape: re.Match[str] | None) -> Tried | None:
        """The rules that may begin here."""
        key = text[start] if shape is None else shape.lastindex or 0
        if key not in self._may:
            key = text[start : start + 2]
        if key in self._ready or key not in self._may:
            return self._ready.get(key)
        self._ready[key] = None, self._may[key]
        return self._ready[key]

    def _one_by_one(self, numbers: tuple[int, ...], text: str, start: int) -> tuple[re.Match[str] | None, int]:
        """The first of the rules that matches, and its number.

        The rules that may begin with one character are compiled into one pattern only when that pays: all of these
        patterns take seconds, the rules by themselves a tenth of that, and most texts hold few of the characters.
        """
        left = self._left.get(numbers)
        if left is None:
            left = sum(len(self.rules[number].pattern) for number in numbers) // PAYS
        self._left[numbers] = left - 1
        if not left:
            self._compile(numbers)
        for number in numbers:
            if match := self.rules[number].compiled.match(text, start):
                return match, number
        return None, 0

    def _compile(self, numbers: tuple[int, ...]) -> None:
        """Make the rules one pattern, for every character that begins just these."""
        tried = re.compile(_told_apart(self.rules[number].anonymous for number in numbers)).match, numbers
        self._ready |= {key: tried for key, each in self._may.items() if each == numbers}

    def _otherwise(self, number: int, text: str, start: int) -> tuple[Rule, Said, int] | None:
        for place in range(number + 1, len(self.rules)):
            rule = self.rules[place]
            match = rule.compiled.match(text, start)
            if (
                match
                and match.end() > start
                and (said := self._read(place, rule, text, start, match.group())) is not None
            ):
                return rule, said, match.end()
        return None

    def _read(self, number: int, rule: Rule, text: str, start: int, words: str) -> Said | None:
        key = (number, words)
        known = self._said.get(key, UNREAD)
        if known is not UNREAD:
            return known
        match = rule.compiled.match(text, start)
        said = None
        if match is not None:
            read = rule.read(match.groupdict())
            said = read if isinstance(read, Said) or read is None else Said(read)
        if len(self._said) > REMEMBERED:
            self._said.clear()
        self._said[key] = said
        return said


def _told_apart(patterns: Iterable[str]) -> str:
    """Alternatives, each with an empty group at its end: a group around it would be saved and restored at every step."""
    return "|".join(f"(?:{pattern})()" for pattern in patterns)


def _candidates(chars: Sequence[str], follow: Sequence[tuple[str, str]]) -> str:
    """The pre-filter: a character that can begin an expression, before what must follow it where that is known.

    The rows stand in bunches, so that a character that most rows do not know is turned away by a few looks.
    """
    filtered = {char for each, _ in follow for char in each}
    known = [("".join(char for char in each if char in chars), after) for each, after in follow]
    bunches = [f"(?<=[{re.escape(''.join(char for char in chars if char not in filtered))}])"]
    for place in range(0, len(known), BUNCH):
        rows = known[place : place + BUNCH]
        alternatives = "|".join(f"(?<=[{re.escape(each)}])(?={after})" for each, after in rows)
        bunches.append(f"(?<=[{re.escape(''.join(each for each, _ in rows))}])(?:{alternatives})")
    return f"[{re.escape(''.join(chars))}](?:{'|'.join(bunches)})"


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
        from chrono.dates.languages.zh.lookahead import FOLLOW, OPENINGS, SHAPES
        from chrono.dates.languages.zh.rules import RULES

        return Recogniser(RULES, FOLLOW, OPENINGS, SHAPES)
    return Recogniser(RULES)
