"""What is known about an article, to be corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.ui.cards.told import day
from reader.ui.inspector.notes_fields import StillChoice
from reader.ui.languages import language_name
from reader.ui.preview.languages import encoding_name, languages
from reader.workflow.importing import ENCODINGS, in_one_line, is_address, only_day, visible

if TYPE_CHECKING:
    from reader.model.draft import Draft

#: What of an article is written in a line.
Line: TypeAlias = Literal["title", "source", "author", "published", "updated", "url", "via"]
Field: TypeAlias = Line | Literal["language"]
#: What it holds: words, several names, or nothing.
Said: TypeAlias = str | tuple[str, ...] | None

_DAYS = {"published", "updated"}
_CHECKED = _DAYS | {"url"}


class FieldsForm(QWidget):
    """One line a field; a date is either a date or nothing, likewise an address.

    A date may be written in any form in which import finds one; what it is taken for stands below.

    Attributes:
        lines: Where they are written.
        wrong: What is said below a line that cannot be understood, or not only in one way.

    Signals:
        written: A `Field` and what it holds now, a `Said`.
        validity_changed: Whether every line can be understood.
        encoding_chosen: The encoding the file is to be read with.
    """

    written = Signal(str, object)
    validity_changed = Signal(bool)
    encoding_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[Line, QLineEdit] = {}
        self.wrong: dict[Line, QLabel] = {}
        self.language = StillChoice(self)
        self.encoding = StillChoice(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 16, 8)
        self._column.setSpacing(4)
        for field, name in self._names().items():
            self.lines[field] = self._line(field, name)
        self._labels = [
            self._choice(self.language, self.tr("Language")),
            self._choice(self.encoding, self.tr("Encoding")),
        ]
        self._column.addStretch(1)
        for name, code in languages():
            self.language.addItem(name, code)
        self.language.activated.connect(self._tell_language)
        self.encoding.activated.connect(self._tell_encoding)

    def begin(self) -> None:
        """Take the keyboard: to the first of what tells where the article comes from."""
        line = self.lines["source"]
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.selectAll()

    @property
    def is_valid(self) -> bool:
        """Whether every line can be understood."""
        return not any(_is_wrong(field, self.lines[field].text()) for field in self.wrong)

    def show_draft(self, draft: Draft) -> None:
        """Show what is known of an article."""
        for field, line in self.lines.items():
            known = getattr(draft, field)
            if field in _DAYS and line.isModified() and _said(field, line.text()) == known:
                continue  # as the user wrote it
            line.setText(_in_words(known))
            line.setToolTip(line.text())  # there may be more than can be seen
            line.setCursorPosition(0)
        _choose(self.language, draft.language, language_name(draft.language))
        self.encoding.clear()
        for encoding in ENCODINGS if draft.encoding else ():
            self.encoding.addItem(encoding_name(encoding), encoding)
        _choose(self.encoding, draft.encoding, encoding_name(draft.encoding))
        for widget in (self.encoding, self._labels[1]):
            widget.setVisible(bool(draft.encoding))
        self._check()

    def _names(self) -> dict[Line, str]:
        names = (
            *(self.tr("Title"), self.tr("Outlet"), self.tr("Author")),
            *(self.tr("Published"), self.tr("Updated"), self.tr("Address")),
            self.tr("Agencies"),
        )
        return dict(zip(get_args(Line), names, strict=True))

    def _line(self, field: Line, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(name)
        if field in _DAYS:
            line.setPlaceholderText(self.tr("14 October 2024"))
        if field == "via":
            line.setPlaceholderText(self.tr("Names with commas between"))
        line.textEdited.connect(lambda: self._write(field))
        self._add(name, line)
        if field in _CHECKED:
            self.wrong[field] = self._told()
        return line

    def _choice(self, box: StillChoice, name: str) -> QLabel:
        box.setAccessibleName(name)
        box.setMinimumContentsLength(12)
        box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return self._add(name, box)

    def _add(self, name: str, widget: QWidget) -> QLabel:
        label = QLabel(name, self)
        label.setObjectName("secondary")
        label.setBuddy(widget)
        label.setContentsMargins(0, 4, 0, 0)
        self._column.addWidget(label)
        self._column.addWidget(widget)
        return label

    def _told(self) -> QLabel:
        told = QLabel(self)
        told.setWordWrap(True)
        told.hide()
        self._column.addWidget(told)
        return told

    def _write(self, field: Line) -> None:
        line = self.lines[field]
        shown = visible(line.text())
        if shown != line.text():  # signs came in that would be obeyed, not seen
            after = len(visible(line.text()[: line.cursorPosition()]))
            line.setText(shown)
            line.setCursorPosition(after)
        if not _is_wrong(field, shown):
            self.written.emit(field, _said(field, shown))
        self._check()

    def _check(self) -> None:
        """Say below each line what is wrong with it, if anything is, or what it is taken for."""
        for field, told in self.wrong.items():
            line = self.lines[field]
            told.setText(self._words_on(field, line.text()))
            told.setVisible(bool(told.text()))
            line.setAccessibleDescription(told.text())
        self.validity_changed.emit(self.is_valid)

    def _words_on(self, field: Line, words: str) -> str:
        """Return what is to be said of what a line holds; nothing where all is clear."""
        if _is_wrong(field, words):
            if field in _DAYS:
                return self.tr(
                    "Write the date as 2024-10-14 or 14 October 2024, or leave it empty."
                )
            return self.tr("Begin the address with https://, or leave it empty.")
        taken = _said(field, words)
        if field in _DAYS and isinstance(taken, str) and taken != in_one_line(words):
            return self.tr("Taken as {}.").format(day(taken))
        return ""

    def _tell_language(self) -> None:
        self.written.emit("language", self.language.currentData())

    def _tell_encoding(self) -> None:
        self.encoding_chosen.emit(self.encoding.currentData())


def _in_words(said: Said) -> str:
    return ", ".join(said) if isinstance(said, tuple) else said or ""


def _said(field: Field, words: str) -> Said:
    """Return what is written in a line: of the agencies each once, of a date the day."""
    line = in_one_line(words)
    if field in _DAYS and line is not None:
        return only_day(line)
    if field != "via":
        return line
    names = (name.strip() for name in (line or "").split(","))
    return tuple(dict.fromkeys(filter(None, names)))


def _is_wrong(field: Line, words: str) -> bool:
    line = in_one_line(words)
    if line is None:
        return False
    if field not in _DAYS:
        return field in _CHECKED and not is_address(line)
    return only_day(line) is None


def _choose(box: StillChoice, data: str, name: str) -> None:
    """Choose what stands for `data`, which is added where there is nothing."""
    if box.findData(data) < 0:
        box.addItem(name, data)
    box.setCurrentIndex(box.findData(data))
