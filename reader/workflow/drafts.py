"""A draft as an article that was made of it before has it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.article import Article
    from reader.model.draft import Block, Draft


def as_in(article: Article, draft: Draft) -> Draft:
    """Return `draft` with what `article` keeps, sets aside and knows, as far as it can be told.

    A block that the article does not have is set aside: it may belong to another article of the
    same file.  Where the article has none of the blocks, all are as import proposes.

    Args:
        article: Was made of the same file, perhaps by an earlier version of the program.
        draft: What import makes of the file now.
    """
    return replace(
        draft,
        blocks=_as_kept(article, draft.blocks),
        imported=article.imported,
        **{name: getattr(article, name) for name in _TOLD},
    )


_TOLD = ("title", "author", "source", "url", "language", "published", "updated", "via")


def _as_kept(article: Article, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    kept, aside = set(article.text.split("\n\n")), set(article.furniture)
    if not any(block.text in kept for block in blocks):
        return blocks  # it was read in another way, as with another encoding
    return tuple(
        replace(block, kept=block.text in kept and (block.kept or block.text not in aside))
        for block in blocks
    )
