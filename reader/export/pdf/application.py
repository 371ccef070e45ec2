"""The application object without which Qt has no fonts."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


def application() -> QCoreApplication:
    """Return the process's application, else a new one that shows nothing.

    Keep it for as long as text is laid out or drawn.
    """
    if (running := QGuiApplication.instance()) is not None:
        return running
    if sys.platform != "win32":  # there the offscreen platform finds no fonts
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication([])
