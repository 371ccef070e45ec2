"""Hands Qt an accessible interface for what it cannot describe by itself, when it asks for one.

It asks only while assistive technology is active.  Ownership is the trap here, for Qt's cache and
PySide both hold what is made, and both would delete it:

- Qt deletes an interface when the object it stands for is destroyed, and PySide learns of that.
  Therefore every interface stands for a `QObject`, and is made here and nowhere else.
- PySide lets go of them when the application goes, perhaps before Qt's cache does, which would
  then delete them again.  Therefore they are kept here too, for as long as the process lives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface


_installed: list[Callable[[str, QObject], QAccessibleInterface | None]] = []
_kept: list[QAccessibleInterface] = []


def install() -> None:
    """Have Qt ask here first; to be called once there is an application, and before any window."""
    if not _installed:
        _installed.append(_interface)
        QAccessible.installFactory(_interface)


def _interface(key: str, thing: QObject) -> QAccessibleInterface | None:
    """Return the interface of `thing`; None where Qt's own will do.

    Args:
        key: Name of the class Qt is at, from that of `thing` up to the most general.
        thing: What is to be described.
    """
    if key not in _OURS:
        return None
    from reader.ui.accessible.interfaces import interface_of  # noqa: PLC0415 - when first asked

    _kept.append(interface_of(key, thing))
    return _kept[-1]


_OURS = frozenset(
    {
        *("Pane", "Part", "PaneHeader", "OverviewStrip"),
        *("Toolbar", "Sidebar", "ReadingDesk", "Inspector", "StatusBar"),
    }
)
