"""The lines around a page's title that may say when it was published."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from chrono.articles.furniture import furniture_reason
from chrono.articles.headings import is_title_like
from chrono.articles.orders import writes_day_first
from chrono.articles.ranking import is_modified
from chrono.articles.rules import STAMP
from chrono.articles.stamps import find_stamps, in_known_order
from chrono.articles.trees import line_of

_BLOCKS = re.compile(
    r"</?(?:p|div|br|h[1-6]|li|tr|table|section|article|header|footer|ul|ol|dl|dt|dd|form|figure|figcaption|nav|aside|main|center"
    r"|td|th)\b[^>]*>",
    re.IGNORECASE,
)
_INLINE = re.compile(r"</?(?:span|time)\b[^>]*>", re.IGNORECASE)
_SILENT = re.compile(r"(?is)<(script|style|noscript|head)\b.*?</\1>")
_SAID_ALOUD = re.compile(  # an element that shows its words by a script, and has them for those who listen
    r"<\w+\b[^>]*\baria-label=\"([^\"]{0,40}(?:publish|posted|发布|發布|发表)[^\"]{4,100})\"[^>]*>", re.IGNORECASE
)
_SPACE = re.compile(r"\s+")
_ISSUE = re.compile(
    r"(?:19|20)\d\d\s*[年/-].{3,8}\s*(?:星期|周)[一二三四五六日天]|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}, .{6,18}\d{4}(?: page ?[A-Z]?\d{1,3})?$"
)  # a paper's page says its day above the title
_SLASHED = re.compile(r"(?<!\d)\d\d?/\d\d?/(?:19|20)\d\d")
_BELOW = re.compile(
    r"(?:发布于|发表于|发布时间|發佈於|發布於|(?:(?:first|originally) )?(?:posted|published)(?: on|:)).{0,60}",
    re.IGNORECASE,
)
_LABEL = re.compile(  # whose day stands in a tag of its own
    r"\W{0,3}(?:(?:last |first )?(?:published|updated|posted|modified)(?: on)?|(?:发布|發布|更新|发表|修改|编辑)(?:时间|時間|日期)?|时间|時間|日期)\s?[:：]?",
    re.IGNORECASE,
)
_NAMED = re.compile(r"发布|發布|發佈|发表|發表|时间|時間|日期|publish|posted|\bdate\b|\d:\d\d", re.IGNORECASE)
_TODAY = re.compile(
    r"今天是|今日是|今天[:：]|当前时间|现在时间|现在是|欢迎|访问本|登录|截止|©|版权|copyright", re.IGNORECASE
)
_ENDS = '。！？.!?”"）)…'
_BEFORE = 5  # long lines below the title of which one may be the article's first
# 2022<span>04/08</span>
_YEAR_APART = re.compile(r"((?:19|20)\d\d)\s*(?:<(?!a\b)/?\w+[^>]*>\s*){1,3}(?=\d\d[-/.]\d\d\s*<)")
_GAP = re.compile("[ \t]{2,}")
_WEEKDAY_ALONE = re.compile(r"(?:星期|周|週)[一二三四五六日天]")
_WITHIN_DATE = re.compile(r"(?<=[\d年月日])\s*</?span\b[^>]*>\s*(?=[年月日]|\d{1,2}\s*<|星期|周[一二三四五六日])")
_KIND = re.compile(r"(?:press|news|media) release|press statement|statement|新闻稿|新聞稿|新聞公報", re.IGNORECASE)
_READ = re.compile(
    r"\d{1,3} min(?:ute)?s? read|(?:阅读|閱讀)(?:时长|時長|时间|時間)?\s?[:：]?\s?\d{1,3}\s?分[钟鐘]", re.IGNORECASE
)
_DAY = re.compile(rf"{STAMP}", re.IGNORECASE)  # alone on its line, below what kind of paper it is
_DAY_AND_RUBRIC = re.compile(rf"{STAMP}(?:\s?[,|·–—-]\s?[^\d:：,，。|]{{2,30}})?", re.IGNORECASE)
_CLOCKED = re.compile(
    r"(?=\D{0,4}(?:19|20)\d\d|[A-Z][a-z]{2,8}\.? \d{1,2}(?:,| [A-Z][a-z]{2}) (?:19|20)\d\d).{8,22}\s\d?\d:\d\d"
)
_WEEKDAY = re.compile("星期|周[一二三四五六日]|day,")
_CLOSE = 2  # lines above the title among which a line of day and clock is the article's
_ABOVE = 6  # lines above the title among which a paper's day may stand
_BEHIND = 5  # lines below the body in which a page says when it was posted
_SENTENCE = 12  # characters of a line of the text by which its place is found, where there is no
_LONG = 30  # of so many
_LEAST = 8  # characters of a title that no heading holds
_STORY = 300  # characters of a block that holds more than a heading
_UNTITLED = 12  # lines above the first paragraph that may be the head where the title is not found
_REACH = 30  # and where it is
_LONGEST = 160  # characters
_HEADER = 80  # of a line that tells nothing


def lines_near_title(tree: Any, title: str | None, text: str, pictured: Sequence[int] = ()) -> list[str]:
    """Lines with a date between the title and the first paragraph, else above the title or below the text.

    ``pictured`` are the days that its captions name, which may tell the order of figures in a date.

    Each tag of a line may hold a particular of its own, or a part of one: a paragraph's words, a date's month.
    """
    if day := _day_above(tree, title):
        return [day]
    markup = in_known_order(_markup(tree), pictured, day_first=writes_day_first(tree))
    return _near(_shown(markup, "\n"), title, text) or _near(_shown(markup, " "), title, text)


def _day_above(tree: Any, title: str | None) -> str | None:
    """A day alone right above the heading, in the block that holds heading and story: today's stands in the page's own head."""
    for heading in tree.xpath("//h1 | //h2"):
        above, block = heading.getprevious(), heading.getparent()
        if above is None or block.tag == "body" or line_of(heading) != title:
            continue
        words = line_of(above)
        is_story = any(len(line_of(each)) >= _LONG for each in block.xpath(".//p")) or len(line_of(block)) >= _STORY
        if is_story and _DAY_AND_RUBRIC.fullmatch(words) and not _WEEKDAY.search(words) and find_stamps(words):
            return words
    return None


def _near(lines: Sequence[str], title: str | None, text: str) -> list[str]:
    bare = [_SPACE.sub("", line) for line in lines]
    name = _SPACE.sub("", title or "")
    told = [_SPACE.sub("", line) for line in text.split("\n")]
    own = [line for line in told if len(line) >= _SENTENCE and not (name and line.startswith(name[:12]))]
    starts = ([line for line in own if len(line) >= _LONG] or own)[:_BEFORE]
    begin = next((index for index, line in enumerate(bare) if name and name[:12] in line), None)
    if begin is not None and not any(first[:20] in line for first in starts for line in bare[begin + 1 :]):
        begin = None  # it stands in the page's foot: it is the site's name
    near, is_found = _between(lines, bare, starts, begin)
    if not is_found:
        return []
    last = next((line for line in reversed(told) if len(line) >= 16), "")[-16:]
    end = next((index for index, line in enumerate(bare) if last and line.endswith(last)), len(lines))
    near = near or _around(lines, begin, end)
    if all(is_modified(line, stamp) for line in near for stamp in find_stamps(line)):
        near += _below(lines, end)
    return (near or _only_day(lines, bare, set(told)))[:4]


def _markup(tree: Any) -> str:
    from lxml import html as lxml_html  # type: ignore[import-untyped]

    markup = _SILENT.sub("", lxml_html.tostring(tree, encoding="unicode"))
    markup = _YEAR_APART.sub(r"\1/", _WITHIN_DATE.sub("", markup))
    return _BLOCKS.sub("\n", _SAID_ALOUD.sub(r"\n\1\n", markup))


def _shown(markup: str, between: str) -> list[str]:
    """The lines that a page shows, without those that are blank; ``between`` stands for the tags within a line."""
    plain = re.sub(r"<[^>]+>", "", _INLINE.sub(between, markup)).replace("&nbsp;", " ").replace("\xa0", " ")
    lines: list[str] = []
    for words in filter(None, (_GAP.sub(" ", line.strip()) for line in plain.split("\n"))):
        is_labelled = lines and _LABEL.fullmatch(lines[-1]) and find_stamps(words)
        is_week = lines and _WEEKDAY_ALONE.fullmatch(words) and _DAY.fullmatch(lines[-1])
        lines.append(f"{lines.pop()} {words}" if is_labelled or is_week else words)
    return lines


def _between(
    lines: Sequence[str], bare: Sequence[str], starts: Sequence[str], begin: int | None
) -> tuple[list[str], bool]:
    """The lines with a date above the first paragraph, and whether that was found at all."""
    at_once = 1 if starts and starts[0][-1] in _ENDS else 2
    is_found = False
    for number, first in enumerate(starts):  # a line below the title may be long, too, and behind it is still the head
        places = (index for index, line in enumerate(bare) if first[:20] in line and (begin is None or index > begin))
        if (stop := next(places, None)) is None:
            continue
        is_found = True
        start = max(begin if begin is not None else stop - _UNTITLED, stop - _REACH, 0)
        near = [line[:120] for line in lines[start:stop] if len(line) <= _LONGEST and find_stamps(line)]
        if begin is None:
            near = [line for line in near if not _TODAY.search(line)]
        if number >= at_once:  # above a sentence only what is surely no other one
            near = [line for line in near if furniture_reason(line) == "header"]
        if near:
            return near, True
    return [], is_found


def _around(lines: Sequence[str], begin: int | None, end: int) -> list[str]:
    """Days above the title, as papers and releases have them, and such as posts have below the text.

    A day with its day of the week is today's where another line of the page is headed by another day.
    """
    above = lines[max(begin - _ABOVE, 0) : begin] if begin is not None else []
    short = [line for line in lines if len(line) <= _HEADER and not line.endswith("。")]
    headers = [line for line in short if _NAMED.search(line) or furniture_reason(line)]
    days = {stamp.day for line in headers for stamp in find_stamps(line)}
    is_unread = any(_SLASHED.search(line) for line in short)  # a day of its own, of which nobody knows the month
    issue = [] if is_unread else [line for line in above if _ISSUE.match(line)]
    near = [line for line in issue if (own := find_stamps(line)) and days <= {own[0].day}]
    alone = [line for line in above if re.search(r"\w", line)]
    near += [line for kind, line in pairwise(alone) if _KIND.fullmatch(kind) and _DAY.fullmatch(line)]
    near += [line for line, kind in pairwise(alone) if _KIND.fullmatch(kind) and _DAY.fullmatch(line)]
    near += [line for line, other in pairwise(alone) if _DAY.fullmatch(line) and _READ.fullmatch(other)]
    near += [line for line in alone[-_CLOSE:] if _is_own(line)]
    near += [line for line in lines[end + 1 : end + 2] if not days and not near and _DAY.fullmatch(line)]
    return near


def _below(lines: Sequence[str], end: int) -> list[str]:
    """The lines right below the body that say when it was posted."""
    return [line for line in lines[end + 1 : end + _BEHIND] if _BELOW.fullmatch(line) and find_stamps(line)]


def _is_own(line: str) -> bool:
    """Whether a line above the title holds the article's day: with a clock, or a label; today's have a day of the week."""
    is_named = _CLOCKED.match(line) or (_NAMED.search(line) and not _WEEKDAY.search(line))
    return bool(is_named) and not _TODAY.search(line) and furniture_reason(line) == "header" and bool(find_stamps(line))


def _only_day(lines: Sequence[str], bare: Sequence[str], told: set[str]) -> list[str]:
    """The only day that a line of the page names as such, wherever it stands; none where there are several."""
    headers = [
        line
        for line, words in zip(lines, bare, strict=True)
        if len(line) <= _LONGEST
        and words not in told
        and not _TODAY.search(line)
        and furniture_reason(line) == "header"
        and find_stamps(line)
    ]
    days = {stamp.day for line in headers for stamp in find_stamps(line)}
    return [line for line in headers if _NAMED.search(line)] if len(days) == 1 else []


def line_above(tree: Any, text: str) -> str | None:
    """The line above the first paragraph, and above the lines of day and source, that a title may be; ``None`` for none."""
    lines = _shown(_markup(tree), " ")
    bare = [_SPACE.sub("", line) for line in lines]
    told = (_SPACE.sub("", line) for line in text.split("\n"))
    first = next((line[:20] for line in told if len(line) >= _LONG and line[-1] in _ENDS), None)
    stop = next((index for index, line in enumerate(bare) if first and first in line), 0)
    for line in reversed(lines[max(stop - _UNTITLED, 0) : stop]):
        if not furniture_reason(line) and not find_stamps(line):
            return line if is_title_like(line) and len(line) >= _LEAST else None
    return None


def without_lines_above(tree: Any, title: str | None, text: str) -> str:
    """The main text without what stands above the page's title: today's date, notices, lists of a column on the left."""
    name = _SPACE.sub("", title or "")
    bare = [_SPACE.sub("", line) for line in _shown(_markup(tree), " ")]
    if len(name) < _LEAST or bare.count(name) != 1:
        return text
    above = set(bare[: bare.index(name)])
    below = set(bare[bare.index(name) :])
    lines = text.split("\n")
    first = 0
    while first < len(lines) and ((words := _SPACE.sub("", lines[first].removeprefix("- "))) in above or not words):
        if words in below:
            break
        first += 1
    rest = "\n".join(lines[first:])
    return rest if 2 * len(rest) >= len(text) else text  # a title that stands so low is the name of who signs
