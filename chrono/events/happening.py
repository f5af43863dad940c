"""Why a clause tells no happening."""

from __future__ import annotations

import re
from collections.abc import Collection

from chrono.dates.expression import Open, Relative
from chrono.dates.narrative import Reading
from chrono.events import lexicon as lex
from chrono.events.headline import Headline
from chrono.events.pieces import trails_off
from chrono.events.reasons import is_that_day
from chrono.events.shrink import balanced
from chrono.events.wholeness import is_part, is_whole
from chrono.model.time import Certainty, Grain
from chrono.text.scripts import HAN, folded
from chrono.text.segment import has_predicate, lacks_subject, words_of

FEWEST_LETTERS, FEWEST_OF_AN_ACT = 6, 4  # of a line without an event verb, of any line
LETTERS = re.compile(r"[\u4e00-\u9fffa-z]")
NO_SUBJECT = re.compile(
    r"以(?!色列)|对(?!手|方)|把|将(?!军|[^，]{1,8}的)|致(?![信电辞函]|癌)|正(?![式义])|被|并|就|仍|不[会予再得]|无[法缘]|为了?(?=[^，]{2})|因为|认为|怀疑|参考|包括"
    r"|导致|造成|反对|积极|数度|一直|继续|担任|控告|确保|纵观|规定|喊出|戴着|赶来|浑身|共计|看不出"
)
OPINION = re.compile(
    r"([\u4e00-\u9fff])不\1|不是|并非|[？?]|吗$|如此|多么|希望大家|令人|难道|岂|究竟|到底|不得不说|应该|应当|意味着|似乎|也许|或许|恐怕|^(?:根据|按照|随着|由于|虽然|尽管|除了|相比|经[^，]{0,6}$|[若如](?![此何今下同])|这(?![一两\d]|[家名位座项起场次款种支颗条个份批些]))"
)
# what is asked, supposed, or only leads up to something, whatever verbs it holds
FRAGMENT = re.compile(
    r"^[^“]*意味着|^[^“：:]*我(?![国省市县军校院区队党方局厅委部署司办馆厂])|^(?:但愿|希望)|是指|通常|往往|会怎么|何去何从|^[^，]{0,8}就不会|^(?:本次|此次|这次|这一)[^，]{1,6}$|^(?:(?:根据|按照|依据|据|关于|针对)[^，]*|(?:资料)?图[为是片：][^，]*|(?:那么|这是|那是|一般|(?:也|都|就)?可能)[^，]*|经[^，]{0,6}|这一天[^，]*|以[^，]{2,12}计算[^，]*|以[^，]{2,30}为例|[^，]*盘点一下|(?:尤其|就曾)[^，]*|对于[^，]*|怎么[^，]*|看看[^，]*)$|^[若如](?![此何今下同干期约愿])|^(?:[^，“]{0,14})(?:是否|能否|会不会)|(?:时间|日期)?[为是]$|(?:称|包括|的)$"
    r"|^(?:更是|这一次|或是|真的|顺利实现|酌定|因涉嫌|至今的|不论|无论)|听说|[接收]到[^，]{0,12}通知$|可能性(?:仍|很|较)|的话$|太多的?变化"
)
IF = re.compile(r"(?:这意味着)?(?:如果|假如|假设|倘若|若是|一旦|若(?!干))(?![^，]*(?:说|来看))")
SUPPOSED = re.compile(r"若(?!干)|如(?![今此何下同期愿约])")  # 若经济出现衰退，公司将停产
NOUN_PHRASE = re.compile(r"的[^，]*$|(?:[区市县省州国街路]|内容|情况|原因|名单|消息|报道|专题|现场)$")
SETTING = re.compile(
    r"(?:之?[前后]|^除[^，]*外|以[前后来]|之初|期间|背景下|(?<!正)(?<!还)(?<!仍)在[^，]*中|的[^，]*中)$"
)
# what begins a line only where its subject is left out
ADVERB_FIRST = re.compile(r"首次|再[次度]|将(?![^，]{1,8}的)|向|完成|发现|开始|陆续|逐步|要求(?!书)|决定|休会")
# 本报记者致电该店，无人接听: what its own people did to write it
OWN_DOING = re.compile(
    r"^(?![^，]*接受)[^，“]{0,14}(?<![名位个])记者(?![的会站证团协])[^，“]{0,16}(?:致电|拨打|拨通|联系|采访|走访|探访|咨询|登录|尝试|查询|搜索|来到|走进|进入|询问|求证|注意到|看到)"
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
RECKONED = re.compile(r"^[按以照从][^，]*(?:计算|为例|来看|测算|估算|推算)$|^距离?[^，]*(?:仅剩|还有|不到|不足)")
SITUATED = re.compile(r"[^，]{2,24}?(?:位于|坐落|地处|毗邻)")
REMARK = re.compile(r"[^，,。]{1,8}的(?![还還])")  # 同日受罚的还有乙队 tells of another
SCHEDULE = re.compile(r"^[，,]?\s*(?:参加|申报|面对|复工|传出了)|传出了?不少|复工后|立马")


def no_happening(fold: str, before: str, headline: Headline, reading: Reading) -> str | None:
    """Why a clause tells no happening; ``None`` where it does. ``before`` is the folded sentence before it."""
    told = headline.said.rpartition("，")[2] or fold
    line = folded(headline.text)
    reason = _not_done(fold, before, told, headline) or _not_told(fold, told, line, headline)
    if reason is not None or (lex.DUE.search(fold) and not lacks_subject(line)):
        return reason
    if ANYBODY.match(line) and EXAMPLE.match((before + fold).strip()):
        return AN_EXAMPLE
    if headline.act is None:
        return _without_act(fold, told, line, headline, reading)
    vague = reading.certainty is Certainty.APPROXIMATE
    if _is_this_year(reading) and headline.act in ("say", "become"):
        return "sets the scene"
    if (
        not balanced(headline.text)
        or (vague and not headline.complete)
        or _is_subjectless(line, complete=headline.complete)
    ):
        return "no clear happening"
    return None


def _not_done(fold: str, before: str, told: str, headline: Headline) -> str | None:
    """What was not done, or would be if something else were."""
    led = before.strip("，, ").split("，")[-1:] + headline.said.split("，")[:-1]
    supposed = SUPPOSED.match(fold.strip(" ，,")) or any(IF.match(clause) for clause in led)
    return "not done" if supposed or lex.NOT_DONE.search(told) else None


def _not_told(fold: str, told: str, line: str, headline: Headline) -> str | None:
    """What is no happening whatever verbs it holds."""
    if OWN_DOING.search(told) or UNANSWERED.search(fold):
        return "its reporter's own doing"
    if len(LETTERS.findall(line)) < FEWEST_OF_AN_ACT:
        return "no happening"
    lies = headline.act is None and SITUATED.match(line)
    situated = lies and not has_predicate(line[lies.end() :])
    unclear = RECKONED.search(line) or FRAGMENT.search(line) or lex.SPEECH.search(line)
    return "no clear happening" if situated or unclear or is_setting(line) else None


def _without_act(fold: str, told: str, line: str, headline: Headline, reading: Reading) -> str | None:
    """Why a line without an event verb tells no happening."""
    if _is_this_year(reading):
        return "sets the scene"
    life = lex.BACKGROUND.search(fold.strip(" ，,。；")) is not None
    opened = isinstance(reading.expression, Open) and reading.interval is not None and reading.interval.start is None
    comment = not life and (SCHEDULE.search(fold) or OPINION.search(told))
    part = not life and lex.QUANTITY.search(line) is None and is_part(headline.text)
    vague = reading.certainty is Certainty.APPROXIMATE or _only_names(line)
    if opened or vague or comment or part or not headline.complete or not balanced(headline.text):
        return "no clear happening"
    thin = len(LETTERS.findall(line)) < FEWEST_LETTERS and not lex.FIGURE_VERB.search(fold)
    return "no happening" if thin else None


def _is_this_year(reading: Reading) -> bool:
    return isinstance(reading.expression, Relative) and reading.grain is Grain.YEAR and reading.expression.shift == 0


def _is_subjectless(line: str, *, complete: bool) -> bool:
    """Whether a line begins with what begins no subject: 致8人死亡, and 首次破产 where nobody was found who did it."""
    begun = NO_SUBJECT.match(line) or (not complete and ADVERB_FIRST.match(line))
    return begun is not None and lacks_subject(line)


def detail_of(text: str, reading: Reading, headline: Headline) -> str | None:
    """当天签约的16个项目涉及18家单位: a remark on what was just told; ``None`` where it is more."""
    relative_clause = REMARK.match(text[reading.stop : reading.stop + 12])
    thin = headline.act is None and not is_whole(headline.text)
    return "a detail" if is_that_day(reading) and (relative_clause or thin) else None


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
