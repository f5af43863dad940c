"""``chrono build`` and ``chrono demo``: articles in, the files of a chronology out."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from chrono.commands.flags import address, columns, day, positive
from chrono.commands.printing import print_chronicle
from chrono.commands.problems import CommandError, complain
from chrono.commands.progress import progress_line
from chrono.messages import correction_problem, reason_of, say

if TYPE_CHECKING:
    from chrono.building import Outcome
    from chrono.commands.changes import Changes
    from chrono.model.correction import Corrections
    from chrono.model.event import Chronicle, SkippedCard
    from chrono.pipeline import BuildOptions
    from chrono.store import Store

CORRECTIONS_FILE = "corrections.toml"  # beside feed.json
MAX_LISTED = 50  # inputs that could not be used, named one by one


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
    if (out / "feed.json").exists() and getattr(_earlier(out), "title", None) != title:
        raise CommandError(say("foreign", path=out))
    settings = BuildOptions(ReadOptions(output=str(out)), title=title)  # without a clock: the same bytes on any day
    options = Namespace(
        out=chosen.out,
        engine="serial",
        jobs=None,
        scheduler=None,
        no_store=True,
        strict=False,
        open=False,
        quiet=False,
        subtitle=None,
        feed_url=None,
        home_page_url=None,
    )
    return _build([str(sample.folder())], settings, options)


def _options(chosen: Namespace) -> BuildOptions:
    from chrono.articles.read import ReadOptions
    from chrono.pipeline import BuildOptions

    reading = ReadOptions(
        published=day("--published", chosen.published),
        published_force=day("--published-force", chosen.published_force),
        dates_from=chosen.dates_from,
        language=chosen.language,
        columns=columns(chosen.columns),
        clock=date.today().toordinal(),
        output=chosen.out,
    )
    return BuildOptions(reading, chosen.labels, chosen.title, chosen.about, positive("--top", chosen.top))


def _build(paths: Sequence[str], options: BuildOptions, chosen: Namespace) -> int:
    from chrono.building import Outcome
    from chrono.chronology import Chronology

    out = Path(chosen.out)
    # what changed is told to nobody in a quiet build, and an old feed can be as large as the new one
    before, outcome = None if chosen.quiet else _earlier(out), Outcome()
    feed_url, home = address("--feed-url", chosen.feed_url), address("--home-page-url", chosen.home_page_url)
    options = replace(options, corrections=_corrections(out))
    chronicle = replace(
        _built(paths, options, chosen, outcome), subtitle=chosen.subtitle or None, feed_url=feed_url, home=home
    )
    _name_skipped(chronicle.skipped)
    _name_unfit(chronicle, before)
    if not chronicle.articles:
        raise CommandError(say("nothing"))
    try:
        Chronology(chronicle).save(out)
    except OSError as error:
        raise CommandError(say("write", path=out, reason=error.strerror or error)) from None
    if not chosen.quiet:
        print_chronicle(chronicle, "table" if sys.stdout.isatty() else "tsv", sources=False)
        _summary(chronicle, before, outcome.read, out)
    if chosen.open:
        import webbrowser

        webbrowser.open((out / "timeline.html").resolve().as_uri())
    lost = sum(each.is_loss for each in chronicle.skipped)
    if lost and chosen.strict:
        raise CommandError(say("strict", count=lost))
    return 1 if lost else 0


def _corrections(out: Path) -> Corrections:
    """What the user wants corrected, in a file beside the output."""
    from chrono.corrections import CorrectionsError, corrections_in

    try:
        return corrections_in(out / CORRECTIONS_FILE)
    except CorrectionsError as error:
        place = f"{error.place}: " if error.place else ""
        problem = correction_problem(error.code, error.given)
        raise CommandError(say("bad-corrections", path=out / CORRECTIONS_FILE, place=place, problem=problem)) from None


def _built(paths: Sequence[str], options: BuildOptions, chosen: Namespace, outcome: Outcome) -> Chronicle:
    from chrono.building import built
    from chrono.engines.engine import EngineError

    if chosen.scheduler is not None and chosen.engine in ("serial", "processes"):
        raise CommandError(say("scheduler", engine=chosen.engine))
    jobs = positive("--jobs", chosen.jobs)
    with (
        _store(Path(chosen.out), use=not chosen.no_store) as store,
        progress_line(quiet=chosen.quiet) as progress,
    ):
        try:
            return built(
                paths,
                options,
                engine=chosen.engine,
                jobs=jobs,
                scheduler=chosen.scheduler,
                store=store,
                progress=progress,
                outcome=outcome,
            )
        except (EngineError, ImportError) as error:
            raise CommandError(say("engine", reason=error)) from None


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
        complain(warning)


def _earlier(out: Path) -> Chronicle | None:
    from chrono.chronology import load

    try:
        return load(out).chronicle
    except (OSError, ValueError):
        return None


def _summary(chronicle: Chronicle, before: Chronicle | None, read: int, out: Path) -> None:
    counts = chronicle.counts
    print(say("done", articles=counts["articles"], read=read, events=counts["events"], out=out), file=sys.stderr)
    if corrected := _corrected(chronicle):
        print(say("applied", file=CORRECTIONS_FILE, count=corrected), file=sys.stderr)
    if before is None:
        return
    from chrono.commands.changes import compared

    _name_changes(compared(before, chronicle))


def _name_changes(found: Changes) -> None:
    """Which events are new, changed or gone, and which ids now stand for others."""
    from chrono.commands.changes import listed

    kinds = {"new": found.new, "changed": found.changed, "gone": found.gone}
    if any(kinds.values()):
        print(say("changes", **{kind: len(events) for kind, events in kinds.items()}), file=sys.stderr)
    for kind, events in kinds.items():
        lines, more = listed(events)
        for line in lines:
            print(f"  {say(f'change-{kind}')}  {line}", file=sys.stderr)
        if more:
            print(f"  … {more}", file=sys.stderr)
    for key, home in found.moved:
        print(say("renamed", old=key, new=home), file=sys.stderr)


def _corrected(chronicle: Chronicle) -> int:
    """How many corrections show in a chronology; one that shows in two events counts once."""
    of_events = [each for event in chronicle.events for each in event.corrections]
    of_articles = [each for card in chronicle.articles for each in card.corrections]
    return len({(each.kind, each.key) for each in (*of_events, *of_articles)})


def _name_unfit(chronicle: Chronicle, before: Chronicle | None) -> None:
    """The corrections that fit nothing, one line each: what the user asked for is not dropped in silence."""
    from chrono.commands.changes import successor

    for each in chronicle.unfit:
        message = f"unfit-{each.why}" if each.why else "unfit-whole" if each.key == each.missing else "unfit"
        place, what = f'[{each.table}."{each.key}"]', say(f"what-{each.table}")
        line = say(message, file=CORRECTIONS_FILE, place=place, missing=each.missing, what=what, reason=each.reason)
        home = successor(each.missing, before, chronicle) if before is not None and not each.why else None
        complain(line + (say("unfit-now", old=each.missing, new=home) if home else ""))


def _name_skipped(skipped: Sequence[SkippedCard]) -> None:
    for each in skipped[:MAX_LISTED]:
        record = say("record", n=each.record) if each.record else ""
        line = say("skipped", path=each.path, record=record, reason=reason_of(each.code, each.reason))
        complain(line)
    if len(skipped) > MAX_LISTED:
        complain(f"… {len(skipped) - MAX_LISTED}")
