"""Reading: keys, records, what is left out, and one clear reason for whatever cannot be used."""

import gzip
import io
import json
import os
from pathlib import Path
from tempfile import SpooledTemporaryFile

import pytest

from chrono.articles import read as reading
from chrono.articles.article import make_article, read_article
from chrono.articles.read import Raw, ReadOptions, gather
from chrono.articles.tables import fields_of
from chrono.model.article import Article, Skipped
from chrono.model.time import parse_iso
from chrono.settings import DEFAULTS, Settings

PLAIN = ReadOptions()
STORY = "6月1日,新馆在河边的旧厂房里开馆,第一天来了三千多人。馆长说,展览会一直办到年底。"


def read(*paths: Path, options: ReadOptions = PLAIN, settings: Settings = DEFAULTS) -> list[Raw | Skipped]:
    return list(gather([str(path) for path in paths], options, settings))


def keys(*paths: Path) -> list[str]:
    return [each.id for each in read(*paths) if isinstance(each, Raw)]


def only_skipped(path: Path, settings: Settings = DEFAULTS) -> Skipped:
    out: list[Skipped] = []
    for each in read(path, settings=settings):
        if isinstance(each, Skipped):
            out.append(each)
        else:
            article, notes = make_article(each, ReadOptions(), settings)
            assert article is None
            out.extend(notes)
    assert len(out) == 1
    return out[0]


def test_folder_is_walked_in_order_without_hidden_files(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", "a/.hidden.txt", ".git/x.txt"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(STORY, encoding="utf-8")
    assert keys(tmp_path) == ["a/z.md", "b.txt"]
    assert keys(tmp_path / "b.txt") == ["b.txt"]


def test_several_folders_begin_with_their_names_and_nothing_is_read_twice(tmp_path: Path) -> None:
    for name in ("one/x.txt", "two/x.txt"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(STORY, encoding="utf-8")
    assert keys(tmp_path / "one", tmp_path / "two", tmp_path / "one" / "x.txt") == ["one/x.txt", "two/x.txt"]


def test_files_of_one_name_take_numbers(tmp_path: Path) -> None:
    for name in ("one/x.txt", "two/x.txt"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(STORY, encoding="utf-8")
    assert keys(tmp_path / "one/x.txt", tmp_path / "two/x.txt") == ["x.txt#1", "x.txt#2"]


def test_records_have_ids_and_claims_are_settled_by_place(tmp_path: Path) -> None:
    rows = [{"id": "a", "text": STORY}, {"text": STORY}, {"id": "c", "text": STORY}]
    (tmp_path / "one.jsonl").write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    (tmp_path / "two.jsonl").write_text(json.dumps(rows[0]), encoding="utf-8")
    assert keys(tmp_path) == ["one.jsonl#1", "one.jsonl#2", "c", "two.jsonl#1"]


def test_output_and_feeds_of_ours_are_never_input(tmp_path: Path) -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "items": [{"id": "e", "title": "x", "_chrono": {}}],
        "_chrono": {},
    }
    for name in ("out/feed.json", "old/feed.json"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(json.dumps(feed), encoding="utf-8")
    (tmp_path / "old/events.csv").write_text("id,headline\n1,x\n", encoding="utf-8")
    (tmp_path / "out/other.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "old/story.txt").write_text(STORY, encoding="utf-8")
    found = read(tmp_path, options=ReadOptions(output=str(tmp_path / "out")))
    assert [each.id for each in found if isinstance(each, Raw)] == ["old/story.txt"]
    assert only_skipped(tmp_path / "old/feed.json").code == "own-output"


def test_a_broken_line_costs_only_itself(tmp_path: Path) -> None:
    file = tmp_path / "x.jsonl"
    file.write_text(json.dumps({"text": STORY}) + "\n{broken\n" + json.dumps({"text": STORY}) + "\n", encoding="utf-8")
    raw, skipped, last = read(file)
    assert isinstance(raw, Raw) and isinstance(last, Raw) and isinstance(skipped, Skipped)
    assert (skipped.record, skipped.code) == (2, "json")
    assert "not valid JSON" in skipped.reason and "2" not in skipped.reason  # the record says which one it is


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\n", "empty"),
        ("page.html", b"<html><head><title></title></head><body></body></html>", "no-text"),
        ("image.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "binary"),
        ("zeros.txt", b"\0\1\2\3" * 2000, "binary"),
        ("cut.txt.gz", gzip.compress(os.urandom(20_000))[:9_000], "gzip"),
        ("number.json", b"42", "json"),
        ("strings.json", b'["a", "b"]', "json"),
        ("keys.json", b'{"name": 1}', "no-text"),
        ("broken.json", b'{"text": ', "json"),
        ("table.csv", "编号2,金额\n1,20\n".encode(), "columns"),
        ("big.txt", b"x" * 3000, "size"),
    ],
)
def test_bad_files_are_named_with_one_reason(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    (tmp_path / name).write_bytes(data)
    limits = Settings(max_file_size=2000) if code == "size" else DEFAULTS
    skipped = only_skipped(tmp_path / name, limits)
    assert (skipped.path, skipped.code) == (name, code)
    assert "\n" not in skipped.reason


def test_a_table_without_text_lists_its_columns(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("金额,币种\n1,元\n", encoding="utf-8")
    assert "金额, 币种" in only_skipped(tmp_path / "t.csv").reason


def test_missing_paths_pipes_and_dead_links(tmp_path: Path) -> None:
    assert only_skipped(tmp_path / "none").code == "missing"
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "dead").symlink_to(tmp_path / "nowhere")
    assert sorted(each.code for each in read(tmp_path) if isinstance(each, Skipped)) == ["loop", "missing", "special"]


@pytest.mark.parametrize("header", ["标题,正文,发布时间", "title;content;pubDate", "headline,body,date"])
def test_common_column_names(tmp_path: Path, header: str) -> None:
    mark = ";" if ";" in header else ","
    story = STORY.replace(",", "，")
    (tmp_path / "t.csv").write_bytes(b"\xef\xbb\xbf" + f"{header}\n开馆{mark}{story}{mark}2024-06-02\n".encode())
    (raw,) = read(tmp_path / "t.csv")
    assert isinstance(raw, Raw)
    assert dict(raw.fields) == {"title": "开馆", "text": story, "published": "2024-06-02"}


def test_columns_that_the_user_names(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("a,b\nx," + STORY.replace(",", "，") + "\n", encoding="utf-8")
    (raw,) = read(tmp_path / "t.csv", options=ReadOptions(columns=(("text", "b"), ("id", "a"))))
    assert isinstance(raw, Raw) and raw.id == "x"


@pytest.mark.parametrize("name", ["t.csv", "t.jsonl", "t.json"])
def test_a_column_that_no_record_has_is_named_with_those_there_are(tmp_path: Path, name: str) -> None:
    record = {"title": "开馆", "content": STORY}
    data = {
        "t.csv": "title,content\n开馆,“" + STORY.replace(",", "，") + "\n",
        "t.jsonl": json.dumps(record) + "\n",
        "t.json": json.dumps([record]),
    }[name]
    (tmp_path / name).write_text(data, encoding="utf-8")
    raw, skipped = read(tmp_path / name, options=ReadOptions(columns=(("text", "nobody"), ("title", "Title"))))
    assert isinstance(raw, Raw) and "text" in dict(raw.fields), "what has a common name is read all the same"
    assert isinstance(skipped, Skipped)
    assert (skipped.path, skipped.code, skipped.fatal) == (name, "column-name", False)
    assert "'nobody'" in skipped.reason and "title, content" in skipped.reason


def test_a_table_of_titles_alone_says_so(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("标题,内文区\n开馆,好\n", encoding="utf-8")
    raw, skipped = read(tmp_path / "t.csv")
    assert isinstance(raw, Raw) and isinstance(skipped, Skipped)
    assert (skipped.code, skipped.fatal) == ("titles", False) and "标题, 内文区" in skipped.reason


@pytest.mark.parametrize(
    ("names", "wanted"),
    [
        ("序号,新闻标题,媒体名称,全文内容,采集时间", {"title", "source", "text"}),
        (
            "docid,news_title,news_content,pub_time,crawl_time,media_name",
            {"id", "title", "text", "published", "source"},
        ),
        ("标题,正文内容,发布日期,文章链接,情感属性", {"title", "text", "published", "url"}),
    ],
)
def test_column_names_of_exports(tmp_path: Path, names: str, wanted: set[str]) -> None:
    row = ",".join(name for name in names.split(","))
    (tmp_path / "t.csv").write_text(f"{names}\n{row}\n", encoding="utf-8")
    (raw,) = read(tmp_path / "t.csv")
    assert isinstance(raw, Raw) and {field for field, _ in raw.fields} == wanted
    assert dict(raw.fields)["text"] in names.split(",")


@pytest.mark.parametrize(
    "answer",
    [
        {"code": 0, "data": {"docTitle": "开馆", "pubTime": 1623463200000, "content": STORY}},
        {"ctime": 1623463200, "utime": 1699999999, "title": "开馆", "body": STORY},
        {"title": "开馆", "body": STORY, "newsTime": "2021-06-12 10:00", "data": {"title": "别的", "text": "别的"}},
    ],
)
def test_what_crawlers_and_servers_write(tmp_path: Path, answer: dict[str, object]) -> None:
    (tmp_path / "t.json").write_text(json.dumps(answer), encoding="utf-8")
    article = _article(tmp_path / "t.json")
    assert (article.title, article.original) == ("开馆", STORY)
    assert article.publication.interval is not None and article.publication.interval.first == "2021-06-12"


@pytest.mark.parametrize(
    ("name", "is_it"),
    [
        ("报道时间", True),
        ("news_publish_dt", True),
        ("postedOn", True),
        ("稿件发布时间", True),
        ("事发时间", False),
        ("登记日期", False),
        ("会议时间", False),
        ("post_updated_at", False),
        ("出发时间", False),
    ],
)
def test_other_names_of_the_day_of_publishing(tmp_path: Path, name: str, is_it: bool) -> None:
    (tmp_path / "t.json").write_text(json.dumps({"title": "开馆", "text": STORY, name: "2021-06-12"}), encoding="utf-8")
    (raw,) = read(tmp_path / "t.json")
    assert isinstance(raw, Raw) and ("published" in dict(raw.fields)) is is_it


def test_a_summary_stands_in_only_where_there_is_no_text(tmp_path: Path) -> None:
    items = [{"title": "开馆", "summary": "短", "content_html": f"<p>{STORY}</p>"}, {"title": "闭馆", "summary": STORY}]
    (tmp_path / "t.json").write_text(json.dumps({"items": items}), encoding="utf-8")
    one, other = read(tmp_path / "t.json")
    assert isinstance(one, Raw) and isinstance(other, Raw)
    assert "html" in dict(one.fields) and "text" not in dict(one.fields)
    assert dict(other.fields)["text"] == STORY


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings_of_simplified_text(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "x.txt").write_bytes(STORY.encode(encoding))
    assert _article(tmp_path / "x.txt").original == STORY


def test_big5_and_a_few_broken_bytes(tmp_path: Path) -> None:
    story = "六月一日,新館在河邊的舊廠房裡開館,第一天來了三千多人。館長說,展覽會一直辦到年底。"
    (tmp_path / "x.txt").write_bytes(story.encode("big5"))
    assert _article(tmp_path / "x.txt").original == story
    (tmp_path / "y.txt").write_bytes(STORY.encode() + b"\xff\xfe")
    assert _article(tmp_path / "y.txt").original.startswith(STORY)


def test_a_bad_date_field_keeps_its_article(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text(json.dumps({"text": STORY, "published": "soon"}), encoding="utf-8")
    (raw,) = read(tmp_path / "x.json")
    assert isinstance(raw, Raw) and raw.id == "x.json"
    article, notes = make_article(raw, ReadOptions(), DEFAULTS)
    assert article is not None and [(note.code, note.fatal) for note in notes] == [("date", False)]


def test_the_digest_hangs_on_everything() -> None:
    raw = Raw("a", "p", 1, "record", None, (("text", "x"),))
    others = [
        Raw("b", "p", 1, "record", None, (("text", "x"),)),
        Raw("a", "p", 2, "record", None, (("text", "x"),)),
        Raw("a", "p", 1, "record", None, (("title", "x"),)),
        Raw("a", "p", 1, "record", b"", (("text", "y"),)),
    ]
    assert len({each.digest() for each in [raw, *others]}) == 5


def _article(path: Path) -> Article:
    (raw,) = read(path)
    assert isinstance(raw, Raw)
    article, _ = make_article(raw, ReadOptions(), DEFAULTS)
    assert article is not None
    return article


def test_reading_says_whether_the_clock_has_a_part_in_it() -> None:
    """What depends on today must be read again tomorrow; the rest must not."""

    def timeless(published: str) -> bool:
        raw = Raw("a", "a.jsonl", 1, "record", None, (("text", "昨天，新馆开馆。"), ("published", published)))
        return read_article(raw, ReadOptions(clock=parse_iso("2024-03-15")), DEFAULTS).timeless

    assert timeless("2024-03-15") and timeless("no date")
    assert not timeless("2024-03-16")


def test_commas_of_an_unquoted_text_in_the_last_column_stay_in_it(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("标题,正文\n通车,大桥通车,全长一千米。\n开馆,新馆开馆。\n", encoding="utf-8")
    assert [dict(raw.fields)["text"] for raw in read(tmp_path / "t.csv") if isinstance(raw, Raw)] == [
        "大桥通车,全长一千米。",
        "新馆开馆。",
    ]


def test_a_row_of_too_many_cells_costs_only_itself(tmp_path: Path) -> None:
    story = STORY.replace(",", "，").strip()
    (tmp_path / "t.csv").write_text(f"正文,标题\n{story},通车\n一,二,三\n{story},开馆\n", encoding="utf-8")
    one, bad, other = read(tmp_path / "t.csv")
    assert isinstance(one, Raw) and isinstance(other, Raw) and isinstance(bad, Skipped)
    assert (bad.record, bad.code) == (2, "csv-cells")


def test_a_quotation_mark_that_is_never_closed_is_named(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text('标题,正文\n通车,"大桥通车\n开馆,新馆开馆\n', encoding="utf-8")
    raw, skipped = read(tmp_path / "t.csv")
    assert isinstance(raw, Raw) and isinstance(skipped, Skipped) and skipped.code == "csv-quote"
    (tmp_path / "u.csv").write_text('标题,正文\n通车,5" 的管道\n开馆,新馆开馆\n', encoding="utf-8")
    assert all(isinstance(each, Raw) for each in read(tmp_path / "u.csv")), "a mark of inches closes nothing"


def test_a_feed_that_breaks_off_is_named_and_read_as_far_as_it_goes(tmp_path: Path) -> None:
    whole = f"<rss><channel><title>a</title><item><title>开馆</title><description>{STORY}</description></item></channel></rss>"
    (tmp_path / "whole.xml").write_text(whole + "\n<!-- cached -->\n", encoding="utf-8")
    assert [type(each) for each in read(tmp_path / "whole.xml")] == [Raw]
    (tmp_path / "cut.xml").write_text(whole.removesuffix("</item></channel></rss>"), encoding="utf-8")
    raw, skipped = read(tmp_path / "cut.xml")
    assert isinstance(raw, Raw) and isinstance(skipped, Skipped) and skipped.code == "xml-cut"


@pytest.mark.parametrize("damage", ["\0", "\0\0\0", "\x01", "\x7f"])
def test_a_few_control_characters_do_not_lose_an_article(tmp_path: Path, damage: str) -> None:
    story = STORY[:9] + damage + STORY[9:]
    (tmp_path / "x.txt").write_bytes(story.encode())
    article = _article(tmp_path / "x.txt")
    assert (article.original, damage in article.text) == (story, False)


def test_a_book_under_the_name_of_json_lines_is_given_up_soon(tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_text(f"{STORY.strip()}\n" * 5_000, encoding="utf-8")
    *lines, last = read(tmp_path / "x.jsonl")
    assert len(lines) == 100 and isinstance(last, Skipped)
    assert (last.record, last.code) == (None, "json") and "first 100 lines" in last.reason
    good = json.dumps({"text": STORY}) + "\n"
    (tmp_path / "y.jsonl").write_text(good + "broken\n" * 150 + good, encoding="utf-8")
    assert sum(isinstance(each, Raw) for each in read(tmp_path / "y.jsonl")) == 2


def test_standard_input_is_not_held_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_IN_MEMORY", 1_000)
    records = "".join(json.dumps({"id": str(number), "text": STORY}) + "\n" for number in range(50))
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(records.encode())))
    spools = []

    class Watched(SpooledTemporaryFile[bytes]):
        def __exit__(self, *_: object) -> None:
            spools.append(self._rolled)  # type: ignore[attr-defined]
            super().__exit__(None, None, None)

    monkeypatch.setattr(reading, "SpooledTemporaryFile", Watched)
    assert [each.id for each in gather(["-"], PLAIN, DEFAULTS) if isinstance(each, Raw)] == list(map(str, range(50)))
    assert spools == [True], "it lies in a file"


PROSE = "新馆开馆，来了三千多人。设计师把锅炉房改成了报告厅，把烟囱留作标志！施工用了十四个月，花费比预算少了一成。馆长说，展览会一直办到年底，门票从下个月起调整，老人免票，学生半价。"


@pytest.mark.parametrize(
    ("record", "wanted"),
    [
        ({"art_title": "新馆", "sub_title": "副", "art_html": "<p>一</p>"}, {"title": "新馆", "html": "<p>一</p>"}),
        (
            {"noteTitle": "新馆", "postBody": "一段", "rel_time": "2021-06-02 08:00"},
            {"title": "新馆", "text": "一段", "published": "2021-06-02 08:00"},
        ),
        ({"帖子标题": "新馆", "帖子正文": "一段", "图片标题": "图"}, {"title": "新馆", "text": "一段"}),
        (
            {"title": "新馆", "maintext": "一段", "date_publish": "2021-06-02", "date_modify": "2021-06-03"},
            {"title": "新馆", "text": "一段", "published": "2021-06-02"},
        ),
        ({"url": "https://example.com/1", "k2": PROSE, "k3": 5}, {"text": PROSE, "url": "https://example.com/1"}),
        ({"k1": "短", "k2": PROSE, "k3": 5}, {}),
        ({"title": "新馆", "k2": f"<p>{PROSE}</p>"}, {"title": "新馆", "html": f"<p>{PROSE}</p>"}),
        ({"title": "新馆", "hot_comment": PROSE}, {"title": "新馆"}),
        (
            {"title": "新馆", "img_url": "https://example.com/1.jpg", "art_url": "https://example.com/1"},
            {"title": "新馆", "url": "https://example.com/1"},
        ),
    ],
)
def test_odd_keys_are_known_by_their_last_word_and_text_by_its_sentences(
    record: dict[str, object], wanted: dict[str, str]
) -> None:
    assert dict(fields_of(record)) == wanted


@pytest.mark.parametrize(
    "wrapped",
    [
        '{"took": 12, "hits": {"total": {"value": 1}, "hits": [{"_id": "x", "_source": {"title": "新馆", "content": "TEXT"}}]}}',
        '{"articles": {"page": 1, "results": [{"uri": "1", "title": "新馆", "body": "TEXT", "source": {"title": "报"}}]}}',
        '{"posts": [{"thread": {"site": "报"}, "title": "新馆", "text": "TEXT"}]}',
        '{"code": 0, "payload": {"detail": {"title": "新馆", "content": "TEXT"}}}',
    ],
)
def test_articles_deep_in_an_answer_are_found(tmp_path: Path, wrapped: str) -> None:
    (tmp_path / "a.json").write_text(wrapped.replace("TEXT", STORY), encoding="utf-8")
    (raw,) = read(tmp_path / "a.json")
    assert isinstance(raw, Raw)
    assert dict(raw.fields)["title"] == "新馆"
    assert dict(raw.fields)["text"] == STORY


def test_rows_of_titles_deep_in_a_file_are_no_articles(tmp_path: Path) -> None:
    (tmp_path / "gold.json").write_text(
        '{"topic": {"events": [{"title": "新馆开馆", "date": "2021-06-01"}]}}', encoding="utf-8"
    )
    assert only_skipped(tmp_path / "gold.json").code == "no-text"


def test_zeros_at_the_end_of_a_file_do_not_lose_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(STORY.encode() + b"\0" * 300)
    (raw,) = read(tmp_path / "a.txt")
    assert isinstance(raw, Raw)
    article, _ = make_article(raw, ReadOptions(), DEFAULTS)
    assert article is not None and article.text.strip() == STORY.strip()
