"""Which earlier date lends its year to a date that says none, and how firmly.

News names years that are no time of its story: that of a round or a plan (2022年医保谈判), of a founding, of a
comparison. Such a year must not capture a day that publication's own year puts within days of publication.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from chrono.dates.expression import About, Expression, Named, Part, Point, Range, Shift, Timex
from chrono.dates.layout import in_one_sentence, opens_paragraph
from chrono.model.time import Certainty, Interval, civil

LONGEST_MONTH = 31
YEAR_LONG = 365
NEXT_DAYS = 5  # between two days of a programme
STORY_REACH = 400  # characters over which an earlier date of the paragraph still supplies month and year
GOES_ON = 10  # days over which a bare day goes on from the day that led the story
RELATIVE_CLAUSE = re.compile(r"(?:[^，,。；;！!？?\n]{0,12})的(?![^，,。\n]{0,2}(?:是|时候))")
THAT_IS = re.compile(r"(?:也就是|亦即|即)\Z")
LENDS_NONE = ("same-period", "edition", "decade", "era", "before-common-era")
OPENS_CLAUSE = re.compile(
    r"(?:^|[\n，,。；;！!？?：:、”\"』」）)])[ \u3000#*·•]{0,40}(?:(?:早)?在|到了?|至|而|其中|于是|截至)?\Z"
)
SETS_TIME = re.compile(r"[ ]?(?:[，,：:\n]|[的之]?(?:[初末底春夏秋冬起]|上半年|下半年))")
# 成立于1999年，: the year belongs to what was founded or born; 比2019年增长: it is compared with
COMPLEMENT = re.compile(
    r"[一-鿿）)”\"][于於]\Z|\b(?:founded|established|formed|created|incorporated|launched|built) in \Z", re.IGNORECASE
)
# He became chief executive in May 2017. A line of a career lends its year to no day of the news that follows
ENGLISH_COMPLEMENT = re.compile(r"[a-z)] (?:in|since|on) \Z")
ENGLISH_STOP = re.compile(r"[.;]")
CLAUSE_STOP = re.compile(r"[ ]?(?:[，,。；;、）)！!？?.\n]|\Z)")
COMPARED = re.compile(
    r"(?:比|较|較|超过|超過|同比|相比|对比|對比|高于|低于|相较于?|比起|持平于|不及|自|从|從|距|距离)(?:于)?\Z"
)
COMPARISON = re.compile(r"(?:年)?(?:同期|同比|相比|以来|以來|的?(?:水平|增长|增加|下降|减少|减|增|翻番))")
# 1965年3月生, 生于1965年: whose years lead no story on; 1987年7月参加工作: a line of a life, which does so loosely
BORN_BEFORE = re.compile(
    r"(?:(?<![发發产產])生[于於]|出生日期[：:]?|生日(?:是|为|為)|\bborn (?:on |in )?)\Z", re.IGNORECASE
)
BORN_BEHIND = re.compile(r"[ ]?(?:出生|生(?=[，,。；;、）)于於人 \n]|\Z))")
OF_A_LIFE = re.compile(r"[ ]?(?:起?参加工作|參加工作|[加参參]?入[党黨团團伍](?!组)|加入中国共产党|加入中國共產黨)")
BRACKET = re.compile(r"[（(“\"「『《〈【\[]\Z")
REPORTS = re.compile(
    r"电|電|记者|記者|报道|報道|報導|消息|宣布|发布|發布|公布|披露|通报|通報|获悉|獲悉|表示|称|稱|回应|回應|截至|收盘|报收|開盤|开盘"
)


class Firmness(IntEnum):
    """How firmly a told date lends its year to the dates after it."""

    LEAVES = -1  # 28年后: the story has left the years told before
    NONE = 0
    LOOSE = 1  # a year in a phrase: 2022年医保谈判
    OWN = 2  # a day or month, or a year that sets the time of its clause: 2018年，公司成立
    STORY = 3  # later dates were already told in its year


# Days before publication within which publication's own year is believed rather than the year lent: first where both
# dates stand in one sentence, then where a sentence ends between them
NEAR = {
    Firmness.LEAVES: (-1, -1),
    Firmness.NONE: (-1, -1),
    Firmness.LOOSE: (120, 120),
    Firmness.OWN: (-1, 10),
    Firmness.STORY: (-1, 1),
}
AFTER = 3  # days after publication that field dates and time zones make of the day itself


@dataclass(frozen=True)
class Told:
    """A date already told: its days and where it stands; how firmly it lends is looked at when a date asks for a year."""

    within: str  # the text that it stands in
    timex: Timex
    interval: Interval
    certainty: Certainty
    has_year: bool  # its year was in the words, or taken from the story
    lent: bool  # its own year was lent to it

    @cached_property
    def firmness(self) -> Firmness:
        """How firmly it lends its year."""
        return _firmness(self.within, self.timex, self.interval, self.certainty, lent=self.lent)


def _firmness(text: str, timex: Timex, interval: Interval, certainty: Certainty, *, lent: bool) -> Firmness:
    length = interval.length
    if length is not None and _is_counted_in_years(timex.said.expression, length):
        return Firmness.LEAVES
    if timex.rule in LENDS_NONE or length is None:
        return Firmness.NONE
    if lent:
        return Firmness.STORY
    before = text[max(0, timex.start - 12) : timex.start]
    if BORN_BEFORE.search(before) or BORN_BEHIND.match(text, timex.stop):
        return Firmness.NONE
    if OF_A_LIFE.match(text, timex.stop):
        return Firmness.LOOSE
    if ENGLISH_COMPLEMENT.search(before) and ENGLISH_STOP.match(text, timex.stop):
        return Firmness.LOOSE
    if length <= LONGEST_MONTH and certainty is not Certainty.APPROXIMATE:
        return Firmness.OWN
    if COMPARED.search(before) or COMPARISON.match(text, timex.stop):
        return Firmness.NONE
    if COMPLEMENT.search(before) and CLAUSE_STOP.match(text, timex.stop):
        return Firmness.NONE
    if BRACKET.search(before):
        return Firmness.LOOSE
    sets_time = SETS_TIME.match(text, timex.stop) is not None and OPENS_CLAUSE.search(before) is not None
    return Firmness.OWN if sets_time else Firmness.LOOSE


def _is_counted_in_years(said: Expression, length: int) -> bool:
    """28年前, 20多年前: how long ago, and no year that a story goes on in."""
    if isinstance(said, About):
        said = said.of
    return isinstance(said.first if isinstance(said, Range) else said, Shift) and length > LONGEST_MONTH


def last_told(text: str, told: Sequence[Told], timex: Timex) -> Told | None:
    """The last date within reach that a story may go on from."""
    for each in reversed(told):
        if timex.start - each.timex.stop > STORY_REACH:
            return None
        # what only describes a thing (2009年发布的报告) leads no story on, unless its own sentence goes on
        if each.firmness <= Firmness.NONE and text[each.timex.stop : timex.start] != "的":  # 两年前的8月
            if each.firmness is Firmness.LEAVES:
                return None
            continue
        if not RELATIVE_CLAUSE.match(text, each.timex.stop) or in_one_sentence(text, each.timex.stop, timex.start):
            return each
    return None


def goes_on(text: str, told: Told, start: int) -> bool:
    """Whether no paragraph ends between a date told and a place, or both stand at the head of neighbouring paragraphs."""
    lines = text.count("\n", told.timex.stop, start)
    if lines == 0:
        return True
    return lines <= 2 and told.has_year and opens_paragraph(text, told.timex.start) and opens_paragraph(text, start)


def day_by_day(told: Sequence[Told], aside: Told, near: Interval) -> bool:
    """Whether days follow one another past a year named in passing: 12月10日追悼，上次露面是2010年。12月11日瞻仰."""
    if aside.firmness >= Firmness.OWN or (aside.interval.length or 0) < YEAR_LONG or near.start is None:
        return False
    before = (each for each in reversed(told) if each.timex.start < aside.timex.start)
    last = next((each for each in before if not each.has_year), None)
    if last is None or not last.interval.is_day or aside.timex.start - last.timex.stop > STORY_REACH:
        return False
    return 0 < near.start - (last.interval.start or 0) <= NEXT_DAYS


def day_told(told: Sequence[Told], start: int, until: Interval | None) -> Told | None:
    """The last day told within reach; none after ``until``, where that is given."""
    end = None if until is None else until.end
    for each in reversed(told):
        if start - each.timex.stop > STORY_REACH:
            return None
        if each.interval.is_day and (end is None or (each.interval.end or 0) <= end):
            return each
    return None


def day_that_led(text: str, told: Sequence[Told], last: Told, start: int, day: int) -> Told | None:
    """The day told before a month that is named on the way, where a bare ``day`` at ``start`` goes on from it.

    9月18日宣判，该案今年1月立案。19日: of September, as what the month sets the time of has ended with its sentence.
    """
    month = last.interval
    if month.is_day or len(told) < 2 or month.start is None or (month.length or LONGEST_MONTH + 1) > LONGEST_MONTH:
        return None
    opens = OPENS_CLAUSE.search(text, max(0, last.timex.start - 12), last.timex.start) is not None
    if (opens and SETS_TIME.match(text, last.timex.stop)) or in_one_sentence(text, last.timex.stop, start):
        return None
    led = next((each for each in reversed(told) if each.interval.is_day), None)
    if led is None or start - led.timex.stop > STORY_REACH or (led.interval.start or 0) <= month.start:
        return None
    return led if 0 < day - civil(led.interval.start or 1)[2] <= GOES_ON else None


def day_led_by(text: str, told: Sequence[Told]) -> Told | None:
    """The date that leads the sentence of the last one told, where that one only describes a thing or names another day.

    8月15日，原计划6月首飞的火箭升空。次月 is September. ``None`` where the last one leads itself.
    """
    last = told[-1]
    aside = RELATIVE_CLAUSE.match(text, last.timex.stop) or THAT_IS.search(
        text, max(0, last.timex.start - 4), last.timex.start
    )
    if not aside or len(told) < 2 or not in_one_sentence(text, told[-2].timex.stop, last.timex.start):
        return None
    led = next(each for each in told if in_one_sentence(text, each.timex.stop, last.timex.start))
    return led if led.interval.is_day else None


def in_apposition(day: int, of: Interval) -> Interval | None:
    """明日（4日）: the day of that number beside the one just named; a time zone away at most, else ``None``."""
    if of.start is None or of.length != 1:
        return None
    near = (of.start + shift for shift in (0, -1, 1, -2, 2))
    return next((Interval.of_day(number) for number in near if civil(number)[2] == day), None)


def is_news(told: Told, said: Expression, near: Interval, today: int, around: str, *, same_sentence: bool) -> bool:
    """Whether publication's own year is believed: its day lies close enough to publication for what lends the other.

    ``said`` is the date without a year, ``near`` its days by publication alone, ``around`` the words beside it.
    """
    bare_day = isinstance(said, Point) and said.month is None
    needs_report = told.firmness is Firmness.STORY or (bare_day and told.firmness is Firmness.OWN)
    if (isinstance(said, Part | Named) and same_sentence) or (needs_report and not REPORTS.search(around)):
        return False
    day = near.start if near.start is not None else (near.end or 0) - 1
    within, across = NEAR[told.firmness]
    reach = within if same_sentence else across
    return reach >= 0 and -AFTER <= today - day <= reach


def year_before(base: Interval, publication: Interval | None) -> bool:
    """Whether the story's last date lies in an earlier year than publication."""
    if publication is None or publication.start is None:
        return False
    return civil(base.start or 1)[0] < civil(publication.start)[0]
