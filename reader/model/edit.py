"""A change to the library, as a value: it is one transaction, and can be turned round."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, TypeVar

if TYPE_CHECKING:
    from reader.model.article import Article
    from reader.model.correction import Correction
    from reader.model.note import Meaning, Note
    from reader.model.story import Story

T = TypeVar("T")

#: A thing before and after; None where it is not there.
Exchange: TypeAlias = tuple[T | None, T | None]


@dataclass(frozen=True, slots=True)
class Edit:
    """What becomes what.  A thing before and after it has the same id.

    Attributes:
        story: The id of the story that it is about.
        stories: Stories made, changed or removed.
        notes: Notes, likewise.
        corrections: Corrections, likewise.
        meanings: Meanings of colours, likewise.
        articles: What is known about articles, their keys unchanged; none comes or goes.
    """

    story: str
    stories: tuple[Exchange[Story], ...] = ()
    notes: tuple[Exchange[Note], ...] = ()
    corrections: tuple[Exchange[Correction], ...] = ()
    meanings: tuple[Exchange[Meaning], ...] = ()
    articles: tuple[tuple[Article, Article], ...] = ()

    @property
    def reversed(self) -> Edit:
        """The edit that takes this one back."""
        return Edit(
            self.story,
            _turned(self.stories),
            _turned(self.notes),
            _turned(self.corrections),
            _turned(self.meanings),
            tuple((after, before) for before, after in reversed(self.articles)),
        )

    def then(self, other: Edit) -> Edit:
        """Return this edit and `other` as one; both change the same things, in the same order."""
        return Edit(
            self.story,
            _joined(self.stories, other.stories),
            _joined(self.notes, other.notes),
            _joined(self.corrections, other.corrections),
            _joined(self.meanings, other.meanings),
            tuple((a[0], b[1]) for a, b in zip(self.articles, other.articles, strict=True)),
        )


def _joined(
    first: tuple[Exchange[T], ...], second: tuple[Exchange[T], ...]
) -> tuple[Exchange[T], ...]:
    return tuple((one[0], other[1]) for one, other in zip(first, second, strict=True))


def _turned(exchanges: tuple[Exchange[T], ...]) -> tuple[Exchange[T], ...]:
    return tuple((after, before) for before, after in reversed(exchanges))
