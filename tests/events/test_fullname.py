"""A bare class noun gives way to the name that its article has told in full."""

from __future__ import annotations

import pytest

from chrono.events.fullname import in_full
from tests.events.tellings import mention_at

BEFORE = "青岚跨海大桥全长八公里。青岚跨海大桥由江州路桥公司承建。江州市第一人民医院派出了医生。"
ROWS = [
    ("大桥合龙", "青岚跨海大桥合龙"),
    ("大橋合龍", "青岚跨海大桥合龍"),
    ("该院启用新院区", "江州市第一人民医院启用新院区"),
    ("该公司上市", "江州路桥公司上市"),
    ("这座大桥通车", "青岚跨海大桥通车"),
    ("隧道打通", "隧道打通"),  # none is named
    ("该院启用", "江州市第一人民医院启用"),
    ("大桥的钢索断裂", "大桥的钢索断裂"),
    ("海阳大桥通车", "海阳大桥通车"),
    ("王大海出任总裁", "王大海出任总裁"),
]


@pytest.mark.parametrize(("line", "wanted"), ROWS)
def test_in_full(line: str, wanted: str) -> None:
    assert in_full(line, "", BEFORE) == wanted


def test_any_short_noun_may_be_part_of_a_name_in_the_title() -> None:
    assert in_full("突泥发生", "石门隧道突泥 铁路推迟通车", "") == "石门隧道突泥发生"


@pytest.mark.parametrize(
    ("line", "title", "wanted"),
    [
        ("该片定档", "《雾港来信》发布海报", "《雾港来信》定档"),
        ("影片不再上映", "《雾港来信》发布海报", "《雾港来信》不再上映"),
        ("电影节开幕", "《雾港来信》发布海报", "电影节开幕"),
        ("该片定档", "新片发布海报", "该片定档"),
        ("本院裁定受理重整案", "江州市中级人民法院公告", "江州市中级人民法院裁定受理重整案"),
        ("公司交付三万辆", "远航新能源汽车公司的一年", "远航新能源汽车公司交付三万辆"),
    ],
)
def test_what_a_title_names(line: str, title: str, wanted: str) -> None:
    assert in_full(line, title, "") == wanted


@pytest.mark.parametrize(
    ("line", "issuer", "wanted"),
    [
        ("我局成立调查组", "江州市市场监督管理局", "江州市市场监督管理局成立调查组"),
        ("我局成立調查組", "江州市市場監督管理局", "江州市市場監督管理局成立調查組"),
        ("我院启用新院区", "江州日报", "江州市第一人民医院启用新院区"),
        ("我部队开拔", "江州部", "我部队开拔"),
    ],
)
def test_who_prints_a_notice_is_its_own_bureau(line: str, issuer: str, wanted: str) -> None:
    assert in_full(line, "", BEFORE, issuer) == wanted


def test_a_notice_tells_what_its_bureau_did() -> None:
    text = "我局高度重视，于3月10日成立调查组进驻企业，对产品抽检6批次。"
    found = mention_at("3月10日", text, published="2024-03-15", outlet="江州市市场监督管理局")
    assert found is not None and found.headline == "江州市市场监督管理局成立调查组进驻企业"


def test_the_title_goes_before_the_text() -> None:
    assert in_full("大桥通车", "海阳大桥通车", BEFORE) == "海阳大桥通车"


def test_an_articles_line_is_told_in_full() -> None:
    found = mention_at("2023年9月5日", f"{BEFORE}大桥2023年9月5日合龙。")
    assert found is not None and found.headline == "青岚跨海大桥合龙"


def test_the_name_a_title_begins_with_is_the_subject_of_lines_without_one() -> None:
    text = "两地之间只要50分钟，预计2020年底建成通车。"
    found = mention_at("2020年底", text, title="宁临城际今日动工", published="2016-12-18")
    assert found is not None and found.headline == "宁临城际预计建成通车"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("我局于3月10日成立调查组。\n江州市公安局\n2024年3月11日", "江州市公安局成立调查组"),
        ("我办于3月10日约谈公司负责人。\n江州省互联网信息办公室", "江州省互联网信息办公室约谈公司负责人"),
        ("我局于3月10日成立调查组。\n记者从江州市公安局获悉", "江州发布局成立调查组"),
    ],
)
def test_a_notice_is_of_whom_it_is_signed_by(text: str, wanted: str) -> None:
    found = mention_at("3月10日", text, published="2024-03-11", outlet="江州发布局")
    assert found is not None and found.headline == wanted
