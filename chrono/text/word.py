"""A word of a clause with its part of speech."""

from __future__ import annotations

import re
from dataclasses import dataclass

from chrono.text.vocabulary import VERBS

NOUN_TAGS = ("n", "j", "eng")  # tag prefixes of words that may end a name
# Words that the dictionary or its guesses take for nouns, and that begin or end no name
NO_NAME = re.compile(
    r"^(?:被(?!告)|[因将把在已正就向对给为由从与和并均也还]|时$|时候|之后|以后|期间|原因|消息|同时|目前|此前|其中)"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word, its part of speech in the notation of ICTCLAS, and where it starts."""

    text: str
    tag: str
    start: int

    @property
    def stop(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)

    @property
    def is_verb(self) -> bool:
        """A verb, not one that stands for a noun."""
        return (self.tag.startswith("v") and self.tag != "vn") or self.text in VERBS

    @property
    def is_noun(self) -> bool:
        """A noun, a name, an abbreviation, a Latin word."""
        named = (self.tag == "nz" and self.text[0] == "正") or NO_NAME.match(self.text) is None  # 正信, a firm
        return self.tag.startswith(NOUN_TAGS) and named and self.text not in VERBS
