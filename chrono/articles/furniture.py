"""Which lines of a page are no part of the article, and where another section begins."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from chrono.articles.characters import plain_digits
from chrono.articles.particulars import is_particulars
from chrono.articles.rules import FURNITURE, STAMP
from chrono.articles.stamps import find_stamps
from chrono.text.scripts import folded
from chrono.text.segment import has_predicate

_LABELS = (
    r"相关(?:视频|阅读|新闻|文章|推荐|链接|报道|资讯|附件|专题)|相關(?:閱讀|新聞|文章|連結|檔案|附件)|延伸(?:阅读|閱讀)|推荐(?:阅读|视频|文章)|"
    r"热门(?:推荐|文章|新闻|评论)|熱門(?:新聞|文章)|最新(?:消息|文章|新闻|新聞|资讯)|精彩推荐|看更多|猜你喜欢|为您推荐|大家都在看|换一[换批]|更多(?:新闻|资讯|精彩|\S{2,8}(?:新聞|新闻|報導|报道))|热搜|"
    r"点击进入专题|全景扫描|作者最新视频|往期(?:回顾|推荐)|新闻排行|点击排行|热点(?:新闻|推荐)|关键词|關鍵詞|关键字|(?:相关|相關)?(?:字词|字詞|關鍵字)|标签|參考資料|"
    r"喜欢此内容的人还喜欢|(?:已有|共有?)\s?\d{1,6}\s?(?:条|人)(?:评论|參與|参与|跟贴)|[热熱][词詞读讀点點]|更多相關故事|更多相关(?:故事|新闻)|网友评论|全部评论|最新评论|评论区|网友热评|留言板|"
    r"related(?: articles| stories| news| content)?|explore more on these topics|hot ?news|"
    r"\d{1,5} (?:comments|replies|responses)|(?:comments|replies) \(\d{1,5}\)|more (?:stories|news|from)|read (?:more|next)|tags?|most (?:read|popular|viewed)|trending(?: now| stories)?|(?:热点|点击|阅读|新闻|一周|24小时)排行"
)
SECTION = re.compile(rf"[【\[<《#*\-—\s]*(?:{_LABELS})\s*[:：﹕】\]>》]*.{{0,30}}", re.IGNORECASE)
KEYWORDS = re.compile(
    r"[【\[]?(?:关键[词字]|關鍵[詞字]|标签|標籤|tags?|keywords)\s*[】\]]?\s*[:：】\]]\s*\w", re.IGNORECASE
)
# 相关阅读：国庆假期游客创新高 ｜ 遗址公园12月开园: the heading and its links on one line
_LINKS_LINE = re.compile(
    rf"(?:[（(][^）)]{{2,12}}[）)][\s　]*)?(?:点击[^：:|｜\s　]{{2,8}}[\s　]+)?[【\[<《]?(?:{_LABELS})\s*[:：】\]>》]+[^。]+[|｜／][^。]+",
    re.IGNORECASE,
)
_LONGEST_LINKS_LINE = 160
_PAPERS_PAGES = re.compile(r"第[A-Z]?\d{1,3}版\s?[:：]\s?[\u3400-\u9fff]{2,8}")  # by which one goes to another page
_REPLY = re.compile(r"(?:沙发|板凳|地板|[2-9]\d{0,3}[楼樓#])[\s　:：].{0,24}(?:发表于|發表於|回复|回覆).{0,30}")
_QUICK = max(row.longest for row in FURNITURE)
_SENTENCE = 24  # characters from which a sentence is tried only if one of these words is in it
_REGION = 72  # where they stand in it
# No flags, and every word begins with its letter: else the search would try every word at every letter
_TELLTALE = re.compile(
    r"版权|版權|copyright|Copyright|COPYRIGHT|©|rights|Rights|i[Cc][Pp]|I[Cc][Pp]|公安网备|许可证|转载|侵权|侵犯|声明|聲明|提示|notice|Notice|仅代表|独立观点|未经|"
    r"以上内容|提供信息|投资建议|应用市场|下方卡片|长按|扫|公众号|报料|爆料|搜狐|下载|下載|转码|轉碼|客户端|客戶端|授权|授權|地址|资料照片|資料照片|>|»|›|＞"
)
_START = re.compile(
    r"[\s（(【\[|]*(?:★|☆|◎|本文|特别提醒|文|图|圖|视频|△|▲|※|点击|热评|[上下]一|来源|來源|来自|來自|稿|收稿|基金|作者简介|信息|综合|資料|资料|消息|转|轉|出处|原|责|責|编|編|您|位置|"
    r"现在|当前|所在|\S{2,12}[|｜丨]|(?i:source|by |link|follow|like|sign|subscribe|notice))"
)


@lru_cache(maxsize=4096)
def _tried(length: int, first: str, *, stamped: bool) -> tuple[tuple[Callable[[str], object], str], ...]:
    """The rows to try on a line of so many characters that begins with this one, with a figure in it or without."""
    rows = (
        row
        for row in FURNITURE
        if length <= row.longest
        and (stamped or STAMP not in row.pattern.pattern)
        and (first < "\x80" or not row.latin)
        and (not row.starts or first in row.starts)
    )
    return tuple((row.pattern.fullmatch, row.reason) for row in sorted(rows, key=lambda row: row.starts != ""))


_DATED = re.compile(rf"[（(【]?{STAMP}(?P<tail>[\s　]*[\u3400-\u9fff「“《].*)", re.IGNORECASE)
# Feb 12, 2024: Trial begins
_LISTED = re.compile(
    rf"{STAMP}(?::|\s[–—-])\s+(?!(?:updated?|published|posted|by|edited|last|source|filed)\b)(?=.*\s(?-i:[a-z]{{3,}}))[A-Za-z][\w'’-]*(?:\s[\w'’,;.%$-]+)+$",
    re.IGNORECASE,
)
_ABOUT_PAGE = re.compile(  # what stands beside the date of a page
    r"来源|來源|作者|采写|採寫|撰文|记者|記者|编辑|編輯|责编|責編|阅读|閱讀|浏览|瀏覽|点击|點擊|评论|評論|转发|字号|发布|發布|更新|发表|發表|星期|[网網报報社刊]$|[|｜丨]|分享|收藏|打印|版|来自|來自|IP|赞|讚|关注|關注|人听过"
)
_FEWEST = 4  # letters behind the date from which a line tells something
_NUMBER = re.compile("[0-9年]")
_CLOCKED = 100  # characters of a line of day and clock
_NAMED = 16  # characters before the day: a label, an outlet, a writer; more are a title
_CLOCK = re.compile(
    r"[ \t]*[（(]?(?:星期|周|週)?[一二三四五六日天]?[)）]?[ \t]*(?:上午|下午|中午|晚上|早上|凌晨|at |,)?[ \t]?\d{1,2}:\d\d(?::\d\d)?(?=$|[\s|｜·•,，）)\]】])"
)


def _is_told(words: str) -> bool:
    """Whether a long line is surely a sentence, so that the rows need not be tried on it."""
    told = words[-1] in "。！？" and "，" in words
    return told and not _TELLTALE.search(words, 0, _REGION) and not _START.match(words)


@lru_cache(maxsize=4096)
def furniture_reason(words: str) -> str | None:
    """Why a line is no part of the article; ``None`` where it may be one."""
    length = len(words)
    if length > _QUICK or (length > _SENTENCE and _is_told(words)):
        return None
    words = plain_digits(words)
    is_numbered = _NUMBER.search(words) is not None
    for matches, reason in _tried(length, words[:1], stamped=is_numbered):
        if matches(words):
            return None if reason == "header" and _is_dated_line(words) else reason
    return "header" if is_numbered and is_particulars(words) and not _is_dated_line(words) else None


def _is_dated_line(words: str) -> bool:
    """Whether a line that begins with a full date goes on to tell what happened then, as the lines of a timeline do."""
    if _LISTED.match(words):
        return True
    found = _DATED.match(words)
    tail = found["tail"].strip() if found else ""
    return len(tail) >= _FEWEST and _ABOUT_PAGE.search(tail) is None and has_predicate(folded(tail))


def is_clocked(words: str) -> bool:
    """Whether a line of a text's head holds a day and its clock, and no sentence: when it was posted, sent or printed."""
    if len(words) > _CLOCKED or "。" in words or ":" not in words:
        return False
    found = find_stamps(words)
    if len(found) != 1 or found[0].start > _NAMED or (found[0].start and words[found[0].start - 1].isalnum()):
        return False
    return _CLOCK.match(words, found[0].stop) is not None and not _is_dated_line(words)


def opens_another_section(words: str) -> bool:
    """Whether a short line stands above what is no longer the article: related links, comments, another's reply."""
    if len(words) <= 40 and any(each.fullmatch(words) for each in (SECTION, _REPLY, _PAPERS_PAGES)):
        return True
    return len(words) <= _LONGEST_LINKS_LINE and _LINKS_LINE.fullmatch(words) is not None
