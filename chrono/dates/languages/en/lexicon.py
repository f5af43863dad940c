"""Words and pattern fragments of English time expressions; the rows of the rules are made of these.

All patterns are matched without regard to case; words that are also verbs, names or nouns in lower case (may, march,
sat, sun) are held to their capital by ``(?-i:…)`` where nothing beside them shows that a date is meant.
"""

from __future__ import annotations

from chrono.dates.expression import Base, Expression, Named, NthWeekday, Point
from chrono.dates.languages.en import numbers
from chrono.model.time import Grain

MONTH_NAMES, WEEKDAY_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec", "mon tue wed thu fri sat sun"
MONTHS = {name: number for number, name in enumerate(MONTH_NAMES.split(), start=1)}  # by their first three letters
WEEKDAYS = {name: number for number, name in enumerate(WEEKDAY_NAMES.split())}
NO_LETTER = "(?![A-Za-z])"
SHORT_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
FULL_MONTHS = "January|February|March|April|June|July|August|September|October|November|December"
MONTH = rf"(?:(?:{FULL_MONTHS}|(?-i:May|MAY)){NO_LETTER}|(?:{SHORT_MONTHS}){NO_LETTER}\.?)"
MONTH_ANY_CASE = rf"(?:(?:{FULL_MONTHS}|(?-i:May|MAY)|(?<=of )may|may(?=[ ,]+(?:of )?\d{{4}})){NO_LETTER}|(?:{SHORT_MONTHS}){NO_LETTER}\.?)"
DAY = rf"(?:(?:3[01]|[12]\d|0?[1-9])(?:\s?(?:st|nd|rd|th){NO_LETTER})?(?!\d)|{numbers.ORDINAL_DAY}|{numbers.CARDINAL_DAY})"
ORDINAL_DAY = rf"(?:(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th){NO_LETTER}|{numbers.ORDINAL_DAY})"
# two digits only with an apostrophe, or where they can be no day and nothing is counted by them
YEAR = rf"(?:[12]\d{{3}}(?!\d|[.,]\d)(?: (?-i:BE)\b)?|['’]\d\d(?!\d)|[3-9]\d(?=\s*(?:[.,;)]\s|[.,;)]?\Z))|{numbers.YEAR_IN_WORDS})"
FULL_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
SHORT_WEEKDAY = r"(?:(?-i:Mon|Tues?|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\b\.?)"
WEEKDAY_BEFORE = (
    rf"(?:(?:this |next |last )?(?:{FULL_WEEKDAY}|(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)\b\.?)(?:, ?| ?\(|[- ]))"
)
TO = r"(?: ?(?:-|–|—|~) ?| (?:to|through|thru|until|till) )"
UNIT = (
    r"(?:days?|weeks?|fortnights?|months?|mo|quarters?|years?|yrs?|decades?|centur(?:y|ies)|hours?|hrs?|minutes?|mins?)"
)
UNITS: dict[str, tuple[Grain, float]] = {
    "day": (Grain.DAY, 1),
    "week": (Grain.WEEK, 1),
    "fortnight": (Grain.WEEK, 2),
    "month": (Grain.MONTH, 1),
    "mo": (Grain.MONTH, 1),
    "quarter": (Grain.QUARTER, 1),
    "year": (Grain.YEAR, 1),
    "yr": (Grain.YEAR, 1),
    "decade": (Grain.YEAR, 10),
    "century": (Grain.YEAR, 100),
    "centurie": (Grain.YEAR, 100),
    "hour": (Grain.HOUR, 1),
    "hr": (Grain.HOUR, 1),
    "minute": (Grain.MINUTE, 1),
    "min": (Grain.MINUTE, 1),
}
WHICH: dict[str, tuple[int, Base]] = {
    "last": (-1, Base.PUBLICATION),
    "past": (-1, Base.PUBLICATION),
    "previous": (-1, Base.PUBLICATION),
    "this": (0, Base.PUBLICATION),
    "current": (0, Base.PUBLICATION),
    "next": (1, Base.PUBLICATION),
    "coming": (1, Base.PUBLICATION),
    "upcoming": (1, Base.PUBLICATION),
    "the previous": (-1, Base.NARRATIVE),
    "the preceding": (-1, Base.NARRATIVE),
    "that": (0, Base.NARRATIVE),
    "that same": (0, Base.NARRATIVE),
    "the same": (0, Base.NARRATIVE),
    "the following": (1, Base.NARRATIVE),
    "following": (1, Base.NARRATIVE),
    "the next": (1, Base.NARRATIVE),
}
PERIODS = {
    "day": Grain.DAY,
    "week": Grain.WEEK,
    "month": Grain.MONTH,
    "quarter": Grain.QUARTER,
    "qtr": Grain.QUARTER,
    "year": Grain.YEAR,
    "decade": Grain.DECADE,
    "century": Grain.CENTURY,
}
SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}
ORDINAL = r"(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|last|final)"
DECADE_WORDS = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90, "noughties": 0, "aughts": 0,
}  # fmt: skip
ZONES: dict[str, str | None] = {
    "gmt": "+00:00", "utc": "+00:00", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00", "est": "-05:00", "edt": "-04:00",
    "pst": "-08:00", "pdt": "-07:00", "mst": "-07:00", "mdt": "-06:00", "cdt": "-05:00", "jst": "+09:00", "kst": "+09:00",
    "hkt": "+08:00", "sgt": "+08:00", "beijing time": "+08:00", "hong kong time": "+08:00", "cst": None, "et": None, "pt": None,
    "local time": None, "eastern time": None, "pacific time": None, "eastern": None, "pacific": None,
}  # fmt: skip
ZONE = r"(?:\(?(?:GMT|UTC|BST|CES?T|E[SD]T|P[SD]T|M[SD]T|C[SD]T|ET|PT|JST|KST|HKT|SGT|beijing time|hong kong time|local time|(?:eastern|pacific)(?: time)?)\b\)?)"
HALF_DAY = r"(?:[ap]\.m\.|[ap]\.? ?m\b)"
CLOCK = rf"(?:(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d(?::[0-5]\d)?)? ?{HALF_DAY}|(?:1[0-2]|[1-9]) o['’]clock)"
CLOCK_24 = r"(?:(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![:\d]))"
TIME_OF_DAY = r"(?:(?:(?: in)?(?: the)? )(?:early[- ]|late[- ]|mid-?)?(?:morning|afternoon|evening|night)\b|(?: at)? noon\b| [AP]M\b)"
# what a number of four digits counts when it is no year
COUNTED = (
    r"(?! ?(?:people|persons?|men|women|children|soldiers|troops|workers|users|students|houses|homes|employees|jobs|dollars|yuan|euros?"
    r"|pounds|rupees|yen|miles?|km|kilomet|met(?:er|re)s?|feet|foot|ft|tons?|tonnes?|kg|kilos?|copies|units|pages|words|votes|cases"
    r"|deaths|members|seats|points|per ?cent|percent|hectares?|acres?|shares|vehicles|cars|hours|hrs|rpm|k?w\b|mw\b|mhz|million|billion"
    r"|companies|items|times|patients|residents|guests|households|families|square|cubic|or (?:more|so)|m\b)|%|°)"
)
AFTER_PREPOSITION = "(?:" + "|".join(
    rf"(?<=\b{word} )"
    for word in (
        "in", "since", "by", "from", "until", "till", "through", "of", "last", "next", "this", "early", "late", "before", "after",
        "during", "between", "and", "to", "for", "on", "past", "mid", "the", "following", "previous", "preceding", "same", "until the end of", "around", "about", "to late", "to early",
    )
) + r"|(?<=\bmid-))"  # fmt: skip

# Names of days; those that the table of named days lacks are written out as the dates they are
NAMES: dict[str, Expression] = {
    r"new year['’]?s? ?eve": Named("new-year-eve"),
    r"new year(?:['’]?s)? ?day": Named("new-year"),
    r"(?:st\.?|saint) valentine['’]?s day|valentine['’]?s day": Named("valentine"),
    r"(?:st\.?|saint) patrick(?:['’]?s)?(?: day)?": Point(None, 3, 17),
    r"(?:international )?women['’]?s day": Named("women"),
    r"april fools?['’]?s?(?: day)?": Named("april-fools"),
    r"earth day": Named("earth"),
    r"(?-i:May Day)|(?:international|int['’]l) (?:workers?['’]?|labou?r) day": Named("labour"),
    r"cinco de mayo": Point(None, 5, 5),
    r"(?:international )?children['’]?s day": Named("children"),
    r"juneteenth": Point(None, 6, 19),
    r"(?<!its )(?<!their )independence day|(?:the )?fourth of july": Named("independence"),
    r"bastille day": Point(None, 7, 14),
    r"hallowe['’]?en": Named("halloween"),
    r"(?:all saints['’]? day)": Named("all-saints"),
    r"guy fawkes (?:day|night)|bonfire night": Point(None, 11, 5),
    r"veterans?['’]? day|armistice day|remembrance day": Point(None, 11, 11),
    r"singles['’]? day": Named("singles"),
    r"christmas eve": Named("christmas-eve"),
    r"christmas(?: day)?|xmas(?: day)?": Named("christmas"),
    r"boxing day": Point(None, 12, 26),
    r"mother['’]?s['’]? day": Named("mother"),
    r"father['’]?s['’]? day": Named("father"),
    r"thanks ?giving(?: day)?": Named("thanksgiving"),
    r"black friday": Named("black-friday"),
    r"labor day": Named("us-labor"),
    r"labour day": Named("labour"),
    r"memorial day": Named("memorial"),
    r"(?:martin luther king(?:,? jr\.?)?|mlk) day": Named("mlk"),
    r"presidents?['’]?s? day": Named("presidents"),
    r"columbus day|indigenous peoples['’]? day": NthWeekday(2, 0, Point(None, 10)),
    r"groundhog day": Point(None, 2, 2),
    r"(?:chinese|lunar) new year['’]?s eve": Named("lunar-eve"),
    r"(?:chinese|lunar) new year(?:['’]s day)?|spring festival": Named("spring-festival"),
    r"lantern festival": Named("lantern"),
    r"qingming(?: festival)?|tomb[- ]sweeping (?:day|festival)": Named("qingming"),
    r"dragon boat festival": Named("dragon-boat"),
    r"qixi(?: festival)?": Named("qixi"),
    r"mid-autumn(?: festival)?|moon festival": Named("mid-autumn"),
    r"double ninth festival|chongyang festival": Named("double-ninth"),
    r"(?:china['’]s )?(?-i:National Day)": Named("national"),
    r"double ten(?:th)?(?: day)?": Named("double-ten"),
    r"good friday": Named("good-friday"),
    r"easter monday": Named("easter-monday"),
    r"easter(?: sunday)?": Named("easter"),
    r"ash wednesday": Named("ash-wednesday"),
    r"pentecost": Named("pentecost"),
    r"ramadan": Named("ramadan"),
    r"eid[- ](?:al|ul)[- ]fitr": Named("eid-al-fitr"),
    r"eid[- ](?:al|ul)[- ]a(?:dh|zh?)a": Named("eid-al-adha"),
    r"(?:day of )?ashura": Named("ashura"),
    r"passover": Named("passover"),
    r"rosh hashanah": Named("rosh-hashanah"),
    r"yom kippur(?! war)": Named("yom-kippur"),
    r"(?:hanukkah|chanukah)": Named("hanukkah"),
}
