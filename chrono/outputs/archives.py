"""Office files are ZIP archives: written so that the same content gives the same bytes on any day."""

from __future__ import annotations

import io
import re
import zipfile

EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a ZIP archive can name
CHANGED = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")


def without_clock(data: bytes) -> bytes:
    """The archive with every member's time at :data:`EPOCH` and no day of writing in the document's properties."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as given, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as written:
        for member in given.infolist():
            content = given.read(member)
            if member.filename == "docProps/core.xml":
                content = CHANGED.sub(rb"\g<1>1980-01-01T00:00:00Z", content)
            entry = zipfile.ZipInfo(member.filename, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            written.writestr(entry, content)
    return out.getvalue()
