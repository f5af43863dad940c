import json
from typing import Any

import altair
import vl_convert

from chrono.outputs.chart import event_chart
from tests.outputs import chronicles


def rows_of(spec: dict[str, Any]) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = spec["datasets"][spec["data"]["name"]]
    return rows


def test_it_is_a_plain_chart_that_draws() -> None:
    drawn = event_chart(chronicles.mixed())
    assert type(drawn) is altair.Chart
    svg = vl_convert.vegalite_to_svg(drawn.to_dict())
    assert "隧道全线贯通" in svg
    assert "公元前221年" in svg


def test_days_are_numbers_and_lie_inside_their_year() -> None:
    spec = event_chart(chronicles.mixed()).to_dict()
    rows = {row["headline"]: row for row in rows_of(spec)}
    assert "timeUnit" not in json.dumps(spec)
    assert "temporal" not in json.dumps(spec)
    assert int(rows["隧道全线贯通"]["from"]) == 2021
    assert rows["隧道全线贯通"]["from"] == rows["隧道全线贯通"]["to"]
    assert rows["海湾一带始设县治"]["from"] == -220
    assert rows["轮渡改为昼夜通航"]["to"] == spec["encoding"]["x"]["scale"]["domain"][1]


def test_only_the_most_important_are_drawn() -> None:
    rows = rows_of(event_chart(chronicles.many(300), limit=20).to_dict())
    assert len(rows) == 20
    assert len({row["line"] for row in rows}) == 20


def test_a_disputed_day_says_so_on_its_line() -> None:
    lines = [row["line"] for row in rows_of(event_chart(chronicles.mixed()).to_dict())]
    assert [line.rstrip("\u200b") for line in lines if "说法不一" in line] == [
        "2019年7月2日 · 说法不一  盾构机“海鲸号”完成首段掘进"
    ]


def test_an_empty_chronicle_draws() -> None:
    assert "<svg" in vl_convert.vegalite_to_svg(event_chart(chronicles.empty()).to_dict())
