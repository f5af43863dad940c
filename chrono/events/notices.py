"""Notices of firms and the wires that pass them on: what a firm announces of itself is what happened."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from chrono.events.acts import act_of
from chrono.events.lexicon import SUBORDINATE
from chrono.events.pieces import DATE, Piece
from chrono.events.speaker import AHEAD
from chrono.events.twin import EMPTY, Twin
from chrono.text.segment import is_noun_phrase, lacks_subject

# 江岭股份（600820.SH）, （证券简称：江岭股份 600820）, 甲公司（以下简称“甲”）: by what else a firm is known
CODE = re.compile(
    r"\s?[（(](?:含|(?:证券|股票|股份)(?:简称|代码|代号)?[:：]?[^（()），]{2,24}|(?:以下|下文?)?(?:[统合并]?简|[统合]|下)称(?:为)?[:：]?[^（()）]{1,24}"
    r"|\*?(?:\d{5,6}(?:\.[a-z]{1,4})?|\d{4}\.[a-z]{2})(?:[、，,；/]\s?\d{4,6}(?:\.[a-z]{1,4})?)*|[a-z]{1,5}\.(?:us|n|o|hk|nyse|nasdaq)|(?:nyse|nasdaq|纽交所|纳斯达克|港交所|hk(?:ex)?)[:：]\s?[a-z0-9]{1,6})[）)]"
)
# （600239）江岭置业-江岭置业股份有限公司…: as lists of notices begin their lines
LISTED = re.compile(r"^[（(]\d{6}[）)]\s?[^，。：（(\s-]{2,8}[-－—]\s?(?=\S)")
# 岭讯社\0丨江岭生态…: a wire, the day on which it ran, and whose news follows
WIRE = re.compile(
    rf"^[^，。：\s{DATE}]{{2,8}}{DATE}(?:电|讯|消息)?\s*[丨|｜]\s*|^[^，。：\s{DATE}]{{1,6}}(?:网|社|快讯|财经){DATE}[，,](?=[^，]*公司)"
)
# 白沙矿业：拟收购青岭矿业白沙矿业\0公告: whom the title names that ran into the line below it
ENTITLED = re.compile(r"(?P<who>[^，。：:\s]{3,8})[：:]\s?\Z")
ANNOUNCES = re.compile(
    r"^(?P<who>[^，“《：的将]{2,24}?)(?:[晚早午][间上]|盘后|正式|同时|刚刚|最新)*"
    r"(?:(?:发布|发出|刊登|刊发|贴出|张贴|挂出|发)了?(?:一[份则])?[^，“《]{0,12}?公告|公告(?:披露)?|公布|(?:发布|披露)了?[^，“《]{2,14}(?:预案|方案|草案|计划))(?:称|显示|说|表示)?$"
)
ONLY = re.compile(
    r"[^，“《：的将]{2,16}?(?:(?:发布|披露)了?(?:一[份则])?)?(?<![标卖集购聘生售租情])公告|[^，“《：的将]{1,16}(?:局|[^支]部|委|院|署|厅|办|央行|银行|公司|机构|中心|协会)(?:发布|公布|通报)"
)
FIRM_END = re.compile(r"(?:控股|股份|投资|集团|发展|建设|传媒|出版|制造|通信|收购|开发)$")
FIRM = re.compile(r"^(?:本|该)?公司(?=[\u4e00-\u9fff])(?!债|法|章程|治理|制)")
GOES_ON = re.compile(r"计划|预计|正式|已|完成|收到|接到|决定|终止|同意|审议|中标|签[署订]|近日|日前")
ITS_OWN = re.compile(
    r"^(?:(?:第[一二三]大|控股|大)?股东|实际控制人|实控人|(?:全资|控股|参股|下属|旗下|间接|直接)*(?:[子孙]公司|附属公司)|董事(?:长|会)|监事会|高管)"
)
FROM_NOW = re.compile(r"(?:[自从于][^，]{0,8}(?:之|即)日|即日|^[自从][\d年月日号]{2,12})起$")
HOLDS = re.compile(r"^持股[\d.]+%(?:以上)?的(?:股东)?")
SHARES = re.compile(r"(?:[减增]持|购买|买入|卖出|质押)(?:其持有的|所持)?了?(?P<of>公司)(?=股[份票])")
NO_FIRM = re.compile(  # whose notices tell of others, and what is made public itself
    r"(?:多家[^，]*|本报|记者|网友|媒体|警方|政府|[局委部厅署院会府军办]|报告|[名年季公]单?报|名单|结果|数据|方案|预案|细节|身份|内容|决定|判决|裁定|价格?|时间|规定|办法|条例|情况|原因|标准|成绩|答案)$"
)
PAID = re.compile(
    r"(?:出资|斥资|耗资|豪掷|作价|[以用])(?:不超过|不低于|约|近|超过?|总计)?[\d.,]+[^，]{0,8}(?:元|股|美金|英镑|日元|港币|法郎|卢布|[亿万](?=的))(?:的?(?:价格|对价|代价|总价|现金))?$"
)
WAY = re.compile(r"^(?:通过|采[用取]|以)[^，]{2,24}的?(?:方式|形式)(?=\S)")  # 以发行股份的方式收购…
IN_WHICH_WAY = re.compile(r"(?P<who>[^，]{2,24}?)(?:通过|采[用取]|[经以])[^，]{2,40}的?(?:方式|形式|手段)$")


def as_told(whole: Twin, before: str) -> Twin:
    """A stretch without the codes of firms, the wire in front, and a title that ran into it; ``before`` is folded."""
    whole = whole.behind(LISTED).without(CODE).behind(WIRE)
    entitled = ENTITLED.search(before)
    again = whole.fold.find(entitled["who"] + DATE) if entitled else -1
    return whole.part(again) if again > 0 else whole


def announced(pieces: Sequence[Piece]) -> list[Piece]:
    """The clauses with what a firm announces of itself in place of the announcement, and each sum with what it buys."""
    for place, piece in enumerate(pieces[:-1]):
        told = ANNOUNCES.match(piece.twin.fold)
        if told is None or _acts(told["who"]) or NO_FIRM.search(told["who"]):
            continue
        after = next((each for each in pieces[place + 1 :] if not _only_leads(each.twin.fold)), None)
        if after is None or (own := _of_itself(piece.twin.part(0, told.end("who")), after, pieces)) is None:
            continue
        line, behind = own
        act, at = act_of(line.fold)
        own_piece = replace(after, twin=line, act=act, act_at=at, leads=piece.leads, afterwards=False)
        return _in_one([*pieces[:place], own_piece, *pieces[behind:]])
    return _in_one(pieces)


def _acts(name: str) -> bool:
    """Whether what stands for a name tells an act: not 青岭控股, a firm."""
    group, place = act_of(name)
    return group is not None and not FIRM_END.search(name, place)


def _only_leads(fold: str) -> bool:
    """Whether a clause only says why, or from when, what follows it is so: 鉴于成本上涨, 决定自公告之日起."""
    return SUBORDINATE.match(fold) is not None or FROM_NOW.search(fold) is not None


def _of_itself(firm: Twin, said: Piece, pieces: Sequence[Piece]) -> tuple[Twin, int] | None:
    """What a firm says with its name in it, and the place behind it; ``None`` where it tells nothing."""
    line, behind = said.twin, pieces.index(said) + 1
    rest = pieces[behind].twin if behind < len(pieces) else EMPTY
    goes_on = bool(rest) and lacks_subject(rest.fold)
    if HOLDS.match(line.fold):
        line = line.without(HOLDS, 1)
        return (_of_firm(line.plus(rest), firm), behind + 1) if goes_on else None
    if FIRM.match(line.fold):
        line = firm.plus(line.without(FIRM, 1))
    elif ITS_OWN.match(line.fold) or AHEAD.match(line.fold) or GOES_ON.match(line.fold) or lacks_subject(line.fold):
        line = firm.plus(line)
    if is_noun_phrase(line.fold):  # 公司股东甲投资，计划减持…
        return (line.plus(rest), behind + 1) if goes_on else None
    return (line if line.fold.startswith(firm.fold) else _of_firm(line, firm)), behind


def _of_firm(line: Twin, firm: Twin) -> Twin:
    """A line about another with the firm's name where it only says whose shares they are."""
    found = SHARES.search(line.fold)
    return line.part(0, found.start("of")).plus(firm).plus(line.part(found.end("of"))) if found else line


def _in_one(pieces: Sequence[Piece]) -> list[Piece]:
    """The clauses, each that only says for how much or in which way joined with what was done so."""
    out: list[Piece] = []
    for piece in pieces:
        line = _joined(out[-1].twin, piece.twin) if out else None
        if line is None:
            out.append(piece)
        else:
            act, at = act_of(line.fold)
            out[-1] = replace(out[-1], twin=line, act=act, act_at=at)
    return out


def _joined(line: Twin, after: Twin) -> Twin | None:
    """出资11亿元，收购股权 as one clause; ``None`` where one does not go on from the other."""
    after = after.without(WAY, 1)
    if not lacks_subject(after.fold) or act_of(after.fold)[0] is None:
        return None
    if PAID.search(line.fold):
        return line.plus(after)
    way = IN_WHICH_WAY.fullmatch(line.fold)
    if way is None or act_of(way["who"])[0] is not None:
        return None
    return line.part(0, way.end("who")).plus(after)


def says_only_that(pieces: Sequence[Piece]) -> bool:
    """Whether all that stands there is that somebody published a notice, and not even of what."""
    return len(pieces) == 1 and ONLY.fullmatch(pieces[0].twin.fold) is not None
