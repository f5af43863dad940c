"""Fixed turns whose event is named beside its date."""

from __future__ import annotations

import pytest

from chrono.events.pieces import DATE
from chrono.events.turns import HINT, TURNS, turn_in
from chrono.events.twin import Twin

# a line for each row of the table, in its order, with the stretch that it begins at
LINES = [
    f"成立于{DATE}的云杉航天，如今已有三百名员工",
    f"{DATE}发布的《河道保护条例》显示，禁采区扩大",
    f"{DATE}开办的采石场常年放炮",
    f"按照{DATE}公布的垫付方案，每户最多可领五万元",
    f"{DATE}通报的还有江州市副市长李某，他因受贿被开除党籍",
    f"与云杉航天{DATE}被罚的还有青岚集团，后者已退市",
    f"{DATE}上任的新帅王某对此表示满意",
    f"{DATE}被解除合同的前工程师李某发文",
    f"{DATE}，江州市政府发布的《河道保护条例》中，禁采区扩大",
    f"双方{DATE}签署的协定不受影响",
    f"江州大学{DATE}发表的一项关于河流的研究显示，水位上升",
    f"自{DATE}揭牌以来，滨江自贸试验区",
    f"自{DATE}成立以来，云杉频繁裁员",
    f"自{DATE}两院挂牌以来，江州法院收案千件",
    f"自{DATE}新规施行以来，事故减少",
    f"原定{DATE}举办的马拉松，已取消",
    f"包括此前已延期至{DATE}的江州站",
    f"原定{DATE}上映的电影《海风》宣布撤档",
    f"原定{DATE}举行的江州站、青岚站",
    f"《改革方案》（{DATE}印发）与本通知不一致",
    f"青岚惨案发生在{DATE}",
    f"距离青岚大学{DATE}建立，已有二十年",
    f"自{DATE}设立第一家分店以来，宏远商贸集团不断扩张",
]


@pytest.mark.parametrize(("pattern", "line"), list(zip(TURNS, LINES, strict=True)))
def test_the_cheap_look_lets_every_turn_through(pattern: object, line: str) -> None:
    found = turn_in(Twin(f"有消息，{line}", f"有消息，{line}"))
    assert found is not None
    assert found[0].raw == line
    assert found[1].re is pattern
    assert HINT.search(line) is not None


def test_a_turn_is_looked_for_up_to_the_date_only() -> None:
    assert turn_in(Twin.of(f"{DATE}，成立于去年的云杉航天搬迁")) is None
