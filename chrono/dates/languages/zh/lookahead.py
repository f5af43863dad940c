"""The pre-filter: what must follow a character for it to be worth a look.

Most characters that can begin an expression begin none. For those in ``FOLLOW`` a pattern says what comes after them;
for the first characters of ``OPENINGS`` the second one decides. A test holds that both let through everything that
the full patterns match.
"""

from __future__ import annotations

from itertools import product

from chrono.dates.languages.zh.lexicon import (
    BRANCHES,
    EVENT_VERBS,
    HOUR_WORDS,
    LUNAR_REIGNS,
    ONE_TO_NINE,
    SOLAR_REIGNS,
    STEMS,
    D,
)
from chrono.dates.languages.zh.names import NAMES, PERIODS, SCRIPTS, SHORT_NAMES, simplified

_SHORT = "|".join(f"(?<={name[0]}){name[1:]}" for name in sorted(SHORT_NAMES))
_COUNTED = "0-9０-９半一二三四五六七八九十百两兩廿卅幾几数數"
_HOURS_AHEAD = rf"(?:[点點][半整钟鐘许0-9０-９]|[时時][许許整0-9０-９〇零{ONE_TO_NINE}十，,、。前至发發开開闭閉])"
_UNIT_AHEAD = rf"(?:[年月日号號季天周週秒刻旬版曰]|世[纪紀]|星期|[礼禮]拜|小[时時]|[钟鐘]|分[钟鐘半以]|分之[前后後内內间間]|{_HOURS_AHEAD}|[个個](?:[半多]?(?:[月年天日周週星礼禮钟鐘]|小[时時])|世[纪紀]|季)|[余多来來][个個]?[年月天日周週小星礼禮分]|[余半][年天个個])"
# So many units, or from so many to so many
_SO_MANY_UNITS = rf"[{_COUNTED}.．至到\-－—–~～ー \u3000来來多余餘]{{1,12}}(?:{_UNIT_AHEAD}|[晚夜])"
_TO_ANOTHER = rf"(?:{D}{{0,2}}[·・]{D}|{D}{{0,3}}[ ]?[-－—–~～ー/、至到和与與及或 \n]{{1,2}}[ ]?{D}{{1,4}}[ ]?(?:[-/.．、至到和与與及或 ]|{_UNIT_AHEAD}|[）)\s，,。]|\Z))"
_YEAR_PART = rf"(?:[ ]{{0,2}}(?:[（(]民|[财財会會学學赛賽版年度的首全前头頭初底末伊中后後上下春夏秋冬QqT第{ONE_TO_NINE}]|[1-4]季)|[-－—–~～至到/.．])"
_AFTER_EVENT = rf"[了约近仅才不短{_COUNTED}]"
_ABOUT_SO_MANY = rf"[{_COUNTED}整大约約将將近早]"
_EVENT_FIRSTS = "".join(sorted({verb[0] for verb in EVENT_VERBS} - set("上去")))
_EVENT_SECONDS = "".join(sorted({verb[1:] for verb in EVENT_VERBS}))
_ROWS: tuple[tuple[str, str], ...] = (
    (_EVENT_FIRSTS, rf"[{_EVENT_SECONDS}]?{_AFTER_EVENT}"),
    (
        "0123456789０１２３４５６７８９",
        rf"(?<![0-9０-９][0-9０-９])(?:{D}{{0,7}}[ \u3000\n]{{0,2}}{_UNIT_AHEAD}|{_TO_ANOTHER}|{D}{{0,3}}[.．]{D}{{1,2}}(?:[-－—–~至到.．]|[ \u3000]{{0,2}}{_UNIT_AHEAD})|(?<=[12１２])(?:{D}{{3}}{_YEAR_PART}|{D}{{7}}(?!{D}))|[0-9OolI \n]{{1,6}}[年月]|{D}[OolI]|(?<=1){D}{{2}}[学學]年|{D}[/／－—–-]{D}{{2}}[赛賽]|{D}?(?:[QqHh]{D}|[两兩三四五]日|/{D}{{1,2}}[-－–—~～至到 （(早晚上下凌清中午傍夜深日起停登舉举開开發发啟启截生揭])|(?<=1)[01]{D}{{5}}(?!{D})|18(?!{D})|1[12](?!{D})|{D}?[:：]{D}{{2}}\Z)",
    ),
    # names and fixed words that common words begin like: 中国, 国家, 记者, 北京
    ("中国國世记記消全不随隨北香台党黨人南至德治延景皇淳乾武永显顯垂贞貞天", "(?!)"),
    ("为為长長持时任刑有期享历歷", rf"[期达達續续长長限徒年时時](?:徒刑|刑|为)?[ \u3000近约約逾超{_COUNTED}]"),
    (
        "〇○Ｏ零一二三四五六七八九十廿卅百两兩半几幾数數",
        rf"(?:[〇○Ｏ0０零一二三四五六七八九十百千廿卅两兩几幾数數ＯO\n ]{{0,8}}\u3000?(?:{_UNIT_AHEAD}|[至到—–\-~～ ]{{1,2}}[第次翌{_COUNTED}]|、第?[{_COUNTED}]|[届屆][{ONE_TO_NINE}]中|(?<=十[五六七八九]|二十)大|五[”\"」]?[规計计期时時])|(?:{_SHORT})[”\"」]?(?:[期假节節长長小黄前当那事\s，,。]|\Z))",
    ),
    (
        "上下",
        rf"[周週星礼禮月年个個世半旬季午下上小钟鐘分秒刻 \u3000]|[（(]{D}|一[个個]|{_SO_MANY_UNITS}|[市映]{_AFTER_EVENT}",
    ),
    ("大", rf"大?[前后後][天日年晚]|[约約]{_SO_MANY_UNITS}"),
    ("前后後", rf"[天日晚年个個些]|不久|[（(]{D}|{_SO_MANY_UNITS}"),
    ("当當次同该該旧舊翌来來本", rf"[年天日晚月季周週星礼禮世春夏秋冬]|[（(]{D}|一天"),
    (
        "今去明",
        rf"[年天日晚早晨夜午儿兒个個今明昨春夏秋冬起受召宣公出指強强说說表开開裁判抵率举舉证證发發透坦回前赴偵移邀因将將主接拜会會登痛批直呼拍三到上下凌清中傍深 ]|[（(]{D}|[后後][天年的{_COUNTED}]|世{_AFTER_EVENT}",
    ),
    (
        "第",
        rf"[{_COUNTED}首]{{1,3}}[ \u3000]?(?:、第?[{_COUNTED}]|[季年天日周週星礼禮至到\-－—–~～ー]|[个個][季年月天日周週星礼禮])",
    ),
    ("即", "日?起"),
    ("再", rf"[过過有][{_COUNTED}]"),
    ("这這", r"[个個]?[周週星礼禮月世季年天晚夜几幾春夏秋冬]|一[天年]"),
    ("之", rf"[后後前](?:的?第|一?[个個]|[第{_COUNTED}])|{_ABOUT_SO_MANY}"),
    ("此", rf"[后後]的?第|前的?[{_COUNTED}]|刻|{_ABOUT_SO_MANY}"),
    ("其", rf"[后後]的?第|{_ABOUT_SO_MANY}"),
    ("那整", rf"{_ABOUT_SO_MANY}|整[{_COUNTED}]|一?年"),
    ("约約近", rf"[{_COUNTED}]|[日期年些几]"),
    ("将將", rf"近[{_COUNTED}]|[来來]的?[{_COUNTED}]"),
    ("最", "近|[后後]的?[一个個周週星礼禮]"),
    ("过過", rf"去的?[{_COUNTED}]|[{_COUNTED}]"),
    ("未连連", rf"日|[来來续續]的?[{_COUNTED}]"),
    ("早晚晨夜", rf"[半{_COUNTED}零〇上晨间間在前夜里裡晚的北约約大 \u3000]"),
    ("昨", r"[一-鿿（(]"),
    ("寻尋琴噚聽听隔", r"[天日晚夜晨早午今儿兒起年（(]"),
    ("星礼禮", "[期拜]"),
    ("首", "[季两兩二三四五六七八九十2-9]|[个個]月"),
    ("Qq", r"[1-4]"),
    ("lLiI", r"[0-9OolIi]{3}"),
)

_FIXED = (
    "年前", "年后", "年後", *(f"{animal}年" for animal in "鼠牛虎兔龙龍蛇马馬羊猴鸡雞狗猪豬"), "距今", "元月", "入伏", "初伏", "头伏", "頭伏", "中伏", "末伏", "出伏", "高考", "接下来", "改革", "新中", "此后", "此後", "其后", "其後", "随后第", "随后的第", "隨後第", "隨後的第", "连日", "連日", "月初", "月底", "月末", "不久前", "日前", "日來", "日来", "现在", "現在", "依家", "而家", "眼下", "公元", "西元", "公历", "公曆", "年初", "年底", "年末", "年尾", "年中", "年仅", "岁末", "岁尾", "歲末", "歲尾", "建国", "建國", "头两", "头二", "头三", "头四", "头五", "头六", "頭兩", "頭三", "年廿", "党的十", "黨的十", "党的二", "黨的二", "中共十", "中共二", "开年", "開年", "稍早", "农历", "農曆", "阴历", "陰曆", "旧历", "舊曆", "夏历", "北京时间", "北京時間", "香港时间", "香港時間", "台北时间", "正月", "冬月", "腊月", "臘月", "入春", "入夏", "入秋", "入冬", "入汛", "入职",
)  # fmt: skip
_EVERY = "一年月周週季天日晚早逢到当當个個隔"
_WEEK = "一二三四五六日天末的星周週礼禮"


def _both_scripts(word: str) -> list[str]:
    """A beginning of a name, in either script or a mixture."""
    return ["".join(chars) for chars in product(*({char, SCRIPTS.get(char, char)} for char in simplified(word)))]


_WORDS = (
    *(each for name in (*NAMES, *PERIODS) for each in _both_scripts(name[:3])),
    *(quote + each for quote in '“"「' for name in PERIODS for each in _both_scripts(name[0])),
    *LUNAR_REIGNS,
    *SOLAR_REIGNS,
    *_FIXED,
    *(word for word in HOUR_WORDS if len(word) > 1),
)
# Two characters that can begin an expression together; their first ones begin nothing else
OPENINGS: frozenset[str] = frozenset(
    [word[:2] for word in _WORDS]
    + [stem + branch for stem in STEMS for branch in BRANCHES]
    + ["每" + char for char in _EVERY]
    + ["逢" + char for char in "周週星礼禮"]
    + [week + char for week in "周週" for char in _WEEK]
    + [quote + name[0] for quote in '“"「' for name in SHORT_NAMES]
    + [quote + char for quote in '“"「' for char in "0123456789一二三四五六七八九十"]
)


def _with_words(chars: str, after: str) -> tuple[str, str]:
    """A row with the names and other words that its characters begin besides, by their first three characters."""
    rests = sorted({word[1:3] for word in _WORDS if word[0] in chars})
    return chars, "(?:" + "|".join([after, *rests]) + ")"


FOLLOW: tuple[tuple[str, str], ...] = tuple(_with_words(*row) for row in _ROWS)

_COUNTING = ("prison-term", "same-day", "moment", "shift", "window", "amount-of-time")
_DIGITS = "0123456789"
_SO_MANY = "一二三四五六七八九十两兩几幾半"
_OF_MONTHS = (
    "listed-month",
    "listed-day",
    "month-range",
    "month-day",
    "nth-day",
    "last-day",
    "days-of-period",
    "month-part",
)
# What a part of a year, a later year or a longer reading can begin with after the sign of a year
_GOES_ON = (
    "0-9０-９〇○Ｏ零一二三四五六七八九十廿卅两兩上下春夏秋冬初底末尾中伊后後期Qq第最前头頭首全岁歲暑正腊臘农農阴陰旧舊闰閏大年度份以来來"
    '间間内內历歷龄限轻级财財会會版这這时時此今同之余多半的代校那我他她度计計事月lLiIoO“「"—–~～ー－至到\\-'
    + "".join(sorted({word[0] for word in _WORDS}))
)
_PLAIN = rf"(?![ \u3000\n]|[，,、的]?[ \u3000\n]{{0,2}}[{_GOES_ON}])"
# What an expression that begins with a number or a common word looks like, the characters it begins with, and the only
# rules that can read it: the others need not be tried
SHAPES: tuple[tuple[str, str, frozenset[str]], ...] = (
    (r"[今昨明当當同次翌][天日晚晨]", "今昨明当當同次翌", frozenset(("name", "event-day", "relative-day"))),
    (rf"[今去当當同]年{_PLAIN}", "今去当當同", frozenset(("relative-year",))),
    (rf"(?:19|20)[0-9]{{2}}年{_PLAIN}", _DIGITS, frozenset(("year",))),
    (
        rf"(?:(?:19|20)[0-9]{{2}}|[今去当當同])年(?:1[0-2]|[1-9])月(?![日号號旬]){_PLAIN}",
        f"{_DIGITS}今去当當同",
        frozenset(("year-month",)),
    ),
    (r"[0-9]{1,2}月[0-9]{1,2}日", _DIGITS, frozenset(("no-such-day", "month-day"))),
    (
        r"[0-9]{1,2}月",
        _DIGITS,
        frozenset(("no-such-day", "repaired-day", "repaired-line-end", *_OF_MONTHS, "month", *_COUNTING)),
    ),
    (r"[0-9]{1,2}日", _DIGITS, frozenset(("day", "day-due", *_COUNTING))),
    (
        rf"(?:[0-9]{{1,4}}|[{_SO_MANY}]{{1,4}})(?:[个個天周週小星礼禮]|分[钟鐘])",
        _DIGITS + _SO_MANY,
        frozenset(_COUNTING),
    ),
    (
        r"(?:(?:19|20)[0-9]{2}|[今去当當同])年(?:1[0-2]|[1-9])月(?=[0-9])",
        f"{_DIGITS}今去当當同",
        frozenset(
            (
                "no-such-day",
                "repaired-relative-year",
                "repaired-spaces",
                "repaired-look-alike",
                "repaired-doubled-sign",
                "repaired-day-sign",
                "year-month-day",
                "listed-day",
                "year-month",
            )
        ),
    ),
    (
        r"(?:19|20)[0-9]{2}年",
        _DIGITS,
        frozenset(
            (
                *(
                    "no-such-day",
                    "repaired-spaces",
                    "repaired-look-alike",
                    "repaired-doubled-sign",
                    "repaired-sign",
                    "repaired-day-sign",
                    "lunar",
                    "lunar-day",
                    "lunar-new-year-day",
                ),
                *(
                    "same-day",
                    "last-unit",
                    "week-of-year",
                    "financial-year",
                    "lunar-leap-month",
                    "year-month-day",
                    "month-pair",
                    *_OF_MONTHS,
                    "month-day-words",
                    "nth-month",
                ),
                *("dog-days", "entrance-examination", "season-pair", "school-holiday"),
                *("year-month", "year-range", "year-part", "decade", "named-day", "named-day-short", "edition", "year"),
                *_COUNTING,
            )
        ),
    ),
)
