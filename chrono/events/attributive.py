"""Dates that describe a thing rather than date an act, and what a date leaves behind where it is taken out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from chrono.dates.narrative import Reading
from chrono.events import lexicon as lex
from chrono.model.article import Publication, Span
from chrono.model.time import Grain
from chrono.text.scripts import folded
from chrono.text.segment import words_of
from chrono.text.word import Word

# Verbs behind which a date dates the act that follows, or that themselves end in it
TAKES_ACT = re.compile(
    r"(?:宣布|计划|预计|决定|表示|[称说是为在于到至自从由向]|打算|要求|力争|争取|确保|有望|拟|开始|发现|显示|认为|透露|指出|介绍|希望|承诺|截至|提前|推迟|延期|改|延长|持续|终止|选择|召开|举行|举办|发生|进入|迎来|度过|获悉)$"
)
POSSESSED = re.compile(r"\b(?:[Tt]he|[Aa]|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) \Z")  # the 2022 spill
HYPHENATED = re.compile(r"[A-Za-z]+-[a-z]+")  # first-half profit
PART_OF_WORD = re.compile(
    r"^(?:年度)?(?:工作(?:要点|报告|计划|安排|总结|方案)|预算|决算)|^(?:[一二三四]?季)?(?:年报|报(?![警案道告名考送修批价废请到社复销])|财报|年鉴)"
)  # 发布2023年一季报
# 公布今年首例病例, 开出今年第一张罚单: which of its kind it is
ORDINAL = re.compile(r"^(?:全?[市省国县区])?(?:首|第[一二三四五六七八九十\d]+)[例张个次场起批轮位名号宗波家条座款份]")
NOMINAL_END = re.compile(r"的[^，,。；]{1,10}$")
KEPT = re.compile(
    r"(?:定[于在]|暂[定订]|[并亦也均]订|订于|改[在于至到]|(?:延长|推迟|提前|顺延)[至到]|不再[于在]?|不会[于在]?)\s*$"
)  # 定于3月18日举行, 不再于6月11日上映
UNTIL = re.compile(r"[\u4e00-\u9fff](?:(?<![直要争])[至到]|停留[在于]|[度步]过)\Z")  # 支付到2023年3月31日
# 始于2018年的债务, 登记时间为1995年的问题: the date is part of what describes
WITHIN = re.compile(r"(?:[始源起][于自]|(?:时间|日期)[却均都]?[为是])\Z")
NOTICE = re.compile(r"[晚早午]?[间上]?(?:发布)?(?:公告|公布|披露)")  # 甲控股2月14日公告
DUE_ON = re.compile(r"(?:期限|时限|截止日期?|到期日|付款日)[为是至到]$")  # 付款期限为2024年6月30日
OTHERS_TOO = re.compile(r"[^，]{2,14}的还有")  # 同日成案的还有另一案
ON_IT = re.compile(r"(?:就|对|为|因|针对)$")  # 就最近发生的事件呼吁召开会议
ELECTION = re.compile(r"[\u4e00-\u9fff]{0,6}?(?:选举|大选|公投)")  # 干预2020年总统选举计票
OUT_OF = re.compile(r"从\s*$")
PLACE_OUT_OF = re.compile(r"^(?!起)[^，,。将被]{1,12}?[中里]")  # 从2021年的余波中走出


def describes(text: str, reading: Reading, commas: Iterable[Span]) -> bool:
    """Whether a date stands within the object of a verb before it: 发布2023年一季报, 提供2001年至2019年经济数据.

    ``commas`` are the comma clauses of its sentence.
    """
    if text[reading.stop : reading.stop + 2].lstrip()[:1].islower():
        possessed = POSSESSED.search(text, max(0, reading.start - 8), reading.start)
        if HYPHENATED.fullmatch(reading.text) or (possessed and reading.grain is Grain.YEAR):
            return True
    clause = next((span for span in commas if span[0] <= reading.start < span[1]), (reading.start,) * 2)
    left = folded(text[clause[0] : reading.start])
    right = folded(text[reading.stop : max(clause[1], reading.stop)]).strip("。；;！？!? ”")
    if OTHERS_TOO.match(right):
        return False
    if (
        PART_OF_WORD.match(right)
        or (left and reading.grain is Grain.YEAR and ORDINAL.match(right))
        or left.endswith(("提醒", "就", "针对", "改编自", "取材于", "标志着", "意味着", "象征着"))
        or (WITHIN.search(left) and right.startswith("的"))
    ):
        return True
    before = _spoken(left)
    coarse = reading.grain is Grain.YEAR
    named = coarse and reading.text[:1].isdigit() and ELECTION.match(right) is not None
    if named and before and before[-1].tag.startswith("v") and not TAKES_ACT.search(left) and left[-1] != "、":
        return True
    found = is_an_age(reading) and left.endswith("发现")
    if not before or not right or (TAKES_ACT.search(left.rstrip(" 了")) and not found):
        return False
    if not any(word.is_verb for word in before):
        return False
    after = _spoken(right)
    ends = {lex.ACT_OF.get(word.text) for word in (*after[:1], *after[-1:])}
    acts = bool(ends - {None} - lex.NOUN_ACTS)  # 卫星2007年升空
    named = len(after) > 1 and lex.ACT_OF.get(after[-1].text) in lex.NOUN_ACTS  # 总统选举
    told = after[:-1] if named else after
    nominal = not acts and not any(word.is_verb or word.tag == "d" for word in told)
    if nominal:
        return True
    return before[-1].is_verb and coarse and NOMINAL_END.search(right) is not None


def is_to_come(reading: Reading, publication: Publication) -> bool:
    """Whether a date lies after publication."""
    published, days = publication.interval, reading.interval
    return published is not None and days is not None and (days.start or 0) >= (published.end or 0)


def is_an_age(reading: Reading) -> bool:
    """Whether a date is a decade or a century, which dates no act where it describes a thing: 发现7世纪遗址."""
    return reading.grain is not None and reading.grain.rank > Grain.YEAR.rank


def leaves_hole(left: str, right: str) -> bool:
    """Whether a clause cannot stand without the date between two stretches of it: 已超过2013年, 还未从2021年的余波中走出."""
    if PART_OF_WORD.match(right) or KEPT.search(left) or (not right and DUE_ON.search(left)):
        return True
    if (OUT_OF.search(left) and PLACE_OUT_OF.match(right)) or (WITHIN.search(left) and right.startswith("的")):
        return True
    if ON_IT.search(left) and right.startswith(("发生的", "做", "作准备", "预热")):
        return True
    before = _spoken(left)
    if not before or NOTICE.match(right):
        return False
    if not right and UNTIL.search(left) and any(word.is_verb for word in before[-2:]):
        return True
    after = _spoken(right)
    last = before[-1]
    if last.tag == "uj":
        return bool(after) and (after[0].is_verb or after[0].tag in ("d", "p"))
    if last.is_verb and not TAKES_ACT.search(left.rstrip()):
        return not right.startswith("的") and (not after or after[0].tag.startswith(("n", "m", "w")))
    return False


def _spoken(fold: str) -> Sequence[Word]:
    """The words of a stretch without marks, particles of aspect and spaces."""
    return [word for word in words_of(fold) if word.tag not in ("x", "ul", "uz", "ug") and word.text.strip()]
