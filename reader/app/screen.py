"""The application on the screen."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.workflow.services import Services


def show(services: Services, files: Sequence[Path]) -> int:
    """Show the window on `files` and return the exit status when it is closed."""
    from reader.ui.accessible.factory import install  # noqa: PLC0415 - once Qt is there
    from reader.ui.translations import speak  # noqa: PLC0415 - likewise
    from reader.ui.window import MainWindow

    application = _application()
    install()  # before any assistive technology can ask: the first answer is kept
    spoken = speak(application, services.settings.language)
    window = MainWindow(services, tuple(files))
    window.show()
    gc.freeze()  # what start-up made stays: no later collection holds the window up over it
    gc.enable()
    status = application.exec()
    del spoken  # what translates is needed until here
    return status


def _application() -> QApplication:
    application = QApplication([sys.argv[0]])
    application.setApplicationName("Synoptic")
    application.setDesktopFileName("synoptic")
    return application
