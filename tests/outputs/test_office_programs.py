"""The office files before an office program: LibreOffice opens and rewrites them; skipped where there is none."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from chrono.model.event import Chronicle
from chrono.outputs.document import document_bytes
from chrono.outputs.listing import listed
from chrono.outputs.tables import COLUMNS, events_csv
from chrono.outputs.workbook import workbook_bytes
from tests.outputs import chronicles

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
pytestmark = pytest.mark.skipif(SOFFICE is None, reason="no LibreOffice here")
UTF8_CSV = "Text - txt - csv (StarCalc):44,34,76"  # commas, double quotes, UTF-8


def rewritten(folder: Path, name: str, data: bytes, target: str, *more: str) -> str:
    """The file as the program writes it again in another format."""
    assert SOFFICE is not None
    (folder / name).write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    out = folder / "out"
    command = [SOFFICE, "--headless", profile, *more, "--convert-to", target, "--outdir", str(out), str(folder / name)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    written = list(out.glob("*"))
    assert len(written) == 1, done.stderr
    return written[0].read_text("utf-8-sig")


def cells(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text)))


@pytest.mark.parametrize("chronicle", [chronicles.mixed(), chronicles.hostile()], ids=["mixed", "hostile"])
def test_the_workbook_keeps_every_event_its_days_and_its_text(tmp_path: Path, chronicle: Chronicle) -> None:
    head, *rows = cells(rewritten(tmp_path, "c.xlsx", workbook_bytes(chronicle), f"csv:{UTF8_CSV}"))
    assert [row[head.index("编号")] for row in rows] == [event.id for event in chronicle.events]
    for row, event in zip(rows, chronicle.events, strict=True):
        first = event.interval.first
        assert row[head.index("首日")] == (first or "")
        assert row[head.index("EDTF")] == event.edtf
    told = [row[head.index("事件")] for row in rows]
    # what looks like a formula is shown as it was written
    assert [text for text in told if text.startswith("=")] == [
        event.headline for event in chronicle.events if event.headline.startswith("=")
    ]


def test_the_table_opens_with_its_columns_and_its_chinese(tmp_path: Path) -> None:
    chronicle = chronicles.mixed()
    text = rewritten(tmp_path, "e.csv", events_csv(chronicle), f"csv:{UTF8_CSV}", f"--infilter={UTF8_CSV}")
    head, *rows = cells(text)
    assert tuple(head) == COLUMNS
    assert [row[head.index("headline")] for row in rows] == [event.headline for event in chronicle.events]
    assert [row[head.index("id")] for row in rows] == [event.id for event in chronicle.events]


def test_the_document_opens_with_its_notes(tmp_path: Path) -> None:
    chronicle = chronicles.mixed()
    text = rewritten(tmp_path, "d.docx", document_bytes(chronicle), "html:HTML (StarWriter):EmbedImages")
    assert "盾构机“海鲸号”完成首段掘进" in text
    assert text.count('class="sdfootnotesym"') == sum(len(event.sources) for event in listed(chronicle))
    assert "第7段：“今年3月20日" in re.sub("<[^>]+>|\\s", "", text)
