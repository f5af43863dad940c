"""One raw article to one clean, dated article: a pure function."""

from __future__ import annotations

import re
from collections.abc import Mapping

from chrono.articles.clean import clean
from chrono.articles.encoding import UnreadableText, decode
from chrono.articles.html import Page, read_page
from chrono.articles.origin import origin_of, outlet_of
from chrono.articles.published import Evidence, publication_of
from chrono.articles.read import Raw, ReadOptions
from chrono.model.article import Article, Skipped
from chrono.settings import Settings

_CHINESE = re.compile(r"[\u3400-\u9fff]")
_LATIN = re.compile(r"[A-Za-z]")
_LOOKS_LIKE_PAGE = re.compile(r"<(?:!doctype|html|body|div|p)\b", re.IGNORECASE)


def make_article(raw: Raw, options: ReadOptions, settings: Settings) -> tuple[Article | None, tuple[Skipped, ...]]:
    """The article, or ``None`` with the reason; complaints that did not cost the article are not fatal."""
    fields = dict(raw.fields)
    try:
        original, page = _original(raw, fields)
    except UnreadableText as error:
        return None, (Skipped(raw.path, raw.record, error.code, error.reason),)
    except Exception as error:  # a parser must not end the build of all other articles
        return None, (Skipped(raw.path, raw.record, "unreadable", f"it could not be read: {type(error).__name__}"),)
    known_title = fields.get("title") or (page.title if page else None)
    if not original.strip() and not (known_title or "").strip():
        code, reason = ("no-text", "the page holds no text") if raw.form == "html" else ("empty", "it holds no text")
        return None, (Skipped(raw.path, raw.record, code, reason),)
    notes: list[Skipped] = []
    if len(original) > settings.max_article_length:
        reason = f"longer than {settings.max_article_length:,} characters; only those were read"
        notes.append(Skipped(raw.path, raw.record, "length", reason, fatal=False))
        original = original[: settings.max_article_length]
    return _made(raw, fields, page, original, known_title, options=options, notes=notes), tuple(notes)


def _made(
    raw: Raw,
    fields: Mapping[str, str],
    page: Page | None,
    original: str,
    known_title: str | None,
    *,
    options: ReadOptions,
    notes: list[Skipped],
) -> Article:
    cleaned = clean(original, known_title)
    url = fields.get("url") or (page.url if page else None)
    publication, complaint = publication_of(
        Evidence(
            text=cleaned.text.text,
            removed=cleaned.words,
            force=options.published_force,
            fallback=options.published,
            field=fields.get("published"),
            metadata=page.dates if page else (),
            page_header=page.header if page else (),
            guesses=page.guesses if page else (),
            url=url,
            name=raw.path if raw.record is None and raw.path != "-" else None,
            clock=options.clock,
        )
    )
    if complaint:
        notes.append(Skipped(raw.path, raw.record, "date", complaint, fatal=False))
    outlet = outlet_of(fields.get("source"), page.site if page else None)
    return Article(
        id=raw.id,
        title=cleaned.title,
        original=original,
        text=cleaned.text.text,
        runs=cleaned.text.runs,
        publication=publication,
        path=raw.path,
        url=url,
        outlet=outlet,
        origin=origin_of(outlet, cleaned.words, cleaned.text.text),
        language=_language(options.language, f"{cleaned.title or ''}\n{cleaned.text.text}"),
        removals=cleaned.removals,
    )


def _original(raw: Raw, fields: Mapping[str, str]) -> tuple[str, Page | None]:
    """The text that spans are counted in, and the page it was extracted from."""
    if raw.form == "record":
        if not fields.get("text") and fields.get("html"):
            page = read_page(f"<html><body>{fields['html']}</body></html>")
            return page.text or fields["html"], None
        return fields.get("text", ""), None
    text = decode(raw.data or b"")
    if raw.form == "html" or (raw.form == "text" and _LOOKS_LIKE_PAGE.match(text.lstrip()[:200])):
        page = read_page(text)
        return page.text, page
    return text, None


def _language(said: str, text: str) -> str:
    """The language of most of the text: a Chinese character weighs as much as a short word."""
    if said in ("zh", "en"):
        return said
    sample = text[:20_000]
    return "zh" if 4 * len(_CHINESE.findall(sample)) >= len(_LATIN.findall(sample)) else "en"
