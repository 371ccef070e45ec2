"""A draft as an article that was made of it before has it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.article import Article
    from reader.model.draft import Block, Draft


def as_in(article: Article, draft: Draft) -> Draft:
    """Return `draft` with what `article` keeps, sets aside and knows, as far as it can be told.

    A block that the article does not have is set aside: it may belong to another article of the
    same file.  Where the article has none of the blocks, it was read in another way, as with
    another encoding: then they are as import proposes, and of what is known only that is the
    article's which all encodings read alike.

    Args:
        article: Was made of the same file, perhaps by an earlier version of the program.
        draft: What import makes of the file now.
    """
    known = {name: getattr(article, name) for name in _TOLD}
    kept = set(article.text.split("\n\n"))
    if not any(block.text in kept for block in draft.blocks):
        alike = {name: said for name, said in known.items() if name in _ALIKE and _is_plain(said)}
        return replace(draft, imported=article.imported, **alike)
    blocks = _as_kept(kept, set(article.furniture), draft.blocks)
    return replace(draft, blocks=blocks, imported=article.imported, **known)


def draft_of(article: Article, drafts: Sequence[Draft]) -> Draft:
    """Return that of the drafts, made of one file, that has the most of what `article` keeps."""
    kept = set(article.text.split("\n\n"))
    return max(
        drafts,
        key=lambda draft: (
            sum(block.text in kept for block in draft.blocks),
            draft.title == article.title,
        ),
    )


_TOLD = ("title", "author", "source", "url", "language", "published", "updated", "via")
_ALIKE = frozenset(_TOLD) - {"language", "via"}  # found out from the words themselves


def _is_plain(said: str | None) -> bool:
    return said is not None and said.isascii()


def _as_kept(kept: set[str], aside: set[str], blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return tuple(
        replace(block, kept=block.text in kept and (block.kept or block.text not in aside))
        for block in blocks
    )
