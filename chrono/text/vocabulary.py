"""What the segmenter's dictionary gets wrong, and how names and public bodies end that it does not know."""

from __future__ import annotations

import re

# The hundred and some family names that most people bear
SURNAMES = frozenset(
    "习凃王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩邓冯曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温傅詹裴章葛阎樊兰殷施洪翟安颜倪牛芦俞骆霍柯乔凌庄喻祁辛邢冉涂褚邝岳戚裘甄耿芮佟隋祝简蓝柳饶卓柴聂鲍缪阮翁鲁尤窦竺符屈卞闵娄桂牟"
)
# Letters that end given names and begin no predicate by themselves
LAST_LETTERS = frozenset(
    "吾予安宁康军杰华林海涛波辉亮东强伟勇刚峰磊鹏超斌宇浩龙凯博洋帆鑫敏静丽娟霞燕玲芳萍梅兰英珍琴云莲盛顺兴旺昌裕"
)
# Letters that end names of places and bodies, not of persons
PLACE_ENDS = frozenset("市县区省州镇村乡国江河湖海山桥港路街站厂院局队店网报社岛湾寺庙城所馆校党军号车药矿井塔园里")
OFFICES = re.compile(
    r"(?:长|员|主任|书记|总裁|总经理|董事|教授|发言人|总统|总理|律师|医生|教练|主帅|外援|前锋|门将|后卫|选手|姑娘|小伙|[小老名]将|支书|(?:工程|设计|建筑|摄影|厨|老)师|创始人|导演|作家|歌手|学者|专家|教师|司机|男子|女子|嫌疑人|被告人)$"
)
PERSON_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}")
# Verbs that the dictionary knows as nouns only
VERBS_AS_NOUNS = (
    "毕业 大学毕业 预计 计划 利用 会见 前往 问世 起步 上线 表态 通车 开庭 亮相 开幕 闭幕 通航 返航 开工 "
    "动工 竣工 奠基 揭牌 签约 落马 获刑 受审 领刑 复工 停产 限电 涨停 跌停 发文 发声 辟谣 "
    "出庭 上映 首映 开播 夺冠 首发 首飞 影响 现身 见面 产下 生子 蓄水 补水 互换 到任 流拍 "
    "绝杀 升空 腾飞 飞天 启程 环月 变轨 落月 软着陆 回国 坠海 创刊 开馆 开园 开业 开街 通电 "
    "通气 通水 收官 投运 投产 投用 上市 下线 首航 并网 发售 启动 开机 铺轨 架设 打响 封顶 "
    "合龙 结案 印发 曝光 立项 核准 同意 过会 续约 结盟 中标 出售 刑拘 投案 立案 状告 宣判 "
    "改判 胜诉 革职 裁员 任命 接棒 去世 病故 过世 领证 大婚 产子 战胜 荣获 摘金 问鼎 登顶 "
    "晋级 保级 卫冕 大胜 险胜 折桂 失利 出局 战败 降级 无缘 会面 失联 退赛 暂停 关门 复产 延后 "
    "跳票 改期 涨价 降价 降息 降薪 减产 坠机 决堤 溃坝 交火 脱险 生效 落户 转场 迁址 晋升 "
    "排队 入场 突破 刷新 消失 官宣 荣膺 过户 抵港 加盟 开赛 首播 首演 杀青 开票 获颁 登基 称帝 派往 运往 命名 战平 "
    "拉票 造势 站台 助选 通话 发帖 发推 走访 "
    "讯问 侦讯 审讯 传讯 复讯 敌 力克 连胜 连败 完胜 告捷"
)
VERBS = frozenset(VERBS_AS_NOUNS.split())
# What firms call themselves behind their names
FIRM_WORDS = (
    "汽车 电子 科技 医药 药业 制药 生物 集团 控股 股份 能源 航空 航天 银行 传媒 影业 "
    "影视 文化 娱乐 音乐 唱片 地产 置业 半导体 软件 网络 食品 重工 实业 资本 基金 钢铁 化工 材料 智能 新能源"
)
# Adverbs that the dictionary knows as nouns or verbs
ADVERBS_AS_NOUNS = (
    "先行 依法 依规 单方 单方面 当庭 当场 连夜 亲自 自行 相继 陆续 独自 一同 一起 意外 一路 多次 数次 屡次 一度 纷纷 "
    "主场 客场 加时 补时 首战 首轮 次轮 上半场 下半场 首局 次局"
)
ADVERBS = frozenset(ADVERBS_AS_NOUNS.split())
# Matches, in which somebody left out beat whom the clause names: 半决赛击败甲队
MATCHES = frozenset(["决赛", "半决赛", "小组赛", "淘汰赛", "季后赛", "资格赛", "揭幕战", "点球", "大战", "点球大战"])
BEATS = frozenset(["击败", "战胜", "力克", "淘汰", "负于", "险胜", "完胜", "夺冠", "夺得", "不"])
FIRMS = frozenset(FIRM_WORDS.split())
# 市住建局, 省卫健委: public bodies by their short names, where a clause begins with one
BODY = re.compile(
    r"(?<![\u4e00-\u9fff])(?:[市省县区州]|国家)?(?:住建|住房和城乡建设|公安|教育|交通|交通运输|水利|水务|卫健|卫生健康|发改|财政|民政|市监|市场监管|市场监督管理|应急|应急管理|气象|自然资源|文旅|文化和旅游|人社|医保|税务|审计|统计|城管|商务|农业农村|生态环境|环保|药监|证监|网信|司法|国资|地震|海事|地检)(?:局|委|厅|办|署)(?!长)"
    r"|(?:工业和信息化|住房和城乡建设|人力资源和社会保障|文化和旅游|发展和改革|卫生和计划生育|经济和信息化)(?:部|委员会|厅|局)(?!长)"
    r"|(?:公诉|公安|检察|监察|侦查|司法|审判)机关"
)
RARE = 200  # times that a word stands in the text of the dictionary, under which it may be a name
# Verbs whose object a firm is: 认定甲集团中标无效
FIRMS_AS_OBJECTS = "认定 责令 要求 批准 收购 起诉 通报 指控 处罚 约谈 决定 宣布 同意 命令 禁止 允许 支持 帮助 组织 邀请"
DONE_TO_FIRMS = frozenset(FIRMS_AS_OBJECTS.split())
# Nouns that the dictionary knows as verbs only, where what they did follows: 中期选举将改选参议员
NOUNS_AS_VERBS = "通道 选举 决选 初选 竞选 公投 投票 谈判 交付 测试 试验 培训 演练 手术 交易 辩论 庭审 直播 比赛 拍卖"
# Who somebody is, which the dictionary knows as a verb or an adverb: 中国选手, 日本首相
PERSONS_AS_VERBS = "选手 对手 得主 裁判 教练 主编 主播 助理 推手 好手 杀手 雇主 影迷 考生 站长 参谋 首相 防长 参赞 武装"
PERSONS = frozenset(PERSONS_AS_VERBS.split())
CAUSES = frozenset(["因犯", "因病", "因涉嫌", "因故", "因伤"])  # which the dictionary knows as nouns
AUXILIARIES = frozenset(["开始", "继续", "停止", "着手", "决定", "准备"])  # 开始向主管的李某行贿: no noun is described
DEEDS = frozenset(NOUNS_AS_VERBS.split())
# What is done for a time, where it goes on or ends behind it: 搜救宣告结束
DONE_FOR_A_TIME = DEEDS | frozenset(
    ["搜救", "救援", "抢险", "打捞", "抢修", "施工", "演出", "调查", "审查", "检修", "征集", "招募", "补贴", "登记"]
)
GOES_OR_ENDS = frozenset(
    ["宣告", "结束", "恢复", "暂停", "中断", "继续", "开始", "展开", "启动", "告一段落", "落幕", "终止", "停止"]
)
