"""Words and pattern fragments of Chinese time expressions, both scripts; the rows of the rules are made of these.

Fragments are functions where a row needs the same part twice: the suffix keeps the names of their groups apart.
"""

from __future__ import annotations

from chrono.dates.expression import Base
from chrono.model.time import Grain

D = "[0-9０-９]"
S = r"[ \u3000]{0,2}"  # spaces that typesetting leaves between a number and its unit
ONE_TO_NINE = "一二三四五六七八九"
CN = "〇○零一二三四五六七八九十百千两兩廿卅"
# 大约, and not the end of 纽约, 北约, 条约, 签约
ABOUT_SIGN = "(?<![纽紐北条條合契公签簽预預邀违違履失节節制简簡盟誓爽赴毁解续續稿婚里隐隱相如特租集])[约約]"
# 数周, and not the end of 指数周一
COUNT = rf"(?:{D}{{1,4}}(?:[.．]{D})?|半|(?<![指人次基倍参參系总總](?=[数數]))[一二三四五六七八九十百两兩廿卅幾几数數]{{1,5}})"
DASH = r"(?:[ \u3000]?(?:至|到|[-－—–~～ー]{1,2}|—{1,2})[ \u3000]?)"
WEEK = "(?:星期|礼拜|禮拜|周|週)"
WEEKDAYS = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}
MONTH_NUMBER = r"(?:1[0-2１２]|１[０１２0-2]|[0０]?[1-9１-９]|十[一二]?|[一二三四五六七八九])"
DAY_NUMBER = (
    rf"(?:[3３][01０１]|[12１２]{D}|[0０]?[1-9１-９]|三十一?|卅一?|二十[{ONE_TO_NINE}]?|廿[{ONE_TO_NINE}]?"
    rf"|十[{ONE_TO_NINE}]?|[{ONE_TO_NINE}])"
)
# 5号楼, 10号线, 3号选手: numbers of things, not days
HAO = rf"[号號](?![楼樓线線馆館门門院机機车車公路文令选選位球房厅廳井坑桥橋矿礦厂廠台臺站轮輪船舰艦艇洞地店航宿唐鋪舖铺屋教仓倉种種角码碼召称稱手火员員卫衛星探队隊水炉爐高病胶膠字铅鉛染签籤文材料柜]|[发發][动動电電射]|(?:[、和与與及]{D}{{1,2}}[号號]){{1,6}}[机機楼樓线線队隊井])"
DAY_SIGN = r"(?:日|[号號](?![楼樓线線馆館门門院机機车車公文令选選球房厅廳井坑桥橋矿礦厂廠台臺站轮輪船舰艦艇洞地店航宿唐鋪舖铺屋教仓倉种種角路码碼召称稱手火员員卫衛星探]|[发發][动動电電射]))"
YEAR_WORDS = rf"(?:[一二][〇○ＯO0０零{ONE_TO_NINE}]{{3}}|[一二两兩]千零[{ONE_TO_NINE}十]{{1,3}}|一千[{ONE_TO_NINE}]百[零{ONE_TO_NINE}十]{{0,4}})"

RELATIVE_YEARS: dict[str, tuple[int, Base]] = {
    "下年": (1, Base.PUBLICATION),
    "大前年": (-3, Base.PUBLICATION),
    "大后年": (3, Base.PUBLICATION),
    "大後年": (3, Base.PUBLICATION),
    "本年度": (0, Base.PUBLICATION),
    "这一年": (0, Base.PUBLICATION),
    "這一年": (0, Base.PUBLICATION),
    "上一年": (-1, Base.NARRATIVE),
    "下一年": (1, Base.PUBLICATION),
    "第二年": (1, Base.NARRATIVE),
    "今年": (0, Base.PUBLICATION),
    "本年": (0, Base.PUBLICATION),
    "去年": (-1, Base.PUBLICATION),
    "上年": (-1, Base.PUBLICATION),
    "旧年": (-1, Base.PUBLICATION),
    "舊年": (-1, Base.PUBLICATION),
    "前年": (-2, Base.PUBLICATION),
    "明年": (1, Base.PUBLICATION),
    "来年": (1, Base.PUBLICATION),
    "來年": (1, Base.PUBLICATION),
    "后年": (2, Base.PUBLICATION),
    "後年": (2, Base.PUBLICATION),
    "同年": (0, Base.NARRATIVE),
    "那年": (0, Base.NARRATIVE),
    "那一年": (0, Base.NARRATIVE),
    "当年": (0, Base.NARRATIVE),
    "當年": (0, Base.NARRATIVE),
    "该年": (0, Base.NARRATIVE),
    "該年": (0, Base.NARRATIVE),
    "前一年": (-1, Base.NARRATIVE),
    "次年": (1, Base.NARRATIVE),
    "翌年": (1, Base.NARRATIVE),
    "隔年": (1, Base.NARRATIVE),
}
RELATIVE_MONTHS: dict[str, tuple[int, Base]] = {
    "上一个月": (-1, Base.PUBLICATION),
    "上一個月": (-1, Base.PUBLICATION),
    "下一个月": (1, Base.PUBLICATION),
    "下一個月": (1, Base.PUBLICATION),
    "上上个月": (-2, Base.PUBLICATION),
    "上上個月": (-2, Base.PUBLICATION),
    "下下个月": (2, Base.PUBLICATION),
    "下下個月": (2, Base.PUBLICATION),
    "这个月": (0, Base.PUBLICATION),
    "這個月": (0, Base.PUBLICATION),
    "今个月": (0, Base.PUBLICATION),
    "今個月": (0, Base.PUBLICATION),
    "上个月": (-1, Base.PUBLICATION),
    "上個月": (-1, Base.PUBLICATION),
    "下个月": (1, Base.PUBLICATION),
    "下個月": (1, Base.PUBLICATION),
    "这月": (0, Base.PUBLICATION),
    "本月": (0, Base.PUBLICATION),
    "上月": (-1, Base.PUBLICATION),
    "下月": (1, Base.PUBLICATION),
    "当月": (0, Base.NARRATIVE),
    "當月": (0, Base.NARRATIVE),
    "前一个月": (-1, Base.NARRATIVE),
    "前一個月": (-1, Base.NARRATIVE),
    "同月": (0, Base.NARRATIVE),
    "次月": (1, Base.NARRATIVE),
    "翌月": (1, Base.NARRATIVE),
}
RELATIVE_DAYS: dict[str, tuple[int, Base]] = {
    "大大前天": (-4, Base.PUBLICATION),
    "大大后天": (4, Base.PUBLICATION),
    "大大後天": (4, Base.PUBLICATION),
    "大前晚": (-3, Base.PUBLICATION),
    "前日": (-2, Base.PUBLICATION),
    "大前天": (-3, Base.PUBLICATION),
    "大前日": (-3, Base.PUBLICATION),
    "大后天": (3, Base.PUBLICATION),
    "大後天": (3, Base.PUBLICATION),
    "大后日": (3, Base.PUBLICATION),
    "大後日": (3, Base.PUBLICATION),
    "今天": (0, Base.PUBLICATION),
    "今日": (0, Base.PUBLICATION),
    "今儿": (0, Base.PUBLICATION),
    "今兒": (0, Base.PUBLICATION),
    "今晨": (0, Base.PUBLICATION),
    "今早": (0, Base.PUBLICATION),
    "今午": (0, Base.PUBLICATION),
    "今晚": (0, Base.PUBLICATION),
    "今夜": (0, Base.PUBLICATION),
    "本日": (0, Base.PUBLICATION),
    "昨天": (-1, Base.PUBLICATION),
    "昨日": (-1, Base.PUBLICATION),
    "昨晚": (-1, Base.PUBLICATION),
    "昨夜": (-1, Base.PUBLICATION),
    "昨晨": (-1, Base.PUBLICATION),
    "昨早": (-1, Base.PUBLICATION),
    "昨午": (-1, Base.PUBLICATION),
    "尋日": (-1, Base.PUBLICATION),
    "寻日": (-1, Base.PUBLICATION),
    "琴日": (-1, Base.PUBLICATION),
    "噚日": (-1, Base.PUBLICATION),
    "前天": (-2, Base.PUBLICATION),
    "前晚": (-2, Base.PUBLICATION),
    "明天": (1, Base.PUBLICATION),
    "明日": (1, Base.PUBLICATION),
    "明晚": (1, Base.PUBLICATION),
    "明早": (1, Base.PUBLICATION),
    "明晨": (1, Base.PUBLICATION),
    "聽日": (1, Base.PUBLICATION),
    "听日": (1, Base.PUBLICATION),
    "后天": (2, Base.PUBLICATION),
    "後天": (2, Base.PUBLICATION),
    "後日": (2, Base.PUBLICATION),
    "后日": (2, Base.PUBLICATION),
    "当天": (0, Base.NARRATIVE),
    "當天": (0, Base.NARRATIVE),
    "当日": (0, Base.NARRATIVE),
    "當日": (0, Base.NARRATIVE),
    "当晚": (0, Base.NARRATIVE),
    "當晚": (0, Base.NARRATIVE),
    "同日": (0, Base.NARRATIVE),
    "同一天": (0, Base.NARRATIVE),
    "这一天": (0, Base.NARRATIVE),
    "這一天": (0, Base.NARRATIVE),
    "那一天": (0, Base.NARRATIVE),
    "前一天": (-1, Base.NARRATIVE),
    "前一日": (-1, Base.NARRATIVE),
    "前一晚": (-1, Base.NARRATIVE),
    "此前一天": (-1, Base.NARRATIVE),
    "此前一日": (-1, Base.NARRATIVE),
    "次日": (1, Base.NARRATIVE),
    "翌日": (1, Base.NARRATIVE),
    "隔天": (1, Base.NARRATIVE),
    "隔日": (1, Base.NARRATIVE),
    "第二天": (1, Base.NARRATIVE),
    "第二日": (1, Base.NARRATIVE),
}
UNITS: dict[str, Grain] = {
    "天": Grain.DAY,
    "日": Grain.DAY,
    "周": Grain.WEEK,
    "週": Grain.WEEK,
    "星期": Grain.WEEK,
    "礼拜": Grain.WEEK,
    "禮拜": Grain.WEEK,
    "个月": Grain.MONTH,
    "個月": Grain.MONTH,
    "月": Grain.MONTH,
    "季度": Grain.QUARTER,
    "年": Grain.YEAR,
    "小时": Grain.HOUR,
    "小時": Grain.HOUR,
    "钟头": Grain.HOUR,
    "鐘頭": Grain.HOUR,
    "秒": Grain.MINUTE,
    "秒钟": Grain.MINUTE,
    "秒鐘": Grain.MINUTE,
    "刻钟": Grain.MINUTE,
    "刻鐘": Grain.MINUTE,
    "钟": Grain.HOUR,
    "鐘": Grain.HOUR,
    "分钟": Grain.MINUTE,
    "分鐘": Grain.MINUTE,
    "世纪": Grain.CENTURY,
    "世紀": Grain.CENTURY,
}
UNIT = r"(?:个|個)?(?:多)?(?:天|日|周|週|星期|礼拜|禮拜|月|年|小时|小時|钟头|鐘頭|分钟|分鐘|世纪|世紀|季度)"
SEASONS = {"春": 1, "夏": 2, "秋": 3, "冬": 4}
QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4, "首": 1}
TEN_DAYS = {"上": 1, "中": 2, "下": 3}
APPROXIMATE = {
    "初": "early",
    "伊始": "early",
    "前期": "early",
    "早期": "early",
    "中": "middle",
    "中期": "middle",
    "中叶": "middle",
    "中葉": "middle",
    "底": "end",
    "末": "end",
    "尾": "end",
    "后期": "late",
    "後期": "late",
    "晚期": "late",
    "末期": "late",
}
HOUR_WORDS = {
    "凌晨": 0, "清晨": 0, "清早": 0, "大清早": 0, "一早": 0, "早晨": 0, "早上": 0, "早间": 0, "早間": 0, "晨间": 0,
    "上午": 0, "午前": 0, "中午": 12, "正午": 12, "午间": 12, "午間": 12, "下午": 12, "午后": 12, "午後": 12, "傍晚": 12,
    "晚上": 12, "晚间": 12, "晚間": 12, "夜间": 12, "夜間": 12, "夜里": 12, "夜裡": 12, "深夜": 12, "午夜": 12, "半夜": 12,
    "夜晚": 12, "入夜": 12, "早": 0, "晨": 0, "晚": 12, "夜": 12, "零时许": 0,
}  # fmt: skip
HOUR_WORD = (
    "(?:"
    + "|".join(sorted(HOUR_WORDS, key=len, reverse=True))
    + ")(?<!晚(?=些|宴|[会會](?![见見谈談同])))(?<!早(?=早))"
)
CLOCK = (
    rf"(?:(?<![早晚](?=一[点點](?![钟鐘整半零〇一二三四五六七八九十0-9])))(?:[01０１]?{D}|2[0-4]|二十[一二三四]?|十[{ONE_TO_NINE}]?|[零〇两兩{ONE_TO_NINE}])"
    rf"(?:[点點时時](?:正(?![式在值])|[整许許钟鐘]|半|[一三]刻|(?:{D}{{1,2}}|[零〇{ONE_TO_NINE}十]{{1,4}})分?(?:{D}{{1,2}}(?:[.．]{D}{{1,2}})?秒|[{ONE_TO_NINE}十]{{1,3}}秒)?)?"
    rf"|[:：]{D}{{2}}(?:[:：]{D}{{2}})?(?!{D})))"
)
CLOCK_RANGE = rf"(?:{CLOCK}(?:{DASH}{CLOCK})?)"
# between the part of the day and its hour: 上午约9时
ABOUT_HOUR = "(?:的|大?[约約](?=[0-9０-９]))?"
# what may follow a day: the weekday in brackets, then the time of day
AFTER_DAY = (
    rf"(?:{S}[（(]?{WEEK}[一二三四五六日天][)）]?)?"
    rf"(?P<tod>{S}(?:{HOUR_WORD}{S}{ABOUT_HOUR}(?:北京时间)?{CLOCK_RANGE}?|(?:北京时间)?{CLOCK_RANGE})(?:许|許|左右)?)?"
)
# 谈判前一天, 提前一天: counted from what is named, not from a date told before
DAY_BEFORE = r"(?![前此][一前])|(?<![一-鿿])|(?<=[在与與较較比而的于於从自到和同及就即是])"
ZONE = r"(?P<zone>北京时间|北京時間|香港时间|香港時間|台北时间)?"
# What a count of time may be taken from: 发布三年后
EVENT_VERBS = (
    "发布", "成立", "上市", "隔离", "隔離", "播出", "开播", "确诊", "確診", "住院", "入院", "治疗", "分手", "停产", "复出",
    "服刑", "抢救", "去世", "毕业", "结束", "結束", "发生", "發生", "启动", "投产", "建成", "通车", "离婚", "结婚", "退休",
    "出生", "被捕", "创立", "创办", "宣布", "实施", "揭牌", "开工", "失踪", "离职", "上映", "发射", "發射", "發布", "升空",
    "着陆", "著陸", "死亡", "身亡", "开业", "落马", "入职", "手术", "接种", "出院", "婚", "产",
    "救治", "搶救", "治療", "協商", "协商", "磋商", "谈判", "談判", "审理", "審理", "休养", "休養",
    "還押", "还押", "羈押", "羁押", "工作", "学习", "學習", "交往", "相恋", "相戀",
)  # fmt: skip
EVENT_VERB = "|".join(EVENT_VERBS)
# What has a day of its own, two characters each: 案发当天 is not counted from publication
OCCASIONS = (
    *(verb for verb in EVENT_VERBS if len(verb) == 2),
    *("案发", "案發", "事发", "事發", "出事", "选举", "選舉", "大选", "大選", "投票", "公投", "婚礼", "婚禮", "比赛", "比賽", "开赛"),
    *("开庭", "開庭", "宣判", "被查", "举行", "舉行", "生日", "开幕", "開幕", "闭幕", "高考", "考试", "考試", "典礼", "葬礼", "首映"),
    *("就职", "签约", "报案", "归案", "遇害", "遇难", "出走", "出逃", "回国", "离开", "抵达", "登机", "起飞", "坠毁", "爆炸", "地震"),
)  # fmt: skip
GANZHI = "[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]"
STEMS, BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"
# First years of reigns by the lunar calendar, and of eras that use the solar months since 1873
LUNAR_REIGNS = {
    "洪武": 1368, "建文": 1399, "永乐": 1403, "永樂": 1403, "洪熙": 1425, "宣德": 1426, "正统": 1436, "正統": 1436,
    "景泰": 1450, "天顺": 1457, "天順": 1457, "成化": 1465, "弘治": 1488, "正德": 1506, "嘉靖": 1522, "隆庆": 1567,
    "隆慶": 1567, "万历": 1573, "萬曆": 1573, "泰昌": 1620, "天启": 1621, "天啟": 1621, "崇祯": 1628, "崇禎": 1628,
    "顺治": 1644, "順治": 1644, "康熙": 1662, "雍正": 1723, "乾隆": 1736, "嘉庆": 1796, "嘉慶": 1796, "道光": 1821,
    "咸丰": 1851, "咸豐": 1851, "同治": 1862, "光绪": 1875, "光緒": 1875, "宣统": 1909, "宣統": 1909, "贞观": 627,
    "貞觀": 627, "开元": 713, "開元": 713, "天宝": 742, "天寶": 742, "康定": 1040, "庆历": 1041, "慶曆": 1041,
    "元丰": 1078, "元豐": 1078, "靖康": 1126, "建炎": 1127, "绍兴": 1131, "紹興": 1131,
    # Tang, Song and Yuan
    "武德": 618, "永徽": 650, "显庆": 656, "顯慶": 656, "垂拱": 685, "乾元": 758, "大历": 766, "大曆": 766, "贞元": 785,
    "貞元": 785, "长庆": 821, "長慶": 821, "开成": 836, "開成": 836, "咸通": 860, "建隆": 960, "乾德": 963, "太平兴国": 976,
    "太平興國": 976, "雍熙": 984, "至道": 995, "咸平": 998, "大中祥符": 1008, "天禧": 1017, "天圣": 1023, "天聖": 1023,
    "景祐": 1034, "皇祐": 1049, "嘉祐": 1056, "治平": 1064, "熙宁": 1068, "熙寧": 1068, "元祐": 1086, "绍圣": 1094, "紹聖": 1094,
    "元符": 1098, "崇宁": 1102, "崇寧": 1102, "宣和": 1119, "隆兴": 1163, "隆興": 1163, "乾道": 1165, "淳熙": 1174, "绍熙": 1190,
    "紹熙": 1190, "庆元": 1195, "慶元": 1195, "嘉泰": 1201, "开禧": 1205, "開禧": 1205, "绍定": 1228, "紹定": 1228, "端平": 1234,
    "淳祐": 1241, "宝祐": 1253, "寶祐": 1253, "景定": 1260, "咸淳": 1265, "德祐": 1275, "大德": 1297, "延祐": 1314, "至治": 1321,
    "至正": 1341,
}  # fmt: skip
# The reigns of Ming and Qing follow one on another from 1368 to 1911; 崇祯 ends with the dynasty in 1644
_MING_AND_QING = sorted({start for start in LUNAR_REIGNS.values() if start >= 1368})
REIGN_ENDS = {
    name: 1644 if start == 1628 else next((after - 1 for after in _MING_AND_QING if after > start), 1911)
    for name, start in LUNAR_REIGNS.items()
    if start >= 1368
}
SOLAR_REIGNS = {
    "中华民国": 1912, "中華民國": 1912, "民国": 1912, "民國": 1912, "明治": 1868, "大正": 1912, "昭和": 1926,
    "平成": 1989, "令和": 2019,
}  # fmt: skip
