"""How alike two mentions are, and what keeps them apart however alike they are."""

from __future__ import annotations

import pytest

from chrono.events.foreign_names import with_names
from chrono.events.profile import DATE_WORDS, profile_of, sums_in
from chrono.events.similarity import COARSE_SIMILARITY, Vectors, one_deed
from chrono.events.vetoes import opposed
from chrono.model.event import Mention
from chrono.model.time import Grain, parse_iso
from tests.events.tellings import mention

DAY = "2024-01-08"


def likeness(one: Mention, other: Mention) -> float:
    profiles = with_names([profile_of(one), profile_of(other)])
    return Vectors(profiles).likeness(0, 1)


def of(headline: str, **more: object) -> Mention:
    return mention(headline, DAY, **more)


def test_equal_lines_are_most_alike_and_strangers_not_at_all() -> None:
    assert likeness(of("青岚大桥通车"), of("青岚大桥通车", article="b")) >= 1
    assert likeness(of("青岚大桥通车"), of("矿难致八人身亡")) <= 0


@pytest.mark.parametrize(
    ("one", "nearer", "farther"),
    [
        ("青嵐大橋通車", "青岚大桥通车", "青岚水库蓄水"),  # scripts
        ("云杉卫星发射", "云杉卫星升空", "云杉卫星研制"),  # words of one act
        ("青岚大桥动工", "青岚大桥开工", "青岚大桥收费"),
        ("嫦娥五号发射", "嫦娥五号升空", "神舟五号升空"),  # the same numbered name
        ("云杉300客机交付", "客机云杉300完成移交", "客机云杉200完成移交"),  # a type by its number
        ("云杉300投入商业运营", "云杉300完成首次商业飞行", "云杉300取消首次商业飞行"),
        ("Qinglan Bridge opened", "Bridge of Qinglan opened", "Qinglan court sentenced two"),
    ],
)
def test_what_brings_lines_nearer(one: str, nearer: str, farther: str) -> None:
    assert likeness(of(one), of(nearer)) > likeness(of(one), of(farther)) + 0.1


def test_likeness_knows_no_order() -> None:
    one, other = of("青岚大桥正式通车"), of("青岚跨海大桥建成")
    assert likeness(one, other) == likeness(other, one)


def test_date_words_do_not_count() -> None:
    bare = likeness(of("青岚大桥通车"), of("云杉卫星入轨"))
    dated = likeness(of("2021年5月6日上午青岚大桥通车"), of("2021年5月6日上午云杉卫星入轨"))
    assert dated == pytest.approx(bare, abs=0.02)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("2021年5月6日大桥通车", "大桥通车"),
        ("二〇二一年底通车", "通车"),
        ("今年5月下旬开工", "开工"),
        ("昨天上午开幕", "开幕"),
        ("10号线开通", "10号线开通"),
        ("5号楼封顶", "5号楼封顶"),
        ("opened in march 2021", "opened in  "),
    ],
)
def test_date_words(text: str, left: str) -> None:
    assert DATE_WORDS.sub("", text) == left


def test_a_short_line_is_compared_with_its_articles_topic() -> None:
    other = of("青岚跨海大桥开工")
    assert likeness(of("工程开工", topic="青岚跨海大桥"), other) > likeness(of("工程开工"), other) + 0.1


def test_sentences_count_beside_their_headlines() -> None:
    def alike(*quotes: str) -> float:
        return likeness(of("大桥通车", quote=quotes[0]), of("市民庆祝", quote=quotes[1]))

    assert alike("江州市长剪彩。", "江州市长剪彩。") > alike("大桥通车。", "市民庆祝。") + 0.05


def test_a_number_of_a_name_counts_across_languages() -> None:
    line = of("嫦娥五号样品")
    assert likeness(line, of("Chang'e-5 samples")) > likeness(line, of("Chang'e-6 samples")) + 0.1


def test_titles_of_two_reports_count_for_more() -> None:
    lines = ("女子家中发现猫头鹰", "猫头鹰飞入民宅，女子报警求助")
    reports = [of(line, role="report", quote=f"{place}日的事。") for place, line in enumerate(lines)]
    clauses = [of(line, quote=f"{place}日的事。") for place, line in enumerate(lines)]
    assert likeness(*reports) > likeness(*clauses) + 0.1


def test_a_coarse_retelling_in_other_words_is_like_the_founding() -> None:
    fine = mention(
        "国务院批准设立试验区",
        "1988-05-01",
        "1988-05-31",
        quote="1988年5月，国务院批准设立青岚科技试验区，是首个国家级园区。",
    )
    coarse = mention("青岚科技试验区成为首个国家级园区", "1988-01-01", "1988-12-31")
    assert likeness(fine, coarse) > 0.5
    assert likeness(coarse, fine) == likeness(fine, coarse)


TWO_LANGUAGES = [
    ("嫦娥五号着陆月球", "Chang'e-5 landed on the Moon", True),
    ("嫦娥五號著陸月球", "Chang'e-5 landed on the Moon", True),
    ("鹊桥中继星发射升空", "Queqiao relay satellite launched", True),
    ("鹊桥中继星发射升空", "Kunpeng relay satellite launched", False),
    ("全国大会闭幕", "Queqiao relay satellite launched", False),
]


@pytest.mark.parametrize(("chinese", "english", "alike"), TWO_LANGUAGES)
def test_across_languages(chinese: str, english: str, alike: bool) -> None:
    assert (likeness(of(chinese), of(english)) > 0.42) is alike


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("召回4.2万箱酸奶", "42,000 cases were recalled"),
        ("罚没2861万元", "a fine of 28.61 million yuan"),
        ("同意票6万2418票", "the vote was 62,418 to 58,020"),
        ("3800万名客人", "38 million guests"),
    ],
)
def test_two_languages_write_one_sum(one: str, other: str) -> None:
    assert len(sums_in(one) & sums_in(other)) == 1


def test_small_numbers_and_days_are_no_sums() -> None:
    assert sums_in("2021年3月5日，14人受伤，1.2.3版，第300号") == frozenset()


def test_what_a_happening_only_came_after_is_not_told_by_its_sentence() -> None:
    told = profile_of(mention("Shares of Acme tumble after hotel group admits leak", DAY))
    assert told.acts == {"lower"}


def test_a_day_long_past_is_shared_by_two_languages() -> None:
    one, other = of("清帝颁诏退位", article="a"), of("The boy emperor Puyi abdicated", article="b")
    profiles = with_names([profile_of(one), profile_of(other)])
    day = one.interval.start or 0
    recalled = Vectors(profiles, published={"a": day + 20_000, "b": day + 30_000})
    fresh = Vectors(profiles, published={"a": day + 1, "b": day + 2})
    assert recalled.likeness(0, 1) > fresh.likeness(0, 1) + 0.1


def test_reports_that_share_sentences_are_more_alike() -> None:
    one, other = of("女子家中发现猫头鹰", role="report", article="a"), of("野鸟飞入民宅", role="report", article="b")
    profiles = [profile_of(one), profile_of(other)]
    common = Vectors(profiles, prints={"a": (1, 2, 3, 4), "b": (1, 2, 3, 9)})
    apart = Vectors(profiles, prints={"a": (1, 2, 3, 4), "b": (5, 6, 7, 8)})
    assert common.likeness(0, 1) > apart.likeness(0, 1) + 0.1


def test_what_a_title_only_expects_is_no_act_of_its_day() -> None:
    assert profile_of(of("云杉三号凌晨升空 月中登陆虹湾")).acts == profile_of(of("云杉三号凌晨升空")).acts


def test_one_language_needs_no_pinyin() -> None:
    profiles = [profile_of(of("嫦娥五号着陆")), profile_of(of("嫦娥五号落月"))]
    assert with_names(profiles) == profiles


OPPOSED = {
    "numbers of one name": ("嫦娥四号发射", "嫦娥五号发射", True),
    "one number in two ways": ("嫦娥四号发射", "嫦娥4号发射", False),
    "two names": ("嫦娥五号发射", "神舟六号发射", False),
    "lines of a metro": ("地铁1号线开工", "地铁2号线开工", True),
    "open, close": ("青岚书展开幕", "青岚书展闭幕", True),
    "start, finish": ("青岚大桥开工", "青岚大桥竣工", True),
    "raise, lower": ("央行上调利率", "央行下调利率", True),
    "launch, land": ("云杉探测器发射", "云杉探测器着陆", True),
    "arrest, sentence": ("刘某被逮捕", "刘某被判刑", True),
    "charge, try": ("刘某被提起公诉", "刘某受审", True),
    "win, lose": ("江州女排战胜海阳女排", "江州女排不敌海阳女排", True),
    "appoint, dismiss": ("李明出任总裁", "李明被免职", True),
    "stop, resume": ("青岚水泥厂停产", "青岚水泥厂复产", True),
    "warnings of two colours": ("气象台发布高温黄色预警", "气象台发布高温红色预警", True),
    "an act in common": ("青岚大桥开工后竣工", "青岚大桥竣工", False),
    "acts that go together": ("青岚大桥竣工", "青岚大桥通车", False),
    "two firms in the same words": ("青岚集团公布年报", "云杉集团公布年报", True),
    "two persons in the same words": ("陶大明受贿案一审宣判", "葛小亮受贿案一审宣判", True),
    "one person in two scripts": ("鄧大明受賄案一審宣判", "邓大明受贿案一审宣判", False),
    "other words for one thing": ("青岚大桥正式通车", "青岚大桥建成通车", False),
    "somebody else did it too": ("云途的工厂也因无人报名而流拍", "首次拍卖因无人报名而流拍", True),
    "a noun with a verb in it": ("青岚集团成立调查组", "青岚集团成立工作组", False),
}


@pytest.mark.parametrize(("one", "other", "wanted"), OPPOSED.values(), ids=OPPOSED.keys())
def test_opposed(one: str, other: str, wanted: bool) -> None:
    left, right = profile_of(of(one)), profile_of(of(other))
    assert opposed(left, right) is wanted
    assert opposed(right, left) is wanted


def test_a_denial_that_a_report_gives_beside_itself_is_no_telling_of_it() -> None:
    report = of("青岚汽车被申请破产审查", role="report")
    denial = of("青岚汽车否认破产", rule="reported", voice="denied")
    assert opposed(profile_of(report), profile_of(denial))

    assert not opposed(profile_of(denial), profile_of(denial))


def test_a_denial_of_another_day_is_not_what_it_denies() -> None:
    claim = mention("贺刚发布实名举报视频", "2021-11-22")
    denial = mention("柘溪县称举报不实", "2021-11-24", voice="denied")
    assert opposed(profile_of(claim), profile_of(denial))
    assert opposed(profile_of(denial), profile_of(claim))
    assert not opposed(profile_of(mention("贺刚发布实名举报视频", "2021-11-24")), profile_of(denial))


def test_a_name_that_the_other_sentence_holds_too_is_no_other_person() -> None:
    one = of("青岚集团与云杉公司签约", quote="青岚集团与云杉公司签约。")
    other = of("云杉公司与青岚集团签约", quote="云杉公司与青岚集团签约。")
    assert not opposed(profile_of(one), profile_of(other))


def test_figures_with_other_amounts_are_two() -> None:
    def figure(headline: str, kind: str = "figure") -> Mention:
        return mention(headline, "2020-01-01", "2020-12-31", kind=kind)

    twelve = profile_of(figure("青岚集团营收12亿元"))
    assert opposed(twelve, profile_of(figure("青岚集团营收15亿元")))
    assert not opposed(twelve, profile_of(figure("全年青岚集团营收12亿元")))
    assert opposed(twelve, profile_of(figure("青岚集团营收12亿元", kind="event")))


def test_in_a_large_build_a_common_phrase_is_no_name() -> None:
    """签署合作协议, that a twelfth of an archive tells, must not bring two strangers together as a shared name does."""
    lines = [f"{chr(0x5000 + 7 * place)}{chr(0x6000 + 5 * place)}大桥签署合作协议" for place in range(150)]
    lines += [f"{chr(0x5800 + 7 * place)}{chr(0x6800 + 5 * place)}水库泄洪" for place in range(850)]
    named = ["松陵渡口签署意向书", "松陵渡口船队签署承诺函"]
    vectors = Vectors([profile_of(of(line, article=str(number))) for number, line in enumerate([*lines, *named])])

    def gain(left: int, right: int) -> float:
        return vectors.likeness(left, right) - vectors.cosine(left, right)

    assert gain(0, 1) < gain(1000, 1001)


@pytest.mark.parametrize(
    ("line", "day", "more", "same"),
    [
        ("葛小亮落马", "2024-01-09", {}, True),
        ("市委副书记葛小亮在任上落马", "2024-01-09", {}, True),
        ("葛小亮落马", "2024-01-10", {}, False),  # not the next day
        ("葛小明落马", "2024-01-09", {}, False),  # somebody else
        ("陶大落马", "2024-01-09", {}, False),
        ("葛小亮获奖", "2024-01-09", {}, False),
        ("葛小亮落马", "2024-01-09", {"role": "report"}, False),  # reports have words enough of their own
        ("市委副书记葛小亮在任上落马", "2024-01-08", {"role": "report"}, True),
        ("市委副书记葛大亮在任上落马", "2024-01-08", {"role": "report"}, False),
    ],
)
def test_what_a_person_suffers_once(line: str, day: str, more: dict[str, str], same: bool) -> None:
    one, other = profile_of(of("葛小亮被查")), profile_of(mention(line, day, **more))
    assert one_deed(one, other) is one_deed(other, one) is same
    known = one_deed(one, other, recalled=True)  # a report a day apart is the same where one recalls it
    assert known is (same or (more == {"role": "report"} and "小亮" in line))


def test_a_title_may_call_by_another_name_whom_its_own_text_names() -> None:
    """客轮触礁31人受伤 船公司否认船长酒驾 above 蓝洋航运昨晚发声明否认: one denial, not two."""
    title = of("客轮触礁受伤增至31人 轮船公司否认船长酒驾", role="report", article="a")
    inside, elsewhere = (of("蓝洋航运集团发声明否认船长酒驾", article=each) for each in "ab")
    assert not opposed(profile_of(title), profile_of(inside))
    assert opposed(profile_of(title), profile_of(elsewhere))


def test_what_was_asked_of_a_court_is_not_what_it_ordered() -> None:
    asked, ordered = of("检察官向法院申请羁押葛小亮"), of("法院裁定羁押葛小亮")
    both = of("检察官申请羁押葛小亮获法院裁准")
    assert opposed(profile_of(asked), profile_of(ordered)) and opposed(profile_of(ordered), profile_of(asked))
    assert not opposed(profile_of(asked), profile_of(both)) and not opposed(profile_of(both), profile_of(ordered))


def test_the_month_of_what_a_person_suffers_once_is_that_of_the_day() -> None:
    """However many lines of a build name him: 卢秉衡被捕 in April, 4月10日，最高检决定对卢秉衡予以逮捕."""
    known = [of(f"卢秉衡出席第{number}次会议", article=str(number)) for number in range(80)]
    month = mention("卢秉衡被捕", "2023-04-01", "2023-04-30", article="late", grain=Grain.MONTH)
    day = mention("最高人民检察院决定对卢秉衡予以逮捕", "2023-04-10", article="b")
    other = mention("最高人民检察院决定对陶启明予以逮捕", "2023-04-10", article="c")
    published = {"late": parse_iso("2024-06-22"), "b": parse_iso("2023-12-15"), "c": parse_iso("2023-12-15")}
    vectors = Vectors([profile_of(each) for each in (month, day, other, *known)], published=published)
    assert vectors.likeness(0, 1) >= COARSE_SIMILARITY > vectors.likeness(0, 2)
