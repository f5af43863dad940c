"""A reading as the row that ``chrono dates`` prints (design section 5)."""

from __future__ import annotations

from typing import Any

from chrono.dates.find import edtf_of
from chrono.dates.narrative import Reading

COLUMNS = (
    "article", "text", "start", "stop", "kind", "first", "last", "time", "utc_offset", "edtf", "grain", "certainty", "anchor", "rule",
)  # fmt: skip


def row_of(article: str, reading: Reading) -> dict[str, Any]:
    """One mention; what is not resolved has ``first``, ``last``, ``edtf`` and ``certainty`` None."""
    interval, anchor = reading.interval, reading.anchor
    return {
        "article": article,
        "text": reading.text,
        "start": reading.start,
        "stop": reading.stop,
        "kind": reading.kind,
        "first": interval.first if interval else None,
        "last": interval.last if interval else None,
        "time": reading.time,
        "utc_offset": reading.utc_offset,
        "edtf": edtf_of(reading),
        "grain": reading.grain.value if reading.grain else None,
        "certainty": reading.certainty.value if reading.certainty else None,
        "anchor": None
        if anchor is None
        else {
            "text": anchor.text,
            "first": anchor.interval.first if anchor.interval else None,
            "last": anchor.interval.last if anchor.interval else None,
            "source": anchor.source,
        },
        "rule": reading.rule,
    }
