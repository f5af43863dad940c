"""``python -m tests.benchmarks.page [--events 100 1000 10000] [--runs 3]``: the page beside TimelineJS and vis-timeline.

Installs the two from npm into a temporary folder, serves the same events to headless Chromium from this machine, one
page after the other, and prints medians: milliseconds to the first words on the screen (first contentful paint) and to
the drawn timeline, bytes as served without compression, requests, and for our page the time that typing in the search
takes. The other two get up to 1,000 events, which is what they are made for. A timing is never asserted in a test.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from threading import Thread
from typing import Any

from chrono.model.event import Chronicle
from chrono.outputs.page.render import page_html
from chrono.outputs.timelinejs import timelinejs_json
from tests.outputs import chronicles

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PACKAGES = ("@knight-lab/timelinejs@3", "vis-timeline@8", "vis-data@8")
TIMELINEJS = "node_modules/@knight-lab/timelinejs/dist"
VIS = "node_modules/vis-timeline"
MOST_OF_OTHERS = 1_000  # events
PATIENCE = 120_000  # milliseconds
DRAWN = "document.documentElement.dataset.ready = '1'"  # what every page does when its timeline stands
TIMELINEJS_PAGE = f"""<!DOCTYPE html><html><head><meta charset="utf-8">
<link rel="stylesheet" href="{TIMELINEJS}/css/timeline.css"></head><body>
<div id="t" style="width:100%;height:700px"></div><script src="{TIMELINEJS}/js/timeline.js"></script>
<script>fetch("NAME").then(r => r.json()).then(data => {{
  const t = new TL.Timeline("t", data, {{hash_bookmark: false}});
  t.on("ready", () => requestAnimationFrame(() => {{ {DRAWN} }}));
}})</script></body></html>"""
VIS_PAGE = f"""<!DOCTYPE html><html><head><meta charset="utf-8">
<link rel="stylesheet" href="{VIS}/styles/vis-timeline-graph2d.min.css"></head><body>
<div id="t"></div><script src="{VIS}/standalone/umd/vis-timeline-graph2d.min.js"></script>
<script>fetch("NAME").then(r => r.json()).then(rows => {{
  const t = new vis.Timeline(document.getElementById("t"), new vis.DataSet(rows), {{maxHeight: 700}});
  t.on("changed", () => requestAnimationFrame(() => {{ {DRAWN} }}));
}})</script></body></html>"""
PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null"
# from a key to the frame in which the list has answered
SEARCH = """async () => {
  const field = document.querySelector("input[type=search]"), count = document.getElementById("count");
  const before = count.textContent, start = performance.now();
  field.value = "审计组";
  field.dispatchEvent(new Event("input", {bubbles: true}));
  while (count.textContent === before && performance.now() - start < 5000) await new Promise(requestAnimationFrame);
  return performance.now() - start;
}"""


@dataclass(frozen=True, slots=True)
class Figures:
    """What one opening of a page took."""

    painted: float | None  # milliseconds; None: the browser saw no paint
    drawn: float | None  # milliseconds; None: not within PATIENCE
    size: int  # bytes
    requests: int
    search: float | None = None  # milliseconds


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing: the table is the output."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The folder over HTTP on this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def written(folder: Path, count: int, others: bool) -> dict[str, str]:
    """The pages of so many events, by program."""
    chronicle = chronicles.many(count)
    pages = {"chrono": f"chrono-{count}.html"}
    (folder / pages["chrono"]).write_text(page_html(chronicle), "utf-8")
    if others and count <= MOST_OF_OTHERS:
        for program, page, data in (
            ("TimelineJS", TIMELINEJS_PAGE, timelinejs_json(chronicle)),
            ("vis-timeline", VIS_PAGE, json.dumps(vis_rows(chronicle), ensure_ascii=False)),
        ):
            pages[program] = f"{program}-{count}.html"
            (folder / f"{program}-{count}.json").write_text(data, "utf-8")
            (folder / pages[program]).write_text(page.replace("NAME", f"{program}-{count}.json"), "utf-8")
    return pages


def vis_rows(chronicle: Chronicle) -> list[dict[str, Any]]:
    """The events as vis-timeline takes them."""
    rows = []
    for event in chronicle.events:
        row: dict[str, Any] = {"id": event.id, "content": event.headline, "start": event.interval.first}
        if not event.interval.is_day:
            row["end"] = event.interval.last
        rows.append(row)
    return rows


def opened(browser: Any, address: str) -> Figures:
    """One opening of a page with nothing in the browser's cache."""
    from playwright.sync_api import TimeoutError as TooLong

    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    bodies: list[int] = []
    page.on("response", lambda response: bodies.append(int(response.headers.get("content-length") or 0)))
    page.add_init_script(
        "new MutationObserver((_, watch) => { if (document.documentElement?.dataset.ready) {"
        " watch.disconnect(); requestAnimationFrame(() => { window.drawnAt = performance.now(); document.documentElement.dataset.drawn = '1'; }); } })"
        ".observe(document, {attributes: true, subtree: true, childList: true});"
    )
    page.goto(address, wait_until="commit")
    try:
        page.wait_for_selector("html[data-drawn]", timeout=PATIENCE, state="attached")
        drawn = page.evaluate("window.drawnAt")
    except TooLong:
        drawn = None
    found = Figures(page.evaluate(PAINTED), drawn, sum(bodies), len(bodies))
    if page.query_selector("#find input[type=search]") and drawn is not None:
        page.wait_for_timeout(500)
        found = replace(found, search=page.evaluate(SEARCH))
    context.close()
    return found


def middle(values: list[float | None]) -> str:
    known = [value for value in values if value is not None]
    return f"{median(known):,.0f}" if known else "-"


def main() -> None:
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--events", type=int, nargs="+", default=[100, 1_000, 10_000])
    options.add_argument("--runs", type=int, default=3)
    chosen = options.parse_args()
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as name, sync_playwright() as engine:
        folder = Path(name)
        command = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", *PACKAGES]
        others = shutil.which("npm") is not None and not subprocess.run(command, cwd=folder, check=False).returncode
        if not others:
            print("npm could not install the others: our page alone")
        browser = engine.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        print(
            f"{'events':>7}  {'page':13}{'first words ms':>15}{'drawn ms':>10}{'KB':>9}{'requests':>10}{'search ms':>11}"
        )
        with served(folder) as address:
            for count in chosen.events:
                for program, page in written(folder, count, others).items():
                    runs = [opened(browser, f"{address}/{page}") for _ in range(chosen.runs)]
                    print(
                        f"{count:>7,}  {program:13}{middle([run.painted for run in runs]):>15}"
                        f"{middle([run.drawn for run in runs]):>10}{runs[0].size / 1000:>9,.0f}"
                        f"{runs[0].requests:>10}{middle([run.search for run in runs]):>11}",
                        flush=True,
                    )
        browser.close()


if __name__ == "__main__":
    main()
