"""The colours of documents: those of the light theme, and of the dark one for screens."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING

from reader.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

_OPAQUE = len("#rrggbb")


def light() -> Mapping[str, str]:
    """Return the opaque colours of the light theme by their tokens: "#rrggbb"."""
    return _colours("light")


def dark() -> Mapping[str, str]:
    """Return the same of the dark theme."""
    return _colours("dark")


@cache
def _colours(theme: str) -> Mapping[str, str]:
    read: dict[str, str] = json.loads(resource(f"themes/{theme}.json").read_text("utf-8"))[
        "colors"
    ]
    return {token: colour for token, colour in read.items() if len(colour) == _OPAQUE}
