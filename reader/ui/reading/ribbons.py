"""Ribbons: what joins matching passages across the gutter between two panes.

A gutter's ribbons are made afresh from both panes' places each time they are painted, so they
never lag behind a scrolling pane.  x counts from the left pane's right edge, y from the top of
what is in view.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from reader.ui.patterns import ribbon_brush, ribbon_pen
from reader.ui.reading.bands import CLEAR, End
from reader.ui.reading.gutters import gutter_of
from reader.ui.reading.measures import OUTDENT

if TYPE_CHECKING:
    from reader.model.comparison import Match, Passage
    from reader.ui.reading.gutters import Crossing
    from reader.ui.reading.sheet import Sheet
    from reader.ui.reading.view import View

_FAINTEST = 0.35  # of a ribbon that leads far out of view


@dataclass(frozen=True, slots=True)
class Ribbon:
    """A match, and where its two ends lie.

    Attributes:
        match: The match.
        ends: The passages, left and right.
        start: Its end at the left pane.
        finish: Its end at the right pane.
        width: Of the gutter it crosses.
        strength: 1, or less the farther one of its ends lies out of view.
    """

    match: Match
    ends: tuple[Passage, Passage]
    start: End
    finish: End
    width: float
    strength: float = 1.0

    def edges(self, inset: float = 0.0) -> tuple[QPainterPath, QPainterPath]:
        """Return the upper and the lower edge, from left to right, level at both ends.

        `inset` draws both in by so much: half a pixel keeps a thin line in one row.
        """
        return (
            self._edge(self.start.top + inset, self.finish.top + inset),
            self._edge(self.start.bottom - inset, self.finish.bottom - inset),
        )

    def path(self) -> QPainterPath:
        """Return the area."""
        upper, lower = self.edges()
        upper.connectPath(lower.toReversed())
        upper.closeSubpath()
        return upper

    def within(self, passages: frozenset[Passage]) -> bool:
        """Tell whether both ends are among `passages`."""
        return self.ends[0] in passages and self.ends[1] in passages

    def _edge(self, left: float, right: float) -> QPainterPath:
        path = QPainterPath(QPointF(0, left))
        middle = self.width / 2
        path.cubicTo(QPointF(middle, left), QPointF(middle, right), QPointF(self.width, right))
        return path


def ribbons_into(sheet: Sheet) -> list[Ribbon]:
    """Return the ribbons that reach `sheet` from its left neighbour, back to front.

    A ribbon with both ends out of view is left out; one with a single end out of view keeps that
    end within a line's height of the border.  Where passages match several of the other article,
    a ribbon that is the best of neither of its ends waits until it is pointed at or selected.
    """
    left = sheet.left
    if left is None:
        return []
    found = [
        _ribbon(left, sheet, crossing)
        for crossing in gutter_of(left, sheet).in_view()
        if crossing.is_best or _is_raised(crossing, sheet.view)
    ]
    return sorted(found, key=partial(_rank, view=sheet.view))


def _is_raised(crossing: Crossing, view: View) -> bool:
    """Tell whether the user points at it or has selected it."""
    ends = {crossing.start, crossing.finish}
    return ends <= view.lit or ends <= view.hovered


def _rank(ribbon: Ribbon, view: View) -> tuple[bool, bool, bool, float]:
    """Return how far in front a ribbon lies: parts lie behind whole matches."""
    hovered, lit = ribbon.within(view.hovered), ribbon.within(view.lit)
    return hovered, lit, ribbon.match.kind != "part", ribbon.match.score


def ribbon_at(sheet: Sheet, x: float, y: float) -> Ribbon | None:
    """Return the foremost ribbon of the gutter left of `sheet` at a point."""
    if x >= sheet.columns.left - OUTDENT:
        return None
    at = QPointF(x, y)
    return next((r for r in reversed(ribbons_into(sheet)) if r.path().contains(at)), None)


def paint_ribbons(painter: QPainter, sheet: Sheet, ribbons: list[Ribbon]) -> None:
    """Paint the ribbons of the gutter left of `sheet`."""
    painter.save()
    painter.setClipRect(
        QRectF(0, 0, sheet.columns.left - OUTDENT, sheet.height), Qt.ClipOperation.IntersectClip
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrushOrigin(0, -sheet.scroll)  # or the pattern would swim
    for ribbon in chained(ribbons, sheet.view):
        _paint(painter, ribbon, sheet.view)
    painter.restore()


def chained(ribbons: list[Ribbon], view: View) -> list[Ribbon]:
    """Return the ribbons, back to front, those of neighbouring sentences joined to one.

    What is raised, because it is pointed at or selected, is told apart from its neighbours.
    """
    chains: list[list[Ribbon]] = []
    for ribbon in sorted(ribbons, key=lambda one: one.ends):
        above = next((chain for chain in chains if _continues(chain[-1], ribbon, view)), None)
        if above is None:
            chains.append([ribbon])
        else:
            above.append(ribbon)
    joined = [
        chain[0]
        if len(chain) == 1
        else replace(
            chain[0],
            start=End(chain[0].start.top, chain[-1].start.bottom),
            finish=End(chain[0].finish.top, chain[-1].finish.bottom),
            strength=max(ribbon.strength for ribbon in chain),
        )
        for chain in chains
    ]
    return sorted(joined, key=partial(_rank, view=view))


def _continues(above: Ribbon, below: Ribbon, view: View) -> bool:
    """Tell whether a ribbon goes on in another of the same look, in the text and on screen."""
    looks = {(one.match.kind, one.match.grade == "possible") for one in (above, below)}
    raised = any(one.within(ends) for one in (above, below) for ends in (view.lit, view.hovered))
    if raised or len(looks) > 1:
        return False
    sides = zip(above.ends, below.ends, strict=True)
    if not all(0 <= next_.span.start - last.span.end <= 1 for last, next_ in sides):
        return False
    gaps = (below.start.top - above.start.bottom, below.finish.top - above.finish.bottom)
    return all(abs(gap) <= 2 * CLEAR for gap in gaps)


def _paint(painter: QPainter, ribbon: Ribbon, view: View) -> None:
    ratio = painter.device().devicePixelRatioF()
    lit = ribbon.within(view.lit)
    kind = ribbon.match.kind
    raised = ribbon.within(view.hovered)
    painter.setOpacity(1 if lit or raised or view.theme.outlined else ribbon.strength)
    painter.setPen(Qt.PenStyle.NoPen)
    if lit or ribbon.match.grade != "possible":  # what is in doubt is an outline
        painter.setBrush(ribbon_brush(kind, view.theme, lit=lit, ratio=ratio))
        # The edges smooth it; a pale filling is painted in a third of the time without.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=lit or raised)
        painter.drawPath(ribbon.path())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(ribbon_pen(kind, view.theme, raised=raised, lit=lit))
    for edge in ribbon.edges(inset=0.5):
        painter.drawPath(edge)


def _ribbon(left: Sheet, right: Sheet, crossing: Crossing) -> Ribbon:
    leaves = crossing.leaves.moved(-left.scroll)
    arrives = crossing.arrives.moved(-right.scroll)
    reach = right.view.measures.line
    away = max(leaves.beyond(left.height), arrives.beyond(right.height))
    return Ribbon(
        match=crossing.match,
        ends=(crossing.start, crossing.finish),
        start=leaves.clamped(left.height, reach),
        finish=arrives.clamped(right.height, reach),
        width=right.columns.left - OUTDENT,
        strength=max(_FAINTEST, 1 - away / max(right.height, 1)),
    )
