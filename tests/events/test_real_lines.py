"""Lines as real news writes them: a text, and what its dated clauses tell; each kind was once told wrongly."""

from __future__ import annotations

import pytest

from tests.events.tellings import told

LINES = [
    # whose office it was
    (
        "2009年，陆海林获任江州市副市长，次年跻身江州市委常委。",
        {("2009", "陆海林获任江州市副市长"), ("2010", "陆海林跻身江州市委常委")},
    ),
    (
        "2018年3月邵文华出任江州司法局局长，2021年10月2日被官宣落马。",
        {("2018-03", "邵文华出任江州司法局局长"), ("2021-10-02", "邵文华被官宣落马")},
    ),
    # what a date describes
    (
        "陈某最后一次在微博中放出合照是2022年6月29日自己生日当天。",
        {("2022-06-29", "陈某最后一次在微博中放出合照")},
    ),
    (
        "12月6日江州参议员选举的结束标志着2022年中期选举彻底结束。",
        {("2022-12-06", "江州参议员选举的结束标志着2022年中期选举彻底结束")},
    ),
    ("他涉嫌干预2020年总统选举计票。", set()),
    ("在11月8日的选举日之前，各州已经开始接受邮寄选票。", set()),
    ("其实，自2014年成立以来，FF频繁传出降薪裁员的消息。", {("2014", "FF成立")}),
    ("自2014年成立以来，频繁传出降薪裁员的消息。", set()),
    # a full stop of another script
    (
        "限制消费令刚解除. 债务还了4亿. 不过2020年6月，罗文浩与江州电子有限公司和解.",
        {("2020-06", "罗文浩与江州电子有限公司和解")},
    ),
    # what is told, and not who says so or when
    (
        "1月6日，国家医保局印发《药品价格指引（试行）》表示，早期上市的两款药品供求矛盾比较突出。",
        {("2023-01-06", "国家医保局印发《药品价格指引（试行）》")},
    ),
    (
        "江州社科院专家吕文祥5日对《海州时报》表示，两极分化显而易见，政治混乱必然会外溢。",
        {("2023-01-05", "江州社科院专家吕文祥：两极分化显而易见")},
    ),
    (
        "1月5日，家属方告诉记者，姚文策和父母近日已同时递交了起诉书。",
        {("2023-01-05", "姚文策和父母已同时递交了起诉书")},
    ),
    # whose it is, and where
    (
        "“1月3日，我们已经收到了江州法院的《受理通知书》。这标志着，错换人生28年案正式进入诉讼程序。”",
        {("2023-01-03", "错换人生28年案正式进入诉讼程序")},
    ),
    ("邵文华早在去年江州中期选举期间，就曾放话自己一定会当选议长。", {("2022", "邵文华曾放话自己一定会当选议长")}),
    ("T先生称，欧美客人很多，1月3日也来了一些中国游客。", set()),
    ("1月3日，江州多地居民听到两次巨响，有居民以为发生了地震。", {("2023-01-03", "江州多地居民听到两次巨响")}),
    (
        "1月3日，罗文浩在江州凯迪中心举办的夏季新品发布会中推出了坚果手机。",
        {("2023-01-03", "罗文浩在江州凯迪中心举办的夏季新品发布会中推出坚果手机")},
    ),
    ("2022年3月23日，找到亲生父母仅一年多的姚文策永别人间。", {("2022-03-23", "找到亲生父母仅一年多的姚文策永别人间")}),
    # who examined it decides, and the decision is told
    (
        "去年4月7日，经江州公安分局审查，认为不符合刑事立案条件，决定不予立案，次日向许某送达了《通知书》。",
        {("2022-04-07", "江州公安分局决定不予立案"), ("2022-04-08", "江州公安分局向许某送达了《通知书》")},
    ),
    # what happened, and not what did not
    (
        "去年10月25日，江州市区出现不明原因巨响，市有关部门在之后发布的通报中表示当地并未有安全事故报告。",
        {("2022-10-25", "江州市区出现不明原因巨响")},
    ),
    (
        "本次医保谈判从1月5日开始，持续至1月6日。",
        {("2023-01-05", "本次医保谈判开始"), ("2023-01-06", "本次医保谈判持续至1月6日")},
    ),
    ("1月5日上午，又有市民听到了巨响声。", {("2023-01-05", "有市民听到了巨响声")}),
    ("他从1月5日开始，每天上午跑步。", set()),
    (
        "去年11月22日便道打通；11月25日傍晚，搜救宣告结束。",
        {("2022-11-22", "便道打通"), ("2022-11-25", "搜救宣告结束")},
    ),
    (
        "1月3日，后山再次滑塌，搜救暂停约26小时，至次日上午才恢复。",
        {("2023-01-03", "后山再次滑塌"), ("2023-01-04", "搜救恢复")},
    ),
    ("2019年开办的宏岩采石场常年放炮，村民不满。", {("2019", "宏岩采石场开办")}),
    ("这条1998年建成的公路，断了258天。", {("1998", "公路建成")}),
    (
        "局长高文举1月3日在发布会上说，石桥坪村2021年8月已被列为隐患点。",
        {("2023-01-03", "局长高文举：石桥坪村2021年8月已被列为隐患点"), ("2021-08", "石桥坪村已被列为隐患点")},
    ),
    (
        "1月2日，网上流传“上游水库即将溃坝”的说法。县水务局1月3日通报称消息不实。",
        {
            ("2023-01-02", "网上流传“上游水库即将溃坝”的说法"),
            ("2023-01-03", "县水务局通报称“上游水库即将溃坝”消息不实"),
        },
    ),
    (
        "宋文岭去年10月19日被判处有期徒刑9年。2021年12月2日主动投案的原副总裁何旭东，其受贿案已于今年1月3日开庭。",
        {
            ("2022-10-19", "宋文岭被判处有期徒刑9年"),
            ("2021-12-02", "原副总裁何旭东主动投案"),
            ("2023-01-03", "何旭东受贿案已开庭"),
        },
    ),
    ("2021年5月被查的宋文岭，去年10月领刑9年。", {("2021-05", "宋文岭被查"), ("2022-10", "宋文岭领刑9年")}),
    ("今年1月3日公布的年报显示，利润下降。", {("2023-01-03", "年报公布")}),
    (
        "陆海林1963年4月出生，1985年参加工作，长期任职于邮电系统。",
        {("1963-04", "陆海林出生"), ("1985", "陆海林参加工作")},
    ),
    (
        "东峤建工去年4月28日中标，中标结果次日起公示。",
        {("2022-04-28", "东峤建工中标"), ("2022-04-29/..", "东峤中标结果公示")},
    ),
    ("何旭东主动投案，今年1月3日一审被判7年。", {("2023-01-03", "何旭东主动投案，一审被判7年")}),
    ("俱乐部因去年6月23日赛后秩序混乱被罚款20万元，另有两场须空场进行。", set()),
    (
        "去年11月，罗文浩发长文称，自从2018年下半年出现危机以来，云杉科技过去10个月偿还债务3亿元。",
        {("2022-11", "云杉科技过去10个月偿还债务3亿元")},
    ),
    (
        "去年4月29日，记者从江州卫健委获悉，针对疑似错换之事，江州大学和卫健委正展开联合调查。",
        {("2022-04-29", "江州大学和卫健委正展开联合调查")},
    ),
    (
        "1月2日、1月3日连续两天，邵文华在江州为候选人拉票。",
        {("2023-01-02", "邵文华在江州为候选人拉票"), ("2023-01-03", "邵文华在江州为候选人拉票")},
    ),
    ("死者的家属将于1月8日飞赴江州处理后事。", {("2023-01-08", "死者的家属将飞赴江州处理后事")}),
    (
        "嫦娥三号13天前从西昌升空，去年12月6日进入环月轨道。",
        {("2022-12-25", "嫦娥三号从西昌升空"), ("2022-12-06", "嫦娥三号进入环月轨道")},
    ),
    # no happenings
    ("镍价较月初上涨27.30%。", set()),
    ("1月3日适逢遇难者“头七”。", set()),
    ("前者帮助该党在2018年拿下了众议院。", set()),
    ("去年4月曾入住这家酒店的林某觉得安保一般。", set()),
    ("去年12月没有回应，希望两人今年1月能回应一下吧。", set()),
    ("而一位店员告诉记者，“目前全国漳州货最全，今天有的客人一下子买走30粒。”", set()),
    ("“我认识他的时候应该是2008年的下半年，他很年轻。”", set()),
    ("1月3日上午，记者在江州中医院见到了78岁的李女士。", set()),
    ("案号为执94号，立案时间2022年2月13日。", set()),
]


@pytest.mark.parametrize(("text", "wanted"), LINES)
def test_lines_of_real_news(text: str, wanted: set[tuple[str, str]]) -> None:
    found = {(each.edtf, each.headline) for each in told(text, published="2023-01-07").mentions}
    assert {each for each in found if "~" not in each[0]} == wanted


FIGURES = [
    "自2010年至2020年的十年间，外部团体花费的选举支出高达45亿美元。",
    "财报显示，云杉公司去年第三季度的运营亏损约为8100万美元。",
    "2022年一季度的销售数量已接近全年的三分之一。",
    "2022年1月至5月全国新开工改造老旧小区2.74万个。",
]


@pytest.mark.parametrize("text", FIGURES)
def test_what_was_counted_is_a_figure(text: str) -> None:
    assert [each.kind for each in told(text, published="2023-01-07").mentions] == ["figure"]


def test_no_person_is_founded_and_no_word_behind_a_name_belongs_to_it() -> None:
    text = "公司于2020年4月15日成立，法定代表人为黄某。罗文浩还了债。于2020年5月15日成立。"
    lines = [each.headline for each in told(text, title="罗文浩上热搜：欠钱不还", published="2023-01-07").mentions]
    assert not any("罗文浩" in line for line in lines)


def test_who_goes_on_is_she_and_not_the_film() -> None:
    text = "章文怡接受了采访。而她接下导演陈可的新片《潮》，下月将在江州复出拍戏。"
    assert [each.headline for each in told(text, published="2023-01-07").mentions] == ["章文怡将在江州复出拍戏"]


def test_a_denial_that_the_report_tells_is_told_once_on_its_own_day() -> None:
    text = "举报人贺刚手持身份证，称自己三年间分五次送给县委书记现金。24日上午，柘溪县委宣传部回应，视频内容不实，县公安局已经受理报警。"
    found = told(text, title="商人实名举报县委书记 柘溪县：不实，已报警", published="2021-11-25").mentions
    assert [(each.edtf, each.voice) for each in found] == [("2021-11-24", "denied")]


def test_a_report_takes_its_day_from_the_sentence_behind_that_tells_its_act() -> None:
    text = "一场迟到了17天的比赛，等来一记第93分钟的绝杀。昨晚，浔江白鹭队客场1比0战胜罗城星火队。"
    (found,) = told(text, title="补赛第93分钟绝杀，白鹭登顶！", published="2019-04-04").mentions
    assert (found.edtf, found.role, found.date_role) == ("2019-04-03", "report", "happened")


def test_what_was_put_off_before_is_not_put_off_now() -> None:
    (found,) = told("1月3日，因疫情延迟的药品谈判进行到第三天。", published="2023-01-07").mentions
    assert found.status == "happened"


ENGLISH = [
    (
        "The state of emergency declared on February 16 expires on June 30.",
        {
            ("2023-02-16", "The state of emergency was declared"),
            ("2023-06-30", "The state of emergency declared on February 16 expires"),
        },
    ),
    (
        "- The controlled demolition of the truss, set for May 13, was postponed because of lightning.",
        {("2023-05-13", "The controlled demolition of the truss was postponed because of lightning")},
    ),
    (
        "The bodies of the first two were recovered on 19 February and two more were found on 6 March.",
        {("2023-02-19", "The bodies of the first two were recovered"), ("2023-03-06", "Two more were found")},
    ),
    (
        "Survey boats will work in the channel on June 13, 14 and 20, and pilots should expect delays.",
        {(f"2023-06-{day}", "Survey boats will work in the channel") for day in (13, 14, 20)},
    ),
    (
        "Effective June 12, a speed limit applies near the bridge.",
        {("2023-06-12", "A speed limit applies near the bridge")},
    ),
    (
        "The port authority hopes to reopen the channel on 30 June.",
        {("2023-06-30", "The port authority hopes to reopen the channel")},
    ),
    ("The firm asked a court to cap its liability under a law dating from 1851.", set()),
    ("The ship left Pier 9 shortly after 1 a.m. on Feb. 16.", {("2023-02-16", "The ship left Pier 9")}),
    (
        "The owner agreed to pay, closing a suit that Port Halden's lawyers brought on May 12.",
        {("2023-05-12", "Port Halden's lawyers brought a suit")},
    ),
    (
        "The engineer, Pavel Orlin, was charged. He pleaded not guilty on June 1, and his trial is set for Feb. 3, 2025.",
        {
            ("2023-06-01", "Pavel Orlin pleaded not guilty"),
            ("2025-02-03", "Pavel Orlin's trial is set for Feb. 3, 2025"),
        },
    ),
    ("In late April the ship was floated free.", {("2023-04-21~/2023-04-30~", "The ship was floated free")}),
]


@pytest.mark.parametrize(("text", "wanted"), ENGLISH)
def test_lines_of_english_news(text: str, wanted: set[tuple[str, str]]) -> None:
    found = {(each.edtf, each.headline) for each in told(text, published="2023-06-09", language="en").mentions}
    assert found == wanted


SET_AND_GIVEN_UP = [
    (
        "原定1月6日在球场举行的“潮声”演唱会，主办方1月2日以保护草坪为由宣布取消。",
        [
            ("2023-01-06", "cancelled", "“潮声”演唱会原定举行"),
            ("2023-01-02", "cancelled", "主办方以保护草坪为由宣布取消“潮声”演唱会"),
        ],
    ),
    (
        "去年6月18日，俱乐部宣布中场韩律将于7月1日转会北原队。",
        [
            ("2022-06-18", "happened", "俱乐部宣布中场韩律将于7月1日转会北原队"),
            ("2022-07-01", "happened", "中场韩律将转会北原队"),
        ],
    ),
    ("竣工时间由去年6月推迟至2024年3月。", [("2024-03", "postponed", "竣工时间由去年6月推迟至2024年3月")]),
    (
        "2012年成立的海鲸俱乐部去年10月升入顶级联赛。",
        [("2012", "happened", "海鲸俱乐部成立"), ("2022-10", "happened", "海鲸俱乐部升入顶级联赛")],
    ),
    ("屋盖钢结构今年8月开始吊装。", [("2023-08", "planned", "屋盖钢结构开始吊装")]),
    ("帖子说，顾闻涛去年底就把家人送到了海外。", [("2022-11~/2022-12~", "happened", "帖子说，顾闻涛把家人送到了海外")]),
]


@pytest.mark.parametrize(("text", "wanted"), SET_AND_GIVEN_UP)
def test_what_was_set_said_and_begun(text: str, wanted: list[tuple[str, str, str]]) -> None:
    found = told(text, published="2023-01-07").mentions
    assert [(each.edtf, each.status, each.headline) for each in found] == wanted


def test_who_answers_questions_denies_what_was_asked() -> None:
    text = "问：网上传球场要改建成商业综合体，是否属实？\n答：不属实。1月5日有自媒体发布相关内容，我公司当天已经辟谣，从未研究。"
    found = told(text, title="关于球场工期的答问", published="2023-01-07", outlet="江州文体公司").mentions
    denied = {(each.edtf, each.headline) for each in found if each.voice == "denied"}
    assert ("2023-01-05", "江州文体公司已经辟谣：球场要改建成商业综合体") in denied


def test_a_recap_of_a_persons_months_reports_nothing_and_accuses_nobody_else() -> None:
    text = (
        "五天后，他被查的消息公布；12月20日，程若谷接任董事长。\n去年3月，他被开除党籍和公职，4月被捕。"
        "2022年11月3日，他还站在讲台上。卢秉衡已认罪。卢秉衡说他后悔。"
    )
    found = told(text, title="从算力大会到被告席：卢秉衡的十九个月", published="2024-06-22").mentions
    assert {each.headline for each in found if each.interval.first in ("2023-03-01", "2023-04-01")} == {
        "卢秉衡被开除党籍和公职",
        "卢秉衡被捕",
    }
    assert [each.role for each in found] == ["mention"] * len(found)
    assert not any("讲台" in each.headline for each in found)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("1月3日，省监委宣布前财务总监钱晋涉嫌职务犯罪，已被留置。", "announced"),
        ("1月3日，他被查的消息公布。", "announced"),
        ("1月3日，省监委对钱晋采取留置措施。", "happened"),
    ],
)
def test_what_a_bureau_makes_known_was_done_by_then(text: str, role: str) -> None:
    (found,) = told(text, title="钱晋案", published="2023-01-07").mentions
    assert found.date_role == role
