"""Corrections by the user: what was asked for, and what an event or an article shows of it."""

from __future__ import annotations

from dataclasses import dataclass

from chrono.model.time import Grain, Interval


@dataclass(frozen=True, slots=True)
class Days:
    """Days that the user gives to an event."""

    interval: Interval
    grain: Grain
    edtf: str
    approximate: bool


@dataclass(frozen=True, slots=True)
class EventCorrection:
    """What the user wants of one event; it is found by its own id or by that of any of its sources."""

    key: str
    reason: str
    hide: bool = False
    rename: str | None = None  # the headline to be shown
    redate: Days | None = None
    split: tuple[str, ...] = ()  # ids of sources that become an event of their own
    join: tuple[str, ...] = ()  # ids of events, or of sources of theirs, that become one with this
    pin: bool = False  # kept by every ``--top``


@dataclass(frozen=True, slots=True)
class ArticleCorrection:
    """The publication date that the user gives to one article."""

    key: str  # the article's id
    reason: str
    published: str  # ISO day


@dataclass(frozen=True, slots=True)
class Corrections:
    """Everything that one file asks for, in its order."""

    events: tuple[EventCorrection, ...] = ()
    articles: tuple[ArticleCorrection, ...] = ()


@dataclass(frozen=True, slots=True)
class Correction:
    """What was changed by hand in an event or an article, beside the program's own value."""

    kind: str  # hide, rename, redate, split, join, pin; published for an article
    key: str  # the id or the article's key, as the user's file has it
    reason: str
    own: str | None = None  # the program's value: a headline, EDTF, an importance, a day; None: there was none
    own_days: Interval | None = None  # the program's days, where days were changed


@dataclass(frozen=True, slots=True)
class Unfit:
    """A correction, or one id that it names, that fits no event and no article of the build."""

    table: str  # event or article
    key: str  # the correction's own key
    missing: str  # the id that was not found; mostly the key itself
    reason: str
    why: str = ""  # "all": every source of an event is to be split off; "itself": joined with itself; "": not found
