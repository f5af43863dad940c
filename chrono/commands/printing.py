"""A chronicle on standard output, in one of the formats of ``chrono show``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chrono.model.event import Chronicle


def print_chronicle(chronicle: Chronicle, form: str, *, sources: bool) -> None:
    from chrono.outputs import tables
    from chrono.outputs.listing import shown

    chronicle = shown(chronicle)
    if form == "table":
        from rich.console import Console

        from chrono.outputs.terminal import show_table

        show_table(chronicle, Console(file=sys.stdout, highlight=False), sources=sources)
    elif form == "markdown":
        print(tables.markdown(chronicle, sources=sources), end="")
    else:
        print(tables.tsv(chronicle) if form == "tsv" else tables.json(chronicle), end="")
