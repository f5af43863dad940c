"""Synthetic chronicles for the tests of the outputs: mixed, hostile, empty, and as large as wanted."""

from __future__ import annotations

import random
from typing import Any

from chrono.model.event import (
    ArticleCard,
    Chronicle,
    Conflict,
    Copy,
    Event,
    Leftover,
    Mention,
    Removed,
    SkippedCard,
    Source,
)
from chrono.model.time import Anchor, Certainty, Grain, Interval, day_number
from tests.model.plain import PLAIN

PUBLISHED = Anchor("2021-08-31", Interval.from_iso("2021-08-31", "2021-08-31"), "publication")


def mention(first: str | None, last: str | None, edtf: str, headline: str, **more: Any) -> Mention:
    """A mention with plain defaults; the quote defaults to words around the expression."""
    expression = more.pop("expression", "某日")
    quote = more.pop("quote", f"{expression}，{headline}。")
    at = max(quote.find(expression), 0)
    values: dict[str, Any] = {
        "id": f"m-{abs(hash_of(headline + edtf + str(more.get('article')))):012x}",
        "article": "tunnel/a.txt",
        "headline": headline,
        "quote": quote,
        "quote_span": (100, 100 + len(quote)),
        "expression": expression,
        "span": (100 + at, 100 + at + len(expression)),
        "interval": Interval.from_iso(first, last),
        "edtf": edtf,
        "grain": Grain.DAY,
    }
    return Mention(**(PLAIN | values | more))


def hash_of(text: str) -> int:
    """A number that does not change between runs, unlike ``hash()``."""
    number = 7
    for char in text:
        number = (number * 131 + ord(char)) % (1 << 44)
    return number


def source(told: Mention, **more: Any) -> Source:
    values: dict[str, Any] = {
        "title": "跨海隧道十年记",
        "url": "https://news.example/tunnel/a",
        "published": "2021-08-31",
        "origin": "海港日报",
    }
    return Source(told, **(values | more))


def event(*sources: Source, **more: Any) -> Event:
    told = sources[0].mention
    values: dict[str, Any] = {
        "id": told.id,
        "headline": told.headline,
        "summary": told.quote,
        "interval": told.interval,
        "edtf": told.edtf,
        "grain": told.grain,
        "certainty": told.certainty,
        "role": told.date_role,
        "kind": told.kind,
        "status": told.status,
        "voice": told.voice,
        "importance": 0.5,
        "origins": len({each.origin for each in sources}),
        "sources": sources,
        "time": told.time,
    }
    return Event(**(values | more))


def single(first: str | None, last: str | None, edtf: str, headline: str, **more: Any) -> Event:
    """An event of one source; ``importance`` goes to the event, the rest to the mention."""
    importance = more.pop("importance", 0.5)
    return event(source(mention(first, last, edtf, headline, **more)), importance=importance)


def _before_2000() -> list[Event]:
    approximate, year = Certainty.APPROXIMATE, Grain.YEAR
    return [
        single("-0220-01-01", "-0220-12-31", "-0220", "海湾一带始设县治", grain=year, expression="公元前221年"),
        single(
            "1607-03-01",
            "1607-03-31",
            "1607-03",
            "县志首次记下渡口之名",
            grain=Grain.MONTH,
            expression="16 07年3月",
            rule="repaired-month",
        ),
        single("1800-01-01", "1899-12-31", "18XX", "渡口成为南北货运要道", grain=Grain.CENTURY, expression="19世纪"),
        single(
            "1980-01-01", "1989-12-31", "198X", "三次勘察都因经费停下", grain=Grain.DECADE, expression="20世纪80年代"
        ),
        single(
            "1980-01-01",
            "1983-12-31",
            "1980~/1983~",
            "工程师组成最早的筹备小组",
            grain=year,
            certainty=approximate,
            expression="80年代初",
        ),
        single(
            "1996-01-01", None, "1996/..", "轮渡改为昼夜通航", grain=year, expression="自1996年起", status="ongoing"
        ),
    ]


def _building() -> list[Event]:
    stated = single(
        "2014-05-18",
        "2014-05-18",
        "2014-05-18",
        "海底隧道工程可行性报告获批",
        expression="2014年5月18日",
        importance=0.8,
    )
    month = mention(
        "2015-10-01", "2015-10-31", "2015-10", "隧道主体工程动工", grain=Grain.MONTH, expression="2015年10月"
    )
    day = mention(
        "2015-10-12",
        "2015-10-12",
        "2015-10-12",
        "海湾隧道举行开工仪式",
        expression="同年10月12日",
        article="tunnel/b.html",
        certainty=Certainty.INFERRED,
        rule="zh-same-year",
        anchor=Anchor("2015年", Interval.of_year(2015), "narrative"),
    )
    copies = (
        Copy("tunnel/c.txt", "海湾隧道今日开工", "https://copy.example/1", "2015-10-13"),
        Copy("tunnel/d.jsonl#2", None, None, None),
    )
    merged = event(
        source(
            day,
            title="隧道开工",
            url="https://harbour.example/2015/10/12",
            published="2015-10-12",
            origin="港湾晚报",
            copies=copies,
        ),
        source(month),
        importance=0.95,
    )
    one = mention("2019-07-02", "2019-07-02", "2019-07-02", "盾构机“海鲸号”完成首段掘进", expression="2019年7月2日")
    two = mention(
        "2019-07-03",
        "2019-07-03",
        "2019-07-03",
        "“海鲸号”首段掘进结束",
        expression="7月3日",
        article="tunnel/b.html",
        certainty=Certainty.INFERRED,
    )
    disputed = event(
        source(one),
        source(two, origin="工程通讯", title="掘进纪实", url=None, published="2019-07-04"),
        conflicts=(Conflict(two.interval, (two.id,)),),
        importance=0.7,
    )
    return [stated, merged, disputed]


def _recent() -> list[Event]:
    inferred = {"certainty": Certainty.INFERRED, "anchor": PUBLISHED}
    approximate = Certainty.APPROXIMATE
    return [
        single(
            "2020-01-01",
            "2020-02-29",
            "2020-01~/2020-02~",
            "工地停工近两个月",
            grain=Grain.MONTH,
            certainty=approximate,
            expression="2020年初",
        ),
        single(
            "2020-07-01", "2020-12-31", "2020-41", "海床沉降监测网分批建成", grain=Grain.HALF, expression="2020年下半年"
        ),
        single(
            "2021-01-01",
            "2021-06-30",
            "2021-40",
            "完成管片拼装九百环",
            grain=Grain.HALF,
            expression="今年上半年",
            **inferred,
        ),
        single(
            "2021-03-20",
            "2021-03-20",
            "2021-03-20",
            "第二台盾构机下井",
            expression="今年3月20日",
            original="今年3月20日，第二台盾构(gòu)机下井。",
            paragraph=7,
            **inferred,
        ),
        single(
            "2021-04-01",
            "2021-06-30",
            "2021-34",
            "隧道公司发行首期债券",
            grain=Grain.QUARTER,
            expression="二季度",
            **inferred,
        ),
        single(
            "2021-05-06",
            "2021-05-06",
            "2021-05-06",
            "前总工程师被控收受材料商贿赂",
            expression="5月6日",
            voice="alleged",
            date_role="announced",
            **inferred,
        ),
        single(
            "2021-06-01",
            "2021-06-01",
            "2021-06-01",
            "隧道全线贯通",
            expression="6月1日",
            time="09:58",
            importance=1.0,
            **inferred,
        ),
        single(
            "2021-08-02",
            "2021-08-31",
            "2021-08-02~/2021-08-31~",
            "网友称洞内渗水，运营方否认",
            certainty=approximate,
            expression="近日",
            voice="denied",
            anchor=PUBLISHED,
        ),
        single(
            "2022-01-21",
            "2022-01-31",
            "2022-01-21/2022-01-31",
            "联调联试",
            grain=Grain.TEN_DAY,
            certainty=Certainty.INFERRED,
            expression="1月下旬",
        ),
        single(
            "2022-04-25",
            "2022-04-29",
            "2022-04-25/2022-04-29",
            "国际隧道论坛在海港市举行",
            status="planned",
            expression="4月25日至29日",
        ),
        single(
            None, "2023-12-31", "../2023", "管廊须移交市政部门", grain=Grain.YEAR, expression="2024年前", kind="term"
        ),
        single(
            "2024-01-01",
            "2024-12-31",
            "2024",
            "二期工程拟开工",
            grain=Grain.YEAR,
            status="planned",
            certainty=Certainty.ASSUMED,
            expression="明后年",
        ),
        single(
            "2025-09-01",
            "2025-09-30",
            "2025-09",
            "通车典礼推迟",
            grain=Grain.MONTH,
            status="postponed",
            expression="2025年9月",
        ),
        single(
            "2020-01-01",
            "2020-12-31",
            "2020",
            "轮渡全年客运量1,260万人次",
            grain=Grain.YEAR,
            kind="figure",
            expression="2020年",
        ),
        single(
            "1968-01-01",
            "1968-12-31",
            "1968",
            "总工程师生于海港市",
            grain=Grain.YEAR,
            kind="background",
            expression="1968年",
        ),
    ]


def ordered(events: list[Event]) -> tuple[Event, ...]:
    """Oldest first, as the pipeline hands events over."""

    def key(each: Event) -> tuple[int, int, str]:
        start = each.interval.start if each.interval.start is not None else (each.interval.end or 0) - 1
        return start, each.grain.rank, each.id

    return tuple(sorted(events, key=key))


def mixed(labels: str = "zh") -> Chronicle:
    """About 25 events of every kind that the outputs must show."""
    events = ordered(_before_2000() + _building() + _recent())
    return Chronicle(
        title="海湾隧道：从渡口到通车",
        labels=labels,
        events=events,
        articles=(
            ArticleCard(
                "tunnel/a.txt",
                "跨海隧道十年记",
                "tunnel/a.txt",
                "https://news.example/tunnel/a",
                "2021-08-31",
                "2021-08-31",
                "2021-08-31",
                "header",
                "发布时间:2021-08-31",
                (
                    Removed((0, 14), "slogans", "团结 务实 争先 创新"),
                    Removed((400, 460), "related links", "相关阅读：轮渡票价调整"),
                ),
            ),
            ArticleCard(
                "tunnel/b.html",
                "隧道开工",
                "tunnel/b.html",
                None,
                "2015-10-12",
                "2015-10-12",
                "2015-10-12",
                "metadata",
                "2015-10-12T08:00:00+08:00",
            ),
            ArticleCard(
                "tunnel/c.txt",
                "海湾隧道今日开工",
                "tunnel/c.txt",
                "https://copy.example/1",
                "2015-10-13",
                "2015-10-13",
                "2015-10-13",
                "dateline",
                "10月13日电",
            ),
            ArticleCard(
                "tunnel/d.jsonl#2", None, "tunnel/d.jsonl", None, None, "2022-01-01", "2022-12-31", "inferred", "2022年"
            ),
        ),
        undated=(Leftover("tunnel/d.jsonl#2", "前不久，隧道口装上了新的路灯。", (20, 23), "unresolved"),),
        left_out=(
            Leftover("tunnel/a.txt", "工程历时六年。", (240, 246), "part of a name"),
            Leftover("tunnel/a.txt", "比2019年增长三成。", (300, 305), "a comparison"),
        ),
        skipped=(SkippedCard("tunnel/broken.jsonl", 3, "json", "line 3 is not JSON"),),
        counts={"articles": 4, "events": len(events), "mentions": len(events) + 2},
    )


HOSTILE = (
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(2)>",
    "[bold red]危[/bold red] \x1b[31m警\x1b[0m \u202e反写",
    "=cmd|' /C calc'!A0",
    "{{constructor.constructor('alert(3)')()}} datum.constructor",
    "行一\u2028行二\u2029行三\x00\ud83d",
    "<!--<script>",
    "](javascript:alert(4)) | `a` *b* _c_",
    "' onmouseover='alert(5)\" onfocus=\"alert(6)",
)


def hostile() -> Chronicle:
    """Articles whose every field attacks an output."""
    events = []
    for number, text in enumerate(HOSTILE, 1):
        day = f"2021-03-{number:02d}"
        link = (
            "javascript:alert(7)",
            "data:text/html,<script>alert(8)</script>",
            "https://x.example/\"onclick='alert(9)'",
            "JaVa\tScript:alert(10)",
        )[number % 4]
        quote = f"{text}，{text}"
        told = mention(
            day,
            day,
            day,
            text,
            expression=text[:6],
            quote=quote,
            original=quote + text,
            article=text,
            rule="repaired-<b>",
        )
        events.append(
            event(source(told, title=text, url=link, origin=text, copies=(Copy(text, text, link, day),)), tags=(text,))
        )
    card = ArticleCard(
        HOSTILE[0],
        HOSTILE[1],
        HOSTILE[2],
        "javascript:alert(11)",
        "2021-03-01",
        "2021-03-01",
        "2021-03-01",
        "header",
        HOSTILE[0],
        (Removed((0, 1), HOSTILE[1], HOSTILE[5]),),
    )
    left = Leftover(HOSTILE[0], HOSTILE[1], (0, 1), HOSTILE[2])
    return Chronicle(
        HOSTILE[0],
        "zh",
        ordered(events),
        (card,),
        (left,),
        (left,),
        (SkippedCard(HOSTILE[0], None, "json", HOSTILE[1]),),
        {"articles": 1},
    )


def empty() -> Chronicle:
    return Chronicle(
        "空",
        "zh",
        (),
        skipped=(SkippedCard("notes.bin", None, "binary", "no text in it"),),
        undated=(Leftover("a.txt", "近日下雨。", (0, 2), "unresolved"),),
    )


ACTORS = (
    "海港市政府",
    "隧道公司",
    "勘察院",
    "轮渡集团",
    "审计组",
    "环保部门",
    "施工方",
    "居民代表",
    "港务局",
    "运营方",
)
ACTS = (
    "公布新一轮听证结果",
    "完成第{n}段掘进",
    "签订{n}号标段合同",
    "通报渗水检修情况",
    "启动夜间施工",
    "发布客流预测",
    "召开进度协调会",
    "更换通风设备供应商",
    "举行第{n}次应急演练",
    "暂停东口施工三天",
)


def many(count: int) -> Chronicle:
    """A chronicle of ``count`` events over twenty years, the later ones denser; the same one for the same count."""
    draw = random.Random(count)
    start = day_number(2004)
    events = []
    for number in range(count):
        day = start + int(8_000 * draw.random() ** 0.6)
        text = draw.choice(ACTORS) + draw.choice(ACTS).format(n=number)
        length = draw.choice((1, 1, 1, 1, 1, 3, 30, 90))
        told = mention("2004-01-01", "2004-01-01", "x", text, article=f"pile/{number % 900}.txt")
        interval = Interval(day, day + length)
        edtf = interval.first if length == 1 else f"{interval.first}/{interval.last}"
        told = mention(
            interval.first,
            interval.last,
            edtf or "",
            text,
            article=f"pile/{number % 900}.txt",
            id=f"m{number:06d}",
            expression="当天",
            quote=f"据现场消息，当天{text}，相关负责人介绍了下一步安排，并回答了到场记者关于工期、费用与安全的提问。",
            status=draw.choice(("happened",) * 8 + ("planned",)),
        )
        sources = [source(told, title=f"{text}（第{number}号稿）", url=f"https://news.example/{number}")]
        sources += [
            source(
                mention(
                    interval.first, interval.last, told.edtf, text, article=f"pile/{k}.txt", id=f"m{number:06d}-{k}"
                ),
                origin=f"第{k}报",
            )
            for k in range(draw.choice((0, 0, 0, 1, 2)))
        ]
        events.append(event(*sources, importance=round(draw.random() ** 3, 4)))
    return Chronicle(f"{count}件事", "zh", ordered(events), counts={"articles": 900, "events": count})
