"""Finding words in the articles on the desk; what it takes is made when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.ui.find.going import Going
    from reader.ui.painting import Look
    from reader.ui.reading.found import FoundOnDesk
    from reader.ui.showing import Showing
    from reader.ui.story import Story
    from reader.workflow.services import Background


class Seeking(QObject):
    """What the actions lead to.

    Signals:
        options_changed: The names of the ways to seek that are on.
    """

    options_changed = Signal(tuple)

    def __init__(
        self, desk: FoundOnDesk, story: Story, showing: Showing, background: Background[None]
    ) -> None:
        super().__init__(showing)
        self._desk, self._story, self._showing = desk, story, showing
        self._background = background
        self._look: Look | None = None
        self._options: tuple[str, ...] = ()
        self.going: Going | None = None

    def set_look(self, look: Look) -> None:
        """Draw the bar with other colours or fonts from now on."""
        self._look = look
        if self.going is not None:
            self.going.bar.set_look(look)

    def set_options(self, options: Iterable[str]) -> None:
        """Take the ways to seek that were on when the window was last open."""
        self._options = tuple(options)

    def open(self, *, everywhere: bool) -> None:
        """Ask for words, in one article or in all; those selected are sought at once."""
        if self._desk.shown:
            self._made().open(everywhere=everywhere)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) place; without words, ask for them."""
        if self._desk.shown:
            self._made().step(by)

    def _made(self) -> Going:
        if self.going is None:
            self.going = self._make()
        return self.going

    def _make(self) -> Going:
        from reader.ui.find.bar import FindBar  # noqa: PLC0415 - not while the window opens
        from reader.ui.find.going import Going  # noqa: PLC0415 - likewise
        from reader.ui.find.search import Search  # noqa: PLC0415 - likewise

        bar = FindBar(self._options, self._desk.widget)
        if self._look is not None:
            bar.set_look(self._look)
        bar.options_changed.connect(self.options_changed)
        self._desk.add_foot(bar)
        going = Going(self._desk, bar, Search(self._background, self))
        self._desk.moved.connect(going.follow)
        self._showing.changed.connect(going.renew)
        self._story.shown_changed.connect(going.show_found)
        return going
