"""How often quotes like this one are right: in extent and speaker, by how they were decided.

The shares are counted on labelled texts by `tests/fit/quotes.py`.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING

from reader.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.model.analysis import KnownBy, QuoteKind, QuoteMeans


@cache
def _shares() -> Mapping[str, float]:
    shares: dict[str, float] = json.loads(resource("quotes.json").read_text("utf-8"))["shares"]
    return shares


def sure(kind: QuoteKind, means: QuoteMeans, known_by: KnownBy) -> float:
    """Return the share of such quotes that are right, from 0 to 1."""
    return _shares()[f"{kind} {means} {known_by}".rstrip()]
