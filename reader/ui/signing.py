"""What the user wishes to be called in notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.actions import Actions
    from reader.ui.noting import Noting
    from reader.ui.remembering import Remembering
    from reader.ui.status import StatusBar

_LONGEST = 100  # characters of a name


class Signing(QObject):
    """Asks for the name that new notes bear, and remembers it; takes a name off older notes."""

    def __init__(
        self, noting: Noting, remembering: Remembering, status: StatusBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._noting, self._remembering, self._status = noting, remembering, status
        self._window = window
        noting.author = remembering.settings.author

    def lead(self, actions: Actions) -> None:
        """Lead the entries of the menu here."""
        actions.sign.triggered.connect(self.ask)
        actions.unsign.triggered.connect(self.ask_whom_to_remove)

    def ask(self) -> None:
        """Let the user write the name; an empty one signs no note."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Your Name in Notes"))
        dialog.setLabelText(
            self.tr(
                "New notes bear this name; it goes along when you export or pass a story on. "
                "Leave it empty to sign none."
            )
        )
        dialog.setTextValue(self._noting.author)
        dialog.textValueSelected.connect(self.sign)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_whom_to_remove(self) -> None:
        """Let the user choose a name that the notes of the open story bear, to take it off."""
        names = self._noting.names()
        if not names:
            self._status.say(self.tr("No note of this story is signed"))
            return
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Remove a Name from Notes"))
        dialog.setLabelText(
            self.tr(
                "This name is taken off the notes of the open story, which stay. Backups and "
                "what was exported before keep it."
            )
        )
        dialog.setComboBoxItems(names)
        dialog.setOkButtonText(self.tr("Remove"))
        dialog.textValueSelected.connect(self.remove)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def remove(self, name: str) -> None:
        """Take `name` off the notes of the open story."""
        count = self._noting.remove_name(name)
        self._status.say(self.tr("%Ln note(s) do not say any more who wrote them", "", count))

    def sign(self, name: str) -> None:
        """Have new notes bear `name`."""
        name = " ".join(name.split())[:_LONGEST].rstrip()
        self._noting.author = name
        self._remembering.keep_author(name)
        self._status.say(
            self.tr("New notes are by {}").format(name) if name else self.tr("No note is signed")
        )
