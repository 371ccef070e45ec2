"""The user's notes in the order in which the document has them, and what it says of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model.note import COLORS
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.export.base import Edition
    from reader.model.article import Article
    from reader.model.note import Note, NoteColor
    from reader.model.target import Target


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that a note is about and that the document has.

    Attributes:
        article: Index of the article.
        span: The passage; None for the whole article.
        target: Which of the note's targets it is, from 0.
    """

    article: int
    span: Span | None
    target: int


@dataclass(frozen=True, slots=True)
class Numbered:
    """A note with its number in the document.

    Attributes:
        number: From 1: notes on the story, then those on articles in the order of their first
            places, then those without a place.
        note: The note.
        spots: The places it is about, in the order of the story.
        lost: Those of its targets that fit no article.
    """

    number: int
    note: Note
    spots: tuple[Spot, ...]
    lost: tuple[Target, ...]

    @property
    def on_story(self) -> bool:
        """Whether it is about the whole story."""
        return not self.note.targets

    def name(self, target: int) -> str:
        """Return what the annotation of one of its targets, from 0, is called."""
        return f"{self.note.id}.{target + 1}"


def numbered(edition: Edition) -> tuple[Numbered, ...]:
    """Return the notes in the order of their places, numbered."""
    articles = edition.comparison.articles
    placed = [(note, *_placed(note, articles)) for note in edition.notes]
    # Notes on one place come as they were made; so does, between equals, nothing by chance.
    placed.sort(key=lambda one: (_rank(*one), one[0].created, one[0].id))
    return tuple(Numbered(number, *one) for number, one in enumerate(placed, 1))


def _placed(
    note: Note, articles: Sequence[Article]
) -> tuple[tuple[Spot, ...], tuple[Target, ...]]:
    """Return where the document has what `note` is about, and what it has not."""
    spots, lost = [], []
    for number, target in enumerate(note.targets):
        fitting = (i for i, article in enumerate(articles) if target.fits(article))
        article = next(fitting, None)
        if article is None:
            lost.append(target)
        else:
            spots.append(Spot(article, target.span, number))
    return tuple(sorted(spots, key=_order)), tuple(lost)


def _order(spot: Spot) -> tuple[int, bool, Span]:
    return spot.article, spot.span is not None, spot.span or Span(0, 1)


def _rank(
    note: Note, spots: Sequence[Spot], _lost: Sequence[Target]
) -> tuple[int, tuple[int, bool, Span] | tuple[()]]:
    if spots:
        return 1, _order(spots[0])
    return (2 if note.targets else 0), ()


def colours(edition: Edition) -> tuple[NoteColor, ...]:
    """Return the colours that notes of the document have."""
    used = {note.color for note in edition.notes}
    return tuple(color for color in COLORS if color in used)


def _meaning(color: NoteColor, edition: Edition) -> str:
    words = (meaning.words for meaning in edition.meanings if meaning.color == color)
    return " ".join(next(words, "").split())


def meanings(edition: Edition) -> dict[NoteColor, str]:
    """Return what the user means by those of the colours that mean anything."""
    words = {color: _meaning(color, edition) for color in colours(edition)}
    return {color: words[color] for color in words if words[color]}


def signed(note: Note, edition: Edition) -> str:
    """Return who wrote a note; "" where that is not known, or is to be left out.

    Where no note says so, it is who wrote them all.
    """
    if edition.author and any(one.author for one in edition.notes):
        return note.author
    return edition.author


def standing(note: Note, edition: Edition) -> str:
    """Return in a line what a note's colour means, its status and its tags; "" for none."""
    return " · ".join(
        part
        for part in (
            _meaning(note.color, edition),
            note.status if note.status != "none" else "",
            f"tagged {', '.join(note.tags)}" if note.tags else "",
        )
        if part
    )


def note_words(note: Note, edition: Edition) -> str:
    """Return what the annotation of a note says: the user's words, how they stand."""
    return "\n\n".join(part for part in (note.body, standing(note, edition)) if part)
