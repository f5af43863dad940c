"""Why a source's words mean these days, in the reader's language; shared by the page and ``explain``."""

from __future__ import annotations

from chrono.model.event import ArticleCard, Chronicle, Event, Mention, Source
from chrono.model.time import Interval
from chrono.outputs.labels import event_label, interval_label, iso_label
from chrono.outputs.quotes import visible

PLACES = {
    "zh": {
        "flag": "命令中指定",
        "field": "记录的日期字段",
        "metadata": "网页元数据",
        "header": "页首",
        "dateline": "电头",
        "footer": "页尾",
        "filename": "文件名",
        "url": "网址",
        "inferred": "由正文推断",
        "contradicted": "所给日期与正文或相同的另一篇矛盾，另行推断",
        "unknown": "不详",
    },
    "en": {
        "flag": "given in the command",
        "field": "the record’s date field",
        "metadata": "the page’s metadata",
        "header": "the head of the page",
        "dateline": "the dateline",
        "footer": "the foot of the page",
        "filename": "the file name",
        "url": "the address",
        "inferred": "inferred from the text",
        "contradicted": "the given date contradicts the text or a copy of it; inferred",
        "unknown": "unknown",
    },
}
REASONS_ZH = {
    "unresolved": "无法推定",
    "not a day": "不是日期",
    "sets the scene": "只作铺垫",
    "a session named, not a date": "会议名称，不是日期",
    "a stretch of time": "时段，不是日期",
    "no happening": "没有说到事件",
    "no clear happening": "事件不清楚",
    "not done": "没有做成",
    "a detail": "细节",
    "detail of the next": "下一句的细节",
    "a comparison": "只用来比较",
    "part of a name": "名称的一部分",
    "a remark in brackets": "括号里的说明",
    "the day of a report": "报道的日子",
    "said again": "换个说法",
    "describes a thing": "只用来说明事物",
    "told by the report": "已由报道说明",
    "the day of what is denied": "被否认之事的日期",
    "repeated body": "正文重复",
    "repeated summary": "摘要重复",
    "romanised note": "注音",
    "caption": "图片说明",
    "slogans": "口号",
    "related links": "相关链接",
    "menu": "菜单",
    "title": "标题",
    "original title": "原标题",
    "header": "页首",
    "footer": "页尾",
    "byline": "署名",
    "source": "来源行",
    "site name": "网站名",
    "clock": "播放时间",
    "markup": "标记",
    "page furniture": "页面装饰",
}


def cards_by_key(chronicle: Chronicle) -> dict[str, ArticleCard]:
    """The articles' cards by their keys."""
    return {card.id: card for card in chronicle.articles}


def reading(source: Source, card: ArticleCard | None, labels: str) -> str:
    """What gave the days: “今年”＝2021年，依据：页首“发布时间:2021-08-31”."""
    told = source.mention
    days = event_label(told, labels)
    words, basis = visible(told.expression), _basis(source, card, labels)
    if labels == "zh":
        head = f"“{words}”＝{days}" if words else f"文中未写日期，按{days}记"
        repaired = "，原文有缺损，按所印之意读出" if is_repaired(told) else ""
        return f"{head}{repaired}，依据：{basis}" if basis else f"{head}{repaired or '，原文写明'}"
    head = f"“{words}” = {days}" if words else f"no date in the text; set to {days}"
    repaired = "; damaged in the original, read as what was meant" if is_repaired(told) else ""
    return f"{head}{repaired}; from {basis}" if basis else f"{head}{repaired or '; stated in the text'}"


def is_repaired(told: Mention) -> bool:
    """Whether the date was damaged in the original ("2 014 年") and read as what was meant."""
    return told.rule.startswith("repaired")


def _basis(source: Source, card: ArticleCard | None, labels: str) -> str:
    """What a relative expression was counted from; "" where the words say it all."""
    anchor = source.mention.anchor
    zh = labels == "zh"
    if anchor is None and source.mention.expression:
        return ""
    if anchor is None or anchor.source == "publication":
        return publication(card, labels) if card is not None else ("发布日期" if zh else "the publication date")
    words = visible(anchor.text)
    days = "" if anchor.interval is None else interval_label(anchor.interval, labels)
    said = f"“{words}”" if not days or words == days else f"“{words}”（{days}）" if zh else f"“{words}” ({days})"
    return f"上文{said}" if zh else f"earlier in the text: {said}"


def publication(card: ArticleCard, labels: str) -> str:
    """Where an article's publication date came from: 页首“发布时间:2021-08-31”."""
    place = PLACES[labels].get(card.published_source, card.published_source)
    proof = visible(card.published_evidence or "")
    return f"{place}“{proof}”" if proof and labels == "zh" else f"{place}, “{proof}”" if proof else place


def published_label(card: ArticleCard, labels: str) -> str:
    """An article's publication date in words, with 推定 where it is an interval; 日期不详 where unknown."""
    if card.published:
        return iso_label(card.published, labels)
    if card.published_first and card.published_last:
        days = interval_label(Interval.from_iso(card.published_first, card.published_last), labels)
        return f"{days}（推定）" if labels == "zh" else f"{days} (inferred)"
    return "日期不详" if labels == "zh" else "undated"


def counted(event: Event, labels: str) -> str:
    """How many articles tell it and from how many origins: 8篇 · 2个来源."""
    articles, origins = event.articles, event.origins
    if labels == "zh":
        return f"{articles}篇 · {origins}个来源" if articles > 1 else "1篇"
    if articles == 1:
        return "1 article"
    return f"{articles} articles · {origins} {'origin' if origins == 1 else 'origins'}"


def reason_label(reason: str, labels: str) -> str:
    """A reason code in the reader's language, or the code itself."""
    return REASONS_ZH.get(reason, visible(reason)) if labels == "zh" else visible(reason)
