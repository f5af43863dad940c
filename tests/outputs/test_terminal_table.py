import io

import pytest
from rich.cells import cell_len
from rich.console import Console

from chrono.model.event import Chronicle
from chrono.outputs.labels import marks
from chrono.outputs.quotes import SPACES, UNSAFE, shortened, visible
from chrono.outputs.terminal import show_table, stacked, summary_lines, wrapped
from tests.outputs import chronicles


def printed(chronicle: Chronicle, width: int, *, sources: bool = False, **options: object) -> str:
    stream = io.StringIO()
    show_table(chronicle, Console(file=stream, width=width, **options), sources=sources)  # type: ignore[arg-type]
    return stream.getvalue()


@pytest.mark.parametrize("labels", ["zh", "en"])
@pytest.mark.parametrize("width", [60, 80, 120, 200])
def test_no_line_is_wider_than_the_terminal(width: int, labels: str) -> None:
    for chronicle in (chronicles.mixed(labels), chronicles.hostile()):
        for line in printed(chronicle, width, sources=True).splitlines():
            assert cell_len(line) <= width, line


@pytest.mark.parametrize("width", [60, 80, 120, 200])
def test_columns_stand_under_their_heads(width: int) -> None:
    lines = printed(chronicles.mixed(), width).splitlines()
    head = next(line for line in lines if line.startswith("时间"))
    at = cell_len(head[: head.index("来源")])
    row = next(line for line in lines if "4篇" in line)
    assert cell_len(row[: row.index("4篇")]) == at


def test_headlines_are_whole_at_120_columns() -> None:
    text = printed(chronicles.mixed(), 120)
    for event in chronicles.mixed().events:
        assert (event.headline in text) == (event.kind == "event")
    assert "…" not in text


def test_years_carry_bars_and_other_kinds_are_counted() -> None:
    text = printed(chronicles.mixed(), 80)
    assert "2021年  ⣿⣿⣿⣿⣿⣿ 6" in text
    assert "另有数字1条、背景1条、期限1条" in text
    assert "日期不详1句、未列入2处时间表达" in text
    assert "tunnel/broken.jsonl (第3条): 不是有效的 JSON（line 3 is not JSON）" in text


def test_bars_are_plain_where_the_terminal_is() -> None:
    assert "######" in printed(chronicles.mixed(), 80, force_terminal=True, _environ={"TERM": "dumb"})


def test_no_colour_is_written_under_no_color() -> None:
    text = printed(chronicles.mixed(), 80, force_terminal=True, _environ={"TERM": "xterm", "NO_COLOR": "1"})
    assert "\x1b[36m" not in text
    assert "隧道全线贯通" in text


def test_quotes_are_text() -> None:
    text = printed(chronicles.hostile(), 120, sources=True)
    assert "[bold red]危[/bold red] ␛[31m警␛[0m 反写" in text
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_machine_words_stay_out() -> None:
    text = printed(chronicles.mixed("en"), 200, sources=True)
    for word in ("198X", "2021-40", "ten-day", "zh-date", "importance"):
        assert word not in text


def test_an_empty_chronicle_says_so() -> None:
    text = printed(chronicles.empty(), 80)
    assert "没有找到可以排出日期的事件" in text
    assert "notes.bin: 不是文本文件（no text in it）" in text


def test_summary_names_twenty_skipped_inputs_at_most() -> None:
    skipped = tuple(chronicles.SkippedCard(f"{n}.txt", None, "empty", "empty") for n in range(30))
    lines = summary_lines(chronicles.Chronicle("t", "en", (), skipped=skipped))
    assert "… and 10 more" in lines[-1]


def test_wrapping_keeps_words_and_closing_marks() -> None:
    assert wrapped("海湾隧道，开工。", 8) == ["海湾隧", "道，开", "工。"]
    assert wrapped("the shield machine", 10) == ["the shield", "machine"]
    assert wrapped("x" * 25, 10) == ["x" * 10, "x" * 10, "x" * 5]
    assert wrapped("", 10) == [""]


@pytest.mark.parametrize(
    ("text", "width", "short"),
    [
        ("隧道贯通", 8, "隧道贯通"),
        ("隧道全线贯通", 8, "隧道全…"),
        ("第一标段（东口）全部完工", 14, "第一标段…"),
        ("（东口第一标段）完工", 10, "（东口…）"),
        ("通过《关于支持隧道先行先试的若干措施》", 20, "通过《关于支持隧…》"),
        ("All in one tunnel", 12, "All in one…"),
    ],
)
def test_shortened_never_cuts_inside_a_bracket_or_a_word(text: str, width: int, short: str) -> None:
    assert shortened(text, width) == short
    assert cell_len(short) <= width


def test_no_printable_sign_is_unsafe() -> None:
    """What lets most texts pass unsearched must let none pass that should be changed."""
    printable = "".join(filter(str.isprintable, map(chr, range(0x110000))))
    assert UNSAFE.search(printable) is None
    assert set(SPACES.findall(printable)) == {" "}
    assert visible("a  b") == "a b"


def test_visible_drops_what_a_terminal_or_a_file_would_obey() -> None:
    assert visible("a\x1b[2J\x07b\r\nc\u202e\u2028d\ud800") == "a␛[2J�b c d"


@pytest.mark.parametrize("labels", ["zh", "en"])
@pytest.mark.parametrize("width", [60, 80, 200])
def test_neither_a_day_nor_a_mark_is_broken(width: int, labels: str) -> None:
    text = printed(chronicles.mixed(labels), width)
    assert ("2015年10月12日" if labels == "zh" else "12 October") in text
    for event in chronicles.mixed(labels).events:
        if event.kind == "event":
            assert all(mark in text for mark in marks(event, labels))


def test_marks_part_between_words() -> None:
    assert stacked(["报道", "推定", "说法不一"], 11) == ["报道 · 推定", "说法不一"]
    assert stacked(["announced", "worked out"], 10) == ["announced", "worked out"]
    assert stacked([], 4) == []
