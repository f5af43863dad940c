"""What a clause lends to the next besides the name that it begins with: the head of a list, a case, the thing it ends with."""

from __future__ import annotations

import re

from chrono.events import lexicon as lex
from chrono.events.plain import EARLIER_DATE, plain_clause
from chrono.events.twin import EMPTY, Twin
from chrono.text.segment import lacks_subject, words_of

THIS_CASE = re.compile("(?:该|本|此)(?:案件?|项目|工程|桥|片|协议|计划|赛事|航班|列车)(?![^，]{0,2}的)")
# 资金投向浮槎三号，首飞定在2026年: of what the clause before ends with
EVENT_SET = re.compile(
    r"(?:首飞|首航|首演|首映|上映|开工|动工|投产|通车|交付|发射|开业)(?:时间)?(?:定[于在为]|将[于在]|预计|计划|安排在|拟)"
)


def told_of(before: Twin) -> Twin:
    """What stands before a colon, where the list behind it begins with what was done: 她回来得小心：4月发单曲，6月某站重启，…."""
    head, _, told = before.fold.rpartition("：")
    if not head or lex.SPEECH.search(head):
        return before
    bare = EARLIER_DATE.sub("", told, 1).lstrip("，")
    first = plain_clause(Twin.of(bare.split("，")[0]))
    return before.part(0, len(head)) if told[:1].isdigit() and bare != told and lacks_subject(first.fold) else before


def case_of(clause: Twin) -> Twin | None:
    """The case that a clause tells of as one told of already: 该案3月21日开庭."""
    found = THIS_CASE.match(plain_clause(clause).fold)
    return plain_clause(clause).part(0, found.end()) if found else None


def thing_set(clause: Twin, line: Twin) -> Twin:
    """The thing that a clause ends with where a line tells when it will first fly or open; empty: there is none."""
    plain = plain_clause(clause)
    words = words_of(plain.fold) if EVENT_SET.match(line.fold) else ()
    ends = [word for word in words if word.tag == "uj" or (word.is_verb and len(word.text) > 1)]
    behind = [word for word in words if ends and word.start >= ends[-1].stop]
    named = behind and all(word.is_noun or word.tag in ("m", "b") or len(word.text) == 1 for word in behind)
    return plain.part(ends[-1].stop) if named else EMPTY
