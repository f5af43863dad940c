"""Documents of every form to the text that spans are counted in; the one door to the readers of the formats."""

from __future__ import annotations

import re
from dataclasses import replace

from chrono.articles.cleaning import FRONT_MATTER
from chrono.articles.encoding import UnreadableText, decode
from chrono.articles.html import Page, read_page
from chrono.articles.own import CODE, REASON, is_our_list
from chrono.settings import Settings

_LOOKS_LIKE_PAGE = re.compile(r"<(?:!doctype|html|body|div|p)\b", re.IGNORECASE)
_ENTRY = re.compile(r"^(\w+)\s*:[ \t]*(\S.*)$", re.MULTILINE)
_LETTER = re.compile(r"\w")
_PUBLISHED = (  # keys of a file's head that say when it was published; when it was saved or changed others say
    *("date_published", "datepublished", "published", "published_at", "publish_date", "publishdate", "pubdate"),
    *("publication_date", "发布时间", "发布日期", "發布日期", "date"),
)
_TOP = 400  # letters from the top in which a document's own title must stand


def read_document(form: str, data: bytes, settings: Settings) -> tuple[str, Page | None]:
    """The text of a document, and what its format says about it; readers are imported when they are needed."""
    if form == "pdf":
        from chrono.articles.pdf import read_pdf

        page = _with_true_title(read_pdf(data, settings))
    elif form == "docx":
        from chrono.articles.docx import read_docx

        page = _with_true_title(read_docx(data, settings))
    elif form == "mhtml":
        from chrono.articles.mhtml import read_mhtml

        page = read_mhtml(data)
    else:
        text = decode(data)
        if is_our_list(text):
            raise UnreadableText(CODE, REASON)
        if form != "html" and not _LOOKS_LIKE_PAGE.match(text.lstrip()[:200]):
            return text, _with_front_matter(text)
        page = read_page(text)
    return page.text, page


def _with_front_matter(text: str) -> Page | None:
    """What the head of a Markdown file says between its lines of dashes; cleaning takes it out of the text."""
    head = FRONT_MATTER.match(text)
    if head is None:
        return None
    said = {key.lower(): value.strip(" \"'") for key, value in _ENTRY.findall(head.group())}
    dates = tuple(said[key] for key in _PUBLISHED if said.get(key))
    url = said.get("url") or said.get("source")
    url = url if url and url.startswith("http") else None
    return Page(text, said.get("title") or None, None, url, dates, (), ())


def _with_true_title(page: Page) -> Page:
    """Office programs keep the title of the template: one that the text does not begin with is not believed."""
    title = "".join(_LETTER.findall(page.title or ""))
    top = "".join(_LETTER.findall(page.text[: 3 * _TOP]))[:_TOP]
    return page if len(title) >= 4 and title in top else replace(page, title=None)
