"""Chinese names of the table of named days, both scripts."""

from __future__ import annotations

from collections.abc import Iterable

from chrono.dates.named_days import SOLAR_TERMS

TRADITIONAL_TERMS = {
    "驚蟄": "惊蛰",
    "穀雨": "谷雨",
    "小滿": "小满",
    "芒種": "芒种",
    "處暑": "处暑",
}
NAMES: dict[str, str] = {
    "元旦": "new-year",
    "元旦节": "new-year",
    "元旦節": "new-year",
    "阳历新年": "new-year",
    "陽曆新年": "new-year",
    "公历新年": "new-year",
    "跨年夜": "new-year-eve",
    "情人节": "valentine",
    "情人節": "valentine",
    "白色情人节": "white-day",
    "白色情人節": "white-day",
    "妇女节": "women",
    "婦女節": "women",
    "三八节": "women",
    "三八妇女节": "women",
    "国际妇女节": "women",
    "國際婦女節": "women",
    "植树节": "arbor",
    "植樹節": "arbor",
    "国际消费者权益日": "consumer",
    "国际消费者權益日": "consumer",
    "國際消費者權益日": "consumer",
    "消费者权益日": "consumer",
    "消費者權益日": "consumer",
    "愚人节": "april-fools",
    "愚人節": "april-fools",
    "世界地球日": "earth",
    "地球日": "earth",
    "世界读书日": "book",
    "中国航天日": "space",
    "劳动节": "labour",
    "勞動節": "labour",
    "五一劳动节": "labour",
    "五一国际劳动节": "labour",
    "国际劳动节": "labour",
    "国际劳工节": "labour",
    "青年节": "youth",
    "青年節": "youth",
    "五四青年节": "youth",
    "国际护士节": "nurse",
    "护士节": "nurse",
    "儿童节": "children",
    "兒童節": "children",
    "国际儿童节": "children",
    "國際兒童節": "children",
    "六一儿童节": "children",
    "世界环境日": "environment",
    "中国人民警察节": "police",
    "人民警察节": "police",
    "世界水日": "water",
    "世界气象日": "weather",
    "世界卫生日": "health",
    "全民国家安全教育日": "national-security",
    "世界无烟日": "no-tobacco",
    "世界献血者日": "blood-donor",
    "世界难民日": "refugee",
    "国际禁毒日": "anti-drug",
    "世界人口日": "population",
    "中国医师节": "doctor",
    "国际和平日": "peace",
    "世界粮食日": "food",
    "全国消防日": "fire-safety",
    "世界糖尿病日": "diabetes",
    "世界艾滋病日": "aids",
    "全国交通安全日": "traffic-safety",
    "国际残疾人日": "disabled",
    "国家宪法日": "constitution",
    "世界人权日": "human-rights",
    "国际人权日": "human-rights",
    "全国助残日": "disabled-china",
    "抗战胜利纪念日": "victory",
    "中国农民丰收节": "term-秋分",
    "农民丰收节": "term-秋分",
    "北方小年": "kitchen-god",
    "农历小年": "kitchen-god",
    "南方小年": "kitchen-god-south",
    "下元节": "xiayuan",
    "壮族三月三": "shangsi",
    "建党节": "party",
    "建黨節": "party",
    "香港回归纪念日": "hongkong-return",
    "香港回歸紀念日": "hongkong-return",
    "建军节": "army",
    "建軍節": "army",
    "八一建军节": "army",
    "台湾父亲节": "taiwan-father",
    "台灣父親節": "taiwan-father",
    "教师节": "teacher",
    "教師節": "teacher",
    "烈士纪念日": "martyrs",
    "国庆": "national",
    "國慶": "national",
    "国庆节": "national",
    "國慶節": "national",
    "国庆日": "national",
    "十一国庆": "national",
    "双十节": "double-ten",
    "双十国庆": "double-ten",
    "雙十國慶": "double-ten",
    "雙十連假": "double-ten",
    "雙十節": "double-ten",
    "万圣节": "halloween",
    "萬聖節": "halloween",
    "万圣夜": "halloween",
    "记者节": "journalist",
    "光棍节": "singles",
    "光棍節": "singles",
    "双十一": "singles",
    "雙十一": "singles",
    "双11": "singles",
    "双十二": "double-twelve",
    "双12": "double-twelve",
    "国家公祭日": "nanjing",
    "澳门回归纪念日": "macau-return",
    "澳門回歸紀念日": "macau-return",
    "平安夜": "christmas-eve",
    "圣诞": "christmas",
    "聖誕": "christmas",
    "圣诞节": "christmas",
    "聖誕節": "christmas",
    "母亲节": "mother",
    "母親節": "mother",
    "父亲节": "father",
    "父親節": "father",
    "感恩节": "thanksgiving",
    "感恩節": "thanksgiving",
    "黑色星期五": "black-friday",
    "春节": "spring-festival",
    "春節": "spring-festival",
    "农历新年": "spring-festival",
    "農曆新年": "spring-festival",
    "大年初一": "spring-festival",
    "年初一": "spring-festival",
    "正月初一": "spring-festival",
    "除夕": "lunar-eve",
    "除夕夜": "lunar-eve",
    "大年三十": "lunar-eve",
    "大年夜": "lunar-eve",
    "年三十": "lunar-eve",
    "元宵节": "lantern",
    "元宵節": "lantern",
    "元宵": "lantern",
    "龙抬头": "dragon-head",
    "二月二龙抬头": "dragon-head",
    "端午": "dragon-boat",
    "端午节": "dragon-boat",
    "端午節": "dragon-boat",
    "七夕": "qixi",
    "七夕节": "qixi",
    "七夕情人节": "qixi",
    "七夕情人節": "qixi",
    "七夕節": "qixi",
    "中元节": "ghost",
    "中元節": "ghost",
    "中秋": "mid-autumn",
    "中秋节": "mid-autumn",
    "中秋節": "mid-autumn",
    "重阳": "double-ninth",
    "重陽": "double-ninth",
    "重阳节": "double-ninth",
    "重陽節": "double-ninth",
    "腊八": "laba",
    "腊八节": "laba",
    "臘八節": "laba",
    "清明节": "qingming",
    "清明節": "qingming",
    "清明": "qingming",
    "复活节": "easter",
    "復活節": "easter",
    "两会": "two-sessions",
    "全国两会": "two-sessions",
    "全國兩會": "two-sessions",
    "兩會": "two-sessions",
    "十一届三中全会": "cpc-11-3",
    "3·15": "consumer",
    "三一五": "consumer",
    "6·18": "shopping-618",
    "新春": "spring-festival",
    **{f"{name}节气": f"term-{name}" for name in SOLAR_TERMS},
    **{name: f"term-{name}" for name in SOLAR_TERMS if name not in ("清明", "小雪", "大雪", "雨水")},
    **{name: f"term-{plain}" for name, plain in TRADITIONAL_TERMS.items()},
}
# Names that are also other things: only with what follows or stands before (see the rules)
SHORT_NAMES: dict[str, str] = {
    "五一": "labour",
    "十一": "national",
    "六一": "children",
    "七一": "party",
    "八一": "army",
    "五四": "youth",
    "三八": "women",
    "九一八": "september-18",
    "七七": "july-7",
    "618": "shopping-618",
}
# Events that are called after their days, which are public fact
EVENTS: dict[str, tuple[int, int, int]] = {
    "九一八事变": (1931, 9, 18),
    "九一八事變": (1931, 9, 18),
    "七七事变": (1937, 7, 7),
    "七七事變": (1937, 7, 7),
    "卢沟桥事变": (1937, 7, 7),
    "五四运动": (1919, 5, 4),
    "五四運動": (1919, 5, 4),
    **{
        f"{day}{what}": (2001, 9, 11)
        for day in ("9·11", "“9·11”", "911", "“911”", "9.11", "“9.11”")
        for what in ("事件", "恐怖袭击", "恐袭")
    },
    **{
        f"{day}{what}": (2008, 5, 12)
        for day in ("5·12", "“5·12”", "5.12", "“5.12”")
        for what in ("汶川", "地震", "大地震", "特大地震")
    },
    **{f"{day}{what}": (2011, 7, 23) for day in ("7·23", "“7·23”", "7.23", "“7.23”") for what in ("动车", "甬温线")},
}
# Stretches of history by their simplified names
PERIODS: dict[str, str] = {
    "全面抗战": "war-of-resistance-full",
    "全民族抗战": "war-of-resistance-full",
    "八年抗战": "war-of-resistance-full",
    "抗日战争": "war-of-resistance",
    "抗战": "war-of-resistance",
    "解放战争": "war-of-liberation",
    "抗美援朝": "korea",
    "抗美援朝战争": "korea",
    "文化大革命": "cultural-revolution",
    "文革": "cultural-revolution",
    "土地革命战争": "land-revolution",
    "土地革命": "land-revolution",
    "红军长征": "long-march",
    "长征": "long-march",
    "第一次世界大战": "first-world-war",
    "一战": "first-world-war",
    "第二次世界大战": "second-world-war",
    "二战": "second-world-war",
    "三年困难": "hard-years",
    "甲午战争": "war-of-1894",
    "辛亥革命": "revolution-of-1911",
}
EVENT_TAIL = r"(?:特大|大)?(?:地震|事故|特别重大铁路交通事故)?"
# Characters of the names that the two scripts write apart
SCRIPTS = dict(
    zip(
        "庆湾节国妇际权劳儿军澳归纪兰圣诞亲农历两会后阳万双复惊谷满种处芒龙腊团资员党抬头记护战争长红难马鸡猪",
        "慶灣節國婦際權勞兒軍澳歸紀蘭聖誕親農曆兩會後陽萬雙復驚穀滿種處芒龍臘團資員黨抬頭記護戰爭長紅難馬雞豬",
        strict=True,
    )
)
SIMPLIFIED = str.maketrans({traditional: plain for plain, traditional in SCRIPTS.items()})


def simplified(name: str) -> str:
    """A name in simplified script."""
    return name.translate(SIMPLIFIED)


def variants(names: Iterable[str]) -> str:
    """One pattern for the names in either script, or a mixture of them; it fails at once where no name can begin."""
    plain = dict.fromkeys(simplified(name) for name in names)
    firsts = "".join(sorted({char for name in plain for char in (name[0], SCRIPTS.get(name[0], name[0]))}))
    return f"(?=[{firsts}])(?:" + "|".join("".join(_in_both_scripts(char) for char in name) for name in plain) + ")"


def _in_both_scripts(char: str) -> str:
    other = SCRIPTS.get(char, char)
    return char if other == char else f"[{char}{other}]"


BY_SIMPLIFIED = {simplified(name): key for name, key in NAMES.items()}
ORDINALS = {"十五": 15, "十六": 16, "十七": 17, "十八": 18, "十九": 19, "二十": 20}
PLENUMS = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7}
