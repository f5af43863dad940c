"""The page's own words, Chinese and English; each shown in the chosen language with the other one beside it."""

from __future__ import annotations

from chrono.outputs.quotes import html_text

WORDS: dict[str, tuple[str, str]] = {
    "skip": ("跳到列表", "Skip to the list"),
    "timeline": ("时间线", "Timeline"),
    "timeline_help": (
        "时间线。左右方向键移动，加减号缩放，0 显示全部。",
        "Timeline. Arrow keys move, plus and minus zoom, 0 shows all.",
    ),
    "overview": ("拖动色带选取年代", "Drag on the band to choose years"),
    "zoom_in": ("放大", "Zoom in"),
    "zoom_out": ("缩小", "Zoom out"),
    "earlier": ("更早", "Earlier"),
    "later": ("更晚", "Later"),
    "all_years": ("全部年代", "All years"),
    "legend_day": ("某日", "a day"),
    "legend_range": ("一段时间", "a period"),
    "legend_soft": ("大约", "approximate"),
    "legend_planned": ("拟办", "planned"),
    "legend_conflict": ("说法不一", "disputed"),
    "legend_off": ("推迟或取消", "postponed or cancelled"),
    "find": ("查找与筛选", "Find and filter"),
    "search": ("搜索标题、引文、来源", "Search all words"),
    "to_list": ("看列表", "To the list"),
    "filters": ("筛选", "Filters"),
    "from": ("起始年", "From year"),
    "to": ("截止年", "To year"),
    "status": ("状态", "Status"),
    "certainty": ("日期把握", "Date certainty"),
    "source": ("来源", "Origin"),
    "origins": ("来源数", "Origins"),
    "any": ("不限", "Any"),
    "at_least": ("至少{n}个", "at least {n}"),
    "clear": ("清除", "Clear"),
    "list": ("大事记", "Chronology"),
    "no_match": ("没有符合条件的事件。", "Nothing matches."),
    "language": ("English", "中文"),
    "language_help": ("把标注换成英文", "Show the labels in Chinese"),
    "paragraph": ("第{n}段", "para. {n}"),
    "brief": ("要点", "In brief"),
    "original": ("清理前的原文", "Before cleaning"),
    "repaired": ("日期修补", "date repaired"),
    "evidence": ("日期依据", "How it is dated"),
    "sources": ("全部来源与日期依据", "All sources and how it is dated"),
    "conflict": ("另一说：", "Another account: "),
    "copies": ("同稿", "Same copy"),
    "figure": ("数字", "Figures"),
    "background": ("背景", "Background"),
    "term": ("期限", "Terms and deadlines"),
    "undated": ("日期不详的句子", "Sentences that could not be dated"),
    "left_out": ("未列入的时间表达", "Time expressions left out"),
    "skipped": ("未能使用的文件", "Inputs that could not be used"),
    "more": ("其余{n}条见 feed.json", "{n} more are in feed.json"),
    "rest": ("列表之外", "Beside the list"),
    "no_script": ("其余事件要启用脚本才能显示。", "The other events need scripts to be shown."),
    "empty": ("没有找到可以排出日期的事件", "No event that can be dated was found"),
    "empty_why": (
        "读入的文章里没有能确定日期的事件。下面列出了未能使用的文件和日期不详的句子。",
        "The articles hold no event whose days could be found. What could not be used or dated is listed below.",
    ),
    "happened": ("已发生", "happened"),
    "stated": ("原文写明", "stated"),
    "note": (
        "本页由程序从文章中整理而成，每条都附原句与出处；引用前请核对原文。",
        "Compiled by program, each entry with its sentence and source. Check the original before citing.",
    ),
}


class Words:
    """Bilingual pieces of HTML; ``labels`` is the language shown first."""

    def __init__(self, labels: str) -> None:
        self.labels = labels
        self.zh = labels == "zh"

    def both(self, zh: str, en: str, tag: str = "span", css: str = "") -> str:
        """An element with one language as its text and the other one ready for the switch."""
        shown, other = (zh, en) if self.zh else (en, zh)
        name = f' class="{css}"' if css else ""
        if shown == other:
            return f"<{tag}{name}>{html_text(shown)}</{tag}>"
        return f'<{tag}{name} data-o="{html_text(other)}">{html_text(shown)}</{tag}>'

    def say(self, key: str, tag: str = "span", css: str = "", **values: object) -> str:
        """One of the page's words as an element."""
        zh, en = WORDS[key]
        return self.both(zh.format(**values), en.format(**values), tag, css)

    def attribute(self, name: str, key: str) -> str:
        """One of the page's words as an attribute, with the other language beside it."""
        zh, en = WORDS[key]
        shown, other = (zh, en) if self.zh else (en, zh)
        return f'{name}="{html_text(shown)}" data-o-{name}="{html_text(other)}"'

    def option(self, value: str, zh: str, en: str) -> str:
        """A choice of a form."""
        shown, other = (zh, en) if self.zh else (en, zh)
        name = "" if shown == other else f' data-o="{html_text(other)}"'
        return f'<option value="{html_text(value)}"{name}>{html_text(shown)}</option>'
