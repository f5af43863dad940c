"""In which order the pages of a country write the day and the month: 3/4/2021 in London is the third of April."""

from __future__ import annotations

import re
from typing import Any

_DAY_FIRST = re.compile(r"en[-_](?:gb|au|nz|ie|in|za|sg|hk|my|ng|ke)\b", re.IGNORECASE)


def writes_day_first(tree: Any) -> bool:
    """Whether a page says that it is in a kind of English which writes the day before the month."""
    said = tree.xpath("/html/@lang | /html/@*[name()='xml:lang'] | //meta[@property='og:locale']/@content")
    told = [each.strip() for each in said if each.strip()]
    return bool(told) and all(_DAY_FIRST.match(each) for each in told)
