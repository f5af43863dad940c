"""The command line: words in, exit code out."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path

DONE, PARTLY, FAILED = 0, 1, 2
INTERRUPTED, TERMINATED = 130, 143
EXPORTS = ("html", "png", "svg", "csv", "xlsx", "docx", "markdown", "json", "timelinejs")
COMMANDS = {
    "build": ("chrono.commands.build", "run_build"),
    "demo": ("chrono.commands.build", "run_demo"),
    "show": ("chrono.commands.look", "run_show"),
    "explain": ("chrono.commands.look", "run_explain"),
    "export": ("chrono.commands.look", "run_export"),
    "dates": ("chrono.commands.texts", "run_dates"),
    "text": ("chrono.commands.texts", "run_text"),
}


def parser() -> argparse.ArgumentParser:
    """The parser of every command."""
    from chrono import __version__

    top = argparse.ArgumentParser(prog="chrono", description="From a folder of articles to a sourced chronology.")
    top.add_argument("--version", action="version", version=f"chrono-timeline {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _build(commands.add_parser("build", help="read articles and write timeline.html, feed.json and events.csv"))
    _show(commands.add_parser("show", help="print a chronology"))
    _explain(commands.add_parser("explain", help="say how an event or an article was read"))
    _export(commands.add_parser("export", help="write a chronology in another format"))
    _dates(commands.add_parser("dates", help="print the dates of a text"))
    text = commands.add_parser("text", help="print the original text, as spans count it")
    text.add_argument("file", metavar="FILE", help="a file; FILE#3 for the third record of it")
    demo = commands.add_parser("demo", help="build and show the bundled articles")
    demo.add_argument("-o", "--out", default="out", help="where to write (default: %(default)s)")
    return top


def _build(command: argparse.ArgumentParser) -> None:
    command.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or - for standard input")
    command.add_argument("-o", "--out", default="out", help="where to write (default: %(default)s)")
    command.add_argument("--published", metavar="DATE", help="for articles whose own publication date is not found")
    command.add_argument("--published-force", metavar="DATE", help="for all articles, whatever they say")
    command.add_argument(
        "--dates-from", choices=("mtime",), help="let a file's modification time date it where nothing else does"
    )
    command.add_argument("--language", choices=("zh", "en", "auto"), default="auto", help="of the articles")
    command.add_argument("--labels", choices=("zh", "en"), help="language of labels (default: that of the articles)")
    command.add_argument("--title", help="of the chronology")
    command.add_argument("--subtitle", help="a line below the title")
    command.add_argument("--feed-url", metavar="URL", help="where feed.json will be found")
    command.add_argument("--home-page-url", metavar="URL", help="of the page that the feed belongs to")
    command.add_argument("--about", metavar="WORDS", help="keep events that hold all of these words")
    command.add_argument("--top", type=int, metavar="N", help="keep the N most important events")
    command.add_argument("--engine", choices=("auto", "serial", "processes", "dask"), default="auto")
    command.add_argument("--scheduler", metavar="ADDRESS", help="of a running Dask cluster")
    command.add_argument("--jobs", type=int, metavar="N", help="worker processes")
    command.add_argument("--columns", metavar="text=…,published=…", help="names of columns or keys of records")
    command.add_argument("--no-store", action="store_true", help="read every article again")
    command.add_argument("--strict", action="store_true", help="fail if any input could not be used")
    command.add_argument("--open", action="store_true", help="open the page when it is done")
    command.add_argument("--quiet", action="store_true", help="print nothing but errors")


def _show(command: argparse.ArgumentParser) -> None:
    command.add_argument("out", nargs="?", default="out", metavar="OUT", help="a folder with feed.json (default: out)")
    command.add_argument("--from", dest="first", metavar="D", help="a year, month or day")
    command.add_argument("--to", dest="last", metavar="D", help="a year, month or day")
    command.add_argument("--about", metavar="WORDS", help="events that hold all of these words")
    command.add_argument("--status", choices=("happened", "ongoing", "planned", "postponed", "cancelled"))
    command.add_argument("--kind", choices=("event", "figure", "background", "term"))
    command.add_argument("--min-origins", type=int, metavar="N", help="events told by at least N independent origins")
    command.add_argument("--top", type=int, metavar="N", help="the N most important events")
    command.add_argument("--sources", action="store_true", help="with the sentences they come from")
    command.add_argument("--format", choices=("table", "tsv", "json", "markdown"))


def _explain(command: argparse.ArgumentParser) -> None:
    command.add_argument("out", nargs="?", default="out", metavar="OUT", help="a folder with feed.json (default: out)")
    command.add_argument("event", nargs="?", metavar="EVENT_ID", help="an event's or a source's id")
    command.add_argument("--article", metavar="KEY", help="an article's key")


def _export(command: argparse.ArgumentParser) -> None:
    command.add_argument("out", nargs="?", default="out", metavar="OUT", help="a folder with feed.json (default: out)")
    command.add_argument("--format", choices=EXPORTS, required=True)
    command.add_argument("--list", action="store_true", help="for png and svg: the list as a long picture")
    command.add_argument(
        "--public", action="store_true", help="without local paths and leftovers, and with quotes shortened"
    )
    command.add_argument("-o", dest="file", metavar="FILE", required=True, help="where to write")


def _dates(command: argparse.ArgumentParser) -> None:
    command.add_argument("sources", nargs="+", metavar="SOURCE", help="a file, or - for standard input")
    command.add_argument("--published", metavar="DATE", help="what relative dates are counted from")
    command.add_argument("--language", choices=("zh", "en", "auto"), default="auto")
    command.add_argument("--json", action="store_true", help="one JSON object a mention")
    command.add_argument("--all", action="store_true", help="also spans, durations and recurring times")


def run(words: Sequence[str]) -> int:
    """Run a command; the exit code: 0 done, 1 some input could not be used, 2 wrong command or nothing to read."""
    _prepare_streams()
    try:
        chosen = parser().parse_args(words)
    except SystemExit as stop:
        return int(stop.code or 0)
    from chrono.commands.problems import CommandError, complain

    before = signal.signal(signal.SIGTERM, _terminated)
    try:
        module, function = COMMANDS[chosen.command]
        code: int = getattr(import_module(module), function)(chosen)
        sys.stdout.flush()
    except CommandError as error:
        complain(error)
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except _Terminated:
        return TERMINATED
    except BrokenPipeError:
        # whoever read us has seen enough; the interpreter must not complain when it flushes at its end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        complain(": ".join(filter(None, (str(error.filename or ""), error.strerror or str(error)))))
        return FAILED
    finally:
        signal.signal(signal.SIGTERM, before)
    return code


class _Terminated(BaseException):
    """SIGTERM: no ``Exception`` and no ``SystemExit``, which an engine would take for the failure of one article."""


def _terminated(number: int, frame: object) -> None:
    raise _Terminated


def _prepare_streams() -> None:
    """Standard streams that are there and that can write any character; data in a pipe is UTF-8."""
    if sys.stdin is None:
        sys.stdin = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    if isinstance(sys.stdout, TextIOWrapper):
        own = os.environ.get("PYTHONIOENCODING")
        encoding = None if own or sys.stdout.isatty() else "utf-8"
        sys.stdout.reconfigure(encoding=encoding, errors="backslashreplace")
