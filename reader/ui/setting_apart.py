"""Finds what no other article carries, and lets all else stand back where that is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.workflow.overview import only_here

if TYPE_CHECKING:
    from reader.ui.actions import Actions
    from reader.ui.showing import Parts, Showing

_SEVERAL = 2  # articles: one alone has nothing to be compared with


class SettingApart(QObject):
    """Looks for it once what was compared is on screen."""

    def __init__(self, actions: Actions, parts: Parts, showing: Showing) -> None:
        super().__init__(showing)
        self._parts, self._showing = parts, showing
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._find)
        showing.changed.connect(lambda: self._soon.start(0))
        actions.only_here.toggled.connect(parts.desk.only_here.set_apart)

    def _find(self) -> None:
        comparison = self._showing.comparison
        if comparison is not None and len(comparison.articles) >= _SEVERAL:
            self._parts.desk.only_here.show(only_here(comparison))
