"""Columns of a terminal."""

from __future__ import annotations

import pytest

from chrono.text.width import width


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("abc 12", 6),
        ("大桥", 4),
        ("大桥ab", 6),
        ("ＡＢ", 4),
        ("“云杉”", 8),
        ("……", 4),
        ("——", 4),
        ("café", 4),
        ("cafe\u0301", 4),
        ("：，", 4),
    ],
)
def test_width(text: str, columns: int) -> None:
    assert width(text) == columns
