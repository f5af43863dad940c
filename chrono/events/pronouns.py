"""Who 它 is: the name said last, for as long as it is fresh."""

from __future__ import annotations

import re
from dataclasses import replace

from chrono.events.acts import act_of
from chrono.events.headline import Headline
from chrono.events.subject import subject_end
from chrono.events.twin import Twin
from chrono.text.segment import leading_name

PRONOUN = re.compile(r"^(?:它|后者|其(?!中|余|他|实|间))(?=[\u4e00-\u9fff])")
MEANT = re.compile(r"[\u4e00-\u9fff]{2}[一二三四五六七八九十\d]{1,3}[号號]|[“「][^”」]{2,12}[”」]")


class Pronouns:
    """The subjects of an article's headlines, in the order of its text."""

    def __init__(self, topic: str) -> None:
        self._topic = topic
        self._subject = ""

    @property
    def last(self) -> str:
        """The subject of the headline before; "" where it had none."""
        return self._subject

    def named(self, headline: Headline, before: str) -> Headline:
        """The headline with its pronoun replaced by what the sentence named before, the last subject, or the topic."""
        meant = MEANT.findall(before)
        name = meant[-1] if meant else self._subject or self._topic
        fold = Twin.of(headline.text).fold
        if PRONOUN.match(fold) and name:
            return replace(headline, text=PRONOUN.sub(name, headline.text))
        ends = (subject_end(fold), leading_name(fold))
        # a subject of some sentences ago would be a wrong one: worse than none
        self._subject = next((headline.text[:end] for end in ends if end and act_of(fold[:end])[0] is None), "")
        return headline
