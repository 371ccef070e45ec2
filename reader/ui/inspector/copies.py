"""The menu of a list of which nothing can be made but copies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from reader.ui.clipboard import offer_copies

if TYPE_CHECKING:
    from reader.ui.inspector.view import CardView

_tr = QCoreApplication.translate


def let_copy(view: CardView) -> None:
    """Give a list that has no other menu one with which its current card is copied and cited."""

    def offer(at: QPoint) -> None:
        if view.current_card() is not None:
            menu = QMenu(view)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.setAccessibleName(_tr("Clipboard", "What can be done with this row"))
            offer_copies(menu, view)
            menu.popup(view.viewport().mapToGlobal(at))

    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.customContextMenuRequested.connect(offer)
    key = QShortcut(QKeySequence("Shift+F10"), view)
    key.setContext(Qt.ShortcutContext.WidgetShortcut)
    key.activated.connect(lambda: offer(view.visualRect(view.currentIndex()).center()))
