"""Who 它, 其 and 她 are: the name said last, for as long as it is fresh."""

from __future__ import annotations

import re
from dataclasses import replace

from chrono.dates.narrative import Reading
from chrono.events import lexicon as lex
from chrono.events.acts import act_of
from chrono.events.clauses import comma_spans
from chrono.events.headline import Headline
from chrono.events.lending import ONE
from chrono.events.plain import plain_clause
from chrono.events.subject import FROM_WHOM, subject_end
from chrono.events.twin import Twin
from chrono.model.article import Span
from chrono.text.cues import SENTENCE_END
from chrono.text.scripts import folded
from chrono.text.segment import is_person, is_proper, leading_name, leading_person, persons_in, words_of
from chrono.text.unknown_names import LONGEST_NAME
from chrono.text.vocabulary import SURNAMES

PRONOUN = re.compile(rf"^(?:它|后者|{lex.ITS})(?=[\u4e00-\u9fff])")
MEANT = re.compile(
    r"[\u4e00-\u9fff]{2}[一二三四五六七八九十\d]{1,3}[号號]|(?<![称說说示道复应：])[“「][^”」]{2,12}[”」](?!当事|一?案|事件)"
)


# 他被开除党籍, 其受审: of somebody else it would be a charge that nobody made
ACCUSED = re.compile(r"被(?:开除|双开|逮?捕|查|判|起诉|提起公诉|留置|控|免|刑拘|拘)|受审|落马|获刑|领刑")
SCENE = re.compile(
    r"^(?:随着|自从?|在|由于|因为?|就在)(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?"
)  # 随着2020年4月孙某被查
ANY = re.compile(rf"它|后者|他|她|我|{lex.ITS}")
# 李明：我2014年辞职创业: who answers in an interview
ANSWERS = re.compile(r"\s*(?P<who>(?!问[：:]|记者|主持人)[\u3400-\u9fff·]{2,6})[：:]")
ONESELF = re.compile("我(?![们国省市县区乡镇村州军校院局厅部委办司台社馆方党])(?=[\u4e00-\u9fff])")
PUBLISHES = re.compile(
    r"(?:发布|发出|刊登|披露|表示|宣布|介绍|称|公告|通报|透露)[^，]{0,8}$"
)  # 甲公司发布公告，其新药获批
NEAR = 160  # letters before a sentence in which the one before it stands
# 议会选举某党领袖韦伦为总理。她宣誓就职: the one who was chosen
CHOSEN = re.compile(
    r"(?:选举|選舉|任命|提名|推选|选出|推舉|選出)[^，,。]{0,20}?(?:[长長员員者手席]|领袖|領袖|总理|總理|总统|總統|女士|先生)(?P<who>[\u4e00-\u9fff]{1,5}·[\u4e00-\u9fff·]{1,10}?|[\u4e00-\u9fff]{2,4}?)(?:为|為|担任|擔任|出任)"
)
AND = re.compile(r"[及和与、]")  # 从李某及其儿子处获悉: the first is asked
PERSON = re.compile(rf"^(?:他|她|{lex.ITS})(?=[\u4e00-\u9fff])(?!们)")


DESCRIBED = re.compile("[^，“《]{2,12}的(?=[她他](?![们人]))")  # 持外卡参赛的她战胜对手
DATED = re.compile(r"(?:当地|北京|美东)时间|\d{1,4}[年月日号]")  # 总统王某当地时间7日检测呈阴性


# 再入返回飞行试验器的返回器落在…: a name that holds words of acts, up to what it did
CRAFT = re.compile(r"[^，。“”]{2,24}(?:器|舱|号|船|星|箭)(?=已?(?:落|发射|升空|着陆|返回|飞抵|抵达|进入|撞|驶|起飞))")


class Pronouns:
    """The subjects of an article's headlines, in the order of its text."""

    def __init__(self, topic: str) -> None:
        self._topic = topic
        self._subject = ""

    @property
    def last(self) -> str:
        """The subject of the headline before; "" where it had none."""
        return self._subject

    def known(self, headline: Headline, text: str, sentence: Span, reading: Reading) -> Headline:
        """The headline with its pronoun replaced by what the sentence named before, the last subject, or the topic."""
        if described := DESCRIBED.match(folded(headline.text)):
            headline = replace(headline, text=headline.text[described.end() :])
        if not ANY.match(folded(headline.text)):
            return headline
        place = text.find(headline.text[:4], *sentence)
        before = text[sentence[0] : place if place >= 0 else reading.start]
        meant = MEANT.findall(before)
        if ONESELF.match(folded(headline.text)):
            answers = ANSWERS.match(text, text.rfind("\n", 0, sentence[0]) + 1, sentence[1])
            return replace(headline, text=answers["who"] + headline.text[1:], complete=True) if answers else headline
        owner = _owner_in(before)
        name = owner or (meant[-1] if meant else self._subject or self._topic)
        fold = folded(headline.text)
        near = text[max(0, sentence[0] - NEAR) : sentence[0]]
        if PERSON.match(fold) and (
            person := (owner if is_person(folded(owner)) else "")
            or _person_in(before)
            or self._accused(fold)
            or self._person_before(near)
            or ("" if owner else _only_person(before))
        ):
            return replace(headline, text=PERSON.sub(person, headline.text), complete=True)
        if PRONOUN.match(fold) and name:
            return replace(headline, text=PRONOUN.sub(name, headline.text), complete=True)
        return headline

    def _accused(self, fold: str) -> str:
        """The person whose story an article is, where a line tells what is done to the accused: nobody else's name stands in."""
        return self._topic if ACCUSED.search(fold) and is_person(folded(self._topic)) else ""

    def _person_before(self, text: str) -> str:
        """Who the sentence before told of, else the person that the article is about; "" where neither is one."""
        last = SENTENCE_END.split(text.rstrip("。！？!?；;”」\n "))[-1]
        if found := _person_in(last):
            return found
        if chosen := CHOSEN.search(last):
            return chosen["who"]
        told = (_person_in(self._subject) if ONE.search(folded(last)) else "", self._topic)
        return next((name for name in told if is_person(folded(name))), "")

    def told(self, headline: Headline) -> None:
        """Remember whom a headline is about; a subject of some sentences ago would be a wrong one, worse than none."""
        fold = folded(headline.text)
        made = CRAFT.match(fold)
        person = leading_person(fold) or (0, 0)
        edges = {word.stop for word in words_of(fold)}
        named = subject_end(fold) if subject_end(fold) in edges else 0  # not 正信会 of 正信会计师事务所
        ends = (made.end() if made else 0, person[1], named, leading_name(fold))
        self._subject = next((headline.text[:end] for end in ends if end and (made or _is_thing(fold[:end]))), "")


def _is_thing(fold: str) -> bool:
    """Whether what a line begins with is a name: one may hold the word of an act (返回飞行试验器), but not end in it."""
    words = words_of(fold)
    return act_of(fold)[0] is None or (bool(words) and words[-1].is_noun and act_of(words[-1].text)[0] is None)


def _owner_in(before: str) -> str:
    """Whose 其 is in the clause behind a stretch: who spoke there or published; "" where nobody is named."""
    twin = Twin.of(before)
    spans = comma_spans(twin.fold, 0, len(twin))
    clause = twin.part(*spans[-1]) if spans else Twin.of("")
    if source := FROM_WHOM.match(clause.fold):
        asked = clause.part(source.start("who"), source.start("who") + len(AND.split(source["who"])[0]))
        last = words_of(asked.fold)[-1]
        return asked.raw[last.start :] if last.tag.startswith("nr") else asked.raw if is_proper(asked.fold) else ""
    described = clause.fold.rfind("的") + 1  # 主动投案的原副总裁何某，其受贿案已开庭
    person = leading_person(clause.fold[described:]) if described else None
    if person is not None and person[1] == len(clause) - described:
        return clause.raw[described + person[0] : described + person[1]]
    plain = plain_clause(clause)
    told = PUBLISHES.search(plain.fold)
    end = min(leading_name(plain.fold), told.start()) if told else 0
    return plain.raw[:end] if end > 1 and is_proper(plain.fold) else ""


def _only_person(before: str) -> str:
    """The one person whom a stretch names, wherever in it: 现就运动员李某一案通告如下，该运动员…; "" for none or several."""
    fold = folded(before)
    named = persons_in(fold)
    place = fold.find(next(iter(named))) if len(named) == 1 else -1
    return before[place : place + len(next(iter(named)))] if place >= 0 else ""


def _person_in(before: str) -> str:
    """The person that the nearest clause of a stretch begins with; "" where none does."""
    twin = Twin.of(before)
    for start, stop in reversed(comma_spans(twin.fold, 0, len(twin))):
        piece = plain_clause(twin.part(start, stop))
        for skipped in (piece, piece.without(SCENE, 1)):
            dated = DATED.search(skipped.fold)
            undated = skipped.part(0, dated.start() if dated and dated.start() else None)
            if found := leading_person(undated.fold):
                return undated.raw[found[0] : found[1]]
            first = words_of(undated.fold)[:1]
            if first and first[0].tag == "nr" and len(first[0].text) == LONGEST_NAME and first[0].text[0] in SURNAMES:
                return undated.raw[: first[0].stop]  # 龚某安仕途顺利
    return ""
