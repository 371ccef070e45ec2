"""The inspector: a row of tabs, each page imported and made when it is first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

from PySide6.QtCore import QCoreApplication, Qt, Signal

from reader.ui.inspector.tabs import Tabs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from reader.model.article import Article
    from reader.model.comparison import Comparison, Passage
    from reader.model.note import Note, NoteColor
    from reader.ui.cards.wording import Differences
    from reader.ui.inspector.figures import FiguresPage
    from reader.ui.inspector.names import NamesPage
    from reader.ui.inspector.notes import NotesPage
    from reader.ui.inspector.passage import PassagePage
    from reader.ui.inspector.quotes import QuotesPage
    from reader.ui.painting import Look

    Page: TypeAlias = PassagePage | QuotesPage | FiguresPage | NamesPage | NotesPage
    Noted: TypeAlias = tuple[Sequence[Article], Mapping[str, Note], Mapping[NoteColor, str]]

PASSAGE, QUOTES, NAMES, FIGURES, NOTES = range(5)
_tr = QCoreApplication.translate


class Inspector(Tabs["Page"]):
    """Passage, Quotes, Names, Figures, Notes.

    Signals:
        passage_chosen: A `Passage` the user wants to see.
        note_wanted: A `Passage` the user wants to write about.
        match_wanted: A `Passage` of which the user wants to say what matches it.
        match_denied: The passages, in pairs, that the user says do not match.
        synopsis_wanted: The passage is to be seen among the other statements.
        note_written: A `Note` as it is in its form: within a second of a pause in typing, at
            once where the keyboard leaves the form or anything else is chosen in it.
        note_left: No note is written any more.
        note_removed: The id of a note that is to go.
        note_aimed: The id of a note and the targets it is to have.
        placing_wanted: The id of a note, and which of its places is to be found again.
        selection_wanted: The words selected are to be added to the places of the current note.
        meaning_written: A colour, and the words for what it means.
        tags_wanted: The tags in use are about to be needed: `show_tags`.
        names_made: The `NamesPage`, looked at for the first time.
        quotes_made: The `QuotesPage`, looked at for the first time.
        figures_made: The `FiguresPage`, looked at for the first time.
        page_made: Which tab, and its page, looked at for the first time.

    Attributes:
        held: A quote or figure that was clicked in an article while the tab of these was open: its
            passage leaves that tab as it is.
    """

    passage_chosen = Signal(object)
    note_wanted = Signal(object)
    match_wanted = Signal(object)
    match_denied = Signal(object)
    synopsis_wanted = Signal()
    note_written = Signal(object)
    note_left = Signal()
    note_removed = Signal(str)
    note_aimed = Signal(str, object)
    placing_wanted = Signal(str, int)
    selection_wanted = Signal()
    meaning_written = Signal(str, str)
    tags_wanted = Signal()
    names_made = Signal(object)
    quotes_made = Signal(object)
    figures_made = Signal(object)
    page_made = Signal(int, object)

    def __init__(
        self, look: Look, differences: Differences, parent: QWidget | None = None
    ) -> None:
        names = (
            _tr("Inspector", "Passage"),
            _tr("Inspector", "Quotes"),
            _tr("Inspector", "Names"),
            _tr("Inspector", "Figures"),
            _tr("Inspector", "Notes"),
        )
        super().__init__(names, parent)
        self.setObjectName("inspector")
        self.setAccessibleName(self.tr("Inspector"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabs.setAccessibleName(self.tr("Inspector"))
        self._look, self._differences = look, differences
        self._comparison: Comparison | None = None
        self._passage: Passage | None = None
        self._noted: Noted = ((), {}, {})
        self._writable = True
        self.held: Passage | None = None
        self.setMinimumWidth(272)

    @property
    def current_note(self) -> str:
        """The id of the note in the form; empty where there is none."""
        return self._notes.current if NOTES in self._pages else ""

    def show_comparison(self, comparison: Comparison | None) -> None:
        """List what `comparison` found; None: the work is not done yet."""
        self._comparison, self._passage = comparison, None
        for tab in self._pages:
            if tab != NOTES:
                self._fill(tab)

    def show_passage(self, passage: Passage | None) -> None:
        """Show `passage` on the first tab; turn to it unless None, or it has the quote held."""
        if passage is not None and not _holds(passage, self.held):
            self.tabs.setCurrentIndex(PASSAGE)
        self.keep_passage(passage)

    def keep_passage(self, passage: Passage | None) -> None:
        """Show `passage` on the first tab without turning to it."""
        self._passage = passage
        if PASSAGE in self._pages:
            self._fill(PASSAGE)

    def show_notes(
        self,
        articles: Sequence[Article],
        notes: Mapping[str, Note],
        meanings: Mapping[NoteColor, str],
    ) -> None:
        """List `notes`, given by their ids; `meanings` are what their colours mean."""
        self._noted = (articles, notes, meanings)
        if NOTES in self._pages:
            self._fill(NOTES)

    def show_tags(self, tags: Sequence[str]) -> None:
        """Offer `tags` while one is typed."""
        self._notes.form.tags.know(tags)

    def write_note(self, note: str) -> None:
        """Turn to the notes, with the keyboard in the words of the one with this id."""
        self.tabs.setCurrentIndex(NOTES)
        self._notes.write(note)

    def choose_note(self, note: str) -> None:
        """Turn to the notes, at the one with this id."""
        self.tabs.setCurrentIndex(NOTES)
        self._notes.choose(note)

    def save_notes(self) -> None:
        """Tell what is being written, now, and that no note is written any more."""
        if NOTES in self._pages:
            self._notes.form.finish()

    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Let notes be changed and matches denied, or all only be read."""
        self._writable = writable
        for tab in {NOTES, PASSAGE} & self._pages.keys():
            cast("NotesPage | PassagePage", self._pages[tab]).set_writable(writable)

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._look = look
        for page in self._pages.values():
            page.set_look(look)

    def _fill(self, tab: int) -> None:
        if tab == PASSAGE:
            page = cast("PassagePage", self._pages[tab])
            page.show_passage(self._comparison, self._passage)
        elif tab == NOTES:
            self._notes.show_notes(*self._noted)
        else:
            page_of_list = cast("QuotesPage | FiguresPage | NamesPage", self._pages[tab])
            page_of_list.show_comparison(self._comparison)

    @property
    def _notes(self) -> NotesPage:
        return cast("NotesPage", self.page(NOTES))

    def _make(self, tab: int) -> Page:
        from reader.ui.inspector import making

        page: Page
        if tab == PASSAGE:
            page = making.make_passage_page(self._look, self._differences, self)
            page.note_wanted.connect(self.note_wanted)
            page.match_wanted.connect(self.match_wanted)
            page.match_denied.connect(self.match_denied)
            page.synopsis_wanted.connect(self.synopsis_wanted)
            page.set_writable(self._writable)
        elif tab == NOTES:
            page = making.make_notes_page(self._look, self)
            _tell_on(page, self)
            page.set_writable(self._writable)
        elif tab == NAMES:
            page = making.make_names_page(self._look, self)
            self.names_made.emit(page)
        elif tab == QUOTES:
            page = making.make_quotes_page(self._look, self._differences, self)
            self.quotes_made.emit(page)
        else:
            page = making.make_figures_page(self._look, self)
            self.figures_made.emit(page)
        page.passage_chosen.connect(self.passage_chosen)
        self.page_made.emit(tab, page)
        return page


def _holds(passage: Passage, quote: Passage | None) -> bool:
    """Tell whether words of `quote` are in `passage`."""
    return bool(quote and quote.article == passage.article and quote.span.overlaps(passage.span))


def _tell_on(page: NotesPage, inspector: Inspector) -> None:
    form = page.form
    form.written.connect(inspector.note_written)
    form.left.connect(inspector.note_left)
    form.aimed.connect(inspector.note_aimed)
    form.placing_wanted.connect(inspector.placing_wanted)
    form.selection_wanted.connect(inspector.selection_wanted)
    form.tags.wanted.connect(inspector.tags_wanted)
    page.note_removed.connect(inspector.note_removed)
    page.meaning_written.connect(inspector.meaning_written)
