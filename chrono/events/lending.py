"""What a clause lends to the next besides the name that it begins with: the head of a list, a case, the thing it ends with."""

from __future__ import annotations

import re

from chrono.events import lexicon as lex
from chrono.events.acts import act_of
from chrono.events.plain import EARLIER_DATE, plain_clause
from chrono.events.twin import EMPTY, Twin
from chrono.text.segment import has_predicate, is_proper, lacks_subject, words_of

NAMED_AS = re.compile(
    r"(?P<who>[^，“《]{2,12}?)(?:名为|名叫|全称|题为|取名|叫做)[“《]"
)  # 涉案专利名为“…”: lends 涉案专利
NOTIFIED = re.compile(
    r"(?P<who>(?!据)[^，的“《]{2,16}?(?:组|局|部|委|院|署|厅|会|公司|集团|银行|政府|警方|指挥部))(?:[昨今前当][天日晚]|\d{1,2}日)?(?:发布|贴出)?(?:公告|通告|通报)"
)
OF_NOUN = re.compile(r"的(?P<who>[^，的]{2,12})$")
IS, TIMES = frozenset(("是", "正是", "为", "成为", "有")), ("次", "天", "年")
THIS_CASE = re.compile("(?:该|本|此)(?:案件?|项目|工程|桥|片|协议|计划|赛事|航班|列车)(?![^，]{0,2}的)")
WORK = re.compile(r"的(?P<name>[^，,的《]{0,12}《[^》]+》[^，,《]{0,4}(?:《[^》]+》)?)$")  # 由甲乙摄制的专题片《潮》
RECEIVED = re.compile("(?:收到|接到|拿到|签收)了?[^，]*《")
# 经鼓楼分局审查，决定不予立案: who examined it decides
EXAMINED = re.compile(
    r"[^，]{0,4}?经(?P<who>[^，经]{2,16}?(?:局|院|委|会|部|厅|警方|机关|组|府))(?:依法|进一步)?(?:审查|审理|调查|侦查|研究|复核|核查|评审|合议)后?$"
)
THIS_ONE = re.compile(
    r"(?:[本此这该]次|[本此]轮|本届)[^，从将于在自由的是]{2,12}(?=从|将|于|在|定|自|由|$)"
)  # 本次谈判从5日开始
ONE = re.compile("[她他](?![们人国])")
# 资金投向浮槎三号，首飞定在2026年: of what the clause before ends with
EVENT_SET = re.compile(
    r"(?:首飞|首航|首演|首映|上映|开工|动工|投产|通车|交付|发射|开业)(?:时间)?(?:定[于在为]|将[于在]|预计|计划|安排在|拟)|(?:拟|将)(?:派发|发放|施行|实施|生效)$"
)


def told_of(before: Twin) -> Twin:
    """What stands before a colon, where the list behind it begins with what was done: 她回来得小心：4月发单曲，6月某站重启，…."""
    head, _, told = before.fold.rpartition("：")
    if not head or lex.SPEECH.search(head):
        return before
    bare = EARLIER_DATE.sub("", told, 1).lstrip("，")
    first = plain_clause(Twin.of(bare.split("，")[0]))
    return before.part(0, len(head)) if told[:1].isdigit() and bare != told and lacks_subject(first.fold) else before


def case_of(clause: Twin) -> Twin | None:
    """The case that a clause tells of as one told of already: 该案3月21日开庭."""
    found = THIS_CASE.match(plain_clause(clause).fold)
    return plain_clause(clause).part(0, found.end()) if found else None


def thing_set(clause: Twin, line: Twin) -> Twin:
    """The thing that a clause ends with where a line tells when it will first fly or open; empty: there is none."""
    plain = plain_clause(clause)
    words = words_of(plain.fold) if EVENT_SET.match(line.fold) else ()
    ends = [word for word in words if word.tag == "uj" or (word.is_verb and len(word.text) > 1)]
    behind = [word for word in words if ends and word.start >= ends[-1].stop]
    named = behind and all(word.is_noun or word.tag in ("m", "b") or len(word.text) == 1 for word in behind)
    return plain.part(ends[-1].stop) if named else EMPTY


def set_apart(clause: Twin) -> Twin | None:
    """What a clause only names or describes, before what it did: 推迟了两次的磐石三代; 涉案专利名为“一种电芯”."""
    if named := NAMED_AS.match(clause.fold) or NOTIFIED.fullmatch(clause.fold) or EXAMINED.match(clause.fold):
        return clause.part(*named.span("who"))
    if this := THIS_ONE.match(clause.fold):
        return clause.part(*this.span())
    of = OF_NOUN.search(clause.fold)
    bare = of is not None and not has_predicate(clause.fold) and not lacks_subject(clause.fold)
    if of is not None and bare and is_proper(of["who"]):
        return clause.part(*of.span("who"))  # 另一家新势力、甲控股旗下的乙汽车
    if of is None or not lacks_subject(clause.fold) or act_of(of["who"])[0] is not None:
        return None
    words = words_of(clause.fold)
    last = next((word for word in words if word.stop == of.start()), None)
    acts = [word for word in words if word.stop <= of.start() and word.is_verb]
    if last is None or len(acts) != 1 or acts[0].text in IS or not (last.is_verb or last.text.endswith(TIMES)):
        return None  # 进入了集团的视野, 是1987年投产的药厂: what was entered, what it is
    words = words_of(of["who"])
    nouns = all(word.is_noun or word.tag in ("m", "t", "b", "x") for word in words)
    return clause.part(*of.span("who")) if nouns and any(word.is_noun for word in words) else None


def work_of(clause: Twin) -> Twin | None:
    """The title of a work that a clause ends in: 由甲乙摄制的专题片《潮》; not what somebody took on or received."""
    work = None if ONE.match(clause.fold) or RECEIVED.search(clause.fold) else WORK.search(clause.fold)
    return clause.part(*work.span("name")) if work else None
