"""``chrono dates`` and ``chrono text``: the dates of texts, and the texts as spans count them."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from chrono.commands.flags import day
from chrono.commands.problems import CommandError, complain
from chrono.messages import say


def run_dates(chosen: Namespace) -> int:
    """Print the dates of texts: files, or JSON Lines or plain text on standard input."""
    from chrono.dating import Complaint, dated_lines, dated_originals

    published = day("--published", chosen.published)
    read = complaints = 0
    for source in chosen.sources:
        if source == "-":
            found: Iterator[list[dict[str, Any]] | Complaint] = dated_lines(
                sys.stdin.buffer, published, chosen.language
            )
        else:
            found = dated_originals(source, published, chosen.language, date.today().toordinal())
        for rows in found:
            if isinstance(rows, Complaint):
                complain(rows.words)
                complaints += rows.is_loss
                continue
            read += 1
            for row in rows:
                if chosen.all or row["kind"] == "date":
                    _print_date(row, as_json=chosen.json or source == "-")
    if not read:
        raise CommandError(say("nothing"))
    return 1 if complaints else 0


def _print_date(row: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
        return
    text = " ".join(row["text"].split())
    days = row["first"] if row["first"] == row["last"] else f"{row['first'] or ''}..{row['last'] or ''}"
    sys.stdout.write("\t".join([days or "?", row["certainty"] or "", text, row["rule"]]) + "\n")


def run_text(chosen: Namespace) -> int:
    """Print the original of a file, exactly: no character more or less than spans count."""
    from chrono.dating import originals

    name, _, record = chosen.file.rpartition("#")
    path, number = (
        (name, int(record)) if name and record.isdigit() and not Path(chosen.file).exists() else (chosen.file, None)
    )
    found, problems = originals(path)
    for problem in problems:
        complain(problem.words)
    wanted = [text for key, text in found if number is None or key == number]
    if not wanted:
        raise CommandError(say("unknown", name=chosen.file) if found else say("nothing"))
    if len(wanted) > 1:
        raise CommandError(say("several", path=path, count=len(wanted)))
    sys.stdout.write(wanted[0])
    return 1 if any(problem.is_loss for problem in problems) else 0
