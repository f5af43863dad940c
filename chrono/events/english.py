"""Headlines of English sentences: the clause that a date stands in, with its subject."""

from __future__ import annotations

import re
from dataclasses import dataclass

from chrono.events.acts import act_of
from chrono.events.attributive import HYPHENATED
from chrono.events.clauses import Clause
from chrono.events.english_asides import SET_ASIDE, each_dated, told_within
from chrono.events.english_pronouns import possessive, with_name
from chrono.events.english_verbs import ADVERBIAL, DATE, IRREGULAR, PARTICIPLE, RELATIVE, VERB, stands_alone
from chrono.events.headline import Headline
from chrono.model.article import Span
from chrono.text.scripts import folded

MARK = re.compile(DATE)
TOGETHER = ",\x01"
INTRANSITIVE = re.compile(r"(?:lapsed|expired|resigned|died|collapsed|arrived|emerged|appeared|remained|happened)\b")
FINITE = re.compile(
    r"(?:found|held|ruled|concluded)\b[^,]{0,24} that\b|[a-z]+ed\b (?:that|on(?! \x00)|to|its|his|her|their|it|a|an|the)\b(?!.*\bby\b)"
)
HAVING = re.compile(r"(?i)having\s+(?:been\s+)?")
DATE_EDGE = re.compile(
    rf"(?i)(?:,?\s*\b(?:(?:late|early|again|back|the (?:night|morning|evening|day) of)\s+)*(?:on|in|at|by|since|from|until|during|around|as of|of|for|as (?:early|late|recently) as)\s+(?:(?:the|late|early)\s+)*(?:(?:night|morning|evening|end) of\s+)?|\b(?:(?:shortly|just|soon|right)\s+(?:after|before)|effective(?: (?:on|from))?)\s+)?{DATE}(?:'s)?"
)
# Jan 17: Talks break down, a line of a list: all of it tells
LISTED = re.compile(rf"\s*(?:[-–•*·]\s+)?{DATE}\s*(?::|–|—|-(?=\s))\s*(?P<line>\S.*)", re.DOTALL)
# The firm said on Friday that its head would step down: who said it is no subject of what is to be
THAT = re.compile(
    r"(?P<who>[^,;]{2,80}?)\s+(?:said|says|announced|confirmed|reported|revealed|disclosed|told [\w ]{2,30}?)\b(?:(?! that )[^,;]){0,40} that (?=\S)"
)
# Police said Rowe, 58, stole the car: who says it is not who did it
SAYING = re.compile(
    r"[^,;]{2,80}?\b(?:said|says|alleged?|alleges|claims|claimed|believes?|believed|told [\w ]{2,30}?)\s+(?=\S)"
)
TO_COME = re.compile(r"\b(?:would|will|is to|are to)\b")  # of what is past, who says it is part of the line
WORD_OF = re.compile(r", [^,]{3,40}\b(?:says?|said|alleges?d?|claims?|claimed)$")  # …, prosecutors say
OWN = re.compile(r"(?i)(?:its|his|her|their)\b")
PRONOUN = re.compile(r"(?:It|He|She|They|it|he|she|they)\b")
NAME = re.compile(r"[A-Z][a-z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|of|de|van|al))*")
DETERMINER = re.compile(r"\b(?:the|an?|its|his|her|their|this)\s")
DATED = re.compile(r"\b(?:in|on|at|by|since|from) (?:[A-Z][a-z]+|\d+)$")
AGE = re.compile(r"(?:aged )?\d{1,3}|[A-Z]{1,3}")  # Li, 58, joined: no subject of its own
PASSIVE = re.compile(r"\b(?:was|were|been|is|are) (?:\w+ly )?[a-z]+(?:ed|en|wn|ld|nt)\b")
# arrested and released on bail: what shares the verb to be; who appeared or died did so himself
UNDERGONE = re.compile(
    r"(?:arrested|charged|released|convicted|sentenced|jailed|detained|fined|dismissed|fired|killed|taken|sent|suspended|appointed|elected|acquitted|deported|extradited|transferred|evacuated|rescued|closed|reopened|sold|demolished)\b"
)
# with words of a date that it cannot lose: first-half profit, third-quarter sales
ATTRIBUTIVE = re.compile(rf"{DATE}(?= [a-z])")
# called an election for July 9: for a day is said of what was set for it, and the line needs it
SET_FOR = re.compile(
    rf"\bfor (?:the )?{DATE}|\b(?:put off|put back|postponed|delayed|deferred|moved|pushed back|brought forward|rescheduled) (?:to|until|till) {DATE}"
)
LEADING = re.compile(
    r"(?:[A-Z][a-z]+ed|Born|Built|Made|Led|Held|Known|Written|Bought|Sold)\b(?! by)"
)  # Founded in 2003, the firm…
PLACED = re.compile(r"(?P<how>in|at|to|from) [A-Z]")  # approved in Britain in May and in China in June
SPLIT = re.compile(
    r"\s*[,;]\s+(?:(?:and|but|or|then)\s+)?|\s+(?:—|–)\s+|\s+and\s+(?=(?:in|at|to|from)\s+[A-Z])|\s+(?:and|but)\s+(?=(?:then\s+|later\s+)?(?:[a-z]+ed|"
    + "|".join(IRREGULAR.split())
    + r")\b)"
)
ADVERB = re.compile(r"\w+ly")
FILLER = re.compile(r"(?i)^(?:and|but|however|meanwhile|then|later|also|in addition|still|so)\b[, ]*")
SAID = re.compile(r",?\s+(?:the\s+)?[\w' -]{2,30}\s+(?:said|says|announced|reported)\.?$")
FIRST_PERSON = re.compile(r"(?:I|We|My|Our)\b")
ONLY_SAID = re.compile(
    r"(?i)^[\w.' -]{1,40}\b(?:said|says|told [\w ]{2,20}|added|wrote)$|\b(?:declined to (?:comment|say|be named)|(?:did not|could not)(?: immediately)? (?:be reached|respond|reply|comment))"
)
# A lawmaker, Irina Sauer, on Friday accused: who it is by both names
APPOSED = re.compile(
    r"(?<![\w,])(?P<what>(?:A|An|The|Its|His|Her|Their) [A-Za-z][^,;.]{3,60}[a-z]), (?P<who>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}), (?=(?:on|in|late|early|earlier)\b|[a-z]+ed\b)"
)
# ending a standoff that began when the coast guard seized three boats: what happened then
ENDING = re.compile(r"[A-Z][a-z]+ing [^,]*\b(?:began|started|erupted|broke out) (?:when|after) (?P<what>.+)")
SIDE = re.compile(  # what only says when, or in which case
    r"(?i)(?:once|if|unless|although|though|when|while|because|originally|initially|first|previously)\b(?!.*,)"
)
FIRST_NAMED = re.compile(r"First [A-Z]|First(?:-| (?:lady|minister|lieutenant)\b)")
EMPTIED = re.compile(r"\s*\(\s*[,;.]?\s*\)")  # published online today (Nov. 18)
BULLET = re.compile(r"^[-–•*·]\s+")
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
        return stands_alone(self.text)


def english_headline(text: str, sentence: Span, clause: Clause, limit: int) -> Headline:
    """The English clause of a date, with the subject that it shares, up to about the limit of characters."""
    reading = clause.reading
    shared = clause.listed or (reading,)  # June 13, 14 and 20
    marked = f"{text[sentence[0] : shared[0].start]}{DATE}{text[shared[-1].stop : sentence[1]]}"
    return with_name(_dated(marked, reading.text, limit), text, sentence[0])


def _dated(marked: str, words: str, limit: int) -> Headline:
    """The headline of a sentence with a mark in place of the words of its date."""
    marked = SET_ASIDE.sub(f" {DATE} ", marked)
    if listed := LISTED.fullmatch(marked):
        entry = listed["line"].rstrip(".!?")
        line = _tidy(entry, limit) if WORD_OF.search(entry) else english_clause(entry, MARK, limit)
        fold = folded(line)
        return Headline(line, act_of(fold)[0], complete=len(line.split()) >= FEWEST_WORDS, said=fold)
    if kept := (HYPHENATED.fullmatch(words) and ATTRIBUTIVE) or (SET_FOR.search(marked) and MARK):
        whole = words.replace(", ", TOGETHER)  # no clause ends within Feb. 3, 2025
        line = english_clause(kept.sub(lambda _: whole, marked), re.compile(re.escape(whole)), limit)
        line = line.replace(TOGETHER, ", ")
    else:
        line = english_clause(marked, MARK, limit)
    act, _ = act_of(folded(line))
    told = VERB.search(line) is not None and len(line.split()) >= FEWEST_WORDS and not ONLY_SAID.search(line)
    told = told and not (SIDE.match(line) and not FIRST_NAMED.match(line))
    told = told and not re.search('["“”]', line) and not FIRST_PERSON.match(line)  # a piece of what somebody said
    return Headline(line, act if told else None, complete=told, said=folded(line))


def english_clause(sentence: str, word: re.Pattern[str], limit: int = LONGEST_CLAUSE) -> str:
    """The first clause of an English sentence that holds a word, else its first, as one that can stand alone."""
    curly = "’" in sentence and "'" not in sentence  # patterns look for the plain one, the line keeps its own
    plain = BULLET.sub("", re.sub(r"\s+", " ", sentence.strip().rstrip(".!?")))
    plain = plain.replace("’", "'") if curly else plain
    plain = APPOSED.sub(r"\g<what> \g<who> ", plain)
    who = THAT.match(plain)
    if who and not word.search(who.group()) and TO_COME.search(plain, who.end()):
        plain = _whose(plain[who.end() :], _undated(who["who"]))
    if told := told_within(plain):
        return _tidy(told, limit)
    whole = (part for part in SPLIT.split(plain) if part and part.strip())
    parts = [_Part(part.strip()) for clause in whole for part in each_dated(clause)]
    place = next((place for place, part in enumerate(parts) if word.search(part.text)), 0)
    line = _tidy(_whole(parts, place) if parts else "", limit)
    if (ended := ENDING.fullmatch(line)) and VERB.search(ended["what"]):
        line = ended["what"][:1].upper() + ended["what"][1:]
    return line.replace("'", "’") if curly else line


def _whose(said: str, who: str) -> str:
    """What somebody said, with the speaker's name for the pronoun that it begins with."""
    if OWN.match(said):
        return f"{possessive(who)}{OWN.sub('', said, count=1)}"
    return PRONOUN.sub(who, said, count=1) if PRONOUN.match(said) else said


def _whole(parts: list[_Part], place: int) -> str:
    """The clause at this place as one that can stand alone."""
    if DATE_EDGE.match(parts[place].text) and (before := _side_clause(parts, place)) is not None:
        place = before  # the deal, which was tabled by the operator, Acme, late on Saturday
    part = parts[place]
    plain = part.text
    if found := RELATIVE.match(plain):  # the bridge, which opened in 1937
        return f"{_meant(parts[:place], who=found.group().lower().startswith('who'))} {plain[found.end() :]}"
    if not place and len(parts) > 1 and LEADING.match(plain) and parts[1].stands_alone:
        return f"{_subject(parts[1:])} was {plain[:1].lower()}{plain[1:]}"
    if found := HAVING.match(plain):  # having left the moon, the craft docked
        return f"{_subject(parts[place + 1 :])} {plain[found.end() :]}"
    if UNDERGONE.match(plain) and place and PASSIVE.search(parts[place - 1].text):  # was arrested and released on bail
        return f"{_subject(parts[:place][::-1], main=True)} was {plain}"
    between = place and (RELATIVE.match(parts[place - 1].text) or FINITE.match(plain))
    if between and VERB.match(plain):  # the firm, which owns the mine, denied that…
        return f"{_subject(parts[:place][::-1], main=True)} {plain}"
    if place and _describes(plain, parts[place - 1]):  # the firm, founded in 2009 by two brothers
        return f"{_subject(parts[:place][::-1])} was {plain}"
    if VERB.match(plain):  # …and was held up last year
        return f"{_subject(parts[:place][::-1], main=True)} {plain}"
    bare = DATE_EDGE.sub("", plain).strip(" ,")
    if part.verb < 0 and bare and not ADVERBIAL.match(bare):
        told = [each.text for each in parts[place + 1 :] if VERB.match(each.text)]
        return f"{bare} {told[-1]}" if told else plain  # on May 3 the boy, aged six, abdicated
    placed = PLACED.match(plain) if place and part.verb < 0 else None
    if placed and (main := next((each.text for each in parts[:place] if each.stands_alone), "")):
        return f"{main.partition(' ' + placed['how'] + ' ')[0]} {plain}"
    if part.verb < 0 or ADVERBIAL.match(bare) or not bare:
        told = [each.text for each in (*parts[place + 1 :], *parts[:place][::-1]) if each.stands_alone]
        verbs = [later for later in range(place + 2, len(parts)) if VERB.match(parts[later].text)]
        if not told and verbs:  # in 2014 the firm, known as Acme, bought its rival
            return f"{_subject(parts[place + 1 : verbs[-1]][::-1], main=True)} {parts[verbs[-1]].text}"
        return told[0] if told else plain
    return plain


def _describes(plain: str, before: _Part) -> bool:
    """Whether a clause that begins with a participle says what was done to what the clause before it names."""
    beside = AGE.fullmatch(before.text)  # Li, 58, joined the firm: no participle
    done_to = PARTICIPLE.match(plain) is not None and INTRANSITIVE.match(plain) is None
    return done_to and not beside and not before.stands_alone


def _side_clause(parts: list[_Part], place: int) -> int | None:
    """Where the side clause without a date stands that goes on at this place, behind names in apposition."""
    before = place - 1
    while before > 0 and NAME.fullmatch(parts[before].text):
        before -= 1
    side = parts[before].text if before >= 0 else ""
    return before if RELATIVE.match(side) and parts[before].verb >= 0 and not DATED.search(side) else None


def _meant(parts: list[_Part], *, who: bool) -> str:
    """What a relative clause behind these speaks of: the object of the verb before it, or else all of the noun phrase."""
    plain = _undated(parts[-1].text) if parts else ""
    said = [*re.finditer(r"\b(?:said|says|announced|confirmed)\b(?: that)?", plain)]
    found = VERB.search(plain, said[-1].end()) if said else VERB.search(plain)
    if found and who and (names := NAME.findall(plain, found.end())):
        return str(names[-1])
    things = list(DETERMINER.finditer(plain, found.end())) if found else []
    return plain[things[-1].start() :] if things else _subject(parts[::-1])


def _subject(parts: list[_Part], *, main: bool = False) -> str:
    """The noun phrase before the first verb of the nearest clause that has one; of one without a verb, all of it."""
    parts = [part for part in parts if not AGE.fullmatch(part.text)]
    named = [part.text for part in parts if NAME.fullmatch(part.text)]
    if main and len(parts) > 1 and len(named) == 1 and parts[0].text == named[0] and parts[1].verb < 0:
        return f"{_undated(parts[1].text)} {named[0]}"  # its head, Paul Li, would quit
    for part in parts:
        saying = THAT.match(part.text) or SAYING.match(part.text)
        if (
            saying and not VERB.search(part.text, saying.end()) and not ADVERBIAL.match(part.text[saying.end() :])
        ):  # police said that Rowe, the head, had paid: their word
            return FILLER.sub("", part.text)
        plain = _undated(part.text)
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


def _undated(words: str) -> str:
    """Words without the date and the fillers before them."""
    return FILLER.sub("", DATE_EDGE.sub("", words)).strip()


def _tidy(line: str, limit: int) -> str:
    """A line without its date, fillers and who said so, with a capital, cut where a side clause begins."""
    line = re.sub(r"\s+", " ", DATE_EDGE.sub("", line).replace(DATE, "")).strip(' ,;.:"“”')
    line = EMPTIED.sub("", line)
    line = SAID.sub("", FILLER.sub("", line)).strip(" ,;")
    longest = limit * SLACK
    if len(line) > longest:
        places = [match.start() for match in CUT.finditer(line) if SHORTEST <= match.start() <= longest]
        line = line[: max(places)] if places else line
    return line[:1].upper() + line[1:]
