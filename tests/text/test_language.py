"""The language of a text, and English sentences within a Chinese one."""

from pathlib import Path

import pytest

from chrono.chronology import build
from chrono.dates.find import find_readings
from chrono.text.language import english_stretches, language_of

ENGLISH = "The council said the bridge was opened to traffic on 3 May 2021."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("青石大桥建成通车。", "zh"),
        (ENGLISH, "en"),
        (f"青石大桥建成通车，这是当地的第一座斜拉桥，全长两千一百米，人们等了很多年。{ENGLISH}", "zh"),
        (f"{ENGLISH} It is known as 青石大桥.", "en"),
        ("", "zh"),
    ],
)
def test_the_language_of_most_of_a_text(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "他在《The History of the Bridge in the Valley in May 2001》中写道。",
        "美国《The New York Times》和The Wall Street Journal都有报道。",
        "产品名为Model 3 Long Range AWD Performance Edition 2021。",
    ],
)
def test_english_names_are_no_sentences(text: str) -> None:
    assert list(english_stretches(text)) == []


@pytest.mark.parametrize("language", ["zh", "auto"])
def test_english_sentences_of_a_chinese_text_are_read_as_english(language: str) -> None:
    text = f"2020年3月1日，工程开工。\n{ENGLISH}\n它在2022年6月获奖。"
    found = [(each.text, each.interval and each.interval.first) for each in find_readings(text, language=language)]
    assert found == [("2020年3月1日", "2020-03-01"), ("3 May 2021", "2021-05-03"), ("2022年6月", "2022-06-01")]


def test_events_of_either_language_speak_it(tmp_path: Path) -> None:
    text = f"青石大桥通车\n2020年3月1日，青石大桥正式开工。\n{ENGLISH}\n青石大桥在2022年6月获得优质工程奖。"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    events = build(tmp_path / "a.txt").chronicle.events
    assert [(each.language, each.interval.first) for each in events] == [
        ("zh", "2020-03-01"),
        ("en", "2021-05-03"),
        ("zh", "2022-06-01"),
    ]
    assert "opened to traffic" in events[1].headline


def test_chinese_sentences_of_an_english_text_are_read_as_chinese() -> None:
    text = f"{ENGLISH} It won a prize. 2022年6月，它获得了优质工程奖。"
    assert [each.text for each in find_readings(text, language="en")] == ["3 May 2021", "2022年6月"]
