"""Which clause of a dated stretch tells best what happened."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from chrono.events import lexicon as lex
from chrono.events.pieces import Piece, trails_off
from chrono.events.shrink import balanced
from chrono.events.vehicles import is_vehicle
from chrono.text.segment import has_predicate, lacks_subject

KNOWING = re.compile(
    r"(?:得知|获悉|了解到|发现|注意到|决定|爆料|曝料|报道|写到|[接收]到[^，]{0,12}(?:通知|举报|消息|报警|线索))$"
)
# what a clause begins with, or holds, that only comments on another
WEAK = re.compile(
    r"^据[^，]*(?:消息|通报|报道|介绍|统计|了解|数据|预报)[说称]?$|^(?:本报)?(?:记者)?(?:发稿|截稿)时?(?:为止|止|前)?$|^经[^，]*(?:侦查|调查|初查|核实|核查|查|鉴定|勘查|统计)$|周年|择[期日]|标志着|旨在|^(?:始终|一直|均|却|都)*无人|^[以依][^，]*计算$|^情节|^用于|^扣除|^[较比]|^(?:同比|环比|约?占(?![领据用]))|^(?:使|让|这是|也是|是|其中|以至于|前提是|条件是|尤其|并非|但|而|又|加大|不断|进一步|导致)|^[^，“]{0,12}(?<!不)(?:误?以为|觉得|认为)|^(?:适逢|正值|时值)"
)
# 下发通知: that a notice was given, not what it says
NOTICE_ONLY = re.compile(
    r"(?:发布|下发|印发|发出|刊发|发表)了?(?:一[份则篇])?[^，《“]{0,6}(?:通知|公告|通报|声明|文章|文件|消息|微博|视频)[称说]?$"
    r"|(?:网|网站|台|局|委|厅|办|府|公众号|微博|客户端)(?:发布|通报|公告|公布)[称说]?$"
)
STRONG = frozenset(
    [
        "found",
        "unveil",
        "publish",
        "sign",
        "launch",
        "land",
        "approve",
        "operate",
        "sentence",
        "arrest",
        "start",
        "finish",
        "buy",
        "hold",
        "return",
        "deliver",
    ]
)
OWN_WHOLE = 2.2  # what it is ahead where it tells by itself what somebody did
OWN_CLAUSE = 0.15  # what the clause that a date stands in is ahead of the others, where it tells an act
# 村民带着种子，开进了荒山: with what, not what
WITH = re.compile(r"^[^，]{2,14}?(?:带|冒|背|抱|拿|扛|牵|捧|披|穿|伴随|怀)着[^，]*$")
OF_ITSELF = 3.0  # what a line of a life is ahead where it stands with its date
OF_A_LIFE = re.compile(r"[^，]{0,12}(?:参加工作|加入中国共产党|入党|入伍|出生|毕业)")
AFTERWARDS = 1.5  # what it costs a clause to tell what came after the day: 随后离开
LATER, LATEST = 0.35, 4  # what each place behind the first costs, and the last place that costs more
# 海淀区聚焦早期阶段，实施支持计划; 李明来到江州，创办公司: what only leads up to the act behind it
LEADS_IN = re.compile(
    r"(?:救治|医治|抢救|治疗)无效$|^[^，]{0,14}(?:聚焦|围绕|着眼|立足|依托|借助|凭借|结合|紧扣|秉持)(?!了)|(?:来到|赶到|前往|赶赴)(?![^，]*(?:访问|考察|视察|调研))"
)
# 驾驶员李某驾驶轿车行驶至57公里处时, 一辆农用车载着19人: who was on the way when it happened
ON_THE_WAY = re.compile(r"(?:驾驶|驾车|乘坐|搭载|车载|核载|载[有着]|行驶|[行驶][至到经往]|开往|途经)")
MIN_HEADLINE = 4


def best_of(pieces: Sequence[Piece]) -> int:
    """The place of the clause that tells best what happened; of equal ones the first.

    A clause that could not be the best if all went well for it is not scored: its words need not be cut.
    """
    most = [_most(piece, place) for place, piece in enumerate(pieces)]
    best = (-math.inf, 0)
    for place in sorted(range(len(pieces)), key=lambda place: -most[place]):
        if most[place] < best[0]:
            break
        best = max(best, (score_of(pieces[place], place), -place))
    return _done_before(pieces, -best[1])


def _done_before(pieces: Sequence[Piece], chosen: int) -> int:
    """The first clause in place of one that tells what was not done after it: 被判刑十年，他没有上诉; 出现巨响，当地并未有事故."""
    first = pieces[0]
    undone = chosen and lex.NOT_DONE.search(pieces[chosen].twin.fold) and (first.act in STRONG or first.act == "happen")
    return 0 if undone and not lex.NOT_DONE.search(first.twin.fold) and not trails_off(first.twin.fold) else chosen


def score_of(piece: Piece, place: int) -> float:
    """How well a clause at such a place would tell what happened."""
    fold = piece.twin.fold
    score = _gain(piece, place)
    if trails_off(fold):
        score = -2.4  # whatever act it holds
    elif piece.act is None and (is_vehicle(fold) or not has_predicate(fold) or (place and lacks_subject(fold))):
        score -= 1.5  # 美国华盛顿特区: the place of a picture
    if lex.SUBORDINATE.match(fold):
        score -= 1.2
    if WEAK.search(fold) or WITH.match(fold):
        score -= 1.5
    if lex.BY_MEANS.match(fold):
        score -= 2.5
    if lex.SPEECH.search(fold):
        score -= 3.0
    elif KNOWING.search(fold):
        score -= 1.0
    if NOTICE_ONLY.search(fold):
        score -= 2.5
    if len(fold) < MIN_HEADLINE:
        score -= 1.0
    if not balanced(piece.twin.raw):
        score -= 1.0
    if not place and OF_A_LIFE.fullmatch(fold):
        score += OF_ITSELF  # 1985年参加工作，长期任职于邮电系统
    driven = piece.act is None and (ON_THE_WAY.search(fold) is not None or is_vehicle(fold))
    return _placed(score, piece, place) + (OWN_WHOLE if piece.leads and not driven and _stands(fold) else 0.0)


def _most(piece: Piece, place: int) -> float:
    """What a clause can score at most."""
    return _placed(_gain(piece, place), piece, place) + OWN_WHOLE * int(piece.leads) + OF_ITSELF * int(not place)


def _gain(piece: Piece, place: int) -> float:
    """What the act of a clause speaks for it."""
    if piece.act is None:
        return 0.0
    gain = 2.0 if piece.act not in ("say", "become") else 1.2
    gain += 1.2 if piece.act in STRONG else 0.0
    gain += 0.6 if piece.act_at >= 2 or piece.twin.fold.startswith("被") else 0.0
    return gain + (OWN_CLAUSE if place == 0 and piece.act_at >= 2 else 0.0)


def _placed(score: float, piece: Piece, place: int) -> float:
    return score - LATER * min(place, LATEST) - (AFTERWARDS if piece.afterwards else 0.0)


def _stands(fold: str) -> bool:
    """Whether a clause tells by itself what somebody did, and not only that something was said, by which means or when."""
    if lacks_subject(fold) or not has_predicate(fold) or trails_off(fold):
        return False
    only_leads = (LEADS_IN, lex.SPEECH, lex.BY_MEANS, lex.SUBORDINATE, KNOWING, NOTICE_ONLY, WEAK, WITH)
    return not any(pattern.search(fold) for pattern in only_leads)
