import pytest

from chrono.model.event import ArticleCard, Chronicle, Removed
from chrono.outputs.evidence import counted, published_label, reading
from chrono.outputs.explanation import explain_article, explain_event
from chrono.outputs.feed import feed_json, read_feed
from chrono.outputs.quotes import highlighted
from tests.outputs import chronicles

MIXED = chronicles.mixed()
BY_NAME = {event.headline: event for event in MIXED.events}


def test_every_source_with_its_words_rule_anchor_and_publication_date() -> None:
    text = explain_event(MIXED, BY_NAME["海湾隧道举行开工仪式"].id)
    assert "2015年10月12日 · 推定 · 4篇 · 2个来源" in text
    assert "“同年10月12日”＝2015年10月12日，依据：上文“2015年”" in text
    for source in BY_NAME["海湾隧道举行开工仪式"].sources:
        assert source.mention.id in text
    assert "规则 zh-same-year；2015-10-12；day；inferred；原文 100–108 字" in text
    assert "发布日期：2015年10月12日（网页元数据“2015-10-12T08:00:00+08:00”）" in text
    assert "同稿：海湾隧道今日开工; tunnel/d.jsonl#2" in text
    assert "[1] 港湾晚报. 隧道开工[EB/OL]. (2015-10-12). https://harbour.example/2015/10/12\n" in text
    assert "[2] 海港日报. 跨海隧道十年记[EB/OL]. (2021-08-31)." in text


def test_a_quote_names_its_paragraph_and_what_cleaning_changed_in_it() -> None:
    event = BY_NAME["第二台盾构机下井"]
    assert (
        "    第7段：“今年3月20日，第二台盾构机下井。”\n    清理前：“今年3月20日，第二台盾构(gòu)机下井。”\n"
        in explain_event(MIXED, event.id)
    )
    assert "    Para. 7: “今年3月20日" in explain_event(MIXED, event.id, "en")
    assert "清理前" not in explain_event(MIXED, BY_NAME["海湾隧道举行开工仪式"].id)


def test_relative_words_name_the_publication_date_they_were_counted_from() -> None:
    event = BY_NAME["第二台盾构机下井"]
    card = MIXED.articles[0]
    assert reading(event.sources[0], card, "zh") == "“今年3月20日”＝2021年3月20日，依据：页首“发布时间:2021-08-31”"
    assert reading(event.sources[0], card, "en") == (
        "“今年3月20日” = 20 March 2021; from the head of the page, “发布时间:2021-08-31”"
    )


def test_a_repaired_date_and_a_report_without_one_say_so() -> None:
    repaired = chronicles.mention(
        "2017-07-01", "2017-07-31", "2017-07", "x", expression="20177月", rule="repaired-month"
    )
    assert reading(chronicles.source(repaired), None, "zh") == (
        "“20177月”＝2017年7月1日至31日，原文有缺损，按所印之意读出"
    )
    assert "damaged" in reading(chronicles.source(repaired), None, "en")
    assert "stated" not in reading(chronicles.source(repaired), None, "en")
    undated = chronicles.mention(
        "2021-08-31", "2021-08-31", "2021-08-31", "x", expression="", rule="reported", quote="x。"
    )
    assert reading(chronicles.source(undated), MIXED.articles[0], "zh").startswith(
        "文中未写日期，按2021年8月31日记，依据：页首"
    )


def test_conflicts_point_at_their_sources() -> None:
    event = BY_NAME["盾构机“海鲸号”完成首段掘进"]
    assert "另一说：2019年7月3日（见 [2]）" in explain_event(MIXED, event.id)


def test_any_sources_id_finds_its_event() -> None:
    event = BY_NAME["海湾隧道举行开工仪式"]
    assert explain_event(MIXED, event.sources[1].mention.id) == explain_event(MIXED, event.id)


def test_an_article_shows_every_expression_and_what_was_removed() -> None:
    text = explain_article(MIXED, "tunnel/a.txt", "zh")
    assert "“今年3月20日” → 第二台盾构机下井（2021年3月20日" in text
    assert "「" not in text.split("未列入")[1].split("清理")[0]
    assert "“工程历时六年。” · 名称的一部分" in text
    assert "“团结 务实 争先 创新” · 口号" in text
    inferred = explain_article(MIXED, "tunnel/d.jsonl#2")
    assert "发布日期：2022年（推定）（由正文推断“2022年”）" in inferred
    assert "“前不久，隧道口装上了新的路灯。” · 无法推定" in inferred


def test_a_copy_shows_the_events_of_the_article_it_is_told_with() -> None:
    event, first = next((each, source) for each in MIXED.events for source in each.sources if source.copies)
    copy = first.copies[0]
    text = explain_article(MIXED, copy.article, "zh")
    assert f"与此文同稿，事件见该文：{first.title or first.mention.article}" in text
    assert event.headline in text.split("日期不详（")[0]


def test_unknown_ids_and_keys_are_refused() -> None:
    with pytest.raises(LookupError, match="nothing-such"):
        explain_event(MIXED, "nothing-such")
    with pytest.raises(LookupError, match=r"tunnel/a\.txt"):
        explain_article(MIXED, "tunnel/aa.txt")


def test_hostile_text_is_one_line_without_controls() -> None:
    hostile = chronicles.hostile()
    for event in hostile.events:
        assert "\x1b" not in explain_event(hostile, event.id)
    assert "\u2028" not in explain_article(hostile, hostile.articles[0].id)


def test_highlight_takes_the_occurrence_the_span_names() -> None:
    told = chronicles.mention(
        "2021-01-01",
        "2021-12-31",
        "2021",
        "x",
        expression="2021年",
        quote="不是2021年，是2021年的事。",
        span=(109, 114),
    )
    assert highlighted(told) == ("不是2021年，是", "2021年", "的事。")


def test_highlight_bridges_blanks_that_cleaning_took_out() -> None:
    told = chronicles.mention("2014-01-01", "2014-12-31", "2014", "x", expression="2 014 年", quote="在2014年动工")
    assert highlighted(told) == ("在", "2014年", "动工")
    absent = chronicles.mention("2014-01-01", "2014-12-31", "2014", "x", expression="二〇一四", quote="在2014年动工")
    assert highlighted(absent) == ("在2014年动工", "", "")


def test_counts_name_articles_and_origins() -> None:
    event = BY_NAME["海湾隧道举行开工仪式"]
    assert (counted(event, "zh"), counted(event, "en")) == ("4篇 · 2个来源", "4 articles · 2 origins")


def test_publication_labels() -> None:
    card = ArticleCard("a", None, None, None, None, None, None, "unknown", None)
    assert published_label(card, "zh") == "日期不详"
    chronicle = Chronicle("t", "en", (), (card,))
    assert "Published: undated (unknown)" in explain_article(chronicle, "a")


def test_a_thousand_removals_of_one_reason_are_one_line() -> None:
    removed = tuple(Removed((n, n + 2), "romanised note", f"x{n}") for n in range(1000))
    card = ArticleCard("a", None, None, None, None, None, None, "unknown", None, removed)
    lines = explain_article(Chronicle("t", "zh", (), (card,)), "a").splitlines()
    assert "“x0” “x1”" in lines[-1]
    assert lines[-1].endswith("· 注音 × 1000")


def test_removals_that_the_files_keep_as_one_are_counted() -> None:
    removed = (Removed((1, 5), "romanised note", "(xué) (xí)", 1000), Removed((9, 12), "byline", "记者某"))
    card = ArticleCard("a", None, None, None, None, None, None, "unknown", None, removed)
    chronicle = Chronicle("t", "zh", (), (card,))
    text = explain_article(chronicle, "a")
    assert "（1001）" in text and "(xué) (xí)" in text and "注音 × 1000" in text
    (read,) = read_feed(feed_json(chronicle)).articles
    assert read.removed == removed
