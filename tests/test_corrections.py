"""``corrections.toml``: each kind applied, surviving a rebuild with more articles, and named when it fits nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import chrono
from chrono.cli import run
from chrono.corrections import CorrectionsError, read_corrections
from chrono.outputs.feed import feed_json, read_feed

ARTICLES = {
    "opening": ("2024-05-02", "5月1日，青石大桥正式通车，全长三公里。"),
    "opening-again": ("2024-05-03", "5月1日，青石大桥正式通车，双向六车道。"),
    "harvest": ("2024-06-11", "6月10日，柳塘村举行首届麦收节，来客两千人。"),
    "museum": ("2024-07-21", "7月20日，白河陶瓷博物馆落成，展出藏品八百件。"),
}
LATER = {
    "before": ("2024-05-01", "5月1日，青石大桥正式通车，试运行三天。"),
    "school": ("2024-09-02", "9月1日，东湾小学新校舍启用。"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of articles, and an output beside it."""
    (tmp_path / "out").mkdir()
    write(tmp_path, ARTICLES)
    return tmp_path


def write(folder: Path, articles: dict[str, tuple[str, str]]) -> None:
    lines = [json.dumps({"id": key, "published": day, "text": text}) for key, (day, text) in articles.items()]
    (folder / "a.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def built(folder: Path, corrections: str = "", *flags: str, code: int = 0) -> dict[str, Any]:
    """The feed of a build with these corrections."""
    (folder / "out" / "corrections.toml").write_text(corrections, encoding="utf-8")
    assert run(["build", str(folder / "a.jsonl"), "-o", str(folder / "out"), "--title", "t", *flags]) == code
    text = (folder / "out" / "feed.json").read_text(encoding="utf-8")
    assert feed_json(read_feed(text)) == text  # nothing of it is lost on the way back
    feed: dict[str, Any] = json.loads(text)
    return feed


def titled(feed: dict[str, Any], words: str) -> dict[str, Any]:
    (found,) = [item for item in feed["items"] if words in item["title"]]
    return found  # type: ignore[no-any-return]


def sources(item: dict[str, Any]) -> dict[str, str]:
    """Ids of an event's sources by their articles."""
    return {source["article"]: source["id"] for source in item["_chrono"]["sources"]}


@pytest.fixture
def bridge(folder: Path) -> dict[str, Any]:
    """The one event of two articles, as the program has it."""
    item = titled(built(folder), "大桥")
    assert sources(item).keys() == {"opening", "opening-again"}
    assert "corrections" not in item["_chrono"]
    return item


def test_a_hidden_event_stays_in_the_feed_and_nowhere_else(
    folder: Path, bridge: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    wish = f'[event."{bridge["id"]}"]\nhide = true\nreason = "不属于本专题"\n'
    feed = built(folder, wish)
    hidden = titled(feed, "大桥")["_chrono"]
    assert hidden["hidden"] is True
    assert [(each["kind"], each["reason"]) for each in hidden["corrections"]] == [("hide", "不属于本专题")]
    assert (feed["_chrono"]["counts"]["events"], feed["_chrono"]["counts"]["hidden"]) == (2, 1)
    out = folder / "out"
    for name in ("events.csv", "timeline.html"):
        assert "大桥" not in (out / name).read_text(encoding="utf-8-sig")
    for form in ("table", "tsv", "json", "markdown"):
        capsys.readouterr()
        assert run(["show", str(out), "--format", form]) == 0
        printed = capsys.readouterr().out
        assert "大桥" not in printed
        assert "博物馆" in printed
    for form in ("html", "csv", "markdown", "json", "timelinejs", "xlsx", "svg"):
        assert run(["export", str(out), "--format", form, "--public", "-o", str(folder / "x")]) == 0
        assert "大桥".encode() not in (folder / "x").read_bytes()
    assert run(["explain", str(out), bridge["id"]]) == 0
    assert "已隐藏（理由：不属于本专题）" in capsys.readouterr().out


def test_a_renamed_event_shows_both_headlines(
    folder: Path, bridge: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    by_source = sources(bridge)["opening-again"]
    wish = f'[event."{by_source}"]\nrename = "青石桥今起可行车"\nreason = "以公告为准"\n'
    item = titled(built(folder, wish), "可行车")
    assert item["id"] == bridge["id"]
    (note,) = item["_chrono"]["corrections"]
    assert (note["kind"], note["own"], note["key"]) == ("rename", bridge["title"], by_source)
    page = (folder / "out" / "timeline.html").read_text(encoding="utf-8")
    assert f"标题经更正，程序原作“{bridge['title']}”（理由：以公告为准）" in page
    capsys.readouterr()
    assert run(["show", str(folder / "out"), "--format", "table"]) == 0
    assert "更正" in capsys.readouterr().out
    assert run(["explain", str(folder / "out"), by_source]) == 0
    assert bridge["title"] in capsys.readouterr().out


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ('"2024-05-03"', ("2024-05-03", "2024-05-03", "2024-05-03", "stated")),
        ("2024-05-03", ("2024-05-03", "2024-05-03", "2024-05-03", "stated")),
        ('"2024-05"', ("2024-05-01", "2024-05-31", "2024-05", "stated")),
        ('"2024-05-03/2024-05-05"', ("2024-05-03", "2024-05-05", "2024-05-03/2024-05-05", "stated")),
        ('"2024-05~"', ("2024-05-01", "2024-05-31", "2024-05~", "approximate")),
    ],
)
def test_a_redated_event_shows_both_days(
    folder: Path, bridge: dict[str, Any], value: str, days: tuple[str, ...]
) -> None:
    feed = built(folder, f'[event."{bridge["id"]}"]\nredate = {value}\nreason = "验收报告"\n')
    ours = titled(feed, "大桥")["_chrono"]
    assert tuple(ours[name] for name in ("first", "last", "edtf", "certainty")) == days
    (note,) = ours["corrections"]
    assert (note["kind"], note["own"], note["first"]) == ("redate", "2024-05-01", "2024-05-01")
    page = (folder / "out" / "timeline.html").read_text(encoding="utf-8")
    assert "日期经更正，程序原作2024年5月1日（理由：验收报告）" in page


def test_a_split_source_becomes_an_event_of_its_own(folder: Path, bridge: dict[str, Any]) -> None:
    away = sources(bridge)["opening-again"]
    feed = built(folder, f'[event."{bridge["id"]}"]\nsplit = ["{away}"]\nreason = "说的是两座桥"\n')
    told = [item for item in feed["items"] if "大桥" in item["title"]]
    assert sorted(tuple(sources(item)) for item in told) == [("opening",), ("opening-again",)]
    assert {item["id"] for item in told} == {bridge["id"], away}
    for item in told:
        (note,) = item["_chrono"]["corrections"]
        assert (note["kind"], note["own"]) == ("split", bridge["title"])


def test_joined_events_are_one(folder: Path, bridge: dict[str, Any]) -> None:
    other = titled(built(folder), "麦收节")
    feed = built(folder, f'[event."{bridge["id"]}"]\njoin = ["{other["id"]}"]\nreason = "同一天的两则"\n')
    joined = titled(feed, "大桥")
    assert sources(joined).keys() == {"opening", "opening-again", "harvest"}
    (note,) = joined["_chrono"]["corrections"]
    assert (note["kind"], note["own"]) == ("join", f"{bridge['title']} | {other['title']}")
    assert len(feed["items"]) == 2
    assert "corrections" not in titled(feed, "博物馆")["_chrono"]


def test_a_pinned_event_is_among_the_first(folder: Path, bridge: dict[str, Any]) -> None:
    assert [item["title"] for item in built(folder, "", "--top", "1")["items"]] == [bridge["title"]]
    least = titled(built(folder), "博物馆")
    wish = f'[event."{least["id"]}"]\npin = true\nreason = "本专题的主角"\n'
    feed = built(folder, wish, "--top", "1")
    assert [item["title"] for item in feed["items"]] == [least["title"]]
    assert feed["items"][0]["_chrono"]["importance"] == least["_chrono"]["importance"]
    shown = chrono.load(folder / "out")
    assert shown.events[0].pinned


def test_a_publication_date_given_by_hand_moves_what_is_counted_from_it(
    folder: Path, bridge: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    feed = built(folder, '[article."museum"]\npublished = "2023-08-01"\nreason = "报纸的出版日"\n')
    item = titled(feed, "博物馆")
    assert item["_chrono"]["first"] == "2023-07-20"
    (card,) = [each for each in feed["_chrono"]["articles"] if each["id"] == "museum"]
    assert (card["published"], card["published_source"]) == ("2023-08-01", "flag")
    (note,) = card["corrections"]
    assert (note["kind"], note["first"], note["own"]) == ("published", "2024-07-21", "2024-07-21")
    for words in (["--article", "museum"], [item["id"]]):
        capsys.readouterr()
        assert run(["explain", str(folder / "out"), *words]) == 0
        assert "发布日期经更正，程序原作2024年7月21日（理由：报纸的出版日）" in capsys.readouterr().out


def every_kind(folder: Path) -> str:
    """One correction of each kind, by the ids of sources."""
    feed = built(folder)
    ids = {key: value for item in feed["items"] for key, value in sources(item).items()}
    return (
        f'[event."{ids["opening"]}"]\nrename = "大桥甲"\nsplit = ["{ids["opening-again"]}"]\nreason = "r"\n'
        f'[event."{ids["harvest"]}"]\nredate = "2024-06-09"\njoin = ["{ids["museum"]}"]\nreason = "r"\n'
        f'[event."{ids["opening-again"]}"]\nhide = true\npin = true\nreason = "r"\n'
        '[article."museum"]\npublished = "2024-07-22"\nreason = "r"\n'
    )


def test_every_kind_survives_a_rebuild_with_more_articles(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wish = every_kind(folder)
    write(folder, ARTICLES | LATER)
    capsys.readouterr()
    feed = built(folder, wish)
    assert "corrections.toml" in capsys.readouterr().err  # how many were applied
    assert "unfit" not in feed["_chrono"]
    kinds = {note["kind"] for item in feed["items"] for note in item["_chrono"].get("corrections", ())}
    assert kinds == {"rename", "redate", "split", "join", "hide", "pin"}
    renamed = titled(feed, "大桥甲")
    assert sources(renamed).keys() == {"opening", "before"}
    joined = [item for item in feed["items"] if sources(item).keys() == {"harvest", "museum"}]
    assert [item["_chrono"]["first"] for item in joined] == ["2024-06-09"]
    rebuilt = chrono.build(folder / "a.jsonl", title="t", corrections=folder / "out" / "corrections.toml")
    assert rebuilt.feed()["items"] == feed["items"]


def test_what_fits_nothing_any_more_is_named_once(
    folder: Path, bridge: dict[str, Any], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    wish = every_kind(folder)
    write(folder, LATER)
    for name, words in (("zh_CN.UTF-8", "已对不上任何"), ("C", "fits no")):
        monkeypatch.setenv("LC_ALL", name)
        capsys.readouterr()
        feed = built(folder, wish)
        lines = [line for line in capsys.readouterr().err.splitlines() if words in line]
        assert len(lines) == 4
        assert len(set(lines)) == 4
        assert all(line.startswith("chrono: corrections.toml") for line in lines)
    assert len(feed["_chrono"]["unfit"]) == 6  # each of the four tables, and the ids to split and to join
    assert all("corrections" not in item["_chrono"] for item in feed["items"])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[event]\nx = = 1\n", "line 2"),
        ('[event."x"]\nhide = true\n', "reason is missing"),
        ('[event."x"]\nreason = "r"\n', "says nothing"),
        ('[event."x"]\nhidden = true\nreason = "r"\n', "'hidden' is not known"),
        ('[event."x"]\nhide = "yes"\nreason = "r"\n', "wanted true or false"),
        ('[event."x"]\nrename = ""\nreason = "r"\n', "wanted text"),
        ('[event."x"]\nredate = "去年"\nreason = "r"\n', "[event.\"x\"] redate: no time: '去年'"),
        ('[event."x"]\nsplit = [1]\nreason = "r"\n', "wanted a list of ids"),
        ('[article."x"]\npublished = "2024"\nreason = "r"\n', "not a day"),
        ('[article."x"]\nreason = "r"\n', "published is missing"),
        ("event = 1\n", "wanted a table with a key"),
        ("[event]\nhide = true\n", "wanted a table with a key"),
        ("[events]\n", "only event and article are known"),
    ],
)
def test_a_malformed_file_is_refused_in_one_line(
    folder: Path, text: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "out" / "corrections.toml").write_text(text, encoding="utf-8")
    assert run(["build", str(folder / "a.jsonl"), "-o", str(folder / "out")]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "corrections.toml" in line
    assert said in line
    assert not (folder / "out" / "feed.json").exists()


def test_the_file_may_have_been_saved_by_a_plain_editor() -> None:
    text = '\ufeff[event."x"]\r\nhide = true\r\nreason = "r"\r\n'
    assert read_corrections(text.encode()).events[0].hide
    with pytest.raises(CorrectionsError, match="encoding"):
        read_corrections('[event."x"]\nreason = "理由"\n'.encode("gb18030"))
