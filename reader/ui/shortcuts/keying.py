"""Takes the keys the user chose, shows the sheet of them, and has them remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.shortcuts.assigned import Shortcuts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from reader.ui.actions import Actions
    from reader.ui.remembering import Remembering
    from reader.ui.shortcuts.sheet import ShortcutSheet


class Keying(QObject):
    """One a window; its menus have been filled."""

    def __init__(self, window: QMainWindow, actions: Actions, remembering: Remembering) -> None:
        super().__init__(window)
        self._window, self._remembering = window, remembering
        titles = [entry.text() for entry in window.menuBar().actions()]
        self.shortcuts = Shortcuts(actions, titles, remembering.settings.keys)
        self.shortcuts.changed.connect(self._keep)
        self.sheet: ShortcutSheet | None = None
        actions.shortcuts.triggered.connect(self.open)

    def open(self) -> None:
        """Show the sheet beside the window, or bring it to the front."""
        from reader.ui.shortcuts.sheet import ShortcutSheet  # noqa: PLC0415 - seldom

        if self.sheet is None:
            self.sheet = ShortcutSheet(self.shortcuts, self._window)
            self.sheet.finished.connect(self._close)
        self.sheet.show()
        self.sheet.activateWindow()
        self.sheet.search.setFocus()

    def _close(self) -> None:
        self.sheet = None

    def _keep(self) -> None:
        self._remembering.keep_keys(self.shortcuts.kept)
