"""The pre-filter: what must follow a character for it to be worth a look.

Most characters that can begin an expression begin none. For those in ``FOLLOW`` a pattern says what comes after them;
for the first characters of ``OPENINGS`` the second one decides. A test holds that both let through everything that
the full patterns match.
"""

from __future__ import annotations

from itertools import product

from chrono.dates.languages.zh.lexicon import (
    BRANCHES,
    HOUR_WORDS,
    LUNAR_REIGNS,
    SOLAR_REIGNS,
    STEMS,
    D,
)
from chrono.dates.languages.zh.names import NAMES, SCRIPTS, SHORT_NAMES, simplified

_UNIT_AHEAD = r"(?:[年月日号號季天周週秒点點时時刻旬世版曰]|分[钟鐘之半以]|[个個](?:半?月|多?[月小星礼禮钟鐘世季])|[余多]?[个個]?[年月天日周週小星礼禮分]|[余半][年天个個]|星期|礼拜|禮拜|小时|小時|钟|鐘)"
_EITHER = "上下大前后後当當次同来來今去本明该該旧舊翌"
_REIGNED = "".join(sorted({name[1] for name in (*LUNAR_REIGNS, *SOLAR_REIGNS)}))
_COUNTED = "0-9０-９一二三四五六七八九十百两兩廿卅幾几数數"
_ROWS: tuple[tuple[str, str], ...] = (
    (
        "0123456789０１２３４５６７８９",
        rf"(?<![0-9０-９][0-9０-９])(?:{D}{{0,7}}[ \u3000\n]{{0,2}}{_UNIT_AHEAD}|{D}{{0,3}}[-－—–~～ー/·、:：至到 \n]{{1,2}}[ ]?[0-9０-９]|{D}{{0,3}}[.．]{D}{{1,2}}(?:[.．]|[ \u3000]{{0,2}}{_UNIT_AHEAD})|{D}{{0,3}}(?:至|到)|(?<=[12１２]){D}{{3,7}}(?!{D})|[0-9OolI \n]{{1,6}}[年月]|{D}{{0,3}}年|{D}(?:[/]|[OolI])|18(?!{D})|1[12](?!{D}))",
    ),
    (
        "〇○Ｏ零一二三四五六七八九十廿卅百两兩半几幾数數",
        r"(?:[〇○Ｏ0零一二三四五六七八九十百千廿卅两兩几幾数數ＯO\n]{0,8}[ \u3000]?(?:"
        + _UNIT_AHEAD
        + r"|[、至到—–\-~～夜早晚]|[大届屆妇婦青劳勞建儿兒国國]|[期假长長小黄前当，。,”\"」\s当那]|\Z))",
    ),
    (
        _EITHER,
        rf"[{_REIGNED}年个個月周週星礼禮天日晚季世半{_COUNTED}０-９上下前后後大儿兒早晨清夜今明昨旬度首从從午不市映些约約正概]|[ （(]",
    ),
    (
        "发成建通离退出被创宣实揭开失着死身落手接婚产结启投毕發結",
        r"[布生射立成产產車车婚休捕办施牌工踪职映陆亡马入种院束动投开年馆館始業业陆礼下春夏秋冬汛世术化文统統军軍党黨元德炎]",
    ),
    ("为長长持时任刑有期享历歷為時", r"[期达達續续长長限徒年时時治]"),
    ("隔播确確住治分停复服抢", r"[离離出诊診院疗手产出刑救天日]"),
    ("国世", r"[庆慶际際家界]"),
    ("第", rf"[{_COUNTED}首]{{1,3}}[ \u3000]?[季年天日个個周週星礼禮至到\-－—–~～ー]"),
    ("这這", r"[个個]?[周週星礼禮月世季年天晚夜几幾]|一[天年]"),
    ("之", rf"[后後前](?:的?第|一?[个個]|[第半{_COUNTED}])|[半{_COUNTED}整大约約将近早]"),
    ("此那其整约約近将將最过過未连連", rf"[半{_COUNTED}整大约約将近早在后後前去来來续續年些日期的刻]"),
    ("早晚晨夜", rf"[半{_COUNTED}零〇上晨间間在前夜里裡晚的北 \u3000]"),
    ("昨寻尋琴噚聽听隔", r"[天日晚夜晨今儿兒（(]"),
    ("升著星礼禮首", r"[空陆陸期拜季 \u3000至到\-－—–~～ー]"),
    ("Qq", r"[1-4]"),
    ("lLiI", r"[0-9OolIi]{3}"),
)

_FIXED = (
    "距今", "改革", "新中", "此后", "此後", "其后", "其後", "随后", "隨後", "连日", "連日", "月初", "月底", "月末", "不久", "日前", "日來", "日来", "现在", "現在", "依家", "而家", "眼下", "公元", "西元", "公历", "公曆", "年初", "年底", "年末", "年尾", "年中", "年仅", "岁末", "岁尾", "党的", "黨的", "中共", "开年", "開年", "稍早", "农历", "農曆", "阴历", "陰曆", "旧历", "舊曆", "夏历", "北京", "香港", "台北", "正月", "冬月", "腊月", "臘月", "入春", "入夏", "入秋", "入冬", "入汛", "入职",
)  # fmt: skip
_EVERY = "年月周週季天日晚早逢到当當个個隔"
_WEEK = "一二三四五六日天末的星周週礼禮"


def _both_scripts(word: str) -> list[str]:
    """The first two characters of a name, in either script or a mixture."""
    return ["".join(pair) for pair in product(*({char, SCRIPTS.get(char, char)} for char in simplified(word)[:2]))]


# Two characters that can begin an expression together; their first ones begin nothing else
OPENINGS: frozenset[str] = frozenset(
    [pair for name in NAMES for pair in _both_scripts(name)]
    + [name[:2] for name in (*LUNAR_REIGNS, *SOLAR_REIGNS, *_FIXED)]
    + [word[:2] for word in HOUR_WORDS if len(word) > 1]
    + [stem + branch for stem in STEMS for branch in BRANCHES]
    + ["每" + char for char in _EVERY]
    + [week + char for week in "周週" for char in _WEEK]
    + [quote + name[0] for quote in '“"「' for name in SHORT_NAMES]
    + [quote + char for quote in '“"「' for char in "0123456789一二三四五六七八九十"]
)


def _with_openings(chars: str, after: str) -> tuple[str, str]:
    """A row with the names and other words that its characters begin besides."""
    seconds = "".join(sorted({pair[1] for pair in OPENINGS if pair[0] in chars}))
    return chars, f"(?:{after}|[{seconds}])" if seconds else after


FOLLOW: tuple[tuple[str, str], ...] = tuple(_with_openings(*row) for row in _ROWS)

_COUNTING = ("moment", "shift", "window", "amount-of-time")
_OF_MONTHS = ("month-range", "month-day", "nth-day", "last-day", "days-of-period", "month-part")
# What stands after a number in digits, and the only rules that can read it; the others need not be tried
SHAPES: tuple[tuple[str, frozenset[str]], ...] = (
    (
        r"[0-9]{1,2}月",
        frozenset(("no-such-day", "repaired-day", "repaired-line-end", *_OF_MONTHS, "month", *_COUNTING)),
    ),
    (r"[0-9]{1,2}日", frozenset(("day", *_COUNTING))),
    (r"[0-9]{1,4}(?:[个個天周週小星礼禮]|分[钟鐘])", frozenset(_COUNTING)),
    (
        r"(?:19|20)[0-9]{2}年(?:1[0-2]|[1-9])月(?=[0-9])",
        frozenset(
            (
                "no-such-day",
                "repaired-spaces",
                "repaired-look-alike",
                "repaired-doubled-sign",
                "year-month-day",
                "year-month",
            )
        ),
    ),
    (
        r"(?:19|20)[0-9]{2}年",
        frozenset(
            (
                *(
                    "no-such-day",
                    "repaired-spaces",
                    "repaired-look-alike",
                    "repaired-doubled-sign",
                    "repaired-sign",
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
                *("year-month", "year-range", "year-part", "decade", "named-day", "named-day-short", "edition", "year"),
                *_COUNTING,
            )
        ),
    ),
)
