"""The page before other people's checkers: axe-core for readers with other senses, html-validate for its HTML."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from chrono.model.event import Chronicle
from chrono.outputs.page.render import page_html
from tests.outputs import chronicles

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PAGES: dict[str, Callable[[], Chronicle]] = {
    "mixed": chronicles.mixed,
    "english": lambda: chronicles.mixed("en"),
    "hostile": chronicles.hostile,
    "empty": chronicles.empty,
}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    if CHROMIUM is None:
        pytest.skip("no Chromium here")
    with sync_playwright() as engine:
        opened = engine.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield opened
        opened.close()


@pytest.mark.parametrize(
    ("name", "width", "scheme"),
    [
        ("mixed", 1280, "light"),
        ("mixed", 1280, "dark"),
        ("mixed", 360, "light"),
        ("english", 360, "dark"),
        ("hostile", 1280, "light"),
        ("empty", 1280, "dark"),
    ],
)
def test_axe_finds_nothing(browser: Any, npm_modules: Path, tmp_path: Path, name: str, width: int, scheme: str) -> None:
    file = tmp_path / "page.html"
    file.write_text(page_html(PAGES[name]()), "utf-8")
    # the page's own policy would keep the checker out
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    page.goto(file.as_uri())
    page.wait_for_selector("html[data-ready]", timeout=20_000)
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    page.evaluate((npm_modules / "axe-core/axe.min.js").read_text("utf-8"))
    report = page.evaluate("axe.run()")
    found = report["violations"]
    context.close()
    assert len(report["passes"]) > 10
    assert [(each["id"], each["nodes"][0]["html"], len(each["nodes"])) for each in found] == []


def test_the_html_is_valid(npm_modules: Path, tmp_path: Path) -> None:
    files = []
    for name, make in PAGES.items():
        files.append(f"{name}.html")
        (tmp_path / files[-1]).write_text(page_html(make()), "utf-8")
    rules = {"root": True, "extends": ["html-validate:standard"]}
    (tmp_path / ".htmlvalidate.json").write_text(json.dumps(rules), "utf-8")
    command = ["node", str(npm_modules / "html-validate/bin/html-validate.mjs"), "--formatter=json", *files]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert done.stdout, done.stderr
    wrong = {
        (each["ruleId"], each["message"], each.get("line"), Path(file["filePath"]).name)
        for file in json.loads(done.stdout)
        for each in file["messages"]
    }
    assert wrong == set()
