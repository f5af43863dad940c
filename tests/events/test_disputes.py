"""What articles about contracts, tours and disputes between states showed: whose act a line is, and what was put off."""

import pytest

from tests.events.tellings import told

LINES = [
    # whose act it is
    (
        "2023年9月14日，澜港文化发出解约通知，并于10月12日向法院起诉，索赔一亿元。",
        {("2023-09-14", "澜港文化发出解约通知"), ("2023-10-12", "澜港文化向法院起诉")},
    ),
    (
        "该案今年2月21日公开开庭，2月26日经法院主持调解未果。",
        {("2024-02-21", "该案公开开庭"), ("2024-02-26", "该案经法院主持调解未果")},
    ),
    (
        "2023年，陆晓斌回来得很小心：4月18日发布单曲，6月14日江州站重启，11月8日获得金曲奖。",
        {("2023-04-18", "陆晓斌发布单曲"), ("2023-06-14", "江州站重启"), ("2023-11-08", "陆晓斌获得金曲奖")},
    ),
    (
        "队伍没有闲着：2018年12月8日，嫦娥四号启程，次年1月3日落在月球背面。",
        {("2018-12-08", "嫦娥四号启程"), ("2019-01-03", "嫦娥四号落在月球背面")},
    ),
    (
        "陆晓斌昨天谈了五个小时，联合巡逻办公室3月8日挂牌。",
        {("2024-03-09", "陆晓斌谈了五个小时"), ("2024-03-08", "联合巡逻办公室挂牌")},
    ),
    ("在野議員陸曉斌3月5日指控部長收受好處。", {("2024-03-05", "在野議員陸曉斌指控部長收受好處")}),
    # what was done on a day, and until when
    (
        "3月5日，江州地方法院在没有律师在场的情况下，批准将船员的羁押期限延长至4月21日。",
        {
            ("2024-03-05", "江州地方法院批准将船员的羁押期限延长至4月21日"),
            ("2024-04-21", "江州地方法院批准将船员的羁押期限延长至4月21日"),
        },
    ),
    (
        "3月4日，江州检察院以涉嫌非法捕捞对18名船员提起指控，同时释放了其余9人。",
        {("2024-03-04", "江州检察院以涉嫌非法捕捞对18名船员提起指控")},
    ),
    # 原定, 延期
    (
        "剧团决定取消余下场次，包括此前已延期至4月4日的江州站，以及原定4月21日举行的青岚站。",
        {("2024-04-04", "江州站延期"), ("2024-04-21", "青岚站原定举行")},
    ),
    ("樂團「海風」原訂明天舉行的專場延到3月19日。", {("2024-03-19", "樂團「海風」專場延到3月19日")}),
    # a thing described by its day
    ("双方3月9日签署的备忘录与此次争端无关。", {("2024-03-09", "双方签署备忘录")}),
    (
        "3月4日，检察院以涉嫌非法捕捞对18名船员提起指控，9人3月5日乘包机回到维港。",
        {("2024-03-04", "检察院以涉嫌非法捕捞对18名船员提起指控"), ("2024-03-05", "9人乘包机回到维港")},
    ),
    ("3月5日，双方在索伦谈崩，3月8日又在江州见了面。", {("2024-03-05", "双方在索伦谈崩")}),
    (
        "乙国议会通过制裁案，自3月20日起禁止进口甲国水产品，并冻结两名官员的资产。",
        {("2024-03-20", "乙国议会禁止进口甲国水产品")},
    ),
    # what came first, where nothing else is told
    ("2023年11月，税务部门对其进行提示提醒后，陆晓斌整改仍不彻底。", {("2023-11-01", "税务部门对其进行提示提醒")}),
    ("税务部门遂于2月20日依法立案检查。", {("2024-02-20", "税务部门依法立案检查")}),
    ("陆晓斌3月4日发单曲《回潮》。", {("2024-03-04", "陆晓斌发单曲《回潮》")}),
    ("公司年会原定3月8日举行，由于疫情，最终取消。", {("2024-03-08", "公司年会取消")}),
    (
        "安妮卡·罗斯1983年进入外交部，2006年至2011年任驻甲国大使，退休七年后被请了回来。",
        {("1983-01-01", "安妮卡·罗斯进入外交部"), ("2006-01-01", "安妮卡·罗斯任驻甲国大使")},
    ),
    # terms
    ("双方的合约2024年3月1日到期。", {("2024-03-01", "双方的合约到期")}),
    ("2023年共有11艘渔船在海峡内遭驱离。", {("2023-01-01", "共有11艘渔船在海峡内遭驱离")}),
    # only then
    ("判决书直到2023年10月才送达当事人。", {("2023-10-01", "判决书送达当事人")}),
    ("陆晓斌一直到3月8日才离开会场。", {("2024-03-08", "陆晓斌离开会场")}),
    ("3月4日，江州派出所民警对一名嫌疑人进行抓捕。", {("2024-03-04", "江州派出所民警对一名嫌疑人进行抓捕")}),
    # no act
    ("会上说，结构3月22日合龙，并以10月中旬通车为目标。", {("2024-03-22", "结构合龙")}),
    ("这是她第四次来开唱，上一次是2019年10月在江州体育馆。", set()),
    ("3月5日，程旭东却在直播里说，自己“还有一份录音”。", set()),
    ("对方以换取去年10月的行动为其“清场”。", set()),
    # the day said in other words, a person described by what befell him, a deed told as his word
    (
        "3月2日，今年2月被解除合同的前工程师陆晓斌在个人账号上发文，称自己首飞前八天，也就是1月14日，曾发邮件提示隐患。",
        {("2024-02-01", "前工程师陆晓斌被解除合同"), ("2024-01-14", "前工程师陆晓斌称自己曾发邮件提示隐患")},
    ),
    ("案发后第三天，即3月5日，警方公布了监控。", {("2024-03-05", "警方公布监控")}),
    # names that the dictionary runs into the next word
    (
        "尹亦寒于去年6月28日申请仲裁，9月17日被裁决驳回，遂于10月8日起诉。",
        {("2023-06-28", "尹亦寒申请仲裁"), ("2023-09-17", "尹亦寒被裁决驳回"), ("2023-10-08", "尹亦寒起诉")},
    ),
    (
        "雷鸣远因犯污染环境罪，2月15日被江州法院判处有期徒刑三年。",
        {("2024-02-15", "雷鸣远被江州法院判处有期徒刑三年")},
    ),
    # what was not done afterwards
    ("陆晓斌2月6日被江州法院判处有期徒刑十年，他没有上诉。", {("2024-02-06", "陆晓斌被江州法院判处有期徒刑十年")}),
    # whose it is that was put off, stopped, set
    ("复飞原订2月进行，因当地疫情管制一延再延。", {("2024-02-01", "复飞因当地疫情管制一延再延")}),
    (
        "江州航天的申请去年12月28日获受理，今年2月1日因资料过期中止审核，2月20日恢复。",
        {
            ("2023-12-28", "江州航天的申请获受理"),
            ("2024-02-01", "江州航天因资料过期中止审核"),
            ("2024-02-20", "江州航天恢复审核"),
        },
    ),
    ("资金将投向可回收的云鹤三号，首飞定在2026年上半年。", {("2026-01-01", "云鹤三号首飞定在2026年上半年")}),
    (
        "董事会于2023年11月27日议决将搬迁完成时间推迟至2024年12月。",
        {
            ("2023-11-27", "董事会议决将搬迁完成时间推迟至2024年12月"),
            ("2024-12-01", "董事会议决将搬迁完成时间推迟至2024年12月"),
        },
    ),
    (
        "去年8月15日，原计划6月首飞的云鹤二号，那天把六颗卫星一次送入轨道。",
        {("2023-08-15", "云鹤二号把六颗卫星一次送入轨道"), ("2023-06-01", "云鹤二号原计划首飞")},
    ),
    # what a paper or a price is no day or subject of
    ("兹提述本公司日期为2024年2月10日、内容有关污水泄漏之公告。", set()),
    ("原告提交了一段称拍摄于2023年11月17日凌晨的视频。", set()),
    (
        "云鹤航天2009年11月12日挂牌，招股价3.88元，2015年曾因废气超标被罚款20万元。",
        {("2009-11-12", "云鹤航天挂牌"), ("2015-01-01", "云鹤航天曾因废气超标被罚款20万元")},
    ),
    ("记者日前在江州看到，2月18日投产的新厂开工率已有六成。", {("2024-02-18", "新厂投产")}),
    ("补充协议是3月8日签的。", {("2024-03-08", "补充协议签署")}),
    ("至于“靠关系过会”的传闻，云鹤航天2月4日曾发公告否认。", {("2024-02-04", "云鹤航天曾发公告否认“靠关系过会”")}),
    (
        "陆晓斌生于1968年7月，2012年3月任青岚县县长，2016年10月转任江州市环保局局长。",
        {
            ("1968-07-01", "陆晓斌出生"),
            ("2012-03-01", "陆晓斌任青岚县县长"),
            ("2016-10-01", "陆晓斌转任江州市环保局局长"),
        },
    ),
]


@pytest.mark.parametrize(("text", "wanted"), LINES)
def test_lines_of_disputes(text: str, wanted: set[tuple[str, str]]) -> None:
    lines = {(each.interval.first, each.headline) for each in told(text, published="2024-03-10").mentions}
    assert wanted <= lines if wanted else not lines


def test_a_denial_of_hearsay_says_what_is_denied() -> None:
    text = "外傳她此行將簽約台灣唱片公司，島鳴音樂總經理高瑋廷3月9日受訪時否認：「沒有簽約這件事。」"
    lines = {(each.headline, each.voice) for each in told(text, published="2024-03-10").mentions}
    assert lines == {("島鳴音樂總經理高瑋廷受訪時否認她此行將簽約台灣唱片公司", "denied")}


def test_hours_after_a_notice_are_not_counted_from_a_day_to_come() -> None:
    text = "演唱会延期至4月4日，可以退票。最早发声的商家在通报发布一小时后就撤下了海报。"
    assert all("海报" not in each.headline for each in told(text, published="2024-03-10").mentions)


ENGLISH = [
    (
        "An opposition lawmaker, Irina Sauer, on March 5 accused Minister Ruben Hale of taking money.",
        {("2024-03-05", "An opposition lawmaker Irina Sauer accused Minister Ruben Hale of taking money", "alleged")},
    ),
    (
        "The two sides signed a deal on March 7, ending a standoff that began when the coast guard seized three boats on March 1.",
        {
            ("2024-03-07", "The two sides signed a deal", "stated"),
            ("2024-03-01", "The coast guard seized three boats", "stated"),
        },
    ),
    (
        "The previous pact, signed on March 1, lapsed on March 8.",
        {
            ("2024-03-01", "The previous pact was signed", "stated"),
            ("2024-03-08", "The previous pact lapsed", "stated"),
        },
    ),
    ("A summit, originally planned for March 5, was put off.", set()),
]


@pytest.mark.parametrize(("text", "wanted"), ENGLISH)
def test_english_lines_of_disputes(text: str, wanted: set[tuple[str, str, str]]) -> None:
    mentions = told(text, published="2024-03-10", language="en").mentions
    assert {(each.interval.first, each.headline, each.voice) for each in mentions} == wanted


KINDS = [
    ("上证综指3月5日收于3912.77点。", "figure"),
    ("江州的鳕鱼价格3月5日下跌6.92%。", "figure"),
    ("3月5日，江州的融资买入额为1358.09亿元。", "figure"),
    ("3月5日，甲公司以3亿元收购乙公司。", "event"),
    ("3月5日，甲公司股价涨停。", "event"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_what_a_number_was_is_a_figure(text: str, kind: str) -> None:
    assert [each.kind for each in told(text, published="2024-03-10").mentions] == [kind]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("江州报讯 3月5日，甲公司发布年度报告。", ["甲公司发布年度报告"]),
        ("其余股票3月6日涨停，则有两家公司3月7日停牌。", ["其余股票涨停", "有两家公司停牌"]),
        ("下周热点 金融、房地产等低估值板块", []),
    ],
)
def test_lines_of_financial_news(text: str, lines: list[str]) -> None:
    assert [each.headline for each in told(text, published="2024-03-10").mentions] == lines


PAPERS = [
    (
        "江州市外事局公告（2024年第7号）",
        "经与对方沟通，原定于3月25日至26日在江州举行的两国首脑会晤推迟举行，新的日期另行商定。",
        "两国首脑会晤推迟举行",
    ),
    (
        "澜港文化：关于艺人陆晓斌相关事项的公告",
        "一、陆晓斌已离职。\n二、经与各场馆协商，公司决定取消“海风”巡演余下的全部场次。\n澜港文化股份有限公司\n2024年3月10日",
        "澜港文化股份有限公司决定取消“海风”巡演余下的全部场次",
    ),
    ("江州市外事局公告（2024年第7号）", "请市民注意安全，遇有险情及时拨打电话。", None),
    ("江州市外事局公告（2024年第7号）", "经研究，决定书已经送达，请各单位遵照执行。", None),
]


@pytest.mark.parametrize(("title", "text", "line"), PAPERS)
def test_what_a_paper_decides_whose_title_tells_nothing(title: str, text: str, line: str | None) -> None:
    reports = [each for each in told(text, title=title, published="2024-03-10").mentions if each.role == "report"]
    assert [(each.headline, each.interval.first, each.date_role) for each in reports] == (
        [(line, "2024-03-10", "announced")] if line else []
    )
