"""He, she and it at the head of an English line, named from the sentences before."""

from __future__ import annotations

import pytest

from chrono.events.english_pronouns import with_name
from chrono.events.headline import Headline

STORY = (
    "Acme Terminals named Paul Rowe its head. Rowe, who ran a shipyard, moved to the port. The union was wary.\n"
    "Judge Elena Marsh heard the case. Marsh adjourned it twice.\n"
    "Acme appealed. In court nobody spoke.\n"
)


def line(text: str, story: str = STORY) -> Headline:
    return with_name(Headline(text, "arrest", complete=True), story, len(story))


@pytest.mark.parametrize(
    ("story", "told", "named"),
    [
        (STORY, "She was appointed", "Marsh was appointed"),
        (STORY, "Her clerk was ill", "Marsh's clerk was ill"),
        (STORY, "Its shares fell", "Acme's shares fell"),
        (STORY, "It lost the case", "Acme lost the case"),
        (STORY[:105], "He was arrested", "Rowe was arrested"),
        ("Rowe, 58, ran the port.\n", "He quit", "Rowe quit"),
        (STORY, "Itemised bills were sent", "Itemised bills were sent"),
        (STORY, "The port closed", "The port closed"),
    ],
)
def test_pronouns_are_named(story: str, told: str, named: str) -> None:
    found = line(told, story)
    assert (found.text, found.complete) == (named, True)


@pytest.mark.parametrize("story", ["", "The union was wary. Talks failed.\n", "Acme appealed. Kessel is a port.\n"])
def test_a_pronoun_that_nobody_stands_for_leaves_the_line_incomplete(story: str) -> None:
    found = line("He was arrested", story)
    assert (found.text, found.complete) == ("He was arrested", False)
