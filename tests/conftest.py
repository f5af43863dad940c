"""What all tests share: properties are checked on the same examples at every run, and no machine is too slow for them."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("chrono", deadline=None, derandomize=True)
settings.load_profile("chrono")
