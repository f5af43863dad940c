"""English time expressions: the rows' own examples, and sentences beside the days they tell."""

from __future__ import annotations

from itertools import pairwise

import pytest

from chrono.dates.edtf import edtf
from chrono.dates.find import find_readings
from chrono.dates.languages.en.numbers import amount, day_of_month, ordinal, spoken_year
from chrono.dates.languages.en.refine import refined
from chrono.dates.languages.other import find_other
from chrono.dates.narrative import Narrator, Reading
from chrono.dates.recognise import recogniser
from chrono.model.article import UNKNOWN_PUBLICATION, Publication
from chrono.model.time import Certainty, Grain, Interval, parse_iso


def read(text: str, published: str | None = "2021-08-31") -> list[Reading]:
    publication = (
        Publication(Interval.of_day(parse_iso(published)), Grain.DAY, "field") if published else UNKNOWN_PUBLICATION
    )
    return Narrator(text, publication, 30).readings(refined(text, recogniser("en").timexes(text)))


def days(text: str, published: str | None = "2021-08-31") -> list[tuple[str, str | None]]:
    """The dates of a text: their words and EDTF (without the marks of approximation)."""
    return [
        (each.text, edtf(each.interval, each.grain) if each.interval and each.grain else None)
        for each in read(text, published)
        if each.kind == "date"
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("June 1, 2021", "2021-06-01"),
        ("1 June 2021", "2021-06-01"),
        ("the 1st of June, 2021", "2021-06-01"),
        ("Tuesday, June 1st 2021", "2021-06-01"),
        ("Jun. 1, 2021", "2021-06-01"),
        ("2021-06-01", "2021-06-01"),
        ("6/1/2021", "2021-06-01"),
        ("22/04/2021", "2021-04-22"),
        ("05-Aug-2016", "2016-08-05"),
        ("June 2021", "2021-06"),
        ("June of '98", "1998-06"),
        ("April 25-29, 2024", "2024-04-25/2024-04-29"),
        ("25 to 29 April 2024", "2024-04-25/2024-04-29"),
        ("between April 25 and 29, 2024", "2024-04-25/2024-04-29"),
        ("from March to May 2019", "2019-03/2019-05"),
        ("from December to February 2020", "2019-12/2020-02"),
        ("between March 2015 and September 2018", "2015-03/2018-09"),
        ("from 2014 to 2023", "2014/2023"),
        ("2014–18", "2014/2018"),
        ("the second quarter of 2016", "2016-34"),
        ("Q2 2021", "2021-34"),
        ("2016 H2", "2016-41"),
        ("the first half of 2021", "2021-40"),
        ("spring 2020", "2020-21"),
        ("the 1980s", "198X"),
        ("the '80s", "198X"),
        ("the early 1980s", "1980/1983"),
        ("the nineteenth century", "18XX"),
        ("the second half of the 19th century", "1850/1899"),
        ("221 BC", "-0220"),
        ("AD 79", "0079"),
        ("early 2021", "2021-01/2021-02"),
        ("the end of 2022", "2022-11/2022-12"),
        ("late April 2015", "2015-04-21/2015-04-30"),
        ("since 2016", "2016/.."),
        ("from September 1, 2020, onwards", "2020-09-01/.."),
        ("before 2025", "../2024"),
        ("until 2030", "../2030"),
        ("after 2010", "2011/.."),
        ("as of the end of 2022", "2022-12-31"),
        ("the first week of October 2016", "2016-10-03/2016-10-09"),
        ("the last week of 2015", "2015-12-28/2016-01-03"),
        ("the last four months of 2021", "2021-09/2021-12"),
        ("the last Friday of May 2021", "2021-05-28"),
        ("the last day of February 2020", "2020-02-29"),
        ("the week of July 23, 2018", "2018-07-23/2018-07-29"),
        ("Easter Monday 2019", "2019-04-22"),
        ("Thanksgiving 2020", "2020-11-26"),
        ("Chinese New Year 2021", "2021-02-12"),
        ("two weeks after May 1, 2020", "2020-05-15"),
        ("the twenty-first of March 2020", "2020-03-21"),
        ("October two thousand and five", "2005-10"),
    ],
)
def test_dates_that_say_it_all_need_no_publication_date(words: str, expected: str) -> None:
    text = f"The council voted {words}." if words.startswith(("since", "until")) else f"It was {words}."
    assert [found for _, found in days(text, None)] == [expected]
    assert [found for _, found in days(text.upper(), None)][-1:] == [expected] or "early" in words or "'" in words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge opened on December 30.", "2023-12-30"),
        ("The bridge will open on December 30.", "2024-12-30"),
        ("She left yesterday.", "2024-03-14"),
        ("He spoke the day before yesterday.", "2024-03-13"),
        ("They met last Thursday.", "2024-03-07"),
        ("They met on Thursday.", "2024-03-14"),
        ("They met this past Wednesday.", "2024-03-13"),
        ("Talks resume next Monday.", "2024-03-18"),
        ("Talks resume on Friday next week.", "2024-03-22"),
        ("Prices fell last week.", "2024-03-04/2024-03-10"),
        ("It closed two days ago.", "2024-03-13"),
        ("It closed two weeks ago.", "2024-03-01"),
        ("It closed two months ago.", "2024-01"),
        ("It closed three years ago.", "2021"),
        ("It closed a century ago.", "1924"),
        ("They will meet in two weeks.", "2024-03-29"),
        ("It was approved in December last year.", "2023-12"),
        ("The museum will open in June next year.", "2025-06"),
        ("It begins on the 20th of next month.", "2024-04-20"),
        ("The rest of the week will be dry.", "2024-03-15/2024-03-17"),
        ("It was announced earlier this year.", "2024-01-01/2024-03-14"),
        ("He resigned the year before last.", "2022"),
        ("It rained on the first Friday of last month.", "2024-02-02"),
        ("It will end a week from tomorrow.", "2024-03-23"),
        ("The fee is due by the end of March.", "../2024-03-31"),
        ("Easter was early; it is the day before April Fools' Day.", "2024-03-31"),
    ],
)
def test_relative_words_are_counted_from_publication(text: str, expected: str) -> None:
    assert days(text, "2024-03-15")[-1][1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He resigned on March 5, 2018. The next day he flew out.", "2018-03-06"),
        ("He was elected in 2014. The following year he lost.", "2015"),
        ("It began on June 1, 2021. Ten days later it was over.", "2021-06-11"),
        ("It began in March 2018. In October of the same year the roof was on.", "2018-10"),
        ("The probe landed on Dec. 14, 2013. It stopped on Dec 25 that year.", "2013-12-25"),
    ],
)
def test_the_story_goes_on_from_the_date_told_last(text: str, expected: str) -> None:
    assert days(text)[-1][1] == expected


def test_lists_are_one_mention_each_and_share_month_and_year() -> None:
    assert days("It met on June 4, 5 and 6, 2020.", None) == [
        ("June 4", "2020-06-04"),
        ("5", "2020-06-05"),
        ("6, 2020", "2020-06-06"),
    ]
    assert days("It met on 18 and 19 June 2020.", None) == [("18", "2020-06-18"), ("19 June 2020", "2020-06-19")]
    assert days("It met in June and July 2020.", None) == [("June", "2020-06"), ("July 2020", "2020-07")]
    assert days("on December 31 and January 1, 2020", None) == [
        ("December 31", "2019-12-31"),
        ("January 1, 2020", "2020-01-01"),
    ]
    assert [found for _, found in days("He won in 2019, 2021 and 2023.", None)] == ["2019", "2021", "2023"]


@pytest.mark.parametrize(
    ("text", "time", "offset"),
    [
        ("It crashed at 9:43 a.m. on June 1, 2020.", "09:43", None),
        ("It crashed on June 1, 2020, at 9:43 p.m. Beijing time.", "21:43", "+08:00"),
        ("Updated 2020-06-01 10:30", "10:30", None),
        ("It crashed at midnight on June 1, 2020.", "00:00", None),
        ("It was open on June 1, 2020 from 3-8pm.", "15:00", None),
        ("It landed at 14:30 GMT on 1 June 2020.", "14:30", "+00:00"),
    ],
)
def test_the_time_of_day_belongs_to_its_day(text: str, time: str, offset: str | None) -> None:
    (found,) = read(text, None)
    assert found.interval is not None
    assert (found.interval.first, found.time, found.utc_offset) == ("2020-06-01", time, offset)


@pytest.mark.parametrize(
    "text",
    [
        "You may want to march on, said an august judge.",
        "Prime Minister Theresa May said no; April Jones and June Carter agreed, and Jan sat in the sun.",
        "He fell to second place, then to third.",
        "The video is 02:34 long and has a score of 8/10.",
        "More than 2000 workers paid $2019 each for 1984 copies.",
        "Version 2.0, flight 1943, 24/7, 1/2 cup, 192.168.1.12.",
        "The 30-year-old was there for three years, then for 18 months.",
        "Over the past decade, and in recent years, sales doubled every Monday.",
        "The ship was built in two years; profits rose 5% in three months.",
        "He left two days after the attack and came back the day after the funeral.",
        "Christmas trees, Easter eggs, Spring Airlines, the quarter-finals and Black-ish.",
        "Doors open daily at 9 a.m.",
        "The two sides drew 3-2 in the second half.",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("for three years", "duration"),
        ("a 30-year-old", "duration"),
        ("every Monday", "recurring"),
        ("on Mondays", "recurring"),
        ("over the past decade", "span"),
        ("in the next three days", "span"),
        ("in recent years", "span"),
    ],
)
def test_lengths_windows_and_habits_have_kinds_of_their_own(text: str, kind: str) -> None:
    assert [each.kind for each in read(text)] == [kind]


def test_in_two_years_is_a_date_ahead_and_a_length_in_the_past() -> None:
    assert [each.kind for each in read("It will be finished in two years.")] == ["date"]
    assert [each.kind for each in read("It was finished in two years.")] == ["span"]


def test_by_is_a_deadline_ahead_and_a_date_in_the_past() -> None:
    assert days("All cities will have it by 2025.") == [("by 2025", "../2025")]
    assert days("Losses had widened by 2019.") == [("2019", "2019")]


def test_a_heading_and_its_first_entry_are_no_range() -> None:
    assert days("2019 - June 5: the vote")[0] == ("2019", "2019")


def test_about_makes_approximate() -> None:
    (found,) = read("It was built around 1850.", None)
    assert found.certainty is Certainty.APPROXIMATE


def test_without_a_publication_date_nothing_is_counted_from_it() -> None:
    assert [each.interval for each in read("He left yesterday, and last week, and on Friday.", None)] == [None] * 3


def test_dates_are_read_over_a_line_end_but_not_over_an_empty_line() -> None:
    assert days("It opened on June\n1, 2020, and closed on 5 July\n2020.", None) == [
        ("June\n1, 2020", "2020-06-01"),
        ("5 July\n2020", "2020-07-05"),
    ]
    assert days("It opened on\u00a0June\u00a01, 2020.", None) == [("June\u00a01, 2020", "2020-06-01")]
    assert [found for _, found in days("It opened in July\n\n2020 was dry.")] == ["2021-07", "2020"]


def test_spans_are_slices_and_never_overlap() -> None:
    text = "From Jan. 2020 until March 2021, at 9 a.m. on Monday, June 1, the first two weeks of 2021; 18 and 19 June."
    readings = read(text)
    assert all(text[each.start : each.stop] == each.text for each in readings)
    assert all(left.stop <= right.start for left, right in pairwise(readings))


def test_numerals_in_words() -> None:
    assert [amount(words) for words in ("a couple of", "twenty-one", "2.5", "half a", "one and a half", "some")] == [
        2,
        21,
        2.5,
        0.5,
        1.5,
        None,
    ]
    assert [day_of_month(words) for words in ("21st", "twenty-first", "twenty nine", "32")] == [21, 21, 29, None]
    assert [ordinal(words) for words in ("3rd", "third", "last", "nineteenth")] == [3, 3, -1, 19]
    years = (
        "nineteen ninety nine",
        "two thousand and five",
        "nineteen oh five",
        "twenty twenty",
        "two hundred and sixty seven",
    )
    assert [spoken_year(words) for words in years] == [1999, 2005, 1905, 2020, 267]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Le traité fut signé le 7 février 1992, puis ratifié en novembre 1993.",
            "fr",
            [(7, 2, 1992), (None, 11, 1993)],
        ),
        ("Die Mauer fiel am 9. November 1989.", "de", [(9, 11, 1989)]),
        ("2021년 8월 31일에 발표했다", "ko", [(31, 8, 2021)]),
        ("Am 03.10.1990 war es so weit.", "de", [(3, 10, 1990)]),
        ("El 15 de agosto de 2021 y mañana", "es", [(15, 8, 2021)]),
        ("le 31 février 2020, article 1234, Windows 2000", "fr", []),
        ("Il 2 giugno 1946", "no-such-language", [(2, 6, 1946)]),
    ],
)
def test_other_languages_give_their_full_dates(
    text: str, language: str, expected: list[tuple[int | None, int, int]]
) -> None:
    found = find_other(text, language)
    points = [(timex.said.expression.day, timex.said.expression.month, timex.said.expression.year) for timex in found]  # type: ignore[union-attr]
    assert points == expected
    assert all(text[timex.start : timex.stop] == timex.text for timex in found)


@pytest.mark.parametrize("language", ["auto", "en"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le traité fut signé le 7 février 1992, puis ratifié en novembre 1993.", ["1992-02-07", "1993-11-01"]),
        ("Die Mauer fiel am 9. November 1989, im März 1990 wurde gewählt.", ["1989-11-09", "1990-03-01"]),
        ("2021년 8월 31일에 발표했다", ["2021-08-31"]),
    ],
)
def test_texts_in_neither_language_are_read_too(text: str, expected: list[str], language: str) -> None:
    assert [each.interval.first for each in find_readings(text, language=language) if each.interval] == expected


@pytest.mark.parametrize("text", ["The treaty of 7 février 1992 and more", "Mars 2020 lands on 18 February 2021"])
def test_english_texts_are_read_as_english(text: str) -> None:
    assert "other-language" not in {each.rule for each in find_readings(text, language="en")}


def test_other_languages_are_not_looked_for_where_the_text_is_chinese() -> None:
    assert [each.rule for each in find_readings("《novembre 1993》出版于1994年3月。", language="zh")] == ["year-month"]
