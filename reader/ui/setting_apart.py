"""Finds what no other article carries, and lets all else stand back where that is wanted."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.ui.errand import Errand

if TYPE_CHECKING:
    from reader.errors import ReaderError
    from reader.ui.actions import Actions
    from reader.ui.showing import Parts, Showing
    from reader.workflow.services import Background

log = logging.getLogger(__name__)

_SEVERAL = 2  # articles: one alone has nothing to be compared with


class SettingApart(QObject):
    """Has it looked for, elsewhere, once what was compared is on screen."""

    def __init__(
        self, actions: Actions, parts: Parts, showing: Showing, background: Background[None]
    ) -> None:
        super().__init__(showing)
        self._parts, self._showing = parts, showing
        self._finding = Errand(background, parts.desk.only_here.show, _miss)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._find)
        showing.changed.connect(self._begin)
        actions.only_here.toggled.connect(parts.desk.only_here.set_apart)

    def _begin(self) -> None:
        self._finding.drop()
        self._soon.start(0)

    def _find(self) -> None:
        from reader.workflow.overview import Packed, finding_only  # noqa: PLC0415 - not at the start

        comparison = self._showing.comparison
        if comparison is not None and len(comparison.articles) >= _SEVERAL:
            self._finding.ask(finding_only(Packed(comparison)))


def _miss(error: ReaderError) -> None:
    """Do without the marks: whoever works the synopsis out is told why that is not possible."""
    log.warning("what only one article carries was not found: %s", error)
