"""A line that says what happened, taken from the clause that a date governs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from chrono.events import lexicon as lex
from chrono.events.acts import act_of
from chrono.events.clauses import Clause, comma_spans
from chrono.events.shrink import balanced, shortened
from chrono.events.subject import NAME_END, NOUN_PHRASE_HEAD, plain_clause, with_subject
from chrono.events.twin import COLON, COMMA, EMPTY, Twin
from chrono.text.width import width

DATE = "\x00"  # stands where the date was
FOUNDING = r"(?:成立|创办|创立|建立|始建|设立|组建|诞生|建成|开业|上线|落成|创建|揭牌|开幕|启动|投产|通车)"
TURNS: tuple[re.Pattern[str], ...] = (
    # 成立于DATE的X，如今… → X成立
    re.compile(rf"^(?P<v>{FOUNDING})于{DATE}的(?P<x>[^，,]{{2,26}}?)(?=，|,|如今|现已|已经|已|是|$)"),
    # DATE成立的X… → X成立; DATE发布的《…》显示 → 《…》发布
    re.compile(
        rf"^(?:于|在)?{DATE}(?:正式|首次)?(?P<v>{FOUNDING}|发布|公布|印发|出台|推出|签署|举行|举办|发射|升空)的(?P<x>《[^》]+》|“[^”]+”(?:[^，,上中]{{0,4}}?(?:号|星|系统|平台|计划|大会|论坛|活动))?|[^，,的]{{2,24}}{NAME_END})"
    ),
    # 自DATE揭牌以来，X… → X揭牌
    re.compile(rf"^自{DATE}(?:正式)?(?P<v>{FOUNDING}|实施|启用|运营)以来[，,]?(?P<x>[^，,]{{1,22}}{NAME_END})"),
    # 原定DATE举办的X，已经取消 → X取消
    re.compile(
        rf"^[^，,]{{0,8}}?(?:原定|原计划|原拟)于?{DATE}(?:举办|举行|召开|开幕|开放|进行)?的(?P<x>[^，,]{{2,16}})[，,](?:因[^，,]{{2,16}}[，,]?)?(?:已经?|宣布)?(?P<v>取消|推迟|延期)"
    ),
    # X发生在DATE → X发生
    re.compile(rf"^(?P<x>[^，,]{{2,20}})(?P<v>发生|爆发|举行|召开|开幕|成立|落成|退位)则?[在于]{DATE}"),
    # 距离X DATE成立，… → X成立
    re.compile(rf"^(?:距离|距)(?P<x>[^，,]{{2,24}}){DATE}(?P<v>{FOUNDING})"),
    # 自DATE设立第一家…以来，X… → X设立第一家…
    re.compile(rf"^自{DATE}(?P<v>{FOUNDING}[^，,]{{2,20}}?)以来[，,](?P<x>[^，,先后扩增达已从到]{{2,14}}{NAME_END})"),
)
# DATE，成立X公司 → X公司成立, where nobody is named who did it
FOUNDED = re.compile(rf"^(?P<v>成立|创办|创立|组建)了?(?P<x>[^，,]{{2,24}}{NAME_END})$")
DATE_EDGE = re.compile(
    rf"(?:早在|就在|自从|截至|截止|[在于自从到至])?{DATE}(?:(?:召开|举行|举办)的(?=[^，,]{{2,16}}上$)|的(?=[“《])|的(?=一场|一次)|[，,]?(?:起|以来|开始)(?=[，,])|之?[时间际](?=[，,])|[，,、]?)|（{DATE}[^）]{{0,4}}）|\({DATE}[^)]{{0,4}}\)"
)
# 为2030年前的载人登月铺路: what the date describes stands without it
MIDDLE_DATE = re.compile(rf"(?<=[\u4e00-\u9fff]){DATE}的(?=[\u4e00-\u9fff])")
DATED_TAIL = re.compile(rf"[^，,]*的{DATE}$")
INTO_FIGURE = re.compile(rf"(?<=[至到为]){DATE}的?(?=(?:预计|近|约|超)?\s*[\d.])")
FROM_FIGURE = re.compile(
    r"[由从](?:[^，,由从]{0,16}?[\d.]+\s*[^，,由从]{0,5}?)(?=增至|增加到|增加至|提高到|提高至|提升至|上升到|升至|增长到|增长至|降至|下降到|扩大到)"
)
KNOWING = re.compile(r"(?:得知|获悉|了解到|发现|注意到)$")
DEMAND = re.compile(r"^要")
UNFINISHED = re.compile(r"的\d+[次个项家款场座起][\u4e00-\u9fff]{2,6}$")
STRONG = frozenset(
    [
        "found",
        "unveil",
        "publish",
        "sign",
        "launch",
        "land",
        "approve",
        "operate",
        "sentence",
        "arrest",
        "start",
        "finish",
        "buy",
        "hold",
        "return",
        "deliver",
    ]
)
ADVERBS = re.compile(
    r"(?<=[^\s，])(?:就|便|也|还|才)(?=将|成立|发布|开始|启动|宣布|决定|向|打通|通车|完成|举行)|(?<=(?:举行|发布|成立|启动|宣布|推出|完成|签署|召开|通过|公布|举办|开展|收购|获得))了(?![解如])|(?<=，)[并且]+"
)
TIMES = re.compile(r"[两二三四五六七八九十]次(?=向|为|对|在|获|登|当|举)")
SPEAKER = re.compile(r"^[^，,“”]{1,40}?(?:介绍|表示|说|称|认为|指出|透露|坦言|强调)[，,：:]")
NO_SUBJECT = re.compile(r"^(?:吸引|参加|申报|重点工作|最快|面对|使|让|加大|进一步|不断|继续|积极|深入|着力)")
LACKS_SUBJECT = re.compile(
    r"(?:将|已|首次|正式|并|被|在|从|于|由|与|和|把|成为|先后|共同|率先|累计|提高|增至|增加|增长|突破|达到|有望)"
)
PERSON = re.compile(r"[\u4e00-\u9fff]{2,4}?(?=涉嫌|被控|被指|因涉)")
IN = re.compile(r"^[在于]")
PLACE = re.compile(r"^[^，,]{2,9}(?:站|市|区|县|馆|中心|镇|村|港|机场|大桥|广场|省|州)$")
MIN_HEADLINE = 4


@dataclass(frozen=True, slots=True)
class Headline:
    """A headline and how good it is."""

    text: str
    act: str | None  # the group of its event verb; None: it has none
    complete: bool  # it has a subject and a verb and nothing was cut off
    said: str = ""  # the folded words of the sentence that it stands on, for status and voice


@dataclass(frozen=True, slots=True)
class _Piece:
    twin: Twin
    act: str | None
    act_at: int  # where its first event verb stands; -1: none
    score: float


def headline_of(text: str, clause: Clause, topic: str, limit: int) -> Headline:
    """The headline of a clause of the cleaned text; ``topic`` is the subject where the sentence has none, ``limit`` columns."""
    whole = _marked(text, clause)
    parts = [whole.part(start) for start in _clause_starts(whole.fold)]
    for pattern in TURNS:
        for part in parts:
            if match := pattern.match(part.fold):
                return _turned(part, match, limit)
    pieces = _pieces(whole, clause)
    if not pieces:
        return Headline("", None, complete=False)
    chosen = max(range(len(pieces)), key=lambda place: (pieces[place].score, -place))
    return _written(pieces, chosen, _before(text, clause), topic, limit)


def _clause_starts(fold: str) -> list[int]:
    return [0, *(match.end() for match in re.finditer(r"[，,——\s]+", fold))]


def _marked(text: str, clause: Clause) -> Twin:
    """The governed stretch with every date of it replaced by a mark."""
    start, stop = clause.span
    out = EMPTY
    position = start
    for reading in clause.listed or (clause.reading,):
        if reading.start < position:
            continue
        out = out.plus(Twin.of(text[position : reading.start]))
        if not (clause.listed and out.fold.rstrip("、，和与及 ").endswith(DATE)):
            out = out.plus(Twin(DATE, DATE))
        else:
            out = out.stripped("、，和与及 ")
        position = reading.stop
    return out.plus(Twin.of(text[position:stop])).stripped()


def _before(text: str, clause: Clause) -> Twin:
    return Twin.of(text[clause.before[0] : clause.before[1]]).stripped()


def _turned(whole: Twin, match: re.Match[str], limit: int) -> Headline:
    verb = whole.part(*match.span("v"))
    name = plain_clause(whole.part(*match.span("x")))
    line = shortened(name.plus(verb), limit)
    return Headline(line.raw, act_of(verb.fold)[0] or "found", complete=True, said=line.fold)


def _pieces(whole: Twin, clause: Clause) -> list[_Piece]:
    """The comma clauses of the stretch without the date, each scored as a candidate."""
    if match := re.match(lex.ATTRIBUTION, whole.fold):
        whole = whole.part(match.end())
    spans = comma_spans(whole.fold, 0, len(whole))
    out = []
    for place, (start, stop) in enumerate(spans):
        piece = whole.part(start, stop).without(INTO_FIGURE)
        piece = piece.without(DATED_TAIL).without(MIDDLE_DATE).without(DATE_EDGE).without(FROM_FIGURE)
        piece = Twin(piece.raw.replace(DATE, ""), piece.fold.replace(DATE, ""))
        if clause.listed:
            piece = piece.without(TIMES)
        piece = plain_clause(piece).without(ADVERBS)
        if len(piece) < 2:
            continue
        act, at = act_of(piece.fold)
        out.append(_Piece(piece, act, at, _score(piece.fold, act, at, place)))
    return out


def _score(fold: str, act: str | None, at: int, place: int) -> float:
    score = 0.0
    if act is not None:
        score += 2.0 if act not in ("say", "become") else 1.2
        score += 1.2 if act in STRONG else 0.0
        score += 0.6 if at >= 2 else 0.0
    if lex.SUBORDINATE.match(fold):
        score -= 1.2
    if lex.TRAILING_ADVERBIAL.search(fold):
        score -= 1.8
    if (
        "周年" in fold
        or "标志着" in fold
        or fold.startswith(("使", "让", "这是", "也是", "是", "其中", "加大", "不断", "进一步"))
    ):
        score -= 1.5
    if lex.SPEECH.search(fold) or KNOWING.search(fold):
        score -= 1.0
    if len(fold) < MIN_HEADLINE:
        score -= 1.0
    return score - 0.35 * place


def _written(pieces: list[_Piece], chosen: int, before: Twin, topic: str, limit: int) -> Headline:
    piece = pieces[chosen]
    line = piece.twin.without(NOUN_PHRASE_HEAD)
    if match := SPEAKER.match(line.fold):
        line = line.part(match.end())
    if "——" in line.fold and act_of(line.fold.split("——")[-1])[0]:
        line = line.part(line.fold.rindex("——") + 2)
    complete = not NO_SUBJECT.match(line.fold) and (
        piece.act is not None or bool(re.search(r"[\u4e00-\u9fff]{2,}", line.fold))
    )
    needs_subject = piece.act_at in (0, 1) or LACKS_SUBJECT.match(line.fold) is not None
    if needs_subject:
        if match := FOUNDED.match(line.fold):
            return _turned(line, match, limit)
        line, complete = with_subject(line, [each.twin for each in pieces[:chosen]], before, topic)
    elif chosen > 0:
        line = _with_setting(line, pieces[chosen - 1].twin, limit)
    line = _voiced(line, [each.twin for each in pieces[:chosen]], before, limit)
    line = _finished(line, piece, [each.twin for each in pieces[chosen + 1 :]], limit)
    short = shortened(line.stripped(), limit)
    act = piece.act or act_of(short.fold)[0]
    said = "，".join(each.twin.fold for each in pieces[: chosen + 1])
    return Headline(short.raw, act, complete and balanced(short.raw) and len(short) >= MIN_HEADLINE, said)


def _voiced(line: Twin, earlier: list[Twin], before: Twin, limit: int) -> Twin:
    """A clause whose charge stands before it keeps the charge: 涉嫌…，被行政拘留."""
    if lex.ALLEGED.search(line.fold):
        return line
    pieces = [*(before.part(*span) for span in comma_spans(before.fold, 0, len(before))), *earlier]
    for piece in reversed(pieces[-2:]):
        if not lex.ALLEGED.search(piece.fold):
            continue
        plain = plain_clause(piece)
        end = PERSON.match(plain.fold)
        rest = line.part(line.fold.find("被")) if "被" in line.fold else line
        joined = plain.plus(COMMA).plus(rest) if end else plain.plus(COMMA).plus(line)
        return joined if width(joined.raw) <= limit * 1.4 else line
    return line


def _finished(line: Twin, piece: _Piece, later: list[Twin], limit: int) -> Twin:
    """A clause that only announces what follows (提出, 13次发射) goes on into the next."""
    short_saying = piece.act in ("say", "say-no") and len(line) <= 12 and "“" not in line.raw
    if later and (short_saying or UNFINISHED.search(line.fold)):
        joined = line.plus(EMPTY if piece.act == "say" else COLON if short_saying else COMMA).plus(
            later[0].without(DEMAND)
        )
        return joined if width(joined.raw) <= limit * 1.3 else line
    return line


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
