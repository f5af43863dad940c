"""The public class: a chronology that can be looked at, drawn, saved and loaded; delegates, and loads what it needs late."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from chrono.model.event import Chronicle, Event

if TYPE_CHECKING:
    import altair
    import pandas

    from chrono.engines.choose import EngineName
    from chrono.model.correction import Corrections

FEED = "feed.json"
PAGE = "timeline.html"
TABLE = "events.csv"


class Chronology:
    """Events in order, with their sources and with what was left out and why."""

    def __init__(self, chronicle: Chronicle) -> None:
        self.chronicle = chronicle

    @property
    def events(self) -> tuple[Event, ...]:
        """Every event, oldest first, figures and background among them (see ``Event.kind``); none that was hidden."""
        return self._shown.events

    @property
    def _shown(self) -> Chronicle:
        from chrono.outputs.listing import shown

        return shown(self.chronicle)

    def __len__(self) -> int:
        return sum(event.kind == "event" for event in self.events)

    def __repr__(self) -> str:
        counts = self.chronicle.counts
        return f"<Chronology {self.chronicle.title!r}: {len(self)} events from {counts.get('articles', 0)} articles>"

    def to_frame(self) -> pandas.DataFrame:
        """One row an event, oldest first, indexed by ``id``.

        ``first``, ``last`` (``datetime64[s]``, inclusive; missing where open or outside the years 1 to 9999), ``start``,
        ``end`` (``Int64``, half-open proleptic Gregorian ordinals, which hold any year), ``edtf``, ``time``, ``label``,
        ``headline``, ``summary`` (``string``), ``grain``, ``certainty`` (ordered categories), ``role``, ``kind``,
        ``status``, ``voice`` (categories), ``articles``, ``origins``, ``conflicts`` (``int64`` counts), ``importance``
        (``float64``, 0 to 1), ``sources`` (tuples of articles' keys).
        """
        from chrono.outputs.tables import frame

        return frame(self._shown)

    def chart(self) -> altair.Chart:
        """A plain Altair chart of the events, to be changed at will."""
        from chrono.outputs.chart import event_chart

        return event_chart(self._shown)

    def feed(self) -> dict[str, Any]:
        """The JSON Feed as a dictionary."""
        import json

        from chrono.outputs.feed import feed_json

        found: dict[str, Any] = json.loads(feed_json(self.chronicle))
        return found

    def page(self) -> str:
        """The timeline as one HTML file that needs no network."""
        from chrono.outputs.page.render import page_html

        return page_html(self._shown)

    def save(self, out: str | Path) -> None:
        """Write ``feed.json``, ``timeline.html`` and ``events.csv`` into a folder, each whole or not at all."""
        from chrono.outputs.feed import feed_pieces
        from chrono.outputs.files import write_whole
        from chrono.outputs.tables import events_csv

        folder = Path(out)
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(folder / PAGE, self.page().encode("utf-8", "backslashreplace"))
        write_whole(folder / TABLE, events_csv(self._shown))
        write_whole(folder / FEED, (piece.encode("utf-8") for piece in feed_pieces(self.chronicle)))

    def show(self, *, sources: bool = False, width: int | None = None) -> None:
        """Print the table to standard output."""
        from rich.console import Console

        from chrono.outputs.terminal import show_table

        # rich would give a notebook every line as an output of its own
        console = Console(file=sys.stdout, width=width, highlight=False, force_jupyter=False)
        show_table(self._shown, console, sources=sources)

    def _repr_html_(self) -> str:
        """The chart and the table, for notebooks."""
        from chrono.outputs.notebook import notebook_html

        return notebook_html(self._shown)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        """The same beside plain text: a notebook takes the richest that it can show."""
        return {"text/plain": repr(self), "text/html": self._repr_html_()}


def load(out: str | Path) -> Chronology:
    """The chronology of an output folder, or of a ``feed.json``.

    ``FileNotFoundError`` where there is none, ``ValueError`` where the file is no feed of ours.
    """
    from chrono.outputs.feed import read_feed

    path = Path(out)
    path = path / FEED if path.is_dir() or path.suffix != ".json" else path
    return Chronology(read_feed(path.read_text(encoding="utf-8")))


def build(
    paths: str | Path | Sequence[str | Path],
    *,
    published: str | None = None,
    published_force: str | None = None,
    dates_from: Literal["mtime"] | None = None,
    language: str = "auto",
    labels: str | None = None,
    title: str | None = None,
    subtitle: str | None = None,
    about: str | None = None,
    top: int | None = None,
    clock: str | None = None,
    engine: EngineName = "serial",
    corrections: str | Path | None = None,
) -> Chronology:
    """Read articles and build their chronology; nothing is written.

    ``published`` (an ISO day) serves articles whose own date is not found, ``published_force`` overrides all;
    ``dates_from="mtime"`` lets a file's modification time date it where nothing else does.
    ``clock`` is the day after which no article can have been published; ``None`` sets no limit.
    ``corrections`` is a file as ``chrono build`` finds it beside its output. ``ValueError`` for a malformed one and for
    a date that is none, ``FileNotFoundError`` where none of the paths exists; inputs that cannot be used are listed in
    ``chronicle.skipped``.
    """
    from dataclasses import replace

    from chrono.articles.read import ReadOptions
    from chrono.building import built
    from chrono.model.time import parse_iso
    from chrono.pipeline import BuildOptions

    for given in (published, published_force):
        if given is not None:
            parse_iso(given)
    today = parse_iso(clock) if clock else None
    reading = ReadOptions(published, published_force, language, dates_from=dates_from, clock=today)
    options = BuildOptions(reading, labels, title, about, top, corrections=_wishes(corrections))
    return Chronology(replace(built(_existing(paths), options, engine=engine), subtitle=subtitle))


def _existing(paths: str | Path | Sequence[str | Path]) -> list[str]:
    """The paths as text; ``FileNotFoundError`` where there is nothing at any of them."""
    places = [str(path) for path in ([paths] if isinstance(paths, str | Path) else paths)]
    if not any(place == "-" or os.path.lexists(place) for place in places):
        raise FileNotFoundError(", ".join(places))
    return places


def _wishes(path: str | Path | None) -> Corrections:
    from chrono.corrections import NOTHING, read_corrections

    return NOTHING if path is None else read_corrections(Path(path).read_bytes())


def find_dates(text: str, published: str | None = None, *, language: str = "auto") -> list[dict[str, Any]]:
    """The time expressions of a text, each as ``chrono dates --all`` prints it; ``ValueError`` for a date that is none."""
    from chrono.dates.find import find_readings
    from chrono.dates.rows import row_of
    from chrono.model.article import UNKNOWN_PUBLICATION, Publication
    from chrono.model.time import Grain, Interval, parse_iso

    publication = UNKNOWN_PUBLICATION
    if published is not None:
        publication = Publication(Interval.of_day(parse_iso(published)), Grain.DAY, "flag", published)
    return [row_of("", reading) for reading in find_readings(text, publication, language)]
