"""Joins the rooms: paths in, a chronicle out. The only module that knows the whole way of the data."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from chrono.articles.article import read_article
from chrono.articles.fingerprint import SKETCH, Sketches, packed, shingles
from chrono.articles.read import Raw, ReadOptions, gather
from chrono.events.compose import Card, event_of
from chrono.events.correcting import corrected_events
from chrono.events.duplicates import copy_groups
from chrono.events.extract import mentions_of
from chrono.events.location import located
from chrono.events.merge import clusters_of
from chrono.events.rank import in_order, weighed
from chrono.events.reprints import Misdated, misdated
from chrono.events.subjects import tagged
from chrono.model.article import Article, Removal, Skipped
from chrono.model.correction import ArticleCorrection, Correction, Corrections
from chrono.model.event import ArticleCard, Chronicle, Event, Leftover, Mention, Removed, SkippedCard
from chrono.model.time import Interval, iso, parse_iso
from chrono.selection import best_of, is_about
from chrono.settings import DEFAULTS, Settings
from chrono.text.scripts import folded

EXCERPT = 120  # characters of a removed stretch that the files keep
FEW = 8  # small removals of one reason that are kept one by one
SMALL = 24  # characters of a small one
DOUBTED = ("field", "metadata", "url", "filename")  # sources of a date that a copy under another may contradict


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """What a build is asked for, beside its paths."""

    reading: ReadOptions = field(default_factory=ReadOptions)
    labels: str | None = None  # zh or en; None: the language of most articles
    title: str | None = None
    about: str | None = None  # keep events that hold these words
    top: int | None = None  # keep the most important events only
    settings: Settings = DEFAULTS
    corrections: Corrections = field(default_factory=Corrections)  # by the user


@dataclass(frozen=True, slots=True)
class Task:
    """One article to be read, with everything that its reading depends on."""

    raw: Raw
    options: ReadOptions
    settings: Settings
    correction: ArticleCorrection | None = None  # by the user


@dataclass(frozen=True, slots=True)
class Told:
    """What one article gives: kept by the store, carried between processes."""

    card: ArticleCard | None = None
    face: Card | None = None
    mentions: tuple[Mention, ...] = ()
    undated: tuple[Leftover, ...] = ()
    left_out: tuple[Leftover, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    sketch: str = ""  # the smallest values of its fingerprint, packed
    timeless: bool = True  # whether it is told the same on any later day


def tell(task: Task) -> Told:
    """Read, clean, date and extract one article; pure, so that any engine may run it anywhere."""
    return _told(task) if task.correction is None else _told_again(task, task.correction)


def _told_again(task: Task, correction: ArticleCorrection) -> Told:
    """What an article tells on the publication date that the user gives it; its card keeps the program's own."""
    own = _told(task)
    told = _told(replace(task, options=replace(task.options, published_force=correction.published)))
    if own.card is None or told.card is None:
        return told
    note = Correction("published", correction.key, correction.reason, own.card.published_evidence, _days(own.card))
    return replace(told, card=replace(told.card, corrections=(note,)), timeless=own.timeless)


def _days(card: ArticleCard) -> Interval | None:
    known = card.published_first is not None or card.published_last is not None
    return Interval.from_iso(card.published_first, card.published_last) if known else None


def _told(task: Task) -> Told:
    reading = read_article(task.raw, task.options, task.settings)
    article = reading.article
    if article is None:
        return Told(skipped=reading.notes, timeless=reading.timeless)
    extracted = mentions_of(article, task.settings)
    return Told(
        card=_card(article),
        face=Card.of(article),
        mentions=located(article, extracted.mentions),
        undated=extracted.undated,
        left_out=extracted.left_out,
        skipped=reading.notes,
        sketch=packed(sorted(shingles(folded(article.text)))[:SKETCH]),
        timeless=reading.timeless,
    )


def tasks_of(paths: Sequence[str], options: BuildOptions) -> Iterator[Task | Skipped]:
    """The articles to be read, and the inputs that cannot be."""
    corrected = {each.key: each for each in options.corrections.articles}
    for raw in gather(paths, options.reading, options.settings):
        if isinstance(raw, Skipped):
            yield raw
        else:
            yield Task(raw, options.reading, options.settings, corrected.get(raw.id))


def chronicle_of(told: Iterable[Told], options: BuildOptions, title: str, skipped: Sequence[Skipped] = ()) -> Chronicle:
    """Merge, rank and order what all articles tell; the result does not depend on their order."""
    articles = sorted(
        (each for each in told if each.card is not None), key=lambda each: each.card.id if each.card else ""
    )
    articles = _redated(articles)
    lost = sorted([*skipped, *(note for each in articles for note in each.skipped)], key=_skipped_order)
    faces = {each.face.id: each.face for each in articles if each.face is not None}
    order = {key: face.order for key, face in faces.items()}
    prints = Sketches({each.face.id: each.sketch for each in articles if each.face is not None})
    copies = copy_groups(prints, order, options.settings.copy_similarity)
    mentions = [mention for each in articles for mention in each.mentions]
    cards = tuple(each.card for each in articles if each.card is not None)
    published = {key: parse_iso(face.published) for key, face in faces.items() if face.published}
    clusters = clusters_of(mentions, options.settings, copies, prints, published)
    corrected = corrected_events(clusters, options.corrections, cards, partial(event_of, cards=faces, copies=copies))
    events = _kept(weighed(tagged(corrected.events)), options)
    labels = options.labels or _majority([face.language for face in faces.values()])
    undated = tuple(leftover for each in articles for leftover in each.undated)
    left_out = tuple(leftover for each in articles for leftover in each.left_out)
    return Chronicle(
        title=title,
        labels=labels,
        events=in_order(events),
        articles=cards,
        undated=undated,
        left_out=left_out,
        skipped=tuple(SkippedCard(each.path, each.record, each.code, each.reason) for each in lost),
        counts=_counts(events, articles, mentions, len(undated), len(left_out), lost),
        unfit=corrected.unfit,
    )


def _redated(articles: Sequence[Told]) -> list[Told]:
    """The articles, and of those whose date a copy shows to be false what they tell on the copy's."""
    dated = {
        each.face.id: each
        for each in articles
        if each.card
        and each.face
        and each.face.published
        and each.card.published_source in DOUBTED
        and not each.card.corrections
    }
    prints = Sketches({key: each.sketch for key, each in dated.items()})
    days = {key: parse_iso(each.face.published) for key, each in dated.items() if each.face and each.face.published}
    titles = {key: each.face.title for key, each in dated.items() if each.face and each.face.title}
    false = misdated({key: each.mentions for key, each in dated.items()}, prints, days, titles)
    return [
        _on_the_day_of(each, found, dated[found.twin]) if each.face and (found := false.get(each.face.id)) else each
        for each in articles
    ]


def _on_the_day_of(told: Told, found: Misdated, twin: Told) -> Told:
    assert told.card and told.face and twin.card and twin.card.published
    year = Interval.of_year(int(twin.card.published[:4]))
    evidence = f"{told.card.published_evidence}; {twin.card.id} {twin.card.published}"
    card = replace(
        told.card,
        published=None,
        published_first=year.first,
        published_last=year.last,
        published_source="contradicted",
        published_evidence=evidence,
    )
    undated = (*told.undated, *found.undated)
    return replace(told, card=card, face=replace(told.face, published=None), mentions=found.mentions, undated=undated)


def _kept(events: Sequence[Event], options: BuildOptions) -> list[Event]:
    """The events that were asked for; hidden ones stay beside them, so that a file read back can tell."""
    if options.about:
        events = [event for event in events if is_about(event, options.about)]
    if options.top is not None:
        shown = best_of([event for event in events if not event.hidden], options.top)
        events = [*shown, *(event for event in events if event.hidden)]
    return list(events)


def _counts(
    events: Sequence[Event],
    articles: Sequence[Told],
    mentions: Sequence[Mention],
    undated: int,
    left_out: int,
    lost: Sequence[Skipped],
) -> dict[str, int]:
    kinds = Counter(event.kind for event in events if not event.hidden)
    hidden = sum(event.hidden for event in events)
    return {
        "articles": len(articles),
        "mentions": len(mentions),
        "events": kinds["event"],
        "figures": kinds["figure"],
        "background": kinds["background"],
        "terms": kinds["term"],
        "undated": undated,
        "left_out": left_out,
        "skipped": sum(each.fatal for each in lost),
        **({"hidden": hidden} if hidden else {}),
    }


def _skipped_order(each: Skipped) -> tuple[str, int, str]:
    return each.path, each.record or 0, each.code


def _majority(languages: Sequence[str]) -> str:
    counts = Counter(languages)
    return max(sorted(counts), key=lambda language: (counts[language], language == "zh")) if counts else "zh"


def _card(article: Article) -> ArticleCard:
    publication = article.publication
    interval = publication.interval
    return ArticleCard(
        id=article.id,
        title=article.title,
        path=article.path,
        url=article.url,
        published=iso(publication.day) if publication.day is not None else None,
        published_first=interval.first if interval else None,
        published_last=interval.last if interval else None,
        published_source=publication.source,
        published_evidence=publication.evidence,
        removed=_removed(article),
    )


def _removed(article: Article) -> tuple[Removed, ...]:
    """What was taken out; many small pieces of one reason, as romanised notes are, became nine tenths of a feed."""
    pieces: dict[str, list[Removal]] = defaultdict(list)
    for each in article.removals:
        pieces[each.reason].append(each)
    removed: list[Removed] = []
    for reason, found in pieces.items():
        spans = [each.span for each in found]
        texts = [article.original[start:stop].strip() for start, stop in spans]
        if len(found) > FEW and max(map(len, texts)) <= SMALL:
            removed.append(Removed(spans[0], reason, " ".join(dict.fromkeys(texts))[:EXCERPT], len(found)))
        else:
            removed += [Removed(span, reason, text[:EXCERPT]) for span, text in zip(spans, texts, strict=True)]
    return tuple(sorted(removed, key=lambda each: each.span))


def title_of(paths: Sequence[str], options: BuildOptions) -> str:
    """The chronology's title: the one asked for, else the name of the first folder or file."""
    if options.title:
        return options.title
    try:
        name = Path(paths[0]).resolve().name if paths and paths[0] != "-" else ""
    except (OSError, RuntimeError, ValueError):  # a link that leads to itself
        name = Path(paths[0]).name
    return Path(name).stem or name or "chronology"
