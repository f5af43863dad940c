"""The conventions of time, row by row, and the story that dates are counted in."""

from __future__ import annotations

import pytest

from chrono.dates.find import edtf_of, find_readings
from chrono.dates.narrative import Reading
from chrono.model.article import UNKNOWN_PUBLICATION, Publication
from chrono.model.time import Certainty, Grain, Interval
from tests.dates.texts import date_days, days_of, published_on, read

FRIDAY = "2024-03-15"
LATE = "2021-08-31"


def dates(text: str, day: str | None = FRIDAY) -> list[Reading]:
    return [reading for reading in read(text, day) if reading.kind == "date"]


def last_days(text: str, day: str | None = FRIDAY) -> str:
    """The days of the last date of a text."""
    return days_of(dates(text, day)[-1])


@pytest.mark.parametrize(
    ("text", "published", "days", "edtf", "certainty"),
    [
        ("2018年1月", None, "2018-01-01..2018-01-31", "2018-01", "stated"),
        ("今年3月20日", LATE, "2021-03-20..2021-03-20", "2021-03-20", "inferred"),
        ("6月1日", LATE, "2021-06-01..2021-06-01", "2021-06-01", "inferred"),
        ("12月30日，大桥通车", FRIDAY, "2023-12-30..2023-12-30", "2023-12-30", "inferred"),
        ("12月30日将通车", FRIDAY, "2024-12-30..2024-12-30", "2024-12-30", "inferred"),
        ("12月30日", FRIDAY, "2024-12-30..2024-12-30", "2024-12-30", "inferred"),
        ("10日，大桥通车", FRIDAY, "2024-03-10..2024-03-10", "2024-03-10", "inferred"),
        ("20日，大桥通车", FRIDAY, "2024-02-20..2024-02-20", "2024-02-20", "inferred"),
        ("周四，大桥通车", FRIDAY, "2024-03-14..2024-03-14", None, "inferred"),
        ("上周四", FRIDAY, "2024-03-07..2024-03-07", None, "inferred"),
        ("上周", FRIDAY, "2024-03-04..2024-03-10", None, "inferred"),
        ("下周一", FRIDAY, "2024-03-18..2024-03-18", None, "inferred"),
        ("1月下旬", "2025-03-11", "2025-01-21..2025-01-31", "2025-01-21/2025-01-31", "inferred"),
        ("2021年上半年", None, "2021-01-01..2021-06-30", "2021-40", "stated"),
        ("二季度", LATE, "2021-04-01..2021-06-30", "2021-34", "inferred"),
        ("今年年初", LATE, "2021-01-01..2021-02-28", "2021-01~/2021-02~", "approximate"),
        ("2022年底", LATE, "2022-11-01..2022-12-31", "2022-11~/2022-12~", "approximate"),
        ("截至2022年底", None, "2022-12-31..2022-12-31", "2022-12-31", "stated"),
        ("20世纪80年代", None, "1980-01-01..1989-12-31", "198X", "stated"),
        ("80年代初", None, "1980-01-01..1983-12-31", "1980~/1983~", "approximate"),
        ("19世纪", None, "1800-01-01..1899-12-31", "18XX", "stated"),
        ("4月25日至29日", FRIDAY, "2024-04-25..2024-04-29", "2024-04-25/2024-04-29", "inferred"),
        ("2012~2022年", None, "2012-01-01..2022-12-31", "2012/2022", "stated"),
        ("从2014年到2023年", None, "2014-01-01..2023-12-31", "2014/2023", "stated"),
        ("自2016年起", None, "2016-01-01..", "2016/..", "stated"),
        ("2025年前", None, "..2024-12-31", "../2024", "stated"),
        ("三天前", FRIDAY, "2024-03-12..2024-03-12", "2024-03-12", "inferred"),
        ("三年前", FRIDAY, "2021-01-01..2021-12-31", "2021", "inferred"),
        ("近日", LATE, "2021-08-02..2021-08-31", "2021-08-02~/2021-08-31~", "approximate"),
        ("正月初一", FRIDAY, "2024-02-10..2024-02-10", "2024-02-10", "inferred"),
        ("中秋节", FRIDAY, "2024-09-17..2024-09-17", "2024-09-17", "inferred"),
        ("春节期间", FRIDAY, "2024-02-10..2024-02-17", "2024-02-10/2024-02-17", "inferred"),
        ("光绪二十四年四月二十三", None, "1898-06-11..1898-06-11", "1898-06-11", "stated"),
        ("民国八年五月四日", None, "1919-05-04..1919-05-04", "1919-05-04", "stated"),
        ("令和5年", None, "2023-01-01..2023-12-31", "2023", "stated"),
        ("公元前221年", None, "-0220-01-01..-0220-12-31", "-0220", "stated"),
    ],
)
def test_the_table(text: str, published: str | None, days: str, edtf: str | None, certainty: str) -> None:
    found = dates(text, published)
    assert [days_of(each) for each in found] == [days]
    assert found[0].certainty == certainty
    assert edtf is None or edtf_of(found[0]) == edtf


def test_a_list_is_one_mention_each() -> None:
    assert date_days("2019年、2021年、2023年", None) == [
        "2019-01-01..2019-12-31",
        "2021-01-01..2021-12-31",
        "2023-01-01..2023-12-31",
    ]


@pytest.mark.parametrize(
    ("text", "published", "wanted"),
    [
        ("6月1日开工，十天后停工。", LATE, "2021-06-11..2021-06-11"),
        ("2020年3月5日开工，次日停工。", LATE, "2020-03-06..2020-03-06"),
        ("2018年12月31日奠基，翌日开工。", LATE, "2019-01-01..2019-01-01"),
        ("2018年5月奠基，翌年开工。", LATE, "2019-01-01..2019-12-31"),
        ("2018年5月奠基，同年10月开工。", LATE, "2018-10-01..2018-10-31"),
        ("2018年5月3日奠基，当天开工。", LATE, "2018-05-03..2018-05-03"),
        ("2018年5月3日奠基，当年底完工。", LATE, "2018-11-01..2018-12-31"),
        ("2018年5月3日奠基，同月开工。", LATE, "2018-05-01..2018-05-31"),
        ("2018年5月3日奠基。5个月后，主塔封顶。", LATE, "2018-10-01..2018-10-31"),
        ("2018年5月3日奠基。\n一周后，工人进场。", LATE, "2018-05-10..2018-05-10"),
        ("2018年5月3日奠基。\n\n两年之后，大桥合龙。", LATE, "2020-01-01..2020-12-31"),
        ("2020年下半年立项。5个月后，模型发布。", LATE, "2020-12-01..2021-05-31"),
        ("2018年3月5日提案，次月表决。", LATE, "2018-04-01..2018-04-30"),
        ("3月11日被撞伤的工人，13日经抢救无效身亡。", FRIDAY, "2024-03-13..2024-03-13"),
        # at the head of a paragraph: the day of the one before, where that only went back
        ("税务局今天公布处理结果，决定书已于3月12日送达。\n当日中午，公司致歉。", FRIDAY, "2024-03-15..2024-03-15"),
        ("2024年2月28日，法院宣判，该案去年10月16日开庭。\n银行同日发布公告。", FRIDAY, "2024-02-28..2024-02-28"),
        (
            "法院3月14日宣判，该案2月6日开庭。\n旁听席坐满了人。\n同日，法院还判了另一案。",
            FRIDAY,
            "2024-03-14..2024-03-14",
        ),
        ("法院3月14日宣判，被告今年1月被开除。\n同日，法院还判了另一案。", FRIDAY, "2024-03-14..2024-03-14"),
        ("记者3月14日获悉，李某2月6日入住。\n家属讲述了经过。\n当天晚上，李某离开。", FRIDAY, "2024-02-06..2024-02-06"),
        ("法院3月14日宣判。\n2月5日立案。2月6日开庭。\n同日，公司停牌。", FRIDAY, "2024-02-06..2024-02-06"),
        # a text that was printed a little after it was written
        ("某社江州3月14日电 法院今天宣判。", FRIDAY, "2024-03-14..2024-03-14"),
        ("（江州，2024年3月14日）公司今日发布模型。", FRIDAY, "2024-03-14..2024-03-14"),
        ("某社江州3月14日/传讯通/ 昨天，法院宣判。", FRIDAY, "2024-03-13..2024-03-13"),
        (
            "JIANGZHOU, March 14 (Northwire) - The court ruled on Wednesday. It sat yesterday.",
            FRIDAY,
            "2024-03-13..2024-03-13",
        ),
        ("2024年2月2日，公司被立案，2月28日被起诉。\n同日，股票停牌。", FRIDAY, "2024-02-28..2024-02-28"),
    ],
)
def test_relative_words_are_counted_from_the_story(text: str, published: str, wanted: str) -> None:
    assert last_days(text, published) == wanted
    anchor = dates(text, published)[-1].anchor
    assert anchor is not None and anchor.source == "narrative"


def test_both_ends_of_a_period_shift_and_the_result_is_approximate() -> None:
    assert dates("2020年下半年立项。5个月后，模型发布。", LATE)[-1].certainty == "approximate"


def test_what_is_counted_from_a_shifted_date_goes_on_from_it() -> None:
    found = dates("2020年下半年立项。5个月后，模型问世。3个月后，第二版发布。", LATE)
    assert [days_of(each) for each in found][1:] == ["2020-12-01..2021-05-31", "2021-03-01..2021-08-31"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2018年，公司成立。3月，产品上线。同年10月，融资完成。", ["2018-03-01..2018-03-31", "2018-10-01..2018-10-31"]),
        ("2018年5月8日，列车始发。6月2日，班次增加。", ["2018-06-02..2018-06-02"]),
        ("2018年5月8日，列车始发。\n6月2日，班次增加。", ["2018-06-02..2018-06-02"]),
        ("2018年3月5日，法院受理此案。12日，法院开庭。", ["2018-03-12..2018-03-12"]),
    ],
)
def test_the_year_of_the_story_wins(text: str, wanted: list[str]) -> None:
    assert [days_of(each) for each in dates(text, LATE)][1:] == wanted


@pytest.mark.parametrize("heading", ["2018年", "一、2018年", "# 2018年", "（2018年）", "2018年：", "  2018年"])
def test_a_heading_sets_the_year(heading: str) -> None:
    text = f"{heading}\n3月5日，工程开工。\n\n大家都很高兴，场面热闹，记者作了长长的记录。\n\n9月1日，工程完工。"
    found = dates(text, LATE)
    assert [days_of(each) for each in found][1:] == ["2018-03-05..2018-03-05", "2018-09-01..2018-09-01"]
    assert all(each.anchor is not None and each.anchor.source == "narrative" for each in found[1:])


def test_the_next_heading_ends_the_one_before() -> None:
    text = "2018年\n3月5日，工程开工。\n2019年\n3月6日，工程完工。"
    assert [days_of(each) for each in dates(text, LATE)][1::2] == ["2018-03-05..2018-03-05", "2019-03-06..2019-03-06"]


def test_a_year_says_no_month() -> None:
    """A bare day after 今年 is the last such day, not one of January."""
    assert last_days("今年，产量创新高。\n10日，记者获悉，项目投产。", "2025-03-11") == "2025-03-10..2025-03-10"


def test_the_year_of_a_long_period_is_none() -> None:
    """A decade supplies no year to the months after it."""
    assert last_days("20世纪80年代，小镇兴起。3月，老街修缮完成。", LATE) == "2021-03-01..2021-03-31"


@pytest.mark.parametrize(
    "text", ["今年", "上周四", "昨天", "3月5日", "10日", "近日", "三天前", "二季度", "次日", "中秋节", "本月"]
)
def test_without_a_publication_date_relative_words_are_unresolved(text: str) -> None:
    found = find_readings(f"{text}，大桥通车。", UNKNOWN_PUBLICATION)
    assert [(each.interval, each.certainty, each.anchor) for each in found] == [(None, None, None)]


@pytest.mark.parametrize("source", ["inferred", "contradicted"])
def test_what_rests_on_an_inferred_publication_date_is_assumed(source: str) -> None:
    found = read("昨天，大桥通车。2018年奠基。", FRIDAY, source=source)
    assert [(days_of(each), each.certainty) for each in found] == [
        ("2024-03-14..2024-03-14", "assumed"),
        ("2018-01-01..2018-12-31", "stated"),
    ]


YEAR = Publication(Interval.of_year(2021), Grain.YEAR, "inferred", "2021年")
YEARS = Publication(Interval.from_iso("2020-01-01", "2021-12-31"), Grain.YEAR, "inferred", "2020年")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("今年", "2021-01-01..2021-12-31"),
        ("去年", "2020-01-01..2020-12-31"),
        ("3月5日", "2021-03-05..2021-03-05"),
        ("本月", "unresolved"),
        ("昨天", "unresolved"),
        ("上周四", "unresolved"),
        ("10日", "unresolved"),
        ("近日", "unresolved"),
        ("三天前", "unresolved"),
    ],
)
def test_words_finer_than_the_publication_date_are_unresolved(text: str, wanted: str) -> None:
    found = find_readings(text, YEAR)
    assert [days_of(each) for each in found] == [wanted]
    assert found[0].certainty is (None if wanted == "unresolved" else Certainty.ASSUMED)


@pytest.mark.parametrize("text", ["今年", "去年", "3月5日", "二季度"])
def test_a_publication_date_in_no_single_year_gives_no_year(text: str) -> None:
    assert [days_of(each) for each in find_readings(text, YEARS)] == ["unresolved"]


@pytest.mark.parametrize(
    "text",
    [
        "5号楼", "地铁10号线", "《1921》上映", "G60科创走廊", "5G网络", "悟道2.0发布", "视频02:34", "比分3:2", "完成7/10",
        "电话13800138000", "128号公路", "长征五号", "嫦娥三号", "第十条第二款", "出现在会场", "踏上月面", "3.5亿元", "1024×768", "以色列国庆",
    ],
)  # fmt: skip
def test_numbers_and_names_are_no_dates(text: str) -> None:
    assert date_days(f"{text}。") == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [("历时18个月", "duration"), ("三年", "duration"), ("过去一年", "span"), ("近三年", "span"), ("未来十天", "span"),
     ("每年5月", "recurring"), ("每周一", "recurring")],
)  # fmt: skip
def test_kinds_that_are_no_days_of_events(text: str, kind: str) -> None:
    assert [each.kind for each in read(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2 014 年", "2014-01-01..2014-12-31"),
        ("20177月", "2017-07-01..2017-07-31"),
        ("2 018 61日", "2018-06-01..2018-06-01"),
        ("２０１８年６月１日", "2018-06-01..2018-06-01"),
        ("2018年6月\n1日", "2018-06-01..2018-06-01"),
        ("2Ol8年", "2018-01-01..2018-12-31"),
    ],
)
def test_damage_reads_right(text: str, wanted: str) -> None:
    found = dates(f"企业数由{text}的83家增加到356家。", None)
    assert [days_of(each) for each in found] == [wanted]
    if not text.startswith("２"):
        assert found[0].rule.startswith("repaired-") and found[0].certainty == "inferred"


@pytest.mark.parametrize("text", ["2018年111日", "2 018 111日", "31日of"])
def test_damage_with_two_readings_is_not_repaired(text: str) -> None:
    assert "2018-01-11..2018-01-11" not in date_days(text, None)
    assert "2018-11-01..2018-11-01" not in date_days(text, None)


@pytest.mark.parametrize(
    ("text", "time", "wanted"),
    [
        ("今天9时43分", "09:43", "2024-03-15..2024-03-15"),
        ("今天下午3点半", "15:30", "2024-03-15..2024-03-15"),
        ("2018年3月5日，次日凌晨1时", "01:00", "2018-03-06..2018-03-06"),
        ("截至3月5日24时", "24:00", "2024-03-05..2024-03-05"),
        ("3月5日0时", "00:00", "2024-03-05..2024-03-05"),
        ("3月5日二十四時", "24:00", "2024-03-05..2024-03-05"),
        ("3月5日夜里2点", "02:00", "2024-03-05..2024-03-05"),
        ("3月5日晚1点", "01:00", "2024-03-05..2024-03-05"),
        ("3月5日晚5点", "17:00", "2024-03-05..2024-03-05"),
    ],
)
def test_the_time_of_day_is_kept_and_moves_no_day(text: str, time: str, wanted: str) -> None:
    found = dates(text)[-1]
    assert (found.time, days_of(found)) == (time, wanted)


def test_the_midnight_of_an_evening_begins_the_next_day() -> None:
    """今晚0点 and 午夜12点 are said of the end of a day."""
    for text in ("3月5日晚上12点", "3月5日午夜12点", "3月5日晚0点"):
        assert (dates(text)[0].time, days_of(dates(text)[0])) == ("00:00", "2024-03-06..2024-03-06")


@pytest.mark.parametrize("text", ["北京时间3月5日上午9时，会议开幕。", "3月5日北京时间19时，会议开幕。"])
def test_a_zone_that_is_said_is_kept(text: str) -> None:
    assert dates(text)[0].utc_offset == "+08:00"


def test_a_day_that_a_month_does_not_have_is_unresolved() -> None:
    """31st of this month, in November: not the 31st of October."""
    assert date_days("We met on the 31st of this month.", "2016-11-07") == ["unresolved"]


def test_monday_the_13th_is_a_13th_that_is_a_monday() -> None:
    assert date_days("We met Monday 13th.", "2022-05-01") == ["2021-12-13..2021-12-13"]


def test_compound_amounts_are_counted_together() -> None:
    assert date_days("一年零三个月前", FRIDAY) == ["2022-12-01..2022-12-31"]
    assert date_days("9月1号的14天11小时后", "2013-02-12") == ["2013-09-15..2013-09-15"]


@pytest.mark.parametrize(
    ("dateline", "published", "expected"),
    [
        ("江城日报罗城3月14日电", FRIDAY, "2024-03-14"),
        ("江城日报罗城3月14日电", "2024-03-17", "2024-03-14"),
        ("江城日报罗城3月14日电", "2024-03-18", "2024-03-18"),  # too long ago for a dispatch
        ("江城日报罗城3月15日电", FRIDAY, "2024-03-15"),
        ("江城日报讯", FRIDAY, "2024-03-15"),
        ("江城日报罗城3月14日电", None, None),
    ],
)
def test_today_is_the_day_of_a_dateline_that_is_no_part_of_the_text(
    dateline: str, published: str | None, expected: str | None
) -> None:
    (found,) = find_readings("今天，大桥通车。", published_on(published), dateline=dateline)
    assert (found.interval and found.interval.first) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "昨晚10时，村干部动员转移。队员清晨6时10分抵达。上午9时，启动响应。",
            ["2024-03-14", "2024-03-15", "2024-03-15"],
        ),
        ("昨天下午3时，大桥坍塌。上午9时，曾召开会议。", ["2024-03-14", "2024-03-14"]),
        ("13日晚10时，村干部动员转移。清晨6时，队员抵达。", ["2024-03-13", "2024-03-13"]),
    ],
)
def test_an_hour_of_the_morning_behind_last_night_is_of_today(text: str, expected: list[str]) -> None:
    assert [each.interval and each.interval.first for each in find_readings(text, published_on(FRIDAY))] == expected


def test_every_reading_says_its_rule_and_its_anchor() -> None:
    found = find_readings("昨天，大桥通车；三天前封闭。", published_on(FRIDAY))
    assert [(each.rule, each.anchor and (each.anchor.text, each.anchor.source)) for each in found] == [
        ("relative-day", (FRIDAY, "publication")),
        ("shift", (FRIDAY, "publication")),
    ]


@pytest.mark.parametrize(
    ("text", "published", "wanted"),
    [
        ("2022年国家集采目录谈判工作于1月8日正式结束。", "2023-01-09", "2023-01-08..2023-01-08"),
        ("2022年集采谈判已经全部结束，1月18日，主管部门公布结果。", "2023-01-18", "2023-01-18..2023-01-18"),
        ("2022年全市用电数据于1月17日公布。", "2023-01-18", "2023-01-17..2023-01-17"),
        ("这家药厂成立于1999年，员工两千人。4月，热门产品断货。", "2021-06-25", "2021-04-01..2021-04-30"),
        ("这家药厂2003年在主板上市。产品价格不断上涨。截至6月25日午盘，报收447元。", "2021-06-25", "2021-06-25..2021-06-25"),
        ("他生于1980年。1月5日，他被警方带走。", "2023-01-06", "2023-01-05..2023-01-05"),
        ("用电负荷比去年同期增加25%。8月7日，当地迎来高温。", "2022-08-18", "2022-08-07..2022-08-07"),
        ("关于28年前的错抱，卫健部门曾在4月27日向记者作出答复。", "2020-05-14", "2020-04-27..2020-04-27"),
        ("两年前的8月，他在这里开了第一家店。", "2021-08-31", "2019-08-01..2019-08-31"),
        ("2018年，公司成立。3月，产品上线。", "2019-04-20", "2018-03-01..2018-03-31"),
        ("2020年2月17日他确认患病，3月15日在上海检查。", "2021-05-03", "2020-03-15..2020-03-15"),
        ("2013年11月9日，乐队首演；13日，唱片发行。", "2023-11-23", "2013-11-13..2013-11-13"),
        ("2018年宣布年底实现量产。", "2022-12-16", "2018-11-01..2018-12-31"),
    ],
)  # fmt: skip
def test_a_year_in_a_phrase_captures_no_day_near_publication(text: str, published: str, wanted: str) -> None:
    assert last_days(text, published) == wanted


@pytest.mark.parametrize(
    ("text", "published", "wanted"),
    [
        ("交付延迟到了5月底。", "2023-04-14", "2023-05-21..2023-05-31"),
        ("首辆车4月15日下线。", "2023-04-14", "2023-04-15..2023-04-15"),
        ("该党在11月8日的选举中保住席位。", "2022-11-06", "2022-11-08..2022-11-08"),
        ("12月13日，药店开始预售。", "2022-12-12", "2022-12-13..2022-12-13"),
        ("据《晨报》1月2日报道，谈判破裂。", "2022-12-30", "2023-01-02..2023-01-02"),
        ("公司预计将在1月份召开股东会。", "2022-12-16", "2023-01-01..2023-01-31"),
        ("要求各地10月底前完成登记。", "2021-08-31", "..2021-10-31"),
        ("税款应于6月1日前缴清。", "2023-04-14", "..2023-05-31"),
        ("到12月底，全市要建成百所学校。", "2023-04-14", "2023-12-21..2023-12-31"),
        ("从5月份起，患者需要自费。", "2023-04-14", "2023-05-01.."),
        ("9月8日，表彰大会在京举行。", "2021-08-31", "2020-09-08..2020-09-08"),
        ("他可能会在27日恢复活动。", "2022-07-26", "2022-07-27..2022-07-27"),
        ("会议明日开幕，27日闭幕。", "2020-05-20", "2020-05-27..2020-05-27"),
        ("赛事将于明年11月21日开打，决赛定于12月18日。", "2021-08-31", "2022-12-18..2022-12-18"),
        ("下周二起冷空气南下，周四回暖。", "2024-03-15", "2024-03-21..2024-03-21"),
        ("会议部署四季度工作。", "2021-08-31", "2021-10-01..2021-12-31"),
        ("10月1日至7日放假调休。", "2021-08-31", "2021-10-01..2021-10-07"),
        ("他们在周一（5月1日）抵达。", "2024-04-28", "2023-05-01..2023-05-01"),
        ("他们在周二（5月1日）抵达。", "2023-05-08", "2023-05-01..2023-05-01"),
        ("众议院将在明日（4日）投票。", "2023-01-04", "2023-01-04..2023-01-04"),
        ("决赛将在明日（5日）进行。", "2023-01-04", "2023-01-05..2023-01-05"),
        ("他在周六（28日）说，比赛将于周日举行。"[:10], "2021-08-31", "2021-08-28..2021-08-28"),
        ("除夕，一家人团聚。", "2024-01-30", "2024-02-09..2024-02-09"),
        ("腊月廿三，他在集市上卖糖瓜。", "2024-03-15", "2024-02-02..2024-02-02"),
        ("春节，铁路加开列车。", "2024-12-20", "2025-01-29..2025-01-29"),
        ("元旦", "2024-12-20", "2025-01-01..2025-01-01"),
        ("12月28日（资料图）", "2023-01-05", "2022-12-28..2022-12-28"),
    ],
)  # fmt: skip
def test_the_year_and_the_direction_of_a_day_without_one(text: str, published: str, wanted: str) -> None:
    assert last_days(text, published) == wanted
