"""Bytes to text: byte-order marks, declared charsets, and detection among the encodings of Chinese text."""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is a prefix of it
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BINARY_HEADS = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"{\\rtf", "an RTF document; save it as DOCX or plain text"),
    (b"GIF8", "an image"),
    (b"<svg", "an image"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
    (b"\x1f\x8b", "compressed data"),
)
_META = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_-]{2,20})""", re.IGNORECASE)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_BROKEN = re.compile("\ufffd+")
_COMMON = frozenset(
    "的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于着下自之年过過"
    "发發后後作里用道行所然家种種事成方多经經么去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心本"
    "前开開但因只从從想实實日军軍者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間"
    "由问問很最重并物手应應战戰向头頭文体體政美相见見被利什二等产產或新己制身果加西斯月话話合回特代内內信表化老给給世位"
    "次度门門任常先海通教儿兒原东東声聲提立及比员員解水名真论論处處走义義各入几幾口认認条條平系气氣题題活尔爾更别別打"
    "女变變四神总總何电電数數安少报報才结結反受目太量再感建务務做接必场場件计計管期市直德资資命山金指克许許统統区區保"
    "至队隊形社便空决決治展马馬科司五基眼书書非则則听聽白却卻界达達光放强強即像难難且权權思王象完设設式色路记記南品住"
    "告类類求据據程北边邊死张張该該交规規万萬取拉格望觉覺术術领領共确確传傳师師观觀清今切院让讓识識候带帶导導争爭运運"
    "，。、：；“”！？（）《》"
)


class UnreadableText(Exception):
    """Bytes that cannot be read; ``code`` is ``binary``, ``encoding``, ``zip``, ``bomb``, ``encrypted``, ``limit``, …"""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


def decode(data: bytes) -> str:
    """The text of these bytes, line ends as ``\\n``; :class:`UnreadableText` where there is none to read."""
    return _decode(data).replace("\r\n", "\n").replace("\r", "\n")


def _decode(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    for head, kind in _BINARY_HEADS:
        if data.startswith(head):
            raise UnreadableText("binary", f"this is {kind}{'' if ';' in kind else ', not text'}")
    if (b"\0" in data[:4096] or b"\0" in data[-4096:]) and (text := _wide(data)) is not None:
        return text
    data = data.rstrip(b"\0") or data  # the end of a file that was kept longer than it is
    if len(_CONTROL.findall(data[:8192])) > max(4, len(data[:8192]) // 50):
        raise UnreadableText("binary", "this is binary data, not text")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _detected(data)


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: few letters stand outside the planes that text uses; ``None`` where it is no such text."""
    for encoding in ("utf-16-le", "utf-16-be"):
        text = data[: len(data) // 2 * 2].decode(encoding, "replace")
        sample = text[:4000]
        fit = sum(each in _COMMON or (each.isascii() and each.isprintable()) or each == "\n" for each in sample)
        if "\0" not in sample and fit > 0.5 * len(sample):
            return text
    return None


def _detected(data: bytes) -> str:
    damaged = data.decode("utf-8", "replace")
    if _is_mostly_utf8(damaged):
        return damaged  # a few broken bytes do not lose an article
    declared = _META.search(data[:4096])
    candidates = ["gb18030", "big5hkscs", "shift_jis"]
    if declared:
        name = declared.group(1).decode("ascii").lower()
        candidates.insert(0, {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs"}.get(name, name))
    best: tuple[float, int, str] | None = None
    for place, encoding in enumerate(candidates):
        try:
            text = data.decode(encoding, "replace")
        except LookupError:
            continue
        score = likeness(text)
        if best is None or score > best[0] + 0.02:
            best = score, place, text
    if best is not None and best[0] > 0.15:
        return best[2]
    return _western(data)


def _is_mostly_utf8(damaged: str) -> bool:
    """Whether whole letters outweigh the broken places by far: bytes of other encodings hardly ever form one."""
    sample = damaged[:20_000]
    whole = sum(not each.isascii() and each != "\ufffd" for each in sample)
    return whole >= 4 * len(_BROKEN.findall(sample)) and likeness(sample.replace("\ufffd", "")) > 0.15


def likeness(text: str) -> float:
    """Share of common Chinese characters among those that are not ASCII, less what could not be decoded; at most 1."""
    beyond = [each for each in text[:20_000] if not each.isascii() and not each.isspace()]
    if not beyond:
        return 0.0
    broken = sum(each == "\ufffd" or "\ue000" <= each <= "\uf8ff" for each in beyond)
    return (sum(each in _COMMON for each in beyond) - 5 * broken) / len(beyond)


def _western(data: bytes) -> str:
    """Text that is nearly all ASCII, as Windows writes it; else whatever the detector is sure of."""
    if sum(byte < 128 for byte in data) > 0.9 * len(data):
        return data.decode("cp1252", "replace")
    from charset_normalizer import from_bytes

    best = from_bytes(data[:200_000]).best()
    if best is None or best.percent_chaos > 10:
        raise UnreadableText("encoding", "its encoding was not recognised (UTF-8, UTF-16, GB18030 and Big5 are read)")
    return data.decode(best.encoding, "replace")
