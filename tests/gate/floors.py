"""Reads ``floors.toml``: figures that were reached once and must not be lost again."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path


@cache
def floors() -> dict[str, dict[str, float]]:
    """By labelled set, the least value of each figure."""
    path = Path(__file__).with_name("floors.toml")
    return {name: dict(figures) for name, figures in tomllib.loads(path.read_text(encoding="utf-8")).items()}
