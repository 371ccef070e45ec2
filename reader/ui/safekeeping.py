"""Keeping the library safe: backups at the start and daily, and one put back when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.ui.cards.told import moment
from reader.ui.translations import said
from reader.workflow.backups import (
    backing_up,
    comparing_with,
    listing_backups,
    looking_into,
    restoring,
    tidying,
)

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from reader.errors import ReaderError
    from reader.ui.backups import BackupDialog
    from reader.ui.keeping import Keeping
    from reader.ui.status import StatusBar
    from reader.ui.tasks import Tasks
    from reader.workflow.backups import Backup
    from reader.workflow.services import Job, Librarian

_DAY = 24 * 3600 * 1000  # milliseconds
_SOON = 1000


class Safekeeping(QObject):
    """Has the librarian back the library up, and restore it.

    Signals:
        restored: The library is another; whatever was read from it is to be read anew.
    """

    restored = Signal()

    def __init__(
        self, librarian: Librarian, keeping: Keeping, tasks: Tasks, status: StatusBar, folder: Path
    ) -> None:
        super().__init__(tasks)
        self._librarian, self._keeping = librarian, keeping
        self._tasks, self._status, self._folder = tasks, status, folder
        self._held = False  # while a backup is restored
        self._looking: tuple[Job, ...] = ()  # into a backup that may be restored
        self._daily = QTimer(self)
        self._daily.setInterval(_DAY)
        self._daily.timeout.connect(self._back_up_if_due)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.begin)

    def begin(self) -> None:
        """Back up what has changed since the last time, tidy up, and back up daily from now on.

        What was thrown away is left for another day where something can be taken back already.
        """
        if self._keeping.reads_only:
            return
        self._back_up_if_due()  # first of all: it still has what tidying removes
        if self._keeping.untouched:
            name = self.tr("Tidying the library")
            work = tidying()
            self._tasks.run(name, self._librarian, work, lambda _: None)
        self._daily.start()

    def begin_soon(self) -> None:
        """Begin once the window has been there for a moment."""
        self._soon.start()

    def back_up(self) -> None:
        """Back the library up now, and say so."""
        work = backing_up(self._folder)
        self._tasks.run(self.tr("Backing up"), self._librarian, work, self._tell_made)

    def choose(self, window: QWidget) -> None:
        """Let the user choose a backup, and restore it."""
        work = listing_backups(self._folder)
        self._tasks.run(
            self.tr("Looking for backups"),
            self._librarian,
            work,
            lambda backups: self._ask(backups, window),
        )

    def _ask(self, backups: tuple[Backup, ...], window: QWidget) -> None:
        from reader.ui.backups import BackupDialog  # noqa: PLC0415 - seldom asked for

        dialog = BackupDialog(backups, window)
        dialog.looked_at.connect(lambda backup: self._look(backup, dialog))
        dialog.chosen.connect(self.restore)
        dialog.finished.connect(dialog.deleteLater)
        if dialog.current is not None:
            self._look(dialog.current, dialog)
        dialog.open()

    def _look(self, backup: Backup, dialog: BackupDialog) -> None:
        """Find out what a backup has and what differs; what was looked at before is left."""

        def fail(error: ReaderError) -> None:
            dialog.show_trouble(backup, said(error.sentence))

        for job in self._looking:
            job.cancel()
        counting = self._librarian.start(
            looking_into(backup),
            done=lambda contents: dialog.show_contents(backup, contents),
            failed=fail,
        )
        comparing = self._librarian.start(
            comparing_with(backup.path),
            done=lambda found: dialog.show_differences(backup, found),
            failed=fail,
        )
        self._looking = (counting, comparing)
        for job in self._looking:
            dialog.finished.connect(job.cancel)

    def restore(self, backup: Backup) -> None:
        """Put a backup in the place of the library, once all is written that was made.

        What is made meanwhile is written when that is done: until then it would go to a library
        that is no longer, and of which no backup has it.
        """
        if self._held or not self._keeping.write():
            return
        self._held = True
        self._keeping.hold()
        done: list[Backup] = []
        work = restoring(self._folder, backup.path, done.append)
        name = self.tr("Restoring the library")
        self._tasks.run(name, self._librarian, work, lambda _: None)

        def settled(_: object) -> None:
            self._held = False
            self._keeping.resume()
            if done:
                self._tell_restored(backup, done[0])

        # Who cancels it is told nothing any more, and at its very end it is done all the same; so
        # that is found out by work that comes after it.
        self._librarian.start(listing_backups(self._folder), done=settled, failed=settled)

    def _tell_restored(self, backup: Backup, before: Backup) -> None:
        self.restored.emit()
        self._status.say(
            self.tr("Restored the library of {}").format(moment(backup.when.isoformat())),
            str(backup.path),
            self.tr("Take back"),
            lambda: self.restore(before),
        )

    def _back_up_if_due(self) -> None:
        work = backing_up(self._folder, if_due=True)
        self._tasks.run(self.tr("Backing up"), self._librarian, work, lambda _: None)

    def _tell_made(self, made: Backup | None) -> None:
        if made is not None:
            self._status.say(
                self.tr("Backed up in {}").format(made.path.parent),
                str(made.path),
                self.tr("Show Folder"),
                lambda: self._show(made),
            )

    def _show(self, made: Backup) -> None:
        from reader.ui.outside import open_outside  # noqa: PLC0415 - seldom asked for

        open_outside(made.path.parent, self._status.window())
