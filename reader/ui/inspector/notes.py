"""The tab of the user's notes: filters, the list, and the form of the note that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSplitter, QVBoxLayout, QWidget

from reader.ui.cards.filtering import listed
from reader.ui.cards.whereabouts import Whereabouts
from reader.ui.clipboard import let_copy
from reader.ui.handing import HandsOn
from reader.ui.inspector.notes_filters import NotesFilter
from reader.ui.inspector.notes_form import NoteForm
from reader.ui.inspector.notes_list import NotesList
from reader.ui.inspector.notes_meanings import MeaningsDialog

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from reader.model.article import Article
    from reader.model.note import Note, NoteColor
    from reader.ui.cards.card import Card
    from reader.ui.cards.clipping import Cited
    from reader.ui.painting import Look


_HIGH = 480  # from here on a page has room for a longer form
_LEAST = 96  # of the form and of the list, in pixels, where there is room for little


class NotesPage(HandsOn):
    """All notes of the story; `current` is the id of the one in the form, empty for none.

    Signals:
        passage_chosen: A `Passage` the user wants to see.
        note_removed: The id of a note that is to go.
        meaning_written: A colour, and the words for what it means.
    """

    passage_chosen = Signal(object)
    note_removed = Signal(str)
    meaning_written = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._notes: Mapping[str, Note] = {}
        self._meanings: Mapping[NoteColor, str] = {}
        self._where = Whereabouts(())
        self.current = ""
        self._hint = QLabel(
            self.tr("Select words in an article and press Alt+3 to write a note on them.")
        )
        self._hint.setObjectName("hint")
        self._hint.setIndent(0)
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.filters = NotesFilter(look, self)
        self.view = NotesList(look, self)
        self.form = NoteForm(look, self)
        self.form.beside = self.view
        self._held = _Held(self.form, self)
        self._meanings_dialog: MeaningsDialog | None = None
        self._lay_out()
        self.heir = self.view
        self.filters.changed.connect(self._filter)
        self.filters.text.list_wanted.connect(self.view.setFocus)
        self.view.note_chosen.connect(self.choose)
        self.view.passage_chosen.connect(self.passage_chosen)
        self.view.writing_wanted.connect(self.form.write)
        self.view.removal_wanted.connect(self._remove)
        self.form.passage_chosen.connect(self.passage_chosen)
        self.form.removed.connect(self.note_removed)
        self.form.escaped.connect(self.view.setFocus)
        self.form.colors_wanted.connect(self._open_meanings)
        self.show_notes((), {}, {})

    def show_notes(
        self,
        articles: Sequence[Article],
        notes: Mapping[str, Note],
        meanings: Mapping[NoteColor, str],
    ) -> None:
        """List `notes`, given by their ids; `meanings` are what their colours mean."""
        self._notes, self._where, self._meanings = notes, Whereabouts(articles), meanings
        self.view.articles = articles
        if self.current not in notes:
            self.current = ""
        self.filters.show_notes(articles, notes.values())
        self.filters.show_meanings(meanings)
        self.form.pens.show_meanings(meanings)
        if self._meanings_dialog is not None:
            self._meanings_dialog.show_meanings(meanings)
        self._list()

    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Let notes be changed, or only read."""
        self.form.set_writable(writable)

    def write(self, note: str) -> None:
        """Show the note with this id in the form, with the keyboard in its words."""
        self.choose(note)
        self.form.write()

    def choose(self, note: str) -> None:
        """Show the note with this id, whatever is asked for in the filters."""
        if note != self.current:
            self.form.finish()
            self.current = note if note in self._notes else ""
            self._list()

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._look = look
        self.filters.set_look(look)
        self.view.set_look(look)
        self.form.set_look(look, self._where)
        if self._meanings_dialog is not None:
            self._meanings_dialog.set_look(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep five lines for the words of a note where the list above then has room too."""
        super().resizeEvent(event)
        self.form.body.keep_lines(5 if self.height() >= _HIGH else 3)
        # Else the form does not know yet how low it can be now.
        QCoreApplication.sendPostedEvents(self.form, QEvent.Type.LayoutRequest.value)
        self._give_room()

    def _give_room(self) -> None:
        """Let the form be whole, as far as the list above can spare the room."""
        wanted, room = self.form.minimumSizeHint().height(), sum(self._parts.sizes())
        above = room - self._held.height()
        if room > 2 * _LEAST and (above < 2 * _LEAST or self._held.height() < wanted):
            form = min(wanted, room - _LEAST)  # also again where it has been lower
            self._parts.setSizes([room - form, form])

    def _filter(self) -> None:
        """List what is asked for now; the note in the form stays only if it is among that."""
        self.form.finish()
        note = self._notes.get(self.current)
        if note is not None and not self.filters.wanted.admits(note, self._where):
            self.current = ""
        self.view.begin()
        self._list()
        if not self.current:
            self.view.scrollToTop()

    def _list(self) -> None:
        notes = self._notes.values()
        found = listed(notes, self.filters.wanted, self._where, kept=self.current)
        self.view.show_notes(found, self._where, self._meanings)
        self.view.choose(self.current)
        self.filters.show_count(len(found), len(notes))
        self.form.show_note(self._notes.get(self.current), self._where)
        self._hint.setVisible(not notes)
        self.filters.setVisible(bool(notes))
        self._parts.setVisible(bool(notes))
        self._held.setVisible(bool(self.current))

    def _remove(self, note: str) -> None:
        """Ask for a note to be deleted and go to the one that takes its place in the list."""
        if not self.form.remove.isEnabled():  # the library can only be read
            return
        after = self.view.after(note)
        self.note_removed.emit(note)
        if not self.current and after:
            self.choose(after)

    def _cited(self, card: Card) -> Iterator[Cited]:
        note = self._notes.get(card.key)  # a heading is none
        return self._where.cited(note.targets if note else ())

    def _open_meanings(self) -> None:
        if self._meanings_dialog is None:
            dialog = self._meanings_dialog = MeaningsDialog(self._look, self)
            dialog.written.connect(self.meaning_written)
        self._meanings_dialog.show_meanings(self._meanings)
        self._meanings_dialog.open()

    def _lay_out(self) -> None:
        self._parts = QSplitter(Qt.Orientation.Vertical, self)
        self._parts.setObjectName("notesParts")
        self._parts.setHandleWidth(6)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self.view)
        self._parts.addWidget(self._held)
        self._parts.setStretchFactor(0, 1)
        self._held.outgrown.connect(self._give_room)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._hint)
        column.addWidget(self.filters)
        column.addWidget(self._parts, 1)
        let_copy(self.view, self.view)
        self.view.citing = self._cited


class _Held(QScrollArea):
    """The form, whole where there is room for it; else its rest is scrolled to.

    Signals:
        outgrown: The form has become higher than it was: it has more to show.
    """

    outgrown = Signal()

    def __init__(self, form: NoteForm, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._wanted = form, form.minimumSizeHint().height()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the keys
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(form)
        form.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the form needs more room; what the user left it is else kept."""
        if watched is self._form and event.type() == QEvent.Type.LayoutRequest:
            before, self._wanted = self._wanted, self._form.minimumSizeHint().height()
            if self._wanted > before:
                self.outgrown.emit()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Return that of the form."""
        return self._form.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the form, and little height."""
        return QSize(self._form.minimumSizeHint().width(), _LEAST)
