import pytest

from chrono.model.event import Copy
from chrono.outputs.citation import copy_citation, source_citation
from tests.outputs import chronicles

TOLD = chronicles.mention("2021-06-01", "2021-06-01", "2021-06-01", "隧道全线贯通")


@pytest.mark.parametrize(
    ("fields", "labels", "said"),
    [
        ({}, "zh", "海港日报. 跨海隧道十年记[EB/OL]. (2021-08-31). https://news.example/tunnel/a"),
        ({"url": None}, "zh", "海港日报. 跨海隧道十年记[N]. 2021-08-31."),
        ({"url": None, "origin": None, "published": None}, "zh", "跨海隧道十年记[Z]."),
        ({"url": "javascript:alert(1)"}, "zh", "海港日报. 跨海隧道十年记[N]. 2021-08-31."),
        ({"title": None, "origin": None}, "zh", "tunnel/a.txt[EB/OL]. (2021-08-31). https://news.example/tunnel/a"),
        (
            {"title": "Through", "origin": "Harbour Daily"},
            "en",
            "Harbour Daily. “Through.” 31 August 2021. https://news.example/tunnel/a.",
        ),
        ({"title": "Through?", "origin": None, "published": None, "url": None}, "en", "“Through?”"),
    ],
)
def test_a_source_as_a_reference(fields: dict[str, str | None], labels: str, said: str) -> None:
    assert source_citation(chronicles.source(TOLD, **fields), labels) == said


def test_a_copy_has_no_outlet() -> None:
    copy = Copy("c.txt", "海湾隧道今日开工", "https://copy.example/1", "2015-10-13")
    assert copy_citation(copy, "zh") == "海湾隧道今日开工[EB/OL]. (2015-10-13). https://copy.example/1"
