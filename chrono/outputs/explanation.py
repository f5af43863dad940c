"""``chrono explain``: what an event or an article rests on, as plain lines that read like a footnote."""

from __future__ import annotations

from collections import Counter

from chrono.model.event import Chronicle, Event, Leftover, Removed, Source
from chrono.outputs.citation import source_citation
from chrono.outputs.corrected import correction_line
from chrono.outputs.evidence import PLACES, cards_by_key, counted, publication, published_label, reading, reason_label
from chrono.outputs.labels import event_label, interval_label, marks
from chrono.outputs.quotes import quoted, visible

TEXTS = {
    "zh": {
        "conflict": "另一说：{days}（见 {sources}）",
        "importance": "重要性 {value}：{parts}",
        "comma": "、",
        "rule": "规则 {rule}；{edtf}；{grain}；{certainty}；原文 {start}–{stop} 字",
        "published": "发布日期：{day}（{where}）",
        "original": "清理前：{text}",
        "place": "第{n}段：",
        "copies": "同稿：{names}",
        "told": "与此文同稿，事件见该文：{names}",
        "events": "成为事件的时间表达（{n}）",
        "undated": "日期不详（{n}）",
        "left": "未列入（{n}）",
        "removed": "清理时去掉的（{n}）",
        "none": "没有。",
        "becomes": "→ {headline}（{days}，{id}）",
        "unknown": "未知的事件编号：{id}",
        "article": "没有这篇文章：{id}{near}",
        "near": "。相近的：{names}",
    },
    "en": {
        "conflict": "Another account: {days} (see {sources})",
        "importance": "Importance {value}: {parts}",
        "comma": ", ",
        "rule": "rule {rule}; {edtf}; {grain}; {certainty}; characters {start}–{stop} of the original",
        "published": "Published: {day} ({where})",
        "original": "Before cleaning: {text}",
        "place": "Para. {n}: ",
        "copies": "Same copy: {names}",
        "told": "The same copy as this one, whose events are: {names}",
        "events": "Expressions that became events ({n})",
        "undated": "Undated ({n})",
        "left": "Left out ({n})",
        "removed": "Removed by cleaning ({n})",
        "none": "None.",
        "becomes": "→ {headline} ({days}, {id})",
        "unknown": "no event has the id {id}",
        "article": "no article has the key {id}{near}",
        "near": "; near it: {names}",
    },
}
PARTS = {
    "zh": {
        "reports": "报道篇数",
        "origins": "独立来源",
        "reported": "专门报道",
        "act": "有明确的事",
        "first": "首次、成立、签署一类",
        "date": "日期精确",
        "place": "在文章中靠前",
        "nearness": "切近主题",
        "agreement": "各家标题相近",
    },
    "en": {
        "reports": "number of reports",
        "origins": "independent origins",
        "reported": "reported for itself",
        "act": "something was done",
        "first": "a first, a founding, a signing",
        "date": "precise date",
        "place": "high in an article",
        "nearness": "near the subject",
        "agreement": "headlines agree",
    },
}
INDENT = "    "
MANY = 8


def explain_event(chronicle: Chronicle, event_id: str, labels: str | None = None) -> str:
    """Every source of an event, named by its id or any source's; ``LookupError`` where there is none."""
    labels = labels or chronicle.labels
    words = TEXTS[labels]
    event = _event(chronicle, event_id)
    if event is None:
        raise LookupError(words["unknown"].format(id=visible(event_id)))
    days = event_label(event, labels)
    lines = [visible(event.headline), " · ".join([days, *marks(event, labels), counted(event, labels)]), event.id]
    places = {source.mention.id: f"[{n}]" for n, source in enumerate(event.sources, 1)}
    for other in event.conflicts:
        sources = "".join(places.get(each, each) for each in other.sources)
        lines.append(words["conflict"].format(days=interval_label(other.interval, labels), sources=sources))
    if event.parts:
        lines.append(_importance(event, labels))
    lines += [visible(correction_line(each, labels)) for each in event.corrections]
    for number, source in enumerate(event.sources, 1):
        lines += ["", *_footnote(chronicle, source, number, labels)]
    return "\n".join(lines) + "\n"


def _importance(event: Event, labels: str) -> str:
    """The importance and what it is the sum of, the greatest part first."""
    words = TEXTS[labels]
    parts = sorted(event.parts, key=lambda part: -part[1])
    told = words["comma"].join(f"{PARTS[labels].get(name, name)} {value:.2f}" for name, value in parts)
    return words["importance"].format(value=f"{event.importance:.2f}", parts=told)


def _event(chronicle: Chronicle, event_id: str) -> Event | None:
    for event in chronicle.events:
        if event.id == event_id or any(source.mention.id == event_id for source in event.sources):
            return event
    return None


def _footnote(chronicle: Chronicle, source: Source, number: int, labels: str) -> list[str]:
    words, told = TEXTS[labels], source.mention
    card = cards_by_key(chronicle).get(told.article)
    lines = [f"[{number}] {source_citation(source, labels)}"]
    # the id that corrections.toml and explain itself take
    lines.append(f"{INDENT}{visible(told.article)} · {told.id}" if source.title else INDENT + told.id)
    place = words["place"].format(n=told.paragraph) if told.paragraph else ""
    lines.append(f"{INDENT}{place}{quoted(told.quote, labels)}")
    if visible(told.original) not in ("", visible(told.quote)):
        lines.append(INDENT + words["original"].format(text=quoted(told.original, labels)))
    lines.append(f"{INDENT}{reading(source, card, labels)}")
    start, stop = told.span
    facts = {"rule": told.rule, "edtf": told.edtf, "grain": told.grain, "certainty": told.certainty}
    lines.append(INDENT + words["rule"].format(**facts, start=start, stop=stop))
    if card is not None:
        where = publication(card, labels)
        lines.append(INDENT + words["published"].format(day=published_label(card, labels), where=where))
        lines += [INDENT + visible(correction_line(each, labels)) for each in card.corrections]
    if source.copies:
        names = "; ".join(visible(copy.title or copy.article) for copy in source.copies)
        lines.append(INDENT + words["copies"].format(names=names))
    return lines


def explain_article(chronicle: Chronicle, key: str, labels: str | None = None) -> str:
    """Every time expression of an article and what became of it; ``LookupError`` where no article has the key."""
    labels = labels or chronicle.labels
    words = TEXTS[labels]
    card = cards_by_key(chronicle).get(key)
    if card is None:
        raise LookupError(words["article"].format(id=visible(key), near=_near(chronicle, key, labels)))
    lines = [visible(card.title or card.id), visible(card.id)]
    if card.url:
        lines.append(visible(card.url))
    where = publication(card, labels) if card.published_source != "unknown" else PLACES[labels]["unknown"]
    lines.append(words["published"].format(day=published_label(card, labels), where=where))
    lines += [visible(correction_line(each, labels)) for each in card.corrections]
    told = [(event, source) for event in chronicle.events for source in event.sources if source.mention.article == key]
    by_others = [] if told else _told_by_others(chronicle, key)
    told = sorted(told or by_others, key=lambda pair: pair[1].mention.span)
    lines += ["", words["events"].format(n=len(told))]
    if by_others:
        names = dict.fromkeys(visible(source.title or source.mention.article) for _, source in told)
        lines.append(INDENT + words["told"].format(names="; ".join(names)))
    lines += [line for event, source in told for line in _became(event, source, labels)] or [INDENT + words["none"]]
    for heading, leftovers in (("undated", chronicle.undated), ("left", chronicle.left_out)):
        mine = [each for each in leftovers if each.article == key]
        lines += ["", words[heading].format(n=len(mine)), *_leftovers(mine, labels)]
    lines += ["", words["removed"].format(n=sum(each.count for each in card.removed))]
    return "\n".join([*lines, *(_removed(card.removed, labels) or [INDENT + words["none"]])]) + "\n"


def _told_by_others(chronicle: Chronicle, key: str) -> list[tuple[Event, Source]]:
    """The events that articles tell of which this one is a copy."""
    pairs = ((event, source) for event in chronicle.events for source in event.sources)
    return [(event, source) for event, source in pairs if any(copy.article == key for copy in source.copies)]


def _removed(removed: tuple[Removed, ...], labels: str) -> list[str]:
    """What cleaning took out, by reason; of a reason with a thousand short notes the first ones and their number."""
    by_reason: dict[str, list[str]] = {}
    numbers: Counter[str] = Counter()
    for each in removed:
        by_reason.setdefault(each.reason, []).append(quoted(each.text, labels))
        numbers[each.reason] += each.count
    lines = []
    for reason, texts in by_reason.items():
        name = reason_label(reason, labels)
        if numbers[reason] <= MANY:
            lines += [f"{INDENT}{text} · {name}" for text in texts]
        else:
            lines.append(f"{INDENT}{' '.join(texts[:MANY])} … · {name} × {numbers[reason]}")
    return lines


def _became(event: Event, source: Source, labels: str) -> list[str]:
    days = event_label(event, labels)
    head = f"{INDENT}{quoted(source.mention.expression, labels)} " if source.mention.expression else INDENT
    became = TEXTS[labels]["becomes"].format(headline=visible(event.headline), days=days, id=event.id)
    return [head + became, f"{INDENT * 2}{visible(source.mention.quote)}"]


def _leftovers(leftovers: list[Leftover], labels: str) -> list[str]:
    """One line for each; equal lines (a footer on every page of a scan) once, with their number."""
    lines = Counter(f"{INDENT}{quoted(each.quote, labels)} · {reason_label(each.reason, labels)}" for each in leftovers)
    told = [line if number == 1 else f"{line} × {number}" for line, number in lines.items()]
    return told or [INDENT + TEXTS[labels]["none"]]


def _near(chronicle: Chronicle, key: str, labels: str) -> str:
    from difflib import get_close_matches

    names = get_close_matches(key, [card.id for card in chronicle.articles], n=3, cutoff=0.5)
    return TEXTS[labels]["near"].format(names=", ".join(visible(name) for name in names)) if names else ""
