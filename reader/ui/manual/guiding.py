"""Opens the manual, at the chapter on what the user is at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.actions import Actions
    from reader.ui.manual.window import ManualWindow
    from reader.ui.painting import Look
    from reader.ui.remembering import Remembering
    from reader.ui.showing import Parts

#: The chapter on each tab of the inspector, in their order.
_TABS = ("all", "quotes", "differences", "differences", "notes")
_SYNOPSIS, _READING, _SIDEBAR, _NOTHING = "all", "side-by-side", "keep", "contents"
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
        actions.manual.triggered.connect(self.open)

    @property
    def chapter(self) -> str:
        """The name of the chapter on what has the keyboard."""
        parts, focused = self._parts, QApplication.focusWidget()

        def within(part: QWidget) -> bool:
            return focused is not None and part.isAncestorOf(focused)

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
        from PySide6.QtCore import QUrl  # noqa: PLC0415 - seldom
        from PySide6.QtGui import QDesktopServices  # noqa: PLC0415

        from reader.manual import page  # noqa: PLC0415

        file = self._remembering.paths.cache / _FILE
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(page(), "utf-8")
        except OSError:
            told = self.tr("The page could not be written into the folder “{}”.")
            if self.manual is not None:
                self.manual.told.setText(told.format(file.parent))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))

    def _close(self) -> None:
        self.manual = None
