"""One build: articles through an engine and the store, then merged. What the command and the Python call share."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from itertools import chain, islice
from pathlib import Path

from chrono.engines.choose import EngineName, engine_for
from chrono.engines.engine import Failure
from chrono.model.article import Skipped
from chrono.model.codec import from_json, to_json
from chrono.model.event import Chronicle
from chrono.pipeline import BuildOptions, Task, Told, chronicle_of, tasks_of, tell, title_of
from chrono.store import Store, sources_digest

BATCH = 500  # articles looked up and kept at once
PEEK = 2_000  # articles by whose size the engine is chosen
HELD = (
    16 * 1024 * 1024
)  # bytes of articles from which a batch, or a peek, is large enough: scanned books are held one by one
# rooms and modules whose sources decide what an article tells and how it is kept
EXTRACTING = ("articles", "dates", "events", "model", "text", "pipeline.py", "settings.py")
Progress = Callable[[int, int | None], None]  # articles done, and of how many; None: not known yet


@dataclass
class Outcome:
    """What happened on the way, for the summary."""

    read: int = 0  # articles read anew
    kept: int = 0  # articles taken from the store


def built(
    paths: Sequence[str],
    options: BuildOptions,
    *,
    engine: EngineName = "serial",
    jobs: int | None = None,
    scheduler: str | None = None,
    store: Store | None = None,
    progress: Progress | None = None,
    outcome: Outcome | None = None,
) -> Chronicle:
    """The chronicle of these paths; with a store only new and changed articles are read."""
    work = _Work(store, outcome or Outcome(), progress)
    fresh = work.fresh(tasks_of(paths, options))
    first: deque[tuple[str, Task]] = deque()
    size = 0
    for named in islice(fresh, PEEK):
        first.append(named)
        size += _weight(named[1])
        if size >= HELD:
            break
    if len(first) < PEEK and size < HELD:
        work.total = len(work.told) + len(first)
    runner = engine_for(engine, jobs, scheduler, size)
    for key, result in runner.map(tell, chain(_drained(first), fresh)):
        work.done(key, result)
    work.finish()
    return chronicle_of(work.told, options, title_of(paths, options), work.skipped)


def _weight(task: Task) -> int:
    """Bytes and characters of an article as it was found."""
    return len(task.raw.data or b"") + sum(len(text) for _, text in task.raw.fields)


def _drained(waiting: deque[tuple[str, Task]]) -> Iterator[tuple[str, Task]]:
    """What waits, each let go of when it is taken: two thousand pages were held until the last event was merged."""
    while waiting:
        yield waiting.popleft()


def _batches(tasks: Iterable[Task]) -> Iterator[list[Task]]:
    """Tasks in batches, so many or so large."""
    batch: list[Task] = []
    size = 0
    for task in tasks:
        batch.append(task)
        size += _weight(task)
        if len(batch) >= BATCH or size >= HELD:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


class _Work:
    """The articles of one build on their way: those known from the store, those being read."""

    def __init__(self, store: Store | None, outcome: Outcome, progress: Progress | None) -> None:
        self.store = store
        self.outcome = outcome
        self.progress = progress
        self.told: list[Told] = []
        self.skipped: list[Skipped] = []
        self.total: int | None = None  # articles in all, once every one of them has been seen
        self._keys: set[str] = set()
        self._pending: dict[str, str] = {}  # texts to be kept
        self._waiting: dict[str, Task] = {}

    def fresh(self, source: Iterable[Task | Skipped]) -> Iterator[tuple[str, Task]]:
        """The tasks that the store does not know, with their keys; known ones are taken on the way."""
        number = 0
        for batch in _batches(self._readable(source)):
            keys = [_keys(task) if self.store else ("", "") for task in batch]
            known = self._known(keys)
            for (key, of_today), task in zip(keys, batch, strict=True):
                if (told := known.get(key) or known.get(of_today)) is not None:
                    self.told.append(told)
                    self.outcome.kept += 1
                else:
                    number += 1
                    # equal articles in two places have one key; a task needs one of its own
                    name = f"{number}:{key}"
                    self._waiting[name] = task
                    yield name, task

    def done(self, name: str, result: Told | Failure) -> None:
        """Take in what a task gave."""
        task = self._waiting.pop(name)
        if isinstance(result, Failure):
            result = Told(skipped=(Skipped(task.raw.path, task.raw.record, result.kind, result.reason),))
        elif self.store:
            key = name.partition(":")[2]
            self._pending[key if result.timeless else _of_today(key, task)] = to_json(result)
            if len(self._pending) >= BATCH:
                self._keep()
        self.told.append(result)
        self.outcome.read += 1
        if self.progress:
            self.progress(len(self.told), self.total)

    def finish(self) -> None:
        """Keep what is left and forget what no article of this build asked for."""
        if self.store:
            self._keep()
            self.store.prune(self._keys)
        self.skipped += [note for each in self.told if each.card is None for note in each.skipped]

    def _keep(self) -> None:
        if self.store:
            self.store.put_many(self._pending)
        self._pending = {}

    def _readable(self, source: Iterable[Task | Skipped]) -> Iterator[Task]:
        for each in source:
            if isinstance(each, Skipped):
                self.skipped.append(each)
            else:
                yield each

    def _known(self, pairs: Sequence[tuple[str, str]]) -> dict[str, Told]:
        if self.store is None:
            return {}
        keys = [key for pair in pairs for key in pair]
        self._keys.update(keys)
        found = {}
        for key, text in self.store.get_many(keys).items():
            try:
                found[key] = from_json(Told, text)
            except ValueError:
                continue  # a damaged entry is read again
        return found


def _keys(task: Task) -> tuple[str, str]:
    """Everything that what an article tells depends on: without the clock, for what the clock does not touch, and with it.

    Where the output lies changes nothing, and a new day alone is no reason to read an archive again.
    """
    options = replace(task.options, clock=None, output=None)
    parts = (task.raw.digest(), repr(options), repr(task.settings), repr(task.correction), _code())
    key = sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
    return key, _of_today(key, task)


def _of_today(key: str, task: Task) -> str:
    return f"{key}@{task.options.clock}"


@cache
def _code() -> str:
    here = Path(__file__).parent
    return sources_digest([here / room for room in EXTRACTING])
