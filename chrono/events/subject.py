"""Who did it: the name that a clause begins with, or that an earlier clause of the sentence lends to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from chrono.events import lexicon as lex
from chrono.events.acts import act_of
from chrono.events.clauses import comma_spans
from chrono.events.lending import ONE, case_of, set_apart, thing_set, told_of, work_of
from chrono.events.plain import EARLIER_DATE, plain_clause
from chrono.events.twin import COLON, EMPTY, Twin
from chrono.events.vehicles import lent_vehicle
from chrono.text.segment import (
    described_until,
    is_new,
    is_noun_phrase,
    is_person,
    is_proper,
    lacks_subject,
    leading_name,
    leading_person,
    words_of,
)
from chrono.text.vocabulary import SURNAMES

# what the names of bodies, works and places end in
ENDS = "管理所 派出所 事务所 交易所 卫生所 看守所 公司 平台 系统 计划 工程 项目 机制 基地 品牌 专班 集团 研究院 研究所 实验室 中心 大学 学院 中学 小学 学校 法院 检察院 委员会 管委会 政府 银行 协会 联盟 基金会 基金 论坛 大会 俱乐部 球场 体育场 园区 科技园 产业园 示范区 开发区 大桥 高铁 铁路 机场 车站 医院 博物馆 部 局 委 厅 办 署 院 区 市 省 县 国 会 队 站 园 桥 厂 社 网 号 村 产业 行业 市场 案"
NAME_ENDS = ENDS.split()
NAME_END = f"(?:{'|'.join(NAME_ENDS)})"
SUBJECT = re.compile(
    rf"^[^，,。；;“”《》在将已被把向对与和于从是有]{{1,18}}?{NAME_END}(?![内外上下中里长员级])|^[“《][^”》]{{1,20}}[”》][^，,]{{0,6}}?(?=在|将|正式|发布|举行|召开|开幕)"
)
NOUN = re.compile(
    rf"[^，,。；是为在将了参加举办进行开展提做的上下本昨今明]{{1,14}}(?:{NAME_END}|(?P<work>工作|活动|行动))"
)
# what a name that has already ended goes on with: 中关村 … 发展集团
LONGER = re.compile(
    r"[^，,。；“”《》在将已被把向对与和于从是有的了聚焦]{1,8}?(?:公司|集团|研究院|研究所|中心|大学|学院|法院|检察院|委员会|管委会|园区|科技园|产业园"
    r"|大桥|医院|示范区|论坛|科学城|产业)"
)
# 某市副市长、市公安局局长, 江州县人: what somebody is, as a clause of its own
OFFICE = re.compile(r"(?:长|书记|主任|委员|教授|总裁|董事|人|族|男|女)$")
CASE = re.compile(r"(?:起?诉|与)[^，]*(?:一案|纠纷案?)$")  # 两人起诉医院一案: a clause that is a name
OF_PERSON = re.compile(r"[\u4e00-\u9fff]{2,4}(?=病情|伤势|情绪|身体|心情|面容|生命)")  # what happens to somebody
BY_WHOM = re.compile(
    r"^(?:(?:而是|是)?由(?=[^，]{2,8}?[先负主承来])|[^，由自理]{1,8}由(?=[^，]{2,24}?[处审]理))"
)  # 由程某先预定了房间
SAID_FIRST = re.compile(r"^(?:宣布|透露|指出|证实|披露)(?=[^，]{4,})")  # 并宣布便道超前，原定15日完工
AGENT = re.compile(
    r"被(?P<who>[^，被由将的]{2,14}?(?:公司|集团|文化|传媒|法院|局|委员会|方|部|院|会|台))$"
)  # 演唱会被主办方 | 今天宣布延期
COURT = re.compile(r"[^，]{0,12}(?:开庭|宣判|休庭)")
# 记者从消防部门了解到: whose word it is
FROM_WHOM = re.compile(r"[^，]{0,16}从(?P<who>[^，]{2,40}?)(?:[处方]面?)?(?:了解到|获悉|得知)$")
THERE = re.compile(r"^有(?=[^，]{2,6}(?:在|把|将|向|从|被))")  # 有员工在凌晨送餐: lends 员工
GIVEN = re.compile(r"^(?:尽管|虽然?|由于|因为|毕竟|既然)")  # what a clause is true in spite or because of
IN_OFFICE = re.compile(  # 姚某铭任怀化市副市长，2020年任…: lends the name, not the name with the office
    rf"(?P<who>[\u4e00-\u9fff]{{2,4}}?)(?:先后|曾|历|现|时|转|调|兼|升|出|获|接|改|专)*任(?=[^，]{{3,}}(?:{lex.OFFICES}|秘书))"
)
SIGNIFIES = re.compile("(?:标志|意味|象征)着")
BODIES = re.compile(  # 工业和信息化部、发展改革委等七部门: lends all of it
    r"[^，的]{2,30}?(?:、|[和与及])[^，的]{2,24}等[\d一二两三四五六七八九十几多]*[个家名位]?(?:部门|单位|部委|机构|国家?|省份?|市|地|方|企业|公司|高校|人)"
)
BASED = re.compile(  # 甲公司凭借雄厚的技术，成功中标: lends 甲公司
    r"(?P<who>[\u4e00-\u9fff]{2,16}?)(?:基于|鉴于|凭借着?|本着|依托|出于|秉承)(?=[^，]{2,})"
)
TOGETHER = re.compile(  # 甲、乙以及丙共同组成财团: lends all of them
    r"(?P<who>[^，,、的]{2,16}(?:(?:、|以及|[和与及])[^，,、的]{2,16}?){1,4})(?=共同|分别|联合|携手|各自|双双|一起|组成|(?<=公司|集团|银行)于?$)"
)
LED = re.compile(r"[^，,]{2,20}?(?:率领|带领|领衔|牵头|创办|主持)的(?=[^，,]{2,})")  # 托尼率领的观鸟团: lends 观鸟团
BEFALLEN = re.compile(r"^被[^，,的]{2,10}的(?=[^，,]{2,})")  # 被解雇的工程师李某发文: lends 工程师李某
PRICED = re.compile(
    r"^[\u4e00-\u9fff]{1,8}[价额量率值]?(?:为|达)?\d[\d.,]*[万亿]?(?:元|美元|港元|%|股|吨|平方米|米|公里|座|级|间|层|架|小时|分钟)$"
)  # 招股价3.88元
ONLY_QUOTED = re.compile(r"“[^”]{7,}”")  # 认定其违规，但“无重大过错或疏忽”: what was found, and not who
MODEL = re.compile(r"\d{1,4}(?![年月日号\d.,%亿万千百个名人家件台次岁位点时只座天周小分秒多余])")  # 云雁300
AIM = re.compile(r"(?:目标|任务|计划|方案|设想)$")  # 目标没有变：2030年前实现…
NAME_AND_YEAR = re.compile(
    r"(?P<name>[\u4e00-\u9fff]{2,3})(?=(?:19|20)\d\d年)"
)  # 陆以恒1986年出生: unknown to dictionaries
NOBODYS = re.compile(r"有(?!望)|共有|发现|认为|可能|需要|包括|相隔|是|发生在")  # 可能降雨: verbs that need nobody
OF_FIRMS = re.compile("(?:注册)?(?:成立|倒闭|上市|停产|破产)$")  # what befalls no person
# 经公安局审查, 该住客数次出入, 有其他患者: somebody else of whom the sentence tells
BY_OTHERS = re.compile(
    r"[^，]*[经由][^，]{2,12}(?:审查|审理|处理|决定|批准|核实)|该(?!公司|案|片)|有(?:其他|一[名位]|酒店|网友)|其他"
)
SAME_NAME = 4  # letters of a topic that a line which holds them needs no more
IN_PLACE = re.compile("将?[在于]")  # where she, of whom the clause before tells, then did more
OTHERS = re.compile("等(?:[\\d一二两三四五六七八九十]+[名位]?)?人")
SHORTEST_NAME, LONGEST_NAME = 2, 24  # letters of a name that an earlier clause lends
LONGEST_PERSON = 8  # letters of a person's name with what the person is
QUANTITY_NOUN = re.compile(
    r"[^，,]{2,22}?(?:量|额|值|数|率|收入|人员|企业|规模|时间|期限)(?=增长|增加|提高|突破|达|实现|为|从|由|延|推|$)"
)
FIGURE_LINE = re.compile(r"(?:原定|定于|提高|增至|增加|增长|突破|达到|升至|降至|下降|减少)")
NOUN_PHRASE_HEAD = re.compile(
    r"^以[^，,]*?(?:为主题|为题|为目标|为背景)的|^(?:开展|举行|举办|召开|进行)的(?=[^，,]{2,16}(?:延期|推迟|取消|延迟|改期|顺延|[改延][到至]))|^集[^，,]*?[为于]一体的"
)


def with_subject(line: Twin, earlier: list[Twin], before: Twin, topic: str) -> tuple[Twin, bool]:
    """The subject of an earlier clause of the sentence in front, else the article's topic."""
    if own := before.fold.rpartition("；")[2].strip("，, "):
        before = before.part(before.fold.rfind(own))  # …；邓某，曾任…，2021年被免职
    before = told_of(before)
    first = plain_clause(_first_clause(before) or (earlier[0] if earlier else EMPTY))
    if first and is_person(first.fold):  # 李某，男，1963年生，曾任…，2021年被免职
        return first.plus(line), True
    for name in chain(_named_in(earlier), _named_before(before, line)):
        sues = leading_person(name.fold) is not None and "案" not in name.fold
        if not (COURT.match(line.fold) and sues):  # a court sits, whoever sues
            return name.plus(line), True
    told = [*earlier, *(before.part(*span) for span in comma_spans(before.fold, 0, len(before)))]
    name = Twin.of(topic)
    if case := next((each for each in map(case_of, reversed(told)) if each), None):
        return case.plus(line), True
    if told and (thing := thing_set(told[-1], line)):
        return thing.plus(line), True
    if topic and name.fold[:SAME_NAME] not in line.fold and _is_of_topic(name.fold, line.fold, told):
        return name.plus(line), True
    if lacks_subject(line.fold) or IN_PLACE.match(line.fold):
        pronoun = next((each.part(0, 1) for each in map(plain_clause, told) if ONE.match(each.fold)), EMPTY)
        return pronoun.plus(line), False  # who is meant is found later
    return line, False


def _named_in(earlier: list[Twin]) -> Iterator[Twin]:
    """The subjects that the earlier clauses of a stretch lend, the nearest first."""
    means = [piece for piece in earlier if lex.BY_MEANS.match(piece.fold)]  # 王某利用担任…，…，收受财物
    for piece in means or reversed(earlier):
        plain = piece.without(NOUN_PHRASE_HEAD)
        whole = (
            act_of(plain.fold)[0] is None
            and 2 <= len(plain) <= LONGEST_NAME
            and not lex.SUBORDINATE.match(plain.fold)
            and not lex.TRAILING_ADVERBIAL.search(plain.fold)
            and (SUBJECT.fullmatch(plain.fold) or plain is not piece)
        )
        if name := _named(plain) or (plain if whole else _lent(plain)):
            yield name


def _named_before(before: Twin, line: Twin) -> Iterator[Twin]:
    """The subjects that the clauses of the sentence before a stretch lend to a line, the nearest first."""
    for start, stop in reversed([] if _several(before) else comma_spans(before.fold, 0, len(before))):
        plain = plain_clause(before.part(start, stop).without(EARLIER_DATE, 1)).without(NOUN_PHRASE_HEAD)
        if ONLY_QUOTED.fullmatch(plain.fold):
            continue
        if named := _named(plain):
            yield named
        noun = plain.part(plain.fold.rfind("的") + 1)
        # 甲公司有自己的工厂: what it has is not who did the next
        acts = any(word.is_verb for word in words_of(plain.fold) if word.stop <= len(plain) - len(noun))
        if not acts and _is_noun(noun, plain):
            yield noun
        if FIGURE_LINE.match(line.fold) and (match := QUANTITY_NOUN.match(plain.fold)):
            yield plain.part(0, match.end())
        if name := _lent(plain):
            yield name.plus(COLON if AIM.search(name.fold) and "；" not in before.fold else EMPTY)
        elif (said := SAID_FIRST.match(plain.fold)) and not lacks_subject(plain.fold[said.end() :]):
            return  # what was said is of something: who said it is not who the next leaves out


def _is_of_topic(topic: str, line: str, told: list[Twin]) -> bool:
    """Whether what an article is about may be who a line leaves out, and nobody is named who did it."""
    lacking = lacks_subject(line) or line.startswith("任")  # 任江州市长: the dictionary takes 任江 for a name
    if not (is_proper(topic) or is_new(topic)) or not lacking or is_noun_phrase(line) or NOBODYS.match(line):
        return False
    if is_person(topic) and OF_FIRMS.match(line):
        return False
    return not any(BY_OTHERS.match(plain_clause(each).fold) for each in told)


def _several(before: Twin) -> bool:
    """Whether clauses joined by semicolons tell of different people, so that none of them is who the next leaves out."""
    if "；" not in before.fold:
        return False
    plain = [
        plain_clause(before.part(*span).without(EARLIER_DATE, 1)) for span in comma_spans(before.fold, 0, len(before))
    ]
    found = [leading_person(each.fold) for each in plain]
    return len({each.fold[slice(*span)] for each, span in zip(plain, found, strict=True) if span is not None}) > 1


def _named(clause: Twin) -> Twin | None:
    """A clause that is all a name, or ends in the title of a work: 两人起诉医院一案, 由甲乙摄制的专题片《潮》."""
    if is_person(clause.fold) or CASE.search(clause.fold):
        return clause
    described = clause.fold.rfind("的") + 1
    if described and is_person(clause.fold[described:]):
        return clause.part(described)  # 病情恶化的李明
    person = leading_person(clause.fold)
    if person is not None and person[1] == len(clause):
        return clause if len(clause) <= LONGEST_PERSON else clause.part(*person)  # 男主人汪某，2013年提出离婚
    if (dated := NAME_AND_YEAR.match(clause.fold)) and dated["name"][0] in SURNAMES:
        return clause.part(0, dated.end("name"))
    return work_of(clause)


def _first_clause(before: Twin) -> Twin:
    spans = comma_spans(before.fold, 0, len(before))
    return before.part(*spans[0]) if spans else EMPTY


def _is_noun(noun: Twin, plain: Twin) -> bool:
    """Whether the end of a clause is a noun that lends itself: not the verb of 在馆外的安保公司工作."""
    found = NOUN.fullmatch(noun.fold)
    if found is None:
        return False
    return noun == plain if found["work"] else act_of(noun.fold)[0] is None


def subject_end(fold: str) -> int:
    """Where the name that a clause begins with ends; 0 where it begins with none."""
    match = SUBJECT.match(fold)
    if match is None:
        return 0
    end = match.end()
    while longer := LONGER.match(fold, end):
        if act_of(longer.group())[0] is not None:
            break
        end = longer.end()
    return end


def _lent(clause: Twin) -> Twin | None:
    """The name that a clause begins with, without what describes it, where it may lend it."""
    if vehicle := lent_vehicle(clause):
        return vehicle
    in_office = IN_OFFICE.match(clause.fold)
    if in_office and in_office["who"][0] in SURNAMES:
        return clause.part(*in_office.span("who"))
    if named := set_apart(clause):
        return named
    if SIGNIFIES.match(clause.fold) or PRICED.match(clause.fold) or lex.HELD.match(clause.fold):
        return None
    if BODIES.fullmatch(clause.fold):
        return clause
    together = TOGETHER.match(clause.fold)
    if together and together.end("who") <= LONGEST_NAME and _is_name(together["who"]):
        return clause.part(*together.span("who"))
    based = BASED.match(clause.fold)
    if based and not lacks_subject(based["who"]) and _is_name(based["who"]):
        return clause.part(*based.span("who"))
    if agent := AGENT.match(clause.fold):
        return clause.part(*agent.span("who"))
    clause = clause.without(BY_WHOM, 1).without(GIVEN, 1).without(THERE, 1)
    clause = clause.without(LED, 1).without(BEFALLEN, 1).part(described_until(clause.fold))
    clause = clause.without(SAID_FIRST, 1)
    if source := FROM_WHOM.match(clause.fold):
        return clause.part(*source.span("who"))
    person = leading_person(clause.fold)
    if person is not None and person[1] > LONGEST_NAME:
        return clause.part(*person)  # 某集团某区副总裁、市场准入负责人李某
    end = _name_end(clause.fold)
    model = MODEL.match(clause.fold, end) if end else None
    return clause.part(0, model.end() if model else end) if end else None


def _name_end(fold: str) -> int:
    """Where the name ends that an earlier clause begins with and may lend; 0 where it begins with none."""
    if lacks_subject(fold) or (OFFICE.search(fold) and leading_name(fold) == len(fold)):
        return 0  # 曾任公安部某局局长: what somebody left out was
    if found := OF_PERSON.match(fold):
        return found.end()
    person = leading_person(fold)
    # 李建国 founds nothing: only the office before a name may hold a verb
    if person is not None and person[1] <= LONGEST_NAME and (person[0] == 0 or _is_name(fold[: person[0]])):
        others = OTHERS.match(fold, person[1])
        return others.end() if others else person[1]  # 公安部党委委员李某: not the ministry
    words = words_of(fold)
    if len(words) > 1 and words[0].tag == "nr" and words[1].text.startswith("“"):
        return words[0].stop  # 龚某“空降”江州: a verb in quotation marks
    longest = leading_name(fold)
    if any(word.start == longest and word.tag == "f" for word in words):
        return 0  # 电话会议上: where it was said
    if not _is_name(fold[:longest]):
        longest = max(0, fold.rfind("的", 0, longest))  # 甲公司的申请: who asked
        longest = longest if _is_name(fold[:longest]) else 0
    edges = {word.stop for word in words}
    if (end := subject_end(fold)) in edges and end >= min(longest, LONGEST_NAME) and _is_name(fold[:end]):
        return end
    if lex.SUBORDINATE.match(fold):
        return 0
    end = longest
    return end if SHORTEST_NAME <= end <= LONGEST_NAME and _is_name(fold[:end]) else 0


def _is_name(fold: str) -> bool:
    """Whether what looks like a subject is one: no verb, no date, no clause in it."""
    return act_of(fold)[0] is None and not re.search(
        r"(?:画面|监控|视频|录像)$|^(?:销量|产量|价格|利润|股价|收入|支持率|数量|总额)$|^(?:浑身|全身|满身|总部|[案编证文]号|全程|具体|事发|身份|售价|原因|目前|[全总]长|总?投资|总?面积|占地|总?工期|时速|耗资|票价)$|年|\d月|\d日|成为|第一|[，,。；]|^该|^这|^其|^有|^[两当各多]地|记者$|网友$",
        fold,
    )
