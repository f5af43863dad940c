"""An article's own happening: which titles tell one, on which day, in which role."""

from __future__ import annotations

import pytest

from chrono.events.report import plain_title, statement_of
from tests.events.tellings import days, report_in, told

PUBLISHED = "2024-03-15"
SPOKEN = "王某某表示，从来没有这样的事。赵大河是青岚县原县长。赵大河到案后，赵大河的家人退了赃款。"
REPORTS = [
    ("青岚大桥今日正式通车", "青岚大桥今日正式通车"),
    ("江州市政府关于印发《整合方案》的通知", "江州市政府印发《整合方案》"),
    ("青岚乳业：关于召回部分产品的公告", "青岚乳业召回部分产品"),
    ("江州中心医院新院区一期工程施工招标公告", "江州中心医院新院区一期工程施工招标"),
    ("全省停电停水，如同置身地狱", "全省停电停水"),
    ("Qinglan Bridge reopens to traffic after repairs - Northwire", "Qinglan Bridge reopens to traffic after repairs"),
    ("青岚水庫開始蓄水", "青岚水庫開始蓄水"),
    ("江州女排夺得全国联赛冠军", "江州女排夺得全国联赛冠军"),
    ("江州市原副市长刘某被开除党籍", "江州市原副市长刘某被开除党籍"),
    ("云杉一号卫星发射成功！", "云杉一号卫星发射成功"),
    ("江州工厂爆炸已致3人死亡", "江州工厂爆炸已致3人死亡"),
    ("青岚县遭遇大暴雨，三千人连夜转移", "青岚县遭遇大暴雨，三千人连夜转移"),
    ("两部门联合约谈青岚集团", "两部门联合约谈青岚集团"),
    ("刘某涉嫌受贿被提起公诉", "刘某涉嫌受贿被提起公诉"),
    ("网传青岚集团破产", "网传青岚集团破产"),
    ("外交部：将采取必要措施", "外交部：将采取必要措施"),
    ("青岚集团：未收到收购要约", "青岚集团：未收到收购要约"),
    ("专家：疫苗对新毒株有效", "专家：疫苗对新毒株有效"),
    ("王某某：我没有说过这样的话", "王某某：我没有说过这样的话"),
    ("青岚水库会溃坝吗？水利局：大坝运行安全", "水利局：大坝运行安全"),
    ("地铁为何停运？官方回应：设备故障", "官方回应：设备故障"),
    ("“云杉一号”成功入轨，为何这么快？", "“云杉一号”成功入轨"),
    ("江州市原副市长被查，青岚集团为何一路猛涨", "江州市原副市长被查"),
    ("青岚集团被查，盘点其商业版图", "青岚集团被查"),
    ("青岚集团股票开盘跌停！三年亏损背后的压力", "青岚集团股票开盘跌停"),
    ("青岚大桥通车，市民涌上桥头，过桥费要交多久？", "青岚大桥通车"),
    ("李某妻子再发文：捐款一事不属实", "李某妻子再发文：捐款一事不属实"),
    ("赵大河：没有收过别人的东西", "赵大河：没有收过别人的东西"),
    ("Qinglan Bridge opened to traffic on Tuesday", "Qinglan Bridge opened to traffic on Tuesday"),
]
NO_REPORTS = [
    "青岚集团的底气在哪？",
    "为什么是江州？",
    "谁在收购云杉航天？",
    "青岚大桥，通车了吗",
    "盘点：2023年江州十大新闻",
    "盤點：2023年江州十大新聞",
    "一周要闻回顾",
    "2023年大事记",
    "一碗面，等了二十六年：李明案备忘",
    "回顾青岚水库建设历程",
    "青岚大桥建设始末",
    "青岚案时间线",
    "五虎集体落马",
    "如何看待青岚集团收购云杉航天",
    "打造开放新高地",
    "奋力谱写江州高质量发展新篇章",
    "评论员：让改革红利惠及百姓",
    "社论：守住安全底线",
    "受害者的生活，不是恶意揣测的素材",
    "多地持续高温，敲响气候警钟",
    "江州碳报（第八期）",
    "解读：新规有哪些看点",
    "“江州模式”的启示",
    "图解：青岚大桥有多长",
    "专访云杉航天创始人李明",
    "揭秘：神秘工厂之谜",
    "《青岚往事》",
    "江州议会选举",
    "说说青岚大桥通车的事",
    "一位桥梁工程师的故事",
    "长效治理机制",
    "青岚集团宣布“收购云杉航天",  # cut off
    "青岚之夜",
    "江州",
    "",
    "张三丰：我没有说过这样的话",  # the lead does not quote him, so it is a column's name
    "What we know about the Qinglan crash",
    "Timeline: the fall of Qinglan Group",
]


@pytest.mark.parametrize(("title", "statement"), REPORTS)
def test_titles_that_report(title: str, statement: str) -> None:
    assert statement_of(plain_title(title), SPOKEN) == statement


@pytest.mark.parametrize("title", NO_REPORTS)
def test_titles_that_report_nothing(title: str) -> None:
    assert statement_of(plain_title(title), SPOKEN) is None


@pytest.mark.parametrize(
    "title",
    [
        "青岚大桥通车_江州日报",
        "青岚大桥通车 - 江州新闻网",
        "青岚大桥通车-财经频道-江州网",
        "青岚大桥通车｜新华社",
        "青岚大桥通车|江州|大桥",
        "[江州]青岚大桥通车",
        "【突发】青岚大桥通车",
        "快讯！青岚大桥通车",
        "最新：青岚大桥通车",
        "原标题：青岚大桥通车",
        "江州日报丨青岚大桥通车",
        "【快讯】江州日报丨青岚大桥通车_江州日报 - 江州新闻网",
        "快訊／青岚大桥通车 | 江州新聞網",
        "　青岚大桥通车。",
        "青岚大桥通车",
    ],
)
def test_plain_titles(title: str) -> None:
    assert plain_title(title) == "青岚大桥通车"


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("关于对青岚俱乐部处罚的决定", "江州足协决定对青岚俱乐部处罚"),
        ("海州体育局关于授予青岚队荣誉称号的决定", "海州体育局决定授予青岚队荣誉称号"),
    ],
)
def test_a_decision_says_who_decides_what(title: str, line: str) -> None:
    found = report_in("各俱乐部：经查，现决定如下。", title, PUBLISHED, outlet="江州足协")
    assert found is not None and found.headline == line


def test_a_hyphen_in_a_name_is_no_tail() -> None:
    assert plain_title("云杉-1号发射") == "云杉-1号发射"


ROLES = [
    # title, text, day, role
    ("青岚大桥今日通车", "3月14日上午，青岚大桥正式通车，首日车流两万辆。", "2024-03-14", "happened"),
    ("青岚大桥主塔封顶", "14日，青岚大桥主塔封顶。", "2024-03-14", "happened"),
    ("青岚大桥主塔封顶", "昨日，青岚大桥主塔封顶。", "2024-03-14", "happened"),
    ("青岚大桥主塔封顶", "青岚大桥去年5月开工。3月14日，青岚大桥主塔封顶。", "2024-03-14", "happened"),
    ("青岚大桥正式通车", "青岚大桥正式通车，首日车流两万辆。", PUBLISHED, "reported"),
    # a paper does what it does on its own day, whatever day its first sentence gives
    (
        "江州市政府关于印发《整合方案》的通知",
        "《整合方案》已经3月8日市政府会议研究同意，现印发给你们。",
        PUBLISHED,
        "happened",
    ),
    ("青岚大桥施工招标公告", "青岚大桥已于3月8日获批，现进行公开招标。", PUBLISHED, "happened"),
    (
        "青岚集团原董事长陶某接受审查调查",
        "据江州市纪委监委消息：青岚集团原董事长陶某接受审查调查。",
        PUBLISHED,
        "announced",
    ),
    ("江州男子家中发现猫头鹰", "近日，江州一名男子在家中发现一只猫头鹰。", PUBLISHED, "reported"),
    ("青岚书展在江州举行", "日前，青岚书展在江州举行。", PUBLISHED, "reported"),
    ("刘某被依法逮捕", "近日，江州市检察院依法对刘某决定逮捕。", PUBLISHED, "announced"),
    ("劉某被依法逮捕", "近日，江州市檢察院依法對劉某決定逮捕。", PUBLISHED, "announced"),
    ("青岚大桥主塔封顶", "记者今天从市交通局获悉，青岚大桥主塔封顶。", PUBLISHED, "announced"),
    (
        "青岚大桥主塔封顶",
        "2019年5月，青岚大桥主塔开始建设，如今封顶。",
        PUBLISHED,
        "reported",
    ),  # too long ago to be its own day
    ("青岚大桥主塔封顶", "江州天气晴朗，游客很多。", PUBLISHED, "reported"),
    ("青岚大桥主塔封顶", "2月1日动工的青岚大桥主塔如今封顶。", PUBLISHED, "reported"),
    ("青岚大桥主塔封顶", "3月14日，江州下了一场大雨。", PUBLISHED, "reported"),  # tells of something else
    ("青岚大桥将于3月20日通车", "3月20日，青岚大桥将通车。", "2024-03-20", "happened"),
    ("青岚集团否认破产", "青岚集团14日发布公告，否认破产传闻。", "2024-03-14", "happened"),
    # the day of the act behind that of the telling
    ("青岚大桥正式通车", "记者今天从市交通局获悉，13日深夜，青岚大桥通车。", "2024-03-13", "happened"),
    ("警方通报青岚集团信息泄露案：4人被抓", "3月11日，警方在三地抓获嫌疑人4名。", "2024-03-11", "happened"),
    (
        "围墙倒塌事故调查：施工方两人被刑拘",
        "围墙倒塌事故调查组昨日通报，倒塌的围墙系违规砌筑。施工方负责人蒋某、监理鲍某已于3月12日被刑事拘留。",
        "2024-03-12",
        "happened",
    ),
    ("李某偷税被追缴罚款", "市税务局3月14日通报，李某偷税，依法追缴并罚款。", "2024-03-14", "announced"),
    # up to when something is counted is no day of the title's
    ("市民发起联署反对拆桥", "市民发起联署反对拆桥，截至昨晚收集到八百个签名。", PUBLISHED, "reported"),
    ("青岚博物馆明天重新开放", "青岚博物馆将于3月16日重新开放。", "2024-03-16", "happened"),
]


@pytest.mark.parametrize(("title", "text", "day", "role"), ROLES)
def test_days_and_roles(title: str, text: str, day: str, role: str) -> None:
    found = report_in(text, title, PUBLISHED)
    assert found is not None
    assert (found.interval, found.date_role) == (days(day), role)


def test_words_that_count_from_the_publication_day_leave_the_headline() -> None:
    found = report_in("昨晚，江州女排3:0战胜海阳女排。", "江州女排昨晚战胜海阳女排", PUBLISHED)
    assert found is not None and found.headline == "江州女排战胜海阳女排"


@pytest.mark.parametrize("title", ["青岚博物馆明天重新开放", "青岚博物馆将于明日重新开放"])
def test_what_is_to_come_tomorrow_has_not_happened(title: str) -> None:
    found = report_in("青岚博物馆将于3月16日重新开放。", title, PUBLISHED)
    assert found is not None and (found.headline, found.status) == ("青岚博物馆将重新开放", "planned")


def test_a_report_without_a_date_says_so() -> None:
    found = report_in("青岚大桥正式通车。", "青岚大桥正式通车", PUBLISHED)
    assert found is not None
    assert (found.rule, found.expression, found.span, found.certainty.value) == ("reported", "", (0, 0), "inferred")


def test_a_vague_day_is_about_the_publication_day() -> None:
    found = report_in("近日，江州一名男子在家中发现一只猫头鹰。", "江州男子家中发现猫头鹰", PUBLISHED)
    assert found is not None
    assert (found.edtf, found.certainty.value, found.expression) == ("2024-03-15~", "approximate", "近日")


def test_the_sentence_that_tells_the_title_is_quoted() -> None:
    found = report_in("江州天气晴朗。青岚大桥主塔昨日封顶。", "青岚大桥主塔封顶", PUBLISHED)
    assert found is not None and found.quote == "青岚大桥主塔昨日封顶。"


VOICES_AND_STATUSES = [
    ("网传青岚集团破产", "网传青岚集团破产。", "happened", "claimed"),
    ("青岚集团否认破产", "青岚集团否认破产。", "happened", "denied"),
    ("刘某涉嫌受贿被提起公诉", "刘某涉嫌受贿被提起公诉。", "happened", "alleged"),
    (
        "刘某被警方逮捕",
        "近日，刘某被警方逮捕，他涉嫌诈骗。",
        "happened",
        "alleged",
    ),  # the lead says what the title leaves out
    ("青岚音乐节取消", "主办方3月14日宣布取消青岚音乐节。", "cancelled", "stated"),
    ("青岚大桥将于3月20日通车", "3月20日，青岚大桥将通车。", "planned", "stated"),
    ("云杉一号运抵文昌 预计5月发射", "云杉一号3月14日运抵文昌，预计5月发射。", "happened", "stated"),
]


@pytest.mark.parametrize(("title", "text", "status", "voice"), VOICES_AND_STATUSES)
def test_status_and_voice(title: str, text: str, status: str, voice: str) -> None:
    found = report_in(text, title, PUBLISHED)
    assert found is not None and (found.status, found.voice) == (status, voice)


def test_no_report_without_a_title_or_a_day_of_publication() -> None:
    assert report_in("青岚大桥正式通车。", "", PUBLISHED) is None
    assert report_in("青岚大桥正式通车。", "青岚大桥正式通车", None) is None  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "title",
    [
        "【大事记】青岚案：从起诉到宣判",
        "江州市中级人民法院公告",
        "青岚集团关于停牌的声明",
        "警情通报",
        "关于青岚桥坍塌事件有关情况的通报",
        "來論｜青岚桥坍塌，教训深刻",
    ],
)
def test_a_column_or_a_paper_by_its_name_reports_nothing(title: str) -> None:
    assert report_in("江州市中级人民法院今天宣判青岚案，判处王某有期徒刑三年。", title, PUBLISHED) is None


def test_a_recap_retells() -> None:
    assert report_in("2024年3月14日，青岚大桥通车。", "盘点：江州一周大事", PUBLISHED) is None


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("泪崩！母亲为救儿子捐肝，发现两家孩子抱错", "母亲为救儿子捐肝，发现两家孩子抱错"),
        ("好消息！江州用电紧张缓解，工商业用电全部恢复", "江州用电紧张缓解，工商业用电全部恢复"),
        ("江州多地发生巨响！现场监控曝光→", "江州多地发生巨响！现场监控曝光"),
        ("江州多地发生巨响！回应来了", "江州多地发生巨响"),
        ("江州大桥倒塌，市政府致歉，最新回应", "江州大桥倒塌，市政府致歉"),
        ("李明离婚后首次开演唱会！消息公布后，我却笑了", "李明离婚后首次开演唱会"),
        ("李明纪录片曝光恋爱细节（图）", "李明纪录片曝光恋爱细节"),
        ("网传！江州多地发生巨响，居民撤离", "网传！江州多地发生巨响，居民撤离"),
        ("李明圆梦！亲手交付首辆新车，股价大涨", "李明圆梦！亲手交付首辆新车，股价大涨"),
    ],
)
def test_cries_and_promises_of_a_title_go(title: str, wanted: str) -> None:
    assert statement_of(title, "") == wanted


@pytest.mark.parametrize(
    "title",
    [
        "李甲诉李乙离婚纠纷一案",
        "新车售价超200万 可还债了",
        "青岚案，这关键七秒值得关注",
        "选举倒计时：恐怖气息弥漫，选民被骚扰",
        "从“骗子”到如今的新车交付",
        "一张图看江州2022年选举",
        "新药能网购了？进口药的2980元一盒，国产药330元一瓶",
        "再次被强制执行，李明的债还得怎么样了？",
    ],
)
def test_titles_that_tell_nothing(title: str) -> None:
    assert statement_of(title, "") is None


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("江州户外电线热化了冒烟？供电公司回应", "江州户外电线热化了冒烟？供电公司回应"),
        ("李明三亿欠款已还两亿？法院：达成和解 分期履行", "李明三亿欠款已还两亿？法院：达成和解 分期履行"),
        ("下月关店？青岚超市辟谣：没有此事！盘点超市的版图", "下月关店？青岚超市辟谣：没有此事"),
        ("江州队换帅？本人称合同未到期", "江州队换帅？本人称合同未到期"),
        ("三千万客人信息被窃？青岚酒店否认系统被攻破", "青岚酒店否认系统被攻破"),  # it says what it denies
        ("对邻国大选有何看法？外交部：不予评论", "对邻国大选有何看法？外交部：不予评论"),
        ("古桥石狮存疑点？文物局公布调查细节", "古桥石狮存疑点？文物局公布调查细节"),
        ("新药开售又下架，两千元一盒？回应来了", "新药开售又下架"),
        ("江州多地传出巨响！回应来了……", "江州多地传出巨响"),
        ("江州大桥合龙，明年能通车吗？市住建局约谈施工方", "江州大桥合龙，市住建局约谈施工方"),
        ("李明父母故意换子涉嫌犯罪？警方：不予立案", "李明父母故意换子涉嫌犯罪？警方：不予立案"),
        ("青岚药业开盘跌停！将停产？公司回应", "青岚药业开盘跌停！公司回应"),
        ("青岚大桥为何停工？市住建局：资金未到位", "市住建局：资金未到位"),
    ],
)
def test_an_answer_that_stands_alone_keeps_the_question_it_answers(title: str, wanted: str) -> None:
    assert statement_of(title, "市住建局说，资金未到位。") == wanted


def test_a_day_named_from_the_titles_own_leaves_no_hole() -> None:
    found = report_in(
        "两名游客遇难，女方家属将于明日飞赴江州。", "两名游客遇难，女方家属将于明日飞赴江州", "2023-05-05"
    )
    assert found is not None and found.headline == "两名游客遇难，女方家属将飞赴江州"


@pytest.mark.parametrize(
    ("title", "text", "first", "headline", "status"),
    [
        (
            "李明诉青岚医院案5月8日开庭",
            "5月5日，记者从李明处获悉，他诉青岚医院侵权一案将于5月8日在江州开庭。",
            "2021-05-08",
            "李明诉青岚医院案开庭",
            "planned",
        ),
        (
            "青岚新车将于15日正式下线，售价二十万元",
            "5月6日，青岚汽车发布公告，首辆新车5月15日下线。",
            "2021-05-15",
            "青岚新车将正式下线，售价二十万元",
            "planned",
        ),
        (
            "江州5月3日凌晨发生爆炸，市应急局：两人受伤",
            "江州市应急局5月6日通报，5月3日凌晨，城北一家工厂发生爆炸，两人受伤。",
            "2021-05-03",
            "江州发生爆炸，市应急局：两人受伤",
            "happened",
        ),
        (  # the day of what comes after
            "李明症状几乎消失，8日将结束隔离",
            "李明的医生5月6日说，李明症状几乎消失，5月8日将结束隔离。",
            "2021-05-06",
            "李明症状几乎消失，8日将结束隔离",
            "happened",
        ),
    ],
)
def test_the_day_that_a_title_names_is_that_of_its_act(
    title: str, text: str, first: str, headline: str, status: str
) -> None:
    found = told(text, title=title, published="2021-05-06").mentions
    assert (first, headline, status) in [(each.interval.first, each.headline, each.status) for each in found]


def test_the_halves_of_a_title_that_tell_of_two_days_are_two_reports() -> None:
    text = "近日，青岚股份原董事长李明涉嫌诈骗一案，由江州市检察院依法提起公诉。昨日，青岚股份被交易所予以摘牌。"
    title = "青岚股份原董事长李明被提起公诉 公司股票昨日摘牌"
    found = told(text, title=title, published="2024-07-02").mentions
    assert [(each.headline, each.interval.first, each.date_role) for each in found] == [
        ("青岚股份原董事长李明被提起公诉", "2024-07-02", "announced"),
        ("公司股票摘牌", "2024-07-01", "happened"),
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("昨日，青岚足球队遭遇四连败。今日，俱乐部与主教练李明分手。", "四连败后 俱乐部与主教练李明分手"),
        ("昨日，青岚大桥发生坍塌，造成三人死亡。", "青岚大桥坍塌 已致三人死亡"),
        ("昨日，青岚大桥坍塌。市长李明昨日致歉。", "青岚大桥坍塌 市长李明致歉"),
    ],
)
def test_the_halves_of_a_title_that_are_one_report(text: str, title: str) -> None:
    found = report_in(text, title, "2024-07-02")
    assert found is not None and found.headline == title


@pytest.mark.parametrize(
    ("title", "text", "first"),
    [
        (
            "Docker dies after truck drives through picket line",
            "A docker injured when a truck drove through a picket line on Saturday died in hospital on Wednesday.",
            "2024-03-13",
        ),
        ("罢工码头一名工人身亡", "3月9日在罢工码头被撞伤的一名工人李明，13日经抢救无效身亡。", "2024-03-13"),
        ("三名失联队员确认牺牲", "昨晚通报，3月9日失联的3名队员遗体3月13日找到，确认牺牲。", "2024-03-13"),
        ("公司年报“难产”：审计机构辞任", "昨晚，公司公告称，审计机构于3月11日辞任，无法如期披露年报。", "2024-03-11"),
    ],
)
def test_of_several_days_that_of_the_act_is_the_title_s(title: str, text: str, first: str) -> None:
    found = report_in(text, title, PUBLISHED, language="en" if text.isascii() else "zh")
    assert found is not None and found.interval.first == first


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("甲案案情经过最新消息！法院再次开庭审理甲案！", "法院再次开庭审理甲案！"),
        (
            "江州医院错换案择期宣判最新消息！李某写千字发言稿应诉全文内容江州医院错换案李某被抱错原因真相揭秘",
            "江州医院错换案择期宣判 李某写千字发言稿应诉",
        ),
        ("江州巨响系飞机音爆导致江州巨响最新消息真相", "江州巨响系飞机音爆导致江州巨响"),
    ],
)
def test_words_for_search_engines_are_no_part_of_a_title(title: str, wanted: str) -> None:
    assert plain_title(title) == wanted


def test_an_interview_reports_nothing() -> None:
    text = "问：哪一天最难？\n李明：2014年那天，项目被砍了。\n问：后来呢？\n李明：后来公司宣布停产。"
    assert report_in(text, "李明：公司宣布停产那天最难", PUBLISHED) is None
    assert report_in("李明说，公司宣布停产。", "李明：公司宣布停产", PUBLISHED) is not None


@pytest.mark.parametrize("head", ["BREAKING NEWS: ", "BREAKING: ", "EXCLUSIVE: ", "WATCH: ", "突发！"])
def test_what_a_title_cries_before_it_tells_goes(head: str) -> None:
    title = "哈洛市议会罢免市长" if head == "突发！" else "Harlow council sacks its chief"
    found = report_in("The council met on Tuesday.", f"{head}{title}", "2024-03-06", language="en")
    assert found is not None and found.headline == title
