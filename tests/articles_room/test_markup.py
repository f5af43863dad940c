"""What stands in the markup beside a page's elements changes nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from chrono.articles.html import Page, read_page

PAGES = Path(__file__).with_name("pages")
TAG = re.compile(r"(?=<(?:h1|h2|p|div|span|time|table|ul|section|article)\b)", re.IGNORECASE)


def said(page: Page) -> tuple[object, ...]:
    header = [" ".join(line.split()) for line in page.header]
    return page.title, page.text.split(), page.site, page.dates, header


@pytest.mark.parametrize("between", ["<!-- a block begins -->", "<?block begins?>"])
def test_comments_and_instructions_change_nothing(between: str) -> None:
    """Portals put a comment between the day's block and the heading."""
    for path in sorted(PAGES.glob("portal*.html")):
        html = path.read_text(encoding="utf-8", errors="replace")
        assert said(read_page(TAG.sub(between, html))) == said(read_page(html)), path.name
