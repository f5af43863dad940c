"""The day of English pages: moments in UTC, dates of a change, days before months, addresses of archives."""

from __future__ import annotations

from pathlib import Path

import pytest

from chrono.articles.captures import own_address
from chrono.articles.moments import local_day, near_in_utc
from chrono.model.time import iso, parse_iso
from tests.articles_room.test_pagehead import day_of

STORY = (
    "The old ferry made its last crossing on the river this week, and three hundred people came to see it off from both banks.",
    "Its captain said that the new bridge had taken its passengers one by one, and that nobody had asked for it to stay.",
)
TITLE = "Old ferry makes its last crossing"


def page(head: str, body: str, lang: str = "en") -> str:
    story = "".join(f"<p>{each}</p>" for each in STORY)
    return f'<html lang="{lang}"><head><title>{TITLE}</title>{head}</head><body><h1>{TITLE}</h1>{body}<div>{story}</div></body></html>'


def meta(name: str, value: str) -> str:
    return f'<meta name="{name}" content="{value}">'


@pytest.mark.parametrize(
    ("html", "day"),
    [
        # one moment by two clocks: that of the place is its day
        (
            page(
                meta("article:published_time", "2021-09-01T02:30:00Z") + meta("pubdate", "2021-08-31T22:30:00-04:00"),
                "",
            ),
            "2021-08-31",
        ),
        # a page's bare date is that of its last change where another day is printed at the title
        (page(meta("date", "2021-09-14"), "<div>August 31, 2021</div>"), "2021-08-31"),
        (page(meta("date", "2021-08-31"), "<div>Ferry desk</div>"), "2021-08-31"),
        # a paper of London writes the day first
        (page("", "<div>Published: 03/04/2021</div>", "en-GB"), "2021-04-03"),
        (page("", "<div>Published: 03/04/2021</div>", "en-US"), None),
        (page("", "<div>Published: 04/04/2021</div>", "en-US"), "2021-04-04"),
        # the words of a time tag against the value of its last change
        (page("", '<time datetime="2021-09-14T10:00:00">31 August 2021</time>'), "2021-08-31"),
        # the words of the element that is marked as the day
        (page("", '<span itemprop="datePublished">31 August 2021</span>'), "2021-08-31"),
        # the day on which a visitor printed the page, and that of a post which it quotes
        (page("", "<div>Printed on 14 September 2021</div><div>31 August 2021</div>"), "2021-08-31"),
    ],
)
def test_day_of_an_english_page(tmp_path: Path, html: str, day: str | None) -> None:
    assert day_of(tmp_path, html) == day


def test_a_quoted_post_has_its_own_day(tmp_path: Path) -> None:
    quoted = "<blockquote>— Ferry Watch (@ferrywatch) August 2, 2021</blockquote>"
    assert day_of(tmp_path, page("", f"{quoted}<div>31 August 2021</div>")) == "2021-08-31"


@pytest.mark.parametrize(
    ("address", "own"),
    [
        ("https://web.archive.org/web/20200101000000/http://news.example/a", "http://news.example/a"),
        ("http://archive.example/20200101000000/news.example/a", "news.example/a"),
        ("https://news.example/20200101000000/a", "https://news.example/20200101000000/a"),
        (None, None),
    ],
)
def test_the_address_of_a_page_that_an_archive_keeps(address: str | None, own: str | None) -> None:
    assert own_address(address) == own


def test_moments() -> None:
    day = parse_iso("2021-09-01")
    assert near_in_utc(day, "2021-09-01T02:30:00Z") == {day - 1}
    assert near_in_utc(day, "20210901T223000Z") == set()  # no clock that is written so
    assert near_in_utc(day, "2021-09-01T23:30:00+00:00") == {day + 1}
    assert near_in_utc(day, "2021-09-01T23:30:00-04:00") == set()
    found = local_day("2021-09-01T02:30:00Z", ["2021-09-01", "2021-08-31T22:30:00-04:00"])
    assert found is not None
    assert (iso(found[0]), found[1]) == ("2021-08-31", "2021-08-31T22:30:00-04:00")
    assert local_day("2021-09-01T02:30:00Z", ["2021-08-31T21:30:00-04:00"]) is None
    assert local_day("2021-09-01T02:30:00-04:00", ["2021-09-01T08:30:00+02:00"]) is None
