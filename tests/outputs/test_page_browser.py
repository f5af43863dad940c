"""The page in a real browser; skipped where there is none, unless CI is set."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from chrono.model.event import Chronicle
from chrono.outputs.page.render import page_html
from tests.outputs import chronicles

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None and not os.environ.get("CI"), reason="no Chromium here")
OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
LABELS = """() => [...document.querySelectorAll('#drawing .mark-text text')]
  .filter(t => t.textContent && t.getAttribute('stroke') === null)
  .map(t => { const b = t.getBoundingClientRect(); return [t.textContent, b.left, b.top, b.right, b.bottom]; })"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as engine:
        opened = engine.chromium.launch(executable_path=CHROMIUM, args=OPTIONS)
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, Chronicle], Path]:
    folder = tmp_path_factory.mktemp("pages")

    def write(name: str, chronicle: Chronicle) -> Path:
        path = folder / f"{name}.html"
        if not path.exists():
            path.write_text(page_html(chronicle), "utf-8")
        return path

    return write


@pytest.fixture
def opened(browser: Any, written: Callable[[str, Chronicle], Path]) -> Iterator[Callable[..., Any]]:
    """Opens a chronicle's page and, when the test ends, holds that nothing was requested, said or asked."""
    troubles: list[str] = []
    pages = []

    def show(name: str, chronicle: Chronicle, width: int = 1280, fragment: str = "", **context: Any) -> Any:
        path = written(name, chronicle)
        page = browser.new_context(viewport={"width": width, "height": 900}, **context).new_page()
        page.on("console", lambda message: troubles.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: troubles.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (troubles.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda request: request.url.startswith(path.as_uri()) or troubles.append(request.url))
        page.goto(path.as_uri() + fragment)
        page.wait_for_selector("html[data-ready]", timeout=20_000)
        pages.append(page)
        return page

    yield show
    for page in pages:
        page.context.close()
    assert troubles == []


def test_hostile_articles_are_inert(opened: Callable[..., Any]) -> None:
    page = opened("hostile", chronicles.hostile())
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    for link in page.query_selector_all("#list h3 a"):
        link.click()
    page.hover("#drawing")
    assert page.evaluate("[...document.links].every(a => ['http:', 'https:', 'file:'].includes(a.protocol))")
    assert page.evaluate(
        "[...document.querySelectorAll('*')].every(e => ![...e.attributes].some(a => a.name.startsWith('on')))"
    )
    assert page.text_content("#list h3") == chronicles.HOSTILE[0]
    assert page.text_content("#list .raw blockquote").endswith(chronicles.HOSTILE[0])
    assert page.query_selector("main img") is None


def test_days_do_not_move_with_the_time_zone(opened: Callable[..., Any]) -> None:
    seen = []
    for zone in ("America/New_York", "Asia/Shanghai", "Pacific/Auckland"):
        page = opened("mixed", chronicles.mixed(), timezone_id=zone)
        seen.append((page.text_content("#list"), page.evaluate(LABELS), page.evaluate("Timeline.window()")))
    assert seen[0] == seen[1] == seen[2]
    assert "2021年6月1日 09:58" in seen[0][0]


@pytest.mark.parametrize("width", [1280, 390])
def test_labels_do_not_overlap(opened: Callable[..., Any], width: int) -> None:
    for name, chronicle in (("mixed", chronicles.mixed()), ("many", chronicles.many(1000))):
        page = opened(name, chronicle, width)
        for view in ("as opened", "all", "in", "later", "in"):
            if view != "as opened":
                page.click(f"[data-do={view}]")
                page.wait_for_timeout(150)
            boxes = page.evaluate(LABELS)
            assert len(boxes) > (6 if view in ("as opened", "all") else 1)
            assert all(left >= -1 and right <= width + 1 for _, left, _, right, _ in boxes)
            for n, (one, left, top, right, bottom) in enumerate(boxes):
                for other, left2, top2, right2, bottom2 in boxes[n + 1 :]:
                    # boxes of text hold the room above and below the signs too
                    apart = left2 >= right - 1 or left >= right2 - 1 or top2 >= bottom - 5 or top >= bottom2 - 5
                    assert apart, f"{one} on {other} in the view {view}"
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_main_events_stand_out_in_the_drawing(opened: Callable[..., Any]) -> None:
    page = opened("mixed", chronicles.mixed())
    weight = "all => all.filter(e => e.getAttribute('font-weight') === '700' && !e.getAttribute('stroke')).map(e => e.textContent)"
    bold = page.eval_on_selector_all("#drawing text", weight)
    brief = page.eval_on_selector_all("#brief a", "all => all.map(e => e.textContent)")
    assert len(bold) >= 3
    assert set(bold) <= set(brief)


def test_search_filters_list_and_chart_and_stays_in_the_address(opened: Callable[..., Any]) -> None:
    page = opened("mixed", chronicles.mixed())
    page.fill("input[type=search]", "海鲸号 工程通讯")
    page.wait_for_timeout(150)
    assert page.eval_on_selector_all(
        "#list .card:not([hidden])", "all => all.map(each => each.querySelector('h3').textContent)"
    ) == ["盾构机“海鲸号”完成首段掘进"]
    assert page.text_content("#count") == "1 / 21 件"
    drawn = [text for text, *_ in page.evaluate(LABELS)]
    assert "盾构机“海鲸号”完成首段掘进" in drawn
    assert "隧道全线贯通" not in drawn
    again = opened("mixed", chronicles.mixed(), fragment="#" + page.url.split("#")[1])
    assert again.input_value("input[type=search]") == "海鲸号 工程通讯"
    assert again.eval_on_selector_all("#list .card:not([hidden])", "all => all.length") == 1
    again.fill("input[type=search]", "海鯨號")  # the other script finds it too
    assert again.eval_on_selector_all("#list .card:not([hidden])", "all => all.length") == 1
    again.fill("input[type=search]", "no such words")
    assert again.is_visible("#none")


def test_filters_by_year_status_and_origin(opened: Callable[..., Any]) -> None:
    count = "all => all.filter(each => each.offsetParent).length"
    page = opened("mixed", chronicles.mixed())
    page.click("#find summary")
    page.select_option("[name=status]", "planned")
    assert page.eval_on_selector_all("#list .card", count) == 2
    page.click("[type=reset]")
    page.wait_for_timeout(100)
    page.select_option("[name=from]", "2020")
    page.select_option("[name=to]", "2021")
    assert page.eval_on_selector_all("#list .card", count) == 8
    page.click("[type=reset]")
    page.wait_for_timeout(100)
    page.select_option("[name=min]", "2")
    assert page.eval_on_selector_all("#list .card", count) == 2
    page.click("[type=reset]")
    page.wait_for_timeout(100)
    page.select_option("[name=source]", "工程通讯")
    assert page.text_content("#list .card:not([hidden]) h3") == "盾构机“海鲸号”完成首段掘进"
    assert page.eval_on_selector_all("#list .card", count) == 1
    page.click("[type=reset]")
    page.wait_for_timeout(100)
    page.select_option("[name=certainty]", "approximate")
    told = {event.headline for event in chronicles.mixed().events if event.certainty == "approximate"}
    seen = page.eval_on_selector_all("#list .card:not([hidden]) h3", "all => all.map(each => each.textContent)")
    assert set(seen) == told


def test_a_view_can_be_linked_with_its_language_its_window_and_its_event(opened: Callable[..., Any]) -> None:
    page = opened("mixed", chronicles.mixed())
    page.click("#switch")
    page.click("[data-do=all]")
    page.click("[data-do=in]")
    page.locator("#list h3 a", has_text="隧道全线贯通").click()
    page.wait_for_timeout(400)
    again = opened("mixed", chronicles.mixed(), fragment="#" + page.url.split("#")[1])
    assert again.get_attribute("html", "lang") == "en"
    assert again.text_content(".card.chosen h3") == "隧道全线贯通"
    ours, theirs = page.evaluate("Timeline.window()"), again.evaluate("Timeline.window()")
    assert [round(day) for day in ours] == [round(day) for day in theirs]


def test_the_brief_leads_to_the_card_even_where_a_filter_hides_it(opened: Callable[..., Any]) -> None:
    page = opened("mixed", chronicles.mixed())
    page.fill("input[type=search]", "no such words")
    page.locator("#brief a", has_text="隧道全线贯通").click()
    page.wait_for_timeout(300)
    assert page.text_content(".card.chosen h3") == "隧道全线贯通"
    assert page.is_visible(".card.chosen")
    assert page.input_value("input[type=search]") == ""


def test_reduced_motion_is_heeded(opened: Callable[..., Any]) -> None:
    page = opened("mixed", chronicles.mixed(), reduced_motion="reduce")
    page.evaluate(
        "() => { const was = Element.prototype.scrollIntoView; window.moved = [];"
        " Element.prototype.scrollIntoView = function (how) { window.moved.push(how?.behavior); was.call(this, how); } }"
    )
    page.locator("#brief a").last.click()
    assert page.evaluate("window.moved") == ["auto"]
    assert page.eval_on_selector(".card", "e => getComputedStyle(e).transitionDuration") == "0s"


def test_chart_and_list_choose_each_other(opened: Callable[..., Any]) -> None:
    page = opened("mixed", chronicles.mixed())
    page.locator("#drawing text", has_text="隧道全线贯通").last.click()
    page.wait_for_timeout(200)
    assert page.text_content(".card.chosen h3") == "隧道全线贯通"
    assert "e=" in page.url
    page.locator("#list h3 a", has_text="县志首次记下渡口之名").click()
    page.wait_for_timeout(200)
    assert "县志首次记下渡口之名" in [text for text, *_ in page.evaluate(LABELS)]


def test_keys_pointer_and_language(opened: Callable[..., Any]) -> None:
    page = opened("mixed", chronicles.mixed())
    page.focus("#chart")
    before = page.evaluate("Timeline.window()")
    page.keyboard.press("+")
    inner = page.evaluate("Timeline.window()")
    assert inner[1] - inner[0] < before[1] - before[0]
    page.keyboard.press("0")
    page.keyboard.press("+")
    size = page.evaluate("Timeline.window()")
    assert size[0] < chronicles.day_number(2019) < size[1]  # it closes in on the events, not on the empty middle
    page.keyboard.press("0")
    assert page.evaluate("Timeline.whole()")
    box = page.query_selector("#drawing").bounding_box()
    page.mouse.move(box["x"] + 600, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] + 900, box["y"] + 20, steps=4)
    page.mouse.up()
    page.wait_for_timeout(100)
    left, right = page.evaluate("Timeline.pixels()")
    assert (round(left), round(right)) == (600, 900)
    page.click("#switch")
    assert page.text_content(".when b") == "221 BC"
    assert page.get_attribute("input[type=search]", "placeholder") == "Search all words"
    assert "from the head of the page" in page.text_content("#list")
    page.click("#switch")
    assert page.text_content(".when b") == "公元前221年"


def test_cards_beyond_the_first_come_as_they_scroll_into_view(opened: Callable[..., Any]) -> None:
    page = opened("thousand", chronicles.many(1000))
    drawn = page.eval_on_selector_all("#list .card", "all => all.length")
    assert drawn < 700
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    last = chronicles.many(1000).events[-1]
    page.wait_for_selector(f"[id='e-{last.id}']")
    page.goto(page.url.split("#")[0] + f"#e-{last.id}")
    page.wait_for_selector(".card.chosen")
    assert page.text_content(".card.chosen h3") == last.headline


def test_without_scripts_the_list_stands(
    opened: Callable[..., Any], browser: Any, written: Callable[..., Path]
) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(written("mixed", chronicles.mixed()).as_uri())
    assert page.locator("#list .card").count() == 21
    assert not page.is_visible("#timeline")
    assert not page.is_visible("#find")
    page.context.close()


def test_paper_is_light_and_shows_the_evidence(opened: Callable[..., Any]) -> None:
    page = opened("mixed", chronicles.mixed(), color_scheme="dark")
    page.emulate_media(media="print", color_scheme="dark")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    colour = "e => getComputedStyle(e).color"
    assert page.eval_on_selector("#list mark", colour) == "rgb(0, 0, 0)"
    assert page.eval_on_selector("#list h3", colour) == "rgb(0, 0, 0)"
    assert page.is_visible("text=依据：页首“发布时间:2021-08-31”")
    assert page.is_visible("#drawing svg")
    assert page.query_selector("#list .raw[open]") is None
    assert not page.is_visible("#find")
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert page.query_selector("#list details[open]") is None


def test_the_drawing_is_made_anew_for_paper_before_the_printer_looks(opened: Callable[..., Any]) -> None:
    page = opened("mixed", chronicles.mixed())
    # a browser waits for what a listener leaves to be done at once, and for no timer
    width = page.evaluate(
        "() => new Promise(done => { dispatchEvent(new Event('beforeprint'));"
        " setTimeout(() => done(document.querySelector('#drawing svg').getAttribute('width'))); })"
    )
    assert width == "680"
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.wait_for_timeout(300)
    assert int(page.get_attribute("#drawing svg", "width")) > 1_000


def test_empty_page_says_so(opened: Callable[..., Any]) -> None:
    page = opened("empty", chronicles.empty())
    assert page.is_visible("text=没有找到可以排出日期的事件")
    page.click("#switch")
    assert page.is_visible("text=No event that can be dated was found")
