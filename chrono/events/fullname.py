"""大桥, 该院: a bare class noun as the subject of a line stands for a name that the article has given in full."""

from __future__ import annotations

import re
from collections import Counter

from chrono.events.acts import act_of
from chrono.events.twin import Twin
from chrono.model.article import Article
from chrono.text.scripts import folded
from chrono.text.segment import is_proper, leading_name, leading_person, words_of
from chrono.text.word import Word

CLASS = [
    "大桥",
    "隧道",
    "工程",
    "项目",
    "公司",
    "集团",
    "医院",
    "学校",
    "大学",
    "法院",
    "水库",
    "大坝",
    "高铁",
    "铁路",
    "机场",
    "车站",
    "地铁",
    "卫星",
    "飞船",
    "火箭",
    "探测器",
    "列车",
    "疫苗",
    "论坛",
    "大会",
    "展览",
    "案件",
    "航线",
    "码头",
    "港口",
    "电站",
    "核电站",
    "工厂",
    "基地",
    "园区",
    "研究院",
    "研究所",
    "实验室",
    "博物馆",
    "图书馆",
    "体育馆",
    "小区",
    "景区",
    "油田",
    "煤矿",
    "矿井",
    "客机",
    "航班",
    "轮船",
    "货轮",
    "渡轮",
    "比赛",
    "联赛",
    "球队",
    "俱乐部",
]
SHORT = {
    "馆": "博物馆 图书馆 展览馆 体育馆",
    "校": "学校 大学 中学 小学",
    "院": "医院 法院 研究院 学院",
    "厂": "工厂 厂",
    "司": "公司",
    "案": "案件 案",
}
BARE = re.compile(
    rf"^(?P<this>该|这[座家个条项款])?(?P<noun>{'|'.join(CLASS)}|(?<=该)[{''.join(SHORT)}])(?![^\s，]{{0,1}}的)"
)
LONGER = (
    "(?!发射|公司|集团|中心|站|局|部|院|厂|项目|工程|系统|计划|技术|导航|通信|网)"  # 西昌卫星发射中心 names no 卫星
)
# 该片, 这部电影: the title that stands nearest
WORK = re.compile(
    r"^(?:该片|该剧|该书|影片|新片|剧集|电影|[这此]部(?:电影|影片|作品|剧|纪录片))(?![节院票展城圈人厂局《“]|[^，]{0,2}的)"
)
THERE = re.compile(r"^该(?P<noun>[州省市县镇岛])(?=[\u4e00-\u9fff]{2})(?!长|委|政府)")  # 该州一个公园发生枪击
NEARBY = 60  # letters before a line in which the place stands that it means
OWN = re.compile(
    r"^[本我](?P<noun>公司|集团|俱乐部|协会|学会|中心|[馆校院厂局厅委部署司办])(?![队门分长员])"
)  # 本院裁定…, 我局成立调查组
OFFICES = {"办": ("办公室",), "委": ("委员会",), "司": ("公司",)}
# 某市公安局 / 2023年6月30日 at the foot of a notice
SIGNATURE = re.compile(
    r"\n\s*(?P<who>[\u3400-\u9fff]{4,24}(?:[局厅廳委院校馆館部署司会會]|办公室|辦公室|集团|集團))\s*(?:\n[^\n]{0,16}[日号]?\s*)?\Z"
)
FOOT = 80  # characters of a text in which its signature stands
RULES, COURTS = re.compile(r"裁定|判决|审理|受理|立案|开庭"), ["法院"]
OF_CASE = re.compile(r"(?P<case>[\u4e00-\u9fff、]{4,24}?)一?案(?!件|情|发|發|例)")
LONGEST_CASE = 10  # letters
HEARD = re.compile(r"审理了?|審理了?|宣判|侦查|偵查|起诉|起訴|[对對就]|被告人")  # what stands before the name of a case
TITLED = re.compile(r"《[^》]{1,20}》")
REACH = 4000  # characters before a line in which its subject's name is looked for
SHORTEST = 3  # letters up to which any noun of a title may be a part of its longer name there
LONGEST = 16  # letters of a name, its class noun among them
CONTEXT = 24  # letters before the end of a name in which it begins
ONE_OF_THEM = re.compile(r"(?:[一首另某几]|第[一二三])[家个座所条](?:[^，。]{0,8}的)?\Z")  # 第一家上市的 | 民营火箭公司
COUNTED = re.compile(r"[一两三这那每各几]+[座家个条款艘架所]")  # 一座球场和它的四个年头: names none
RUN = re.compile(r"[\u3400-\u9fff]+\Z")
PROPER = ("nr", "ns", "nt", "nz", "eng", "j")
UNKNOWN = ("v", "a", "zg", "g", "n", "nr")  # tags that the dictionary gives to the letters of names it does not know


def in_full(line: str, title: str, before: str, issuer: str = "") -> str:
    """The line with the full name in place of its bare subject, taken from the title or the text before it.

    ``issuer`` is who printed the text: 我局 in a notice is the bureau that gave it.
    """
    fold = folded(line)
    if work := WORK.match(fold):
        titles = TITLED.findall(title) or TITLED.findall(before)[-1:]
        return titles[0] + line[work.end() :] if titles else line
    if own := OWN.match(fold):
        if folded(issuer).endswith((own["noun"], *OFFICES.get(own["noun"], ()))):
            return issuer + line[own.end() :]
        nouns = COURTS if RULES.search(fold) else SHORT.get(own["noun"], own["noun"]).split()
        name = _name(nouns, title + "。" + before)
        return name + line[own.end() :] if name else line
    if there := THERE.match(fold):
        name = _place(there["noun"], before[-NEARBY:])
        return name + line[there.end() :] if name else line
    found = BARE.match(fold)
    if found is None:
        end = 0 if is_proper(fold) else leading_name(fold)
        name = _name([re.escape(fold[:end])], title) if 2 <= end <= SHORTEST else ""
        return name + line[end:] if name else line
    nouns = SHORT.get(found["noun"], found["noun"]).split()
    case = _case(before) if found["noun"] == "案" else ""
    name = case or _name(nouns, title) or _name(nouns, before)
    return name + line[found.end() :] if name else line


def issuer_of(article: Article) -> str:
    """Whose notice an article is: who signed it at its foot, else its outlet; "" where neither is known."""
    signed = SIGNATURE.search(article.original, max(0, len(article.original) - FOOT))
    return signed["who"] if signed else article.outlet or ""


def _case(text: str) -> str:
    """The case of a person that was named last: 该案 behind 审理李某受贿一案; "" for none."""
    last = next(reversed([*OF_CASE.finditer(text)]), None)
    case = HEARD.split(last["case"])[-1] if last else ""
    person = leading_person(folded(case))
    if last is None or "案" in text[last.end() :] or person is None or person[0] or len(case) > LONGEST_CASE:
        return ""
    return f"{case}案"


def _name(nouns: list[str], text: str) -> str:
    """The name told most often in a text, the first of equals; "" for none."""
    twin = Twin.of(text)
    names: Counter[str] = Counter()
    for found in re.finditer(rf"(?:{'|'.join(nouns)}){LONGER}", twin.fold):
        run = RUN.search(twin.fold, max(0, found.end() - CONTEXT), found.end())
        name = _end_of(run.group()) if run else ""
        begin = found.end() - len(name)
        if (
            len(name) <= LONGEST
            and not COUNTED.match(name)
            and not ONE_OF_THEM.search(twin.fold, max(0, begin - CONTEXT), begin)
        ):
            names[twin.raw[found.end() - len(name) : found.end()]] += bool(name)
    return max(names, key=lambda each: names[each], default="")


def _place(noun: str, text: str) -> str:
    """The place of that kind which a text names last; "" for none."""
    twin = Twin.of(text)
    for stop in reversed([found.end() for found in re.finditer(noun, twin.fold)]):
        run = RUN.search(twin.fold, max(0, stop - CONTEXT), stop)
        start = stop
        for word in reversed(words_of(run.group()) if run else ()):
            if not word.tag.startswith(("ns", "nr", "nz")):
                break
            start -= len(word.text)
        if stop - start > 1:
            return twin.raw[start:stop]
    return ""


def _end_of(fold: str) -> str:
    """The noun phrase that a stretch ends with, where it is longer than its class noun."""
    start = len(fold)
    words = words_of(fold)
    maker: Word | None = None
    for word in reversed(words):
        letter = len(word.text) == 1 and word.tag in UNKNOWN
        if not (word.is_noun or letter or word.tag in ("m", "b")) or act_of(word.text)[0] is not None:
            maker = word
            break
        start = word.start
    name = fold[start:]
    proper = any(word.start >= start and word.tag.startswith(PROPER) for word in words)
    if not proper and maker is not None and maker.is_verb and act_of(maker.text)[0] is None:
        return ""  # 远航新能源汽车公司: a name whose beginning the dictionary takes for a verb
    return name if words and len(name) >= len(words[-1].text) + 2 else ""
