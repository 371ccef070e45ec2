"""The main window: makes the parts, puts them in their places, joins their signals."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QPixmapCache, QUndoStack
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from reader.model.article import letter
from reader.ui.actions import Actions
from reader.ui.alone import AloneStrip
from reader.ui.appearance import Appearance
from reader.ui.controllers import Controllers
from reader.ui.documents import Documents
from reader.ui.empty import EmptyState
from reader.ui.escaping import Escaping
from reader.ui.folding import WIDE_ENOUGH, Folding
from reader.ui.helping import Helping
from reader.ui.inspector.panel import Inspector
from reader.ui.leading import lead
from reader.ui.leaving import Leaving
from reader.ui.manual.guiding import Guiding
from reader.ui.menus import fill_menus
from reader.ui.messages import MessageBar
from reader.ui.painting import Look
from reader.ui.pasting import may_bring
from reader.ui.pressing import Pressing
from reader.ui.reading.desk import ReadingDesk
from reader.ui.recent import Recent
from reader.ui.remembering import Remembering
from reader.ui.saving import Saving
from reader.ui.shortcuts.keying import Keying
from reader.ui.showing import Parts
from reader.ui.sidebar.panel import Sidebar
from reader.ui.signing import Signing
from reader.ui.status import StatusBar
from reader.ui.stylesheet import palette, stylesheet
from reader.ui.telling import Telling
from reader.ui.theme import Theme, Type
from reader.ui.toolbar import Toolbar
from reader.ui.translations import said
from reader.ui.undoing import Undoing
from reader.ui.views import Views, synopsis_page
from reader.ui.welcoming import Welcoming
from reader.workflow.articles import differences

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from reader.ui.showing import Showing
    from reader.ui.synopsis.page import SynopsisPage
    from reader.workflow.services import Services


class MainWindow(QMainWindow):
    """Arranges; what there is to do, the parts do."""

    def __init__(
        self, services: Services, paths: Sequence[Path] = (), fonts: Type | None = None
    ) -> None:
        super().__init__()
        self._services = services
        self._fonts = fonts or Type()
        self.undo = QUndoStack(self)  # before the actions: it tells them when it goes
        self.actions_ = Actions(self)
        self.appearance = Appearance(self.actions_, services.settings, self)
        self._look = Look(self.appearance.theme, self._fonts)
        self.setPalette(palette(self._look))
        self.setStyleSheet(stylesheet(self._look))
        self.setAcceptDrops(True)
        self._make_parts()
        self._arrange()
        self.parts = Parts(
            self.desk, self.sidebar, self.inspector, self.status, self.middle, self.alone
        )
        self.led = Controllers(self, services, self.parts, self.messages, self.undo)
        self.remembering = Remembering(services.settings, services.paths, self.actions_)
        for led in (self.led.previewing, self.led.seeking):
            led.set_look(self._look)
        self.keying = Keying(self, self.actions_, self.remembering)
        Escaping(self, self.middle.take_keyboard)
        Pressing(self)
        self.leaving = Leaving(self, self.led.keeping)
        lead(self.actions_, self.parts, self.led)
        self._connect()
        for part in (self.desk, self.middle):
            part.set_marks(self.remembering.marks)
        self._zoom(services.settings.zoom)
        self.remembering.restore(self, self.panels)
        a = self.actions_
        self.folded = Folding(self, a.sidebar, WIDE_ENOUGH), Folding(self, a.inspector)
        self._remember_always()
        self._show_state()
        self._begin(paths)

    def show_theme(self, theme: Theme) -> None:
        """Repaint in `theme`."""
        look = self._look = Look(theme, self._fonts)
        QPixmapCache.clear()  # Qt's widgets are drawn for a palette, and never ask for these again
        self.setPalette(palette(look))
        self.setStyleSheet(stylesheet(look))
        self.desk.set_theme(theme)
        settling = self.empty.settling
        panels = self.toolbar, self.messages, self.sidebar, self.middle, self.inspector, settling
        led = self.led
        for part in (*panels, led.listing, led.previewing, led.seeking, self.guiding):
            part.set_look(look)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what may be an article and comes from another program."""
        if event.source() is None and may_bring(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what is dropped; it stays where it is, whatever was proposed."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.led.pasting.drop(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being written, remember the choices, stop the work.

        Where something could not be saved, the user is asked first.
        """
        self.inspector.save_notes()
        if not self.leaving.may_close():
            event.ignore()
            return
        self.saving.now()
        self.led.resuming.save()
        self.led.heeding.end()
        self.led.tasks.cancel_all()
        super().closeEvent(event)

    def _make_parts(self) -> None:
        look, actions = self._look, self.actions_
        self.toolbar = Toolbar(actions, look, self)
        self.messages = MessageBar(look, self)
        self.sidebar = Sidebar(actions, look, self)
        self.empty = EmptyState(actions, look, self._services.paths, self)
        self.desk = ReadingDesk(look.theme, look.type, self)
        self.inspector = Inspector(look, differences, self)
        self.status = StatusBar(self)
        self.alone = AloneStrip(self)

    def _arrange(self) -> None:
        fill_menus(self.menuBar(), self.actions_)
        self.middle = Views(
            self.empty,
            self.desk,
            lambda: synopsis_page(self.actions_, self._look, self.led.surveying),
            self,
        )
        self.panels = QSplitter(Qt.Orientation.Horizontal, self)
        self.panels.setHandleWidth(1)
        self.panels.setChildrenCollapsible(False)
        for place, panel in enumerate((self.sidebar, self.middle, self.inspector)):
            self.panels.addWidget(panel)
            self.panels.setStretchFactor(place, int(panel is self.middle))
        center = QWidget(self)
        column = QVBoxLayout(center)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # Messages come and go below, so that no line that is read moves.
        for widget in (self.toolbar, self.alone, self.panels, self.messages, self.status):
            column.addWidget(widget)
        column.setStretchFactor(self.panels, 1)
        self.setCentralWidget(center)

    def _connect(self) -> None:
        a, led = self.actions_, self.led
        Helping(a, led.showing, self.remembering, self.status)
        self.guiding = Guiding(a, self.parts, self.remembering, self._look)
        Undoing(
            self.undo, (a.undo, a.redo), self.inspector.save_notes, led.tying.leave, self.status
        )
        a.quit.triggered.connect(self.close)
        self.documents = Documents(a, led, self.middle, self.inspector)
        self.signing = Signing(led.noting, self.remembering, self.status, self)
        self.signing.lead(a)
        a.corrections.triggered.connect(lambda: led.listing.open(self, self._look, a.undo, a.redo))
        a.search.triggered.connect(lambda: a.sidebar.setChecked(True))
        a.rename.triggered.connect(lambda: a.sidebar.setChecked(True))
        for changed in (a.sidebar.toggled, a.inspector.toggled, a.synopsis.toggled):
            changed.connect(self._show_state)
        for changed in (led.showing.changed, led.story.named, led.shelf.listed):
            changed.connect(self._show_state)
        for wanted in (a.reading, a.inspector):
            led.annotating.inspector_wanted.connect(partial(wanted.setChecked, True))  # noqa: FBT003 - Qt's own signature
        self.middle.stood.connect(self.toolbar.show_stood)
        self.middle.synopsis_made.connect(self._remember_rows)
        led.tasks.busy_changed.connect(self.empty.show_reading)
        led.keeping.failed.connect(
            lambda error: self.messages.show_trouble(
                said(error.sentence), self.tr("Try again"), led.keeping.write
            )
        )
        led.keeping.written.connect(self.messages.end_trouble)
        led.shelf.failed.connect(lambda told: self.messages.show_sentences([told]))
        led.story.failed.connect(
            lambda error: self.messages.show_sentences([said(error.sentence)])
        )
        Telling(self.status, led.tasks, led.comparing, led.exporting, led.passing)
        led.story.named.connect(self._keep_story)
        led.seeking.set_options(self.remembering.settings.finding)
        led.seeking.options_changed.connect(self.remembering.keep_finding)
        self.remembering.zoom_changed.connect(self._zoom)
        for part in (self.desk, self.middle):
            self.remembering.marks_changed.connect(part.set_marks)
        self.desk.matches_walked.connect(
            lambda place, total: self.toolbar.show_walked(place, total, _letter(led.showing))
        )
        self.appearance.changed.connect(self.show_theme)
        self.desk.together.set_still(self.actions_.still.isChecked())

    def _begin(self, paths: Sequence[Path]) -> None:
        """Open what is asked for, or what was open last; say if nothing can be kept."""
        holder = self._services.library.holder
        told = (holder, self._services.news, self._services.unread)
        if any(told):
            self.messages.show_sentences([said(one) for one in told if one is not None])
        if holder is None:
            self.led.heeding.begin_soon()
        else:
            self.inspector.set_writable(False)
        Welcoming(self.empty, self.led.shelf, self.led.language)
        self.led.safekeeping.begin_soon()
        self.led.afar.told.connect(self.remembering.keep_afar)
        self.led.afar.look_soon()
        self.led.receiving.begin(paths, self._services.settings.story)

    def _remember_always(self) -> None:
        """Have every choice written soon after it is made."""
        tabs, remembering, led = self.inspector.tabs, self.remembering, self.led
        Recent(self.actions_.recent, self._services.library, led.resuming, led.story)

        def save() -> None:
            sidebar, inspector = (folding.wanted for folding in self.folded)
            if self.led.keeping.reads_only:
                remembering.leave_story()
            remembering.save(self, self.panels, sidebar=sidebar, inspector=inspector)

        self.saving = Saving(self, save)
        blocked = QSignalBlocker(tabs)  # the page is made when it is seen
        tabs.setCurrentIndex(remembering.settings.tab)
        blocked.unblock()
        tabs.currentChanged.connect(remembering.keep_tab)
        self.desk.widths.set_least(remembering.settings.column)
        self.desk.widths.changed.connect(remembering.keep_column)
        later = self.saving.later
        moved = tabs.currentChanged, self.panels.splitterMoved, self.desk.widths.changed
        for changed in (*moved, remembering.zoom_changed, self.led.seeking.options_changed):
            changed.connect(later)

    def _remember_rows(self, page: SynopsisPage) -> None:
        """Arrange the synopsis as it was, and remember how the user arranges it."""
        settings, bar = self.remembering.settings, page.bar
        bar.arrange_as(settings.order, settings.carrying)
        bar.changed.connect(lambda: self.remembering.keep_rows(bar.order, bar.carrying))
        bar.changed.connect(self.saving.later)

    def _show_state(self) -> None:
        """Show what makes sense with the articles there are."""
        led, a = self.led, self.actions_
        articles, comparison = bool(led.story.state.articles), led.showing.comparison
        writing = not led.keeping.reads_only
        reading = not a.synopsis.isChecked()
        self.middle.show_view(articles=articles, synopsis=not reading)
        self.toolbar.setVisible(articles)
        self.sidebar.setVisible((articles or led.shelf.has_stories) and a.sidebar.isChecked())
        self.inspector.setVisible(articles and reading and a.inspector.isChecked())
        self.status.facts.setVisible(articles)
        self.alone.set_reading(articles and reading)
        a.enable(articles=articles, comparison=comparison is not None, writing=writing)
        a.together.setEnabled(comparison is not None and reading)
        a.enable_story(opened=bool(led.story.id), writing=writing)
        title = led.showing.title
        self.setWindowTitle(self.tr("{} – Synoptic").format(title) if title else "Synoptic")

    def _keep_story(self) -> None:
        if not self.led.keeping.reads_only:  # what is open here is not kept
            self.remembering.keep_story(self.led.story.id)

    def _zoom(self, percent: int) -> None:
        self.desk.set_zoom(percent)
        self.middle.set_zoom(percent)
        self.toolbar.show_zoom(percent)
        self.empty.settling.show_zoom(percent)


def _letter(showing: Showing) -> str:
    """Return the letter of the article in which a passage is selected."""
    return letter(showing.passage.article) if showing.passage else ""
