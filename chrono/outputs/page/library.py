"""Vega, Vega-Lite and Vega-Embed as one script, kept in the user's cache from build to build: making it takes seconds."""

from __future__ import annotations

import contextlib
import gzip
import os
import zlib
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path

from chrono.outputs.files import write_whole

ENTRY = "window.vegaEmbed=vegaEmbed;"


@dataclass(frozen=True, slots=True)
class Library:
    """The drawing library as the page holds it."""

    script: str
    packed: bytes  # the script, gzipped

    @staticmethod
    def unpacked(packed: bytes) -> Library:
        """``OSError``, ``EOFError``, ``zlib.error`` or ``ValueError`` where the bytes are no gzipped text."""
        if not packed:  # gzip takes no bytes at all for an empty text
            raise EOFError
        return Library(gzip.decompress(packed).decode(), packed)


@cache
def drawing_library() -> Library:
    """The library that belongs to the installed vl-convert."""
    folder = _cache_folder()
    return _made() if folder is None else library_in(folder)


def library_in(folder: Path) -> Library:
    """The library kept in this folder; made, and kept there if that can be, where there is none for this version."""
    place = folder / f"vega-{version('vl-convert-python')}.js.gz"
    with contextlib.suppress(OSError, EOFError, zlib.error, ValueError):
        if _is_ours(place):
            return Library.unpacked(place.read_bytes())
    made = _made()
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(place, made.packed)
    return made


def _made() -> Library:
    import vl_convert

    script = str(vl_convert.javascript_bundle(ENTRY))
    return Library(script, gzip.compress(script.encode(), 9, mtime=0))


def _cache_folder() -> Path | None:
    """This user's folder; ``None`` for a user without a home, as containers run them."""
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    try:
        return (Path(base) if base else Path.home() / ".cache") / "chrono-timeline"
    except RuntimeError:
        return None


def _is_ours(place: Path) -> bool:
    """Whether this user wrote it: a script that somebody else left in a shared folder would run in every page."""
    return not hasattr(os, "getuid") or place.stat().st_uid == os.getuid()
