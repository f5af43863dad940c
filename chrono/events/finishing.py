"""What a clause needs of those behind it to tell what happened: what was said, how it went on, what became of a plan."""

from __future__ import annotations

import re

from chrono.events import lexicon as lex
from chrono.events.acts import act_of
from chrono.events.choosing import NOTICE_ONLY, WITH
from chrono.events.pieces import Piece
from chrono.events.shrink import balanced
from chrono.events.twin import CLOSED, COLON, COMMA, EMPTY, Twin
from chrono.text.segment import has_predicate, is_noun_phrase, is_person, lacks_subject, leading_name
from chrono.text.width import width

NOTIFIES = re.compile(r"^[^，“《]{2,16}(?<![布发出的况案查关刊标价开外])(?:通报|公告)$")  # 白宫通报, 某公司公告
SAID = re.compile(r"(?:并|还)?(?:称|表示|指出|强调|说)$")
SAYS_SO = re.compile(r"(?:并|还)?(?:称|表示|说|强调)")
ON_IT = re.compile(r"(?:就|对|针对)[^，]*$")  # 总领馆就游客遇害案 is no clause
ONLY_HOW = re.compile("(?P<who>[^，]{2,16}?)(?:通过|借助|利用|凭借)(?!了)[^，]*$")
WITH_WHOM = re.compile(r"(?:随同|陪同|跟随|会同|伙同)")
DESCRIBED = re.compile(r"[^，]{4,}的(?P<who>[\u4e00-\u9fff]{2,4})")
DEMAND = re.compile(r"^要")
UNTRUE = re.compile(r"(?:事实|不实|属实|无关|误传)$")
UNFINISHED = re.compile(r"的\d+[次个项家款场座起][\u4e00-\u9fff]{2,6}$|[由从][^，]{0,6}\d[\d.,]*[\u4e00-\u9fff%]{1,3}$")
RULED_FOR = re.compile(r"(?:裁定|判决|认定|决定|裁决)(?P<why>因[^，]*)$")  # 法院裁定因合同纠纷，…被保全
ORDERED = re.compile(r"判[决令][^，]{2,40}$")
TO_DO = re.compile(r"(?:赔偿|支付|归还|返还|停止|偿还|承担|履行|给付|退还|公开|向)(?!了)")
IN_FORCE = re.compile(r"应?[自于在]本?(?:判决|裁定)书?(?:发生法律效力|生效)(?:之?日)?(?:起|后)?[^，]{0,6}日内")
# 向市监局投诉，指控对手造假; 总统签署法令，宣布进入紧急状态: a paper with what it says
PUBLISHED = r"(?:签署|签发|发布|发表|公布|通过)(?:了?一[份项])?(?:行政|总统|紧急|媒体|主席|书面|联合)?(?:法令|命令|令|声明|公告|通告|通知|决议|公报)$"
DECIDED = re.compile(r"(?:通过了?(?:一[项份])?[^，]{0,8}(?:议案|决议案|提案))$")
SAYING = (
    (DECIDED, re.compile(r"(?:投资|斥资|拟|同意|决定|终止|收购|回购|发行|向|对|聘任|提名|授权|暂停|要求|将)")),
    (
        re.compile(r"(?:会见|会晤|面见)(?:传媒|记者|媒体|新闻界)$"),
        re.compile(r"(?:表明|表示|宣布|承认|否认|强调|重申|[称说])"),
    ),
    (re.compile(r"(?:投诉|举报|报案|控告|材料|致函|公开信)$"), re.compile(r"指控|指责|控告|状告|举报")),
    (re.compile(PUBLISHED), re.compile(r"并?(?:宣布|要求|呼吁|强?烈?谴责|敦促|禁止|暂停|责令|授权|对[^，]{2,12}表示)")),
)
CASE_NAMED = re.compile(r"(?![^，]*(?:审理|宣判|受理|审结|判决|通报|公布|披露|曝光))[^，]*(?:一案|纠纷案)")
WAS_SET = re.compile(r"(?<=[\u4e00-\u9fff]{2})原(?:定|订|计划|拟|本定)")
CAUSE = re.compile(r"因(?!此)|由于")
GIVEN_UP = re.compile(r"(?:后?[因由]|[但后])?[^，]{0,14}?(?:推迟|延期|延后|改期|取消|叫停|一[延推]再[延推])")


def finished(line: Twin, piece: Piece, later: list[Twin], limit: int) -> Twin:
    """A clause that only announces what follows (表示, 提出, 13次发射) goes on into the next."""
    if not later:
        return line
    gone_on = _gone_on(line, piece, later[0])
    if gone_on is not None:
        joined, reach = gone_on
        return joined if width(joined.raw) <= limit * reach else line
    if (put_off := next((each for each in _behind_cause(later) if is_given_up(line, each)), None)) is not None:
        return line.part(0, line.fold.index("原")).plus(put_off)
    if ruled := RULED_FOR.search(line.fold):
        return line.part(0, ruled.start("why")).plus(later[0])
    return _with_what_was_said(line, piece, later, limit)


def _gone_on(line: Twin, piece: Piece, after: Twin) -> tuple[Twin, float] | None:
    """A clause with the one that it needs behind it, and times the limit that they may take; ``None`` where it needs none."""
    lacking = lacks_subject(after.fold)
    if (is_noun_phrase(line.fold) and lacking) or CASE_NAMED.fullmatch(line.fold):
        return line.plus(after), 1.3  # 着陆器获取的第一张图，经中继星传回地面; 李某涉嫌受贿一案，由监察委员会调查终结
    described = DESCRIBED.fullmatch(line.fold) if lacking or WITH_WHOM.match(after.fold) else None
    if described and is_person(described["who"]):
        return line.part(described.start("who")).plus(after), 1.4  # 刚刚完成调解的李某，赶到工地
    way = ONLY_HOW.match(line.fold) if piece.act is None and lacking else None
    if way and leading_name(way["who"]) == len(way["who"]):
        return line.part(0, way.end("who")).plus(after), 1.4  # 甲公司通过虚构业务，虚增收入31亿元
    if ORDERED.search(line.fold) and TO_DO.match(after.fold):
        return line.without(IN_FORCE).plus(after), 1.4  # 法院判决甲公司自判决生效起十日内，赔偿损失
    says = any(paper.search(line.fold) and said.match(after.fold) for paper, said in SAYING)
    if says or (WITH.match(line.fold) and lacking):
        return line.plus(COMMA).plus(after), 1.3  # 李某带着全村老少，开进了荒山
    return None


def _with_what_was_said(line: Twin, piece: Piece, later: list[Twin], limit: int) -> Twin:
    says = lex.SPEECH.search(line.fold) is not None or NOTIFIES.match(line.fold) is not None
    short_saying = says or (piece.act in ("say", "say-no") and len(line) <= 12 and "“" not in line.raw)
    if not (short_saying or UNFINISHED.search(line.fold)):
        return line
    quoted = later[0].raw.startswith("“")
    said_so = SAYS_SO.match(later[0].fold) is not None
    untrue = UNTRUE.search(line.fold) is not None  # 卫生局澄清并非事实，全市仍有空床
    mark = COLON if quoted or (short_saying and not says and not said_so and piece.act != "say") else COMMA
    main = next((each for each in later if not lex.SUBORDINATE.match(each.fold)), later[0])
    said = main.without(DEMAND)
    if quoted and balanced(said.raw + CLOSED.raw):
        said = said.plus(CLOSED)  # a full stop within the quotation cut it off
    if len(later) > 1 and short_saying and not has_predicate(said.fold):
        said = said.plus(later[1])  # …称，近日，公司接到通知
    if says and not quoted and not has_predicate(said.fold):
        said = EMPTY  # …发布消息称，某药，预计2023年上市: what is said has a day of its own
    joined = line.plus(EMPTY if short_saying and mark is COMMA and not said_so and not untrue else mark).plus(said)
    return joined if said != EMPTY and width(joined.raw) <= limit * 1.3 else _unsaid(line)


def _unsaid(line: Twin) -> Twin:
    """A clause without the 称 that it ends in, where it tells an act by itself: 市政府召开会议称，…."""
    bare = line.without(SAID)
    acts = act_of(bare.fold)[0] not in (None, "say") and not NOTICE_ONLY.search(bare.fold)
    return bare if acts and not ON_IT.search(bare.fold) else line


def _behind_cause(later: list[Twin]) -> list[Twin]:
    """The next clause, and the one behind it where the next only says why: 因双方申请取证，推迟到明年3月."""
    return later[: 1 + (CAUSE.match(later[0].fold) is not None and not GIVEN_UP.match(later[0].fold))]


def is_given_up(line: Twin, after: Twin) -> bool:
    """Whether a clause gives a day that the next one takes back: 首航原定1月28日进行，因暴雪推迟."""
    return WAS_SET.search(line.fold) is not None and GIVEN_UP.match(after.fold) is not None
