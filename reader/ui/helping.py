"""The menu Help: what the program is, where its log is, what a report of trouble needs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.errors import ExportFailed
from reader.ui.destination import destination
from reader.ui.opening import documents
from reader.ui.translations import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader.model.comparison import Models
    from reader.paths import Paths
    from reader.ui.actions import Actions
    from reader.ui.remembering import Remembering
    from reader.ui.showing import Showing
    from reader.ui.status import StatusBar
    from reader.ui.trouble import TroubleDialog
    from reader.workflow.troubles import Enclosure

_PROPOSED = "synoptic-report", ".zip"


class Helping(QObject):
    """Leads the entries of the menu; what they need is imported when one is chosen."""

    def __init__(
        self, actions: Actions, showing: Showing, remembering: Remembering, status: StatusBar
    ) -> None:
        super().__init__(showing)
        self._showing, self._remembering, self._status = showing, remembering, status
        actions.about.triggered.connect(self._about)
        actions.show_log.triggered.connect(self._show_log)
        actions.report.triggered.connect(self._report)
        actions.copy_details.triggered.connect(self._copy_details)

    @property
    def _models(self) -> Models | None:
        comparison = self._showing.comparison
        return comparison.models if comparison else None

    @property
    def _window(self) -> QWidget:
        return self._status.window()

    @property
    def _paths(self) -> Paths:
        return self._remembering.paths

    def _about(self) -> None:
        from reader.ui.about import show_about  # noqa: PLC0415 - seldom asked for

        show_about(self._window, self._models, self._paths)

    def _show_log(self) -> None:
        from reader.ui.about import show_log  # noqa: PLC0415 - seldom asked for

        self._status.say(show_log(self._paths, self._window))

    def _copy_details(self) -> None:
        from reader.ui.about import copy_details  # noqa: PLC0415 - seldom asked for

        self._status.say(copy_details(self._window, self._models, self._remembering.settings))

    def _report(self) -> None:
        from reader.ui.details import facts  # noqa: PLC0415 - seldom asked for
        from reader.ui.trouble import TroubleDialog  # noqa: PLC0415 - likewise
        from reader.workflow.troubles import enclosures  # noqa: PLC0415 - likewise

        known = facts(self._window, self._models, self._remembering.settings)
        dialog = TroubleDialog(enclosures(self._paths, known), self._window)
        dialog.wanted.connect(lambda texts: self._ask_where(dialog, texts))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_where(self, dialog: TroubleDialog, texts: Sequence[Enclosure]) -> None:
        asked = destination(dialog, self.tr("Save Report"), documents(), *_PROPOSED)
        asked.fileSelected.connect(lambda name: self._save(dialog, texts, Path(name)))
        asked.open()

    def _save(self, dialog: TroubleDialog, texts: Sequence[Enclosure], to: Path) -> None:
        from reader.ui.outside import open_outside  # noqa: PLC0415 - seldom asked for
        from reader.workflow.troubles import write_report  # noqa: PLC0415 - likewise

        try:
            write_report(texts, to)
        except ExportFailed as error:
            dialog.show_failure(said(error.sentence))
            return
        dialog.accept()
        self._status.say(
            self.tr("The report is saved; nothing was sent"),
            str(to),
            self.tr("Show Folder"),
            lambda: open_outside(to.parent, self._window),
        )
