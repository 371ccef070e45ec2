"""Targets carried over to another version of their article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.anchoring.placing import placed
from reader.model.target import Target, target_on

if TYPE_CHECKING:
    from reader.model.article import Article


def carried(target: Target, new: Article, old: Article | None = None) -> Target:
    """Return `target` on `new`, with the words and the context that it has there.

    A passage whose words are lost keeps what is known of it, and its old place: it does not fit
    `new`, and can be placed again.

    Args:
        target: A passage, or a whole article.
        new: What takes the place of its article.
        old: Its article, if there still is one; with it, passages that stand in a text several
            times with the same context are told apart.
    """
    span = placed(target, new.text, None if old is None else old.text)
    if span is None:
        return replace(target, article=new.key)
    return target_on(new, span)
