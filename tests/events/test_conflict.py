"""Two days for the same role are a conflict; a source's own day of printing, or a day only counted, is none."""

from __future__ import annotations

from typing import Any

import pytest

from chrono.events.conflict import conflicts_of
from chrono.model.event import Mention
from chrono.model.time import Anchor, Certainty, Interval, parse_iso
from tests.events.tellings import mention

LEADING = mention("青岚大桥正式通车", "2020-05-06", article="first", expression="5月6日")
PUBLISHED = {"first": "2020-05-07", "other": "2020-05-20"}
TALE = Anchor("5月1日", Interval.of_day(parse_iso("2020-05-01")), "narrative")
PRINTED = Anchor("2020-05-10", Interval.of_day(parse_iso("2020-05-10")), "publication")


def other(day: str, expression: str, quote: str = "青岚大桥这天通车。", **more: Any) -> Mention:
    headline = more.pop("headline", "青岚大桥通车")
    return mention(headline, day, article="other", expression=expression, quote=quote, **more)


def differing(each: Mention, published: dict[str, str | None] | None = None) -> list[str | None]:
    found = conflicts_of([LEADING, each], LEADING, {**PUBLISHED, **(published or {})})
    assert all(conflict.sources == (each.id,) for conflict in found)
    return [conflict.interval.first for conflict in found]


@pytest.mark.parametrize(
    ("each", "published"),
    [
        (other("2020-05-09", "5月9日"), "2020-05-20"),
        (other("2020-05-09", "2020年5月9日", certainty=Certainty.INFERRED), "2020-05-20"),
        (other("2020-05-09", "昨天", anchor=PRINTED), "2020-05-10"),  # in words of its own
        (other("2020-05-05", "5月5日"), "2020-05-05"),  # printed before anybody gave another day
        (other("2020-05-10", "5月10日"), "2020-05-10"),  # too late to be the first news of it
        (other("2020-05-07", "5月7日"), None),
        (other("2020-05-09", "5月9日", quote="5月16日的报告说，大桥5月9日通车。"), "2020-05-20"),
    ],
)
def test_another_day_is_a_conflict(each: Mention, published: str | None) -> None:
    assert differing(each, {"other": published}) == [each.interval.first]


@pytest.mark.parametrize(
    ("each", "published"),
    [
        (other("2020-05-08", "8日", quote="通讯社8日称，大桥6日通车。"), "2020-05-20"),  # it knows the leading day
        (other("2020-05-08", "8日", quote="5月6日和8日，大桥的两座引桥先后通车。"), "2020-05-20"),
        (other("2020-05-08", "5月8日"), "2020-05-08"),  # the day on which it was printed
        (other("2020-05-08", "当天", anchor=TALE), "2020-05-20"),  # counted from the tale's last day
        (
            other("2020-05-09", "昨天", quote=LEADING.quote, anchor=PRINTED),
            "2020-05-10",
        ),  # the same words, printed again
        (other("2020-05-08", "5月8日", quote="5月8日消息，大桥通车。"), "2020-05-20"),
        (other("2020-05-07", "1917 GMT"), "2020-05-20"),  # an hour, and no day
        (other("2020-05-07", "11:47 p.m."), "2020-05-20"),
        (other("2020-05-07", "23时47分"), "2020-05-20"),
        (other("2020-05-08", "5月8日", quote="据晚报5月8日报道，大桥通车。"), "2020-05-20"),
        (other("2020-05-09", "5月9日", headline="青岚大桥再次通车"), "2020-05-20"),
        (other("2020-05-09", "约5月9日", certainty=Certainty.APPROXIMATE), "2020-05-20"),
        (other("2020-05-09", "5月9日", date_role="announced"), "2020-05-20"),
        (other("2020-05-09", "5月9日", status="planned"), "2020-05-20"),
    ],
)
def test_what_only_seems_to_differ(each: Mention, published: str) -> None:
    assert differing(each, {"other": published}) == []


def test_a_day_of_printing_counts_where_nobody_had_told_it_before() -> None:
    """Sources that recall another day years later do not overrule the one that was there."""
    each = other("2020-05-08", "5月8日")
    assert differing(each, {"first": "2024-01-01", "other": "2020-05-08"}) == ["2020-05-08"]


def test_what_is_told_beside_the_announcement_is_told_on_its_day() -> None:
    said = other("2020-05-20", "今天", quote="今天，大桥管理方表示通车顺利。")
    told = mention("青岚大桥通车", "2020-05-20", article="other", role="report", date_role="announced")
    assert conflicts_of([LEADING, said, told], LEADING, PUBLISHED) == ()
    assert len(conflicts_of([LEADING, said], LEADING, PUBLISHED)) == 1
