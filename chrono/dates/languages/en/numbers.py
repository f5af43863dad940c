"""English numerals in words: amounts, days of a month and years as they are spoken."""

from __future__ import annotations

import re
from functools import lru_cache

_SMALL_WORDS = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen"""
_TENS_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINAL_WORDS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth"""
SMALL = {word: value for value, word in enumerate(_SMALL_WORDS.split())}
TENS = {word: 10 * value for value, word in enumerate(_TENS_WORDS.split(), start=2)}
ORDINAL_WORDS = {word: value for value, word in enumerate(_ORDINAL_WORDS.split(), start=1)} | {"thirtieth": 30}
ARTICLES = {"a": 1.0, "an": 1.0, "half a": 0.5, "half an": 0.5, "a couple": 2.0, "a couple of": 2.0, "couple": 2.0, "couple of": 2.0,
            "a dozen": 12.0, "a hundred": 100.0}  # fmt: skip

_DIGIT = "(?:one|two|three|four|five|six|seven|eight|nine)"
_TEEN = "(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
_TENS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
BELOW_HUNDRED = rf"(?:{_TENS}(?:[- ]{_DIGIT})?|{_TEEN}|{_DIGIT})"
YEAR_IN_WORDS = (
    rf"(?:(?:one|two) thousand(?: {_DIGIT} hundred)?(?:(?: and)? {BELOW_HUNDRED})?"
    rf"|(?:{_TEEN}|twenty)[- ](?:hundred|(?:oh|zero)[- ]{_DIGIT}|{_TENS}(?:[- ]{_DIGIT})?|{_TEEN}))\b"
)
ORDINAL_DAY = (
    r"(?:(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|twentieth|thirtieth|first|second|third"
    r"|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth"
    r"|eighteenth|nineteenth)\b"
)
CARDINAL_DAY = rf"(?:(?:twenty|thirty)[- ]{_DIGIT}|twenty|thirty|{_TEEN})\b(?!-[a-z])"
AMOUNT = rf"(?:\d{{1,4}}(?:\.\d)?|half an?|(?:a )?couple(?: of)?|a dozen|a hundred|an?|{BELOW_HUNDRED})(?: and a half)?"


@lru_cache(maxsize=2048)
def amount(text: str) -> float | None:
    """The value of an amount (``2.5``, ``a couple of``, ``twenty-one``, ``one and a half``); ``None`` where it is none."""
    words = " ".join(text.lower().replace("-", " ").split())
    if words.endswith(" and a half"):
        whole = amount(words.removesuffix(" and a half"))
        return None if whole is None else whole + 0.5
    if words in ARTICLES:
        return ARTICLES[words]
    if re.fullmatch(r"\d+(?:\.\d+)?", words):
        return float(words)
    value = _spoken(words.split())
    return None if value is None else float(value)


def day_of_month(text: str) -> int | None:
    """The value of a day: ``21``, ``21st``, ``twenty-first``, ``twenty one``; ``None`` outside 1 to 31."""
    words = text.lower().replace("-", " ").split()
    if len(words) == 1 and (digits := re.match(r"\d+", words[0])):
        value: int | None = int(digits.group())
    else:
        value = _spoken(words)
    return value if value is not None and 1 <= value <= 31 else None


def ordinal(text: str) -> int | None:
    """The value of an ordinal, ``3rd`` or ``third``; -1 for ``last`` and ``final``."""
    if text.lower() in ("last", "final"):
        return -1
    digits = re.match(r"\d+", text)
    return int(digits.group()) if digits else _spoken(text.lower().replace("-", " ").split())


def spoken_year(text: str) -> int | None:
    """The value of a year in words: ``two thousand and five``, ``nineteen eighty-six``, ``twenty hundred``."""
    words = text.lower().replace("-", " ").split()
    if "thousand" in words or ("hundred" in words and len(words) > 2):
        return _spoken(words)
    if not words or (words[0] not in SMALL and words[0] != "twenty"):
        return None
    century = SMALL.get(words[0], 20)
    rest = ["zero" if word == "oh" else word for word in words[1:]]
    if rest == ["hundred"]:
        return century * 100
    within = _spoken(rest)
    return None if within is None else century * 100 + within


def _spoken(words: list[str]) -> int | None:
    """Cardinals and ordinals below ten thousand; ``None`` where a word is no numeral."""
    total = current = 0
    for word in words:
        if word == "and":
            continue
        if word == "thousand":
            total, current = total + (current or 1) * 1000, 0
        elif word == "hundred":
            current = (current or 1) * 100
        else:
            value = SMALL.get(word, TENS.get(word, ORDINAL_WORDS.get(word)))
            if value is None:
                return None
            current += value
    return total + current if words else None
