"""What the open story can be written as: each entry of the menu leads to who writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.note import Meaning
from reader.ui.exporting import PDF, Subject
from reader.workflow.articles import Layout

if TYPE_CHECKING:
    from reader.ui.actions import Actions
    from reader.ui.controllers import Controllers
    from reader.ui.inspector.panel import Inspector
    from reader.ui.views import Views


class Documents(QObject):
    """Exports the story as it is shown now, or passes it on."""

    def __init__(
        self, actions: Actions, led: Controllers, middle: Views, inspector: Inspector
    ) -> None:
        super().__init__(middle)
        self._led, self._middle, self._inspector = led, middle, inspector
        self._actions = actions
        actions.pdf.triggered.connect(lambda: self.export(PDF))
        actions.hand_on.triggered.connect(lambda: self._pass_on(named=True))
        actions.hand_on_nameless.triggered.connect(lambda: self._pass_on(named=False))
        for suffix, action in actions.exports.items():
            action.triggered.connect(lambda _checked, suffix=suffix: self.export(suffix))

    def export(self, suffix: str) -> None:
        """Ask where the document with this suffix goes, of a PDF first how it is made."""
        led = self._led
        comparison = led.showing.comparison
        if comparison is None:
            return
        self._inspector.save_notes()
        notes = led.story.state.notes
        meanings = tuple(Meaning(*item) for item in led.noting.meanings.items())
        rows = self._middle.seen if suffix == ".csv" else self._middle.rows
        subject = Subject(led.showing.title, comparison, notes, meanings, rows)
        if suffix == PDF:
            led.exporting.ask_how(subject)
        else:
            led.exporting.ask(suffix, subject, self._layout)

    @property
    def _layout(self) -> Layout:
        """What documents are to tell."""
        actions = self._actions
        return Layout(
            named=not actions.nameless.isChecked(), files=not actions.fileless.isChecked()
        )

    def _pass_on(self, *, named: bool) -> None:
        self._inspector.save_notes()
        told = self._layout
        self._led.passing.ask(named=named and told.named, files=told.files)
