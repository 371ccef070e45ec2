"""Which notes are listed: a line to search in, and choices that are folded away at first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.article import letter
from reader.model.note import COLORS, STATUSES
from reader.ui.cards.filtering import LOST, ON_STORY, NoteFilter, folded
from reader.ui.cards.notes import notes_counted
from reader.ui.cards.pens import color_in_words, status_name
from reader.ui.inspector.notes_fields import StillChoice
from reader.ui.pens import swatch_icon

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtGui import QIcon

    from reader.model.article import Article
    from reader.model.note import Note, NoteColor
    from reader.ui.painting import Look

_Entry = tuple[str, Any]


class Choice(StillChoice):
    """One thing to choose; the first entry is that it does not matter."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.currentTextChanged.connect(self.setToolTip)

    def offer(self, entries: Sequence[_Entry], icons: Mapping[str, QIcon]) -> None:
        """Offer `entries`, words and what they stand for; what was chosen stays if it can."""
        known = [(self.itemText(at), self.itemData(at)) for at in range(self.count())]
        if known == list(entries) and not icons:
            return
        chosen = self.currentData()
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.clear()
        for words, value in entries:
            self.addItem(icons[value], words, value) if value in icons else self.addItem(
                words, value
            )
        self.setCurrentIndex(max(self.findData(chosen), 0))
        self.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.setToolTip(self.currentText())


class FilterBar(QWidget):
    """Says how many notes are listed, and lets the user ask for some of them.

    Signals:
        changed: Something else is asked for.
    """

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._meanings: Mapping[NoteColor, str] = {}
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("Search notes"))
        self.text.setAccessibleName(self.tr("Search notes"))
        self.text.setClearButtonEnabled(True)
        self.unfold = QToolButton(self)
        self.unfold.setObjectName("filter")
        self.unfold.setCheckable(True)
        self.unfold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.place = Choice(self.tr("Place"), self)
        self.tag = Choice(self.tr("Tag"), self)
        self.color = Choice(self.tr("Colour"), self)
        self.status = Choice(self.tr("Status"), self)
        self.choices = (self.place, self.tag, self.color, self.status)
        self._count = QLabel(self)
        self._count.setObjectName("count")
        self.clear = QPushButton(self.tr("Clear"), self)
        self.clear.setObjectName("link")
        self.clear.setAccessibleName(self.tr("Clear the filter"))
        self._lay_out()
        self._fill()
        self.text.textChanged.connect(self._change)
        for choice in self.choices:
            choice.currentIndexChanged.connect(self._change)
        self.unfold.toggled.connect(lambda opened: self._unfold(opened=opened))
        self.clear.clicked.connect(self.reset)
        self._unfold(opened=False)

    @property
    def wanted(self) -> NoteFilter:
        """What a note must have to be listed."""
        place, tag, color, status = (choice.currentData() for choice in self.choices)
        return NoteFilter(place or "", tag or "", color, status, self.text.text())

    def show_notes(self, articles: Sequence[Article], notes: Iterable[Note]) -> None:
        """Offer the articles and the tags of `notes`."""
        places: list[_Entry] = [
            (f"{letter(at)} {article.name}", article.key) for at, article in enumerate(articles)
        ]
        places += [(self.tr("The story"), ON_STORY), (self.tr("Without a place"), LOST)]
        self.place.offer([(self.tr("All places"), ""), *places], {})
        tags = {folded(tag): tag for note in notes for tag in note.tags}
        entries = [(tags[key], tags[key]) for key in sorted(tags)]
        self.tag.offer([(self.tr("All tags"), ""), *entries], {})
        self._name_button()

    def show_meanings(self, meanings: Mapping[NoteColor, str]) -> None:
        """Say at each colour what it means."""
        if meanings != self._meanings:
            self._meanings = meanings
            self._fill()

    def show_count(self, listed: int, total: int) -> None:
        """Say how many of all notes are listed."""
        self._count.setText(notes_counted(listed, total))
        self.clear.setVisible(self.wanted != NoteFilter())

    def set_look(self, look: Look) -> None:
        """Paint with other colours from now on."""
        self._look = look
        self._fill()

    def reset(self) -> None:
        """Ask for nothing: list all notes."""
        self.text.clear()
        for choice in self.choices:
            choice.setCurrentIndex(0)
        if not self.clear.isVisible():
            self.text.setFocus()  # the button that was pressed is gone

    def _fill(self) -> None:
        """Offer colours and statuses."""
        theme, ratio = self._look.theme, self.devicePixelRatioF()
        icons: dict[str, QIcon] = {c: swatch_icon(c, theme, ratio) for c in COLORS}
        colors = [(color_in_words(color, self._meanings), color) for color in COLORS]
        self.color.offer([(self.tr("All colours"), None), *colors], icons)
        statuses = [(status_name(status), status) for status in STATUSES]
        self.status.offer([(self.tr("Any status"), None), *statuses], {})

    def _change(self) -> None:
        self._name_button()
        self.changed.emit()

    def _unfold(self, *, opened: bool) -> None:
        for choice in self.choices:
            choice.setVisible(opened)
        self._name_button()

    def _name_button(self) -> None:
        """Say at the button what is asked for where nobody sees it."""
        count = self.wanted.choices
        said = self.tr("Filter ({})").format(count) if count else self.tr("Filter")
        self.unfold.setText(said)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 4)
        rows.setSpacing(6)
        widgets: tuple[tuple[QWidget, ...], ...] = (
            (self.text, self.unfold),
            (self.place, self.tag),
            (self.color,),  # what it means may be long
            (self.status,),
            (self._count, self.clear),
        )
        for several in widgets:
            row = QHBoxLayout()
            row.setSpacing(8)
            for widget in several:
                row.addWidget(widget, int(widget not in {self.unfold, self.clear}))
            rows.addLayout(row)
