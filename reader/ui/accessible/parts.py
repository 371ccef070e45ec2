"""The pieces of a pane's text as objects, for assistive technology to hold on to."""

from __future__ import annotations

from operator import is_
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect

from reader.ui.reading.pieces import Piece, pieces_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model.text import Span
    from reader.ui.reading.pane import Pane
    from reader.ui.reading.pieces import PieceKind


class Part(QObject):
    """A piece of the text of a pane; it goes when the pane does.

    Attributes:
        piece: What it is now.
        above: The passage that this mark is on; None for a passage.
        parts: The marks of a passage.
    """

    def __init__(self, pane: Pane, piece: Piece, above: Part | None = None) -> None:
        super().__init__(pane)
        self.pane = pane
        self.piece = piece
        self.above = above
        self.parts: list[Part] = []
        self.take(piece)

    def take(self, piece: Piece) -> None:
        """Become `piece`; those of its marks that were known stay what they are."""
        self.piece = piece
        self.parts = _kept(self.pane, self.parts, piece.parts, self)

    @property
    def area(self) -> QRect:
        """Where it is on the screen; empty where it is nowhere."""
        sheet = self.pane.sheet
        bands = sheet.flow.bands(self.piece.span)
        area = QRect()
        for band in bands:
            left, wide = round(band.left), max(round(band.right - band.left), 1)
            area |= QRect(left, round(band.top), wide, round(band.bottom - band.top))
        corner = self.pane.mapToGlobal(QPoint(sheet.columns.left, -sheet.scroll))
        return area.translated(corner) if bands else area

    @property
    def is_in_view(self) -> bool:
        """Whether any of it can be seen, as far as its window goes."""
        seen = self.pane.visibleRegion().boundingRect()
        return self.area.intersects(seen.translated(self.pane.mapToGlobal(QPoint())))

    @property
    def is_lit(self) -> bool:
        """Whether it is of the passage selected, or of one of its counterparts."""
        sheet = self.pane.sheet
        return any(
            passage.article == sheet.index and passage.span.overlaps(self.piece.span)
            for passage in sheet.view.lit
        )

    @property
    def is_chosen(self) -> bool:
        """Whether the keyboard is at it."""
        sheet, chosen = self.pane.sheet, self.pane.sheet.view.selected
        return (
            self.above is None
            and self.pane.hasFocus()
            and chosen is not None
            and chosen.article == sheet.index
            and chosen.span.overlaps(self.piece.span)
        )

    def press(self) -> None:
        """Do what a click on it does."""
        self.pane.clicked.emit(self.piece.hit)

    def approach(self) -> None:
        """Put the keyboard at its first letter, and bring that into view."""
        self.pane.caret.place(self.piece.span.start)
        self.pane.show_caret()
        self.pane.setFocus()


class Parts:
    """All parts of a pane, found again where its marks have changed."""

    def __init__(self, pane: Pane) -> None:
        self._pane = pane
        self._made_of: tuple[object, ...] = ()
        self._parts: list[Part] = []

    @property
    def all(self) -> Sequence[Part]:
        """The passages, in reading order."""
        sheet = self._pane.sheet
        view = sheet.view
        wanted = (view.shown, view.only, view.voice, view.apart, view.meanings)
        made_of = (sheet.marks, sheet.notes, sheet.only, *wanted)
        if len(made_of) != len(self._made_of) or not all(map(is_, made_of, self._made_of)):
            self._made_of = made_of
            self._parts = _kept(self._pane, self._parts, pieces_of(sheet), None)
        return self._parts


def parts_of(pane: Pane) -> Sequence[Part]:
    """Return the passages of a pane; they are made when first asked for."""
    if not isinstance(pane.parts, Parts):
        pane.parts = Parts(pane)
    return pane.parts.all


def part_at(parts: Iterable[Part], at: QPoint) -> Part | None:
    """Return the part whose words are at a point of the screen; of several the shortest."""
    parts = list(parts)
    here = [part for part in parts if part.area.contains(at)]
    if not here:
        return None
    pane = here[0].pane
    inside, sheet = pane.mapFromGlobal(at), pane.sheet
    x, y = inside.x() - sheet.columns.left, inside.y() + sheet.scroll
    offset = sheet.flow.offset_at(x, y, between=False)
    exact = [part for part in here if part.piece.span.start <= offset < part.piece.span.end]
    return min(exact, key=lambda part: len(part.piece.span), default=None)


def _kept(
    pane: Pane, before: Iterable[Part], pieces: Iterable[Piece], above: Part | None
) -> list[Part]:
    """Return a part for each piece, the one there was where there was one.

    Those that are no longer anything are deleted later: Qt may be in the midst of asking one.
    """
    known: dict[tuple[PieceKind, Span, str], Part] = {_key(part.piece): part for part in before}
    found = []
    for piece in pieces:
        part = known.pop(_key(piece), None)
        if part is None:
            part = Part(pane, piece, above)
        else:
            part.take(piece)
        found.append(part)
    for part in known.values():
        for one in (*part.parts, part):
            one.deleteLater()
    return found


def _key(piece: Piece) -> tuple[PieceKind, Span, str]:
    return piece.kind, piece.span, piece.words
