"""Stems of English words, so that begins and beginning are one word to what compares lines; never shown."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

IRREGULAR = {
    "began": "begin", "begun": "begin", "bought": "buy", "broke": "break", "broken": "break", "brought": "bring", "built": "build",
    "came": "come", "caught": "catch", "chose": "choose", "chosen": "choose", "drew": "draw", "drove": "drive", "fell": "fall",
    "fallen": "fall", "fled": "flee", "flew": "fly", "flown": "fly", "fought": "fight", "found": "find", "froze": "freeze",
    "frozen": "freeze", "gave": "give", "given": "give", "gone": "go", "grew": "grow", "grown": "grow", "held": "hold",
    "kept": "keep", "knew": "know", "known": "know", "led": "lead", "left": "leave", "lost": "lose", "made": "make", "met": "meet",
    "paid": "pay", "ran": "run", "rose": "rise", "risen": "rise", "said": "say", "sank": "sink", "sent": "send", "shot": "shoot",
    "shook": "shake", "sold": "sell", "spent": "spend", "stole": "steal", "stolen": "steal", "struck": "strike", "sunk": "sink",
    "swore": "swear", "sworn": "swear", "taken": "take", "taught": "teach", "thrown": "throw", "told": "tell", "took": "take",
    "went": "go", "withdrew": "withdraw", "withdrawn": "withdraw", "won": "win", "woke": "wake", "wrote": "write", "written": "write",
}  # fmt: skip


@lru_cache(maxsize=32768)
def stem_of(word: str) -> str:
    """The stem of a word in lower case by Porter's second algorithm; of an irregular verb, that of its infinitive."""
    return str(_stemmer().stemWord(IRREGULAR.get(word, word)))


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    from snowballstemmer import stemmer

    return stemmer("english")
