from __future__ import annotations

import pytest

from chrono.events.extract import mentions_of
from chrono.events.location import located
from chrono.model.article import Article, Publication
from chrono.model.event import Mention
from chrono.model.time import Grain, Interval
from chrono.settings import DEFAULTS
from chrono.text.mapped import Mapped

PUBLISHED = Publication(Interval.from_iso("2021-08-31", "2021-08-31"), Grain.DAY, "field", "2021-08-31")


def told(original: str, *cut: str) -> tuple[Mention, ...]:
    """The mentions of a text that cleaning took these words out of."""
    spans = [(original.index(words), original.index(words) + len(words)) for words in cut]
    mapped = Mapped.whole(original).without(spans)
    article = Article("a.txt", None, original, mapped.text, mapped.runs, PUBLISHED)
    return located(article, mentions_of(article, DEFAULTS).mentions)


def test_the_original_is_kept_only_where_cleaning_changed_the_quote() -> None:
    first, second = told("2019年3月，青石大桥開(kāi)工。\n2020年5月，青石大桥建成通车。", "(kāi)")
    assert (first.quote, first.original) == ("2019年3月，青石大桥開工。", "2019年3月，青石大桥開(kāi)工。")
    assert (second.quote, second.original) == ("2020年5月，青石大桥建成通车。", "")


@pytest.mark.parametrize(
    ("original", "cut", "paragraphs"),
    [
        ("2019年3月，青石大桥开工。\n\n2020年5月，青石大桥建成通车。", (), [1, 2]),
        ("青石大桥纪事\n2019年3月，青石大桥开工。\n2020年5月，青石大桥建成通车。", ("青石大桥纪事\n",), [1, 2]),
        ("工程顺利。2019年3月，青石大桥开工。\n工人们很高兴。\n2020年5月，青石大桥建成通车。", (), [1, 3]),
        ("2019年3月，青石大桥开工。2020年5月，青石大桥建成通车。", (), [None, None]),
    ],
)
def test_paragraphs_are_those_of_the_cleaned_text(original: str, cut: tuple[str, ...], paragraphs: list[int]) -> None:
    assert [mention.paragraph for mention in told(original, *cut)] == paragraphs
