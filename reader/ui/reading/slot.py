"""A pane with its head and its strip: everything that shows one article."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.ui.reading.header import PaneHeader
from reader.ui.reading.measures import GRAB, HEADER, STRIP
from reader.ui.reading.pane import Pane
from reader.ui.reading.strip import OverviewStrip

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

    from reader.model.text import Span
    from reader.ui.reading.sheet import Sheet

_UNSEEN = 200  # how far down words are shown that were wanted before there was a height


class Place(NamedTuple):
    """Words and how high they stand.

    Attributes:
        offset: Where they begin.
        level: Of their line's upper edge below what is in view; less than 0 above it.
    """

    offset: int
    level: int


class Slot:
    """Everything that shows one article: its sheet and the three widgets over it."""

    def __init__(self, sheet: Sheet, parent: QWidget) -> None:
        self.sheet = sheet
        self.shown = True
        self.header = PaneHeader(sheet, parent)
        self.strip = OverviewStrip(sheet, parent)
        self.pane = Pane(sheet, self.strip, parent)
        self.widgets: tuple[QWidget, ...] = (self.header, self.pane, self.strip)
        self.reading: Place | None = None  # the first line in view; None at the very top
        self._kept: Place | None = None  # the lit passage, if it is in view
        self.placing = False  # whether the strip moves because the lines do
        self.strip.valueChanged.connect(self._scroll)
        for widget in self.widgets:
            widget.show()

    def place(self, area: QRect) -> None:
        """Take `area`; if the lines change, the same words stay where they are, or at the top."""
        sheet, measures = self.sheet, self.sheet.view.measures
        self.placing = True
        sheet.set_width(area.width())
        sheet.height = area.height() - HEADER
        self.header.setGeometry(area.x(), area.y(), area.width(), HEADER)
        self.pane.setGeometry(area.adjusted(0, HEADER, 0, 0))
        left = area.x() + area.width() - STRIP - GRAB
        self.strip.setGeometry(left, HEADER, STRIP + 2 * GRAB, sheet.height)
        self.strip.setPageStep(max(1, sheet.height - measures.line))
        self.strip.setSingleStep(measures.line)
        self.strip.setRange(0, max(0, sheet.flow.height - sheet.height))
        place = self._kept or self.reading
        if place and sheet.flow.lines:
            line = sheet.flow.lines[sheet.flow.line_of(place.offset)]
            self.strip.setValue(line.top - min(place.level, max(0, sheet.height - measures.line)))
        self.placing, self._kept = False, None
        self.refresh()

    def keep(self) -> None:
        """See to it that a lit passage in view stays where it is when next placed."""
        sheet = self.sheet
        for passage in sorted(sheet.view.lit):
            if passage.article == sheet.index and sheet.height:
                line = sheet.flow.lines[sheet.flow.line_of(passage.span.start)]
                level = line.top - sheet.scroll
                if 0 <= level < sheet.height:
                    self._kept = Place(passage.span.start, level)
                    return

    def refresh(self) -> None:
        """Paint everything afresh."""
        for widget in self.widgets:
            widget.update()

    def set_shown(self, shown: bool) -> None:  # noqa: FBT001
        """Show or hide all of it."""
        self.shown = shown
        for widget in self.widgets:
            widget.setVisible(shown)

    def bring(self, span: Span, *, level: int | None = None) -> None:
        """Bring the passage at `span` into view, or its first line to the height `level`."""
        flow = self.sheet.flow
        top = flow.lines[flow.line_of(span.start)].top
        bottom = flow.lines[flow.line_of(span.end - 1)].top + flow.measures.line
        if self.sheet.height < flow.measures.line:  # not laid out yet: it is brought when it is
            self.reading = Place(span.start, _UNSEEN if level is None else level)
            return
        above = self.strip.value()
        if top >= above and bottom <= above + self.sheet.height:
            return
        self.strip.setValue(top - (self.sheet.height // 3 if level is None else level))

    def _scroll(self, value: int) -> None:
        sheet = self.sheet
        by, sheet.scroll = value - sheet.scroll, value
        if not self.placing and sheet.flow.lines:
            at_top = sheet.flow.lines[sheet.flow.line_at(value)]
            self.reading = Place(at_top.start, at_top.top - value) if value else None
        self.pane.shift(by)
