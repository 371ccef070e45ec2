"""Panes that scroll together: what is read in one is brought level in the others."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer

from reader.ui.reading.anchors import reading_level
from reader.ui.reading.ties import Ties

if TYPE_CHECKING:
    from reader.model.comparison import Passage
    from reader.ui.reading.row import Row
    from reader.ui.reading.slot import Slot
    from reader.ui.reading.view import View

_FRAME = 16  # ms
_LONGEST = 50  # ms, of a frame that came late: no pane makes up for it in one leap
_SOFT = 60  # ms in which a pane comes nearer to its place by two thirds of the way
_THERE = 0.5  # pixels


class Together(QObject):
    """Lets the pane that is scrolled lead, and no other; one a desk.

    Whatever the user scrolls leads at once, by wheel, key, strip or a jump to a passage.  The
    others glide to their places; the one that leads is never moved.
    """

    def __init__(self, row: Row, view: View) -> None:
        super().__init__(row)
        self._row, self._view = row, view
        self._ties = Ties()
        self._leader: Slot | None = None
        self._wanted: dict[int, tuple[float, int]] = {}  # by pane: where it is, where it belongs
        self._moving = False
        self._still = False
        self._clock = QElapsedTimer()
        self._frames = QTimer(self)
        self._frames.setTimerType(Qt.TimerType.PreciseTimer)
        self._frames.setInterval(_FRAME)
        self._frames.timeout.connect(self._glide)
        row.arranged.connect(self.settle)

    def set_on(self, on: bool) -> None:  # noqa: FBT001 - a slot
        """Tie the panes, or let each go its own way; they stay where they are."""
        self._view.level = 0 if on else None
        self._leader = None
        self.settle()
        for slot in self._row.slots:
            slot.pane.update(slot.pane.gutter)

    def set_still(self, still: bool) -> None:  # noqa: FBT001 - a slot
        """Have panes stand at their places at once, without a glide, or not."""
        self._still = still
        if still:
            self._move(float("inf"))

    def listen(self, slot: Slot) -> None:
        """Follow what happens in a pane."""
        slot.strip.valueChanged.connect(lambda _value: self._scrolled(slot))

    def forget(self) -> None:
        """Give up what is known: other articles are on the desk."""
        self._ties = Ties()
        self._leader = None
        self.settle()

    def settle(self) -> None:
        """Leave every pane where it is now: lines, marks or places have changed."""
        self._wanted.clear()
        self._frames.stop()
        for slot in self._row.slots:
            _set_adrift(slot, adrift=False)
        if self._view.level is not None:
            self._show_level()

    def come_level(self, slot: Slot, passage: Passage) -> None:
        """Bring what answers a passage level with it, wherever in its pane it stands."""
        if self._view.level is not None:
            lines = slot.sheet.flow
            top = lines.lines[lines.line_of(passage.span.start)].top
            self._lead(slot, top, top - slot.sheet.scroll)

    def _scrolled(self, slot: Slot) -> None:
        if self._view.level is None or self._moving or slot.placing:
            return
        self._leader = slot
        self._show_level()
        self._lead(slot, slot.sheet.scroll + self._view.level, self._view.level)

    def _lead(self, slot: Slot, y: float, level: float) -> None:
        """Have the others come level with `slot`, at `y` of whose content the user reads."""
        self._wanted.pop(slot.sheet.index, None)
        _set_adrift(slot, adrift=False)
        shown = self._row.shown()
        compared = any(other.sheet.marks.passages for other in shown)
        for other in shown:
            if other is slot or other.strip.isSliderDown():
                continue
            there = self._ties.curve(slot.sheet, other.sheet).at(y)
            _set_adrift(other, adrift=there is None and compared)
            if there is not None:
                place = min(max(round(there - level), 0), other.strip.maximum())
                now = self._wanted.get(other.sheet.index, (float(other.strip.value()), 0))[0]
                self._wanted[other.sheet.index] = now, place
        from PySide6.QtWidgets import QStyle  # noqa: PLC0415 - it takes long, and not at the start

        glides = self._row.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
        if self._still or not glides:
            self._move(float("inf"))
        elif self._wanted and not self._frames.isActive():
            self._clock.start()
            self._frames.start()

    def _glide(self) -> None:
        self._move(min(self._clock.restart(), _LONGEST))

    def _move(self, passed: float) -> None:
        """Move every pane nearer to its place, `passed` milliseconds after the last time."""
        self._moving = True
        for index, (now, place) in list(self._wanted.items()):
            there = nearer(now, place, passed)
            self._wanted[index] = there, place
            self._row.slots[index].strip.setValue(round(there))
            if there == place:
                del self._wanted[index]
        self._moving = False
        if not self._wanted:
            self._frames.stop()

    def _show_level(self) -> None:
        """Find where the reading line lies in the pane that leads, else where it will."""
        shown = self._row.shown()
        if not shown:
            return
        slot = self._leader if self._leader in shown else shown[0]
        strip, height = slot.strip, slot.sheet.height
        level = round(reading_level(strip.value(), strip.maximum(), height))
        if level != self._view.level:
            self._view.level = level
            for other in shown:
                other.pane.update(other.pane.gutter)


def nearer(now: float, place: float, passed: float) -> float:
    """Return where a pane at `now` is `passed` milliseconds later, on its way to `place`.

    Fast at first, then softly; the same way in one long step or in many short ones.
    """
    left = (place - now) * exp(-passed / _SOFT)
    return place if abs(left) < _THERE else place - left


def _set_adrift(slot: Slot, *, adrift: bool) -> None:
    if slot.sheet.adrift != adrift:
        slot.sheet.adrift = adrift
        slot.pane.update(slot.pane.gutter)
