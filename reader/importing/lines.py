"""What is known about an article stands in a line each, whoever wrote it."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from reader.importing.layout import normalised

_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


def visible(text: str) -> str:
    """Return `text` in one line, its signs normalised, with nothing in it that is not seen."""
    return normalised(text).replace("\n", " ")


def in_one_line(text: str | None) -> str | None:
    """Return the words of `text`, one space between them; None where there are none."""
    return " ".join(normalised(text or "").split()) or None


def is_address(text: str) -> bool:
    """Say whether `text` is the address of a page: http or https, and a host."""
    try:
        return _ADDRESS.fullmatch(text) is not None and bool(urlsplit(text).hostname)
    except ValueError:  # it has half an IPv6 address
        return False
