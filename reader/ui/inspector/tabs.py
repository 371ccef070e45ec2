"""A row of tabs, each page made when it is first looked at."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QShowEvent

P = TypeVar("P", bound=QWidget)


class Tabs(QWidget, Generic[P]):
    """Tabs above a stack of pages."""

    def __init__(self, names: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: dict[int, P] = {}
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        for name in names:
            self.tabs.addTab(name)
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._turn)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the first page when the tabs are first seen."""
        super().showEvent(event)
        self._turn(self.tabs.currentIndex())

    def page(self, tab: int) -> P:
        """Return the page of a tab, made if it is not yet."""
        if tab not in self._pages:
            self._pages[tab] = self._make(tab)
            self._stack.addWidget(self._pages[tab])
            self._fill(tab)
        return self._pages[tab]

    def _turn(self, tab: int) -> None:
        self._stack.setCurrentWidget(self.page(tab))

    @abstractmethod
    def _make(self, tab: int) -> P:
        """Return a new page for a tab."""

    @abstractmethod
    def _fill(self, tab: int) -> None:
        """Show on the page of a tab what there is to show."""
