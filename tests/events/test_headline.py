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
]
ENGLISH: list[Row] = [
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
ROWS = [*TURNS, *FIGURES, *FILLERS, *ATTRIBUTION, *SUBJECTS, *LISTS, *QUOTES, *VOICES, *ENGLISH]


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


def test_the_topic_stands_in_where_a_text_names_no_subject() -> None:
    found = mention_at("2023年9月5日", "2023年9月5日正式竣工。", title="青岚跨海大桥")
    assert found is not None and found.headline == "青岚跨海大桥正式竣工"


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
