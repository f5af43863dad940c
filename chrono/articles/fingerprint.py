"""Fingerprints of articles, by which reprints and light rewrites of one notice are found.

A fingerprint is a sample of the hashes of all runs of five letters; the same run is in the sample of every text or of
none, so shares between fingerprints estimate shares between texts (Broder 1997, "On the resemblance and containment
of documents").
"""

from __future__ import annotations

import re
from zlib import crc32

RUN = 5  # letters of a shingle
SAMPLE = 4  # one shingle in this many is kept: 300 for an article of 1,200 characters
_NO_LETTER = re.compile(r"[\W_]+")


def shingles(text: str) -> frozenset[int]:
    """The fingerprint of a text: letters and digits count; case, spaces and punctuation do not. Fold scripts before."""
    letters = _NO_LETTER.sub("", text).lower()
    if len(letters) < RUN:
        return frozenset((crc32(letters.encode("utf-8", "replace")),)) if letters else frozenset()
    hashes = [crc32(letters[start : start + RUN].encode("utf-8", "replace")) for start in range(len(letters) - RUN + 1)]
    sample = frozenset(each for each in hashes if each % SAMPLE == 0)
    return sample or frozenset((min(hashes),))


def resemblance(one: frozenset[int], other: frozenset[int]) -> float:
    """Share of what either has that both have, 0 to 1."""
    return len(one & other) / len(one | other) if one or other else 0.0


def containment(one: frozenset[int], other: frozenset[int]) -> float:
    """Share of the smaller fingerprint that the other holds, 0 to 1: a cut reprint lies wholly in its source."""
    smaller = min(len(one), len(other))
    return len(one & other) / smaller if smaller else 0.0
