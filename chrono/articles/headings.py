"""Titles: which line is one, whether two are the same, and the outlet's tail behind them."""

from __future__ import annotations

import re

from chrono.articles.characters import with_pairs, without_invisible

_TAIL = re.compile(
    r"\s*[_|｜\-—–]+(?:[^_|｜\-—–\s]{1,14}[_|｜\-—–\s]+){0,12}"
    r"[^_|｜\-—–\s]{0,14}(?:网|網|新闻|新聞|报|報|客户端|频道|专题|專題|在线|中心|政府|门户|财经|头条|资讯|日报|晚报|电视台|官网|网站|首页|News|Times)\s*$"
)
_TOPIC = re.compile(r"\s*[|｜]\s*(?:专题|專題|视频|組圖|组图|独家|快讯)\s*$")
_LABEL = re.compile(r"^(?:主题|主旨|标题|標題|subject)\s?[:：]\s?(?=.{4})", re.IGNORECASE)  # a mail's, in front
_PUNCTUATION = re.compile(r"[\W_]+")
_NO_TITLE_END = re.compile(r"[。，,；;、：:]$")
_DATE_START = re.compile(r"[【\[（(]?(?:(?:19|20)\d\d\s*年|(?:19|20)\d\d[-/.]\d{1,2}|\d{1,2}月\d{1,2}日)")
_SENTENCE = re.compile(r"。.")
_ISSUER = re.compile(
    r"[\u3400-\u9fff（）()]{2,28}(?:政府|办公室|办公厅|委员会|委|局|厅|部|院|公司|协会|学会|大学|银行|检察院)"
)
_KIND = re.compile(r"公告|通知|通报|声明|通告|决定|意见|函|新闻稿|情况说明")
_NAMED_KIND = re.compile(r"(?:关于)?.{4,60}(?:公告|通知|通报|声明|通告|决定|意见|函|办法|报告|规定|方案)")
_MASTHEAD = re.compile(
    r"[\u3400-\u9fff]{2,8}(?:网|網|在线|在線|热线|之窗|门户|传媒|融媒体中心|客户端|电视台|网站|論壇|论坛|社区|晚报|日报|日報|晚報)|[\u3400-\u9fff]{2,10}[省市县区州盟镇乡]人民政府"
    r"|[\u3400-\u9fff]{0,4}(?:简报|简讯|快报|专报|信息|动态|要情|会议纪要|内参|通讯|周报|月报|公报)(?:第\d{1,4}期.{0,12})?|[A-Z][A-Z'’&]*(?: [A-Z'’&]+){1,5}|[A-Z][a-z]{2,12}|[A-Z]{2,6} (?:Transcripts?|News)"
    r"|(?:[A-Z]\w+ )?Parliament|House of \w+|(?:Commons|Lords|Grand) (?:Chamber|Committee)|Westminster Hall|Written \w+"
)
_LETTER = re.compile(r"[\u3400-\u9fffA-Za-z]")
# 大桥合龙新华社江城9月14日电…: a page whose line ends were lost
_RUN_INTO_DATELINE = re.compile(
    r"(?P<title>[^。！？!?，,；;：:\n“]{8,48}?)(?<![据據引在由与與和、])"
    r"(?=(?:(?:新华社|新華社|中新社|中新网|央视网|本报|本報)[\u3400-\u9fff]{0,8}\d{1,2}月\d{1,2}日[电電讯訊]|(?:本报|本報|新浪[\u3400-\u9fff]{2})[讯訊](?![息问問])))"
)
_LONGEST = 60  # Chinese characters; Latin letters count half
_RUN_TOGETHER = 12  # letters from which a title run together with a sentence is known by itself


def is_title_like(words: str) -> bool:
    """Whether a line at the top may be the title: short, no sentence, no bullet, not a dated note."""
    length = sum(1.0 if letter > "\u2e80" else 0.5 for letter in words)
    if (
        not 3 <= length <= _LONGEST
        or not _LETTER.search(words)
        or words.startswith(("-", "*", "+", ">", "（", "(", "http"))
    ):
        return False
    if words.isascii() and (len(words.split()) < 2 or words.endswith(".")):
        return False
    return not (_NO_TITLE_END.search(words) or _SENTENCE.search(words) or _DATE_START.match(words))


def clean_title(title: str) -> str:
    """A title on one line without invisible characters, Markdown's marks, halved quotes and the outlet's tail: "…_某某新闻"."""
    title = _LABEL.sub("", with_pairs(re.sub(r"\s+", " ", without_invisible(title)).strip().lstrip("#").strip()))
    for pattern in (_TOPIC, _TAIL):
        shorter = pattern.sub("", title)
        if len(shorter) >= 5:
            title = shorter
    return title


def title_run_in(words: str) -> str | None:
    """The title that a first paragraph begins with before its dateline, where their line end was lost."""
    found = _RUN_INTO_DATELINE.match(words)
    return found["title"] if found and is_title_like(found["title"]) else None


def official_title(first: str, second: str) -> str | None:
    """The title of an official text whose first line names who issued it: "某某法院", and below it "公告"."""
    if not _ISSUER.fullmatch(first):
        return None
    kind = "".join(second.split())
    if _KIND.fullmatch(kind):
        return first + kind
    return second if is_title_like(second) and _NAMED_KIND.fullmatch(second) else None


def is_issuer(words: str) -> bool:
    """Whether a line is the name of an office, a court, a company, and nothing else: who signs, and whose site it is."""
    return _ISSUER.fullmatch(words) is not None


def is_masthead(words: str) -> bool:
    """Whether a line that may be the title is more likely whose paper it is: a site's name, a letterhead, capitals alone."""
    return _MASTHEAD.fullmatch("".join(words.split()) if words[0] > "\u2e80" else words) is not None


def same_title(words: str, title: str) -> bool:
    """Whether a line is the title, whatever its spaces, punctuation and outlet's tail."""
    if len(words) > 3 * len(title) + 40:
        return False
    one, other = _letters(words), _letters(title)
    if not one or not other:
        return False
    return one == other or _letters(clean_title(words)) == other or (len(other) >= 8 and _is_tailed(words, one, other))


def _is_tailed(words: str, one: str, other: str) -> bool:
    """The title and behind it a tail of keywords and the site's name, or the title cut short with dots."""
    if one.startswith(other):
        return len(one) - len(other) <= 40 and re.search(r"[_|｜]|\s[-—]\s", words) is not None
    return len(one) >= 8 and other.startswith(one) and words.rstrip().endswith(("...", "…"))


def title_prefix(words: str, title: str) -> int:
    """How many characters of a paragraph are the title run together with it; 0 where it only begins alike."""
    wanted = _letters(title)
    matched = position = 0
    while matched < len(wanted) and position < len(words):
        letter = words[position].lower()
        if not _PUNCTUATION.fullmatch(letter):
            if letter != wanted[matched]:
                return 0
            matched += 1
        position += 1
    if matched < len(wanted) or position == len(words):
        return position if matched == len(wanted) else 0
    follows = words[position : position + 1]
    if follows in "？！?!”’」』）)" and follows:
        position += 1
        follows = words[position : position + 1]
    if follows == "。":
        return position + 1
    if follows in " 　\t\n|_" or (len(wanted) >= _RUN_TOGETHER and follows not in "，、；：,;:的了后後"):
        return position
    return 0


def _letters(words: str) -> str:
    return _PUNCTUATION.sub("", words).lower()
