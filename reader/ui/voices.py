"""The quotes of one speaker marked alone: asked for, said, and taken off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.cards.voices import voice_named
from reader.ui.reading.marks import MarkKind

if TYPE_CHECKING:
    from reader.ui.actions import Actions
    from reader.ui.hearing import Hearing
    from reader.ui.inspector.quotes import QuotesPage
    from reader.ui.showing import Parts, Showing
    from reader.ui.story import Story


class Voices(QObject):
    """Marks one speaker's quotes alone; by name he is found again in what is compared later."""

    def __init__(
        self, parts: Parts, story: Story, showing: Showing, hearing: Hearing, actions: Actions
    ) -> None:
        super().__init__(showing)
        self._parts, self._hearing, self._actions = parts, hearing, actions
        parts.alone.on_all(MarkKind.QUOTES, lambda _: self.show_only(""))
        self._page: QuotesPage | None = None
        self._wanted = ""  # what the speaker is called
        self._said = ""
        self.shown = ""  # the speaker whose quotes alone are marked; empty: all are
        parts.inspector.quotes_made.connect(self._take)
        showing.changed.connect(self._find_again)
        story.leaving.connect(lambda: self.show_only(""))
        actions.only_voice.triggered.connect(self._turn)

    def show_only(self, voice: str) -> None:
        """Mark only the quotes of this speaker; empty: all quotes."""
        from reader.ui.announcing import announce  # noqa: PLC0415 - not while the window opens

        self._wanted = self._hearing.name(voice) if voice else ""
        self._show(voice)
        if not voice:
            if self._said and self._parts.status.said.text() == self._said:
                self._parts.status.say("")
            return
        self._actions.marks[MarkKind.QUOTES].setChecked(True)
        self._said = self.tr("Only quotes of {}").format(self._wanted)
        self._parts.status.say(
            self._said, link=self.tr("Show all"), action=lambda: self.show_only("")
        )
        announce(self._parts.status.said, self._said)

    def _turn(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        found = self._hearing.current if on else None
        if on and not (found and found[0]):
            self._parts.status.say(self.tr("Choose a quote of a speaker who is named first."))
        self.show_only(found[0] if found else "")

    def _take(self, page: QuotesPage) -> None:
        self._page = page
        page.only_wanted.connect(self.show_only)
        self._show(self.shown)

    def _find_again(self) -> None:
        """Find the speaker in what is shown now; where he is not there, mark all until he is."""
        comparison = self._hearing.comparison
        if comparison is not None and self._wanted:
            self._show(voice_named(comparison, self._wanted))

    def _show(self, voice: str) -> None:
        self.shown = voice
        self._parts.desk.quotes.show_only(voice)
        self._actions.only_voice.setChecked(bool(voice))
        told = self.tr("Only quotes of {}").format(self._wanted) if voice else ""
        self._parts.alone.show_alone(MarkKind.QUOTES, told)
        if self._page is not None:
            self._page.show_only(self._wanted if voice else "")
