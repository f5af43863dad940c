import json
from dataclasses import replace
from importlib import resources

import jsonschema
import pytest

from chrono.model.time import Interval
from chrono.outputs.feed import FeedError, feed_json, feed_pieces, published_stamp, read_feed
from tests.outputs import chronicles

SCHEMA = json.loads(resources.files("chrono.outputs").joinpath("feed.schema.json").read_text("utf-8"))
ALL = {
    "mixed": chronicles.mixed(),
    "english": chronicles.mixed("en"),
    "hostile": chronicles.hostile(),
    "empty": chronicles.empty(),
    "many": chronicles.many(200),
}


@pytest.mark.parametrize("name", [name for name in ALL if name != "hostile"])
def test_round_trip_is_exact_and_bytes_are_stable(name: str) -> None:
    text = feed_json(ALL[name])
    assert read_feed(text) == ALL[name]
    assert feed_json(read_feed(text)) == text


@pytest.mark.parametrize("name", ALL)
def test_the_pieces_are_the_json_that_they_say_and_none_of_them_is_long(name: str) -> None:
    pieces = list(feed_pieces(ALL[name]))
    text = "".join(pieces)
    assert text == feed_json(ALL[name]) == json.dumps(json.loads(text), ensure_ascii=False, indent=1) + "\n"
    assert name != "many" or max(map(len, pieces)) < len(text) / 50


def test_half_a_character_pair_comes_back_as_a_replacement_and_the_rest_exactly() -> None:
    text = feed_json(ALL["hostile"])
    text.encode("utf-8")
    assert "\\ud83d" not in text
    back = read_feed(text)
    for event, again in zip(ALL["hostile"].events, back.events, strict=True):
        assert again.headline == event.headline.replace("\ud83d", "\ufffd")
        assert again.sources[0].mention.quote == event.sources[0].mention.quote.replace("\ud83d", "\ufffd")
    assert feed_json(back) == text


@pytest.mark.parametrize("name", ALL)
def test_feed_fits_the_schema(name: str) -> None:
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(feed_json(ALL[name])))


def test_the_original_words_and_the_paragraph_stand_where_there_is_something_to_say() -> None:
    sources = [s for item in json.loads(feed_json(ALL["mixed"]))["items"] for s in item["_chrono"]["sources"]]
    told = [(s["original"], s["paragraph"]) for s in sources if "original" in s or "paragraph" in s]
    assert told == [("今年3月20日，第二台盾构(gòu)机下井。", 7)]


def test_schema_is_closed() -> None:
    data = json.loads(feed_json(ALL["mixed"]))
    data["items"][0]["_chrono"]["sources"][0]["rank"] = 1
    assert not jsonschema.Draft202012Validator(SCHEMA).is_valid(data)


def test_newest_first_at_ten_utc() -> None:
    items = json.loads(feed_json(ALL["mixed"]))["items"]
    stamps = [item["date_published"] for item in items if "date_published" in item]
    assert stamps == sorted(stamps, reverse=True)
    assert all(stamp.endswith("T10:00:00Z") for stamp in stamps)
    assert [item["_chrono"]["label"] for item in items if "date_published" not in item] == ["公元前221年"]


@pytest.mark.parametrize(
    ("first", "last", "stamp"),
    [
        ("2021-06-01", "2021-06-30", "2021-06-01T10:00:00Z"),
        (None, "2024-12-31", "2024-12-31T10:00:00Z"),
        ("2016-01-01", None, "2016-01-01T10:00:00Z"),
        ("0001-01-01", "0001-12-31", "0001-01-01T10:00:00Z"),
        ("0000-12-31", "0001-12-31", None),
        ("-0220-01-01", "-0220-12-31", None),
        (None, "-0001-12-31", None),
    ],
)
def test_published_stamp(first: str | None, last: str | None, stamp: str | None) -> None:
    assert published_stamp(Interval.from_iso(first, last)) == stamp


def test_modified_is_the_newest_sources_day_copies_included() -> None:
    items = {item["title"]: item for item in json.loads(feed_json(ALL["mixed"]))["items"]}
    assert items["海湾隧道举行开工仪式"]["date_modified"] == "2021-08-31T10:00:00Z"
    told = chronicles.source(chronicles.mention("2020-01-01", "2020-01-01", "2020-01-01", "x"), published=None)
    lone = replace(ALL["mixed"], events=(chronicles.event(told),))
    assert "date_modified" not in json.loads(feed_json(lone))["items"][0]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not JSON"),
        ("<rss/>", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "wanted an object"),
        ("{}", "not a JSON Feed"),
        ('{"version": "https://jsonfeed.org/version/1.1", "title": "t", "items": []}', "not one of ours"),
        ('{"version": "https://jsonfeed.org/version/1.1", "_chrono": {"version": 2}}', "format 2"),
        ('{"version": "https://jsonfeed.org/version/1.1", "_chrono": {}}', "'version' is missing"),
    ],
)
def test_refuses_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(FeedError, match=reason):
        read_feed(text)


@pytest.mark.parametrize(
    ("path", "value", "reason"),
    [
        (("items", 0, "_chrono", "grain"), "fortnight", "item.* 1.*fortnight"),
        (("items", 0, "_chrono", "sources", 0, "span"), [1], "sources 1.*two whole numbers"),
        (("items", 0, "_chrono", "first"), "2021-02-30", "not a day"),
        (("items", 0, "_chrono", "first"), 20210101, "text or null"),
        (("items", 0, "_chrono", "origins"), True, "whole number"),
        (("items", 0, "title"), None, "'title' should be text"),
        (("_chrono", "articles"), {}, "'articles' should be a list"),
        (("items",), [7], "wanted an object, found a number"),
    ],
)
def test_a_damaged_feed_is_named(path: tuple[str | int, ...], value: object, reason: str) -> None:
    data = json.loads(feed_json(ALL["mixed"]))
    place = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(FeedError, match=reason):
        read_feed(json.dumps(data))


def test_a_feed_with_a_byte_order_mark_is_read() -> None:
    assert read_feed("\ufeff" + feed_json(ALL["mixed"])) == ALL["mixed"]


def test_heading_and_addresses_come_back_and_are_left_out_where_unknown() -> None:
    named = replace(
        ALL["mixed"], subtitle="副题", home="https://news.example/", feed_url="https://news.example/feed.json"
    )
    data = json.loads(feed_json(named))
    assert (data["description"], data["home_page_url"]) == ("副题", "https://news.example/")
    jsonschema.Draft202012Validator(SCHEMA).validate(data)
    assert read_feed(feed_json(named)) == named
    assert not {"description", "home_page_url", "feed_url"} & json.loads(feed_json(ALL["mixed"])).keys()
