"""The main window: makes the parts, puts them in their places, joins their signals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QUndoStack
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reader.model.article import letter
from reader.ui.actions import Actions
from reader.ui.arranging import Arranging
from reader.ui.background import OnMainThread
from reader.ui.comparing import Comparing
from reader.ui.editing import copy, select_all
from reader.ui.empty import EmptyState
from reader.ui.exporting import Exporting, Subject
from reader.ui.folding import Folding
from reader.ui.inspector.panel import Inspector
from reader.ui.menus import fill_menus
from reader.ui.messages import MessageBar
from reader.ui.noting import Noting
from reader.ui.opening import Opening, dropped_files
from reader.ui.painting import Look
from reader.ui.reading.desk import ReadingDesk
from reader.ui.remembering import Remembering
from reader.ui.showing import Parts, Showing
from reader.ui.sidebar import Sidebar
from reader.ui.status import StatusBar
from reader.ui.story import Story
from reader.ui.stylesheet import palette, stylesheet
from reader.ui.tasks import Tasks
from reader.ui.telling import Telling
from reader.ui.theme import Theme, Type, theme_changes, theme_for
from reader.ui.toolbar import Toolbar
from reader.workflow import differences

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from reader.model.article import Article
    from reader.workflow import Services


class MainWindow(QMainWindow):
    """Arranges; what there is to do, the parts do."""

    def __init__(
        self, services: Services, paths: Sequence[Path] = (), fonts: Type | None = None
    ) -> None:
        super().__init__()
        self._services = services
        self._fonts = fonts or Type()
        self._look = Look(theme_for(QGuiApplication.styleHints()), self._fonts)
        self.setPalette(palette(self._look))
        self.setStyleSheet(stylesheet(self._look))
        self.setAcceptDrops(True)
        self.undo = QUndoStack(self)
        self.actions_ = Actions(self, self.undo)
        self._make_parts()
        self._arrange()
        self._make_controllers()
        self._connect()
        self.desk.set_marks(self.remembering.marks)
        self._zoom(services.settings.zoom)
        self.remembering.restore(self, self.panels)
        self.folding = Folding(self, self.actions_.inspector)
        self.folding.fit(self.size())
        self._show_state()
        self.opening.open(paths)

    def show_theme(self, theme: Theme) -> None:
        """Repaint in `theme`."""
        look = Look(theme, self._fonts)
        self.setPalette(palette(look))
        self.setStyleSheet(stylesheet(look))
        self.desk.set_theme(theme)
        for part in (self.toolbar, self.messages, self.sidebar, self.inspector):
            part.set_look(look)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged onto the window."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the files that are dropped; they stay where they are, whatever was proposed."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.opening.open(dropped_files(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being written, remember the choices, stop the work."""
        self.inspector.save_notes()
        self.remembering.save(self, self.panels, inspector=self.folding.wanted)
        self.tasks.cancel_all()
        super().closeEvent(event)

    def _make_parts(self) -> None:
        look, actions = self._look, self.actions_
        self.toolbar = Toolbar(actions, look, self)
        self.messages = MessageBar(look, self)
        self.sidebar = Sidebar(actions, look, self)
        self.empty = EmptyState(actions, self)
        self.desk = ReadingDesk(look.theme, look.type, self)
        self.inspector = Inspector(look, differences, self)
        self.status = StatusBar(self)

    def _arrange(self) -> None:
        fill_menus(self.menuBar(), self.actions_)
        self.middle = QStackedWidget(self)
        self.middle.addWidget(self.empty)
        self.middle.addWidget(self.desk)
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
        for widget in (self.toolbar, self.messages, self.panels, self.status):
            column.addWidget(widget)
        column.setStretchFactor(self.panels, 1)
        self.setCentralWidget(center)

    def _make_controllers(self) -> None:
        services = self._services
        self.tasks = Tasks(self.status, self.messages)
        self.story = Story(self.undo, self)
        self.noting = Noting(services.notes, self.undo, self)
        self.opening = Opening(OnMainThread(services.reading, self), self.tasks, self)
        self.comparing = Comparing(OnMainThread(services.language, self), self.tasks, self)
        self.exporting = Exporting(
            services.exporters, OnMainThread(services.printing, self), self.tasks, self
        )
        self.arranging = Arranging(self.story, self.sidebar, self.actions_)
        self.remembering = Remembering(services.settings, services.paths, self.actions_)
        parts = Parts(self.desk, self.sidebar, self.inspector, self.status)
        self.showing = Showing(parts, self.story, self.comparing, self.noting)

    def _connect(self) -> None:
        a = self.actions_
        a.add.triggered.connect(self.opening.choose)
        a.sample.triggered.connect(self.opening.open_sample)
        a.pdf.triggered.connect(lambda: self._export(".pdf"))
        a.json.triggered.connect(lambda: self._export(".json"))
        a.quit.triggered.connect(self.close)
        a.compare.triggered.connect(self.comparing.again)
        a.copy.triggered.connect(copy)
        a.select_all.triggered.connect(select_all)
        a.note.triggered.connect(lambda: self.showing.write_note(None))
        a.note_article.triggered.connect(self.showing.write_article_note)
        a.next_match.triggered.connect(self.desk.next_match)
        a.previous_match.triggered.connect(self.desk.previous_match)
        a.next_pane.triggered.connect(self.desk.focus_next_pane)
        a.previous_pane.triggered.connect(self.desk.focus_previous_pane)
        a.about.triggered.connect(self._about)
        a.sidebar.toggled.connect(self._show_state)
        a.inspector.toggled.connect(self._show_state)
        self.tasks.busy_changed.connect(self.empty.show_reading)
        self.opening.articles_read.connect(self._add)
        self.opening.files_refused.connect(self.messages.show_sentences)
        self.noting.failed.connect(lambda error: self.messages.show_sentences([str(error)]))
        Telling(self.status, self.tasks, self.comparing, self.exporting)
        self.remembering.zoom_changed.connect(self._zoom)
        self.remembering.marks_changed.connect(self.desk.set_marks)
        self.desk.matches_walked.connect(
            lambda place, total: self.toolbar.show_walked(place, total, _letter(self.showing))
        )
        self.showing.changed.connect(self._show_state)
        self.showing.inspector_wanted.connect(lambda: a.inspector.setChecked(True))
        for changed in theme_changes(QGuiApplication.styleHints()):
            changed.connect(self._follow_theme)

    def _show_state(self) -> None:
        """Show what makes sense with the articles there are."""
        articles, comparison = bool(self.story.state.articles), self.showing.comparison
        self.middle.setCurrentWidget(self.desk if articles else self.empty)
        self.toolbar.setVisible(articles)
        self.sidebar.setVisible(articles and self.actions_.sidebar.isChecked())
        self.inspector.setVisible(articles and self.actions_.inspector.isChecked())
        self.status.facts.setVisible(articles)
        self.actions_.enable(articles=articles, comparison=comparison is not None)
        title = self.showing.title
        self.setWindowTitle(self.tr("{} – Synoptic").format(title) if title else "Synoptic")

    def _zoom(self, percent: int) -> None:
        self.desk.set_zoom(percent)
        self.toolbar.show_zoom(percent)

    def _add(self, articles: Sequence[Article]) -> None:
        self.inspector.save_notes()  # the list of notes may be made anew
        before = len(self.story.state.articles)
        twice = self.story.add(articles)
        if 0 < before < len(self.story.state.articles):
            self.showing.tell_added(before)
        told = self.tr("“{}” is in the story already.")
        self.messages.show_sentences([told.format(article.name) for article in twice])

    def _export(self, suffix: str) -> None:
        comparison = self.showing.comparison
        if comparison is not None:
            notes = tuple(self.noting.notes.values())
            self.exporting.ask(suffix, Subject(self.showing.title, comparison, notes))

    def _about(self) -> None:
        from reader.ui.about import show_about  # noqa: PLC0415 - seldom asked for

        comparison = self.showing.comparison
        models = comparison.models if comparison else None
        show_about(self, models, self._services.paths.data)

    def _follow_theme(self) -> None:
        """Repaint in the theme the desktop asks for now."""
        self.show_theme(theme_for(QGuiApplication.styleHints()))


def _letter(showing: Showing) -> str:
    """Return the letter of the article in which a passage is selected."""
    return letter(showing.passage.article) if showing.passage else ""
