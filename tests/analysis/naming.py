"""Scenes whose names are given, so that a test stands on the rule it is about alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.analysis.scene import Scene
from reader.model.analysis import Mention
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reader.analysis.parse import Parse
    from reader.model.analysis import NameLabel


def named(parse: Callable[[str], Parse], text: str, labels: Mapping[str, NameLabel]) -> Scene:
    """Return the scene of `text` in which these words, wherever they stand, are names so labelled.

    Of names that lie inside each other the longest counts.
    """
    words = "|".join(re.escape(name) for name in sorted(labels, key=len, reverse=True))
    found = re.finditer(rf"(?<!\w)(?:{words})(?!\w)", text)
    mentions = tuple(Mention(Span(*hit.span()), labels[hit[0]]) for hit in found)
    return Scene(parse(text), mentions)
