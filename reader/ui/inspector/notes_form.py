"""The form in which a note is written; what is typed is told in every pause."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.ui.inspector.notes_fields import BodyEdit, PenChoice, StatusChoice, TagsEdit
from reader.ui.inspector.notes_pauses import Pauses
from reader.ui.inspector.notes_places import PlacesList

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from reader.model.note import Note
    from reader.ui.cards.whereabouts import Whereabouts
    from reader.ui.painting import Look


class NoteForm(QWidget):
    """Shows one note and lets it be changed.

    A turn of writing begins when the keyboard comes into the form and ends when it goes to
    another part of the window, or when `finish` is called.  It goes on while the keyboard is in
    the widget `beside`, where another note may be chosen: nothing may move there meanwhile.

    Signals:
        written: The `Note` as it is in the form now.
        left: A turn of writing has ended.
        escaped: The user ended it with a key and has the keyboard nowhere.
        removed: The id of the note that is to go.
        aimed: The id of the note, and the targets it is to have.
        placing_wanted: The id of the note, and which of its places is to be found again.
        selection_wanted: The words selected in an article are to be added to the note's places.
        colors_wanted: The user wants to say what the colours mean.
        passage_chosen: A `Passage` the user wants to see.
    """

    written = Signal(object)
    left = Signal()
    escaped = Signal()
    removed = Signal(str)
    aimed = Signal(str, object)
    placing_wanted = Signal(str, int)
    selection_wanted = Signal()
    colors_wanted = Signal()
    passage_chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The note that is chosen"))
        self.note: Note | None = None
        self.beside: QWidget | None = None
        self._turn = False
        self._pauses = Pauses(self)
        self._pauses.over.connect(self._tell)
        self.pens = PenChoice(look, self)
        self.colors = QPushButton(self.tr("Colours…"), self)
        self.colors.setObjectName("link")
        self.colors.setToolTip(self.tr("Say what each colour means"))
        self.body = BodyEdit(self)
        self.tags = TagsEdit(self)
        self.status = StatusChoice(self)
        self.places = PlacesList(look, self)
        self.add = QPushButton(self.tr("Add selected words"), self)
        self.add.setToolTip(self.tr("The note is then about these words too (Alt+2)"))
        self.remove = QPushButton(self.tr("Delete"), self)
        _lay_out(self)
        self._connect()

    def show_note(self, note: Note | None, where: Whereabouts) -> None:
        """Show `note`; None: there is none.

        What the user is typing stays where it is the same note, and is told in the next pause.
        """
        typing = self._pauses.waiting and _same(note, self.note)
        self.note = note
        if not typing:
            self._fill()
        if note is not None:
            self.places.show_places(note, where)

    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Let the note be changed, or only read."""
        self.body.setReadOnly(not writable)
        self.tags.setReadOnly(not writable)
        self.places.set_writable(writable)
        for widget in (self.pens, self.colors, self.status, self.add, self.remove):
            widget.setEnabled(writable)

    def set_look(self, look: Look, where: Whereabouts) -> None:
        """Paint with other colours or fonts from now on."""
        self.pens.set_look(look)
        self.places.set_look(look)
        if self.note is not None:
            self.places.show_places(self.note, where)

    def write(self) -> None:
        """Begin a turn of writing, with the keyboard behind the last word."""
        self._turn = True
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)
        self.body.moveCursor(self.body.textCursor().MoveOperation.End)

    def save(self) -> None:
        """Tell what is being typed, now."""
        if self._pauses.waiting:
            self._tell()

    def finish(self) -> None:
        """Tell what is being typed, and end the turn of writing."""
        self.save()
        if self._turn:
            self._turn = False
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End the turn of writing on Escape and Ctrl+Enter."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape or (enter and held):
            self.finish()
            self.escaped.emit()
            return
        super().keyPressEvent(event)

    def _fill(self) -> None:
        if self.note is not None:
            self.body.show_words(self.note.body)
            self.tags.show_tags(self.note.tags)
            self.pens.show_color(self.note.color)
            self.status.show_status(self.note.status)
        self._pauses.stop()  # nobody has typed this

    def _tell(self) -> None:
        self._pauses.stop()
        if self.note is None or self.body.isReadOnly():
            return
        note = replace(
            self.note,
            body=self.body.words(),
            color=self.pens.color,
            tags=self.tags.tags(),
            status=self.status.status,
        )
        if note != self.note:
            self._turn, self.note = True, note
            self.written.emit(note)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.note is None:
            return
        if new is None or new is self.beside:  # none: it is in another window, and comes back
            self.save()
        elif self.isAncestorOf(new):
            self._turn = True
        else:
            self.finish()

    def _remove_place(self, index: int) -> None:
        self.body.setFocus()
        self.save()
        if self.note is not None:
            targets = self.note.targets
            self.aimed.emit(self.note.id, targets[:index] + targets[index + 1 :])

    def _place(self, index: int) -> None:
        self.save()
        if self.note is not None:
            self.placing_wanted.emit(self.note.id, index)

    def _remove(self) -> None:
        self._pauses.stop()
        if self.note is not None:
            self.removed.emit(self.note.id)

    def _connect(self) -> None:
        self.body.textChanged.connect(self._pauses.wait)
        self.tags.textChanged.connect(self._pauses.wait)
        self.tags.editingFinished.connect(self.save)
        self.pens.chosen.connect(self._tell)
        self.status.activated.connect(self._tell)
        self.colors.clicked.connect(self.colors_wanted)
        self.add.clicked.connect(self.selection_wanted)
        self.remove.clicked.connect(self._remove)
        self.places.chosen.connect(self.passage_chosen)
        self.places.removed.connect(self._remove_place)
        self.places.placing_wanted.connect(self._place)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)


def _same(one: Note | None, other: Note | None) -> bool:
    return one is not None and other is not None and one.id == other.id


def _lay_out(form: NoteForm) -> None:
    column = QVBoxLayout(form)
    column.setContentsMargins(16, 12, 16, 16)
    column.setSpacing(8)
    rows: tuple[tuple[QWidget, QWidget | None], ...] = (
        (form.pens, form.colors),
        (form.body, None),
        (form.tags, form.status),
        (form.places, None),
        (form.add, form.remove),
    )
    for left, right in rows:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(left, 1 if left is form.tags else 0)
        if left in {form.pens, form.add}:
            row.addStretch(1)
        if right is not None:
            row.addWidget(right)
        column.addLayout(row, 1 if left is form.body else 0)
