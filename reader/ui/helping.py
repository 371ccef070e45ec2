"""The menu Help: what the program is, where its log is, what a report of trouble needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.model.comparison import Models
    from reader.paths import Paths
    from reader.ui.actions import Actions
    from reader.ui.remembering import Remembering
    from reader.ui.showing import Showing
    from reader.ui.status import StatusBar


class Helping(QObject):
    """Leads the entries of the menu; what they need is imported when one is chosen."""

    def __init__(
        self, actions: Actions, showing: Showing, remembering: Remembering, status: StatusBar
    ) -> None:
        super().__init__(showing)
        self._showing, self._remembering, self._status = showing, remembering, status
        actions.about.triggered.connect(self._about)
        actions.show_log.triggered.connect(self._show_log)
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

        self._status.say(show_log(self._paths))

    def _copy_details(self) -> None:
        from reader.ui.about import copy_details  # noqa: PLC0415 - seldom asked for

        self._status.say(copy_details(self._window, self._models, self._remembering.settings))
