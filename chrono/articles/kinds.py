"""What kind of file it is: by what its first bytes must be, then by its name, then by what they look like."""

from __future__ import annotations

from pathlib import PurePosixPath

SINGLE = frozenset(("text", "html", "mhtml", "pdf", "docx"))  # kinds whose file is one article
_NAMES = {
    **dict.fromkeys((".txt", ".text", ".md", ".markdown", ".rst"), "text"),
    **dict.fromkeys((".html", ".htm", ".xhtml", ".shtml"), "html"),
    **dict.fromkeys((".mhtml", ".mht"), "mhtml"),
    **dict.fromkeys((".jsonl", ".ndjson", ".jl"), "lines"),
    **dict.fromkeys((".rss", ".atom", ".rdf", ".xml", ".enex"), "feed"),
    **{".json": "json", ".csv": "csv", ".tsv": "tsv", ".tab": "tsv", ".pdf": "pdf", ".docx": "docx", ".zip": "zip"},
}
_MAGIC = ((b"%PDF-", "pdf"), (b"PK\x03\x04", "zip"), (b"PK\x05\x06", "zip"), (b"\x1f\x8b", "gzip"))
_PAGE = (b"<!doctype html", b"<html", b"<head", b"<body")
_FEED = (b"<rss", b"<feed", b"<rdf:rdf", b"<en-export")


def kind_of_name(name: str) -> str | None:
    """The kind that a file's name promises; ``None`` where it promises none."""
    return _NAMES.get(PurePosixPath(name.lower().removesuffix(".gz")).suffix)


def kind_of(name: str, head: bytes) -> str:
    """The kind of a file with these first bytes; ``text`` where nothing speaks for another."""
    magic = next((kind for mark, kind in _MAGIC if head.startswith(mark)), None)
    named = kind_of_name(name)
    if magic:
        return "docx" if magic == "zip" and named == "docx" else magic
    if named in ("zip", "docx"):
        return "zip"
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1000].lower()
    if named == "feed" or (named is None and start.startswith((b"<?xml", *_FEED))):
        return "html" if any(mark in start for mark in _PAGE) and not any(mark in start for mark in _FEED) else "feed"
    return named or _looks_like(start, head)


def _looks_like(start: bytes, head: bytes) -> str:
    if start.startswith(_PAGE):
        return "html"
    if start.startswith((b"mime-version:", b"from: <saved by")):
        return "mhtml"
    if start.startswith((b"[{", b"[\n", b"[ ")):
        return "json"
    if start.startswith(b"{") and not start.startswith(b"{\\rtf"):
        first, _, more = head.partition(b"\n")
        return "lines" if first.rstrip().endswith(b"}") or not more else "json"
    return "text"
