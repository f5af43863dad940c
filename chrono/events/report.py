"""What an article is about: its own happening, told by its title and its lead."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from chrono.dates.narrative import Reading
from chrono.events import lexicon as lex
from chrono.events.acts import act_of
from chrono.events.fullname import issuer_of
from chrono.events.mottoes import is_motto, is_tip
from chrono.events.papers import OF_ITSELF, PAPER_NAME, decided, decision_in, is_notice, paper_in
from chrono.events.report_day import day_of, is_interview, letters_in
from chrono.events.shrink import balanced, bounded, shortened
from chrono.events.status import voice_of
from chrono.events.twin import Twin
from chrono.model.article import Article, Span
from chrono.model.time import civil
from chrono.text.scripts import HAN, folded
from chrono.text.segment import has_predicate, is_person, lacks_subject, words_of

TAILS = re.compile(
    r"\s*(?:[-_|｜—–]\s*[^-_|｜—–“”《》]{2,14}(?:网|網|报|報|新闻|新聞|社|视频|频道|客户端|财经|资讯|日报|日報|晚报|晚報|The Paper|号|在线|中国|首页|门户|时报|周刊|通讯社|电视台|打虎记))+\s*\Z|(?:[|｜][^|｜]{1,12}){2,}\Z"
)
ENGLISH_TAIL = re.compile(r"(?<=\w{3})\s+[|–—-]\s+(?:The\s+)?[A-Z][\w.]*(?:\s+[A-Z][\w.]*){0,3}\Z")
HEADS = re.compile(
    r"\A\s*(?:[\[【(（][^\]】)）]{1,12}[\]】)）]\s*|【[^】]{13,40}】\s*(?=.{8})|(?:[^\s丨|｜：:]{2,8}[丨|｜]\s*)|(?:快讯|快訊|最新|突发|热搜|重磅|官方通报|现场|独家|视频|直播|新闻多一度)[！!：:|丨｜／/]\s*|原标题[：:]\s*|(?:BREAKING(?: NEWS)?|EXCLUSIVE|JUST IN|WATCH|VIDEO|LIVE|UPDATED?)\s*[:|]\s*)+"
)
# 甲案择期宣判最新消息！…全文内容甲案…真相揭秘: words for search engines, and the title over again
STUFFING = re.compile(
    r"(?:最新消息(?:真相)?|全文内容|真相(?:揭秘|完整版)|(?:细节|人生)最新进展|事件(?:始末|经过)(?=\Z|最新))[！!？?]?"
)
AGAIN = re.compile(r"\A(?P<told>.*?(?P<name>[\u3400-\u9fff\d]{6,})[”」』》\"]?.*?[^，,、和与]{4})(?P=name)")
TITLE_PARTS = re.compile(r"[^！!？?\s]+[！!？?]?")
RELATIVE = re.compile(
    r"(?:(?<=将)[于在])?(?:今晚|昨晚|今日|昨日|今天|昨天|近日|日前|刚刚|今早|明日|明天|明晚|今起|今夜起)"
)
TOMORROW = re.compile(r"(?:将[于在]?)?(?:明[日天早]|明晚(?:间|上)?)(?![之方星报報])将?")
REMEMBERED = 256  # titles whose plain form is asked for again: for the topic, the key, the report
# 某案5月8日开庭, 新车将于15日下线: the day of what a title tells, in its own words; not 4号线
TITLE_DAY = re.compile(
    r"(?<![\d.月-])[于在]?(?:(?P<month>\d{1,2})月)?(?P<day>\d{1,2})[日号](?:凌晨|清晨|早上?|上午|中午|下午|傍晚|晚上?|深夜)?(?![\d电讯线楼院馆机井令店坑])"
)
MIN_LETTERS, MIN_LETTERS_OF_AN_ACT = 6, 4
LEAD_LENGTH = 600  # characters in which a title's speaker must be quoted
TITLE_EXTRA = 24  # columns that a title may be longer than a headline made from a clause: it is an editor's own line
SENTENCES = re.compile(r"[^。！!？?]+[。！!？?…]*")
UNMARKED = re.compile(r"(?<=[^。！!？?…：:])\n")  # where the end of a sentence was cut off
QUESTION = re.compile(r"[？?]|凭什么|怎么买|为何|为什么|怎么|如何|何以|谁在|究竟")
# 董事长被提起公诉 公司股票摘牌; Dockers back deal; driver charged
HALVES = re.compile(r"(?<=[\u3400-\u9fff”》」）])[ \u3000]+(?=[\u3400-\u9fff“《「])|(?<=\w); ")
COMMAS = re.compile(r"[，,]|\s+")
KNOWN_SPEAKER = re.compile(
    r"(?:媒|部|委|局|院|厅|署|办|会|处|方|府|公司|集团|电力|电网|银行|大学|专家|医生|律师|教授|发言人|官方|总统|总理|部长|省长|市长|主席|董事长|后续|进展|案|事件|细节|通报|公告|回应|发文|发声|喊话)$"
)
LONGEST_SPEAKER = 7
LONGEST_NAME = 4  # letters of a Chinese person's name
NAMED_OFTEN = 3  # times that a lead names a title's speaker from which it is a person, not a column
SPEAKER = re.compile(r"^(?P<who>[^：:，,。“”]{2,16})[：:]")
SAYS = r"[^，。]{0,12}(?:说|表示|称|指出|透露|回应|强调|要求|认为|发布|通报|介绍|宣布|写道|发文)"
NAME_ONLY = re.compile(r"^[^，,：:！!]*的[^，,：:！!的]{1,8}$|^[“《][^”》]+[”》]$|机制$|之谜$|的故事")
# 回应来了, 更多细节披露→: what is promised to the reader
ARROWS = re.compile(r"[→↓⬇️▶\u200b]+|[（(](?:附?[组多]?图|视频|附视频|组图)[）)]")
TEASERS = re.compile(
    r"(?<=[！!？?])(?:[^，！!]{0,4}回应来了|最新回应|官方回应|多方回应|[^，！!]{0,4}细节(?:披露|曝光))[！!…。.]*$|[，,…]+(?:最新回应|更多细节(?:披露|曝光))$"
)
WHICH = re.compile(r"凭什么|怎么|为何|为什么|如何|何以|谁|究竟|什么|哪|多少|吗")  # asks for more than yes or no
OPINION = re.compile(r"[有作]何(?:看法|评论|反应|感想)|如何看待|怎么看")  # asks what the one who answers thinks
# 电线冒烟？供电公司回应; 换子？警方：不予立案; 要退休？本人称尚未决定: an answer that says nothing without its question
ANSWER = re.compile(
    r"(?:[^，,：:！!？?]{2,12}(?:(?:回应|辟谣|否认)(?=[：:！!。…]|$)[：:]?|[：:])|(?:本人|官方|当地|对方|家属|校方|警方)[^，,：:！!？?]{0,4}[称说])[^？?]{0,24}"
    r"|[^，,：:！!？?]{2,8}(?:发布|公布|披露)[^，,：:！!？?]{0,4}(?:细节|结果|说明|通报)[！!。…]*"
)
OWN_WORD = re.compile(r"^[^“]*我(?:们|的|却|就|也|都|想|要|是|在|会|不|没|来|和|怎|觉|只)")  # 我却笑了: its writer's
SHARE_KEPT = 0.6  # of a title's letters, below which what is left without a subject tells nothing by itself
CRY = re.compile(r"^[^，,：:\d“]{1,8}[！!]$")
LEAST_BEHIND_A_CRY = 8  # letters
CASE_ONLY = re.compile(r"^[^，：:]*(?:诉|与)[^，：:]*(?:一案|纠纷案?)$")
COMMENT = re.compile(r"^这[是个就]|[^，]可[^，]{2,4}了$")  # 这是第一次, 可还债了
SLOGAN = re.compile(r"^(?:打造|推动|加快|建设|聚焦|坚持|让|奋力|努力|牢记|谱写|书写|擦亮)[^，,]*$")
LEAD_SENTENCES = 4
SHARED_WITH_LEAD = 0.22  # share of the title's letters that a lead sentence must hold to tell the same happening


@dataclass(frozen=True, slots=True)
class Report:
    """An article's own happening."""

    headline: str
    act: str | None
    sentence: Span  # the sentence of the lead that tells it
    reading: Reading | None  # its date; None: no date is given
    date_role: str  # happened, announced, reported


@lru_cache(maxsize=REMEMBERED)
def plain_title(title: str) -> str:
    """A title without outlet, column and tag."""
    before = None
    while before != title:
        before = title
        title = TAILS.sub("", title)
        if HAN.search(title) is None:
            title = ENGLISH_TAIL.sub("", title)
        title = HEADS.sub("", title)
    return (_unstuffed(title) if STUFFING.search(title) else title).strip(" \t\u3000,，。")


def _unstuffed(title: str) -> str:
    """A title without what only search engines read: its stuffed parts, else the stuffing and the title over again."""
    plain = [part for part in TITLE_PARTS.findall(title) if not STUFFING.search(part)]
    if sum(map(len, plain)) >= LEAST_BEHIND_A_CRY and any(map(_acts, plain)):
        return " ".join(plain)
    again = AGAIN.match(title)
    return STUFFING.sub(" ", again["told"] if again else title)


def statement_of(title: str, text: str) -> str | None:
    """The part of a title that states a happening or somebody's word; ``None`` for recaps, questions, slogans, columns."""
    if paper := paper_in(title):
        title = paper["who"] + paper["what"]
    speaker = SPEAKER.match(title)
    if is_tip(folded(title)) or is_motto(
        folded(title[speaker.end() :] if speaker and is_person(folded(speaker["who"])) else title)
    ):
        return None
    sentences = SENTENCES.findall(TEASERS.sub("", ARROWS.sub("", title)) or title)
    several = len(sentences) > 1
    stated = [_stated(sentence, several=several) for sentence in sentences]
    answers = (place for place, each in enumerate(sentences) if place and stated[place] and ANSWER.fullmatch(each))
    answer = next((place for place in answers if not any(stated[:place])), 0)
    if answer and (not WHICH.search(sentences[answer - 1]) or OPINION.search(sentences[answer - 1])):
        stated[answer - 1] = sentences[answer - 1]
    told = _without_cries([each for each in stated if each])
    line = UNMARKED.sub("，", "\n".join(told)).replace("\n", "").strip(" ，,。！!")
    fold = folded(line)
    if not answer and told != sentences and len("".join(told)) < SHARE_KEPT * len(title) and lacks_subject(fold):
        return None  # 再次被强制执行，李某的债还得怎么样了？: what goes names who it was
    least = MIN_LETTERS_OF_AN_ACT if not several and _acts(line) else MIN_LETTERS
    if len(re.findall(r"[\u4e00-\u9fffa-z]", fold)) < least or lex.RECAP.search(fold) or not balanced(line):
        return None
    if told != sentences and not _acts(line) and not has_predicate(fold):
        return None  # 进口药330元一瓶！如何买？
    if is_subject_only(fold) or CASE_ONLY.search(fold):
        return None
    return line if _acts(line) or _says(fold, text) else None


def _without_cries(sentences: list[str]) -> list[str]:
    """The sentences of a title without 泪崩！ and 好消息！ before what happened."""
    told = [each for each in sentences if not _cries(each)]
    stands = bool(told) and len(told[0]) >= LEAST_BEHIND_A_CRY and _acts(told[0])
    return told if stands and not lacks_subject(folded(told[0])) else sentences


def _cries(sentence: str) -> bool:
    """Whether a sentence of a title is only a cry: not 初步报告形成！, which tells something, nor 网传！"""
    fold = folded(sentence)
    if not CRY.search(sentence) or _acts(sentence) or voice_of(fold) != "stated":
        return False
    return len(fold) < MIN_LETTERS or lacks_subject(fold) or not has_predicate(fold)


def _stated(sentence: str, *, several: bool) -> str:
    """A sentence of a title up to where it begins to ask or to comment: …被查，价格为何上涨 states that somebody 被查."""
    fold = folded(sentence)
    asks = QUESTION.search(sentence) is not None or (several and OWN_WORD.search(sentence) is not None)
    if not asks and not lex.RECAP.search(fold):
        return sentence
    kept = []
    for part in COMMAS.split(sentence)[:-1]:
        if QUESTION.search(part) or OWN_WORD.search(part) or lex.RECAP.search(folded(part)):
            break
        kept.append(part)
    while kept and (not _acts(kept[-1]) or lex.TRAILING_ADVERBIAL.search(folded(kept[-1]))):
        kept.pop()
    if kept and _acts(kept[0]):
        return "，".join(kept)
    return "" if asks or several else sentence


def _acts(part: str) -> bool:
    return act_of(folded(part))[0] is not None


def is_subject_only(fold: str) -> bool:
    """Whether a title only names what it is about, by a noun that is an act's: 美国中期选举."""
    act, _ = act_of(fold)
    words = words_of(fold)
    verbs = [word for word in words if word.is_verb or word.tag in ("ul", "p", "d", "l", "i", "m", "a")]
    return (act in lex.NOUN_ACTS or fold.endswith("选举")) and not verbs and not COMMAS.search(fold)


def _says(fold: str, text: str) -> bool:
    """Whether a title without an event verb is a statement all the same: somebody's word, or a clause."""
    match = SPEAKER.match(fold)
    if match is None:
        return not NAME_ONLY.search(fold) and not SLOGAN.search(fold) and not COMMENT.search(fold)
    if KNOWN_SPEAKER.search(match["who"]) or len(match["who"]) > LONGEST_SPEAKER:
        return True
    lead = folded(text[:LEAD_LENGTH])
    person = words_of(match["who"])[0].tag.startswith("nr") and len(match["who"]) <= LONGEST_NAME
    return (person and lead.count(match["who"]) >= NAMED_OFTEN) or bool(
        re.search(re.escape(match["who"][-4:]) + SAYS, lead)
    )


def reports_of(article: Article, sentences: list[Span], readings: list[Reading], limit: int) -> tuple[Report, ...]:
    """What an article reports: one happening, or the two that the halves of its title tell of different days."""
    whole = report_of(article, sentences, readings, limit)
    if whole is None:
        return ()
    halves = HALVES.split(plain_title(article.title or ""))
    if len(halves) != 2 or not all(_stands(folded(half)) for half in halves):
        return (whole,)
    told = [report_of(replace(article, title=half), sentences, readings, limit) for half in halves]
    days = {each.reading.interval for each in told if each is not None and each.reading is not None}
    return tuple(each for each in told if each is not None) if len(days) == 2 else (whole,)


def _stands(fold: str) -> bool:
    """Whether half of a title tells by itself who does what: not 四连败后, 已致八人死亡."""
    return act_of(fold)[0] is not None and not lacks_subject(fold) and not lex.TRAILING_ADVERBIAL.search(fold)


def report_of(article: Article, sentences: list[Span], readings: list[Reading], limit: int) -> Report | None:
    """The report of an article, or ``None`` where its title states no happening or its day is unknown."""
    if not article.title or article.publication.day is None:
        return None
    title = decided(plain_title(article.title), issuer_of(article))
    column = HEADS.match(article.title)
    if (column and lex.RECAP.search(folded(column.group()))) or is_interview(title, article.text):
        return None  # 【大事记】…
    statement = statement_of(title, article.text)
    if statement is None or PAPER_NAME.match(folded(statement)):
        return _decision(article, sentences, limit) if is_notice(title) else None
    # …明天开馆 has not happened: without its day it must say so
    statement, tomorrow = TOMORROW.subn("将", statement)
    headline = Twin.of(statement).without(RELATIVE).stripped()
    headline = bounded(shortened(headline, limit + TITLE_EXTRA), 2 * limit + TITLE_EXTRA)
    if not balanced(headline.raw):
        headline = Twin.of(statement)
    act, _ = act_of(headline.fold)
    lead = sentences[:LEAD_SENTENCES]
    sentence = _telling(article.text, lead, headline.fold)
    if sentence is None:
        first = lead[0] if lead else (0, 0)
        return Report(headline.raw, act, first, None, "reported")
    paper = paper_in(title)
    if paper is not None and OF_ITSELF.match(paper["what"]):
        return Report(headline.raw, act, sentence, None, "happened")
    if (own := _own_day(headline.fold, lead, readings)) is not None:
        return Report(headline.without(TITLE_DAY, 1).raw, act, sentence, own, "happened")
    ahead = bool(tomorrow or lex.AHEAD.search(re.split(r"[ \u3000，,]", headline.fold)[0]))
    reading, role = day_of(article, sentence, lead, readings, headline, ahead=ahead)
    return Report(headline.raw, act, sentence, reading, role)


def _decision(article: Article, sentences: list[Span], limit: int) -> Report | None:
    """What an official paper decides whose title tells nothing of it: the first such sentence of its lead."""
    for span in sentences[:LEAD_SENTENCES]:
        if (line := decision_in(article.text[slice(*span)], issuer_of(article))) is not None:
            told = shortened(Twin.of(line), limit + TITLE_EXTRA)
            return Report(told.raw, act_of(told.fold)[0], span, None, "announced")
    return None


def _own_day(title: str, lead: list[Span], readings: list[Reading]) -> Reading | None:
    """The date of the lead that a title names for the act of its first clause."""
    clause = COMMAS.split(title)[0]
    named = TITLE_DAY.search(clause)
    if named is None or not lead or act_of(clause[named.end() :])[0] is None:
        return None
    for each in readings:
        days = each.interval
        if each.start < lead[-1][1] and each.kind == "date" and days is not None and days.is_day and days.start:
            _, month, day = civil(days.start)
            if day == int(named["day"]) and month == int(named["month"] or month):
                return each
    return None


def _telling(text: str, lead: list[Span], title: str) -> Span | None:
    """The sentence of the lead that shares most with the title."""
    letters = letters_in(title)
    if not letters:
        return None
    best, most = None, SHARED_WITH_LEAD
    for place, (start, stop) in enumerate(lead):
        shared = len(letters & set(folded(text[start:stop]))) / len(letters) - 0.03 * place
        if shared > most:
            best, most = (start, stop), shared
    return best
