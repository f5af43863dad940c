"""What was read before: a cache in the output folder, so that a second build reads only what is new or changed.

Values are texts, never pickles, since the folder may come from anyone. The store may be deleted at any time, and
nothing that is wrong with it is an error: it is replaced or left aside, and :attr:`Store.warnings` says so.
"""

from __future__ import annotations

import errno
import hashlib
import os
import platform
import sqlite3
import sys
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from functools import cache
from io import FileIO
from pathlib import Path

FILE_NAME = ".chrono-store.sqlite"
SCHEMA = 1  # PRAGMA user_version; a store with another number is replaced
APPLICATION = 0x4348524E  # PRAGMA application_id
KEYS_A_QUERY = 500  # SQLite before 3.32 takes at most 999 parameters
LARGEST_VALUE = 64 * 1024 * 1024  # bytes of one text; a few hostile bytes can unpack to gigabytes
SIDE_FILES = ("", "-wal", "-shm", "-journal")  # what SQLite keeps of one database
# Primary result codes of SQLite: a table that is not ours, a file made read-only or moved away (or a damaged header
# that says so), a damaged page, a wrong header, not a database.
DAMAGE = {1, 8, 11, 24, 26}
HELD = {errno.EAGAIN, errno.EACCES, errno.EDEADLK}
FAR = 1 << 30  # the byte that Windows locks: it must not be one of those that tell who holds it


class StoreBusy(Exception):
    """Another writer holds the store ``since`` (UTC): ``pid`` on ``host``, ``None`` where it did not say."""

    def __init__(self, path: Path, pid: int | None, host: str | None, since: datetime) -> None:
        self.path, self.pid, self.host, self.since = path, pid, host, since
        who = "another process" if pid is None else f"process {pid}"
        where = f" on {host}" if host else ""
        super().__init__(f"{path} is being written by {who}{where} since {since:%Y-%m-%d %H:%M:%S} UTC")


class Store:
    """Texts under keys in one SQLite file, for one thread; a ``with`` statement or :meth:`close` lets go of it.

    Opened for writing it is held until closed: a second writer gets :class:`StoreBusy`. Opened ``read_only`` it waits
    for nobody, creates nothing and mends nothing. A batch is kept wholly or not at all, whenever the process dies.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.warnings: list[str] = []
        self._path = path
        self._read_only = read_only
        self._connection: sqlite3.Connection | None = None
        self._lock: FileIO | None = None
        with self._guarded():
            if not read_only:
                path.parent.mkdir(parents=True, exist_ok=True)
                self._lock = _lock(path.with_suffix(".lock"))
            if not read_only or path.exists():
                self._connect()

    def get_many(self, keys: Iterable[str]) -> dict[str, str]:
        """The texts of those keys that are there; ask for no more at once than may lie in memory."""
        wanted = list(keys)
        found: dict[str, str] = {}
        with self._guarded():
            for start in range(0, len(wanted), KEYS_A_QUERY):
                if self._connection is not None:
                    found |= _read(self._connection, wanted[start : start + KEYS_A_QUERY])
        return found

    def put_many(self, items: Mapping[str, str]) -> None:
        """Keep these texts, all or none, in place of what was under their keys."""
        with self._guarded(), self._transaction() as connection:
            if connection is not None:
                packed = ((key, _pack(key, text)) for key, text in items.items())
                connection.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?)", packed)

    def prune(self, keep: set[str]) -> int:
        """Forget all other keys and give their room back; how many there were."""
        gone = 0
        with self._guarded():
            with self._transaction() as connection:
                if connection is not None:
                    rows = connection.execute("SELECT rowid, key FROM kept")
                    stale = [(row,) for row, key in rows if key not in keep]
                    connection.executemany("DELETE FROM kept WHERE rowid = ?", stale)
                    gone = len(stale)
            if gone and self._connection is not None:
                # Not execute(), which takes one step of it: one page given back.
                self._connection.executescript("PRAGMA incremental_vacuum")
        return gone

    def close(self) -> None:
        """Let go of the file; a closed store finds nothing and keeps nothing."""
        self._disconnect()
        if self._lock is not None:
            with suppress(OSError):
                self._lock.truncate(0)
            self._lock.close()
            self._lock = None

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """Turn what is wrong with the file into a warning: the build goes on without it."""
        try:
            yield
        except (sqlite3.Error, OSError, _Foreign) as error:
            self._disconnect()
            damaged = isinstance(error, _Foreign) or getattr(error, "sqlite_errorcode", 0) & 0xFF in DAMAGE
            if damaged and not self._read_only:
                self._replace(str(error))
            else:
                self.warnings.append(f"{self._path} cannot be used ({error}); articles are read again")

    def _replace(self, reason: str) -> None:
        try:
            for suffix in SIDE_FILES:
                self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
            self._connect()
        except (sqlite3.Error, OSError, _Foreign) as error:
            self._disconnect()
            self.warnings.append(f"{self._path} cannot be used ({reason}) nor replaced ({error})")
        else:
            self.warnings.append(f"{self._path} was replaced by an empty one ({reason}); articles are read again")

    def _connect(self) -> None:
        mode = "ro" if self._read_only else "rwc"
        uri = f"{self._path.absolute().as_uri()}?mode={mode}"
        self._connection = sqlite3.connect(uri, uri=True, isolation_level=None)
        self._connection.text_factory = _lenient  # a damaged key is one that nobody asks for
        self._connection.execute("PRAGMA trusted_schema = OFF")
        found = _numbers(self._connection)
        if found is None and not self._read_only:
            _create(self._connection)
        elif found is None:  # a writer is about to make it
            self._disconnect()
        elif found != (APPLICATION, SCHEMA):
            raise _Foreign(f"its version is {found[1]}, not {SCHEMA}" if found[0] == APPLICATION else "not a store")
        if not self._read_only and self._connection is not None:
            self._connection.execute("PRAGMA synchronous = NORMAL")

    def _disconnect(self) -> None:
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection | None]:
        """One transaction, or ``None`` where there is no file to write to."""
        if self._read_only:
            raise ValueError("this store was opened for reading only")
        connection = self._connection
        if connection is None:
            yield None
            return
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
            raise


class _Foreign(Exception):
    """A database that this version did not make."""


def _numbers(connection: sqlite3.Connection) -> tuple[int, int] | None:
    """Application and schema number; ``None`` for a database that nobody has filled yet."""
    application, schema = (
        connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")
    )
    empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    return None if empty and application == schema == 0 else (application, schema)


def _create(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA auto_vacuum = INCREMENTAL")  # works only before the first table
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("BEGIN IMMEDIATE")  # killed halfway it is still an unfilled database, not a foreign one
    connection.execute("CREATE TABLE kept (key TEXT PRIMARY KEY, value BLOB NOT NULL)")
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {SCHEMA}")
    connection.execute("COMMIT")


def _read(connection: sqlite3.Connection, keys: list[str]) -> dict[str, str]:
    query = f"SELECT key, value FROM kept WHERE key IN ({','.join('?' * len(keys))})"
    texts = ((key, _unpack(key, packed)) for key, packed in connection.execute(query, keys))
    return {key: text for key, text in texts if text is not None}


def _lenient(text: bytes) -> str:
    return text.decode("utf-8", "replace")


def _pack(key: str, text: str) -> bytes:
    """The text under its key, so that the checksum covers both."""
    # Half of a surrogate pair, which a damaged article may hold, must not cost the batch.
    return zlib.compress(f"{key}\n{text}".encode("utf-8", "surrogatepass"), 1)


def _unpack(key: str, packed: object) -> str | None:
    """The text, or ``None`` where a bit has flipped: the checksum notices what SQLite does not."""
    unpacker = zlib.decompressobj()
    try:
        data = unpacker.decompress(packed, LARGEST_VALUE) if isinstance(packed, bytes) else b""
        found = data.decode("utf-8", "surrogatepass")
    except (zlib.error, UnicodeDecodeError):
        return None
    return found[len(key) + 1 :] if unpacker.eof and found.startswith(f"{key}\n") else None


def _lock(path: Path) -> FileIO | None:
    """Hold the lock file until it is closed; ``None`` on a drive that has no locks; :class:`StoreBusy` if another does.

    The system drops the lock of a process that dies, however it dies, so a stale one cannot keep anybody out.
    """
    # A link is not followed: in a folder from elsewhere it may point at a file that must not be emptied.
    file = FileIO(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666), "r+")
    try:
        _lock_file(file.fileno())
    except OSError as error:
        pid, _, host = file.read(300).decode("utf-8", "replace").strip().partition(" ")
        since = datetime.fromtimestamp(os.fstat(file.fileno()).st_mtime, UTC)
        file.close()
        if error.errno in HELD:
            raise StoreBusy(path, int(pid) if pid.isdecimal() else None, host or None, since) from None
        return None
    file.truncate(0)
    file.write(f"{os.getpid()} {platform.node()}\n".encode())
    return file


def _lock_file(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def sources_digest(folders: Sequence[Path]) -> str:
    """SHA-256, in hex, over the code and data files of these folders (or files), read once a process.

    It depends on their names and contents, neither on where they are installed nor on the order they are given in;
    ``FileNotFoundError`` for a folder that does not exist.
    """
    return _digest(tuple(folder.resolve() for folder in folders))


@cache
def _digest(roots: tuple[Path, ...]) -> str:
    digest = hashlib.sha256()
    for name, file in sorted((name, file) for root in roots for name, file in _sources(root)):
        content = file.read_bytes()
        digest.update(f"{name}\0{len(content)}\0".encode())  # where one file ends and the next begins
        digest.update(content)
    return digest.hexdigest()


def _sources(root: Path) -> Iterator[tuple[str, Path]]:
    if root.is_file():
        yield root.name, root
    elif not root.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(root))
    for file in root.rglob("*"):
        parts = file.relative_to(root).parts
        if (
            file.is_file()
            and file.suffix != ".pyc"
            and not any(part.startswith((".", "__pycache__")) for part in parts)
        ):
            yield "/".join((root.name, *parts)), file
