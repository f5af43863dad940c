"""The days that a text names with their years and tells as past; read only to date the article itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from chrono.articles.stamps import YEARLESS
from chrono.model.time import Grain, Interval, day_number, is_date

# Begins with the year, not with a look behind it: a search passes all else at once
_DATE = re.compile(
    r"((?:19|20)\d\d)(?:(?<![\d.]\d{4})\s?年(?:(?:的)?\s?(1[0-2]|0?[1-9])\s?月(?:份)?(?:\s?(3[01]|[12]\d|0?[1-9])\s?(?:日|号))?)?"
    r"|(?<![\d.\w]\d{4})-(\d\d)-(\d\d)(?!\d))"
)
_SENTENCE = re.compile(r"[。！？!?\n；;]")
_CLAUSE = re.compile(r"[，,、]")
_REACH = 160
_ALONE = 4  # letters that a clause may have behind its day and still tell nothing: 5月4日上午
_LEAD = 160  # letters of the opening that tell what a report is about
_AHEAD = re.compile(
    r"本[应應该該]|[应應]当?[于於在]|将(?!军|领|士|来|其|他|她|它|此|该|自己|案)|將|拟|擬|预计|預計|计划|計劃|原[定订訂]|定于|定於|有望|力争|力爭|争取|目标|目標|规划|規劃|展望|即将|明年|后年|未来|未來|期限|"
    r"有效期|到期|(?:期|合同|签约|续约|租约)[到至]|届满|之前|以前|前完成|截止|可能|或许|猜测|竞选|参选|參選|大选|大選|预定|预期|预测|预告|倒计时|备战|筹备|迎接|延期至|推迟至|持续到|支付到|执行至|"
    r"(?<![截涨增升降])至(?=\s?20\d\d)|直至|\bwill\b|\bby\b|plan|expect|until|due"
)
_BY_THEN = re.compile(
    r"\s*(?:前|之前|以前|起|为止|(?:年|月)?[底末初](?:之|以)?前|[上中下]旬(?:之|以)?前|[一二三四1-4]季度(?:之|以)?前|[上下]半年(?:之|以)?前)"
)
# 建议两校于2025年合并, 新的窗口为2023年1月6日: what the words right before a day say of it
_PROPOSED = re.compile(r"(?:建[议議]|提[议議]|倡[议議]|窗口期?[为為是])[^，,。；;！？!?\n]*\Z")
_PAST = re.compile(
    r"了|成为|成為|已|曾|过去|截至|获批|公布|发布|宣布|举行|召开|成立|上涨|下降|增长|同比|涨至|升至|达到|首次|被|获|报告|数据显示|調查|调查|落幕|未能"
)
_DONE = re.compile(  # what nobody writes of a day to come; a notice says 举行 and 公布 of those too
    r"身亡|死亡|遇难|遇害|去世|离世|受伤|被捕|被抓|落网|发生(?!地)|证实|表示|回应|透露|称[，：,]|指出|介绍|通报[，：,称]|报道|被发现|身故|死者|遗体|"
    r"(?:发布|公布|宣布|召开|举行|作出|发出|签署|抵达|通过)了|\b(?:said|died|killed|told)\b"
)
_ACT = re.compile(
    r"身亡|死亡|遇难|遇害|去世|离世|受伤|被捕|被抓|落网|发生(?!地)|被发现|身故|坠毁|坍塌|爆炸|\b(?:died|killed)\b"
)
_FIGURE = re.compile(r"(?:较|较之|比|从|相较于|截至|截止到?|涨至|升至|增至|降至)\s?$")
_SERIES = re.compile(r"\s*(?:届|大选|总统|版|世界杯|奥运|计划|规划|目标|远景|年度|春季|高校|庆祝|全国两会)")
_NAMED = re.compile(
    r"(?<![\d.A-Za-z])(20\d\d)(?:年)?(?=[\u3400-\u9fff、]{2,14}(?:论坛|論壇|大会|大會|峰会|博览会|运动会|展|年会|赛))"
)
_PREPARED = re.compile(r"筹备|籌備|即将|將於|将于|备战|迎接|倒计时|准备工作|正积极做好")


@dataclass(frozen=True, slots=True)
class Told:
    """A day, month or year that the text names with its year."""

    interval: Interval
    grain: Grain
    words: str  # the sentence's part around it, verbatim
    firm: bool  # surely told as past
    year_end: bool  # the figure of a closed year: 截至2022年底
    compared: bool  # a year that figures are compared with, 较2022年: beside 今年 it is an earlier one
    start: int  # where it stands in the text
    stop: int


@dataclass(frozen=True, slots=True)
class Yearless:
    """A month and day that the text names without a year and tells as past."""

    month: int
    day: int
    words: str
    firm: bool  # surely told as past: a plan is often told without a word that says so
    done: bool  # told with words that no plan is told with
    acted: bool  # its own clause tells what nobody plans: a death, an arrest, a fall
    start: int  # where it stands in the text


def told_dates(text: str) -> list[Told]:
    """Explicit dates that the text does not look forward to, in its order."""
    out: list[Told] = []
    for found in _DATE.finditer(text):
        interval, grain = _interval(found)
        if interval is None:
            continue
        begin, stop = _sentence(text, found.start(), found.end())
        sentence = text[begin:stop]
        clause = _CLAUSE.split(text[found.end() : stop].lstrip("，, "), maxsplit=1)[0]
        if _AHEAD.search(text[begin : found.end()] + clause) or _BY_THEN.match(clause):
            continue
        if _SERIES.match(text, found.end()) or _in_title(text, found.start()):
            continue
        if _PROPOSED.search(text, begin, found.start()):
            continue
        before = text[max(found.start() - 5, 0) : found.start()]
        compared = _FIGURE.search(before) is not None
        firm = compared or _PAST.search(sentence) is not None
        if grain is not Grain.YEAR:
            firm = firm or len(sentence) >= 12
        closed = (
            "截至" in before
            or "截止" in before
            or (grain is Grain.YEAR and "全年" in text[found.end() : found.end() + 3])
        )
        year_end = closed and (grain is Grain.YEAR or found.group(2) == "12")
        words = text[max(begin, found.start() - 12) : min(stop, found.end() + 12)].strip()
        out.append(Told(interval, grain, words, firm, year_end, grain is Grain.YEAR and compared, *found.span()))
    return out


def _sentence(text: str, start: int, stop: int) -> tuple[int, int]:
    """Where the sentence around a date begins and ends, within 160 characters."""
    low, high = max(start - _REACH, 0), min(stop + _REACH, len(text))
    begin = max((cut.end() for cut in _SENTENCE.finditer(text, low, start)), default=low)
    return begin, next((cut.start() for cut in _SENTENCE.finditer(text, stop, high)), high)


def _interval(found: re.Match[str]) -> tuple[Interval | None, Grain]:
    year, month, day = (int(part or 0) for part in (found[1], found[2] or found[4], found[3] or found[5]))
    if day:
        return (Interval.of_day(day_number(year, month, day)) if is_date(year, month, day) else None), Grain.DAY
    return (Interval.of_month(year, month), Grain.MONTH) if month else (Interval.of_year(year), Grain.YEAR)


def _in_title(text: str, start: int) -> bool:
    """Whether a date stands in the name of a work: 《…2025年规划》."""
    opened = text.rfind("《", max(start - 40, 0), start)
    return opened >= 0 and "》" not in text[opened:start]


def prepared_year(text: str) -> tuple[int, str] | None:
    """The year before the name of an event that the text prepares, "2022…论坛筹备", and the words."""
    for found in _NAMED.finditer(text):
        around = text[max(found.start() - 20, 0) : found.end() + 30]
        if _PREPARED.search(around):
            return int(found.group(1)), around.strip().split("\n")[0]
    return None


@lru_cache(maxsize=2)
def lead_days(text: str) -> tuple[Yearless, ...]:
    """The days without a year that the lead tells as past, read once for the several questions asked of one article."""
    begin = len(text) - len(text.lstrip())
    return tuple(yearless_days(text, begin, begin + _LEAD))


def yearless_days(text: str, start: int, stop: int) -> Iterator[Yearless]:
    """The days without a year between two places of a text that it does not look forward to, in its order."""
    for found in YEARLESS.finditer(text, start, min(stop, len(text))):
        month, day = int(found.group(1)), int(found.group(2))
        before = _CLAUSE.split(text[_sentence(text, found.start(), found.end())[0] : found.start()])[-1]
        sentence = before + _SENTENCE.split(text[found.start() : min(stop, len(text))], maxsplit=1)[0]
        if is_date(2000, month, day) and not _AHEAD.search(sentence):
            own = before + _own_clause(text, found.start(), found.end())
            firm, done, acted = (
                pattern.search(words) is not None
                for pattern, words in ((_PAST, sentence), (_DONE, sentence), (_ACT, own))
            )
            yield Yearless(month, day, found.group(), firm, done, acted, found.start())


def _own_clause(text: str, start: int, stop: int) -> str:
    """What is told of a day itself: its clause, and the next one where the day stands alone in its own."""
    clauses = _CLAUSE.split(text[start : _sentence(text, start, stop)[1]], maxsplit=2)
    return "".join(clauses[: 1 if len(clauses[0]) > _ALONE + stop - start else 2])
