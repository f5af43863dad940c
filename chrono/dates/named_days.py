"""Named days and periods: public holidays, festivals, solar terms, congresses and sessions.

Gregorian and lunar days are by custom and law; the days of congresses and sessions are those of their official
communiqués (Xinhua). A holiday's period is the statutory one, which moves a little from year to year, so readings of
it are approximate where they say more than the day itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

# From the opening of the first to the closing of the second of the two sessions
TWO_SESSIONS = MappingProxyType(
    {
        **{
            year: (f"{year}-03-03", f"{year}-03-{last}")
            for year, last in (
                (2010, 14),
                (2011, 14),
                (2012, 14),
                (2013, 17),
                (2014, 13),
                (2015, 15),
                (2016, 16),
                (2017, 15),
                (2018, 20),
                (2019, 15),
            )
        },
        2020: ("2020-05-21", "2020-05-28"),
        **{
            year: (f"{year}-03-04", f"{year}-03-{last}")
            for year, last in ((2021, 11), (2022, 11), (2023, 13), (2024, 11), (2025, 11))
        },
    }
)
GAOKAO = MappingProxyType(
    {
        **{year: (f"{year}-07-07", f"{year}-07-09") for year in range(1979, 2003)},
        2020: ("2020-07-07", "2020-07-08"),
    }
)
# Years whose announced holiday is not the seven days from New Year's Eve on
SPRING_HOLIDAYS = MappingProxyType(
    {
        2014: ("2014-01-31", "2014-02-06"),
        2020: ("2020-01-24", "2020-02-02"),
        2024: ("2024-02-10", "2024-02-17"),
        2025: ("2025-01-28", "2025-02-04"),
        2026: ("2026-02-15", "2026-02-23"),
    }
)


# Holidays as the yearly notices of the State Council's General Office set them: 国办发明电〔2011〕45号 and 〔2016〕17号 for
# the autumn of 2012 and 2017, 〔2018〕15号 and 〔2019〕3号 for 2019,
# 〔2019〕16号 and 〔2020〕1号 for 2020, 〔2020〕27号, 〔2021〕11号, 〔2022〕16号, 〔2023〕7号, 〔2024〕12号 and 〔2025〕7号 for 2021 to 2026.
# Other years have the days below each name; what is as long as those needs no row
HOLIDAYS: Mapping[str, Mapping[int, tuple[str, str]]] = MappingProxyType(
    {
        "new-year": {
            2019: ("2018-12-30", "2019-01-01"),
            2020: ("2020-01-01", "2020-01-01"),
            2023: ("2022-12-31", "2023-01-02"),
            2024: ("2023-12-30", "2024-01-01"),
            2025: ("2025-01-01", "2025-01-01"),
        },
        "qingming": {
            2019: ("2019-04-05", "2019-04-07"),
            2020: ("2020-04-04", "2020-04-06"),
            2021: ("2021-04-03", "2021-04-05"),
            2022: ("2022-04-03", "2022-04-05"),
            2023: ("2023-04-05", "2023-04-05"),
            2024: ("2024-04-04", "2024-04-06"),
            2025: ("2025-04-04", "2025-04-06"),
            2026: ("2026-04-04", "2026-04-06"),
        },
        "labour": {
            2019: ("2019-05-01", "2019-05-04"),
            2020: ("2020-05-01", "2020-05-05"),
            2021: ("2021-05-01", "2021-05-05"),
            2022: ("2022-04-30", "2022-05-04"),
            2023: ("2023-04-29", "2023-05-03"),
            2024: ("2024-05-01", "2024-05-05"),
            2025: ("2025-05-01", "2025-05-05"),
        },
        "dragon-boat": {
            2019: ("2019-06-07", "2019-06-09"),
            2020: ("2020-06-25", "2020-06-27"),
            2021: ("2021-06-12", "2021-06-14"),
            2022: ("2022-06-03", "2022-06-05"),
            2023: ("2023-06-22", "2023-06-24"),
            2024: ("2024-06-08", "2024-06-10"),
            2025: ("2025-05-31", "2025-06-02"),
            2026: ("2026-06-19", "2026-06-21"),
        },
        "mid-autumn": {
            2012: ("2012-09-30", "2012-10-07"),
            2017: ("2017-10-01", "2017-10-08"),
            2019: ("2019-09-13", "2019-09-15"),
            2020: ("2020-10-01", "2020-10-08"),
            2021: ("2021-09-19", "2021-09-21"),
            2022: ("2022-09-10", "2022-09-12"),
            2023: ("2023-09-29", "2023-10-06"),
            2024: ("2024-09-15", "2024-09-17"),
            2025: ("2025-10-01", "2025-10-08"),
            2026: ("2026-09-25", "2026-09-27"),
        },
        "national": {
            2012: ("2012-09-30", "2012-10-07"),
            2017: ("2017-10-01", "2017-10-08"),
            2020: ("2020-10-01", "2020-10-08"),
            2023: ("2023-09-29", "2023-10-06"),
            2025: ("2025-10-01", "2025-10-08"),
        },
    }
)


@dataclass(frozen=True, slots=True)
class NamedDay:
    """How a named day is found in a year. Exactly one of the fields before ``days`` but ``occasions`` and ``periods`` is set."""

    fixed: tuple[int, int] | None = None  # month, day
    nth: tuple[int, int, int] | None = None  # month, n (-1 the last), weekday (Monday 0)
    lunar: tuple[int, int] | None = None  # month, day; (12, 30) is the last day of the lunar year
    term: str | None = None  # a solar term, by its simplified name
    easter: int | None = None  # days after Western Easter
    islamic: tuple[int, int | None] | None = None  # month and day of the Hegira; no day: the month
    hebrew: tuple[int, int] | None = None  # month, Nisan the first, and day
    absolute: tuple[str, str] | None = None  # once for all: first and last day
    occasions: Mapping[int, tuple[str, str]] | None = None  # days that were announced, by year
    periods: Mapping[int, tuple[str, str]] | None = None  # the same of the period
    stem: tuple[str, int, int] | None = None  # term, n: the n-th 庚 day on or after it, and so many days later
    days: int = 1  # length of the day itself
    before: int = 0  # of the period: days before the day
    period: int = 1  # of the period: its length


def _once(first: str, last: str) -> NamedDay:
    return NamedDay(absolute=(first, last))


SOLAR_TERMS = [
    "小寒", "大寒", "立春", "雨水", "惊蛰", "春分", "清明", "谷雨", "立夏", "小满", "芒种", "夏至",
    "小暑", "大暑", "立秋", "处暑", "白露", "秋分", "寒露", "霜降", "立冬", "小雪", "大雪", "冬至",
]  # fmt: skip

NAMED_DAYS: dict[str, NamedDay] = {
    "new-year": NamedDay(fixed=(1, 1), period=3, periods=HOLIDAYS["new-year"]),
    "new-year-eve": NamedDay(fixed=(12, 31)),
    "valentine": NamedDay(fixed=(2, 14)),
    "white-day": NamedDay(fixed=(3, 14)),
    "women": NamedDay(fixed=(3, 8)),
    "arbor": NamedDay(fixed=(3, 12)),
    "consumer": NamedDay(fixed=(3, 15)),
    "april-fools": NamedDay(fixed=(4, 1)),
    "earth": NamedDay(fixed=(4, 22)),
    "book": NamedDay(fixed=(4, 23)),
    "space": NamedDay(fixed=(4, 24)),
    "labour": NamedDay(fixed=(5, 1), period=5, periods=HOLIDAYS["labour"]),
    "youth": NamedDay(fixed=(5, 4)),
    "nurse": NamedDay(fixed=(5, 12)),
    "children": NamedDay(fixed=(6, 1)),
    "environment": NamedDay(fixed=(6, 5)),
    "shopping-618": NamedDay(fixed=(6, 18)),
    "party": NamedDay(fixed=(7, 1)),
    "hongkong-return": NamedDay(fixed=(7, 1)),
    "july-7": NamedDay(fixed=(7, 7)),
    "army": NamedDay(fixed=(8, 1)),
    "police": NamedDay(fixed=(1, 10)),
    "water": NamedDay(fixed=(3, 22)),
    "weather": NamedDay(fixed=(3, 23)),
    "health": NamedDay(fixed=(4, 7)),
    "national-security": NamedDay(fixed=(4, 15)),
    "no-tobacco": NamedDay(fixed=(5, 31)),
    "blood-donor": NamedDay(fixed=(6, 14)),
    "refugee": NamedDay(fixed=(6, 20)),
    "anti-drug": NamedDay(fixed=(6, 26)),
    "population": NamedDay(fixed=(7, 11)),
    "doctor": NamedDay(fixed=(8, 19)),
    "peace": NamedDay(fixed=(9, 21)),
    "food": NamedDay(fixed=(10, 16)),
    "fire-safety": NamedDay(fixed=(11, 9)),
    "diabetes": NamedDay(fixed=(11, 14)),
    "aids": NamedDay(fixed=(12, 1)),
    "traffic-safety": NamedDay(fixed=(12, 2)),
    "disabled": NamedDay(fixed=(12, 3)),
    "constitution": NamedDay(fixed=(12, 4)),
    "human-rights": NamedDay(fixed=(12, 10)),
    "disabled-china": NamedDay(nth=(5, 3, 6)),
    "taiwan-father": NamedDay(fixed=(8, 8)),
    "victory": NamedDay(fixed=(9, 3)),
    "teacher": NamedDay(fixed=(9, 10)),
    "september-18": NamedDay(fixed=(9, 18)),
    "martyrs": NamedDay(fixed=(9, 30)),
    "national": NamedDay(fixed=(10, 1), period=7, periods=HOLIDAYS["national"]),
    "double-ten": NamedDay(fixed=(10, 10)),
    "halloween": NamedDay(fixed=(10, 31)),
    "all-saints": NamedDay(fixed=(11, 1)),
    "journalist": NamedDay(fixed=(11, 8)),
    "singles": NamedDay(fixed=(11, 11)),
    "double-twelve": NamedDay(fixed=(12, 12)),
    "nanjing": NamedDay(fixed=(12, 13)),
    "macau-return": NamedDay(fixed=(12, 20)),
    "christmas-eve": NamedDay(fixed=(12, 24)),
    "christmas": NamedDay(fixed=(12, 25)),
    "independence": NamedDay(fixed=(7, 4)),
    "mother": NamedDay(nth=(5, 2, 6)),
    "father": NamedDay(nth=(6, 3, 6)),
    "thanksgiving": NamedDay(nth=(11, 4, 3), period=4),
    "black-friday": NamedDay(nth=(11, 4, 4)),
    "us-labor": NamedDay(nth=(9, 1, 0), before=2, period=3),
    "memorial": NamedDay(nth=(5, -1, 0), before=2, period=3),
    "mlk": NamedDay(nth=(1, 3, 0), before=2, period=3),
    "presidents": NamedDay(nth=(2, 3, 0), before=2, period=3),
    "spring-festival": NamedDay(lunar=(1, 1), before=1, period=7, periods=SPRING_HOLIDAYS),
    "lunar-eve": NamedDay(lunar=(12, 30)),
    "lunar-month-1": NamedDay(lunar=(1, 1), days=29),
    "lantern": NamedDay(lunar=(1, 15)),
    "dragon-head": NamedDay(lunar=(2, 2)),
    "shangsi": NamedDay(lunar=(3, 3)),
    "dragon-boat": NamedDay(lunar=(5, 5), period=3, periods=HOLIDAYS["dragon-boat"]),
    "qixi": NamedDay(lunar=(7, 7)),
    "ghost": NamedDay(lunar=(7, 15)),
    "mid-autumn": NamedDay(lunar=(8, 15), period=3, periods=HOLIDAYS["mid-autumn"]),
    "double-ninth": NamedDay(lunar=(9, 9)),
    "laba": NamedDay(lunar=(12, 8)),
    "kitchen-god": NamedDay(lunar=(12, 23)),
    "kitchen-god-south": NamedDay(lunar=(12, 24)),
    "xiayuan": NamedDay(lunar=(10, 15)),
    "qingming": NamedDay(term="清明", period=3, periods=HOLIDAYS["qingming"]),
    "easter": NamedDay(easter=0, before=2, period=4),
    "good-friday": NamedDay(easter=-2),
    "easter-monday": NamedDay(easter=1),
    "ash-wednesday": NamedDay(easter=-46),
    "pentecost": NamedDay(easter=49),
    "ramadan": NamedDay(islamic=(9, None)),
    "eid-al-fitr": NamedDay(islamic=(10, 1), period=3),
    "eid-al-adha": NamedDay(islamic=(12, 10), period=4),
    "ashura": NamedDay(islamic=(1, 10)),
    "passover": NamedDay(hebrew=(1, 15), period=8),
    "rosh-hashanah": NamedDay(hebrew=(7, 1), days=2, period=2),
    "yom-kippur": NamedDay(hebrew=(7, 10)),
    "hanukkah": NamedDay(hebrew=(9, 25), days=8, period=8),
    # the dog days begin with the third 庚 day from the summer solstice on and end ten days after the first one from 立秋 on
    "dog-days": NamedDay(stem=("夏至", 3, 0)),
    "dog-days-middle": NamedDay(stem=("夏至", 4, 0)),
    "dog-days-last": NamedDay(stem=("立秋", 1, 0)),
    "dog-days-end": NamedDay(stem=("立秋", 1, 10)),
    # 7 June since 2003 by a notice of the Ministry of Education (July before, and in 2020); most provinces end on the 8th
    "gaokao": NamedDay(fixed=(6, 7), days=2, occasions=GAOKAO),
    "two-sessions": NamedDay(fixed=(3, 4), days=8, period=8, occasions=TWO_SESSIONS, periods=TWO_SESSIONS),
    **{f"term-{name}": NamedDay(term=name) for name in SOLAR_TERMS},
    # Stretches of history, from and to the days that the official histories give them: 中国共产党的一百年 (2022) for those
    # of China, of which 抗日战争 is counted from 1931 as in schoolbooks since 2017; for the world wars their declarations
    "war-of-resistance": _once("1931-09-18", "1945-09-02"),
    "war-of-resistance-full": _once("1937-07-07", "1945-09-02"),
    "war-of-liberation": _once("1946-06-26", "1949-09-30"),
    "korea": _once("1950-10-19", "1953-07-27"),
    "cultural-revolution": _once("1966-05-16", "1976-10-06"),
    "land-revolution": _once("1927-08-01", "1937-07-07"),
    "long-march": _once("1934-10-10", "1936-10-22"),
    "first-world-war": _once("1914-07-28", "1918-11-11"),
    "second-world-war": _once("1939-09-01", "1945-09-02"),
    "hard-years": _once("1959-01-01", "1961-12-31"),
    "war-of-1894": _once("1894-07-25", "1895-04-17"),
    "revolution-of-1911": _once("1911-10-10", "1912-02-12"),
    "cpc-15": _once("1997-09-12", "1997-09-18"),
    "cpc-16": _once("2002-11-08", "2002-11-14"),
    "cpc-17": _once("2007-10-15", "2007-10-21"),
    "cpc-18": _once("2012-11-08", "2012-11-14"),
    "cpc-19": _once("2017-10-18", "2017-10-24"),
    "cpc-20": _once("2022-10-16", "2022-10-22"),
    "cpc-11-3": _once("1978-12-18", "1978-12-22"),
    "cpc-18-1": _once("2012-11-15", "2012-11-15"),
    "cpc-18-2": _once("2013-02-26", "2013-02-28"),
    "cpc-18-3": _once("2013-11-09", "2013-11-12"),
    "cpc-18-4": _once("2014-10-20", "2014-10-23"),
    "cpc-18-5": _once("2015-10-26", "2015-10-29"),
    "cpc-18-6": _once("2016-10-24", "2016-10-27"),
    "cpc-18-7": _once("2017-10-11", "2017-10-14"),
    "cpc-19-1": _once("2017-10-25", "2017-10-25"),
    "cpc-19-2": _once("2018-01-18", "2018-01-19"),
    "cpc-19-3": _once("2018-02-26", "2018-02-28"),
    "cpc-19-4": _once("2019-10-28", "2019-10-31"),
    "cpc-19-5": _once("2020-10-26", "2020-10-29"),
    "cpc-19-6": _once("2021-11-08", "2021-11-11"),
    "cpc-19-7": _once("2022-10-09", "2022-10-12"),
    "cpc-20-1": _once("2022-10-23", "2022-10-23"),
    "cpc-20-2": _once("2023-02-26", "2023-02-28"),
    "cpc-20-3": _once("2024-07-15", "2024-07-18"),
    "cpc-20-4": _once("2025-10-20", "2025-10-23"),
}
