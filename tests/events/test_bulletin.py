"""What bulletins and agencies showed: roundups, mottoes, statements about another day, names of several bodies."""

import pytest

from chrono.events.report import statement_of
from tests.events.tellings import told

NO_REPORT = [
    "国内联播快讯",
    "国际要闻简讯",
    "经略江河 向水图强",
    "古老渡口 时代新貌",
    "携手种树护林 共绘锦绣河山",
    "不负青春年华 勇担时代重任",
    "陆晓斌：心系乡亲 传递司法温暖",
]
REPORTS = [
    "俄称击退多处进攻 乌称守住防线",
    "江州大桥通车 全程限速八十",
    "陆晓斌：明年一定退役",
    "岭南公司回应裁员：属正常调整",
    "各地抢抓农时 春耕全面展开",
]


@pytest.mark.parametrize("title", NO_REPORT)
def test_roundups_and_mottoes_report_nothing(title: str) -> None:
    assert statement_of(title, "本台消息：" + title) is None


@pytest.mark.parametrize("title", REPORTS)
def test_what_looks_like_a_motto_may_report(title: str) -> None:
    assert statement_of(title, f"陆晓斌表示，陆晓斌明年一定退役。{title}。") is not None


LINES = [
    (
        "今天（3月10日），交通和水利部、江州省发展改革委等七部门，联合发布了《堤防指导意见》。",
        {("2024-03-10", "交通和水利部、江州省发展改革委等七部门联合发布《堤防指导意见》")},
    ),
    (
        "江州地区第十九届水利工程技术委员会第七次全体会议，于2024年3月7日在岭南市举行。",
        {("2024-03-07", "江州地区第十九届水利工程技术委员会第七次全体会议举行")},
    ),
    (
        "2023年12月14日，刚刚完成合同纠纷调解的陆晓斌，随同办案人员赶到工地现场勘查。",
        {("2023-12-14", "陆晓斌随同办案人员赶到工地现场勘查")},
    ),
    (
        "青江州警方9日通报，该州白沙市一个公园8日晚发生枪击事件，造成两人受伤。",
        {("2024-03-08", "青江州白沙市一个公园发生枪击事件")},
    ),
    (
        "江州航空管理局9日称，机场的导航系统当天发生故障，在中断约3小时后恢复运行。",
        {
            ("2024-03-09", "机场的导航系统发生故障"),
            ("2024-03-09", "机场的导航系统在中断约3小时后恢复运行"),
        },
    ),
    (
        "3月9日，李某出席江州发展论坛2024年年会开幕式并发表演讲。",
        {("2024-03-09", "李某出席江州发展论坛2024年年会开幕式并发表演讲")},
    ),
    ("3月9日，会议审议通过江州水务协会2024年工作要点。", {("2024-03-09", "会议审议通过江州水务协会2024年工作要点")}),
    ("江州市水务局3月9日公布，截至2023年末，全市水库蓄水33亿立方米。", {("2023-12-31", "全市水库蓄水33亿立方米")}),
    ("力争到2035年，江州技能人才规模突破百万人。", {("2035-01-01", "江州技能人才规模突破百万人")}),
]


@pytest.mark.parametrize(("text", "wanted"), LINES)
def test_lines_of_bulletins(text: str, wanted: set[tuple[str, str]]) -> None:
    assert {(each.interval.first, each.headline) for each in told(text, published="2024-03-10").mentions} == wanted
