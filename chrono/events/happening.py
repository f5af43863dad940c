"""Why a clause tells no happening."""

from __future__ import annotations

import re
from collections.abc import Collection

from chrono.dates.expression import Open, Part, Relative, Vague
from chrono.dates.narrative import Reading
from chrono.events import lexicon as lex
from chrono.events.clauses import PARTED
from chrono.events.fragments import is_fragment
from chrono.events.headline import Headline
from chrono.events.pieces import trails_off
from chrono.events.reasons import is_that_day
from chrono.events.shrink import balanced
from chrono.events.speaker import THERE_IS
from chrono.events.wholeness import is_part, is_whole
from chrono.model.article import Span
from chrono.model.time import Certainty, Grain
from chrono.text.scripts import HAN, folded
from chrono.text.segment import has_predicate, is_noun_phrase, lacks_subject, words_of

FEWEST_LETTERS, FEWEST_OF_AN_ACT = 6, 4  # of a line without an event verb, of any line
LETTERS = re.compile(r"[\u4e00-\u9fffa-z]")
NO_SUBJECT = re.compile(
    r"以(?!色列)|对(?!手|方)|把|将(?!军|[^，]{1,8}的)|致(?![信电辞函]|癌)|正(?![式义])|被|并|就|仍|不[会予再得]|无[法缘]|为了?(?=[^，]{2})|因为|认为|怀疑|参考|包括"
    r"|导致|造成|反对|积极|数度|一直|继续|担任|控告|确保|纵观|规定|喊出|频繁|四处|很可能|代表了|戴着|赶来|浑身|共计|看不出"
)
QUOTED = re.compile(r"“[^”]*”")
ONLY_SAID = re.compile(r"[“「][^”」]{10,}[”」]?")  # what somebody felt, and nobody says who
THE_DAY = re.compile(
    r"[^，]{0,12}是[^，]*(?:之年|周年|开局|收官|元年)$|(?:正|就|便)是[^，]*(?:的)?(?:日子|之日|时刻|节日|忌日|生日|纪念日)"
)
OPINION = re.compile(
    r"([\u4e00-\u9fff])不\1|不是|并非|[？?]|吗$|如此|多么|希望大家|令人|难道|岂|究竟|到底|不得不说|应该|应当|意味着|似乎|也许|或许|恐怕|旨在|为何|为什么|何时|怎么能|呢$|^(?:如何|怎样|根据|按照|随着|由于|虽然|尽管|除了|相比|经[^，]{0,6}$|[若如](?![此何今下同])|这(?![一两\d]|[家名位座项起场次款种支颗条个份批些]))"
)
# 明年的蝉声，叫给谁听？
ASKED = re.compile(r"(?P<end>[\u4e00-\u9fff]{2})[？?]+[”」』]?$")
IF = re.compile(r"(?:这意味着)?(?:如果|要是|假如|假设|倘若|若是|一旦|期待|希望|但愿|若(?!干))(?![^，]*(?:说|来看))")
# 若经济出现衰退，公司将停产; 凡1990年后毕业的，可到校领取
SUPPOSED = re.compile(r"要是|只[要有](?![^，]*了)|若(?!干)|如(?![今此何下同期愿约])|凡(?![尔高例庸是])")
LACKING = re.compile(r"(?<=[个名位家批])没有[^，。的]{1,6}的(?=[\u4e00-\u9fff])")  # 最后一个没有下落的孩子找到了
NOUN_PHRASE = re.compile(r"的[^，]*$|(?:[区市县省州国街路]|内容|情况|原因|名单|消息|报道|专题|现场)$")
SETTING = re.compile(
    r"(?:之?[前后]|^除[^，]*外|以[前后来]|之初|期间|背景下|(?<!正)(?<!还)(?<!仍)在[^，]*中|的[^，]*中)$"
)
# what begins a line only where its subject is left out
ADVERB_FIRST = re.compile(r"首次|再[次度]|将(?![^，]{1,8}的)|向|完成|发现|开始|陆续|逐步|要求(?!书)|决定|休会")
# 本报记者致电该店，无人接听: what its own people did to write it
OWN_DOING = re.compile(
    r"^(?:本号|小编|笔者|编者)|^[^，]{0,24}来看[^，]{0,4}记者|^(?![^，]*接受)[^，“]{0,14}(?<![名位个])记者(?![的会站证团协])[^，“]{0,16}(?:致电|拨打|拨通|联系|采访|走访|探访|咨询|登录|尝试|查询|搜索|来到|走进|进入|询问|求证|注意到|看到|见到(?!了?(?:的|曙光))|赶到|赶往|赶赴|抵达现场|离开|接报|在现场看)"
)
UNANSWERED = re.compile(
    r"(?:致电|拨打|拨通|联系)[^，“]{2,24}[，,]?[^，“]{0,8}(?:无人接听|未接通|未获回[应复]|未得到回[应复]|暂无回应|无法接通)"
)
# 例如2月，一家企业缺少资金。十天后企业得到贷款: somebody who stands for many
AN_EXAMPLE = "an example"
EXAMPLE = re.compile(r"例如|比如|譬如|举例来说|举个例子")
ANYBODY = re.compile(
    r"(?:有|一[家名位个]|某[家个位名]?|部分|许多|不少)*(?:企业|市民|居民|客户|顾客|消费者|用户|家长|学生|老人|村民|商户|店主|读者|网友|患者)(?![^，]{0,2}[”》])"
)
# 按平均降幅计算, 以去年的榜单为例: what a reckoning rests on
RECKONED = re.compile(
    r"^扣除[^，]*(?:因素|后|影响)$|^[按以照从][^，]*(?:计算|为例|来看|测算|估算|推算)$|^距离?[^，]*(?:[仅只]剩|还有|不到|不足)"
)
PLACED = re.compile("[在于从自由获]")
SHORT_LINE = 6  # letters up to which a line that names nobody tells nothing: 离开现场, 三次提价
HAPPENS = re.compile(r"发生|爆发|突发")
# 地震发生在当地时间11时许, 震中位于前一天…: when and where of what is told already
ITS_OWN = re.compile(
    r"(?:[^，]{2,16}?[称：])?(?:[这此本该]次|该|这起|[^，]{0,8}显示)?(?:强烈)?(?:地震|事故|车祸|爆炸|火灾|大火|事件|案件|灾[害情]|余震|袭击|枪击)(?:是|则)?(?:大?约|大概)?发生(?:[在于][^，（]{0,20})?的?(?:（[^）]*）)?"
    r"|[^，]{0,8}(?:震中|震源)[^，]{0,4}(?:[位在]|深).*"
)
SITUATED = re.compile(r"[^，]{2,24}?(?:位于|坐落|地处|毗邻)")
# 各级党政机关要组织力量，深入困难企业: what is to be done by all
DIRECTIVE = re.compile(
    r"(?:^|，)[^，“：]{0,12}(?<![需重主首想只纲摘概简扼])(?:要(?!求)|必须|务必|应当?)(?:[广深大加认切进全严坚继努充不]|组织|开展|把|做好|抓)"
    r"|(?:^|，)各(?:级|地|部门|单位|有关)[^，“：]{0,14}(?:要(?!求)|须|应)"
)
# somebody's guess at what came or will come of it: no plan, which says 将, 拟 or 预计
GUESS = re.compile(r"似乎|仿佛|或是由于|只会")
MAYBE = re.compile(
    r"(?<![的不])可能(?!性|否)|[或恐]将|(?:产生|造成)[^，]{0,6}(?:影响|冲击)|都会|都可以|(?<![大机开聚晚协年商部社学工议委峰董国人事计])会(?=出现|[让使给]|持续|成为|带来|影响|面临|导致|引发)"
)
SPOKEN = re.compile(r"(?:“[^”]*”)?[^，“]{0,24}?(?:：|称)")  # 专家：楼价可能下跌: told as somebody's word
IS, HAS = frozenset(["是", "就是", "便是", "正是", "都是", "才是", "系"]), frozenset(["有", "拥有", "具有", "存在"])
ALL_OVER = re.compile(r"[浑满][身脸手]是")  # 浑身是血
ALWAYS_WAS = re.compile(r"[^，“]{2,12}?(?:自来|向来|历来|从来|一直|本来)[就都也]?是")
GOES_ON = re.compile(r"依然|依旧|仍然|仍(?!在|将)|还(?:站|坐|躺|住|留)在")
DONE = re.compile(r"[了过着]|曾|被|不再")
LIKE = re.compile(
    r"(?:严重|紧张|明确|正常|不错|一般|严峻|平稳|明朗|胶着|可循|频繁|畅通|不容乐观|偏[早晚高低多少强弱]|[不未]确?定|不详)$|[优强好逊差]于|不如"
)
CAME_OUT = re.compile(r"(?:成功|失败|圆满|顺利|平安|不再[^，]*)$")  # adjectives that tell how something ended
TALK = re.compile(r"(?:^|[：:，,])\s*“\Z")
CHATS = re.compile(
    r"^(?:目前|现在|如今)|^[^“]*(?:有的(?=[^，]*[人客户家])|大家|我们|咱们|你们|很多人)"
)  # whatever they did
REMARK = re.compile(r"[^，,。]{1,8}的(?![还還])")  # 同日受罚的还有乙队 tells of another
DATED_LINE = re.compile(r"\d{1,2}月\d{1,2}[日号]")
SCHEDULE = re.compile(r"^[，,]?\s*(?:参加(?!了)|申报|面对|复工|传出了)|传出了?不少|复工后|立马")


def no_happening(fold: str, before: str, headline: Headline, reading: Reading) -> str | None:
    """Why a clause tells no happening; ``None`` where it does. ``before`` is the folded sentence before it."""
    told = headline.said.rpartition("，")[2] or fold
    line = folded(headline.text)
    reason = _not_done(fold, before, told, line, headline) or _not_told(fold, told, line, headline)
    if reason is not None or (lex.DUE.search(fold) and not lacks_subject(line)):
        return reason
    if ANYBODY.match(line) and EXAMPLE.match((before + fold).strip()):
        return AN_EXAMPLE
    coarse = reading.grain is not None and reading.grain.rank >= Grain.MONTH.rank
    if (coarse or headline.act is None) and MAYBE.search(line) and not SPOKEN.match(line):
        return "no clear happening"
    if headline.act is None:
        return _without_act(fold, told, line, headline, reading, listed=_is_listed(fold, before))
    vague = reading.certainty is Certainty.APPROXIMATE
    if _is_listed(fold, before):
        whole = not NO_SUBJECT.match(line) and not PLACED.match(line)
        return None if whole and balanced(headline.text) else "no clear happening"
    if _is_this_year(reading) and not is_that_day(reading) and headline.act in ("say", "become"):
        return "sets the scene"
    if (
        not balanced(headline.text)
        or (vague and not headline.complete)
        or _is_subjectless(line, complete=headline.complete)
    ):
        return "no clear happening"
    return None


def _not_done(fold: str, before: str, told: str, line: str, headline: Headline) -> str | None:
    """What was not done, or would be if something else were."""
    led = before.strip("，, ").split("，")[-1:] + headline.said.split("，")[:-1]
    if DIRECTIVE.match(line) or (lacks_subject(line) and DIRECTIVE.search(fold)):
        return "not done"
    supposed = SUPPOSED.match(fold.strip(" ，,")) or any(IF.match(clause) for clause in led)
    return "not done" if supposed or lex.NOT_DONE.search(LACKING.sub("", QUOTED.sub("", told))) else None


def _not_told(fold: str, told: str, line: str, headline: Headline) -> str | None:
    """What is no happening whatever verbs it holds."""
    if OWN_DOING.search(told) or UNANSWERED.search(fold):
        return "its reporter's own doing"
    if len(LETTERS.findall(line)) < FEWEST_OF_AN_ACT:
        return "no happening"
    lies = headline.act is None and SITUATED.match(line)
    situated = lies and not has_predicate(line[lies.end() :])
    asked = ASKED.search(fold)
    asks = asked is not None and line.endswith(asked["end"])
    guessed = GUESS.search(line) and not SPOKEN.match(line)
    unclear = (
        asks
        or guessed
        or ONLY_SAID.fullmatch(line)
        or THE_DAY.match(line)
        or RECKONED.search(line)
        or is_fragment(line)
        or lex.SPEECH.search(line)
    )
    if ITS_OWN.fullmatch(line):
        return "a detail"
    return "no clear happening" if situated or unclear or is_setting(line) else None


def _is_listed(fold: str, before: str) -> bool:
    """Whether a clause is a line of a list, which is whole, whatever it begins with: 1899年　学者首次记录遗址."""
    return not before.strip() and PARTED.match(fold) is not None


def _without_act(fold: str, told: str, line: str, headline: Headline, reading: Reading, *, listed: bool) -> str | None:
    """Why a line without an event verb tells no happening."""
    if _is_this_year(reading):
        return "sets the scene"
    life = lex.BACKGROUND.search(fold.strip(" ，,。；")) is not None
    opened = isinstance(reading.expression, Open) and reading.interval is not None and reading.interval.start is None
    comment = not life and (SCHEDULE.search(fold) or OPINION.search(told) or is_state(line))
    part = not (life or listed) and lex.QUANTITY.search(line) is None and is_part(headline.text)
    part_of = isinstance(reading.expression, Part)  # late April
    vague = (reading.certainty is Certainty.APPROXIMATE and not part_of) or _only_names(line) or is_noun_phrase(line)
    whole = headline.complete or (listed and has_predicate(line) and not PLACED.match(line))
    if opened or vague or comment or part or not whole or not balanced(headline.text):
        return "no clear happening"
    thin = len(LETTERS.findall(line)) < FEWEST_LETTERS and not lex.FIGURE_VERB.search(fold)
    return "no happening" if thin else None


def _is_this_year(reading: Reading) -> bool:
    """今年, and what lasts as long: 今年夏天, 今夏."""
    season = reading.text.startswith("今") and reading.grain is Grain.SEASON
    this = isinstance(reading.expression, Relative) and reading.grain is Grain.YEAR and reading.expression.shift == 0
    return season or this


def _is_subjectless(line: str, *, complete: bool) -> bool:
    """Whether a line begins with what begins no subject: 致8人死亡, and 首次破产 where nobody was found who did it."""
    if not lacks_subject(line) or THERE_IS.match(line):
        return False
    if len(line) <= SHORT_LINE and not HAPPENS.match(line) and lex.TERM.search(line) is None:
        return True
    # what was given a subject and still has none was given no subject
    return complete or NO_SUBJECT.match(line) is not None or ADVERB_FIRST.match(line) is not None


def detail_of(text: str, sentence: Span, reading: Reading, headline: Headline) -> str | None:
    """当天签约的16个项目涉及18家单位: a remark on what was just told, or talk (“今年天热得很”); ``None`` where it is more."""
    before = text[sentence[0] : reading.start]
    if isinstance(reading.expression, Vague) and DATED_LINE.match(headline.text):
        return "a detail"  # 记者日前看到，10月18日投产的新厂…
    talk = before.count("“") > before.count("”") and (not before.endswith("“") or TALK.search(before) is not None)
    chats = headline.act is None or CHATS.search(folded(headline.text)) is not None
    if talk and chats and reading.certainty is not Certainty.STATED:
        return "somebody's talk"
    relative_clause = REMARK.match(text[reading.stop : reading.stop + 12])
    thin = headline.act is None and not is_whole(headline.text)
    return "a detail" if is_that_day(reading) and (relative_clause or thin) else None


def is_state(line: str) -> bool:
    """Whether a line without an event verb says what something is, has or is like: 死者是江州人, 酒店有两道门, 病情严重."""
    if SPOKEN.match(line) or CAME_OUT.search(line) or ALL_OVER.search(line):
        return False
    words = words_of(line)
    verbs = [word.text for word in words if word.is_verb]
    if (verbs and verbs[0] in IS) or ALWAYS_WAS.match(line):
        return True
    if lex.QUANTITY.search(line) or THERE_IS.match(line):
        return False  # 江州有15人受伤
    has = verbs and verbs[0] in HAS and DONE.search(line) is None
    goes_on = verbs and GOES_ON.search(line) is not None
    return bool(has or goes_on) or LIKE.search(line) is not None or (not verbs and words[-1].tag.startswith("a"))


def is_setting(line: str) -> bool:
    """Whether a line ends in the word of place or time that made it an adverbial: 公布的指控中, 疫情发生之初."""
    words = words_of(line)
    return bool(words) and words[-1].tag == "f" and SETTING.search(line) is not None


def _only_names(line: str) -> bool:
    """Whether a line without an event verb is a noun phrase or a scene: 美国华盛顿特区, 节目主要内容, 去法院前."""
    if HAN.search(line) is None or lex.QUANTITY.search(line):
        return False
    return trails_off(line) or (NOUN_PHRASE.search(line) is not None and not has_predicate(line))


def example_of(reading: Reading, headline: Headline, examples: Collection[str]) -> str | None:
    """Why a line is left out that goes on from an example, whose dates' words are in ``examples``: 十天后企业得到贷款."""
    follows = reading.anchor is not None and reading.anchor.text in examples
    return AN_EXAMPLE if follows and ANYBODY.match(folded(headline.text)) else None
