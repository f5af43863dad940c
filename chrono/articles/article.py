"""One raw article to one clean, dated article: a pure function."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from chrono.articles.captures import own_address
from chrono.articles.cleaning import Cleaned, clean
from chrono.articles.documents import read_document
from chrono.articles.encoding import UnreadableText
from chrono.articles.html import Page
from chrono.articles.mojibake import unscrambled
from chrono.articles.origin import origin_of, outlet_of
from chrono.articles.published import Evidence, publication_of
from chrono.articles.read import Raw, ReadOptions
from chrono.model.article import UNDONE, Article, Publication, Skipped
from chrono.settings import Settings
from chrono.text.language import CHINESE, ENGLISH, language_of


@dataclass(frozen=True, slots=True)
class Reading:
    """What became of one raw article."""

    article: Article | None  # None: it could not be used
    notes: tuple[Skipped, ...]  # complaints; those that did not cost the article are not fatal
    timeless: bool = True  # whether it reads the same on any later day, so that it need not be read again


def make_article(raw: Raw, options: ReadOptions, settings: Settings) -> tuple[Article | None, tuple[Skipped, ...]]:
    """The article, or ``None`` with the reason; complaints that did not cost the article are not fatal."""
    reading = read_article(raw, options, settings)
    return reading.article, reading.notes


def read_article(raw: Raw, options: ReadOptions, settings: Settings) -> Reading:
    """The article, clean and dated, with what was wrong with it."""
    fields = dict(raw.fields)
    try:
        original, page = _original(raw, fields, settings)
    except UnreadableText as error:
        return Reading(None, (Skipped(raw.path, raw.record, error.code, error.reason),))
    except Exception as error:  # a parser must not end the build of all other articles
        said = type(error).__name__
        if isinstance(error, ImportError):  # a library that is missing: only its own words tell which
            said = " ".join(f"{said}: {error}".split())
        return Reading(None, (Skipped(raw.path, raw.record, "unreadable", f"it could not be read: {said}"),))
    known_title = fields.get("title") or (page.title if page else None)
    if not original.strip() and not (known_title or "").strip():
        code, reason = (
            ("no-text", "the page holds no text") if raw.form in ("html", "mhtml") else ("empty", "it holds no text")
        )
        return Reading(None, (Skipped(raw.path, raw.record, code, reason),))
    notes: list[Skipped] = []
    if wrong := unscrambled(original):
        if wrong.text is None:
            return Reading(None, (Skipped(raw.path, raw.record, "mojibake", wrong.reason),))
        notes.append(Skipped(raw.path, raw.record, UNDONE, wrong.reason, fatal=False))
        original = wrong.text
        known_title = _undone(known_title)
    if len(original) > settings.max_article_length:
        reason = f"longer than {settings.max_article_length:,} characters; only those were read"
        notes.append(Skipped(raw.path, raw.record, "length", reason, fatal=False))
        original = original[: settings.max_article_length]
    cleaned = clean(original, known_title)
    evidence = _evidence(raw, fields, page, cleaned, options)
    dated = publication_of(evidence)
    if complaint := dated[1]:
        notes.append(Skipped(raw.path, raw.record, "date", complaint, fatal=False))
    article = _article(raw, fields, page, original, cleaned, publication=dated[0], said=options.language)
    return Reading(article, tuple(notes), timeless=publication_of(replace(evidence, clock=None)) == dated)


def _undone(title: str | None) -> str | None:
    """The title of a page or record whose text was decoded wrongly."""
    wrong = unscrambled(title) if title else None
    return wrong.text if wrong else title


def _evidence(
    raw: Raw, fields: Mapping[str, str], page: Page | None, cleaned: Cleaned, options: ReadOptions
) -> Evidence:
    return Evidence(
        text=cleaned.text.text,
        removed=cleaned.words,
        force=options.published_force,
        fallback=options.published,
        field=fields.get("published"),
        metadata=page.dates if page else (),
        page_header=page.header if page else (),
        guesses=page.guesses if page else (),
        made=page.made if page else None,
        url=own_address(_url(fields, page)),
        name=raw.path if raw.record is None and raw.path != "-" else None,
        modified=raw.modified,
        clock=options.clock,
    )


def _url(fields: Mapping[str, str], page: Page | None) -> str | None:
    return fields.get("url") or (page.url if page else None)


def _article(
    raw: Raw,
    fields: Mapping[str, str],
    page: Page | None,
    original: str,
    cleaned: Cleaned,
    *,
    publication: Publication,
    said: str,
) -> Article:
    outlet = outlet_of(fields.get("source"), page.site if page else None)
    return Article(
        id=raw.id,
        title=cleaned.title,
        original=original,
        text=cleaned.text.text,
        runs=cleaned.text.runs,
        publication=publication,
        path=raw.path,
        url=_url(fields, page),
        outlet=outlet,
        origin=origin_of(
            outlet,
            cleaned.words,
            cleaned.text.text,
            page.header if page else (),
            page.credit if page else None,
        ),
        language=said if said in (CHINESE, ENGLISH) else language_of(f"{cleaned.title or ''}\n{cleaned.text.text}"),
        removals=cleaned.removals,
    )


def _original(raw: Raw, fields: Mapping[str, str], settings: Settings) -> tuple[str, Page | None]:
    """The text that spans are counted in, and the page it was extracted from."""
    if raw.form != "record":
        return read_document(raw.form, raw.data or b"", settings)
    if not fields.get("text") and fields.get("html"):
        from chrono.articles.fragment import fragment_text

        return fragment_text(fields["html"]), None
    return fields.get("text", ""), None
