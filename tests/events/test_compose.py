"""From a cluster to an event: which days lead, what disagrees, who tells it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.events.compose import Card, event_of
from chrono.model.event import Event, Mention
from chrono.model.time import Certainty, Grain
from tests.events.tellings import article, card, days, mention

DAY = "2020-05-06"
LINE = "青岚大桥正式通车"


def composed(*mentions: Mention, cards: dict[str, Card] | None = None, copies: dict[str, str] | None = None) -> Event:
    known = {each.article: card(each.article) for each in mentions} | (cards or {})
    return event_of(mentions, known, copies or {each.article: each.article for each in mentions})


def at(first: str, last: str | None = "", headline: str = LINE, **more: Any) -> Mention:
    return mention(headline, first, last, **({"expression": first} | more))


INFERRED, APPROXIMATE, ASSUMED = Certainty.INFERRED, Certainty.APPROXIMATE, Certainty.ASSUMED
YEAR, MONTH = ("2020-01-01", "2020-12-31"), ("2020-05-01", "2020-05-31")
LEADING = {
    # the mentions, the place of the one whose days lead
    "a day before its month": ([at(*MONTH), at(DAY)], 1),
    "a month before its year": ([at(*YEAR), at(*MONTH)], 1),
    "a year before an open stretch": ([at("2020-01-01", None), at(*YEAR)], 1),
    "stated before approximate": ([at("2020-05-05", certainty=APPROXIMATE), at(*MONTH)], 1),
    "worked out before assumed": ([at("2020-05-05", certainty=ASSUMED), at(*MONTH, certainty=INFERRED)], 1),
    "more origins": ([at("2020-05-05"), at(DAY, article="x"), at(DAY, article="y")], 1),
    "stated before worked out": ([at("2020-05-05", certainty=INFERRED, article="a"), at(DAY, article="b")], 1),
    "an inferred day before a stated month": ([at(*MONTH), at(DAY, certainty=INFERRED)], 1),
    "done before planned": ([at("2020-05-05", status="planned"), at(DAY)], 1),
    "done before reported": ([at("2020-05-05", date_role="reported"), at(DAY)], 1),
    "done before announced": ([at("2020-05-05", date_role="announced"), at(DAY)], 1),
    "announced before reported": ([at("2020-05-05", date_role="reported"), at(DAY, date_role="announced")], 1),
    "a report's day within the month that is all the others know": ([at(*MONTH), at(DAY, date_role="reported")], 1),
    "the earliest report": ([at("2020-05-08", date_role="reported"), at(DAY, date_role="reported")], 1),
    "the earliest announcement": ([at("2020-05-08", date_role="announced"), at(DAY, date_role="announced")], 1),
}


@pytest.mark.parametrize(("mentions", "place"), LEADING.values(), ids=LEADING.keys())
def test_leading_days(mentions: list[Mention], place: int) -> None:
    found = composed(*mentions)
    lead = mentions[place]
    assert (found.interval, found.edtf, found.grain, found.certainty, found.role) == (
        lead.interval,
        lead.edtf,
        lead.grain,
        lead.certainty,
        lead.date_role,
    )
    assert composed(*reversed(mentions)) == found


def test_the_earlier_publication_leads_where_all_else_is_equal() -> None:
    one, other = at("2020-05-05", article="late"), at(DAY, article="early")
    cards = {"late": card("late", "2020-06-01"), "early": card("early", "2020-05-30")}
    assert composed(one, other, cards=cards).interval == days(DAY)


def test_the_day_of_a_reprint_leads_nothing() -> None:
    # yesterday, in two reprints of the next day
    mentions = [at(DAY, article="a"), at("2020-05-07", article="b"), at("2020-05-07", article="c")]
    assert composed(*mentions).interval == days("2020-05-07")
    assert composed(*mentions, copies={"a": "a", "b": "a", "c": "a"}).interval == days(DAY)


def test_two_tellings_of_one_origin_count_once() -> None:
    agency = {key: card(key, origin="江州通讯社") for key in ("x", "y")}
    mentions = [
        at("2020-05-05", article="p"),
        at("2020-05-05", article="q"),
        at(DAY, article="x"),
        at(DAY, article="y"),
    ]
    found = composed(*mentions, cards=agency)
    assert found.interval == days("2020-05-05")
    assert found.origins == 3


CONFLICTS = {
    "another day": ([at(DAY), at(DAY, article="b"), at("2020-05-09")], ["2020-05-09"]),
    "another day, worked out": ([at(DAY), at(DAY, article="b"), at("2020-05-09", certainty=INFERRED)], ["2020-05-09"]),
    "two other days": (
        [at(DAY), at(DAY, article="b"), at("2020-05-11"), at("2020-05-09")],
        ["2020-05-09", "2020-05-11"],
    ),
    "a coarser one that holds it": ([at(DAY), at(*MONTH)], []),
    "a coarse one beside it": ([at(DAY), at("2020-06-01", "2020-06-30")], ["2020-06-01"]),
    "vague days": ([at(DAY), at("2020-05-09", certainty=APPROXIMATE)], []),
    "assumed days": ([at(DAY), at("2020-05-09", certainty=ASSUMED)], []),
    "the day it was reported": ([at(DAY), at("2020-05-09", date_role="reported")], []),
    "the day it was announced": ([at(DAY), at("2020-05-09", date_role="announced")], []),
    "a day it was planned for": ([at(DAY), at("2020-05-09", status="planned")], []),
    "two announcements": ([at(DAY, date_role="announced"), at("2020-05-09", date_role="announced")], []),
    "two reports": ([at(DAY, date_role="reported"), at("2020-05-09", date_role="reported")], []),
}


@pytest.mark.parametrize(("mentions", "wanted"), CONFLICTS.values(), ids=CONFLICTS.keys())
def test_conflicts(mentions: list[Mention], wanted: list[str]) -> None:
    found = composed(*mentions)
    assert [each.interval.first for each in found.conflicts] == wanted


def test_a_day_told_at_once_leads_before_that_of_a_recap() -> None:
    cards = {"news": card("news", "2020-05-08"), "recap": card("recap", "2022-01-05")}
    news = at(DAY, article="news", certainty=INFERRED)
    recap = at("2020-05-08", article="recap")
    assert composed(news, recap, cards=cards).interval.first == DAY
    told_again = replace(recap, interval=days(DAY), certainty=Certainty.STATED)
    assert composed(news, told_again, cards=cards).certainty is Certainty.STATED
    of_own_day = at("2020-05-08", article="news", certainty=INFERRED)  # it may be that of the telling
    assert composed(of_own_day, replace(recap, interval=days(DAY)), cards=cards).interval.first == DAY


def test_a_conflict_names_all_its_sources() -> None:
    wrong = [at("2020-05-09", article="y"), at("2020-05-09", article="x")]
    (conflict,) = composed(*(at(DAY, article=key) for key in "abc"), *wrong).conflicts
    assert conflict.sources == tuple(sorted(each.id for each in wrong))


STATUS = {
    "a plan that was done": ([("planned", "2020-05-01"), ("happened", "2020-05-07")], "happened"),
    "done, though a later article still has the plan": (
        [("happened", "2020-05-07"), ("planned", "2020-05-10")],
        "happened",
    ),
    "a plan put off": ([("planned", "2020-05-01"), ("postponed", "2020-05-04")], "postponed"),
    "a plan put off, then called off": ([("postponed", "2020-05-01"), ("cancelled", "2020-05-04")], "cancelled"),
    "put off, then planned again": ([("postponed", "2020-05-01"), ("planned", "2020-05-04")], "planned"),
    "an article of unknown day is not the latest": ([("cancelled", "2020-05-01"), ("planned", None)], "cancelled"),
    "one alone": ([("ongoing", "2020-05-01")], "ongoing"),
}


def test_a_day_that_all_tell_as_given_up_was_put_off() -> None:
    old = at(DAY, headline="一期工程原定投用", expression="5月6日", quote="一期工程原定5月6日投用。", status="planned")
    assert composed(old).status == "postponed"
    assert composed(replace(old, status="cancelled")).status == "cancelled"


@pytest.mark.parametrize(("told", "wanted"), STATUS.values(), ids=STATUS.keys())
def test_status_is_that_of_the_latest_source(told: list[tuple[str, str | None]], wanted: str) -> None:
    mentions = [at(DAY, status=status, article=f"a{place}") for place, (status, _) in enumerate(told)]
    cards = {f"a{place}": card(f"a{place}", published) for place, (_, published) in enumerate(told)}
    assert composed(*mentions, cards=cards).status == wanted


def test_the_clock_comes_from_a_source_of_the_leading_days_that_saw_it_happen() -> None:
    planned = at(DAY, status="planned", time="09:00", utc_offset="+08:00", article="a")
    done = at(DAY, time="09:30", utc_offset="+08:00", article="b")
    elsewhere = at(*MONTH, time="23:00", article="c")
    found = composed(planned, done, elsewhere)
    assert (found.time, found.utc_offset) == ("09:30", "+08:00")
    assert composed(planned).time == "09:00"
    assert composed(at(DAY, article="d"), elsewhere).time is None


HEADLINES = {
    "the most central": (["江州传来消息令人振奋", "青岚大桥正式通车", "青岚大桥今日正式通车"], {1, 2}),
    "a whole one before a cut one": (["青岚大桥举行“百年回响", "青岚大桥举行“百年回响”"], {1}),
    "a short one before a long one": (
        ["青岚大桥正式通车", "青岚大桥正式通车，市民从东岸驾车前往西岸只需要十分钟，比乘坐渡轮缩短一个小时以上"],
        {0},
    ),
}


@pytest.mark.parametrize(("lines", "wanted"), HEADLINES.values(), ids=HEADLINES.keys())
def test_headline(lines: list[str], wanted: set[int]) -> None:
    found = composed(*(at(DAY, headline=line, article=f"a{place}") for place, line in enumerate(lines)))
    assert found.headline in {lines[place] for place in wanted}
    assert found.summary == f"{found.headline}。"  # the quote of the source whose line is shown
    assert found.sources[0].mention.headline == found.headline


LONG = "青岚大桥正式通车，市民从东岸驾车前往西岸只需要十分钟，比乘坐渡轮缩短一个小时以上"
BETTER: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    # of two lines of the same letters the second is shown, although the first was published first
    "seen to happen": ({"headline": "青岚大桥将通车", "status": "planned"}, {"headline": "青岚大桥已通车"}),
    "with the leading days": (
        {"headline": "青岚大桥正式通车", "interval": days(*MONTH)},
        {"headline": "青岚大桥通车正式"},
    ),
    "who the event is of, and not another": (
        {"headline": "魏崇谦遭罢免下台 古振辉惊险过关", "role": "report"},
        {"headline": "魏崇谦遭罢免下台"},
    ),
    "who did it, and not that somebody did": (
        {"headline": "第94分钟，他让青岚大桥通车", "role": "report"},
        {"headline": "青岚大桥通车"},
    ),
    "the shorter of two long ones": ({"headline": LONG + "市民从东岸驾车前往西岸"}, {"headline": LONG}),
}


@pytest.mark.parametrize(("worse", "better"), BETTER.values(), ids=BETTER.keys())
def test_of_equal_lines_the_better_is_shown(worse: dict[str, Any], better: dict[str, Any]) -> None:
    one, other = (replace(at(DAY, article=key), **more) for key, more in (("a", worse), ("b", better)))
    assert composed(one, other).headline == better["headline"]


def test_reports_say_whether_it_is_a_charge_before_a_recap_does() -> None:
    charged = at(DAY, headline="刘某受贿案开庭 被控收受百万", voice="alleged", role="report", article="a")
    tried = at(DAY, headline="刘某受审 当庭认罪悔罪", role="report", article="b")
    recalled = at(DAY, headline="刘某受审", article="c")
    assert composed(charged, tried, recalled).voice == "alleged"


def test_the_voice_is_that_of_the_line_shown() -> None:
    found = composed(at(DAY, headline="刘某涉嫌受贿被逮捕", voice="alleged"))
    assert found.voice == "alleged"


def test_what_recalls_a_month_and_its_charge_does_not_make_the_day_a_charge() -> None:
    search = at(DAY, headline="检方搜索县政府", article="a", role="report")
    recalled = at(*MONTH, headline="县长因涉嫌图利被搜查", voice="alleged", article="b")
    found = composed(search, recalled)
    assert (found.headline, found.voice) == (search.headline, "stated")


def test_kind_by_majority() -> None:
    event, figure = [at(DAY, article=key) for key in "ab"], [at(DAY, kind="figure", article=key) for key in "xyz"]
    assert composed(*event, *figure).kind == "figure"
    background = [at(DAY, kind="background", article=key) for key in "pq"]
    assert composed(*event, *figure[:2]).kind == composed(*event, *background).kind == "event"  # of equals an event


def test_copies_fold_into_the_source_they_reprint() -> None:
    mentions = [at(DAY, article=key) for key in ("lead", "copy", "own")]
    cards = {
        "lead": card("lead", "2020-05-06", title="青岚大桥通车"),
        "copy": card("copy", "2020-05-07", title="转载：青岚大桥通车", url="https://example.org/2"),
        "own": card("own", "2020-05-08"),
    }
    found = composed(*mentions, cards=cards, copies={"lead": "lead", "copy": "lead", "own": "own"})
    assert [source.mention.article for source in found.sources] == ["lead", "own"]
    (copy,) = found.sources[0].copies
    assert (copy.article, copy.title, copy.url, copy.published) == (
        "copy",
        "转载：青岚大桥通车",
        "https://example.org/2",
        "2020-05-07",
    )
    assert (found.articles, found.origins) == (3, 2)


def test_the_first_source_names_the_event_whoever_leads() -> None:
    first, later = at(*MONTH, article="z"), at(DAY, article="a")
    cards = {"z": card("z", "2020-05-31"), "a": card("a", "2020-06-30")}
    found = composed(later, first, cards=cards)
    assert found.id == first.id
    assert found.interval == later.interval


def test_the_first_quote_gives_the_days_shown() -> None:
    told_best, told_exactly = at(*YEAR, headline=f"全长八公里的{LINE}", role="report"), at(DAY, headline="大桥通车")
    found = composed(told_best, told_exactly)
    assert found.headline == told_best.headline
    assert [source.mention.id for source in found.sources] == [told_exactly.id, told_best.id]
    assert found.summary == told_exactly.quote


def test_an_article_without_a_day_comes_last() -> None:
    unknown, known = at(DAY, article="a"), at(DAY, article="z")
    cards = {"a": card("a", None), "z": card("z", "2024-01-01")}
    assert composed(unknown, known, cards=cards).id == known.id


def test_what_a_card_keeps_of_an_article() -> None:
    known = Card.of(
        article("正文", title="题", published="2020-05-06", url="u", outlet="江州日报", origin="江州通讯社")
    )
    assert known == Card("a", "题", "u", "2020-05-06", "江州通讯社", "zh")
    bare = Card.of(article("正文", outlet="江州日报"))
    assert (bare.published, bare.origin) == (None, "江州日报")


def test_language_is_that_of_the_line_shown() -> None:
    told = at(DAY, headline="Qinglan Bridge opened to traffic", article="e")
    assert composed(told, cards={"e": card("e", language="en")}).language == "en"
    assert composed(told, cards={"e": card("e", language="zh")}).language == "en"  # an English sentence of its
    line = at(DAY, headline="OpenAI发布GPT-4 Turbo模型", article="e")
    assert composed(line, cards={"e": card("e", language="zh")}).language == "zh"


POOL = [each for mentions, _ in [*LEADING.values(), *CONFLICTS.values()] for each in mentions]


@given(
    st.lists(st.sampled_from(POOL), min_size=1, max_size=8, unique_by=lambda each: each.id),
    st.randoms(use_true_random=False),
)
def test_the_order_of_mentions_is_nothing(mentions: list[Mention], random: Any) -> None:
    shuffled = list(mentions)
    random.shuffle(shuffled)
    found = composed(*mentions)
    assert composed(*shuffled) == found
    assert found.grain in Grain and 0 <= found.importance <= 1
    assert {source.mention.id for source in found.sources} == {each.id for each in mentions}


def test_the_headline_is_in_the_language_that_most_sources_are_in() -> None:
    english = at(DAY, headline="Qinglan Bridge opened to traffic", role="report", article="e")
    assert composed(english, at(DAY, article="a"), at(DAY, article="b")).headline == LINE
    assert composed(english, at(DAY, article="a")).headline == english.headline


def test_an_event_of_thousands_costs_as_much_a_mention_as_one_of_hundreds() -> None:
    """Counted in calls, not in time: every headline was compared with every other."""
    import sys

    def calls(count: int) -> int:
        many = [at(DAY, headline=f"{LINE}{chr(0x4E00 + place % 500)}", article=f"a{place}") for place in range(count)]
        known = {each.article: card(each.article) for each in many}
        counted = 0

        def count_call(*_: object) -> None:
            nonlocal counted
            counted += 1

        sys.setprofile(count_call)
        try:
            event_of(many, known, {})
        finally:
            sys.setprofile(None)
        return counted

    assert calls(2_000) < 15 * calls(200)


def test_of_two_days_the_one_of_the_report_leads_over_a_later_retelling() -> None:
    report = mention("甲被限制高消费", "2022-11-24", role="report", article="a", certainty=Certainty.INFERRED)
    later = mention("甲被限制高消费", "2022-11-23", article="b", certainty=Certainty.STATED)
    cards = {"a": card("a", "2022-11-25"), "b": card("b", "2024-01-10")}
    event = event_of([report, later], cards, {})
    assert event.interval.first == "2022-11-24"
