"""The parts of a card, each laid out to a width: how high it is, how it is painted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from reader.ui.cards.told import grouped
from reader.ui.inspector.cells import Cells
from reader.ui.inspector.charts import SMALL, Bars, Dots, Plain
from reader.ui.inspector.counts import (
    COUNT,
    CountedName,
    counts_fit,
    counts_in_lines,
    draw_counts,
)
from reader.ui.inspector.prose import Prose
from reader.ui.painting import badge_width, draw_badge, draw_sample

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.comparison import Passage
    from reader.ui.cards.card import Card, Rank, Tag
    from reader.ui.painting import Look
    from reader.ui.theme import Role

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_FONTS: dict[Rank, Role] = {
    "section": "strong",
    "title": "medium",
    "outlet": "medium",
    "text": "ui",
    "faint": "second",
    "row": "ui",
}


class Block(Protocol):
    """A part of a card; `height` in logical pixels."""

    height: float

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint with the top left corner at `at`."""
        ...

    def target(self, at: QPointF) -> Passage | None:
        """Return the passage that a click at `at`, from the top left corner, means; or None."""
        ...


class HeadLine(Plain):
    """Badge, heading, and at the right end a sample, words or counts."""

    def __init__(self, card: Card, width: float, look: Look) -> None:
        self.height = 20.0
        self._card, self._width, self._look = card, width, look

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint the line; the heading gives way to what stands at its right."""
        card = self._card
        left, right = at.x(), at.x() + self._width
        for letters in card.letters or filter(None, (card.letter,)):
            place = QPointF(left, at.y() + 1)
            draw_badge(painter, place, letters, self._look, solid=card.present)
            left += badge_width(letters) + 4
        left += 4 if left > at.x() else 0
        right -= self._tail(painter, QRectF(left, at.y(), right - left, self.height))
        font = self._look.type.font(_FONTS[card.rank])
        painter.setFont(font)
        quiet = card.rank == "faint" or not card.present
        painter.setPen(self._look.theme.color("text2" if quiet else "text"))
        room = max(right - left, 0)
        words = QFontMetricsF(font).elidedText(card.heading, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, at.y(), room, self.height), _LEFT, words)

    def _tail(self, painter: QPainter, room: QRectF) -> float:
        """Paint what stands at the right and return how much room it takes."""
        card, look = self._card, self._look
        if card.counts and counts_fit(len(card.counts), self._width):
            return draw_counts(painter, room, card.counts, look) + 8
        trailing = grouped(sum(card.counts)) if card.counts else card.trailing
        if not trailing or card.pen:
            return 0.0
        font = look.type.font("ui" if card.tone != "neutral" or card.sample else "second")
        used = QFontMetricsF(font).horizontalAdvance(trailing)
        painter.setFont(font)
        inks = {"differs": "difftext", "only": "onlytext"}
        painter.setPen(look.theme.color(inks.get(card.tone, "text2")))
        painter.drawText(room, _RIGHT, trailing)
        if card.sample:
            sample = QRectF(room.right() - used - 32, room.top() + 4, 24, 12)
            draw_sample(painter, sample, card.sample, look.theme)
            used += 32
        return used + 8


class Line(Plain):
    """One small line of words."""

    def __init__(self, words: str, look: Look, ink: str) -> None:
        self.height = SMALL
        self._words, self._look, self._ink = words, look, ink

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint the line."""
        painter.setFont(self._look.type.font("second"))
        painter.setPen(self._look.theme.color(self._ink))
        painter.drawText(QRectF(at.x(), at.y(), 10_000, self.height), _LEFT, self._words)


class Words(Plain):
    """Running text."""

    def __init__(self, prose: Prose) -> None:
        self._prose = prose
        self.height = prose.height

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint the text."""
        self._prose.paint(painter, at)


class Tags(Plain):
    """Labels in outlines, as many to a line as fit."""

    def __init__(self, tags: Sequence[Tag], width: float, look: Look) -> None:
        self._look = look
        self._font = look.type.font("second")
        metrics = QFontMetricsF(self._font)
        self._placed: list[tuple[QRectF, Tag]] = []
        x = y = 0.0
        for whole in tags:
            words = metrics.elidedText(whole.text, Qt.TextElideMode.ElideRight, width - 16)
            tag = replace(whole, text=words)
            wide = metrics.horizontalAdvance(tag.text) + 16
            if x and x + wide > width:
                x, y = 0.0, y + 24
            self._placed.append((QRectF(x, y, wide, 20), tag))
            x += wide + 8
        self.height = y + 20

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint each label: neutral on a ground, the others outlined."""
        theme = self._look.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        inks = {
            "neutral": "text2",
            "differs": "difftext",
            "only": "onlytext",
            "status": "text",
        }
        for rect, tag in self._placed:
            ink = theme.color(inks[tag.tone])
            filled = tag.tone == "neutral" and not theme.outlined
            painter.setPen(Qt.PenStyle.NoPen if filled else QPen(ink, 1))
            painter.setBrush(theme.color("on") if filled else Qt.BrushStyle.NoBrush)
            box = rect.translated(at)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(ink)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tag.text)
        painter.restore()


def blocks_of(card: Card, width: float, look: Look) -> list[tuple[Block, float]]:
    """Return the parts of `card` from top to bottom, each with the space above it."""
    parts = _head(card, width, look)
    if card.bars:
        parts.append((Bars(card.bars, card.scale, width, look), 4.0))
    if card.tags:
        parts.append((Tags(card.tags, width, look), 4.0 if card.heading else 0.0))
    if card.runs:
        parts.append((Words(Prose(card.runs, width, look)), 4.0))
    if card.cells:
        parts.append((Cells(card, width, look), 0.0 if card.rank == "row" else 6.0))
    if card.dots_text:
        parts.append((Dots(card.dots, card.dots_text, width, look), 6.0))
    if card.sign:
        parts.append((Line(f"≠  {card.sign}", look, "difftext"), 4.0))
    return parts


def _head(card: Card, width: float, look: Look) -> list[tuple[Block, float]]:
    parts: list[tuple[Block, float]] = []
    columns = bool(card.counts) and counts_fit(len(card.counts), width)
    told = () if columns else counts_in_lines(card.counts, width, look)
    if columns and not _fits(card, width - COUNT * len(card.counts) - 8, look):
        parts.append((CountedName(card.heading, card.counts, width, look), 0.0))
    elif card.heading or card.letter:
        parts.append((HeadLine(card, width, look), 0.0))
    metrics = QFontMetricsF(look.type.font("second"))
    for line in filter(None, (card.detail, *told)):
        words = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
        parts.append((Line(words, look, "text2"), 0.0))
    return parts


def _fits(card: Card, room: float, look: Look) -> bool:
    metrics = QFontMetricsF(look.type.font(_FONTS[card.rank]))
    return metrics.horizontalAdvance(card.heading) <= room
