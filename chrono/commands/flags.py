"""Values of flags: what the parser of words cannot judge."""

from __future__ import annotations

from chrono.commands.problems import CommandError
from chrono.messages import say


def day(flag: str, value: str | None) -> str | None:
    """The value, which must be an ISO day."""
    from chrono.model.time import parse_iso

    if value is not None:
        try:
            parse_iso(value if value.isascii() else "")
        except ValueError:
            raise CommandError(say("not-a-day", flag=flag, value=value)) from None
    return value


def positive(flag: str, value: int | None) -> int | None:
    """The value, which must be 1 or more."""
    if value is not None and value < 1:
        raise CommandError(say("positive", flag=flag))
    return value


def address(flag: str, value: str | None) -> str | None:
    """The value, which must be an address of the web."""
    from chrono.outputs.links import safe_link

    if value is not None and safe_link(value) != value:
        raise CommandError(say("not-an-address", flag=flag, value=value))
    return value


def columns(value: str | None) -> tuple[tuple[str, str], ...]:
    """``text=正文,published=日期`` as pairs of a field and the name of its column."""
    from chrono.articles.tables import FIELDS

    if not value:
        return ()
    pairs = [part.partition("=") for part in value.split(",")]
    if not all(name.strip() in FIELDS and column.strip() for name, _, column in pairs):
        raise CommandError(say("columns", value=value, fields=", ".join(FIELDS)))
    return tuple((name.strip(), column.strip()) for name, _, column in pairs)


def bound(flag: str, value: str | None, *, last: bool) -> int | None:
    """The first or last day of a year, month or day."""
    from chrono.selection import day_of

    if value is None:
        return None
    try:
        return day_of(value, last=last)
    except ValueError:
        raise CommandError(say("not-a-time", flag=flag, value=value)) from None
