"""A day told again in other words: 2月13日，也就是清帝退位的次日."""

from __future__ import annotations

import re
from dataclasses import replace

from chrono.dates.expression import Base, Expression, Relative
from chrono.model.time import Grain

AGAIN = re.compile(r"[也亦](?:就是|即是?)[^，,。；]{0,12}\Z|即[^，,。；]{1,10}的\Z")
NEAR = 20  # characters before an expression in which such words stand


def retold(text: str, start: int, expression: Expression) -> Expression:
    """The expression at ``start``; one counted from the day just told, behind words that only name that day, is the day itself."""
    if not isinstance(expression, Relative) or expression.base is not Base.NARRATIVE:
        return expression
    if expression.unit is not Grain.DAY or AGAIN.search(text, max(0, start - NEAR), start) is None:
        return expression
    return replace(expression, shift=0)
