"""What a time expression says before anyone looks at a calendar: a small algebra of frozen values.

A reader of a rule builds these from words; the resolver turns them into days with the publication date and the
narrative. ``None`` is a part that the words leave out.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from chrono.model.time import Grain


class Base(StrEnum):
    """What a relative expression is counted from."""

    PUBLICATION = "publication"
    NARRATIVE = "narrative"  # the last date told; the publication date where nothing was told yet
    SENTENCE = "sentence"  # the last date told in the same sentence, and nothing else
    NOTICE = "notice"  # the last date told in the same sentence, else the publication date: 即日


@dataclass(frozen=True, slots=True)
class Point:
    """A calendar point; a missing leading part comes from the context, missing trailing parts make it coarser."""

    year: int | None = None  # astronomical
    month: int | None = None  # 1..12
    day: int | None = None  # 1..31
    weekday: int | None = None  # Monday 0: which month a day without one lies in


@dataclass(frozen=True, slots=True)
class Era:
    """A decade or a century: ``first`` year and number of ``years``; ``base`` None where the century is in the words."""

    decade: int | None  # 0..90, None for a whole century
    century: int | None  # hundreds of years: 19 for 1900..1999; None: the nearest past
    shift: int | None = None  # centuries or, without a decade, decades from the publication date's own


@dataclass(frozen=True, slots=True)
class Relative:
    """A whole unit some units away: 今年 (year, 0), 上月 (month, -1), 昨天 (day, -1), 次日 (day, 1, narrative)."""

    unit: Grain
    shift: int
    base: Base = Base.PUBLICATION
    numbered: Point | None = None  # the day that brackets say again: 昨（14）日, 明日（4日）


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of a week, Monday 0; ``week`` counts weeks from this one, None where only the day is said."""

    day: int
    week: int | None = None
    until: int | None = None  # the last day of a stretch of days (周末: 5 until 6)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a period by its name; ``of`` None where the period comes from the context.

    Names: ``quarter`` ``half`` ``season`` ``ten-day`` (``n`` from 1), ``months`` ``days`` ``quarters`` (the first ``n``), ``last-months`` ``last-days``, ``early`` ``middle`` ``late`` ``end`` (approximate), ``last-day`` ``first-day``, ``nth-day``, ``nth-week``, ``eve`` (the ``n`` days before).
    """

    name: str
    n: int = 1
    of: Expression | None = None


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """The n-th (from 1, or -1 for the last) given weekday of a period."""

    n: int
    day: int
    of: Expression | None = None


@dataclass(frozen=True, slots=True)
class Inside:
    """An expression inside another that supplies its missing parts: 今年 and 3月20日."""

    outer: Expression
    inner: Expression


@dataclass(frozen=True, slots=True)
class Shift:
    """So many units before (negative) or after a point; ``of`` None counts from ``base``."""

    n: float
    unit: Grain
    base: Base = Base.PUBLICATION
    of: Expression | None = None
    keep: bool = False  # the length of what it is counted from stays: 去年同期, 一个月后下午3点


@dataclass(frozen=True, slots=True)
class Range:
    """From one expression through another; parts that either leaves out are taken from the other."""

    first: Expression
    last: Expression


@dataclass(frozen=True, slots=True)
class Open:
    """A side without an end: ``from`` (from its first day), ``after``, ``before``, ``until`` (through its last day)."""

    side: str
    of: Expression


@dataclass(frozen=True, slots=True)
class AsOf:
    """截至…: the last day of the period."""

    of: Expression


@dataclass(frozen=True, slots=True)
class Ending:
    """截至…止年度: the ``n`` months that end with the last day of the period."""

    n: int
    of: Expression


@dataclass(frozen=True, slots=True)
class About:
    """…左右, …前后: the days given, but approximate."""

    of: Expression


@dataclass(frozen=True, slots=True)
class Named:
    """A named day or period (中秋节, 国庆期间, 十八大) of the table of named days."""

    name: str
    shift: int | None = None  # years, or occurrences with ``next``
    period: bool = False  # the holidays around it rather than the day itself
    animal: int | None = None  # of the twelve that years are called after, from the rat (0): the nearest such year


@dataclass(frozen=True, slots=True)
class Lunar:
    """A date of the Chinese lunisolar calendar; the year may be missing."""

    year: int | None
    month: int
    day: int | None
    leap: bool = False


@dataclass(frozen=True, slots=True)
class Vague:
    """近日, 日前: the days up to publication; ``ahead`` for those after it."""

    ahead: bool = False


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch up to (negative) or from now: 近三年, 未来十天, 一周内."""

    n: float
    unit: Grain
    whole: bool = False  # whole calendar units before this one: 上两个月


@dataclass(frozen=True, slots=True)
class Unresolved:
    """Words that name no day: a duration, a recurring time, damage with two readings."""


Expression = (
    Point
    | Era
    | Relative
    | Weekday
    | Part
    | NthWeekday
    | Inside
    | Shift
    | Range
    | Open
    | AsOf
    | Ending
    | About
    | Named
    | Lunar
    | Vague
    | Window
    | Unresolved
)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day: ``HH:MM`` where a clock time is given (``24:00`` ends the day), and by how many days the words move the day."""

    time: str | None
    utc_offset: str | None = None
    days: int = 0


@dataclass(frozen=True, slots=True)
class Said:
    """What a rule read: the expression, with the time of day if the words give one."""

    expression: Expression
    clock: Clock | None = None
    repaired: bool = False


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression in a text: where it stands, what it says and which rule says so."""

    start: int
    stop: int
    text: str
    rule: str
    kind: str  # date, span, duration, recurring
    said: Said
