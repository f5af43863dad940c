"""What each command does, between the words of the command line and the rooms."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from chrono.messages import reason_of, say

if TYPE_CHECKING:
    from chrono.chronology import Chronology
    from chrono.model.event import Chronicle, SkippedCard
    from chrono.pipeline import BuildOptions
    from chrono.store import Store

MAX_LISTED = 50  # inputs that could not be used, named one by one


class CommandError(Exception):
    """A wrong command, or nothing to read: one line for people, exit code 2."""


def run_build(chosen: Namespace) -> int:
    """Read articles, write the files of a chronology, print its table."""
    return _build(chosen.paths, _options(chosen), chosen)


def run_demo(chosen: Namespace) -> int:
    """Build the bundled articles and show them; a folder with another chronology is left alone."""
    from chrono import sample
    from chrono.articles.read import ReadOptions
    from chrono.pipeline import BuildOptions

    out = Path(chosen.out)
    title = "嫦娥工程：示例编年"
    if (out / "feed.json").exists() and _load(out).chronicle.title != title:
        raise CommandError(say("foreign", path=out))
    settings = BuildOptions(ReadOptions(clock=date.today().toordinal(), output=str(out)), title=title)
    options = Namespace(
        out=chosen.out, engine="serial", jobs=None, scheduler=None, no_store=True, strict=False, open=False, quiet=False
    )
    return _build([str(sample.folder())], settings, options)


def _options(chosen: Namespace) -> BuildOptions:
    from chrono.articles.read import ReadOptions
    from chrono.pipeline import BuildOptions

    reading = ReadOptions(
        published=_day("--published", chosen.published),
        published_force=_day("--published-force", chosen.published_force),
        language=chosen.language,
        columns=_columns(chosen.columns),
        clock=date.today().toordinal(),
        output=chosen.out,
    )
    return BuildOptions(reading, chosen.labels, chosen.title, chosen.about, _positive("--top", chosen.top))


def _day(flag: str, value: str | None) -> str | None:
    from chrono.model.time import parse_iso

    if value is not None:
        try:
            parse_iso(value)
        except ValueError:
            raise CommandError(say("not-a-day", flag=flag, value=value)) from None
    return value


def _positive(flag: str, value: int | None) -> int | None:
    if value is not None and value < 1:
        raise CommandError(say("positive", flag=flag))
    return value


def _columns(value: str | None) -> tuple[tuple[str, str], ...]:
    if not value:
        return ()
    pairs = [part.partition("=") for part in value.split(",")]
    if not all(name.strip() and column.strip() for name, _, column in pairs):
        raise CommandError(say("columns", value=value))
    return tuple((name.strip(), column.strip()) for name, _, column in pairs)


def _build(paths: Sequence[str], options: BuildOptions, chosen: Namespace) -> int:
    from chrono.building import Outcome, built
    from chrono.chronology import Chronology
    from chrono.engines.engine import EngineError

    out = Path(chosen.out)
    before = _earlier(out)
    outcome = Outcome()
    with _store(out, use=not chosen.no_store) as store, _progress(quiet=chosen.quiet) as progress:
        try:
            chronicle = built(
                paths,
                options,
                engine=chosen.engine,
                jobs=_positive("--jobs", chosen.jobs),
                scheduler=chosen.scheduler,
                store=store,
                progress=progress,
                outcome=outcome,
            )
        except EngineError as error:
            raise CommandError(say("engine", reason=error)) from None
    _name_skipped(chronicle.skipped)
    if not chronicle.articles:
        raise CommandError(say("nothing"))
    chronology = Chronology(chronicle)
    try:
        chronology.save(out)
    except OSError as error:
        raise CommandError(say("write", path=out, reason=error.strerror or error)) from None
    if not chosen.quiet:
        _print(chronicle, "table" if sys.stdout.isatty() else "tsv", sources=False)
        _summary(chronicle, before, outcome.read, out)
    if chosen.open:
        import webbrowser

        webbrowser.open((out / "timeline.html").resolve().as_uri())
    lost = chronicle.counts.get("skipped", 0)
    if lost and chosen.strict:
        raise CommandError(say("strict", count=lost))
    return 1 if lost else 0


@contextmanager
def _store(out: Path, *, use: bool) -> Iterator[Store | None]:
    """The store of an output folder, or none where it is not wanted."""
    if not use:
        yield None
        return
    from chrono.store import FILE_NAME, Store, StoreBusy

    try:
        store = Store(out / FILE_NAME)
    except StoreBusy as error:
        raise CommandError(say("busy", reason=error)) from None
    with store:
        yield store
    for warning in store.warnings:
        print(f"chrono: {warning}", file=sys.stderr)


@contextmanager
def _progress(*, quiet: bool) -> Iterator[Any]:
    """A line of progress on standard error, on a terminal only."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    with Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    ) as bar:
        task = bar.add_task("")
        yield lambda done, read: bar.update(task, description=f"{done} / {read}")


def _earlier(out: Path) -> Chronicle | None:
    from chrono.chronology import load

    try:
        return load(out).chronicle
    except (OSError, ValueError):
        return None


def _summary(chronicle: Chronicle, before: Chronicle | None, read: int, out: Path) -> None:
    counts = chronicle.counts
    print(say("done", articles=counts["articles"], read=read, events=counts["events"], out=out), file=sys.stderr)
    if before is None:
        return
    old, new = {event.id: event for event in before.events}, {event.id: event for event in chronicle.events}
    homes = {source.mention.id: event.id for event in chronicle.events for source in event.sources}
    moved = {key: homes[key] for key in old.keys() - new.keys() if key in homes}
    changed = sum(old[key] != new[key] for key in old.keys() & new.keys()) + len(moved)
    fresh, gone = len(new.keys() - old.keys() - set(moved.values())), len(old.keys() - new.keys()) - len(moved)
    if fresh or gone or changed:
        print(say("changes", new=fresh, changed=changed, gone=gone), file=sys.stderr)
    for key, home in sorted(moved.items()):
        print(say("renamed", old=key, new=home), file=sys.stderr)


def _name_skipped(skipped: Sequence[SkippedCard]) -> None:
    for each in skipped[:MAX_LISTED]:
        record = say("record", n=each.record) if each.record else ""
        line = say("skipped", path=each.path, record=record, reason=reason_of(each.code, each.reason))
        print(f"chrono: {_printable(line)}", file=sys.stderr)
    if len(skipped) > MAX_LISTED:
        print(f"chrono: … {len(skipped) - MAX_LISTED}", file=sys.stderr)


def _printable(line: str) -> str:
    """A name with control characters or bytes that are no UTF-8, made safe for a terminal."""
    return "".join(char if char.isprintable() else f"\\x{ord(char):02x}" for char in line)


def _load(out: str | Path) -> Chronology:
    from chrono.chronology import load

    try:
        return load(out)
    except (FileNotFoundError, NotADirectoryError):
        raise CommandError(say("no-feed", path=out)) from None
    except (ValueError, OSError) as error:
        raise CommandError(say("bad-feed", path=out, reason=error)) from None


def run_show(chosen: Namespace) -> int:
    """Print the events that pass the filters."""
    from chrono.selection import Selection, selected

    chronicle = _load(chosen.out).chronicle
    selection = Selection(
        first=_bound("--from", chosen.first, last=False),
        last=_bound("--to", chosen.last, last=True),
        about=chosen.about,
        status=chosen.status,
        kind=chosen.kind,
        min_origins=chosen.min_origins,
        top=_positive("--top", chosen.top),
    )
    form = chosen.format or ("table" if sys.stdout.isatty() else "tsv")
    _print(selected(chronicle, selection), form, sources=chosen.sources)
    return 0


def _bound(flag: str, value: str | None, *, last: bool) -> int | None:
    from chrono.selection import day_of

    if value is None:
        return None
    try:
        return day_of(value, last=last)
    except ValueError:
        raise CommandError(say("not-a-time", flag=flag, value=value)) from None


def _print(chronicle: Chronicle, form: str, *, sources: bool) -> None:
    from chrono.outputs import tables

    if form == "table":
        from rich.console import Console

        from chrono.outputs.terminal import show_table

        show_table(chronicle, Console(file=sys.stdout, highlight=False), sources=sources)
    elif form == "markdown":
        print(tables.markdown(chronicle, sources=sources), end="")
    else:
        print(tables.tsv(chronicle) if form == "tsv" else tables.json(chronicle), end="")


def run_explain(chosen: Namespace) -> int:
    """Say how an event's days or an article's expressions were read."""
    from chrono.outputs.explanation import explain_article, explain_event

    out, event = chosen.out, chosen.event
    if event is None and chosen.article is None:
        out, event = "out", chosen.out if not (Path(chosen.out) / "feed.json").exists() else None
    if event is None and chosen.article is None:
        raise CommandError(say("explain-what"))
    chronicle = _load(out).chronicle
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
    from chrono.outputs.export import exported
    from chrono.outputs.files import write_whole

    chronology = _load(chosen.out)
    try:
        write_whole(Path(chosen.file), exported(chronology.chronicle, chosen.format))
    except OSError as error:
        raise CommandError(say("write", path=chosen.file, reason=error.strerror or error)) from None
    return 0


def run_dates(chosen: Namespace) -> int:
    """Print the dates of texts: files, or JSON Lines or plain text on standard input."""
    from chrono.dating import dated_lines, dated_originals

    published = _day("--published", chosen.published)
    code = 0
    for source in chosen.sources:
        if source == "-":
            rows: Iterator[Any] = dated_lines(sys.stdin.buffer, published, chosen.language)
        else:
            rows = dated_originals(source, published, chosen.language, date.today().toordinal())
        for row in rows:
            if isinstance(row, str):
                print(f"chrono: {_printable(row)}", file=sys.stderr)
                code = 1
            elif chosen.all or row["kind"] == "date":
                _print_date(row, as_json=chosen.json or source == "-")
    return code


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
        print(f"chrono: {_printable(problem)}", file=sys.stderr)
    wanted = [text for key, text in found if number is None or key == number]
    if not wanted:
        raise CommandError(say("unknown", name=chosen.file) if found else say("nothing"))
    if len(wanted) > 1:
        raise CommandError(say("several", path=path, count=len(wanted)))
    sys.stdout.write(wanted[0])
    return 1 if problems else 0
