"""The subject of an article, which its sentences leave out."""

from __future__ import annotations

import re
from collections import Counter
from operator import add

from chrono.dates.narrative import Reading
from chrono.events import lexicon as lex
from chrono.events.acts import act_of
from chrono.events.report import plain_title
from chrono.events.subject import NAME_END, NAME_ENDS
from chrono.model.article import Article, Span
from chrono.text.scripts import folded
from chrono.text.segment import is_proper, leading_name, leading_person, words_of

KEY_LENGTH = 30
SHORTEST_NAME, LONGEST_NAME = 3, 12  # letters of a name that a title begins with
REPEATED = 8  # times that a name stands in a text of which it is the subject
LONGEST_REPEATED = 5  # letters of a name that a text repeats; three at least
FUNCTION_WORDS = re.compile(r"[的了在是和与及为对将也不有这那其等到从以个一]")
HAN_RUN = re.compile(r"[\u4e00-\u9fff]{3,}")
NAMED = re.compile(rf".{{1,6}}{NAME_END}")
# the last three letters of what may be such a name
ENDING = re.compile(rf"[{''.join(sorted({word[-1] for word in NAME_ENDS}))}](?<=([\u4e00-\u9fff]{{3}}))")
STORY = re.compile(r"(?:一?案)?(?:始末|全过程|来龙去脉)")
OF_YEARS = re.compile(r"(?P<who>[^，。：:的]{2,12})的[\d一二三四五六七八九十百]+(?:个?月|[年天])")
OF_YEAR = re.compile(r"(?P<who>[^，。：:的\d]{2,12})(?:19|20)\d\d年?(?=[：:｜|]|\Z)")  # 云帆2024：从降级区爬回来
PARTS = re.compile(r"[｜|：:，,。！!？?\s]+")
NUMBERED_NAME = re.compile(r"([\u4e00-\u9fff]{2}[一二三四五六七八九十\d]{1,3}[号號])")
SLOGAN = re.compile(r"[“《]?(?:打造|推动|加快|建设|聚焦|坚持|让|为)")

# a line that begins with its date, apart from what was done: 2024年9月26日　取得型号合格证
TABULAR = re.compile(r"[^\S\n]+\S")
HEADING = re.compile(
    r"[■◆●▍▎#\[【（(\s]*(?P<who>[^，。：:；\s\]】]{2,16}?)的?(?:发展|建设)?(?:[\d一二三四五六七八九十]{1,3}年)?(?:大事记|大事年表|时间线|时间轴|年表|历程|大事件|(?:个人)?(?:简历|履历))[\]】）)：:\s]*"
)
OF_LIST = re.compile(
    r"\s*(?:\d|(?:民[国國]|昭和|大正|明治|平成|令和|光[绪緒]|公元前?|西元)[\d元〇一二三四五六七八九十])"
)
LONGEST_HEADING, LONGEST_LINE = 20, 80  # letters


def topic_of(article: Article) -> str:
    """The subject that an article's sentences leave out: named in its title, else repeated in its text; "" for none."""
    title = plain_title(article.title or "")
    recap = lex.RECAP.search(article.title or "") or OF_YEAR.match(folded(title))
    if recap and (told := _of_recap(title, article.text)):
        return told
    if SLOGAN.search(title) or lex.RECAP.search(title) or lex.DENIED.search(title) or lex.CLAIMED.search(title):
        title = ""
    found = (
        NUMBERED_NAME.search(title)
        or re.search(r"[“《]([^”》]{2,16})[”》]", title)
        or re.search(
            r"([\u4e00-\u9fff]{2,12}?(?:公司|集团|研究院|大学|法院|论坛|大会|科学城|工程|大桥|项目|案))", title
        )
    )
    named = found is not None and _is_noun(folded(found.group(1)))
    quoted = found is not None and title[found.start(1) - 1 : found.start(1)] in ("“", "《")
    if found and named and (not quoted or found.group(1) in article.text):
        return found.group(1)
    return _most_told(article.text) or _opening_name(title)


def _of_recap(title: str, text: str) -> str:
    """Whom a title tells the story of, and the text names again: 甲汽车八年大事记, 从江州到海州，李明的三年; "" for none."""
    heading = HEADING.fullmatch(folded(title))
    if heading is not None:
        return title[slice(*heading.span("who"))]
    for part in PARTS.split(STORY.sub("", title)):
        years = OF_YEARS.fullmatch(folded(part)) or OF_YEAR.fullmatch(folded(part))
        if years and part[: years.end("who")] in text and is_proper(years["who"]):
            return part[: years.end("who")]
        person = leading_person(folded(part))
        if person is not None and person[0] == 0 and part[slice(*person)] in text:
            return part[slice(*person)]
    return ""


def _is_noun(fold: str) -> bool:
    """Whether a name holds no clause: not 错换人生28年, 专家谈凶案."""
    plain = not any(word.is_verb or word.tag in ("d", "p", "uj", "r") for word in words_of(fold))
    return plain and act_of(fold)[0] is None


def _opening_name(title: str) -> str:
    """The name that a title begins with, where it goes on to tell what that did; "" for none."""
    fold = folded(title)
    end = leading_name(fold)
    told = act_of(fold)[0] is not None and act_of(fold[:end])[0] is None
    named = is_proper(fold) or NAMED.fullmatch(fold[:end]) is not None
    return title[:end] if told and named and SHORTEST_NAME <= end <= LONGEST_NAME else ""


def _most_told(text: str) -> str:
    """The name that a text repeats most: for articles whose title names nothing."""
    text = text[:20_000]
    endings = Counter(ENDING.findall(text))
    if max(endings.values(), default=0) < REPEATED:
        return ""  # few texts repeat a name: to count the ends of names costs a tenth of counting all words
    often: list[tuple[str, int]] = []
    # letters that stand in the text less often than its name does stand in no such name
    rare = str.maketrans(dict.fromkeys((letter for letter, count in Counter(text).items() if count < REPEATED), " "))
    runs = " ".join(HAN_RUN.findall(text.translate(rare)))
    words = list(map(add, runs, runs[1:]))
    for longer in range(2, LONGEST_REPEATED):
        words = list(map(add, words, runs[longer:]))
        found = [(word, count) for word, count in Counter(words).items() if count >= REPEATED and " " not in word]
        if not found:  # and nothing longer either
            break
        often += found
    best = max(often, key=lambda item: (item[1] * (len(item[0]) - 1.5), item[0]), default=("", 0))[0]
    named = not FUNCTION_WORDS.search(best) and NAMED.fullmatch(best)
    return best if named else ""


def topic_of_line(text: str, sentence: Span, reading: Reading, topic: str) -> str:
    """Whom a dated line leaves out: in a list below a heading, the one that the heading names; "" where it names none.

    A list in a report on something else (…大事记 under 民航局发布适航指令) is not about the report's subject.
    """
    tabular = not text[sentence[0] : reading.start].strip() and TABULAR.match(text, reading.stop) is not None
    if not tabular:
        return topic
    for line in reversed(text[: sentence[0]].rstrip().split("\n")):
        if not line.strip() or (OF_LIST.match(line) and len(line) <= LONGEST_LINE):
            continue  # the lines of the list above this one
        heading = HEADING.fullmatch(folded(line))
        if heading is not None:
            return line[slice(*heading.span("who"))]
        if topic and topic in line:
            return topic
        return "" if len(line.strip()) <= LONGEST_HEADING and "。" not in line else topic
    return topic


def key_of(topic: str, article: Article) -> str:
    """What short mentions of an article are compared by: its topic, else its title; folded."""
    return folded(topic or plain_title(article.title or ""))[:KEY_LENGTH]
