"""The feed in a real feed reader, over HTTP on this machine."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from chrono.outputs.feed import feed_json
from tests.outputs import chronicles

reader = pytest.importorskip("reader")


class Quiet(SimpleHTTPRequestHandler):
    extensions_map = {".json": "application/feed+json"}  # noqa: RUF012

    def log_message(self, *_: object) -> None:
        """Say nothing: the test's output is not a server's log."""


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield tmp_path / "feed.json", f"http://127.0.0.1:{server.server_port}/feed.json"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_feed_reader_takes_every_event_with_its_day(served: tuple[Path, str]) -> None:
    path, url = served
    path.write_text(feed_json(chronicles.mixed()), "utf-8")
    client = reader.make_reader(":memory:")
    client.add_feed(url)
    client.update_feeds()
    feed = client.get_feed(url)
    assert feed.last_exception is None
    assert feed.title == "海湾隧道：从渡口到通车"
    entries = {entry.title: entry for entry in client.get_entries()}
    assert len(entries) == len(chronicles.mixed().events)
    through = entries["隧道全线贯通"]
    assert (through.published.isoformat(), through.content[0].value) == (
        "2021-06-01T10:00:00+00:00",
        "6月1日，隧道全线贯通。",
    )
    assert entries["海湾一带始设县治"].published is None


def test_a_hostile_feed_is_still_one_feed(served: tuple[Path, str]) -> None:
    path, url = served
    path.write_text(feed_json(chronicles.hostile()), "utf-8")
    client = reader.make_reader(":memory:")
    client.add_feed(url)
    client.update_feeds()
    assert client.get_feed(url).last_exception is None
    assert client.get_entry_counts().total == len(chronicles.HOSTILE)


def test_an_event_that_a_new_article_tells_surfaces_by_its_day_of_change(served: tuple[Path, str]) -> None:
    path, url = served
    before = chronicles.mixed()
    old = next(event for event in before.events if event.headline == "海底隧道工程可行性报告获批")
    path.write_text(feed_json(before), "utf-8")
    client = reader.make_reader(":memory:")
    client.add_feed(url)
    client.update_feeds()
    retold = chronicles.source(replace(old.sources[0].mention, id="f" * 16, article="new.txt"), published="2023-05-04")
    grown = tuple(replace(each, sources=(*each.sources, retold)) if each == old else each for each in before.events)
    path.write_text(feed_json(replace(before, events=grown)), "utf-8")
    os.utime(path, times=(path.stat().st_atime, path.stat().st_mtime + 60))  # HTTP tells changes by the second
    client.update_feed(url)  # now, whatever its plan
    newest = max(client.get_entries(), key=lambda entry: entry.updated)
    assert (newest.id, newest.updated.date().isoformat()) == (old.id, "2023-05-04")
    assert newest.published.date().isoformat() == old.interval.first
    assert client.get_entry_counts().total == len(before.events)
