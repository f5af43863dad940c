"""``chrono show``, ``explain`` and ``export``: what a chronology holds, for people and for other programs."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from chrono.commands.flags import bound, positive
from chrono.commands.loading import loaded
from chrono.commands.printing import print_chronicle
from chrono.commands.problems import CommandError
from chrono.messages import say


def run_show(chosen: Namespace) -> int:
    """Print the events that pass the filters."""
    from chrono.selection import Selection, selected

    chronicle = loaded(chosen.out).chronicle
    first, last = bound("--from", chosen.first, last=False), bound("--to", chosen.last, last=True)
    if first is not None and last is not None and first > last:
        raise CommandError(say("reversed"))
    selection = Selection(
        first=first,
        last=last,
        about=chosen.about,
        status=chosen.status,
        kind=chosen.kind,
        min_origins=positive("--min-origins", chosen.min_origins),
        top=positive("--top", chosen.top),
    )
    form = chosen.format or ("table" if sys.stdout.isatty() else "tsv")
    print_chronicle(selected(chronicle, selection), form, sources=chosen.sources)
    return 0


def run_explain(chosen: Namespace) -> int:
    """Say how an event's days or an article's expressions were read."""
    from chrono.outputs.explanation import explain_article, explain_event

    out, event = chosen.out, chosen.event
    if event is None and chosen.article is None:
        out, event = "out", chosen.out if not (Path(chosen.out) / "feed.json").exists() else None
    if event is None and chosen.article is None:
        raise CommandError(say("explain-what"))
    chronicle = loaded(out).chronicle
    try:
        print(
            explain_article(chronicle, chosen.article)
            if chosen.article is not None
            else explain_event(chronicle, event)
        )
    except LookupError:
        raise CommandError(say("unknown", name=chosen.article if chosen.article is not None else event)) from None
    return 0


def run_export(chosen: Namespace) -> int:
    """Write a chronology in another format."""
    from chrono.outputs.export import MissingLibrary, exported
    from chrono.outputs.files import write_whole

    if chosen.list and chosen.format not in ("png", "svg"):
        raise CommandError(say("list"))
    chronicle = loaded(chosen.out).chronicle
    try:
        data = exported(chronicle, chosen.format, public=chosen.public, as_list=chosen.list)
        write_whole(Path(chosen.file), data)
    except MissingLibrary as error:
        raise CommandError(say("extra", format=chosen.format, extra=f"chrono-timeline[{error.name}]")) from None
    except OSError as error:
        raise CommandError(say("write", path=chosen.file, reason=error.strerror or error)) from None
    return 0
