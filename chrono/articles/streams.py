"""Streams of bytes that are read once: with their beginning put back, and with a limit on what they may unpack to."""

from __future__ import annotations

import gzip
import io
from typing import BinaryIO, cast

from chrono.articles.encoding import UnreadableText
from chrono.settings import Settings

_BOMB = "compressed data that unpacks to far more than an honest file would"


def with_head(head: bytes, stream: BinaryIO) -> BinaryIO:
    """The stream with what was already read of it in front: standard input and gzip do not rewind cheaply."""
    return cast(BinaryIO, io.BufferedReader(_Chained(head, stream)))


def unpacked(stream: BinaryIO, packed: int, settings: Settings) -> BinaryIO:
    """A gzip stream unpacked; :class:`UnreadableText` once it has given more than ``packed`` bytes can honestly hold."""
    limit = max(settings.small_expansion, settings.max_expansion * packed)
    return cast(BinaryIO, io.BufferedReader(_Metered(cast(BinaryIO, gzip.GzipFile(fileobj=stream)), limit)))


class _Chained(io.RawIOBase):
    """Some bytes and then a stream."""

    def __init__(self, head: bytes, stream: BinaryIO) -> None:
        self._head = head
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type]
        data = self._head[: len(view)] or self._stream.read(len(view))
        self._head = self._head[len(data) :]
        view[: len(data)] = data
        return len(data)


class _Metered(io.RawIOBase):
    """A stream that ends in :class:`UnreadableText` behind its limit of bytes."""

    def __init__(self, stream: BinaryIO, limit: int) -> None:
        self._stream = stream
        self._left = limit

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type]
        data = self._stream.read(len(view))
        self._left -= len(data)
        if self._left < 0:
            raise UnreadableText("bomb", _BOMB)
        view[: len(data)] = data
        return len(data)
