import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest

from chrono.outputs.links import safe_link
from chrono.outputs.page.data import chunks_of, json_in_html
from chrono.outputs.page.render import page_html
from chrono.settings import Settings
from tests.outputs import chronicles

PAGE = page_html(chronicles.mixed())
VOID = {"meta", "input", "br", "img", "link", "hr"}


class Balance(HTMLParser):
    """Collects scripts, links and ids, and holds that tags close in order."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.scripts: list[tuple[dict[str, str | None], str]] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.events: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.events += [name for name in values if name.startswith("on") or name == "style"]
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]
        self.ids += [values["id"] or ""] if "id" in values else []
        if tag == "script":
            self.scripts.append((values, ""))
        if tag not in VOID:
            self.open.append(tag)

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "script":
            attributes, content = self.scripts[-1]
            self.scripts[-1] = (attributes, content + data)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def parsed(page: str) -> Balance:
    balance = Balance()
    balance.feed(page)
    balance.close()
    assert balance.open == []
    return balance


@pytest.mark.parametrize(
    "chronicle", [chronicles.mixed(), chronicles.mixed("en"), chronicles.hostile(), chronicles.empty()]
)
def test_tags_balance_ids_are_single_and_nothing_comes_from_outside(chronicle: chronicles.Chronicle) -> None:
    balance = parsed(page_html(chronicle))
    assert len(balance.ids) == len(set(balance.ids))
    assert balance.events == []
    assert all(link.startswith(("#", "http://", "https://")) for link in balance.links)
    assert all("src" not in attributes for attributes, _ in balance.scripts)


def test_hostile_articles_add_no_script() -> None:
    kinds = [attributes.get("type") for attributes, _ in parsed(page_html(chronicles.hostile())).scripts]
    assert kinds == ["application/json", "text/plain", None]


def test_the_policy_names_our_scripts_and_no_others() -> None:
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', PAGE)
    assert policy is not None
    script = parsed(PAGE).scripts[-1][1]
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"'sha256-{digest}'" in policy[1]
    assert "unsafe" not in policy[1]
    assert "http" not in policy[1]
    assert policy[1].startswith("default-src 'none'")


def test_evidence_conflicts_copies_and_counts_are_on_the_card() -> None:
    assert "“今年3月20日”＝2021年3月20日，依据：页首“发布时间:2021-08-31”" in PAGE
    assert "<mark>今年3月20日</mark>" in PAGE
    assert "4篇 · 2个来源" in PAGE
    assert re.search(r'class="other">.*另一说.*2019年7月3日.*工程通讯', PAGE)
    assert "海湾隧道今日开工" in PAGE
    assert 'data-o="1 June 2021 09:58"' in PAGE


def test_the_quote_before_cleaning_is_one_click_away_where_it_differs() -> None:
    folds = re.findall(
        r'<details class="raw"><summary[^>]*>清理前的原文</summary><blockquote[^>]*>(.*?)</blockquote>', PAGE
    )
    assert folds == ["今年3月20日，第二台盾构(gòu)机下井。"]
    same = chronicles.single(
        "2021-03-20", "2021-03-20", "2021-03-20", "下井", quote="某日，下井。", original=" 某日，下井。\n"
    )
    assert 'class="raw"' not in page_html(chronicles.Chronicle("t", "zh", (same,)))


def test_a_source_names_its_paragraph() -> None:
    assert PAGE.count('data-o="para. 7">第7段</span>') == 1
    assert PAGE.count("para. ") == 1


def test_a_repaired_date_is_marked_in_the_list_and_in_its_quote() -> None:
    card = PAGE[PAGE.index("县志首次记下渡口之名</a></h3>") - 600 :][:1200]
    assert '<span class="m sure" data-o="date repaired">日期修补</span>' in card
    assert '<mark class="repaired">16 07年3月</mark>' in card
    assert PAGE[: PAGE.index('id="rest"')].count("日期修补<") == 1


def test_the_most_important_events_are_named_first_in_order_of_time() -> None:
    brief = PAGE[PAGE.index('id="brief"') : PAGE.index('id="timeline"')]
    events = [event for event in chronicles.mixed().events if event.kind == "event"]
    ids = re.findall(r'href="#e-([^"]*)"', brief)
    assert len(ids) == 5
    assert ids == [event.id for event in events if event.id in ids]
    least = min(event.importance for event in events if event.id in ids)
    assert all(event.importance <= least for event in events if event.id not in ids)
    assert 'id="brief"' not in page_html(chronicles.Chronicle("t", "zh", tuple(events[:10])))


def test_the_legend_explains_what_is_drawn_and_nothing_else() -> None:
    day = chronicles.single("2021-03-20", "2021-03-20", "2021-03-20", "下井")
    assert re.findall(r'class="key (\w+)"', page_html(chronicles.Chronicle("t", "zh", (day,)))) == ["day"]
    assert re.findall(r'class="key (\w+)"', PAGE) == ["day", "range", "soft", "planned", "conflict", "off"]


def test_machine_words_stay_out_of_the_cards() -> None:
    cards = PAGE[PAGE.index('<section id="list"') : PAGE.index("<footer")]
    for word in ("198X", "2021-40", "ten-day", "zh-date", "quarter<"):
        assert word not in cards


def test_other_kinds_and_leftovers_are_folded_after_the_list() -> None:
    rest = PAGE[PAGE.index('<section id="rest"') :]
    for words in (
        "轮渡全年客运量",
        "总工程师生于海港市",
        "管廊须移交",
        "装上了新的路灯",
        "比2019年增长",
        "line 3 is not JSON",
    ):
        assert words in rest
        assert words not in PAGE[: PAGE.index('<section id="rest"')]


def test_an_id_that_two_figures_share_stands_on_the_page_once() -> None:
    figure = next(event for event in chronicles.mixed().events if event.kind == "figure")
    twice = chronicles.Chronicle("t", "zh", (*chronicles.mixed().events, figure))
    ids = parsed(page_html(twice)).ids
    assert len(ids) == len(set(ids))


def test_the_list_is_oldest_first() -> None:
    names = re.findall(r"<h3><a [^>]*>([^<]*)</a>", PAGE[: PAGE.index('<section id="rest"')])
    assert names == [event.headline for event in chronicles.mixed().events if event.kind == "event"]


def test_later_cards_are_packed() -> None:
    page = page_html(chronicles.many(300), Settings(page_cards=100))
    assert 100 <= page.count('<li id="e-') < 160
    assert 'id="later"' in page


def test_a_page_of_500_events_can_be_mailed() -> None:
    assert len(page_html(chronicles.many(500)).encode()) < 1_500_000


def test_the_same_chronicle_gives_the_same_page() -> None:
    assert page_html(chronicles.mixed()) == PAGE


def test_chunks_hold_every_event_once_and_one_year_each() -> None:
    events = list(chronicles.many(700).events)
    chunks = chunks_of(events)
    assert [n for chunk in chunks for n in range(chunk.start, chunk.stop)] == list(range(700))
    assert max(chunk.stop - chunk.start for chunk in chunks) == 40


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("https://a.example/?q=1&b=2", "https://a.example/?q=1&b=2"),
        ("HTTP://a.example", "HTTP://a.example"),
        ("javascript:alert(1)", None),
        ("java\tscript:alert(1)", None),
        ("\x01javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("file:///etc/passwd", None),
        ("//a.example", None),
        ("https://[broken", None),
        ("", None),
        (None, None),
    ],
)
def test_only_web_addresses_become_links(url: str | None, target: str | None) -> None:
    assert safe_link(url) == target


def test_json_cannot_end_its_element() -> None:
    assert not set("<>&\u2028\ud800") & set(json_in_html(["</script><!--&\u2028\ud800"]))
