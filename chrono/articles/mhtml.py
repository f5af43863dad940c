"""Pages saved in one file (MHTML): the page itself, whatever pictures and styles are packed with it."""

from __future__ import annotations

import re
from dataclasses import replace

from chrono.articles.encoding import UnreadableText, decode
from chrono.articles.html import Page, read_page

_PAGES = ("text/html", "application/xhtml+xml")
_ADDRESS = re.compile(r"https?://\S+")


def read_mhtml(data: bytes) -> Page:
    """The page of an MHTML file; :class:`UnreadableText` where it holds none. Its ``Date`` is that of saving it."""
    from email import message_from_bytes
    from email.policy import compat32

    message = message_from_bytes(data, policy=compat32)
    page = next((part for part in message.walk() if part.get_content_type() in _PAGES), None)
    payload = page.get_payload(decode=True) if page is not None else None
    if page is None or not isinstance(payload, bytes):
        raise UnreadableText("no-text", "a saved page (MHTML) without its page")
    charset = (page.get_content_charset() or "").lower()
    try:
        html = payload.decode(charset)
    except (LookupError, UnicodeDecodeError):
        html = decode(payload)
    read = read_page(html)
    saved = _ADDRESS.search(str(message.get("Snapshot-Content-Location") or page.get("Content-Location") or ""))
    return read if read.url or saved is None else replace(read, url=saved.group())
