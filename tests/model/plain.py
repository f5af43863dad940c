"""What a mention is unless a test says otherwise: told in passing, stated, happened."""

from __future__ import annotations

from chrono.model.time import Certainty

PLAIN: dict[str, object] = {
    "role": "mention",
    "certainty": Certainty.STATED,
    "date_role": "happened",
    "status": "happened",
    "voice": "stated",
    "kind": "event",
    "rule": "zh-date",
}
