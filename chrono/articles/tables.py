"""Records: JSON, JSON Lines, JSON Feed, CSV and TSV to the fields that an article has."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from chrono.articles.nested import nested_rows
from chrono.articles.odd_keys import by_last_word, longest_prose
from chrono.articles.stamps import read_field

Fields = tuple[tuple[str, str], ...]
Columns = tuple[tuple[str, str], ...]
FIELDS = ("id", "title", "text", "html", "published", "url", "source", "language")
_NAMES: dict[str, tuple[str, ...]] = {
    "id": ("id", "guid", "uid", "编号", "編號"),
    "title": ("title", "headline", "subject", "标题", "標題", "题目", "題目"),
    "text": (
        *("text", "content", "body", "fulltext", "maintext", "contenttext", "article"),
        *("正文", "内容", "內容", "全文", "文本"),
    ),
    "html": ("contenthtml", "html", "bodyhtml", "rawhtml"),
    "published": (
        *("published", "datepublished", "publishedat", "pubdate", "publishdate", "publishtime", "publishedtime"),
        *("publicationdate", "pubtime", "发布时间", "发布日期", "發布時間", "發布日期", "发表时间", "发表日期"),
        *("發表時間", "出版日期", "见报日期", "date", "time", "日期", "时间", "時間", "timestamp", "datetime"),
        *(
            "created",
            "createdat",
            "ctime",
            "ptime",
            "newstime",
            "posttime",
            "postedat",
            "postdate",
            "issuetime",
            "releasetime",
        ),
        *(
            "releasedate",
            "inputtime",
            "addtime",
            "showtime",
            "displaytime",
            "firstpublishtime",
            "createtime",
            "createdate",
        ),
    ),
    "url": ("url", "link", "href", "permalink", "链接", "連結", "鏈接", "网址", "網址"),
    "source": (
        *("source", "outlet", "publisher", "sitename", "site", "media", "srcname"),
        *("来源", "來源", "媒体", "媒體", "出处", "网站", "报刊"),
    ),
    "language": ("language", "lang", "inlanguage", "语言", "語言"),
}
_VALUES = ("text", "name", "title", "value", "$date", "$oid")  # the last two as document stores export them
_SUMMARIES = ("description", "summary", "摘要", "导语")  # for a record that holds no text of its own
_FRONT = re.compile("(?:news|article|doc|post|story|新闻|新聞|文章|稿件|原文|全文|正文)(?=.)")  # 全文内容, newstitle
_BEHIND = re.compile("(?<=.)(?:name|名称|名稱)$")  # 媒体名称
_WHEN = re.compile(  # 报道时间, news_publish_dt, posted_on: of publishing; a day by itself may be that of a meeting
    "[^发發]{0,4}(?:发[布表文稿帖贴]|發[佈布表文稿]|刊[登发载]|登[载報报]|见报|報導|报道|上线|推送|新闻|文章|稿件?|创建|公开)[^生]{0,3}(?:时间|時間|日期)"
    r"|(?:date|time|day)(?:of)?(?:publi|post|issu|releas|creat)\w*"
    r"|\w*(?:post|pub|rel(?:eas|(?=time|date))|issu|creat|news|article|show|display|online|submit|push)\w*?(?:time|date|day|at|on|dt|ts)"
)
_NOT_WHEN = re.compile("updat|modif|crawl|fetch|download|expir|end$|更新|修改|截止|采集|抓取")
_MARKS = ("title", "url")  # of which an article has one
_TELLING = {"text", "html", "title"}
_LISTS = ("items", "articles", "records", "data", "results", "news", "docs")
_SURROGATE = re.compile("[\ud800-\udfff]")  # half of a character pair, which no file can hold
_LOOSE = re.compile(r"[\s_\-.:]+")


class WrongShape(Exception):
    """Data of another shape; ``code`` is ``json``, ``columns`` or ``csv``."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


def fields_of(record: Mapping[str, Any], columns: Columns = ()) -> Fields:
    """The fields of a record that are not empty: by the user's columns first, by common names, by names around them, by what they hold."""
    found = _named(record, columns)
    _add_by_odd_keys(found, record)
    if "text" not in found and "html" not in found:
        summaries = {loose_name(key): value for key, value in record.items()}
        found |= {"text": value} if (value := _first(summaries, _SUMMARIES)) else {}
    return tuple((field, found[field]) for field in FIELDS if field in found)


def _named(record: Mapping[str, Any], columns: Columns = ()) -> dict[str, str]:
    """The fields that keys name."""
    loose: dict[str, Any] = {}
    for key, value in record.items():
        loose.setdefault(loose_name(key), value)
    shorn: dict[str, Any] = {}
    for name, value in loose.items():
        shorn.setdefault(_FRONT.sub("", _BEHIND.sub("", name), count=1), value)
    chosen = {field: (loose_name(name),) for field, name in columns}
    found: dict[str, str] = {}
    for field in FIELDS:
        value = _first(loose, chosen.get(field, ())) or _first(loose, _NAMES[field]) or _first(shorn, _NAMES[field])
        if value:
            found[field] = value
    if "published" not in found and len(dates := [each for each in loose.items() if _is_when(*each)]) == 1:
        found["published"] = _words(dates[0][1])
    return found


def _add_by_odd_keys(found: dict[str, str], record: Mapping[str, Any]) -> None:
    """Add the fields that no key is named for, by the last word of a key, and the text by what is prose."""
    keys = [key for key in record if isinstance(key, str)]
    has_text = "text" in found or "html" in found
    for field in ("title", "url", "source") if has_text else ("html", "text", "title", "url", "source"):
        if field not in found:
            values = (_words(record[key]) for key in by_last_word(keys, _NAMES[field]))
            if value := next(filter(None, values), ""):
                found[field] = value
    is_article = not has_text and found.keys().isdisjoint(("text", "html")) and not found.keys().isdisjoint(_MARKS)
    if is_article and (prose := longest_prose(record)):
        found[prose[0]] = prose[1]


def _is_when(name: str, value: Any) -> bool:
    """Whether a field by another name says when it was published, and holds a date."""
    return _WHEN.fullmatch(name) is not None and not _NOT_WHEN.search(name) and read_field(_words(value)) is not None


def loose_name(key: object) -> str:
    """A key or column as it is compared: without case, spaces and the marks between words."""
    return _LOOSE.sub("", str(key)).lower()


def _first(record: Mapping[str, Any], names: Iterable[str]) -> str:
    """The first value that is not empty under these names."""
    return next((value for name in names if name in record and (value := _words(record[name]))), "")


def _words(value: Any) -> str:
    """A value as text: lists of paragraphs are joined, of an object its name counts, booleans and empties do not."""
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value) if value.strip() else ""
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, list):
        return "\n".join(filter(None, (_words(each) for each in value)))
    if isinstance(value, dict):
        return next((word for key in _VALUES if (word := _words(value.get(key)))), "")
    return ""


def seen_names(names: Iterable[str]) -> str:
    """The columns or keys that a file has, for a complaint."""
    return f"columns seen: {', '.join(filter(None, names))[:300] or 'none'}"


def parse_json(text: str) -> Any:
    """The value of a JSON text; :class:`WrongShape` with the line that is wrong."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise WrongShape("json", f"not valid JSON: {error.msg} in line {error.lineno}, column {error.colno}") from None
    except (ValueError, RecursionError):
        raise WrongShape("json", "not valid JSON: a number too long, or nested too deeply") from None


def json_records(value: Any) -> Iterator[Mapping[str, Any]]:
    """The records of a parsed JSON file: a list, a feed, one record; :class:`WrongShape` for any other shape."""
    if isinstance(value, dict):
        rows = next((value[key] for key in _LISTS if isinstance(value.get(key), list)), None)
        if rows is None or _named(value).keys() & {"text", "html"}:
            rows = _answers(value)
        elif isinstance(value.get("title"), str) and "jsonfeed.org" in str(value.get("version", "")):
            rows = [{"source": value["title"], **row} if isinstance(row, dict) else row for row in rows]
    elif isinstance(value, list):
        rows = value
    else:
        name = "number" if isinstance(value, int | float) else "text" if isinstance(value, str) else "null"
        raise WrongShape("json", f"a JSON {name}, where articles were expected: a list of objects, or one")
    if rows and not any(isinstance(row, dict) for row in rows):
        raise WrongShape("json", "a JSON list that holds no objects, so no articles")
    yield from rows


def _answers(value: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The articles of a file that is one object: what a server answered, or the object itself."""
    answer = _answer(value)
    return (
        [answer]
        if any(field in _TELLING for field, _ in fields_of(answer))
        else nested_rows(value, _has_text) or [answer]
    )


def _has_text(row: Mapping[str, Any]) -> bool:
    """Whether a key names the text: rows of titles alone may be anything."""
    return not _named(row).keys().isdisjoint(("text", "html"))


def _answer(value: Mapping[str, Any]) -> Mapping[str, Any]:
    """The article that a server's answer holds, ``{"code": 0, "data": {…}}``; else the value itself."""
    inner = [
        value[key] for key in (*_LISTS, "result", "article", "item", "content") if isinstance(value.get(key), dict)
    ]
    if any(
        field in _TELLING
        for field, _ in fields_of({key: each for key, each in value.items() if not isinstance(each, dict)})
    ):
        return value
    return next((each for each in inner if any(field in _TELLING for field, _ in fields_of(each))), value)


def csv_records(text: str, delimiter: str, columns: Columns = ()) -> Iterator[Mapping[str, str] | WrongShape]:
    """The rows under the header of a CSV or TSV, in place of one that cannot be read what is wrong with it.

    :class:`WrongShape` is raised where no column can be the text or the title, and where the table breaks off.
    """
    csv.field_size_limit(1 << 30)
    mark = _delimiter(text, delimiter)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    try:
        names = [name.strip().lstrip("\ufeff") for name in next(reader, [])]
        if not {field for field, _ in fields_of(dict.fromkeys(filter(None, names), "x"), columns)} & _TELLING:
            raise WrongShape("columns", f"no column holds the text ({seen_names(names)}); say --columns text=NAME")
        text_is_last = any(field == "text" for field, _ in fields_of({names[-1]: "x"}, columns))
        row: list[str] = []
        for row in reader:
            surplus = any(cell.strip() for cell in row[len(names) :])
            if surplus and text_is_last:  # commas of a text that nobody put between quotation marks
                row[len(names) - 1 :] = [mark.join(row[len(names) - 1 :])]
            elif surplus:
                yield WrongShape("csv-cells", f"line {reader.line_num}: {len(row)} cells under {len(names)} columns")
                continue
            if any(cell.strip() for cell in row):
                yield dict(zip(names, row, strict=False))
    except csv.Error as error:
        raise WrongShape("csv", f"not a valid table: {error}, near line {reader.line_num}") from None
    if text.count('"') % 2 and any("\n" in cell for cell in row):
        raise WrongShape("csv-quote", "a quotation mark is never closed: the last rows were read as one cell")


def _delimiter(text: str, delimiter: str) -> str:
    """The delimiter that the header really uses: spreadsheets of some countries write semicolons."""
    header = text.split("\n", 1)[0]
    return delimiter if delimiter in header else next((each for each in "\t;,|" if each in header), delimiter)
