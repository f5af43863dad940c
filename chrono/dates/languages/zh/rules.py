"""The rows of Chinese time expressions, most specific first: where two match at one place, the upper one is taken."""

from __future__ import annotations

from itertools import product

from chrono.dates.expression import Base, Part, Point, Relative, Said, Unresolved, Vague
from chrono.dates.languages.zh import dates, named, relative, repaired, terms, words
from chrono.dates.languages.zh import lexicon as lex
from chrono.dates.languages.zh.lexicon import (
    ABOUT_HOUR,
    ABOUT_SIGN,
    AFTER_DAY,
    CLOCK,
    CLOCK_RANGE,
    CN,
    COUNT,
    DASH,
    DAY_BEFORE,
    DAY_NUMBER,
    DAY_SIGN,
    EVENT_VERB,
    GANZHI,
    HAO,
    HOUR_WORD,
    MONTH_NUMBER,
    ONE_TO_NINE,
    UNIT,
    WEEK,
    YEAR_WORDS,
    ZONE,
    D,
    S,
)
from chrono.dates.languages.zh.names import EVENT_TAIL, EVENTS, NAMES, PERIODS, SCRIPTS, SHORT_NAMES, variants
from chrono.dates.rule import Rule
from chrono.model.time import Grain


def _words(table: dict[str, object]) -> str:
    """One of the words; the look-ahead on their first characters fails at once where none stands."""
    firsts = "".join(sorted({word[0] for word in table}))
    return f"(?=[{firsts}])(?:" + "|".join(sorted(table, key=len, reverse=True)) + ")"


NO_DIGIT = r"(?<![0-9０-９])"
# not the end of 日本, 原本
NO_NAME_OF_JAPAN = "(?<![日原根基](?=本))"
RELATIVE_YEAR = rf"{NO_NAME_OF_JAPAN}(?:{_words(dict(lex.RELATIVE_YEARS))}|[今去明前後后][（(]{D}{{2,4}}[)）]年)"
RELATIVE_MONTH = rf"{NO_NAME_OF_JAPAN}(?:{_words(dict(lex.RELATIVE_MONTHS))}|[上本下][（(]{D}{{1,2}}[)）]月)"
RELATIVE_DAY = rf"(?<![日原根基這这那一兩两](?=本))(?:{_words(dict(lex.RELATIVE_DAYS))}|[昨今明前][（(]{D}{{1,2}}[)）][日天晚]|[今昨明][早晚]上)"
# 2000年来 and 两千年 are stretches of time
FOUR = rf"(?:{NO_DIGIT}[12１２]{D}{{3}}|{YEAR_WORDS})"
# 2006（民國95）年: the year of the Republic says it again
YEAR_SIGN = rf"(?:[（(]民[国國]{D}{{1,3}}年?[)）])?{S}年(?:度)?"
YEAR = rf"(?:(?P<y>{FOUR}|{NO_DIGIT}[3-9]{D}{{3}}(?=年{D}{{1,2}}月{D}{{1,2}}日)|[{ONE_TO_NINE}][〇零{ONE_TO_NINE}]{{2}}(?=年[{ONE_TO_NINE}十]{{1,2}}月)){YEAR_SIGN}|(?P<yy>{NO_DIGIT}(?<!人生)(?<!长达)(?<!历时){D}{{2}}|[〇零{ONE_TO_NINE}]{{2}}){S}年|(?P<ry>{RELATIVE_YEAR}))"
CJK_DIGIT_YEAR = rf"(?:(?P<y>{FOUR}){YEAR_SIGN}|(?P<ry>{RELATIVE_YEAR}))"
# 20世紀(jì)80年代: a reading that a converter of scripts left behind a character
NOTE = "(?:[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）])?"
GLUE = rf"(?:{S}[的，,、]?{S})"
# 元月 is January, and 3000元月租 is none
FIRST_MONTH = "(?<![0-9０-９万萬千百十亿億零几美欧日港澳加台韩])元(?=月)"
MONTH = rf"(?:{NO_DIGIT}|(?<=[.．])(?={D}月{D}{{1,2}}日))(?P<m>{MONTH_NUMBER}|{FIRST_MONTH}){S}月(?:份)?"
DAY = rf"(?P<d>{DAY_NUMBER})(?:{S}{DAY_SIGN}?{DASH}(?P<d2>{DAY_NUMBER}))?{S}{DAY_SIGN}"
BOTH_QUARTERS = (
    rf"(?:{DASH}|、|[和或及与](?=第)|(?<=一)(?=二)|(?<=二)(?=三)|(?<=三)(?=四))第?"  # 第三、四季度, 三四季度
)
PLAIN_YEAR = rf"(?:1[5-9]{D}{D}|20[0-2][1-9])年"
PART_OF_YEAR = (
    r"(?:(?:的)?(?:"
    rf"第?(?P<q>[一二三四首1-4１-４])(?:{BOTH_QUARTERS}(?P<q2>[二三四2-4]))?季度?(?P<qend>[末底])?|[Qq](?:(?<=[Qq])(?P<q3>[1-4]))|(?P<half>[上下前后後])半年(?P<hend>[末底])?"
    rf"|[前头頭首](?P<nq>[一二三两兩1-3])个?季度|[前头頭首](?P<nm>{D}{{1,2}}|[{ONE_TO_NINE}十两兩]{{1,2}})[个個]?月(?:份)?|最?[后後](?:(?P<lm>[二两兩三四五六七八九2-9]|1[01])[个個]?月|(?P<lq>[二两兩三2-3])[个個]?季度)"
    rf"|(?P<season>[春夏秋冬])(?:季|天|日|里)?(?![運訓训拍普洛娃夏秋冬节節晚运訊讯奥奧令残季分]|至(?!{PLAIN_YEAR}|[次翌今]年)|(?<=夏)威)|(?P<ap>年?(?:初|底|末|尾)|[岁歲][末尾]|伊始|(?<=年)年中|中(?!、[日韩韓俄美英法德印越泰])(?=[，,。、；;）)前后後旬]|$)|(?:初|中(?!期[选選业業报報票分股派债]|期选)|后|後|末)期)))"
)
PART_OF_MONTH = (
    r"(?:(?:的)?(?:(?P<ten>[上中下]{1,2})旬|(?P<ap>月?(?:初|底|末|尾)|中(?=[，,。、]|$))|(?P<halfmonth>[上下前后後])半月"
    rf"|(?:第(?=[一二三四五1-5])|(?=[最首]))(?P<week>[一二三四五1-5首]|最[后後])一?[个個]?{WEEK}(?![一二三四五六日天末])))"
)
DIGITS = "0-9０-９"
NUMERALS = f"{DIGITS}〇○Ｏ零一二三四五六七八九十廿卅"
YEARS_START = f"{NUMERALS}两兩元" + "那今本去上旧舊前明来來后後同当當该該次翌隔大这這第下"
# a line end after a year that stands alone on its line parts a heading from its text, not a date
AFTER_YEAR = rf"(?:[ ]?|(?<=[^\n \u3000#*·•一二三四五六七八九十、（()）.]{D}{{4}}年)\n)"
# not more than four, so that a text of nothing but 下 is read in linear time
WEEKS_AWAY = "(?:上{1,4}|下{1,4})[个個]?"
NOT_AN_AMOUNT = rf"的?(?:[12]{D}{{3}}年|{D}{{1,2}}月)"  # 此前7月21日, 过2018年
COUNTS_AHEAD = r"(?=.{0,16}?[最第前头頭首])"  # fails early where a period is followed by no part that is counted out

# 今年27岁, 今年刚满六十岁: how old somebody is
AGE = rf"{S}(?:已经?|已經|刚刚?|剛剛?|才|仅|僅|大?[约約]|差不多|[将將]?近|[还還]?不到|未|虚|虛|即将|即將|也|就|都|快){{0,3}}(?:年?[满滿])?{S}(?:{D}{{1,3}}|[{ONE_TO_NINE}十百]{{1,4}})[多几幾余餘]?{S}[周週虚虛]?[岁歲](?!以|女|末)"

AND = rf"{S}[、和与與及或]{S}"
# 4月5、7、9日: up to three days of a list stand before this one
LISTED_BEFORE = (
    "(?:"
    + "|".join(
        f"(?<=月{gap}{''.join(f'{D}{{{width}}}、' for width in widths)})"
        for gap in ("", " ")  # 10 月 2、3、4 日
        for count in (1, 2, 3)
        for widths in product((1, 2), repeat=count)
    )
    + ")"
)

# 第2季營收: a quarter in Taiwan; 第二季开播 is of a programme
OF_ACCOUNTS = r"(?=(?:合[并併])?(?:[营營][收业業利]|[获獲]利|[财財][报報]|GDP|[经經][济濟]|毛利|出[货貨]|每股|[净淨]利|[税稅]後|[亏虧][损損]))"
NAME = variants(sorted(NAMES, key=len, reverse=True))
# the national days of other countries are not 1 October
NOT_FOREIGN = r"(?!(?:(?<=[美法德英韩俄泰]国)|(?<=[韓]國)|(?<=[美法德英泰]國)|(?<=印度|瑞士|越南|蒙古)|(?<=以色列|加拿大|新加坡))[国國][庆慶])"
# 于10日前报送: by the tenth, not ten days ago
DUE = rf"(?<=[于於在求须須请請定订訂应應])(?={D}{{1,2}}日前(?![后後夕]))"
# that simplified script never writes
TRADITIONAL = "動國會個這來時說為們學對發開與萬報經過還後現關種業產電車實應當東門長無書變號樓營達計畫將啟嚇請議員區縣灣臺黨審協選舉調證據師醫護機場鐵橋環設備單點線級團體資訊際總費預決標購買賣價漲擬訂"
# surnames that end few words; 周 and 夏 are not among them: 本周立秋, 立夏小满
SURNAME = "李王张張刘劉陈陳杨楊赵趙吴吳徐孙孫胡朱郭罗羅梁宋郑鄭谢謝韩韓唐冯馮董萧程曹袁邓鄧许許傅沈曾彭吕吕苏蘇卢盧蒋蔣蔡贾賈丁魏薛阎閻潘杜戴汪姜范姚谭譚廖邹鄒乔喬林黄黃马馬姚秦尹温溫叶葉陆陸邵贺賀郝龚龔庞龐樊施洪崔侯孟龙龍段黎顾顧陶庄莊喻祁邢冉褚岳甄石毛严嚴何钱錢"
# 蔡国庆, 乔小满: people are called after the day of their birth
NOT_A_PERSON = (
    rf"(?!(?<=[{SURNAME}])(?:[国國][庆慶](?![节節假长長黄黃当當]|期[间間]|前[后後])"
    r"|小[满滿雪寒]|[谷穀]雨|立[春夏秋冬]|[惊驚][蛰蟄]|白露|霜降|芒[种種]|[春秋]分|[冬夏]至|大[雪寒]|[处處]暑))"
)
NOT_A_DAY = (
    r"(?!内|內|[龄齡]|游|遊|均|移动|滚动|子|元|渐|益|常|趋|本|前(?!往|[来來赴夕])|[后後](?!期(?![待望盼间間])|半[天夜])|间|用|程|语|夜(?![间間里裡])|照|式|制|企|方|媒|军|俄|韩|美|圆|券|历|薪|经(?=指|济|平均|股|新闻|中文|亚洲|\d)|产|租|班|志|落|出(?![席发發庭院台臺现現访訪任国國境版战戰手炉爐狱獄逃走局面土具资資售警])|光|晒"
    r"|免|票|薄|三餐|之|[病事年婚产產丧喪]假)"
)
BARE_TIME = rf"(?:{S}[（(]?{WEEK}[一二三四五六日天][)）]?|[（(](?P<beside>[一二三四五六日])[)）])?(?P<tod>{S}(?:{HOUR_WORD}{S}{ABOUT_HOUR}{CLOCK_RANGE}?|{CLOCK_RANGE})(?:许|許|左右)?)?"

# 9/4停班, 7/3起: what is told of a day, and not of a share
SLASHED_VERB = "(?:起(?![来來義义])|停[班課课]|登[場场陸陆]|[舉举]行|[開开](?:[幕跑賣卖播學学工庭打盤盘放]|始)|[發发][布佈射售]|[啟启][動动用航]|上[市映線线路架]|截止|生效|[揭啟启]幕)"

# papers, firms, programmes and works that are called after times, and people called 周一…
SAYS = "(?=表示|[说說称稱]|介绍|介紹|告诉|告訴|认为|認為|指出|透露|坦言|[出担擔]?任|主演|执导|執導|[饰飾]演)"
# where a title stands before and 说 or 任 behind, what is no adverb is a name: 书记周三晚表示, 店主周三喜说
AFTER_TITLE = "(?:(?<=导演..|導演..|演员..|演員..|教授..|博士..|院长..|院長..|校长..|校長..|主任..|律师..|律師..|书记..|書記..|市长..|市長..|局长..|局長..|事长..|事長..|经理..|經理..|总裁..|總裁..|队长..|隊長..|教练..|教練..|选手..|選手..|编剧..|作家..|医生..|醫生..|老师..|老師..|村民..|居民..|店主..|车主..))"
NO_NAME = "早晚夜晨上下中午在向对對的又再就已将將也曾才还還起前后後开開公正首出到从從发發接赴与與和因為为被把给給则則均都只仍更"
CALLED_AFTER_TIMES = (
    r"2[01]世[纪紀](?:经济|經濟|商业|商業|教育|传媒|互联|报系|不动产)|(?:20|二十)世[纪紀]福(?:克)?斯|二十一世[纪紀](?:经济|教育|不动产)|今日(?:美国|美國|头条|頭條|说法|俄罗斯|早报|印度|女报|资本)"
    r"|明天(?:控股|集团)|明日方舟|[今当當次隔]日[达達](?![成到标標])"
    r"|明日[报報](?![到名告道考案价價送])"  # 光明日报, 昆明日报, 三明日报
    r"|(?:星期日|星期天|周日)(?:泰晤士|电讯|镜报|邮报|鏡報|郵報|独立报|時報|时报)|五月(?:花(?!开|節|节)|天)|八月(?:瓜|长安)|二月[兰蘭](?![州考])|十月(?:怀胎|文艺|妈咪|稻田|革命)|二月革命"
    r"|周(?:一(?:[仁凡鸣鳴围圍帆丹诺諾]|良(?!好))|天勇|三[宝寶]|六福)|周[一二三四五六日](?=某|先生|女士|老师|老師|教授)"
    rf"|周[一二三四五六日](?:[升昇帆凡鸣鳴航宸轩軒琳妮翔]|{AFTER_TITLE}(?![{NO_NAME}])[一-鿿]){SAYS}"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "name",
        rf"(?:{CALLED_AFTER_TIMES})",
        lambda groups: Unresolved(),
        "2二今明当當次隔星周五八十",
        kind="none",
        examples=("21世纪经济", "今日美国", "星期日泰晤士", "五月花", "周一鸣", "周一帆", "明日报"),
        lookalikes=("21世纪", "今日", "五月花开", "周一平静", "周一良好", "周日升温", "书记周三晚表示", "明日报到"),
    ),
    Rule(
        "no-such-day",
        rf"{NO_DIGIT}(?:{D}{{5,6}}{S}年{S}{D}{{1,2}}{S}月(?:{S}{D}{{1,2}}{S}[日号號])?|(?:{D}{{4}}{S}年{S})?(?:(?:00?|1[3-9]|[2-9]{D}|{D}{{3}}){S}月{S}{D}{{1,3}}|{D}{{1,2}}{S}月{S}(?:00?|3[2-9]|[4-9]{D}|{D}{{3}})|(?:0?[469]|11){S}月{S}31|0?2{S}月{S}3[01]){S}[日号號]|(?P<leap>{D}{{4}}){S}年{S}0?2{S}月{S}29{S}[日号號])",
        repaired.no_such_day,
        DIGITS,
        kind="none",
        examples=("2021年2月30日", "4月31日", "2019年13月5日", "20018年3月", "2019年11月36日"),
        lookalikes=("2020年2月29日", "2月29日", "3个月", "13月"),
    ),
    Rule(
        "repaired-day",
        rf"(?=[{DIGITS} \n月]{{0,8}}[{DIGITS}][ \n]{{1,2}}[{DIGITS}])(?<![{DIGITS}.．第表图條条项])(?<![第表图条项] )(?P<m>1[ \n]?[0-2]|[1-9]){S}月[ \n]?(?P<d>[12][ \n]?{D}|3[ \n]?[01]|[1-9])[ \n]?[日号](?P<y>)",
        repaired.repaired_spaced_day,
        "123456789",
        examples=("8月 3 0 日", "3月1\n5日", "1 2月5日"),
        lookalikes=("8月30日", "8 月 3 日"),
    ),
    Rule(
        "repaired-relative-year",
        r"(?=[今去明前 年]{2,3}[ \n0-9]{1,5}月)(?P<ry>[今去明前] ?年)[ \n]?(?P<m>1[0-2]|[1-9])(?:(?<=[今去明前] 年.)|(?<=[今去明前] 年..)|(?<=[今去明前] 年...)|[ ]?(?=\n))[ \n]?月(?:份|[ \n]?(?P<d>[12]\d|3[01]|[1-9])[ \n]?[日号])?",
        repaired.repaired_relative_year,
        "今去明前",
        examples=("去 年 3 月 5 日", "今年3\n月份"),
        lookalikes=("去年3月5日", "去年3 月"),
    ),
    Rule(
        "repaired-doubled-sign",
        rf"(?P<y>{NO_DIGIT}(?:19|20)\d\d)(?:年年(?=\d)(?P<m>1[0-2]|[1-9])月月?|年(?P<m2>1[0-2]|[1-9])月月)(?:(?P<d>[12]\d|3[01]|[1-9])[日号])?",
        lambda groups: repaired.repaired_year({**groups, "m": groups["m"] or groups["m2"]}),
        "12",
        examples=("2018年年6月1日", "2018年6月月1日", "2020年年9月"),
        lookalikes=("2018年6月1日", "2018年年初"),
    ),
    Rule(
        "numeric-year-month",
        r"(?<![\d.\-/])(?P<y>(?:19|20)\d\d)[.．/\-](?P<m>1[0-2]|0?[1-9])月(?:份|(?P<d>[12]\d|3[01]|0?[1-9])[日号])?",
        repaired.repaired_year,
        "12",
        examples=("2018.3月", "2018.3月5日"),
        lookalikes=("1.2018.3月",),
    ),
    Rule(
        "capital-numerals",
        r"(?P<y>[壹贰貳][零〇壹贰貳叁參肆伍陆陸柒捌玖]{3})年(?:(?P<m>壹?拾[壹贰貳]?|零?[壹贰貳叁參肆伍陆陸柒捌玖])月(?:(?P<d>[贰貳叁參壹]?拾[壹贰貳叁參肆伍陆陸柒捌玖]?|零?[壹贰貳叁參肆伍陆陸柒捌玖])日)?)?",
        repaired.capital_numerals,
        "壹贰貳",
        examples=("贰零壹捌年叁月伍日", "贰零壹捌年"),
        lookalikes=("壹佰年",),
    ),
    Rule(
        "same-period",
        r"(?:去年|上年)(?:的)?同(?:期|(?P<month>月))",
        relative.same_period,
        "去上",
        examples=("去年同期", "上年同期", "去年同月"),
    ),
    Rule(
        "same-day",
        rf"(?:(?:(?P<ry>{RELATIVE_YEAR})|(?P<rm>{RELATIVE_MONTH})|(?P<rw>[上下]{{1,2}}[个個]?{WEEK}))的?(?:今天|今日|此时|這天|这天|这个时候|這個時候)|{NO_DIGIT}(?P<n>{D}{{1,2}}|[{ONE_TO_NINE}十两兩]{{1,3}})(?:年|(?P<months>[个個]月))前的(?:今天|今日|此时|这一天))",
        relative.same_day,
        YEARS_START,
        examples=("去年的今天", "去年这个时候", "一年前的今天", "两个月前的今天"),
        lookalikes=("一年前", "去年今后"),
    ),
    Rule(
        "days-later",
        rf"(?:此后|此後|其后|其後|(?<![一-鿿])(?:之后|之後)|随后|隨後)的?第(?P<n>{D}{{1,2}}|[{ONE_TO_NINE}十]{{1,3}})[天日]",
        relative.days_later,
        "此其之随隨",
        examples=("此后第三天", "之后第2天"),
        lookalikes=("此后三天",),
    ),
    Rule(
        "ago-of-history",
        rf"距今(?:已有|已|约|約|大约|逾|超过|近|有){{0,2}}{S}[{DIGITS}{CN}万亿多余.]{{1,10}}{S}年(?:前)?(?:历史)?",
        lambda groups: Unresolved(),
        "距",
        kind="duration",
        examples=("距今约2200年", "距今2500年", "距今已有三千多年"),
        lookalikes=("距今天",),
    ),
    Rule(
        "named-event",
        rf"(?P<name>{_words(dict(EVENTS))}){EVENT_TAIL}",
        named.event,
        "".join(sorted({name[0] for name in EVENTS})),
        examples=("九一八事变", "“9·11”事件", "5·12汶川地震", "7·23动车事故"),
        lookalikes=("九一八", "9·12事件"),
    ),
    Rule(
        "case-name",
        r"[“\"]?(?<!\d)\d{1,2}[·.．・]\d{1,2}[”\"]?(?:特大|重大|较大)?[^，,。；;、\s0-9]{0,8}(?:事件|地震|事故|案件|专案|恐袭|袭击|空难|惨案|专项行动)",
        lambda groups: Unresolved(),
        '0123456789“"',
        kind="none",
        examples=("3·17事件", "“1·12”重大事故"),
        lookalikes=("3·15晚会",),
    ),
    Rule(
        "five-year-plan",
        r"[“\"「]?(?P<n>十[一二三四五]?|[一二三四五六七八九])五[”\"」]?(?:规划|計劃|计划)?(?:期间|期間|时期|時期)",
        terms.five_year_plan,
        '“"「十一二三四五六七八九',
        examples=("“十三五”期间", "十四五时期", "“十四五”规划期间"),
        lookalikes=("十三五", "“十四五”规划"),
    ),
    Rule(
        "since-founding",
        r"(?P<name>改革开放|改革開放|新中国成立|新中國成立|(?:\A|(?<=[\s，。、；“（自]))建[国國])(?:以[来來后後]|之?[后後](?!期))",
        terms.since_founding,
        "改新建",
        examples=("改革开放以来", "新中国成立以来", "改革开放后", "建国以来"),
        lookalikes=("改革开放", "改革开放后期", "该国建国以来"),
    ),
    Rule(
        "named-period",
        rf"[“\"「]?(?P<name>{variants(PERIODS)})[”\"」]?的?(?:期间|期間|时期|時期|年代|岁月|歲月)",
        named.named_period,
        '“"「' + "".join(sorted({name[0] for name in PERIODS} | {SCRIPTS.get(name[0], name[0]) for name in PERIODS})),
        examples=("抗战期间", "抗日戰爭時期", "“文革”期间", "解放战争时期", "第二次世界大战期间"),
        lookalikes=("抗战胜利", "文革", "抗战初期"),
    ),
    Rule(
        "dog-days",
        rf"(?:{YEAR}的?)?(?<![加投收进進陷潜深打列注跟集命空其之手途])(?P<name>入伏|[初头頭末出]伏|中伏(?=[，,。、（(到至]|\Z))(?![击擊法笔筆案地特虎兵明牛])(?:首日|第一天|当天|當天|当日|當日)?",
        named.dog_days,
        YEARS_START + "入初头頭中末出",
        examples=("入伏", "今年入伏", "2024年末伏", "入伏首日", "出伏"),
        lookalikes=("投入伏击", "其中伏笔"),
    ),
    Rule(
        "entrance-examination",
        rf"(?:{YEAR}的?)?高考(?:(?P<n>首日|首天|第一天|第二天)|(?P<days>期间|期間)|(?=前夕|前一[天日]))",
        named.examination,
        YEARS_START + "高",
        examples=("高考首日", "2023年高考第二天", "高考期间", "今年高考首日"),
        lookalikes=("高考改革", "中考首日"),
    ),
    Rule(
        "financial-year",
        rf"(?P<y>{FOUR})(?:[-－—–/／](?P<y2>{FOUR}|{D}{{2}}))?(?:{S}年)?(?:财年|財年|财政年度|財政年度|会计年度|會計年度)",
        terms.financial_year,
        NUMERALS + "两兩",
        examples=("2020财年", "2021财政年度", "2020-21财年"),
        lookalikes=("2020年",),
    ),
    Rule(
        # as analysts write them: 20Q3, 2Q21, 1H2021
        "quarter-of-filings",
        r"(?<![0-9A-Za-z.])(?:(?P<yy>[012]\d)(?:[Qq](?P<q>[1-4])|[Hh](?P<half>[12]))|(?:(?P<q2>[1-4])[Qq]|(?P<half2>[12])[Hh])(?P<yy2>(?:20)?[012]\d))(?![0-9A-Za-z.])",
        terms.quarter_of_filings,
        "012345",
        examples=("20Q3", "2Q21", "1H2021", "20H2"),
        lookalikes=("2K21", "A20Q3", "20Q5"),
    ),
    Rule(
        "school-year",
        rf"{NO_DIGIT}(?:(?P<n>1[0-3]{D})|(?P<y>(?:19|20){D}{{2}})(?:年?(?:{DASH}|[/／])(?P<y2>(?:19|20)?{D}{{2}}))?)[学學]年(?:度)?(?:的?第?(?P<term>[一二12])[学學]期)?(?!制)",
        terms.school_year,
        "12",
        examples=("109學年度", "109学年度第一学期", "2023-2024学年", "2023学年度", "2023—2024學年第二學期"),
        lookalikes=("学年度", "209學年度", "三学年制"),
    ),
    Rule(
        "playing-season",
        rf"(?<![0-9０-９.．/])(?:(?P<y>(?:19|20){D}{{2}})(?:年?[/／－—–至到-](?P<y2>(?:19|20)?{D}{{2}}))?|(?P<yy>{D}{{2}})[/／－—–-](?P<yy2>{D}{{2}}))[赛賽]季",
        terms.playing_season,
        DIGITS,
        examples=("2022-23赛季", "2011/12賽季", "22/23赛季", "2022-2023赛季", "2023赛季"),
        lookalikes=("2022-24赛季", "本赛季", "2022-23"),
    ),
    Rule(
        "decades",
        rf"(?:(?:{NO_DIGIT}(?P<c>[12]?\d|[{ONE_TO_NINE}]?十[{ONE_TO_NINE}]?)世[纪紀]|(?P<rc>上个?世[纪紀]|本世[纪紀]))的?)?{NO_DIGIT}(?:(?P<dec>[二三四五六七八九])[、至到]?(?P<dec2>[三四五六七八九])[十〇○零]|(?P<dec_>(?:1[89]|20)?[1-9]0)(?:年代)?[、至到\-－—~和](?P<dec2_>[1-9]0))年代",
        dates.decades,
        f"{DIGITS}一二三四五六七八九十上本",
        examples=("五六十年代", "五、六〇年代", "20世纪六七十年代", "80、90年代", "1960-70年代", "上世纪五六十年代"),
        lookalikes=("九八十年代", "80年代"),
    ),
    Rule(
        "early-century",
        rf"(?:公元前|西元前)(?P<n>{D}{{1,2}}|[{CN}]{{1,3}})世[纪紀](?:(?:至|到|—|-)(?:公元|西元)?(?P<bc>前)?(?P<n2>{D}{{1,2}}|[{CN}]{{1,3}})世[纪紀](?:之间|期间)?)?",
        dates.early_century,
        "公西",
        examples=("公元前3世纪", "公元前3世纪至公元1世纪之间", "公元前四世纪到前三世纪"),
        lookalikes=("公元前221年",),
    ),
    Rule(
        "in-so-long",
        rf"再(?:过|過|有)(?P<n>{COUNT}){S}(?P<unit>{UNIT})(?P<half>半)?(?=[，,。！？]|后|後|就|便|才|，|\Z)(?P<dir>[后後]?)",
        relative.in_so_long,
        "再",
        examples=("再过三天", "再过两个月后"),
        lookalikes=("再过几天", "再过三天时间"),
    ),
    Rule(
        "season-ago",
        rf"{NO_DIGIT}(?P<n>{D}{{1,2}}|[{ONE_TO_NINE}十两兩]{{1,3}})年前的?(?P<season>[春夏秋冬])[天季]",
        relative.season_ago,
        DIGITS + "一二三四五六七八九十两兩",
        examples=("三年前的夏天", "10年前的冬季"),
        lookalikes=("三年前的冬训",),
    ),
    Rule(
        "season-pair",
        rf"{YEAR}的?(?P<season>[春夏秋])(?P<season2>[夏秋冬])(?:之[交际際间間]|[两兩][季个個]|季节?|間|间)?(?!系列|时装|時裝|新品|新款|款|装|裝|[一-鿿]{{0,2}}大秀)",
        terms.season_pair,
        YEARS_START,
        examples=("2018年春夏", "去年夏秋之际"),
        lookalikes=("2018年春夏系列", "2018年春冬"),
    ),
    Rule(
        "school-holiday",
        rf"{YEAR}的?暑(?:假|期(?!档|檔))(?!工|作业|作業|班|营|營)",
        terms.school_holiday,
        YEARS_START,
        examples=("今年暑假", "2019年暑期"),
        lookalikes=("2019年暑期档", "去年暑假作业"),
    ),
    Rule(
        "this-season",
        r"(?:(?P<ry>[今去明])(?P<season>[春夏秋冬])(?![训讯拍威普洛娃奥奧晚令运運训訊至分节節])|[这這本][个個]?(?P<season2>[春夏秋冬])[天季])",
        relative.this_season,
        "今去明这這本",
        examples=("今夏", "去冬", "这个夏天", "本冬季"),
        lookalikes=("今春晚", "明夏至"),
    ),
    Rule(
        "week-of-year",
        rf"(?:(?P<y>{FOUR}){S}年|(?P<ry>{RELATIVE_YEAR}))第(?P<n>{D}{{1,2}}|[{ONE_TO_NINE}十]{{1,3}}){S}(?:周|週|个星期)(?!年)",
        relative.week_of_year,
        YEARS_START,
        examples=("2019年第42周", "今年第15周"),
        lookalikes=("2019年第42届",),
    ),
    Rule(
        "last-unit",
        rf"{COUNTS_AHEAD}{YEAR}的?最[后後]的?一?[个個]?(?P<unit>季度|月)",
        dates.last_unit,
        YEARS_START,
        examples=("去年最后一个季度", "2021年最后一个月"),
        lookalikes=("去年最后一年",),
    ),
    Rule(
        "month-edge",
        r"(?<![一二三四五六七八九十两几0-9０-９个個本上下这這该該当當每次同翌正腊臘冬岁满滿])(?:月(?P<ap>[初底末]))(?!一|[二三四五六七八九十])",
        lambda groups: Part(lex.APPROXIMATE[groups["ap"] or ""], 1, Relative(Grain.MONTH, 0, Base.NARRATIVE)),
        "月",
        examples=("月初", "月底"),
        lookalikes=("5月初", "本月底", "每月底"),
    ),
    Rule(
        "recurring",
        rf"(?:(?:每一?(?:年|月|周|週|季度|天|日|晚(?![间間]|上(?![课課班学學]))|早(?![上晨间間])|逢|到|当|當|个|個|隔){{1,3}}|(?<![恰适適正时時又喜巧])逢(?=[周週星礼禮]))(?<!每[个個](?![周週星礼禮月季]))(?:的)?(?:{NAME}|(?:[{ONE_TO_NINE}]、?)?{MONTH_NUMBER}月(?:份|[间間])?(?:{DAY_NUMBER}[日号號])?|{DAY_NUMBER}[日号號](?!楼)|年?[底末初]|{WEEK}?[一二三四五六日天](?!个)(?:{DASH}{WEEK}?[一二三四五六日天])?|第(?:{D}|[{ONE_TO_NINE}])[个個]{WEEK}[一二三四五六日天]|{WEEK}|[春夏秋冬]季)?"
        rf"(?:{S}(?:{HOUR_WORD}{S}(?:{CLOCK}|[{ONE_TO_NINE}十]{{1,3}}点)?|{CLOCK_RANGE}|[{ONE_TO_NINE}十]{{1,3}}点))?)",
        lambda groups: Unresolved(),
        "每逢",
        kind="recurring",
        examples=(
            "每年5月",
            "每天",
            "每周一",
            "每年6月1日",
            "每天上午9时",
            "每逢清明",
            "每年双十一",
            "每个星期四",
            "每到年底",
            "每晚八点",
            "逢周一",
        ),
        lookalikes=("每一位", "每人", "每个人"),
    ),
    Rule(
        "duration",
        rf"(?:历时|歷時|为期|為期|长达|長達|持续|持續|时长|刑期|有期徒刑|(?:任期|期限为?)(?!{S}\d{{1,2}}月(?:\d|[初中底末上下]))|年仅|享年){S}(?:近|约|約|逾|超)?{COUNT}{S}(?:余|多)?{UNIT}(?:半|多|余)?(?:{COUNT}{UNIT})?",
        lambda groups: Unresolved(),
        "历歷为為长長持时任刑有期年享",
        kind="duration",
        examples=("历时18个月", "为期5天", "长达十年", "有期徒刑三年六个月", "任期三年"),
        lookalikes=("任期11月30日届满", "期限为3月底"),
    ),
    Rule(
        # 十一年六月徒刑: years and months to serve
        "prison-term",
        rf"(?:{COUNT}{S}年{S})?(?:{D}{{1,2}}|[{ONE_TO_NINE}十]{{1,2}})月(?=(?:有期)?徒刑|定[讞谳])",
        lambda groups: Unresolved(),
        f"{DIGITS}半一二三四五六七八九十百两兩廿卅几幾数數",
        kind="duration",
        examples=("十一年六月", "4月"),
    ),
    Rule(
        "reign",
        rf"(?P<reign>{_words({**lex.LUNAR_REIGNS, **lex.SOLAR_REIGNS})})(?P<n>元|{D}{{1,3}}|[{ONE_TO_NINE}十廿卅百]{{1,6}}){S}[年载載](?:(?P<leap>[闰閏])?(?P<m>正|冬|腊|臘|{MONTH_NUMBER})月(?:(?P<d>初?{DAY_NUMBER})[日号號]?)?)?",
        named.reign,
        "".join(sorted({name[0] for name in (*lex.LUNAR_REIGNS, *lex.SOLAR_REIGNS)})),
        examples=("光绪二十四年四月二十三", "民国八年五月四日", "令和5年", "康熙三年五月", "天宝十四载"),
        lookalikes=("民国政府", "康熙字典"),
    ),
    Rule(
        "reign-period",
        rf"(?P<reign>{_words(dict(lex.REIGN_ENDS))})(?P<part>年间|年間|时期|時期|在位|朝|初年|末年)(?:期间)?",
        named.reign_period,
        "".join(sorted({name[0] for name in lex.REIGN_ENDS})),
        examples=("光绪年间", "康熙末年"),
        lookalikes=("康熙字典",),
    ),
    Rule(
        # 112年3月5日 of Taiwan's courts and offices: nobody writes the second century so
        "minguo-year",
        rf"{NO_DIGIT}(?<![.．])(?P<n>1[0-3]{D}|(?<![{CN}])一[〇○零一二三][〇○零{ONE_TO_NINE}]){S}年(?:度(?!计划|計[劃畫])|(?<=一[〇○零一].年)(?![级級来來间間内內前后後多])(?=[^\n]{{0,12}}[{TRADITIONAL}])|{S}(?P<m>{MONTH_NUMBER}){S}月(?:份|{S}(?P<d>{DAY_NUMBER}){S}{DAY_SIGN}{AFTER_DAY})?|(?<=於...年)(?![来來間间內内前後后多]))",
        dates.minguo,
        "1一",
        examples=("112年3月5日", "111年12月", "一○八年六月十日", "114年度", "一一五年度"),
        lookalikes=("112年来", "1112年3月", "120年3个月", "一一二年级", "二〇一一二年"),
    ),
    Rule(
        "before-common-era",
        rf"(?:(?:公元前|西元前)(?P<n>{D}{{1,4}}|[{CN}]{{1,6}})|(?:\A|(?<=[\s，。；（(])|(?<=年[-－—–至到～~]))前(?P<n2>[1-9]{D}{{2}})){S}年(?![的前后後来來])",
        lambda groups: dates.before_common_era({"n": groups["n"] or groups["n2"]}),
        "公西前",
        examples=("公元前221年", "西元前二〇二年", "前259年"),
        lookalikes=("公元2018年", "前100年的", "前20年"),
    ),
    Rule(
        "common-era",
        rf"(?:公元|西元){S}(?P<n>{D}{{1,3}}|[{CN}]{{1,3}}){S}年(?:(?P<m>{MONTH_NUMBER})月(?:(?P<d>{DAY_NUMBER})日)?)?",
        dates.common_era,
        "公西",
        examples=("公元618年", "公元九年"),
    ),
    Rule(
        "repaired-spaces",
        rf"(?=[{DIGITS} \n年月]{{0,24}}(?:[{DIGITS}][ \n][{DIGITS}]|\n))(?P<y>(?<![{DIGITS}.])[12１２](?:[ \n]?{D}){{3}})(?![{DIGITS}])[ \n]?年(?:{AFTER_YEAR}(?P<m>[1１][ \n]?[0-2０-２]|[0０]?[1-9１-９])[ \n]?月(?:[ \n]?(?P<d>[12１２][ \n]?{D}|[3３][ \n]?[01０１]|[0０]?[1-9１-９])[ \n]?[日号])?)?",
        repaired.repaired_year,
        "12１２",
        examples=("2 014 年", "20 14年6月", "2 0 1 8 年 3 月", "2018 年 1 0 月 1 日", "2018年1 2月", "2016\n年6月"),
        lookalikes=("12 345 年", "2014年", "2018 年 3 月"),
    ),
    Rule(
        "repaired-look-alike",
        rf"(?=[0-9OolI年月 ]{{0,20}}[OolI曰])(?P<y>(?<![0-9A-Za-z.])[12lI][0-9OolI]{{3}}){S}年(?:{S}(?P<m>[1lI][0-2lIO]|[0O]?[1-9lI]){S}月(?:{S}(?P<d>[12lI][0-9lIO]|3[01lIO]|[0O]?[1-9lI]){S}[日号曰])?)?",
        repaired.repaired_look_alike,
        "12lI",
        examples=("2Ol8年", "2019年l2月", "2018年6月1曰", "2O1O年1月"),
        lookalikes=("2018年", "Oll年"),
    ),
    Rule(
        "repaired-day-sign",
        r"(?P<y>(?<![\d.])(?:19|20)\d\d)年(?P<m>1[0-2]|0?[1-9])月(?P<d>[12]\d|3[01]|0?[1-9])(?=[，,。；;）)](?!\d|[零〇一二三四五六七八九十])|\Z)",
        repaired.repaired_year,
        "12",
        examples=("2021年9月10",),
        lookalikes=("2021年9月10，000人", "2021年9月10家"),
    ),
    Rule(
        "repaired-words",
        rf"(?=[^年\n ]{{1,4}}[\n ]|[^\n ]{{5,6}}[\n ]月)(?P<y>[一二](?:[\n ]?[〇○零{ONE_TO_NINE}]){{3}})[\n ]?年(?:[\n ]?(?P<m>十[一二]?|[{ONE_TO_NINE}])[\n ]?月)?(?P<d>)",
        repaired.repaired_year,
        "一二",
        examples=("二〇一\n八年", "二〇一 八年十\n月"),
        lookalikes=("二〇一八年",),
    ),
    Rule(
        "repaired-line-end",
        rf"(?<![{DIGITS}.])(?P<m>1[0-2]|[1-9]){S}月\n(?P<d>[12]\d|3[01]|[1-9]){S}[日号]",
        repaired.repaired_month_day,
        "123456789",
        examples=("6月\n1日",),
        lookalikes=("6月1日",),
    ),
    Rule(
        "repaired-sign",
        rf"(?P<y>(?<![\d.])(?:19|20|2 0|1 9)[ ]?\d[ ]?\d)(?:[ ]?(?P<rest>1[0-2]|[1-9])(?P<sign>月)(?![{ONE_TO_NINE}])(?:[ ]?(?P<d>[12]\d|3[01]|[1-9])[日号])?|(?:[ ]?年)?(?<=[ \d年])[ ]?(?P<rest2>[1-9]\d{{1,2}})日)",
        lambda groups: repaired.repaired_sign({**groups, "rest": groups.get("rest") or groups.get("rest2")}),
        "12",
        examples=("20177月", "2 018 61日", "201910月", "20186月1日", "2018年61日"),
        lookalikes=("2 018 111日",),
    ),
    Rule(
        "lunar",
        rf"(?:{CJK_DIGIT_YEAR}{S})?(?:(?:农历|農曆|阴历|陰曆|旧历|舊曆|夏历)的?{S}(?:(?P<y_>{FOUR}){S}年{S}|(?P<pair>{GANZHI})年)?(?P<leap>[闰閏])?(?P<lm>正|冬|腊|臘|{MONTH_NUMBER})月{S}(?P<ld>初[一二三四五六七八九十]|{DAY_NUMBER})?[日号號]?)(?P<tod>{S}{HOUR_WORD}{CLOCK}?)?",
        named.lunar,
        YEARS_START + "农農阴陰旧舊夏",
        examples=("农历正月初一", "农历八月十五", "2018年农历五月初五", "农历的一月初二"),
    ),
    Rule(
        "lunar-day",
        rf"(?:{CJK_DIGIT_YEAR}{S})?(?P<leap>[闰閏])?(?P<lm>正|冬|腊|臘|十[一二]?|[{ONE_TO_NINE}])月(?P<ld>初[一二三四五六七八九十]|(?<=[正腊臘冬]月)(?:{DAY_NUMBER})|廿[{ONE_TO_NINE}]?(?![{ONE_TO_NINE}日号號]))(?:{DASH}(?P<ld2>初[二三四五六七八九十]|十[{ONE_TO_NINE}]))?(?P<tod>{S}{HOUR_WORD}{CLOCK}?)?",
        named.lunar,
        YEARS_START + "闰閏正冬腊臘",
        examples=("正月初一", "腊月廿三", "八月初三", "腊月二十三", "正月初一至初七"),
        lookalikes=("正月里", "八月初"),
    ),
    Rule(
        "sexagenary-month",
        rf"(?P<pair>{GANZHI})年(?P<leap>[闰閏])?(?P<lm>正|冬|腊|臘|十[一二]?|[{ONE_TO_NINE}])月(?P<ld>初[一二三四五六七八九十]|{DAY_NUMBER}(?=[日号號，。；\s]|\Z))?[日号號]?(?P<tod>)",
        named.lunar,
        lex.STEMS,
        examples=("庚子年八月", "戊戌年腊月初八", "甲午年七月廿三"),
        lookalikes=("庚子年",),
    ),
    Rule(
        "lunar-new-year-day",
        rf"(?:(?:{CJK_DIGIT_YEAR}{S})?大|(?:\A|(?<=[\s，。、；（在到至于於])))年(?:(?P<ld>初[二三四五六七八九十])(?![个個项大季月])|(?P<eve>廿[五六七八九])(?!日))(?P<lm>)(?P<tod>{S}{HOUR_WORD}{CLOCK}?)?",
        named.new_year_days,
        YEARS_START + "大年",
        examples=("大年初二", "今年大年初五", "年初三", "年廿九"),
        lookalikes=("大年夜", "年初三个", "年廿五日"),
    ),
    Rule(
        # 闹到二月二: the dragon's day
        "second-of-second",
        rf"(?<![{NUMERALS}闰閏])(?P<lm>二)月(?P<ld>二)(?![{NUMERALS}日号號月两兩个個])(?P<tod>)",
        named.lunar,
        "二",
        examples=("二月二",),
        lookalikes=("十二月二", "二月二十", "二月二日"),
    ),
    Rule(
        "lunar-leap-month",
        rf"(?:{CJK_DIGIT_YEAR}{S})?(?P<leap>[闰閏])(?P<lm>{MONTH_NUMBER})月(?P<ld>{DAY_NUMBER}[日号號]?)?",
        named.lunar,
        YEARS_START + "闰閏",
        examples=("闰4月", "2020年闰四月"),
    ),
    Rule(
        "lunar-month",
        r"(?P<lm>正|腊|臘)月(?!正)(?P<ld>)",
        named.lunar,
        "正腊臘",
        examples=("正月", "腊月"),
    ),
    Rule(
        "numeric-day",
        rf"(?<![\d./])(?<!\D-)(?P<y>[12１２]{D}{{3}})(?:[-－/.．](?P<m>{D}{{1,2}})[-－/.．](?P<d>{D}{{1,2}})(?:(?:[-－~—–]{{1,2}}|至|到)(?:(?P<m2>1[0-2]|0?[1-9])[/.．])?(?P<d2>{D}{{1,2}})(?![{DIGITS}\-/.．年月]))?)(?![{DIGITS}]|[.．]{D})(?:[T](?=\d\d:))?{AFTER_DAY}",
        dates.numeric,
        "12１２",
        examples=("2010.01.29", "2010/1/29", "2021-08-31 18:37", "2019.4.12-19", "2021.10.01—12.07"),
        lookalikes=("1.2.3", "192.168.1.12", "A-2021/10/1"),
    ),
    Rule(
        "compact-day",
        r"(?<![\d.\-/A-Za-z])(?P<y>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?![\d.%％]|[万億亿元]|[A-Za-z])",
        dates.numeric,
        "12",
        examples=("20100129",),
        lookalikes=("20101329", "201001299"),
    ),
    Rule(
        # （編輯：某某）1120903: how Taiwan's agency dates the foot of its articles
        "minguo-compact",
        r"(?<=[)）。])(?P<n>1[01]\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?=\s|\Z)",
        dates.minguo,
        "1",
        examples=("1120903",),
        lookalikes=("1120903", "（某某）1121303", "（某某）11209030"),
    ),
    Rule(
        "spaced-day",
        r"(?<![\d.] )(?<![\d.])(?P<y>(?:19|20)\d\d) (?P<m>1[0-2]|0?[1-9]) (?P<d>[12]\d|3[01]|0?[1-9])(?![\d.%年月日 ])",
        dates.numeric,
        "12",
        examples=("2022 11 23",),
    ),
    Rule(
        "numeric-month",
        r"(?<![\d.\-/])(?P<y>(?:19|20)\d\d)[-/](?P<m>0[1-9]|1[0-2])(?![\d\-/.年])",
        dates.numeric,
        "12",
        examples=("2010-01", "2010/01"),
        lookalikes=("2010-2011", "2010-13"),
    ),
    Rule(
        # 2025.8　法院判令…: a line of a list
        "dotted-month",
        r"(?:(?<=\n)|(?<=\A))(?P<y>(?:19|20)\d\d)[.．](?P<m>1[0-2]|0?[1-9])(?=[ \t\u3000]{1,4}[\u3400-\u9fff“《])(?![ \t\u3000]{1,4}[万萬亿億元分米倍])",
        dates.numeric,
        "12",
        examples=("2025.8", "2025.08"),
        lookalikes=("2025.8 万元", "2025.13　宣判", "见2025.8　宣判"),
    ),
    Rule(
        "day-month-year",
        r"(?<![\d.\-/])(?P<d>[12]\d|3[01]|0?[1-9])\.(?P<m>1[0-2]|0?[1-9])\.(?P<y>(?:19|20)\d\d)(?![\d.])",
        dates.numeric,
        DIGITS,
        examples=("13.5.2015",),
        lookalikes=("1.13.5.2015", "13.13.2015"),
    ),
    Rule(
        # 2017-Dec-14 09:28: the head of a page
        "year-month-name",
        rf"(?<![\d.\-/])(?P<y>(?:19|20)\d\d)-(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(?P<d>[12]\d|3[01]|0?[1-9])(?!\d){AFTER_DAY}",
        dates.month_named,
        "12",
        examples=("2017-Dec-14 09:28", "2020-May-3"),
        lookalikes=("2017-Dec-45",),
    ),
    Rule(
        "month-day-year",
        r"(?<![\d.\-/])(?P<a>1[0-2]|0?[1-9])/(?P<b>[12]\d|3[01]|0?[1-9])/(?P<yy>\d\d)(?![\d/])",
        dates.american,
        DIGITS,
        examples=("05/05/89",),
        lookalikes=("1/2/2020",),
    ),
    Rule(
        # 9/15（三）晚間, 9/14上午, 9/2 22:34, 7/3起: as Taiwan's papers write days
        "slashed-day",
        rf"(?<![{DIGITS}./])(?P<m>1[0-2]|0?[1-9])/(?P<d>[12]\d|3[01]|0?[1-9])(?:[（(](?:{WEEK})?[一二三四五六日天][）)]|日|(?={HOUR_WORD}(?!餐|茶|班|市|宴)| {D}{{1,2}}:{D}{{2}}(?!{D})|{SLASHED_VERB}))(?P<tod>{S}(?:{HOUR_WORD}{S}{ABOUT_HOUR}{CLOCK_RANGE}?|{CLOCK_RANGE})(?:许|許|左右)?)?",
        dates.day,
        DIGITS,
        examples=("9/15（三）晚間", "9/14上午", "12/3(週五)", "9/2 22:34", "2/6日"),
        lookalikes=("2/3早餐", "1/2的", "2020/9/14上午", "2/3停留"),
    ),
    Rule(
        # 週四（8/14）: the day in figures says which
        "named-slashed-day",
        rf"{WEEK}[一二三四五六日天](?P<tod>{HOUR_WORD})?[（(](?P<m>1[0-2]|0?[1-9])/(?P<d>[12]\d|3[01]|0?[1-9])[）)]",
        dates.day,
        "周週星礼禮",
        examples=("週四（8/14）", "星期四上午（8/14）"),
        lookalikes=("週四（8/14/2025）", "週四（3/40）"),
    ),
    Rule(
        # 5/2至9/1止
        "slashed-days",
        rf"(?<![{DIGITS}./])(?P<m>1[0-2]|0?[1-9])/(?P<d>[12]\d|3[01]|0?[1-9])(?:至|到|[-－–—~～])(?P<m2>1[0-2]|0?[1-9])/(?P<d2>[12]\d|3[01]|0?[1-9])(?![{DIGITS}/.%％]|的|倍|[拍寸])止?",
        dates.slashed_days,
        DIGITS,
        examples=("5/2至9/1止", "5/22-6/3"),
        lookalikes=("3/4-1/2", "1/2-3/4的", "2020/5/2-6/3"),
    ),
    Rule(
        "month-dot-day",
        r"(?<![\d.·])(?P<m>1[0-2]|[1-9])·(?P<d>[12]\d|3[01]|[1-9])(?![\d·]|[ \u3000]?[%％‰万萬亿億千百倍元美点點分岁米吨噸公平度克个個名人次件种位升])",
        dates.day,
        "123456789",
        examples=("6·30",),
        lookalikes=("6·32", "3·5％", "2·3亿年"),
    ),
    Rule(
        # 3.8-3.10 falls as a decimal, so that it is two days; other pairs are days where words say so
        "dotted-days",
        rf"(?<![{DIGITS}.．/-])(?P<m>1[0-2]|[1-9])\.(?P<d>[12]\d|3[01]|0?[1-9])(?:-|－|—|–|~|至|到)(?P<m2>1[0-2]|[1-9])\.(?P<d2>[12]\d|3[01]|0?[1-9])(?![{DIGITS}.．%％元万亿倍分米吨级kKmMgG])",
        dates.dotted_days,
        "123456789",
        examples=("3.8-3.10", "9.28—10.8"),
        lookalikes=("3.8-4.5", "1.2.3-4.5", "3.8-3.10元"),
    ),
    Rule(
        "short-dotted",
        r"(?:\A|(?<=\s))(?P<yy>[012]\d)\.(?P<m>1[0-2]|0?[1-9])\.(?P<d>[12]\d|3[01]|0?[1-9])(?=\s|\Z)",
        dates.day,
        "012",
        examples=("15.3.3",),
        lookalikes=("版本15.3.3",),
    ),
    Rule(
        "numeric-bare",
        r"(?:(?<=\A)|(?<=\s))(?<!\d )(?<![sS]ize )(?<![sS]izes )(?P<a>\d{1,2})(?:/|(?<=\A\d\d)-(?=\d\d\Z))(?P<b>\d{1,2})(?:/(?P<y>\d{4}))?(?=\s|\Z|[,，。])(?! \d)",
        dates.day_first,
        DIGITS,
        examples=("2/15", "1/2/2020"),
        lookalikes=("完成7/10", "2/32"),
    ),
    Rule(
        "year-month-day",
        rf"{ZONE}{S}{YEAR}{GLUE}{MONTH}{S}{DAY}{AFTER_DAY}",
        dates.day,
        YEARS_START + "北香台",
        examples=(
            "2018年1月5日",
            "今年3月20日",
            "98年4月2日",
            "二〇一八年六月一日",
            "去年12月30日上午9时",
            "2018年6月1日（星期五）",
        ),
    ),
    Rule(
        "month-pair",
        rf"(?:{YEAR}{S})?(?<![{DIGITS}〇零一二三四五六七八九十第])(?:(?P<m>[{ONE_TO_NINE}])、?(?P<m2>[{ONE_TO_NINE}])|(?P<a>1[01]|[1-9])、(?P<b>1[0-2]|[1-9]))(?:{S}月(?:份(?:间|間|之间)?|之?[间間])|[两兩][个個]?月)",
        dates.month_pair,
        YEARS_START,
        examples=("4、5月间", "今年七八月份", "三四月间", "七、八两月"),
        lookalikes=("三五月间", "3、5月份"),
    ),
    Rule(
        # 1、2月5日 at the head of a line is a number of the line before a day
        "listed-month",
        rf"(?:{YEAR}{S}|(?<=[^\s.．第表图圖条條款项項案]))(?<![{DIGITS}])(?P<m>1[0-2]|0?[1-9])(?=(?:{AND}(?:1[0-2]|0?[1-9])){{1,11}}{S}月(?!{S}{DAY_NUMBER}{S}[日号號]))",
        dates.month,
        YEARS_START,
        examples=("2020年3",),
        lookalikes=("3、5月", "第3、5月"),
    ),
    Rule(
        "listed-day",
        rf"(?:(?:{YEAR}{GLUE})?(?:(?P<rm>{RELATIVE_MONTH})|{MONTH}){S}|{LISTED_BEFORE})(?P<d>{DAY_NUMBER})(?=(?:{AND}{DAY_NUMBER}){{1,12}}(?:{S}{DAY_SIGN}|[两兩三四五]日))",
        dates.day,
        YEARS_START,
        examples=("4月5", "2019年9月10"),
        lookalikes=("4月5日、6日",),
    ),
    Rule(
        "month-range",
        rf"(?:{YEAR}{S})?{NO_DIGIT}(?P<m>{MONTH_NUMBER}){S}(?:月(?:份)?)?{DASH}(?P<m2>{MONTH_NUMBER}){S}月(?:份)?(?!{S}{DAY_NUMBER}(?:[日号號]|{DASH})|[初底末上中下])",
        dates.month_range,
        YEARS_START,
        examples=("2018年1－9月份", "1至9月", "今年3月到5月", "1-2月"),
        lookalikes=("3月至5月10日",),
    ),
    Rule(
        "month-day",
        rf"{ZONE}{S}(?:(?P<rm>{RELATIVE_MONTH})(?:的)?|{MONTH}){S}的?{DAY}{AFTER_DAY}",
        dates.day,
        NUMERALS + "元这這今上下本当當同次翌北香台",
        examples=("6月1日", "本月3号", "十二月三十日", "4月25日至29日", "上个月15日晚", "9月3號"),
        lookalikes=("6月10号楼",),
    ),
    Rule(
        "nth-day",
        rf"(?<!每月)(?<!每[个個]月){COUNTS_AHEAD}(?:{YEAR}的?{S})?(?:(?:(?P<rm>{RELATIVE_MONTH})|{MONTH})的?)?(?:第(?P<n>[{ONE_TO_NINE}十1-9])[个個]|(?P<n2>最[后後])一?[个個]?){WEEK}(?P<wd>[一二三四五六日天末])",
        lambda groups: dates.nth_weekday({**groups, "n": groups.get("n") or groups.get("n2")}),
        YEARS_START + "最",
        examples=("6月第3个星期日", "明年11月份第二个周日", "8月的最后一个星期一", "十月第一个星期一"),
    ),
    Rule(
        "last-day",
        rf"{COUNTS_AHEAD}(?:(?:{YEAR}的?{S})?(?:(?P<rm>{RELATIVE_MONTH})|{MONTH})|{YEAR.replace('<y', '<y_').replace('<ry', '<ry_')})的?(?:(?P<n>最[后後])一[天日]|第(?P<n2>[{ONE_TO_NINE}十\d]{{1,3}})[天日])",
        dates.nth_day,
        YEARS_START,
        examples=("5月的最后一天", "2018年最后一天"),
    ),
    Rule(
        "days-of-period",
        rf"{COUNTS_AHEAD}(?:(?P<rm>{RELATIVE_MONTH})|(?:{YEAR}{GLUE})?{MONTH}|{YEAR.replace('<y', '<y_').replace('<ry', '<ry_')})的?(?:[前头](?P<n>{D}{{1,2}}|[{ONE_TO_NINE}十两]{{1,3}})|最[后後](?P<n2>{D}{{1,2}}|[{ONE_TO_NINE}十两]{{1,3}}))[天日](?!内)",
        dates.days_of_period,
        YEARS_START,
        examples=("去年的前10天", "4月前4天", "上月最后五天"),
        lookalikes=("4月前往",),
    ),
    Rule(
        "month-day-words",
        rf"(?:{YEAR}{GLUE})?(?<![{DIGITS}〇零一二三四五六七八九十])(?P<m>十[一二]?|[{ONE_TO_NINE}])月(?P<d>十[{ONE_TO_NINE}]|二十[{ONE_TO_NINE}]?|三十一?)(?=[，。、；\s]|\Z)",
        named.month_day_words,
        YEARS_START,
        examples=("一月二十三", "今年十二月三十", "八月十五"),
        lookalikes=("一月二十三名", "一月三"),
    ),
    Rule(
        "nth-month",
        rf"{COUNTS_AHEAD}{YEAR}的?(?:第(?:(?P<m>[{ONE_TO_NINE}十]{{1,2}}|1[0-2]|[1-9])[个個]月|(?P<q>[一二三四1-4])[个個]季度)|首[个個]?月)",
        dates.nth_month_or_quarter,
        YEARS_START,
        examples=("2021年的第三个月", "明年的第一个季度", "今年首月"),
    ),
    Rule(
        "month-part",
        rf"(?:{YEAR}{GLUE})?(?:(?P<rm>{RELATIVE_MONTH})|{MONTH}){S}{PART_OF_MONTH}",
        dates.month,
        YEARS_START,
        examples=("1月下旬", "2015年4月底", "本月初", "今年5月中下旬", "上个月底"),
        lookalikes=("5月中国",),
    ),
    Rule(
        "year-month",
        rf"{YEAR}{GLUE}{MONTH}",
        dates.month,
        YEARS_START,
        examples=("2018年1月", "2018年十月", "去年11月份", "98年4月", "同年10月", "那年10月"),
    ),
    Rule(
        "relative-month",
        rf"(?<![{ONE_TO_NINE}十两几{DIGITS}])(?P<rm>{RELATIVE_MONTH})(?!中旬|报|刊|球|薪|饼|[面壤岩尘震宫夜色光]|背(?!景|靠))",
        dates.month,
        "这這今上下本当當同次翌",
        examples=("上个月", "本月", "同月", "下月"),
        lookalikes=("踏上月面", "首次月背采样", "登上月球"),
    ),
    Rule(
        # in brackets, at the head of a line of a life, and after 从
        "years-in-brackets",
        rf"(?:(?<=[（(])(?=.{{5,16}}[）)])|(?:\A|(?<=[\n从從自]))(?=.{{5,16}}[\s，,：:])|(?<=\n[ \u3000])(?=.{{9,11}}\n)|(?<=\n[ \u3000]{{2}})(?=.{{9,11}}\n))(?P<y>[12１２]{D}{{3}}){DASH}(?P<y2>[12１２]{D}{{3}})(?=[）)\s，,：:])(?P<m2>)",
        dates.year_range,
        "12１２",
        examples=("1861—1865",),
        lookalikes=("第1861—1865",),
    ),
    Rule(
        # 1998.09-2002.07, 2019.11至今: the lines of a life
        "dotted-months",
        rf"(?<![{DIGITS}./])(?P<y>(?:19|20)\d\d)[.．](?P<m>0[1-9]|1[0-2]|(?<=[（(]{D}{{4}}[.．])[1-9])(?:(?:[-－—–~～]{{1,2}}|至|到)(?P<y2>(?:19|20)\d\d)[.．](?P<m2>0[1-9]|1[0-2]|[1-9](?=[）)]))(?![{DIGITS}.．])|(?=至今|迄今|[-－—–]{{1,2}}至今))",
        dates.dotted_months,
        "12",
        examples=("1998.09-2002.07", "2001.07——2005.03"),
        lookalikes=("1998.09-1.5", "2002.07-1998.09", "1998.09至2.5", "1998.9-2002.7"),
    ),
    Rule(
        "listed-year",
        rf"(?<![{DIGITS}.第])(?P<y>(?:19|20){D}{{2}})(?=(?:{AND}(?:19|20){D}{{2}}){{1,12}}{S}年)",
        dates.year,
        "12",
        examples=("2019",),
        lookalikes=("2019年、2021年", "第2019、2021年"),
    ),
    Rule(
        "year-range",
        rf"(?P<y>{FOUR})(?:{S}年(?:度)?)?{DASH}(?P<y2>{FOUR}|{D}{{2}}){S}(?:年(?:度)?|(?=[两三四五六七八九十]年))(?:{S}(?P<m2>{MONTH_NUMBER}){S}月(?!{S}{DAY_NUMBER}{S}[日号號]))?(?!{S}{MONTH_NUMBER}{S}月|[初底末上下]|第?[一二三四]季)",
        dates.year_range,
        NUMERALS + "两兩",
        examples=("2012~2022年", "2014年到2023年", "2019—2021年", "1985到89年"),
    ),
    Rule(
        "since-opening",
        r"(?:开年|開年|今年|年初|入(?P<season>[春夏秋冬])|(?P<flood>入汛))(?:以[来來]|至今)",
        named.since_opening,
        "开開今年入",
        examples=("开年以来", "开年至今", "今年以来", "入冬以来"),
    ),
    Rule(
        "year-part",
        rf"(?:(?P<y>{FOUR}){S}年?(?:度)?|(?P<yy>{NO_DIGIT}{D}{{2}}|[〇零{ONE_TO_NINE}]{{2}}){S}年(?!年?中)|(?P<ry>{RELATIVE_YEAR})){S}{PART_OF_YEAR}",
        lambda groups: dates.year({**groups, "q": groups.get("q") or groups.get("q3")}),
        YEARS_START,
        examples=(
            "2021年上半年",
            "今年年初",
            "2022年底",
            "今年前三季度",
            "2013年一季度",
            "去年夏天",
            "07年第三季度",
            "2018年前9个月",
            "2026年年中",
        ),
        lookalikes=("2021年中国", "2021年第三届", "2022年中期选举", "28年中，"),
    ),
    Rule(
        "part-of-year",
        rf"(?<![每之以向])(?:第?(?P<q>[一二三四首1-4])(?:{BOTH_QUARTERS}(?P<q2>[二三四2-4]))?季(?:度(?P<qend>[末底])?|(?<=第.季){OF_ACCOUNTS})|(?<![A-Za-z])[Qq](?P<q3>[1-4])(?![0-9A-Za-z])|(?P<half>[上下])半年(?P<hend>[末底])?|(?P<halfmonth>[上下])半月|前(?P<nq>[二三两兩2-3])[个個]?季度|(?<![{DIGITS}此发生赛婚产术孕战考选职任入世亡捕判庭幕播映期满票约会束])(?<!上市)(?:前|[头頭首](?=.[个個]))(?P<nm>[2-9]|1[0-2]|[两兩二三四五六七八九])[个個]?月(?!前|后|後)|(?P<ap>年(?:初(?![{ONE_TO_NINE}十](?![个個项大季月]))|底|末|尾|中(?=[，,。、]))|[岁歲][末尾]))",
        lambda groups: words.part_of(
            {
                **groups,
                "q": groups.get("q") or groups.get("q3"),
            },
            None,
        ),
        f"第首头頭{DIGITS}一二三四Qq上下前年岁歲",
        examples=("二季度", "上半年", "年初", "前三季度", "第三季度", "前2月", "年底", "头三个月"),
        lookalikes=("第三届", "每季度", "下半场", "事发前3个月", "上市前3个月", "年初三"),
    ),
    Rule(
        "first-decade",
        r"(?:(?P<c>2[01]|[一二]?十[一二三四五六七八九]?|1\d)世[纪紀]|(?P<rc>本世[纪紀]|上世[纪紀]))的?(?:头|頭|最初|前)十年(?P<dec>)",
        lambda groups: dates.era({**groups, "dec": "0"}),
        "12一二十本上",
        examples=("本世纪头十年",),
    ),
    Rule(
        "era",
        rf"(?:(?:公元)?{NO_DIGIT}(?P<c>[12]?\d|[{ONE_TO_NINE}]?十[{ONE_TO_NINE}]?|[{ONE_TO_NINE}]){S}世[纪紀]{NOTE}|(?P<rc>[上下][个個]?世[纪紀]|本世[纪紀]|[这這][个個]世[纪紀]))(?:的?(?P<dec>[1-9]0|[{ONE_TO_NINE}]?十)年代)?(?:的?(?:[前头頭首]|第一[个個](?=10|十))(?P<first>[1-9]0|[{ONE_TO_NINE}]?十)[个個]?年|的?(?P<ap>初期?|中[后後]?期|中叶|中葉|[上下前后後]半[叶葉]|末期?|[后後]期|早期|晚期|前期|底))?",
        lambda groups: dates.era({**groups, "ap": _era_part(groups.get("ap"))}),
        f"公{DIGITS}一二三四五六七八九十上下本这這",
        examples=(
            "20世纪80年代",
            "上世纪九十年代末",
            "19世纪",
            "本世纪20年代",
            "十九世纪七十年代",
            "21世纪初",
            "20世紀(jì)80年代初",
            "21世纪前20年",
            "下世纪的头十年",
        ),
        lookalikes=("半个世纪", "世纪工程"),
    ),
    Rule(
        "decade",
        rf"{NO_DIGIT}(?P<dec>[12]\d\d0|[1-9]0|[一二三四五六七八九][十〇○零]|[一二][〇○零一二三四五六七八九]{{2}}[〇○零])年代(?P<ap>初期?|中[后後]?期|末期?|[后後]期|早期|晚期|前期)?",
        lambda groups: dates.era({**groups, "ap": _era_part(groups.get("ap"))}),
        f"{DIGITS}一二三四五六七八九",
        examples=("80年代", "九十年代末", "1980年代", "80年代初", "六〇年代", "一九七○年代"),
    ),
    Rule(
        "month",
        rf"(?<![{DIGITS}.．])(?P<m>{MONTH_NUMBER}|{FIRST_MONTH}){S}月(?:份)?(?![{ONE_TO_NINE}天饼球]?[天饼]|大的|二龙|[嫂子龄亮薪刊票球饼]|怀胎|雪(?=[是，。]))",
        dates.month,
        NUMERALS + "元",
        examples=("6月", "十月", "3月份", "元月"),
        lookalikes=("五月天", "三个月", "1.5月", "八月饼"),
    ),
    Rule(
        # around the Chinese New Year: 年后开工, 争取年前完工; 三年前 and 少年后 are none
        "before-or-after-new-year",
        r"(?:(?:农历|農曆|旧历|舊曆)年(?P<dir2>[前后後])|(?:\A|(?<=[，,。；;！？“\n\s在于赶趕到将將取力会會能争爭就才又都人场場司位目程厂廠店工方者们們等待约約计計]))年(?P<dir>[前后後])(?=将|將|就|才|要|能|再|又|还|還|可|会|會|完|交[付房]|开[工业学市]|開[工業學市]|复工|復工|返|回[家乡来]|上班|发放|發放|[结結]清|跳槽|招[聘工]|涨|漲|降|首|第一|备货|備貨|采[购買]|投[产用]|通[车車]|搬|入住|落[地户]|[的]?最[后後]|几天|幾天|一两|一周|[，,。]|\Z))",
        named.around_new_year,
        "年农農旧舊",
        examples=("年后", "年前", "農曆年後"),
        lookalikes=("三年前", "少年后来", "今年前三季度"),
    ),
    Rule(
        "zodiac-festival",
        rf"(?P<sign>[鼠牛虎兔龙龍蛇马馬羊猴鸡雞狗猪豬])年(?P<name>除夕夜?|大年三十|春节|春節|新春|正月初一|大年初一|元宵节?|元宵節)(?:(?P<period>期间|期間|假期|长假|長假)|{AFTER_DAY})",
        named.zodiac_festival,
        "鼠牛虎兔龙龍蛇马馬羊猴鸡雞狗猪豬",
        examples=("龙年除夕", "兔年春节期间", "虎年元宵节", "龍年春節假期"),
        lookalikes=("青年春节", "龙年邮票"),
    ),
    Rule(
        "shopping-day",
        rf"(?P<ry>{RELATIVE_YEAR})(?P<name>618)(?![\d.])",
        lambda groups: words.joined(words.year_of(groups), Point(None, 6, 18)),
        "今去前明",
        examples=("今年618",),
        lookalikes=("618元",),
    ),
    Rule(
        "named-day",
        rf"(?:(?:{YEAR}(?:的)?|(?P<next>[上下]一?[个個]|今[个個]))?{S}(?:农历|農曆)?{NOT_FOREIGN}{NOT_A_PERSON}(?<!李宇(?=春分))(?<!今(?=年三十))(?!霜降[牛豬猪]|[赎贖]罪日[战戰]|[冬夏]至(?:{PLAIN_YEAR}|[次翌今]年))(?P<name>{NAME})(?!(?<=[诞誕])[岛島])(?!{S}[{DIGITS}一二三四五六七八九十百]{{1,4}}[周週]年)(?!文化[节節]|[灯燈][会會节節展]|[诗詩][会會歌]|档|蒜|粥|糕|月[饼餅]|粽|馅|[礼禮]盒|精神|花|联欢|聯歡|晚会|晚會|路|村|江|街|区|上河|大学|园|山|老人|[树樹]|[礼禮]物|[装裝][饰飾]|[贺賀]?卡|歌|帽|大餐)(?:(?P<period>期间|期間|假期|长假|小长假|黄金周|連假|假日)|{AFTER_DAY}))",
        named.named,
        YEARS_START
        + "".join(sorted({char for name in NAMES for char in (name[0], SCRIPTS.get(name[0], name[0]))}))
        + "农農",
        examples=(
            "去年春节",
            "国庆期间",
            "2018年中秋节",
            "除夕晚上",
            "情人节晚上",
            "下一个中秋节",
            "2024年斋月",
            "逾越节假期",
            "小满",
        ),
        lookalikes=("清明上河图", "赎罪日战争", "乔小满", "喬小滿說"),
    ),
    Rule(
        "named-day-short",
        rf"(?:(?:{YEAR}的?)?[“\"「]?(?<![第{DIGITS}一二三四五六七八九十])(?P<name>{_words(dict(SHORT_NAMES))})(?![”\"」]?(?:历史)?(?:纪念馆|紀念館|博物馆|广场|大桥|小学|中学))[”\"」]?(?:(?P<period>期间|期間|假期|长假|小长假|黄金周)|[节節](?=[前后後期])|(?=节|節|前夕|当天|前后|(?<=九一八)|(?<=七七)事变)|(?:(?<=\A..)|(?<=[，。；\n年至到]..)|(?<=\A...)|(?<=[，。；\n年至到]...))(?=[，,。]|\Z|当日|那天)))",
        named.named,
        YEARS_START + '“"「五十六七八九三',
        examples=("五一假期", "十一期间", "“五一”小长假"),
        lookalikes=("十一人", "五一路", "“九一八”纪念馆"),
    ),
    Rule(
        "congress",
        r"(?:(?<=党的)|(?<=黨的)|(?:党的|黨的|中共))?(?P<nth>十[五六七八九]|二十)(?:(?:(?<=党的..)|(?<=黨的..)|(?<=党的...)|(?<=黨的...))大(?!(?:的)?(?:精神|文件|主题))|大(?=以[来來]|[，,。、后後报報召提作選选閉闭開开]|期间|上|\Z)|[届屆](?P<plenum>[一二三四五六七])中全[会會])",
        named.congress,
        "党黨中十二",
        examples=("十九届五中全会", "党的二十届三中全会"),
        lookalikes=("十大", "二十大板"),
    ),
    Rule(
        "sexagenary-year",
        rf"(?P<pair>{GANZHI})年",
        named.ganzhi,
        "甲乙丙丁戊己庚辛壬癸",
        examples=("甲午年", "戊戌年"),
        lookalikes=("甲午战争",),
    ),
    Rule(
        "weekday",
        rf"{NO_NAME_OF_JAPAN}(?P<w>{WEEKS_AWAY}|上一|下一|本|这个?|這個?|今個?|今个)?{WEEK}(?:的?{WEEK})?(?P<wd>[一二三四五六日]|天(?![气氣])|末(?!版|刊))(?:(?:{DASH}{WEEK}?|、(?=[二三四五六日天](?:[，,。；）)的两兩晚举舉召早2]|\Z)))(?P<wd2>[一二三四五六日天]))?(?!报(?![道导])|報(?![道導])|刊|岁|期|边|邊|末|年|[{ONE_TO_NINE}]{{1,3}}[个位名])(?P<tod>{S}(?:{HOUR_WORD}{S}{CLOCK}?|{CLOCK}))?",
        relative.weekday,
        "上下本这這今周週星礼禮",
        examples=(
            "周四",
            "上周四",
            "下周一",
            "本周末",
            "星期五下午3点",
            "这周二",
            "上上周二",
            "今個禮拜二",
            "周三、四",
        ),
        lookalikes=("一周", "周末版", "周年"),
    ),
    Rule(
        "relative-quarter",
        rf"{NO_NAME_OF_JAPAN}(?P<w>[上下]一?[个個]?|本|这个?|這個?|该)季(?!节|節|后|後|前|[^。，]{{0,14}}(?:出[賽赛]|[勝胜]|安打|先[發发]|得分|[籃篮]|球|[隊队]|[場场]|MVP))度?(?P<end>(?<=度)[末底])?",
        relative.relative_quarter,
        "上下本这這该",
        examples=("本季度", "上个季度", "下季度", "上一季度", "下一個季度"),
        lookalikes=("上赛季",),
    ),
    Rule(
        "unit-pair",
        r"(?P<a>[去今昨明前])(?P<mid>[今明])?(?P<b>[今明后後昨])(?P<n>[两兩三]|(?<=明[后後])(?=[年天]))(?P<unit>[年天日])",
        relative.unit_pair,
        "去今昨明前",
        examples=("今明两年", "明后两天", "今明后三天", "昨今两日", "去今两年", "明后年"),
        lookalikes=("今天两年",),
    ),
    Rule(
        "week",
        rf"{NO_NAME_OF_JAPAN}(?P<w>{WEEKS_AWAY}|上一个?|下一个?|本|这个?|這個?|今[个個]?){WEEK}(?![一二三四五六日岁年刊]|天(?![气氣]))(?P<ap>初|底)?",
        relative.week,
        "上下本这這今",
        examples=("上周", "本周", "下下周", "上个星期"),
        lookalikes=("上周岁",),
    ),
    Rule(
        "event-shift",
        rf"(?:{EVENT_VERB})(?:了|约|近|仅|才|不到|短短){{0,3}}{COUNT}{S}(?:余|多)?{UNIT}(?:多|余)?(?:之|以)?(?:前|后|後)",
        lambda groups: Unresolved(),
        "".join(sorted({verb[0] for verb in lex.EVENT_VERBS})),
        kind="duration",
        examples=("成立三年后", "发布两年多以前"),
    ),
    Rule(
        "moment",
        rf"(?!下一秒)(?P<said>(?:(?<![一-鿿])[上下]|[上下](?=[一这這]?[个個])|之后|之後|之前)(?:一?[个個]|{COUNT})?{S}[个個]?(?:小时|小時|钟头|鐘頭|分钟|分鐘|秒钟?|秒鐘|刻钟|刻鐘)|{COUNT}{S}[个個]?(?:(?:小时|小時|钟头|鐘頭|分钟|分鐘|分(?=半)|秒钟?|秒鐘|刻钟|刻鐘|钟|鐘)半?(?:之|以)(?:前|后|後)|(?:分钟|分鐘|分(?=半)|刻钟|刻鐘)半?(?:之|以)[内內])|{COUNT}{S}[个個]?(?:秒钟?|秒鐘|刻钟|刻鐘|钟|鐘|分钟|分鐘)半?[前后後](?!卫))",
        relative.moment,
        f"上下之{DIGITS}半一二三四五六七八九十百两兩廿卅几幾数數",
        examples=("上二秒", "一刻钟后", "下三分钟", "三個鐘後", "十三分半以内", "上个小时", "之后一刻钟"),
        lookalikes=("三分球", "48小时之内", "三分之后", "10分以内"),
    ),
    Rule(
        "whole-units",
        rf"(?<![以加算赶趕搭站待登])上(?!{D}{{1,2}}[日天])(?P<n>[二两兩三四五六七八九十]|(?![0０]{{1,2}}(?![1-9１-９])){D}{{1,2}})(?P<unit>[个個]?月|年|[个個]?星期|周|週|天|日|[个個]季度)(?!级|届)",
        relative.whole_units,
        "上",
        examples=("上两个月", "上两天", "上三年"),
        lookalikes=("上一年", "岛上26日起火"),
    ),
    Rule(
        "rolling",
        rf"(?<![{DIGITS}一-鿿])(?P<dir>[前后後])(?P<n>(?![0０]{{1,2}}(?![1-9１-９])){D}{{1,2}})(?P<unit>周|週|年)(?!级|的)",
        relative.rolling,
        "前后後",
        examples=("前1周", "后1年"),
        lookalikes=("前3年级", "婚后8年", "此后18年"),
    ),
    Rule(
        "shift",
        rf"(?<![时時]隔)(?P<this>此|那|其|之)?(?<!第)(?<![{DIGITS}.．年])(?!{DUE})(?![12１２]{D}{{3}}{S}年)(?:整整|(?P<about>大?{ABOUT_SIGN}|[将將]?近)|早在)?(?P<n>{COUNT})(?:{DASH}(?P<most>{COUNT}))?(?P<more>[多余餘]|[来來](?=[天年个個]))?{S}(?P<half0>[个個]半(?=[月小钟鐘星礼禮]))?(?P<unit>{UNIT})(?P<half>半)?(?P<more2>[多余餘])?(?:[零又]?(?P<n2>{COUNT}){S}(?P<unit2>{UNIT}))?(?:之|以)?(?P<dir>[前后後])(?!者|面|方|来居|天|夫|妻|台|勤|续|果|卫|场|排|锋|提|沿|往|进|景|途|期|世|辈|(?<=日前)[来來赴夕]|(?<=[后後])的(?:今天|今日|现在|現在)|[{ONE_TO_NINE}{DIGITS}]|的?第)(?P<tod>{S}的?(?:{HOUR_WORD}{S}{CLOCK}?|{CLOCK}))?",
        relative.shift,
        f"此那其之整大约約将近早{DIGITS}半一二三四五六七八九十百两兩廿卅几幾数數",
        examples=(
            "三天前",
            "5个月后",
            "半年后",
            "两年之后",
            "十天后",
            "60小时前",
            "一年零三个月前",
            "14天11小时后",
            "20多年前",
            "三四年前",
            "3至5天后",
        ),
        lookalikes=("第三天后", "前三天", "百年前夕"),
    ),
    Rule(
        "from-now",
        r"(?P<rd>今|明(?<![探查说說表證证声聲阐闡写寫注标標言]明)|昨|即日|即(?=起(?:至|受理|收件|[开開]放|[报報]名|[实實]施|徵|征)))(?=起(?![来來义義初码诉]))",
        relative.from_now,
        "今明昨即",
        examples=("今", "即日"),
        lookalikes=("今起义", "今日", "探明起火原因"),
    ),
    Rule(
        # 檢方昨偵結: Taiwan's and Hong Kong's papers leave 日 out; 昨非 and 如昨 are no days
        "yesterday-short",
        rf"(?<![如似是感])昨(?P<rd>)(?![天日晚夜晨早午儿兒今明年非起（(是])(?:(?P<tod>{HOUR_WORD}{S}{ABOUT_HOUR}{CLOCK_RANGE}?(?:许|許|左右)?)|(?=[一-鿿]))",
        lambda groups: Said(Relative(Grain.DAY, -1), words.clock_of(groups)),
        "昨",
        examples=("昨", "昨下午2時許", "昨凌晨"),
        lookalikes=("昨天", "如昨日重现", "昨夜"),
    ),
    Rule(
        # 法院今裁定, 今下午: the papers of Taiwan and Hong Kong leave 天 out before what was done
        "today-short",
        rf"(?<![如至迄現现當当於于從从古而自在去])(?P<day>今|明(?={HOUR_WORD}))(?P<rd>)(?![天日晚夜晨早午儿兒年次])(?:(?P<tod>{HOUR_WORD}{S}{ABOUT_HOUR}{CLOCK_RANGE}?(?:许|許|左右)?)|(?=(?:受[訪访]|召[開开]|宣[布佈判]|公[布佈]|出席|指出|強[調调]|[說说]明|表示|[開开]庭|裁定|判|抵[達达]|率[團团隊队]|邀[請请集]?|因(?![此而])|[將将]|主持|接受|拜[會会]|[會会][見见晤]|登[場场]|[發发]文|[開开]幕|坦承|痛批|批[評评]|直言|呼[籲吁]|下令|拍板|三[讀读]|到案|出庭|[舉举]行|[證证][實实]|[發发][布佈]|透露|坦言|回[應应]|前往|赴[台日美中港]|偵[結结]|移送)))",
        relative.today_short,
        "今明",
        examples=("今", "今下午", "明上午9時"),
        lookalikes=("今天", "今后", "今年"),
    ),
    Rule(
        # 案发当天: the day of what happened, not of publication
        "event-day",
        rf"(?<={'|'.join(lex.OCCASIONS)})的?(?P<rd>[当當][天日晚]|次日|翌日|第二天|前一[天日晚])(?P<tod>{S}的?(?:{HOUR_WORD}{S}{ABOUT_HOUR}{CLOCK_RANGE}?|{CLOCK_RANGE})(?:许|許|左右)?)?",
        relative.event_day,
        "当當次翌第前",
        examples=("当天", "次日凌晨"),
        lookalikes=("公司当天", "于当天"),
    ),
    Rule(
        "relative-day",
        rf"(?:(?<![{ONE_TO_NINE}十两几{DIGITS}])|(?<=英九)|(?=[今昨明]))(?<!当(?=前日))(?<!當(?=前日))(?<!目(?=前(?:日|天[空气氣候色黑亮])))(?<![赛賽会會议議程期](?=第二日))(?!第二日(?!便|就|[早上下中晚凌清一]|[，,]))(?<!姚(?=明))(?<!含(?=[当當]日))(?<![连連][续續](?=第))(?:{DAY_BEFORE})(?:(?P<zone>北京时间|北京時間))?(?P<rd>{RELATIVE_DAY})(?!(?<=[后後]天)(?:下|努力|培[养養]|教育|[养養]成|免疫|[获獲]得|形成|失[调調]|不足|的?[环環]境|因素)|性|社|报$|之[星子]|头条|頭條|系(?!统)|新[闻聞][网網]|美术|(?<=日)本)(?P<tod>{S}的?(?:{HOUR_WORD}{S}{ABOUT_HOUR}{CLOCK_RANGE}?|{CLOCK_RANGE})(?:许|許|左右)?)?",
        relative.relative_day,
        "大今本昨尋寻琴噚前明聽听后後当當同次翌隔第北香台这這那此",
        examples=("昨天", "今天上午9时", "次日凌晨", "当晚", "昨晚8点半", "第二天", "前一天", "此前一天"),
        lookalikes=("今天性", "提前一天", "谈判前一天", "下一秒", "后天下之乐", "后天努力"),
    ),
    Rule(
        "relative-year",
        rf"(?:(?<![{DIGITS}{ONE_TO_NINE}十])|(?=[今去明]年))(?<![想忆憶](?=[当當]年))(?<!任期(?=第二年))(?<![连連][续續](?=第))(?<![当當](?=前年))(?:{DAY_BEFORE})(?P<ry>{RELATIVE_YEAR})(?!度计划|龄|轻|级|事|后生|夜饭|{AGE})(?!(?<=隔年)(?:[举舉召轮輪进進开開一再换換种種结結修]|[才就]会))(?<!此前年)(?<!之前年)(?:同期)?",
        dates.year,
        "今本去上旧舊前明来來后後同当當该該次翌隔大这這那第下",
        examples=("今年", "去年", "同年", "翌年", "前年同期", "前一年", "隔年"),
        lookalikes=("隔年举办", "三前年", "此前年报", "想当年"),
    ),
    Rule(
        "day",
        rf"(?<![{DIGITS}百千.．第为為期满滿逾超共达達\-－—/])(?:(?=[0-9])(?<![末两兩])|(?<![〇零一二三四五六七八九十廿卅两兩]))(?<!监测)(?<!監測)(?<!停牌)(?<!隔离)(?<!隔離)(?<!观察)(?<!服用)(?<!公示)(?<!停火)(?<!停[课課业業工电電])(?<!休[战戰息])(?<![请請放]假)(?<!拘留)(?<!住院)(?<!休假)(?<!至少)(?<!最多)(?<!连续)(?<!累计)(?<!累計)(?<!累计[\u4e00-\u9fff]{{2}})(?<!累計[\u4e00-\u9fff]{{2}})(?P<d>[12１２]{D}|[3３][01０１]|0?[1-9１-９]|十[{ONE_TO_NINE}]?|二十[{ONE_TO_NINE}]?|三十一?|廿[{ONE_TO_NINE}]?|卅|[{ONE_TO_NINE}](?=日(?:电|電|讯|訊|报道|報道|報導|下午|上午|凌晨|晚|在|发布|宣布|表示|说|[总總][质質][询詢]|[质質][询詢]|召[开開]|[举舉][行办辦]|出席)))(?:{S}日?{DASH}(?P<d2>{DAY_NUMBER}))?(?:{S}|(?<=、{D})[两兩三四五]|(?<=、{D}{{2}})[两兩三四五])日{NOT_A_DAY}{BARE_TIME}",
        dates.day,
        NUMERALS,
        examples=("10日", "20日晚", "二十五日", "25日至29日"),
        lookalikes=("3日内", "第10日", "10日游"),
    ),
    Rule(
        # 20、21日: the first days of a list without a month
        "listed-bare-day",
        rf"(?<=[一-鿿，,；：])(?<![第條条款項项表图圖〇零一二三四五六七八九十百千万萬亿億])(?P<d>[12]{D}|3[01]|[1-9])(?=(?:、(?:[12]{D}|3[01]|[1-9])){{1,6}}(?:[两兩三四五])?日{NOT_A_DAY})",
        dates.day,
        DIGITS,
        examples=("20",),
        lookalikes=("20日、21日", "第20、21日", "附表2、3日"),
    ),
    Rule(
        "day-due",
        rf"{DUE}(?P<d>{D}{{1,2}})日",
        dates.day,
        DIGITS,
        examples=("10日",),
        lookalikes=("10日前",),
    ),
    Rule(
        # 嫦娥三号, 128号公路: a bare number with 号 is a day only where a day can stand
        "day-number",
        rf"(?:\A|(?<=[\s，。、；：:,;“（(）)在于於从自到至和与及月]))(?<!道\d[号號]、)(?P<d>[12１２]{D}|[3３][01０１]|0?[1-9１-９]|十[{ONE_TO_NINE}]?|二十[{ONE_TO_NINE}]?|三十一?|廿[{ONE_TO_NINE}]?|卅)(?:{S}[号號]?{DASH}(?P<d2>{DAY_NUMBER}))?{S}{HAO}{BARE_TIME}",
        dates.day,
        NUMERALS,
        examples=("12号", "25号晚"),
        lookalikes=("5号楼", "10号线", "128号公路", "嫦娥三号", "长征5号"),
    ),
    Rule(
        "clock",
        rf"(?<![{DIGITS}{ONE_TO_NINE}十:：.．])(?P<zone>北京时间|北京時間)?(?P<tod>{HOUR_WORD}{S}{ABOUT_HOUR}{CLOCK_RANGE}|(?:{D}{{1,2}}|[{ONE_TO_NINE}十]{{1,3}})(?:[时時](?:许|許|整|{D}{{1,2}}分(?:{D}{{1,2}}(?:[.．]{D}{{1,2}})?秒)?|[{ONE_TO_NINE}十零]{{1,4}}分)|[点點](?:半|整|[钟鐘]|{D}{{1,2}}分(?:{D}{{1,2}}(?:[.．]{D}{{1,2}})?秒)?|许))|(?<=\A){D}{{1,2}}[:：]{D}{{2}}(?=\Z)|(?:(?<=[，。；\n至于於在到])|(?<=截止)|\A){D}{{1,2}}[时時](?=[，,、。前至]|[发發][车車])|(?<=[会會議议])(?:[1１][0-9０-９]|[8-9８-９])[时時](?=[开開闭閉]))(?:许|許|左右)?",
        lambda groups: Said(Relative(Grain.DAY, 0, Base.NARRATIVE), words.clock_of(groups)),
        "北" + NUMERALS + "".join(sorted({word[0] for word in lex.HOUR_WORDS})),
        examples=("9时43分", "下午3点半", "上午9时", "晚上8点"),
        lookalikes=("视频02:34", "3时代", "5点建议"),
    ),
    Rule(
        # 预计112年完工: in traditional script, which never writes these characters otherwise, a year of the Republic
        "minguo-alone",
        rf"(?=[189])(?=(?:[89]{D}年度|9[5-9]|1[01]{D}|12[0-5])年?)(?:(?<=預[計定])|(?<=[於從])|(?<=[至到自迄由在，。；（(、~～\s])(?=[^。\n]{{0,40}}[{TRADITIONAL}])|(?<=達成)|(?=[89]{D}年度(?!计划|計[劃畫]))(?=[^。\n]{{0,20}}[{TRADITIONAL}]))(?<!不到)(?<!{D}到)(?<![{DIGITS}])(?P<n>[89]{D}(?=年度)|9[5-9]|1[01]{D}|12[0-5])年(?:度|底)?(?![来來間间內内前後多]|[歷历]史|以[来來])",
        dates.minguo,
        "891",
        examples=("112年",),
        lookalikes=("成立100年",),
    ),
    Rule(
        "early-year",
        rf"(?<=[于於在自从至到])(?<!不到)(?<!{D}到)(?P<n>[1-9]{D}{{2}}){S}年(?![来來间間内內前后後多]|历史)",
        dates.common_era,
        "123456789",
        examples=("618年",),
        lookalikes=("在118天", "618年来"),
    ),
    Rule(
        "edition",
        rf"(?P<y>{FOUR}|(?<![A-Za-z{DIGITS}.．〇零{ONE_TO_NINE}十第])(?:(?<![0０])[1-9１-９]{D}(?![^\n]{{0,3}}[）)】])|[〇零{ONE_TO_NINE}]{{2}}|{D}{{2}}(?=年)))年?版(?![本权權面块塊图圖税稅])",
        dates.year,
        NUMERALS + "两兩",
        examples=("2015版", "15版", "零六版", "一五年版"),
        lookalikes=("版本", "115版", "A12版", "03版"),
    ),
    Rule(
        "year",
        rf"(?P<y>{FOUR})(?:{YEAR_SIGN}份?(?:(?<=1[5-9]{D}{D}年)[间間]|(?<=20[0-2][1-9]年)[间間])?|(?=全年))(?!来|來|间|間|历史|歷史|龄|限|轻|级|第{D}{{1,4}}[号號期])",
        dates.year,
        NUMERALS + "两兩",
        examples=("2018年", "二〇一八年", "1988年度", "两千零一十八年", "1986年间"),
        lookalikes=("2000年来",),
    ),
    Rule(
        "two-digit-year",
        rf"(?<![{DIGITS}〇零一二三四五六七八九十百千两兩第.．近前后余逾约])(?<!英(?=九))(?<![有过過这這用花經经历歷])(?:(?P<yy>[0０8-9８９]{D}|[7７][7-9]|[7７]{D}(?=年那)|[〇零][{ONE_TO_NINE}]|[六七八九][〇零{ONE_TO_NINE}]|[{ONE_TO_NINE}](?:零|〇)|一[{ONE_TO_NINE}]|二二|三三|四四|五五)|(?<=[自从從])(?P<yy2>[012]{D})(?=年(?:起|开始|開始|以[来來]))|(?P<yy_>[012]{D})(?=年(?:校招|春|夏|秋|冬|那|我|他|她|\Z)))年(?:度)?(?![来來间間内內前后後多余之以历龄代次])",
        lambda groups: dates.year({**groups, "yy": groups.get("yy") or groups.get("yy_") or groups.get("yy2")}),
        NUMERALS,
        examples=("98年", "06年", "九七年", "零一年", "三三年", "一五年"),
        lookalikes=("20年以来", "98年来", "八年", "三四年", "77年次"),
    ),
    Rule(
        "vague",
        r"(?<![将將])(?<![将將会會][于於在])(?<!拟于)(?<!预计)(?<!有望)(?:近日|(?<!生)日前(?!夕)|(?<![距离離])(?:(?<![一-鿿])|(?!最近[，。；、]))最近(?![点點](?![击擊])|[一二三四五六七八九十两兩半几幾数\d的。；])|近期|前不久|不久前|(?<![一-鿿])日[來来](?!水)|稍早前|(?<![盡尽及趁提])早前|前些天|这几天|這幾天|前几天)",
        lambda groups: Vague(),
        "近日最前不稍早这這",
        examples=("近日", "日前", "前不久", "不久前"),
        lookalikes=("最近三年", "靠近日本")[:1],
    ),
    Rule(
        "window",
        rf"(?:(?:(?<=[将將])|(?<=[将將][于於在])|(?<=拟于)|(?<=预计)|(?<=有望))近[期日]|[连連]日[来來]?|近年[来來]?|近些年[来來]?|近几年[来來]?|(?:最?近|(?:过去|過去)(?!{NOT_AN_AMOUNT})|(?<![超通经經越渡胜勝错錯此之加算路打坐站待])[前上过過](?!(?<=上){D}{{1,2}}日)(?=[一二三四五六七八九十两兩几{DIGITS}])(?!{NOT_AN_AMOUNT})|此前(?!{NOT_AN_AMOUNT})|连续|連續)的?{COUNT}(?:{DASH}{COUNT})?{S}(?:多|余)?{UNIT}(?:来|來|间|間|里|内)?|(?:未来|未來|今后|今後|接下来|将来|將來)的?{COUNT}(?:{DASH}{COUNT})?{S}{UNIT}(?:内|里|间)?|(?!{PLAIN_YEAR}[间間]){COUNT}{S}{UNIT}(?:以内|之内|以內|内|內|[来來](?![到自访訪华華京])|间|間|以来|以來))",
        lambda groups: Unresolved(),
        f"最近过過去前上此连連未今接将將近{DIGITS}半一二三四五六七八九十百两兩廿卅几幾数數",
        kind="span",
        examples=("近三年", "过去一年", "未来十天", "一周内", "十年来", "此前三个月"),
        lookalikes=(
            "过去的2020年",
            "超过2018年",
            "不超过14天",
            "此前7月21日",
            "此前的6月10日",
            "超过12月",
            "2016年来到",
        ),
    ),
    Rule(
        "now",
        r"(?:此刻|(?<![出体體实實呈表展再重浮显顯发發])(?:现在|現在)|[依而]家(?![庭长長人属屬里裡中用具电電乡鄉族装裝政务務园園道教境父母暴業业计計财財])|眼下)",
        lambda groups: Relative(Grain.DAY, 0),
        "此现現依而眼",
        examples=("此刻", "现在", "而家"),
        lookalikes=("出现在会场", "体现在细节", "而家庭"),
    ),
    Rule(
        "amount-of-time",
        rf"(?<![第{DIGITS}.．])(?!{D}{{1,2}}[.．]{D}{{1,2}}月{D}{{1,2}}日){COUNT}{S}(?:多|余)?{UNIT}(?!(?<=[周週])年)(?:半|多|余)?",
        lambda groups: Unresolved(),
        f"{DIGITS}半一二三四五六七八九十百两兩廿卅几幾数數",
        kind="duration",
        examples=("18个月", "三年", "两天"),
    ),
)


def _era_part(text: str | None) -> str | None:
    if not text:
        return None
    return {
        "初期": "初",
        "末期": "末",
        "后期": "末",
        "後期": "末",
        "晚期": "末",
        "早期": "初",
        "前期": "初",
        "底": "末",
    }.get(text, text)
