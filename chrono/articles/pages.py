"""Texts that a program laid out: page headers and footers, lines broken at the margin, spaces between the letters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from chrono.articles.characters import CJK, Cut
from chrono.articles.furniture import furniture_reason
from chrono.articles.lines import Line, wrap_width

_LONGEST = 240  # characters of a line at a page's edge: a browser prints the whole title, the whole address
_EDGE = 2  # lines at the top and at the foot of a page that may be its header or footer
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-—–·\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／，,]?\s*(?:共|of)?\s*\d{1,4}\s*页?)?[-—–·\s]*", re.IGNORECASE
)
_NUMBERED = re.compile(r"[-—–]+\s?(\d{1,4})\s?[-—–]+|第\s?(\d{1,4})\s?页(?:\s*[/／，,]?\s*共\s?\d{1,4}\s?页)?")
_PRINTED = re.compile(
    r"(?:file|https?)://\S+(?:\s+\d+/\d+)?|(?:\d{1,2}/\d{1,2}/\d{2,4},? \d{1,2}:\d\d(?: [AP]M)?|\d{4}/\d{1,2}/\d{1,2}\s+\d{1,2}:\d\d)\s*(?P<title>.{0,160})"
)
_ADDRESS = re.compile(r"(?:file|https?)://\S+\s+(\d{1,3})/\d{1,3}")  # at the foot of a page that a browser printed
ISSUE_DAY = re.compile(  # the day at the head and foot of a paper's page, with its day of the week
    r"日\s*(?:星期|周|週)[一二三四五六日天]|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .{4,12}(?:19|20)\d\d",
    re.IGNORECASE,
)
_SPACED = re.compile(rf"(?<=[{CJK}，。、；：“”（）])[ \u3000](?=[{CJK}，。、；：“”（）])")
_PAIR = re.compile(rf"(?<=[{CJK}])(?=[{CJK}])")
_ITEM = re.compile(
    r"[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．]\D|第[一二三四五六七八九十\d]{1,3}[章节条]|[-•●◆■]"
)
_FULL = 0.82  # of the usual width, from which a line was broken at the margin
_HYPHEN = re.compile(r"[A-Za-z]-$")


def page_edge_cuts(text: str, lines: Sequence[Line]) -> list[Cut]:
    """Cuts of what stands at the top or the foot of several pages, of page numbers, and of a browser's own lines.

    Pages end at form feeds, or in a text that was copied out of them at numbered lines: "— 1 —", then "— 2 —", or
    the address with the page's number that a browser prints.
    """
    numbered = set() if "\f" in text else _page_ends(lines)
    if not numbered and "\f" not in text:
        running = lines[0].words if len(lines) > _EDGE and len(lines[0].words) <= _LONGEST else ""
        is_again = any(line.words == running for line in lines[-_EDGE:]) and ISSUE_DAY.search(running)
        again = [line for line in lines if line.words == running] if is_again else []
        return [(line.start, line.stop, "page header") for line in again]
    pages: list[list[Line]] = [[]]
    for line in lines:
        last = pages[-1][-1] if pages[-1] else None
        if last and ("\f" in text[last.stop : line.start] or last.start in numbered):
            pages.append([])
        pages[-1].append(line)
    edges = [line for page in pages for line in {*page[:_EDGE], *page[-_EDGE:]} if len(line.words) <= _LONGEST]
    often = Counter(_DIGITS.sub("0", line.words) for line in edges)
    cuts: list[Cut] = []
    for line in edges:
        repeated = often[_DIGITS.sub("0", line.words)] >= max(2, len(pages) // 3) and len(pages) > 1
        if repeated or _PAGE_NUMBER.fullmatch(line.words) or _PRINTED.fullmatch(line.words):
            cuts.append((line.start, line.stop, "page header"))
    return sorted(cuts)


def printed_title(text: str, cuts: Sequence[Cut], lines: Sequence[Line]) -> str | None:
    """The line with which the title begins that a browser printed above its pages, the site's name behind it."""
    heads = (_PRINTED.fullmatch(text[start:stop]) for start, stop, _ in cuts)
    names = {name for found in heads if found and (name := found["title"])}
    return next(
        (line.words for line in lines for name in names if len(line.words) >= 6 and name.startswith(line.words)), None
    )


def _page_ends(lines: Sequence[Line]) -> set[int]:
    """Where the lines begin that number the pages, one after the other from the first; none where there is one only."""
    printed = [
        (int(found.group(1)), line)
        for line in lines
        if line.words[-1].isdigit() and (found := _ADDRESS.fullmatch(line.words))
    ]
    ends = printed or [
        (int(found.group(1) or found.group(2)), line) for line in lines if (found := _NUMBERED.fullmatch(line.words))
    ]
    ordered = (len(ends) > 1 or printed) and [number for number, _ in ends] == list(
        range(ends[0][0], ends[0][0] + len(ends))
    )
    return {line.start for _, line in ends} if ordered else set()


def wrap_cuts(text: str, lines: Sequence[Line], *, laid_out: bool) -> tuple[str, list[Cut]]:
    """The text with its broken lines joined: Chinese ones by deleting the break, Latin ones by a space.

    ``laid_out`` is a text in pages, in which a paragraph may go on below a gap.
    """
    width = _usual_width(lines) if laid_out else wrap_width(list(lines))
    cuts: list[Cut] = []
    if laid_out:
        for line in lines:
            cuts += _space_cuts(line)
    if width is None:
        return text, cuts
    letters = list(text)
    measure = _columns if laid_out else len
    for line, after in pairwise(lines):
        if (
            line.ends
            or measure(line.words) < _FULL * width
            or furniture_reason(line.words)  # the line of date and source above the first paragraph
            or _ITEM.match(after.words)
            or "\t" in line.words + after.words
        ):
            continue
        if not laid_out and after.after_blank:
            continue
        cut = _join(line, after, letters)
        if cut:
            cuts.append(cut)
    return "".join(letters), sorted(cuts)


def _join(line: Line, after: Line, letters: list[str]) -> Cut | None:
    """Take away the break between two lines; between Latin words one space stays of it."""
    start, stop = line.stop, after.start
    if _HYPHEN.search(line.words) and after.words[0].islower():
        return start - 1, stop, "line break"
    if (
        line.words[-1] < "\u2e80"
        and after.words[0] < "\u2e80"
        and not (line.words[-1].isdigit() and after.words[0].isdigit())
    ):
        letters[start] = " "
        start += 1
    return (start, stop, "line break") if start < stop else None


def _space_cuts(line: Line) -> list[Cut]:
    """Spaces between Chinese letters, where the layout and not the writer put them: in a sentence, or all along a title."""
    spaces = list(_SPACED.finditer(line.words))
    pairs = len(_PAIR.findall(line.words))
    if not spaces or not (line.is_body or len(spaces) > max(2, pairs)):
        return []
    return [(line.start + found.start(), line.start + found.end(), "space in words") for found in spaces]


def _usual_width(lines: Sequence[Line]) -> float | None:
    """The width that the longer lines share, in columns; ``None`` where no margin shows."""
    widths = sorted(_columns(line.words) for line in lines)
    if len(widths) < 2:
        return None
    width = widths[int(0.8 * (len(widths) - 1))]
    return width if 30 <= width <= 200 else None


def _columns(words: str) -> float:
    return len(words) + sum(letter > "\u2e7f" for letter in words)
