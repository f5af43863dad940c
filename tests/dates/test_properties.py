"""Properties that hold for every text: what is written comes back, nothing raises, spans are exact, time is linear."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chrono.dates.find import edtf_of, find_readings, find_timexes
from chrono.dates.recognise import recogniser
from chrono.dates.rows import row_of
from chrono.model.article import UNKNOWN_PUBLICATION, Publication
from chrono.model.time import Grain, Interval, parse_iso
from tests.dates.texts import date_days, published_on

DIGITS, FULL_WIDTH, HAN = "0123456789", "０１２３４５６７８９", "〇一二三四五六七八九"
TO_FULL_WIDTH, TO_HAN = str.maketrans(DIGITS, FULL_WIDTH), str.maketrans(DIGITS, HAN)
examples = settings(derandomize=True, max_examples=200, deadline=None, database=None)
few = settings(derandomize=True, max_examples=60, deadline=None, database=None)
days = st.dates(date(1900, 1, 1), date(2099, 12, 31))
publications = st.sampled_from(
    [
        UNKNOWN_PUBLICATION,
        published_on("2024-03-15"),
        published_on("2021-08-31", "inferred"),
        Publication(Interval.of_year(2021), Grain.YEAR, "inferred"),
        Publication(Interval.from_iso("2020-01-01", "2022-12-31"), Grain.YEAR, "inferred"),
        Publication(Interval.of_month(2021, 2), Grain.MONTH, "inferred"),
    ]
)


def spoken(number: int) -> str:
    """A number below 100 as it is said: 二十三."""
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else HAN[tens] + "十") + (HAN[ones] if ones else "")


WAYS: dict[str, Callable[[date], str]] = {
    "digits": lambda day: f"{day.year}年{day.month}月{day.day}日",
    "padded": lambda day: f"{day.year}年{day.month:02d}月{day.day:02d}日",
    "号": lambda day: f"{day.year}年{day.month}月{day.day}号",
    "traditional": lambda day: f"{day.year}年{day.month}月{day.day}號",
    "full width": lambda day: f"{day.year}年{day.month}月{day.day}日".translate(TO_FULL_WIDTH),
    "汉字": lambda day: f"{str(day.year).translate(TO_HAN)}年{spoken(day.month)}月{spoken(day.day)}日",
    "零": lambda day: (
        f"{str(day.year).translate(TO_HAN).replace('〇', '零')}年{spoken(day.month)}月{spoken(day.day)}日"
    ),
    "mixed": lambda day: f"{day.year}年{spoken(day.month)}月{day.day}日",
    "spaces": lambda day: f"{day.year} 年 {day.month} 月 {day.day} 日",
    "weekday": lambda day: f"{day.year}年{day.month}月{day.day}日（星期{'一二三四五六日'[day.weekday()]}）",
    "time": lambda day: f"{day.year}年{day.month}月{day.day}日上午9时30分",
    "slashes": lambda day: f"{day.year}/{day.month}/{day.day}",
    "dots": lambda day: f"{day.year}.{day.month:02d}.{day.day:02d}",
    "dashes": lambda day: f"{day.year}-{day.month:02d}-{day.day:02d}",
    "compact": lambda day: f"{day.year}{day.month:02d}{day.day:02d}",
    "line end": lambda day: f"{day.year}年{day.month}月\n{day.day}日",
    "English": lambda day: f"{day.day} {day:%B} {day.year}",
    "American": lambda day: f"{day:%B} {day.day}, {day.year}",
}
AROUND = (("", ""), ("，", "，大桥通车。"), ("工程于", "开工"), ("（", "）"), ("“", "”"))


@pytest.mark.parametrize("way", WAYS)
@examples
@given(day=days, around=st.sampled_from(AROUND))
def test_a_written_day_comes_back(way: str, day: date, around: tuple[str, str]) -> None:
    before, after = ("on ", ".") if way in ("English", "American") else around
    text = before + WAYS[way](day) + after
    assert date_days(text, None) == [f"{day}..{day}"], text


@examples
@given(day=days, length=st.integers(1, 400), way=st.sampled_from(["digits", "号", "full width", "汉字", "dots"]))
def test_a_written_range_comes_back(day: date, length: int, way: str) -> None:
    last = day + timedelta(days=length)
    text = f"展览从{WAYS[way](day)}至{WAYS[way](last)}举行"
    assert date_days(text, None) == [f"{day}..{last}"], text


@examples
@given(day=days)
def test_a_shortened_range_comes_back(day: date) -> None:
    """The month left out within one month, the year left out within one year."""
    if day.day < 28:
        assert date_days(f"{day.year}年{day.month}月{day.day}日至{day.day + 1}日") == [f"{day}..{day + timedelta(1)}"]
    later = date(day.year, 12, 31)
    if day.month < 12:
        assert date_days(f"{day.year}年{day.month}月{day.day}日至12月31日") == [f"{day}..{later}"]


@examples
@given(year=st.integers(1900, 2099), month=st.integers(1, 12))
def test_a_written_month_comes_back(year: int, month: int) -> None:
    first = date(year, month, 1)
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
    han = f"{str(year).translate(TO_HAN)}年{spoken(month)}月"
    for text in (
        f"{year}年{month}月",
        f"{year}年{month}月份",
        han,
        f"{year} 年 {month} 月",
        f"{year}年{spoken(month)}月",
    ):
        assert date_days(text, None) == [f"{first}..{last}"], text


@examples
@given(day=days, published=days)
def test_relative_days_are_counted_exactly(day: date, published: date) -> None:
    for words, shift in (("昨天", -1), ("今天", 0), ("明天", 1), ("前天", -2), ("后天", 2), ("三天前", -3)):
        wanted = published + timedelta(shift)
        assert date_days(f"{words}，雨。", published.isoformat()) == [f"{wanted}..{wanted}"], words
    wanted = day + timedelta(1)
    assert date_days(f"{day.year}年{day.month}月{day.day}日开工，次日停工。")[1] == f"{wanted}..{wanted}"


@examples
@given(published=days)
def test_a_past_day_without_a_year_is_not_after_publication(published: date) -> None:
    """But for the three days that a field date or a time zone may be early."""
    for day in (f"{month}月{number}日" for month, number in ((1, 1), (2, 28), (6, 15), (12, 31))):
        found = find_readings(f"{day}，大桥通车。", published_on(published.isoformat()))
        assert len(found) == 1 and found[0].interval is not None
        assert (found[0].interval.start or 0) <= published.toordinal() + 3
        assert published.toordinal() - (found[0].interval.start or 0) <= 366


PIECES = [
    "2021年", "６月", "1日", "三", "十", "〇", "年", "月", "日", "号", "上", "下", "周", "星期", "个", "前", "后", "至", "到", "-", "—",
    "/", ".", ":", "半", "近", "约", "截至", "以来", "去年", "次日", "同年", "春节", "闰", "腊月", "廿", "世纪", "年代", "初", "末",
    "《", "》", "（", "）", "“", "”", "，", "。", "\n", " ", "\u3000", "O", "l", "1", "0", "9" * 30, "民国", "光绪", "公元前", "甲子",
    "Monday", "the ", "last ", "June ", "5th", " of ", "ago", "in ", "two ", "weeks", "since ", "between ", "and ", "Q3", "'98",
    "两年前", "2022年", "8月", "5日", "成立于", "比", "明天", "将", "推迟至", "29 February", "31st", "BC", "0:00", "24:00", "的", "第", "最后", "两会", "十八大", "\x00", "\ud800", "😀", "²", "٣", "Ⅳ", "½", "ß", "İ",
]  # fmt: skip
hostile = st.lists(st.sampled_from(PIECES), max_size=14).map("".join) | st.text(max_size=60)


@settings(derandomize=True, max_examples=1000, deadline=None, database=None)
@given(text=hostile, publication=publications, language=st.sampled_from(["auto", "zh", "en"]))
def test_nothing_raises_and_spans_are_exact(text: str, publication: Publication, language: str) -> None:
    stop = 0
    for reading in find_readings(text, publication, language):
        assert stop <= reading.start < reading.stop <= len(text)
        assert text[reading.start : reading.stop] == reading.text
        stop = reading.stop
        if reading.interval is not None:
            assert reading.grain is not None and reading.certainty is not None
            assert edtf_of(reading)
        row_of("article", reading)


@few
@given(text=hostile, publication=publications)
def test_reading_twice_gives_the_same(text: str, publication: Publication) -> None:
    assert find_readings(text, publication) == find_readings(text, publication)


class Counted(str):
    """A text that counts how many characters are cut out of it."""

    __slots__ = ("cut",)

    def __new__(cls, text: str) -> Counted:
        found = super().__new__(cls, text)
        found.cut = 0
        return found

    cut: int

    def __getitem__(self, key: object) -> str:
        piece = str(self)[key]  # type: ignore[index]
        self.cut += len(piece)
        return piece


HOSTILE = {
    "digits": "7",
    "spaced digits": "1 ",
    "dots": "1.",
    "年月日": "年月日",
    "numerals": "二〇",
    "brackets": "《（",
    "closed titles": "《一》1日",
    "的": "的",
    "line ends": "\n",
    "damaged": "2\n0",
    "days": "3日，",
    "months": "5月的",
    "relative": "次日",
    "story": "2018年的报告，",
    "lists": "1日、",
    "ranges": "1月至",
    "counts": "三十个",
    "spaces": " \u3000",
    "English": "June 5 and ",
    "weekdays": "Monday, ",
    "windows": "past week in ",
    "weeks away": "上",
    "weeks ahead": "下下",
    "glued amounts": "2018days ",
    "joined amounts": "two weeks and ",
}


# thousands of real dates, each of which is resolved: a third of the length says as much
MANY_DATES = (
    "closed titles",
    "days",
    "months",
    "relative",
    "lists",
    "ranges",
    "English",
    "weekdays",
    "windows",
    "dots",
)


@pytest.mark.parametrize("name", HOSTILE)
def test_characters_looked_at_grow_with_the_text_and_no_faster(name: str) -> None:
    """Twice the text, at most about twice the characters cut out of it; quadratic work would give four times."""
    piece = HOSTILE[name]
    cut = []
    for size in (4_000, 8_000):
        text = Counted((piece * (size // len(piece) + 1))[:size])
        find_readings(text, published_on("2024-03-15"))
        cut.append(text.cut)
    assert cut[1] <= 2.6 * cut[0] + 4_000, cut


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hundred_thousand_hostile_characters_are_read(name: str) -> None:
    piece = HOSTILE[name]
    text = piece * ((30_000 if name in MANY_DATES else 100_000) // len(piece))
    readings = find_readings(text, published_on("2024-03-15"))
    assert all(text[each.start : each.stop] == each.text for each in readings)


@pytest.mark.parametrize("name", HOSTILE)
def test_the_pre_filter_looks_a_bounded_way_ahead(name: str) -> None:
    """The same beginning gives the same first expression, however much more of the same follows."""
    piece = HOSTILE[name]
    short, long = find_timexes(piece * 500), find_timexes(piece * 1_000)
    assert short[:50] == long[:50]


def test_readings_remembered_do_not_depend_on_the_order_of_texts() -> None:
    texts = ["去年3月5日", "3月5日", "98年4月", "3月5日下午3点", "去年3月5日"]
    forwards = [find_timexes(text) for text in texts]
    recogniser.cache_clear()
    backwards = [find_timexes(text) for text in reversed(texts)]
    assert forwards == backwards[::-1]


@few
@given(
    n=st.integers(0, 120),
    unit=st.sampled_from(["天", "日", "周", "星期", "个月", "月", "年", "个季度"]),
    zero=st.sampled_from("00０零"),
)
def test_any_number_of_units_back_or_on_is_read_or_left(n: int, unit: str, zero: str) -> None:
    for words in (
        f"上{n}{unit}",
        f"上{zero}{unit}",
        f"前{zero}{unit}",
        f"{zero}{unit}前",
        f"下{zero}{unit}",
        f"{n}{unit}后",
    ):
        for reading in find_readings(words + "，开工。", published_on("2021-08-31")):
            assert reading.interval is None or reading.interval.length != 0, words


def test_the_end_of_the_calendar_is_read() -> None:
    assert date_days("2999年12月31日", None) == ["2999-12-31..2999-12-31"]
    assert date_days("9999年12月31日", None) == ["9999-12-31..9999-12-31"]
    assert date_days("公元前4713年", None) == ["-4712-01-01..-4712-12-31"]
    assert parse_iso("-4712-01-01") < parse_iso("0001-01-01")
