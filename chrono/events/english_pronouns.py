"""Who he, she and it are in English lines: the name that the sentences before begin with."""

from __future__ import annotations

import re
from dataclasses import replace

from chrono.events.headline import Headline

REACH = 700  # characters before a sentence in which its pronoun's name is looked for
PRONOUN = re.compile(r"(?P<word>He|She|It|(?P<whose>His|Her|Its))(?= [a-z])")
TITLE = r"(?:Mr|Mrs|Ms|Dr|Prof|President|Judge|Justice|Minister|Mayor|Governor|Senator)\.? "
OPENING = re.compile(
    rf"(?:^|\n|(?<=[.!?”\"])\s)\s*(?:{TITLE})?(?P<name>[A-Z][a-z][\w'’-]*(?: [A-Z][\w'’-]*)*)(?=,| [a-z]|['’]s )",
    re.MULTILINE,
)
# the ship's chief engineer, Pavel Orlin,: who it is behind what he is
SOMEBODY = re.compile(
    r"\b[a-z]+(?:er|or|ist|man|woman|chief|head|ant|yst|ian|ary|wife|widow|husband|son), (?P<name>[A-Z][a-z]+(?: [A-Z]\.)? [A-Z][a-z'’-]+)(?=,)"
)
OTHERS = (
    "A An The This That These Those It He She They We I You His Her Their Its There Then When While After Before In On At By"
    " For From With As But And So If Since During Under Over Police Officials Two Three Four Five Six Several Many Some Most"
    " Shares Work Talks Last Next Earlier Later Meanwhile However Also Both Another Other Not No Investors Analysts"
)
NO_NAME = frozenset(OTHERS.split())  # words that a sentence begins with and that name nobody
CALLED = rf"(?:\b{TITLE}|\b[A-Z][a-z]+(?: [A-Z]\.)? )"
AGED = r",(?: aged)? \d{1,2},"


def with_name(headline: Headline, text: str, start: int) -> Headline:
    """The headline with the name that its pronoun means; where that is not known, it is not complete.

    ``start`` is where its sentence begins in the text. Who is called by a first name, a title or an age somewhere in the
    text is a person, and she or he; others are it.
    """
    found = PRONOUN.match(headline.text)
    if found is None:
        return headline
    person = not found["word"].startswith("It")
    left = max(0, start - REACH)
    named = [*OPENING.finditer(text, left, start), *(SOMEBODY.finditer(text, left, start) if person else ())]
    for opening in sorted(named, key=re.Match.start, reverse=True):
        name = opening["name"]
        if name.split()[0] not in NO_NAME and (opening.re is SOMEBODY or _is_person(name, text) == person):
            meant = possessive(name) if found["whose"] else name
            return replace(headline, text=f"{meant}{headline.text[found.end() :]}")
    return replace(headline, complete=False)


def possessive(name: str) -> str:
    """A name as the owner of what follows it."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def _is_person(name: str, text: str) -> bool:
    """Whether a text calls a name by a first name or a title, or says how old it is."""
    last = re.escape(name.rsplit(maxsplit=1)[-1])
    if re.search(rf"{last}{AGED}", text):
        return True
    called = re.search(rf"{CALLED}{last}\b", text)
    alone = re.search(rf"(?:^|[.!?,”\"]\s|\n|\b[a-z]+ ){last}\b(?! [A-Z])", text)
    return called is not None and called.group().split()[0] not in NO_NAME and alone is not None
