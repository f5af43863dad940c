"""The edges of a page: menus, slogans, header and title above the body; related links and credits below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from chrono.articles.asides import add_labels_of_head, aside_reasons
from chrono.articles.characters import Cut
from chrono.articles.credits import is_dateline
from chrono.articles.furniture import KEYWORDS, SECTION, furniture_reason, is_clocked, opens_another_section
from chrono.articles.headings import is_title_like, same_title, title_prefix, title_run_in
from chrono.articles.lines import Line, wrap_width
from chrono.articles.stamps import find_stamps
from chrono.articles.timelines import timeline_lines
from chrono.articles.titles import better_title, first_left, may_be_title, named_title, second_line, title_within

_BULLET = re.compile(r"[◇◆●•■▲△▪▶►★☆※·○◎→][\s　]*")
_DATED_ENTRY = re.compile(r"[-·•\s]*.{4,60}?[^\d年月\-/.](?:19|20)\d\d-\d\d?-\d\d?\s*$|.{4,60}\s\[?\d\d-\d\d\]?$")
_DAY_LINE = re.compile(
    r"(?:(?:19|20)\d\d[-/.])?\d{1,2}[-/.]\d{1,2}(?: \d\d:\d\d(?::\d\d)?)?|\d{1,2}\s?(?:分[鐘钟]|小[時时]|天|日)前"
)
_MORE = re.compile(r"(?:\d{1,2}\.\s?)?(?:更多|more)\S{0,4}", re.IGNORECASE)
_DATE_ALONE = re.compile(
    r"(?:(?:19|20)\d\d|二[〇○零Ｏ][〇○零一二三四五六七八九]{2})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日"
)
_SIGNATURE = re.compile(  # who signs an official text, above its date
    r"[\u3400-\u9fff（）()]{2,28}(?:政府|办公室|办公厅|委员会|委|局|厅|部|院|中心|公司|董事会|監事會|董事會|监事会|协会|学会|大学|学校|银行|法院|检察院|領事館|指挥部|博物馆)"
)
_NAMES = re.compile(r"[\u3400-\u9fff]{2,4}(?:[\s　、]+[\u3400-\u9fff]{1,4}){1,5}")
_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任"
    "沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閆段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴关關"
)
_SUBTITLE = re.compile(r"(?:——|―|──)\s?[^—。！？；]{4,40}")
_HEAD = 60  # lines from the top that may be a head
_SENTENCE = 30  # characters of one that shows that the article goes on
_LONGEST_TITLE = 60  # characters
_SLOGANS = 4  # bullets from which a column of them is one


@dataclass(frozen=True, slots=True)
class Edges:
    """What was found around the body."""

    cuts: tuple[Cut, ...]
    title: str | None  # the text's own title line


def edge_cuts(lines: Sequence[Line], text: str, known_title: str | None) -> Edges:
    """Cuts of everything that is not the body; the title is found unless it is known already."""
    wrapped = wrap_width(list(lines))
    reasons = aside_reasons(lines)
    foot = _foot(lines, reasons)
    title = _head(lines[:foot], reasons, known_title, wrapped)
    title = title or (None if known_title else title_within(lines[:foot], reasons))
    told = timeline_lines(lines[:foot])
    for index, line in enumerate(lines[:foot]):
        if index not in reasons and (reason := furniture_reason(line.words)) and not _continues(lines, index, wrapped):
            if reason == "header" and index in told:
                continue
            reasons[index] = reason
            if reason == "caption" and _is_credit_alone(line) and index:
                _caption_above(lines, index - 1, reasons)
    add_labels_of_head(lines[:foot], reasons)
    cuts = _joined(lines, reasons)
    body = first_left(lines[:foot], reasons)
    if body and not known_title and title is None and (title := title_run_in(body.words)):
        cuts.append((body.start, body.start + len(title), "title"))
    if known_title and not any(reason == "title" for _, _, reason in cuts):
        cuts += _title_at_start(lines, reasons, known_title)
    for spared in (("title",), ("title", "caption", "header")):
        if not _nothing_left(lines, cuts):
            break
        cuts = [cut for cut in cuts if cut[2] not in spared]
        title = title if any(cut[2] == "title" for cut in cuts) else None
    return Edges(tuple(cuts), title)


def _joined(lines: Sequence[Line], reasons: dict[int, str]) -> list[Cut]:
    """One cut for neighbouring lines that go for one reason."""
    cuts: list[Cut] = []
    last = -2
    for index in sorted(reasons):
        reason = reasons[index]
        if index == last + 1 and cuts[-1][2] == reason:
            cuts[-1] = (cuts[-1][0], lines[index].stop, reason)
        else:
            cuts.append((lines[index].start, lines[index].stop, reason))
        last = index
    return cuts


def _nothing_left(lines: Sequence[Line], cuts: Sequence[Cut]) -> bool:
    return sum(stop - start for start, stop, _ in cuts) >= sum(line.stop - line.start for line in lines)


def _head(lines: Sequence[Line], reasons: dict[int, str], known: str | None, wrapped: int | None) -> str | None:
    title = None if known else named_title(lines, reasons)
    begin = _slogans(lines, reasons)
    strangers = 0
    for index in range(begin, min(len(lines), begin + _HEAD)):
        words = lines[index].words
        if index in reasons:
            continue
        if known and same_title(words, known):
            reasons[index] = "title"
        elif _BULLET.match(words):
            continue
        elif reason := _reason_in_head(lines[index]):
            reasons[index] = reason
        elif title and (better := better_title(title, words, below=reasons.get(index - 1) == "title")):
            title = _entitled(lines, index, better, reasons)
        elif _continues(lines, index, wrapped):
            break
        elif not known and title is None and not strangers and may_be_title(lines, index):
            title = _entitled(lines, index, words, reasons)
        elif lines[index].is_body:
            break
        elif (title or known) and _is_names(words):
            reasons[index] = "byline"
        else:
            strangers += 1
            if strangers > 4:
                break
    return title


def _entitled(lines: Sequence[Line], index: int, title: str, reasons: dict[int, str]) -> str:
    """The title that a line says, with the line below that goes on with it; both are taken out."""
    reasons[index] = "title"
    rest = second_line(lines, index)
    if rest is None or title != lines[index].words:
        return title
    reasons[index + 1] = "title"
    return title + rest


def _reason_in_head(line: Line) -> str | None:
    if _SUBTITLE.fullmatch(line.words):
        return "title"
    if is_dateline(line.words):
        return "dateline"
    return furniture_reason(line.words) or ("header" if not line.is_body and is_clocked(line.words) else None)


def _slogans(lines: Sequence[Line], reasons: dict[int, str]) -> int:
    """A column of one-line bullets above the title is an advertisement, unless the article takes its words up again."""
    stop = 0
    while stop < len(lines) and _BULLET.match(lines[stop].words) and len(lines[stop].words) <= 70:
        stop += 1
    if stop < _SLOGANS or stop >= len(lines):
        return 0
    after = lines[stop].words
    last = _BULLET.sub("", lines[stop - 1].words, count=1)
    if not same_title(after, last) and (lines[stop].is_body or not is_title_like(after)):
        return 0
    body = "".join(line.words for line in lines[stop:])
    bullets = [_BULLET.sub("", line.words, count=1) for line in lines[:stop]]
    taken_up = sum(_share(bullet, body) > 0.75 for bullet in bullets[:-1])
    if taken_up > 0.5 * len(bullets):
        return 0
    reasons.update(dict.fromkeys(range(stop), "slogans"))
    return stop


def _share(words: str, body: str) -> float:
    runs = [words[start : start + 4] for start in range(max(len(words) - 3, 1))]
    return sum(run in body for run in runs) / len(runs)


def _foot(lines: Sequence[Line], reasons: dict[int, str]) -> int:
    """Where the body ends; the reasons of the lines below are filled in."""
    end = len(lines)
    for index, line in enumerate(lines):
        if index == 0 or index in reasons or not opens_another_section(line.words):
            continue
        rest = lines[index:]
        if KEYWORDS.match(line.words):  # they stand on the line: what is below is judged by itself
            reasons[index] = "related links"
            continue
        if (
            len(rest) > 1 and not line.ends and _goes_on(rest[1])
        ):  # the links below it were left out with the page's other links
            reasons[index] = "related links"
            continue
        told = sum(len(each.words) for each in lines[:index] if not furniture_reason(each.words))
        if sum(len(each.words) > 75 for each in rest) <= 0.1 * len(rest) and told >= 40 and not _resumes(rest):
            reasons.update(dict.fromkeys(range(index, end), "related links"))
            end = index
            break
    entries = [index for index in range(end) if _is_dated_entry(lines[index].words)]
    together = len(entries) >= 3 and entries[-1] - entries[0] < 2 * len(entries) + 2 and entries[0] > 0
    if together and _tells([*lines[: entries[0]], *lines[entries[-1] + 1 : end]]):  # else the page is a list of news
        reasons.update(dict.fromkeys(entries, "related links"))
        if entries[-1] >= end - 6:
            end = entries[0]
            reasons.update(dict.fromkeys(range(end, entries[-1]), "related links"))
    end = _dated_headlines(lines, end, reasons)
    while end > 1 and (reason := _foot_reason(lines, end - 1, reasons)):
        reasons[end - 1] = reason
        end -= 1
    return end


def _tells(lines: Sequence[Line]) -> bool:
    """Whether lines hold more than a title."""
    own = [line for line in lines if not furniture_reason(line.words)]
    return any(line.is_body for line in own) or sum(len(line.words) for line in own) >= _LONGEST_TITLE


def _is_dated_entry(words: str) -> bool:
    """Whether a line is a headline with its day behind it, as lists of news have them."""
    return len(words) < 90 and (words[-1].isdigit() or words[-1] == "]") and _DATED_ENTRY.match(words) is not None


def _dated_headlines(lines: Sequence[Line], end: int, reasons: dict[int, str]) -> int:
    """Other articles' headlines, each with its date on the next line: at least two at the very foot."""
    index = end
    while index >= 2 and _DAY_LINE.fullmatch(lines[index - 1].words):
        headline = lines[index - 2]
        if len(headline.words) > 70 or headline.words.endswith("。") or _DAY_LINE.fullmatch(headline.words):
            break
        told_twice = index >= 3 and lines[index - 3].words.endswith(headline.words)  # a picture's words and the link's
        index -= 3 if told_twice else 2
    index -= 1 if index < end and index > 1 and _MORE.fullmatch(lines[index - 1].words) else 0
    if end - index < 4 or index < 1:
        return end
    reasons.update(dict.fromkeys(range(index, end), "related links"))
    return index


def _goes_on(line: Line) -> bool:
    """Whether a line is a whole sentence of an article, no headline and no teaser that breaks off."""
    return line.is_body and len(line.words) >= _SENTENCE and line.words[-1] in "。！？”" and "，" in line.words


def _resumes(rest: Sequence[Line]) -> bool:
    """Whether the article goes on below a section's heading: sentences of some length, one after another."""
    return sum(line.is_body and len(line.words) > 40 and line.words[-1] in "。！？”" for line in rest[1:]) >= 3


def _foot_reason(lines: Sequence[Line], index: int, reasons: dict[int, str]) -> str | None:
    words = lines[index].words
    if index in reasons:
        return reasons[index]
    if _DATE_ALONE.fullmatch(words):
        return "footer"
    if reason := furniture_reason(words):
        return "footer" if reason == "header" and find_stamps(words) else reason
    if reasons.get(index + 1) == "footer" and _SIGNATURE.fullmatch(words):
        return "footer"
    return "related links" if SECTION.fullmatch(words) and len(words) < 14 else None


def _continues(lines: Sequence[Line], index: int, wrapped: int | None) -> bool:
    """Whether a line of a hard-wrapped text runs on into the next one, so that it must not be judged by itself."""
    if wrapped is None:
        return False
    line = lines[index]
    runs_on = len(line.words) >= 0.85 * wrapped and not line.ends
    above = lines[index - 1] if index else None
    return runs_on or (
        above is not None and not line.after_blank and len(above.words) >= 0.85 * wrapped and not above.ends
    )


def _is_credit_alone(line: Line) -> bool:
    return len(line.words) <= 20 and "。" not in line.words


def _caption_above(lines: Sequence[Line], index: int, reasons: dict[int, str]) -> None:
    """The picture's own sentence stands above its credit: one short sentence among paragraphs."""
    words = lines[index].words
    if index not in reasons and index > 0 and len(words) <= 36 and words.count("。") <= 1 and not words.endswith("”"):
        reasons[index] = "caption"


def _is_names(words: str) -> bool:
    return len(words) <= 24 and words[0] in _SURNAMES and _NAMES.fullmatch(words) is not None


def _title_at_start(lines: Sequence[Line], reasons: dict[int, str], title: str) -> list[Cut]:
    """The known title run together with the first sentence, or with a stamp behind it."""
    first = next((index for index in range(len(lines)) if index not in reasons), None)
    if first is None:
        return []
    line = lines[first]
    length = title_prefix(line.words, title)
    if not length:
        return []
    rest = line.words[length:].lstrip(" 　-_|｜。")
    if rest and len(rest) < 110 and (reason := furniture_reason(rest)):
        return [(line.start, line.start + length, "title"), (line.stop - len(rest), line.stop, reason)]
    return [(line.start, line.stop - len(rest), "title")]
