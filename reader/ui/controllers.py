"""What the parts of the window are led by, made in the order in which they need each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.afar import Afar
from reader.ui.annotating import Annotating
from reader.ui.background import OnMainThread
from reader.ui.comparing import Comparing
from reader.ui.correcting import Correcting
from reader.ui.corrections.figuring import Figuring
from reader.ui.corrections.listing import Listing
from reader.ui.corrections.naming import Naming
from reader.ui.corrections.overruling import Overruling
from reader.ui.corrections.quoting import Quoting
from reader.ui.corrections.tying import Groupings, Tying
from reader.ui.exporting import Exporting
from reader.ui.find.seeking import Seeking
from reader.ui.finding import Finding
from reader.ui.gaps import Gaps
from reader.ui.heeding import Heeding
from reader.ui.keeping import Keeping
from reader.ui.noticing import Noticing
from reader.ui.noting import Noting
from reader.ui.opening import Opening
from reader.ui.passing import Passing, Workers
from reader.ui.pasting import Pasting
from reader.ui.previewing import Previewing
from reader.ui.receiving import Receiving
from reader.ui.resuming import Resuming
from reader.ui.safekeeping import Safekeeping
from reader.ui.searching import Searching
from reader.ui.shelf import Shelf
from reader.ui.shelving import Shelving
from reader.ui.showing import Showing
from reader.ui.story import Story
from reader.ui.tasks import Tasks
from reader.ui.walking import Walking
from reader.ui.web.fetching import Fetching

if TYPE_CHECKING:
    from PySide6.QtGui import QUndoStack
    from PySide6.QtWidgets import QWidget

    from reader.ui.messages import MessageBar
    from reader.ui.showing import Parts
    from reader.workflow.services import Librarian, Library, Services


class Controllers:
    """Each does one thing; the window only joins them."""

    def __init__(
        self,
        window: QWidget,
        services: Services,
        parts: Parts,
        messages: MessageBar,
        undo: QUndoStack,
    ) -> None:
        library, librarian = services.library, OnMainThread(services.librarian, window)
        self.tasks = Tasks(parts.status, messages)
        self.keeping = Keeping(library, undo, window)
        self.story = Story(library, self.keeping, window)
        self.noting = Noting(library, self.keeping, self.story, window)
        reading = OnMainThread(services.reading, window)
        self.opening = Opening(reading, self.tasks, window)
        self._make_bringing(reading, parts, messages)
        self.shelving = Shelving(librarian, self.keeping, self.tasks, window)
        self.language = OnMainThread(services.language, window)
        self.surveying = OnMainThread(services.surveying, window)
        self.comparing = Comparing(self.language, self.tasks, window)
        self.correcting = Correcting(self.comparing, self.keeping, self.story, librarian)
        workers = Workers(librarian, reading, OnMainThread(services.printing, window))
        self.exporting = Exporting(services.exporters, workers.printing, self.tasks, window)
        self._make_passing(library, workers, parts, messages)
        self.showing = Showing(parts, self.story, self.comparing, self.correcting)
        self.resuming = Resuming(services.paths, self.keeping, self.story, parts, self.showing)
        self.gaps = Gaps(self.showing, messages)
        self.annotating = Annotating(parts, self.story, self.noting, self.showing)
        self.walking = Walking(parts, self.showing)
        self._make_corrections(parts, messages, undo)
        self.shelf = Shelf(library, self.keeping, self.story, parts.sidebar)
        self.searching = Searching(librarian, parts.sidebar)
        self._make_finding(OnMainThread(services.seeking, window), parts)
        self.receiving = Receiving(self.story, self.opening, self.shelving, self.showing, messages)
        self.previewing = Previewing(
            self.story, self.opening, self.shelving, self.receiving, messages
        )
        self.noticing = Noticing(
            self.story, self.opening, self.receiving, self.previewing, messages
        )
        self._make_safekeeping(librarian, services, parts, messages)
        self.safekeeping.restored.connect(lambda: self._read_anew(undo))

    def _make_finding(self, seeking: OnMainThread[None], parts: Parts) -> None:
        self.finding = Finding(self.story, self.showing, self.annotating)
        self.seeking = Seeking(parts.desk.found, self.story, self.showing, seeking)

    def _make_safekeeping(
        self, librarian: Librarian, services: Services, parts: Parts, messages: MessageBar
    ) -> None:
        folder = services.paths.data
        self.safekeeping = Safekeeping(librarian, self.keeping, self.tasks, parts.status, folder)
        self.afar = Afar(librarian, messages, folder, services.settings.afar)
        self.heeding = Heeding(folder, messages.window())
        self.heeding.summoned.connect(self.receiving.open_apart)

    def _make_bringing(
        self, reading: OnMainThread[None], parts: Parts, messages: MessageBar
    ) -> None:
        self.pasting = Pasting(self.opening, parts.status)
        self.fetching = Fetching(reading, self.opening, parts.status, messages)
        self.pasting.address_brought.connect(self.fetching.ask)

    def _make_passing(
        self, library: Library, workers: Workers, parts: Parts, messages: MessageBar
    ) -> None:
        self.passing = Passing(self.story, library, workers, self.tasks, messages)
        self.passing.told.connect(parts.status.say)
        self.story.leaving.connect(lambda: parts.status.say(""))  # what it offers is of the story
        self.opening.story_brought.connect(self.passing.take)
        self.opening.notes_brought.connect(self.passing.take_notes)

    def _make_corrections(self, parts: Parts, messages: MessageBar, undo: QUndoStack) -> None:
        self.overruling = Overruling(parts, self.story, self.correcting, undo)
        self.quoting = Quoting(parts, self.story, self.correcting, undo)
        self.figuring = Figuring(parts, self.story, self.correcting, undo)
        groupings = Groupings(self.quoting, self.figuring)
        self.tying = Tying(parts, self.story, groupings, messages, undo)
        self.naming = Naming(parts, self.story, self.correcting, undo)
        self.listing = Listing(self.story, self.keeping, self.correcting, self.showing)

    def _read_anew(self, undo: QUndoStack) -> None:
        """Show what the library is now: it has been restored."""
        undo.clear()
        self.noting.fetch_meanings()
        self.shelf.refresh()
        if not (self.story.id and self.story.open(self.story.id)):
            self.shelf.open_first()
