import pytest

from chrono.model.time import Certainty, Grain, Interval
from chrono.outputs.labels import date_label, interval_label, marks, year_label
from tests.outputs import chronicles

CASES = [
    # first, last, grain, certainty, EDTF, Chinese, English
    ("2021-06-01", "2021-06-01", "day", "stated", "2021-06-01", "2021年6月1日", "1 June 2021"),
    ("2018-11-01", "2018-11-30", "month", "stated", "2018-11", "2018年11月", "Nov 2018"),
    ("2018-01-01", "2018-12-31", "year", "stated", "2018", "2018年", "2018"),
    ("2021-01-01", "2021-06-30", "half", "inferred", "2021-40", "2021年上半年", "first half of 2021"),
    ("2021-07-01", "2021-12-31", "half", "inferred", "2021-41", "2021年下半年", "second half of 2021"),
    ("2021-04-01", "2021-06-30", "quarter", "inferred", "2021-34", "2021年第二季度", "second quarter of 2021"),
    (
        "2021-01-01",
        "2021-09-30",
        "quarter",
        "stated",
        "2021-33/2021-35",
        "2021年前三季度",
        "first three quarters of 2021",
    ),
    ("2021-06-01", "2021-08-31", "season", "stated", "2021-22", "2021年夏季", "summer 2021"),
    ("2024-04-25", "2024-04-29", "day", "inferred", "2024-04-25/2024-04-29", "2024年4月25日至29日", "25–29 Apr 2024"),
    ("2024-04-25", "2024-05-02", "day", "stated", "x", "2024年4月25日至5月2日", "25 Apr – 2 May 2024"),
    ("2023-12-30", "2024-01-02", "day", "stated", "x", "2023年12月30日至2024年1月2日", "30 Dec 2023 – 2 Jan 2024"),
    ("2024-03-04", "2024-03-10", "week", "inferred", "x", "2024年3月4日至10日", "4–10 Mar 2024"),
    ("2021-01-01", "2021-02-28", "month", "approximate", "2021-01~/2021-02~", "2021年初", "early 2021"),
    ("2022-11-01", "2022-12-31", "month", "approximate", "2022-11~/2022-12~", "2022年底", "late 2022"),
    ("2022-06-01", "2022-07-31", "month", "approximate", "2022-06~/2022-07~", "2022年年中", "mid-2022"),
    ("2021-01-01", "2021-02-28", "month", "assumed", "2021-01~/2021-02~", "2021年初", "early 2021"),
    ("2021-01-01", "2021-02-28", "month", "stated", "2021-01/2021-02", "2021年1月至2月", "Jan–Feb 2021"),
    ("2020-07-01", "2020-12-31", "month", "stated", "2020-07/2020-12", "2020年7月至12月", "July–Dec 2020"),
    ("2020-11-01", "2021-02-28", "month", "stated", "x", "2020年11月至2021年2月", "Nov 2020 – Feb 2021"),
    ("2012-01-01", "2022-12-31", "year", "stated", "2012/2022", "2012年至2022年", "2012–2022"),
    ("1980-01-01", "1989-12-31", "decade", "stated", "198X", "20世纪80年代", "1980s"),
    ("2000-01-01", "2009-12-31", "decade", "stated", "200X", "2000年代", "2000s"),
    ("1980-01-01", "1983-12-31", "year", "approximate", "1980~/1983~", "1980年代初", "early 1980s"),
    ("1986-01-01", "1989-12-31", "decade", "approximate", "1986~/1989~", "1980年代末", "late 1980s"),
    ("1800-01-01", "1899-12-31", "century", "stated", "18XX", "19世纪", "19th century"),
    ("2000-01-01", "2099-12-31", "century", "stated", "20XX", "21世纪", "21st century"),
    ("2015-04-21", "2015-04-30", "ten-day", "stated", "2015-04-21/2015-04-30", "2015年4月下旬", "late April 2015"),
    ("2025-02-21", "2025-02-28", "ten-day", "inferred", "x", "2025年2月下旬", "late February 2025"),
    ("2025-01-11", "2025-01-20", "ten-day", "inferred", "x", "2025年1月中旬", "mid-January 2025"),
    ("2016-01-01", None, "year", "stated", "2016/..", "2016年起", "from 2016"),
    ("2016-03-01", None, "month", "stated", "2016-03/..", "2016年3月起", "from Mar 2016"),
    ("2016-03-05", None, "day", "stated", "2016-03-05/..", "2016年3月5日起", "from 5 March 2016"),
    (None, "2024-12-31", "year", "stated", "../2024", "2024年底前", "by the end of 2024"),
    (None, "2024-06-30", "month", "stated", "../2024-06", "2024年6月底前", "by the end of June 2024"),
    (None, "2024-06-15", "day", "stated", "../2024-06-15", "2024年6月15日前", "by 15 June 2024"),
    ("-0220-01-01", "-0220-12-31", "year", "stated", "-0220", "公元前221年", "221 BC"),
    ("0000-01-01", "0000-12-31", "year", "stated", "0000", "公元前1年", "1 BC"),
    ("0025-08-05", "0025-08-05", "day", "stated", "0025-08-05", "公元25年8月5日", "5 August AD 25"),
    (
        "2021-08-02",
        "2021-08-31",
        "day",
        "approximate",
        "2021-08-02~/2021-08-31~",
        "2021年8月2日至31日",
        "2–31 Aug 2021",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case[5] for case in CASES])
def test_date_label(case: tuple[str | None, str | None, str, str, str, str, str]) -> None:
    first, last, grain, certainty, edtf, zh, en = case
    days = (Interval.from_iso(first, last), Grain(grain), Certainty(certainty), edtf)
    assert (date_label(*days, "zh"), date_label(*days, "en")) == (zh, en)


def test_a_clock_time_follows_a_day_only() -> None:
    day, month = Interval.from_iso("2021-06-01", "2021-06-01"), Interval.from_iso("2021-06-01", "2021-06-30")
    assert date_label(day, Grain.MINUTE, Certainty.STATED, "2021-06-01", "zh", "09:58") == "2021年6月1日 09:58"
    assert date_label(month, Grain.MONTH, Certainty.STATED, "2021-06", "en", "09:58") == "June 2021"


def test_every_grain_labels_every_shape_of_interval() -> None:
    """Intervals that fit no named period fall back to days: nothing raises, nothing comes out empty."""
    shapes = [(730_000, 730_001), (730_000, 730_400), (729_755, 733_407), (None, 5), (-90_000, None), (-5, 400)]
    for grain in Grain:
        for certainty in Certainty:
            for start, end in shapes:
                for edtf in ("", "x~", "2021-22"):
                    assert date_label(Interval(start, end), grain, certainty, edtf, "zh")
                    assert date_label(Interval(start, end), grain, certainty, edtf, "en")


def test_interval_label_takes_the_coarsest_exact_words() -> None:
    assert interval_label(Interval.of_year(2015), "zh") == "2015年"
    assert interval_label(Interval.of_month(2015, 3), "en") == "Mar 2015"
    assert interval_label(Interval.from_iso("2015-03-02", "2015-03-03"), "zh") == "2015年3月2日至3日"


def test_year_label() -> None:
    assert (year_label(0, "en"), year_label(2021, "zh"), year_label(618, "zh")) == ("1 BC", "2021年", "公元618年")


def test_marks_are_the_words_of_the_table() -> None:
    by_name = {event.headline: event for event in chronicles.mixed().events}
    assert marks(by_name["前总工程师被控收受材料商贿赂"], "zh") == ["公布", "推定", "被控"]
    assert marks(by_name["前总工程师被控收受材料商贿赂"], "en") == ["announced", "worked out", "alleged"]
    assert marks(by_name["二期工程拟开工"], "zh") == ["拟", "待核"]
    assert marks(by_name["盾构机“海鲸号”完成首段掘进"], "zh") == ["说法不一"]
    assert marks(by_name["海底隧道工程可行性报告获批"], "zh") == []
