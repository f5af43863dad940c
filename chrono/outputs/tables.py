"""The chronology as rows: CSV for spreadsheets, TSV, JSON and Markdown for pipes, a pandas frame for notebooks."""

from __future__ import annotations

import csv
import io
import json as jsons
from typing import TYPE_CHECKING

from chrono.model.event import Chronicle, Event
from chrono.model.time import Certainty, Grain, Interval, day_number
from chrono.outputs.labels import event_label, marks
from chrono.outputs.listing import listed
from chrono.outputs.quotes import visible

if TYPE_CHECKING:
    import pandas

COLUMNS = (
    "id",
    "first",
    "last",
    "edtf",
    "grain",
    "certainty",
    "role",
    "kind",
    "status",
    "voice",
    "label",
    "headline",
    "origins",
    "sources",
    "importance",
    "conflicts",
)
FROM_ARTICLES = ("id", "headline", "sources")  # what an article can shape; the rest is of our making
FORMULA = tuple("=+-@\t\r\n＝＋－＠")  # a spreadsheet would run a cell that begins so
BETWEEN = " | "
Cell = str | int | float | None


def rows(chronicle: Chronicle) -> list[dict[str, Cell]]:
    """One row an event, oldest first, with the columns of ``events.csv``; several articles or days share a cell."""
    return [_row(event, chronicle.labels) for event in chronicle.events]


def _row(event: Event, labels: str) -> dict[str, Cell]:
    articles = dict.fromkeys(source.mention.article for source in event.sources)
    return {
        "id": event.id,
        "first": event.interval.first,
        "last": event.interval.last,
        "edtf": event.edtf,
        "grain": str(event.grain),
        "certainty": str(event.certainty),
        "role": event.role,
        "kind": event.kind,
        "status": event.status,
        "voice": event.voice,
        "label": event_label(event, labels),
        "headline": visible(event.headline),
        "origins": event.origins,
        "sources": BETWEEN.join(visible(article) for article in articles),
        "importance": event.importance,
        "conflicts": BETWEEN.join(_days(each.interval) for each in event.conflicts),
    }


def _days(interval: Interval) -> str:
    return f"{interval.first}" if interval.is_day else f"{interval.first or '..'}/{interval.last or '..'}"


def events_csv(chronicle: Chronicle) -> bytes:
    """``events.csv``: UTF-8 with a byte order mark; an apostrophe makes text of a cell that would run as a formula."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(COLUMNS)
    for row in rows(chronicle):
        writer.writerow([_safe(row[name]) if name in FROM_ARTICLES else _cell(row[name]) for name in COLUMNS])
    return stream.getvalue().encode("utf-8-sig")


def _cell(value: Cell) -> str:
    return "" if value is None else str(value)


def _safe(value: Cell) -> str:
    text = _cell(value)
    return f"'{text}" if text.startswith(FORMULA) else text


def tsv(chronicle: Chronicle) -> str:
    """The same columns between tabs, one event a line; no cell holds a tab or a line end."""
    lines = [list(COLUMNS), *([_cell(row[name]) for name in COLUMNS] for row in rows(chronicle))]
    return "".join("\t".join(line) + "\n" for line in lines)


def json(chronicle: Chronicle) -> str:
    """A JSON array of the same rows, with lists for sources and conflicts and the reader's marks beside the label."""
    out = []
    for event, row in zip(chronicle.events, rows(chronicle), strict=True):
        lists = {
            "sources": list(dict.fromkeys(source.mention.article for source in event.sources)),
            "conflicts": [_days(each.interval) for each in event.conflicts],
        }
        out.append({**row, **lists, "time": event.time, "marks": marks(event, chronicle.labels)})
    return jsons.dumps(out, ensure_ascii=False, indent=1).encode("utf-8", "replace").decode() + "\n"


def markdown(chronicle: Chronicle, *, sources: bool = False) -> str:
    """A table for a document, the events only; with ``sources``, their quotes follow as a numbered list."""
    zh = chronicle.labels == "zh"
    head = ("时间", "事件", "篇数", "备注") if zh else ("When", "Event", "Articles", "Notes")
    below = [_escaped(chronicle.subtitle), ""] if chronicle.subtitle else []
    lines = [f"# {_escaped(chronicle.title)}", "", *below, _line(*head), _line("---", "---", "---:", "---")]
    events = listed(chronicle)
    for number, event in enumerate(events, 1):
        note = (" · ").join(marks(event, chronicle.labels))
        what = _escaped(event.headline) + (f" [{number}]" if sources else "")
        lines.append(_line(event_label(event, chronicle.labels), what, str(event.articles), note))
    if sources:
        lines.append("")
        for number, event in enumerate(events, 1):
            told = (
                f"“{_escaped(each.mention.quote)}” — {_escaped(_name(each.title, each.mention.article))}"
                + (f", {each.published}" if each.published else "")
                for each in event.sources
            )
            lines.append(f"{number}. " + "<br>".join(told))
    return "\n".join(lines) + "\n"


def _name(title: str | None, article: str) -> str:
    return title or article


def _line(*cells: str) -> str:
    return "| " + " | ".join(cells) + " |"


def _escaped(text: str) -> str:
    """Text that Markdown and the HTML inside it leave alone."""
    text = visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "".join(f"\\{char}" if char in "\\`*_[]|#~$" else char for char in text)


def frame(chronicle: Chronicle) -> pandas.DataFrame:
    """A pandas frame, one row an event, oldest first, indexed by ``id``.

    ``first`` and ``last`` are inclusive days (``datetime64[s]``; missing where a side is open or before year 1);
    ``start`` and ``end`` the same half-open as proleptic Gregorian ordinals (``Int64``), which hold any year;
    ``edtf``, ``time``, ``label``, ``headline``, ``summary`` text; ``grain`` and ``certainty`` ordered categories,
    finest and firmest first; ``role``, ``kind``, ``status``, ``voice`` categories; ``articles`` (copies included),
    ``origins`` and ``conflicts`` counts; ``importance`` 0 to 1; ``sources`` the articles' keys, a tuple.
    """
    import pandas as pd

    events = chronicle.events
    data = {
        "first": pd.Series([_datetime(e.interval.start) for e in events], dtype="datetime64[s]"),
        "last": pd.Series([_datetime(e.interval.end, -1) for e in events], dtype="datetime64[s]"),
        "start": pd.Series([e.interval.start for e in events], dtype="Int64"),
        "end": pd.Series([e.interval.end for e in events], dtype="Int64"),
        "edtf": pd.Series([e.edtf for e in events], dtype="string"),
        "time": pd.Series([e.time for e in events], dtype="string"),
        "grain": pd.Categorical([str(e.grain) for e in events], [str(each) for each in Grain], ordered=True),
        "certainty": pd.Categorical(
            [str(e.certainty) for e in events], [str(each) for each in Certainty], ordered=True
        ),
        "label": pd.Series([event_label(e, chronicle.labels) for e in events], dtype="string"),
        "headline": pd.Series([visible(e.headline) for e in events], dtype="string"),
        "summary": pd.Series([visible(e.summary) for e in events], dtype="string"),
        **{name: pd.Categorical([getattr(e, name) for e in events]) for name in ("role", "kind", "status", "voice")},
        "articles": pd.Series([e.articles for e in events], dtype="int64"),
        "origins": pd.Series([e.origins for e in events], dtype="int64"),
        "conflicts": pd.Series([len(e.conflicts) for e in events], dtype="int64"),
        "importance": pd.Series([e.importance for e in events], dtype="float64"),
        "sources": pd.Series(
            [tuple(dict.fromkeys(s.mention.article for s in e.sources)) for e in events], dtype="object"
        ),
    }
    out = pd.DataFrame(data)
    out.index = pd.Index([e.id for e in events], name="id", dtype="string")
    return out


def _datetime(number: int | None, shift: int = 0) -> str | None:
    """An ISO day that pandas can hold; ``None`` otherwise."""
    if number is None or not day_number(1) <= number + shift < day_number(10_000):
        return None
    return Interval.of_day(number + shift).first
