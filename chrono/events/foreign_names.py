"""Names in a build of two languages, made comparable: Chang'e-5 and 嫦娥五号, Queqiao and 鹊桥, by their pinyin."""

from __future__ import annotations

import re
from dataclasses import replace

from chrono.events.profile import SHORT, Profile
from chrono.model.event import Mention
from chrono.text.scripts import folded


def with_names(profiles: list[Profile]) -> list[Profile]:
    """Profiles of a build in two languages, with names that compare: Chang'e-5 and 嫦娥五号, Queqiao and 鹊桥."""
    latin = {name for profile in profiles if profile.foreign for name in _latin_names(profile.mention)}
    if not latin or all(profile.foreign for profile in profiles):
        return profiles
    out = []
    for profile in profiles:
        if profile.foreign:
            names = _latin_names(profile.mention)
            spelt = _letters
        else:
            names = _pinyin_names(folded(f"{profile.mention.headline} {profile.mention.quote}"), latin)
            spelt = _pinyin
        numbered, topical = (
            frozenset((spelt(name), count) for name, count in known) for known in (profile.numbered, profile.topical)
        )
        out.append(replace(profile, names=frozenset(names), numbered=numbered, topical=topical))
    return out


def _letters(text: str) -> str:
    return re.sub(r"[^a-z]", "", text)


def _latin_names(mention: Mention) -> set[str]:
    """Capitalised words of a headline and its sentence that may be names, and for a short one those of its article's title."""
    words = re.findall(r"\b[A-Z][A-Za-z'’]{3,}", f"{mention.headline} {mention.quote}")
    if len(mention.headline.split()) < SHORT:
        words += re.findall(r"[a-z'’]{4,}", mention.topic)
    return {_letters(word.lower()) for word in words}


def _pinyin(text: str) -> str:
    from pypinyin import lazy_pinyin

    return "".join(lazy_pinyin(text)).lower()


def _pinyin_names(text: str, latin: set[str]) -> set[str]:
    found = set()
    for run in re.findall(r"[\u3400-\u9fff]{2,}", text):
        for size in (2, 3, 4):
            for place in range(len(run) - size + 1):
                name = _pinyin(run[place : place + size])
                if name in latin:
                    found.add(name)
    return found
