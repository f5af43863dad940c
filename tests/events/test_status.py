"""Status, voice and kind of clauses."""

from __future__ import annotations

import pytest

from chrono.events.acts import act_of
from chrono.events.status import is_nobodys_figure, kind_of, status_of, voice_of
from chrono.model.time import Interval
from tests.events.tellings import days

PUBLISHED = days("2024-03-15")
PAST, FUTURE, TODAY = days("2023-05-01"), days("2024-06-01"), days("2024-03-15")
STATUS = [
    # clause, days, wanted
    ("大桥通车", PAST, "happened"),
    ("大桥通车", TODAY, "happened"),
    ("大桥通车", FUTURE, "planned"),
    ("大桥将通车", FUTURE, "planned"),
    ("大桥将通车", TODAY, "planned"),
    ("大桥将通车", PAST, "happened"),  # what was to be when it was told of is over by publication
    ("大桥拟通车", FUTURE, "planned"),
    ("大桥预计通车", days("2024-01-01", "2024-12-31"), "planned"),
    ("大桥有望通车", days("2024-01-01", "2024-12-31"), "planned"),
    ("大桥通车", days("2024-01-01", "2024-12-31"), "happened"),
    ("the bridge will open", FUTURE, "planned"),
    ("the bridge is expected to open", days("2024-03-01", "2024-03-31"), "planned"),
    ("由女将军率领", days("2024-01-01", "2024-12-31"), "happened"),
    ("已将证书寄出", days("2024-01-01", "2024-12-31"), "happened"),
    ("气象台将红色预警降为黄色预警", TODAY, "happened"),
    ("双方同意将停火延长90天", TODAY, "happened"),
    ("公司将进一步延长质保期", TODAY, "planned"),
    ("气象台将于明早将红色预警降为黄色预警", TODAY, "planned"),
    ("大桥将升级改造", TODAY, "planned"),
    ("虚拟人亮相", days("2024-01-01", "2024-12-31"), "happened"),
    ("音乐节取消", FUTURE, "cancelled"),
    ("音乐节取消", PAST, "cancelled"),
    ("将取消音乐节", FUTURE, "cancelled"),
    ("被取消资格", PAST, "happened"),
    ("音乐节叫停", PAST, "cancelled"),
    ("the festival was cancelled", PAST, "cancelled"),
    ("the festival was canceled", PAST, "cancelled"),
    ("the festival was called off", PAST, "cancelled"),
    ("音乐节推迟举行", FUTURE, "postponed"),
    ("音乐节延期", PAST, "postponed"),
    ("贷款延期一年", PAST, "happened"),
    ("the launch was postponed", FUTURE, "postponed"),
]


@pytest.mark.parametrize(("clause", "when", "wanted"), STATUS)
def test_status(clause: str, when: Interval, wanted: str) -> None:
    assert status_of(clause, when, PUBLISHED) == wanted


def test_open_sides() -> None:
    since, until = Interval.from_iso("2016-01-01", None), Interval.from_iso(None, "2025-12-31")
    assert status_of("水库蓄水", since, PUBLISHED) == "ongoing"
    assert status_of("新规施行", Interval.from_iso("2024-05-01", None), PUBLISHED) == "planned"
    assert status_of("完成搬迁", until, PUBLISHED) == "planned"
    assert status_of("完成搬迁", Interval.from_iso(None, "2020-12-31"), PUBLISHED) == "happened"


def test_without_a_publication_date_only_the_words_tell() -> None:
    assert status_of("大桥将通车", PAST, None) == "planned"
    assert status_of("大桥通车", FUTURE, None) == "happened"


VOICE = [
    ("sand is suspected of ordering staff to wait", "alleged"),
    ("police arrested him on suspicion of fraud", "alleged"),
    ("大桥通车", "stated"),
    ("王某涉嫌受贿被逮捕", "alleged"),
    ("县长涉图利获交保", "alleged"),
    ("会谈涉及图书馆", "stated"),
    ("王某被控诈骗", "alleged"),
    ("检方指控王某受贿", "alleged"),
    ("陈某被指掩盖事故", "alleged"),
    ("疑似坠楼", "alleged"),
    ("疑因操作不当起火", "alleged"),
    ("he allegedly took bribes", "alleged"),
    ("two were accused of fraud", "alleged"),
    ("he was charged with fraud", "alleged"),
    ("男子自称发现宝藏", "claimed"),
    ("网传水库出现裂缝", "claimed"),
    ("网友爆料餐厅使用过期食材", "claimed"),
    ("曝青岚集团欠薪", "claimed"),
    ("垃圾站曝光台启用", "stated"),
    ("公司声称已经退款", "claimed"),
    ("有消息称两家公司合并", "claimed"),
    ("the firm claims to have landed", "claimed"),
    ("it reportedly sold the plant", "claimed"),
    ("青岚集团否认收购", "denied"),
    ("警方辟谣", "denied"),
    ("该消息不属实", "denied"),
    ("溃坝系谣言", "denied"),
    ("公司澄清传闻", "denied"),
    ("the firm denied the report", "denied"),
    ("网传被带走调查不属实", "denied"),  # a claim denied is a denial
    ("刘某否认涉嫌受贿", "denied"),
]


@pytest.mark.parametrize(("clause", "wanted"), VOICE)
def test_voice(clause: str, wanted: str) -> None:
    assert voice_of(clause) == wanted


KIND = [
    ("大桥通车", "event"),
    ("青岚集团营收达到12亿元", "figure"),
    ("港口吞吐量突破1亿吨", "figure"),
    ("粮食产量增长20%", "figure"),
    ("全县共有医院30家", "figure"),
    ("共举办培训12场", "figure"),
    ("机器人企业增至一百二十家", "figure"),
    ("工厂发生爆炸，造成3人死亡", "event"),
    ("法院判处李某罚金50万元", "event"),
    ("青岚集团以12亿元收购云杉航天", "event"),
    ("公司捐赠500万元", "event"),
    ("李明出生于江州", "background"),
    ("李明毕业于江州大学", "background"),
    ("参加工作", "background"),
    ("加入中国共产党", "background"),
    ("历任县长、市长", "background"),
    ("，任江州市副市长", "background"),
    ("退休", "background"),
    ("冻结期限自此起", "term"),
    ("合同到期", "term"),
    ("双方签约至年中", "term"),
    ("江州的合同成交额增至356亿元", "figure"),
    ("许可证有效期五年", "term"),
    ("刑期自此起算", "term"),
    ("inflation rose to 8.1%", "figure"),
    ("acme reported a loss of $3 million", "figure"),
    ("levels were about 14 million tons", "figure"),
    ("acme was fined 46 million yuan", "event"),
    ("shares fell by a fifth", "figure"),
    ("output at the mine was 31,200 tonnes", "figure"),
    ("acme spent £4m on roof support", "figure"),
    ("levels of the solvent were 14 times the limit", "figure"),
    ("the union accepted an 11% rise", "event"),
    ("the firm paid $2 million to settle", "event"),
    ("衡川股份股价收跌3.8%", "figure"),
    ("菜油期货当日又跌", "event"),
]


@pytest.mark.parametrize(("clause", "wanted"), KIND)
def test_kind(clause: str, wanted: str) -> None:
    assert kind_of(clause, act_of(clause)[0]) == wanted


@pytest.mark.parametrize(
    ("clause", "wanted"),
    [
        ("救援人员将车内乘客全部救出", "happened"),
        ("警方将两名嫌疑人抓获", "happened"),
        ("一辆货车将正在施工的程某撞倒", "happened"),
        ("民警将他带走", "happened"),
        ("警方将依法控制嫌疑人", "planned"),
        ("军方将立即包围该城", "planned"),
        ("两队将争夺冠军，败者将淘汰出局", "planned"),
    ],
)
def test_what_was_done_to_somebody_on_the_day_of_publication(clause: str, wanted: str) -> None:
    today = Interval.from_iso("2024-03-10", "2024-03-10")
    assert status_of(clause, today, today) == wanted


@pytest.mark.parametrize(
    ("line", "act", "told"),
    [
        ("一周大跌9.42%", "lower", True),
        ("仅完成全年任务的13%", "finish", True),
        ("一度见到72.68元", None, True),
        ("江州集团股价大跌9.42%", "lower", False),
        ("致3人死亡", "die", False),
        ("股价大跌", "lower", False),
    ],
)
def test_a_number_of_nothing_named_is_a_figure(line: str, act: str | None, told: bool) -> None:
    assert is_nobodys_figure(line, act) is told
