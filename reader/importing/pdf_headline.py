"""Which words of a PDF are its headline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.importing.pdf_flow import Passage

_FEWEST = 4  # words of a headline beside a larger name of the paper


def headline(passages: Sequence[Passage], texts: Sequence[str], *named: str | None) -> str | None:
    """Return the headline among the `passages` of the first page, or None.

    It is what the file or the browser that printed it `named`, where that stands on the page; else
    what is set largest, unless that is a word or two above a headline: the name of the paper.

    Args:
        passages: The passages of the document in order.
        texts: What each says.
        named: What the document is called, by whoever says so.
    """
    if not passages:
        return None
    first = passages[0].lines[0].page
    page = [
        (passage, text)
        for passage, text in zip(passages, texts, strict=True)
        if passage.lines[0].page == first
    ]
    for name in named:
        said = [text for _, text in page if name and _begins(name, text)]
        if said:
            return max(said, key=len)
    large = [(passage, text) for passage, text in page if passage.role == "heading"]
    worded = [pair for pair in large if pair[1].count(" ") + 1 >= _FEWEST]
    found = max(worded or large, key=lambda pair: pair[0].parts[0].size, default=None)
    return found[1] if found else None


def _begins(name: str, text: str) -> bool:
    """Say whether `name` is `text`, or `text` with the name of the paper before or after it."""
    whole, part = _folded(name), _folded(text)
    words = part.count(" ") + 1
    cut = name.rstrip().endswith(("…", "..."))
    if cut and len(whole.split()) >= _FEWEST and part.startswith(whole):
        return True
    if whole == part:
        return True
    return words >= _FEWEST and (whole.startswith(f"{part} ") or whole.endswith(f" {part}"))


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
