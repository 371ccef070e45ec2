"""What is known about the articles of a file, each by the block with which it begins."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.model.draft import Draft
    from reader.ui.preview.fields import Field


class Parts:
    """The articles of a file: what import makes of each, what was written, which are wanted.

    Attributes:
        written: What the user wrote, by where the article begins and the field.
        unwanted: Where those articles begin that are not to be added.
    """

    def __init__(self, whole: Draft) -> None:
        self._whole = whole
        self._learned: dict[frozenset[int], tuple[Draft, ...]] = {}  # by where others begin
        self.written: dict[tuple[int, Field], Any] = {}
        self.unwanted: set[int] = set()

    def is_known(self, begins: frozenset[int]) -> bool:
        """Say whether it is known what import makes of the articles that begin there."""
        return not begins or begins in self._learned

    def learn(self, begins: frozenset[int], drafts: Sequence[Draft]) -> None:
        """Take over what import makes of the articles: of the first, and of each of `begins`."""
        self._learned[begins] = tuple(drafts)

    def known(self, start: int, begins: frozenset[int], headline: str) -> Draft:
        """Return what import knows of an article; its blocks are not yet its own.

        Args:
            start: Its first block.
            begins: With which blocks others than the first begin.
            headline: What its first block says.
        """
        if not begins:
            return self._whole
        if begins not in self._learned:
            return _bare(self._whole, headline) if start else replace(self._whole, notices=())
        learned = self._learned[begins][(0, *sorted(begins)).index(start)]
        return learned if start else replace(self._whole, notices=learned.notices)

    def corrected(self, start: int, draft: Draft) -> Draft:
        """Return the article that begins at `start` with what the user wrote about it."""
        written = {field: words for (at, field), words in self.written.items() if at == start}
        return replace(draft, **written)

    def take_over(self, before: Parts, places: Mapping[int, int]) -> None:
        """Take over what the user decided about the file as it was read before.

        Args:
            before: As it was read then.
            places: Where its blocks are now; 0, where a file begins, is 0.
        """
        self.written = {
            (places[start], field): words
            for (start, field), words in before.written.items()
            if start in places
        }
        self.unwanted = {places[start] for start in before.unwanted if start in places}


def _bare(whole: Draft, headline: str) -> Draft:
    """Return what is known of an article of a file before import was asked about it."""
    return replace(
        whole,
        title=headline,
        author=None,
        published=None,
        updated=None,
        url=None,
        notices=(),
        begins=(),
    )
