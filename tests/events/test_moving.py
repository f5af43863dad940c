"""What was put off stands once, on the day to which it was put off, with the day given up among its sources."""

from __future__ import annotations

import pytest

from chrono.events.compose import event_of
from chrono.events.merge import clusters_of
from chrono.events.moving import is_moved_from
from chrono.model.event import Event, Mention
from chrono.settings import DEFAULTS
from tests.events.tellings import card, mention
from tests.events.test_merge import OTHERS

QUOTE = "青岚书展原定8月15日开幕，因台风延期至9月2日。"
MORE = {"article": "a", "quote": QUOTE}
PLANNED = mention("青岚书展开幕", "2020-08-15", expression="8月15日", status="planned", **MORE)
LATE = mention("青岚书展因台风延期开幕", "2020-09-02", expression="9月2日", status="postponed", **MORE)


def told(*mentions: Mention) -> list[Event]:
    cards = {each.article: card(each.article) for each in [*mentions, *OTHERS]}
    clusters = clusters_of([*mentions, *OTHERS], DEFAULTS, {})
    wanted = {each.id for each in mentions}
    return [event_of(each, cards, {}) for each in clusters if wanted & {mention.id for mention in each}]


def test_a_day_given_up_and_the_new_one_are_one_event() -> None:
    (event,) = told(PLANNED, LATE)
    assert (event.interval, event.status, event.conflicts) == (LATE.interval, "postponed", ())
    assert event.headline == LATE.headline
    assert {source.mention.id for source in event.sources} == {PLANNED.id, LATE.id}


def test_a_day_given_up_never_leads_even_where_it_is_told_as_past() -> None:
    past = mention("青岚书展开幕", "2020-08-15", expression="8月15日", **MORE)
    (event,) = told(past, LATE)
    assert (event.interval, event.status) == (LATE.interval, "postponed")


def test_another_articles_plan_goes_with_its_being_put_off() -> None:
    plan = mention("青岚书展将开幕", "2020-08-15", expression="8月15日", status="planned")
    (event,) = told(plan, LATE)
    assert event.interval == LATE.interval


@pytest.mark.parametrize(
    "other",
    [
        mention("云杉博物馆将开幕", "2020-08-15", status="planned"),  # something else
        mention("青岚书展将开幕", "2019-06-15", status="planned"),  # too long before
        mention("青岚书展将闭幕", "2020-08-15", status="planned"),
    ],
)
def test_what_is_no_plan_of_it_stays_apart(other: Mention) -> None:
    assert len(told(other, LATE)) == 2


def test_a_plan_for_a_day_goes_with_what_was_done_on_it() -> None:
    plan = mention("院区开工仪式定于8月15日在老城举行", "2020-08-15", status="planned")
    done = mention("青岚新院区一期工程开工", "2020-08-15")
    (event,) = told(plan, done)
    assert (event.status, event.headline) == ("happened", done.headline)


@pytest.mark.parametrize(
    "done",
    [
        mention("青岚新院区一期工程开工", "2020-08-16"),  # another day
        mention("青岚新院区一期工程竣工", "2020-08-15"),  # another act
    ],
)
def test_a_plan_goes_with_nothing_else_so_easily(done: Mention) -> None:
    assert len(told(mention("院区开工仪式定于8月15日在老城举行", "2020-08-15", status="planned"), done)) == 2


def test_what_is_to_be_done_once_more_is_not_what_was_done() -> None:
    done = mention("青岚航空接收首架云杉300", "2020-01-15")
    more = mention("青岚航空计划再接收5架云杉300", "2020-01-01", "2020-12-31", status="planned")
    plan = mention("青岚航空计划接收首架云杉300", "2020-01-01", "2020-12-31", status="planned")
    assert (len(told(done, more)), len(told(done, plan))) == (2, 1)


@pytest.mark.parametrize(
    ("quote", "expression", "wanted"),
    [
        (QUOTE, "8月15日", True),
        (QUOTE, "9月2日", False),
        ("原计划于今年5月开庭，推迟到9月。", "今年5月", True),
        ("The fair, originally scheduled for 15 August, was put off.", "15 August", True),
        ("书展8月15日开幕。", "8月15日", False),
        ("书展开幕。", "", False),
    ],
)
def test_days_given_up(quote: str, expression: str, wanted: bool) -> None:
    assert is_moved_from(mention("书展", "2020-08-15", quote=quote, expression=expression)) is wanted
