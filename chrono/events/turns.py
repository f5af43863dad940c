"""Fixed turns whose event is named beside its date: 成立于2018年的X, 自2023年揭牌以来."""

from __future__ import annotations

import re

from chrono.events.acts import act_of
from chrono.events.pieces import DATE
from chrono.events.subject import NAME_END
from chrono.events.twin import Twin
from chrono.text.segment import is_person, lacks_subject, leading_person

FOUNDING = r"(?:成立|创办|创立|建立|始建|设立|组建|诞生|建成|开业|上线|落成|创建|揭牌|开幕|启动|投产|通车)"
TURNS: tuple[re.Pattern[str], ...] = (
    # 成立于DATE的X，如今… → X成立
    re.compile(rf"^(?P<v>{FOUNDING})于{DATE}的(?P<x>[^，,]{{2,26}}?)(?=，|,|如今|现已|已经|已|是|$)"),
    # DATE成立的X… → X成立; DATE发布的《…》显示 → 《…》发布
    re.compile(
        rf"^(?:[^，,的{DATE}]{{1,16}}(?:由|从|为|是)|[这那][部座家个款条艘])?(?:于|在)?{DATE}(?:正式|首次)?(?P<v>{FOUNDING}|开机|杀青|上映|开播|首演|发布|公布|印发|出台|推出|签署|举行|举办|发射|升空)的(?P<x>《[^》]+》|“[^”]+”(?:[^，,上中]{{0,4}}?(?:号|星|系统|平台|计划|大会|论坛|活动))?|(?:电影|影片|电视剧|剧集|纪录片|综艺|节目)(?![院节圈城厂人])|[^，,的]{{1,24}}{NAME_END})"
    ),
    # [这条]DATE开办的采石场常年放炮 → 采石场开办
    re.compile(
        rf"^(?:[这那该][部座家个款条艘所])?(?:于|在)?{DATE}(?:正式)?(?P<v>成立|创办|开办|创立|组建|建成|开业|投产|启用)的(?P<who>[^，,的《“]{{2,24}})"
    ),
    # 按照DATE公布的垫付方案，… → 垫付方案公布
    re.compile(
        rf"^(?:按照?|根据|依据|依照|在)?(?:于|在)?{DATE}(?P<v>发布|公布|印发|出台|推出|通过|签署|披露|下发)的(?P<x>[^，,的《“]{{0,12}}(?:年报|中报|季报|半年报|财报|业绩预告|数据|方案|办法|条例|规定|报告|计划|名单|结果|公告|通知|决定|意见|指南|标准|白皮书|声明|文件|新规|协议|章程))(?=[，,中里]|显示|要求|规定|明确|$)"
    ),
    # DATE通报的还有乙局长李某，他因…被开除 → 乙局长李某被开除
    re.compile(
        rf"^(?:[与和跟][^，,]{{2,16}})?{DATE}[，,]?(?:一[同并]|被)?(?:通报|公布|公告|宣布|披露)的还有(?P<x>[^，,]{{2,20}})[，,][他她其](?P<v>[^，,]{{2,28}})"
    ),
    # 与甲公司DATE被罚的还有乙公司，后者… → 乙公司被罚
    re.compile(rf"^(?:[与和跟][^，,]{{2,16}})?{DATE}[，,]?(?P<v>[^，,]{{2,14}}?)的还有(?P<x>[^，,]{{2,20}})"),
    # DATE上任的新帅王某对此… → 新帅王某上任
    re.compile(
        rf"^(?:于|在)?{DATE}(?:正式)?(?P<v>出生|上任|到任|履新|就任|离任|去世|逝世|获释|出狱|退役)的(?P<x>[^，,的]{{2,16}}?)(?=[对在说称将已是曾也，,]|表示|认为|$)"
    ),
    # DATE被解除合同的前工程师李某发文 → 前工程师李某被解除合同
    re.compile(
        rf"^(?:于|在)?{DATE}(?P<v>被[^，,的后]{{1,8}})的(?P<x>[^，,的]{{2,16}}?)(?=[在对于向将已曾也，,]|表示|认为|发文|称|说|$)"
    ),
    # DATE X发布的《…》中，… → X发布《…》
    re.compile(
        rf"^(?:在|于)?{DATE}[，,]?(?P<x>[^，,的]{{2,24}}?)(?:正式|首次)?(?P<v>(?:联合)?(?:发布|公布|印发|出台|推出|签署|通过))的(?P<o>《[^》]+》)"
    ),
    # X DATE签署的协定不受影响 → X签署协定
    re.compile(
        rf"^(?:而|但|却)?(?P<x>[^，,的《“是]{{2,20}}?)(?:于|在)?{DATE}(?:正式|共同)?(?P<v>签署|签订|达成|缔结|发表)的(?P<o>[^，,的]{{2,16}}?)(?=(?:与|和|同)[^，,]{{1,12}}(?:无关|并?不)|(?:将|亦|也|并|均)?不(?:会|再)?受|仍然?|依然|继续有效|有效|没有|并未|并非|至今|如何|是否)"
    ),
    # X于DATE发表的一项研究显示 → X发表一项研究
    re.compile(
        rf"^(?:在|而|却)?(?P<x>《[^》]+》|(?![是按据根从对为以由])[^，,的《“是]{{2,24}}?)(?:于|在)?{DATE}(?:正式)?(?P<v>发布|公布|印发|出台|推出|发表|刊发)的\s?(?P<o>《[^》]+》|一[项份篇][^，,]{{2,24}}?(?:研究|报告|文章|论文|声明))"
    ),
    # 自DATE揭牌以来，X… → X揭牌
    re.compile(rf"^自{DATE}(?:正式)?(?P<v>{FOUNDING}|实施|启用|运营)以来[，,]?(?P<x>[^，,]{{1,22}}{NAME_END})"),
    # 自DATE成立以来，甲平台频繁… → 甲平台成立
    re.compile(
        rf"^自{DATE}(?:正式)?(?P<v>成立|创办|创立|诞生|开业|上线|揭牌|挂牌|上市|建成|通车)以来[，,](?P<who>[^，,]{{2,30}})"
    ),
    # 自DATE两院挂牌以来，X… → X挂牌
    re.compile(
        rf"^自{DATE}(?:两|各|双|三)[^，,]{{1,8}}?(?P<v>挂牌|揭牌|成立|开工|通车|运行)以来[，,](?P<who>[^，,]{{2,30}})"
    ),
    # 自DATE两院整合挂牌以来，X… → 两院整合挂牌
    re.compile(
        rf"^自{DATE}(?P<x>[^，,]{{2,14}}?)(?:正式)?(?P<v>{FOUNDING}|挂牌|实施|施行|生效|开工|停产|通航|复航)以来(?=[，,])"
    ),
    # 原定DATE举办的X，已经取消 → X取消
    re.compile(
        rf"^[^，,]{{0,8}}?(?:原定|原计划|原拟)于?{DATE}(?:举办|举行|召开|开幕|开放|进行|开始)?的(?P<x>[^，,]{{2,16}}?)(?:[，,](?:因[^，,]{{2,16}}[，,]?)?(?:已经?|宣布)?|已经?|宣布)(?P<v>取消|推迟|延期)"
    ),
    # 包括已延期至DATE的X → X延期
    re.compile(
        rf"^(?:包括|其中)?(?:此前|早前|之前)?(?:已经?)?(?P<v>延期|推迟|延后|改期|顺延)[至到]{DATE}(?:举行|举办|召开|开庭|上映)?的(?P<x>[^，,的、]{{2,16}})"
    ),
    # 原定DATE上映的电影《X》宣布撤档 → 《X》原定上映
    re.compile(
        rf"^(?P<set>原(?:定|订|计划|拟))[于在]?{DATE}(?:在[^，,的]{{2,16}}?)?(?P<v>举行|举办|上映|首演|开播|播出|首播|上线|出版|发布)的[^，,的《]{{0,6}}(?P<x>《[^》]+》)"
    ),
    # 原定DATE举行的X → X原定举行
    re.compile(
        rf"^(?P<set>原(?:定|订|计划|拟))[于在]?{DATE}(?:在[^，,的]{{2,16}}?)?(?P<v>举行|举办|召开|开幕|开庭|开业|开放|上映|首演|开赛|首飞|首航|发射|交付|投产|通车|上线|进行|提交|公布|披露|发布|实施|施行|表决|审议|访问|会谈)的(?P<x>(?:(?!押后|推迟|延期|延后|取消|改期)[^，,的]){{2,20}}?)(?:则?[须需]要?(?:押后|推迟|延期|延后|改期))?(?=$|[，,])"
    ),
    # 《X》（DATE印发）与本通知不一致的 → 《X》印发
    re.compile(rf"^[^《，,]{{0,12}}(?P<x>《[^》]+》)（{DATE}(?P<v>印发|发布|公布|施行|实施|出台|通过)）"),
    # X发生在DATE → X发生
    re.compile(rf"^(?P<x>[^，,]{{2,20}})(?P<v>发生|爆发|举行|召开|开幕|成立|落成|退位)则?[在于]{DATE}"),
    # 距离X DATE成立，… → X成立
    re.compile(rf"^(?:距离|距)(?P<x>[^，,]{{2,24}}){DATE}(?P<v>{FOUNDING})"),
    # 自DATE设立第一家…以来，X… → X设立第一家…
    re.compile(rf"^自{DATE}(?P<v>{FOUNDING}[^，,]{{2,20}}?)以来[，,](?P<x>[^，,先后扩增达已从到]{{2,14}}{NAME_END})"),
)
# What each of them holds beside its date: few clauses do
HINT = re.compile(rf"{DATE}[，,]?[^，,]*的|》（{DATE}|以来|在{DATE}|于{DATE}|距")
DESCRIBED = re.compile(rf"^(?:于|在)?{DATE}(?P<v>[^，,的“《]{{2,12}})的(?P<x>[^，,的“《]{{2,16}})(?=[，,]|$)")
BREAK = re.compile(r"[，,—\s]+")


def of_person(whole: Twin) -> Twin | None:
    """DATE主动投案的原副总裁何某，… as 原副总裁何某主动投案; ``None`` where the stretch describes no person so."""
    found = DESCRIBED.match(whole.fold)
    if found is None or not lacks_subject(found["v"]) or act_of(found["v"])[0] is None:
        return None
    person = leading_person(found["x"])
    ends = is_person(found["x"]) or (person is not None and person[1] == len(found["x"]))
    return whole.part(*found.span("x")).plus(whole.part(*found.span("v"))) if ends else None


def turn_in(whole: Twin) -> tuple[Twin, re.Match[str]] | None:
    """The first turn that a stretch holds, the date being ``DATE``: the stretch from there on, and the match."""
    if HINT.search(whole.fold) is None:
        return None
    last = whole.fold.rfind(DATE)
    starts = [0, *(match.end() for match in BREAK.finditer(whole.fold, 0, last))]
    parts = [whole.part(start) for start in starts]
    for pattern in TURNS:
        for part in parts:
            if match := pattern.match(part.fold):
                return part, match
    return None
