"""Where a document goes: the user is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog, QWidget


def destination(
    parent: QWidget | None, title: str, folder: str, name: str, suffix: str
) -> QFileDialog:
    """Return what asks where a file is to be written; it goes when it is answered.

    Where the system has no dialog of its own, Qt's says "Look in" though nothing is looked for.

    Args:
        parent: Over which it opens.
        title: Of the dialog.
        folder: Where it begins.
        name: Which is proposed, without its ending.
        suffix: The ending, from its dot on; a name that has none gets it.
    """
    from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - not at the start

    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    where = QCoreApplication.translate("Destination", "Save &in:")
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, where)
    dialog.setDefaultSuffix(suffix.removeprefix("."))
    dialog.setDirectory(folder)
    dialog.selectFile(name + suffix)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
