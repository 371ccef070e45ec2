"""What the program is, and which models it works with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox

from reader import __version__
from reader.log import LOG_NAME
from reader.ui.status import told_models

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.model.comparison import Models
    from reader.paths import Paths

_tr = QCoreApplication.translate


def show_about(window: QWidget, models: Models | None, paths: Paths) -> None:
    """Show version, models, where library and log are kept; the window stays usable."""
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(_tr("About", "About Synoptic"))
    box.setText(f"Synoptic {__version__}")
    known = told_models(models) if models else _tr("About", "named once articles are compared")
    box.setInformativeText(
        _tr(
            "About",
            "Puts reports of one event side by side. It judges none of them, sends nothing "
            "anywhere, and fetches a page only when you ask for its address.\n\nModels: {}\n\n"
            "Your stories and notes are kept in {}.\n\n"
            "If something goes wrong, the details are in {}.",
        ).format(known, paths.data, paths.log / LOG_NAME)
    )
    box.open()
