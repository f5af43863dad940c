"""Words that tell whether a clause looks ahead or tells what happened."""

from __future__ import annotations

import re

from chrono.model.article import Span

SENTENCE_END = re.compile(r"[。！？!?；;\n]")
CLAUSE_END = re.compile(
    r"[，,。！？!?；;：:\n]|\b(?:and|but|while|that|which)\b(?= (?:will|would|is|are|plans?|was|were|has|have|had)\b)"
)
# 将 is also an object marker (已将, 将其, 就将) and a part of names of ranks; those do not look ahead
LOOKS_AHEAD = re.compile(
    r"(?<![麻大名就已并先中上少老小干女强即])[将將](?![军軍近士领領帅帥其之此他她它这這该該])|[即将將]近期|即[将將]|拟(?!人|态|合|声|定的)|擬(?!人)"
    r"|预计|預計|计划(?!书|生育|经济)|計劃|有望|届时|屆時|排期|排定|定于|定於|定在|订于|訂於|[暂暫][订訂定]|目[标標](?:[在于於])?\Z|(?<![签簽预預修制拟擬])[订訂]\Z|[并並亦均也][订訂](?![阅閱购購立婚单單金制])|定档|预定|預定|争取|力争|有待|尚待|准备|准備|即可|可望|或于|或将|或將"
    r"|(?<![超好低高于於符合])(?:预期|預期)(?![指寿壽收值管]|目[标標])|要(?=[打去做在把开開到举舉]|[发發][布佈售射]|推出|上[市映线線])|明年|后年|明天|明日|下周|下月|将会|將會|最[早快晚迟遲](?:将|要|可|也要)?(?:在|于|於)"
    r"|\b(?:elections?|poll|vote|referendum|hearing|trial|summit|talks|meeting|strike|session) for \Z"
    r"|\b(?:will|shall|would|won.t|plans? to|planned for|due (?:to|on|in|by)|expected (?:to|in|on|by)|scheduled|slated|is to|are to|set (?:to|for)|to be held|going to|upcoming|forthcoming|tomorrow|poised to|expects? (?:[a-z]+ ){1,4}(?:in|on|by)|hopes? to|aims? to|intends? to)\b",
    re.IGNORECASE,
)
# Directly before a date: put off to it, valid until it, so long before it
RUNS_UNTIL = re.compile(
    r"(?:(?:推迟|推遲|延迟|延遲|延期|延后|延後|改期|改在|顺延|順延|延长|延長|展期|宽限|支付|持续|持續|维持|維持|有效|有效期|期限|暂停|暫停|关闭|關閉|停运|报销|放假|休市|仅|僅|只|押[後后]|[延展](?=[至到]))[^，,。；;\n]{0,8}(?:至|到了?|为|為|于|於)"
    r"|宣[布佈]|[决決]定|敲定|商定|[约約]定"  # 宣布3日停课: the day that is announced
    r"|(?:距离?|距離|离|離)(?:当地时间)?|(?:最[晚迟遲]|截止)(?:日期|时间)?(?:在|到|至|是|为|為)*|(?:pushed|put|moved|postponed|delayed|deferred|extended) (?:back |off )?(?:to|until|till) |no (?:earlier|later) than |ahead of (?:the )?|\bby )\Z",
    re.IGNORECASE,
)
# What is due, arranged or possible, and says so less firmly than 将
MAY_COME = re.compile(
    r"可能|[也还還都就才不便则均亦]会(?=[在于於再有对對])|(?<![大议議社协協集年晚峰董理商学學工奥奧运運国國省市县縣委机機宴聚约約舞展赛賽冬夏闻布报谈座班例党常])会(?=[在于於再])|應[于於在當]|应[于於在当]|须(?!知)|須(?!知)|需(?:要|在|于|於|提前|自)|请(?=[于於在提各])|請(?=[於在提各])|必须|必須|务必|要求(?=各|所有|有关|企业|学校|全)"
    r"|(?<![主重需必不只想首纪])要(?=[一-鿿]{1,4}(?:成|完|达到|实现|實現))|部署|展望|放假|调休|調休|放到|报名|報名|预售|预约|倒计时|到期(?![后後未])|届满|屆滿|在即|临近|臨近|敬请期待|打算|再[訊讯]"
    r"|\b(?:must|should|may|might|can|deadline|need(?:s|ed)? to|have to|has to|vote|begins?|starts?|opens?|closes?|ends?|expires?|resumes?|lapses?|runs? out|takes? place|returns?|before it)\b",
    re.IGNORECASE,
)
# 17日至18日有小雨: weather is told of before it comes, and after it with the words of what happened
FORECAST = re.compile(
    r"(?<![没沒曾])有(?:[小中大暴阵陣雷特局地到至、分散零星或冰冻凍]{0,8})(?:[雨雪雾霧霾]|大风|大風|强对流|強對流)|[晴阴陰雨雪云雲][转轉到][晴阴陰多雨雪小中大]|多云(?!山)|多雲|(?:气温|氣溫)(?:[逐渐漸持续續略小幅继]{0,4})(?:回升|下降|上升|回落|走低|走高)|(?<!的)回暖|冷空[气氣](?:影响|影響|南下|来袭|來襲)"
)
# Directly before a deadline, whatever else its clause says happened: 已购票者可在6月10日前退票
MAY_UNTIL = re.compile(
    r"(?:(?<![本原])[应應]当?|可以?|[须須]|需要?|请|請|必须|必須|务必|務必|最迟|最遲|最晚)(?:[在于於])?\Z"
)
# Directly before a date that was set once or is set anew, whatever happened since: 原定9月9日, 此前已延期至11月4日
SET_ANEW = re.compile(
    r"(?:原[定订訂计計拟擬]划?劃?|原[预預][定计計]|(?<![了过過])(?:推迟|推遲|延迟|延遲|延期|延后|延後|改期|顺延|順延|[改延展])(?:举行|舉行|召开|召開|开庭|開庭|举办|舉辦)?[至到])[于於在]?\Z"
)
HAD_BEEN_DUE = re.compile(
    r"\bhad (?:originally |initially )?been (?:due|expected|scheduled|slated|set|planned)\b", re.IGNORECASE
)
HAPPENED = re.compile(
    r"已(?!定[于於])|曾|[本原][应應该該]|(?<!到)了(?!解)|过(?=[，,。；;！]|\Z)|当时|當時|至今|事发|案发|遇难|去世|逝世|身亡|被捕",
    re.IGNORECASE,
)
TELLS = re.compile(
    r"表示|宣布|发文|发帖|曝光|曝出|引发|引發|发生|發生|造成|遭遇|報道|报道|报导|報導|透露|获悉|獲悉|证实|證實|通报|通報|公布|发布(?!会)|發布|消息|回应|回應|当选|获得|达成|收盘"
    r"|\b(?:was|were|had|did|ago|last|[a-z]{2,}ed|began|took|came|went|held|won|lost|died|met|left|made|fell|rose|hit|saw|gave|found|struck|broke|became|sent|grew|led|paid|sold|bought)\b",
    re.IGNORECASE,
)
# Aug. 21-22 saw rain: a stretch of days in English without a word that looks ahead is told of
DAYS_IN_ENGLISH = re.compile(r"[A-Za-z]{3}.*\d ?(?:-|–|to|through) ?\d{1,2}\Z")
SINCE = ("至今", "迄今", "以来", "以來")
DEADLINE = ("前", "之前", "以前")
BY_THEN = re.compile(r"(?:之|以)?前(?=[，,、）)])")  # 14日中午12時前，: the words of the day end with the hour
TO, ENDS = ("至", "到"), re.compile(r"[结結]束|止|为止|為止|[届屆][满滿]|截止|到期")  # 會期至12月31日結束
QUOTED = re.compile(r"“[^“”]{1,60}”|《[^《》]{1,60}》|「[^「」]{1,60}」")
STARTS = re.compile(r"(?:正式)?(?:施行|实施|實施|执行|執行|生效|实行|實行)(?!了)")
NO_PREDICATE = re.compile(
    r"\s*(?:以|在|由|作为|作為|据|據|经|經|随着|隨著|按照|根据|根據|针对|针對|围绕|圍繞|受|为|為|面对|从|於|于)"
)
LETTER = re.compile(r"[㐀-鿿A-Za-z]")
# A full stop ends a sentence of English before a capital, unless it shortens a word: Aug. 12, Mr. Lee
FULL_STOP = re.compile(
    r"(?<=[a-z0-9%)”\"’][a-z0-9%)”\"’])(?<!\bMrs)(?<!\bProf)(?<!\bGov)(?<!\bSen)(?<!\bRep)(?<!\bGen)(?<!\bLt)\.[”\"’]?(?=\s+[A-Z“\"‘])"
)
# Officials said Friday the bridge would reopen: the day of the saying, whatever was said
SAID_ON = re.compile(
    r"\b(?:said|told [a-z]{3,12}|announced|confirmed|warned|ruled)(?: on| late| early| in a statement)? \Z"
)
# 家属表示，将不设灵堂，20日举行弥撒: what somebody says is to come goes on into the next clause
SAID_AHEAD = re.compile(
    r"(?:表示|宣布|称|稱|透露|介绍|介紹|通报|公布|公告)[，,：:](?:并|也|還|还)?(?:将|將|拟|擬|计划|計劃|预计|預計)[^，,。；;：:！？\n\d]{2,30}[，,]\Z"
)
# The rule applies from December 1
IN_FORCE = re.compile(
    r"\b(?:appl(?:y|ies)|(?:in|into|takes?) (?:effect|force)|(?:is|are|becomes?|[,(]) ?(?:effective|available|valid|mandatory|compulsory|required|banned|payable))(?: only)? \Z",
    re.IGNORECASE,
)
MAX_CLAUSE, MAX_BEFORE = 80, 80
CLAUSE_MARKS = frozenset("，,。！？!?；;：:\n")


def sentence_around(text: str, start: int, stop: int) -> Span:
    """The stretch between sentence ends around ``[start, stop)``."""
    left = max(text.rfind(mark, max(0, start - 400), start) for mark in "。！？!?；;\n") + 1
    found = SENTENCE_END.search(text, stop)
    return left, found.start() if found else len(text)


def clause_tense(text: str, start: int, stop: int, limit: int) -> str | None:
    """The tense of a date's clause, ``None`` where it has no predicate.

    ``ahead`` where it looks ahead; ``may`` where it speaks of what is due or possible; ``forecast`` where it speaks of
    the weather; ``told`` where words say that it happened; ``story`` where it is set apart before a predicate; ``past`` where it has a predicate and says nothing of
    the kind. ``limit`` is where the next date stands: what is said of that one does not speak of this one.
    """
    found = _around(text, start, stop, limit)
    return "ahead" if found is None else _without_a_sign(found[0], text[start:stop], found[1], found[2])


def looks_ahead(text: str, start: int, stop: int, limit: int) -> bool:
    """Whether the tense of a date's clause is ``ahead``; cheaper than the whole of it."""
    return _around(text, start, stop, limit) is None


def _around(text: str, start: int, stop: int, limit: int) -> tuple[str, str, int] | None:
    """The words of a date's clause before and after it and how many letters they have; ``None`` if it looks ahead."""
    left = start
    while left > 0 and left > start - MAX_BEFORE and text[left - 1] not in CLAUSE_MARKS:
        left -= 1
    if "." in text[left:start]:
        left = max((each.end() for each in FULL_STOP.finditer(text, left, start)), default=left)
    if SAID_ON.search(text, left, start):
        return text[left:start], "", len(LETTER.findall(text, left, start))
    ahead = LOOKS_AHEAD.search(text, left, start) and not HAD_BEEN_DUE.search(text, left, start)
    if ahead or (text.startswith("from ", start) and IN_FORCE.search(text, left, start)):
        return None
    if text[stop - 1 : stop] == "起" and STARTS.match(text, stop):
        return None
    sentence_end = SENTENCE_END.search(text, stop)
    end = min(sentence_end.start() if sentence_end else len(text), limit, stop + MAX_CLAUSE)
    if SAID_AHEAD.search(text, max(0, left - MAX_BEFORE), left) and not HAPPENED.search(text, stop, end):
        return None
    if "." in text[stop:end] and (full_stop := FULL_STOP.search(text, stop - 2, end)):
        end = max(stop, full_stop.start())
    tail = text[stop:end]
    if "“" in tail or "《" in tail or "「" in tail:
        # what is quoted has its own time, and its commas end no clause of ours
        tail = QUOTED.sub(lambda match: "＿" * len(match.group()), tail)
    spoken = len(LETTER.findall(text, left, start))
    position = clause_stop = 0
    while position < len(tail):
        found = CLAUSE_END.search(tail, position)
        clause_stop = found.start() if found else len(tail)
        letters = len(LETTER.findall(tail, position, clause_stop))
        if LOOKS_AHEAD.search(tail, position, clause_stop):
            return None
        spoken += letters
        joined = found is not None and found.group().isalpha() and spoken >= 2  # arrested on Friday and will appear
        if joined or (letters >= 2 and not NO_PREDICATE.match(tail, position)):
            break
        position = clause_stop + 1
    return text[left:start], tail[:clause_stop], spoken


def _without_a_sign(before: str, words: str, after: str, spoken: int) -> str | None:
    """The tense of a clause that does not look ahead in so many words."""
    said = before + "＿" + after
    if HAD_BEEN_DUE.search(before):
        return "told"
    if (words.endswith(DEADLINE) and MAY_UNTIL.search(before)) or (words[:6] == "until " and after[:4] == " to "):
        return "may"
    if SET_ANEW.search(before):
        return "may"
    runs = RUNS_UNTIL.search(before) is not None or (before[-1:] in TO and ENDS.match(after) is not None)
    due = words.endswith(DEADLINE) or BY_THEN.match(after) is not None
    happened = HAPPENED.search(said) is not None or words.endswith(SINCE)
    if (runs and "已" not in said and "曾" not in said) or (not happened and due):
        return "may"
    if happened:
        return "told"
    if MAY_COME.search(said):
        return "may"
    if spoken < 2:
        return None
    # 9月8日，大会举行: a date that opens its clause and is set apart tells a story; 大会9月8日举行 may announce
    if DAYS_IN_ENGLISH.search(words):
        return "story"
    sets_apart = not before.strip() and after[:1] in ("，", ",")
    if TELLS.search(said):
        return "told"
    if FORECAST.search(said):
        return "forecast"
    return "story" if sets_apart else "past"
