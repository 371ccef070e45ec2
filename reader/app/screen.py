"""The application on the screen."""

from __future__ import annotations

import gc
import os
import sys
from ctypes import CDLL
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLibraryInfo, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from reader.resources import resource
from reader.system import needed_of_the_system

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.workflow.services import Services

_ICONS = (16, 24, 32, 48, 64)  # pixels; larger ones are the desktop's own affair
_MOMENT = 200  # milliseconds: after the window is there, or between files that are opened at once


class Application(QApplication):
    """Qt's, which is also told what the desktop has opened by the program that runs, as on macOS.

    Signals:
        files_opened: A list of the paths of files that were opened at once.
    """

    files_opened = Signal(object)

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self._opened: list[Path] = []

    def event(self, event: QEvent) -> bool:
        """Take what is to be opened; each file comes alone."""
        if isinstance(event, QFileOpenEvent) and event.file():
            if not self._opened:
                QTimer.singleShot(_MOMENT, self._tell)
            self._opened.append(Path(event.file()))
            return True
        return super().event(event)

    def _tell(self) -> None:
        opened, self._opened = self._opened, []
        self.files_opened.emit(opened)


def show(services: Services, files: Sequence[Path], warm: Callable[[], None]) -> int:
    """Show the window on `files` and return the exit status when it is closed.

    A moment later `warm` is called, on a thread: it may have to wait for work under way.
    """
    from reader.ui.accessible.factory import install  # noqa: PLC0415 - once Qt is there
    from reader.ui.translations import speak  # noqa: PLC0415 - likewise
    from reader.ui.window import MainWindow

    application = _application()
    install()  # before any assistive technology can ask: the first answer is kept
    spoken = speak(application, services.settings.language)
    window = MainWindow(services, tuple(files))
    application.files_opened.connect(window.led.heeding.open)
    window.show()
    gc.freeze()  # what start-up made stays: no later collection holds the window up over it
    gc.enable()
    warming = Thread(target=warm, name="warming")
    QTimer.singleShot(_MOMENT, warming.start)
    status = application.exec()
    if warming.is_alive():
        warming.join()  # so that what it starts is closed, too
    del spoken  # what translates is needed until here
    return status


def _icon() -> QIcon:
    icon = QIcon()
    for size in _ICONS:
        icon.addFile(str(resource(f"icon/synoptic-{size}.png")))
    return icon


def look_for(plugin: Path) -> None:
    """Load a plug-in of Qt's, which else ends the whole program where that cannot be done.

    Raises:
        SystemLacks: A library that the plug-in is linked to is not installed.
    """
    if plugin.exists():  # else Qt knows better where it is
        with needed_of_the_system():
            CDLL(str(plugin))


def _application() -> Application:
    chosen = os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform == "linux" and not chosen:
        plugins = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
        look_for(Path(plugins, "platforms", "libqxcb.so"))
    application = Application([sys.argv[0]])
    application.setApplicationName("Synoptic")
    application.setDesktopFileName("synoptic")
    application.setWindowIcon(_icon())
    return application
