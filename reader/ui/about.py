"""What the program is, what it works with, and what is needed where it does not work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from reader import __version__
from reader.log import LOG_NAME
from reader.resources import resource
from reader.ui.details import details, licences
from reader.ui.notices import NoticesDialog
from reader.ui.outside import open_outside
from reader.ui.status import told_models

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.model.comparison import Models
    from reader.paths import Paths
    from reader.settings import Settings

_tr = QCoreApplication.translate
_ICON = 64  # logical pixels
#: What the installed program has of others, and their licences; packaging/build.py writes it.
NOTICES = "NOTICES.txt"


def show_about(window: QWidget, models: Models | None, paths: Paths) -> None:
    """Show version, models, licences, where library and log are; the window stays usable."""
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(_tr("About", "About Synoptic"))
    box.setText(f"Synoptic {__version__}")
    box.setIconPixmap(QGuiApplication.windowIcon().pixmap(_ICON))
    known = told_models(models) if models else _tr("About", "named once articles are compared")
    box.setInformativeText(
        _tr(
            "About",
            "Puts reports of one event side by side. It judges none of them, sends nothing "
            "anywhere, and fetches a page only when you ask for its address.\n\nModels: {}\n\n"
            "Your stories and notes are kept in {}.\n\n"
            "If something goes wrong, the details are in {}.",
        ).format(known, paths.data, paths.log / LOG_NAME)
        + "\n\n"
        + _tr("About", "Synoptic is free software under the MIT licence.")
    )
    listed = "\n".join(licences())
    if listed:
        told = _tr("About", "It works with these packages, under licences of their own:")
        box.setDetailedText(f"{told}\n\n{listed}")
    if (notices := resource(NOTICES)).is_file():
        box.setStandardButtons(QMessageBox.StandardButton.Ok)
        button = box.addButton(_tr("About", "Notices…"), QMessageBox.ButtonRole.HelpRole)
        button.clicked.connect(lambda: NoticesDialog(notices, window).open())
    box.open()


def show_log(paths: Paths, window: QWidget) -> str:
    """Open the folder of the log in the desktop's own program; return a sentence about it."""
    file = paths.log / LOG_NAME
    if not file.exists():
        return _tr("About", "Nothing has gone wrong: there is no log yet.")
    open_outside(paths.log, window)
    return _tr("About", "The log is {}").format(file)


def copy_details(window: QWidget, models: Models | None, settings: Settings) -> str:
    """Put what a report of trouble needs on the clipboard; return a sentence about it."""
    QGuiApplication.clipboard().setText(details(window, models, settings))
    return _tr("About", "Copied versions and settings for a report; no text of articles or notes")
