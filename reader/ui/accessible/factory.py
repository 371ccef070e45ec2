"""Hands Qt an accessible interface for what it cannot describe by itself, when it asks for one.

It asks only while assistive technology is active.  Ownership is the trap here, for Qt's cache and
PySide both hold what is made, and both would delete it:

- Qt deletes an interface when the object it stands for is destroyed; PySide learns of that.
  Therefore every interface stands for a `QObject`, and is made here and nowhere else: PySide
  keeps what a factory returns, so no collection of garbage takes it away under Qt's feet.
- When the application goes, PySide may come before Qt's cache, and delete what that still has.
  Therefore all are given back before.
"""

from __future__ import annotations

import atexit
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from shiboken6 import Shiboken

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface


class Factory:
    """One a process, as Qt has it."""

    def __init__(self) -> None:
        self._made: list[QAccessibleInterface] = []
        self._open = True
        QAccessible.installFactory(self._interface)
        atexit.register(self.close)

    def open(self) -> None:
        """Answer from now on."""
        self._open = True

    def close(self) -> None:
        """Give all interfaces back and make no more: the application is about to go."""
        self._open = False
        for interface in self._made:
            if Shiboken.isValid(interface):
                QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))
        self._made.clear()

    def _interface(self, key: str, thing: QObject) -> QAccessibleInterface | None:
        """Return the interface of `thing`; None where Qt's own will do.

        Args:
            key: Name of the class Qt is at, from that of `thing` up to the most general.
            thing: What is to be described.
        """
        if key not in _OURS or not self._open:
            return None
        from reader.ui.accessible.interfaces import interface_of  # noqa: PLC0415 - when asked

        self._made.append(interface_of(key, thing))
        return self._made[-1]


_installed: list[Factory] = []


def install() -> Factory:
    """Have Qt ask here first; to be called once there is an application, and before any window."""
    if not _installed:
        _installed.append(Factory())
    _installed[0].open()
    return _installed[0]


_OURS = frozenset(
    {
        *("Pane", "Part", "PaneHeader", "OverviewStrip"),
        *("Toolbar", "Sidebar", "ReadingDesk", "Inspector", "StatusBar"),
    }
)
