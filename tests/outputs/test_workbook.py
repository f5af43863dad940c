"""The workbook, read back by openpyxl."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import Any

import pytest

from chrono.model.event import Chronicle
from chrono.outputs.workbook import LONGEST_CELL, workbook_bytes
from tests.outputs import chronicles

openpyxl = pytest.importorskip("openpyxl")


def opened(chronicle: Chronicle) -> Any:
    return openpyxl.load_workbook(io.BytesIO(workbook_bytes(chronicle)))


def rows(sheet: Any) -> list[dict[str, Any]]:
    heads, *cells = sheet.iter_rows(values_only=True)
    return [dict(zip(heads, row, strict=True)) for row in cells]


def test_a_sheet_of_events_and_one_of_sources() -> None:
    book = opened(chronicles.mixed())
    assert book.sheetnames == ["事件", "来源"]
    events = rows(book["事件"])
    assert [row["编号"] for row in events] == [event.id for event in chronicles.mixed().events]
    digging = next(row for row in events if "海鲸号" in row["事件"])
    assert (digging["时间"], digging["备注"], digging["篇数"], digging["来源数"]) == ("2019年7月2日", "说法不一", 2, 2)
    told = [row for row in rows(book["来源"]) if row["事件"] == "海湾隧道举行开工仪式"]
    assert [(row["标题"], row["原句"]) for row in told] == [
        ("隧道开工", "同年10月12日，海湾隧道举行开工仪式。"),
        ("海湾隧道今日开工", "同稿"),
        ("tunnel/d.jsonl#2", "同稿"),
        ("跨海隧道十年记", "2015年10月，隧道主体工程动工。"),
    ]
    assert told[0]["日期依据"].startswith("“同年10月12日”＝2015年10月12日，依据：")


def test_the_other_days_are_marked_at_the_source_that_gives_them() -> None:
    told = [row["日期依据"] for row in rows(opened(chronicles.mixed())["来源"]) if "海鲸号" in row["事件"]]
    assert [reason.startswith("说法不一") for reason in told] == [False, True]


@pytest.mark.parametrize(
    ("day", "value"),
    [
        ("2021-06-01", datetime(2021, 6, 1)),
        ("1900-03-01", datetime(1900, 3, 1)),
        ("1900-02-28", "1900-02-28"),
        ("1607-03-01", "1607-03-01"),
        ("-0220-01-01", "-0220-01-01"),
        ("9999-12-31", datetime(9999, 12, 31)),
    ],
)
def test_days_are_dates_where_a_spreadsheet_can_hold_them(day: str, value: datetime | str) -> None:
    book = opened(Chronicle("t", "zh", (chronicles.single(day, day, day, "事"),)))
    assert rows(book["事件"])[0]["首日"] == value


def test_an_open_side_is_an_empty_cell() -> None:
    row = next(row for row in rows(opened(chronicles.mixed())["事件"]) if row["事件"] == "轮渡改为昼夜通航")
    assert (row["首日"], row["末日"]) == (datetime(1996, 1, 1), None)


def test_nothing_from_an_article_runs() -> None:
    book = opened(chronicles.hostile())
    cells = [cell for sheet in book for line in sheet.iter_rows() for cell in line]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    risky = [cell for cell in cells if isinstance(cell.value, str) and cell.value.startswith("=")]
    assert risky
    assert all(cell.quotePrefix for cell in risky)
    links = [cell.hyperlink.target for cell in cells if cell.hyperlink]
    assert links
    assert all(link.startswith("https://") for link in links)


def test_a_cell_holds_no_more_than_a_spreadsheet_takes() -> None:
    told = chronicles.single("2021-01-01", "2021-01-01", "2021-01-01", "长" * 40_000)
    assert len(rows(opened(Chronicle("t", "zh", (told,)))["事件"])[0]["事件"]) == LONGEST_CELL


def test_the_header_stays_and_columns_have_room() -> None:
    for sheet in opened(chronicles.mixed("en")):
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == sheet.dimensions
        assert sheet.print_title_rows == "$1:$1"
        assert all(sheet.column_dimensions[cell.column_letter].width >= 8 for cell in sheet[1])


def test_the_same_chronicle_gives_the_same_bytes_on_any_day() -> None:
    data = workbook_bytes(chronicles.mixed())
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"1980-01-01T00:00:00Z" in archive.read("docProps/core.xml")
    assert workbook_bytes(chronicles.mixed()) == data


def test_an_empty_chronicle_is_two_headers() -> None:
    assert [sheet.max_row for sheet in opened(chronicles.empty())] == [1, 1]
