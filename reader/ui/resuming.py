"""Each story as it was left: how far each article was read, what was selected and asked for."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.model.text import Span
from reader.session import SESSION_NAME, Left, load_session, save_session
from reader.ui.inspector.panel import FIGURES, NAMES, NOTES, QUOTES

if TYPE_CHECKING:
    from reader.paths import Paths
    from reader.session import Session
    from reader.ui.inspector.filters import FilterBar, FilterField
    from reader.ui.inspector.panel import Page
    from reader.ui.keeping import Keeping
    from reader.ui.showing import Parts, Showing
    from reader.ui.story import Story

log = logging.getLogger(__name__)

#: How long after a change it is written, in milliseconds: many changes are one.
SOON = 500
_TABS = {QUOTES: "quotes", NAMES: "names", FIGURES: "figures", NOTES: "notes"}


class Resuming(QObject):
    """Remembers how a story is left, soon after each change, and goes there when it is opened.

    Signals:
        recent_changed: Other stories were opened last, or in another order.
    """

    recent_changed = Signal()

    def __init__(
        self, paths: Paths, keeping: Keeping, story: Story, parts: Parts, showing: Showing
    ) -> None:
        super().__init__(story)
        self._file, self._keeping = paths.config / SESSION_NAME, keeping
        self._story, self._parts, self._showing = story, parts, showing
        self.session: Session = load_session(self._file)
        self._open = ""  # the story that is shown
        self._left = Left()  # how it was left before the pages of its tabs were made
        self._filters: dict[int, FilterBar | FilterField] = {}
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self.save)
        story.leaving.connect(self._leave)
        story.articles_changed.connect(self._resume)
        parts.inspector.page_made.connect(self._take)
        for changed in (
            parts.desk.places.moved,
            parts.desk.pane_focused,
            parts.desk.passage_selected,
        ):
            changed.connect(self._note)

    @property
    def recent(self) -> tuple[str, ...]:
        """The ids of the stories opened last, the last one first."""
        return self.session.recent

    def forget_recent(self) -> None:
        """Forget which stories were opened last; how they were left stays."""
        from dataclasses import replace  # noqa: PLC0415 - seldom

        self.session = replace(self.session, recent=())
        self._write()
        self.recent_changed.emit()

    def save(self) -> None:
        """Write how the open story is left just now."""
        self._soon.stop()
        if self._open:
            self.session = self.session.after_leaving(self._open, self._now())
            self._write()

    def _leave(self) -> None:
        if self._soon.isActive():
            self.save()

    def _resume(self) -> None:
        """Go where another story was left; one whose articles changed is read on."""
        story = self._story.id
        if story == self._open:
            self._note()
            return
        self._open = story
        if not story:
            return
        left = self._left = self.session.stories.get(story, Left())
        for tab, fields in self._filters.items():
            fields.ask_for(left.filters.get(_TABS[tab], ()))
        key, *span = left.passage or ("",)
        self._showing.kept.expect((key, Span(*span)) if key else None)
        if left.places or left.focused:
            self._parts.desk.places.go(left.places, left.focused)
        self.session = self.session.after_opening(story)
        self._write()
        self.recent_changed.emit()

    def _take(self, tab: int, page: Page) -> None:
        """Follow what is asked for on a page, which is made just now."""
        from reader.ui.inspector.filters import FilterBar, FilterField  # noqa: PLC0415 - with it

        fields = page.findChild(FilterBar) or page.findChild(FilterField)
        if tab in _TABS and fields is not None:
            self._filters[tab] = fields
            fields.ask_for(self._left.filters.get(_TABS[tab], ()))
            fields.changed.connect(self._note)

    def _now(self) -> Left:
        places, selected = self._parts.desk.places, self._showing.selected
        asked = dict(self._left.filters)
        asked.update((_TABS[tab], one.asked_for) for tab, one in self._filters.items())
        return Left(
            places.read,
            places.focused,
            (selected[0], selected[1].start, selected[1].end) if selected else None,
            {tab: values for tab, values in asked.items() if values},
        )

    def _note(self) -> None:
        """Write soon how the story is left."""
        if self._open and not self._soon.isActive():
            self._soon.start()

    def _write(self) -> None:
        """Write the session; a folder that cannot be written is no reason to stop."""
        if self._keeping.reads_only:  # another window writes it
            return
        try:
            save_session(self.session, self._file)
        except OSError:
            log.warning("the session could not be written", exc_info=True)
