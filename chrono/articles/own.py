"""What chrono itself wrote, however it was renamed or exported: a chronology must not feed on itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

CODE = "own-output"
REASON = "a chronology that chrono wrote; it is never input"
_GENERATOR = "chrono"  # of its page's head, and the creator that its documents name
_UNDATED = "1980-01-01"  # when its documents say that they were made, so that the same build gives the same bytes
_END = 65_536  # bytes from either end of a feed in which its marks stand
_ROWS = (  # names that only tables of ours have side by side: the table, dates, the workbook's sheet of sources
    frozenset(("edtf", "grain", "certainty")),
    frozenset(("事件", "原句", "日期依据", "事件编号")),
    frozenset(("event", "quote", "howitisdated", "eventid")),
)
_LISTED = re.compile(  # a table on its way down a pipe; one in Markdown, below its title and what it was narrowed to
    r"id\tfirst\tlast\tedtf\t"
    r"|(?:#[^\n]*\n\s*(?:[^|\n][^\n]*\n\s*)?)?\| (?:时间 \| 事件 \| 篇数|When \| Event \| Articles) \| "
)


def is_our_feed_file(path: Path) -> bool:
    """Whether a file is a feed that chrono wrote; only its ends are read."""
    try:
        with path.open("rb") as stream:
            head = stream.read(_END)
            stream.seek(max(path.stat().st_size - _END, 0))
            return is_our_feed(head + stream.read(_END))
    except OSError:
        return False


def is_our_feed(data: bytes) -> bool:
    """Whether JSON bytes are a feed that chrono wrote."""
    return b"jsonfeed.org/version" in data[:_END] and b'"_chrono"' in data


def is_our_row(names: Iterable[str]) -> bool:
    """Whether a record with these names, as they are compared, is a row of a table that chrono wrote."""
    known = frozenset(names)
    return any(row <= known for row in _ROWS)


def is_our_page(metas: Sequence[tuple[str, str]]) -> bool:
    """Whether the head of a page names chrono as what made it."""
    return ("generator", _GENERATOR) in metas


def is_our_list(text: str) -> bool:
    """Whether a text begins as the lists do that chrono prints and exports."""
    return _LISTED.match(text) is not None


def is_our_document(creator: str, made: str) -> bool:
    """Whether the properties of an office document are those that chrono writes."""
    return creator == _GENERATOR and made.startswith(_UNDATED)
