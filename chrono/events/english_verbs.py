"""Verbs of English clauses, and the words that begin a clause which cannot stand alone."""

from __future__ import annotations

import re

DATE = "\x00"  # stands where the date was
IRREGULAR = (
    "was were is are has have had will would could may must began took rose won fell left led met made sent held said told went came became broke"
    " built bought sold cut hit lost paid put ran saw sank shot spent stood struck sued swore taught threw wrote gave got grew kept knew flew"
    " brought caught thought chose dealt fed forbade froze hid hung laid lent meant read rode rang shook slid stuck swept swung tore undertook upheld withheld wore fought found drew chose drove fled felt bore sat spoke stole shrank withdrew overthrew plans says aims expects intends remains begins opens"
    " closes wins joins takes makes becomes marks agrees vows warns urges hits calls set put shut beat quit split burst spread"
    " hopes wants seeks applies expires lapses ends starts pleaded pled pleads resumes takes collapses leaves dies resigns kills unveils rejects approves arrests appoints sinks crashes explodes quits launches reopens"
)
ADJECTIVE = r"(?<!\b[Tt]he )(?<!\b[Aa] )(?<!\b[Aa]n )(?<!\b[Ii]ts )(?<!\b[Hh]is )(?<!\b[Hh]er )(?<!\b[Tt]heir )(?<!\bnewly )(?<!-)"
VERB = re.compile(rf"\b(?:{'|'.join(IRREGULAR.split())})\b|{ADJECTIVE}\b[a-z]{{2,}}ed\b")
PARTICIPLE = re.compile(r"[a-z]{2,}ed\b|(?:built|made|held|found|born|sold|bought|sent|known|written|led|set up)\b")
ADVERBIAL = re.compile(
    r"(?i)(?:on|in|at|by|after|before|during|while|when|as|since|following|with|without|despite|according to|under|amid|until|from|for|if|because)\b"
)
RELATIVE = re.compile(r"(?i)(?:which|who|that|where)\s+")


def stands_alone(text: str) -> bool:
    """Whether a clause has a subject and a verb and is no side clause."""
    found = VERB.search(text)
    return found is not None and found.start() > 0 and not ADVERBIAL.match(text) and not RELATIVE.match(text)
