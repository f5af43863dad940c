"""Sourced chronologies from folders of articles.

``build(paths)`` reads articles and gives a :class:`Chronology`; ``find_dates(text)`` reads dates only; ``load(out)``
opens what a build has saved. Heavy libraries are imported when they are first needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chrono.chronology import Chronology, build, find_dates, load

__all__ = ["Chronology", "__version__", "build", "find_dates", "load"]
__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    if name in __all__:
        from chrono import chronology

        return getattr(chronology, name)
    raise AttributeError(f"module 'chrono' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
