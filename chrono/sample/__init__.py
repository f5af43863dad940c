"""The bundled articles: China's lunar programme, 2004 to today, in our own words."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def folder() -> Path:
    """The folder of the bundled articles; the package must be installed unzipped, as pip does."""
    return Path(str(files(__name__))) / "articles"
