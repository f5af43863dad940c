"""Dates as headers, fields and addresses write them: a stamp is a full date, or a day without its year."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from chrono.articles.characters import plain_digits
from chrono.model.time import Grain, Interval, civil, day_number, is_date

_DIGITS: dict[str, int] = {
    **{each: place for place, each in enumerate("〇一二三四五六七八九")},
    "○": 0,
    "零": 0,
    "Ｏ": 0,
}
_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}"
FULL = re.compile(
    r"(?<![\d.])((?:19|20)\d\d)\s?(?:年|[-/.])\s?(\d{1,2})\s?(?:月|[-/.])\s?(\d{1,2})(?:\s?(?:日|号|號)|(?=T|\D|$)(?![-/.]\d))"
)
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\d{6}(?!\d)|\D|$)")
_CHINESE = re.compile(
    r"([一二][〇○零Ｏ九][〇○零Ｏ一二三四五六七八九]{2})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日"
)
_REPUBLIC = re.compile(r"民[國国]\s?(\d{2,3})\s?(?:年|[-/.])\s?(\d{1,2})\s?(?:月|[-/.])\s?(\d{1,2})")
_REPUBLIC_SHORT = re.compile(  # without the era only behind what says that it is a date, or alone on its line
    r"(?:[发發張张刊公更上][\u3400-\u9fff]{0,3})?(?:日期|時間)\s?[:：]\s?(1[0-2]\d)\s?(?:年|[-/.])\s?(\d{1,2})\s?(?:月|[-/.])\s?(\d{1,2})(?!\d)"
    r"|^\s*[（(\[]?(1[0-2]\d)[-/.](\d\d)[-/.](\d\d)[)）\]]?(?:\s+\d\d:\d\d(?::\d\d)?)?\s*$"
)
_ENGLISH = re.compile(
    rf"\b({_MONTH})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?\s?,?\s+(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{{0,6}},?\s+)?((?:19|20)\d\d)\b|\b(\d{{1,2}})(?:st|nd|rd|th)?\s+({_MONTH})\.?,?\s+((?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    r"(?<!\d)(\d{1,2})月\s?(\d{1,2})日?,\s?((?:19|20)\d\d)(?!\d)"
)  # 7月 19, 2023: a program's half translation
_CTIME = re.compile(
    rf"\b[A-Z][a-z]{{2}} ({_MONTH})\s+(\d{{1,2}}) \d\d:\d\d:\d\d (?:[+-]\d{{4}} |[A-Z]{{3,4}} )?((?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_SHORT = re.compile(  # a year of two digits only where it is said what it is, and with a clock behind it
    r"(?:发布|發布|发表|發表)(?:时间|時間|于|於|日期)?\s?[:：]?\s?(\d\d)([-/.])([01]?\d)\2([0-3]?\d)(?=\s\d\d:\d\d)"
)
_POSTED = re.compile(r"(?<![\d-])(\d\d)-([01]?\d)-([0-3]?\d) \d\d:\d\d(?=\s(?:发布于|發布於|来自|來自))")
_SLASHED = re.compile(r"(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)(?!\d|:\d\d)")
_WEEKDAY = re.compile(  # Tue, 03/09/2021: the day of the week says which of the two is the month
    r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s+(?:the\s)?(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)(?!\d)",
    re.IGNORECASE,
)
_PRINTED = re.compile(
    r"\.\s(\d{1,2})/(\d{1,2})/((?:19|20)\d\d), p\w{0,3}\d"
)  # a database's, the month first: 3/4/2021, p4
_CLOCK_OF_TWELVE = re.compile(  # 03/14/23 4:51 PM ET: the month in front, as where clocks go by the half of the day
    r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d\d)(?=,?\s\d{1,2}:\d\d\s?[AaPp]\.?[Mm]\.?\s(?:[ECMP][SD]?T)\b)"
)
_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ALONE = 30  # characters of a line that may be a date alone
_MONTHS = 12  # 08/31/2021 and 31.08.2021 say which is the month, 08/09/2021 does not
_PICTURED = 10  # days that a picture may be taken before it is printed
_YEAR_MONTH = re.compile(r"((?:19|20)\d\d)\s?(?:年|[-/.])\s?(\d{1,2})\s?月?")
_YEAR = re.compile(r"((?:19|20)\d\d)\s?年?")
_EPOCH = re.compile(r"(\d{10}|\d{13})(?:\.\d+)?")
_LATIN = re.compile("[A-Za-z]")
# begins with a digit, not with a look behind it: a search passes all else at once
YEARLESS = re.compile(r"(\d(?<![\d年/.-]\d)\d?)\s?(?:月|-)\s?(\d{1,2})\s?(?:日|(?=\s+\d{1,2}:\d\d))")


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date read from a text, and where it stands."""

    day: int
    start: int
    stop: int


def find_stamps(text: str) -> list[Stamp]:
    """The full dates in a text, in its order; what is no day of the calendar is none."""
    out: list[Stamp] = []
    text = plain_digits(text)
    for found in FULL.finditer(text):
        _add(out, found, *(int(part) for part in found.groups()))
    if "年" in text and any(mark in text for mark in "〇○零Ｏ九"):
        for found in _CHINESE.finditer(text):
            year = int("".join(str(_DIGITS[each]) for each in found.group(1)))
            _add(out, found, year, _numeral(found.group(2)), _numeral(found.group(3)))
    for found in _MONTH_FIRST.finditer(text) if "月" in text and "," in text else ():
        month, day, year = (int(part) for part in found.groups())
        _add(out, found, year, month, day)
    _republic(out, text)
    _two_figures(out, text)
    for found in _SLASHED.finditer(text) if "/" in text or "." in text or "-" in text else ():
        day, month, year = (int(part) for part in found.groups())
        if (day > _MONTHS) != (month > _MONTHS) or day == month:
            _add(out, found, year, min(day, month), max(day, month))
    if _LATIN.search(text):
        for found in _WEEKDAY.finditer(text) if "/" in text or "." in text else ():
            _of_week(out, found)
        for found in _PRINTED.finditer(text) if ", p" in text else ():
            month, day, year = (int(part) for part in found.groups())
            _add(out, found, year, month, day)
        for found in _CLOCK_OF_TWELVE.finditer(text) if "/" in text else ():
            month, day, year = (int(part) for part in found.groups())
            _add(out, found, 2000 + year, month, day)
        for found in _ENGLISH.finditer(text):
            one, of_one, in_one, of_other, other, in_other = found.groups()
            number = _MONTH_NAMES.index((one or other)[:3].lower()) + 1
            _add(out, found, int(in_one or in_other), number, int(of_one or of_other))
        for found in _CTIME.finditer(text) if ":" in text else ():  # Sat Apr  3 00:12:47 2021
            month = _MONTH_NAMES.index(found.group(1)[:3].lower()) + 1
            _add(out, found, int(found.group(3)), month, int(found.group(2)))
    return sorted(out, key=lambda stamp: stamp.start)


def _republic(out: list[Stamp], text: str) -> None:
    """Years of the Republic of China, 1912 the first: with the era's name, or where a line says that it is a date."""
    for found in _REPUBLIC.finditer(text) if "民" in text else ():
        _add(out, found, int(found.group(1)) + 1911, int(found.group(2)), int(found.group(3)))
    if "日期" in text or "時間" in text or len(text) < _ALONE:
        for found in _REPUBLIC_SHORT.finditer(text):
            year, month, day = (int(each) for each in found.groups() if each)
            _add(out, found, year + 1911, month, day)


def _two_figures(out: list[Stamp], text: str) -> None:
    for found in _SHORT.finditer(text) if "发" in text or "發" in text else ():
        _add(out, found, 2000 + int(found.group(1)), int(found.group(3)), int(found.group(4)))
    for found in _POSTED.finditer(text) if "于" in text or "於" in text or "自" in text else ():
        _add(out, found, 2000 + int(found.group(1)), int(found.group(2)), int(found.group(3)))


def _of_week(out: list[Stamp], found: re.Match[str]) -> None:
    """A slashed date that both orders allow, in the order in which it falls on the day of the week that it names."""
    one, other, year = (int(part) for part in found.groups()[1:])
    if max(one, other) > _MONTHS or one == other:
        return
    for month, day in ((one, other), (other, one)):
        if is_date(year, month, day) and date(year, month, day).weekday() == _WEEK.index(found.group(1).lower()):
            _add(out, found, year, month, day)


def in_known_order(text: str, pictured: Iterable[int] = (), *, day_first: bool = False) -> str:
    """The text with its slashed dates as year, month and day, where others of them show in which order all are written.

    Where none does, the days on which the pictures were taken may: they lie in the days before publication.
    ``day_first`` is a page in a language that has one order alone.
    """
    if day_first:
        return _SLASHED.sub(lambda found: "-".join(found.group(3, 2, 1)) if _is_day(found) else found.group(), text)
    dates = [tuple(map(int, found.groups())) for found in _SLASHED.finditer(text) if "/" in found.group()]
    clear = {one > _MONTHS for one, other, _ in dates if (one > _MONTHS) != (other > _MONTHS)}
    if not clear:
        clear = {is_first for is_first in (True, False) if any(_after(each, is_first, pictured) for each in dates)}
    if len(clear) != 1:
        return text
    order = (3, 2, 1) if clear.pop() else (3, 1, 2)
    return _SLASHED.sub(
        lambda found: "-".join(found.group(place) for place in order) if "/" in found.group() else found.group(), text
    )


def _is_day(found: re.Match[str]) -> bool:
    day, month, year = (int(each) for each in found.groups())
    return is_date(year, month, day)


def _after(numbers: tuple[int, ...], day_first: bool, pictured: Iterable[int]) -> bool:
    """Whether a slashed date, read with the day or the month in front, lies right after the day of a picture."""
    day, month = numbers[:2] if day_first else (numbers[1], numbers[0])
    if not is_date(numbers[2], month, day):
        return False
    return any(0 <= day_number(numbers[2], month, day) - each <= _PICTURED for each in pictured)


def _add(out: list[Stamp], found: re.Match[str], year: int, month: int, day: int) -> None:
    if is_date(year, month, day):
        out.append(Stamp(day_number(year, month, day), found.start(), found.end()))


def compact_stamps(text: str) -> list[int]:
    """Days written as in addresses and file names: ``20210831``, ``2021/08/31``, ``2021-08/31``, ``202108/31``."""
    text = re.sub(r"(?<!\d)((?:19|20)\d\d)[-/_.]?(0[1-9]|1[0-2])[-/_.](0[1-9]|[12]\d|3[01])(?!\d)", r"\1\2\3 ", text)
    parts = (tuple(int(part) for part in found.groups()) for found in _COMPACT.finditer(text))
    return [day_number(*part) for part in parts if is_date(*part)]


def read_field(value: str) -> tuple[Interval, Grain] | None:
    """The date of a field or a metadata value: a day, a month, a year, seconds since 1970; ``None`` for none."""
    value = value.strip()
    if found := find_stamps(value) or None:
        return Interval.of_day(found[0].day), Grain.DAY
    if _EPOCH.fullmatch(value):
        return _epoch(value)
    if days := compact_stamps(value):
        return Interval.of_day(days[0]), Grain.DAY
    return _slashed(value) or _coarse(value)


def _slashed(value: str) -> tuple[Interval, Grain] | None:
    """31/08/2021 or 08/31/2021, where only one of the two is a date."""
    if found := _SLASHED.search(value):
        one, other, year = (int(part) for part in found.groups())
        days = [day_number(year, *each) for each in {(one, other), (other, one)} if is_date(year, *each)]
        if len(days) == 1:
            return Interval.of_day(days[0]), Grain.DAY
    return None


def _coarse(value: str) -> tuple[Interval, Grain] | None:
    if (month := _YEAR_MONTH.fullmatch(value)) and 1 <= int(month.group(2)) <= 12:
        return Interval.of_month(int(month.group(1)), int(month.group(2))), Grain.MONTH
    if year := _YEAR.fullmatch(value):
        return Interval.of_year(int(year.group(1))), Grain.YEAR
    return None


def _epoch(value: str) -> tuple[Interval, Grain] | None:
    """Seconds or milliseconds since 1970; the day is Beijing's, where such exports come from."""
    seconds = int(value.split(".", maxsplit=1)[0][:10])
    moment = datetime.fromtimestamp(seconds, UTC) + timedelta(hours=8)
    return (Interval.of_day(moment.date().toordinal()), Grain.DAY) if moment.year >= 1990 else None


def _numeral(words: str) -> int:
    """A day or month in Chinese figures up to thirty-one."""
    tens, ten, ones = words.rpartition("十")
    if not ten:
        return _DIGITS.get(words, 0) if len(words) == 1 else 0
    return (_DIGITS.get(tens, 0) if tens else 1) * 10 + (_DIGITS.get(ones, 0) if ones else 0)


def nearest_before(month: int, day: int, latest: int) -> int | None:
    """The last such day that is not after ``latest``; ``None`` where there is none."""
    year = civil(latest)[0]
    for candidate in range(year, year - 5, -1):
        if is_date(candidate, month, day) and day_number(candidate, month, day) <= latest:
            return day_number(candidate, month, day)
    return None
