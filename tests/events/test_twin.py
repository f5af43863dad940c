"""Two forms of one stretch of text."""

from __future__ import annotations

import re

from chrono.events.twin import Twin

TEXT = Twin.of("，青嵐大橋Ａ通車。")


def test_both_forms_have_one_length() -> None:
    assert (TEXT.raw, TEXT.fold) == ("，青嵐大橋Ａ通車。", "，青岚大桥ａ通车。")
    assert len(TEXT) == 9


def test_slices_and_sums_keep_them_together() -> None:
    assert TEXT.part(1, 5) == Twin("青嵐大橋", "青岚大桥")
    assert TEXT.part(6).plus(TEXT.part(1, 3)) == Twin("通車。青嵐", "通车。青岚")


def test_a_pattern_looks_at_the_folded_form_and_cuts_both() -> None:
    assert TEXT.without(re.compile("大桥")) == Twin("，青嵐Ａ通車。", "，青岚ａ通车。")


def test_only_the_first_matches_are_cut_when_asked() -> None:
    line = Twin.of("車车車")
    assert line.without(re.compile("车")).raw == ""
    assert line.without(re.compile("车"), 1).raw == "车車"
    assert line.without(re.compile("船")) == line


def test_what_a_line_begins_with_comes_off() -> None:
    line = Twin.of("據悉，隧道據悉貫通")
    assert line.behind(re.compile("据悉，?")).raw == "隧道據悉貫通"
    assert line.behind(re.compile("隧道")) is line


def test_marks_at_the_ends_come_off() -> None:
    assert TEXT.stripped() == Twin("青嵐大橋Ａ通車", "青岚大桥ａ通车")
    assert Twin.of("青，岚").stripped().raw == "青，岚"
    assert Twin.of("。，").stripped().raw == ""
    assert TEXT.stripped("。").raw == "，青嵐大橋Ａ通車"
