"""Whether a printed line stands by itself: somebody, and what they did or what befell them."""

from __future__ import annotations

import re

from chrono.events import lexicon as lex
from chrono.events.acts import act_of
from chrono.events.shrink import balanced
from chrono.text.scripts import HAN, folded
from chrono.text.segment import has_predicate, lacks_subject

CUT_OFF = re.compile(
    rf"(?:的|由|从|于|在|和|与|及|将|被|把|向|对|为|至|称|说|表示|宣布|累计|已|是|原定|原本|定于|要|之日起|时间都|{lex.not_after('[人平]', '均')}|(?:情况|前提|条件|背景)下|\.\.+)$"
)
NOBODY = re.compile(
    rf"(?:[她他它]|{lex.ITS}|两人|双方|自己|对方|那(?!么)|这(?!一(?![切下])|[家名位座项起场次款种支颗条个])|一切|结果(?=[被却还也])|或(?!许)|系|并非|以及|就|也|又|尤其)"
)
SAID = re.compile("：“[^”]{4,}”$")
PARTS = re.compile(r"[ \u3000，,：:！!；;]+")


def is_whole(line: str) -> bool:
    """Whether a headline, or one part of a title, has a subject and a predicate and nothing of it is cut off."""
    fold = folded(line)
    if not balanced(line) or CUT_OFF.search(fold):
        return False
    if HAN.search(fold) is None:
        return True  # English lines are made with their subjects
    return any(_tells(part) for part in PARTS.split(fold)) and lex.SPEECH.search(fold) is None


def is_part(line: str) -> bool:
    """Whether a Chinese line is only a piece of a clause: cut off, about nobody, without a subject or a predicate."""
    fold = folded(line)
    if HAN.search(fold) is None:
        return False
    cut = not balanced(line) or CUT_OFF.search(fold) is not None
    nobody = NOBODY.match(fold) is not None or (lacks_subject(fold) and not fold.startswith("有"))  # 有媒体…
    return cut or nobody or not (has_predicate(fold) or lex.HELD.search(fold) or _answers(fold))


def _answers(fold: str) -> bool:
    """Whether a line gives somebody's denial in quotation marks: 公司董秘：“不存在转包”."""
    return SAID.search(fold) is not None and lex.DENIED.search(fold) is not None


def _tells(part: str) -> bool:
    if len(part) < 4 or NOBODY.match(part):
        return False
    act, at = act_of(part)
    happens = act == "happen" and at <= 1  # 发生5.1级地震
    return happens or (not lacks_subject(part) and (act is not None or has_predicate(part)))
