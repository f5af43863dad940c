"""Headlines of English sentences: the clause that a date stands in, with its subject."""

from __future__ import annotations

import re
from dataclasses import dataclass

from chrono.events.acts import act_of
from chrono.events.clauses import Clause
from chrono.events.headline import Headline
from chrono.events.twin import Twin
from chrono.model.article import Span

DATE = "\x00"  # stands where the date was
MARK = re.compile(DATE)
IRREGULAR = (
    "was were is are has have had will would could may must began took rose won fell left led met made sent held said told went came became broke"
    " built bought sold cut hit lost paid put ran saw sank shot spent stood struck sued swore taught threw wrote gave got grew kept knew flew"
    " fought found drew chose drove fled felt bore sat spoke stole shrank withdrew overthrew plans says aims expects intends remains begins opens"
    " closes wins joins takes makes becomes marks agrees vows warns urges hits calls set put shut beat quit split burst spread"
    " collapses leaves dies resigns kills unveils rejects approves arrests appoints sinks crashes explodes quits launches reopens"
)
ADJECTIVE = r"(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bits )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\bnewly )(?<!-)"
VERB = re.compile(rf"\b(?:{'|'.join(IRREGULAR.split())})\b|{ADJECTIVE}\b[a-z]{{2,}}ed\b")
PARTICIPLE = re.compile(r"[a-z]{2,}ed\b|(?:built|made|held|found|born|sold|bought|sent|known|written|led|set up)\b")
ADVERBIAL = re.compile(
    r"(?i)(?:on|in|at|by|after|before|during|while|when|as|since|following|with|without|despite|according to|under|amid|until|from|for|if|because)\b"
)
RELATIVE = re.compile(r"(?i)(?:which|who|that|where)\s+")
FINITE = re.compile(r"[a-z]+ed\b (?:that|on|to|its|his|her|their|it|a|an|the)\b(?!.*\bby\b)")
HAVING = re.compile(r"(?i)having\s+(?:been\s+)?")
DATE_EDGE = re.compile(
    rf"(?i)(?:,?\s*\b(?:(?:late|early|again|back|the (?:night|morning|evening|day) of)\s+)*(?:on|in|at|by|since|from|until|during|around|as of|of|for)\s+(?:(?:the|late|early)\s+)*(?:(?:night|morning|evening|end) of\s+)?)?{DATE}(?:'s)?"
)
SPLIT = re.compile(
    r"\s*[,;]\s+(?:(?:and|but|or|then)\s+)?|\s+(?:—|–)\s+|\s+(?:and|but)\s+(?=(?:then\s+|later\s+)?(?:[a-z]+ed|"
    + "|".join(IRREGULAR.split())
    + r")\b)"
)
ADVERB = re.compile(r"\w+ly")
FILLER = re.compile(r"(?i)^(?:and|but|however|meanwhile|then|later|also|in addition|still|so)\b[, ]*")
SAID = re.compile(r",?\s+(?:the\s+)?[\w' -]{2,30}\s+(?:said|says|announced|reported)\.?$")
FIRST_PERSON = re.compile(r"(?:I|We|My|Our)\b")
ONLY_SAID = re.compile(r"(?i)^[\w.' -]{1,40}\b(?:said|says|told [\w ]{2,20}|added|wrote)$")
CUT = re.compile(r" (?:which|where|who|while|making|after which|so that)\b|; | — | – | - ")
SHORTEST, SLACK = 24, 1.4  # characters that a cut leaves at least; how much longer than the limit a line may stay
FEWEST_WORDS = 2
LONGEST_CLAUSE = 80  # characters


@dataclass(frozen=True, slots=True)
class _Part:
    """A clause of a sentence, trimmed, with the mark of the date in it."""

    text: str

    @property
    def verb(self) -> int:
        """Where its first verb stands; -1: it has none."""
        found = VERB.search(self.text)
        return found.start() if found else -1

    @property
    def stands_alone(self) -> bool:
        """Whether it has a subject and a verb and is no side clause."""
        return self.verb > 0 and not ADVERBIAL.match(self.text) and not RELATIVE.match(self.text)


def english_headline(text: str, sentence: Span, clause: Clause, limit: int) -> Headline:
    """The English clause of a date, with the subject that it shares, up to about the limit of characters."""
    reading = clause.reading
    line = english_clause(f"{text[sentence[0] : reading.start]}{DATE}{text[reading.stop : sentence[1]]}", MARK, limit)
    act, _ = act_of(Twin.of(line).fold)
    told = VERB.search(line) is not None and len(line.split()) >= FEWEST_WORDS and not ONLY_SAID.match(line)
    told = told and not re.search('["“”]', line) and not FIRST_PERSON.match(line)  # a piece of what somebody said
    return Headline(line, act if told else None, complete=told, said=Twin.of(line).fold)


def english_clause(sentence: str, word: re.Pattern[str], limit: int = LONGEST_CLAUSE) -> str:
    """The first clause of an English sentence that holds a word, else its first, as one that can stand alone."""
    plain = re.sub(r"\s+", " ", sentence.strip().rstrip(".!?"))
    parts = [_Part(part.strip()) for part in SPLIT.split(plain) if part and part.strip()]
    place = next((place for place, part in enumerate(parts) if word.search(part.text)), 0)
    return _tidy(_whole(parts, place) if parts else "", limit)


def _whole(parts: list[_Part], place: int) -> str:
    """The clause at this place as one that can stand alone."""
    part = parts[place]
    plain = part.text
    if found := RELATIVE.match(plain):  # the bridge, which opened in 1937
        return f"{_subject(parts[:place][::-1])} {plain[found.end() :]}"
    if found := HAVING.match(plain):  # having left the moon, the craft docked
        return f"{_subject(parts[place + 1 :])} {plain[found.end() :]}"
    between = place and (RELATIVE.match(parts[place - 1].text) or FINITE.match(plain))
    if between and VERB.match(plain):  # the firm, which owns the mine, denied that…
        return f"{_subject(parts[:place][::-1], main=True)} {plain}"
    if (
        place and PARTICIPLE.match(plain) and not parts[place - 1].stands_alone
    ):  # the firm, founded in 2009 by two brothers
        return f"{_subject(parts[:place][::-1])} was {plain}"
    if VERB.match(plain):  # …and was held up last year
        return f"{_subject(parts[:place][::-1], main=True)} {plain}"
    bare = DATE_EDGE.sub("", plain).strip(" ,")
    if part.verb < 0 and bare and not ADVERBIAL.match(bare):
        told = [each.text for each in parts[place + 1 :] if VERB.match(each.text)]
        return f"{bare} {told[-1]}" if told else plain  # on May 3 the boy, aged six, abdicated
    if part.verb < 0 or ADVERBIAL.match(bare) or not bare:
        told = [each.text for each in (*parts[place + 1 :], *parts[:place][::-1]) if each.stands_alone]
        return told[0] if told else plain
    return plain


def _subject(parts: list[_Part], *, main: bool = False) -> str:
    """The noun phrase before the first verb of the nearest clause that has one; of one without a verb, all of it."""
    for part in parts:
        plain = FILLER.sub("", DATE_EDGE.sub("", part.text)).strip()
        if not plain or ADVERBIAL.match(plain) or RELATIVE.match(plain) or VERB.match(plain):
            continue
        found = VERB.search(plain)
        if found and not ADVERB.fullmatch(plain[: found.start()].strip()):
            return plain[: found.start()].strip()
        if found:
            continue
        if not main or part is parts[-1]:
            return plain
    return ""


def _tidy(line: str, limit: int) -> str:
    """A line without its date, fillers and who said so, with a capital, cut where a side clause begins."""
    line = re.sub(r"\s+", " ", DATE_EDGE.sub("", line).replace(DATE, "")).strip(' ,;.:"“”')
    line = SAID.sub("", FILLER.sub("", line)).strip(" ,;")
    longest = limit * SLACK
    if len(line) > longest:
        places = [match.start() for match in CUT.finditer(line) if SHORTEST <= match.start() <= longest]
        line = line[: max(places)] if places else line
    return line[:1].upper() + line[1:]
