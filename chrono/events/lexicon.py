"""Words that tell what a clause does: happenings, figures, status, voice, attribution. Simplified script, folded text."""

from __future__ import annotations

import re
from collections.abc import Iterable

ITS = "其(?!中|余|他|实|间)"  # 其 as a pronoun, not the first letter of 其中 and its like
# what stands for somebody who was named before
PRONOUN = re.compile(
    rf"(?:她|他|它|我(?![国省市县军校院區区俱协公集部局厅处办司所店厂馆方行会委])|[前后两]者|{ITS}|自己|对方|本人|该)"
)
# Verbs of happenings, grouped: words of one group tell the same act, so that 升空 and 发射 compare as one word
ACTS: dict[str, str] = {
    "launch": "发射 升空 点火 腾飞 送入太空 送入地月 飞天 射向 启程 奔月 出发 launched launch launches lifted_off lifts_off blasted_off blasts_off 发射升空",
    "orbit": "入轨 引力捕获 飞抵 进入环月轨道 近月制动 绕月 环月 变轨 orbit",
    "land": "着陆 落月 软着陆 登陆 降落 落在 落下 落了下去 落了下来 landed lands landing touched set_down",
    "return": "带回 回到 飞回 返回地球 返回 回收 归来 着陆场 return returned returns 返航 回国",
    "roll": "驶上 驶离 驶下 踏上 上路",
    "crash": "撞上 撞倒 翻车 坠崖 坠入 冲出路面 撞毁 撞向 撞击 坠落 相撞 碰撞 脱轨 追尾 侧翻 沉没 翻沉 倾覆 坠海 crashed collided derailed sank",
    "dock": "对接 交会对接 docked",
    "found": "创校 创院 成立 创办 创立 设立 组建 建立 创建 founded established 创刊 建国 建校 建党 开创 成案 formed created",
    "unveil": "揭牌 挂牌 揭幕 unveiled",
    "open": "重新开放 恢复开放 开幕 启幕 开馆 开园 开业 开通 开街 opened opens 开张 通航 通电 通气 通水 reopened",
    "close": "闭幕 落幕 收官",
    "operate": "量产 通车 投运 投入运营 投入使用 投产 投用 启用 运营 上线 上市 下线 首航 首飞 试运行 试运营 并网 开行 发售 开售",
    "start": "动土 启动 开工 动工 奠基 开建 破土 start started began 开机 铺轨 架设 开挖 启航 拉开帷幕 打响",
    "finish": "竣工 建成 完工 落成 封顶 合龙 完成 贯通 洞通 打通 completed 完结 终结 结案 验收 交付使用 concluded",
    "publish": "公示 发单曲 发新歌 发专辑 发片 端出 抛出 出炉 制定 发布 公布 印发 下发 出台 推出 亮相 发表 公开 通报 公告 披露 发出 released unveiled published 刊发 曝光 揭晓 公示 出版 解密 招标 issued unveil",
    "hold": "举行 举办 召开 召集 开会 held",
    "approve": "通过议案 通过决议案 获准 批准 批复 审议通过 表决通过 通过《 通过了 获批 立项 核准 同意 准许 approved 通过决议 过会 authorised authorized certified certifies 取证 ratified passed",
    "sign": "签署 签约 签订 达成 缔结 signed 续约 签字 结盟 谈妥",
    "fail": "谈崩 谈判破裂 不欢而散 未果 流拍 流标 流局",
    "release": "交保 取保 取保候审 保释 获释 释放 出狱 released freed",
    "buy": "收购 受让 并购 合并 入股 投资 融资 注资 领投 买下 acquired merged 增持 回购 购入 竞得 拍下 中标 并入 控股 认购 举牌 参股 增资 购买 bought merger",
    "sell": "成交 出售 转让 减持 抛售 退市 摘牌 变卖 拍卖 sold auctioned",
    "pledge": "质押 解押 出质 抵押 pledged mortgaged",
    "raise-money": "募集 募资 增发 定增 配售 发行",
    "default": "违约 爆雷 爆仓 defaulted",
    "bribe": "受贿 行贿 收受 索取 索贿 贪污 挪用 侵占 骗取 诈骗 洗钱 bribed embezzled",
    "arrest": "抓捕 逮捕 拘留 刑拘 被捕 抓获 落网 被抓 羁押 arrested 通缉 自首 投案 归案 扣留 引渡 遣返 缉捕 拘捕 拘押 强制措施 警方控制 公安机关控制 detained",
    "investigate": "summoned 立案 调查 审查 侦查 落马 被查 约谈 investigated 搜查 督办 问询 立案侦查 留置 probe inspected",
    "charge": "入禀 起诉 公诉 提起公诉 指控 控告 charged 检控 诉诸 状告 诉讼 反诉 sued indicted accused",
    "try": "聆讯 听证 开过庭 开了庭 heard_the_case heard_the_appeal heard_arguments 开庭 庭审 受审 审理 出庭 过堂 tried",
    "sentence": "threw_out 宣判 判决 判处 领刑 获刑 判刑 被判 死缓 裁定 sentenced 驳回 维持原判 改判 胜诉 败诉 处决 执行死刑 枪决 定罪 convicted acquitted jailed ruled",
    "appeal": "上诉 抗诉 申诉 appealed 再审 抗告",
    "dismiss": "的职务 解职 step_down stepped_down steps_down 下课 开除 免职 免去 撤职 双开 辞职 卸任 离职 辞去 退休 resigned 罢免 弹劾 革职 停职 卸职 辞任 请辞 下台 解雇 开除党籍 裁员 退役 sacked ousted dismissed removed",
    "appoint": "转正 扶正 到任 任命 当选 就任 上任 出任 接任 担任 任职 elected appointed 就职 履新 接棒 连任 继任 补选 委任 聘任 受聘 宣誓 sworn took_office inaugurated",
    "die": "永别人间 与世长辞 溘然长逝 撒手人寰 去世 逝世 死亡 身亡 遇难 病逝 离世 遇害 牺牲 died killed 丧生 罹难 病故 逝去 殉职 殉难 过世 辞世 阵亡 遇刺 被杀 溺亡 猝死",
    "marry": "结婚 领证 成婚 大婚 订婚 求婚 结为 married",
    "divorce": "离婚 分手",
    "born": "出生 诞生 生下 产子 born",
    "win": "绝杀 夺冠 获胜 战胜 击败 获得 荣获 斩获 夺得 入选 入围 won 夺魁 摘金 夺金 问鼎 登顶 晋级 保级 首胜 卫冕 逆转 大胜 取胜 险胜 完胜 折桂 胜出 打破纪录 获奖 摘得 捧杯 当选为 beat defeated clinched",
    "lose": "连输 连败 落败 失利 不敌 输给 惨败 出局 淘汰 战败 降级 无缘 relegated eliminated",
    "visit": "访问 考察 视察 调研 走进 来到 抵达 到访 visited",
    "meet": "会见 会晤 会谈 座谈 met 约见 见面 见了面 见了一面 相认 认亲 会面 磋商 接见 召见 talks",
    "say": "谴责 慰问 致贺 致信 贺信 讲话 演讲 致辞 强调 提出 表示 回应 道歉 致歉 发声 said 致电 致函 喊话 澄清 宣布 官宣",
    "leave": "离队 远走 退出 撤离 离开 出走 撤回 撤销 left 撤军 撤出 撤侨 出逃 潜逃 逃离 脱离 失联 失踪 走失 走丢 失散 不见了 退赛 withdrew fled missing quit",
    "stop": "撤下 删除 中断 闭馆 called_off 停产 停工 停运 关闭 停牌 暂停 叫停 中止 取消 关停 终止 suspended halted 停火 停播 停售 停课 停航 停业 停办 停摆 下架 解约 关门 倒闭 破产 解散 废止 废除 作废 熔断 bankrupt shut closed closure scrapped abolished expired lapsed",
    "resume": "恢复 复工 复产 复牌 重启 重开 resumed 复课 复航 复赛 复出 重返 解封 解除 恢复运营 restored",
    "postpone": "一延再延 一推再推 押后 撤档 暂缓 put_off pushed_back 推迟 延期 延后 延迟 跳票 postponed delayed 改期 顺延 推后",
    "raise": "收涨 收高 再涨 上调 提价 涨价 上涨 涨停 raised 加息 大涨 暴涨 飙升 创新高 surged",
    "lower": "破发 收跌 收低 再跌 又跌 下挫 下调 降价 下跌 跌停 降息 下滑 大跌 暴跌 跳水 降薪 减产 跌破 创新低 dropped plunged slashed tumbled slumped",
    "happen": "突发山火 突发火灾 突发大火 突发地震 突发洪水 突发爆炸 突发泥石流 leaked rose 为阳性 呈阳性 为阴性 呈阴性 转阴 复阳 发生 爆发 爆炸 坍塌 起火 失火 地震 坠毁 坠机 决堤 溃坝 暴雨 发现 出现 发作 检测 检出 确诊 occurred erupted 来袭 袭击 空袭 轰炸 枪击 爆燃 泄漏 泄露 中毒 断裂 塌陷 垮塌 崩塌 滑坡 决口 溃堤 漫堤 交火 开火 开战 入侵 政变 哗变 遇袭 遭袭 纵火 投掷 罢工 exploded attacked broke flooded collapsed",
    "rescue": "pulled_alive pulled_out 救援 获救 转移 疏散 抢险 rescued 搜救 打捞 救出 脱险 泄洪 抢修 救治 治愈 evacuated",
    "deploy": "铺设 铺装 吊装 浇筑 布设 部署 安装 实施 施行 执行 生效 试点 推行 实行 铺开 introduced implemented imposed takes_effect took_effect came_into_force comes_into_force",
    "move": "入驻 落户 迁入 搬迁 进驻 迁至 搬到 走出 驶入 驶离 迁都 迁往 转入 转场 乔迁 迁址 moved relocated",
    "become": "成为 升级 升格 转为 更名 改名 定为 确定 锁定 列为 晋升 跃居 获评 荣膺 入列 became",
    "restrict": "驱离 禁止进口 禁止出口 禁售 禁飞 禁运 扣除 被扣 被罚 限制 冻结 查封 扣押 限电 停电 封控 管控 处罚 罚款 约束 列入 制裁 警示 限购 限行 封城 封锁 隔离 banned fined sanctioned",
    "pay": "补缴 还清 付清 结清 偿还 赔偿 支付 缴纳 捐赠 赔付 退款 缴清 偿付 捐款 捐资 认捐 donated paid compensated",
    "deliver": "过户 划转 交付 移交 交接 运抵 发放 兑付 放款 接收 delivered 运达 送达 抵港 到货 shipped handed",
    "join": "入职 租借 加入 入会 签下 加盟 joined 签入 转会 入队 入盟 transferred",
    "begin": "开播 开赛 开拍 上映 播出 首播 首演 直播 开学 首映 公映 杀青 开票 开考 premiered aired",
    "say-no": "否认 辟谣 拒绝 denied 驳斥 否决 拒签 rejected vetoed refused",
    "give": "授予 颁发 颁给 获颁 颁布 转授 表彰 获授 嘉奖 追授 awarded",
    "ask": "要求 呼吁 责令 申请 请求 警告",
    "abdicate": "退位 驾崩 登基 即位 继位 起义 宣告 谈判 入城 称帝 灭亡 覆灭 亡国 建都 变法 起兵 举事 禅让 篡位 废黜 复辟 册封 abdicated",
    "send": "派出 派遣 派往 运往 运送 移送 送交 送件 递交 呈交",
    "expire": "到期 期满 届满",
    "call": "喊出 提及 倡议 命名 提名",
    "draw": "战平 握手言和 打平 平局 drew",
    "hospital": "送医 hospitalised hospitalized",
    "quench": "扑灭 extinguished",
    "vaccinate": "接种 注射 vaccinated inoculated",
    "accept": "accept accepts accepted",
    "vote": "选举 推举 公投 表决 选出 票决 改选 voted",
    "discover": "发掘 出土 寻获 探明 discovered found unearthed detected",
    "occupy": "占领 攻占 攻克 攻陷 收复 围攻 包围 攻入 进攻 反攻 出兵 进军 班师 割让 投降 captured seized invaded surrendered occupied",
    "warn": "warned alert",
    "steal": "失窃 被盗 被窃 盗走 窃取 窃走 偷走 劫走 stolen stole",
    "recover": "追回 查获 缴获 起获 寻回 找回 recovered",
    "intrude": "撬窗 撬门 撬锁 撬开 闯入 潜入",
    "protest": "请愿 讨说法 示威 静坐 游行 拉横幅 protested rallied demonstrated",
    "complain": "报案 报警 举报 投诉 检举",
    "admit": "承认 admitted admits",
    "recall": "召回 recalled recalls",
}
ACT_OF: dict[str, str] = {word.replace("_", " "): act for act, words in ACTS.items() for word in words.split()}
# Acts that nouns name too: 选举, 谈判, 调查, 讲话, 投资, 会谈
NOUN_ACTS = frozenset(["vote", "abdicate", "investigate", "say", "buy", "restrict", "meet"])
# Acts that undo or precede one another: two clauses with one of each never tell the same happening
OPPOSED: frozenset[frozenset[str]] = frozenset(
    frozenset(pair)
    for pair in (
        ("launch", "land"), ("launch", "return"), ("launch", "orbit"), ("orbit", "land"), ("open", "close"), ("start", "finish"),
        ("arrest", "sentence"), ("charge", "sentence"), ("try", "sentence"), ("arrest", "charge"), ("investigate", "sentence"), ("charge", "try"),
        ("stop", "resume"), ("raise", "lower"), ("win", "lose"), ("marry", "divorce"), ("born", "die"), ("appoint", "dismiss"), ("start", "operate"),
        ("approve", "launch"), ("investigate", "arrest"), ("investigate", "charge"), ("dismiss", "sentence"), ("orbit", "return"), ("approve", "operate"),
    )
)  # fmt: skip
# Acts of which two tellings of one happening may each name one
KIN: frozenset[frozenset[str]] = frozenset(
    frozenset(pair)
    for pair in (("crash", "rescue"), ("land", "return"), ("found", "unveil"), ("found", "open"), ("open", "operate"), ("finish", "operate"), ("try", "sentence"), ("die", "happen"), ("leave", "dismiss"), ("join", "leave"), ("dismiss", "divorce"))
)  # fmt: skip


def _any_of(words: Iterable[str]) -> str:
    """A pattern for the longest of many words, grouped by first letter, so that most places are passed at one look.

    The groups stand in shelves of their own, or a letter would be looked for in four hundred groups one by one.
    The edge of an English word is looked for behind its first letter: in front of it, it would have every place tried.
    """
    by_letter: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda each: (-len(each), each)):
        first, rest = word[0], word[1:]
        by_letter.setdefault(first, []).append(rf"(?<=\b{first}){rest}\b" if word.isascii() else rest)
    letters = "".join(sorted(by_letter))
    shelves = [letters[at : at + SHELF] for at in range(0, len(letters), SHELF)]
    groups = ["|".join(f"{first}(?:{'|'.join(by_letter[first])})" for first in shelf) for shelf in shelves]
    held = "|".join(f"(?=[{shelf}])(?:{group})" for shelf, group in zip(shelves, groups, strict=True))
    return f"(?=[{letters}])(?:{held})"


def after(look: str, words: str) -> str:
    """Words of a list behind what ``look`` matches, of one width, as alternatives of a pattern.

    Each begins with its own first letter: where every alternative of a pattern does, a search passes at one look what
    none can begin with, and is five to ten times as fast as with ``(?<=look)`` in front.
    """
    return "|".join(f"{word}(?<={look}{word})" for word in words.split())


def not_after(look: str, words: str) -> str:
    """Words of a list that do not stand behind what ``look`` matches, as :func:`after` gives those that do."""
    return "|".join(f"{word}(?<!{look}{word})" for word in words.split())


def whole_words(words: str) -> str:
    """English words, divided by bars, as whole words: alternatives that begin with their first letters as well."""
    return "|".join(rf"{word[0]}(?<=\b{word[0]}){word[1:]}\b" for word in words.split("|"))


SHELF = 32  # first letters that are looked through one by one
ACT_WORDS = re.compile(_any_of(ACT_OF))
# Nouns that hold an event verb, and turns that only mention it
NOT_ACTS = re.compile(
    r"[发布签约启动揭牌开幕闭颁奖]{2}(?:会|仪式)|[开闭揭]幕式|发射(?:场|中心|前|窗口|塔|任务|基地)|着陆(?:器|场|区|点)|返回(?:器|舱)|登陆器|对接机构|上市(?:公司|企业|品种)|投资(?:者|方|人|机构|基金|额|总额)|总投资"
    r"|运营(?:商|方|公司|中心|亏损|收入|成本|利润|费用|数据|状况|模式)|(?:救治|抢救)无效|调查(?:组|队|结果|显示|报告)|量产(?:车|型|版|线|阶段|时间|计划|能力|工作|方面|前|后|的|化)|审查起诉阶段|救援(?:队|人员|力量|现场)|死亡(?:率|人数|原因|证明)|开发区|实施(?:方案|细则|意见|办法)|批准(?:文号|书)|判决书|起诉书|通报称|通报用词|处分通报|通报中|[国期统长会举员]选举(?![^，。]{2,24}为[^，。]{0,4}(?:总理|总统|主席|议长|院长|会长|领袖))|选举(?:日|夜|年|委|结果|活动|人|权|制|中|后|前|之)|转移轨道|绕月(?:卫星|探测|工程)|公开(?:赛|课|信|场合|资料|数据)|技术转移|成果转移|转移转化|转移支付|发布时间|公示期|成交[额量价]|(?:罹难|遇难|死亡|受害)者|成立(?:大会|仪式|日|以来|之初)|发现场"
)
FIRST_OF_KIND = re.compile(
    r"首次|第一次|首个|首家|首座|首届|首颗|首例|首辆|全球最|世界首|世界最|史上最|中国首|全国首|成立|签署|开幕|通车|宣判|逮捕|发射|着陆|first\b"
)

FIGURE_VERB = re.compile(
    r"居[^，。]{0,8}第[一二三四五六七八九十\d]|全部来自|收[涨跌高低]|实现|达到|达成|突破|增至|增长|增加|提高|下降|降至|减少|超过|占|共有|拥有|累计|约(?=\d)|为(?=[\d一二三四五六七八九十])|达(?=[\d一二三四五六七八九十近约])|接近(?=[^，。]{0,8}[\d一二三四五六七八九十])|(?:总收入|生产总值|产值|营收|成交额|销售额|利润|净利|总量|人数|数量)"
)
QUANTITY = re.compile(
    r"(?:\d[\d,.]*|[一二三四五六七八九十百千两]+)\s*(?:多|余)?\s*(?:万亿|千亿|百亿|十亿|亿|万|千|%|％|家|项|件|人|个|元|倍|款|台|辆|吨|公里|平方|米|次|篇|座|名|户|所)|[一二三四五六七八九十]+分之[一二三四五六七八九十]+"
)
COMPARED_BEFORE = re.compile(r"(?:比|跟|较|是|由|从|相当于|高于|低于|超过|多于|少于|与|同|和|达到?)\s*\Z")
COMPARED_AFTER = re.compile(
    r"[^，。]{0,20}(?:相比|不太?一样|一样|相同|类似|一致)|\s*(?:的\s*(?:\d|约|近|同期|[一二三四五六七八九十百千万两]+[倍家亿万])|同期|相比|分别增长|增长|增加|减少|下降|提高|翻|上升|年均|多(?=\d)|[\d,.]+[万亿]?(?:件|家|元|亿)提高|高出|末的?\d)"
)

AHEAD = re.compile(
    rf"将(?<![麻大名就已并先中上少老小干女强即]将)(?!军|近|士|领|帅|其|之|此|他|她|它|这|该)|即将|拟(?<!虚拟)(?!人|态|合|声|定的|大模型)|预计|计划(?!书|生育|经济|执行|情形|内容|经费|进度)|有望|届时|排期|排定|{not_after('[签修制]', '定于 订于')}|暂[定订]|订(?<=[并亦也均]订)(?![阅购立婚单金制正])|预定|力争|或于|或将|将于|可望|明年|后年"
    rf"|{whole_words('will|shall|plans to|due to|expected to|scheduled|set to|is to|are to|going to')}|p(?<=\bp)(?<!a p)(?<!the p)(?<!its p)(?<!illion p)(?<!new p)lan to\b"
)
CANCELLED = re.compile(
    r"放弃|告吹|取消(?!资格|隔离)|叫停|流产|作罢|不再举行|cancel+ed|called off(?! (?:the |its |a )?(?:search|hunt|rescue|manhunt))"
)
# that something was put off
PUT_OFF = "推迟|延期|延后|改期|顺延"
POSTPONED = re.compile(
    r"推迟(?!的)|顺延(?!的)|一[延推]再[延推]|不再[于在]|延期(?!一?[年个]|付|的)|延后(?!的)|延迟(?!退休|的)|改期(?!的)|跳票|postponed|delayed|pushed back|deferred"
)
ONCE_SET = re.compile(r"原(?<![比较按照与]原)(?:计划|定|订|拟)(?![^，]*提前)")  # what was set once, and came otherwise
NOT_DONE = re.compile(
    r"未能|没能|没有(?!人员|发生|[^，。]{0,12}的情况下)|并未|尚未|未(?:获|通过|完成|达成|按)|如果|假如|倘若|一旦|除非|\bif\b|failed to|did not|was not|had been (?:due|scheduled|expected|planned|set)\b"
)
ALLEGED = re.compile(
    rf"涉嫌|涉(?=图利|贪|收贿|行贿|诈|洗钱|弊案|性侵|杀|掏空|逃税|泄密)|被控|指控|检方指|被指|起诉书指|疑似(?!病例|病人|患者|症状|感染|阳性)|疑(?=[因为遭])|alleg(?:e|es|ed|edly)\b|accused|charged with|{whole_words('suspected of')}|on suspicion of"
)
CLAIMED = re.compile(
    r"自称|称自己(?=曾|早已|早就|从未|没有|并未|并没|是被|被冤|遭|无罪)|网传|爆料|传闻|曝(?!光台)|据传|疑传|外传(?![的统承])|盛传(?=[，,：:])|声称|有消息称|网友[称说]|有(?:些|的)?人(?:认为|猜测|推测)|知情人|claim(?:s|ed)|reportedly|rumou?r"
)
DENIED = re.compile(
    r"否认|辟谣|不属实|不实|系谣言|纯属谣言|与事实不符|绝无此事|澄清|不存在|无关(?!联)|捏造|den(?:y|ies|ied)|refut"
)
# Whose word a sentence passes on: it governs every dated clause behind it
HEARSAY: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "alleged",
        re.compile(
            r"(?:检方|检察机关|公诉机关|检察院|起诉书)[^，。]{0,6}?(?:指控|指出|称|认定)|(?<!提起)(?<!提出)(?<!撤销)(?<!面临)(?<!的)指控称?(?=[，,：:])|prosecutors? (?:allege|say|said)(?! (?:no one|nobody|they will not))|\balleg(?:e|es|ed|edly)\b"
        ),
    ),
    (
        "claimed",
        re.compile(
            r"(?:[^，,。：:“]{1,8}(?<![名位个]))?(?<![名位个])自称(?![^，。]{1,16}的[^，。]{0,6}(?:男|女|人|者))|举报人(?:称|(?=[^。]{0,20}[称说]))|(?<![于对就的])网传|(?:议员|网友|家属|村民|居民|律师|专家|媒体|有人)质疑称?(?=[，,：:])|有(?:些|的|不少)?(?:人|观点|分析|网友)(?:认为|猜测|称|说|推测)|网友(?:猜测|推测)|(?:群众演员|目击者|匿名人士|前员工|不[愿便]?(?:透露姓名|具名)的[^，。]{1,8}?)(?:[对向]记者)?(?:称|说|表示)(?=[，,：:])|(?:有?(?:网友|读者|粉丝|民众|群众|员工|博主)|有人|前员工|媒体)?爆料称?|据称|外传(?![的统承])|盛传(?=[，,：:])|有消息称|(?:有)?传闻称?|传言称?|知情人士?(?:[给向对][^，。]{1,8})?(?:透露|称|表示)|消息人士(?:透露|称)?|(?:有)?媒体(?:曝出|曝光|称)|曝出|网友[称说]|(?:网?帖子?|帖文|匿名信|举报信|网文|传单)[还也中里]?(?:声?称|说|写道)|reportedly|rumou?red"
        ),
    ),
)
# What every hearsay holds, by words that begin with their letters: few sentences do, and the patterns are slow
HEARD = re.compile(
    r"检方|检察|公诉|起诉书|指控|prosecutor|alleg|自称|举报人|网[传友]|质疑|猜测|推测|有[些的不人观分]|群众演员|目击者|匿名|前员工|姓名|具名|爆料|据称|消息称|传[闻言]|[外盛]传|知情人|消息人士|媒体|曝出|帖|匿名信|举报信|网文|传单|reportedly|rumou?red"
)
NOTICE = re.compile(r"通报|公告|通告|宣布|公布|决定|发布会|获悉|消息|声明|批准|依法")

ATTRIBUTION = re.compile(
    r"^(?:据(?:悉|了解|介绍|报道|统计|通报|称|[^，。]{2,18}?(?:报道|消息|介绍|通报|称|数据|统计|公告|透露|显示|网站|微博|公众号)[^，。]{0,6})[，:：]"
    r"|(?:本报|本台|本社|新华社|中新社|中新网|央视|记者|本网)(?:[^，。]{0,8}从[^，。]{2,40}|[^，。]{0,16})(?:获悉|了解到|得知|(?<!致)电|讯|消息|报道)[，:：]?"
    r"|[^，。]{2,16}(?:发布消息|发布公告|(?:发布)?通报|对外公布)[，,：:]|[^，。]{0,14}记者(?:从[^，。]{2,40}|[^，。]{0,12})(?:获悉|了解到|得知)[，:：]?|有消息称[，:：]?|消息称[，:：]?|[\u4e00-\u9fff]{2,8}[报网刊社台经]讯[ \u3000])"
)
FILLER = re.compile(
    r"^(?:其中|则(?=[有由被将已全])|且(?!末)|此前|此外|同时|另外|而且|并且|而|并(?![购网轨列州肩])|但是|但(?![丁泽])|不过|却(?![步之下是])|然而|随后|之后|后来|接着|于是|因此|所以|当时|那时|目前|当前|如今|现在|毕竟|其实|实则|结果(?![显表][示明]|[公出揭][布炉晓]|[为是呈如不良])|据悉|值得一提的是|值得注意的是|资料显示|公开资料显示|公开信息显示"
    r"|数据显示|记者注意到|特别是|尤其是|例如|比如|譬如|早在|就在|也就是|即便|直到|截至|截止|以及|还(?![清款债完钱本贷原])|也(?!门)|又|[当那这][天日](?=[在对向从把将被])|再(?!入|生|次|度|审|婚|版|现)|才(?![能华])|便(?![利民捷道衣桥宜携函秘器])|便是|没想到|不料|正巧|恰巧|碰巧|谁知|可是|证实(?![了是系])|查明(?!了)|首先|其次|最后(?!一|[三两])|最终|终于|一方面|另一方面|甚至连?|就连|吸引(?=[^，]{2,12}(?:便|就)?(?:落地|入驻|落户|加盟))"
    r"|(?:\d{1,2}|[一二三四五六七八九十]{1,2})[、．](?=\S)|[◇◆●■·•▲▪—\-–\s　“”]+(?=[^”]{0,2}$)|[◇◆●■·•▲▪—\-–\s　])+"
)
TRAILING_ADVERBIAL = re.compile(
    r"(?:期间|之际|之初|以来|之后|之前|以后|前夕|后|前|上|中|时|里|间|之时|当天|背景下|情况下|前提下|条件下|同时|的次日|次日|之日|第二天|那天|这天|首日|首周|首月|当晚|当日)$"
)
SUBORDINATE = re.compile(
    r"^(?:以|在|由于|作为|[未不没]等|正值|适逢|时值|据|经过?|随着|按照|根据|针对|围绕|受|为了?|面对|通过|为|对于|对|关于|除了?|虽然|尽管|如(?![今此何期愿约同])|若(?!干)|因(?!犯[^，]{1,12}[被获])|当|旨在|目的是|鉴于|纵观|综观)"
)

# 陈某利用职务便利，…收受…: by which means, not what
BY_MEANS = re.compile(
    r"[^，]{0,16}利用(?:[^，]{0,16}(?:便利|条件|影响|之便)$|担任|其?职[务权])|[^，]{0,16}受[^，]{2,24}(?:指使|教唆|委托|指派|雇佣)$|[^，]{0,16}采[用取][^，]{2,12}(?:方式|手段|办法)$|[^，]{0,16}应[^，]{1,8}(?:请托|请求|要求|邀请)$"
)

RECAP = re.compile(
    r"(?:联播|国内|国际|财经|体育|社会|要闻|今日|每日)[^，：:]{0,4}(?:快讯|速递|速览|集锦)$|(?:简讯|短讯)$|盘点|梳理|回顾|时间线|大事记|备忘$|一周(?:要闻|回顾|大事|盘点|热点|新闻|军情|档案|综述)|始末|全过程|来龙去脉|复盘|图解|一张?图|解读|解析|社论|时评|锐评|短评|快评|评论员|评论[：:丨|]|观察[：:丨|]|观察$|如何|为何|缘何|何以|拿什么|怎么|^深度|深度[丨|：:]|专访|专题(?!会|片|报告|研讨|党课|调研|学习)|访谈|纪实|^揭秘|揭秘[：:]|值得(?:关注|深思|警惕)$|倒计时[：:]|^从[^，]+到(?:如今|现在|今天)"
    r"|起底|背后|启示|(?:之后|以后|那些事)$|[及的]建议|建议$|现状|思考$|吗$|底气|有哪些|看点$|之路|又一成员|集体落马|知多少|这些年|时间表|年表|历程|啥|大关注点|解局|说说|聊聊|疑问待解|的[一二三四五六七八九十百\d]{1,4}(?:个月|年|天|昼夜|日夜|个年头|个瞬间|个日夜)$|完整版|真相曝光|的终结|深扒|难怪|这一天|侠客岛|(?:日报|新华社|央视|网)评(?![估价论选审])|你怎么看|背景|档案|(?:^|[，,])(?:不是|并非|而是)|如同|宛如|犹如|警钟|来论|社评|时论|读者来信|投书|微评|(?:^|[【\[])(?:观点|专栏|随笔|杂谈|札记|漫谈)[】\]丨|：:]|未平[，,][^，]{2,6}又起|[（(]第[一二三四五六七八九十\d]+[期讲][）)]"
    r"|explained|explainer|timeline|opinion|analysis|review of|what we know|why |how "
)
# what the names of offices end in
OFFICES = "长|书记|主任|经理|总裁|董事|委员|教授|大使|领事|参赞"
BACKGROUND = re.compile(
    rf"(?:^|[，,；])\s*[起转调改]?任[^，。]{{1,24}}(?:{OFFICES}|校长)(?:（[^）]*）)?(?:[，,；]|$)|^[，,]?\s*退休$|^[，,]?\s*生[，,]|月生|(?:19|20)\d\d年(?:\d{{1,2}}月)?(?:出生|生于|参加工作|入党|加入中国共产党|毕业于)|出生于|生于|毕业于|参加工作|加入中国共产党|历任|曾任|曾先后|先后担任|籍贯|履历|简历|[，,][男女][，,]|族[，,]"
)
# 任某县县长: a word of which no dictionary makes a verb
HELD = re.compile(rf"任[^，]{{2,24}}(?:{OFFICES})(?:（[^）]*）)?$")
DUE = re.compile(r"(?:应当?|须|必须|务必)[于在]|截止(?:时间|日期)?[为是到至]")  # beside a date
LEAVE = re.compile(r"(?<![认许宁])可以?(?:[于在提申退办要]|向)|要求[^，。]{2,12}[于在就]")  # beside a day up to which
TERM = re.compile(
    r"公示期|合同[^，。]{0,8}(?:期满|届满)|合同[^，。]{0,4}签[到至]|期限(?:为|自|至|从|届满)|冻结期|有效期|到期|截止日期|(?<!无)限期|刑期|起至|(?:签约|合同|租期|任期)[^，。]{0,6}(?<![增升降减涨跌])至"
)
SPEECH = re.compile(
    rf"(?:表示|认为|指出|坦言|介绍|解释|{not_after('[小传学]', '说')}|{not_after('[名简职著]', '称')}|强调|告诉记者|透露|回忆|宣布|承诺|写道|直言|证实|发文|批评|抨击|痛批|通报说|提出|发现|查明|研究决定|希望|建议|相信|呼吁|{not_after('[起出销临的]', '指控')}|回复|答复|留言|{not_after('[的做]', '预告 预测 确认 裁定 裁决 判断 研判')}|判令|提示|{not_after('[的被予已果单]', '公示')}|提到|提及|警告|告诉[^，]{{2,16}}|显示|{after('[^，]{2}', '表明')})[，：:。]?$"
)
