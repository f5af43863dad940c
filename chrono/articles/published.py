"""The publication date: a cascade of named strategies, each with its evidence, each tested against the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from chrono.articles.doubt import contradiction
from chrono.articles.infer import inferred
from chrono.articles.lines import lines_of
from chrono.articles.loose_days import loose_day
from chrono.articles.moments import local_day, near_in_utc
from chrono.articles.pages import ISSUE_DAY
from chrono.articles.ranking import header_lines, is_modified, is_other, rank
from chrono.articles.stamps import YEARLESS, Stamp, compact_stamps, find_stamps, nearest_before, read_field
from chrono.articles.told import Told, told_dates
from chrono.model.article import UNKNOWN_PUBLICATION, Publication
from chrono.model.time import Grain, Interval, civil, is_date, parse_iso

_NAMED = re.compile(r"(?:发布|發布|出版|刊发|刊登|publication\s)(?:日期|时间|時間|date)\s*[:：]\s*$", re.IGNORECASE)
_BARE = re.compile(r"\w")
_TIME = re.compile(r"\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]m)?", re.IGNORECASE)
_CLOCK = re.compile(r"\d:\d\d")
_MADE = 366  # days that a document may be made after the last day it tells of
_HEADERS = ("header", "source")
_OPENING = 140  # characters of the text that may hold a header in parentheses


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything that may say when an article was published."""

    text: str  # cleaned
    removed: Sequence[tuple[str, str]]  # (reason, words) that cleaning took away, in order
    force: str | None = None
    fallback: str | None = None
    field: str | None = None
    metadata: Sequence[str] = ()  # values of a page's head, best first
    page_header: Sequence[str] = ()  # lines around a page's title
    guesses: Sequence[str] = ()  # of a date finder, where the page says nothing itself
    made: str | None = None  # the day a document's properties say it was made
    url: str | None = None
    name: str | None = None  # of the file
    modified: str | None = None  # the ISO day of the file's last change, if the user trusts it
    clock: int | None = None


Strategy = Callable[[Evidence], Iterator[Publication]]


def publication_of(evidence: Evidence) -> tuple[Publication, str | None]:
    """The publication date, and a complaint about a date field that could not be read."""
    complaint = None
    if evidence.field and read_field(evidence.field) is None:
        complaint = f"its date field is no date: {evidence.field.strip()[:60]!r}"
    if evidence.force:
        return Publication(Interval.of_day(parse_iso(evidence.force)), Grain.DAY, "flag", evidence.force), complaint
    told = _told(evidence.text)
    rejected: Publication | None = None
    for strategy in CASCADE:
        for found in strategy(evidence):
            if not _possible(found, evidence.clock):
                if found.source == "field":
                    complaint = f"its date field lies in the future: {(evidence.field or '').strip()[:60]!r}"
                continue
            if _against(found, told, evidence.text, tuple(evidence.removed)) is None:
                return (found if rejected is None else _after(rejected, found)), complaint
            if strategy in _OWN_WORDS:
                rejected = rejected or found
    if rejected is None and evidence.fallback:
        return Publication(
            Interval.of_day(parse_iso(evidence.fallback)), Grain.DAY, "flag", evidence.fallback
        ), complaint
    guess = inferred(told, evidence.text, evidence.clock, rejected)
    if rejected is None:
        return guess or UNKNOWN_PUBLICATION, complaint
    return _after(rejected, guess or UNKNOWN_PUBLICATION), complaint


@lru_cache(maxsize=4)
def _against(found: Publication, told: tuple[Told, ...], text: str, removed: tuple[tuple[str, str], ...]) -> str | None:
    """What speaks against a date, found once though an article is dated twice: with the clock, and without it."""
    return contradiction(found, told, text, removed)


@lru_cache(maxsize=2)
def _told(text: str) -> tuple[Told, ...]:
    """What the text tells, read once for the several questions asked of one article."""
    return tuple(told_dates(text))


def _after(rejected: Publication, found: Publication) -> Publication:
    """What stands in for a date that the text contradicts, marked so; the evidence names both."""
    words = f"{rejected.evidence}; {found.evidence}" if found.evidence else rejected.evidence
    return replace(found, source="contradicted", evidence=words)


def _possible(found: Publication, clock: int | None) -> bool:
    return found.interval is not None and (
        clock is None or found.interval.start is None or found.interval.start <= clock
    )


def _day(day: int, source: str, words: str) -> Publication:
    return Publication(Interval.of_day(day), Grain.DAY, source, words.strip()[:120])


def from_field(evidence: Evidence) -> Iterator[Publication]:
    """A record's date field."""
    if evidence.field and (read := read_field(evidence.field)):
        near = near_in_utc(read[0].start, evidence.field)
        for addressed in from_url(evidence) if near else ():  # the day of who published it, not that of UTC
            if addressed.day in near:
                yield addressed
        yield Publication(*read, "field", evidence.field.strip()[:120])


def from_metadata(evidence: Evidence) -> Iterator[Publication]:
    """A page's own metadata."""
    for value in evidence.metadata:
        if (read := read_field(value)) and read[1] is Grain.DAY:
            yield _as_printed(read[0].start, value, evidence) or Publication(*read, "metadata", value.strip()[:120])


def _as_printed(day: int | None, value: str, evidence: Evidence) -> Publication | None:
    """The day of a moment in UTC where it was published, if the page has it: by another clock, at its title, in its address."""
    near = near_in_utc(day, value)
    if not near:
        return None
    if own := local_day(value, evidence.metadata):
        return _day(own[0], "metadata", own[1])
    printed = [
        (line, stamp.day)
        for line in evidence.page_header
        for stamp in find_stamps(line)
        if _CLOCK.search(line) and not is_modified(line, stamp)
    ]
    if not printed:
        return next((found for found in from_url(evidence) if found.day in near), None)
    if len({each for _, each in printed}) != 1 or printed[0][1] not in near:
        return None
    return _day(printed[0][1], "header", printed[0][0])


def from_header(evidence: Evidence) -> Iterator[Publication]:
    """The line above the body that says when and where it was printed.

    A date labelled as that of an update only if there is no other: many publishing systems label the only one so.
    """
    lines = [
        *evidence.page_header,
        *(line for reason, words in evidence.removed if reason in _HEADERS for line in header_lines(words)),
        *(words for reason, words in evidence.removed if reason == "page header" and ISSUE_DAY.search(words)),
    ]
    found = [(line, stamp) for line in lines for stamp in find_stamps(line) if not is_other(line, stamp)]
    if len({stamp.day for _, stamp in found}) > 1 and any(reason == "speaker" for reason, _ in evidence.removed):
        return  # a talk of several days
    found.sort(key=lambda each: _order(rank(*each), each[0] in evidence.page_header))
    yield from _named_below(found, evidence)
    for line, stamp in found:
        yield _day(stamp.day, "header", line)
    opening = evidence.text.lstrip()[:_OPENING]
    for stamp in find_stamps(opening)[:1]:
        before, after = opening[: stamp.start][-1:], opening[stamp.stop : stamp.stop + 10]
        if before in "（([【" and before and re.match(r"\s*(?:\d\d:\d\d\s*)?[)）\]】]", after):
            yield _day(stamp.day, "header", opening[stamp.start : stamp.stop])


def _order(rank: int, is_beside_title: bool) -> tuple[int, bool, int]:
    """Beside the title a bare day goes before a day with a clock that stands elsewhere: those of comments have one."""
    return (1 if rank == 2 else rank), not is_beside_title, rank


def _named_below(found: Sequence[tuple[str, Stamp]], evidence: Evidence) -> Iterator[Publication]:
    """The day that a line at the foot names as that of publication, where all above is an older text's later, bare day.

    Programs that export print the day of exporting above the article.
    """
    if not found or _BARE.search(found[0][0][: found[0][1].start] + _TIME.sub("", found[0][0][found[0][1].stop :])):
        return
    for reason, words in evidence.removed:
        for stamp in find_stamps(words) if reason == "footer" else ():
            if _NAMED.search(words[: stamp.start]) and stamp.day < found[0][1].day:
                yield _day(stamp.day, "footer", words)


def from_dateline(evidence: Evidence) -> Iterator[Publication]:
    """ "…北京8月31日电": a day whose year comes from elsewhere: the address, the file's name, the years of the text."""
    for reason, words in evidence.removed:
        if reason != "dateline":
            continue
        for stamp in find_stamps(words)[:1]:
            yield _day(stamp.day, "dateline", words)
        found = YEARLESS.search(words)
        latest = _latest_possible(evidence)
        if found and latest is not None and (day := _fitting(int(found.group(1)), int(found.group(2)), latest)):
            yield _day(day, "dateline", words)


def _latest_possible(evidence: Evidence) -> tuple[int, int] | None:
    """The days between which the text must have been printed: after what it tells, within a year."""
    years = re.findall(
        r"(?<!\d)(20[0-4]\d)(?=[-/年_]?(?:0[1-9]|1[0-2])?(?:[-/_月\d.\s]|$))",
        f"{evidence.url or ''} {evidence.name or ''}",
    )
    if years:
        year = Interval.of_year(int(years[0]))
        return (year.start or 0), (year.end or 1) - 1
    told = [each for each in _told(evidence.text) if each.firm]
    if not told:
        return None
    newest = max(told, key=lambda each: each.interval.start or 0)
    start = newest.interval.start or 0
    return start, min(start + 364, evidence.clock or start + 364)


def _fitting(month: int, day: int, between: tuple[int, int]) -> int | None:
    if not is_date(2000, month, day):
        return None
    found = nearest_before(month, day, between[1])
    return found if found is not None and found >= between[0] else None


def from_foot(evidence: Evidence) -> Iterator[Publication]:
    """A signature's date below the body; then the newest date of a list of related articles."""
    feet = [
        (words, stamp)
        for reason, words in reversed(evidence.removed)
        if reason == "footer"
        for stamp in find_stamps(words)
        if not is_other(words, stamp)
    ]
    for words, stamp in sorted(feet, key=lambda each: is_modified(*each)):
        yield _day(stamp.day, "footer", words)
    entries = [line for reason, words in evidence.removed if reason == "related links" for line in words.split("\n")]
    dated = [(found[-1].day, line) for line in entries if (found := find_stamps(line))]
    if len(dated) >= 3 and any(line.is_body for line in lines_of(evidence.text)):  # else it is a page of links alone
        day, line = max(dated, key=lambda each: each[0])
        yield _day(day, "footer", line)


def from_loose_line(evidence: Evidence) -> Iterator[Publication]:
    """A day on a line above or below the body that nothing else knows; it is tested as one of the foot."""
    if found := loose_day(evidence.text):
        yield _day(found[0], "footer", found[1])


def from_url(evidence: Evidence) -> Iterator[Publication]:
    """A day in the address: /2021/08/31/, /20210831/, t20210831_."""
    if evidence.url:
        for day in compact_stamps(evidence.url.split("?")[0])[:1]:
            yield _day(day, "url", evidence.url)


def from_guess(evidence: Evidence) -> Iterator[Publication]:
    """What the date finder makes of a page's markup."""
    yield from from_metadata(replace(evidence, metadata=evidence.guesses))


def from_name(evidence: Evidence) -> Iterator[Publication]:
    """A day in the file's name."""
    if evidence.name:
        name = evidence.name.rsplit("/", 1)[-1]
        days = [stamp.day for stamp in find_stamps(name)] or compact_stamps(name)
        if len(set(days)) == 1 and civil(days[0])[0] >= 1990:
            yield _day(days[0], "filename", name)


def from_properties(evidence: Evidence) -> Iterator[Publication]:
    """The day a document was made, if the text tells of days in the year before: exports are made years later."""
    if evidence.made and (read := read_field(evidence.made)) and (day := read[0].start) is not None:
        told = (each.interval for each in _told(evidence.text))
        if any(each.end is not None and each.start is not None and day - _MADE <= each.start <= day for each in told):
            yield Publication(*read, "metadata", evidence.made.strip()[:120])


def from_file_time(evidence: Evidence) -> Iterator[Publication]:
    """The file's last change, where the user said that it counts."""
    if evidence.modified:
        yield _day(parse_iso(evidence.modified), "flag", f"mtime {evidence.modified}")


CASCADE: tuple[Strategy, ...] = (
    from_field,
    from_metadata,
    from_header,
    from_dateline,
    from_url,
    from_name,
    from_foot,
    from_loose_line,
    from_guess,
    from_properties,
    from_file_time,
)
_OWN_WORDS = (from_field, from_metadata)  # a weaker date that the text contradicts was none to begin with
