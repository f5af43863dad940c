"""Status, voice and kind of a mention, from its clause and its days."""

from __future__ import annotations

import re

from chrono.dates.expression import AsOf
from chrono.dates.narrative import Reading
from chrono.events import lexicon as lex
from chrono.events.clauses import PUT_OFF_TO
from chrono.model.time import Interval
from chrono.text.scripts import HAN, folded
from chrono.text.segment import lacks_subject, words_of

# 气象台将红色预警降为黄色预警: 将 says what is changed, not when
TURNED_INTO = re.compile(
    r"将(?=(?!于|在|会|有|对|从|由|自|继续|进一步)[^，。将]{2,16}?(?:延长|缩短|改称|移交给?|押[往解送]|(?:降|升|调整|调|改|列|评|更名|命名|提升|下调|上调|转|划|变更|认定|确定|纳|移)[为至入成给]))"
)
# 警方将两名嫌疑人抓获, 救援人员将乘客全部救出: 将 names to whom it was done
DONE_TO = re.compile(
    r"将(?P<whom>(?!依法|依规|正式|尽快|立即|全力|严格|继续|随时|进一步)[^，。将]{1,18}?)(?:全部|成功|当场|安全|悉数|一一|分别|先后|紧急|及时|迅速|连夜|强行|一举|又|也|都)*"
    r"(?:抓获|捉拿|控制|制服|救[出下起]|[送押带拉抬运转](?:往|到|至|入|进|回|走|离|医|上|下|出)|扑灭|[撞砍刺打击炸咬杀砸轰烧](?:倒|飞|伤|死|害|败|毙|落|沉|退|毁|碎|中|断|穿|成)|淘汰|逮捕|拘[留捕]|刑拘|羁押|移送|查[获封处扣]|扣[押留]|踢出|罚[出下]|围住|包围|压[住垮在]|[冲吹卷]"
    r"(?:走|毁|垮|倒|翻|跑)|淹没|逼平|拿下|送入|吊[起离]|拖[走离出]|[推顶]翻)(?![的率])"
)
MEASURED = re.compile(r"\d[\d,.]*\s*(?:多|余)?\s*(?:万|亿|千|%|％|家|项|件|人|个|元|倍|台|吨|公里)")
# inflation rose to 8.1%, profit fell by a fifth: not the union accepted an 11% rise
ENGLISH_FIGURE = re.compile(
    r"\ban average of \d|\b(?:was|were|is|are) (?:(?!fined|paid|sold|bought|jailed|sentenced|awarded)\w+ )?\d[\d,.]* (?:times|(?:metric )?tons?|tonnes|kilomet(?:er|re)s|miles|barrels|per ?cent|million|billion)\b|\b(?:ros?e|risen|fell|fallen|grew|grown|increased|decreased|declined|dropped|climbed|slipped|gained|lost|jumped|surged|plunged|totall?ed|averaged|reached|hit|stood at|amounted to|reported|posted|earned|accounted for|spent)\b[^.;]*?(?:\d[\d,.]*\s*(?:%|per ?cent|percent|percentage|million|billion|trillion|m\b|bn\b)|[$€£¥]\s?\d|\bby an? (?:fifth|quarter|third|half|tenth)\b)"
)
# 上证综指收于3912.77点, 鳕鱼价格上涨17%, 融资买入额为1358.09亿元: what a number was, and no more
MOVED_BY = re.compile(
    r"(?:指数?|市值|(?<!股)价格?|油价|金价|房价|汇率|期货|成交[量额]?|(?<!股)[额量率数值润收]|(?<!财政)(?:支出|开支|花费)|PMI|CPI|PPI|GDP|业绩)[^，]{0,8}?"
    r"(?:收[于报涨跌]?于?|报收?于?|为|仅?为|高?达到?了?|(?:累计|再次?|又|盘中|一度|大幅?|高开|低开|收盘|一天|单日)*(?:[大暴重]?[上下]?[涨跌挫]|上升|下降|回落|缩水)(?:了|幅达?|逾|超|近|约)?)\s?\d[\d,.]*\s?(?:万|亿)?(?:个?百分点|点|%|％|元|美元|港元|倍)?(?:左右|以上)?$"
)
# 董事会议决将搬迁推迟到12月: what was done on the day; not 宣布推迟至 of the day put off to
PUT_OFF_THEN = re.compile(rf"(?:决定|议决|宣布|批准|同意|裁定)[^，]{{0,16}}(?:{lex.PUT_OFF})[至到](?=[^，])")
NEAR = 8  # letters before a date in which stands that something was put off to it
LASTED = re.compile(
    r"^(?:[一两三四五全本上当]|几个?)(?:周|个?月|天|日|年|季度?)(?:以来|之?内|来|间)?(?:累计)?(?=[\u4e00-\u9fff])"
)
SHARE = re.compile(r"\d\s?(?:%|％|倍)$")
RANKED = re.compile(r"(?:居|位列)[^，。]{0,10}第[一二三四五六七八九十\d]")
CHARGES = frozenset(("investigate", "arrest", "charge"))  # what is done to those who are only suspected
COUNTED = re.compile(
    r"(?:共|累计|全年)(?:实施|完成|有|计|开展|举办)[^，。]{0,6}\d+\s*(?:次|个|家|项|件|场)"
    r"|新(?:开工|增|建)[^，。]{0,12}\d[\d.,]*\s*[万亿]?\s*(?:次|个|家|项|件|场|套|户|公里|处|座|台|人|例)$"
)


def status_of(
    clause: str, interval: Interval, published: Interval | None, *, due: bool = False, decided: bool = True
) -> str:
    """happened, ongoing, planned, postponed or cancelled; ``clause`` folded, without its date.

    ``due`` says that the date is a stretch in which something is to be done (2024年内): planned until it has ended.
    ``decided``: it may be that of a decision to put something off, and not that to which it was put off.
    """
    ahead = due or bool(lex.AHEAD.search(DONE_TO.sub(_done_to, TURNED_INTO.sub("", clause))))
    future = (
        published is not None
        and published.end is not None
        and interval.start is not None
        and interval.start >= published.end
    )
    deadline = interval.start is None and published is not None and (interval.end or 0) > (published.end or 0)
    reaches = published is None or published.start is None or interval.end is None or interval.end > published.start
    if lex.CANCELLED.search(clause) and (future or not ahead):
        return "cancelled"
    if lex.POSTPONED.search(PUT_OFF_THEN.sub("", clause) if decided else clause):
        return "postponed"
    if future or deadline or (ahead and reaches):
        return "planned"
    if interval.end is None:
        return "ongoing"
    return "happened"


def _done_to(found: re.Match[str]) -> str:
    """Nothing in place of what was done to somebody, else the words as they are: 将正式控制 is to come."""
    words = words_of(found["whom"])
    named = "的" in found["whom"] or words[0].tag not in ("d", "p", "ad", "c", "t", "v", "vn")
    return "" if named and words[-1].tag not in ("d", "p", "ad", "c") else found.group()


def is_due(text: str, reading: Reading) -> bool:
    """Whether a date is a stretch in which something is to be done: 2024年内."""
    return reading.text.endswith("内") or text[reading.stop : reading.stop + 1] in ("内", "內")


def is_put_off_to(text: str, reading: Reading) -> bool:
    """Whether a date is that to which something was put off: 推迟至12月."""
    return PUT_OFF_TO.search(text, max(0, reading.start - NEAR), reading.start) is not None


def voice_of(clause: str) -> str:
    """stated, alleged, claimed or denied; ``clause`` folded."""
    if lex.DENIED.search(clause):
        return "denied"
    if lex.ALLEGED.search(clause):
        return "alleged"
    if lex.CLAIMED.search(clause):
        return "claimed"
    return "stated"


def voice_told(headline: str, act: str | None, role: str, quote: str, clause: str) -> str:
    """The headline's own voice, else its clause's; a report keeps the 涉嫌 of its lead that its title leaves out."""
    fold = folded(headline)
    voice = voice_of(fold)
    if voice == "stated":
        voice = next((each for each, pattern in lex.HEARSAY if pattern.match(fold)), voice)
    if voice != "stated":
        return voice
    told = {act} if role == "mention" else {act, *(lex.ACT_OF[found.group()] for found in lex.ACT_WORDS.finditer(fold))}
    charged = not told.isdisjoint(CHARGES)
    if role == "mention" and not (charged and HAN.search(headline) is None):
        return voice_of(clause)
    return "alleged" if charged and lex.ALLEGED.search(folded(quote)) else "stated"


MADE_PUBLIC = re.compile(
    r"被[^，]{1,6}的(?:消息|决定|通报)(?:公布|发布|传出|曝光)$|^[^，]{1,12}(?:监委|纪委|检察院|公安局|警方)(?:宣布|通报|公布|披露)[^，]*(?:涉嫌|被查|留置|接受审查|被逮捕)"
)
ALL_DONE = re.compile("已?(?:全部|悉数|均)已?[^，。]{2,4}(?=$|[，。])")  # 截至20日，欠薪已全部付清


def kind_of_reading(role: str, reading: Reading, folded: str, act: str | None) -> str:
    """The kind of a mention: what an article is about is a happening, whatever numbers its title holds; 截至… counts."""
    kind = "event" if role == "report" else kind_of(folded, act)
    counted = isinstance(reading.expression, AsOf) and not reading.text.startswith(("直到", "until"))
    return "figure" if counted and kind == "event" and not (act and ALL_DONE.search(folded)) else kind


def is_made_public(line: str) -> bool:
    """Whether a line tells that an act was made known, done on that day or before: 他被查的消息公布, 省监委宣布甲某已被留置."""
    return MADE_PUBLIC.search(line) is not None


def is_nobodys_figure(line: str, act: str | None) -> bool:
    """Whether a line tells a number of nothing that it names: 一周大跌9.42%, 仅完成全年任务的13%."""
    rose = act is None or act in ("raise", "lower") or SHARE.search(line) is not None
    return (
        rose
        and HAN.search(line) is not None
        and lex.QUANTITY.search(line) is not None
        and lacks_subject(LASTED.sub("", line))
    )


def kind_of(clause: str, act: str | None) -> str:
    """event, figure, background or term; ``clause`` folded, without its date."""
    if lex.BACKGROUND.search(clause.strip(" ，,。；")):
        return "background"
    if act == "born" and clause.rstrip(" ，,。；").endswith("出生"):
        return "background"
    if lex.TERM.search(clause):
        return "term"
    if COUNTED.search(clause):
        return "figure"
    if HAN.search(clause) is None:
        return "figure" if ENGLISH_FIGURE.search(clause) else "event"
    if MOVED_BY.search(clause.rstrip(" ，,。；")):
        return "figure"
    telling = act is not None and act not in ("say", "become", "happen", "raise", "lower", "ask", "send", "give")
    if lex.QUANTITY.search(clause) and lex.FIGURE_VERB.search(clause) and not telling:
        return "figure"
    if act is None and (MEASURED.search(clause) or RANKED.search(clause)):
        return "figure"
    return "event"
