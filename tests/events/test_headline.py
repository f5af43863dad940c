"""Headlines as an editor would print them: text, the words that date it, the line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.events.shrink import balanced
from chrono.text.width import width
from tests.events.tellings import mention_at, told

Row = tuple[str, str, str]
TURNS: list[Row] = [
    ("成立于2016年的云杉航天，如今已有三百名员工。", "2016年", "云杉航天成立"),
    ("創立於2009年的海瀾圖書公司，現已在港澳開設十家門店。", "2009年", "海瀾圖書公司創立"),
    ("2018年成立的江州量子研究院去年迁入新址。", "2018年", "江州量子研究院成立"),
    ("在1998年创办的青岚大学迎来新校长。", "1998年", "青岚大学创办"),
    ("青岚惨案发生在1928年，死者三百人。", "1928年", "青岚惨案发生"),
    ("2023年5月发布的《河道保护条例》显示，禁采区扩大一倍。", "2023年5月", "《河道保护条例》发布"),
    ("2021年6月举行的“海上丝路论坛”吸引三百名学者。", "2021年6月", "“海上丝路论坛”举行"),
    ("自2019年8月30日揭牌以来，滨江自贸试验区累计新增企业两万家。", "2019年8月30日", "滨江自贸试验区揭牌"),
    ("自2020年1月1日正式启用以来，临港新机场运送旅客千万人次。", "2020年1月1日", "临港新机场启用"),
    ("原定2022年9月10日举办的江州马拉松，因台风取消。", "2022年9月10日", "江州马拉松取消"),
    ("原定于2022年9月10日举行的校园音乐节，已推迟。", "2022年9月10日", "校园音乐节推迟"),
    ("距离青岚大学2005年建立，已有近二十年。", "2005年", "青岚大学建立"),
    ("自1998年设立第一家分店以来，宏远商贸集团不断扩张。", "1998年", "宏远商贸集团设立第一家分店"),
    ("2014年3月，成立云杉航天科技公司。", "2014年3月", "云杉航天科技公司成立"),
    ("2014年3月，組建了江州交通集團。", "2014年3月", "江州交通集團組建"),
]
FIGURES: list[Row] = [
    ("全市机器人企业由2016年的15家增至2022年的120家。", "2022年", "全市机器人企业增至120家"),
    ("粮食产量从2013年的60万吨提高到2023年的90万吨。", "2023年", "粮食产量提高到90万吨"),
    ("2023年，全市接待游客900万人次，比2022年增长三成。", "2023年", "全市接待游客900万人次"),
    ("2023年全年总收入约3万亿元。", "2023年", "全年总收入约3万亿元"),
    ("从2014年到2023年，产量增至90万吨。", "2014年到2023年", "产量增至90万吨"),
]
FILLERS: list[Row] = [
    ("2019年8月20日，甲队被扣6分。", "2019年8月20日", "甲队被扣6分"),
    ("2019年7月4日，王大海到任。", "2019年7月4日", "王大海到任"),
    ("7、2019年7月4日，王大海到任。", "2019年7月4日", "王大海到任"),
    (
        "2021年3月5日，青岚中心完成今年的13次发射，全部成功。",
        "2021年3月5日",
        "青岚中心完成今年的13次发射，全部成功",
    ),
    ("此外，2021年3月5日，江州大桥正式通车。", "2021年3月5日", "江州大桥正式通车"),
    ("值得一提的是，2020年7月1日，青岚水库开始蓄水。", "2020年7月1日", "青岚水库开始蓄水"),
    ("早在1958年，县里就成立了水利委员会。", "1958年", "县里成立水利委员会"),
    ("資料顯示，2017年12月8日，海瀾號潛水器完成首次海試。", "2017年12月8日", "海瀾號潛水器完成首次海試"),
    ("2022年8月16日，青岚大桥举行了通车仪式。", "2022年8月16日", "青岚大桥举行通车仪式"),
    ("经过五年建设，2022年8月16日，青岚跨海大桥建成通车。", "2022年8月16日", "青岚跨海大桥建成通车"),
    ("2022年8月16日，青岚跨海大桥建成通车，标志着海岛告别轮渡。", "2022年8月16日", "青岚跨海大桥建成通车"),
    ("2022年8月16日上午，以“绿色航运”为主题的江州港口论坛开幕。", "2022年8月16日上午", "江州港口论坛开幕"),
    ("青岚湾大桥于2021年6月1日开工，大桥总长8公里。", "2021年6月1日", "青岚湾大桥开工"),
    ("2021年6月1日至3日，青岚书展在江州举行。", "2021年6月1日至3日", "青岚书展在江州举行"),
]
ATTRIBUTION: list[Row] = [
    ("2021年3月5日，市长李明表示，青岚大桥正式通车。", "2021年3月5日", "青岚大桥正式通车"),
    ("2021年3月5日，市长李明说：青岚大桥正式通车。", "2021年3月5日", "青岚大桥正式通车"),
    ("2021年3月5日，记者在现场获悉，青岚大桥正式通车。", "2021年3月5日", "青岚大桥正式通车"),
    ("2021年3月5日，市民惊喜地发现，青岚大桥正式通车。", "2021年3月5日", "青岚大桥正式通车"),
    ("据江州日报报道，2021年3月5日，江州大桥正式通车。", "2021年3月5日", "江州大桥正式通车"),
    ("據江州日報報道，2021年3月5日，江州大橋正式通車。", "2021年3月5日", "江州大橋正式通車"),
    ("据了解，2021年3月5日，江州大桥正式通车。", "2021年3月5日", "江州大桥正式通车"),
    ("本报记者从市交通局获悉，2021年3月5日，江州大桥正式通车。", "2021年3月5日", "江州大桥正式通车"),
    ("市交通局局长李明介绍，2021年3月5日江州大桥正式通车。", "2021年3月5日", "江州大桥正式通车"),
    ("市政府发布公告，2021年3月5日江州大桥封闭施工。", "2021年3月5日", "江州大桥封闭施工"),
    ("新华社江州电，2021年3月5日，江州大桥正式通车。", "2021年3月5日", "江州大桥正式通车"),
]
SUBJECTS: list[Row] = [
    ("青岚集团发展迅速，2019年4月2日，与云杉航天签署合作协议。", "2019年4月2日", "青岚集团与云杉航天签署合作协议"),
    ("江州大学附属医院是一所老院，2019年4月2日正式启用新院区。", "2019年4月2日", "江州大学附属医院正式启用新院区"),
    ("2020年6月，江州高铁开工建设，2023年9月28日建成通车。", "2023年9月28日", "江州高铁建成通车"),
    ("大桥2021年6月1日开工，2023年9月5日合龙，2024年1月8日通车。", "2024年1月8日", "大桥通车"),
    ("园区由小镇起步，1988年成为省级开发区，1999年升级为国家级高新区。", "1999年", "园区升级为国家级高新区"),
    ("2022年8月16日，青岚水泥厂排放超标，被责令停产。", "2022年8月16日", "青岚水泥厂被责令停产"),
    ("2019年4月2日，青岚集团在江州与云杉航天签署合作协议。", "2019年4月2日", "青岚集团在江州与云杉航天签署合作协议"),
    ("公司创始人李明于2012年病逝。", "2012年", "公司创始人李明病逝"),
    ("2012年，青岚先后举办三届书展。", "2012年", "青岚先后举办三届书展"),
    ("王大海，男，1963年8月生，1985年7月参加工作。", "1963年8月", "王大海出生"),
    ("2019年5月王大海因病住院，同年7月他被免职。", "同年7月", "王大海被免职"),
    ("随着2020年4月王大海被查，其秘书2020年6月落马。", "2020年6月", "王大海秘书落马"),
    ("留学归国的王大海2016年在青岚创办工厂。", "2016年", "留学归国的王大海在青岚创办工厂"),
    ("百放英库医药科技有限公司2021年入驻青岚产业园。", "2021年", "百放英库医药科技有限公司入驻青岚产业园"),
    ("2020年5月王大海落马时，李明还在大会上表态，两个月后自己也被带走调查。", "两个月后", "李明被带走调查"),
    ("2020年5月王大海落马时，李明还在大会上表态。", "2020年5月", "王大海落马"),
]
SPEAKERS: list[Row] = [
    ("白宫2022年7月21日通报说，总统当天检测结果呈阳性。", "2022年7月21日", "总统当天检测结果呈阳性"),
    ("2022年7月22日，白宫医生在备忘录中表示，总统的症状已经缓解。", "2022年7月22日", "白宫医生：总统的症状已经缓解"),
    (
        "青岚集团2023年6月18日宣布，首款车交付时间从2023年第二季度末改为2023年8月。",
        "2023年6月18日",
        "首款车交付时间从2023年第二季度末改为2023年8月",
    ),
    ("2022年11月17日李明接受采访时表示，她考虑不再担任领袖。", "2022年11月17日", "李明称考虑不再担任领袖"),
    ("2023年10月23日，李明王芳共同发文，宣布离婚。", "2023年10月23日", "李明王芳宣布离婚"),
]
LISTS: list[Row] = [
    ("2019年、2021年、2023年，江州三次向论坛致贺信。", "2019年", "江州向论坛致贺信"),
    ("2019年、2021年、2023年，江州三次向论坛致贺信。", "2021年", "江州向论坛致贺信"),
    ("2019年、2021年、2023年，江州三次向论坛致贺信。", "2023年", "江州向论坛致贺信"),
    ("2018年和2022年，青岚女排夺冠。", "2018年", "青岚女排夺冠"),
    ("2021年6月1日、2日，青岚书展举行。", "2日", "青岚书展举行"),
]
QUOTES: list[Row] = [
    ("2022年5月6日，“云杉一号”科学实验卫星在海阳发射升空。", "2022年5月6日", "“云杉一号”科学实验卫星在海阳发射升空"),
    (
        "2022年5月6日，教育部印发《关于进一步加强中小学校园餐饮食品安全管理工作若干事项的通知》。",
        "2022年5月6日",
        "教育部印发《关于进一步加强中小学校园餐饮食品安全管理工作若干事项的通知》",
    ),
    ("2021年10月9日，江州举办“古城新生，百年回响”主题展。", "2021年10月9日", "江州举办“古城新生，百年回响”主题展"),
    ("2021年10月9日，江州舉辦「古城新生，百年迴響」主題展。", "2021年10月9日", "江州舉辦「古城新生，百年迴響」主題展"),
    ("2021年10月9日，青岚（集团）股份有限公司收购云杉航天。", "2021年10月9日", "青岚（集团）股份有限公司收购云杉航天"),
    ("2023年2月8日，张某（男，35岁）被江州警方抓获。", "2023年2月8日", "张某（男，35岁）被江州警方抓获"),
]
VOICES: list[Row] = [
    ("2023年2月8日，王某因涉嫌受贿罪被依法逮捕。", "2023年2月8日", "王某因涉嫌受贿罪被依法逮捕"),
    ("2023年2月8日，网传青岚水库出现裂缝。", "2023年2月8日", "网传青岚水库出现裂缝"),
    ("2023年2月8日，網傳青嵐水庫出現裂縫。", "2023年2月8日", "網傳青嵐水庫出現裂縫"),
    ("2023年2月8日，青岚集团否认收购云杉航天。", "2023年2月8日", "青岚集团否认收购云杉航天"),
    ("2023年2月8日，男子自称发现沉船宝藏。", "2023年2月8日", "男子自称发现沉船宝藏"),
    ("2023年2月8日，警方辟谣“水库溃坝”系谣言。", "2023年2月8日", "警方辟谣“水库溃坝”系谣言"),
    ("李某涉嫌挪用公款，2023年2月8日被公安机关刑事拘留。", "2023年2月8日", "李某涉嫌挪用公款，被公安机关刑事拘留"),
    ("赵某被控诈骗，2023年2月8日在江州法院受审。", "2023年2月8日", "赵某被控诈骗，在江州法院受审"),
    ("王某涉嫌杀害邻居，案件于2023年2月8日开庭审理。", "2023年2月8日", "王某涉嫌杀害邻居，案件开庭审理"),
    ("檢方指控，2019年5月6日，陳某向官員送出現金。", "2019年5月6日", "檢方指控，陳某向官員送出現金"),
    ("起诉书指，2018年至2020年间，陈某多次收受贿赂。", "2018年至2020年", "起诉书指，陈某多次收受贿赂"),
    ("陈某被指2019年在青岚工厂掩盖事故。", "2019年", "陈某被指在青岚工厂掩盖事故"),
    ("刘某疑似于2021年4月3日坠楼身亡。", "2021年4月3日", "刘某疑似坠楼身亡"),
    ("李某自称2018年从江州大学毕业。", "2018年", "李某自称从江州大学毕业"),
    ("有些人认为，2023年5月1日两人爆发冲突。", "2023年5月1日", "有些人认为，两人爆发冲突"),
    ("公安部党委委员李明涉嫌受贿，2020年4月19日接受审查。", "2020年4月19日", "公安部党委委员李明涉嫌受贿，接受审查"),
]
ENGLISH: list[Row] = [
    (
        "June 2022: Repair of a tank is put off, prosecutors say",
        "June 2022",
        "Repair of a tank is put off, prosecutors say",
    ),
    (
        "The president dissolved parliament and called a snap election for 9 July 2021.",
        "9 July 2021",
        "The president called a snap election for 9 July 2021",
    ),
    (
        "Parliament backed a rescue of the national airline, which has lost money since 2016.",
        "since 2016",
        "The national airline has lost money",
    ),
    (
        "Born in Lagos in 1961, Adeyemi studied law before entering politics.",
        "1961",
        "Adeyemi was born in Lagos",
    ),
    (
        "Founded in 2003, the company went public in 2012.",
        "2003",
        "The company was founded",
    ),
    (
        "The inquiry, ordered by the king, found on 2 May 2021 that warnings had been ignored.",
        "2 May 2021",
        "The inquiry found that warnings had been ignored",
    ),
    (
        "The inquiry found that officials had ignored warnings as early as 2017.",
        "2017",
        "The inquiry found that officials had ignored warnings",
    ),
    (
        "The vaccine was approved in Britain in December 2020 and in China on 31 December 2020.",
        "31 December 2020",
        "The vaccine was approved in China",
    ),
    (
        "Prosecutors said on Friday that Rowe, the former head, had paid bribes in May 2019.",
        "May 2019",
        "Prosecutors said on Friday that Rowe had paid bribes",
    ),
    (
        "The union said most of its members backed the deal, which was tabled by the port operator, Acme Terminals, late on 6 May 2023 after talks.",
        "6 May 2023",
        "The deal was tabled by the port operator",
    ),
    (
        "Acme Terminals said on Friday that its chief executive, Paul Rowe, would step down on 30 June 2023 after six years.",
        "30 June 2023",
        "Acme Terminals' chief executive Paul Rowe would step down after six years",
    ),
    (
        "Acme said in May that it would close the pier on 30 June 2023.",
        "30 June 2023",
        "Acme would close the pier",
    ),
    (
        "Rowe, 58, joined Acme in 2011 and became chief executive in May 2017.",
        "2011",
        "Rowe joined Acme",
    ),
    (
        "Rowe, 58, joined Acme in 2011 and became chief executive in May 2017.",
        "May 2017",
        "Rowe became chief executive",
    ),
    (
        "Rowe was arrested at the airport and released on bail on 29 April 2023.",
        "29 April 2023",
        "Rowe was released on bail",
    ),
    (
        "The Senate voted to confirm Judge Elena Marsh, who was nominated in February 2023 after a resignation.",
        "February 2023",
        "Judge Elena Marsh was nominated after a resignation",
    ),
    (
        "In 2014, the company, then known as Brightwell, acquired its rival for $300m.",
        "2014",
        "The company acquired its rival for $300m",
    ),
    (
        "Jan 17, 2023: Talks between the union and Acme fail, ending in a strike",
        "Jan 17, 2023",
        "Talks between the union and Acme fail",
    ),
    ("14 October 2021: Roof collapses at Brannock, trapping 14 men", "14 October 2021", "Roof collapses at Brannock"),
    (
        "4 May 2023: Prosecutors say no one will be charged",
        "4 May 2023",
        "Prosecutors say no one will be charged",
    ),
    (
        "Meridale Resources, which owns the mine, denied that it had ignored a warning on 3 May 2019.",
        "3 May 2019",
        "Meridale Resources denied that it had ignored a warning",
    ),
    (
        "On 5 March 2021, the Jiangzhou Bridge opened to traffic.",
        "5 March 2021",
        "The Jiangzhou Bridge opened to traffic",
    ),
    (
        "The Jiangzhou Bridge opened to traffic on 5 March 2021.",
        "5 March 2021",
        "The Jiangzhou Bridge opened to traffic",
    ),
    (
        "In May 2019, Qinglan Group acquired Spruce Space for $30 million, officials said.",
        "May 2019",
        "Qinglan Group acquired Spruce Space for $30 million",
    ),
    (
        "However, on 5 March 2021 the court sentenced two former directors.",
        "5 March 2021",
        "The court sentenced two former directors",
    ),
    (
        "The company denied on 3 May 2019 that it had sold the plant.",
        "3 May 2019",
        "The company denied that it had sold the plant",
    ),
    ("Rail workers in Linjiang walked out on March 3, 2021.", "March 3, 2021", "Rail workers in Linjiang walked out"),
    ("Work started in 2016 and was held up in 2019 by a mud burst.", "2016", "Work started"),
    ("Work started in 2016 and was held up in 2019 by a mud burst.", "2019", "Work was held up by a mud burst"),
    ("The first train, C28, left Ningqiu on June 28, 2021.", "June 28, 2021", "The first train left Ningqiu"),
    ("Having left port on May 3, 2020, the ferry sank.", "May 3, 2020", "The ferry left port"),
    (
        "The firm, founded in 2009 by two brothers, went public in May 2015.",
        "2009",
        "The firm was founded by two brothers",
    ),
    ("The firm, founded in 2009 by two brothers, went public in May 2015.", "May 2015", "The firm went public"),
    (
        "According to a filing on May 4, 2020, Spruce agreed to buy Qinglan.",
        "May 4, 2020",
        "Spruce agreed to buy Qinglan",
    ),
    ("The bridge, which opened in 1937, carries 40,000 cars a day.", "1937", "The bridge opened"),
    ("The strike, which began on March 3, 2021, ended after two weeks.", "March 3, 2021", "The strike began"),
]
HOLES: list[Row] = [
    ("一期工程定于2023年3月18日举行开工仪式。", "2023年3月18日", "一期工程定于2023年3月18日举行开工仪式"),
    ("《潮声》不再于2021年6月11日上映。", "2021年6月11日", "《潮声》不再于2021年6月11日上映"),
    ("全市高温站点达120个，已超过2013年。", "2013年", "全市高温站点已超过2013年"),
    ("青岚药业还未从2021年的提价风波中走出。", "2021年", "青岚药业还未从2021年的提价风波中走出"),
    ("青岚药业2022年年报显示，库存商品升至9亿元。", "2022年", "青岚药业2022年年报：库存商品升至9亿元"),
    ("李明赢得2022年国际象棋大赛冠军。", "2022年", "李明赢得2022年国际象棋大赛冠军"),
    ("王大海出生于1963年8月，江州人。", "1963年8月", "王大海出生"),
    ("青岚集团2020年8月宣布2023年投产。", "2023年", "青岚集团宣布投产"),
]
WHOSE: list[Row] = [
    ("载人登月的目标没有变：2030年前实现中国人登陆月球。", "2030年前", "载人登月的目标：实现中国人登陆月球"),
    ("2014年1月25日，“青兔”进入月夜休眠之前，机构控制出现异常。", "2014年1月25日", "“青兔”机构控制出现异常"),
    ("良好的环境，吸引青岚研发中心在2003年便落地江州。", "2003年", "青岚研发中心便落地江州"),
    (
        "龚大安，曾任青岚省公安厅处长，江州市副市长、市公安局局长，2021年2月被开除党籍。",
        "2021年2月",
        "龚大安被开除党籍",
    ),
    ("由海潮社与江州电视台摄制的专题片《潮声》，2022年1月15日晚播出。", "2022年1月15日晚", "专题片《潮声》播出"),
    ("李明与家人起诉江州医院侵权一案，将于2021年5月8日开庭。", "2021年5月8日", "李明与家人起诉江州医院侵权一案将开庭"),
    ("中国驻巴岛总领事馆于2023年4月28日发出提醒。", "2023年4月28日", "中国驻巴岛总领事馆发出提醒"),
    ("备受期待的新药青岚一号落选，2022年11月退出中国市场。", "2022年11月", "新药青岚一号退出中国市场"),
    (
        "罗大海于2012年4月8日宣布创业，2013年5月以4亿元估值获得融资。",
        "2013年5月",
        "罗大海以4亿元估值获得融资",
    ),
    ("2022年10月28日，嫌犯闯入市长家中，打伤市长的丈夫。", "2022年10月28日", "嫌犯闯入市长家中"),
    ("病情突然恶化的李明，2021年1月10日被紧急送医。", "2021年1月10日", "李明被紧急送医"),
    ("李明病情突然恶化，2021年1月10日被紧急送医。", "2021年1月10日", "李明被紧急送医"),
]
CONTENT: list[Row] = [
    ("自2022年7月1日两院挂牌以来，江州市中心医院加快建设新院区。", "2022年7月1日", "江州市中心医院挂牌"),
    (
        "2019年1月3日，江州区人民法院裁定因合同纠纷，青岚数码的财产被冻结。",
        "2019年1月3日",
        "江州区人民法院裁定青岚数码的财产被冻结",
    ),
    ("一、2022年7月1日，两院完成登记。", "2022年7月1日", "两院完成登记"),
    ("而是由程某先预定了房间，并于2023年4月30日入住江州酒店。", "2023年4月30日", "程某入住江州酒店"),
    (
        "2019年1月3日11时40分，着陆器获取的第一张近距离图像，经中继星传回地面。",
        "2019年1月3日11时40分",
        "着陆器获取的第一张近距离图像经中继星传回地面",
    ),
    ("青岚集团发展迅速，2023年5月6日，有媒体询问总领馆。", "2023年5月6日", "有媒体询问总领馆"),
    ("“2022年12月8日，青岚药业推进二期临床试验。", "2022年12月8日", "青岚药业推进二期临床试验"),
    ("2019年7月4日上任的江州队新帅王大海对此不予置评。", "2019年7月4日", "江州队新帅王大海上任"),
    ("7岁的米娜今天出院，她是2022年1月18日在河湾村被救出的。", "2022年1月18日", "米娜在河湾村被救出"),
    ("2022年1月18日6时，监控画面显示，李某从房间爬出。", "2022年1月18日6时", "李某从房间爬出"),
    ("青岚省1998年和2012年两次发生6级以上地震。", "1998年", "青岚省发生6级以上地震"),
    ("2020年5月21日，东湾地检署表示，船长卓某涉嫌过失伤害。", "2020年5月21日", "东湾地检署：船长卓某涉嫌过失伤害"),
    ("蓝洋航运2019年载客63万人次，较2018年减少两成。", "2019年", "蓝洋航运载客63万人次"),
    (
        "2020年1月，龚大安被查；邓大林，曾任江州市公安局局长，2021年1月被开除党籍。",
        "2021年1月",
        "邓大林被开除党籍",
    ),
    ("2022年8月16日，市城管委下发通知，要求关闭全部景观照明。", "2022年8月16日", "市城管委要求关闭全部景观照明"),
    (
        "2023年1月6日国家医保局发布的《药品价格指引》中，列出五种新药。",
        "2023年1月6日",
        "国家医保局发布《药品价格指引》",
    ),
    (
        "2023年1月6日，国家医保局对外发布《药品价格指引》提出，企业应公开定价。",
        "2023年1月6日",
        "国家医保局对外发布《药品价格指引》",
    ),
    ("2018年上半年，王大海应他人请托，买入青岚股份的股票。", "2018年上半年", "王大海买入青岚股份的股票"),
    ("2022年10月，在一项民意调查中，总统的支持率降至40%。", "2022年10月", "总统的支持率降至40%"),
    ("青岚厂停产时间为2022年8月15日。", "2022年8月15日", "青岚厂停产"),
    ("2018年5月15日，青岚科技在鸟巢举办的新品发布会。", "2018年5月15日", "青岚科技在鸟巢举办新品发布会"),
    (
        "2022年8月，青岚药业由1956年成立的江州制药厂改制成立。",
        "1956年",
        "江州制药厂成立",
    ),
    (
        "2022年8月，青岚药业由1956年成立的江州制药厂改制成立。",
        "2022年8月",
        "青岚药业由1956年成立的江州制药厂改制成立",
    ),
    ("青岚药业成立于1956年，2003年在上交所上市。", "2003年", "青岚药业在上交所上市"),
    ("青岚药业成立于1956年，2003年在上交所上市。", "1956年", "青岚药业成立"),
]
ROWS = [
    *HOLES,
    *WHOSE,
    *CONTENT,
    *TURNS,
    *FIGURES,
    *FILLERS,
    *ATTRIBUTION,
    *SUBJECTS,
    *SPEAKERS,
    *LISTS,
    *QUOTES,
    *VOICES,
    *ENGLISH,
]


@pytest.mark.parametrize(("text", "words", "wanted"), ROWS)
def test_headlines(text: str, words: str, wanted: str) -> None:
    found = mention_at(words, text, language="en" if text.isascii() else "zh")
    assert found is not None and found.headline == wanted


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2023年，全市接待游客900万人次，比2022年增长三成。", "2022年"),
        ("2022年产值达到80亿元，是2013年的1.5倍。", "2013年"),
        ("2022年產值達到80億元，是2013年的1.5倍。", "2013年"),
        ("与2019年一样，展会在江州举行。", "2019年"),
        ("2013年和2018年相比，产量翻番。", "2018年"),
        ("Output grew 5.2%, compared with 3% in 2018.", "2018"),
    ],
)
def test_a_year_of_a_comparison_is_no_event(text: str, words: str) -> None:
    assert mention_at(words, text, language="en" if text.isascii() else "zh") is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2023年10月，经调查核实。", "2023年10月"),
        ("2023年10月，关于错抱事件。", "2023年10月"),
        ("I met the minister on 3 May 2019.", "3 May 2019"),
        ("全程需要53天，算下来要到2024年6月下旬。", "2024年6月下旬"),
        ("2024年4月，草木蔓发，春到青岚。", "2024年4月"),
        ("2023年10月，我现在安心等待开庭。", "2023年10月"),
        ("中期选举是指在2022年总统任期内进行的选举。", "2022年"),
        ("2023年10月，这一需求。", "2023年10月"),
        ("2023年10月，本次医保谈判。", "2023年10月"),
        ("The question was put to every candidate in 2023's election.", "2023"),
        ("2023年4月28日，青岚集团公布2022年年报。", "2022年"),
        ("2023年5月5日，律师向法院提交我国2001年至2019年经济数据。", "2001年至2019年"),
        ("2023年4月28日，总领事馆提醒五一假期出游的公民注意安全。", "五一假期"),
        ("2020年，疫情发生之初。", "2020年"),
        ("2022年7月8日，公布的检方指控中。", "2022年7月8日"),
        ("2023年6月7日，李明告诉本报记者。", "2023年6月7日"),
        ("资料图为李明2022年7月27日发表讲话。", "2022年7月27日"),
        ("2023年3月，根据公司章程。", "2023年3月"),
        ("2022年12月6日，可能会出现逆转。", "2022年12月6日"),
        ("若2023年经济出现衰退，公司将停产。", "2023年"),
        ("2022年11月9日，青岚市东城区，阳光明媚的街道。", "2022年11月9日"),
        ("2023年10月26日，对于此事件的真相和发生的原因。", "2023年10月26日"),
        ("2022年，局势如此狂热，令人担忧。", "2022年"),
        ("2023年2月，最近一次结婚是。", "2023年2月"),
        ("2022年，院长是否会寻求连任成为焦点。", "2022年"),
        ("公司把交付时间由2023年6月改为2023年8月。", "2023年6月"),
        ("青岚站气温升到44.2℃（此前的纪录是2006年8月15日的43.9℃）。", "2006年8月15日"),
        ("青岚站气温与2006年8月15日持平。", "2006年8月15日"),
        ("这是2020年以来的最大减产。", "2020年以来"),
        ("据央视新闻2022年11月10日消息，青岚大桥通车。", "2022年11月10日"),
    ],
)
def test_a_line_that_tells_nothing_is_left_out(text: str, words: str) -> None:
    assert mention_at(words, text) is None


def test_what_is_to_come_dates_no_act_that_only_names_it() -> None:
    assert mention_at("2028年", "李明宣布参选2028年总统选举。", published="2024-03-15") is None


def test_the_topic_stands_in_where_a_text_names_no_subject() -> None:
    found = mention_at("2023年9月5日", "2023年9月5日正式竣工。", title="青岚跨海大桥")
    assert found is not None and found.headline == "青岚跨海大桥正式竣工"


def test_only_what_stands_near_lends_a_subject_over_semicolons() -> None:
    near = "王大海，男，1963年8月生；2020年5月被免职。"
    far = "王大海，男，1963年8月生；" + "当地的天气一直晴好；" * 80 + "2020年5月被免职。"
    found = mention_at("2020年5月", near)
    assert found is not None and found.headline == "王大海被免职"
    found = mention_at("2020年5月", far)
    assert found is None or "王大海" not in found.headline


def test_a_long_clause_is_cut_only_at_safe_places() -> None:
    text = "2021年6月1日，江州市文化和旅游局（原文化局）在江州国际会展中心隆重举行“山海相逢，古城新生”文化旅游推介大会，各界人士三百人到场。"
    found = mention_at("2021年6月1日", text)
    assert found is not None
    assert found.headline == "江州市文化和旅游局举行“山海相逢，古城新生”文化旅游推介大会"
    assert width(found.headline) <= 60


PIECES = [
    "青岚集团",
    "在",
    "2021年5月6日",
    "，",
    "“山海，相逢”",
    "（一期）",
    "宣布",
    "收购",
    "云杉航天",
    "。",
    "涉嫌",
    "2022年",
    "《城，记》",
    "的",
]


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_any_sentence_gives_whole_lines(text: str) -> None:
    for each in told(text).mentions:
        assert balanced(each.headline) and each.headline == each.headline.strip("，,。 ")
        assert "\x00" not in each.headline and each.headline
