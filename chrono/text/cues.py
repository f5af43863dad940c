"""Words that tell whether a clause looks ahead or tells what happened."""

from __future__ import annotations

import re

from chrono.model.article import Span

SENTENCE_END = re.compile(r"[。！？!?；;\n]")
CLAUSE_END = re.compile(r"[，,。！？!?；;：:\n]")
# 将 is also an object marker (已将, 将其, 就将) and a part of names of ranks; those do not look ahead
LOOKS_AHEAD = re.compile(
    r"(?<![麻大名就已并先中上少老小干女强即])[将將](?![军軍近士领領帅帥其之此他她它这這该該])|即[将將]|拟(?!人|态|合|声|定的)|擬(?!人)"
    r"|预计|預計|计划(?!书|生育|经济)|計劃|有望|届时|屆時|定于|定於|定在|订于|定档|预定|預定|争取|力争|有待|尚待|准备|准備|即可|可望|或于|或将|或將"
    r"|(?:推迟|推遲|延期|延后|延後|改期|顺延|順延)[至到于於]|预期|預期|要(?=[打去做在把开開到])|明年|后年|明天|明日|下周|下月|将会|將會"
    r"|\b(?:will|shall|would|won.t|plans? to|planned for|due (?:to|on|in|by)|expected (?:to|in|on|by)|scheduled|slated|is to|are to|set (?:to|for)|to be held|going to|upcoming|forthcoming|poised to|hopes? to|aims? to|intends? to)\b",
    re.IGNORECASE,
)
QUOTED = re.compile(r"“[^“”]{1,60}”|《[^《》]{1,60}》|「[^「」]{1,60}」")
STARTS = re.compile(r"(?:正式)?(?:施行|实施|實施|执行|執行|生效|实行|實行)(?!了)")
NO_PREDICATE = re.compile(
    r"\s*(?:以|在|由|作为|作為|据|據|经|經|随着|隨著|按照|根据|根據|针对|针對|围绕|圍繞|受|为|為|面对|从|於|于)"
)
LETTER = re.compile(r"[㐀-鿿A-Za-z]")
MAX_CLAUSE = 80


def sentence_around(text: str, start: int, stop: int) -> Span:
    """The stretch between sentence ends around ``[start, stop)``."""
    left = max(text.rfind(mark, max(0, start - 400), start) for mark in "。！？!?；;\n") + 1
    found = SENTENCE_END.search(text, stop)
    return left, found.start() if found else len(text)


def clause_tense(text: str, start: int, stop: int, limit: int) -> str | None:
    """``ahead`` where the clause of a date looks ahead, ``past`` where it has a predicate that does not, else ``None``.

    ``limit`` is where the next date stands: what is said of that one does not speak of this one.
    """
    left = max(text.rfind(mark, max(0, start - 40), start) for mark in "，,。！？!?；;：:\n") + 1
    if LOOKS_AHEAD.search(text, left, start):
        return "ahead"
    _, sentence_stop = sentence_around(text, start, stop)
    end = min(sentence_stop, limit, stop + MAX_CLAUSE)
    spoken = len(LETTER.findall(text[left:start]))
    # what is quoted has its own time, and its commas end no clause of ours
    if text[stop - 1 : stop] == "起" and STARTS.match(text, stop):
        return "ahead"
    tail = QUOTED.sub(lambda match: "＿" * len(match.group()), text[stop:end])
    position = 0
    while position < len(tail):
        found = CLAUSE_END.search(tail, position)
        clause_stop = found.start() if found else len(tail)
        letters = LETTER.findall(tail[position:clause_stop])
        if LOOKS_AHEAD.search(tail, position, clause_stop):
            return "ahead"
        spoken += len(letters)
        if len(letters) >= 2 and not NO_PREDICATE.match(tail, position):
            break
        position = clause_stop + 1
    return "past" if spoken >= 2 else None
