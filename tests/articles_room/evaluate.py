"""The evaluation of reading: main text title and publication date of every page beside this file, ours and others'.

``python -m tests.articles_room.evaluate`` prints the table; trafilatura and htmldate stand alone beside us on the HTML pages.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from chrono.articles.article import make_article
from chrono.articles.encoding import decode
from chrono.articles.headings import same_title
from chrono.articles.read import Raw, ReadOptions, gather
from chrono.model.time import iso, parse_iso
from chrono.settings import DEFAULTS

PAGES = Path(__file__).with_name("pages")
OPTIONS = ReadOptions(clock=parse_iso("2026-01-01"))
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Expected:
    """What a page holds, as its author wrote it down beside it."""

    name: str
    published: str | None  # ISO day; None: it cannot be known to the day
    title: str  # empty: it has none
    text: str


@dataclass(frozen=True, slots=True)
class Result:
    """What a reader made of a page."""

    name: str
    strategy: str  # the source of the date
    date: str  # "right", "wrong" or "unknown"
    f1: float
    found: str | None
    titled: bool  # whether the title is right


@cache
def expectations() -> tuple[Expected, ...]:
    """The pages with what they hold, by name."""
    out = []
    for path in sorted(PAGES.glob("*.expect")):
        said = json.loads(path.read_text(encoding="utf-8"))
        out.append(
            Expected(path.name.removesuffix(".expect"), said["published"], said["title"], "\n".join(said["text"]))
        )
    return tuple(out)


def ours(page: Expected) -> Result:
    """What chrono makes of a page."""
    (raw,) = gather([str(PAGES / page.name)], OPTIONS, DEFAULTS)
    article = make_article(raw, OPTIONS, DEFAULTS)[0] if isinstance(raw, Raw) else None
    if article is None:
        return Result(page.name, "none", _verdict(page.published, None), 0.0, None, False)
    day = iso(article.publication.day) if article.publication.day is not None else None
    titled = (
        same_title(article.title, page.title) if article.title and page.title else article.title == (page.title or None)
    )
    verdict = _verdict(page.published, day)
    return Result(page.name, article.publication.source, verdict, _f1(page, article.text), day, titled)


def alone(page: Expected) -> Result:
    """What trafilatura and htmldate make of it without us."""
    import htmldate
    import trafilatura

    html = decode((PAGES / page.name).read_bytes())
    day = htmldate.find_date(html, original_date=True, max_date="2026-01-01")
    text = trafilatura.extract(html) or ""
    title = getattr(trafilatura.extract_metadata(html), "title", None)
    titled = title is not None and same_title(title, page.title)
    return Result(page.name, "htmldate", _verdict(page.published, day), _f1(page, text), day, titled)


def _verdict(expected: str | None, found: str | None) -> str:
    if expected == found:
        return "right"
    return "unknown" if found is None else "wrong"


def _f1(page: Expected, text: str) -> float:
    """F1 over pairs of neighbouring characters, without white space and without a line that is only the title."""
    lines = [line for line in text.split("\n") if _bare(line) != _bare(page.title)]
    wanted, found = _pairs(page.text), _pairs("".join(lines))
    common = sum((wanted & found).values())
    return 2 * common / max(sum(wanted.values()) + sum(found.values()), 1)


def _bare(words: str) -> str:
    return _SPACE.sub("", words.lstrip("#"))


def _pairs(text: str) -> Counter[str]:
    bare = _SPACE.sub("", text)
    return Counter(bare[place : place + 2] for place in range(len(bare) - 1))


def figures(results: Sequence[Result]) -> dict[str, float]:
    """Shares of right and wrong days and of right titles, and the mean F1 of the main text."""
    count = max(len(results), 1)
    dates = Counter(each.date for each in results)
    return {
        "date_right": dates["right"] / count,
        "date_wrong": dates["wrong"] / count,
        "title_right": sum(each.titled for each in results) / count,
        "text_f1": sum(each.f1 for each in results) / count,
    }


def _row(name: str, results: Sequence[Result]) -> str:
    said = figures(results)
    return f"{name:<34}{len(results):>5}{said['date_right']:>9.3f}{said['date_wrong']:>9.3f}{said['text_f1']:>9.3f}{said['title_right']:>9.3f}"


def table(results: Iterable[Result], others: Sequence[Result]) -> list[str]:
    """The lines to print: in all, by strategy, and side by side on HTML."""
    mine = list(results)
    html = {each.name for each in others}
    lines = [f"{'':<34}{'n':>5}{'right':>9}{'wrong':>9}{'text F1':>9}{'title':>9}", _row("chrono, all", mine)]
    strategies = sorted({each.strategy for each in mine})
    lines += [_row(f"  date from {name}", [each for each in mine if each.strategy == name]) for name in strategies]
    lines.append(_row("chrono, HTML", [each for each in mine if each.name in html]))
    lines.append(_row("trafilatura and htmldate, HTML", others))
    return lines


def main() -> None:
    """Print the table, and with ``--all`` every page that is not perfect."""
    mine = [ours(page) for page in expectations()]
    others = [alone(page) for page in expectations() if page.name.endswith(".html")]
    print("\n".join(table(mine, others)))
    if "--all" in sys.argv:
        for each in mine:
            if each.date != "right" or each.f1 < 0.99:
                print(f"{each.name:<34}{each.date:>8} {each.found} {each.strategy:>10} {each.f1:.3f}")


if __name__ == "__main__":
    main()
