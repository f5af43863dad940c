"""Fingerprints of articles, by which reprints and light rewrites of one notice are found.

A fingerprint is a sample of the hashes of all runs of five letters; the same run is in the sample of every text or of
none, so shares between fingerprints estimate shares between texts (Broder 1997, "On the resemblance and containment
of documents").
"""

from __future__ import annotations

import re
import sys
from array import array
from base64 import b85decode, b85encode
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

RUN = 5  # letters of a shingle
SAMPLE = 4  # one shingle in this many is kept: 300 for an article of 1,200 characters
SKETCH = 128  # values of a fingerprint that are kept of an article
_NO_LETTER = re.compile(r"[\W_]+")


def shingles(text: str) -> frozenset[int]:
    """The fingerprint of a text: letters and digits count; case, spaces and punctuation do not. Fold scripts before."""
    letters = _NO_LETTER.sub("", text).lower().encode("utf-32-le", "replace")
    codes = np.frombuffer(letters, "<u4").astype(np.uint32)
    if not len(codes):
        return frozenset()
    hashes = _mixed(codes)
    sample = hashes[hashes % SAMPLE == 0]
    return frozenset((sample if len(sample) else hashes.min(keepdims=True)).tolist())


def _mixed(codes: npt.NDArray[np.uint32]) -> npt.NDArray[np.uint32]:
    """A hash of 32 bits of every run, or of all letters where they are fewer than one.

    Multiplied and folded as FNV does it, then stirred by the last steps of MurmurHash3, so that any bits are a sample.
    """
    run = min(RUN, len(codes))
    count = len(codes) - run + 1
    mixed = np.full(count, 0x811C9DC5, np.uint32)
    for place in range(run):
        mixed = (mixed ^ codes[place : place + count]) * np.uint32(0x01000193)
    mixed = (mixed ^ (mixed >> np.uint32(16))) * np.uint32(0x85EBCA6B)
    mixed = (mixed ^ (mixed >> np.uint32(13))) * np.uint32(0xC2B2AE35)
    return mixed ^ (mixed >> np.uint32(16))


def packed(values: Sequence[int]) -> str:
    """Numbers of 32 bits as text: as Python's own they would weigh more than all that an article tells."""
    numbers = array("I", values)
    if sys.byteorder == "big":
        numbers.byteswap()
    return b85encode(numbers.tobytes()).decode("ascii")


@lru_cache(maxsize=4096)
def _unpacked(sketch: str) -> tuple[int, ...]:
    numbers = array("I", b85decode(sketch))
    if sys.byteorder == "big":
        numbers.byteswap()
    return tuple(numbers)


class Sketches(Mapping[str, tuple[int, ...]]):
    """The articles' sketches by their keys, unpacked when they are asked for."""

    def __init__(self, packed: Mapping[str, str]) -> None:
        self._packed = packed

    def __getitem__(self, article: str) -> tuple[int, ...]:
        return _unpacked(self._packed[article])

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)
