"""The JSON for TimelineJS: its fields, and TimelineJS itself drawing it."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from chrono.model.event import Chronicle
from chrono.outputs.timelinejs import timelinejs_json
from tests.outputs import chronicles

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PAGE = """<!DOCTYPE html><meta charset="utf-8"><link rel="stylesheet" href="/css/timeline.css">
<div id="t" style="width:1200px;height:650px"></div><script src="/js/timeline.js"></script>
<script>fetch('/timeline.json').then(r => r.json()).then(data => {
  window.timeline = new TL.Timeline('t', data, {hash_bookmark: false});
  timeline.on('ready', () => document.body.dataset.ready = 'yes');
})</script>"""


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing: the test's output is not a server's log."""


def slides(chronicle: Chronicle) -> dict[str, dict[str, Any]]:
    return {slide["text"]["headline"]: slide for slide in json.loads(timelinejs_json(chronicle))["events"]}


def test_days_ranges_times_and_years_before_the_common_era() -> None:
    found = slides(chronicles.mixed())
    oldest = found["海湾一带始设县治"]
    assert oldest["start_date"] == {"year": -221, "month": 1, "day": 1, "display_date": "公元前221年"}
    assert oldest["end_date"]["year"] == -221
    through = found["隧道全线贯通"]
    assert through["start_date"] | {"display_date": ""} == {
        "year": 2021,
        "month": 6,
        "day": 1,
        "hour": 9,
        "minute": 58,
        "display_date": "",
    }
    assert "end_date" not in through
    assert "end_date" not in found["轮渡改为昼夜通航"]
    assert found["轮渡改为昼夜通航"]["display_date"] == "1996年起"


def test_an_open_start_begins_where_it_ends() -> None:
    told = chronicles.single(None, "2024-12-31", "../2024", "管廊移交")
    slide = slides(Chronicle("t", "zh", (told,)))["管廊移交"]
    assert (slide["start_date"]["year"], slide["start_date"]["day"]) == (2024, 31)


def test_what_ends_with_its_day_is_drawn_on_it() -> None:
    told = replace(chronicles.single("2024-12-31", "2024-12-31", "2024-12-31", "收费停止"), time="24:00")
    slide = slides(Chronicle("t", "zh", (told,)))["收费停止"]
    assert [slide["start_date"][part] for part in ("day", "hour", "minute")] == [31, 23, 59]


def test_only_events_are_slides_and_their_texts_are_escaped() -> None:
    events = [event for event in chronicles.mixed().events if event.kind == "event"]
    assert len(slides(chronicles.mixed())) == len(events)
    text = timelinejs_json(chronicles.hostile())
    assert "<script" not in text
    assert "<img" not in text
    assert 'href=\\"javascript' not in text


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")
def test_timelinejs_draws_it(npm_modules: Path, tmp_path: Path) -> None:
    from playwright.sync_api import sync_playwright

    served = tmp_path / "dist"
    shutil.copytree(npm_modules / "@knight-lab/timelinejs/dist", served)
    (served / "index.html").write_text(PAGE, "utf-8")
    (served / "timeline.json").write_text(timelinejs_json(chronicles.mixed()), "utf-8")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(served)))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        with sync_playwright() as engine:
            browser = engine.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
            page = browser.new_page()
            page.goto(f"http://127.0.0.1:{server.server_port}/index.html")
            page.wait_for_selector("body[data-ready]", timeout=20_000)
            markers = page.eval_on_selector_all(".tl-timemarker-text", "all => all.map(each => each.innerText.trim())")
            assert len(markers) == 21
            assert "隧道全线贯通" in markers
            page.evaluate("timeline.goToId(timeline.config.events[0].unique_id)")
            page.wait_for_timeout(200)
            assert "公元前221年" in page.inner_text("#t")
            browser.close()
    finally:
        server.shutdown()
        server.server_close()
