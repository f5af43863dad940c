"""From the words of a rule to years that schools, firms, associations and plans count, and their parts."""

from __future__ import annotations

from chrono.dates.expression import About, Expression, Open, Part, Point, Range
from chrono.dates.languages.zh import lexicon as lex
from chrono.dates.languages.zh.words import full_year, joined, value, year_of
from chrono.dates.rule import Groups


def school_year(groups: Groups) -> Expression | None:
    """109學年度: from August through July by Taiwan's law; 2023-2024学年: about September to August; 第二学期 from February."""
    is_minguo, term = groups.get("n") is not None, groups.get("term")
    first = 1911 + value(groups["n"]) if is_minguo else value(groups["y"])
    if groups.get("y2") and value(groups["y2"]) % 100 != (first + 1) % 100:
        return None
    start = Point(first, 8 if is_minguo else 9)
    end = Point(first + 1, 7 if is_minguo or term else 8)
    if term in ("一", "1"):
        end = Point(first + 1, 1)
    elif term:
        start = Point(first + 1, 2)
    return Range(start, end) if is_minguo else About(Range(start, end))


def quarter_of_filings(groups: Groups) -> Expression:
    """20Q3, 2Q21, 1H2021: a quarter or half of a year."""
    year_number = Point(full_year(groups["yy"] or groups["yy2"] or ""))
    if quarter := groups["q"] or groups["q2"]:
        return Part("quarter", value(quarter), year_number)
    return Part("half", value(groups["half"] or groups["half2"]), year_number)


def financial_year(groups: Groups) -> Expression | None:
    """2020财年, 2020-21财年: about the year or the two years that it is called after."""
    first = full_year(groups["y"] or "")
    if not groups.get("y2"):
        return About(Point(first))
    last = value(groups["y2"])
    return About(Range(Point(first), Point(first + 1))) if last % 100 == (first + 1) % 100 else None


def season_pair(groups: Groups) -> Expression | None:
    """2018年春夏, 去年夏秋之际: two seasons in a row."""
    outer = year_of(groups)
    first, last = lex.SEASONS[groups["season"] or ""], lex.SEASONS[groups["season2"] or ""]
    return Range(Part("season", first, outer), Part("season", last, outer)) if last == first + 1 else None


def school_holiday(groups: Groups) -> Expression:
    """今年暑假: about July and August, when schools and universities are closed."""
    outer = year_of(groups)
    return About(Range(joined(outer, Point(None, 7)), joined(outer, Point(None, 8))))


def playing_season(groups: Groups) -> Expression | None:
    """2022-23赛季: about July to June, as associations register players; 2023赛季 is that year."""
    first = full_year(groups["y"] or groups["yy"] or "")
    last = groups["y2"] or groups["yy2"]
    if last is None:
        return Point(first)
    return About(Range(Point(first, 7), Point(first + 1, 6))) if value(last) % 100 == (first + 1) % 100 else None


FIRST_PLAN, PLAN_YEARS = 1953, 5


def five_year_plan(groups: Groups) -> Expression:
    """“十三五”期间: 2016 to 2020; two years of readjustment (1963 to 1965) stand before the third plan."""
    number = value(groups["n"])
    first = FIRST_PLAN + PLAN_YEARS * (number - 1) + (3 if number > 2 else 0)
    return Range(Point(first), Point(first + PLAN_YEARS - 1))


FOUNDING = Point(1949, 10, 1)
FOUNDINGS = {"改革": Point(1978, 12, 18), "新中": FOUNDING, "建国": FOUNDING, "建國": FOUNDING}


def since_founding(groups: Groups) -> Expression:
    """改革开放以来, 新中国成立以来, 建国以来."""
    return Open("from", FOUNDINGS[(groups["name"] or "")[:2]])
