"""How a command ends badly: one line for people, no traceback."""

from __future__ import annotations

import sys


class CommandError(Exception):
    """A wrong command, or nothing to read: one line for people, exit code 2."""


def complain(line: object) -> None:
    """Print one line to standard error."""
    print(f"chrono: {printable(str(line))}", file=sys.stderr)


def printable(line: str) -> str:
    """The line with its control characters, and bytes of names that are no UTF-8, written as escapes."""
    return "".join(char if char.isprintable() else _escape(ord(char)) for char in line)


def _escape(code: int) -> str:
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"  # a byte of a file's name
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
