"""Opens the manual, at the chapter on what the user is at."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

if TYPE_CHECKING:
    from reader.ui.actions import Actions
    from reader.ui.manual.window import ManualWindow
    from reader.ui.painting import Look
    from reader.ui.remembering import Remembering
    from reader.ui.showing import Parts

#: The chapter on each tab of the inspector, in their order.
_TABS = ("all", "quotes", "differences", "differences", "notes")
_SYNOPSIS, _READING, _SIDEBAR, _NOTHING = "all", "side-by-side", "keep", "contents"
#: The chapter on each dialog, by the package it is of.
_DIALOGS = {
    "backups": "keep",
    "corrections": "corrections",
    "inspector": "notes",
    "paper": "export",
    "shortcuts": "keyboard",
    "trouble": "trouble",
}
_LED = "led"  # property of a dialog from which keys lead here
_FILE = "synoptic-manual.html"


class Guiding(QObject):
    """One a window.

    Attributes:
        manual: The window of the manual; None while it is closed.
    """

    def __init__(
        self, actions: Actions, parts: Parts, remembering: Remembering, look: Look
    ) -> None:
        super().__init__(parts.desk)
        self._parts, self._remembering, self._look = parts, remembering, look
        self.manual: ManualWindow | None = None
        self._keys = actions.manual.shortcuts
        actions.manual.triggered.connect(self.open)
        application = cast("QApplication", QApplication.instance())
        application.focusChanged.connect(self._reach)

    @property
    def chapter(self) -> str:
        """The name of the chapter on what has the keyboard."""
        parts, focused = self._parts, QApplication.focusWidget()

        def within(part: QWidget) -> bool:
            return focused is not None and part.isAncestorOf(focused)

        if focused is not None and isinstance(focused.window(), QDialog):
            package = type(focused.window()).__module__.split(".")[2:3]
            return _DIALOGS.get("".join(package), _READING)
        if within(parts.inspector):
            return _TABS[parts.inspector.tabs.currentIndex()]
        if within(parts.sidebar):
            return _SIDEBAR
        if parts.views.currentWidget() is parts.views.synopsis:
            return _SYNOPSIS
        return _READING if parts.views.currentWidget() is parts.desk else _NOTHING

    def set_look(self, look: Look) -> None:
        """Show the manual in other colours or fonts from now on."""
        self._look = look
        if self.manual is not None:
            self.manual.set_look(look)

    def open(self) -> None:
        """Show the manual, or bring it to the front, at the chapter on what the user is at."""
        from reader.ui.manual.window import ManualWindow  # noqa: PLC0415 - seldom

        chapter = self.chapter
        if self.manual is None:
            zoom = self._remembering.settings.zoom
            self.manual = ManualWindow(self._look, zoom, self._parts.desk.window())
            self.manual.page_wanted.connect(self.open_page)
            self.manual.finished.connect(self._close)
        self.manual.show()
        self.manual.activateWindow()
        self.manual.open_at(chapter)

    def open_page(self) -> None:
        """Write the whole manual as one page, beside the analyses, and show it in the browser."""
        from reader.manual import page  # noqa: PLC0415 - seldom
        from reader.ui.outside import open_outside  # noqa: PLC0415

        file = self._remembering.paths.cache / _FILE
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(page(), "utf-8")
        except OSError:
            told = self.tr("The page could not be written into the folder “{}”.")
            if self.manual is not None:
                self.manual.told.setText(told.format(file.parent))
            return
        open_outside(file, self.manual or self._parts.desk.window())

    def _close(self) -> None:
        self.manual = None

    def _reach(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Have the manual's keys lead to it from a dialog too, which the window's do not reach."""
        dialog = now.window() if now is not None else None
        if isinstance(dialog, QDialog) and self._is_led(dialog):
            dialog.setProperty(_LED, True)  # noqa: FBT003 - Qt's own signature
            for key in self._keys():
                QShortcut(key, dialog).activated.connect(self.open)

    def _is_led(self, dialog: QDialog) -> bool:
        """Tell whether a dialog is of this window, and not led from yet; the manual never is."""
        above: QWidget | None = dialog.parentWidget()
        while above is not None and isinstance(above.window(), QDialog):
            above = above.window().parentWidget()
        ours = above is not None and above.window() is self._parts.desk.window()
        return ours and dialog is not self.manual and not dialog.property(_LED)
