"""Cleaning: what goes, what must stay, and where what is left lies in the original."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.articles.characters import character_cuts
from chrono.articles.cleaning import Cleaned, clean
from chrono.articles.furniture import FURNITURE, furniture_reason
from chrono.articles.headings import clean_title, title_prefix
from chrono.articles.html import read_page
from chrono.chronology import build

LONG = "新馆在河边的旧厂房里开馆，第一天来了三千多人，馆长说展览会一直办到年底，门票从下个月起调整。"
MORE = "设计师把锅炉房改成了报告厅，把烟囱留作标志，施工用了十四个月，花费比预算少了一成左右。"
THIRD = "附近的居民可以凭证件免费参观，学校要提前一周预约，周一闭馆，节假日照常开放到晚上九点。"


def left(text: str, title: str | None = None) -> str:
    return clean(text, title).text.text.strip()


def reasons(cleaned: Cleaned) -> list[str]:
    return [removal.reason for removal in cleaned.removals]


@pytest.mark.parametrize("row", FURNITURE, ids=lambda row: row.matches[0][:12])
def test_rows_of_furniture(row: object) -> None:
    for words in row.matches:  # type: ignore[attr-defined]
        assert row.pattern.fullmatch(words)  # type: ignore[attr-defined]
        assert words[0].isascii() or not row.latin  # type: ignore[attr-defined]
    for words in row.others:  # type: ignore[attr-defined]
        assert furniture_reason(words) is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("學(xué)習(xí)新技術(shù)", "學習新技術"),
        ("強(qiáng)國（guó）", "強國"),
        ('“认错门"案开庭，他说：“不服"', "“认错门”案开庭，他说：“不服”"),
        ('"找回家”活动', "“找回家”活动"),
        ('“他说"好"”', '“他说"好"”'),
        ('他说"好"，又说“行”', '他说"好"，又说“行”'),
        ("新\u200b馆\u00ad开", "新馆开"),
        ("他用人工智能(AI)写(ed)了三页", "他用人工智能(AI)写(ed)了三页"),
        ("中央处理器(CPU)和(de)", "中央处理器(CPU)和(de)"),
        ("“人找政策”變為?ldquo;政策找人”", "“人找政策”變為“政策找人”"),
        ("<p>一段</p><p>二段&nbsp;三</p>", "\n一段\n\n二段 三\n"),
        ("**新馆**开了，很**大**", "新馆开了，很大"),
        ('见[城市网](https://a.example/b_(c).html "题")的[报道](/x)', "见城市网的报道"),
        ("![烟囱](https://a.example/1.jpg)烟囱", "烟囱"),
        ("数组a[1](x)与[注1] (旧)", "数组a[1](x)与[注1] (旧)"),
        ("由2 014 年到20177月", "由2 014 年到20177月"),
    ],
)
def test_characters(text: str, wanted: str) -> None:
    assert clean(LONG + text, None).text.text.removeprefix(LONG) == wanted


def test_a_body_pasted_twice_stands_once_though_its_first_sentence_had_a_name_glued_on() -> None:
    body = "\n".join((LONG, MORE, THIRD))
    cleaned = clean("某某官网" + body + "\n\n" + body, None)
    assert cleaned.text.text.strip() == "某某官网" + body
    assert reasons(cleaned) == ["repeated body"]


def test_a_bulleted_summary_goes_and_the_body_keeps_its_words() -> None:
    cleaned = clean(f"◇{LONG}\n◇{MORE}\n{LONG}{THIRD}\n{MORE}", None)
    assert cleaned.text.text.strip() == f"{LONG}{THIRD}\n{MORE}"
    assert set(reasons(cleaned)) == {"repeated summary"}


def test_a_summary_that_says_something_new_stays() -> None:
    text = f"◇2018年,全新的一段,后文没有再提到它\n{LONG}\n{MORE}"
    assert "全新的一段" in left(text)


def test_slogans_above_the_title_go() -> None:
    subjects = ("远程办公", "海洋塑料", "电子竞技", "穿戴设备", "绿色出行")
    slogans = "\n".join(f"• {each}正在成为社会关注的焦点。" for each in subjects)
    cleaned = clean(f"{slogans}\n旧厂房变成了新馆\n\n{LONG}\n{MORE}", None)
    assert cleaned.title == "旧厂房变成了新馆"
    assert cleaned.text.text.strip() == f"{LONG}\n{MORE}"


def test_head_and_foot_of_a_page() -> None:
    text = (
        f"首页 > 文化 > 正文\n旧厂房变成了新馆_某某新闻网\n2024-06-02 08:30 来源：某某晚报\n02:34\n{LONG}\n"
        f"展厅一角（2024年5月26日摄）张三摄 / 本刊\n{MORE}\n责任编辑：李四\n"
        "相关阅读\n去年的展览 2023-05-01\n版权所有 某某新闻网"
    )
    cleaned = clean(text, None)
    assert cleaned.title == "旧厂房变成了新馆"
    assert cleaned.text.text.split() == [LONG, MORE]
    assert {"menu", "title", "header", "clock", "caption", "byline", "related links"} <= set(reasons(cleaned))


@pytest.mark.parametrize(
    ("heading", "part"),
    [
        ("相关阅读：", "｜"),
        ("【延伸閱讀】", "｜"),
        ("（责编：老白）　精彩推荐：", "｜"),
        ("（编辑 小艾）　点击进入专题　大家都在看：", "｜"),
        ("看更多：", "／"),
    ],
)
def test_links_behind_their_heading_on_one_line_go(heading: str, part: str) -> None:
    links = f"{heading}长假期间全市接待游客一百八十二万人次 {part} 旧城遗址公园定于12月3日上午九时正式开园"
    cleaned = clean(f"{LONG}\n{MORE}\n【责任编辑：李四】\n{links}", "旧厂房变成了新馆")
    assert cleaned.text.text.split() == [LONG, MORE]


@pytest.mark.parametrize(
    "head",
    [
        "新华社江城2020年9月14日电（记者 何平）",
        "【某報專訊】",
        "【某某网】",
        "HARLOW, July 12, 2022 /PRNewswire/ -- ",
        "（中央社記者張三新北15日電）",
        "据新华社江城9月14日电",
        "【張三．李四╱台北報導】",
        "〔王五／綜合外電報導〕",
        "江城在线9月7日讯（记者 王五 通讯员 赵六）",
        "某网（某江日报网）讯（记者 王五）",
        "本报讯",
        "江城９月７日电",
        "新华网内蒙古频道9月7日电（赵大河）",
        "新华网江城9月7日信息",
        "中新社9月7日信息：(邓小河李红叶)",
        "据新华网9月7日信息：",
        "东方网记者王五9月7日报道：",
        "某某财经9月7日江城报道　",
    ],
)
def test_datelines(head: str) -> None:
    assert left(f"{head}{LONG}\n{MORE}") == f"{LONG}\n{MORE}"


@pytest.mark.parametrize("head", ["江城9月7日电力供应恢复，", "王五9月7日电告家人平安，", "江城9月7日电视台开播，"])
def test_what_begins_like_a_dateline_and_is_none(head: str) -> None:
    assert left(f"{head}{LONG}\n{MORE}") == f"{head}{LONG}\n{MORE}"


def test_a_city_in_capitals_before_a_dash_is_a_dateline() -> None:
    for head in (
        "HARLOW CITY – ",
        "HARLOW, Pa. — ",
        "PINE CITY, Minn. (WPNE) — ",
        "(Belgrade) – ",
        "Port Arden, Maine, July 19, 2023 – ",
    ):
        assert left(f"{head}The mill closed.") == "The mill closed."


def test_an_editor_and_the_day_behind_a_sentence_go() -> None:
    assert left(f"{LONG}\n{MORE}（編輯：李四）1110315") == f"{LONG}\n{MORE}"


def test_datelines_and_credits_within_paragraphs() -> None:
    text = f"新华社北京6月2日电（记者张三　李四）{LONG}（记者 王五）\n{MORE}编辑 赵六 校对 孙七"
    assert left(text) == f"{LONG}\n{MORE}"


@pytest.mark.parametrize(
    "line",
    [
        "据某报消息，开馆当天下了雨，人们在门口排起了长队。",
        "今天下午，多位市民报料：刚刚听到了两声巨响，门窗都在震动。",
        "2018年1月3日公司在深圳成立，注册资本为两千万元，由三家企业出资。",
        "来源广泛的资金支持了这项计划，其中一半来自地方的财政收入。",
        "国家电网四川电力公司介绍，水电的发电能力下降了一半以上，来水偏枯。",
        "分享会上，他介绍了自己的经验，说最难的是第一步。",
    ],
)
def test_sentences_that_look_like_furniture_stay(line: str) -> None:
    assert line in left(f"{LONG}\n{line}\n{MORE}")


def test_a_known_title_goes_wherever_it_is_glued() -> None:
    title = "旧厂房变成了新馆 第一天三千人"
    for text in (
        f"{title}\n{LONG}",
        f"旧厂房变成了新馆第一天三千人{LONG}",
        f"{title}2024-06-02 08:30:00\n{LONG}",
        f"{title}。{LONG}",
    ):
        assert left(text, title) == LONG


def test_a_sentence_that_begins_as_the_title_does_stays() -> None:
    assert left("新馆开馆后，第一天来了三千多人。" + LONG, "新馆开馆").startswith("新馆开馆后")
    assert title_prefix("新馆开馆了。", "新馆开馆") == 0


def test_never_clean_to_nothing() -> None:
    assert left("旧厂房变成了新馆", "旧厂房变成了新馆") == "旧厂房变成了新馆"
    assert left("2021年5月18日大会开幕") == "2021年5月18日大会开幕"


def test_notes_that_begin_with_dates_are_no_title() -> None:
    text = "2021年3月 模型一号发布\n2021年6月 模型二号发布\n2022年1月 公司成立"
    assert left(text) == text


def test_hard_wrapped_lines_are_not_judged_one_by_one() -> None:
    story = (LONG + MORE + THIRD) * 1
    lines = [story[start : start + 20] for start in range(0, len(story), 20)]
    text = "旧厂房变成了新馆\n\n" + "\n".join(lines)
    cleaned = clean(text, None)
    assert cleaned.title == "旧厂房变成了新馆"
    assert cleaned.text.text.strip() == story


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("旧厂房变成了新馆_某某新闻", "旧厂房变成了新馆"),
        ("旧厂房变成了新馆-某某网", "旧厂房变成了新馆"),
        ("旧厂房变成了新馆|专题", "旧厂房变成了新馆"),
        ("旧厂房变成了新馆————要闻——某某委员会网站", "旧厂房变成了新馆"),
        ("A-380客机首飞", "A-380客机首飞"),
        ("# 旧厂房变成了新馆", "旧厂房变成了新馆"),
        ("主题: 旧厂房变成了新馆", "旧厂房变成了新馆"),
    ],
)
def test_titles_lose_their_tails(title: str, wanted: str) -> None:
    assert clean_title(title) == wanted


_PIECES = st.sampled_from(
    [
        LONG,
        MORE,
        THIRD,
        "學(xué)習(xí)",
        "\n",
        "\n\n",
        "◇",
        "来源：某报",
        "责任编辑：张三",
        "2021年5月",
        "（记者 李四）",
        "\u200b",
        "<p>",
        "</p>",
        "&amp;",
        "02:34",
        "a > b",
    ]
)


@given(st.lists(_PIECES, max_size=30).map("".join))
def test_what_is_left_lies_in_the_original(text: str) -> None:
    cleaned = clean(text, None)
    mapped = cleaned.text
    assert sum(size for _, _, size in mapped.runs) == len(mapped.text)
    for here, there, size in mapped.runs:
        replaced = sum(
            one != other for one, other in zip(mapped.text[here : here + size], text[there : there + size], strict=True)
        )
        assert replaced <= text.count("<") + text.count("&")
    assert all(0 <= start < stop <= len(text) for removal in cleaned.removals for start, stop in [removal.span])


@pytest.mark.parametrize(
    "piece", ["来源：", "编辑 ", "记者 张三 ", "分享 ", "（记者", "学(xue", "a > ", "|", "<p ", "。来源:甲 "]
)
def test_no_pattern_runs_away(piece: str) -> None:
    begin = time.process_time()
    for text in (piece * 20_000, (piece * 12 + "\n") * 1_000, (piece * 12 + "的，\n") * 1_000):
        clean(text, None)
    assert time.process_time() - begin < 20


def test_without_parentheses_nothing_is_searched() -> None:
    assert character_cuts("没有括号的一句话。") == ("没有括号的一句话。", [])


def test_many_small_removals_of_one_reason_are_kept_as_one(tmp_path: Path) -> None:
    noted = "學(xué)習(xí)" * 10
    (tmp_path / "a.txt").write_text(f"{LONG}{noted}\n（记者 王五）{MORE}", encoding="utf-8")
    (card,) = build(tmp_path / "a.txt").chronicle.articles
    notes, byline = card.removed
    assert (notes.reason, notes.count, notes.text) == ("romanised note", 20, "(xué) (xí)")
    assert (notes.span, byline.count) == ((len(LONG) + 1, len(LONG) + 6), 1)


def test_numbered_pages_of_a_copied_text_lose_their_edges_and_are_joined() -> None:
    lines = [f"　　{LONG}{MORE}{THIRD}"[start : start + 24] for start in range(0, len(LONG + MORE + THIRD) + 2, 24)]
    half = len(lines) // 2
    assert not lines[half - 1].endswith("。"), "the sentence must go on overleaf"
    head = "某某中心新闻材料"
    text = "\n".join((head, "旧厂房变成新馆", *lines[:half], "— 1 —", "", head, *lines[half:], "— 2 —"))
    cleaned = clean(text, None)
    assert cleaned.title == "旧厂房变成新馆"
    assert "".join(cleaned.text.text.split()) == LONG + MORE + THIRD
    assert lines[half - 1][-3:] + lines[half][:3] in cleaned.text.text
    assert "page header" in reasons(cleaned)


def test_one_number_or_numbers_out_of_order_are_no_pages() -> None:
    for marks in (("— 1 —", "— 7 —"), ("— 3 —",)):
        text = "\n".join(["关注", LONG, *marks, "关注", MORE, THIRD])
        assert "page header" not in reasons(clean(text, None))


def test_a_notice_that_begins_with_its_title_in_brackets() -> None:
    assert clean(f"@某某晨报\n【#旧厂房变成了新馆#】{LONG}{MORE}", None).title == "旧厂房变成了新馆"
    assert clean(f"【某某网】{LONG}{MORE}", None).title is None


def test_pictures_beside_a_markdown_file_are_no_words() -> None:
    assert left(f"{LONG}\n\n![图](a-1.png)\n\n{MORE}").split() == [LONG, MORE]


@pytest.mark.parametrize(
    "head",
    ["2023-10-23 12:23 发布于山西 ", "某某新闻 2023-05-05 08:47 ", "某某日报2021-10-09 07:19", "2021-05-06 10:55  "],
)
def test_a_pages_own_line_run_together_with_the_first_sentence(head: str) -> None:
    cleaned = clean(f"{head}{LONG}{MORE}\n{THIRD}", None)
    assert (cleaned.text.text, [tuple(each) for each in cleaned.words]) == (
        f"{LONG}{MORE}\n{THIRD}",
        [("header", head)],
    )
    assert left(f"2021-05-06，{LONG}") == f"2021-05-06，{LONG}", "a day that begins a sentence stays"


@pytest.mark.parametrize(
    "tail",
    [
        "编辑：张三责编：李四审核：王五 【免责声明】某某客户端未标有“来源：某某”的文字。图片均为转载，请联系某某。 举报",
        "来源：某某娱乐编辑：张三版权归原作者所有，若涉侵权请来信联系本站！相关标签大桥通车",
        "发布于：江苏省",
        "素材来源：《某某》",
    ],
)
def test_a_platforms_words_run_together_with_the_last_sentence(tail: str) -> None:
    assert left(f"{LONG}\n{MORE}{THIRD}{tail}") == f"{LONG}\n{MORE}{THIRD}"
    assert left(f"{LONG}\n外交部发表声明：{MORE}\n{THIRD}").count("声明") == 1


def test_a_special_report_below_the_body_goes() -> None:
    assert left(f"{LONG}\n{MORE}\n点击进入专题：\n某某大桥建成通车").split() == [LONG, MORE]


def test_a_windows_title_gives_way_to_the_headline_in_it() -> None:
    head = "某某论坛 - 本地新闻 - 旧厂房变成了新馆 - Powered by Example!\n旧厂房变成了新馆"
    cleaned = clean(f"{head}\n{LONG}\n{MORE}", None)
    assert (cleaned.title, cleaned.text.text.split()) == ("旧厂房变成了新馆", [LONG, MORE])
    release = "Harlow Energy to retire boiler\nNEWS PROVIDED BY\nHarlow Energy\n"
    assert clean(f"{release}{LONG}\n{MORE}", None).title == "Harlow Energy to retire boiler", "the company's name alone"


def test_marks_of_quotation_in_markdown_are_no_words() -> None:
    cleaned = clean(f"# 旧厂房变成了新馆\n\n> 来源：某某晚报  发布：2022-12-27\n\n{LONG}\n\n> {MORE}", None)
    assert cleaned.text.text.split() == [LONG, MORE]
    assert "header" in reasons(cleaned)
    slanted = f"# 旧厂房变成了新馆\n\n[某号](javascript:void(0);)\n\n_2022-12-27 17:30_ _发表于云南_\n\n{LONG}\nsnake_case_{MORE}"
    assert clean(slanted, None).text.text.split()[-2:] == [LONG, f"snake_case_{MORE}"]
    assert ("header", "2022-12-27 17:30 发表于云南") in clean(slanted, None).words


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("2022年11月23日　王某被限制高消费", True),
        ("2020年5月20日　最終報告公布", True),
        ("Feb 12, 2024: Trial begins", True),
        ("Aug 19, 2022: Ban on tap water lifted", True),
        ("Aug 19, 2022 - The Tarsk Gazette", False),
        ("May 3, 2020: Updated 5 pm", False),
        ("2022-11-10 07:30:29　来源:某某新闻", False),
        ("2023-05-04 10:22 来自 某牌手机", False),
        ("2024年04月14日", False),
    ],
)
def test_a_line_of_a_timeline_is_no_header(line: str, kept: bool) -> None:
    assert (furniture_reason(line) is None) is kept


def test_a_line_among_dated_lines_is_no_header() -> None:
    lines = ["2023年12月6日　模型发布", "2024年1月15日　个人版上线", "2月　内测结束"]
    assert clean("\n".join([LONG, *lines, MORE]), "时间线").text.text.split("\n") == [LONG, *lines, MORE]
    assert lines[1] not in clean("\n".join([lines[1], LONG, MORE]), "个人版上线").text.text


ASIDES = "江岸的旧仓库改成了书店，开业当天来了两千多人，店主说全年不打烊。"


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        (f"新闻\n要闻\n旧仓库改成了书店\n{ASIDES}\n{ASIDES[::-1]}。", "要闻"),
        (f"旧仓库改成了书店\n圖像加註文字，\n书店的木楼梯\n{ASIDES}\n{ASIDES[::-1]}。", "木楼梯"),
        (
            f"旧仓库改成了书店\n{ASIDES}\n跳過熱讀 and continue reading\n熱讀\n一条河的名字\n熱讀 結束。\n{ASIDES[::-1]}。",
            "河的名字",
        ),
        (f"发件人：某某\n旧仓库改成了书店\n{ASIDES}\n{ASIDES[::-1]}。\n--\n某某书店\n河边路1号", "河边路"),
    ],
)
def test_lines_that_only_their_neighbours_tell_apart(text: str, gone: str) -> None:
    cleaned = clean(text, None)
    assert gone not in cleaned.text.text
    assert ASIDES in cleaned.text.text and ASIDES[::-1] in cleaned.text.text
    assert any(gone in words for _, words in cleaned.words)


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        (f"故乡\n{ASIDES}\n{ASIDES[::-1]}。", "故乡"),  # one word at the top may be the title
        (f"旧仓库改成了书店\n{ASIDES}\n疑点\n{ASIDES[::-1]}。", "疑点"),  # a section's heading
        (f"旧仓库改成了书店\n{ASIDES}\n--\n{ASIDES[::-1]}。\n他说。\n再见。", "再见"),  # no mail
    ],
)
def test_short_lines_that_stay(text: str, stays: str) -> None:
    assert stays in clean(text, None).text.text


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("某市中级人民法院\n公   告", "某市中级人民法院公告"),
        ("某某股份有限公司\n关于收到决定书的公告", "关于收到决定书的公告"),
        ("某市开出最大罚单\n公司回应称将上诉", "某市开出最大罚单"),
        ("HD Quarry plan withdrawn after landslip", "Quarry plan withdrawn after landslip"),
        ("Source-报纸名称: 某某日报\nTitle-题名: 旧仓库改成了书店", "旧仓库改成了书店"),
    ],
)
def test_titles_of_official_texts_and_of_databases(head: str, title: str) -> None:
    assert clean(f"{head}\n{ASIDES}\n{ASIDES[::-1]}。", None).title == title


def test_a_reporter_behind_the_dateline_goes_with_it() -> None:
    text = f"旧仓库改成了书店\n本报讯 记者段某雯报道：{ASIDES}"
    assert clean(text, None).text.text.strip() == ASIDES
    told = f"旧仓库改成了书店\n本报讯 记者段某雯获悉，{ASIDES}"
    assert "获悉" in clean(told, None).text.text


def test_a_title_holds_no_invisible_characters() -> None:
    assert clean(ASIDES, "\u200b 旧仓库\ufeff改成了书店").title == "旧仓库改成了书店"


def test_a_first_paragraph_called_a_teaser_is_part_of_the_text() -> None:
    page = "<html><head><title>旧仓库改成了书店</title></head><body><article><h1>旧仓库改成了书店</h1><p class='teaser'>{}</p><p>{}</p><p>{}</p></article></body></html>"
    first, second, third = (f"{ASIDES[:-1]}，{place}。" for place in ("一楼放旧书", "二楼喝茶看江", "三楼办展览"))
    assert read_page(page.format(first, second, third)).text.endswith(f"{first}\n{second}\n{third}")
    linked = page.format(f"<a href='/x'>{first}</a>", second, third)
    assert first not in read_page(linked).text  # it leads to another article


def test_a_heading_of_links_that_were_left_out_ends_nothing() -> None:
    assert left(f"题目在此处\n{LONG}\n{MORE}\n延伸閱讀\n{THIRD}", "题目在此处").split() == [LONG, MORE, THIRD]
    assert left(f"题目在此处\n{LONG}\n{MORE}\n相关阅读\n旧馆明年改建", "题目在此处") == f"{LONG}\n{MORE}"


def test_keys_above_a_note_do_not_take_its_text_for_links() -> None:
    head = "# 新馆开馆之后\n\n来源: 某某日报\nURL: https://a.example/1.html\n发布时间: 2021年6月4日\nTags: 大象, 生态"
    assert left(f"{head}\n\n{LONG}\n\n{MORE}\n") == f"{LONG}\n\n{MORE}"


def test_names_and_labels_between_title_and_date_go_but_not_in_a_list_of_days() -> None:
    assert (
        left(f"Mill opens again\nSome Reporter\nMar 3, 2020\n{LONG}\n{MORE}", "Mill opens again") == f"{LONG}\n{MORE}"
    )
    days = "2020-03-04\n项目开工\n2020-05-06\n项目封顶\n2020-08-09\n项目完工"
    assert "项目封顶" in left(f"新馆大事记\n{days}\n{LONG}\n{MORE}", "新馆大事记")


def test_an_abstract_headed_by_the_title_goes_where_the_text_says_it_again() -> None:
    first = LONG.split("，", maxsplit=1)[0] + "，" + LONG.split("，")[1] + "。"
    text = f"【新馆今天开门】{first}\n{first}{MORE}\n{THIRD}"
    assert left(text, "新馆今天开门") == f"{first}{MORE}\n{THIRD}"
    assert left(f"【新馆今天开门】{LONG}\n{MORE}", "另一个题目在此") == f"【新馆今天开门】{LONG}\n{MORE}"


def test_a_pictures_words_around_its_owner_go() -> None:
    head = "Mill opens again\nVisitors in the old hall.\n© Example/Someone\nVisitors in the old hall."
    assert left(f"{head}\n{LONG}\n{MORE}", "Mill opens again") == f"{LONG}\n{MORE}"


@pytest.mark.parametrize("dateline", ["新华社江城9月14日电", "本报讯　"])
def test_a_title_run_into_the_dateline_is_the_title(dateline: str) -> None:
    cleaned = clean(f"江城旧厂房变成了新馆{dateline}{LONG}\n{MORE}", None)
    assert cleaned.text.text.strip() == f"{LONG}\n{MORE}"
    assert cleaned.title == "江城旧厂房变成了新馆"


def test_a_sentence_that_quotes_a_dispatch_is_no_title() -> None:
    text = f"市政府网站昨天转引新华社江城9月14日电的消息，{LONG}\n{MORE}"
    assert left(text) == text


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("江城新闻网\n首页 新闻 时政 社会 县区\n旧仓库改成了书店", "旧仓库改成了书店"),
        ("工 作 简 报\n第12期（总第88期）\n某市文化局办公室　　2022年9月8日\n旧仓库改成了书店", "旧仓库改成了书店"),
        ("某某市人民政府\n专题会议纪要\n〔2023〕47号\n研究旧仓库改造的会议纪要", "研究旧仓库改造的会议纪要"),
        ("9月16日前，旧仓库改成了书店！\n某报 2023-09-15 13:06", "9月16日前，旧仓库改成了书店！"),
        ("【标题】旧仓库改成了书店\n【媒体】某某晚报", "旧仓库改成了书店"),
        ("Business\nAn old depot becomes a bookshop\n286 words\n4 March 2021", "An old depot becomes a bookshop"),
        ("江城新闻网", "江城新闻网"),  # there is no other
    ],
)
def test_the_title_stands_below_whose_paper_it_is(head: str, title: str) -> None:
    cleaned = clean(f"{head}\n{ASIDES}\n{ASIDES[::-1]}。", None)
    assert cleaned.title == title
    assert cleaned.text.text.strip() == f"{ASIDES}\n{ASIDES[::-1]}。"


def test_the_days_line_at_head_and_foot_of_a_copied_page_goes_before_its_lines_are_joined() -> None:
    running = "THE HARLOW GAZETTE          THURSDAY, MARCH 9, 2023          A3"
    told = "County commissioners voted Tues-\nday to close the landfill on the\nold road by the end of next year,\nas engineers had asked for years."
    cleaned = clean(f"{running}\n\nLandfill to close\n\n{told}\n{told}\n\n{running}\n", None)
    assert "GAZETTE" not in cleaned.text.text and "Tuesday to close the landfill on the old" in cleaned.text.text
    assert ("page header", running) in cleaned.words


def test_the_catalogue_above_an_official_text_copied_cell_by_cell() -> None:
    cells = "索引号\n640100-108/2022-00217\n发布机构\n某市发展和改革委员会\n生成日期\n2022-09-02\n公开日期\n2022-09-06\n标题\n关于停车收费的通知"
    cleaned = clean(f"{cells}\n关于停车收费的通知\n{ASIDES}\n{ASIDES[::-1]}。", None)
    assert cleaned.title == "关于停车收费的通知"
    assert cleaned.text.text.strip() == f"{ASIDES}\n{ASIDES[::-1]}。"


def test_the_end_said_behind_the_last_sentence_goes() -> None:
    assert left(f"{LONG}\n{MORE}（完）") == f"{LONG}\n{MORE}"


def test_what_a_service_of_headlines_left_out_is_no_word_of_the_text() -> None:
    assert left(f"{LONG}\n{MORE}… [+1820 chars]") == f"{LONG}\n{MORE}"


def test_key_words_above_a_text_do_not_take_it_for_links() -> None:
    body = "入市改革始于2015年，当年三月有三十三个县开始试点。\n在样本中，认定合同无效的占百分之三十八。"
    assert left(
        f"摘要：本文讨论合同的效力与收益的分配，样本是两年里的四百一十二份判决，来自九个省的基层法院。\n关键词：土地；合同\n分类号：D9\n{body}"
    ).endswith(body)


AFTER = "After 18 years at the old price, the fish soup at the stall by the bridge cost half a dollar more on Monday morning."


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"SINGAPORE: {AFTER}\nThe owner said so.", f"{AFTER}\nThe owner said so."),
        (f"GEORGE TOWN, July 18 — {AFTER}", AFTER),
        (f"SAN ESTEBAN, Ilocos Sur — {AFTER}", AFTER),
        (f"DAYLE, Ohio - {AFTER}", AFTER),
        (f"Taipei, Nov. 3 (CCA) {AFTER}", AFTER),
        (
            f"（安顺18日讯）{'连续三天的豪雨在昨日傍晚停歇，村里的积水今早退去。' * 2}",
            "连续三天的豪雨在昨日傍晚停歇，村里的积水今早退去。" * 2,
        ),
        (
            f"BRYCE: {AFTER}\nWEBB: They said that it was not enough.",
            f"BRYCE: {AFTER}\nWEBB: They said that it was not enough.",
        ),
    ],
)
def test_datelines_of_papers_abroad(text: str, wanted: str) -> None:
    assert left(text) == wanted


def test_a_first_line_that_tells_what_happened_on_a_day_is_the_title() -> None:
    title = "2014年1月7日江州商铺起火：一名女子被烧死"
    cleaned = clean(f"{title}\n2014年1月9日\n{ASIDES}", None)
    assert cleaned.title == title
    assert ("header", "2014年1月9日") in cleaned.words


@pytest.mark.parametrize("line", ["本报江城5月9日电", "某新网5月9日电", "本报记者陈某频 实习记者唐某发自海城"])
def test_a_dateline_alone_is_no_title(line: str) -> None:
    cleaned = clean(f"{line}\n{ASIDES}\n{ASIDES[::-1]}。", None)
    assert cleaned.title is None
    assert line not in cleaned.text.text


def test_a_dateline_in_brackets_is_no_title() -> None:
    assert clean(f"【据新华社江城5月6日电】{ASIDES}\n{ASIDES[::-1]}。", None).title is None


def test_a_crawls_date_in_front_of_the_title_is_the_header() -> None:
    cleaned = clean(f" date 2026-02-04 江州市長遭搶走七百萬 嫌犯逃逸\n{ASIDES}\n{ASIDES[::-1]}。", None)
    assert cleaned.title == "江州市長遭搶走七百萬 嫌犯逃逸"
    assert any(reason == "header" and "2026-02-04" in words for reason, words in cleaned.words)


def test_a_line_of_domain_day_outlet_and_counts_is_the_header() -> None:
    head = "www.example.com | 2024-11-20 12:25:05 某由时报 | 0条评论 | 查看/发表评论 | |"
    cleaned = clean(f"旧厂房改成的新馆开了 | |\n{head}\n|\n|\n{ASIDES} |\n|\n|", None)
    assert cleaned.title == "旧厂房改成的新馆开了"
    assert cleaned.text.text.strip() == ASIDES
    assert any(reason == "header" and "2024-11-20" in words for reason, words in cleaned.words)


def test_what_others_were_told_hours_ago_goes() -> None:
    foot = "".join(
        f"  {n}. {each}\n    {each}\n    {n}小時前\n"
        for n, each in ((2, "北港凌晨發生多次地震"), (3, "物價按月升百分之三"))
    )
    cleaned = clean(f"旧厂房改成的新馆开了\n{ASIDES}\n\n  1. 更多\n{foot}", None)
    assert cleaned.text.text.strip() == ASIDES
