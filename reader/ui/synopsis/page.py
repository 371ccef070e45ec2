"""The synopsis: a bar, a line on shared wording, and the table or what is to be said instead."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.ui.handing import HandsOn
from reader.ui.reading.marks import MarkKind
from reader.ui.synopsis.bar import Bar
from reader.ui.synopsis.findings import Findings
from reader.ui.synopsis.sentences import (
    greyed,
    left_out,
    no_choices,
    none_of,
    nothing_yet,
    summed_up,
    working,
)
from reader.ui.synopsis.table import SheetTable
from reader.ui.synopsis.touring import Touring

if TYPE_CHECKING:
    from collections.abc import Set

    from PySide6.QtGui import QShowEvent

    from reader.model.comparison import Comparison, Passage
    from reader.ui.actions import Actions
    from reader.ui.cards.entries import Carrying
    from reader.ui.cards.wording import Differences
    from reader.ui.painting import Look
    from reader.workflow.services import Background

STATEMENTS, WORDING = range(2)
_LONG = 300  # milliseconds that nobody is told of


class SynopsisPage(HandsOn):
    """Shows what a comparison comes to; that is worked out, elsewhere, when it is looked at.

    Attributes:
        findings: What is shown.
        tour: Leads from the table to the words.

    Signals:
        summed_up: What all rows come to, in words; empty while nobody knows.
    """

    summed_up = Signal(str)

    def __init__(
        self,
        actions: Actions,
        look: Look,
        differences: Differences,
        background: Background[None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("synopsis")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Synopsis"))
        self.findings = Findings(differences, background, self)
        self.findings.come.connect(self._show_found)
        self._articles = 0
        self._stale = False
        self._wanted: Passage | None = None  # to stand at, once the statements are known
        self._long = QTimer(self, singleShot=True)
        self._long.timeout.connect(self._tell_line)
        self.bar = Bar(look, actions.exports[".csv"], self)
        self.line = QLabel(self)
        self.line.setObjectName("synopsisLine")
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setWordWrap(True)
        self.table = SheetTable(look, self)
        self.table.setAccessibleName(self.tr("What each article says of each thing"))
        self.notice = QLabel(self)
        self.notice.setObjectName("emptyText")
        self.add = QPushButton(self.tr("Add articles…"), self)
        self.add.clicked.connect(actions.add.trigger)
        self._stack = _arranged(self)
        self.tour = Touring(self.table)
        self.tour.base_chosen.connect(self._compare_with)
        self.bar.base_chosen.connect(self._compare_with)
        self.bar.changed.connect(lambda: self._arrange_by(self.findings.base))
        self.bar.copy_wanted.connect(self.tour.copy_all)
        self.heir = self.table
        self._show_rows()

    @property
    def on_statements(self) -> bool:
        """Whether statements are shown, not the wording."""
        return self.bar.pages.current == STATEMENTS

    @property
    def summary(self) -> str:
        """What all rows come to, in words; empty while nobody knows."""
        found = self.findings
        if found.counts is None or found.comparison is None:
            return ""
        return summed_up(found.counts, len(found.comparison.articles) - len(found.hidden))

    def show_comparison(self, comparison: Comparison | None, articles: int) -> None:
        """Show what `comparison` comes to; None: the articles, so many, are not compared yet."""
        self._articles = articles
        self.findings.take(comparison)
        self._stale = True
        if self.isVisible():
            self._work_out()

    def leave_out(self, hidden: Set[int]) -> None:
        """Show no column of the articles `hidden`, by index, nor what they alone carry."""
        if hidden != self.findings.hidden:
            self.findings.hidden = hidden
            if not self._stale:
                self._show_found()

    def show_passage(self, passage: Passage | None) -> None:
        """Stand at the statement that has `passage`, where it is shown."""
        if self._stale:
            self._work_out()
        self._wanted = None if self.findings.is_known else passage or self._wanted
        if passage is not None and self.on_statements:
            row = self.findings.find(passage)
            if row is not None:
                self.table.show_cell(row, passage.article)

    def show_sort(self, carrying: Carrying) -> None:
        """Show the statements that so many articles carry."""
        self.bar.choose(carrying)
        self._arrange_by(self.findings.base)

    def walk_differing(self, by: int) -> bool:
        """Go to the next (1) or previous (-1) row that differs; tell whether there is one."""
        index = self.table.currentIndex()
        found = self.findings.differing() if self.on_statements else []
        rows = [row for row in found[::by] if (row - index.row()) * by > 0]
        if rows:
            self.table.show_cell(rows[0], max(index.column(), 0))
        return bool(rows)

    def focus_part(self, by: int) -> None:
        """Move the keyboard on (1) or back (-1): to the filters, the arrangement, or the rows."""
        stops = [*self.bar.stops, (self.table, self.table)]
        now = QApplication.focusWidget()
        here = (n for n, (part, _) in enumerate(stops) if now and part.isAncestorOf(now))
        _, stop = stops[(next(here, len(stops) - 1) + by) % len(stops)]
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_marks(self, shown: Set[MarkKind]) -> None:
        """Mark quotes and figures, or not."""
        manner = replace(
            self.table.cells.manner,
            quotes=MarkKind.QUOTES in shown,
            figures=MarkKind.FIGURES in shown,
        )
        self.table.change(manner)

    def set_zoom(self, percent: int) -> None:
        """Show the words at `percent` of their normal size."""
        self.table.change(replace(self.table.cells.manner, zoom=percent))

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self.bar.set_look(look)
        self.table.set_look(look)

    def showEvent(self, event: QShowEvent) -> None:
        """Work out what has come since it was last looked at."""
        super().showEvent(event)
        if self._stale:
            self._work_out()
        current = self.table.currentIndex()
        if current.isValid():
            self.table.scrollTo(current)  # there may have been no room to when it became that

    def _work_out(self) -> None:
        """Have the statements worked out; those of the same articles stay on screen meanwhile."""
        self._stale = False
        self.findings.work_out()
        if self.findings.counts is None:
            self._show_found()
        elif self.findings.is_working:
            self._long.start(_LONG)

    def _show_found(self) -> None:
        """Show what is known now."""
        self._long.stop()
        place, found = self._wanted or self.tour.place, self.findings
        if found.comparison is not None:
            self.bar.show_articles(found.comparison.articles, found.base)
        self.bar.one_source.setEnabled(found.has_copies)
        self._show_rows()
        self.show_passage(place)

    def _tell_line(self) -> None:
        """Say what wording the articles share, or that something is still worked out."""
        found = self.findings
        waits = working() if found.is_working and found.counts is not None else ""
        grey = greyed() if any(row.clauses for row in found.seen) and self.on_statements else ""
        said = waits or " · ".join(filter(None, (found.shared, left_out(found.hidden), grey)))
        self.line.setText(said)
        self.line.setVisible(bool(said))

    def _show_rows(self) -> None:
        """Show the rows that are asked for, or say why there are none."""
        statements = self.on_statements
        self.bar.show_page(self.bar.pages.current)
        self.bar.show_counts(self.findings.counts)
        sheet = self.findings.sheet(self.bar.carrying if statements else None)
        self.table.show_sheet(sheet, self.findings.hidden)
        known = sheet is not None and len(sheet) > 0
        nothing = none_of(self.bar.carrying) if statements else no_choices()
        waits = working() if self.findings.is_working else nothing_yet(self._articles)
        self.notice.setText(nothing if sheet is not None else self.findings.trouble or waits)
        self.add.setVisible(self._articles == 1)
        self.bar.setVisible(sheet is not None or self.findings.counts is not None)
        self.bar.copy.setEnabled(known)
        self._stack.setCurrentIndex(0 if known else 1)
        self._tell_line()
        if self.hasFocus():
            self.setFocus()  # it waited with the keyboard for something to be seen
        self.tour.tell()
        self.summed_up.emit(self.summary)

    def _arrange_by(self, base: int) -> None:
        """Show what the user has chosen in the bar, compared with `base`."""
        place, bar = self._wanted or self.tour.place, self.bar
        one_source = bar.one_source.isChecked()
        if self.findings.arrange(base, bar.order, one_source=one_source):
            self._work_out()
        else:
            self._show_rows()
            self.show_passage(place)

    def _compare_with(self, article: int) -> None:
        if self.on_statements:
            self._arrange_by(article)


def _arranged(page: SynopsisPage) -> QStackedWidget:
    """Put the parts in their places; return the stack of table and notice."""
    empty = QWidget(page)
    words = QVBoxLayout(empty)
    words.addStretch(2)
    words.addWidget(page.notice, 0, Qt.AlignmentFlag.AlignHCenter)
    words.addSpacing(12)
    words.addWidget(page.add, 0, Qt.AlignmentFlag.AlignHCenter)
    words.addStretch(3)
    stack = QStackedWidget(page)
    stack.addWidget(page.table)
    stack.addWidget(empty)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(page.bar)
    column.addWidget(page.line)
    column.addWidget(stack, 1)
    return stack
