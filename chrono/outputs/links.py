"""Addresses that a reader may follow."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

BLANKS = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029]")


def safe_link(url: str | None) -> str | None:
    """The address where it leads to the web; ``None`` for javascript:, data:, local files and what is no address."""
    if not url:
        return None
    # browsers drop tabs and line ends inside an address, so "java\tscript:" must be seen without them
    cleaned = BLANKS.sub("", url)
    try:
        parts = urlsplit(cleaned)
    except ValueError:
        return None
    return cleaned if parts.scheme.lower() in ("http", "https") and parts.netloc else None
