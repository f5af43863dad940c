"""``python -m tests.partitions FILE``: digests of one build, its articles told in several parts and brought in any order.

A process of its own, so that ``PYTHONHASHSEED`` can differ. Every part's results go through JSON, as between machines.
"""

from __future__ import annotations

import random
import sys
from hashlib import sha256

from chrono.articles.read import ReadOptions
from chrono.corrections import read_corrections
from chrono.model.codec import from_json, to_json
from chrono.model.time import parse_iso
from chrono.outputs.feed import feed_json
from chrono.outputs.tables import events_csv
from chrono.pipeline import BuildOptions, Skipped, Task, Told, chronicle_of, tasks_of, tell
from tests.gate.builds import CLOCK

PARTITIONS = (1, 2, 7, 32)
CORRECTIONS = '[article."c1"]\npublished = "2022-01-01"\nreason = "r"\n[event."none"]\nhide = true\nreason = "r"\n'


def told_in_parts(tasks: list[Task], parts: int) -> list[Told]:
    """What the articles tell, dealt out at random to so many parts, the parts' results in any order."""
    rng = random.Random(parts)
    dealt: list[list[Task]] = [[] for _ in range(parts)]
    for task in rng.sample(tasks, len(tasks)):
        rng.choice(dealt).append(task)
    told = [from_json(Told, to_json(tell(task))) for part in dealt for task in part]
    return rng.sample(told, len(told))


def main(path: str) -> None:
    """Print one digest for each number of parts."""
    reading = ReadOptions(clock=parse_iso(CLOCK))
    options = BuildOptions(reading, title="t", corrections=read_corrections(CORRECTIONS.encode()))
    tasks = [task for task in tasks_of([path], options) if not isinstance(task, Skipped)]
    for parts in PARTITIONS:
        chronicle = chronicle_of(told_in_parts(tasks, parts), options, "t")
        print(sha256(feed_json(chronicle).encode() + events_csv(chronicle)).hexdigest())


if __name__ == "__main__":
    main(sys.argv[1])
