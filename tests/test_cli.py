"""The command line: flags, exit codes, and what goes to which stream."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import re
import signal
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from chrono.cli import run
from chrono.outputs.tables import COLUMNS
from tests.gate.builds import copied_sample, sample_output

Captured = pytest.CaptureFixture[str]
CHRONO = [sys.executable, "-m", "chrono"]
BRIDGE = "2020年3月1日，青石大桥建成通车。2021年5月6日，青石大桥获得优质工程奖。"


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_US.UTF-8")


@pytest.fixture(scope="module")
def out() -> str:
    return str(sample_output())


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "bridge.txt").write_text(BRIDGE, encoding="utf-8")
    return folder


def tsv(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE))


def feed(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "feed.json").read_text(encoding="utf-8"))


def build(*words: object, capsys: Captured) -> tuple[int, list[dict[str, str]], str]:
    code = run(["build", *map(str, words)])
    printed = capsys.readouterr()
    return code, tsv(printed.out), printed.err


# build


def test_build_writes_three_files_and_prints_data_only(saved: Path, tmp_path: Path, capsys: Captured) -> None:
    code, rows, err = build(saved, "-o", tmp_path / "o", capsys=capsys)
    assert code == 0
    assert [(row["first"], row["sources"]) for row in rows] == [
        ("2020-03-01", "bridge.txt"),
        ("2021-05-06", "bridge.txt"),
    ]
    assert tuple(rows[0]) == COLUMNS
    assert "1 articles" in err and "\x1b" not in err
    shown = {path.name for path in (tmp_path / "o").iterdir() if not path.name.startswith(".")}
    assert shown == {"timeline.html", "feed.json", "events.csv"}


def test_quiet_prints_nothing(saved: Path, tmp_path: Path, capsys: Captured) -> None:
    assert run(["build", str(saved), "-o", str(tmp_path / "o"), "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")


def test_a_quiet_build_does_not_load_the_feed_it_will_replace(
    saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ["build", str(saved), "-o", str(tmp_path / "o"), "--quiet"]
    assert run(words) == 0
    monkeypatch.setattr("chrono.chronology.load", lambda _: pytest.fail("loaded"))
    assert run(words) == 0


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="a terminal is wanted")
@pytest.mark.parametrize(("peek", "counted"), [(2_000, "1/1"), (1, "1/?")])
def test_progress_counts_on_standard_error_with_and_without_a_total(
    saved: Path, tmp_path: Path, peek: int, counted: str
) -> None:
    code = f"import sys, chrono.building as b, chrono.cli as c; b.PEEK = {peek}; sys.exit(c.run(sys.argv[1:]))"
    command = [sys.executable, "-c", code, "build", str(saved), "-o", str(tmp_path / "o")]
    ours, theirs = os.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100", "NO_COLOR": "1"}
    done = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=theirs, env=environment)
    os.close(theirs)
    shown = b""
    with contextlib.suppress(OSError):  # Linux ends a terminal without readers so
        while part := os.read(ours, 4096):
            shown += part
    assert done.stdout is not None
    assert b"reading" not in done.stdout.read()
    assert done.wait() == 0
    text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown.decode())
    assert counted in text
    assert re.search(r"\d:\d\d:\d\d", text)


def test_quiet_still_names_what_could_not_be_used(saved: Path, tmp_path: Path, capsys: Captured) -> None:
    (saved / "hollow.txt").write_bytes(b"")
    assert run(["build", str(saved), "-o", str(tmp_path / "o"), "--quiet"]) == 1
    printed = capsys.readouterr()
    assert printed.out == "" and "hollow.txt" in printed.err


def test_title_labels_about_and_top(tmp_path: Path, capsys: Captured) -> None:
    sample, o = copied_sample(tmp_path), tmp_path / "o"
    code, rows, _ = build(sample, "-o", o, "--title", "Moon", "--labels", "en", "--about", "嫦娥 发射", capsys=capsys)
    assert code == 0
    told = feed(o)
    assert (told["title"], told["language"]) == ("Moon", "en")
    assert rows and all("嫦" in json.dumps(item, ensure_ascii=False) for item in told["items"])
    assert all("年" not in row["label"] for row in rows)
    code, rows, _ = build(sample, "-o", o, "--top", "3", capsys=capsys)
    assert code == 0 and len(rows) == 3
    assert [row["first"] for row in rows] == sorted(row["first"] for row in rows)


@pytest.mark.parametrize("flag", ["--published", "--published-force"])
@pytest.mark.parametrize("value", ["yesterday", "2021-02-30", "2021-8-3", "", "2021", "２０２１-０８-３１"])
def test_a_date_that_is_none_is_refused(flag: str, value: str, saved: Path, tmp_path: Path, capsys: Captured) -> None:
    code, rows, err = build(saved, "-o", tmp_path / "o", flag, value, capsys=capsys)
    assert (code, rows) == (2, [])
    assert flag in err and "YYYY-MM-DD" in err and len(err.splitlines()) == 1
    assert not (tmp_path / "o" / "feed.json").exists()


def test_published_serves_what_has_no_date_and_force_overrides(tmp_path: Path, capsys: Captured) -> None:
    file, o = tmp_path / "a.jsonl", tmp_path / "o"
    records = [
        {"id": "dated", "text": "3月20日，青石大桥建成通车。", "published": "2019-06-01"},
        {"id": "undated", "text": "3月20日，白石隧道正式开工。"},
    ]
    file.write_text("".join(json.dumps(each, ensure_ascii=False) + "\n" for each in records), encoding="utf-8")
    expected = {
        (): {"dated": ("2019-06-01", "field"), "undated": (None, "unknown")},
        ("--published", "2021-08-31"): {"dated": ("2019-06-01", "field"), "undated": ("2021-08-31", "flag")},
        ("--published-force", "2022-08-31"): {"dated": ("2022-08-31", "flag"), "undated": ("2022-08-31", "flag")},
    }
    for flags, wanted in expected.items():
        assert build(file, "-o", o, *flags, capsys=capsys)[0] == 0
        cards = {card["id"]: (card["published"], card["published_source"]) for card in feed(o)["_chrono"]["articles"]}
        assert cards == wanted
    assert {item["_chrono"]["first"] for item in feed(o)["items"]} == {"2022-03-20"}


def test_the_time_of_a_file_serves_only_with_its_flag(tmp_path: Path, capsys: Captured) -> None:
    file, o = tmp_path / "a.txt", tmp_path / "o"
    file.write_text("3月20日，青石大桥建成通车。", encoding="utf-8")
    noon = datetime(2021, 8, 31, 12).timestamp()
    os.utime(file, (noon, noon))
    for flags, wanted in ((("--dates-from", "mtime"), "2021-08-31"), ((), None)):
        assert build(file, "-o", o, *flags, capsys=capsys)[0] == 0
        (card,) = feed(o)["_chrono"]["articles"]
        assert card["published"] == wanted
    assert build(file, "-o", o, "--dates-from", "atime", capsys=capsys)[0] == 2


def test_language_is_taken_at_its_word(tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / "a.txt"
    file.write_text("On 3 May 2021 the bridge opened to traffic.", encoding="utf-8")
    for flag, wanted in (("auto", ["2021-05-03"]), ("en", ["2021-05-03"])):
        code, rows, _ = build(file, "-o", tmp_path / "o", "--language", flag, capsys=capsys)
        assert (code, [row["first"] for row in rows]) == (0, wanted)
    assert build(file, "-o", tmp_path / "o", "--language", "fr", capsys=capsys)[0] == 2


def test_columns_name_the_fields_of_records(tmp_path: Path, capsys: Captured) -> None:
    table, o = tmp_path / "a.csv", tmp_path / "o"
    table.write_text("内文区,登载\n3月20日，青石大桥建成通车。,2021-08-31\n", encoding="utf-8")
    code, _, err = build(table, "-o", o, capsys=capsys)
    assert code == 2 and "内文区" in err, "the columns that were seen are listed"
    code, rows, _ = build(table, "-o", o, "--columns", "text=内文区,published=登载", capsys=capsys)
    assert (code, [row["first"] for row in rows]) == (0, ["2021-03-20"])


@pytest.mark.parametrize("value", ["text", "text=", "=内文", "body=内文", "text=a,,published=b"])
def test_columns_that_say_nothing_are_refused(value: str, saved: Path, tmp_path: Path, capsys: Captured) -> None:
    code, _, err = build(saved, "-o", tmp_path / "o", "--columns", value, capsys=capsys)
    assert code == 2 and "--columns" in err


def test_store_and_no_store(saved: Path, tmp_path: Path, capsys: Captured) -> None:
    with_store, without = tmp_path / "with", tmp_path / "without"
    assert build(saved, "-o", without, "--no-store", capsys=capsys)[0] == 0
    assert [path.name for path in without.iterdir() if "store" in path.name] == []
    assert "(1 read anew)" in build(saved, "-o", with_store, capsys=capsys)[2]
    assert "(0 read anew)" in build(saved, "-o", with_store, capsys=capsys)[2]
    assert "(1 read anew)" in build(saved, "-o", with_store, "--no-store", capsys=capsys)[2]
    for name in ("feed.json", "events.csv", "timeline.html"):
        assert (with_store / name).read_bytes() == (without / name).read_bytes()


def test_strict_fails_where_some_input_could_not_be_used(saved: Path, tmp_path: Path, capsys: Captured) -> None:
    assert build(saved, "-o", tmp_path / "o", "--strict", capsys=capsys)[0] == 0
    (saved / "hollow.txt").write_bytes(b"")
    code, _, err = build(saved, "-o", tmp_path / "o", "--strict", capsys=capsys)
    assert code == 2 and "--strict" in err and "hollow.txt" in err


def test_standard_input_is_a_path(tmp_path: Path) -> None:
    done = subprocess.run(
        [*CHRONO, "build", "-", "-o", tmp_path / "o"], input=BRIDGE.encode(), capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    assert [row["sources"] for row in tsv(done.stdout.decode())] == ["-", "-"]


def test_a_second_build_says_what_changed(saved: Path, tmp_path: Path, capsys: Captured) -> None:
    build(saved, "-o", tmp_path / "o", capsys=capsys)
    (saved / "tunnel.txt").write_text("2019年7月8日，白石隧道贯通。", encoding="utf-8")
    err = build(saved, "-o", tmp_path / "o", capsys=capsys)[2]
    assert "1 new, 0 changed, 0 gone" in err and "(1 read anew)" in err
    (saved / "bridge.txt").unlink()
    err = build(saved, "-o", tmp_path / "o", capsys=capsys)[2]
    assert "0 new, 0 changed, 2 gone" in err and "(0 read anew)" in err


@pytest.mark.parametrize(
    "words",
    [
        ["--engine", "serial", "--scheduler", "tcp://127.0.0.1:1"],
        ["--engine", "cluster"],
        ["--jobs", "0"],
        ["--jobs", "two"],
        ["--top", "0"],
        ["--top", "-3"],
        ["--labels", "fr"],
        ["--unknown"],
    ],
)
def test_wrong_flags_are_refused(words: list[str], saved: Path, tmp_path: Path, capsys: Captured) -> None:
    code, rows, err = build(saved, "-o", tmp_path / "o", *words, capsys=capsys)
    assert (code, rows) == (2, []) and err and "Traceback" not in err
    assert not (tmp_path / "o" / "feed.json").exists()


def test_dask_that_is_not_there_is_one_line(
    saved: Path, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    code, _, err = build(saved, "-o", tmp_path / "o", "--engine", "dask", capsys=capsys)
    assert code == 2 and "dask" in err and len(err.splitlines()) == 1


def test_open_shows_the_page(saved: Path, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    assert build(saved, "-o", tmp_path / "o", "--open", capsys=capsys)[0] == 0
    assert opened == [(tmp_path / "o" / "timeline.html").resolve().as_uri()]


def test_an_output_folder_that_cannot_be_is_one_line(saved: Path, tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "o").write_text("a file", encoding="utf-8")
    code, _, err = build(saved, "-o", tmp_path / "o", "--no-store", capsys=capsys)
    assert code == 2 and str(tmp_path / "o") in err and len(err.splitlines()) == 1
    assert (tmp_path / "o").read_text(encoding="utf-8") == "a file"


def test_the_output_folder_is_never_input(saved: Path, capsys: Captured) -> None:
    inner = saved / "out"
    assert build(saved, "-o", inner, capsys=capsys)[0] == 0
    code, rows, _ = build(saved, "-o", inner, capsys=capsys)
    assert code == 0 and {row["sources"] for row in rows} == {"bridge.txt"}
    code, rows, _ = build(saved, "-o", saved / "other", capsys=capsys)
    assert code == 0 and {row["sources"] for row in rows} == {"bridge.txt"}, "nor is another output folder of ours"
    code, _, err = build(inner, "-o", inner, capsys=capsys)
    assert code == 2 and "never input" in err


# show


def show(*words: object, capsys: Captured) -> list[dict[str, str]]:
    assert run(["show", *map(str, words)]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    return tsv(printed.out)


def test_show_prints_what_the_table_file_holds(out: str, capsys: Captured) -> None:
    rows = show(out, capsys=capsys)
    with (Path(out) / "events.csv").open(encoding="utf-8-sig", newline="") as stream:
        kept = list(csv.DictReader(stream))
    assert [row["id"] for row in rows] == [row["id"] for row in kept]
    assert show(Path(out) / "feed.json", capsys=capsys) == rows


def test_from_and_to_keep_what_touches_those_days(out: str, capsys: Captured) -> None:
    rows = show(out, "--from", "2013-12-06", "--to", "2013-12", capsys=capsys)
    assert {row["first"] for row in rows} >= {"2013-12-06", "2013-12-14", "2013-12-15"}
    assert all(row["last"] >= "2013-12-06" and row["first"] <= "2013-12-31" for row in rows)
    assert all(row["last"] >= "2020-01-01" for row in show(out, "--from", "2020", capsys=capsys))
    assert all(row["first"] <= "2007-12-31" for row in show(out, "--to", "2007", capsys=capsys))


def test_about_reads_either_script_and_wants_every_word(out: str, capsys: Captured) -> None:
    simple, traditional = (
        show(out, "--about", "着陆 月球", capsys=capsys),
        show(out, "--about", "著陸 月球", capsys=capsys),
    )
    assert simple and simple == traditional
    assert len(simple) < len(show(out, "--about", "月球", capsys=capsys))
    assert show(out, "--about", "没有这回事", capsys=capsys) == []


def test_other_filters(out: str, capsys: Captured) -> None:
    everything = show(out, capsys=capsys)
    for flag, column in (("--status", "status"), ("--kind", "kind")):
        for value in {row[column] for row in everything}:
            assert show(out, flag, value, capsys=capsys) == [row for row in everything if row[column] == value]
    several = show(out, "--min-origins", 3, capsys=capsys)
    assert several == [row for row in everything if int(row["origins"]) >= 3] and several
    best = show(out, "--top", 5, capsys=capsys)
    assert len(best) == 5
    least = min(float(row["importance"]) for row in best)
    assert sum(float(row["importance"]) > least for row in everything if row["kind"] == "event") < 5


@pytest.mark.parametrize("form", ["table", "tsv", "json", "markdown"])
@pytest.mark.parametrize("sources", [False, True])
def test_every_format_of_show(form: str, sources: bool, out: str, capsys: Captured) -> None:
    assert run(["show", out, "--format", form, *(["--sources"] if sources else [])]) == 0
    text, err = capsys.readouterr()
    assert err == "" and "\x1b" not in text and "嫦娥" in text
    if form == "json":
        assert {"id", "first", "last", "headline", "sources"} <= json.loads(text)[0].keys()
    if form == "markdown":
        assert text.startswith("# ")
    if form in ("table", "markdown"):
        assert ("“" in text) >= sources


@pytest.mark.parametrize(
    "words",
    [
        ["--from", "last year"],
        ["--from", "2020-13"],
        ["--to", "2020-02-30"],
        ["--from", "2020", "--to", "2019"],
        ["--top", "0"],
        ["--min-origins", "0"],
        ["--status", "done"],
        ["--kind", "story"],
        ["--format", "pdf"],
    ],
)
def test_show_refuses_wrong_flags(words: list[str], out: str, capsys: Captured) -> None:
    assert run(["show", out, *words]) == 2
    text, err = capsys.readouterr()
    assert text == "" and err and "Traceback" not in err


@pytest.mark.parametrize("command", ["show", "explain", "export"])
def test_a_folder_without_a_chronology_is_one_line(command: str, tmp_path: Path, capsys: Captured) -> None:
    words = {"explain": ["abc"], "export": ["--format", "csv", "-o", str(tmp_path / "x.csv")]}.get(command, [])
    assert run([command, str(tmp_path / "nowhere"), *words]) == 2
    text, err = capsys.readouterr()
    assert text == "" and "nowhere" in err and len(err.splitlines()) == 1


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not json",
        b"[]",
        b"{}",
        b'{"version": "https://jsonfeed.org/version/1.1", "title": "other", "items": [{"id": "1"}]}',
        b'{"version": "https://jsonfeed.org/version/1.1", "title": 1, "items": [], "_chrono": {"version": 1}}',
        b'{"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": 3, "_chrono": {"version": 2}}',
        b"[" * 100_000,
        b"\xff\xfe\x00",
        b"\x1f\x8b\x08\x00",
    ],
    ids=["empty", "text", "list", "object", "foreign", "bad title", "later version", "deep", "utf-16", "gzip"],
)
def test_a_feed_that_is_not_ours_is_one_line(content: bytes, tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "feed.json").write_bytes(content)
    assert run(["show", str(tmp_path)]) == 2
    text, err = capsys.readouterr()
    assert text == "" and "feed" in err and len(err.splitlines()) == 1


# explain, export


def test_explain_takes_an_event_a_source_or_an_article(out: str, capsys: Captured) -> None:
    item = max(feed(Path(out))["items"], key=lambda item: len(item["_chrono"]["sources"]))
    texts = []
    for name in (item["id"], item["_chrono"]["sources"][-1]["id"]):
        assert run(["explain", out, name]) == 0
        texts.append(capsys.readouterr().out)
    assert texts[0] == texts[1] and item["title"] in texts[0]
    assert all(source["expression"] in texts[0] for source in item["_chrono"]["sources"])
    key = item["_chrono"]["sources"][0]["article"]
    assert run(["explain", out, "--article", key]) == 0
    assert key in capsys.readouterr().out


def test_explain_finds_the_default_folder(out: str, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(out)
    Path("out").symlink_to(".") if not Path("out").exists() else None
    name = feed(Path(out))["items"][0]["id"]
    assert run(["explain", name]) == 0
    assert name in capsys.readouterr().out


@pytest.mark.parametrize("words", [["ffffffffffffffff"], ["--article", "no such.txt"], [""], []])
def test_what_explain_does_not_know_is_one_line(words: list[str], out: str, capsys: Captured) -> None:
    assert run(["explain", out, *words]) == 2
    text, err = capsys.readouterr()
    assert text == "" and len(err.splitlines()) == 1


@pytest.mark.parametrize(
    ("form", "head"),
    [
        ("html", b"<!doctype html"),
        ("png", b"\x89PNG"),
        ("svg", b"<svg"),
        ("csv", b"\xef\xbb\xbfid,first"),
        ("markdown", b"# "),
        ("json", b"["),
    ],
)
def test_export_writes_each_format(form: str, head: bytes, out: str, tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / f"x.{form}"
    assert run(["export", out, "--format", form, "-o", str(file)]) == 0
    assert file.read_bytes().lower().startswith(head.lower())
    assert capsys.readouterr() == ("", "")


def test_export_to_nowhere_is_one_line(out: str, tmp_path: Path, capsys: Captured) -> None:
    assert run(["export", out, "--format", "csv", "-o", str(tmp_path / "no" / "x.csv")]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert run(["export", out, "--format", "csv", "-o", str(tmp_path)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


# dates, text


def dates(given: str | bytes, *flags: str, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> tuple[int, str, str]:
    data = given if isinstance(given, bytes) else given.encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    code = run(["dates", "-", *flags])
    printed = capsys.readouterr()
    return code, printed.out, printed.err


FIELDS = [
    *("article", "text", "start", "stop", "kind", "first", "last"),
    *("time", "utc_offset", "edtf", "grain", "certainty", "anchor", "rule"),
]


def test_dates_of_json_lines(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [
        {"id": "a", "text": "今年3月20日，大桥通车。😀近三年收入增长。", "published": "2021-08-31", "language": "zh"},
        {"id": 7, "text": "The bridge opened on 3 May 2021.", "language": "en"},
        {"text": "6月1日开工。", "published": "2021-08-31 18:37"},
        {"id": "d", "text": "没有日期。"},
    ]
    given = "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in lines)
    code, text, err = dates(given, capsys=capsys, monkeypatch=monkeypatch)
    rows = [json.loads(line) for line in text.splitlines()]
    assert (code, err) == (0, "")
    assert all(list(row) == FIELDS for row in rows)
    assert [(row["article"], row["first"], row["kind"]) for row in rows] == [
        ("a", "2021-03-20", "date"),
        ("7", "2021-05-03", "date"),
        ("3", "2021-06-01", "date"),
    ]
    code, text, _ = dates(given, "--all", capsys=capsys, monkeypatch=monkeypatch)
    more = [json.loads(line) for line in text.splitlines()]
    assert code == 0 and {row["kind"] for row in more} > {"date"}
    texts = {str(each.get("id", number)): str(each["text"]) for number, each in enumerate(lines, 1)}
    assert all(texts[row["article"]][row["start"] : row["stop"]] == row["text"] for row in more)


def test_published_serves_lines_that_say_nothing(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    given = '{"text": "6月1日开工。"}\n{"text": "6月1日开工。", "published": "2019-09-09"}\n'
    code, text, _ = dates(given, "--published", "2021-08-31", capsys=capsys, monkeypatch=monkeypatch)
    assert code == 0
    assert [json.loads(line)["first"] for line in text.splitlines()] == ["2021-06-01", "2019-06-01"]


def test_a_bad_date_field_falls_to_the_flag_and_warns(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    given = '{"text": "6月1日开工。", "published": "soon"}\n'
    code, text, err = dates(given, "--published", "2021-08-31", capsys=capsys, monkeypatch=monkeypatch)
    assert [json.loads(line)["first"] for line in text.splitlines()] == ["2021-06-01"]
    assert code == 1 and "soon" in err


def test_unresolved_dates_have_no_days(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    _, text, _ = dates('{"text": "去年3月20日，大桥通车。"}\n', capsys=capsys, monkeypatch=monkeypatch)
    (row,) = [json.loads(line) for line in text.splitlines()]
    assert [row[name] for name in ("first", "last", "edtf", "certainty")] == [None] * 4


def test_dates_of_plain_text_on_standard_input(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    for data in (BRIDGE.encode(), b"\xef\xbb\xbf" + BRIDGE.encode(), BRIDGE.encode("gb18030")):
        code, text, err = dates(data, "--json", capsys=capsys, monkeypatch=monkeypatch)
        assert (code, err) == (0, "")
        rows = [json.loads(line) for line in text.splitlines()]
        assert [(row["first"], row["start"]) for row in rows] == [("2020-03-01", 0), ("2021-05-06", 19)]


@pytest.mark.parametrize(
    "given",
    [
        "not { json\n",
        '{"text": "2021年"\n',
        "{[]}\n",
        '{"text": 3}\n',
        '{"id": "x"}\n',
        '{"text": ' + "[" * 100_000 + "\n",
    ],
    ids=["text", "cut", "list", "number", "no text", "deep"],
)
def test_lines_that_cannot_be_used_are_named(given: str, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    good = '{"text": "2021年5月6日开工。"}\n'
    code, text, err = dates(good + given + good, capsys=capsys, monkeypatch=monkeypatch)
    assert code == 1 and len(text.splitlines()) == 2
    assert "2" in err and len(err.splitlines()) == 1


def test_dates_of_files_and_folders(saved: Path, capsys: Captured) -> None:
    (saved / "more.jsonl").write_text('{"id": "x", "text": "2019年7月8日贯通。"}\n', encoding="utf-8")
    assert run(["dates", str(saved), str(saved / "bridge.txt"), "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["article"] for row in rows] == ["bridge.txt", "bridge.txt", "x", "bridge.txt", "bridge.txt"]
    assert run(["dates", str(saved / "bridge.txt")]) == 0
    assert capsys.readouterr().out.splitlines()[0].split("\t")[0] == "2020-03-01"


@pytest.mark.parametrize("words", [["nowhere.txt"], ["--published", "2021", "x"], []])
def test_dates_of_nothing(words: list[str], capsys: Captured) -> None:
    assert run(["dates", *words]) == 2
    text, err = capsys.readouterr()
    assert text == "" and err


def test_text_is_the_original_as_spans_count_it(out: str, capsys: Captured) -> None:
    from chrono import sample

    told = feed(Path(out))
    paths = {card["id"]: card["path"] for card in told["_chrono"]["articles"]}
    assert run(["text", str(sample.folder() / "moon-review.html")]) == 0
    original = capsys.readouterr().out
    sources = [source for item in told["items"] for source in item["_chrono"]["sources"]]
    ours = [source for source in sources if paths[source["article"]] == "moon-review.html"]
    assert ours
    assert all(original[slice(*source["span"])] == source["expression"] for source in ours)


def test_text_of_one_record(tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / "a#b.jsonl"
    file.write_text('{"text": "one"}\n{"text": "two"}\n', encoding="utf-8")
    assert run(["text", f"{file}#2"]) == 0
    assert capsys.readouterr().out == "two"
    assert run(["text", str(file)]) == 2
    assert "#1" in capsys.readouterr().err
    assert run(["text", f"{file}#3"]) == 2
    assert run(["text", str(tmp_path / "nowhere")]) == 2
    assert capsys.readouterr().out == ""


# the process: pipes, signals, locales


def started(*words: str, **environment: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*CHRONO, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdin=subprocess.PIPE,
        env={**os.environ, "LANG": "en_US.UTF-8", **environment},
    )


def test_no_command_and_help(capsys: Captured) -> None:
    assert run([]) == 2
    assert run(["nonsense"]) == 2
    assert capsys.readouterr().out == ""
    assert run(["--help"]) == 0
    text = capsys.readouterr().out
    assert all(name in text for name in ("build", "show", "explain", "export", "dates", "text", "demo"))
    assert run(["--version"]) == 0


def test_a_closed_pipe_is_no_failure(out: str) -> None:
    with started("show", out, "--format", "json") as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.read(1)
        process.stdout.close()
        assert process.wait(timeout=60) == 0
        assert process.stderr.read() == b""


def test_a_full_disk_is_one_line(out: str) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no device that is always full")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*CHRONO, "show", out], stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2 and len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_signals_end_it_with_their_code_and_leave_no_part(number: int, code: int, tmp_path: Path) -> None:
    file = tmp_path / "many.jsonl"
    line = json.dumps({"text": BRIDGE * 200}, ensure_ascii=False) + "\n"
    file.write_text(line * 400, encoding="utf-8")
    with started("build", str(file), "-o", str(tmp_path / "o"), "--engine", "serial") as process:
        store = tmp_path / "o" / ".chrono-store.sqlite"
        deadline = time.monotonic() + 30
        while not store.exists() and time.monotonic() < deadline:
            time.sleep(0.02)
        time.sleep(0.5)
        process.send_signal(number)
        _, err = process.communicate(timeout=30)
    assert process.returncode == code, err.decode()
    assert b"Traceback" not in err
    assert not (tmp_path / "o" / "feed.json").exists()


def test_streams_that_are_closed_are_no_traceback(out: str) -> None:
    shell = f'"{sys.executable}" -m chrono'
    for line, code in ((f"{shell} show '{out}' >&-", 0), (f"{shell} dates - <&-", 2)):
        done = subprocess.run(["/bin/sh", "-c", line], capture_output=True, check=False)
        assert done.returncode == code and b"Traceback" not in done.stderr, done.stderr.decode()


def test_data_in_a_pipe_is_utf_8_whatever_the_locale(out: str) -> None:
    for locale in ({"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"LC_ALL": "zh_CN.GBK"}):
        with started("show", out, **locale) as process:
            text, err = process.communicate(timeout=60)
        assert process.returncode == 0, err.decode("utf-8", "replace")
        assert "嫦娥" in text.decode("utf-8")


def test_messages_follow_the_locale(
    saved: Path, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    (saved / "hollow.txt").write_bytes(b"")
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    code, _, err = build(saved, "-o", tmp_path / "o", capsys=capsys)
    assert code == 1 and "hollow.txt：空文件" in err and "1 篇文章" in err
    assert run(["build", str(saved), "--published", "x"]) == 2
    assert "不是日期" in capsys.readouterr().err
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    assert run(["build", str(saved), "--published", "x"]) == 2
    assert "is not a day" in capsys.readouterr().err


def test_every_message_is_said_in_both_languages() -> None:
    from string import Formatter

    from chrono.messages import TEXTS

    for key, (chinese, english) in TEXTS.items():
        wanted = [{name for _, name, _, _ in Formatter().parse(text) if name} for text in (chinese, english)]
        assert wanted[0] == wanted[1], key


def test_a_terminal_gets_a_table_and_no_color_is_obeyed(out: str) -> None:
    pty = pytest.importorskip("pty")
    for environment in ({}, {"NO_COLOR": "1"}):
        text = _on_terminal(pty, ["show", out], {"TERM": "xterm-256color", "COLUMNS": "100", **environment})
        assert "嫦娥" in text and "\t" not in text
        if environment:  # bold and dim are no colours
            assert re.findall(r"\x1b\[[0-9;]*?[34]\d[0-9;]*m", text) == []


def _on_terminal(pty: Any, words: list[str], environment: dict[str, str]) -> str:
    parent, child = pty.openpty()
    with subprocess.Popen(
        [*CHRONO, *words], stdout=child, stderr=child, stdin=child, env={**os.environ, **environment}
    ) as process:
        os.close(child)
        pieces = []
        with contextlib.suppress(OSError):  # how Linux tells that the other side is closed
            while piece := os.read(parent, 65_536):
                pieces.append(piece)
        os.close(parent)
        assert process.wait(timeout=60) == 0
    return b"".join(pieces).decode("utf-8")
