"""A rule as a row: the pattern that finds an expression and the reader that says what it means are one value."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from chrono.dates.expression import Expression, Said

Groups = dict[str, str | None]
Reader = Callable[[Groups], "Said | Expression | None"]
NAMED_GROUP = re.compile(r"\(\?P<\w+>")


@dataclass(frozen=True)
class Rule:
    """One row. ``examples`` must match whole; none of ``lookalikes`` may contain a match of this rule.

    ``starts`` lists the characters an expression of this rule can begin with, as a character class's inside; a test
    holds that it lets through everything that the pattern matches.
    """

    name: str
    pattern: str
    read: Reader  # None: the words name no date after all
    starts: str
    kind: str = "date"  # date, span, duration, recurring; ``none``: no expression, and no part of it is one
    examples: tuple[str, ...] = ()
    lookalikes: tuple[str, ...] = ()

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern with its named groups, to be matched where the scanner found this rule."""
        return re.compile(self.pattern)

    @property
    def anonymous(self) -> str:
        """The pattern without group names, so that many rules fit in one alternation."""
        return NAMED_GROUP.sub("(?:", self.pattern)
