"""The manual (F1): its chapters, words sought in them, and the one that is read."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from reader.manual import chapters
from reader.settings import ZOOM_LEAST, ZOOM_MOST
from reader.ui.announcing import announce
from reader.ui.manual.found import ChapterList, PlaceList, WordsField
from reader.ui.manual.seeking import Index, Sought
from reader.ui.manual.text import ManualText
from reader.ui.models.found import FOUND
from reader.ui.room import take_room

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from reader.ui.manual.seeking import Place
    from reader.ui.painting import Look

_WIDE, _HIGH, _LIST = 1070, 760, 280  # logical pixels
_STEP = 25  # per cent by which the text grows
_NAME = Qt.ItemDataRole.UserRole
_Modifier = Qt.KeyboardModifier
_COMMANDS = _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier


class ManualWindow(QDialog):
    """One chapter at a time; beside it the list of all, or of the places with words sought.

    Attributes:
        list: The chapters.
        found: The places, in their place while words are sought.

    Signals:
        page_wanted: The whole manual is to be shown in a browser.
    """

    page_wanted = Signal()

    def __init__(self, look: Look, zoom: int, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self._chapters = {one.name: one for one in chapters()}
        self._zoom = zoom
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(
            Qt.WidgetAttribute.WA_QuitOnClose, on=False
        )  # the window's end is the end
        self.setWindowTitle(self.tr("Manual"))
        take_room(self, _WIDE, _HIGH)
        self.search = WordsField(self)
        self.search.setFixedWidth(_LIST)
        english = QLocale().language() == QLocale.Language.English
        self._always = "" if english else self.tr("The manual is in English only.")
        self.told = QLabel(self._always, self)
        self.told.setObjectName("secondary")
        self.list, self.found = self._make_list(), PlaceList(look, self)
        self.text = ManualText(self._chapters, look, self)
        self.text.set_zoom(zoom)
        self.text.opened.connect(self._show)
        self._lead_the_search()
        self._arrange()
        self._make_keys()
        self.create()  # or a dialog of the program would block it as it does the program's window
        self.windowHandle().setTransientParent(None)  # type: ignore[arg-type] # Qt's own default

    def open_at(self, name: str) -> None:
        """Show the chapter of this name and give it the keyboard."""
        self.text.open(name)
        self.text.setFocus()

    def set_look(self, look: Look) -> None:
        """Show all in other colours or fonts from now on."""
        self.text.set_look(look)
        self.found.set_look(look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Seek what is typed anywhere; end the search on Esc, and then close."""
        typed = event.text()
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif typed.strip() and typed.isprintable() and not event.modifiers() & _COMMANDS:
            self.search.take(typed)
        else:
            super().keyPressEvent(event)

    @cached_property
    def _index(self) -> Index:
        return Index(self._chapters.values())

    def _lead_the_search(self) -> None:
        search, found = self.search, self.found
        search.textChanged.connect(self._narrow)
        search.stepped.connect(found.step)
        search.returnPressed.connect(self.text.setFocus)
        found.itemActivated.connect(lambda _: self.text.setFocus())
        found.itemClicked.connect(lambda item: self._go_to(item.data(FOUND)))
        found.moved.connect(self._go_to)
        for chosen_from in (found, self.list):
            chosen_from.typed.connect(search.take)

    def _make_list(self) -> ChapterList:
        made = ChapterList(self)
        made.setAccessibleName(self.tr("Chapters"))
        made.setWordWrap(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for chapter in self._chapters.values():
            item = QListWidgetItem(chapter.title, made)
            item.setData(_NAME, chapter.name)
        made.currentItemChanged.connect(self._choose)
        return made

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        above, middle, below = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.search)
        above.addWidget(self.told)
        above.addStretch(1)
        self._beside = QStackedWidget(self)
        self._beside.setFixedWidth(_LIST)
        self._beside.addWidget(self.list)
        self._beside.addWidget(self.found)
        middle.addWidget(self._beside)
        middle.addWidget(self.text, 1)
        self.back = self._button(self.tr("&Back"), self.text.backward)
        self.back.setEnabled(False)
        self.text.backwardAvailable.connect(self.back.setEnabled)
        below.addWidget(self.back)
        below.addStretch(1)
        below.addWidget(self._button(self.tr("&Smaller Text"), lambda: self._enlarge(-_STEP)))
        below.addWidget(self._button(self.tr("&Larger Text"), lambda: self._enlarge(_STEP)))
        below.addWidget(self._button(self.tr("Open as &Web Page"), self.page_wanted.emit))
        below.addWidget(self._button(self.tr("&Close"), self.close))
        for row in (above, middle, below):
            column.addLayout(row, int(row is middle))

    def _button(self, words: str, clicked: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(clicked)
        return button

    def _make_keys(self) -> None:
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+F", self._seek),
            ("F3", lambda: self.found.step(1, around=True)),
            ("Shift+F3", lambda: self.found.step(-1, around=True)),
            ("Ctrl++", lambda: self._enlarge(_STEP)),
            ("Ctrl+=", lambda: self._enlarge(_STEP)),
            ("Ctrl+-", lambda: self._enlarge(-_STEP)),
            ("Ctrl+0", lambda: self._enlarge(100 - self._zoom)),
        )
        for key, does in keys:
            QShortcut(QKeySequence(key), self).activated.connect(does)

    def _enlarge(self, by: int) -> None:
        self._zoom = min(ZOOM_MOST, max(ZOOM_LEAST, self._zoom + by))
        self.text.set_zoom(self._zoom)

    def _seek(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_NAME) != self.text.chapter:
            self.text.open(item.data(_NAME))

    def _show(self, name: str) -> None:
        """Choose in the list what is shown, and mark in it what is sought."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_NAME) == name:
                self.list.setCurrentRow(row)
        sought = self.search.text()
        self.text.mark(self._index.hits(name, sought) if sought.strip() else ())

    def _narrow(self, words: str) -> None:
        """Show the places with these words; where there are no words, all chapters."""
        seeks = bool(words.strip())
        found = self._index.seek(words) if seeks else Sought()
        self._beside.setCurrentWidget(self.found if seeks else self.list)
        if not seeks:
            told = ""
        elif not found.places:
            told = self.tr("Nothing is found with these words.")
        elif not found.whole:
            told = self.tr("No place has all of these words; these have some.")
        else:
            told = ""
        self.told.setText(told or self._always)
        self.found.show_places(found.places)
        self._show(self.text.chapter)
        if seeks:
            announce(self.search, told or self.tr("%Ln place(s) found", "", len(found.places)))

    def _go_to(self, place: Place) -> None:
        self.text.open(place.chapter)
        self.text.go_to(place.at)
