"""What should be told of a draft before the article is compared."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.importing.languages import ENGLISH
from reader.importing.phrases import folded, phrases_of
from reader.model.draft import Notice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.draft import Block

_CUT = 400  # words of an article that may have been cut, where its last sentence breaks off
_BARRED = 600  # the same, where the page says that the rest is for those who pay
_LONG = 20_000  # words from which comparing takes more than half a minute
_NEAR = 4  # blocks after the last one kept in which it says so
_UNREAD = "\ufffd"  # what Unicode has for it
_ELLIPSIS = re.compile(r"(?:…|\.\.\.)\s?[\"'”’)\]]*$")


def notices_of(
    blocks: Sequence[Block], language: str, begins: Sequence[int] = ()
) -> tuple[Notice, ...]:
    """Return what the blocks of a draft show.

    Args:
        blocks: Of the draft.
        language: Of what is kept, ISO 639-1.
        begins: The blocks with which another article seems to begin.

    Returns:
        "stub" when it breaks off as behind a paywall, "cut" when nothing but its last sentence
        breaks off, "long", with the number of its words, when comparing will take its time;
        "unreadable", with their number, when some
        characters of what is kept stand for bytes that could not be decoded; "several", with
        their number, when it looks like that many articles; "foreign", with the language, when it
        is not English.
    """
    found: list[Notice] = []
    if _is_barred(blocks):
        found.append(Notice("stub"))
    elif _is_cut(blocks):
        found.append(Notice("cut"))
    words = _words(blocks)
    if words >= _LONG:
        found.append(Notice("long", str(words)))
    unread = sum(block.text.count(_UNREAD) for block in blocks if block.kept)
    if unread:
        found.append(Notice("unreadable", str(unread)))
    if begins:
        found.append(Notice("several", str(len(begins) + 1)))
    if language != ENGLISH:
        found.append(Notice("foreign", language))
    return tuple(found)


def _is_barred(blocks: Sequence[Block]) -> bool:
    kept = [at for at, block in enumerate(blocks) if block.kept]
    if not kept or _words(blocks) > _BARRED:
        return False
    paywalls = phrases_of("paywalls")
    near = blocks[kept[-1] : kept[-1] + 1 + _NEAR]
    return any(paywalls.search(folded(block.text)) for block in near)


def _is_cut(blocks: Sequence[Block]) -> bool:
    last = next((block for block in reversed(blocks) if block.kept), None)
    return last is not None and bool(_ELLIPSIS.search(last.text)) and _words(blocks) <= _CUT


def _words(blocks: Sequence[Block]) -> int:
    return sum(len(block.text.split()) for block in blocks if block.kept)
