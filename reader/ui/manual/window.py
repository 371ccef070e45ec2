"""The manual (F1): its chapters, words sought in them, and the one that is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from reader.manual import CONTENTS, chapters
from reader.settings import ZOOM_LEAST, ZOOM_MOST
from reader.ui.manual.seeking import having, places
from reader.ui.manual.text import ManualText
from reader.ui.room import take_room

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from reader.ui.painting import Look

_WIDE, _HIGH, _LIST = 1040, 760, 250  # logical pixels
_STEP = 25  # per cent by which the text grows
_NAME = Qt.ItemDataRole.UserRole


class ManualWindow(QDialog):
    """One chapter at a time, with the list of all beside it.

    Signals:
        page_wanted: The whole manual is to be shown in a browser.
    """

    page_wanted = Signal()

    def __init__(self, look: Look, zoom: int, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self._chapters = {one.name: one for one in chapters()}
        self._places: list[QTextCursor] = []
        self._zoom = zoom
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(
            Qt.WidgetAttribute.WA_QuitOnClose, on=False
        )  # the window's end is the end
        self.setWindowTitle(self.tr("Manual"))
        take_room(self, _WIDE, _HIGH)
        self.search = self._make_search()
        english = QLocale().language() == QLocale.Language.English
        self._always = "" if english else self.tr("The manual is in English only.")
        self.told = QLabel(self._always, self)
        self.told.setObjectName("secondary")
        self.list = self._make_list()
        self.text = ManualText(self._chapters, look, self)
        self.text.set_zoom(zoom)
        self.text.opened.connect(self._show)
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

    def _make_search(self) -> QLineEdit:
        search = QLineEdit(self)
        search.setObjectName("search")
        search.setClearButtonEnabled(True)
        search.setPlaceholderText(self.tr("Search the manual"))
        search.setAccessibleName(self.tr("Search the manual"))
        search.setAccessibleDescription(
            self.tr("Only chapters with these words are listed; Enter goes to the next place")
        )
        search.setMinimumWidth(_LIST)
        search.textChanged.connect(self._narrow)
        search.returnPressed.connect(self._go_on)
        return search

    def _make_list(self) -> QListWidget:
        made = QListWidget(self)
        made.setAccessibleName(self.tr("Chapters"))
        made.setFixedWidth(_LIST)
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
        middle.addWidget(self.list)
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
            ("F3", self._go_on),
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
        for item in self._items():
            if item.data(_NAME) == name:
                self.list.setCurrentItem(item)
        self._places = places(self.text.document(), self.search.text())
        self.text.mark(self._places)

    def _narrow(self, sought: str) -> None:
        """List only chapters with the words sought; show the first, unless this one has them."""
        found = having(self._chapters.values(), sought)
        for item in self._items():
            item.setHidden(item.data(_NAME) not in found)
        if found and self.text.chapter not in found:
            self.text.open(next((name for name in found if name != CONTENTS), found[0]))
        else:
            self._show(self.text.chapter)
        self.told.setText(self._always if found else self.tr("Nothing is found with these words."))

    def _go_on(self) -> None:
        """Go to the next place of what is sought, in the next chapter after the last."""
        here = self.text.textCursor().position()
        after = next((one for one in self._places if one.selectionStart() >= here), None)
        if after is None and self.search.text().strip():
            names = [one.data(_NAME) for one in self._items() if not one.isHidden()]
            if self.text.chapter in names:
                self.text.open(names[(names.index(self.text.chapter) + 1) % len(names)])
            after = next(iter(self._places), None)
        if after is not None:
            self.text.setTextCursor(after)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]
