"""From the words of a rule to named days, lunar dates and reigns."""

from __future__ import annotations

from chrono.dates.expression import About, Expression, Lunar, Named, Open, Part, Point, Range, Relative, Said
from chrono.dates.languages.zh import lexicon as lex
from chrono.dates.languages.zh.dates import day
from chrono.dates.languages.zh.names import BY_SIMPLIFIED, EVENTS, ORDINALS, PERIODS, PLENUMS, SHORT_NAMES, simplified
from chrono.dates.languages.zh.words import clock_of, joined, value, year_of
from chrono.dates.named_days import NAMED_DAYS
from chrono.dates.rule import Groups
from chrono.model.time import Grain

THIS_YEAR = Relative(Grain.YEAR, 0)
LAST_MONTH = 12


def named(groups: Groups) -> Said:
    """去年春节, 国庆期间, 2018年中秋节晚上."""
    text = groups.get("name") or ""
    key = BY_SIMPLIFIED.get(simplified(text)) or SHORT_NAMES[text]
    shifted = groups.get("next")
    expression: Expression = Named(
        key, None if not shifted else (-1 if shifted[0] == "上" else 1), period=bool(groups.get("period"))
    )
    return Said(_in_year(year_of(groups), expression, is_last_month=_is_last_month(key)), clock_of(groups))


def _is_last_month(name: str) -> bool:
    return (NAMED_DAYS[name].lunar or (0,))[0] == LAST_MONTH


def _in_year(year: Expression | None, day: Expression, *, is_last_month: bool) -> Expression:
    """今年除夕 in December is the coming one, and in March the one just past: 今年 says no more than the day alone."""
    return day if is_last_month and year == THIS_YEAR else joined(year, day)


def event(groups: Groups) -> Expression:
    """九一八事变, 5·12汶川地震: events that are called after their days."""
    return Point(*EVENTS[groups["name"] or ""])


def around_new_year(groups: Groups) -> Expression:
    """年前, 农历年后: before or after the Chinese New Year."""
    return Open("before" if (groups["dir"] or groups["dir2"]) == "前" else "after", Named("spring-festival"))


def zodiac_festival(groups: Groups) -> Said:
    """龙年除夕, 兔年春节期间: a festival of the year of an animal."""
    key = BY_SIMPLIFIED[simplified(groups["name"] or "")]
    animal = "鼠牛虎兔龙蛇马羊猴鸡狗猪".index(simplified(groups["sign"] or ""))
    return Said(Named(key, period=bool(groups.get("period")), animal=animal), clock_of(groups))


def named_period(groups: Groups) -> Expression:
    """抗战期间, “文革”期间: years that history names."""
    return About(Named(PERIODS[simplified(groups["name"] or "")]))


DOG_DAYS = {
    "入": "dog-days",
    "初": "dog-days",
    "头": "dog-days",
    "中": "dog-days-middle",
    "末": "dog-days-last",
    "出": "dog-days-end",
}


def dog_days(groups: Groups) -> Expression:
    """入伏, 今年末伏: the days that the hottest weeks begin and end with."""
    return joined(year_of(groups), Named(DOG_DAYS[simplified(groups["name"] or "")[0]]))


def examination(groups: Groups) -> Expression:
    """高考首日, 2023年高考第二天, 高考期间."""
    days = joined(year_of(groups), Named("gaokao"))
    if groups.get("days"):
        return About(days)
    return Part("nth-day", 2 if groups.get("n") == "第二天" else 1, days) if groups.get("n") else days


def congress(groups: Groups) -> Expression | None:
    """十八大, 党的十九届五中全会."""
    session = ORDINALS.get(groups["nth"] or "")
    key = f"cpc-{session}" + (f"-{PLENUMS[groups['plenum'] or '']}" if groups.get("plenum") else "")
    return Named(key) if key in NAMED_DAYS else None


def lunar(groups: Groups) -> Said | None:
    """农历正月初一, 腊月廿三, 闰四月."""
    month_text = groups["lm"] or ""
    months = {"正": 1, "冬": 11, "腊": 12, "臘": 12}
    lunar_month = months.get(month_text) or (value(month_text) if month_text else 1)
    lunar_day = value(groups["ld"]) if groups.get("ld") else None
    if lunar_month > 12 or (lunar_day or 1) > 30:
        return None
    expression: Expression = Lunar(None, lunar_month, lunar_day, bool(groups.get("leap")))
    outer = year_of({**groups, "y": groups.get("y") or groups.get("y_")})
    if groups.get("pair"):
        outer = ganzhi(groups)
    if isinstance(outer, Point):
        expression = Lunar(outer.year, lunar_month, lunar_day, bool(groups.get("leap")))
        outer = None
    found = _in_year(outer, expression, is_last_month=lunar_month == LAST_MONTH)
    if groups.get("ld2"):
        found = Range(found, Lunar(None, lunar_month, value(groups["ld2"])))
    return Said(found, clock_of(groups))


def new_year_days(groups: Groups) -> Said | None:
    """大年初二, 年初三: days of the first month; 年廿九: of the last one."""
    last_month = groups.get("eve")
    return lunar({**groups, "lm": "腊" if last_month else None, "ld": last_month or groups["ld"]})


def reign(groups: Groups) -> Expression | None:
    """光绪二十四年四月二十三, 民国八年五月四日, 令和5年."""
    name = groups["reign"] or ""
    count = 1 if groups["n"] == "元" else value(groups["n"])
    month_text, day_text = groups.get("m"), groups.get("d")
    if name in lex.SOLAR_REIGNS:
        year_number = lex.SOLAR_REIGNS[name] + count - 1
        return Point(year_number, value(month_text) if month_text else None, value(day_text) if day_text else None)
    year_number = lex.LUNAR_REIGNS[name] + count - 1
    months = {"正": 1, "冬": 11, "腊": 12, "臘": 12}
    if not month_text:
        return Point(year_number)
    lunar_month = months.get(month_text) or value(month_text)
    return Lunar(year_number, lunar_month, value(day_text) if day_text else None, bool(groups.get("leap")))


def month_day_words(groups: Groups) -> Said | Expression | None:
    """八月十五: without 日 and without a year a day of the old calendar; 一月, 十一月 and 十二月 are no months of it (正月, 冬月, 腊月)."""
    if year_of(groups) is None and 2 <= value(groups["m"]) <= 10 and value(groups["d"]) <= 30:
        return Lunar(None, value(groups["m"]), value(groups["d"]))
    return day(groups)


def reign_period(groups: Groups) -> Expression:
    """光绪年间, 康熙末年: the years of a reign, or about the first or last ten of them."""
    name, part = groups["reign"] or "", groups["part"] or ""
    first, last = lex.LUNAR_REIGNS[name], lex.REIGN_ENDS[name]
    if part == "初年":
        last = min(last, first + 9)
    elif part == "末年":
        first = max(first, last - 9)
    return About(Range(Point(first), Point(last)))


FLOOD_SEASON = Point(None, 4, 1)


def since_opening(groups: Groups) -> Expression:
    """今年以来, 入冬以来: a season is entered about the day of its solar term, the flood season about 1 April, its mean by the Ministry of Water Resources."""
    if groups.get("flood"):
        return Open("from", About(FLOOD_SEASON))
    if season := groups.get("season"):
        return Open("from", About(Named(f"term-立{season}", -1)))
    return Open("from", Relative(Grain.YEAR, 0))


def ganzhi(groups: Groups) -> Expression | None:
    """甲午年: the year of the sixty that is nearest before or at publication; read as a shift by the resolver."""
    pair = groups["pair"] or ""
    stem, branch = lex.STEMS.index(pair[0]), lex.BRANCHES.index(pair[1])
    place = next((n for n in range(60) if n % 10 == stem and n % 12 == branch), None)
    return None if place is None else Part("sexagenary", place)
