"""Importance, and the order of a chronology."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from chrono.events.compose import event_of
from chrono.events.rank import importance_parts, in_order, order_of, weighed
from chrono.model.event import Event
from chrono.model.time import Certainty, Grain
from tests.events.tellings import card, mention

YEAR, MONTH, DAY = ("2020-01-01", "2020-12-31"), ("2020-01-01", "2020-01-31"), ("2020-01-01", "2020-01-01")
LINE = "青岚大桥正式通车"


def event(first: str | None, last: str | None, *, headline: str = LINE, tellers: int = 1, **more: Any) -> Event:
    mentions = [mention(headline, first, last, article=f"a{place}", **more) for place in range(tellers)]
    found = event_of(mentions, {each.article: card(each.article) for each in mentions}, {})
    parts = importance_parts(found)
    return replace(found, importance=sum(value for _, value in parts), parts=parts)


def importance(found: Event) -> float:
    return sum(value for _, value in importance_parts(found))


ORDERED: dict[str, list[tuple[str | None, str | None]]] = {
    "days": [("2019-12-31", "2019-12-31"), DAY, ("2020-01-02", "2020-01-02")],
    "coarse ones after the finer ones of their first day": [DAY, MONTH, YEAR, ("2020-01-02", "2020-01-02")],
    "ranges by their start": [DAY, ("2020-01-02", "2020-06-30"), ("2020-01-03", "2020-01-03")],
    "deadlines by their end": [DAY, (None, "2020-06-30"), ("2020-07-01", "2020-07-01")],
    "open ones by their start": [DAY, ("2020-02-01", None), ("2020-03-01", "2020-03-01")],
    "before the common era": [("-0220-01-01", "-0220-12-31"), ("0009-01-01", "0009-12-31"), DAY],
}


@pytest.mark.parametrize("wanted", ORDERED.values(), ids=ORDERED.keys())
def test_order(wanted: list[tuple[str | None, str | None]]) -> None:
    # the coarser the more important, so that importance alone would turn them round
    events = [event(first, last, tellers=1 + place) for place, (first, last) in enumerate(wanted)]
    found = sorted(events, key=order_of)
    assert [(each.interval.first, each.interval.last) for each in found] == wanted


def test_of_one_day_the_more_important_comes_first() -> None:
    small, great = event(*DAY), event(*DAY, tellers=5)
    assert sorted([small, great], key=order_of) == [great, small]


def test_of_one_day_what_has_a_time_stands_in_its_order() -> None:
    night, morning = event(*DAY, tellers=3, time="22:22"), event(*DAY, tellers=1, time="10:26")
    great, small = event(*DAY, tellers=5), event(*DAY, tellers=2)
    assert in_order([morning, small, night, great]) == (great, morning, small, night)
    month = event(*MONTH, time=None)
    assert in_order([month, night]) == (night, month)


def test_order_is_settled_for_any_two_events() -> None:
    one, other = event(*DAY), event(*DAY, headline="江州大桥正式通车")
    assert order_of(one) != order_of(other)


MORE = {
    "more who tell it": (event(*DAY, tellers=5), event(*DAY)),
    "more who report it": (event(*DAY, role="report", tellers=6), event(*DAY, role="report", tellers=2)),
    "a report before a recollection": (event(*DAY, role="report"), event(*DAY)),
    "what happened before what is planned": (event(*DAY), event(*DAY, status="planned")),
    "an event before a figure": (event(*DAY), event(*DAY, kind="figure")),
    "an event before background": (event(*DAY), event(*DAY, kind="background")),
    "an event before a term": (event(*DAY), event(*DAY, kind="term")),
    "a day before a year": (event(*DAY), event(*YEAR)),
    "a day before a month": (event(*DAY), event(*MONTH)),
    "a month before a year": (event(*MONTH), event(*YEAR)),
    "stated before approximate": (event(*DAY), event(*DAY, certainty=Certainty.APPROXIMATE)),
    "stated before assumed": (event(*DAY), event(*DAY, certainty=Certainty.ASSUMED)),
    "an act before a remark": (event(*DAY), event(*DAY, headline="青岚大桥风景宜人")),
    "a first": (event(*DAY, headline="青岚大桥首次封桥检修"), event(*DAY, headline="青岚大桥再次封桥检修")),
    "what an article is about before what it tells besides": (
        event(*DAY, quote=f"昨日，{LINE}。"),
        event(*DAY, quote=f"另外，昨日，{LINE}。"),
    ),
    "high in an article": (event(*DAY), event(*DAY, span=(4000, 4005))),
}


@pytest.mark.parametrize(("more", "less"), MORE.values(), ids=MORE.keys())
def test_importance(more: Event, less: Event) -> None:
    assert importance(more) > importance(less)


def test_importance_stays_between_nothing_and_one() -> None:
    great = event(*DAY, headline="首次成立签署", role="report", tellers=60)
    small = event(*YEAR, headline="风景宜人", kind="figure", certainty=Certainty.ASSUMED, span=(9000, 9001))
    assert 0 <= importance(small) < importance(great) <= 1
    assert importance(great) == importance(replace(great, importance=0.0))  # it does not feed on itself


def test_what_one_source_recalls_in_passing_counts_for_little() -> None:
    assert 3 * importance(event(*DAY)) < importance(event(*DAY, tellers=4))


def test_a_day_of_one_event_that_many_report_outweighs_a_day_of_several_that_one_reports_each() -> None:
    lines = (LINE, "江州大桥封桥检修", "白石隧道贯通")
    several = sum(importance(event(*DAY, headline=line, role="report")) for line in lines)
    assert several < importance(event(*DAY, role="report", tellers=4))


def test_an_hour_counts_as_a_day() -> None:
    assert importance(event(*DAY, grain=Grain.MINUTE)) == importance(event(*DAY))


def test_an_importance_is_the_sum_of_its_parts() -> None:
    found = weighed([event(*DAY, role="report", tellers=3), event(*MONTH, headline="江州大桥首次封桥"), event(*YEAR)])
    for each in found:
        assert each.importance == pytest.approx(sum(value for _, value in each.parts), abs=1e-4)
        assert all(0 < value <= 1 for _, value in each.parts)
    assert {name for name, _ in found[0].parts} >= {"reports", "reported", "date", "place", "nearness", "agreement"}
    assert "first" in dict(found[1].parts)
    assert "date" not in dict(found[2].parts)


def test_what_is_near_the_subject_of_most_articles_is_more_important() -> None:
    lines = ("青岚大桥开工", "青岚大桥合龙", "青岚大桥通车", "麦田收割完成")
    mentions = [mention(line, f"2020-0{place}-01") for place, line in enumerate(lines, 1)]
    found = weighed([event_of([each], {each.article: card(each.article)}, {}) for each in mentions])
    assert min(each.importance for each in found[:3]) > found[3].importance


def test_agreeing_headlines_count() -> None:
    alike = event(*DAY, tellers=2)
    unlike = replace(alike, headline="主桥合龙")
    assert dict(importance_parts(alike))["agreement"] > dict(importance_parts(unlike))["agreement"]


def test_no_events_have_no_importance() -> None:
    assert weighed([]) == []


def test_an_event_is_near_to_its_own_story() -> None:
    bridge = [event(*DAY, headline=line) for line in (LINE, "青岚大桥开工", "青岚大桥合龙")]
    other = [replace(event(*DAY, headline=line), tags=("港口",)) for line in ("江州港口开放", "江州港口扩建")]
    alone = [dict(each.parts)["nearness"] for each in weighed(other)]
    assert [dict(each.parts)["nearness"] for each in weighed([*bridge, *other])[3:]] == alone
