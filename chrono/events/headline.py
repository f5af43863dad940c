"""A line that says what happened, taken from the clause that a date governs."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from chrono.events import lexicon as lex
from chrono.events.acts import act_of
from chrono.events.career import HELD_ONCE, office_held
from chrono.events.choosing import MIN_HEADLINE, best_of
from chrono.events.clauses import Clause, chain_start, comma_spans, is_of_list
from chrono.events.finishing import finished, is_given_up
from chrono.events.notices import announced, as_told, says_only_that
from chrono.events.pieces import DATE, Piece, pieces_of, trails_off, whole_line
from chrono.events.plain import plain_clause
from chrono.events.set_once import whose
from chrono.events.shrink import balanced, bounded, shortened, unquoted
from chrono.events.speaker import names_itself, said_by, speaker_of, voiced
from chrono.events.subject import GIVEN, NAME_END, NOUN_PHRASE_HEAD, QUANTITY_NOUN, subject_end, with_subject
from chrono.events.turns import of_person, turn_in
from chrono.events.twin import COMMA, EMPTY, Twin
from chrono.events.verdict import verdict_behind
from chrono.events.wholeness import CUT_OFF
from chrono.text.scripts import folded
from chrono.text.segment import described_until, has_predicate, lacks_subject, leading_name, words_of
from chrono.text.width import width

# DATE，成立X公司 → X公司成立, where nobody is named who did it
FOUNDED = re.compile(rf"^(?P<v>成立|创办|创立|组建)了?(?P<x>[^，,]{{2,24}}{NAME_END})$")
# 新堤1月动工，7月主体完工: what is part of the thing that the clause before tells of
PART = re.compile("(?:主体|主塔|主桥|主跨|[一二三首]期|全线|桩基|外墙|首层|土建)(?:工程|结构)?(?=[\u4e00-\u9fff])")
SPEAKER = re.compile(r"^[^，,“”]{1,40}?(?:介绍|表示|说|称|认为|指出|透露|坦言|强调)[，,：:]")
NO_SUBJECT = re.compile(
    r"^(?:破解|推动|助推|构建|打造|探索|谋划|吸引|参加|申报|重点工作|最快|面对|使|让|加大|进一步|不断|继续|积极|深入|着力)"
)
LACKS_SUBJECT = re.compile(
    r"(?:强烈(?=谴责|抗议|反对|呼吁|要求)|曾(?=[因在被任获向把将])|原(?:计划|定|拟)(?![被因的])|任(?=[^，]{2,24}(?:长|书记|主任|经理|总裁|董事|委员|教授)$)|将|已|[一二再终]审(?=被|获|判|宣判)|[并尚]?未(?!来|婚|成年)|首次|正式|并|被|在|从|于|由|与|和|把|成为|先后|共同|率先|(?:收盘|盘中|早盘|尾盘|午后)(?=[^，]{0,4}[涨跌])|成功(?![率者人的是地])|高?溢价(?![率])|斥资|出资(?![人额方])|豪掷|分别(?=[将向为在被由获])|联手|独家(?!的)|累计|提高|增至|增加|增长|突破|达到|有望)"
)
IN = re.compile(r"^[在于]")
PLACE = re.compile(r"^[^，,]{2,9}(?:站|市|区|县|馆|中心|镇|村|港|机场|大桥|广场|省|州)$")
DATED = re.compile(r"\d[年月日号]")
LONGEST = 2  # times the limit that a line may be which can be shortened nowhere
THAT_DAY = re.compile(
    r"(?<=[\u4e00-\u9fff])(?<![案事]发)(?<!出事)(?<!上映)(?<!比赛)(?<!发布)当[天日](?=[\u4e00-\u9fff])(?![的是值就才上下中晚凌清深午夜])"
)  # 声明：以军当天对…发动空袭
# 李某等人近日已同时递交起诉书, of a day that is told
LATELY = re.compile(
    r"(?<=[\u4e00-\u9fff”》）])(?:近日|日前)(?=已|均|分别|同时|共同|联合|正式|[将向对就与被在]|宣布|发布|召开|举行|签署|作出|启动)"
)
AFTER_WHICH = re.compile(r"(?P<told>[^在经当，]{4,})(?:之后|以后|后)")
LEAST_BEFORE = 6  # letters of what came first, where nobody is named who did it
TIME_OF = re.compile(r"的?(?:时间|日期)(?:为|是|定[为于在])?$")  # 工厂停产时间为…
ABOUT = re.compile(
    r"[^，]{0,8}?(?:(?:问题|一事|事[项宜]|议题)(?=.)|(?:人选|协议|方案|草案|合作|停火|条件)[^，]*(?:谈判|磋商|会谈|协商|讨论|达成))"
)  # 就油价问题举行会议
LINKS = frozenset(["遂", "便", "就", "才", "则", "随之", "随后", "随即", "然后", "于是", "后来"])
PLAINLY = frozenset(["hold", "publish", "sign", "start", "approve", "give"])  # acts that are done to the noun behind 的
EXISTS = re.compile(
    r"(?:还|也|曾|已经?|便)*(?:来|涌现|冒出|走来|驶来|赶来|聚集)了(?:一些|不少|许多|大批|大量|很多|上百|数百|一[名位个群批])"
    r"|(?:还|也|曾|已经?|便)*有(?:不少|许多|一[名位些]|多[名位])?(?:媒体|网友|人|市民|居民|群众|村民|民众|家长|读者|观众|专家|游客|消息|多达|近|超)"
)
QUOTED_THING = re.compile(r"“[^”]{2,8}”")
STRAIGHT = re.compile('"')
ACTED_THEN = re.compile(rf"(?P<who>[\u4e00-\u9fff·]{{2,8}}){DATE}(?!前|起|的)[^，]{{2,10}}[之以]?后，")
FULL_STOP = re.compile(r"(?<=[\u4e00-\u9fff])\.$")
SELF = re.compile(r"^(?:自己|本人)(?:也|又|还)?")


@dataclass(frozen=True, slots=True)
class Headline:
    """A headline and how good it is."""

    text: str
    act: str | None  # the group of its event verb; None: it has none
    complete: bool  # it has a subject and a verb and nothing was cut off
    said: str = ""  # the folded words of the sentence that it stands on, for status and voice


def headline_of(text: str, clause: Clause, topic: str, limit: int) -> Headline:
    """The headline of a clause of the cleaned text; ``topic`` is the subject where the sentence has none, ``limit`` columns."""
    whole = _marked(text, clause)
    if found := turn_in(whole):
        return _turned(*found, limit)
    if (person := of_person(whole)) is not None:
        return Headline(_short(person, limit).raw, act_of(person.fold)[0], complete=True, said=person.fold)
    if (held := office_held(whole, topic)) is not None:
        return Headline(held.raw, "appoint", complete=True, said=HELD_ONCE + held.fold)
    dated = ACTED_THEN.match(whole.fold) is not None
    pieces = _with_what_came_first(announced(pieces_of(whole, clause)), dated=dated)
    if not pieces or says_only_that(pieces):
        return Headline("", None, complete=False)
    chosen = best_of(pieces)
    if (verdict := verdict_behind(pieces[chosen].twin, whole)) is not None:
        return Headline(_short(verdict, limit).raw, "sentence", complete=True, said=verdict.fold)
    before = _before(text, clause)
    told = _written(pieces, chosen, before, topic, limit)
    if is_of_list(text, clause) and (line := whole_line(pieces, chosen, limit)) is not None:
        return replace(_written([line], 0, before, topic, limit), said=told.said)
    return told


def _with_what_came_first(pieces: list[Piece], *, dated: bool) -> list[Piece]:
    """The clauses with that of the date as an act of its own, where no other tells one: 11月税务局对其进行提醒后，整改仍不彻底.

    ``dated``: the date stands behind who acted and dates that act, whatever came of it: 甲上周四辞职后，两党谈判.
    """
    after = AFTER_WHICH.fullmatch(pieces[0].twin.fold) if len(pieces) > 1 else None
    acts = any(piece.act is not None for piece in pieces[1:])
    if after is None or not (dated or (len(after["told"]) >= LEAST_BEFORE and not acts)):
        return pieces
    first = pieces[0].twin.part(*after.span("told"))
    act, at = act_of(first.fold)
    if lacks_subject(first.fold) or (act is None and "进行" not in first.fold):
        return pieces
    return [replace(pieces[0], twin=first, act=act, act_at=at), *pieces[1:]]


def _marked(text: str, clause: Clause) -> Twin:
    """The governed stretch with every date of it replaced by a mark."""
    start, stop = clause.span
    out = EMPTY
    position = start
    for reading in clause.listed or (clause.reading,):
        if reading.start < position:
            continue
        out = out.plus(Twin.of(text[position : reading.start]))
        if not (clause.listed and out.fold.rstrip("、，和与及或 ").endswith(DATE)):
            out = out.plus(Twin(DATE, DATE))
        else:
            out = out.stripped("、，和与及或 ")
        position = reading.stop
    return as_told(out.plus(Twin.of(text[position:stop])).stripped(), folded(text[clause.before[0] : start]))


def _before(text: str, clause: Clause) -> Twin:
    """The sentence before a clause, with those that end in a semicolon before it: they lend their subjects."""
    start, stop = clause.before
    return Twin.of(text[chain_start(text, start) : stop]).stripped()


def _turned(whole: Twin, match: re.Match[str], limit: int) -> Headline:
    verb = whole.part(*match.span("v"))
    if "who" in match.re.groupindex:
        clause = plain_clause(whole.part(*match.span("who")))
        name = clause.part(0, max(leading_name(clause.fold), subject_end(clause.fold)))
    else:
        name = plain_clause(whole.part(*match.span("x")))
    thing = whole.part(*match.span("o")) if "o" in match.re.groupindex else EMPTY
    once = whole.part(*match.span("set")) if "set" in match.re.groupindex else EMPTY  # 原定
    line = shortened(name.plus(once).plus(verb).plus(thing), limit)
    return Headline(line.raw, act_of(verb.fold)[0] or "found", complete=True, said=line.fold)


def _written(pieces: list[Piece], chosen: int, before: Twin, topic: str, limit: int) -> Headline:
    piece = pieces[chosen]
    own = piece.twin.without(NOUN_PHRASE_HEAD)
    line = whose(own, [each.twin for each in pieces], chosen, before)
    named = line != own and not lacks_subject(line.fold)
    line = _its_own(line)
    complete = not NO_SUBJECT.match(line.fold) and (
        piece.act is not None or bool(re.search(r"[\u4e00-\u9fff]{2,}", line.fold))
    )
    earlier = [each.twin for each in pieces[:chosen]]
    speaker = speaker_of(pieces, chosen)
    if speaker is not None:
        line, complete = said_by(speaker, line), True
    elif lex.PRONOUN.match(line.fold) and not SELF.match(line.fold):
        complete = False  # who is meant is found later
    elif (
        named
        or EXISTS.match(line.fold)
        or names_itself(line.fold)
        or (described_until(line.fold) and not lacks_subject(line.fold))
    ):
        pass  # 有媒体…, 失联的李某被找到: it names who
    elif piece.act_at in (0, 1) or any(words.match(line.fold) for words in (SELF, PART)) or _lacks_subject(line.fold):
        if match := FOUNDED.match(line.fold):
            return _turned(line, match, limit)
        line, complete = _with_who(line, earlier, before, topic, limit, stands=complete)
    elif chosen > 0:
        line = _with_setting(_of_thing(line, pieces[chosen - 1].twin), pieces[chosen - 1].twin, limit)
    line = voiced(line, earlier, before, limit)
    line = finished(line, piece, [each.twin for each in pieces[chosen + 1 :]], limit)
    line = _without_links(_told_plainly(line)).without(THAT_DAY).without(LATELY)
    short = _short(line.without(FULL_STOP).stripped(), limit)
    act = piece.act or act_of(short.fold)[0]
    last = chosen + 1 + (len(pieces) > chosen + 1 and is_given_up(piece.twin, pieces[chosen + 1].twin))
    said = "，".join(each.twin.fold for each in pieces[:last])
    whole = balanced(short.raw) and len(short) >= MIN_HEADLINE and not CUT_OFF.search(short.fold)
    return Headline(short.raw, act, complete and whole, said)


def _its_own(line: Twin) -> Twin:
    """A line without what it is true in spite of, whose word it is, and what stands before a dash that it explains."""
    given = GIVEN.match(line.fold)
    if given and not lacks_subject(line.fold[given.end() :]):
        line = line.part(given.end())
    if match := SPEAKER.match(line.fold):
        line = line.part(match.end())
    if "——" in line.fold and act_of(line.fold.split("——")[-1])[0]:
        line = line.part(line.fold.rindex("——") + 2)
    return line


def _with_who(
    line: Twin, earlier: list[Twin], before: Twin, topic: str, limit: int, *, stands: bool
) -> tuple[Twin, bool]:
    """A line with who did it, and whether it needs nobody else; ``stands``: a part or a figure would, by itself."""
    named = (words.match(line.fold) for words in (PART, QUANTITY_NOUN))
    known = stands and any(found.end() < len(line) for found in named if found)
    line, complete = with_subject(line.without(SELF, 1), earlier, before, topic)
    if not complete and not known:
        line, complete = _with_clause_before(line, earlier, before, limit)
    return line, complete or known


def _lacks_subject(fold: str) -> bool:
    """Whether a clause begins with its predicate, as far as its first words and the dictionary tell."""
    described = fold[:1] in ("被", "由") and not lacks_subject(fold)  # 由甲台摄制的专题片播出
    return not described and (LACKS_SUBJECT.match(fold) is not None or lacks_subject(fold))


def _with_clause_before(line: Twin, earlier: list[Twin], before: Twin, limit: int) -> tuple[Twin, bool]:
    """A line to which nobody lent a subject, with the whole clause before it where that has one: 嫌犯闯入，打伤男主人."""
    spans = comma_spans(before.fold, 0, len(before))
    last = earlier[-1] if earlier else plain_clause(before.part(*spans[-1])) if spans else EMPTY
    joined = last.plus(COMMA).plus(line)
    told = has_predicate(last.fold) and not lacks_subject(last.fold) and lex.SPEECH.search(last.fold) is None
    unsaid = lex.PRONOUN.match(last.fold) or lex.SUBORDINATE.match(last.fold)
    if not told or unsaid or DATED.search(last.fold) or width(joined.raw) > limit * 1.4:
        return line, False
    return joined, True


def _short(line: Twin, limit: int) -> Twin:
    """A line within ``limit`` columns where it can be cut; in any case within ``LONGEST`` times as many."""
    short = shortened(line, limit)
    if CUT_OFF.search(short.fold):
        short = line  # …将在 is no end
    if short.raw.count('"') % 2:
        short = short.without(STRAIGHT)  # 原局长"涉嫌违纪: its other half stands in the next clause
    return bounded(unquoted(short), limit * LONGEST)


def _without_links(line: Twin) -> Twin:
    """A line without the adverbs that tie it to a clause before it: 药片便已售罄, 法院随后宣判."""
    words = [word for word in words_of(line.fold) if word.text.strip()]
    for word, other in reversed(list(pairwise(words))):
        about = word.text == "就" and ABOUT.match(line.fold, word.stop)
        linked = word.text in LINKS and line.fold[word.start - 1] not in "在不"
        if word.start and linked and not about and other.text != "是" and (other.is_verb or other.tag in ("d", "p")):
            line = line.part(0, word.start).plus(line.part(word.stop))
    return line


def _told_plainly(line: Twin) -> Twin:
    """A noun phrase that tells an act as the clause that it stands for: 甲公司举办的发布会, 乙厂停产时间."""
    bare = line.without(TIME_OF, 1)
    words = words_of(bare.fold)
    last = words[-1].text if words else ""
    if bare != line and (last in ("截止", "届满") or lex.ACT_OF.get(last, "publish") != "publish"):
        return bare
    words = words_of(line.fold)
    of = next((place for place in range(len(words) - 1, 0, -1) if words[place].tag == "uj"), 0)
    tail = words[of + 1 :]
    if not of or not tail or act_of(words[of - 1].text)[0] not in PLAINLY or lex.SUBORDINATE.match(line.fold):
        return line
    noun = all(word.is_noun or word.tag in ("m", "q", "vn", "b", "x") for word in tail)
    if not noun or any(word.is_verb for word in words[: of - 1]) or lacks_subject(line.fold):
        return line
    return line.part(0, words[of].start).plus(line.part(words[of].stop))


def _of_thing(line: Twin, previous: Twin) -> Twin:
    """A line about a part of a thing that the clause before names in quotation marks: “玉兔”休眠之前，机构控制出现异常."""
    named = QUOTED_THING.match(previous.fold)
    proper = any(word.tag.startswith(("nr", "ns", "nt", "nz")) for word in words_of(line.fold))
    if named is None or proper or not trails_off(previous.fold) or "“" in line.fold:
        return line
    return previous.part(0, named.end()).plus(line)


def _with_setting(line: Twin, previous: Twin, limit: int) -> Twin:
    """A short place or occasion before a short clause stays: 牡丹园地铁站…, “…大会”上，…"""
    if PLACE.match(previous.fold):
        return previous.without(IN, 1).plus(line)
    if (
        re.search(r"[”》会]上$", previous.fold)
        and width(previous.raw) + width(line.raw) + 2 <= limit
        and len(previous) <= 16
    ):
        return previous.plus(COMMA).plus(line)
    return line
