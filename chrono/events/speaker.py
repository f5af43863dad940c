"""Whose word a line is: its speaker before it, and the charge or the claim that it must not lose."""

from __future__ import annotations

import re

from chrono.events import lexicon as lex
from chrono.events.acts import act_of
from chrono.events.clauses import comma_spans
from chrono.events.pieces import Piece
from chrono.events.plain import plain_clause
from chrono.events.subject import subject_end
from chrono.events.twin import CLOSED, COLON, COMMA, EMPTY, Twin
from chrono.text.segment import described_until, lacks_subject, leading_name, leading_person, words_of
from chrono.text.width import width

LONGEST_SPEAKER = 22  # letters
SHORT_NAME = 2  # letters of a brand that the dictionary may take for a verb: 蔚来宣布
SHOWS = re.compile(r"(?:画面|监控|视频|录像|数据|结果)[^，]{0,3}显示$")  # 监控画面显示: nobody's word
WISHED = re.compile(r"(?:希望|建议|呼吁|主张|期待|敦促|相信|认为)$")  # what follows is no fact
RULES = re.compile(r"(?<!的)(?:裁定|判决|认定|判令|裁决)$")  # whatever a court says is its ruling
HOW = r"(?:告诉|在(?![明寅镕石成勋熙])|对(?=[《“]|记者|媒体|新闻界|外界|本报)|向|接受|通过|就|刚刚|预测|发(?:推|文|帖|布|微博)|补充|公开|最新|随后|当天)"
SPOKE = re.compile(
    rf"(?P<who>(?:(?!{HOW})[^，“]){{2,22}}?)(?:（[^）]*）)?(?:{HOW}[^，“]{{0,16}}?)*[也还曾又则亦]?(?:告诉[^，]{{2,12}}|表示|说|[宣声坚]?称|认为|透露|指出|宣布|证实|确认|坦言|解释|补充道|回忆道?|批评|抨击|痛批)$"
)
OPINES = re.compile(r"不?适合|不[宜必该应]|应[该当]|值得|有利于|难以|恐怕")  # what somebody thinks of an act is no act
BODY_END = re.compile(r"(?:调查|研究|管理|监督|检测|监测|统计|审计|交易)[所局署部院会台处厅委]$")
OFFICER = re.compile(r"(?:负责人|发言人|[局处科院校市县区部会]长|主任|书记|工作人员)$")
DATED_TOO = re.compile(r"(?:\d{4}|[去前今明])年(?!的)|上个?月|\d{1,2}月(?:\d{1,2}日|[初底中])")
ONESELF = re.compile(r"(?:她|他(?!人))(?!们)|我(?![国省市县军校院区區们們])|自己|本人|公司(?=[^，]{2})")
# 巴将继续努力: a country by one letter, which no other word goes on from
COUNTRY = re.compile(
    r"[中美俄日英法德韩朝巴以欧印伊越菲澳加泰](?=[方将已愿正不会]|希望|坚决|政府|[缴查扣]获|[逮拘]捕|[今去前上]|击[落毁毙退]|军)"
)
THERE_IS = re.compile(r"[已共还仍曾确]?经?[有无](?!望|关|意)")
OF_A_THING = re.compile("(?:地震|事故|火灾|爆炸|袭击|枪击)(?=发生|造成|已|共|致|是|系)")
EQUALS = frozenset(
    ("是", "不是", "并非", "属于", "等于", "意味着", "需要", "不需要", "必须", "应该", "应当", "可以", "不可以", "值得")
)
ARE = frozenset(("系", "是", "为", "已", "均", "被", "有", "达"))
AHEAD = re.compile(
    r"将(?!军)|拟|已(?!故)|并|[尚]?未(?!来|婚|成年)|没有"
)  # …发布公告称，将上调价格: what begins no subject
SAYS, SELVES = Twin("称", "称"), Twin("自己", "自己")
PERSON = re.compile(r"[\u4e00-\u9fff]{2,4}?(?=涉嫌|被控|被指|因涉)")
ON_A_MATTER = re.compile("针对|关于|对于|就")  # 针对疑似错换之事，两家正展开调查
CHARGES = re.compile("(?:指控|认定)$")
SINCE_WHEN = re.compile(r"^[自从]?\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?[起前]")
SINCE = re.compile(r"因(?=涉嫌)")
OFFENCES = ("bribe", "steal", "intrude")
CHARGED_THEM = re.compile(r"(?:提起(?:指控|公诉)|立案(?:调查|侦查)?|批准?逮捕|提出(?:指控|检控))$")
BEFALLEN_FIRST = re.compile("(?:已|均|先后|分别)*[被遭]")
BY_WHOM = re.compile(
    "(?<=^被)[^，]*?(?:局|警方|机关|支队|大队|院|监委)(?:依法)?(?=刑事拘留|拘留|[批逮]捕|执行|立案|采取|取保|移送|提起)"
)
CHARGED_WITH, BEFALLEN = (
    re.compile(r"因?(?:涉嫌|涉及)"),
    re.compile(r"(?<=[\u4e00-\u9fff\d][\u4e00-\u9fff])(?:已|均|先后|分别)*(?=被|遭)"),
)


def names_itself(fold: str) -> bool:
    """Whether a line that begins with a verb for the dictionary begins with whom or what it tells of: 地震发生, 俄缴获."""
    return OF_A_THING.match(fold) is not None or COUNTRY.match(fold) is not None


def speaker_of(pieces: list[Piece], chosen: int) -> Twin | None:
    """Whose word a clause is that states no act of its own or that speaks of its speaker: 佩洛西表示，她…."""
    place = _says_it(pieces, chosen)
    if place is None:
        return None
    line, said = pieces[chosen].twin.without(SINCE_WHEN, 1), pieces[place].twin
    if SHOWS.search(said.fold):
        return None
    if WISHED.search(said.fold) and not lacks_subject(said.fold) and len(said) <= LONGEST_SPEAKER:
        return said
    if RULES.search(said.fold) and not lacks_subject(said.fold):
        return said if len(said) <= LONGEST_SPEAKER else None
    own = lex.PRONOUN.match(line.fold) or ONESELF.match(line.fold) or AHEAD.match(line.fold) or lacks_subject(line.fold)
    # 昨晚的发布会上说，该村2021年8月已被列为隐患点
    answers = not line.fold.startswith("“") and not said.fold.endswith(("宣布", "决定", "公告"))
    of_then = answers and DATED_TOO.search(line.fold) is not None
    if pieces[chosen].act is not None and not own and not of_then and not OPINES.search(line.fold):
        return None
    named = subject_end(said.fold)
    edge = any(word.stop == named for word in words_of(said.fold))  # not 马某离开国 of 马某离开国会时表示
    end = max(leading_name(said.fold), named if edge else 0)
    told = SPOKE.match(said.fold)
    if told and (
        len(told["who"]) <= SHORT_NAME
        or OFFICER.search(told["who"])
        or BODY_END.search(told["who"])
        or not any(word.is_verb for word in words_of(told["who"]))
    ):
        end = told.end("who")  # 旅游和创意经济部副部长马某补充说
    name = said.part(0, end)
    person = leading_person(said.fold) if not end else None
    if person is not None and person[1] - person[0] > SHORT_NAME:
        return said.part(*person)  # 甲党立委陆晓斌回应某团体的说法时表示
    return name if 2 <= len(name) <= LONGEST_SPEAKER else None


def _says_it(pieces: list[Piece], chosen: int) -> int | None:
    """The place of the clause that says who spoke: that before, or before another that leaves out who it is of.

    税务局负责人表示，已关注到网上的情况，正在依法核查.
    """
    if not chosen or pieces[chosen - 1].only_says:
        return chosen - 1 if chosen else None
    both = (
        chosen > 1
        and pieces[chosen - 2].only_says
        and all(lacks_subject(pieces[at].twin.fold) for at in (chosen - 1, chosen))
    )
    return chosen - 2 if both and pieces[chosen - 1].act is None else None


def said_by(speaker: Twin, line: Twin) -> Twin:
    """What somebody said, as a line that names the speaker once: 许某：她一直在找 is 许某称一直在找."""
    if line.fold.startswith("“") and "”" not in line.fold:
        line = line.plus(CLOSED)
    own = ONESELF.match(line.fold)
    if own is None:
        return speaker.plus(EMPTY if _goes_on(line.fold) else COLON).plus(line)
    rest = line.part(own.end())
    return speaker.plus(SAYS).plus(SELVES if rest.fold[:1] in ("和", "与", "的") else EMPTY).plus(rest)


def _goes_on(fold: str) -> bool:
    """Whether what was said is what its speaker did or will do: 将上调价格; not 确有两名公民身亡."""
    if THERE_IS.match(fold) or names_itself(fold) or described_until(fold):
        return False
    words = words_of(fold)
    if len(words) > 2 and words[0].is_verb and words[1].is_noun and words[2].text in ARE:
        return False  # 出事车辆系执法车
    if any(word.text in EQUALS for word in words):
        return False  # 破坏管道是对欧洲的袭击
    return lacks_subject(fold) or AHEAD.match(fold) is not None


def voiced(line: Twin, earlier: list[Twin], before: Twin, limit: int) -> Twin:
    """A clause whose charge stands before it keeps the charge: 涉嫌…，被行政拘留."""
    if lex.ALLEGED.search(line.fold):
        return line
    pieces = [*(before.part(*span) for span in comma_spans(before.fold, 0, len(before))), *earlier]
    for piece in reversed(pieces[-2:]):
        if not lex.ALLEGED.search(piece.fold) or ON_A_MATTER.match(piece.fold):
            continue
        plain = plain_clause(piece)
        if CHARGED_THEM.search(plain.fold) and _is_of_others(line.fold, plain.fold):
            continue
        if (told := _charged(plain, line)) is not None:
            return told
        person = leading_person(plain.fold) or (0, 0)
        ends = (person[1], leading_name(plain.fold))
        name = next((end for end in ends if end and line.fold.startswith(plain.fold[:end])), 0)
        rest = line.part(name)
        if end := PERSON.match(plain.fold):
            rest = rest.part(max(0, rest.fold.find("被")))
            rest = rest.part(end.end()) if rest.fold.startswith(end.group()) else rest
        for charge in (plain, plain.part(person[0])):
            joined = charge.plus(COMMA).plus(rest)
            if width(joined.raw) <= limit:
                return joined
            told = charge.plus(rest)
            if CHARGES.search(charge.fold) and width(told.raw) <= limit * 1.4:
                return told  # 公诉机关指控李某伪造合同: no comma at which the charge would be cut off
            if width(joined.raw) <= limit * 1.4 and not BEFALLEN_FIRST.match(rest.fold):
                return joined.without(SINCE, 1)  # what it is charged with stands alone where the rest is cut away
        whole = plain.part(person[0]).plus(rest.without(BY_WHOM, 1))
        return whole if BEFALLEN_FIRST.match(rest.fold) and width(whole.raw) <= limit * 1.4 else line
    return line


def _is_of_others(line: str, charge: str) -> bool:
    """Whether a line tells of somebody whom a charge that is told by itself does not name: 对18人提起指控，9人乘机回国."""
    if lacks_subject(line) or BEFALLEN_FIRST.match(line) or act_of(line)[0] in OFFENCES:
        return False
    return line[: max(leading_name(line), SHORT_NAME)] not in charge


def _charged(charge: Twin, line: Twin) -> Twin | None:
    """因涉嫌受贿，李某被逮捕 as 李某因涉嫌受贿被逮捕; ``None`` where the charge is somebody's or the line is nobody's."""
    befell = BEFALLEN.search(line.fold)
    if not CHARGED_WITH.match(charge.fold) or befell is None or lacks_subject(line.fold):
        return None
    since = charge if charge.fold.startswith("因") else Twin("因", "因").plus(charge)
    return line.part(0, befell.start()).plus(since).plus(line.part(befell.end()))
