"""Bad input: one clear line with the name and the reason, the right exit code, everything else built, no traceback."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import chrono
from chrono import dating
from chrono.cli import run

Captured = pytest.CaptureFixture[str]
GOOD = "2020年3月1日，青石大桥建成通车。"
RECORD = json.dumps({"id": "good", "text": GOOD}, ensure_ascii=False) + "\n"
as_root = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_US.UTF-8")


class Built:
    """What a build of a folder gave."""

    def __init__(self, folder: Path, capsys: Captured, *flags: str) -> None:
        self.out = folder.parent / "out"
        self.code = run(["build", str(folder), "-o", str(self.out), "--no-store", *flags])
        printed = capsys.readouterr()
        self.text, self.err = printed.out, printed.err
        assert "Traceback" not in self.err

    @property
    def complaints(self) -> list[str]:
        return [line for line in self.err.splitlines() if line.startswith("chrono: ")]

    @property
    def feed(self) -> dict[str, Any]:
        return json.loads((self.out / "feed.json").read_text(encoding="utf-8"))

    @property
    def skipped(self) -> list[tuple[str, str]]:
        return [(each["path"], each["code"]) for each in self.feed["_chrono"]["skipped"]]

    @property
    def days(self) -> list[str]:
        return sorted(item["_chrono"]["first"] for item in self.feed["items"])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "saved"
    made.mkdir()
    (made / "good.txt").write_text(GOOD, encoding="utf-8")
    return made


def nested(depth: int) -> bytes:
    return b'{"text": ' + b"[" * depth + b"]" * depth + b"}"


FILES: dict[str, tuple[str, bytes, str]] = {  # name, content, what the complaint says
    "empty": ("bad.txt", b"", "empty"),
    "blank": ("bad.txt", b" \n\t\r\n\n", "empty"),
    "mark alone": ("bad.txt", b"\xef\xbb\xbf", "no text"),
    "zeros": ("bad.txt", b"\0" * 5000, "binary"),
    "noise": ("bad.txt", bytes(range(256)) * 64, "binary"),
    "program": ("bad.txt", b"\x7fELF\x02\x01\x01" + bytes(200), "a program"),
    "picture": ("bad.txt", b"\x89PNG\r\n\x1a\n" + bytes(200), "an image"),
    "pdf": ("bad.pdf", b"%PDF-1.7\n%\xe2\xe3", "PDF"),
    "zip": ("bad.zip", b"PK\x03\x04" + bytes(100), "ZIP"),
    "encoding": ("bad.txt", bytes(byte for byte in range(0x80, 0x100)) * 40, "encoding"),
    "html without text": (
        "bad.html",
        b"<html><head><script>x</script></head><body><img src=a></body></html>",
        "no text",
    ),
    "html of nothing": ("bad.html", b"<!doctype html>", "no text"),
    "json text": ("bad.json", b"not json at all", "JSON"),
    "json number": ("bad.json", b"42", "a JSON number, where articles were expected"),
    "json string": ("bad.json", b'"words"', "articles were expected"),
    "json null": ("bad.json", b"null", "articles were expected"),
    "json empty list": ("bad.json", b"[]", "no records"),
    "json numbers": ("bad.json", b"[1, 2]", "no objects"),
    "json other keys": ("bad.json", b'{"a": 1, "b": 2}', "keys seen: a, b"),
    "json deep": ("bad.json", nested(100_000), "nested too deeply"),
    "json long number": ("bad.json", b'{"text": "a", "id": ' + b"9" * 10_000 + b"}", "number too long"),
    "json lines deep": ("bad.jsonl", nested(100_000), "nested too deeply"),
    "json lines of nothing": ("bad.jsonl", b"\n\n", "bad.jsonl"),
    "csv without text": ("bad.csv", b"a,b\n1,2\n", "columns seen: a, b"),
    "csv row of too many cells": (
        "bad.csv",
        "标题,正文,网址\n通车,3月8日，大桥通车,全长一千米。,http://a.example\n".encode(),
        "line 2: 4 cells under 3 columns",
    ),
    "rich text": ("bad.rtf", b"{\\rtf1\\ansi hello}", "save it as DOCX"),
    "csv header alone": ("bad.csv", b"title,text\n", "no records"),
    "gz cut": ("bad.txt.gz", gzip.compress(GOOD.encode() * 500)[:60], "damaged or cut off"),
    "gz of nothing": ("bad.txt.gz", gzip.compress(b""), "empty"),
    "gz that is none": ("bad.txt.gz", GOOD.encode(), "damaged or cut off"),
}


@pytest.mark.parametrize("name", FILES)
def test_one_line_with_name_and_reason_and_the_rest_is_built(name: str, folder: Path, capsys: Captured) -> None:
    file, content, reason = FILES[name]
    (folder / file).write_bytes(content)
    built = Built(folder, capsys)
    assert built.code == 1
    assert len(built.complaints) == 1, built.err
    assert file in built.complaints[0] and reason in built.complaints[0]
    assert [path for path, _ in built.skipped] == [file]
    assert built.days == ["2020-03-01"]


@pytest.mark.parametrize("name", FILES)
def test_alone_it_is_nothing_to_read(name: str, tmp_path: Path, capsys: Captured) -> None:
    file, content, _ = FILES[name]
    (tmp_path / "only").mkdir()
    (tmp_path / "only" / file).write_bytes(content)
    built = Built(tmp_path / "only", capsys)
    assert built.code == 2 and built.text == ""
    assert any(file in line for line in built.complaints)
    assert not built.out.exists()


def test_a_missing_path_is_named(folder: Path, tmp_path: Path, capsys: Captured) -> None:
    out = str(tmp_path / "out")
    assert run(["build", str(tmp_path / "nowhere"), "-o", out]) == 2
    assert "nowhere" in capsys.readouterr().err
    assert run(["build", str(tmp_path / "nowhere"), str(folder), "-o", out]) == 1
    assert "nowhere" in capsys.readouterr().err
    assert run(["build", str(folder / "good.txt" / "inner"), "-o", out]) == 2
    assert run(["build", "a\0b", "-o", out]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_a_folder_without_articles(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "saved" / "deep" / "deeper").mkdir(parents=True)
    (tmp_path / "saved" / ".hidden.txt").write_text(GOOD, encoding="utf-8")
    built = Built(tmp_path / "saved", capsys)
    assert (built.code, built.text) == (2, "")
    assert built.complaints == ["chrono: there is nothing to read"]


def test_broken_lines_are_named_and_the_others_read(folder: Path, capsys: Captured) -> None:
    lines = [RECORD, '{"text": "cut\n', "\n", "[1]\n", '"words"\n', '{"a": 1}\n', '{"title": ""}\n', "\0\0\0\n"]
    (folder / "a.jsonl").write_text("".join(lines), encoding="utf-8")
    built = Built(folder, capsys)
    assert built.code == 1
    numbers = [each["record"] for each in built.feed["_chrono"]["skipped"]]
    assert numbers == [2, 4, 5, 6, 7, 8]
    assert [int(re.findall(r"record (\d+)", line)[0]) for line in built.complaints] == numbers
    assert built.feed["_chrono"]["counts"]["articles"] == 2


def test_a_bad_date_field_keeps_its_article_and_warns(folder: Path, capsys: Captured) -> None:
    record = {"id": "x", "text": "2021年5月6日，大桥建成通车。", "published": "the day before"}
    (folder / "a.jsonl").write_text(json.dumps(record, ensure_ascii=False) + "\n", encoding="utf-8")
    built = Built(folder, capsys)
    assert built.code == 1 and len(built.complaints) == 1
    assert "a.jsonl" in built.complaints[0] and "the day before" in built.complaints[0]
    assert built.days == ["2020-03-01", "2021-05-06"]


def test_a_date_field_in_the_future_is_no_publication_date(folder: Path, capsys: Captured) -> None:
    record = {"id": "x", "text": "3月6日，大桥建成通车。", "published": "2099-01-01"}
    (folder / "a.jsonl").write_text(json.dumps(record, ensure_ascii=False) + "\n", encoding="utf-8")
    built = Built(folder, capsys)
    assert built.code == 1 and "future" in built.err
    (card,) = [card for card in built.feed["_chrono"]["articles"] if card["id"] == "x"]
    assert card["published"] is None


def test_one_file_named_twice_is_read_once(folder: Path, capsys: Captured) -> None:
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    (folder / "again.txt").symlink_to(folder / "good.txt")
    built = Built(folder, capsys)
    assert (built.code, built.skipped) == (1, [("loop", "loop")])
    assert built.feed["_chrono"]["counts"]["articles"] == 1


def test_links_that_lead_nowhere_are_named(folder: Path, capsys: Captured) -> None:
    (folder / "ring").symlink_to(folder / "ring")
    (folder / "gone.txt").symlink_to(folder / "not there.txt")
    built = Built(folder, capsys)
    assert built.code == 1
    assert sorted(path for path, _ in built.skipped) == ["gone.txt", "ring"]
    assert run(["build", str(folder / "ring"), "-o", str(built.out)]) == 2
    assert "ring" in capsys.readouterr().err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names")
def test_a_pipe_with_a_name_does_not_hang(folder: Path, capsys: Captured) -> None:
    os.mkfifo(folder / "pipe.txt")
    built = Built(folder, capsys)
    assert (built.code, built.skipped) == (1, [("pipe.txt", "special")])
    assert run(["build", str(folder / "pipe.txt"), "-o", str(built.out)]) == 2
    assert "pipe.txt" in capsys.readouterr().err
    assert run(["dates", str(folder / "pipe.txt")]) == 2
    assert run(["text", str(folder / "pipe.txt")]) == 2


@pytest.mark.skipif(as_root, reason="root may read everything")
def test_what_may_not_be_read_is_named(folder: Path, capsys: Captured) -> None:
    (folder / "closed").mkdir()
    (folder / "closed" / "a.txt").write_text(GOOD, encoding="utf-8")
    (folder / "secret.txt").write_text(GOOD, encoding="utf-8")
    (folder / "secret.txt").chmod(0)
    (folder / "closed").chmod(0)
    try:
        built = Built(folder, capsys)
    finally:
        (folder / "closed").chmod(0o700)
    assert (built.code, sorted(built.skipped)) == (1, [("closed", "permission"), ("secret.txt", "permission")])


@pytest.mark.skipif(os.name != "posix", reason="names of POSIX")
def test_names_with_any_bytes(folder: Path, capsys: Captured) -> None:
    # the lists of tests must not hold these names raw: a terminal that prints a failure would obey them
    names = [
        b"line\nend.txt",
        b"esc\x1b[31mred.txt",
        b"tab\there.txt",
        b"\xff\xfe.txt",
        "四月.txt".encode("gbk"),  # as older Chinese systems write them
        b"#3.txt",
        b"-o.txt",
        b"[bold].txt",
    ]
    for number, name in enumerate(names):
        text = f"{2001 + number}年3月1日，第{number}座大桥建成通车。"
        Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_text(text, encoding="utf-8")
    built = Built(folder, capsys)
    assert built.code == 0
    assert built.days == [*(f"{2001 + number}-03-01" for number in range(len(names))), "2020-03-01"]
    assert "\x1b" not in built.text + built.err
    assert len(built.text.splitlines()) == 1 + len(built.days)
    articles = [card["id"] for card in built.feed["_chrono"]["articles"]]
    assert "四月.txt" in articles and any("\ufffd" in name for name in articles)
    (folder / "esc\x1b[31mhollow.txt").write_bytes(b"")
    (folder / "line\nhollow.txt").write_bytes(b"")
    built = Built(folder, capsys)
    assert built.code == 1 and "\x1b" not in built.err and len(built.complaints) == 2
    assert all("hollow.txt" in line for line in built.complaints)


@pytest.mark.parametrize(
    ("command", "words"), [("build", ["-"]), ("dates", ["-"]), ("dates", ["-", "--json", "--all"]), ("text", ["-"])]
)
@pytest.mark.parametrize("given", [b"", b"\n \n"], ids=["nothing", "blanks"])
def test_standard_input_of_nothing(
    command: str, words: list[str], given: bytes, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given)))
    monkeypatch.chdir(tmp_path)
    assert run([command, *words]) == 2
    text, err = capsys.readouterr()
    assert text == "" and err.startswith("chrono: ")


def test_one_huge_line_is_cut_and_said_so(folder: Path, capsys: Captured) -> None:
    (folder / "huge.txt").write_text("2021年5月6日，青石大桥建成通车。" + "桥很长。" * 120_000, encoding="utf-8")
    built = Built(folder, capsys)
    assert built.code == 1 and "400,000 characters" in built.err
    assert {"2020-03-01", "2021-05-06"} <= set(built.days)


@pytest.mark.skip(reason="chrono/events/clauses.py:comma_spans costs the square of a sentence's dates")
def test_many_dates_on_one_line(folder: Path, capsys: Captured) -> None:
    (folder / "huge.txt").write_text("2021年5月6日大桥" * 30_000, encoding="utf-8")
    assert "2020-03-01" in Built(folder, capsys).days


@pytest.mark.parametrize(
    "char", ["（", "[", "<", "“", "2", "年", " ", "\t", "-", "&", "&#", "\u200b", "学(", "|", "1月"]
)
def test_one_character_again_and_again(char: str, folder: Path, capsys: Captured) -> None:
    times = 1_000 if char == "1月" else 20_000
    (folder / "odd.txt").write_text("开始。" + char * times + "。结束。", encoding="utf-8")
    (folder / "odd.html").write_text(f"<html><body><p>{char * times}</p></body></html>", encoding="utf-8")
    built = Built(folder, capsys)
    assert "2020-03-01" in built.days


def test_zero_bytes_and_half_characters_within_records(folder: Path, capsys: Captured) -> None:
    lines = [
        '{"id": "nul", "text": "2021年5月6日，大桥\\u0000建成通车。"}',
        '{"id": "half", "title": "\\ud83d", "text": "2021年5月7日，\\udc00赤水电厂成立。"}',
        '{"id": "\\ud800", "text": "2021年5月8日，白石公司成立。"}',
    ]
    (folder / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    built = Built(folder, capsys)
    assert built.code == 0
    assert built.days == ["2020-03-01", "2021-05-06", "2021-05-07", "2021-05-08"]
    assert "\0" not in built.text
    for form in ("html", "csv", "markdown", "json", "svg"):
        assert run(["export", str(built.out), "--format", form, "-o", str(folder.parent / "x")]) == 0
    for item in built.feed["items"]:
        assert run(["explain", str(built.out), item["id"]]) == 0
    assert "Traceback" not in capsys.readouterr().err


HOSTILE = {
    "script": "</script><script>alert(1)</script>",
    "bold": "[bold]红[/bold] [link=x]链[/link]",
    "escape": "\x1b[31m\x1b]0;标题\x07红",
    "formula": "=cmd|'/c calc'!A1",
    "markdown": "| `x` | ![i](javascript:alert(1)) **粗** <b>",
    "entity": "&lt;img src=x onerror=alert(1)&gt;<img src=x onerror=alert(1)>",
    "template": "{{7*7}} ${x} {0} %s %(a)s",
    "bidi": "\u202egnp.exe\u202c",
}


@pytest.fixture
def hostile(tmp_path: Path, capsys: Captured) -> Path:
    """A chronology with an event for each of these words, in the title, the sentence and the outlet."""
    lines = [
        {"id": f"{words}#{name}", "title": words, "source": words, "url": f"javascript:{words}"}
        | {"text": f"{words}大桥{number}号于{2001 + number}年3月1日建成通车。{words}说，这是第一座。"}
        for number, (name, words) in enumerate(HOSTILE.items())
    ]
    (tmp_path / "saved").mkdir()
    text = "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in lines)
    (tmp_path / "saved" / "a.jsonl").write_text(text, encoding="utf-8")
    built = Built(tmp_path / "saved", capsys, "--title", HOSTILE["script"])
    assert built.code == 0 and len(built.days) >= len(HOSTILE)
    return built.out


def shown(out: Path, form: str, capsys: Captured) -> str:
    assert run(["show", str(out), "--format", form, "--sources"]) == 0
    return capsys.readouterr().out


def test_a_terminal_shows_quotes_and_obeys_none(
    hostile: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    text = shown(hostile, "table", capsys)
    assert "\x1b" not in text and "\u202e" not in text and "\x07" not in text
    assert "[bold]红[/bold]" in text and "</script>" in text and "{{7*7}}" in text


def test_tsv_has_one_line_an_event(hostile: Path, capsys: Captured) -> None:
    lines = shown(hostile, "tsv", capsys).split("\n")
    assert {line.count("\t") for line in lines[:-1]} == {15}
    assert not any(ord(char) < 32 for line in lines for char in line.replace("\t", ""))


def test_csv_cells_are_never_formulas(hostile: Path) -> None:
    with (hostile / "events.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) >= len(HOSTILE)
    assert not any(cell[:1] in "=+-@＝\t\r" for row in rows for cell in row.values() if cell)
    assert any("=cmd|" in row["sources"] for row in rows)


def test_markdown_shows_markup_as_text(hostile: Path, capsys: Captured) -> None:
    text = shown(hostile, "markdown", capsys)
    assert "<script" not in text and "<img" not in text
    assert not re.search(r"(?<!\\)\]\(", text)
    rows = [line for line in text.splitlines() if line.startswith("| ")]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {5}


def test_the_page_runs_nothing_of_an_article(hostile: Path) -> None:
    page = (hostile / "timeline.html").read_text(encoding="utf-8")
    for words in ("</script><script>alert(1)", "<img src=x", "<b>", "\x1b"):
        assert words not in page
    assert not re.search(r"""(?:href|src)\s*=\s*["']?\s*javascript:""", page, re.IGNORECASE)
    # what is shown is the words themselves
    assert "&lt;/script&gt;" in page


def test_explain_obeys_nothing(hostile: Path, capsys: Captured) -> None:
    feed = json.loads((hostile / "feed.json").read_text(encoding="utf-8"))
    for item in feed["items"]:
        assert run(["explain", str(hostile), item["id"]]) == 0
    for card in feed["_chrono"]["articles"]:
        assert run(["explain", str(hostile), "--article", card["id"]]) == 0
    assert not any(ord(char) < 32 and char != "\n" for char in capsys.readouterr().out)


def test_a_cell_that_is_a_formula_stays_text(folder: Path, capsys: Captured) -> None:
    (folder / "a.csv").write_text(
        'id,title,text\n=1+1,"=HYPERLINK(""x"")","2021年5月6日，大桥建成通车。"\n', encoding="utf-8"
    )
    built = Built(folder, capsys)
    assert built.code == 0
    (card,) = [card for card in built.feed["_chrono"]["articles"] if card["path"] == "a.csv"]
    assert (card["id"], card["title"]) == ("=1+1", '=HYPERLINK("x")')
    cells = (built.out / "events.csv").read_text(encoding="utf-8-sig")
    assert ",'=1+1," in cells and ",=" not in cells


def test_our_own_output_is_no_input(folder: Path, capsys: Captured) -> None:
    built = Built(folder, capsys)
    feed = (built.out / "feed.json").read_bytes()
    (folder / "copied.json").write_bytes(feed)
    built = Built(folder, capsys)
    assert built.code == 1 and built.skipped == [("copied.json", "own-output")]
    assert run(["build", str(built.out / "feed.json"), "-o", str(folder.parent / "other")]) == 2


DECODED: dict[str, Callable[[str], bytes]] = {
    "utf-8 with a mark": lambda text: text.encode("utf-8-sig"),
    "gb18030": lambda text: text.encode("gb18030"),
    "utf-16": lambda text: text.encode("utf-16"),
    "utf-16-le": lambda text: text.encode("utf-16-le"),
    "utf-16-be": lambda text: text.encode("utf-16-be"),
    "one broken byte": lambda text: text.encode() + b"\xe5" + text.encode(),
    "windows line ends": lambda text: text.replace("。", "。\r\n").encode(),
    "gzipped": lambda text: gzip.compress(text.encode()),
}


@pytest.mark.parametrize("name", DECODED)
def test_encodings_that_are_read(name: str, tmp_path: Path, capsys: Captured) -> None:
    text = "2021年5月6日，青石大桥获得优质工程奖。这座大桥是当地的骄傲，人们都很高兴。"
    (tmp_path / "saved").mkdir()
    (tmp_path / "saved" / ("a.txt.gz" if name == "gzipped" else "a.txt")).write_bytes(DECODED[name](text))
    built = Built(tmp_path / "saved", capsys)
    assert (built.code, set(built.days)) == (0, {"2021-05-06"})


def test_big5_is_read(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "saved").mkdir()
    text = "2021年5月6日，青石大橋獲得優質工程獎。這座大橋是當地的驕傲，人們都很高興。"
    (tmp_path / "saved" / "a.txt").write_bytes(text.encode("big5"))
    built = Built(tmp_path / "saved", capsys)
    assert (built.code, set(built.days)) == (0, {"2021-05-06"})


def test_one_record_that_breaks_the_reader_loses_no_other(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    """A defect in reading one text is named on standard error; the records after it are printed."""
    read = dating.find_readings

    def broken(text: str, *rest: object) -> object:
        if "坏" in text:
            raise ValueError("an interval ends after it starts")
        return read(text, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(dating, "find_readings", broken)
    lines = [{"id": "a", "text": "坏了"}, {"id": "b", "text": "2018年3月5日开工。"}]
    data = "\n".join(json.dumps(line, ensure_ascii=False) for line in lines).encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert run(["dates", "-", "--json"]) == 1
    out, err = capsys.readouterr()
    assert [json.loads(line)["article"] for line in out.splitlines()] == ["b"]
    assert "(a)" in err or "（a）" in err


def test_a_path_that_is_not_there_is_an_error_in_python_too(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="nowhere"):
        chrono.build(tmp_path / "nowhere")


def test_what_was_put_right_is_named_and_is_no_loss(folder: Path, capsys: Captured) -> None:
    """An exit code of 1 says that some input was not used: letters decoded wrongly and right again are all used."""
    words = "2021年5月6日，第一天新馆开馆了，在河边的旧厂房里来了三千多人。".encode().decode("latin-1")
    (folder / "a.txt").write_text(words, encoding="utf-8")
    built = Built(folder, capsys, "--strict")
    assert built.code == 0 and built.days == ["2020-03-01", "2021-05-06"]
    assert len(built.complaints) == 1 and "a.txt" in built.complaints[0] and "undone" in built.complaints[0]
    assert built.feed["_chrono"]["counts"]["skipped"] == 0
    for command in ("dates", "text"):
        assert run([command, str(folder / "a.txt")]) == 0
        assert "a.txt" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "content", "flags"),
    [
        ("date", '{"text": "2021年5月6日，大桥建成通车。", "published": "some day"}\n', ()),
        ("titles", "标题,日期\n大桥建成通车,2021-05-06\n", ()),
        ("length", "2021年5月6日，青石大桥建成通车。" + "桥很长。" * 120_000, ()),
        ("column-name", '{"text": "2021年5月6日，大桥建成通车。"}\n', ("--columns", "published=见报")),
    ],
)
def test_what_was_kept_only_in_part_ends_with_1(
    name: str, content: str, flags: tuple[str, ...], folder: Path, capsys: Captured
) -> None:
    file = {"titles": "a.csv", "length": "a.txt"}.get(name, "a.jsonl")
    (folder / file).write_text(content, encoding="utf-8")
    built = Built(folder, capsys, *flags)
    assert (built.code, built.skipped) == (1, [(file, name)])
    assert built.feed["_chrono"]["counts"]["articles"] == 2
