"""Why an expression dates no event."""

from __future__ import annotations

import re

from chrono.dates.expression import Base, Named, Open, Relative
from chrono.dates.narrative import Reading
from chrono.events import lexicon as lex
from chrono.model.article import Span
from chrono.model.time import Certainty, Grain, Interval
from chrono.text.scripts import folded

NOT_DAYS = ("now", "since-opening")  # rules whose words set a scene rather than date a happening
AT_BEST = re.compile(r"(?:最迟|最晚|最快|最早)\s*\Z")  # before a day that bounds a happening and does not date it
NAME_AFTER = re.compile(r"\s*(?:[《“「][^》”」]{2,30}[》”」]?(?:500强|百强|榜|十大)|全球十大|十大|《财富》)")
# 发布2024年高校毕业生招聘公告, 2024年世界园艺博览会开幕: a year in the name of what the page around an old article tells of
NAMED_LATER = re.compile(
    r"[^，。；：]{2,36}?(?:会|节|展|赛|论坛|公告|比赛)(?:[^，。]{0,4}在[^，。]{2,14})?(?:[开闭]幕|举行|举办|启动|落幕|揭晓)?(?:当日)?(?:[，。；！]|$)"
)
FEAST = re.compile(r"(?:暨[^，。]{2,20}|联欢|文艺)?(?:大会|晚会|招待会|团拜会)")  # behind a feast: 国际劳动节大会
BRACKET_WORDS = 3  # letters before a date in brackets from which it dates what the brackets say
BEFORE, AFTER = 40, 40  # letters around an expression that say what it is used for
COMPARED_WITH, THAN_THEN = re.compile(r"[与和跟同较]\s*\Z"), re.compile(r"[^，。]{0,6}相比")
TIMES = re.compile(r"[^，。]{0,10}的\s*[\d.一二三四五六七八九十几数]+倍")  # 是2019年那轮融资的三倍
LIKE_IT = re.compile(r"^[^，。]{0,6}(?:有过|出现过|上演过|发生过)(?:类似|同样|相似)")  # 邻国去年也有过类似一幕
ALIKE = re.compile(r"的?[^，。]{0,14}(?:相同|持平|一样|相当|并列)")
BRACKETED = re.compile(r"[（(][^（()）]*\Z")
RECORD = re.compile(
    r"(?:有[^，。]{0,14})?(?:以来|以來)的?[^，。]{0,6}(?:最|首次|第[一二三]|新高|新低)|的?[^，。]{0,2}最(?:大|高|低|强|微弱|严重)"
)
# 据央视新闻10日消息: when it was told
TOLD_THEN = re.compile(r"[上下]?[午晚]?(?:消息|报道|讯)(?:称|指出|说)?[，,：:]")
# 《晨钟报》6日报道称，部长涉嫌…: what a paper brings to light is an act of the day
EXPOSES = re.compile(r"报道[称指]?，[^，。]{2,12}涉嫌")
OUTLET = re.compile(r"[》社报网台刊]\s*\Z")
# 由6月改为8月: the day that something was moved from
MOVED_FROM, MOVED_TO = (
    re.compile(r"[由从自]\s*\Z"),
    re.compile(r"[^，。]{0,10}(?:更新|改|调整|推迟|提前|延长|延期|变更|修改|顺延|延后|延迟|延)[为至到在]"),
)
SHORT_QUOTE = re.compile(r"[^”，。！？]{0,6}”")
# 日期为10日、内容有关泄漏之公告; 提交了一段称拍摄于17日的视频
PAPER_DATED = re.compile(r"日期[为為]\s*\Z")
OF_CONTENT = re.compile(r"[、，]?(?:内容|[^，。]{0,4}[之的](?:公告|通函|公布|通告|报告))")
OF_PAPER = re.compile(r"一[段份张封条部][^，。]{0,6}[于於]\s*\Z")
SINCE_THEN = re.compile(r"[^，。]{0,6}(?:出现|发生|陷入|遭遇|面临|爆发|经历)[^，。]{0,14}以来[，,]")
MOVED_BY = re.compile(r"(?:上涨|下跌|上升|下降|回落|提高|降低|增长|减少|涨|跌)")  # 较月初上涨27%
BEFELL = re.compile(r"[^，。]{4,}(?:被|遭|受到)")  # 俱乐部因6月23日赛后秩序混乱被罚款
OF_AGE = re.compile(r"\b(?:dating|dates?|dated) (?:from|back to)\s*\Z")  # under a law dating from 1851
SOMETIME_BEFORE = re.compile(r"的[^，。]{2,10}[之以]?前[，,]")  # 在11月8日的选举日之前，各州已开始投票
NUMBERED_DAY = re.compile(r"(?:进入|迎来|已是)第[一二三四五六七八九十\d]+天$")  # 谈判进入第二天 dates nothing
LASTED = re.compile(r"已经?[^，。]{0,6}\d+(?:多)?(?:天|年|个月|小时)")


def reason_against(text: str, span: Span, reading: Reading, published: Interval | None = None) -> str | None:
    """Why an expression of a sentence dates no event; ``None`` where it does. ``published`` is the article's day."""
    if reading.kind != "date":
        return "not a day"
    if reading.rule in NOT_DAYS:
        return "sets the scene"
    if reading.rule == "congress":
        return "a session named, not a date"
    if reading.interval is None:
        return "unresolved"
    if _is_stretch(reading) or ends_a_stretch(text, reading, span) or _opens_a_stretch(text, reading, span):
        return "a stretch of time"
    before = folded(text[max(span[0], reading.start - BEFORE) : reading.start])
    if AT_BEST.search(before) or LABELLED.search(before) or NUMBERED_DAY.search(before + reading.text):
        return "no happening"
    if says_again(text, reading, span):
        return "said again"
    after = folded(text[reading.stop : min(span[1], reading.stop + AFTER)])
    owns = text[reading.stop : reading.stop + 2] in ("'s", "’s")  # next year's election
    caused = before.endswith(("因", "由于")) and reading.grain is Grain.DAY and BEFELL.match(after)
    if owns or caused or OF_AGE.search(before) or (before.endswith("在") and SOMETIME_BEFORE.match(after)):
        return "describes a thing"
    if (PAPER_DATED.search(before) and OF_CONTENT.match(after)) or OF_PAPER.search(before):
        return "describes a thing"
    opened = BRACKETED.search(before)
    if opened and len(re.findall(r"[\u4e00-\u9fff]", opened.group())) >= BRACKET_WORDS:
        return "a remark in brackets"
    exposes = EXPOSES.match(after) and "据" not in before
    if TOLD_THEN.match(after) and ("据" in before or OUTLET.search(before)) and not exposes:
        return "the day of a report"
    return compared(before, after, reading) or in_a_name(text, reading, after, published)


def _is_stretch(reading: Reading) -> bool:
    """今年以来, 春节以来; not 前天起, on which something began."""
    expression = reading.expression
    return (
        isinstance(expression, Open)
        and expression.side == "from"
        and isinstance(expression.of, Relative | Named)
        and (isinstance(expression.of, Named) or reading.grain is not Grain.DAY)
    )


def compared(before: str, after: str, reading: Reading) -> str | None:
    """比2022年增长, 是2013年的1.5倍, 由2022年改为2023年: a time that something is measured against or moved from."""
    same_period = after.startswith("同期") or reading.text.endswith("同期")
    if same_period or (COMPARED_WITH.search(before) and THAN_THEN.match(after)):
        return "a comparison"
    if before.endswith(("比", "较")) and MOVED_BY.match(after):
        return "a comparison"
    if RECORD.match(after) and (reading.grain is not None and reading.grain.rank >= Grain.MONTH.rank):
        return "a comparison"
    if MOVED_FROM.search(before) and MOVED_TO.match(after):
        return "a comparison"
    if LIKE_IT.search(after) or (TIMES.match(after) and lex.COMPARED_BEFORE.search(before)):
        return "a comparison"
    if ALIKE.match(after) and lex.COMPARED_BEFORE.search(before):
        return "a comparison"
    if reading.grain is not None and reading.grain.rank < Grain.MONTH.rank:
        return None
    if re.search(
        r"(?:[比较]|(?<!最)[次快慢大小高低多少早晚优弱强短]于)\s*\Z|(?:compared (?:with|to)|than|against)\b[^,.]{0,40}\Z|\b(?:compared?|compares|likened?|echo(?:es|ed)|reminiscent)\b[^.;]{0,60}\b(?:an?|the) \Z|\bfrom [$€£¥]?\d[^,;]{0,24}\Z",
        before,
    ):
        return "a comparison"
    if lex.COMPARED_BEFORE.search(before) and lex.COMPARED_AFTER.match(after):
        return "a comparison"
    return None


# 2024赛季甲级联赛首轮, 2022-23赛季英超: a season that says which league, round or table is meant
OF_SEASON = re.compile(
    r"的?[^，,。；]{0,6}?(?:联赛|杯|锦标赛|准入|常规赛|季[后前]赛|[总半]决赛|积分|第[\d一二三四五六七八九十]+轮|[首末]轮|最后一轮|[英中]超|[西意德法中]甲|[甲乙超]级|c[bu]a|nba|冠军|注册|转会)",
    re.IGNORECASE,
)


# 2022年青浪网球公开赛18日落下帷幕: the year of what another date tells of
EDITION = re.compile(r"[^，,。；：“《\d]{3,16}?(?:赛|杯|展|节|论坛|大会|博览会)(?:于|在|当地时间)?\d{1,2}[日号]")

# 2010年年度股东大会于2011年5月17日召开: which of a firm's meetings, whenever it was held
MEETING = re.compile(
    r"(?:年?度)?(?:第[一二三四五六七八九十\d]{1,3}次)?(?:临时)?(?:股东(?:代表)?大?会|股东周年大会|股东特别大会|业绩说明会|年会)"
)

# 股权登记日：2011年1月6日: a day on the form of a notice
LABELLED = re.compile(
    r"(?:登记|除权|除息|派息|红利发放|最后交易|会议召开|会议|投票|报名|起止|截止|申购|缴款|质押)[^，。：:]{0,6}(?:日期?|时间)\s?[:：]\s*\Z"
)


def in_a_name(text: str, reading: Reading, after: str, published: Interval | None) -> str | None:
    """“2021年全球十大突破性技术”, 2022年《财富》500强: a year that is part of a name."""
    if reading.rule == "named-day" and FEAST.match(after):
        return "part of a name"
    if _is_later(reading, published) and NAMED_LATER.match(after) and not lex.AHEAD.search(after):
        return "part of a name"
    if text[reading.start - 1 : reading.start] in ("“", "「", '"') and after[:1] in ("”", '"'):
        return "part of a name"
    if text[reading.start - 1 : reading.start] == "“" and SHORT_QUOTE.match(after):
        return "part of a name"  # “下周回国”
    if reading.text.endswith(("春季", "秋季")) and after.startswith("学期"):
        return "part of a name"
    if reading.text.endswith(("赛季", "賽季")) and OF_SEASON.match(after):
        return "part of a name"
    if reading.grain is not Grain.YEAR:
        return None
    if (
        text[reading.start - 1 : reading.start] in ("“", "「", '"')
        and "”" in after
        and not re.match(r"[^”]{0,30}[，,。]", after)
    ):
        return "part of a name"
    if EDITION.match(after) or MEETING.match(after):
        return "part of a name"
    if re.match(r"(?:北京|东京|世界杯|亚洲杯|欧洲杯|冬奥|夏奥|奥运|亚运|冬残奥|全运)", after):
        return "part of a name"
    if text[reading.start - 1 : reading.start] == "的" and re.match(r"(?:年度)?[“「]", after):
        return "part of a name"
    listed = text[reading.start - 1 : reading.start] in "入选获评选列位居"
    return "part of a name" if NAME_AFTER.match(after) and listed else None


def _is_later(reading: Reading, published: Interval | None) -> bool:
    """Whether a month or year that is given in full lies after the article's own."""
    coarse = reading.grain is not None and reading.grain.rank >= Grain.MONTH.rank
    if not coarse or published is None or reading.interval is None or reading.certainty is not Certainty.STATED:
        return False
    return (reading.interval.start or 0) >= (published.end or 0)


def is_that_day(reading: Reading) -> bool:
    """Whether an expression only says the day before it again: 当日, 同月."""
    expression = reading.expression
    told = (Base.NARRATIVE, Base.SENTENCE)
    return isinstance(expression, Relative) and expression.base in told and expression.shift == 0


def says_again(text: str, reading: Reading, span: Span) -> bool:
    """1912年2月13日，也就是清帝退位的次日，…: the day before said in other words."""
    expression = reading.expression
    if not isinstance(expression, Relative) or expression.base is not Base.NARRATIVE:
        return False
    before = text[span[0] : reading.start]
    return bool(re.match(r"\s*(?:也就是|也即|即|正是|也是)", before[max(before.rfind("，"), before.rfind(",")) + 1 :]))


def _opens_a_stretch(text: str, reading: Reading, span: Span) -> bool:
    """自2018年下半年出现危机以来: since when, and no founding, which such words date too."""
    after = folded(text[reading.stop : min(span[1], reading.stop + 24)])
    return text[max(span[0], reading.start - 2) : reading.start].endswith(("自", "自从", "自從")) and (
        SINCE_THEN.match(after) is not None
    )


def ends_a_stretch(text: str, reading: Reading, span: Span) -> bool:
    """从提出设想到今天: the end of a stretch, not the day of a happening."""
    if reading.rule not in ("relative-day", "now"):
        return False
    before = folded(text[max(span[0], reading.start - 14) : reading.start])
    after = folded(text[reading.stop : min(span[1], reading.stop + 14)])
    lasted = before.endswith(("到", "至")) and LASTED.match(after) is not None  # 到今天已经飞行30天
    return lasted or bool(re.search(r"[从自][^，。]{1,10}[到至]\Z", before))
