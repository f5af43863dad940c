"""What the commands say to the person at the terminal, in Chinese or English by the locale."""

from __future__ import annotations

import os

from chrono.outputs.skipped import skipped_label

CHINESE = "zh"
TEXTS: dict[str, tuple[str, str]] = {
    "not-a-day": (
        "{flag}：{value} 不是日期（应为 2021-08-31 这样的写法）",
        "{flag}: {value!r} is not a day (wanted YYYY-MM-DD)",
    ),
    "not-a-time": ("{flag}：{value} 不是年、月或日", "{flag}: {value!r} is not a year, month or day"),
    "columns": (
        "--columns：应为 text=列名,published=列名（可用 {fields}），不是 {value}",
        "--columns: wanted text=NAME,published=NAME (any of {fields}), not {value!r}",
    ),
    "nothing": ("没有可读的文章", "there is nothing to read"),
    "no-feed": ("{path} 里没有 feed.json，请先运行 chrono build", "no feed.json in {path}: run chrono build first"),
    "bad-feed": ("{path} 不是本程序的 feed：{reason}", "{path} is no feed of ours: {reason}"),
    "unknown": ("找不到：{name}", "not found: {name}"),
    "explain-what": ("请给出事件编号，或 --article 文章", "name an event's id, or an article with --article"),
    "busy": ("另一个程序正在写这个文件夹：{reason}", "another run is writing there: {reason}"),
    "foreign": (
        "{path} 里已有别的编年，示例不写入；请用 -o 另选文件夹",
        "{path} holds another chronology; choose another folder with -o",
    ),
    "write": ("不能写入 {path}：{reason}", "cannot write {path}: {reason}"),
    "strict": ("--strict：有 {count} 项输入未能使用", "--strict: {count} inputs could not be used"),
    "bad-record": (
        "第{n}条记录（{name}）无法读出日期：{reason}",
        "record {n} ({name}): its dates cannot be read: {reason}",
    ),
    "skipped": ("{path}{record}：{reason}", "{path}{record}: {reason}"),
    "record": ("（第{n}条）", " (record {n})"),
    "done": (
        "{articles} 篇文章（新读 {read} 篇），{events} 个事件，写入 {out}",
        "{articles} articles ({read} read anew), {events} events, written to {out}",
    ),
    "changes": (
        "与上次相比：新增 {new}，变动 {changed}，消失 {gone}",
        "since the last build: {new} new, {changed} changed, {gone} gone",
    ),
    "change-new": ("新增", "new"),
    "change-changed": ("变动", "changed"),
    "change-gone": ("消失", "gone"),
    "reading": ("读文章", "reading articles"),
    "merging": ("归并事件", "merging events"),
    "renamed": ("{old} 现为 {new}", "{old} is now {new}"),
    "scheduler": ("--scheduler 不能与 --engine {engine} 同用", "--scheduler does not go with --engine {engine}"),
    "reversed": ("--from 在 --to 之后", "--from lies after --to"),
    "no-text": ("第{n}行没有 text 文本", "line {n} has no text"),
    "engine": ("{reason}", "{reason}"),
    "bad-line": ("第{n}行不是 JSON 对象：{reason}", "line {n} is no JSON object: {reason}"),
    "several": (
        "{path} 有 {count} 条记录，请用 {path}#1 这样的写法指定一条",
        "{path} holds {count} records: name one, as in {path}#1",
    ),
    "format": ("不能输出为 {format}", "cannot write {format}"),
    "not-an-address": ("{flag}：{value} 不是网址", "{flag}: {value!r} is no address of the web"),
    "list": ("--list 只用于 png 和 svg", "--list goes with png and svg only"),
    "extra": (
        "输出 {format} 需要另装：pip install '{extra}'",
        "{format} wants an extra: pip install '{extra}'",
    ),
    "positive": ("{flag} 应为正整数", "{flag} takes a positive number"),
    "bad-corrections": ("{path}：{place}{problem}", "{path}: {place}{problem}"),
    "unfit": (
        "{file}：{place} 的 {missing} 已不在任何{what}中，未能更正（理由：{reason}）",
        "{file}: {place}: {missing} is in no {what} any more; not applied (reason: {reason})",
    ),
    "unfit-whole": (
        "{file}：{place} 已对不上任何{what}，未能更正（理由：{reason}）",
        "{file}: {place} fits no {what} any more; not applied (reason: {reason})",
    ),
    "unfit-all": (
        "{file}：{place} 要拆出该事件的全部来源，无可拆分，未能更正（理由：{reason}）",
        "{file}: {place} would split off every source of its event; not applied (reason: {reason})",
    ),
    "unfit-itself": (
        "{file}：{place} 要与自身合并，未能更正（理由：{reason}）",
        "{file}: {place} would join its event with itself; not applied (reason: {reason})",
    ),
    "unfit-now": ("；{old} 现为 {new}", "; {old} is now {new}"),
    "what-event": ("事件或来源", "event or source"),
    "what-article": ("文章", "article"),
    "applied": ("按 {file} 更正 {count} 处", "{count} corrections applied from {file}"),
}
# What is wrong with corrections.toml, by the code of a CorrectionsError
CORRECTIONS = {
    "encoding": ("不是 UTF-8 文本（第 {given} 字节）", "not UTF-8 text (at byte {given})"),
    "toml": ("不是有效的 TOML：{given}", "not TOML: {given}"),
    "table": ("只认得 event 和 article", "only event and article are known"),
    "keyed": (
        '应写成 [event."编号"] 或 [article."文章"]',
        'wanted a table with a key: [event."ID"] or [article."KEY"]',
    ),
    "word": ("不认得 {given}", "{given!r} is not known"),
    "nothing": ("没有说要更正什么（{given}）", "says nothing that should be changed ({given})"),
    "needed": ("缺少 {given}", "{given} is missing"),
    "text": ("应为文字，不是 {given!r}", "wanted text, not {given!r}"),
    "bool": ("应为 true 或 false，不是 {given!r}", "wanted true or false, not {given!r}"),
    "ids": ("应为编号的列表，不是 {given!r}", "wanted a list of ids, not {given!r}"),
    "time": (
        "不是日期：{given}（应为 2021-08-31、2021-08、2021-06-01/2021-06-03 这样的写法）",
        "no time: {given!r} (wanted EDTF, as in 2021-08-31, 2021-08, 2021-06-01/2021-06-03)",
    ),
    "day": ("不是日期：{given}（应为 2021-08-31 这样的写法）", "not a day: {given!r} (wanted YYYY-MM-DD)"),
}


def language() -> str:
    """zh or en, by the locale of the environment."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return CHINESE if value.lower().startswith("zh") else "en"
    return "en"


def say(key: str, **values: object) -> str:
    """A message in the reader's language."""
    chinese, english = TEXTS[key]
    return (chinese if language() == CHINESE else english).format(**values)


def correction_problem(code: str, given: object) -> str:
    """What is wrong with a correction, in the reader's language."""
    chinese, english = CORRECTIONS[code]
    return (chinese if language() == CHINESE else english).format(given=given)


def reason_of(code: str, reason: str) -> str:
    """Why an input could not be used, in the reader's language."""
    return skipped_label(code, reason, language())
