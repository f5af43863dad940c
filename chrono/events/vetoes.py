"""What two tellings of one happening cannot disagree on: numbers of names, acts, people, sums."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache

from chrono.events import lexicon as lex
from chrono.events.acts import SPOKEN
from chrono.events.countries import elsewhere
from chrono.events.profile import Profile
from chrono.text.segment import leading_person
from chrono.text.vocabulary import FIRMS, SURNAMES

ALIKE = 0.4  # share of letters from which two headlines are in the same words
ALSO = re.compile(r"(?P<who>[\u4e00-\u9fff]{2})[^，也]{0,10}也[因被在将已]?")
ASKS, RULES = re.compile("[声申]请|请求|提请"), re.compile("受理|裁定|裁准|准予|准许|批准|判[决令处]")
REACTS = re.compile("谴责|哀悼|致哀|慰问|吊唁|唁电|慰问电")
FIRM = re.compile(  # 江岭药业, 白沙股份; whose meeting it is: 青岭铸钢2010年度股东大会
    rf"(?P<firm>[\u4e00-\u9fff]{{2}}(?:{'|'.join(sorted(FIRMS, key=len, reverse=True))}))"
    r"|(?P<issuer>[^第\d，]{2,20}?)(?:\d{4}年)?(?:年?度)?(?:第[一二三四五六七八九十\d]{1,3}[届次])?(?:临时)?(?:股东|董事|监事)(?:大)?会"
)
FIRST = 2  # letters by which a firm is known
WHOLE_NAME, LONGEST_OF_A_PERSON = 2, 3  # letters of a person's whole name
MAX_RENAMED = 4  # letters of a name
NO_NAME = re.compile(
    r"^(?:[该本此这那其另将已拟在于从被获不超近约逾共再又是有和与及的了]|预计|计划|成功|正式|首次|顺利|宣布|我国|中国|全国|当地|今年|明年|去年|第|[校院馆警官片厂店园资军船矿台]方)|[\d，,、 ]"
)


def opposed(left: Profile, right: Profile) -> bool:
    """Whether two profiles cannot be one happening: numbers of one name differ, acts exclude each other, amounts differ."""
    if left.numbered and right.numbered and _numbered_apart(left, right):
        return True
    acts, others = left.acts - SPOKEN or left.acts, right.acts - SPOKEN or right.acts
    if acts and others and not acts & others and _excluding(acts, others):
        return True
    if left.colours and right.colours and not left.colours & right.colours:
        return True
    if _denies(left) != _denies(right) or _answers_another(left, right) or _reacts(left, right) or _reacts(right, left):
        return True
    if _only_asks(left, right) or _only_asks(right, left):
        return True
    if _also(left, right) or _also(right, left):
        return True
    if _sized_apart(left, right) or _strangers(left, right) or _renamed(left, right):
        return True
    if _others_do(left, right) or _other_firms(left, right) or _measured_apart(left, right):
        return True
    if elsewhere(left.line, left.said, right.line, right.said):
        return True
    if left.mention.kind == "figure" and counts_apart(left, right):
        return True
    kinds = {left.mention.kind, right.mention.kind}
    due = "term" in kinds and left.mention.status != right.mention.status  # paid on a day, and due until another
    return len(kinds) > 1 and ("figure" in kinds or due)


def _denies(one: Profile) -> bool:
    """Whether it is a denial that its report gives beside what it reports."""
    return one.mention.voice == "denied" and one.mention.rule == "reported" and one.mention.role == "mention"


def _answers_another(left: Profile, right: Profile) -> bool:
    """Whether one denies on its own day what the other tells of another: 24日，县里称举报不实 is no 举报 of the 22nd."""
    one, other = left.mention, right.mention
    return (one.voice == "denied") != (other.voice == "denied") and not one.interval.overlaps(other.interval)


def _reacts(one: Profile, other: Profile) -> bool:
    """Whether one tells what somebody said of a happening, of which the other knows nothing: 安理会谴责江州袭击事件."""
    return REACTS.search(one.line) is not None and REACTS.search(other.told) is None


def _only_asks(one: Profile, other: Profile) -> bool:
    """Whether one tells that something was asked of a court, and the other that the court ordered it."""
    asks, rules = ASKS.search(one.line) is not None, RULES.search(one.line) is not None
    return asks and not rules and RULES.search(other.line) is not None and ASKS.search(other.line) is None


def _also(one: Profile, other: Profile) -> bool:
    """Whether one tells that somebody else did it too whom the other does not name: 云途的工厂也流拍."""
    found = ALSO.match(one.line)
    return found is not None and found["who"] not in other.said


def _numbered_apart(left: Profile, right: Profile) -> bool:
    """Whether both give the same name a number, and not the same."""
    return any(
        not {count for key, count in left.numbered if key == name}
        & {count for key, count in right.numbered if key == name}
        for name in dict(left.numbered).keys() & dict(right.numbered).keys()
    )


def _sized_apart(left: Profile, right: Profile) -> bool:
    """Whether both give a size, a sum or a score in one unit, and not the same."""
    if not left.sizes or not right.sizes:
        return False
    return any(not left.sizes[unit] & right.sizes[unit] for unit in left.sizes.keys() & right.sizes.keys())


def _strangers(left: Profile, right: Profile) -> bool:
    """Whether both name in full who acts, and neither name has anything of what the other line and sentence say.

    临河云白堡隧道签署合作协议, 梅桥和林河剧院签署合作协议 are alike by all that they tell but for whom they tell it of.
    """
    one, other = left.mention, right.mention
    if not left.subject or not right.subject or (one.article == other.article and "report" in (one.role, other.role)):
        return False  # a title calls by another name whom its text names: 船公司, 蓝洋航运
    line, second = left.told, right.told
    return not any(pair in second for pair in left.subject) and not any(pair in line for pair in right.subject)


def _others_do(left: Profile, right: Profile) -> bool:
    """Whether each headline begins with a person, and neither person is named by the other telling: 李甲会见总统, 赵乙会见总统."""
    if left.foreign or right.foreign or left.mention.article == right.mention.article:
        return False
    one, other = _who_does(left.line), _who_does(right.line)
    if not one or not other or (one[0] == other[0] and len(one) + len(other) > 2 * WHOLE_NAME):
        return False  # 马克龙, 马克宏: one name in two spellings
    return _names_neither(left, right, one, other)


@lru_cache(maxsize=16384)
def _who_does(line: str) -> str:
    """The person of Chinese name whom a line begins with; "" where it begins otherwise."""
    found = leading_person(line) if line[:1] in SURNAMES and line[1:2] != "某" else None
    # 赵 and 乐平: a name that the dictionary takes apart
    return line[: found[1]] if found and found[0] <= 1 and WHOLE_NAME <= found[1] <= LONGEST_OF_A_PERSON else ""


def _other_firms(left: Profile, right: Profile) -> bool:
    """Whether each headline begins with a firm, and neither firm is named by the other telling: two meetings of one day."""
    one, other = FIRM.match(left.line), FIRM.match(right.line)
    if one is None or other is None:
        return False
    first, second = ((found["firm"] or found["issuer"])[:FIRST] for found in (one, other))
    return _names_neither(left, right, first, second)


def _names_neither(left: Profile, right: Profile, one: str, other: str) -> bool:
    """Whether neither telling has the name that the other begins with, ``one`` on the left and ``other`` on the right."""
    return one not in right.told and other not in left.told


def _measured_apart(left: Profile, right: Profile) -> bool:
    """Whether both count over stretches of time, not the same, and give other counts: 一季度投资5889亿元, 全年投资3万亿元."""
    days, others = left.mention.interval, right.mention.interval
    if days.is_day or others.is_day or days == others:
        return False
    return counts_apart(left, right)


def counts_apart(left: Profile, right: Profile) -> bool:
    """Whether both headlines give counts, and none that the other gives."""
    return bool(left.amounts and right.amounts) and not left.amounts & right.amounts


def _renamed(left: Profile, right: Profile) -> bool:
    """Two lines in the same words about different people or things: 陶某案一审宣判, 葛某案一审宣判.

    The words that one has in place of the other's stand in its own sentence too, and not in the other's.
    """
    one, other = left.line, right.line
    if abs(len(one) - len(other)) > MAX_RENAMED or _letters_apart(set(one), set(other)):
        return False
    said_one, said_other = left.said, right.said
    for tag, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag != "replace" or not (1 <= b - a <= MAX_RENAMED and 1 <= d - c <= MAX_RENAMED):
            continue
        veiled = one[b : b + 1] == other[d : d + 1] == "某"  # 陶某, 葛某: one letter is the name
        if not veiled and (b - a == 1 or d - c == 1):
            continue
        name, instead = one[a:b], other[c:d]
        known = name in said_one and instead in said_other and name not in said_other and instead not in said_one
        if known and not any(lex.ACT_WORDS.search(each) or NO_NAME.search(each) for each in (name, instead)):
            return True
    return False


def _letters_apart(left: set[str], right: set[str]) -> bool:
    return len(left & right) < len(left | right) * ALIKE


def _excluding(left: Iterable[str], right: Iterable[str]) -> bool:
    return any(frozenset((one, other)) in lex.OPPOSED for one in left for other in right)
