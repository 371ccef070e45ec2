"""Import with a look before: files are taken apart, and become articles as the user decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.importing.dates import only_day
from reader.importing.duplicates import likest, near_duplicates
from reader.importing.lines import in_one_line, is_address, visible
from reader.model.article import Imported
from reader.model.draft import article_of
from reader.worker.drawing import DrawPages
from reader.worker.reading import Drafting, SplitDraft, Unread, read_drafts
from reader.worker.telling import TellOriginal
from reader.workflow.now import now

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.model.article import Article
    from reader.model.draft import Draft, Drafted, Pasted
    from reader.worker.work import Work

__all__ = [
    "ENCODINGS",
    "Drafting",
    "Unread",
    "accepted",
    "drafting",
    "drawing",
    "has_pages",
    "in_one_line",
    "is_address",
    "likest",
    "nearly_same",
    "only_day",
    "splitting",
    "telling",
    "visible",
]

#: The encodings to choose from, by Python's name, the most likely first.
ENCODINGS = (
    "utf-8", "cp1252", "mac_roman", "iso8859_15", "cp1250", "iso8859_2", "cp1251", "koi8_r",
    "iso8859_5", "cp866", "cp1253", "iso8859_7", "cp1254", "cp1255", "iso8859_8", "cp1256",
    "iso8859_6", "cp1257", "iso8859_13", "cp874", "gb18030", "big5hkscs", "cp932", "euc_jp",
    "cp949", "cp850", "cp852", "utf-16-le", "utf-16-be",
)  # fmt: skip


def drafting(
    sources: Sequence[Path | Pasted], encoding: str = "", *, parted: bool = False
) -> Work[None, tuple[tuple[Drafting, ...], ...]]:
    """Return the work of taking files apart: a `Drafted` or `Unread` an article, by file.

    Args:
        sources: Files, and what was pasted or dropped.
        encoding: One of `ENCODINGS` for text that does not say its own; empty: find out.
        parted: Whether what looks like several articles is split into them.
    """
    return read_drafts(sources, now(), encoding, parted=parted)


def splitting(draft: Draft, at: Sequence[int]) -> Work[None, tuple[Draft, ...]]:
    """Return the work of taking the articles of a draft apart, each anew.

    Args:
        draft: What was made of a file.
        at: The blocks with which another article begins, ascending, as in `Draft.begins`.
    """
    return SplitDraft(draft, tuple(at))


def has_pages(drafted: Drafted) -> bool:
    """Say whether a file is a PDF, whose pages can be drawn."""
    return b"%PDF-" in drafted.original[:1024]


def drawing(drafted: Drafted) -> Work[None, tuple[bytes, ...]]:
    """Return the work of drawing the pages of a PDF, the first of them as a PNG file each."""
    return DrawPages(drafted.original, drafted.draft.origin)


def telling(drafted: Drafted, most: int) -> Work[None, str]:
    """Return the work of telling the words of a file, the first `most` characters of them."""
    draft = drafted.draft
    return TellOriginal(drafted.original, draft.origin, draft.encoding, most)


def accepted(drafted: Drafted, draft: Draft) -> Imported:
    """Return the article that `draft` makes, with the bytes of the file.

    Args:
        drafted: What was made of the file.
        draft: That as the user changed it, or one of the articles it was split into.
    """
    return Imported(article_of(draft), drafted.original)


def nearly_same(draft: Draft, others: Sequence[Article]) -> tuple[tuple[Article, float], ...]:
    """Return which of `others` say nearly the same as a draft, the nearest first.

    Returns:
        Each with the share of the shorter text that both hold, 0.8 to 1.
    """
    text = "\n\n".join(block.text for block in draft.blocks if block.kept)
    found = near_duplicates(text, [article.text for article in others])
    return tuple((others[at], share) for at, share in found)
