"""The order of the rooms, read from the imports of every module: a room knows only what stands above it."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.metadata import packages_distributions
from itertools import chain
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "chrono"
# top to bottom; rooms in one row may know each other
ORDER = (
    ("model",),
    ("settings",),
    ("text",),
    ("dates",),
    ("articles",),
    ("events",),
    ("outputs",),
    ("engines",),
    ("store",),
    ("sample",),  # data only
    ("pipeline", "building", "selection", "dating", "messages", "corrections"),
    ("chronology",),
    ("commands",),
    ("cli",),
    ("__init__", "__main__"),
)
RANK = {room: rank for rank, rooms in enumerate(ORDER) for room in rooms}
FORBIDDEN = {
    "model": set(RANK) - {"model"},
    "settings": set(RANK) - {"settings"},
    "events": {"articles"},
    "outputs": {"events", "articles", "dates"},
    "engines": set(RANK) - {"engines", "model", "settings"},
    "store": set(RANK) - {"store", "model", "settings"},
    "sample": set(RANK) - {"sample"},
}
# what is still to be mended; each is taken out of its list when it is, or the test fails
NAMED_ALIKE = {
    *(
        "dates/edtf.py",
        "dates/resolve.py",
        "dates/languages/zh/named.py",
    ),
    *("text/sentences.py", "text/width.py"),
}
TOO_LONG = {"dates/languages/zh/readers.py"}
TABLES = ("lexicon", "rules", "names", "named_days")  # rows of words, rules and days may be longer
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc", "tools"}
LONGEST = 300
LONGEST_FUNCTION = 40


@dataclass(frozen=True, slots=True)
class Module:
    """One file of the package."""

    name: str  # "dates/languages/zh/rules.py"
    path: Path

    @property
    def room(self) -> str:
        return self.name.split("/", maxsplit=1)[0].removesuffix(".py")

    @property
    def stem(self) -> str:
        return self.path.stem

    def tree(self) -> ast.Module:
        return _tree(self.path)


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


MODULES = [Module(path.relative_to(PACKAGE).as_posix(), path) for path in sorted(PACKAGE.rglob("*.py"))]


def by_module_but(known: set[str]) -> pytest.MarkDecorator:
    """One case a module; those that are known to fail must still fail."""
    unmended = pytest.mark.xfail(strict=True, reason="known, and to be mended")
    cases = [pytest.param(module, id=module.name, marks=unmended if module.name in known else ()) for module in MODULES]
    return pytest.mark.parametrize("module", cases)


by_module = by_module_but(set())


def imported(module: Module) -> set[str]:
    """The rooms that a module imports, wherever in it and for whatever purpose."""
    rooms = set()
    for node in ast.walk(module.tree()):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module.name}: a relative import hides which room is meant"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        rooms |= {_room(name) for name in names if name.split(".")[0] == "chrono"}
    # the package's version is a constant, not a room
    return rooms - {"__version__"}


def test_every_library_is_declared() -> None:
    """What another library brings along today it may leave out tomorrow."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = [*project["dependencies"], *chain(*project["optional-dependencies"].values())]
    names = {_plain(re.split(r"[<>=!~;\[ ]", each)[0]) for each in declared}
    homes = packages_distributions()
    for module in MODULES:
        for library in _libraries(module):
            assert {_plain(home) for home in homes.get(library, [library])} & names, f"{module.name}: {library}"


def _plain(name: str) -> str:
    return name.lower().replace("_", "-")


def _libraries(module: Module) -> set[str]:
    """The packages outside the standard library that a module imports, wherever in it."""
    found = set()
    for node in ast.walk(module.tree()):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.split(".")[0])
    return found - sys.stdlib_module_names - {"chrono"}


def _room(name: str) -> str:
    parts = name.split(".")
    if len(parts) < 2:
        return "__init__"
    return parts[1] if parts[1] in RANK or parts[1] == "__version__" else "__init__"


def test_every_room_has_its_place() -> None:
    """A new room must be put into the order, or nothing would hold it."""
    assert {module.room for module in MODULES} <= RANK.keys()


@by_module
def test_a_room_knows_only_what_stands_above_it(module: Module) -> None:
    below = {room for room in imported(module) if RANK[room] > RANK[module.room]}
    assert below == set()


@by_module
def test_rooms_keep_apart(module: Module) -> None:
    assert imported(module) & FORBIDDEN.get(module.room, set()) == set()


def test_the_reading_of_imports_sees_what_it_must() -> None:
    found = {module.name: imported(module) for module in MODULES}
    assert {"articles", "events", "text"} <= found["pipeline.py"]
    assert "commands" in found["cli.py"]  # imported within a function
    assert "engines" in found["chronology.py"]  # imported for its types only


@by_module_but(NAMED_ALIKE)
def test_no_public_function_bears_a_rooms_name(module: Module) -> None:
    """``from chrono.events import events`` would hide the room behind the function."""
    names = {node.name for node in module.tree().body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
    rooms = {each.room for each in MODULES} | {
        path.name for path in PACKAGE.rglob("*") if path.is_dir() and path.name != "__pycache__"
    }
    assert names & (rooms | {module.stem}) == set()


@by_module
def test_a_module_says_what_it_is_about(module: Module) -> None:
    assert module.stem not in VAGUE
    assert ast.get_docstring(module.tree()), "a module begins with a sentence about its subject"


@by_module_but(TOO_LONG)
def test_modules_and_functions_stay_small(module: Module) -> None:
    if module.stem not in TABLES:
        assert len(module.path.read_text(encoding="utf-8").splitlines()) <= LONGEST
    long = {
        node.name: node.end_lineno - node.lineno + 1
        for node in ast.walk(module.tree())
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno + 1 > LONGEST_FUNCTION
    }
    assert long == {}
