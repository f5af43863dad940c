"""Years, months and days, single or as ranges, as Chinese and English write them."""

from __future__ import annotations

from chrono.model.time import month_length

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SHORT = ("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")

Day = tuple[int, int, int]


def whole_months(first: Day, last: Day) -> bool:
    """Whether two days begin and end whole months."""
    return first[2] == 1 and last[2] == month_length(last[0], last[1])


def whole_years(first: Day, last: Day) -> bool:
    """Whether two days begin and end whole years."""
    return first[1:] == (1, 1) and last[1:] == (12, 31)


def zh_year(year: int) -> str:
    """公元前221年, 公元618年, 2021年."""
    if year < 1:
        return f"公元前{1 - year}年"
    return f"公元{year}年" if year < 1000 else f"{year}年"


def en_year(year: int) -> str:
    """221 BC, AD 618, 2021."""
    if year < 1:
        return f"{1 - year} BC"
    return f"AD {year}" if year < 1000 else f"{year}"


def zh_years(first: int, last: int) -> str:
    """2012年至2022年."""
    return zh_year(first) if first == last else f"{zh_year(first)}至{zh_year(last)}"


def en_years(first: int, last: int) -> str:
    """2012–2022."""
    if first == last:
        return en_year(first)
    return f"{first}–{last}" if first >= 1000 else f"{en_year(first)} – {en_year(last)}"


def zh_month(year: int, month: int) -> str:
    """2021年3月."""
    return f"{zh_year(year)}{month}月"


def en_month(year: int, month: int) -> str:
    """Mar 2021."""
    return f"{SHORT[month - 1]} {en_year(year)}"


def zh_months(first: Day, last: Day) -> str:
    """2021年3月至5月."""
    label = zh_month(first[0], first[1])
    if first[:2] == last[:2]:
        return label
    return f"{label}至{last[1]}月" if first[0] == last[0] else f"{label}至{zh_month(last[0], last[1])}"


def en_months(first: Day, last: Day) -> str:
    """Mar–May 2021."""
    if first[:2] == last[:2]:
        return en_month(first[0], first[1])
    left = SHORT[first[1] - 1] if first[0] == last[0] else en_month(first[0], first[1])
    return f"{left} – {en_month(last[0], last[1])}" if " " in left else f"{left}–{en_month(last[0], last[1])}"


def zh_day(year: int, month: int, day: int) -> str:
    """2021年3月20日."""
    return f"{zh_year(year)}{month}月{day}日"


def en_day(year: int, month: int, day: int) -> str:
    """20 March 2021."""
    return f"{day} {MONTHS[month - 1]} {en_year(year)}"


def zh_days(first: Day, last: Day) -> str:
    """2021年3月20日至4月2日."""
    label = zh_day(*first)
    if first == last:
        return label
    if first[0] != last[0]:
        return f"{label}至{zh_day(*last)}"
    return f"{label}至{last[2]}日" if first[1] == last[1] else f"{label}至{last[1]}月{last[2]}日"


def en_days(first: Day, last: Day) -> str:
    """20 Mar – 2 Apr 2021."""
    if first == last:
        return en_day(*first)
    right = f"{last[2]} {SHORT[last[1] - 1]} {en_year(last[0])}"
    if first[:2] == last[:2]:
        return f"{first[2]}–{right}"
    left = f"{first[2]} {SHORT[first[1] - 1]}" + ("" if first[0] == last[0] else f" {en_year(first[0])}")
    return f"{left} – {right}"
