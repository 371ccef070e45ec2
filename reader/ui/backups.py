"""The dialog in which the user chooses a backup to restore."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.backups_told import previewed
from reader.ui.cards.told import all_notes_counted, articles_counted, day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.workflow.backups import Backup, Contents, Differences

_tr = QCoreApplication.translate
_MB = 1_000_000
_PREVIEW = 140  # pixels: some seven lines


class BackupDialog(QDialog):
    """Lists the backups and says what is in the one chosen.

    Signals:
        looked_at: The `Backup` that is chosen in the list: what it has is wanted.
        chosen: The `Backup` to restore.
    """

    looked_at = Signal(object)
    chosen = Signal(object)

    def __init__(self, backups: Sequence[Backup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backups = backups
        self.setWindowTitle(self.tr("Restore from a Backup"))
        self.setMinimumWidth(520)
        text = QLabel(
            self.tr(
                "The whole library becomes what it was then: stories, notes and corrections. "
                "What it is now is backed up first, so that you can come back to it."
            )
            if backups
            else self.tr("There are no backups yet. One is made whenever the program starts.")
        )
        text.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Backups, the newest first"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for backup in backups:
            self.list.addItem(QListWidgetItem(_told(backup)))
        self.contents = QLabel(self)
        self.contents.setObjectName("count")
        self.preview = self._make_preview()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.restore = QPushButton(self.tr("Restore"), self)
        self.restore.setObjectName("primary")
        self.buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.AcceptRole)
        self.restore.setEnabled(bool(backups))
        self.buttons.accepted.connect(self._choose)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for widget in (text, self.list, self.contents, self.preview, self.buttons):
            column.addWidget(widget)
        for widget in (self.list, self.preview):
            widget.setVisible(bool(backups))
        self.list.currentRowChanged.connect(self._look)
        self.list.itemActivated.connect(self._choose)
        self.list.setCurrentRow(0)

    def _make_preview(self) -> QPlainTextEdit:
        preview = QPlainTextEdit(self)
        preview.setReadOnly(True)
        preview.setAccessibleName(self.tr("What restoring it would change"))
        preview.setTabChangesFocus(True)
        preview.setMinimumHeight(_PREVIEW)
        return preview

    def show_contents(self, backup: Backup, contents: Contents) -> None:
        """Say what a backup has, if it is still the one chosen."""
        if backup == self.current:
            parts = (
                _tr("BackupDialog", "%Ln story(s)", "", contents.stories),
                articles_counted(contents.articles),
                all_notes_counted(contents.notes),
            )
            self.contents.setText(" · ".join(parts))

    def show_differences(self, backup: Backup, found: Differences) -> None:
        """Say what restoring a backup would change, if it is still the one chosen."""
        if backup == self.current:
            self.preview.setPlainText(previewed(found))

    def show_trouble(self, backup: Backup, sentence: str) -> None:
        """Say that a backup cannot be used, if it is still the one chosen."""
        if backup == self.current:
            self.contents.setText("")
            self.preview.setPlainText(sentence)
            self.restore.setEnabled(False)

    @property
    def current(self) -> Backup | None:
        """The backup the list is on."""
        row = self.list.currentRow()
        return self._backups[row] if row >= 0 else None

    def _look(self) -> None:
        self.contents.setText("")
        self.preview.setPlainText(self.tr("Looking at what differs…"))
        self.restore.setEnabled(self.current is not None)
        if self.current is not None:
            self.looked_at.emit(self.current)

    def _choose(self) -> None:
        if self.current is not None and self.restore.isEnabled():
            self.chosen.emit(self.current)
            self.accept()


def _told(backup: Backup) -> str:
    when = backup.when.astimezone()  # to the second: two may be made in one minute
    parts = [
        f"{day(when.date().isoformat())}, {when:%H:%M:%S}",
        _tr("BackupDialog", "{} MB").format(QLocale().toString(backup.size / _MB, "f", 1)),
    ]
    if backup.before_restoring:
        parts.append(_tr("BackupDialog", "made before another was restored"))
    if backup.before == "updating":
        parts.append(_tr("BackupDialog", "made before a newer Synoptic brought it up to date"))
    return " · ".join(parts)
