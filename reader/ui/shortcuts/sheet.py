"""The sheet of shortcuts (Ctrl+F1): to look one up, to change it, to print them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from reader.ui.cards.clipping import Clipping
from reader.ui.clipboard import put
from reader.ui.room import take_room
from reader.ui.shortcuts.assigned import in_words
from reader.ui.shortcuts.entries import entries_of, written
from reader.ui.shortcuts.field import KeyField
from reader.ui.shortcuts.tree import KeyTree

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow

    from reader.ui.shortcuts.assigned import Shortcuts

_WIDE, _HIGH = 620, 640


class ShortcutSheet(QDialog):
    """All actions by menu with their keys; those of the chosen one can be changed below."""

    def __init__(self, shortcuts: Shortcuts, window: QMainWindow) -> None:
        super().__init__(window)
        self._shortcuts = shortcuts
        self._entries = entries_of(window.menuBar(), shortcuts.actions.values())
        self._wanted: QKeySequence | None = None  # what another action has: it can be moved here
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        take_room(self, _WIDE, _HIGH)
        self.search = self._make_search()
        self.tree = KeyTree(self._entries, self)
        self.field = KeyField(self)
        self.told = QLabel(self)
        self.told.setObjectName("secondary")
        self.told.setWordWrap(True)
        self.move_button = self._button(self.tr("&Move Here"), self._move)
        self.reset_button = self._button(self.tr("&Reset"), self._reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self._make_hint())
        column.addWidget(self.tree, 1)
        column.addLayout(_row(self.field, self.move_button, self.reset_button))
        column.addWidget(self.told)
        column.addLayout(_row(None, *self._make_buttons()))
        self.tree.currentItemChanged.connect(self._choose)
        self.tree.itemActivated.connect(self._begin)
        self.field.pressed.connect(self._press)
        self.field.left.connect(self.tree.setFocus)
        shortcuts.changed.connect(self.tree.show_keys)
        self._choose()

    def copy(self) -> None:
        """Put the sheet on the clipboard, as text and as a table."""
        text, html = written(self._entries)
        put(Clipping(text, html))
        self._say(self.tr("The sheet is on the clipboard."))

    def ask_to_print(self) -> None:
        """Ask on what to print the sheet, then do."""
        from PySide6.QtPrintSupport import QPrintDialog  # noqa: PLC0415 - seldom asked for

        dialog = QPrintDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        document = QTextDocument(dialog)
        document.setHtml(written(self._entries)[1])
        dialog.accepted.connect(lambda: document.print_(dialog.printer()))
        QDialog.open(dialog)

    def _make_search(self) -> QLineEdit:
        search = QLineEdit(self)
        search.setObjectName("search")
        search.setClearButtonEnabled(True)
        search.setPlaceholderText(self.tr("Search for what to do, or for keys"))
        search.setAccessibleName(self.tr("Search the shortcuts"))
        search.textChanged.connect(self._narrow)
        return search

    def _make_hint(self) -> QLabel:
        hint = QLabel(
            self.tr(
                "Alt with a digit says something of the words selected, "
                "Alt+Shift with a digit shows or hides marks."
            ),
            self,
        )
        hint.setObjectName("secondary")
        hint.setWordWrap(True)
        return hint

    def _make_buttons(self) -> tuple[QPushButton, ...]:
        return (
            self._button(self.tr("Reset &All"), self._reset_all),
            self._button(self.tr("&Copy"), self.copy),
            self._button(self.tr("&Print…"), self.ask_to_print),
            self._button(self.tr("C&lose"), self.close),
        )

    def _button(self, words: str, clicked: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(clicked)
        return button

    def _narrow(self, sought: str) -> None:
        found = self.tree.narrow(sought)
        self._choose()
        if not found:
            self._say(self.tr("Nothing is found with these words or keys."))

    def _choose(self) -> None:
        """Offer to change the keys of the current line."""
        entry = self.tree.entry
        action = entry.action if entry is not None else None
        self._offer(None)
        self.field.setText(entry.keys if entry is not None else "")
        self.field.setEnabled(action is not None)
        self.field.setAccessibleName(
            self.tr("Keys of {}").format(entry.words) if entry is not None else self.tr("Keys")
        )
        self.reset_button.setEnabled(action is not None and self._shortcuts.is_changed(action))
        if action is not None:
            self.told.setText(
                self.tr("To change the keys, press Enter, then the new ones; Backspace for none.")
            )
        else:
            self.told.setText(self.tr("These keys are always the same.") if entry else "")

    def _begin(self) -> None:
        """Let the new keys be pressed."""
        if self.field.isEnabled():
            self.field.setFocus()

    def _press(self, key: QKeySequence | None) -> None:
        """Give the chosen action this key, if none other has it and any may."""
        entry = self.tree.entry
        if entry is None or entry.action is None:
            return
        holder = self._shortcuts.holder(key, entry.action) if key is not None else None
        refusal = self._shortcuts.refusal(key) if key is not None else ""
        if key is not None and (holder is not None or refusal):
            self._offer(None if refusal else key)
            used = holder.text().replace("&", "") if holder is not None else ""
            taken = self.tr("{} is used by “{}”.").format(in_words([key]), used)
            self._say(refusal or taken)
            return
        self._shortcuts.assign(entry.action, key)
        self._choose()
        keys = entry.keys or self.tr("no keys")
        self._say(self.tr("“{}” now has {}.").format(entry.words, keys))

    def _move(self) -> None:
        """Take the key from the action that has it."""
        entry = self.tree.entry
        if entry is not None and entry.action is not None and self._wanted is not None:
            self._shortcuts.assign(entry.action, self._wanted)
            self._choose()
            self._say(self.tr("“{}” now has {}.").format(entry.words, entry.keys))
            self.field.setFocus()

    def _reset(self) -> None:
        entry = self.tree.entry
        if entry is not None and entry.action is not None:
            self._shortcuts.reset(entry.action)
            self._choose()
            self.field.setFocus()

    def _reset_all(self) -> None:
        self._shortcuts.reset_all()
        self._choose()
        self._say(self.tr("All keys are as they were at first."))

    def _offer(self, key: QKeySequence | None) -> None:
        """Offer to move a key here from the action that has it; None: there is none to move."""
        self._wanted = key
        self.move_button.setVisible(key is not None)

    def _say(self, words: str) -> None:
        from reader.ui.announcing import announce  # noqa: PLC0415 - as there is something to tell

        self.told.setText(words)
        if words:
            announce(self.told, words)


def _row(*widgets: QLineEdit | QPushButton | None) -> QHBoxLayout:
    """Return widgets side by side, the first as wide as can be; None is empty room."""
    row = QHBoxLayout()
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget, int(isinstance(widget, QLineEdit)))
    return row
