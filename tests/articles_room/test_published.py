"""The publication date: where it stands, what contradicts it, and what may be inferred without it."""

import json
import os
import zipfile
from datetime import datetime
from pathlib import Path

import pytest

from chrono.articles.article import make_article
from chrono.articles.published import Evidence, publication_of
from chrono.articles.read import Raw, ReadOptions, gather
from chrono.articles.stamps import compact_stamps, find_stamps, read_field
from chrono.model.article import Article
from chrono.model.time import Grain, iso, parse_iso
from chrono.settings import DEFAULTS

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared"
BODY = "新馆在河边的旧厂房里开馆，第一天来了三千多人，馆长说展览会一直办到年底，门票从下个月起调整。"
CLOCK = parse_iso("2026-01-01")


def dated(text: str = BODY, **fields: str) -> tuple[str | None, str]:
    options = ReadOptions(clock=CLOCK)
    raw = Raw(
        "a",
        fields.pop("path", "a.txt"),
        None if not fields else 1,
        "text" if not fields else "record",
        text.encode(),
        (),
    )
    if fields:
        raw = Raw("a", "a.jsonl", 1, "record", None, (("text", text), *fields.items()))
    return _first(make_article(raw, options, DEFAULTS)[0])


def _first(article: Article | None) -> tuple[str | None, str]:
    assert article is not None
    interval = article.publication.interval
    return (
        interval.first if interval and interval.is_day else f"{interval.first}..{interval.last}" if interval else None
    ), article.publication.source


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("来源:未知 作者:admin 发布时间:2021-08-31 18:37", "2021-08-31"),
        ("2021年08月31日 18:37 来源：某某晚报", "2021-08-31"),
        ("某社客户端 2021年8月31日", "2021-08-31"),
        ("2021/8/31", "2021-08-31"),
        ("更新时间：2021-09-02 发布时间：2021-08-31", "2021-08-31"),
        ("日期：二〇二一年八月三十一日", "2021-08-31"),
    ],
)
def test_headers(head: str, day: str) -> None:
    assert dated(f"旧厂房变成了新馆\n{head}\n{BODY}") == (day, "header")


@pytest.mark.parametrize("head", ["（某某社北京8月31日电）", "【某某日报8月31日讯】", "(新华社北京2021年8月31日电) "])
def test_datelines_in_brackets_take_the_year_of_the_files_name(head: str) -> None:
    assert dated(f"旧厂房变成新馆\n\n{head}{BODY}", path="museum-opens-2021.txt") == ("2021-08-31", "dateline")


def test_other_places() -> None:
    assert dated(f"新华社北京8月31日电 {BODY}2021年6月1日，工程完工了。") == ("2021-08-31", "dateline")
    assert dated(f"{BODY}\n某某博物馆\n2021年8月31日") == ("2021-08-31", "footer")
    assert dated(f"旧厂房变成新馆\n{BODY}\n发布时间：2021-08-31 09:00") == ("2021-08-31", "footer")
    assert dated(f"旧厂房变成新馆\n{BODY}\n发布时间：2021-08-31\n更新时间：2021-09-02") == ("2021-08-31", "footer")
    assert dated(path="2021-08-31_开馆.txt") == ("2021-08-31", "filename")
    assert dated(url="https://example.com/a/20210831/t12.html") == ("2021-08-31", "url")
    assert dated(published="Tue, 31 Aug 2021 10:00:00 GMT") == ("2021-08-31", "field")
    assert dated(published="2021-08-31T18:37:00+08:00") == ("2021-08-31", "field")


def test_a_list_below_the_body_serves_the_date() -> None:
    entries = "\n".join(
        f"- 别的新闻之{number}的标题{day}" for number, day in enumerate(("2025-03-11", "2025-03-10", "2025-03-06"))
    )
    assert dated(f"{BODY}\n{BODY[::-1]}。\n相关阅读\n{entries}") == ("2025-03-11", "footer")


def test_flags() -> None:
    told = Evidence(BODY, (), field="2021-08-31", force="2020-01-01", fallback="2019-01-01")
    assert publication_of(told)[0].source == "flag"
    assert publication_of(Evidence(BODY, (), field="2021-08-31", fallback="2019-01-01"))[0].source == "field"
    fallback = publication_of(Evidence(BODY, (), fallback="2019-01-01"))[0]
    assert (fallback.source, fallback.interval and fallback.interval.first) == ("flag", "2019-01-01")


def modified(path: Path, day: str) -> Path:
    noon = datetime.fromisoformat(f"{day}T12:00").timestamp()
    os.utime(path, (noon, noon))
    return path


def by_time(path: Path, **options: str) -> list[tuple[str | None, str, str | None]]:
    chosen = ReadOptions(clock=CLOCK, dates_from="mtime", **options)  # type: ignore[arg-type]
    articles = [make_article(raw, chosen, DEFAULTS)[0] for raw in gather([str(path)], chosen, DEFAULTS)]  # type: ignore[arg-type]
    return [(*_first(article), article.publication.evidence) for article in articles if article]


def test_a_files_time_serves_only_where_it_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BODY, encoding="utf-8")
    modified(tmp_path / "a.txt", "2021-08-31")
    assert [_first(each)[1] for each in _articles(tmp_path / "a.txt")] == ["unknown"]
    assert by_time(tmp_path / "a.txt") == [("2021-08-31", "flag", "mtime 2021-08-31")]
    assert by_time(tmp_path / "a.txt", published="2020-01-01")[0][0] == "2021-08-31"


def test_a_files_time_is_the_last_resort_and_is_tested(tmp_path: Path) -> None:
    texts = {
        "header": f"新馆开馆\n2021年8月31日 08:00\n{BODY}",
        "told": f"{BODY}2022年9月23日，馆长被免职。",
        "record": json.dumps({"text": BODY}),
    }
    for name, text in texts.items():
        path = tmp_path / (f"{name}.json" if name == "record" else f"{name}.txt")
        path.write_text(text, encoding="utf-8")
        modified(path, "2022-03-01")
    assert by_time(tmp_path / "header.txt")[0][:2] == ("2021-08-31", "header")
    assert by_time(tmp_path / "told.txt")[0][:2] == ("2022-01-01..2022-12-31", "inferred")
    assert by_time(tmp_path / "record.json")[0][1] == "unknown"  # the time of an export is none of its articles'


def test_entries_of_an_archive_have_times_of_their_own(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(zipfile.ZipInfo("a.txt", (2021, 8, 31, 23, 0, 0)), BODY)
        archive.writestr(zipfile.ZipInfo("b.txt"), BODY)  # 1980 is what an archive says that knows no time
    assert [each[:2] for each in by_time(tmp_path / "a.zip")] == [("2021-08-31", "flag"), (None, "unknown")]


def test_nothing_lies_after_the_clock() -> None:
    assert dated(f"{BODY}", published="2031-01-01") == (None, "unknown")
    assert (
        dated(f"截至2025年底，全市建成了四十座这样的馆，比上年多了五座，参观的人也多了。{BODY}")[0]
        == "2026-01-01..2026-12-31"
    )


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("截至2022年底，全市建成了四十座这样的馆，比上年多了五座，参观的人也多了。", "2023-01-01..2023-12-31"),
        ("目前，全市正积极做好2022城市论坛筹备工作。2021年，论坛升级成为国家级平台。", "2022-01-01..2022-12-31"),
        (
            "他对即将揭幕的2022年中、日、韩三国围棋元老赛非常期待。从1965年开始，棋坛进入了新的时代。",
            "2022-01-01..2022-12-31",
        ),
        ("2021年9月30日，他被免职。此前在2018年3月，他出任馆长，管理了三年之久。", "2021-01-01..2021-12-31"),
    ],
)
def test_inference_is_no_finer_than_a_year(text: str, interval: str) -> None:
    assert dated(text) == (interval, "inferred")


def test_no_evidence_is_unknown() -> None:
    assert dated() == (None, "unknown")


def test_a_field_that_the_text_contradicts_is_rejected() -> None:
    text = "1月13日，案件一审宣判。2021年9月30日，他被免职。此前在2018年3月，他出任馆长。"
    assert dated(text, published="2020-04-19") == ("2022-01-01..2022-12-31", "contradicted")


def test_a_field_taken_from_the_story_is_rejected() -> None:
    text = f"7月24日深夜，多地居民听到了巨响，窗户也在震动。{BODY}2023年5月23日中午，邻市也曾经出现过这样的巨响。"
    assert dated(text, published="2023-05-23")[1] == "contradicted"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (f"1月8日，谈判已经落幕，馆方没有如愿。{BODY}2022年12月26日，馆方在会上公布了报价。", "2022-12-26"),
        (f"{BODY}2022年2月11日，馆方批准了方案；8月15日，第一批展品运进新馆。", "2022-02-11"),
    ],
    ids=["the lead is later", "what follows is later"],
)
def test_a_day_that_the_story_names_is_not_that_of_the_story(text: str, published: str) -> None:
    assert dated(text, published=published)[1] == "contradicted"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (f"1月9日，新馆开馆，展览开幕。{BODY}2022年12月26日，馆方公布了办法。", "2022-12-26"),
        (f"{BODY}2022年2月11日，馆方批准了方案；展览将于8月15日开幕。", "2022-02-11"),
        (f"3月30日，馆方公布了新的票价。{BODY}旧的票价执行至2023年3月31日。", "2023-03-31"),
        (f"1月9日，馆方公布了新的票价。{BODY}今天，旧的票价到期，它执行至2023年3月31日。", "2023-03-31"),
    ],
    ids=["a plan in the lead", "a plan behind it", "days near the deadline", "printed on the deadline"],
)
def test_a_day_that_the_story_names_may_be_its_own(text: str, published: str) -> None:
    assert dated(text, published=published) == (published, "field")


def test_other_news_below_an_article_does_not_contradict_it() -> None:
    text = f"8月1日至17日，馆方加开了夜场，来了两万人。截至8月16日，全部场次满座。{BODY * 6}\n馆方总结2024年4月份的工作，分析了得失。"
    assert dated(text, published="2022-08-18") == ("2022-08-18", "field")
    assert dated(text, published="2022-02-18")[1] == "contradicted"  # the article's own days do not fit


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("1月10日，馆方通报，2022年观众增长。2022年9月23日，他被免职。", "2023"),
        (f"2022年9月23日，他被免职。{BODY}", "2022"),
        (f"今年票价最贵，从2018年的三十元涨至2022年的五十元。{BODY}", "2023"),
        (f"票价从2018年的三十元涨至2022年的五十元。{BODY}", "2022"),
    ],
)
def test_the_year_that_a_text_speaks_from(text: str, year: str) -> None:
    assert dated(text) == (f"{year}-01-01..{year}-12-31", "inferred")


@pytest.mark.parametrize(
    "words",
    [
        "有关部门把临时措施执行至2023年3月31日，此后恢复原来的办法。",
        "该药预计最快于2023年2月上市，价格还没有定下来。",
        "股权被冻结，期限自2022年12月1日至2025年11月30日。",
        "他宣布参加2024年总统选举，引来很多议论。",
        "法院定于2023年3月9日公开开庭审理此案。",
        "赞助商表态，合同照常履行，合同期到2025年12月31日。",
        "患者在2023年3月31日前都可以享受报销政策。",
        "《2035年远景规划》写入了这一目标。",
        "2024年，新的委员会可能会提出不同的方案。",
        "原定2023年1月1日上映的影片，片方昨晚宣布撤档，上映时间另行通知。",
        "因阀门异常，发射没有成行，新的窗口为2023年1月6日至19日。",
        "用地手续于12月15日前办结，2024年3月底前开工，工期十四个月。",
        "办学团体建议慕贤书院与德光中学于2025年9月合并，新校沿用后者的校舍。",
    ],
)
def test_plans_and_deadlines_contradict_nothing(words: str) -> None:
    assert dated(f"{BODY}{words}", published="2022-12-10") == ("2022-12-10", "field")


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("2021-08", ("2021-08-01", Grain.MONTH)),
        ("2021年", ("2021-01-01", Grain.YEAR)),
        ("1630406220", ("2021-08-31", Grain.DAY)),
        ("20210831103700", ("2021-08-31", Grain.DAY)),
        ("31/08/2021", ("2021-08-31", Grain.DAY)),
        ("Aug. 31, 2021", ("2021-08-31", Grain.DAY)),
    ],
)
def test_fields(value: str, wanted: tuple[str, Grain]) -> None:
    read = read_field(value)
    assert read is not None and (read[0].first, read[1]) == wanted


@pytest.mark.parametrize("value", ["soon", "2021-13-40", "03/04/2021", "版本 2.0", ""])
def test_fields_that_are_no_dates(value: str) -> None:
    assert read_field(value) is None


def test_stamps_keep_to_the_calendar() -> None:
    assert find_stamps("2021-02-30 和 192.168.2021.1.1") == []
    assert [iso(day) for day in compact_stamps("/2021-08/31/a.html")] == ["2021-08-31"]
    assert compact_stamps("/id/2021083199/") == []


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real articles are not here")
def test_the_seeds() -> None:
    wanted = {
        "000": ("2021-08-31", "header"),
        "002": ("2024-04-14", "header"),
        "003": ("2025-03-11", "footer"),
        "004": ("2022-01-01..2022-12-31", "inferred"),
    }
    found = {article.id[:3]: article for article in _articles(SHARED / "seeds")}
    assert {key: _first(found[key]) for key in wanted} == wanted
    assert found["001"].publication.source == "inferred" and found["001"].publication.grain is Grain.YEAR
    assert found["000"].text.count("创新合伙会") == 1
    assert "2023 年 5 月 26 日" not in found["002"].text and "02:34" not in found["002"].text
    assert found["002"].text.count("2013年9月30日") == 1
    assert "2025-03" not in found["003"].text and found["003"].title is not None
    assert "电子竞技" not in found["001"].text and "20177月" in found["001"].text


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real articles are not here")
def test_false_dates_of_real_topics() -> None:
    def rejected(topic: str) -> set[str]:
        articles = _articles(SHARED / "topics" / topic / "articles.jsonl")
        return {article.id for article in articles if article.publication.source == "contradicted"}

    assert len(rejected("1542")) >= 4
    # both were taken from the story, which tells of later days; none is rejected for a deadline
    assert rejected("20250") == {"a0004", "a0015"}
    assert rejected("24451") == {"a0007", "a0008", "a0010", "a0013"}
    assert rejected("3012") == set()
    assert rejected("1481") >= {"a0004", "a0010", "a0020", "a0026", "a0052"}


def _articles(path: Path) -> list[Article]:
    options = ReadOptions(clock=CLOCK)
    raws = [raw for raw in gather([str(path)], options, DEFAULTS) if isinstance(raw, Raw)]
    return [article for raw in raws if (article := make_article(raw, options, DEFAULTS)[0])]


def test_pages(tmp_path: Path) -> None:
    page = (
        "<!DOCTYPE html><html><head><title>旧厂房变成了新馆_某某新闻网</title>{meta}</head>"
        "<body><nav>首页 &gt; 文化</nav>"
        "<h1>旧厂房变成了新馆</h1>{info}<div><p>"
        + BODY
        + "</p><p>馆藏中有2019年5月1日出土的铜器，来自城南的工地，修复用了三年。</p>"
        "<p>" + BODY[::-1] + "</p></div><ul><li>去年的展览 2020-12-17</li></ul></body></html>"
    )
    linked = json.dumps(
        {"@type": "NewsArticle", "datePublished": "2024-06-25T14:30:00+08:00", "dateModified": "2024-07-01"}
    )
    cases = {
        "linked": (
            page.format(meta=f'<script type="application/ld+json">{linked}</script>', info=""),
            ("2024-06-25", "metadata"),
        ),
        "meta": (
            page.format(meta='<meta property="article:published_time" content="2024-06-25">', info=""),
            ("2024-06-25", "metadata"),
        ),
        "header": (
            page.format(meta="", info="<div>2024年06月25日 14:30 来源：某某新闻</div>"),
            ("2024-06-25", "header"),
        ),
    }
    for name, (html, wanted) in cases.items():
        (tmp_path / f"{name}.html").write_text(html, encoding="utf-8")
        (article,) = _articles(tmp_path / f"{name}.html")
        assert _first(article) == wanted
        assert article.title == "旧厂房变成了新馆" and article.outlet == "某某新闻网"
    (tmp_path / "bare.html").write_text(page.format(meta="", info=""), encoding="utf-8")
    (article,) = _articles(tmp_path / "bare.html")
    assert article.publication.day is None  # no date is taken from the story or from the list beside it


def test_a_year_of_two_digits_only_where_it_is_said_what_it_is() -> None:
    assert [iso(each.day) for each in find_stamps("发布时间：20-07-11 11:26")] == ["2020-07-11"]
    assert find_stamps("20-07-11 11:26") == find_stamps("发布时间：20-07-11") == find_stamps("发布20-13-11 11:26") == []


FRESH = "当地时间5月1日，两名游客在酒店身亡，警方已经介入。5月4日，总领馆证实两人都是同一家公司的职员，家属正在赶来。"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (FRESH, "2024-04-28"),  # fetched a year later
        (FRESH.replace("5月4日", "5月3日"), "2022-04-25"),  # the day on which the story begins
        (f"4月20日，法院开庭。{FRESH}", "2024-04-28"),  # two such days, whatever it tells of days before
        ("5月1日，两名游客在酒店身亡，警方已经介入。", "2024-04-28"),  # nobody plans a death
    ],
)
def test_days_told_as_done_right_after_the_date_contradict_it(text: str, published: str) -> None:
    found, _ = publication_of(Evidence(text, (), field=published))
    assert (found.source, found.interval) == ("contradicted", None)


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (FRESH, "2023-05-05"),
        ("4月20日，两人入住。5月1日，两名游客在酒店身亡。", "2024-04-28"),  # one such day may be a slip
        ("公园将举办展览，馆方表示，5月1日开幕的展览免费，5月6日闭幕。", "2024-04-28"),
        ("馆方介绍，5月1日的展览会讲述这起爆炸。", "2024-04-28"),
        (f"1998年的旧案又被提起。{FRESH}", "2024-04-28"),
        (f"去年春天的事又被提起。{FRESH}", "2024-04-28"),
        (f"2023年5月1日，两人入住。{FRESH}", "2024-04-28"),
        ("5月1日，公园举行启动仪式。5月3日公布获奖名单，5月6日办法起施行。", "2024-04-28"),  # a notice
    ],
)
def test_plans_and_what_is_recalled_do_not_contradict_a_date(text: str, published: str) -> None:
    assert publication_of(Evidence(text, (), field=published))[0].source == "field"


def test_older_years_in_a_text_do_not_date_what_was_fetched_late() -> None:
    found, _ = publication_of(Evidence(f"{FRESH}2021年公布的排名里，这座城市名列前茅。", (), field="2024-04-28"))
    assert (found.source, found.interval) == ("contradicted", None)


def test_a_slashed_date_is_read_where_it_says_which_is_the_month() -> None:
    assert [iso(each.day) for each in find_stamps("08/31/2021 06:37 PM EDT")] == ["2021-08-31"]
    assert [iso(each.day) for each in find_stamps("31.08.2021 | Local")] == ["2021-08-31"]
    assert find_stamps("08/09/2021") == find_stamps("31.31.2021") == find_stamps("10.0.2.2021") == []


def test_a_date_below_a_long_line_below_the_title(tmp_path: Path) -> None:
    story = (
        "The owners of the paper mill said they would close the plant in the autumn, ending a century of work there."
    )
    subhead = "Union officials were told of the decision only an hour before it was made public"
    head = f"<h1>Paper mill to close</h1><p>{subhead}</p><div>Published On 14 Feb 2023</div>"
    page = f"<html><head><title>Paper mill to close</title></head><body>{head}<p>{story}</p><p>{story[:60]}.</p></body></html>"
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    (raw,) = gather([str(tmp_path)], ReadOptions(), DEFAULTS)
    assert isinstance(raw, Raw)
    article = make_article(raw, ReadOptions(), DEFAULTS)[0]
    assert article is not None and article.publication.source == "header"
    assert iso(article.publication.day or 0) == "2023-02-14"


@pytest.mark.parametrize(
    "line",
    [
        "發布日期：112-05-06",
        "發稿日期：112年5月6日",
        "112/05/06 10:21",
        "中華民國112年5月6日",
        "出版：2023-05-06 09:12",
        "10:21 AM GMT+8, May 6, 2023",
        "原创 张三 某某水利 2023-05-06 18:20 发表于江苏",
        "23-5-6 10:21\n发布于 江苏",
    ],
)
def test_headers_of_other_calendars_and_of_posts(line: str) -> None:
    assert dated(f"旧厂房变成了新馆\n{line}\n{BODY}") == ("2023-05-06", "header")


@pytest.mark.parametrize("words", ["112-05-06号文件", "电话：112-05-06", "时间：98-05-06", "112/5/6", "23-5-6 10:21"])
def test_three_figures_are_a_year_only_where_they_say_so(words: str) -> None:
    assert find_stamps(words) == []


def test_the_day_of_a_clip_gives_way_to_the_day_beside_a_source() -> None:
    head = "旧厂房变成了新馆\n2024年1月9日\n2023-05-06 08:12 来源：某某晚报\n"
    assert dated(f"{head}{BODY}") == ("2023-05-06", "header")


def test_a_date_below_the_bullets_of_a_summary_and_one_in_a_script(tmp_path: Path) -> None:
    story = "A court has fined a ferry operator over a collision that injured eighteen passengers in the outer harbour."
    bullets = "<ul><li>The boat hit a moored barge in fog after two warnings</li><li>The company says it will not appeal</li></ul>"
    head = "<html><head><title>Ferry operator fined</title></head><body><h1>Ferry operator fined</h1>"
    (tmp_path / "a.html").write_text(
        f"{head}{bullets}<div>Published: 10:21am, 6 May 2023</div><p>{story}</p><p>It met on 14 October 2021.</p></body></html>"
    )
    (tmp_path / "b.html").write_text(
        f'{head}<p>{story}</p><p>It met there.</p><script>var x={{__createTime:"2023-05-06 08:12:40"}}</script></body></html>'
    )
    days = [article.publication.day for article in _articles(tmp_path)]
    assert [iso(day or 0) for day in days] == ["2023-05-06", "2023-05-06"]


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Updated: 2021-09-02 10:00\nPublished: 2021-08-31 09:00", "2021-08-31"),
        ("2021年9月2日14:05 CST 更新\n某某晚报 2021年8月31日", "2021-08-31"),
        ("2021-08-31 17:58 更新时间：2021-09-02 10:00", "2021-08-31"),
        ("索引号\n1-2/2021\n生成日期\n2021-08-27\n公开日期\n2021-08-31\n有效性\n有效", "2021-08-31"),
    ],
)
def test_a_day_of_changing_gives_way(head: str, day: str) -> None:
    assert dated(f"旧厂房变成了新馆\n{head}\n{BODY}") == (day, "header")


def test_a_day_and_clock_right_above_the_title_of_a_page(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    more = BODY.replace("新馆", "分馆")
    for words, wanted in (("2021.08.31 09:12:48 星期二", "2021-08-31"), ("2021.08.31", None)):
        path.write_text(
            f"<title>旧厂房变成了新馆</title><div>{words}</div><div>旧厂房变成了新馆</div><p>{BODY}</p><p>{more}</p>",
            encoding="utf-8",
        )
        (raw,) = gather([str(path)], ReadOptions(clock=CLOCK), DEFAULTS)
        assert isinstance(raw, Raw)
        assert _first(make_article(raw, ReadOptions(clock=CLOCK), DEFAULTS)[0])[0] == wanted


@pytest.mark.parametrize(
    ("field", "url", "day"),
    [
        ("Fri, 30 Sep 2022 22:05:00 +0000", "http://example.cn/c/2022-10-01/551.shtml", "2022-10-01"),
        ("2022-09-30T22:05:00Z", "http://example.cn/c/20221001/551.shtml", "2022-10-01"),
        ("Fri, 30 Sep 2022 22:05:00 +0000", "http://example.cn/c/2022-10-03/551.shtml", "2022-09-30"),
        ("Fri, 30 Sep 2022 22:05:00 +0800", "http://example.cn/c/2022-10-01/551.shtml", "2022-09-30"),
        ("2022-09-30 22:05:00", "http://example.cn/c/2022-10-01/551.shtml", "2022-09-30"),
    ],
)
def test_a_moment_in_utc_is_the_day_of_the_address(field: str, url: str, day: str) -> None:
    assert dated(published=field, url=url)[0] == day


def test_the_day_on_which_somebody_kept_a_text_is_not_its_own() -> None:
    assert dated(f"旧厂房变成了新馆\n{BODY}\n{BODY[::-1]}\n存档日期：2024年2月1日")[0] != "2024-02-01"
    kept = f"旧厂房变成了新馆\n作者：某某\n某某日报·2023年7月19日\n{BODY}\n{BODY[::-1]}\n存档日期：2024年2月1日"
    assert dated(kept) == ("2023-07-19", "header")


PLAIN = "新馆在河边的旧厂房里开馆，第一天来了三千多人，馆长说展览会一直办到年底。"


@pytest.mark.parametrize(
    ("above", "below", "day"),
    [
        ("", "剪自都城晚报，1984年10月6日", "1984-10-06"),
        ("星河通讯 · 2021-08-31", "", "2021-08-31"),
        ("Published Time: 2021-08-31T09:12", "", "2021-08-31"),
        ("会议时间：2021年8月31日", "", None),
        ("2021年8月31日 公司成立", "", None),  # of a list of days
        ("", "2021年8月31日起", None),
        ("甲 2021-08-31 乙", "丙 2021-09-01 丁", None),
        ("", "剪自都城晚报，2004年10月6日", None),  # before what the text tells
    ],
)
def test_a_day_on_a_short_line_that_no_row_knows(above: str, below: str, day: str | None) -> None:
    lines = [
        above,
        "2005年3月1日，新馆在河边的旧厂房里开馆，第一天来了三千多人。" if "2004" in below else PLAIN,
        below,
    ]
    found = publication_of(Evidence(text="\n".join(filter(None, lines)), removed=()))[0]
    assert (iso(found.day) if found.day is not None else None) == day
