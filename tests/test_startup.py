"""What is loaded when: heavy libraries wait until a command needs them."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = (
    "pandas",
    "numpy",
    "altair",
    "rich",
    "trafilatura",
    "htmldate",
    "lxml",
    "opencc",
    "pypinyin",
    "dateparser",
    "hijridate",
    "lunar_python",
    "pyluach",
    "cn2an",
    "vl_convert",
    "charset_normalizer",
    "openpyxl",
    "docx",
    "sqlite3",
    "multiprocessing",
)
NEVER_FOR_DATES = ("pandas", "numpy", "altair", "trafilatura", "htmldate", "lxml", "vl_convert", "pypinyin", "rich")
OUR_READER = ("chrono.articles.article", "chrono.articles.rules", "chrono.articles.read")  # a third of a second to load


def loaded(code: str, names: tuple[str, ...], given: str = "") -> set[str]:
    """Which of these modules a fresh interpreter holds after some code."""
    probe = f"import sys\n{code}\nprint(*(name for name in {names!r} if name in sys.modules), file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", probe], input=given.encode(), capture_output=True, check=True, timeout=60
    )
    return set(done.stderr.decode().split())


@pytest.mark.parametrize(
    "code",
    [
        "import chrono",
        "import chrono; dir(chrono); chrono.__version__",
        "from chrono.cli import run; run(['--help'])",
        "from chrono.cli import run; run(['build', '--help'])",
        "from chrono.cli import run; run(['--version'])",
    ],
)
def test_nothing_heavy_is_loaded_to_say_hello(code: str) -> None:
    assert loaded(code, HEAVY) == set()


@pytest.mark.parametrize(
    "flags", [["--published", "2021-08-31", "--json"], ["--json", "--all"]], ids=["published", "all"]
)
def test_dates_of_one_line_load_only_what_reads_dates(flags: list[str]) -> None:
    code = f"from chrono.cli import run; run(['dates', '-', *{flags!r}])"
    line = '{"id": "1", "text": "今年3月20日，大桥通车；5月又关闭。", "published": "2021-08-31", "language": "zh"}\n'
    assert loaded(code, (*NEVER_FOR_DATES, *OUR_READER), line) == set()


def test_the_probe_sees_what_is_loaded() -> None:
    assert loaded("import chrono.model.time, json", ("json", "pandas")) == {"json"}
