"""The rules of English, the longer expressions before the shorter ones that begin like them."""

from __future__ import annotations

import re

from chrono.dates.expression import Open, Point, Relative, Vague
from chrono.dates.languages.en import clocks, numbers, relative
from chrono.dates.languages.en import lexicon as lex
from chrono.dates.languages.en import readers as read
from chrono.dates.languages.en.lexicon import (
    AFTER_PREPOSITION,
    CLOCK,
    CLOCK_24,
    COUNTED,
    DAY,
    FULL_MONTHS,
    FULL_WEEKDAY,
    MONTH,
    MONTH_ANY_CASE,
    ORDINAL,
    ORDINAL_DAY,
    SHORT_MONTHS,
    SHORT_WEEKDAY,
    TIME_OF_DAY,
    TO,
    UNIT,
    WEEKDAY_BEFORE,
    YEAR,
    ZONE,
)
from chrono.dates.rule import Reader, Rule
from chrono.model.time import Grain

DIGITS = "0-9"
MONTH_STARTS = "jfmasond"
WEEKDAY_STARTS = "mtwfs"
NUMBER_STARTS = f"{DIGITS}aothfsenc"
UNITS = r"(?:days|weeks|months|quarters|years|decades|centuries|hours|minutes)"
PERIOD = r"(?:week|month|quarter|qtr|year|decade|century)"
AMOUNTS = rf"{numbers.AMOUNT}[ -]?(?:full |whole |more |calendar )?{UNIT}\b(?:(?:,? and|,)? {numbers.AMOUNT} ?{UNIT}\b){{0,3}}"
ABOUT = r"(?:(?P<about>about|around|nearly|almost|just over|well over|over|more than|less than|some|roughly|approximately|at least|just) )?"
NO_DIGIT_BEFORE = r"(?<![\d.,/$€£¥#:])"
NO_NUMBER_BEFORE = r"(?<![\d.,/$€£¥#:])(?<!\d[-–])"
NOT_A_DAY_AFTER = r"(?![A-Za-z\d%°]|[.,:/-]\d| ?(?:[ap]\.?m\b|per ?cent|percent|million|billion|people))"
YEAR_FOLLOWS = rf"(?:(?:, ?| of | ?, in | in | ?, | |[-/])(?P<y>{YEAR}))?"
# months that are neither names nor words; the others need a word or a number beside them
PLAIN_MONTH = "January|February|September|October|November|December|July"
CAPITAL_MONTH = "March|April|May|June|August|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|MARCH|APRIL|MAY|JUNE|AUGUST"
# 8/10 is a day after these, at the head of a line or in a list of days; elsewhere it is a fraction or a mark
BEFORE_SHORT_DAY = (
    "(?:"
    + "|".join(
        rf"(?<=\b{word} )"
        for word in (
            "on",
            "by",
            "since",
            "from",
            "until",
            "till",
            "before",
            "after",
            "between",
            "and",
            "to",
            "or",
            "this",
            "next",
        )
    )
    + r"|(?<![\s\S])|(?<=\n)|(?<=/\d, )|(?<=/\d\d, )|(?<=\d/\d-)|(?<=\d/\d\d-)|(?<=  )|(?=\d{1,2}/\d{1,2}[-–]\d{1,2}/\d))"
)
LOWER_MONTHS = "january|february|april|june|july|august|september|october|november|december"
IN_OR_SINCE = (
    "(?:"
    + "|".join(rf"(?<=\b{word} )" for word in ("in", "since", "last", "next", "until", "from", "between", "in the"))
    + ")"
)
LAST_WORDS = r"(?P<w>(?:the |this )?(?:last|next|previous|past|coming|upcoming|following|current)|this|that(?: same)?|the (?:same|preceding))"


def _spaced(pattern: str, *, over_lines: bool) -> str:
    """The pattern with its spaces (outside of classes) also no-break spaces and, for dates in words, single line ends."""
    space = r"(?:[ \u00a0]|\n(?!\n))" if over_lines else r"[ \u00a0]"
    return re.sub(
        r"\\.|\[(?:\\.|[^\]\\])*\]| ", lambda found: space if found.group() == " " else found.group(), pattern
    )


def _row(
    name: str,
    pattern: str,
    reader: Reader,
    starts: str,
    *,
    kind: str = "date",
    over_lines: bool = False,
    examples: tuple[str, ...] = (),
    lookalikes: tuple[str, ...] = (),
) -> Rule:
    """A rule at a word's beginning, matched without regard to case."""
    return Rule(
        name,
        rf"(?i:(?=[{starts}])(?<![A-Za-z0-9])(?:{_spaced(pattern, over_lines=over_lines)}))",
        lambda groups: reader(read.merged(groups)),
        starts,
        kind,
        examples,
        lookalikes,
    )


RULES: tuple[Rule, ...] = (
    Rule(
        "no-such-day",
        rf"(?i:(?=[{MONTH_STARTS}])(?<![A-Za-z0-9])(?P<m>{FULL_MONTHS}) (?P<d>[3-9]\d)(?:,? (?P<y>[12]\d{{3}}))?(?![\d:%]|[.,]\d))",
        read.no_such_day,
        MONTH_STARTS,
        kind="none",
        examples=("February 30, 2019", "November 31"),
        lookalikes=("February 20, 2019", "January 2019"),
    ),
    _row(
        "repaired-written",
        r"(?=[A-Za-z]{3,9}\.?(?: {1,3}[0-9]{1,2}(?: ,[ \n]|  ?,? ?\n|, [12]O)|  [0-9]|[０-９]))(?P<m>(?-i:January|February|March|April|May|June|July|August|September|October|November|December))[ ]{0,3}(?P<d>[0-9０-９]{1,2})[ ]{0,2},?[ \n]{1,2}(?P<y>[12１２][0-9０-９O]{3})(?![0-9０-９])",
        read.repaired_written,
        MONTH_STARTS,
        examples=("March  3 ,\n2019", "March 3, 2O19", "March３, ２０１９"),
        lookalikes=("March 3, 2019",),
    ),
    _row(
        "month-year-days",
        rf"(?P<m>{FULL_MONTHS})-(?P<y>[12]\d{{3}})-(?P<d>3[01]|[12]\d|0?[1-9])(?!\d)",
        read.written,
        MONTH_STARTS,
        examples=("September-2020-23",),
        lookalikes=("September-2020",),
    ),
    _row(
        "day-to-month-day",
        rf"(?:from )(?:the )?(?P<d>{DAY}) to (?P<m>{FULL_MONTHS}) (?P<d2>{DAY})(?:,? (?P<y>{YEAR}))?(?!\d)",
        read.written,
        "f",
        examples=("from 4 to January 22, 1995", "from 4 to January 22"),
        lookalikes=("from 4 to 22 January",),
    ),
    _row(
        "month-between",
        rf"(?P<m>{FULL_MONTHS}) between (?:the )?(?P<d>{DAY}) and (?:the )?(?P<d2>{DAY})(?:,? (?P<y>{YEAR}))?(?!\d)",
        read.written,
        MONTH_STARTS,
        examples=("November between 19 and 20",),
        lookalikes=("between November 19 and 20",),
    ),
    _row(
        "working-week",
        r"(?P<w>this|next|last) (?:working|work) ?week",
        relative.working_week,
        "tnl",
        examples=("this working week", "next workweek"),
        lookalikes=("the working week",),
    ),
    _row(
        "mid-decade",
        r"(?:the )?(?P<part>early|mid|late)-(?P<dec>(?:1[89]|20)\d0)s(?![A-Za-z])",
        read.part_of_decade,
        "eml" + "t",
        examples=("mid-2000s", "the mid-1980s", "late-1990s"),
        lookalikes=("mid-2005s",),
    ),
    _row(
        "iso-day",
        r"(?<![\d.]-)(?<![\d.])(?P<y>[12]\d{3})(?:-(?P<m>1[0-2]|0?[1-9])-|/(?P<m_1>1[0-2]|0?[1-9])/)(?P<d>3[01]|[12]\d|0?[1-9])(?!\d)",
        read.iso_day,
        "12",
        examples=("2021-06-01", "2012/8/10"),
        lookalikes=("12021-06-01", "2021-06-321"),
    ),
    _row(
        "compact-day",
        r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?![\d%]|\.\d|[A-Za-z])",
        read.iso_day,
        "12",
        examples=("20161016",),
        lookalikes=("20161316",),
    ),
    _row(
        "days-of-month",
        rf"(?:from )?(?:the )?(?P<d>{DAY}){TO}(?:the )?(?P<d2>{DAY}) (?:in |of )?(?P<w>this|next|last) month",
        read.days_of_month,
        DIGITS + "ft",
        examples=("from 4-23 in next month", "10 to 12 of this month", "4-7 last month"),
        lookalikes=("4 of next month", "from 23-4 in next month"),
    ),
    _row(
        "numeric-day",
        rf"{NO_DIGIT_BEFORE}{WEEKDAY_BEFORE}?(?P<a>[0-3]?\d)[/.-](?P<b>[0-3]?\d)(?:/|-|\.|,)(?P<y>[12]\d{{3}}|\d\d)(?![\d%/]|[.,]\d|[-–]\d+(?![\d/-]))",
        read.numeric,
        DIGITS + WEEKDAY_STARTS + "nl",
        examples=("6/1/2021", "3-7-07", "Tuesday 11/3/2015", "22/04/2021"),
        lookalikes=("192.168.1.12", "24/7", "1.2.3.4"),
    ),
    _row(
        "numeric-month-day",
        rf"{NO_DIGIT_BEFORE}(?:{WEEKDAY_BEFORE}(?P<a>1[0-2]|0?[1-9])[/.](?P<b>3[01]|[12]\d|0?[1-9])(?![\d%/:]|[.,-]\d)"
        rf"|{BEFORE_SHORT_DAY}(?P<a_1>1[0-2]|0?[1-9])/(?P<b_1>3[01]|[12]\d|0?[1-9])(?![\d%]|[./,]\d| (?:of|the|an?|cups?|teaspoons?|tablespoons?|pints?|hours?|miles?|inch|scale|size)\b)"
        rf"|(?<=\bon )(?P<a_2>1[0-2]|0?[1-9])[-.](?P<b_2>3[01]|[12]\d|0?[1-9])(?![\d%/:]|[.,-]\d){COUNTED}"
        r"|(?<=\bon )(?P<a_3>3[01]|[12]\d|0?[1-9])/(?P<b_3>1[0-2]|0?[1-9])(?![\d%/:]|[.,-]\d))",
        read.numeric,
        DIGITS + WEEKDAY_STARTS + "nl",
        examples=("6/15", "friday 5/12"),
        lookalikes=("24/7", "2/32", "12/15/16/17", "a score of 8/10", "on 12.6 million guests"),
    ),
    _row(
        "written-year-first",
        rf"{NO_NUMBER_BEFORE}(?P<y>[12]\d{{3}})[ /-]{{1,2}}(?P<m>{MONTH_ANY_CASE}|may)[ /-]{{1,2}}(?P<d>{DAY})(?![\d:])",
        read.written,
        "12",
        examples=("2018 March 18", "2019-aug-1", "2019/sep/01"),
    ),
    _row(
        # the 11 September attacks: called after their day, in whatever year they are told of
        "september-11",
        r"(?:the )?(?:Sept(?:ember|\.)? 11(?:th)?|11(?:th)? September)(?=['’]?s? (?:terror|attack|hijack))",
        lambda groups: Point(2001, 9, 11),
        "s1t",
        examples=("September 11", "the 11 September", "Sept. 11"),
        lookalikes=("September 12",),
    ),
    _row(
        "written-month-first",
        rf"(?<!long )(?<!month of ){WEEKDAY_BEFORE}?(?P<m>{MONTH})(?: ?[,/-] ?(?!the )| |\.(?=\d+(?:st|nd|rd|th)))?(?:the )?(?P<d>{DAY})(?:{TO}(?:the )?(?P<d2>{DAY}))?{NOT_A_DAY_AFTER}{YEAR_FOLLOWS}(?!\d)",
        read.written,
        MONTH_STARTS + WEEKDAY_STARTS + "nl",
        over_lines=True,
        examples=(
            "June 1, 2021",
            "Jun. 1",
            "April 25-29",
            "August 10 - 22, 2012",
            "Sunday, March 6, 2016",
            "May twenty-first",
            "Oct2",
            "april 9th through 17th",
        ),
        lookalikes=("a Long March-4C rocket", "Long March 5", "may 5 people", "March 5,000", "marching 5"),
    ),
    _row(
        "written-day-first",
        rf"{NO_NUMBER_BEFORE}{WEEKDAY_BEFORE}?(?:the )?(?:(?P<d2>{DAY})(?:{TO}|(?:(?<=between \d)|(?<=between \d\d)|(?<=between \d(?:st|nd|rd|th))|(?<=between \d\d(?:st|nd|rd|th))) and )(?:the )?)?"
        rf"(?P<d>{DAY})(?!\n{MONTH}\.?[ ]\d{{1,2}}\b)(?: day)?(?: of | |[-/.])?(?P<m>{MONTH_ANY_CASE}){YEAR_FOLLOWS}(?![\dA-Za-z])",
        read.written_backwards,
        f"{DIGITS}{WEEKDAY_STARTS}tfsenl",
        over_lines=True,
        examples=(
            "1 June 2021",
            "the 09th of May",
            "10 to 22 August 2012",
            "05-Aug-2016",
            "tenth of September, two thousand",
            "25-29 April 2021",
        ),
        lookalikes=("5 marches", "the second may have"),
    ),
    _row(
        "recurring",
        rf"(?:every|each)(?: (?:other|single|second|third|fourth|{numbers.AMOUNT}))? (?:{UNIT}\b|{FULL_WEEKDAY}s?|weekend|morning|evening|night|spring|summer|autumn|fall|winter|{MONTH})"
        rf"|(?:on )?(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b",
        read.unresolved,
        "eo" + WEEKDAY_STARTS,
        kind="recurring",
        examples=("every Monday", "each year", "Mondays", "every two weeks", "every May"),
        lookalikes=("everyone", "Monday"),
    ),
    _row(
        "month-year",
        rf"(?P<m>{MONTH}|(?<=of )may|may)(?: ?, ?| of | ?, in | in | |[-/])(?:the year )?(?P<y>[12]\d{{3}}(?!\d|[.,]\d)|['’]\d\d(?!\d)|(?<=of )\d\d(?!\d)|[4-9]\d(?=\s*\Z)|{numbers.YEAR_IN_WORDS}){COUNTED}",
        read.written,
        MONTH_STARTS,
        over_lines=True,
        examples=(
            "June 2021",
            "November , 2016",
            "April of 1987",
            "Dec/2018",
            "may 2018",
            "October two thousand and five",
        ),
        lookalikes=("June 21", "Junes 2021"),
    ),
    _row(
        "year-month",
        rf"{NO_NUMBER_BEFORE}(?P<y>[12]\d{{3}})(?: ?, ?|[-/ ])(?P<m>{MONTH}|may(?= and| to|\b[-–]))(?![-/ ]\d)",
        read.written,
        "12",
        examples=("2016 june", "2016, nov", "2017 april"),
    ),
    _row(
        "numeric-month",
        rf"{NO_NUMBER_BEFORE}(?:(?P<y>(?:19|20)\d\d) ?[-/] ?(?P<m>1[0-2]|0?[1-9])(?![\d/%]|[-.,]\d| ?season| academic| financial)|(?P<m_1>1[0-2]|0?[1-9]) ?[-/] ?(?P<y_1>(?:19|20)\d\d)(?![\d/%]|[-.,]\d))",
        read.numeric_month,
        DIGITS,
        examples=("2016-11", "11/2016", "2015 / 3", "12-2015"),
        lookalikes=("2016-13", "112/2108"),
    ),
    _row(
        "year-range",
        rf"{NO_NUMBER_BEFORE}(?<!pages )(?<!paras )(?<!pp\. )(?P<y>(?:1\d|20)\d\d) ?(?:[-–—~] ?(?P<y2>[12]\d{{3}}|(?:1[3-9]|[2-9]\d))|/(?P<y2_1>\d\d))(?![\d/%]|[-.,]\d){COUNTED}",
        read.year_range,
        "12",
        examples=("2014-2018", "2014~2018", "2014–18", "2014/15"),
        lookalikes=("2014-08-01", "12014-2018"),
    ),
    _row(
        "common-era",
        r"(?<![\d.,])(?:(?P<bc>\d{1,4}|\d,\d{3}) ?(?-i:BCE?|B\.C\.(?:E\.)?)|(?-i:AD|A\.D\.) ?(?P<ad>\d{1,4})|(?P<ad2>\d{1,4}) ?(?-i:AD|CE|A\.D\.|C\.E\.))(?![A-Za-z0-9])",
        read.early_year,
        DIGITS + "a",
        examples=("221 BC", "44 B.C.", "AD 618", "618 CE"),
        lookalikes=("221 BCD", "an ad 20"),
    ),
    _row(
        "century",
        rf"(?:the )?(?:(?P<half>first|second) half of (?:the )?)?(?P<n>\d{{1,2}}(?:st|nd|rd|th)|{numbers.ORDINAL_DAY})(?: +|-(?=century(?! [a-z])))century(?P<bc> (?-i:BCE?|B\.C\.))?(?![A-Za-z])",
        read.early_century,
        f"{DIGITS}tfsen",
        examples=(
            "19th century",
            "the nineteenth century",
            "15th  century",
            "the third century BC",
            "the second half of the 19th century",
        ),
    ),
    _row(
        "decade",
        rf"(?:the )?(?:(?P<full>(?:1[1-9]|20)\d0)['’]?s|['’](?P<short>[1-9]0)['’]?s|(?:(?<=\bthe )|(?<=\bin ))(?P<word>{'|'.join(lex.DECADE_WORDS)})|(?P<teens>two thousand and tens|twenty[- ]tens))(?![A-Za-z0-9])",
        read.decade,
        f"{DIGITS}t'’sfen",
        examples=("the 1980s", "1990s", "the '80s", "the twenty-tens"),
        lookalikes=("1985s", "30s"),
    ),
    _row(
        "quarter",
        rf"(?:the )?(?:(?-i:(?P<kind>[QqHh]))(?P<q>[1-4])(?:(?: of| in)? ?(?:(?P<y>[12]\d{{3}})(?!\d)|['’](?P<y_1>\d\d)))?(?![A-Za-z0-9])"
        rf"|(?P<q_1>{ORDINAL})[ -](?P<kind_1>quarter)(?![- ]?finals?|backs?|s\b|of (?:a|the) (?:game|match|hour|mile))(?!(?<=last quarter)(?! of))"
        rf"|(?P<q_2>first|second|1st|2nd)[ -](?P<kind_2>half)(?= of (?:the )?(?:[12]\d{{3}}|year|this year|last year|next year|fiscal)|(?<=-half) (?:\w+ )?(?:profit|revenue|sales|results|earnings|gdp|loss|growth)))",
        read.quarter,
        "qhf" + DIGITS + "stl",
        examples=("Q2 2021", "Q1", "H2 2016", "second quarter", "the third quarter", "1st quarter"),
        lookalikes=("quarter-final", "last quarter", "Q5", "second quarter-final"),
    ),
    _row(
        # as analysts write them: 2Q17, 1H2021
        "quarter-of-filings",
        r"(?:(?P<q>[1-4])(?P<kind>q)|(?P<q_1>[12])(?P<kind_1>h))(?P<y>(?:20)?[012]\d)(?![A-Za-z0-9])",
        read.quarter,
        "1234",
        examples=("2Q17", "1H2021"),
        lookalikes=("2Q", "5Q17", "3H17"),
    ),
    _row(
        "two-quarters",
        r"(?:the )?(?P<q>first|second|third|1st|2nd|3rd)(?: and | or | to | through |-)(?:the )?(?P<q2>second|third|fourth|2nd|3rd|4th) quarters?(?:,? (?:of |in )?(?P<y>[12]\d{3})(?!\d))?(?![A-Za-z0-9])",
        read.two_quarters,
        "fst123",
        examples=("the first and second quarters of 2020", "third and fourth quarters"),
        lookalikes=("first and second halves",),
    ),
    _row(
        "half-after-year",
        r"(?P<y>(?:19|20)\d\d)[ -]?(?P<kind>[HQ])(?P<q>[1-4])(?![A-Za-z0-9])",
        read.quarter,
        "12",
        examples=("2016H2", "2016 H2", "2017-q1"),
    ),
    _row(
        "season",
        rf"(?:{LAST_WORDS} (?P<s>spring|summer|autumn|fall|winter)|(?<!arab )(?<!prague )(?P<s_1>spring|summer|autumn|fall|winter)(?: of)?,? (?P<y>[12]\d{{3}})"
        rf"|(?:(?<=\bin )|(?<=\bby )|(?<=\bsince )|(?<=\bduring )|(?<=\bin the )|(?<=\bby the )|(?<=\bearly )|(?<=\blate )|(?<=\bduring the ))(?P<s_2>spring|summer|autumn|fall(?! of| in\b| from)|winter))(?![A-Za-z])(?! festival| olympics| games| out)",
        read.season,
        "tlnpcusafw",
        examples=("this summer", "spring 2020", "last winter", "the following spring", "summer of 2019"),
        lookalikes=("falls", "spring festival", "fall in prices"),
    ),
    _row(
        "named-day",
        rf"(?:(?P<w>(?:the )?(?:last|next|previous|following|coming|upcoming)|this) )?(?:(?!ramadan)|{lex.AFTER_PREPOSITION})(?P<name>{'|'.join(lex.NAMES)})(?![A-Za-z])(?! (?:island|tree|carol|card|present|gift|song|egg|market|party|parade|rising|dinner|turkey)s?)(?P<period> (?:holiday )?weekend(?!s|er)|(?:(?<=spring festival)|(?<=lunar new year)|(?<=chinese new year)|(?<=national day)|(?<=may day)|(?<=autumn festival)) (?:national )?holidays?(?! season| shopping| makers))?(?:,? (?:of |in )?(?P<y>[12]\d{{3}})(?!\d))?(?P<period_1> (?:holiday )?weekend(?!s|er))?",
        read.named,
        "ntlpfcuvswaiemjbhgxdqry",
        examples=(
            "Christmas",
            "Easter Monday",
            "easter sunday 2018",
            "new year eve",
            "next new year day",
            "thanks giving day",
            "Mid-Autumn Festival",
            "Labor Day 2021",
            "Spring Festival holiday",
            "Eid al-Fitr",
            "Yom Kippur 1973",
        ),
        lookalikes=("Tariq Ramadan", "Yom Kippur War", "Christmas Island", "Easter eggs", "easterly"),
    ),
    _row(
        "relative-day",
        r"(?<!(?-i:USA) )(?<!(?-i:Russia) )(?P<rd>(?:the )?day before yesterday|(?:the )?day after tomorrow|yesterday|tomorrow|tonight|today(?!['’]s (?:world|standards|society|terms)|(?-i:(?<=Today)) (?:programme|program|show)\b)"
        r"|(?:(?<![a-z1]['’]s )|(?-i:(?=this)))(?:this|last|past) (?:early[- ]|late[- ])?(?:morning|afternoon|evening|night)|(?:late |early )this (?:morning|afternoon|evening)|(?:last|this) night|past day"
        r"|(?:the )?(?:next|following) (?:day|morning|afternoon|evening|night)(?! of)|(?:the )?(?:previous|same) (?:day|night|evening|morning|afternoon)(?! of)|that (?:day|night|evening|morning|afternoon)"
        rf"|the (?:day|night|evening) (?:before|after)(?! (?:last|next|that|tomorrow|yesterday|the|an?|his|her|its|their|he|she|it|they|we|i)\b)|the morning after)(?![A-Za-z])(?:{TIME_OF_DAY})?",
        relative.relative_day,
        "dytlpnefs",
        examples=(
            "yesterday",
            "today",
            "the next day",
            "tomorrow night",
            "last night",
            "the day before yesterday",
            "that evening",
            "this morning",
            "the day after",
        ),
        lookalikes=("yesterdays", "holiday", "today's world", "the day after the attack"),
    ),
    _row(
        "nth-weekday",
        rf"(?:the )?(?P<n>first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th) (?P<wd>{FULL_WEEKDAY})(?![A-Za-z]|['’]s)",
        relative.nth_weekday,
        f"tfs{DIGITS}",
        examples=("second Sunday", "the first Friday", "third Tuesday"),
        lookalikes=("the first Fridays",),
    ),
    _row(
        "last-weekday-of",
        rf"(?:the )?(?P<n>last|final) (?P<wd>{FULL_WEEKDAY})(?= (?:of|in) (?!(?:the|this|that) (?:week|race)))",
        relative.nth_weekday,
        "tlf",
        examples=("last Monday", "the final Friday"),
        lookalikes=("last Monday of the week",),
    ),
    _row(
        "day-of-month",
        rf"(?:(?P<wd>{WEEKDAY_BEFORE})(?:the )?(?P<d>{ORDINAL_DAY}|(?:1[3-9]|2\d|3[01])(?=[!,;)]|\.(?!\d)|\s*\Z| between))|(?:the )?(?P<d_1>{ORDINAL_DAY})(?: day)?(?= (?:of (?:(?:this|next|last|that|previous|the (?:following|next|same|previous)) (?:month|week)|the month)|this month|last month|next month))"
        rf"|{AFTER_PREPOSITION}(?:the )?(?P<d_2>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)))(?![A-Za-z0-9])(?=\s*(?:[.,;:!?)]|\Z|of (?:this|next|last|previous|the|that)\b|(?:this|last|next) month|at\b|and\b|or\b|to\b|through\b|between\b|in the (?:morning|afternoon|evening)))",
        read.day_of_month,
        f"{DIGITS}{WEEKDAY_STARTS}tfsenl",
        examples=("Saturday the 23rd", "Monday 21", "Mon 13th"),
        lookalikes=("the 4th floor", "the first of many", "second"),
    ),
    _row(
        "weekday-range",
        rf"(?:(?P<w>this|next|last) )?(?P<wd>{FULL_WEEKDAY}|{SHORT_WEEKDAY}){TO}(?P<wd2>{FULL_WEEKDAY}|{SHORT_WEEKDAY})(?![A-Za-z])(?!,? (?:\d|{MONTH}))",
        relative.weekday_range,
        WEEKDAY_STARTS + "nl",
        examples=("Monday to Friday", "next Monday through Friday", "Mon-Fri"),
    ),
    _row(
        "weekday",
        rf"(?<!man )(?<!girl )(?<!super )(?<!bloody )(?!(?-i:Friday the 13th is|Sunday (?:Times|Telegraph|Mirror|Mail|Post)|Monday Night Football))(?:(?P<w>(?:this |the )?(?:past|coming|upcoming|following|previous|next|last|same)|this|that)[ ](?P<wd>{FULL_WEEKDAY}|weekend|(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)\b)"
        rf"|(?P<wd_1>{FULL_WEEKDAY}|(?:(?<=the )|(?<=my )|(?<=over )|(?<=at ))weekend)|(?P<ab>{SHORT_WEEKDAY})(?=[,.]?(?: morning| afternoon| evening| night| \d| or | and |\s*\Z)))(?![A-Za-z])(?!(?<=weekend) warrior)(?:,?{TIME_OF_DAY})?",
        relative.weekday,
        WEEKDAY_STARTS + "tpcufnl",
        examples=(
            "Monday",
            "last Monday",
            "next friday",
            "this weekend",
            "this past Wednesday",
            "Friday afternoon",
            "Tuesday in the morning",
        ),
        lookalikes=("Fridays", "sat down", "the sun"),
    ),
    _row(
        "rest-of",
        r"(?:(?:the )?(?P<how>rest|remainder|remaining)(?: of)?(?: the| this| my)? (?P<unit>week|month|quarter|year|decade)"
        r"|(?P<how_1>later|earlier)(?: on)?(?: in)? (?P<w>this|the|last|previous) (?P<unit_1>week|month|quarter|year|decade))(?![A-Za-z])",
        relative.rest_of,
        "trel",
        examples=(
            "rest of the week",
            "later this year",
            "earlier this month",
            "earlier in the week",
            "the rest of the year",
        ),
    ),
    _row(
        "part-of-unit",
        r"(?:(?:the )?(?P<part>end|close|beginning|start|middle|turn) of (?:the|this) (?P<unit>year|month|week|quarter|decade|century)(?!['’]s)"
        r"|(?P<unit_2>year|month)[- ](?P<part_2>end)(?!s)|(?P<part_3>mid)-?(?P<unit_3>year|month|week)|(?P<part_4>end) of (?P<unit_4>year|month))(?![A-Za-z])",
        read.part_of_unit,
        "tecbsmy",
        examples=("the end of the year", "year-end", "mid-year", "the beginning of this month"),
        lookalikes=("the end of the year's drought", "midweekly"),
    ),
    _row(
        "since-opening",
        r"(?:so far this year|(?:the )?year[- ]to[- ]date)",
        lambda groups: Open("from", Relative(Grain.YEAR, 0)),
        "sty",
        examples=("so far this year", "year to date"),
    ),
    _row(
        "vague",
        r"(?:recently|lately|in recent days|the other day|not long ago|a few days ago|several days ago|days ago)(?![A-Za-z])",
        lambda groups: Vague(),
        "rlitnasd",
        examples=("recently", "in recent days", "a few days ago"),
    ),
    _row(
        "window-ahead",
        rf"(?:(?:over|in|for|during|within|throughout) )?(?:the )?(?:next|coming|following|upcoming) (?P<n>(?!a )(?:{numbers.AMOUNT}) {UNITS})(?![A-Za-z])(?! (?:of|in) \d)"
        rf"|(?:(?:over|in|for|during|within|throughout) )?(?:the )?(?P<n_1>{numbers.AMOUNT} (?:next|coming|upcoming) {UNITS})(?![A-Za-z])"
        rf"|(?P<within>within) (?:the next )?(?P<n_2>{AMOUNTS})(?:(?P<of> (?:of|after|before|from|since|to) (?!now|today))|(?: from (?:now|today))?)(?![A-Za-z])",
        relative.window_ahead,
        f"{NUMBER_STARTS}oidwtncfu",
        kind="span",
        examples=(
            "next 3 days",
            "over the next two weeks",
            "2 upcoming months",
            "within 10 months",
            "within two weeks from today",
        ),
        lookalikes=("past 3 days", "within reach"),
    ),
    _row(
        "span",
        rf"(?:(?:over|in|for|during|within|throughout|across) )?(?:(?:the )?(?:past|last|next|coming|previous|preceding|following|upcoming)(?: (?:{numbers.AMOUNT}|few|several|many|two or three))[ -]?(?:business |working |calendar |full )?{UNIT}\b"
        rf"|(?:the )?{numbers.AMOUNT} (?:past|last|next|coming|previous|following|upcoming) {UNITS}\b"
        r"|(?:the )?(?:past|coming|recent) (?:days|weeks|months|quarters|years|decades|centuries|hours|minutes)"
        r"|(?:(?:over|during|for|throughout|within|in) )?the past (?:day|week|fortnight|month|quarter|year|decade|century)"
        r"|(?:over|for|during|throughout|within) the (?:last|next|coming) (?:day|week|fortnight|month|year|decade|century)"
        r"|(?:the )?next decade"
        r")(?![A-Za-z])(?! (?:of|in) \d)",
        read.unresolved,
        f"{NUMBER_STARTS}owdtipclnfu",
        kind="span",
        examples=(
            "the past decade",
            "the past three years",
            "in recent years",
            "over the next few weeks",
            "for the last 3 months",
        ),
        lookalikes=("the last week", "next year"),
    ),
    _row(
        "shift",
        rf"{ABOUT}(?P<n>{AMOUNTS}) (?P<how>ago(?: today)?|earlier(?! than| this| that| in\b)|later(?! than| this| that| in\b| today)|from now|from today|afterwards?|previously|(?:before|after)(?=[.,;!?]|\s*\Z)|on(?=,))(?![A-Za-z])(?:{TIME_OF_DAY})?",
        relative.shift,
        f"{NUMBER_STARTS}anjwomlras",
        examples=(
            "two days ago",
            "three weeks later",
            "a week from now",
            "1 month 2 years 21 days ago",
            "about two years ago",
            "a fortnight later",
            "a year ago today",
            "3 days from today",
        ),
        lookalikes=("two days", "agog"),
    ),
    _row(
        "shift-ahead",
        rf"in {ABOUT}(?P<n>(?!an? (?:hour|minute|day)\b){AMOUNTS}|a day)(?:['’] time| from (?:now|today))?(?! (?:of|since|after|before|to|or|ago|earlier|later|from|old)\b|['’])(?![A-Za-z-])",
        relative.shift,
        "i",
        examples=("in two weeks", "in 3 years' time", "in two days from today"),
        lookalikes=("in two weeks of rain", "in a day-long"),
    ),
    _row(
        "week-number",
        r"(?:the )?(?-i:[Ww])eek (?P<n>[1-5]?\d)(?!\d|[.,:]\d)",
        relative.week_of_year,
        "tw",
        examples=("week 31", "Week 1"),
    ),
    _row(
        "period",
        rf"(?:{LAST_WORDS} (?:calendar |fiscal |financial )?(?P<unit>{PERIOD})(?!s|[- ](?:end|long|old|round|ago))|the (?P<unit_1>week|month|year|quarter|decade) (?P<far>after next|before last)"
        rf"|(?:the )?(?P<unit_2>week|month|year) (?P<near>before|after|earlier)(?=[.,;!?]|\s*\Z))(?![A-Za-z])(?! of\b)",
        relative.period,
        "tlnpcuf",
        examples=(
            "last week",
            "this month",
            "next year",
            "the following year",
            "the year after next",
            "that same year",
            "this calendar year",
            "current quarter",
            "the year before",
        ),
        lookalikes=("last weekend", "the last week of", "this yearbook"),
    ),
    _row(
        "month",
        rf"(?<!long )(?P<m>(?-i:{PLAIN_MONTH}|{PLAIN_MONTH.upper()})|(?<=\bthat )(?<!aid that )(?<!ays that )(?-i:April|June|August)(?=,? the | [a-z])|{AFTER_PREPOSITION}(?!(?<=\band )Jan\b)(?-i:{CAPITAL_MONTH})|{IN_OR_SINCE}(?:{FULL_MONTHS}|{SHORT_MONTHS}|may)|{AFTER_PREPOSITION}(?:{LOWER_MONTHS})"
        rf"|(?-i:{CAPITAL_MONTH})(?=(?:{TO}|,? and |, )(?-i:{CAPITAL_MONTH}|{LOWER_MONTHS.title()})\b))"
        rf"(?:(?<![a-z]{{4}})\.(?=\s+(?-i:[a-z0-9])))?(?![A-Za-z0-9])(?!['’]s (?:government|cabinet|deal|party)|-(?!(?-i:{CAPITAL_MONTH}|{LOWER_MONTHS.title()})\b)[A-Za-z]"
        r"| (?:said|says|told|added|argued|believes|(?-i:Jones|Carter|Wilson|Ames|Alsina|Revolution|Bank|Week))\b)",
        read.written,
        MONTH_STARTS,
        examples=("January", "October"),
        lookalikes=("may", "March", "Theresa May said", "August Rodin"),
    ),
    _row(
        "year",
        r"(?<![\d.,$€£¥#/:])(?<!\d[-–])(?<!(?-i:No\.) )(?<!room )(?<!route )(?<!flight )(?<!highway )(?<!agenda )(?<!vision )(?<!windows )(?<!suite )(?<!unit )(?<!article )(?<!section )(?<!pages )(?<!page )(?<!paras )(?<!bond )(?<!(?-i:Mars) )(?<!(?-i:Runner) )(?<!(?-i:[GR]TX) )(?<![\"“])"
        rf"(?:(?:the )?(?:calendar |fiscal |financial )?year (?P<y>\d{{3}}(?!\d)|1\d{{3}}|2[01]\d{{2}})|(?:(?<=in )|(?<=since )|(?<=before )|(?<=after )|(?<=until )|(?<=from )|(?<=during )|(?<=by )|(?<=to )|(?<=between )|(?<=circa )|(?<=around )|(?<=about ))(?P<y_1>1[0-8]\d\d)(?! [a-z]+s\b)"
        rf"|(?-i:FY) ?['’]?(?P<y_3>(?:20)?\d\d)|(?P<y_2>(?:19|20)\d\d)(?!\(|(?-i: ?(?:GMT|UTC))| (?:signed|people|attended|were (?:killed|injured))))(?![\d/%]|[.,:]\d|[-–]\d|-[a-z]|['’]?s\b(?<!['’]s)){COUNTED}(?! (?-i:[A-Z]\b)|(?<!in \d{{4}}) (?-i:[A-Z]{{2}}\d{{1,3}}\b))",
        read.year,
        "12tcfy",
        examples=("2021", "year 247", "the year 2008"),
        lookalikes=(
            "2000 people",
            "1917 GMT",
            "$2018",
            "2.2019",
            "2019-nCoV",
            "1984 copies",
            "2000%",
            "2019 QK3",
            "RTX 2060",
        ),
    ),
    _row(
        "year-in-words",
        rf"(?:year (?P<y>{numbers.YEAR_IN_WORDS}|{numbers.BELOW_HUNDRED} hundred(?: and)? {numbers.BELOW_HUNDRED})|(?:(?<=\bin )|(?<=\bof )|(?<=\bsince ))(?P<y_1>{numbers.YEAR_IN_WORDS})(?!s| (?:people|dollars|years|[a-z]+s)\b))",
        read.year,
        "yotnesf",
        examples=("Year two hundred and sixty seven",),
    ),
    _row(
        "clock",
        rf"(?P<tod>{CLOCK}(?:{TO}{CLOCK})?|(?:(?<=at )|(?<=around )|(?<=until )|(?<=by )|(?<=before )|(?<=after ))(?:noon|midnight|midday)(?![A-Za-z])"
        rf"|\d{{1,2}}(?::\d\d)?{TO}{CLOCK}|(?:(?<=at )|(?<=from )|(?<=until )|(?<=around )){CLOCK_24}(?:{TO}{CLOCK_24})?)(?P<zone> ?{ZONE})?|(?P<tod_1>{CLOCK_24})(?P<zone_1> ?{ZONE})",
        clocks.clock,
        f"{DIGITS}nm",
        examples=("9:43 a.m.", "10:30 pst", "3-8pm", "9 am to 5 pm"),
        lookalikes=("3 ambulances", "1:1", "12.5 p", "25:70", "02:34"),
    ),
    _row(
        "clock-beside",
        rf"(?P<tod>{CLOCK_24}(?:{TO}{CLOCK_24})?)",
        clocks.clock,
        DIGITS,
        examples=("02:34", "10:30:00"),
        lookalikes=("1:1", "25:70", "10:30:00:00"),
    ),
    _row(
        "age",
        rf"(?:{numbers.AMOUNT}[- ](?:year|month|week|day)s?[- ]olds?|aged? \d{{1,3}})(?![A-Za-z0-9])",
        read.unresolved,
        f"{NUMBER_STARTS}a",
        kind="duration",
        examples=("30-year-old", "20 years old", "aged 30"),
    ),
    _row(
        "duration",
        rf"(?<![$€£¥#.,])(?:for )?(?:{AMOUNTS}|(?:several|(?:a )?few|many|some|dozens of|hundreds of|thousands of) {UNIT})(?:[- ]long)?(?![A-Za-z])",
        read.unresolved,
        f"{NUMBER_STARTS}sfmdh",
        kind="duration",
        examples=("for three years", "18 months", "three-year", "several weeks"),
        lookalikes=("a yearling", "twenties"),
    ),
    _row(
        "now",
        r"(?:(?:(?<=\band )|(?<=\bto )|(?<=\buntil )|(?<=\btill )|(?<=\bbetween )|(?<=\bfrom )|(?<=\bright ))now|(?<=\bto )date(?! with| from)|(?:the )?current date)(?![A-Za-z])",
        lambda groups: Relative(Grain.DAY, 0),
        "ndtc",
        examples=("current date",),
    ),
)
