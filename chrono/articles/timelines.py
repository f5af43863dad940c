"""Lines of a timeline: each begins with its day, so that one which looks like a page's header is none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from chrono.articles.lines import Line

_DATED = re.compile(r"(?:\d{4}年)?(?:\d{1,2}月(?:\d{1,2}[日号])?|(?<=\d年))[\s　：:—–-]+\S{2}")
_FEWEST = 3  # lines with their days one below the other


def timeline_lines(lines: Sequence[Line]) -> frozenset[int]:
    """The places of lines that begin with a day and stand with others that do: 1月15日　个人版上线."""
    found: set[int] = set()
    run: list[int] = []
    for index, line in enumerate(lines):
        if _DATED.match(line.words):
            run.append(index)
            continue
        found.update(run if len(run) >= _FEWEST else ())
        run = []
    return frozenset(found.union(run if len(run) >= _FEWEST else ()))
