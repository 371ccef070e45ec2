"""The tab of the user's notes: written and mended in place, saved while typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.cards.notes import note_cards
from reader.ui.inspector.delegate import CardDelegate
from reader.ui.inspector.view import CardView
from reader.ui.models.outline import CARD

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from reader.model.article import Article
    from reader.model.note import Note
    from reader.ui.cards.card import Card
    from reader.ui.painting import Look

#: A pause in typing after which the words are saved, in milliseconds.
PAUSE = 600


class NoteEditor(QPlainTextEdit):
    """Where a note is written.

    Signals:
        paused: The words, when typing paused.
    """

    paused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("noteEditor")
        self.setTabChangesFocus(True)
        self.setPlaceholderText(self.tr("Your note"))
        self.setAccessibleName(self.tr("Note"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.tell)
        self.textChanged.connect(self._timer.start)

    def words(self) -> str:
        """Return what was typed; unlike Qt's plain text it keeps no-break spaces."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def tell(self) -> None:
        """Hand the words on now."""
        self.paused.emit(self.words())


class NoteDelegate(CardDelegate):
    """Shows notes and edits them in place; `editing` is the key of the card being written.

    Signals:
        written: The key of a card and its new words.
        left: The key of a card that is written no more.
    """

    written = Signal(str, str)
    left = Signal(str)

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(look, parent)
        self.editing = ""

    def createEditor(
        self,
        parent: QWidget,
        _option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """Return an editor that saves whenever typing pauses."""
        card: Card = index.data(CARD)
        self.editing = card.key
        editor = NoteEditor(parent)
        editor.paused.connect(lambda words: self.written.emit(card.key, words))
        self.sizeHintChanged.emit(index)
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Show the note's words, unless they are what the editor has."""
        card: Card = index.data(CARD)
        words = "".join(run.text for run in card.runs if run.role == "note")
        if isinstance(editor, NoteEditor) and editor.words() != words:
            editor.setPlainText(words)

    def setModelData(
        self,
        editor: QWidget,
        _model: QAbstractItemModel,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Save at once: the editor is about to close."""
        card: Card = index.data(CARD)
        if isinstance(editor, NoteEditor):
            self.written.emit(card.key, editor.words())

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Put the editor over the words of the card."""
        card: Card = index.data(CARD)
        editor.setGeometry(self.words_rect(card, option.rect))

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of the card; one being written has room for some lines more."""
        hint = super().sizeHint(option, index)
        card: Card = index.data(CARD)
        return hint + QSize(0, 72) if card.key == self.editing else hint

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Let Enter make a new line; Ctrl+Enter and Escape end the writing and save."""
        if event.type() == QEvent.Type.KeyPress and isinstance(editor, NoteEditor):
            key: QKeyEvent = event  # type: ignore[assignment]
            held = key.modifiers() & Qt.KeyboardModifier.ControlModifier
            enter = key.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if key.key() == Qt.Key.Key_Escape or (enter and held):
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, self.EndEditHint.NoHint)
                return True
            if enter or key.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
                return False
        return super().eventFilter(editor, event)

    def destroyEditor(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Give the room back that writing took."""
        super().destroyEditor(editor, index)
        key, self.editing = self.editing, ""
        self.sizeHintChanged.emit(index)
        # The note may have to go; the view must have dealt with its editor by then.
        QTimer.singleShot(0, self, lambda: self.left.emit(key))


class NotesPage(QWidget):
    """All notes on the articles of the story.

    Signals:
        passage_chosen: A `Passage` the user wants to see.
        note_written: The key of a note and its new words.
        note_left: The key of a note that is written no more.
        note_removed: The key of a note.
    """

    passage_chosen = Signal(object)
    note_written = Signal(str, str)
    note_left = Signal(str)
    note_removed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = QLabel(
            self.tr("Select words in an article and press Alt+3 to write a note on them.")
        )
        self._hint.setObjectName("hint")
        self._hint.setIndent(0)
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        delegate = self._delegate = NoteDelegate(look)
        delegate.written.connect(self.note_written)
        delegate.left.connect(self.note_left)
        self.view = CardView(look, self, delegate)
        delegate.setParent(self.view)
        self.view.setAccessibleName(self.tr("Notes"))
        self.view.setEditTriggers(
            CardView.EditTrigger.EditKeyPressed | CardView.EditTrigger.DoubleClicked
        )
        self.view.passage_chosen.connect(self.passage_chosen)
        self.edit = QPushButton(self.tr("Edit"), self)
        self.edit.clicked.connect(lambda: self.view.edit(self.view.currentIndex()))
        self.remove = QPushButton(self.tr("Delete"), self)
        self.remove.clicked.connect(self._remove)
        self._bar = QWidget(self)
        _in_a_row(self._bar, self.edit, self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._hint)
        column.addWidget(self.view, 1)
        column.addWidget(self._bar)
        self._column = column
        self.setFocusProxy(self.view)
        self.view.selectionModel().currentChanged.connect(self._enable)
        self.show_notes((), {})

    def show_notes(self, articles: Sequence[Article], notes: Mapping[str, Note]) -> None:
        """List the notes of `articles`."""
        cards = note_cards(articles, notes)
        self.view.show_cards(cards)
        self._hint.setVisible(not cards)
        self.view.setVisible(bool(cards))
        self._bar.setVisible(bool(cards))
        self._column.setStretch(0, 0 if cards else 1)
        self._enable()

    def write(self, key: str) -> None:
        """Open the editor of the note with this key."""
        index = self.view.outline.find(key)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        self.view.edit(index)

    def choose(self, key: str) -> None:
        """Go to the note with this key."""
        self.view.setCurrentIndex(self.view.outline.find(key))

    def save(self) -> None:
        """Save what is being written, now; a new note without words is left."""
        for editor in self.findChildren(NoteEditor):
            editor.tell()
        if self._delegate.editing:
            self.note_left.emit(self._delegate.editing)

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self.view.set_look(look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete the current note on Del."""
        if event.key() == Qt.Key.Key_Delete:
            self._remove()
            return
        super().keyPressEvent(event)

    def _remove(self) -> None:
        card = self.view.current_card()
        if card is not None:
            self.note_removed.emit(card.key)

    def _enable(self) -> None:
        known = self.view.current_card() is not None
        self.edit.setEnabled(known)
        self.remove.setEnabled(known)


def _in_a_row(bar: QWidget, *buttons: QWidget) -> None:
    row = QHBoxLayout(bar)
    row.setContentsMargins(16, 12, 16, 16)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
