"""Every engine gives the same results, and no task can end the run."""

from __future__ import annotations

import importlib
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from importlib.util import find_spec
from itertools import count, islice
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from chrono.engines.choose import WORTH_WORKERS, engine_for
from chrono.engines.engine import LONGEST_REASON, Engine, EngineError, Failure, failure_of
from chrono.engines.processes import Processes
from chrono.engines.serial import Serial
from tests.engines import work

ROOT = Path(__file__).resolve().parents[2]
ENGINES: list[Any] = [
    pytest.param("serial", id="serial"),
    pytest.param("processes", id="processes"),
    pytest.param("dask", id="dask", marks=pytest.mark.skipif(not find_spec("distributed"), reason="needs Dask")),
]
POOLS = ENGINES[1:]


def run(engine: Engine, function: Callable[[Any], Any], tasks: list[Any]) -> dict[str, Any]:
    results = list(engine.map(function, ((f"k{number}", task) for number, task in enumerate(tasks))))
    assert len(results) == len(tasks), "each task once"
    return dict(results)


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Engine:
    return engine_for(request.param, 2, None, 0)


@pytest.fixture(params=POOLS)
def pool(request: pytest.FixtureRequest) -> Engine:
    return engine_for(request.param, 2, None, 0)


def test_results_are_those_of_a_loop_with_failures_in_their_places(engine: Engine) -> None:
    expected: dict[str, Any] = {f"k{n}": n for n in range(0, 1000, 2)}
    expected |= {f"k{n}": Failure("error", f"ValueError: odd: {n}\x00") for n in range(1, 1000, 2)}
    assert run(engine, work.fail_on_odd, list(range(1000))) == expected
    assert run(engine, work.double, []) == {}


def test_a_task_that_calls_exit_is_a_failure(engine: Engine) -> None:
    found = run(engine, work.exit_on_three, [2, 3, 4])
    assert found == {"k0": 2, "k1": Failure("error", "SystemExit: no more"), "k2": 4}


def test_a_task_that_kills_its_process_is_named_and_the_others_are_done(pool: Engine) -> None:
    tasks = list(range(60))
    tasks[7] = tasks[31] = -1
    found = run(pool, work.die_on_poison, tasks)
    failures = {key: value for key, value in found.items() if isinstance(value, Failure)}
    assert {key: failure.kind for key, failure in failures.items()} == {"k7": "crash", "k31": "crash"}
    assert all(found[f"k{n}"] == n * 2 for n in range(60) if n not in (7, 31))


def test_a_death_while_large_tasks_are_being_sent_does_not_hang() -> None:
    tasks = ["x" * 300_000] * 30
    tasks[4] = tasks[20] = "poison" + "x" * 300_000
    found = run(Processes(2), work.measure, tasks)
    assert [key for key, value in found.items() if isinstance(value, Failure)] in (["k4", "k20"], ["k20", "k4"])


def test_workers_that_cannot_load_anything_end_the_run_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    lost = ModuleType("lost_module")
    exec("def found_nowhere(task): return task", lost.__dict__)
    monkeypatch.setitem(sys.modules, "lost_module", lost)
    lost.found_nowhere.__module__ = "lost_module"
    with pytest.raises(EngineError, match="serial"):
        list(Processes(2).map(lost.found_nowhere, ((str(n), n) for n in range(10_000))))


def test_a_worker_that_dies_once_costs_nothing(pool: Engine, tmp_path: Path) -> None:
    markers = [str(tmp_path / "marker")] + [str(tmp_path)] * 20
    assert set(run(pool, work.die_once, markers).values()) == {"survived"}


def test_what_cannot_be_sent_costs_only_itself(pool: Engine) -> None:
    found = run(pool, work.lock_in, list(range(12)))
    assert found.pop("k5").kind == "error"
    assert found == {f"k{n}": n for n in range(12) if n != 5}
    found = run(pool, work.double, [1, work.Locked(), 3])
    assert isinstance(found["k1"], Failure)
    assert (found["k0"], found["k2"]) == (2, 6)


def test_tasks_are_drawn_as_they_are_needed(pool: Engine) -> None:
    drawn = 0

    def endless() -> Iterator[tuple[str, int]]:
        nonlocal drawn
        for drawn in count():
            yield str(drawn), drawn

    with closing(pool.map(work.double, endless())) as results:  # type: ignore[type-var]
        assert len(list(islice(results, 10))) == 10
    assert drawn < 200


def test_tasks_that_cannot_be_drawn_end_the_run(engine: Engine) -> None:
    def broken() -> Iterator[tuple[str, int]]:
        yield "a", 1
        raise OSError("the drive is gone")

    with pytest.raises(OSError, match="the drive is gone"):
        list(engine.map(work.double, broken()))


def test_a_function_that_no_worker_can_load_is_refused_at_once(pool: Engine) -> None:
    with pytest.raises(TypeError, match="function of a module"):
        list(pool.map(lambda task: task, [("a", 1)]))


def test_reasons_are_one_short_line() -> None:
    assert failure_of(ValueError("a\n\n  b")).reason == "ValueError: a b"
    assert failure_of(KeyError()).reason == "KeyError"
    assert len(failure_of(ValueError("x" * 10_000)).reason) == LONGEST_REASON


def script(tmp_path: Path, code: str, *arguments: object) -> list[str]:
    path = tmp_path / "script.py"
    path.write_text(textwrap.dedent(code), encoding="utf-8")
    return [sys.executable, str(path), *map(str, arguments)]


def environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(ROOT)}


def test_a_script_without_a_guard_runs_once(tmp_path: Path) -> None:
    code = """
        from chrono.engines.processes import Processes
        from tests.engines.work import name_of_main
        print("started")
        print(dict(Processes(2).map(name_of_main, [("a", "x")])))
    """
    command = script(tmp_path, code)
    done = subprocess.run(command, capture_output=True, text=True, env=environment(), timeout=60, check=False)
    assert done.stdout == "started\n{'a': 'x None'}\n", done.stderr
    assert done.stderr == ""


LINGERING = """
    import sys
    from chrono.engines.processes import Processes
    from tests.engines.work import linger
    try:
        list(Processes(2).map(linger, [(str(n), sys.argv[1]) for n in range(20)]))
    except KeyboardInterrupt:
        print("interrupted")
"""


def alive(pids: set[int]) -> set[int]:
    return {pid for pid in pids if Path(f"/proc/{pid}").exists()}


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks for processes in /proc")
@pytest.mark.parametrize(("stop", "words"), [(signal.SIGINT, "interrupted\n"), (signal.SIGKILL, "")])
def test_no_worker_outlives_a_run_that_was_stopped(tmp_path: Path, stop: signal.Signals, words: str) -> None:
    folder = tmp_path / "pids"
    folder.mkdir()
    with subprocess.Popen(
        script(tmp_path, LINGERING, folder),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(),
        start_new_session=True,
    ) as process:
        deadline = time.monotonic() + 30
        while len(list(folder.iterdir())) < 2:
            assert time.monotonic() < deadline
            time.sleep(0.05)
        workers = {int(file.name) for file in folder.iterdir()}
        if stop == signal.SIGINT:
            os.killpg(process.pid, stop)  # as a terminal does: the workers get it too
        else:
            process.kill()
        output, errors = process.communicate(timeout=20)
    while alive(workers):
        assert time.monotonic() < deadline + 10, "a worker is left"
        time.sleep(0.05)
    assert output == words
    assert "Traceback" not in errors


def test_auto_takes_workers_only_where_they_pay() -> None:
    assert isinstance(engine_for("auto", 4, None, WORTH_WORKERS - 1), Serial)
    assert isinstance(engine_for("auto", 4, None, WORTH_WORKERS), Processes)
    assert isinstance(engine_for("auto", 1, None, 10**9), Serial)
    assert isinstance(engine_for("serial", 8, None, 10**9), Serial)
    assert isinstance(engine_for("processes", None, None, 0), Processes)


def test_arguments_that_contradict_each_other_are_refused() -> None:
    with pytest.raises(ValueError, match="scheduler"):
        engine_for("serial", None, "tcp://127.0.0.1:8786", 0)
    for jobs in (0, -3):
        with pytest.raises(ValueError, match="job"):
            engine_for("processes", jobs, None, 0)


def test_without_dask_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> Any:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr("chrono.engines.distributed.import_module", missing)
    with pytest.raises(ImportError, match=r"chrono-timeline\[dask\]"):
        engine_for("dask", None, None, 0)


def test_pools_are_not_loaded_before_they_are_wanted() -> None:
    code = (
        "import sys, chrono.engines.choose; print({'multiprocessing', 'concurrent', 'distributed'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment(), check=True)
    assert done.stdout == "set()\n"
    assert importlib.import_module("chrono.engines.distributed")  # loads without Dask
