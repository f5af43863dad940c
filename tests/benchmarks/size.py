"""``python -m tests.benchmarks.size [lines] [folder] [--gigabytes 2] [--files 100000]``: what a big pile costs.

``lines`` writes a JSON Lines file as crawlers leave them, each record with its page's markup beside its text, and
``folder`` so many text files into one folder; each is built by the command in a process of its own, and its time and
the most memory that it held are printed. ``plain`` reads such a file without markup, article by article, as far as
cleaning and dating. What was written is deleted. A timing is never asserted in a test.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

NAMES = "青石白沙东岭南浦西川北原赤水金湾银滩玉屏双桥三江松林竹溪云台龙泉凤山鹤峰鹿鸣雁荡柳河枫桥梅岭兰亭荷塘桂园杏村桃源榆林槐荫"
THINGS = [
    "大桥",
    "隧道",
    "水库",
    "电站",
    "机场",
    "港口",
    "车站",
    "学校",
    "医院",
    "博物馆",
    "图书馆",
    "体育场",
    "科技园",
]
ACTS = ["建成通车", "正式启用", "开工建设", "通过验收", "投入运行", "完成改造", "举行奠基", "对外开放"]
FILLER = "当地的人说这件事等了很久，负责人介绍了工程的来历和难处，也谈到了今后的打算。"
MARKUP = "<div class='m'><a href='/x'>频道</a><script>var a={b:1};</script></div>"
ARTICLE = 1_200  # characters
READ = """
import sys, datetime
from chrono.articles.article import make_article
from chrono.articles.read import Raw, ReadOptions, gather
from chrono.settings import DEFAULTS
options = ReadOptions(clock=datetime.date(2026, 1, 1).toordinal())
print(sum(make_article(raw, options, DEFAULTS)[0] is not None for raw in gather(sys.argv[1:], options, DEFAULTS)))
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one process cost."""

    seconds: float  # on the clock
    cpu: float  # seconds of all its work
    memory: int  # the most that it held, bytes
    code: int  # its exit code


def article(number: int) -> dict[str, str]:
    """The ``number``-th article: a title, a day, a dated sentence among filler."""
    dice = random.Random(number)
    place, thing, act = "".join(dice.choices(NAMES, k=4)), dice.choice(THINGS), dice.choice(ACTS)
    year, month, day = dice.randint(1990, 2025), dice.randint(1, 12), dice.randint(2, 28)
    firm, other = "".join(dice.choices(NAMES, k=4)), "".join(dice.choices(NAMES, k=4))
    told = f"{month}月{day - 1}日，{place}{thing}{act}，由{firm}公司承建，总投资{dice.randint(2, 9_000)}万元，距{other}镇不远。"
    filler = FILLER * (ARTICLE // 3 // len(FILLER))
    text = "\n".join((told + filler, filler, filler))
    published = f"{year}-{month:02d}-{day:02d}"
    return {"id": f"n{number}", "title": f"{place}{thing}{act}", "published": published, "text": text}


def write_lines(path: Path, size: int, markup: int) -> int:
    """Fill a JSON Lines file up to ``size`` bytes, ``markup`` characters of a page in each record; the count."""
    count = written = 0
    page = MARKUP * (markup // len(MARKUP))
    with path.open("w", encoding="utf-8") as stream:
        while written < size:
            record = article(count) | ({"raw_page": page} if page else {})
            line = json.dumps(record, ensure_ascii=False) + "\n"
            stream.write(line)
            written += len(line.encode())
            count += 1
    return count


def write_folder(folder: Path, files: int) -> int:
    """Fill a folder with text files; the count."""
    folder.mkdir()
    for number in range(files):
        said = article(number)
        words = f"{said['title']}\n发布时间：{said['published']} 08:00\n\n{said['text']}\n"
        (folder / f"{number:06d}.txt").write_text(words, encoding="utf-8")
    return files


def cost_of(command: list[str]) -> Cost:
    """Run a command and wait for it."""
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    held = used.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return Cost(time.monotonic() - begin, used.ru_utime + used.ru_stime, held, process.returncode)


def runs(chosen: argparse.Namespace, home: Path) -> Iterator[tuple[str, Path, int, list[str]]]:
    """The piles that were asked for, written one after the other, with the commands that take them."""
    build = [sys.executable, "-m", "chrono", "build", "--quiet", "-o", str(home / "out"), "--engine", chosen.engine]
    size = int(chosen.gigabytes * 1e9)
    piles: dict[str, tuple[Path, Callable[[Path], int], list[str]]] = {
        "lines": (home / "all.jsonl", lambda path: write_lines(path, size, 100_000), build),
        "plain": (home / "plain.jsonl", lambda path: write_lines(path, size, 0), [sys.executable, "-c", READ]),
        "folder": (home / "saved", lambda path: write_folder(path, chosen.files), build),
    }
    for name in chosen.piles:
        path, write, command = piles[name]
        yield name, path, write(path), [*command, str(path)]


def main() -> None:
    """Write, run, print, delete."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("piles", nargs="*", default=["lines", "folder"], metavar="lines|plain|folder")
    parser.add_argument("--gigabytes", type=float, default=2.0)
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--engine", default="serial")
    parser.add_argument("--keep-in", type=Path, help="a folder to work in (default: a temporary one)")
    chosen = parser.parse_args()
    print(f"{'pile':<10}{'articles':>10}{'clock s':>10}{'CPU s':>10}{'memory MB':>12}{'exit':>6}")
    with tempfile.TemporaryDirectory(dir=chosen.keep_in) as name:
        for pile, path, count, command in runs(chosen, Path(name)):
            cost = cost_of(command)
            figures = f"{cost.seconds:>10.0f}{cost.cpu:>10.0f}{cost.memory / 1e6:>12.0f}{cost.code:>6}"
            print(f"{pile:<10}{count:>10}{figures}", flush=True)
            shutil.rmtree(path) if path.is_dir() else path.unlink()


if __name__ == "__main__":
    main()
