"""The clauses of a dated stretch, without the date."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from chrono.dates.narrative import Reading
from chrono.events import lexicon as lex
from chrono.events.acts import act_of
from chrono.events.attributive import leaves_hole
from chrono.events.clauses import IN_OTHER_WORDS, THAT_IS, Clause, comma_spans
from chrono.events.plain import plain_clause
from chrono.events.twin import COMMA, EMPTY, Twin
from chrono.events.vehicles import plainly_named
from chrono.model.time import Certainty
from chrono.text.segment import has_predicate, lacks_subject, leading_name, words_of
from chrono.text.vocabulary import DEEDS
from chrono.text.width import width
from chrono.text.word import Word

DATE = "\x00"  # stands where the date was
DATE_EDGE = re.compile(
    rf"(?:(?:进入|步入|迈入)(?={DATE}(?:后|以来|便|就|[，,]))|早在|就在|力争[到在至于]?(?={DATE}[，,])|一?直[到至]|一(?={DATE}才)|最早[在于]?|最晚[在于]?|最近一次[在于]?|自从|截至|截止|(?<![由关对用属基鉴限位处])于\s?|[在自从到至]\s?)?(?:当地时间|北京时间)?{DATE}(?:(?:召开|举行|举办)的(?=[^，,]{{2,16}}上$|[^，,]{{2,24}}会议?(?:审议|表决|通过|决定|选举|批准|同意|作出))|的(?=[“《])|的(?=一场|一次)|[，,]?(?:起|以来|开始)(?=[，,])|之?[时间际](?=[，,曾])|\s?分?(?:左右|许|多)(?=[，,])|之?内|之?间(?=[，,共先累])|[之以]?前(?=[完提交缴办回撤离搬])|期间(?=[\u4e00-\u9fff])|[，,、]?)|（{DATE}[^）]{{0,4}}）|\({DATE}[^)]{{0,4}}\)"
)
# 自己首飞前八天，也就是DATE，曾发邮件
SAID_AGAIN = re.compile(rf"(?P<keep>自己|本人|){IN_OTHER_WORDS}[，,]{THAT_IS}{DATE}[，,]?")
# 甲公司DATE也发布公告，称与乙公司无关: who says so of itself
OWN_NOTICE = re.compile(
    rf"(?P<who>[^，。：“{DATE}]{{2,16}}?{DATE})[也还亦]?(?:发布|发出|刊登)(?:消息|公告|声明|通报)[，,](?=称(?!赞|号|霸))"
)
# 游客程某于DATE，先行到店: the comma parts nobody from what they did
SET_APART = re.compile(rf"(?P<who>[^，,。：:{DATE}]{{2,24}}?)(?:[在于]|当地时间)?{DATE}[，,]")
# 李某离婚声明DATE，李某发布…: the caption of a picture runs into the date
CAPTION = re.compile(rf"(?:[^，,。：:{DATE}]{{4,}})(?<![在于自从到至是为和与及、（(时])(?<!时间){DATE}[，,]")
# 为2030年前的载人登月铺路: what the date describes stands without it
MIDDLE_DATE = re.compile(rf"(?<=[“「\u4e00-\u9fff]){DATE}的(?=[\u4e00-\u9fff\d])")
DATED_TAIL = re.compile(rf"[^，,]*的{DATE}$")
INTO_FIGURE = re.compile(rf"(?<=[至到为]){DATE}的?(?=(?:预计|近|约|超)?\s*[\d.])")
# 节目是DATE播出(的) → 节目播出
WAS_THEN = re.compile(
    rf"(?<=[\u4e00-\u9fffa-z\d])(?<!任务)(?<!目标)(?<!重点)(?<!目的)是(?:[在于]|当地时间)?{DATE}(?=[\u4e00-\u9fff]{{2}})"
)
# 他(是)在DATE发生的入室抢劫中被打伤 → 他在入室抢劫中被打伤
OCCURRED = re.compile(rf"是?(?P<at>[在于]){DATE}(?:发生|举行|召开|举办|进行)的(?=[^，]{{2,16}}[中上里])")
# 她是DATE在江州被救出的 → 她在江州被救出
ONLY_THEN = re.compile(rf"但?(?:一?直)?到{DATE}[，,]?才(?:陆续)?")  # 但到10月才送达
WAS_DONE_THEN = re.compile(rf"是[在于]?{DATE}.+的$")
IN_TWO_LETTERS = {"签": "签署", "交": "提交", "定": "确定", "批": "获批", "拍": "拍摄", "写": "写成", "发": "发出"}
NOT_BEFORE = re.compile(rf"(?:预计要?|要)[等待]?到{DATE}[，,]?才(?:能够?|会|可以?)?")
FROM_FIGURE = re.compile(
    r"[由从](?:[^，,由从]{0,16}?[\d.]+\s*[^，,由从]{0,5}?)(?=增至|增加到|增加至|提高到|提高至|提升至|上升到|升至|增长到|增长至|降至|下降到|扩大到)"
)
# 发布《指引》提出: the act without what it says
PAPER_SAYS = re.compile(r"(?<=》)中?(?:提出|显示|指出|明确|规定|称|强调|要求)$")
PAPER_STATES = re.compile(
    r"(?P<paper>(?:印发|发布|公布|下发|出台)[^，“]{0,6}《[^》]+》)中?表示$"
)  # not 对《环球时报》表示
TIMES = re.compile(r"[两二三四五六七八九十]次(?=向|为|对|在|获|登|当|举|发)")
ADVERBS = re.compile(
    r"(?<=[^\s，])(?:就|便|也|还|才)(?=将|在|成立|发布|开始|启动|宣布|决定|向|打通|通车|完成|举行)|(?<=(?:举行|发布|成立|启动|宣布|推出|完成|签署|召开|通过|公布|举办|开展|收购|获得))了(?![解如])|(?<=[\u4e00-\u9fff]{2})遂(?=依法|[对将决向在]|立案|提起|报警|成立)|(?<=，)[并且]+"
)
# 原定开庭，但是因为…: a turn inside a comma clause begins another
TURN = re.compile(lex.after(r"[\u4e00-\u9fff]{5}", "但是 但因 但由于 因为 以至于 导致"))
HELD_UP = re.compile(
    r"在(?:中断|暂停|停止|关闭|关停|停[工产运电水课业播机航]|昏迷|失联|失踪|沉寂|等待|休息|治疗|抢救)了?$"
)  # 在中断约3小时后恢复
VIEWED = re.compile(r"[从就按][^，]*看$")  # 从10月发布的报告看: what somebody thinks so from
# 以换取10月的行动为其清场: what for; 自即日起至另行通知之日: how long
AIMED = re.compile(
    rf"以(?:换取|便|期|求|免|防)(?!于)|(?:自|从)?{DATE}?起?至?(?:另行通知|解除|结束)(?:之[日时]|时)?为?止?$"
)
FOR_DAYS = re.compile(
    rf"{DATE}?(?:连续|一连|接连)[一两二三四五六七八九十\d]+(?:天|日|晚|周|个月|年)"
)  # 4日、5日连续两天，
CAUSE = re.compile(r"因|由于")
IN_ALL = re.compile(r"[共已并]$")  # 冲突共导致五人死亡: its subject stands before it
# 在DATE公投期间策划袭击 → 在公投期间策划袭击
DURING = re.compile(
    rf"(?<=[在于]){DATE}(?=(?![的于在])[^，,]{{2,16}}(?:期间|之际|(?<!临)时(?![间候长代期刻任而速])|后(?![事续果勤代台天年人方面来备]))(?=[\u4e00-\u9fff])|[^，,]{{2,16}}期间$)"
)
# 刘某落马时: the act itself, where it is all that a date has
WHEN = re.compile(
    "(?:"
    + lex.after(r"[\u4e00-\u9fff]{4}", r"的时候 时候 时(?<!小时)(?<![\d点一二三四五六七八九十]时) 之时 之际")
    + ")起?$"
)
# 部长在汇报问题时, 大货车行驶至某路口处时: the act is in the next clause
AT_WHICH = re.compile(r"[在当][^，]{4,}(?:的?时候|时|之时|之际)$|[驶行走开赶来][^，]*[处口段点米]时$")
# a clause about what came after the day of the sentence
THEN = re.compile(r"(?:再?后来|随后|之后|此后|其后|事后|接着|然后|后(?=[又再])|紧接着)")
OF_A_YEAR = re.compile(r"[今去明前后後][年](?![初底末中内內终終])")
BEGINS = Twin("开始", "开始")  # the verb of 公司将在5月底开始交付, though its date ends in it
WILL = Twin("将", "将")
BEGUN = re.compile(r"[\u4e00-\u9fff](?<!的)")
BORN_IN = re.compile(rf"(?<=[\u4e00-\u9fff])(?<![发产出])生于{DATE}$")  # 李某生于DATE
BORN = Twin("出生", "出生")  # 李某，男，1963年8月生
DONE_IN = (
    (BORN_IN, BORN),
    (re.compile(rf"(?<=[\u4e00-\u9fff])(?<!拍)摄于{DATE}$"), Twin("拍摄", "拍摄")),
)  # 照片摄于DATE


@dataclass(frozen=True, slots=True)
class Piece:
    """One clause as a candidate for the headline."""

    twin: Twin
    act: str | None
    act_at: int  # where its first event verb stands; -1: none
    afterwards: bool  # it stands behind another clause and tells what came after the day
    leads: bool  # it is the first, and its date may be that of what it tells by itself

    @property
    def only_says(self) -> bool:
        """Whether the clause only tells that somebody spoke: 白宫医生在备忘录中表示."""
        return lex.SPEECH.search(self.twin.fold) is not None


def pieces_of(whole: Twin, clause: Clause) -> list[Piece]:
    """The clauses of the stretch without the date, each a candidate."""
    if own := OWN_NOTICE.match(whole.fold):
        whole = whole.part(0, own.end("who")).plus(whole.part(own.end()))
    elif match := re.match(lex.ATTRIBUTION, whole.fold):
        whole = whole.part(match.end())
    if again := SAID_AGAIN.search(whole.fold):
        kept = whole.part(again.start(), again.end("keep"))
        whole = whole.part(0, again.start()).plus(kept).plus(Twin(DATE, DATE)).plus(whole.part(again.end()))
    apart = SET_APART.match(whole.fold)
    if apart and leading_name(apart["who"]) == len(apart["who"]) and lacks_subject(_next(whole, apart)):
        whole = whole.part(0, apart.end() - 1).plus(whole.part(apart.end()))
    caption = CAPTION.match(whole.fold)
    if caption and _tells(_next(whole, caption)):
        whole = whole.part(caption.end())
    out: list[Piece] = []
    vague = clause.reading.certainty is Certainty.APPROXIMATE  # 近日 needs an act to date
    for start, stop in _spans(whole.fold):
        piece = _filled(whole.part(start, stop), clause)
        if VIEWED.match(piece.fold) or AIMED.match(piece.fold) or FOR_DAYS.fullmatch(piece.fold):
            continue
        later = THEN.match(piece.fold) is not None
        piece = _undated(piece).without(FROM_FIGURE)
        if clause.listed:
            piece = piece.without(TIMES)
        piece = plain_clause(piece)
        if stated := PAPER_STATES.search(piece.fold):
            piece = piece.part(0, stated.end("paper"))
        piece = plainly_named(piece.without(PAPER_SAYS).without(ADVERBS))
        if not AT_WHICH.search(piece.fold):
            piece = piece.without(WHEN)
        if piece.fold == "生":
            piece = BORN
        if len(piece) < 2:
            continue
        act, at = ("appoint", 0) if lex.HELD.match(piece.fold) else act_of(piece.fold)
        out.append(Piece(piece, act, at, later and bool(out), not out and (act is not None or not vague)))
    return out


def whole_line(pieces: list[Piece], chosen: int, limit: int) -> Piece | None:
    """The clauses of a line of a list as one, 仲裁委改判，扣分减为4分; ``None`` where they are too long for a headline."""
    line = EMPTY
    for piece in pieces:
        line = line.plus(COMMA).plus(piece.twin) if line else piece.twin
    return replace(pieces[chosen], twin=line, act_at=pieces[0].act_at) if width(line.raw) <= limit else None


def _undated(piece: Twin) -> Twin:
    """The piece without the mark of its date and the words that hold on to it."""
    if DATE not in piece.fold:
        return piece
    if at := OCCURRED.search(piece.fold):
        return piece.part(0, at.start()).plus(piece.part(*at.span("at"))).plus(piece.part(at.end()))
    if due := NOT_BEFORE.search(piece.fold):  # 海塘要到DATE才能建成
        return piece.part(0, due.start()).plus(WILL).plus(piece.part(due.end()))
    for words, act in DONE_IN:
        if (done := words.search(piece.fold)) is not None:
            return piece.part(0, done.start()).plus(act)
    piece = piece.without(ONLY_THEN)
    was = WAS_THEN.search(piece.fold)
    if was and has_predicate(piece.fold[: was.start()]) and not has_predicate(piece.fold[was.end() :]):
        piece = piece.part(0, was.start())  # 最后一次放出照片是DATE自己生日当天
    if WAS_DONE_THEN.search(piece.fold):
        piece = piece.part(0, len(piece) - 1)
        if piece.fold[-2:-1] == DATE and (verb := IN_TWO_LETTERS.get(piece.fold[-1])):
            piece = piece.part(0, len(piece) - 1).plus(Twin(verb, verb))  # 协议是DATE签的
    for words in (DURING, INTO_FIGURE, WAS_THEN, DATED_TAIL, MIDDLE_DATE, DATE_EDGE):
        piece = piece.without(words)
    return Twin(piece.raw.replace(DATE, ""), piece.fold.replace(DATE, ""))


def _tells(fold: str) -> bool:
    """Whether a clause has a subject of its own and a predicate."""
    return not lacks_subject(fold) and not lex.PRONOUN.match(fold) and has_predicate(fold)


def _next(whole: Twin, apart: re.Match[str]) -> str:
    """The comma clause behind a date that is set apart."""
    return whole.fold[apart.end() :].split("，")[0]


def _filled(piece: Twin, clause: Clause) -> Twin:
    """The piece with the date's own words in place of its mark, where it cannot stand without them."""
    left, mark, right = piece.fold.partition(DATE)
    if clause.listed or not mark:
        return piece
    if leaves_hole(left, right) or (HELD_UP.search(left) and clause.reading.text.endswith(("后", "後"))):
        return piece.part(0, len(left)).plus(_words(clause.reading)).plus(piece.part(len(left) + 1))
    ends = right[:1] in ("", "，", "；")  # 谈判将于21日开始，首先…; not 他从8月起每天跑步
    begins = clause.reading.text.endswith(BEGINS.raw) and left.strip("从自在于将就便 ")
    goes = left.endswith(("将于", "于", "将在", "将")) or (left.endswith("从") and _is_deed(left[:-1]))
    verb = begins and (goes if ends else BEGUN.match(right))
    return piece.part(0, len(left) + 1).plus(BEGINS).plus(piece.part(len(left) + 1)) if verb else piece


def _is_deed(left: str) -> bool:
    """Whether a stretch ends in what goes on for a time: 本次谈判 从5日开始; not 他."""
    words = words_of(left)
    return bool(words) and (words[-1].tag == "vn" or words[-1].text in DEEDS)


def _words(reading: Reading) -> Twin:
    """A date as it was written, with the year that 去年 means: 2023年, 2024年6月30日."""
    year = OF_A_YEAR.match(reading.text)
    day = None if reading.interval is None else reading.interval.first or reading.interval.last
    return Twin.of(reading.text if year is None or day is None else f"{day[:4]}年{reading.text[year.end() :]}")


def trails_off(fold: str) -> bool:
    """Whether a clause ends in a word of place or time, as an adverbial does: 在大会上, 开工之际; not 闯入家中, 登上."""
    found = lex.TRAILING_ADVERBIAL.search(fold)
    words = words_of(fold) if found else ()
    if found is None or not words:
        return False
    last = words[-1]
    occasion = last.tag == "s" and last.text.endswith("上")  # 培训班上; not 家中
    if not (last.tag in ("f", "t") or last.text == found.group() or occasion):
        return False
    return not any(_lies_in(word, other) for word, other in pairwise(words))


def _lies_in(word: Word, other: Word) -> bool:
    """Whether two words are the verb and the 在 of 躺在走廊上, behind which a place belongs to the verb."""
    return word.is_verb and (other.text == "在" or (len(word.text) > 1 and word.text.endswith("在")))


def _spans(fold: str) -> list[tuple[int, int]]:
    """The comma clauses of a stretch, cut before 但是, 因为 and the like too."""
    out: list[tuple[int, int]] = []
    for start, stop in comma_spans(fold, 0, len(fold)):
        turns = [
            match
            for match in TURN.finditer(fold, start, stop)
            if not _is_led_up_to(match, start) and has_predicate(fold[start : match.start()])
        ]
        out += pairwise([start, *(match.start() for match in turns), stop])
    return out


def _is_led_up_to(turn: re.Match[str], start: int) -> bool:
    """Whether what a turn goes on from is its cause, which tells nothing by itself: 因失误导致两人受伤."""
    led = CAUSE.search(turn.string, start, turn.start()) or IN_ALL.search(turn.string, start, turn.start())
    return turn.group() == "导致" and led is not None
