"""Sentences as crawls keep them: straight quotation marks, days of which nothing says which, careers of offices."""

from __future__ import annotations

from tests.events.tellings import told


def lines(text: str, published: str | None = None) -> dict[str, str | None]:
    return {each.headline: each.interval.first for each in told(text, published=published).mentions}


def test_a_day_of_which_nothing_says_which_it_is_ends_the_clause_before_it() -> None:
    text = "江口前市委书记许建华，已于2016年4月卸任，不过，国家监察委员会今天发布通告，指称许建华涉嫌严重违法违纪。"
    assert lines(text) == {"许建华已卸任": "2016-04-01"}


def test_who_held_an_office_lends_the_name_alone() -> None:
    text = "2017年，姚明铭任江口市副市长、开发区党工委书记，2020年任江口市委常委、市委秘书长，2021年转任江口市委统战部部长。"
    assert set(lines(text, "2024-07-13")) == {
        "姚明铭任江口市副市长、开发区党工委书记",
        "姚明铭任江口市委常委、市委秘书长",
        "姚明铭转任江口市委统战部部长",
    }


def test_a_straight_mark_whose_other_half_is_cut_off_goes() -> None:
    text = '周一，监委网站公布，江口市政协原副主席程宝华"涉嫌严重违纪违法，目前正接受组织调查。"'
    assert list(lines(text, "2024-07-13")) == ["江口市政协原副主席程宝华涉嫌严重违纪违法"]
