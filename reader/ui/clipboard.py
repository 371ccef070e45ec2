"""To the clipboard, in every form that other programs take."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

    from reader.ui.cards.clipping import Clipping

_tr = QCoreApplication.translate
_CITING = QKeySequence(Qt.Modifier.CTRL | Qt.Modifier.SHIFT | Qt.Key.Key_C)


@runtime_checkable
class Clipped(Protocol):
    """A list whose rows can be copied, and cited."""

    def clip(self, *, citing: bool) -> Clipping | None:
        """Return what is selected, as it is listed or as a citation; None: nothing is."""
        ...


def put(clipping: Clipping) -> None:
    """Put a clipping on the clipboard."""
    data = QMimeData()
    data.setText(clipping.text)
    data.setHtml(clipping.html)
    QGuiApplication.clipboard().setMimeData(data)


def take(of: Clipped, *, citing: bool) -> Clipping | None:
    """Put what is selected in a list on the clipboard; return it, None for nothing."""
    clipping = of.clip(citing=citing)
    if clipping is not None:
        put(clipping)
    return clipping


def took(of: Clipped, event: QKeyEvent) -> bool:
    """Copy or cite where a key asks for it, in dialogs that have no menu; tell whether it did."""
    citing = QKeySequence(event.keyCombination()) == _CITING
    asked = citing or event.matches(QKeySequence.StandardKey.Copy)
    if asked:
        take(of, citing=citing)
    return asked


def offer_copies(menu: QMenu, of: Clipped) -> None:
    """Offer to copy and to cite what is selected in a list."""
    menu.addAction(_tr("Clipboard", "&Copy"), partial(take, of, citing=False))
    cite = menu.addAction(_tr("Clipboard", "Cop&y Citation"), partial(take, of, citing=True))
    cite.setEnabled(of.clip(citing=True) is not None)


def let_copy(view: QAbstractItemView, of: Clipped) -> None:
    """Give a list that has no other menu one with which its current row is copied and cited.

    `of` is the list once more, as what can be copied.
    """

    def offer(at: QPoint) -> None:
        if of.clip(citing=False) is not None:
            menu = QMenu(view)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.setAccessibleName(_tr("Clipboard", "What can be done with this row"))
            offer_copies(menu, of)
            menu.popup(view.viewport().mapToGlobal(at))

    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.customContextMenuRequested.connect(offer)
    key = QShortcut(QKeySequence("Shift+F10"), view)
    key.setContext(Qt.ShortcutContext.WidgetShortcut)
    key.activated.connect(lambda: offer(view.visualRect(view.currentIndex()).center()))
