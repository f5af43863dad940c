"""What stands on a page besides the article: a row a kind of line, with lines that match and some that must not."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NAME = r"(?>[\u3400-\u9fff·•A-Za-z_@\-]{1,10}(?:\d{1,6})?)"
_BETWEEN = r"(?>[\s　、:：丨|｜/／?？]+)"
_ROLE = (
    r"(?:责任编辑|責任編輯|责编|責編|编辑|編輯|值班编委|值班编辑|实习编辑|流程编辑|文字编辑|新媒体编辑|图片编辑|视频编辑|美编|"
    r"编\s*辑|校\s*对|校對|校\s*审|审\s*核|審核|监制|主编|栏目主编|统筹|值班主任|值班总编|签发|签审|(?:初审|复审|一审|二审|三审)(?:编辑)?|总监制|责任校对|终审|排版|制图|作者|文字|摄影|攝影|文|图|图文|撰文|撰稿|采写|采访|剪辑|"
    r"记者|記者|实习生|通讯员|实习记者|见习记者|本文作者|来稿|供稿|整理|编译|翻译|出品|设计|策划)"
)
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
STAMP = (
    rf"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?(?:\d{{1,2}}月\s?\d{{1,2}}日?,\s?(?:19|20)\d\d|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s(?:(?:mon|tue|wed|thu|fri|sat|sun)\s)?(?:19|20)\d\d|\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH},?\s(?:19|20)\d\d|"
    r"[一二][〇○零九][〇○零一二三四五六七八九]{2}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日|"
    r"(?:(?:中[華华])?民[國国]\s*\d{2,3}|(?:19|20)\d\d)\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*日?|\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d|\d{1,2}-\d{1,2})"
    r"(?:,?\s*[T ]?\s*\d{1,2}[:：]\d\d(?:[:：]\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?)?"
)


BUTTON = (  # longest first: an atomic group must meet "分享到" before "分享"
    "点(?:分享|收藏|在看|点赞)|返回目录|返回目錄|脱水模式|给他打赏|只看楼主|阅读设置|放大|缩小|縮小|默认|默認|打赏|回复|facebook|twitter|版面导航|标题导航|上一版|下一版|上一期|下一期|写留言|寫留言|听新闻|朗读|追蹤我們|追踪我们|关注我们|關注我們|图片|a\\+\\s?a-|a-\\s?a\\+|email|print|share|tweet|qq空间|关闭窗口|加入收藏|复制链接|展开全文|"
    "字体大小|字體大小|打印本页|打印此页|播放视频|查看更多|返回顶部|返回首页|上一篇|上一页|下一篇|下一页|分享到|只看该作者|电梯直达|手机看|扫一扫|朋友圈|qq|举报|关注|关闭|"
    "分享|阅读|转载|喜欢|反馈|字号|字体|字體|纠错|糾錯|報錯|特大|广告|微信|微博|打印|搜索|播放|收藏|更多|注册|点赞|登录|观看|評論|评论|轉發|转发|返回|關注|點贊|中|大|"
    "小|赞|踩"
)


@dataclass(frozen=True, slots=True)
class Furniture:
    """A kind of line that is no part of the article."""

    reason: str
    pattern: re.Pattern[str]  # matched against the whole line
    matches: tuple[str, ...]
    others: tuple[str, ...] = ()
    longest: int = 80
    latin: bool = False  # only lines that begin with an ASCII character are tried: most lines are Chinese
    starts: str = ""  # only lines that begin with one of these characters are tried


def _row(
    reason: str,
    pattern: str,
    *matches: str,
    others: tuple[str, ...] = (),
    longest: int = 80,
    latin: bool = False,
    starts: str = "",
) -> Furniture:
    return Furniture(reason, re.compile(pattern, re.IGNORECASE), matches, others, longest, latin, starts)


FURNITURE = (
    _row(
        "clock",
        r"\d{1,2}[:：]\d\d(?:[:：]\d\d)?(?:\s*/\s*\d{1,2}[:：]\d\d)?",
        "02:34",
        "00:15 / 03:20",
        others=("2:1 获胜",),
    ),
    _row(
        "header",
        rf"[（(【]?{STAMP}(?:\s*(?:来源|來源|source)?\s*[:：]?\s*[^。，！？]{{0,24}})?[)）】]?",
        "2021-04-21 08:45",
        "2022-11-10 07:30:29　来源:某某新闻",
        "2024年04月14日",
        "（2024-06-25 14:30）",
        others=("2021年5月18日，大会开幕。", "2018年1月3日公司在深圳成立，注册资本为两千万元"),
    ),
    _row(
        "header",
        r"(?:\S{2,12}\s*[|｜丨]?\s*)?(?:来源|來源|时间|時間|日期|发布|發布|发表|刊发|出版|更新|见报|编辑(?=于)|編輯(?=於)|posted|published|updated|date)(?:于|於|on|时间|時間|日期)?\s*[:：|｜]?\s*"
        rf"(?:[^。，！？]{{0,30}}\s)?[^。，！？]{{0,24}}?{STAMP}[^。，！？]{{0,50}}",
        "来源:未知作者:admin发布时间:2021-08-31 18:37",
        "来源：某网 | 2022年08月17日 05:50:39",
        "编辑于 2023-04-01 10:00・IP 属地上海",
        "Date: Wed, 13 Jul 2022 06:15:00 +0000",
        others=("来源于2021年的一份报告，显示增长",),
        longest=110,
    ),
    _row(
        "header",
        rf"[^\s。，！？；：]{{2,14}}\s+{STAMP}|[（(]\s*[^\s。，！？；：]{{2,14}}\s+{STAMP}\s*[)）]",
        "某社客户端 2024年04月14日",
        "（某局官网 2019-11-05）",
        others=("会议定于2024年4月25日召开",),
    ),
    _row(
        "header",
        r"(?:[^\s。，！？；：]{2,14}\s+)?\d{1,2}月\d{1,2}日\s+\d{1,2}[:：]\d\d(?:[:：]\d\d)?(?:\s+(?:来源|來源).{0,24})?",
        "某某网 11月08日 19:19",
        "11月08日 19:19 来源：某报",
        others=("会议定于 4月25日 召开",),
    ),
    _row(
        "source",
        r"(?:[（(【\[]\s*)?(?:(?:本文|文章|稿件|信息|综合|資料|资料|消息|题图|素材|数据)?(?:来源|來源|來自|来自)|source)\s*[:：丨|｜]\s*.{0,60}",
        "来源：某某新闻",
        "（来源：某报客户端）",
        "题图来源：上观题图",
        "source: Example News",
        others=("来源广泛的资金支持了这项计划。",),
    ),
    _row(
        "source",
        r"(?:来源|來源)\s+\S{2,14}|[（(【][\u3400-\u9fffA-Za-z]{1,10}(?:新闻|社|报|网|客户端|日报|晚报)[)）】]",
        "来源 某某新闻",
        "（某某新闻）",
    ),
    _row(
        "source",
        r"[\u3400-\u9fff]{2,8}综合[\u3400-\u9fffA-Za-z·]{2,14}(?:、[\u3400-\u9fffA-Za-z·]{2,14}){1,8}等?|[（(]?本文(?:来自|来源于|转自|首发于)[^。]{2,90}[)）]?。?",
        "某某新闻综合某某日报、某某周刊、某某网等",
        "本文来自微信公众号：某某研究室（ID：example），作者：张三",
        others=("本文来自一位读者的投稿。她写道，那一年的冬天来得格外早。",),
        longest=110,
    ),
    _row("source", r"[（(]?\s*综合.{2,40}(?:等|报道|消息|公告)\s*[)）]", "（综合某公司公告、某报等）"),
    _row(
        "source",
        r"(?-i:SOURCE)\s+(?-i:[A-Z])[\w .,&'-]{2,60}|news provided by",
        "SOURCE Example Energy",
        "NEWS PROVIDED BY",
        others=("Source code was leaked, the firm said.",),
        latin=True,
    ),
    _row("source", r"综合|綜合|综合报道|转载|原创|本报综合", "综合"),
    _row("source", r"(?:稿源|转自|轉自|出处|原载)\s*[:：].{0,40}", "转自：某报", starts="稿转轉出原"),
    _row(
        "original title",
        r"[（(【]?\s*(?:原标题|原標題|原題|原始標題|原始标题|原题)[为為]?\s*[:：《].{0,100}",
        "（原题为《大桥通车首日》）",
        "原标题：大桥今日通车",
        "【原始標題:大橋今日通車】",
        longest=120,
        starts="（(【原",
    ),
    _row(
        "byline",
        rf"(?:【纠错】\s*)?[（(【\[]?\s*(?>[\u3400-\u9fff·／/&\-]{{0,20}}?{_ROLE}){_BETWEEN}{_NAME}(?>{_BETWEEN}{_NAME}){{0,20}}\s*[)）】\]]?[.。]?",
        "责任编辑：张三",
        "编辑 李四 校对 王五",
        "（记者 王小明）",
        "文｜某刊记者 李雷",
        "某新闻记者 张三 李四",
        others=(
            "编辑部收到了来信。",
            "记者会上，他说明了情况。",
            "设计 制造一体化的园区今天投产，总投资超过百亿元人民币",
        ),
    ),
    _row(
        "byline",  # of papers: who wrote it and where from, as a line of its own
        r"(?:[\u3400-\u9fff]{2,4}[\s　、]+){0,4}(?:本报|本報|本刊)(?:特约|特約|见习|實習|实习)?(?:记者|記者|通讯员|通訊員)[\s　]?(?:[\u3400-\u9fff·]{2,4}(?:[\s　、]+|(?=[实見见特本]))(?:本报|本報)?(?:特约|特約|实习|實習|见习)?(?:记者|記者|通讯员|通訊員)?[\s　]*){0,5}[\u3400-\u9fff·]{2,4}(?:[\s　]*(?:发自|發自)[\u3400-\u9fff]{2,6}|[\s　]*(?:报道|報道|摄影报道))?",
        "本报记者陈某频 实习记者唐某发自海城",
        "张某某　熊某　本报特约通讯员　韩某　张某",
        "本报记者 王某",
        others=("本报记者从公安局获悉，两人被捕。", "本报记者节专刊今天出版，读者可到报摊购买。"),
    ),
    _row(
        "byline",
        r"[\u3400-\u9fff·]{2,8}(?:[/／、][\u3400-\u9fff·]{2,8}){0,3}\s*[（(](?:综合报道|綜合報導|编译|編譯|实习|實習)[)）]",
        "王某/陈某 （综合报道）",
        others=("他说（综合报道）并不准确。",),
    ),
    _row(
        "byline", r"(?:责任编辑|責任編輯|责编|編輯|编辑)\s*[:：].{0,30}", "责任编辑:FRT136", "责编：", starts="责責編编"
    ),
    _row("byline", r"文\s*[?？]?\s*[|｜/].{2,60}", "文?|《某刊》记者?张三?李四", starts="文"),
    _row(
        "byline",
        r"by\s+[A-Z][\w.'-]+(?:\s+(?:and\s+)?[A-Z][\w.'-]+){0,4}",
        "By Jane Doe",
        others=("By the river stood a house",),
        latin=True,
    ),
    _row(
        "share buttons",
        rf"(?:[*•]\s+)?[【\[（(]?(?>(?:{BUTTON})\s*(?:[:：（(]\s*)?\d*[\s/|｜·,、:：【】\[\]（）()]*){{1,16}}",
        "举报/反馈",
        "阅读(231) 评论(4) 收藏(0) 转载(0) 喜欢 打印 举报",
        "分享到：微信 微博 QQ空间",
        "赞 4",
        "Share | Tweet | Print",
        "【字体：大 中 小】【打印】【关闭】",
        others=("分享会上，他介绍了经验。", "关注民生"),
    ),
    _row(
        "page furniture",
        r"(?:visits?|views?|阅读|閱讀|浏览|瀏覽|点击|點擊|人气|评论)(?:数|次数|量)?\s*[:：]?\s*[\d,.万]+\+?\s*(?:次|条)?",
        "Visits: 130",
        "阅读 1.2万",
        starts="vV阅閱浏瀏点點人评",
    ),
    _row(
        "page furniture",
        r"(?:评论|評論)(?:已)?(?:被)?(?:关闭|關閉)[。.]?|暂无评论[。.]?|comments are closed\.?",
        "评论被关闭。",
        starts="评評暂cC",
    ),
    _row("page furniture", r"links?\s*[:：].{0,100}", "LINK: 某某官网 某某官网", longest=120, starts="lL"),
    _row(
        "page furniture",
        r"\d{1,4}[.．、]?|[-—–_=*＊#·•.…|｜─━═\s]{1,80}|[—\-]*\s*(?:end|完|全文完)\s*[—\-]*",
        "0",
        "———",
        "—END—",
        "|",
        others=("2021年",),
    ),
    _row(
        "page furniture",
        r"正在加载.{0,6}|加载中.{0,6}|点击(?:收起|展开|查看|加载).{0,6}|打开(?:app|客户端).{0,14}"
        r"|(?:请|請)?(?:继续|繼續)(?:往下)?(?:阅读|閱讀|观看|觀看)[.。…]{0,6}"
        r"|[\d,.万萬]+\s?(?:人|位|次)\s?(?:赞同|贊同|喜欢|喜歡|收藏|点赞|點讚)了?(?:该|該|本)?(?:文章|回答|文)?",
        "正在加载",
        "点击收起全文",
        "打开APP查看更多精彩内容",
        "請繼續往下閱讀...",
        "12 人赞同了该文章",
        others=("12人赞同了这项动议，三人反对。", "打开客户端之后，他发现余额少了两千元，于是报了警。"),
    ),
    _row(
        "page furniture",
        r"(?:link|url(?: source)?|source url|feed|guid|permalink|网址|網址|链接|原文链接|連結)\s*[:：]\s*\S.{0,200}",
        "Feed: Example Gazette",
        "原文链接：https://news.example.cn/1.html",
        others=("链接各地的高铁网",),
        longest=220,
        starts="lLuUfFgGpP网網链原連",
    ),
    _row(
        "menu",
        r"[\u3400-\u9fff]{2,6}(?:频道|頻道|首页|首頁)|[\[【][\u3400-\u9fff]{2,4}[\]】]",
        "新闻频道",
        "某某网首页",
        "[教育]",
        others=("央视开播新频道首页改版",),
    ),
    _row(
        "menu",
        r"(?:您?(?:现在的|当前|所在)?(?:的)?位置\s*[:：]).{1,80}|(?:[^\s>»›。，]{1,24}\s*[>»›＞]\s*){1,6}[^>»›＞。]{0,30}",
        "首页 > 新闻 > 国内",
        "当前位置：首页>要闻",
        others=("气温>30度时会停工，工人说。",),
        longest=110,
    ),
    _row(
        "header",
        rf"[（(]?(?:原?载|原?刊|见|摘|选|转载)[于自]?\s?《[^》]{{2,20}}》\s?[，,]?\s?{STAMP}[^。]{{0,20}}|[《〈][^》〉]{{2,12}}[》〉]\s*[（(]\s*{STAMP}[^）)。]{{0,20}}[)）]|{STAMP}\s*(?:星期|周)[一二三四五六日天](?:[\s　]+[\u3400-\u9fff]{{2}}){{0,4}}",
        "《某某晚报》（2020年10月18日 第08版）",
        "（原载《某某晚报》1984年10月6日第一版）",
        "2023年11月14日 星期二　　放大 缩小 默认",
        others=("《某某条例》（2020年10月18日通过）施行，各地抓紧落实。",),
    ),
    _row(
        "header",
        rf"(?:楼主|樓主|沙发|板凳|地板|\d{{1,4}}[楼樓#])[\s　:：].{{0,24}}{STAMP}.{{0,10}}",
        "楼主 某某　发表于 2023-6-12 21:05:44",
    ),
    _row(
        "header",
        r"\|\s*(?:索\s*引\s*号|标\s*题|发文字号|主题分类|发布机构|发文机关|成文日期|有效性)\s*[:：]?\s*\|.{0,160}",
        "| 标 题： | 关于印发某办法的通知 |  |  |",
        "| 索引号： | AB-2022-01 | 发文字号： | 某政办〔2022〕1号 |",
        longest=200,
        starts="|",
    ),
    _row(
        "menu",
        r"\|(?:\s*[^|\d。，]{2,6}\s*\|){3,12}|(?:栏目|频道|欄目)\s*[:：]\s*\S{2,8}|\|?\s*第[A-Z]?\d{1,3}版\s*[:：].{0,40}|(?:上|下)一(?:篇|版|页|頁)\s*[:：].{0,60}",
        "| 首页 | 机构 | 动态 |",
        "栏目：城建",
        "上一篇：供水管网改造今起施工",
        others=("| 2020年3月 | 开工 |",),
    ),
    _row(
        "page furniture",
        r"[（(【\[]\s*(?:完|全文完|end)\s*[)）】\]]|enditem\S{0,6}|第\s*\d+\s*页\s*[/／，,]?\s*共\s*\d+\s*页|(?:#[^#\s。]{1,20}#?\s*){1,8}",
        "（完）",
        "Enditem",
        "第 1 页 共 3 页",
        "#某某# #某某事#",
        others=("#1 机组并网发电。",),
    ),
    _row(
        "share buttons",
        r"点击.{0,10}关注.{0,10}|follow .{2,60} at https?://\S+|(?:sign up for|subscribe to|follow us on|like us on).{2,60}|预览时标签不可点|热评[:：].{0,60}",
        "点击上方蓝字关注我们",
        "Sign up for our newsletter",
        "Follow us on Twitter and Facebook.",
        "Follow our coverage of shipping at https://example.com/shipping",
        others=("Follow us on this trip and you will see why the river, once dead, is full of fish again this year.",),
    ),
    _row(
        "notice",
        r"[【\[（(]?本(?:文|报道|報導)(?:经|經|已获|已獲|由).{0,12}(?:授权|授權)(?:转载|轉載|发布|刊登)?[。】\]）)]?|※\s*.{2,40}|(?:单位|联系|机关)?地址\s*[:：].{2,40}(?:邮编|电话|邮政编码).{0,40}",
        "【本文經授權轉載】",
        "※ 提醒您：理性發言",
        "地址：某市法院路1号 邮编：000000",
    ),
    _row(
        "header",
        rf"(?:last\s(?:modified|updated)\son\s)?(?:\d{{1,2}}:\d\d\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{{2,4}}(?:[+-]\d{{1,2}})?)?,?\s)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{{0,6}}\.?,?\s)?{STAMP}(?:\s?\d{{1,2}}\.\d\d(?:\s[A-Z]{{2,4}})?)?(?:\s*·\s*\d+ min read)?",
        "Thu 8 Sep 2022 06.00 BST",
        "Last modified on Fri 9 Sep 2022 11.27 BST",
        "Sep 9, 2022 · 5 min read",
        "10:21 AM GMT+8, May 6, 2023",
    ),
    _row(
        "header",
        r"(?:[^\s。，]{1,12}\s+)?\d{1,2}\s?(?:小时|小時|分钟|分鐘|天|周|週|个?月|個月|年)前(?:\s+来自.{0,20})?|(?:香港|北京)(?:时间|時間)\s?\d{1,2}[时時:：]\d{1,2}分?"
        r"|(?:发件人|收件人|抄送|发送时间|寄件者|收件者|from|to|cc|sent)\s*[:：].{1,80}",
        "某某频道 3小时前",
        "香港時間10時30分",
        "发件人：某某",
        others=("三小时前他还在岗位上。",),
    ),
    _row(
        "byline",
        r"reporting by .{2,60}|(?:[—–-] )?with assistance (?:from|by) .{2,120}|[（(]\s*(?:編輯|编辑|責任編輯)\s*[:：][^（）()]{1,20}[)）]\d{0,8}",
        "Reporting by Amy Poe; Editing by John Diaz",
        "— With assistance from Wei Zhou",
        "（編輯：某某）1111108",
        others=("Reporting by the two newspapers in 2019 led to an inquiry that ended with five arrests last week.",),
    ),
    _row(
        "notice",
        r"for immediate release|(?:media|press) contact\s*[:：].{2,60}|附件\s*\d{0,2}\s*[:：].{1,50}\.(?:docx?|pdf|xlsx?|zip|wps)|(?:展开|收起)全文|follow .{2,40} on (?:twitter|facebook|x)\b.{0,120}",
        "FOR IMMEDIATE RELEASE",
        "附件：修订草案.docx",
        "收起全文",
        "Follow The Metro section on Twitter.",
        others=("附件：各单位任务分工",),
    ),
    _row(
        "header",
        rf"[^\s。，|｜]{{2,14}}\s*[|｜]\s*{STAMP}\s*(?:报道|報道|報導)?|[A-Z]{{1,2}}\d{{1,3}}\s*[|｜]\s*[^。，|｜]{{1,12}}(?:\s*[|｜]\s*[^。，]{{0,20}})?"
        rf"|\|\s*{STAMP}\s*(?:星期|周)[一二三四五六日天][^。]{{0,80}}|{STAMP}\s*[|｜·•]\s*by\s[^。，|]{{2,40}}",
        "某某日报 | 2021-08-31 报道",
        "A01 | 要闻 | 张三",
        "| 2022年12月27日 星期二 | 返回目录 上一期 下一期 | 第A03版：要闻 | 上一版 下一版 |",
        "August 31, 2021 6:37 PM | By Jane Doe",
        others=("A1 | 2020年，项目开工。",),
        longest=120,
    ),
    _row(
        "header",
        r"[（(]?[\u3400-\u9fff]{0,12}\s?[〔\[【(（](?:19|20)\d\d[〕\]】)）]\s?第?\d{1,5}\s?号[)）]?|[（(]此件(?:公开|主动公开|依申请公开)(?:发布)?[)）]",
        "某政办发〔2021〕23号",
        "（此件公开发布）",
        others=("某政办发〔2021〕23号文件要求停工。",),
    ),
    _row(
        "header",
        rf"[A-Z]{{1,2}}\d{{1,3}}\s*[|｜].{{0,30}}{STAMP}|[\d.,万萬]+\s?次(?:播放|观看|觀看)\s*·\s*{STAMP}\s*(?:发布|發布)?",
        "A12 | 港闻 | 2022-11-08",
        "1.2万次播放 · 2021-07-21发布",
    ),
    _row(
        "page furniture",  # of the databases that researchers export from
        r"section\s*[:：].{1,60}|length\s*[:：]\s*\d+ words|body|end of document|load-date\s*[:：].{4,40}|(?:文章|新闻|新聞|稿件|資料庫|数据库){0,2}(?:编号|編號)\s*[:：]\s*[\w-]{6,40}|[上下]一[条條則则]\s*[:：].{0,60}"
        r"|language\s*:\s*[a-z]{4,12}|(?:publication|document)-type\s*:.{2,40}|journal-code\s*:.{2,20}|(?:subject|industry|geographic|company|person)\s*:.{2,400}\(\d\d%\).{0,200}",
        "LANGUAGE: ENGLISH",
        "Publication-Type: Newspaper",
        "Section: LOCAL; Pg. B1",
        "Length: 312 words",
        "End of Document",
        "文章編號: 202211080301234",
        "下一条：新生报到指南",
        others=("Body parts were found.", "Language: it divides us."),
        longest=600,
    ),
    _row(
        "byline",
        r"byline\s*[:：].{2,60}|(?:additional )?[^.,;]{2,60} contributed (?:reporting|research|to this (?:report|article|story)).{0,40}"
        r"|(?-i:BBC (?:News|Sport)),? [\w ]{2,30}|@\S{2,20}",
        "Byline: Jane Doe",
        "Jane Doe contributed reporting.",
        "BBC News, Hampshire",
        "@某某晨报",
        others=("She contributed 200 dollars to this campaign.",),
    ),
    _row(
        "source",
        r"[\u3400-\u9fff]{2,6}(?:日|晚|时|時|早|晨|商|周|週)(?:报|報)(?:客户端|客戶端)?",
        "某某日报",
        "某某日报客户端",
        others=("他办了一份报",),
    ),
    _row(
        "page furniture",
        r"(?:点击)?(?:阅读|閱讀|查看)(?:全文|原文|更多)|在浏览器中?(?:查看|打开|阅读).{0,10}|原文(?:链接|地址|連結)|read (?:more|the full (?:story|article)).{0,30}|continue reading.{0,80}|\+\d{1,2}",
        "阅读全文",
        "原文链接",
        "+5",
        others=("阅读全文后，他提出三点意见。",),
        longest=100,
    ),
    _row(
        "share buttons",
        r"(?:share|like) this\s*:?|like\s?loading[.…]{0,3}|(?:-\s)?click to (?:share|email|print).{0,60}",
        "Share this:",
        "- Click to share on Twitter (Opens in new window)",
        latin=True,
    ),
    _row(
        "page furniture",
        r"-{2,}\s*(?:forwarded|original) message\s*-{2,}|you (?:received|are receiving) this (?:message|e-?mail).{0,120}|(?:to )?unsubscribe\b.{0,80}"
        r"|[*_]?(?:saved|clipped|archived|exported) (?:with|by|from|via|on) .{2,80}|\[?复制链接\]?",
        "---------- Forwarded message ---------",
        "You received this message because you are subscribed to the group.",
        "To unsubscribe, click here.",
        "*Saved with Example Reader on 2024-03-01*",
        "[复制链接]",
        longest=160,
    ),
    _row(
        "byline",
        r"(?:- )?[\u3400-\u9fff]{2,6}[／/╱][\u3400-\u9fff]{2,6}(?:報導|报道|報道|攝影)",
        "記者王某／屏東報導",
        "社會中心／李某某報導",
        "記者王某╱屏東報導",
    ),
    _row(
        "notice",
        r"[^。]{0,60}(?:[如若]有?涉?(?:侵权|来源标注错误)|侵犯了?(?:您|你|贵).{0,10}(?:权益|权利)|侵权.{0,4}(?:联系|删)|"
        r"(?:请|切)勿转载|转载.{0,10}(?:注明|授权)|[如若]需转载.{0,24}联系|以上内容.{0,4}信息转载|版权归(?:原)?作者所有).{0,140}|更多[^。]{0,12}(?:请|可)下载.{2,24}",
        "某网留意版权：稿件若有来源标注错误，或侵犯了您的权益，来信告知，编辑部当天改正。",
        "本文由某某原创，各家网站和公众号请勿转载。违者必究。",
        "如需转载请务必注明出处：某某网",
        "如需转载请与《某某日报》报社联系。",
        "以上内容系信息转载，只为让更多读者看到。",
        "更多内容请下载某某APP",
        others=("法院认为，被告转载他的文章，侵犯了原告的权益，判令赔偿。", "家属呼吁大家不要转载逝者的照片。"),
        longest=220,
    ),
    _row(
        "header",
        r"发布于\s?[:：]?\s?[\u3400-\u9fff]{2,4}(?:省|市|自治区)?",
        "发布于：江苏省",
        others=("发布于五月的这份报告引起了争议",),
        starts="发",
    ),
    _row(
        "notice",
        r"contacts?\s*:|[^。.]{0,40}\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}|\S{2,40}@\S{2,30}\.[a-z]{2,6}|[\[【（(]《[^》]{2,12}》[^。]{0,20}订阅.{0,20}",
        "CONTACT:",
        "Press Office, (360) 555-0147",
        "press@example.org",
        "[《某某周刊》印刷版，按此优惠订阅，随时起刊，免费快递。]",
        others=("《某某周刊》当年的订阅量下降了两成。",),
    ),
    _row(
        "menu", r"(?:首页|首頁|home)(?:[\s|｜·]+[\u3400-\u9fffA-Za-z]{2,8}){2,20}", "首页 新闻 体育 财经", starts="首hH"
    ),
    _row(
        "copyright",
        r"(?=[^版©ai公许术]*[版©ai公许术])(?:(?:[\u3400-\u9fff]{2,12}许可证[\s、，]*){2,8}|[^。，]{0,14}由[^。，]{2,16}提供技术支持|技术支持\s?[:：].{2,30}|[^。@]{2,40}公司[^。@]{1,60}[:：]\s?[^\s。@]{1,40}@[^。]{2,100}|.{0,40}(?:版\s?[权權]\s?所\s?有|版[权權]归[^。，]{2,20}所有|copyright|©|all rights reserved|icp备|icp證|icp证|公网安备|"
        r"许可证[：:]?[\dA-Z苏京沪粤]).{0,160})",
        "版权所有 某某晚报有限公司",
        "本内容之版权归相关版权拥有者所有，未经同意不得转载。",
        "京ICP备12345678号",
        "新闻信息服务许可证 增值电信业务许可证",
        "数字报纸由某某公司提供技术支持",
        "某某公司 查詢: (852) 0000 0000 電郵地址: a@example.org 網址: http://example.org",
        "某 某 网 版 权 所 有 ，未 经 授 权 禁 止 使 用",
        others=("他侵犯了版权，法院说。",),
        longest=260,
    ),
    _row(
        "notice",
        r"(?:\*|※)?(?:特别声明|免责声明|风险提示|郑重声明|平台声明|版权声明|特別聲明|風險提示|声明)\s*[:：].{0,300}"
        r"|notice: the content above.{0,400}|our standards\s*[:：].{0,80}|>?\s*本文由.{0,80}(?:转码|轉碼|采集|剪藏).{0,200}"
        r"|(?=[^下]*下[载載])[^。]{0,80}(?:下载|下載)\s?(?:app|客户端|客戶端)[^。]{0,40}|[^。，]{2,20}(?:官方)?(?:新闻|新聞)?(?:客户端|客戶端)[\s　]+(?!\d)[^。，]{4,30}"
        r"|.{0,60}(?:仅代表(?:该)?作者(?:本人|个人)?(?:观点|立场)|文章为作者独立观点|未经.{0,6}(?:授权|许可|允许)[，,]?.{0,20}(?:转载|使用)|"
        r"以上内容.{0,30}自媒体平台|仅提供信息(?:存储|发布).{0,10}(?:服务|平台)|不构成投资建议).{0,160}"
        r"|.{0,40}(?:应用市场下载|点击下方卡片|长按识别|扫描?.{0,8}二维码|关注.{0,12}公众号|(?:报料|爆料)(?:热线|电话|有奖|[^。]{0,6}\d{5})).{0,80}|返回搜狐[，,]查看更多.{0,10}",
        "特别声明：以上内容仅代表作者观点",
        "更多精彩资讯请在应用市场下载某某客户端",
        "未经报社授权，严禁转载或镜像，违者必究。",
        "> 本文由 某阅 转码， 原文地址 news.example.cn",
        "某某网官方新闻客户端 一手资讯平台",
        "現在用APP看新聞 天天中獎 點我下載APP 按我看活動辦法",
        "Our Standards: The Example Trust Principles.",
        others=(
            "他在手机上下载APP以后，发现钱不见了。",
            "外交部发表声明，表示谴责。",
            "今天下午，多位市民报料：听到了巨响。",
        ),
        longest=420,
    ),
    _row(
        "caption",
        r"(?:这|這)是[^。]{0,100}[（(](?:资料照片|資料照片)[)）]。?|(?:.{0,110}[。)）])?[^。，]{0,60}(?:(?<!拍)(?:摄|攝)|供图|供圖|图源|資料圖|资料图|受访者提供|制图|视频截图|截图|图(?:片来)?源[:：]?\s?[^\s。，]{2,24})(?:\s*[/／|]\s*[\u3400-\u9fff·]{0,8})?\s*[)）]?",
        "机器人在展台上（2023 年 5 月 26 日摄）张三摄 / 本刊",
        "某局供图",
        "新华社记者 张三 摄",
        "某某在活动现场。图片来源：某某社-VCG111",
        "图源视觉中国",
        "这是5月18日，江州市市长在大桥工地（资料照片）。",
        others=("他说这张照片是他亲手拍摄的，摄影是他的爱好。",),
        longest=130,
    ),
    _row(
        "caption",
        r"(?:图片|圖片|图|视频)(?:来源|來源|说明)?\s*[:：].{1,50}|(?:图为|圖為|△|▲).{2,80}|[▼↓⬇].{2,60}[▼↓⬇]"
        r"|(?=[^/GP]*[/GP])(?:\[\d{1,2}/\d{1,2}\] ?)?.{0,200}(?-i:REUTERS/|\(AP Photo/|/AFP|AFP/|Getty Images|/File Photo|PHOTOS?\s?:)[\w /().,-]{0,60}|photos?\s?:\s.{2,200}",
        "图片来源：某某",
        "图为展览现场",
        "▼5月18日 塌棚現場▼",
        "[1/2] A train passes, May 3, 2020. REUTERS/Ray Cole/File Photo Acquire Licensing Rights",
        "The panel began its hearings in February 2020. ST PHOTO: LIM AH BENG",
        "Photo: The hospital's old wing on August 30, 2019.",
        longest=280,
    ),
    _row(
        "header",
        r"(?:發布|發佈|發稿|發文|最後異動|張貼|上版|刊登|公告|更新|發表|發行)?(?:日期|時間)\s*[:：]\s*1[0-2]\d\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}\s?日?(?:\s+\d\d:\d\d)?"
        r"|[（(\[]?1[0-2]\d(?:-\d\d-|/\d\d/|\.\d\d\.)\d\d[)）\]]?(?:\s+\d\d:\d\d(?::\d\d)?)?",
        "發布日期：112-05-06",
        "發稿日期：112年5月6日",
        "112/05/06 10:21",
        "最後異動日期:112/09/11",
        others=("112-555",),
    ),
    _row(
        "header",  # of posts and of what was copied from a reader's screen
        rf"(?:\S{{1,16}}\s+){{0,4}}{STAMP}\s*(?:发表|发布|發表|發布)[于於]\s?[\u3400-\u9fff]{{2,4}}|\d\d-\d{{1,2}}-\d{{1,2}} \d\d:\d\d(?:\s.{{0,30}})?",
        "原创 张三 某某水利 2023-05-06 18:20 发表于江苏",
        "23-5-6 10:21",
    ),
    _row(
        "header",
        r"\d+\s?(?:观看|播放)|(?:来自|來自)\s(?:微博|iphone|android|.{0,10}(?:客户端|网页版|手机)).{0,10}|已编辑|(?:[^\s。，]{2,12})?(?:官方)(?:账号|帳號)",
        "3 观看",
        "来自 微博网页版",
        "某某晚报官方账号",
        others=("来自 五个省的选手同场比赛",),
    ),
    _row(
        "header",  # labels whose value stands on another line, or that name who sent an official text out
        r"(?:出版|更新|发布|發布|發佈|撰文|作者|日期|时间|時間|發稿單位|發布單位|發文單位|連\s*絡\s*人|聯\s*絡\s*人|點閱(?:人次|率|數))\s*[:：]\s*(?:[^\s。，；]{1,14})?"
        r"|[^<>]{1,40}<[^<>\s@]{1,60}@[^<>\s]{1,60}>|(?:連絡|聯絡)電話\s*[:：].{4,50}|(?:证券代码|證券代碼|股票代码|证券简称)\s*[:：].{2,120}",
        "出版：",
        "某某周讯 <weekly@example.org>",
        "發稿單位：刑事庭",
        "連絡電話：05-5550123　編號：112-031",
        "证券代码：699999 证券简称：某某股份 公告编号：2023-018",
        others=("作者：他在书里写道，那年大旱，全村只剩两口井。",),
        longest=130,
    ),
    _row(
        "header",  # of mails that were printed: who sent it, and when
        rf"[^<>]{{1,40}}<[^<>\s@]{{1,60}}@[^<>\s]{{1,60}}>\s+[^。]{{0,20}}{STAMP}[^。]{{0,30}}",
        "Example Weekly <weekly@example.org>\tTue, Jul 4, 2023 at 8:30 AM",
        others=("他写信给 <a@example.org>，没有回音。",),
        longest=160,
    ),
    _row(
        "header",  # of mails, line by line
        r"(?:message-id|mime-version|content-(?:type|transfer-encoding|language)|reply-to|return-path|received|delivered-to|in-reply-to|references|list-[a-z]+|x-[a-z-]+)\s*:.{0,200}",
        'Content-Type: text/plain; charset="UTF-8"',
        "Message-ID: <1@example.org>",
        others=("Received wisdom: it never rains in July.",),
        longest=220,
        latin=True,
    ),
    _row(
        "header",  # of databases: two capitals and a value, or a name in both languages
        r"(?-i:(?:WC \d+ words|PD \d{1,2} [A-Z][a-z]+ \d{4}|(?:SN|SC|ED|SE|CR|PG|VOL|PUB) .{1,120}|LA [A-Z][a-z]+|CY ©.{1,80}|AN Document .{4,40}|(?:RF|CO|IN|NS|RE|IPC) \S+ : .{1,120}|LP|TD))"
        r"|[A-Za-z]{3,14}-[\u3400-\u9fff]{2,8}\s*[:：].{0,200}",
        "WC 234 words",
        "SN The Example Gazette",
        "Organ-单位: 本报记者",
        "TD",
        others=(
            "IN 2019 the mill closed. Nobody in the village had seen it coming, and few of them ever worked again.",
        ),
        longest=220,
    ),
    _row(
        "caption",
        r"(?:圖像|图像|圖片|图片)(?:來源|来源)\s*[，,:：].{1,50}|(?:圖像|图像)?加[註注]文字[，,]?|image (?:source|caption),.{0,200}|(?:按|点击|點擊)(?:圖|图)放大\s*[:：]?|.{2,50}[（(][^（）()。，]{2,14}(?:圖片|图片|供圖|資料)[)）]",
        "圖像來源，GETTY IMAGES",
        "圖像加註文字，",
        "按圖放大：",
        "漁民代表與官員會面。（某台新聞部圖片）",
        others=("图片放大后，可以看见桥墩上的裂缝。",),
        longest=220,
    ),
    _row(
        "page furniture",  # of papers and sites in English
        r"this article is more than .{1,20} old|reuse this content|article information|role, .{2,30}|(?:作者|author), .{2,30}|why you can trust .{2,30}|reading time\s*:?\s*\d+ min.{0,12}|select voice"
        r"|a version of this article appears in print on .{4,160}|order reprints.{0,60}|listen to this article.{0,30}|(?:\d+|no) comments?:?|post a comment|(?:newer posts?|older posts?|home|\s)+"
        r"|(?:liked|archive|view original|\s)+|skip to (?:main )?content|(?:leave a reply|post navigation|share this article)"
        r"|(?-i:[A-Z][\w'’-]+)(?: (?-i:[A-Z][\w'’-]+)){1,3},? .{0,40}(?:correspondent|editor|reporter)",
        "This article is more than 1 year old",
        "Helen Ward North of England correspondent",
        "A version of this article appears in print on May 7, 2023, Section A, Page 3.",
        "Newer Post Older Post Home",
        "Post a Comment",
        others=("This article is more than a report. It is a plea.", "Home prices rose for a third month in a row."),
        longest=200,
    ),
    _row(
        "source",
        r"(?:the\s)?(?-i:[A-Z]\w+)(?:\s(?-i:[A-Z]\w+)){0,3}\s?(?-i:Times|Post|Guardian|Gazette|Herald|Tribune|Telegraph|Chronicle|Observer|Ledger|Courier)|the guardian|[\u3400-\u9fff]{2,6}(?:网站|網站)",
        "The Guardian",
        "Northern Gazette",
        "某台網站",
        others=("The mayor of Post Falls resigns",),
    ),
    _row(
        "page furniture",  # of apps: what leads the reader on or asks him for something
        r"(?:关注|關注)(?:问题|問題)|写回答|寫回答|被浏览|等你来答|(?:赞同|贊同)\s\d[\d,.]*\s?[万k]?|[\d,]+\s条评论|添加评论|喜欢|喜歡|在看|不看的原因|内容质量低|特别声明|我要举报|收起|展开|"
        r"分享此新聞|[下上]一[則则]|本文共\s?[\d,]+\s?字|订户专享|like我们的.{2,10}|\d{1,3}(?:,\d{3})+|投稿邮箱\s*[:：].{4,40}|(?:(?:分享|收藏|点赞|在看|赞|评论|转发|有用|没用|回应)\s*\d*条?\s*)+|[\u3400-\u9fff]{2,4}\s+(?:[A-Z])?\d\d",
        "关注问题",
        "赞同 120",
        "45 条评论",
        "不看的原因",
        "本文共567字",
        "分享 收藏 在看 赞",
        "18,204",
        "有用 33 没用 2",
        "要闻 02",
        others=("喜欢的人很多。", "关注问题背后的原因"),
    ),
    _row(
        "page furniture",  # a portal's columns of advertisements, between bars
        r"(?:[^|｜丨\s]{0,6}都在看|二手[房车]|招聘|征婚(?:交友)?|租房|家政|房产|团购|本地通)(?:\s*[|｜丨]\s*(?:二手[房车]|招聘|征婚(?:交友)?|租房|家政|房产|团购|本地通)){1,7}",
        "江州人都在看 ｜ 二手房 ｜ 招聘",
        others=("招聘｜某公司校园招聘启动", "江州｜二手房｜价格下跌"),
    ),
    _row(
        "page furniture",  # at the foot of a story, between bars, one of them the way back or to the comments
        r"(?=(?:.*[|｜丨])?\s*(?:返回(?:首页|首頁|频道|列表)|(?:下载|打开)(?:客户端|APP)|扫码(?:订阅|关注)|违法信息举报|关于我们)\s*(?:[|｜丨]|$))[^|｜丨]{1,40}(?:[|｜丨][^|｜丨]{1,30}){1,7}",
        "你怎么看？留言区说说　｜　返回首页　｜　2023年度特稿精选",
        "热门推荐：尾号限行轮换 ｜ 二手车 ｜ 关于我们",
        others=("甲队胜乙队，返回首发的老将进球。", "某厂停产｜返回首页的链接失效"),
        longest=200,
    ),
    _row(
        "page furniture",  # of portals: how a story felt, that it was kept, where their program is had
        r"(?:(?:好文|钦佩|喜欢|泪奔|可爱|思考|感动|同情|无聊|愤怒|搞笑|难过|高兴|路过|震惊|点赞|新奇|流汗|愉快|支持|鲜花|握手|雷人|鸡蛋)\s*\d{0,6}\s*)+|已收藏[!！]?|知道了|(?:我)?不感兴趣"
        r"|您?可(?:以)?通过.{2,12}首页.{0,40}收藏.{0,14}|安装.{2,14}客户端.{0,40}下载.{0,6}|感谢您的反馈.{0,30}|.{0,30}转[发载]请注明本文(?:链接|地址|出处).{0,120}|作者[:：].{2,30}返回.{1,4}[，,]\s?查看更多.{0,4}",
        "好文",
        "钦佩 12",
        "已收藏!",
        "您可通过某某首页顶部的收藏夹查看收藏过的文章",
        "安装某某财经客户端第一时间接收资讯→【下载地址】",
        "感谢您的反馈，我们将减少此类文章的推荐",
        "请支持本站，转发请注明本文链接：https://example.com/a",
        "作者：某某返回某某，查看更多",
        others=("可爱的人。", "他已收藏三百件瓷器。", "老人说不感兴趣的人很多。"),
        longest=200,
    ),
    _row(
        "notice",  # of sites to their readers: what they keep of them, in which language they speak, what they may do
        r"(?:本|该|該)(?:网站|網站)(?:使用|採用|采用)(?:相關技術|相关技术|cookies?|第三方).{0,140}|your browser does not (?:appear to )?support.{2,180}|こちらのページは.{2,80}|請(?:您)?同意.{0,10}(?:隱私權|條款|規範).{0,60}"
        r"|[●※◎★]?《.{2,12}》(?:提醒|關心)您\s*[:：]?.{0,30}|[●※◎★]?(?:違法行為請勿模仿|拒絕暴力|請勿以身試法|未成年請勿飲酒|任何金融商品.{0,20}均涉及風險|珍惜生命).{0,40}",
        "本網站使用相關技術提供更好的體驗，同時尊重使用者隱私，關閉此視窗代表您同意上述規範。",
        "Your browser does not appear to support Traditional Chinese.",
        "こちらのページは繁体字版です。日本語版に移動しますか。",
        "請同意我們的隱私權規範，才能啟用聽新聞的功能。",
        "●《某代新聞》提醒您:",
        "違法行為請勿模仿。",
        others=("本網站昨天被駭客入侵，資料外洩。",),
        longest=200,
    ),
    _row(
        "page furniture",
        r"(?:[\u3400-\u9fff]{2,10}\s?APP(?:\s?Icon)?){2,4}|[\u3400-\u9fff]{2,8}\s?APP\s?Icon|下[载載]|(?:回到|返回)(?:頂端|顶部|頂部|顶端)|社群留言|(?:熱門|热门|最新|焦點|焦点|推薦|推荐)\s*[:：]|(?:24H|24小时|24小時)?直播(?:中)?|(?:讀者|网友|網友|编辑|編輯)(?:迴響|回响|推荐|推薦)|繁體版|简体版",
        "某社一手新聞APP Icon某社一手新聞APP",
        "下載",
        "回到頂端",
        "社群留言",
        "熱門:",
        "24H直播",
        "讀者迴響",
        others=("下載量突破百萬。", "直播間裡有十萬人。"),
    ),
    _row(
        "header",  # labels whose values the page's script put in later
        r"(?:(?:发布|發布|發佈|更新|發稿|上架|刊登)(?:时间|時間|日期)\s*[:：]\s*(?:\d{1,2}:\d\d(?::\d\d)?)?\s*)+",
        "發布時間: 更新時間:",
        "更新時間:23:58",
    ),
    _row(
        "byline",
        r"[\[【]?[A-Za-z\u3400-\u9fff]{2,10}(?:新聞網|新闻网|新聞|新闻)?[\]】]?(?:記者|记者)[\u3400-\u9fff]{2,4}\s?[／/╱]\s?[\u3400-\u9fff]{2,6}(?:報導|报道)|[\u3400-\u9fff]{2,4}\s?(?:報導|报道)\s?[／/╱]\s?[\u3400-\u9fff]{2,6}",
        "[某某新聞網]記者王某暄／綜合報導",
        "李某蝶 報導 / 台北市",
    ),
    _row(
        "source",
        r"(?:新聞|新闻)(?:來源|来源)\s*[:：]\s*.{2,30}|(?:轉載|转载|轉貼)自\s?[^。，]{2,20}[:：]?\s*https?://\S+",
        "新聞來源:某視新聞",
        "轉載自某立新聞網: https://example.com/a?id=1",
        longest=200,
    ),
    _row(
        "notice",
        r"(?:see|go to|read) (?:the )?full (?:web |\w+ )?(?:article|experience|story)|(?:来自|來自).{1,16}(?:专栏|專欄)|.{0,30}(?:尽在|盡在|都在).{2,16}(?:app|客户端|客戶端)|☆.{2,40}☆|[（(【].{0,4}返回.{1,4}狐.{0,10}|返回.{1,4}[，,]\s?查看更多.{0,10}|(?:亲爱的.{2,12}用户\s*[:：]?)|您当前使用的浏览器版本过低.{0,40}",
        "海量资讯、精准解读，尽在某某财经APP",
        "想看清世界的人，都在 某某APP",
        "☆飲酒過量 有害健康☆",
        "See Full Web Article",
        "来自某某的专栏",
        "返回某网，查看更多",
        others=("老人返回家中，查看更多的损失。",),
    ),
    _row(
        "page furniture",  # what apps and printers say of themselves
        r"(?:本文|文章)?(?:由|使用|经).{2,12}(?:app|客户端|软件)\s?(?:打印|导出|生成|扫描|识别).{0,20}|(?:打印|导出|抓取|采集|收录|保存)(?:时间|日期)\s*[:：].{4,40}|发布于\s?\d{1,3}\s?(?:秒|分钟|小时|天|个?月|年)前|(?:printed|captured|retrieved|crawled) (?:from|on|at|by)\b.{4,100}",
        "本文由某某扫描APP识别生成",
        "打印时间：2024-01-09 10:21",
        "发布于 3天前",
        "Printed from https://example.com/a",
        others=("打印时间过长，机器发热。",),
        longest=120,
    ),
    _row(
        "header",  # of portals: their address, the letters' size, and behind the day the source
        rf"(?=.*(?:来源|來源)\s?[:：])[^。，！？；]{{0,40}}\s{STAMP}\s*(?:来源|來源)\s?[:：]\s?[^。，！？]{{1,24}}",
        "www.example.cn 【字体：大 中 小】 2018-12-11 08:48 来源：某某日报",
        others=("他查到，2018年12月11日 来源：不明的资金进了账户。",),
        longest=130,
    ),
    _row(
        "page furniture",
        r"(?>(?:首页|上一?页|下一?页|尾页|末页|共|第|跳转到?|转到|确定|\d{1,5}|页|条|[/<>«»…]|\.{3})\s*){4,60}",
        "首页 上一页 1 2 3 下一页 尾页 共 42 页",
        "« 1 2 3 4 … 20 »",
        others=("第 3 页写着他的名字", "共 42 页"),
    ),
    _row(
        "header",  # of forums: a post's floor and day below it
        rf"(?:时间|時間|date)\s*:?\s+[a-z]{{3}} {_MONTH}\s+\d{{1,2}} \d\d:\d\d:\d\d (?:19|20)\d\d"
        rf"|(?:IP属地\s?[:：]\s?[\u3400-\u9fff]{{2,6}}\s?)?(?:来自\S{{2,12}}?(?:客户端|手机)\s?)?\d{{1,5}}[楼樓]\s?{STAMP}(?:\s?(?:回复|回覆))?",
        "時間  Sat Apr  3 00:12:47 2021",
        "IP属地:浙江来自Android客户端1楼2023-04-22 21:07",
        others=("1楼2023年4月22日起火，无人受伤。",),
        longest=130,
    ),
    _row(
        "header",  # of boards: the writer above a post; of apps: where he is
        r"作者\s+\S{2,20}(?: \(.{0,30}\))?\s+(?:看板|站內)\s.{1,30}|IP属地\s?[:：]\s?[\u3400-\u9fff]{2,6}",
        "作者  somebody (某某)                 看板  Gossiping",
        "IP属地：浙江",
        others=("作者 某某在看板上写下这一行",),
        longest=130,
    ),
    _row(
        "header",  # of official texts: the letterhead, the number of a case, to whom copies go
        r"[\u3400-\u9fff、]{3,40}(?:局|厅|部|委|委员会|政府|办公室|办公厅|院|党组|集团|公司|指挥部)文件"
        r"|[（(〔\[](?:19|20)\d\d[)）〕\]]\s?[\u3400-\u9fff]\d{0,6}[\u3400-\u9fff]{1,6}\d{1,8}号(?:之[一二三四五])?|(?:抄送|抄报|分送)\s?[:：].{2,120}"
        r"|[\u3400-\u9fff](?:[ 　]{1,3}[\u3400-\u9fff]){2,8}(?<=[报要讯态息件考])"
        r"|(?:民\s*事|刑\s*事|行\s*政|执\s*行)(?:\s*附\s*带\s*民\s*事)?\s*(?:判\s*决|裁\s*定|调\s*解|决\s*定)\s*书",
        "某市应急管理局文件",
        "（2021）海0102民初4417号",
        "抄送：市水利局，市气象局。",
        "民 事 判 决 书",
        "工 作 简 报",
        others=("他烧掉了公司文件柜", "（2021）年的雨水比往年多"),
        longest=130,
    ),
    _row(
        "header",  # of official texts: who printed it, and when
        rf"[\u3400-\u9fff]{{2,30}}[\s　]+{STAMP}\s?(?:印发|印發)",
        "某市应急管理局办公室            2023年6月20日印发",
        others=("通知 2023年6月20日印发各县",),
    ),
    _row(
        "byline",  # of a court's papers
        r"(?:审\s*判\s*长|(?:代理)?审\s*判\s*员|(?:人\s*民\s*)?陪\s*审\s*员|书\s*记\s*员|法\s*官\s*助\s*理|审判長|審\s*判\s*長|書\s*記\s*官|法\s*官)[\s　:：]+[\u3400-\u9fff](?:[\s　]?[\u3400-\u9fff·]){1,5}",
        "审　判　长　　王　敏",
        "人民陪审员　　陈国强",
        others=("审判长宣布休庭", "法官 当庭释法说理并宣判"),
    ),
    _row(
        "notice",
        r"(?:特别)?提醒\s?[:：]\s?如果?我们使用了您的.{2,60}"
        r"|如(?:果|您)?不(?:希望|想|愿).{0,6}(?:继续)?收到.{0,12}邮件.{0,30}|(?:点此|点击)?(?:退订|取消订阅)|点个\s?[“\"]?(?:在看|赞).{0,20}|◤.{2,40}◢|(?:分享到微信朋友圈|打开微信)[^。]{0,40}(?:分享|朋友圈)[^。]{0,12}。?|[👉📌🔔📣☞].{2,60}|[（(](?:应受访者要求[，,、])?[^（）()。]{1,30}(?:为|系)化名[。]?[)）]",
        "特别提醒：如果我们使用了您的图片，请作者与本站联系索取稿酬。",
        "如不希望继续收到此邮件，请点此退订",
        "点个 “在看” 你最好看",
        "◤星座運勢大解析◢",
        "打开微信，点击底部的“发现”，使用“扫一扫”即可将网页分享至朋友圈。",
        "（应受访者要求，老某为化名）",
        others=("未经业主同意，物业把绿地改成了停车场。", "他说，未经许可不得入内的牌子是5月才立的，之前没有。"),
        longest=110,
    ),
    _row(
        "page furniture",  # of the databases that libraries hold
        r"(?:publication (?:info|title|year|subject)|(?:place|country|language) of publication|publisher|pages?|first page|number of pages|e?issn|isbn|source type|document (?:type|id|url|feature)|proquest document (?:id|link)|database|abstract|identifier / keyword)\s*:.{0,200}"
        r"|(?:subject|author|location|people|company / organization)\s*:\s*[^.]{1,200}|(?:report|search) information from .{2,40}|document \d{1,5} of \d{1,5}|page \d{1,4} of \d{1,4}|[a-z]{2,20} document link|(?:[a-z]+ ){1,3}edition|graphics?|classification",
        "Publication info: The Example Herald ; Port [Port]. 11 Feb 2014: A.3.",
        "ProQuest document ID: 1496000001",
        "Report Information from ProQuest",
        "Document 1 of 1",
        "Page 1 of 2",
        "Late Edition",
        others=("Abstract art sells.", "Author of two books on rivers, she lives upstream."),
        longest=230,
        latin=True,
    ),
    _row(
        "page furniture",  # of apps and sites in English: buttons, what leads the reader on, what asks him for something
        r"save|reply|prev(?:ious)?(?: next)?|next|share article via .{2,20}|in this article|key (?:points|takeaways)|watch live|(?:press|news|media) release|\d{1,2} ?(?:min(?:ute)?s? read|分钟|分鐘)"
        r"|\((?:updates?|adds?|recasts?|corrects?|refiles?)\b[^().]{4,160}\.?\)|have a (?:confidential )?(?:news )?tip\b.{0,100}|join .{2,40}\btelegram\b.{0,80}|sign up for .{2,160}|thanks for reading .{2,160}|liked by .{2,40}|start writing"
        r"|privacy\s?[∙·•|]\s?terms.{0,60}|(?:published|updated|posted)\s*:?",
        "KEY POINTS",
        "Share Article via Facebook",
        "(Updates with analyst comment in third paragraph.)",
        "Have a confidential tip for our reporters? Get in Touch",
        "Join the paper's Telegram channel and get the latest breaking news delivered to you.",
        "Thanks for reading The Example! Subscribe for free to receive new posts and support my work.",
        "Privacy ∙ Terms ∙ Collection notice",
        "PUBLISHED",
        others=("Save the whales, he said.", "(Updates are posted daily. Nobody reads them.)"),
        longest=180,
        latin=True,
    ),
    _row(
        "header",
        rf"(?:and\s)?last updated\s(?:\d{{1,2}}:\d\d\s?(?:[ap]\.?m\.?)?,?\s)?{STAMP}|{STAMP}\s?(?:\d{{1,2}}:\d\d)?\s?(?:[A-Z]{{3,4}}\s)?(?:更新|修订)|{STAMP}\s(?:at\s)?\d{{1,2}}:\d\d\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{{2,4}}(?:[+-]\d{{1,2}})?)?",
        "and last updated 1:11 AM, Dec 05, 2022",
        "2022年9月2日14:05 CST 更新",
        others=("Last updated in 2020, the plan is out of date.",),
        latin=True,
    ),
    _row(
        "byline",
        r"by\s?:\s?(?-i:[A-Z])[\w.' -]{2,60}",
        "By: Joe Trent",
        others=("By: then it was too late, she said.",),
        latin=True,
    ),
    _row(
        "header",  # of posts and films in English: the clock or the count in front of the day
        rf"\d{{1,2}}:\d\d\s?[ap]\.?m\.?\s*·\s*{STAMP}(?:\s*·.{{0,30}})?|[\d.,]+\s?[km]?\s(?:views|watching)\s*[·•]?\s*{STAMP}",
        "9:41 PM · Mar 10, 2023",
        "21,045 views  Nov 28, 2020",
        others=("9:41 PM · Doors close",),
        latin=True,
    ),
    _row(
        "page furniture",
        r"[\d.,]+\s?[km]?\s(?:views|reposts|retweets|quotes|likes|bookmarks|replies|subscribers|followers|upvotes)|(?:up|down)vote|subscribe|show (?:less|more)|transcript|go to (?:comments|\S{2,24})|[ru]/\w{2,30}"
        r"|\d{1,2}\s?(?:(?:sec|min|hr|day|wk|mo|yr)s?\.?|[smhdwy]|seconds?|minutes?|hours?|weeks?|months?|years?) ago"
        r"|(?:opinion|story|article) by (?-i:[A-Z])[\w .'-]{2,40}|related video\s*:.{2,120}|[\w ]{2,24}(?:\|[\w ]{2,24}){2,12}",
        "812.4K Views",
        "Upvote",
        "3 yr. ago",
        "Story by Example Courier",
        "Related video: Depot fire seen from the air (Example TV)",
        "cholera|refugees|camp",
        others=("3 years ago the mill burned.", "Subscribe or leave, they said."),
        latin=True,
    ),
    _row(
        "footer",  # of announcements: the place and the day on a line of their own
        rf"(?:中國|中国)?[\u3400-\u9fff]{{2,4}}[，,]\s?{STAMP}",
        "香港，2021年3月29日",
        others=("开盘，2021年3月29日收报五元", "起火，2021年3月29日夜里"),
    ),
    _row(
        "header",  # of announcements to an exchange in Hong Kong
        r"[（(]股[份票]代[號号碼码]\s?[:：].{2,20}[)）]|[（(]於.{2,30}(?:註冊成立|成立).{0,12}公司[)）]|承董事[會会]命|[\u3400-\u9fff]{2,20}交易所有限公司.{0,30}對本公[告佈].{0,20}概不負責.{0,80}",
        "（股份代號：99988）",
        "（於開曼群島註冊成立的有限公司）",
        "承董事會命",
        others=("他承董事會命出席",),
        longest=160,
    ),
    _row(
        "page furniture",  # of sites: what asks for a telephone
        r"扫[一描]?.{0,4}(?:在|用)?手机.{0,3}(?:打开|查看|浏览|阅读).{0,10}|扫[一描][扫描码]?[，,]?\s?(?:下载|关注|安装|订阅)[^。]{2,24}",
        "扫一扫在手机打开当前页",
        "扫一扫，下载某某晚报客户端",
        others=("扫了一眼手机，没有说话",),
        starts="扫",
    ),
    _row(
        "page furniture",
        r"[\[【][^\]】]{0,6}(?:推播|訂閱|订阅)[\]】].{0,20}",
        "[啟動LINE推播] 每日重大新聞通知",
        others=("[订阅量]下降了",),
        starts="[【",
    ),
    _row(
        "byline",
        r"[□■◎○●]\s?(?:本报|本報|本刊)?(?:全媒体)?(?:记者|記者|通讯员|评论员)[\s　:：]*[\u3400-\u9fff·]{2,4}(?:[\s　、]+[\u3400-\u9fff·]{2,4}){0,4}",
        "□ 本报记者 叶某某",
        others=("□ 本报记者在现场看到，水已经退了",),
        starts="□■◎○●",
    ),
    _row(
        "notice",
        r"[★☆※◎].{0,24}(?:提醒|关心|關心|呼籲|呼吁|叮嚀).{0,4}[:：].{2,80}",
        "★某某新聞網提醒您：水域活動請注意安全，量力而為。",
        others=("★重点提醒两件事",),
        longest=120,
        starts="★☆※◎",
    ),
    _row(
        "page furniture",  # of databases and papers in Chinese: the kind of medium, a column, a picture beside the text
        r"(?:報章|报章|雜誌|杂志|網站|网站|期刊)\s*[|｜].{1,60}|[（(]附?(?:图片?|圖片?|照片|表)[\d一二三四、]{0,4}[)）]|(?:专栏|專欄|引题|副题|肩题)\s?[:：].{0,20}",
        "報章 | A08 | 港聞 | By 記者 區某某",
        "（附图片）",
        "专栏：",
        others=("（附近居民说）",),
        starts="報报雜杂網网期（(专專引副肩",
    ),
    _row(
        "page furniture",  # of those who watch the press: a label in brackets and its value
        r"【(?:媒体|媒體|来源|來源|链接|連結|网址|报纸名称|報紙名稱|刊名|版名|专辑|专题|文件大小|机构|基金|ISSN|CN|DOI|分类号|情感|倾向|属性|作者|记者|地域|类型|载体|栏目|版面|版次|关键词|采集时间|抓取时间|转载|网站|站点|标签|编号|阅读量?|序号)】\s*.{0,200}|【(?:摘要|导读|提要)】.{2,300}(?:…|\.\.\.)",
        "【媒体】某某晚报",
        "【情感】负面",
        "【摘要】某市法院一审宣判……",
        others=("【现场】河水涨了一米", "【摘要】判决今天宣布。"),
        longest=320,
        starts="【",
    ),
    _row(
        "header",  # of official texts: who attended, to whom it goes, how many were printed, which number it is
        r"发信[人站]\s?[:：].{2,100}|(?:报|送|发|主报|主送|报送|出席|列席|参会|参加|缺席|请假|记录|主持)(?:人员|单位)?\s?[:：][^。；]{2,160}|[（(]?共印\s?\d{1,5}\s?份[)）]?|第\s?\d{1,4}\s?期\s?(?:[（(]总第\s?\d{1,5}\s?期[)）])?",
        "报：市委办公室、市政府办公室",
        "发信站: 某某BBS (Wed Jul 19 09:12:44 2023)",
        "出席：郝某，市水务局李某",
        "（共印60份）",
        "第12期（总第88期）",
        others=("报：他说。", "主持人说"),
        longest=180,
        starts="报送发主出列参缺请记（(共第",
    ),
    _row(
        "page furniture",  # of newsletters and papers in English: what they say of themselves and ask of the reader
        r"(?:- )?log in(?: or (?:register|sign up|subscribe))? to (?:post comments|continue|read).{0,40}|support (?:local|our|independent) journalism\.?|advertisements?|story continues below.{0,30}|view (?:this )?(?:e-?mail|message|it)? ?(?:in|on) (?:your|a|the) (?:web )?browser.{0,20}"
        r"|(?:was this (?:e-?mail|newsletter|message)? ?|(?:e-?mail|newsletter) )forwarded to you\?.{0,80}|our (?:mailing )?address is\s*:.{0,120}|want to change how you receive.{0,160}|(?:you can )?(?:update|manage) your (?:e-?mail )?preferences.{0,80}"
        r"|thank you for (?:relying|reading|supporting|subscribing).{0,200}|(?:please )?consider (?:supporting|subscribing|donating).{0,160}|if you purchase a product.{0,240}|by using this site.{0,160}|originally published\s*:.{4,60}|continued on [a-z]?\d{1,3}|(?:page|section) [a-z]?\d{1,3}|additional info(?:rmation)?(?:\.\.\.|:)?|[⇐←«<]?\s?prev(?:ious)?\s?[:：].{2,100}|(?-i:[A-Z]\w+) (?-i:Staff)(?: (?-i:Report|Writer)s?)?",
        "- Log in to post comments",
        "Support local journalism",
        "ADVERTISEMENT",
        "View this email in your browser",
        "Was this forwarded to you? Sign up here.",
        "Our mailing address is: 12 Wharf Street",
        "Continued on B5",
        "Page B2",
        "Ledger Staff",
        "Thank you for relying on us to provide the journalism you can trust. Please consider supporting us.",
        "Originally Published: February 18, 2022 at 4:11 p.m.",
        others=("Thank you for nothing, he said. The board rose.", "Support local farmers, the minister said."),
        longest=300,
        latin=True,
    ),
    _row(
        "byline",  # of papers in English: who wrote it, and how he is reached
        r"(?-i:(?:Staff|Contributing|Senior|Special) (?:Writer|Reporter|Correspondent|Photographer)s?)(?:[,|].{0,40})?|(?-i:Reach) (?:(?-i:[A-Z])[\w.'-]+(?: (?-i:[A-Z])[\w.'-]+){0,2}|her|him|them|the (?:writer|author|reporter)) (?:at|by|via|on)\b.{4,100}"
        r"|(?:(?-i:[A-Z])[\w.'-]+ ){1,3}(?:covers|writes about|is (?:a|an|the) .{0,40}(?:reporter|writer|editor|columnist)).{4,160}(?:reach|contact|follow|e-?mail|call)\b.{2,120}"
        r"|by\s(?-i:[A-Z])[\w.' -]{2,40}(?:\s*[|•·]\s*\S.{1,60}){1,3}",
        "Staff Writer",
        "Reach Jane Doe at jdoe@example.org",
        "Jane Doe covers courts for the Example. Reach her at 555-0142.",
        "By Jane Doe | jdoe@example.org | Example Wire",
        others=("Reach for the sky, he told her.", "Jane Doe covers her eyes when she speaks of the fire."),
        longest=320,
        latin=True,
    ),
    _row(
        "page furniture",  # of journals: volume and number, what libraries file an article under, when it came in
        r"第\s?\d{1,4}\s?卷\s?第?\s?\d{1,4}\s?期.{0,100}|.{0,60}\bvol\.?\s?\d{1,4},?\s{1,4}no\.?\s?\d{1,4}.{0,60}|(?:文章编号|文章編號|中图分类号|文献标[识志]码|收稿日期|修回日期|基金项目|作者简介|通[讯信]作者|doi|DOI)\s?[:：].{2,160}"
        r"|[（(]\s?\d\s?[.．]\s?[\u3400-\u9fff].{4,120}\d{6}\s?[)）]|(?:19|20)\d\d\s?年\s?\d{1,2}\s?月\s{2,}.{2,80}|·\s?\d{1,4}\s?·",
        "第41卷 第2期                某某评论                Vol.41 No.2",
        "中图分类号：D922.3　　　文献标识码：A",
        "（1. 某某大学 法学院，某市 100001；2. 某市法院，某市 100002）",
        "· 101 ·",
        "2023年4月                 Example Law Review              Apr. 2023",
        others=("第3卷写他的童年", "（1. 未按期申报；2. 虚假陈述）"),
        longest=180,
    ),
    _row(
        "page furniture",  # of databases: length, language, code and number of an article, how to quote it
        r"[\d,]+ words|(?-i:English|Chinese|[A-Z]{4,12}|Document [A-Za-z0-9]{12,40})|(?:source )?citation(?: \(.{2,24}\))?|[A-Za-z ]{2,24} document number\s?:.{2,60}|[\"“].{4,200}[\"”].{4,160}\baccessed\b.{4,40}|(?-i:[A-Z][\w. ]{2,40}), ['‘“\"].{4,160}['’”\"],? .{2,60}\(online\).{0,60}|\d{1,3} (?:of|/) \d{1,3}\s+\d{1,2}/\d{1,2}/\d{2,4},? \d{1,2}:\d\d(?: [AP]M)?",
        "286 words",
        "English",
        "NORGAZ",
        "Document NORGAZ0020210304eh340001x",
        "CITATION (AGLC STYLE)",
        "Gale Document Number: GALE|A700000001",
        '"Bridge tolls to end." Example Ledger, vol. 140, no. 46, 18 Nov. 2022, p. A1. Accessed 3 Mar. 2024.',
        "JANE DOE, 'Fire destroys laundry', Example Gazette (online), 3 Apr 2022 3",
        "1 of 2          11/30/2024, 10:14 AM",
        others=("English is spoken here", "12 words changed his life."),
        longest=280,
        latin=True,
    ),
    _row(
        "page furniture",  # labels of exports whose text begins below, and of what an article is about
        r"(?:正文|内容|內容|全文|附件)\s?[:：]|(?:原文|本文|全文)(?:地址|链接|网址)\s?[:：].{4,120}|本期(?:责编|编辑|审核|撰稿)\s?[:：].{2,60}|(?:相关|涉及)(?:股票|公司|证券|个股)\s?[:：].{2,120}|[你您]?(?:之所以|会)?收到(?:这|此|本)封?邮件.{0,60}|觉得不错[？?].{0,20}",
        "正文：",
        "附件：",
        "原文地址：https://example.org/a/3391",
        "本期责编：某某　　电话：5522110",
        "相关股票：某某新材(699888.SH)",
        "你收到这封邮件，是因为你订阅了某某。退订请点击这里",
        others=("正文写了三千字",),
        longest=130,
        starts="正内內全附原本相涉你您收之会觉",
    ),
    _row(
        "page furniture",
        r"markdown content\s*:|full[ -]text\s*:|accession number\s*:.{2,40}|copyright of .{2,120} is the property of .{2,500}|please fill in your (?:message|inquiry).{0,100}",
        "Markdown Content:",
        "Full Text:",
        "Accession Number: 149020001",
        "Copyright of Example Gazette is the property of Example Ltd. and its content may not be copied.",
        others=("Full texts are rare.",),
        longest=600,
        latin=True,
    ),
    _row(
        "notice",
        r"[^。，]{0,8}(?:全賴|全赖|有賴|有赖|依靠)讀者.{2,50}|喜歡這篇.{2,30}",
        "獨立媒體全賴讀者捐款支持，請按此每月定額捐款。",
        "喜歡這篇新聞嗎？歡迎贊助小編",
        others=("小店全賴熟客",),
        starts="獨独本喜小",
    ),
    _row(
        "header",  # of agencies and broadcasters in English: the rubric and the clock before the day, when it was on the air
        rf"(?:(?-i:[A-Z])[\w/&]*\s){{0,3}}\d{{1,2}}:\d\d,?\s{STAMP}|(?:first |originally )?(?:aired|broadcast|air date)(?: on)?\s?:?\s{STAMP}.{{0,40}}",
        "All News 16:07 June 21, 2019",
        "Aired October 3, 2022 - 20:00   ET",
        others=("Kickoff at 16:07 June 21, 2019 was moved", "Broadcast in 1938 it made people run"),
        latin=True,
    ),
    _row(
        "page furniture",  # of transcripts, and of agencies: what they say of the text itself
        r"\(ATTN\b.{4,200}\)|this is a rush transcript\b.{0,160}|to order (?:video ?)?(?:tapes|copies|transcripts)\b.{0,240}|\(commercial break\)|\[\d\d:\d\d(?::\d\d)?\]",
        "(ATTN: UPDATES with more details in paras 3-4)",
        "THIS IS A RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM.",
        "TO ORDER VIDEOTAPES AND TRANSCRIPTS, PLEASE CALL 800-000-0000.",
        "(COMMERCIAL BREAK)",
        "[20:00:09]",
        others=("To order the evacuation took courage.",),
        longest=260,
        latin=True,
    ),
    _row(
        "page furniture",  # of sites in English: links side by side, links within the body, what asks for money, disclaims, or gives an address
        r"[A-Za-z &/?'’-]{2,30}(?:\s*\|\s*[A-Za-z &/?'’-]{2,30}){2,12}|(?:read more|read next|see also|also read|related|recommended|don['’]?t miss)\s*(?:[:|]|[-–—](?=\s))\s*.{4,160}"
        r"|(?!.*\bsaid\b)(?:help|please) (?:us )?(?:safeguard|keep|support|sustain|protect|fund)\b.{4,160}\b(?:supporting|donat|subscri|contribut|member|reader|our (?:team|work|journalism)).{0,80}"
        r"|(?!.*\bsaid\b).{2,80}\b(?:do|does) not necessarily (?:share|reflect|represent|endorse) .{0,40}\b(?:views?|opinions?|positions?)\b.{0,120}"
        r"|(?:for )?(?:more|further|additional) information,? (?:please )?(?:contact|visit|call|see|go to)\b.{2,160}"
        r"|(?:get|receive) (?:more|all the|the (?:latest|day|top)|our|local|regional)\b.{2,80}\b(?:inbox|e-?mail|whatsapp|phone|app)\b.{0,80}|stay (?:informed|connected|up[- ]to[- ]date)\s*[:|].{2,100}",
        "Support the paper | Policies & Ethics | Error/typo? | Contact Us",
        "READ MORE: Seaside cafe named best in the county",
        "READ MORE - Village pub saved by its regulars",
        "Help safeguard press freedom & keep the paper free for all readers by supporting our team",
        "The Example does not necessarily share the views of opinion writers or advertisers.",
        "For further information, please contact: info@example.org",
        "Get more news from the Example straight to your inbox for free here.",
        "Stay informed: Get regional news in your inbox",
        others=(
            "Help us keep the river clean, the mayor said, by supporting our team.",
            "The figures do not necessarily show a trend.",
        ),
        longest=260,
        latin=True,
    ),
    _row(
        "byline",
        r"(?-i:[A-Z])[\w. ]{2,30}\s/\sby\s(?-i:[A-Z])[\w.' -]{2,60}",
        "Western District / By Jane Doe",
        others=("Western District / by road",),
        latin=True,
    ),
    _row(
        "caption",
        r".{2,60}[（(](?:攝影|摄影|照片|圖片?|图片?)\s?[:：/／]\s?[^（）()。]{2,20}[)）]",
        "舊橋封閉後，護欄上掛著告示。（攝影：某某某）",
        others=("他喜歡攝影（摄影是他的副业）",),
    ),
    _row(
        "header",  # of papers as they were printed: the number of the issue, the lunar day, how many pages for how much
        r"第\s?\d{2,6}\s?[号號期](?:[\s　]+(?:(?:邮发|郵發)?代[号號]\s?[\d-]+|总第\s?\d{1,6}\s?期))*|今日[\s　]?[一二四六八十\d]{1,3}[\s　]?版(?:[\s　]+\S{1,16}){0,2}"
        r"|(?:本报|本報|本社|报社|報社|编辑部|編輯部)地址\s?[:：].{4,60}|天[气氣][预預][报報][\s　:：]+[^。]{8,80}",
        "第 6127 号   代号 13-22",
        "今日四版   每份四分",
        "本报地址：城关区人民街八号  电话：2417",
        "天气预报  今天白天：多云转晴",
        others=("第 12 号楼昨天起火", "今日四版刊登了启事"),
        longest=120,
    ),
    _row(
        "header",
        rf"{STAMP}[\s　]*(?:星期|周|週)[一二三四五六日天][\s　]*(?:农历|農曆|夏历|夏曆|阴历|陰曆)\S{{2,16}}",
        "一九八三年七月六日   星期三   农历癸亥年五月廿六",
    ),
    _row(
        "page furniture",  # of an account's article: which collection holds it
        r"收[录錄][于於](?:合集|話題|话题|专辑|專輯).{0,40}",
        "收录于合集 #某某 18 个 >",
        starts="收",
    ),
    _row(
        "header",  # of forums: who wrote a post, and when
        rf"(?:re: .{{2,80}}\s)?(?:post(?:ed)? )?by:? \S.{{0,30}}?\s[»›|]\s(?:[A-Z][a-z]{{2}},? )?{STAMP}.{{0,20}}",
        "Post by somebody » Sat May 17, 2014 10:48 am",
        others=("by boat » May 17, 2014 was the day it sank, the inquiry heard in June",),
        longest=130,
        latin=True,
    ),
    _row(
        "page furniture",
        r"users browsing this .{4,80}|who is online|(?:post|topic) reply\s.{0,80}|[\u3400-\u9fff/]{2,12}\s?[:：]\s?@\w{3,32}(?:\s+@\w{3,32}){0,3}",
        "Users browsing this forum: No registered users and 2 guests",
        "投稿：@example_bot",
        others=("Who is online is not the question.",),
        longest=100,
    ),
    _row(
        "header",  # of lists that are sent by mail: who wrote, in words that no machine reads, and when
        rf"[A-Z][a-z]{{2}} {_MONTH}\s+\d{{1,2}} \d\d:\d\d:\d\d (?:[A-Z]{{3,4}} |[+-]\d{{4}} )?(?:19|20)\d\d|(?-i:[A-Z])[\w.' -]{{2,40}}\s{{1,3}}\S{{2,40}} at \S{{2,40}}\.[a-z]{{2,6}}",
        "Wed Sep 22 12:31:04 UTC 2021",
        "Jane Doe  jane.doe at list.example.org",
        others=("Crowds gathered at noon.",),
        latin=True,
    ),
    _row(
        "page furniture",
        r"(?:previous|next) (?:message|in thread|by date|debate|article|story|post)(?: \(by thread\))?(?:\s?[:：].{0,120})?|messages sorted by\s?:.{0,80}|more information about the .{2,40} mailing list|download (?:text|pdf|report|the app)|share this (?:debate|page|post|story)|sitting suspended\.?",
        "Previous message (by thread): [list] Minutes of the August meeting",
        "Messages sorted by: [ date ] [ thread ] [ subject ] [ author ]",
        "Download text",
        "Previous debate",
        others=("Next message, he said, comes at noon.",),
        longest=160,
        latin=True,
    ),
    _row(
        "header",  # of parliaments: the volume and the day of a debate
        rf"volume \d{{1,4}}\s?:\s?(?:column \d+\s?:\s?)?debated on (?:[A-Z][a-z]+day )?{STAMP}",
        "Volume 649: debated on Wednesday 21 November 2018",
        latin=True,
    ),
    _row(
        "page furniture",  # of apps and sites in English: what stands around a post
        r"log ?in|sign ?(?:in|up)|create new account|forg[eo]t(?:ten)? (?:account|password)\?|all reactions\s?:?|most relevant|view (?:more|all) (?:comments|replies)|write a comment.{0,10}|\d{1,5} of \d{1,5}|(?:see|view) (?:original|translation)|read (?:on|in) (?-i:[A-Z])\w{2,20}|read original|view original",
        "Forgot Account?",
        "All reactions:",
        "View more comments",
        "Read on Omnivore",
        "Read Original",
        others=("Sign in blood, the letter said.", "Read on and you will see."),
        latin=True,
    ),
    _row(
        "page furniture",  # of official papers in English: how the printer filed them
        r"\[FR Doc\. .{4,80}\]|billing code [\w-]{3,16}|.{2,100} (?:is |are )?(?:licen[cs]ed|available) under the .{2,80}\blicen[cs]e\b.{0,40}",
        "[FR Doc. 2021-12000 Filed 6-10-21; 8:45 am]",
        "BILLING CODE 9110-04-P",
        "The material on this page is licensed under the Open Parliament Licence.",
        longest=220,
        latin=True,
    ),
    _row(
        "page furniture",  # of subtitles: from when to when a line is shown
        r"(?:\d\d:)?\d\d:\d\d[,.]\d{3}\s*-->\s*(?:\d\d:)?\d\d:\d\d[,.]\d{3}.{0,60}|webvtt.{0,40}",
        "00:00:01,200 --> 00:00:03,900",
        "00:01.200 --> 00:03.900 align:start",
        "WEBVTT",
        longest=110,
    ),
    _row(
        "caption",
        r"[（(]?(?:文中|以上|本文|文内)?(?:图片?|照片|图文|视频|圖片|照片)[均皆]?由[^。，]{2,30}(?:提供|拍摄|供图|拍攝)[)）]?",
        "（图片由某某公司提供）",
        others=("图片由此成为证据，法院采信了。",),
        starts="（(文以本图照视圖",
    ),
    _row(
        "page furniture",  # of forums and papers in Chinese: what the writer has posted, floors and buttons, what a browser should be
        r"楼主发言\s?[:：]\s?\d+次.{0,20}|(?>(?:举报|舉報|\d{1,5}[楼樓#]|点赞|點讚|打赏|回复|回覆|评论|評論|来自\s?\S{2,14}(?:客户端|手机版?))\s*[|｜·]?\s*){3,8}|(?:建议|建議)(?:您?)(?:使用|用)[^。，]{0,24}(?:分辨率|解析度|浏览器|瀏覽器)[^。，]{0,12}|(?:数字报纸?|數碼報紙|數字報|电子报|電子報)",
        "楼主发言：36次 发图：2张",
        "举报 | 1楼 | 点赞 | 打赏 | 回复 | 评论",
        "建議使用1024×768分辨率瀏覽",
        "數碼報紙",
        others=("建议使用清水冲洗十五分钟", "举报电话公布了"),
    ),
    _row(
        "notice",  # of sites in Chinese: whom to write to about rights, or with news
        r"如遇(?:作品|文章|稿件)?(?:内容|內容|版权|版權)[^。]{0,30}(?:问题|問題)[^。]{0,60}(?:联系|聯[系繫]).{0,60}|[【（(\[]?(?:如果?[您你]?有|欢迎(?:您)?提供|提供)(?:好的)?新闻线索[^。]{0,12}(?:欢迎|请|可).{2,140}",
        "如遇作品内容、版权等问题，请在相关文章刊发之日起30日内与本网联系。版权侵权联系电话：010-00000000",
        "【如果您有新闻线索，欢迎向我们报料，一经采纳有费用酬谢。报料微信：example】",
        others=("如遇问题，请联系村委会，书记说。",),
        longest=200,
    ),
    _row(
        "page furniture",
        r"关注[^，。]{2,10}(?:微信|微博|公众号|视频号|抖音号)|[^，。]{2,10}手机报\s?[:：].{4,80}|[《【][^》】]{2,14}[》】](?:提醒|關心|关心)[您你]?\s?[:：].{0,80}|影音(?:載入|加载)中",
        "关注某网微信",
        "某网手机报：移动用户发送短信“DZ”到10650000定制",
        "《某某新聞網》提醒您：",
        others=("关注民生微信群里的声音",),
        longest=110,
    ),
    _row(
        "byline",
        r"【(?:本报|本報)?(?:记者|記者|通讯员|通訊員|作者|摄影|攝影|编辑|編輯|责编|校对|策划|统筹|文字|图片|视频|文/图|实习生)】\s?[\u3400-\u9fff·、 　]{2,40}",
        "【通讯员】某某宣",
        starts="【",
    ),
    _row(
        "header",  # of magazines: in which number it stands
        rf"(?:发于|刊于|载于|發於|刊於)\s?{STAMP}.{{0,4}}(?:总第?\s?\d{{1,5}}\s?期)?\s?《[^》]{{2,16}}》(?:杂志|雜誌)?",
        "发于2019.10.28总第921期《某某新闻周刊》",
        others=("发于2019年10月28日的《某某报》一文引发讨论",),
    ),
    _row(
        "page furniture",
        r"《[^》]{2,16}》(?:杂志|雜誌)?\s?(?:19|20)\d\d\s?年第?\s?\d{1,3}\s?期.{0,12}",
        "《某某新闻周刊》2019年第40期",
        others=("《某某周刊》2019年第40期报道了他的案子，此后再无下文",),
        starts="《",
    ),
    _row(
        "caption",
        r".{4,160}[.)”\"]\s(?:Photos?|Pictures?|Images?|Credit)\s?:\s?\S.{1,60}|.{4,160}\.\s(?:[\w’']+\s){1,3}(?:file )?photos?(?:,? (?:for|by) .{2,30})?",
        "A boy looks at a straw ball. Photo: Li Hao/WT",
        "Beehives in the county. CCA file photo",
        others=("He looked at her. She took two photos of the bridge.",),
        longest=240,
        latin=True,
    ),
    _row(
        "byline",
        r"\(by (?-i:[A-Z])[\w.' -]{2,40}(?:(?:, | and )(?-i:[A-Z])[\w.' -]{2,40}){0,3}\)|reach (?-i:[A-Z])[\w.' -]{2,40}\s?[:,]\s?\S+@\S+.{0,60}",
        "(By Jane Doe and James Lo)",
        "Reach Jane Doe: jdoe@example.org; Twitter: @jdoe",
        others=("(By then it was too late)",),
        longest=160,
        latin=True,
    ),
    _row(
        "page furniture",
        r"if you(?:['’]re| are) (?:on|in|using|viewing|reading) .{4,80}\bclick here\b.{0,60}|issued at .{2,20}\d\d:\d\d|download the .{2,40}\bapp\b.{0,40}",
        "If you're on the Example News app, click here to watch live",
        "Issued at HKT 17:32",
        "DOWNLOAD THE EXAMPLE NEWS APP",
        others=("Download the form, fill it in, and wait.",),
        longest=180,
        latin=True,
    ),
    _row(
        "header",  # of accounts and apps: the day, the province, how many listened; whose article another account took over
        rf"{STAMP}\s[\u3400-\u9fff]{{2,4}}(?:\s\d+人听过)?|原创\s(?:[\u3400-\u9fffA-Za-z]{{1,16}}\s?){{1,3}}{STAMP}.{{0,20}}",
        "2023年10月11日 19:02 河南 2人听过",
        others=("2023年10月11日 项目开工",),
    ),
    _row(
        "byline",
        r"原创(?:\s[\u3400-\u9fffA-Za-z·]{1,16}){1,3}|以下(?:文章|内容)(?:来源于|转载自).{2,60}",
        "原创 平安某某 平安某某",
        "以下文章来源于某某晚报 ，作者某某",
        others=("原创 是它的生命，他说",),
        starts="原以",
    ),
    _row(
        "header",
        rf"【(?:(?:报纸|报章|出版|发布|见报|刊登)?日期|(?:发布)?时间)】\s?{STAMP}.{{0,20}}",
        "【日期】2015-08-12",
        starts="【",
    ),
    _row(
        "page furniture",
        r"下载频次\s?[:：].{1,40}|被引频次\s?[:：].{1,40}|(?:录入|扫描|输入|整理录入)(?:者|人)?\s?[:：]\s?\S.{1,40}",
        "下载频次：12  被引频次：0",
        "录入：县档案馆 2011年6月",
        others=("录入员说，她每天打一万字",),
        starts="下被录扫输整",
    ),
    _row(
        "footer",  # of what was typed from a paper: where it stood
        rf"[（(](?:原?载|原?刊|摘自|选自|见|載|原載|原刊)于?\s?{STAMP}\s?《[^》]{{2,20}}》[^。]{{0,40}}[)）]",
        "（原载一九七九年三月十一日《某某日报》第二版，本报通讯员 柴某）",
        longest=100,
    ),
    _row(
        "notice",
        r"[\u3400-\u9fff（）()0-9]{0,24}(?:热线|电话|手机|传真|邮箱|热線|電話|傳真)(?:号码)?\s?[:：]\s?(?:[\d\-+（）() 、，/转]{6,60}|\S+@\S+)",
        "领事保护热线：0086-10-00000000",
        others=("他拨通了电话：110和120都占线",),
        longest=100,
    ),
    _row(
        "header",
        rf"(?-i:[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){{1,3}}) in (?-i:[A-Z]).{{2,70}}\s{STAMP}",
        "Jane Doe in London and Ann Poe in Geneva JANUARY 28 2020",
        others=("Jane Doe in Court for theft said on January 28 2020 she was ill",),
        longest=130,
        latin=True,
    ),
    _row(
        "page furniture",  # of papers and apps in English: what they ask of the reader, and what stands at an article's foot
        r"receive free .{2,60} updates|we['’]ll send you (?:a|our|the) .{4,160}|(?:comments)?jump to comments(?: section)?|reuse this content.{0,40}|get unlimited access.{0,60}|apple news\+?|shared from .{2,30}|menu|search|weekly edition|give|excerpt"
        r"|this article (?:appeared|was published) in the .{2,60} (?:section|edition|issue) of the .{4,160}|take .{2,60} everywhere with you!?.{0,80}|receive (?:essential|the).{2,60} every (?:morning|day|evening|week)|issued on\s?:?(?:\s*modified\s?:?)?"
        r"|\((?-i:[A-Z][A-Z0-9 ]{2,30}) with (?-i:[A-Z][\w /,]{1,40})\)|[a-z]{2,4}(?:/[a-z]{2,4}){1,2}\s?\((?-i:[A-Za-z]).{1,40}\)|source\s?:\s?\[?https?://\S+",
        "Receive free Commodities updates",
        "We'll send you a daily digest every morning.",
        "CommentsJump to comments section",
        "Shared from Apple News",
        'This article appeared in the Middle East & Africa section of the print edition under the headline "Salt"',
        "(EXAMPLE 24 with AFP)",
        "rs/dj (dpa, epd)",
        "Source: https://www.example.org/features/church-bells",
        others=("Search parties set out at dawn.",),
        longest=260,
        latin=True,
    ),
    _row(
        "caption",
        r".{4,160}\.\s(?:Photos?|Pictures?|Images?)\s(?:by|courtesy of)\s\S.{1,60}|.{4,160}\s(?-i:Credit)\s?:\s?(?-i:[A-Z]).{1,60}",
        "The barber's mirror beside the track. Photo by Example/Jane Doe",
        "The bell tower of Saint Jude's Credit: Jane Doe",
        others=(
            "He looked at it. Photo by photo, the case fell apart, and by noon nothing was left of it but one witness.",
        ),
        longest=240,
        latin=True,
    ),
    _row(
        "front matter",  # of notes: a property and its value
        r"[\w-]{2,20}::\s?.{0,80}",
        "type:: [[interview]]",
        "status:: 待核对",
        others=("std: :vector",),
        longest=110,
    ),
    _row(
        "page furniture",
        r"join us on .{4,200}|(?:updated|corrected) at \d{1,2}:\d\d\s?[ap]\.?m\.?.{0,20}",
        "Join us on our WhatsApp Channel, follow us on Instagram, and receive alerts for the latest news.",
        "Updated at 5:30 p.m.",
        others=("Updated maps show the river's old bed.",),
        longest=220,
        latin=True,
    ),
    _row(
        "byline",
        r"感谢.{0,24}(?:网友|读者|朋友).{0,16}(?:投递|线索|投稿|供图|爆料)[！!。]?|感謝.{0,24}(?:網友|讀者).{0,16}(?:投稿|爆料)[！!。]?",
        "感谢某某网友 灰羽 的线索投递！",
        others=("感谢网友的关心，他已经出院了",),
        starts="感",
    ),
    _row(
        "page furniture",
        r"join (?:our|the) (?:commenting forum|conversation|discussion)(?: (?:below|now|on|in|with)\b.{0,60})?[.!]?|join thought-provoking conversations.{0,80}|you must (?:confirm your public display name|be logged in) .{0,60}|please log ?out and then log ?in again.{0,80}|(?:got|have you got|do you have) a story\? .{4,200}|for more stories like this.{0,60}|this is a breaking (?:new|news) story.{0,60}|follow .{2,30} on google news .{0,140}",
        "Join our commenting forum",
        "You must confirm your public display name before commenting",
        "Got a story? Get in touch with our news desk by writing to news@example.org.",
        "Follow Example on Google News and add us as a preferred source.",
        "This is a breaking news story, more follows",
        others=(
            "Join the discussion was his advice to every pupil.",
            "Do you have a story to tell, she asked the old man.",
        ),
        longest=260,
        latin=True,
    ),
    _row(
        "related links",  # several titles on one line, behind what heads them
        r"[^。！？：:|｜]{2,10}[：:][^。！？|｜]{2,40}(?:\s?｜\s?[^。！？|｜]{2,40}){2,}|[^。！？：:|｜]{2,10}[：:][^。！？|｜]{2,40}(?:\s\|\s[^。！？|｜]{2,40}){2,}",
        "24小时热榜：流星雨迎来极大 ｜ 机场排名公布 ｜ 11月5日大选复盘 ｜ 客户端下载",
        "展会预告：11月28日水产博览会 | 优秀供应商名单 | 在线报价",
        others=("比分：甲队 3 ｜ 乙队 2", "他说：“先开会｜再签字。”会议在下午举行｜三点结束｜随后散会。"),
        longest=200,
    ),
)
