"""Every number that a user or a test may want to turn, in one frozen value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """Limits and thresholds; lengths are code points, sizes are bytes, windows are days."""

    max_article_length: int = 400_000  # a longer text is cut here, and said so
    max_file_size: int = 64 * 1024 * 1024  # of a file that must be read whole; JSON Lines are read line by line
    max_archive_files: int = 100_000  # of one ZIP archive; the others are left unread, and said so
    max_archive_size: int = 4 * 1024 * 1024 * 1024  # what the files of one ZIP archive may unpack to
    max_archive_depth: int = 3  # archives within archives
    max_expansion: int = 250  # times its size that a compressed file may unpack to; text packs 3 to 30 times
    small_expansion: int = 16 * 1024 * 1024  # what any compressed file may unpack to, however small it is
    headline_width: int = 56  # display columns: 28 Chinese characters or 56 Latin ones
    vague_window: int = 30  # how far back 近日 and 最近 reach outside a report's lead
    report_window: int = 3  # reports of one happening this many days apart may merge
    conflict_window: int = 31  # days apart at which strong agreement of text is a conflict, not two events
    merge_similarity: float = 0.42  # cosine from which two mentions of compatible days are one event
    conflict_similarity: float = 0.62  # cosine from which two mentions of different days are a conflict
    copy_similarity: float = 0.72  # share of shingles from which two articles are one notice
    page_cards: int = 500  # cards written into the page's HTML; the rest are drawn as they scroll into view


DEFAULTS = Settings()
