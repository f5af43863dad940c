"""What the user corrected, in the reader's words, always beside the program's own value and the user's reason."""

from __future__ import annotations

from chrono.model.correction import Correction
from chrono.outputs.labels import WORDS, interval_label

TEXTS = {
    "zh": {
        "hide": "已隐藏",
        "rename": "标题经更正，程序原作“{own}”",
        "redate": "日期经更正，程序原作{days}",
        "split": "由“{own}”拆出",
        "join": "由“{own}”合并",
        "pin": "已置顶",
        "published": "发布日期经更正，程序原作{days}",
        "reason": "{said}（理由：{reason}）",
        "between": "”与“",
    },
    "en": {
        "hide": "hidden",
        "rename": "headline corrected; the program had “{own}”",
        "redate": "days corrected; the program had {days}",
        "split": "split from “{own}”",
        "join": "joined from “{own}”",
        "pin": "pinned",
        "published": "publication date corrected; the program had {days}",
        "reason": "{said} (reason: {reason})",
        "between": "” and “",
    },
}
BETWEEN = " | "  # of the headlines of joined events


def correction_line(each: Correction, labels: str) -> str:
    """One correction as a sentence: what was changed, what the program had, and why."""
    words = TEXTS[labels]
    days = interval_label(each.own_days, labels) if each.own_days is not None else WORDS[labels]["undated"]
    own = (each.own or "").replace(BETWEEN, words["between"])
    return words["reason"].format(said=words[each.kind].format(own=own, days=days), reason=each.reason)
