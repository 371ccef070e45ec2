"""What the user typed, as SQLite can hold it."""

from __future__ import annotations

import re

_SURROGATE = re.compile("[\ud800-\udfff]")


def storable(words: str) -> str:
    """Return `words` with lone surrogates replaced: UTF-8 has none, and a paste may bring one."""
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", words)
