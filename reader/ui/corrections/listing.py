"""The list of corrections, kept in step with the story while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from reader.ui.correcting import Correcting
    from reader.ui.corrections.dialog import CorrectionsDialog
    from reader.ui.keeping import Keeping
    from reader.ui.painting import Look
    from reader.ui.showing import Showing
    from reader.ui.story import Story


class Listing(QObject):
    """Opens the list, fills it anew whenever it changes, and does what is asked for there."""

    def __init__(
        self, story: Story, keeping: Keeping, correcting: Correcting, showing: Showing
    ) -> None:
        super().__init__(story)
        self._story, self._keeping = story, keeping
        self._correcting, self._showing = correcting, showing
        self.dialog: CorrectionsDialog | None = None
        for changed in (
            story.corrections_changed,
            story.articles_changed,
            correcting.corrected,
        ):
            changed.connect(self._fill)

    def open(self, window: QWidget, look: Look, *actions: QAction) -> None:
        """Show the list beside `window`; `actions` can be done from it too."""
        from reader.ui.corrections.dialog import CorrectionsDialog  # noqa: PLC0415 - seldom

        if self.dialog is None:
            dialog = self.dialog = CorrectionsDialog(look, window)
            dialog.addActions(actions)
            dialog.set_writable(not self._keeping.reads_only)
            dialog.passage_chosen.connect(self._showing.reveal)
            dialog.removed.connect(self._correcting.remove)
            dialog.finished.connect(self._close)
            self._fill()
        self.dialog.show()
        self.dialog.activateWindow()
        self.dialog.view.setFocus()

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        if self.dialog is not None:
            self.dialog.view.set_look(look)

    def _fill(self) -> None:
        if self.dialog is not None:
            self.dialog.show_corrections(
                self._story.state.articles,
                self._correcting.corrections,
                self._correcting.unfitting,
            )

    def _close(self) -> None:
        self.dialog = None
