"""Where in the articles of a story its notes belong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.comparison import Passage
from reader.model.text import Span, in_marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.model.article import Article
    from reader.model.note import Note
    from reader.model.target import Target
    from reader.ui.cards.clipping import Cited


class Whereabouts:
    """Finds the places of notes; an article's key is a hash, made once and not for each note."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self.articles = articles
        self._places = {article.key: place for place, article in enumerate(articles)}

    def article(self, target: Target) -> int | None:
        """Return which article `target` is in, whether or not its words still stand there."""
        return self._places.get(target.article)

    def fitting(self, target: Target) -> int | None:
        """Return which article `target` fits; None: it is lost."""
        place = self._places.get(target.article)
        if place is None or target.span is None:
            return place
        return place if target.span.of(self.articles[place].text) == target.exact else None

    def passage(self, target: Target) -> Passage | None:
        """Return where to go for `target`, the beginning for a whole article; None: it is lost."""
        place = self.fitting(target)
        return None if place is None else Passage(place, target.span or Span(0, 1))

    def cited(self, targets: Iterable[Target]) -> Iterator[Cited]:
        """Yield the words of `targets` as they are cited, of those whose article is here."""
        from reader.ui.cards.clipping import Cited  # noqa: PLC0415 - not at the start

        for target in targets:
            place = self.article(target)
            if place is not None:
                words = in_marks(target.exact) if target.exact else ""
                yield Cited(self.articles[place], words)

    def is_lost(self, note: Note) -> bool:
        """Tell whether a note has a place that is lost."""
        return any(self.fitting(target) is None for target in note.targets)

    def order(self, note: Note) -> tuple[bool, int, int]:
        """Return what to sort notes by: story, then articles and words, then what is lost."""
        if not note.targets:
            return False, -1, -1
        first, at = None, -1
        for target in note.targets:
            place = self.fitting(target)
            if place is None:
                return True, -1, -1
            if first is None:
                first, at = place, target.span.start if target.span else -1
        return False, first or 0, at
