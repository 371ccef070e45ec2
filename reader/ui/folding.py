"""Folds panels away while the window is too narrow for them and what is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

#: The least width of the window that has room for both panels and two panes.
ROOMY = 1200

#: The least width that has room for the sidebar and two panes: less is left where all is shown
#: twice as large on a common screen.
WIDE_ENOUGH = 840


class Folding(QObject):
    """Switches a panel off when the window gets narrow, and on again when it gets wide.

    What the user switches while it is narrow is the user's wish and stays.
    """

    def __init__(self, window: QWidget, panel: QAction, least: int = ROOMY) -> None:
        super().__init__(window)
        self._panel, self._least = panel, least
        self._narrow = self._folded = self._busy = False
        panel.toggled.connect(self._heed)
        window.installEventFilter(self)
        self.fit(window.size())

    @property
    def wanted(self) -> bool:
        """Whether the user wants the panel, where there is room."""
        return self._panel.isChecked() or self._folded

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        """Follow the width of the window."""
        if event.type() == QEvent.Type.Resize:
            self.fit(window.size())  # type: ignore[attr-defined]
        return super().eventFilter(window, event)

    def fit(self, size: QSize) -> None:
        """Fold or unfold where `size` is on the other side of the limit now."""
        narrow = size.width() < self._least
        if narrow == self._narrow:
            return
        self._narrow = narrow
        if narrow and self._panel.isChecked():
            self._switch(on=False)
        elif not narrow and self._folded:
            self._switch(on=True)

    def _switch(self, *, on: bool) -> None:
        self._busy = True
        self._panel.setChecked(on)
        self._busy = False
        self._folded = not on

    def _heed(self) -> None:
        if not self._busy:
            self._folded = False
