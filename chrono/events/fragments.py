"""Lines that tell no happening whatever verbs they hold: what is asked or supposed, and what only leads up to something."""

from __future__ import annotations

import re

# what a line is, a line of the kind, and patterns over simplified script of what such lines begin with and of what they hold
ROWS: tuple[tuple[str, str, str, str], ...] = (
    ("a question", "为何迟迟不开工", r"(?:为什么|为何|凭什么|何以|谁(?=[^，]{0,8}[会能该来]))", ""),
    ("a question", "这条路何去何从", r"[^，“]{0,14}(?:是否|能否|会不会)", r"会怎么|何去何从|呢$|谁能想"),
    ("a question", "怎么选材料", r"(?:怎么|看看)[^，]*$", ""),
    ("a wish", "希望大桥早日通车", r"(?:但愿|希望(?!小学|工程|学校|号|之))", ""),
    ("a supposition", "若桥梁倒塌", r"(?:若(?![干尔羌])|如(?![此何今下同期约愿东皋意]))", r"的话$"),
    (
        "a guess",
        "可能性很大",
        r"(?:一般(?!公共|债|贸易)|(?:也|都|就)?可能)[^，]*$|[^，]{0,8}就不会",
        r"可能性(?:仍|很|较)",
    ),
    ("what it means", "这意味着合并失败", r"[^“]*意味着|这?标志着", r"是指"),
    ("what is usual", "往往需要三天", r"每一?年", r"通常|往往"),
    (
        "its writer",
        "却让我想起江州",
        r"[^“：:]*我(?![国省市县军校院区队党方局厅委部署司办馆厂])|好了|(?:感觉|觉得)",
        r"听说",
    ),
    ("what is said of a thing", "这是当地最大的工厂", r"[却就]?是|(?:那么|这是|那是)[^，]*$", r"(?:时间|日期)?[为是]$"),
    (
        "what is said of a thing",
        "他辞职的原因是与董事会不和",
        r"[^“：]{2,16}的(?:时间|原因|目的|地点|身份)[就都也均]?是|[^，“：]{2,20}(?<![不只但还若可要总])是(?![因由在被从于否为])[^，]*(?:的|之)?(?:一[次家个位名场项]|之一|典型|原因|关键|事件|里程碑)$",
        "",
    ),
    (
        "a description",
        "江州队最惨的一场失利",
        r"[^了，]*[^是]的一[次场][\u4e00-\u9fff]{2,4}$",
        r"的第[一二三四五六七八九十\d]+[起次个家届项](?:[\u4e00-\u9fff]{2,10}(?:案|战|会))?$",
    ),
    (
        "on what it rests",
        "根据当时的规定",
        r"(?:根据(?!地)|按照|依据|据(?![点守])|关于|针对|对于)[^，]*$|经(?![开济贸典纪理费营])[^，]{0,6}$",
        "",
    ),
    ("on what it rests", "以三口之家计算", r"以(?:[^，]{2,12}计算[^，]*|[^，]{2,30}为例)$", ""),
    ("a rubric", "热点 金融、房地产板块", r"(?:热点|焦点|看点|中线趋势|短线趋势|下周趋势)[ \u3000]", ""),
    ("a caption", "资料图为大桥工地", r"(?:资料)?图[为是片：][^，]*$|[^，]*盘点一下$", ""),
    ("when it was", "从三月份开始", r"[^，]{0,8}从[^，]*开始$|还?[^，]{1,8}后再(?![次度])|这一天[^，]*$", r"期间$"),
    ("where it was", "上一次在江州体育馆", r"[上前]一?[次回][在是][^，]*$", ""),
    (
        "where it was",
        "程某却在直播里",
        r"[^，在]{2,8}(?<![坐住站躺死倒留困关藏放睡活跪走停生出现落埋存])在(?![场线位])[^，]{2,10}[里中]$",
        r"(?:情况|前提|条件|背景)下$|以[^，]{1,8}为目标$",
    ),
    (
        "what goes on",
        "乃至影响全省",
        r"(?:乃至|不仅|不但|不光|即使|即便|哪怕|不论|无论|更是|或是|(?:尤其|就曾)[^，]*$)",
        "",
    ),
    ("a piece", "开展的大讨论", r"(?:开展|进行|发生|出现|存在)的[^，]*$", ""),
    ("what for", "计划署为了避免危机发生", r"[^，“]{0,16}为了[^，]{2,}$", ""),
    ("a piece", "本次会议", r"(?:本次|此次|这次|这一)[^，]{1,6}$|(?:这一次|真的|顺利实现|酌定|因涉嫌|至今的)", ""),
    ("a piece", "嫌疑人被控的罪名包括", "", r"(?:称|包括|的)$|[接收]到[^，]{0,12}通知$|太多的?变化"),
)
BEGINS = re.compile("|".join(begins for _, _, begins, _ in ROWS if begins))
HOLDS = re.compile("|".join(holds for _, _, _, holds in ROWS if holds))


def is_fragment(line: str) -> bool:
    """Whether a line in simplified script is of one of these kinds."""
    return BEGINS.match(line) is not None or HOLDS.search(line) is not None
