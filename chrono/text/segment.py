"""Words of Chinese text with their parts of speech, from jieba's dictionary."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise, zip_longest

from chrono.text.unknown_names import (
    HAN_ONLY,
    LONGEST_NAME,
    UNKNOWN_TIMES,
    firms_names,
    names_apart,
    unknown_persons,
    whole_foreigners,
    whole_persons,
)
from chrono.text.vocabulary import (
    ADVERBS,
    AUXILIARIES,
    BEATS,
    BODY,
    CAUSES,
    DEEDS,
    DONE_FOR_A_TIME,
    DONE_TO_FIRMS,
    GOES_OR_ENDS,
    MATCHES,
    OFFICES,
    PERSON_NAME,
    PERSONS,
    SURNAMES,
)
from chrono.text.word import NO_NAME, Word

OPENING, CLOSING = "“《「『（(", "”》」』）)"
DEEPER = {**dict.fromkeys(OPENING, 1), **dict.fromkeys(CLOSING, -1)}  # what each mark does to the depth of quotation
REMEMBERED = 16_384  # clauses that are asked for their words, subject and predicate more than once
WITHIN = ("m", "q", "a", "b", "uj", "f", "s", "vn", "l")  # tags of words that may stand inside one
LONGEST_GIVEN_NAME = 2  # letters
LASTED = re.compile(r"^(?:在?过去|近|未来)[\d一二三四五六七八九十两几]+[个多]?[年月天周]")  # 过去10个月偿还了债务
NUMBER = re.compile(r"\d[\d.]*")
# 浮槎一号, 联合办公室, 在野议员: nouns that begin with what the dictionary knows as a verb or a preposition
NAMED_SO = re.compile(
    r"[\u4e00-\u9fff]{2}(?:方案|条例|办法|规定|名单)(?=公布|发布|出台|印发|通过|实施|施行|生效)|(?:停赛|禁赛|羁押)已?(?:期满|届满|到期)|停火(?:协议|决议|谈判|提案|令|线|期)|(?![称说该在将被把向对从于为是和与])[\u4e00-\u9fff]{2,3}[一二三四五六七八九十\d]{1,3}号(?=[^文楼院线展厅馆坑井台机车矿门桥仓店])|(?![审对就被该将因在起与和向其此])[\u4e00-\u9fff\d]{3,12}案(?=正式|进入|再次|[一二再]审|告一段落|将于)|[\u4e00-\u9fff]{2}(?:时间|日期|期限)(?=[由从已将原改推延提])|(?:公示|公告|上诉|过渡|宽限|试用|冷静)期|(?:中标|评标|考试|选举|调查|检测|鉴定|评审|审计)(?:结果|名单|报告|结论)|涉案(?=[\u4e00-\u9fff]{2})|预算(?:草?案|法案|报告)|联合[\u4e00-\u9fff]{0,4}(?:办公室|公报|声明|小组|工作组|调查组|专家组|研究院|实验室|演习|军演|指挥部|舰队|政府|体|会(?!谈|见|晤|签|商|诊))|在(?:野|任|逃|押|校|职|编)(?:党|[\u4e00-\u9fff]{0,3}(?:议员|领袖|总统|市长|县长|人员|嫌犯|嫌疑人|被告|学生|教师|职工))"
)
ORGANISATIONS = (
    "公司",
    "集团",
    "大学",
    "医院",
    "法院",
    "研究院",
    "银行",
    "协会",
    "中心",
    "机关",
    "检察院",
    "委员会",
    "俱乐部",
)
TIME_OF_DAY = re.compile(
    "[今昨前明当次同][天日](?:[上下中]午|[早晚]上|凌晨|傍晚|深夜)"
)  # 今天上午, to the dictionary a name
NUMBERED = re.compile(r"^[一二三四五六七八九十\d]+号$")  # 嫦娥六号
SPOKEN_DEEDS = ("发言", "讲话", "表态", "回应", "说法", "决定", "发现")
UNDER_WAY = ("正在", "仍在", "还在", "继续", "依法", "依规", "着手")  # 正在依法核查
DOERS = ("者", "员", "机", "舱", "队", "方", "商")
PASSIVE = re.compile("被[^告子褥窝]")  # 被扣6分
TO_SOMEBODY = re.compile("[向对与和给把][\u4e00-\u9fff]某")  # 向许 is a word of the dictionary
PREPOSED = re.compile(r"^[被把将给对由从向为与和同跟于经据以凭因]|^通过$")


@lru_cache(maxsize=REMEMBERED)
def words_of(fold: str) -> tuple[Word, ...]:
    """The words of a clause in simplified script; what stands in quotation marks or brackets is one noun."""
    import rjieba

    out: list[Word] = []
    start = 0
    depth = 0
    for text, tag in _tagged(fold.encode("utf-8", "replace").decode("utf-8"), rjieba.tag):
        if depth or text in OPENING:
            last = out.pop() if depth else Word("", "n", start)
            out.append(Word(last.text + text, "n", last.start))
            depth += DEEPER.get(text, 0) if len(text) == 1 else sum(DEEPER.get(char, 0) for char in text)
        else:
            out.append(Word(text, _tag_of(text, tag), start))
        start += len(text)
    parted = names_apart(out, rjieba.suggest_freq)
    named = unknown_persons(whole_foreigners(whole_persons(parted)), rjieba.suggest_freq)
    return tuple(firms_names(named, rjieba.suggest_freq))


def _tag_of(text: str, tag: str) -> str:
    """The part of speech of a word, where the dictionary guesses one that it does not know wrongly."""
    guessed = len(text) > 2 and ((tag == "v" and text[-1] in "商者员") or (tag == "nr" and text[-1] in "赛杯奖案"))
    if text in PERSONS or guessed:  # 赞助商, 公开赛
        return "n"
    if text in CAUSES:
        return "p"
    return "t" if tag == "nr" and TIME_OF_DAY.fullmatch(text) else tag


def _tagged(fold: str, tag: Callable[[str], list[tuple[str, str]]]) -> list[tuple[str, str]]:
    """The words with their tags; the short names of public bodies, which the dictionary takes apart, are one word."""
    out: list[tuple[str, str]] = []
    start = 0
    for found in BODY.finditer(fold):
        out += [*tag(fold[start : found.start()]), (found.group(), "nt")]
        start = found.end()
    return out + tag(fold[start:])


@lru_cache(maxsize=REMEMBERED)
def leading_name(fold: str) -> int:
    """Where the noun phrase ends that a clause in simplified script begins with; 0 where it begins with none."""
    end = 0
    surname: Word | None = None
    latin = False
    words = words_of(fold)
    for place, word in enumerate(words):
        if latin and NUMBER.fullmatch(word.text):
            end = word.stop  # FF 91 2.0, Mate 60
            continue
        latin = word.tag == "eng" or (latin and word.text == " ")
        if word.text.startswith("驻") and end:
            continue  # 中国驻某地总领事馆
        if word.tag == "f" and place and words[place - 1].tag == "nr":
            break  # 罗某浩上热搜
        if _is_deed(words, place):
            end = word.stop
        elif (
            word.is_noun
            or NUMBERED.match(word.text)
            or (surname is not None and len(word.text) <= LONGEST_GIVEN_NAME and word.tag != "t")
        ):
            end = word.stop  # 陶 and 启明: a name that the dictionary does not know
            surname = word if word.tag == "nr" and len(word.text) == 1 else None
        elif word.is_verb or NO_NAME.match(word.text) or not (word.tag.startswith(WITHIN) or word.text in "、·- "):
            break
    return end


def _is_deed(words: tuple[Word, ...], place: int) -> bool:
    """Whether a verb is what is done as a noun, behind 的 and before the time or the verb of its clause: 雁灯的修复去年启动."""
    word, before = words[place], words[place - 1] if place else None
    behind = words[place + 1] if place + 1 < len(words) else None
    deed = word.is_verb and len(word.text) > 1 and before is not None and before.tag == "uj" and place > 1
    return (
        deed
        and word.text not in SPOKEN_DEEDS
        and behind is not None
        and (behind.tag in ("t", "d") or behind.is_verb)
        and words[place - 2].is_noun
    )


def described_until(fold: str) -> int:
    """Where the noun begins that a clause in simplified script describes before it names it: 备受期待的甲药落选; else 0."""
    words = [word for word in words_of(fold) if word.text.strip()]
    first = next((place for place, word in enumerate(words) if word.tag not in ("d", "t", "b")), None)
    if first is None or not words[first].is_verb or not _described(words[first:]):
        return 0
    return next((word.stop for word in words[first:] if word.tag == "uj"), 0)


def leading_person(fold: str) -> tuple[int, int] | None:
    """Where the person's name stands that ends the noun phrase a clause begins with: 公司董事长李某."""
    end = leading_name(fold)
    for word, other in pairwise(words_of(fold)):
        if word.is_verb or word.text in "，,":
            break
        if OFFICES.search(word.text) and other.tag.startswith("nr") and len(other.text) > 1:
            return other.start, other.stop  # 社会和法制委员会副主任傅某华: 和 ends no name before an office
    words = [word for word in words_of(fold) if word.stop <= end]
    if not words:
        return None
    if words[-1].tag.startswith("nr") and len(words[-1].text) > 1:
        return words[-1].start, end
    surname = words[-2] if len(words) > 1 else None
    if surname is not None and surname.tag == "nr" and len(surname.text) == 1:
        return surname.start, end
    return None


def is_person(fold: str) -> bool:
    """Whether a whole clause in simplified script is a person's name, known to the dictionary or not: 龚某安."""
    if PERSON_NAME.fullmatch(fold) is None or fold[-1] in "市县区省州镇村国":
        return False
    known = any(word.tag.startswith(("nr", "j")) for word in words_of(fold)) or len(words_of(fold)) > 1
    return leading_person(fold) == (0, len(fold)) or (fold[0] in SURNAMES and len(fold) <= LONGEST_NAME and known)


def is_proper(fold: str) -> bool:
    """Whether a line in simplified script begins with the name of a person, a place, an institution or a brand."""
    words = words_of(fold)
    return bool(words) and words[0].tag.startswith(("nr", "ns", "nt", "nz", "eng", "j"))


def is_new(fold: str) -> bool:
    """Whether a line in simplified script begins with a word of two letters that the dictionary does not know: 砾光汽车."""
    import rjieba

    words = words_of(fold)
    short = bool(words) and len(words[0].text) == LONGEST_NAME - 1 and HAN_ONLY.fullmatch(words[0].text) is not None
    return short and rjieba.suggest_freq(words[0].text) <= UNKNOWN_TIMES


def persons_in(fold: str) -> frozenset[str]:
    """The names of persons in a line in simplified script, as far as the dictionary or its guesses know them."""
    words = words_of(fold)
    found = {word.text for word in words if word.tag.startswith("nr") and len(word.text) > 1}
    for word, given in pairwise(words):
        if word.tag == "nr" and len(word.text) == 1 and len(given.text) <= LONGEST_GIVEN_NAME and given.text.strip():
            found.add(word.text + given.text)
    return frozenset(found)


@lru_cache(maxsize=REMEMBERED)
def lacks_subject(fold: str) -> bool:
    """Whether a clause in simplified script begins with its predicate: 正接受调查, 对部分企业停电; not 留学归国的李某创业."""
    if NAMED_SO.match(fold):
        return False
    if TO_SOMEBODY.match(fold):
        return True
    words = [word for word in words_of(LASTED.sub("", fold, 1)) if word.text.strip()]
    followed = zip_longest(words, words[1:])
    first = next((at for at, (word, other) in enumerate(followed) if not _leads_in(word, other)), None)
    if first is None:
        return True
    if words[first].tag == "vn" and first and words[first - 1].text in UNDER_WAY and first + 1 == len(words):
        return True
    if words[first].text in DONE_FOR_A_TIME and first + 1 < len(words) and words[first + 1].text in GOES_OR_ENDS:
        return False
    if words[first].text in DEEDS and first + 1 < len(words) and words[first + 1].tag in ("d", "p", "c", "ad"):
        return False
    if words[first].is_verb:
        made_noun = first + 1 < len(words) and words[first + 1].text in (*DOERS, "·")  # 记 and 者, 保定 and ·
        return not made_noun and not _described(words[first:])
    by_way = words[first].text == "经" or PASSIVE.fullmatch(words[first].text) is not None  # to the dictionary nouns
    if words[first].text in ("被", "由") and _described(words[first:]):
        return False  # 被养母带大的陈某出庭
    return by_way or (words[first].tag in ("p", "c") and PREPOSED.match(words[first].text) is not None)


def _leads_in(word: Word, other: Word | None) -> bool:
    """Whether a word may stand before a predicate whose subject is left out: 昨天, 意外, 三次, 浩浩荡荡 before a verb."""
    if word.tag in ("i", "z") and other is not None and other.is_verb:
        return True
    if word.text in MATCHES and other is not None and (other.text in BEATS or other.text in MATCHES):
        return True
    times = word.tag == "m" and word.text.endswith("次") and word.text[0] not in "第首"
    return times or word.tag in ("d", "t", "c", "ad", "b") or word.text in ADVERBS


def is_noun_phrase(fold: str) -> bool:
    """Whether a line in simplified script is a noun that a clause describes: 着陆器获取的第一张图; not 甲公司发布了报告."""
    words = words_of(fold)
    of = next((place for place in range(len(words) - 1, 0, -1) if words[place].tag == "uj"), 0)
    if not of or not (words[of - 1].is_verb or words[of - 1].tag in ("i", "l", "a", "an")):
        return False
    nouns = words[of + 1 :]
    return any(word.is_noun for word in nouns) and not any(
        word.is_verb or word.tag in ("d", "p", "a", "ul") for word in (*nouns, *words[: of - 1])
    )


def _described(words: list[Word]) -> bool:
    """Whether words that begin with a verb only describe the noun behind 的 whose own verb follows, or are a firm's name."""
    if words[0].text in AUXILIARIES or (len(words) > 1 and words[0].is_verb and words[1].text in ("将", "把")):
        return False  # 批准将船员的羁押期限延长: what was approved
    for place, word in enumerate(words[:-1]):
        named = words[0].is_verb and words[0].text not in DONE_TO_FIRMS and word.text.endswith(ORGANISATIONS)
        if named and words[place + 1].tag != "uj" and any(each.is_verb for each in words[place + 1 : place + 3]):
            return True  # 百放英库医药科技有限公司入驻: names are made of verbs too
        if word.tag == "uj" and words[place - 1].tag in ("a", "d", "ad"):
            continue  # 提交了不真实的确认表: a noun of the predicate
        if word.tag == "uj" and any(each.is_noun or each.tag == "vn" for each in words[place + 1 : place + 5]):
            return any(each.is_verb for each in words[place + 2 :])
    return False


@lru_cache(maxsize=REMEMBERED)
def has_predicate(fold: str) -> bool:
    """Whether a clause in simplified script holds a verb or an adjective outside quotation marks."""
    words = words_of(fold)
    if any(word.is_verb or word.tag in ("a", "i", "l", "vn", "ad") for word in words):
        return True
    # 再次产下, 花费了: the dictionary's noun, used as a verb
    return any(
        (word.tag == "d" and other.is_noun) or (word.is_noun and other.tag == "ul") for word, other in pairwise(words)
    )
