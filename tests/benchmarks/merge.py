"""``python -m tests.benchmarks.merge [COUNT…]``: what merging costs as a build grows, and how right it is.

Mentions are made with the happening that each tells known: few happenings are told by hundreds and most by one or two
(Zipf), a tenth of the days hold half of them, outlets copy a line, shorten it or put it in other words, some give only
the month. Each size runs in a process of its own. Printed are CPU a mention, the exponent of growth between sizes,
memory, and precision and recall of the pairs that are told as one. Nothing is asserted: a timing depends on the machine.
"""

from __future__ import annotations

import math
import random
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence

from chrono.events.merge import clusters_of
from chrono.model.event import Mention
from chrono.model.time import Grain, Interval, civil, day_number
from chrono.settings import DEFAULTS
from chrono.text.segment import words_of
from tests.model.plain import PLAIN

SIZES = (1_000, 3_000, 10_000, 30_000, 100_000)
FIRST_DAY = day_number(2015)
DAYS_A_MENTION = 0.02  # so that a larger build is a longer story, as archives are
TOLD = 6  # mentions of a happening in the mean
ZIPF = 1.1
HOT_DAYS, HOT_SHARE = 0.1, 0.5
FEW = 60
COPIED, COARSE = 0.45, 0.06
ONE = "青白红云石龙凤金银东西南北临安宁和平海江河山林松竹梅兰长永新福康泰明华光"
TWO = "州城阳川港湾桥溪泉岭湖洲塘浦岛峰坪堡田泽关源屯河口原"
NOUNS = [
    "大桥",
    "高铁站",
    "博物馆",
    "体育中心",
    "产业园",
    "研究院",
    "水库",
    "机场",
    "医院",
    "图书馆",
    "电站",
    "码头",
    "学校",
    "隧道",
    "牧场",
    "剧院",
    "实验室",
    "湿地公园",
    "冷链基地",
    "数据中心",
]
ACTS = [
    "建成通车",
    "正式开工",
    "通过验收",
    "举行揭牌仪式",
    "完成改造",
    "投入使用",
    "获批立项",
    "发生火灾",
    "宣布停业",
    "签署合作协议",
    "启动扩建",
    "遭遇暴雨停运",
]
DETAILS = [
    "总投资{n}亿元",
    "占地{n}公顷",
    "首期设{n}个项目",
    "惠及{n}万居民",
    "工期{n}个月",
    "有{n}家单位参加",
    "编号为{n}号工程",
    "共{n}人到场",
]
FRAMES = (
    "{day}，{who}{act}，{detail}。",
    "{who}于{day}{act}，据介绍{detail}。",
    "记者获悉，{day}{who}{act}，{detail}。",
)
LINES = ("{who}{act}", "{who}今日{act}", "{act}：{who}", "{who}{act} {detail}")


def happening(rng: random.Random) -> tuple[str, str, str]:
    """Who, what and a detail: names are many, acts are few, as in the news."""
    place = rng.choice(ONE) + rng.choice(TWO)
    name = rng.choice(ONE) + rng.choice(ONE) + rng.choice(TWO)
    return place + name + rng.choice(NOUNS), rng.choice(ACTS), rng.choice(DETAILS).format(n=rng.randint(2, 980))


def made(count: int, seed: int = 0) -> tuple[list[Mention], list[int]]:
    """So many mentions, and the number of the happening that each tells."""
    rng = random.Random(seed)
    events = max(1, count // TOLD)
    days = max(30, int(count * DAYS_A_MENTION))
    hot = [rng.randrange(days) for _ in range(max(1, int(days * HOT_DAYS)))]
    facts = [
        (*happening(rng), rng.choice(hot) if rng.random() < HOT_SHARE else rng.randrange(days)) for _ in range(events)
    ]
    weights = [1 / (rank + 1) ** ZIPF for rank in range(events)]
    tellings: dict[int, list[tuple[str, str]]] = {}
    mentions, truth = [], []
    for number, event in enumerate(rng.choices(range(events), weights, k=count)):
        who, act, detail, day = facts[event]
        known = tellings.setdefault(event, [])
        if known and rng.random() < COPIED:
            headline, quote = rng.choice(known)
        else:
            _, month, of_month = civil(FIRST_DAY + day)
            words = {"who": who, "act": act, "detail": detail, "day": f"{month}月{of_month}日"}
            headline, quote = rng.choice(LINES).format(**words), rng.choice(FRAMES).format(**words)
            known.append((headline, quote))
        mentions.append(_mention(number, headline, quote, FIRST_DAY + day, coarse=rng.random() < COARSE))
        truth.append(event)
    return mentions, truth


def _mention(number: int, headline: str, quote: str, day: int, *, coarse: bool) -> Mention:
    year, month, _ = civil(day)
    days = Interval.of_month(year, month) if coarse else Interval.of_day(day)
    own = {"headline": headline, "quote": quote, "quote_span": (0, len(quote)), "expression": quote[:4], "span": (0, 4)}
    time_ = {"interval": days, "edtf": "", "grain": Grain.MONTH if coarse else Grain.DAY}
    role = {"role": "report" if number % 3 else "mention"}
    return Mention(id=f"{number:08x}", article=f"a{number}", **(PLAIN | own | time_ | role))  # type: ignore[arg-type]


def agreement(clusters: Sequence[Sequence[Mention]], truth: Sequence[int]) -> tuple[float, float]:
    """Precision and recall of the pairs of mentions that are told as one."""
    together = right = 0
    for cluster in clusters:
        together += math.comb(len(cluster), 2)
        right += sum(math.comb(each, 2) for each in Counter(truth[int(m.id, 16)] for m in cluster).values())
    wanted = sum(math.comb(each, 2) for each in Counter(truth).values())
    return right / max(together, 1), right / max(wanted, 1)


def run(count: int) -> None:
    """Measure one size and print its row, for the process that asked."""
    # a build has long loaded its dictionaries when it merges
    clusters_of(made(FEW, seed=1)[0], DEFAULTS, {})
    words_of("陶映雪开工")  # a name that no dictionary knows: the segmenter's guesses are loaded too
    mentions, truth = made(count)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    clusters = clusters_of(mentions, DEFAULTS, {})
    spent = time.process_time() - start
    memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    precision, recall = agreement(clusters, truth)
    print(spent, memory, len(clusters), len(set(truth)), precision, recall)


def main(sizes: Sequence[int]) -> None:
    """Print the table."""
    print("mentions   µs a mention   exponent   MB above   clusters (true)   precision   recall")
    last: tuple[int, float] | None = None
    for size in sizes:
        command = [sys.executable, "-m", "tests.benchmarks.merge", "--one", str(size)]
        row = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
        spent, memory, precision, recall = (float(row[place]) for place in (0, 1, 4, 5))
        growth = f"{math.log(spent / last[1]) / math.log(size / last[0]):.2f}" if last else "-"
        print(
            f"{size:8} {spent / size * 1e6:13.0f} {growth:>10} {memory:10.0f} {row[2]:>9} ({row[3]})"
            f" {precision:11.3f} {recall:8.3f}",
            flush=True,
        )
        last = size, spent


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        run(int(sys.argv[2]))
    else:
        main([int(each) for each in sys.argv[1:]] or SIZES)
