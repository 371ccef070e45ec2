"""Folders and documents shown in the desktop's own programs, or else where they are."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeDatabase, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

_WIDE = 520  # logical pixels
_Folder = QStandardPaths.StandardLocation


def open_outside(path: Path, window: QWidget) -> None:
    """Open a folder or a document in the desktop's own program.

    Where that fails, or no program is known for it, say so, and where it is.

    Args:
        path: What is opened.
        window: Of what a dialog is a part.
    """
    url = QUrl.fromLocalFile(str(path))
    if not path.exists() or not QDesktopServices.openUrl(url) or not has_program(path):
        PlaceDialog(path, window).open()


def has_program(path: Path) -> bool:
    """Tell whether the desktop knows a program for a folder or document.

    On Linux Qt takes for opened whatever `xdg-open` was started with, though that may end with
    nothing to show it in; so the places are read where programs say what they open (Association
    between MIME types and applications, Desktop Entry Specification, both of freedesktop.org).
    Elsewhere, and in a sandbox, whose desktop is not seen, the answer is yes.
    """
    if sys.platform in {"win32", "darwin"} or "FLATPAK_ID" in os.environ:
        return True
    kind = QMimeDatabase().mimeTypeForFile(str(path))
    names = [kind.name(), *kind.aliases(), *kind.allAncestors()]
    those = "|".join(re.escape(name) for name in names if name != "application/octet-stream")
    tells = re.compile(rf"^(?:(?:{those})=\S|MimeType=(?:.*;)?(?:{those})(?:;|$))", re.MULTILINE)
    return any(tells.search(text) for text in _associations())


def _associations() -> Iterator[str]:
    """Yield all files that say which program opens what, those of programs last."""
    applications = QStandardPaths.standardLocations(_Folder.ApplicationsLocation)
    folders = [*QStandardPaths.standardLocations(_Folder.GenericConfigLocation), *applications]
    for pattern in ("*mimeapps.list", "mimeinfo.cache", "**/*.desktop"):
        for folder in folders if pattern.endswith(".list") else applications:
            for file in sorted(Path(folder).glob(pattern)):
                try:
                    yield file.read_text("utf-8", "replace")
                except OSError:
                    continue  # of a link that leads nowhere


class PlaceDialog(QDialog):
    """Says where something is that nothing shows, so that it can be copied."""

    def __init__(self, path: Path, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Where It Is"))
        self.setMinimumWidth(_WIDE)
        if not path.exists():
            told = self.tr("This is not there any more:")
        elif path.is_dir():
            told = self.tr("No program was found here that shows folders. The folder is:")
        else:
            told = self.tr("No program was found here that opens this. It is:")
        words = QLabel(told, self)
        words.setWordWrap(True)
        self.place = QLineEdit(str(path), self)
        self.place.setReadOnly(True)
        self.place.setAccessibleName(told)
        self.place.selectAll()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = QPushButton(self.tr("Copy"), self)
        copy.setObjectName("primary")
        self.buttons.addButton(copy, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self._copy)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for widget in (words, self.place, self.buttons):
            column.addWidget(widget)
        self.place.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.place.text())
        self.accept()
