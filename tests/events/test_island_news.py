"""What papers and agencies of Taiwan showed: hearsay, quotations, tips, names that begin like other words."""

import pytest

from chrono.events.report import statement_of
from tests.events.tellings import told

TIPS = [
    "把藥放冰箱都NG! 用藥「5建議」爸媽快筆記",
    "江州風景盡收眼底!搭捷運去步道拍美照",
    "8位必追蹤的江州部落客!第一手知道流行妝髮",
    "連假出遊懶人包 一次看交通管制",
]


@pytest.mark.parametrize("title", TIPS)
def test_tips_report_nothing(title: str) -> None:
    assert statement_of(title, title) is None


LINES = [
    (
        "3月5日江州外長陸曉斌接受訪問時批評,嶺南的作法已經危害地區安全。",
        {("2024-03-05", "江州外長陸曉斌接受訪問時批評嶺南的作法已經危害地區安全", "stated")},
    ),
    (
        "江州外長陸曉斌3月4日說,不需要新的決議來解決爭端。",
        {("2024-03-04", "江州外長陸曉斌：不需要新的決議來解決爭端", "stated")},
    ),
    ("江州財政部3月3日發布。", set()),
    ("外傳陸曉斌和女友3月6日結婚。", {("2024-03-06", "外傳陸曉斌和女友結婚", "claimed")}),
    ("江州地質調查所表示,餘震3月8日上午5時3分在外海發生。", {("2024-03-08", "餘震在外海發生", "stated")}),
    ("3月8日(含)以後由江州出發的航班取消。", {("2024-03-08", "由江州出發的航班取消", "stated")}),
    ("食藥署要求業者要於3月7日凌晨0時前完成下架。", {("2024-03-07", "食藥署要求業者要完成下架", "stated")}),
    ("「歌手被喊安可是多大的榮幸,真的是一個難得的夜晚,3月8日我會記得」。", set()),
    ("3月6日正是江州政府宣布停工的日子。", set()),
]


@pytest.mark.parametrize(("text", "wanted"), LINES)
def test_lines_from_taiwan(text: str, wanted: set[tuple[str, str, str]]) -> None:
    lines = {(each.interval.first, each.headline, each.voice) for each in told(text, published="2024-03-10").mentions}
    assert lines == wanted
