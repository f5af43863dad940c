"""Days written by hand: EDTF, ISO days, ranges; and what is none of these."""

from __future__ import annotations

import pytest

from chrono.dates.edtf_reading import given_time


@pytest.mark.parametrize(
    ("text", "first", "last", "grain", "edtf"),
    [
        ("2021-08-31", "2021-08-31", "2021-08-31", "day", "2021-08-31"),
        (" 2021-08-31 ", "2021-08-31", "2021-08-31", "day", "2021-08-31"),
        ("2021-08-31~", "2021-08-31", "2021-08-31", "day", "2021-08-31~"),
        ("2021-08-31?", "2021-08-31", "2021-08-31", "day", "2021-08-31~"),
        ("2021-08", "2021-08-01", "2021-08-31", "month", "2021-08"),
        ("2021", "2021-01-01", "2021-12-31", "year", "2021"),
        ("-0220", "-0220-01-01", "-0220-12-31", "year", "-0220"),
        ("198X", "1980-01-01", "1989-12-31", "decade", "198X"),
        ("18XX", "1800-01-01", "1899-12-31", "century", "18XX"),
        ("2021-21", "2021-03-01", "2021-05-31", "season", "2021-21"),
        ("2021-24", "2021-12-01", "2022-02-28", "season", "2021-24"),
        ("2021-34", "2021-04-01", "2021-06-30", "quarter", "2021-34"),
        ("2021-41", "2021-07-01", "2021-12-31", "half", "2021-41"),
        ("2021-06-01/2021-06-03", "2021-06-01", "2021-06-03", "day", "2021-06-01/2021-06-03"),
        ("2021-06-01..2021-06-03", "2021-06-01", "2021-06-03", "day", "2021-06-01/2021-06-03"),
        ("2012/2022", "2012-01-01", "2022-12-31", "year", "2012/2022"),
        ("2021-01~/2021-02~", "2021-01-01", "2021-02-28", "month", "2021-01~/2021-02~"),
        ("2016/..", "2016-01-01", None, "year", "2016/.."),
        ("../2024-06-30", None, "2024-06-30", "day", "../2024-06-30"),
    ],
)
def test_days_written_by_hand_are_read(text: str, first: str | None, last: str | None, grain: str, edtf: str) -> None:
    given = given_time(text)
    assert (given.interval.first, given.interval.last, str(given.grain), given.edtf) == (first, last, grain, edtf)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "..",
        "../..",
        "/",
        "2021-02-30",
        "2021-13",
        "2021-25",
        "2021-8-31",
        "31.8.2021",
        "去年",
        "2022/2021",
        "２０２１",
    ],
)
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"no days|no such|ends after"):
        given_time(text)
