"""``python -m tests.benchmarks.dates [--text FILE]``: finding and resolving dates, beside other libraries, in one run.

Makes an environment of its own in a temporary folder, installs JioNLP, Recognizers-Text, dateparser and chrono-node
there, reads the same Chinese news with each, an article at a time, one process after the other, and prints a table of
million characters a
CPU second and of mentions found. What does not install is named and left out. Slow libraries read the beginning of the
text only, for about as many CPU seconds as ``--seconds`` says. A timing is never asserted in a test.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import venv
from dataclasses import dataclass
from pathlib import Path

from chrono.sample import folder

ROOT = Path(__file__).resolve().parents[2]
PUBLISHED = "2024-03-15"
LENGTH = 200_000  # characters of the default text
ARTICLE = 900  # characters read at a time, as the articles of a folder are
INSTALLING = 900  # seconds

# Each program reads the lines of a file until the seconds are spent and prints characters, CPU seconds and mentions
PYTHON = """
import json, sys, time
{imports}
lines = json.load(open(sys.argv[1], encoding="utf-8"))
limit = float(sys.argv[2])
read = {read}
start = time.process_time()
for line in lines:  # patterns and models are prepared at their first use, which is not measured
    try:
        read(line)
    except Exception:
        continue
    if time.process_time() - start > limit:
        break
count = mentions = failures = 0
start = time.process_time()
for line in lines:
    count += len(line)
    try:
        mentions += len(read(line) or ())
    except Exception:  # a library that fails on a line finds nothing in it
        failures += 1
    if time.process_time() - start > limit:
        break
print(json.dumps([count, time.process_time() - start, mentions, failures]))
"""
NODE = """
const chrono = require("chrono-node");
const lines = JSON.parse(require("fs").readFileSync(process.argv[2], "utf8"));
const limit = parseFloat(process.argv[3]) * 1e6, day = new Date(2024, 2, 15);
const spent = () => { const use = process.cpuUsage(); return use.user + use.system; };
let start = spent();
for (const line of lines) { chrono.zh.parse(line, day); if (spent() - start > limit) break; }
let count = 0, mentions = 0;
start = spent();
for (const line of lines) {
  count += [...line].length;
  mentions += chrono.zh.parse(line, day).length;
  if (spent() - start > limit) break;
}
console.log(JSON.stringify([count, (spent() - start) / 1e6, mentions, 0]));
"""


@dataclass(frozen=True, slots=True)
class Contestant:
    """A library: what to install and the code that reads one line."""

    name: str
    packages: tuple[str, ...]
    imports: str
    read: str


OURS = Contestant(
    "chrono",
    (),
    "from chrono.dates.find import find_readings\n"
    "from chrono.model.article import Publication\n"
    "from chrono.model.time import Grain, Interval, parse_iso\n"
    f'publication = Publication(Interval.of_day(parse_iso("{PUBLISHED}")), Grain.DAY, "field")',
    'lambda line: [each for each in find_readings(line, publication) if each.kind == "date"]',
)
OTHERS = (
    Contestant(
        "JioNLP",
        ("jionlp",),
        "import jionlp",
        'lambda line: jionlp.ner.extract_time(line, time_base={"year": 2024, "month": 3, "day": 15}, with_parsing=True)',
    ),
    Contestant(
        "Recognizers-Text",
        ("recognizers-text-suite", "emoji<2", "setuptools<81"),
        "from datetime import datetime\nfrom recognizers_date_time import recognize_datetime\nday = datetime(2024, 3, 15)",
        'lambda line: recognize_datetime(line, "zh-cn", reference=day)',
    ),
    Contestant(
        "dateparser",
        ("dateparser",),
        "from datetime import datetime\nfrom dateparser.search import search_dates\n"
        'settings = {"RELATIVE_BASE": datetime(2024, 3, 15), "PREFER_DATES_FROM": "past"}',
        'lambda line: search_dates(line, languages=["zh"], settings=settings)',
    ),
)


def news(path: Path | None) -> list[str]:
    """A text file, or the bundled articles over and over, in pieces of whole lines about as long as an article."""
    if path is not None:
        lines = path.read_text(encoding="utf-8").splitlines()
    else:
        texts = [each.read_text(encoding="utf-8") for each in sorted(folder().glob("*.txt"))]
        lines = "\n".join(texts * (LENGTH // sum(map(len, texts)) + 1)).splitlines()
    pieces, piece = [], ""
    for line in lines:
        piece += line + "\n"
        if len(piece) >= ARTICLE:
            pieces.append(piece)
            piece = ""
    return [*pieces, piece] if piece else pieces


def run(command: list[str], folder_: Path) -> tuple[list[float] | None, str]:
    """Characters, CPU seconds, mentions and failures that a program prints; else the last line of its complaint."""
    done = subprocess.run(command, cwd=folder_, capture_output=True, text=True, check=False)
    if done.returncode == 0 and done.stdout.strip():
        return list(json.loads(done.stdout.strip().splitlines()[-1])), ""
    return None, (done.stderr.strip().splitlines() or ["no output"])[-1][:120]


def installed(command: list[str], where: Path) -> str | None:
    """Run an installer; ``None`` where it worked, else the last line of its complaint."""
    try:
        done = subprocess.run(command, cwd=where, capture_output=True, text=True, check=False, timeout=INSTALLING)
    except (OSError, subprocess.TimeoutExpired) as problem:
        return str(problem)
    if done.returncode == 0:
        return None
    return ([line for line in done.stderr.splitlines() if "ERR" in line.upper()] or ["failed"])[-1][:120]


def measured(work: Path, text: Path, seconds: float) -> dict[str, tuple[list[float] | None, str]]:
    """Every library's figures, ours first."""
    found = {OURS.name: run([sys.executable, "-c", _program(OURS), str(text), str(seconds)], ROOT)}
    for each in OTHERS:
        home = work / each.name
        print(f"installing {each.name} …", file=sys.stderr)
        venv.create(home, with_pip=True)
        python = str(home / ("Scripts" if sys.platform == "win32" else "bin") / "python")
        problem = installed([python, "-m", "pip", "install", "--quiet", *each.packages], work)
        command = [python, "-W", "ignore", "-c", _program(each), str(text), str(seconds)]
        found[each.name] = (None, f"not installed: {problem}") if problem else run(command, work)
    npm = shutil.which("npm")
    print("installing chrono-node …", file=sys.stderr)
    problem = "npm is absent" if npm is None else installed([npm, "install", "--silent", "chrono-node"], work)
    (work / "read.js").write_text(NODE, encoding="utf-8")
    command = ["node", "read.js", str(text), str(seconds)]
    found["chrono-node"] = (None, f"not installed: {problem}") if problem else run(command, work)
    return found


def _program(contestant: Contestant) -> str:
    return PYTHON.replace("{imports}", contestant.imports).replace("{read}", contestant.read)


def table(found: dict[str, tuple[list[float] | None, str]]) -> str:
    """A line a library: million characters a CPU second, how that compares with ours, mentions a thousand characters."""
    rows = [f"{'library':18}{'M chars/CPU s':>14}{'of ours':>10}{'mentions':>10}{'per 1000':>10}{'read':>10}"]
    figures = found[OURS.name][0]
    ours = figures[0] / figures[1] if figures else None
    for name, (figures, problem) in found.items():
        if figures is None:
            rows.append(f"{name:18}  {problem}")
            continue
        count, seconds, mentions, failures = figures
        speed = count / max(seconds, 1e-9)
        share = f"{speed / ours:.3f}" if ours else ""
        rows.append(
            f"{name:18}{speed / 1e6:>14.3f}{share:>10}{mentions:>10.0f}{mentions / count * 1000:>10.2f}{count:>10.0f}"
            + (f"  failed on {failures:.0f} lines" if failures else "")
        )
    return "\n".join(rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--text", type=Path, help="a UTF-8 text file of Chinese news (default: the bundled articles)")
    parser.add_argument(
        "--seconds", type=float, default=10, help="CPU seconds that a library may read for (default 10)"
    )
    options = parser.parse_args()
    lines = news(options.text)
    with tempfile.TemporaryDirectory(prefix="chrono-benchmark-") as name:
        work = Path(name)
        (work / "lines.json").write_text(json.dumps(lines), encoding="utf-8")
        print(table(measured(work, work / "lines.json", options.seconds)))


if __name__ == "__main__":
    main()
