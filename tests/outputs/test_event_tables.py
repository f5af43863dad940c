import csv
import io
import json

import pandas as pd

from chrono.chronology import Chronology
from chrono.outputs import tables
from tests.outputs import chronicles

MIXED = chronicles.mixed()


def parsed(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_csv_has_the_fixed_columns_and_a_byte_order_mark() -> None:
    data = tables.events_csv(MIXED)
    assert data.startswith(b"\xef\xbb\xbfid,first,last,edtf,grain,certainty,role,kind,status,voice,label,headline,")
    header, *rows = parsed(data)
    assert header[-4:] == ["origins", "sources", "importance", "conflicts"]
    assert len(rows) == len(MIXED.events)
    row = next(dict(zip(header, row, strict=True)) for row in rows if "海鲸号" in row[11])
    assert (row["label"], row["conflicts"], row["sources"]) == (
        "2019年7月2日",
        "2019-07-03",
        "tunnel/a.txt | tunnel/b.html",
    )


def test_no_cell_from_an_article_runs_as_a_formula() -> None:
    told = [chronicles.single("2021-01-01", "2021-01-01", "2021-01-01", f"{sign}1+1") for sign in "=+-@"]
    rows = parsed(tables.events_csv(chronicles.Chronicle("t", "zh", tuple(told))))[1:]
    assert [row[11] for row in rows] == ["'=1+1", "'+1+1", "'-1+1", "'@1+1"]


def test_a_day_before_year_0_keeps_its_minus() -> None:
    assert parsed(tables.events_csv(MIXED))[1][1] == "-0220-01-01"


def test_hostile_cells_stay_one_row_each() -> None:
    hostile = chronicles.hostile()
    assert len(parsed(tables.events_csv(hostile))) == len(hostile.events) + 1
    lines = tables.tsv(hostile).splitlines()
    assert len(lines) == len(hostile.events) + 1
    assert {line.count("\t") for line in lines} == {len(tables.COLUMNS) - 1}
    assert "\x1b" not in tables.tsv(hostile)


def test_json_is_the_same_rows_with_lists() -> None:
    rows = json.loads(tables.json(MIXED))
    assert [row["id"] for row in rows] == [event.id for event in MIXED.events]
    row = next(row for row in rows if row["conflicts"])
    assert row["conflicts"] == ["2019-07-03"]
    assert row["marks"] == ["说法不一"]


def test_markdown_escapes_and_numbers() -> None:
    text = tables.markdown(chronicles.hostile(), sources=True)
    assert "<script" not in text
    assert "<img" not in text
    table = [line for line in text.splitlines() if line.startswith("|")]
    assert len(table) == 2 + len(chronicles.HOSTILE)
    assert "\\*b\\*" in text
    assert "\n1. “" in text


def test_frame_has_real_types_and_holds_any_year() -> None:
    frame = tables.frame(MIXED)
    assert list(frame.index) == [event.id for event in MIXED.events]
    assert str(frame["first"].dtype) == "datetime64[s]"
    assert str(frame["start"].dtype) == "Int64"
    assert frame["grain"].cat.ordered
    assert (frame["certainty"] <= "inferred").sum() > 10
    oldest = frame.iloc[0]
    assert pd.isna(oldest["first"])
    assert oldest["start"] == MIXED.events[0].interval.start
    opened = frame[frame["end"].isna()].iloc[0]
    assert opened["headline"] == "轮渡改为昼夜通航"
    through = frame[frame["headline"] == "隧道全线贯通"].iloc[0]
    assert through["first"] == through["last"] == pd.Timestamp("2021-06-01")


def test_the_documentation_names_every_column_and_its_type() -> None:
    frame = tables.frame(MIXED)
    said = Chronology.to_frame.__doc__ or ""
    kinds = {"category": "categories", "object": "tuples"}
    for name, kind in frame.dtypes.items():
        assert f"``{name}``" in said
        assert kinds.get(str(kind), str(kind)) in said


def test_an_empty_chronicle_gives_a_frame_with_the_same_columns() -> None:
    assert list(tables.frame(chronicles.empty()).columns) == list(tables.frame(MIXED).columns)
