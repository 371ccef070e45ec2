"""The fields of a note's form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)

from reader.model.note import COLORS, STATUSES
from reader.ui.cards.pens import color_in_words, status_name
from reader.ui.painting import draw_chevron
from reader.ui.pens import swatch_icon

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPaintEvent, QWheelEvent

    from reader.model.note import NoteColor, NoteStatus
    from reader.ui.painting import Look

_LINE, _FRAME = 16, 16  # heights: of a line, and of what is round them
_BESIDE_ICON = 8  # pixels between the sign of a choice, its words and their end
_BREAKS = str.maketrans("\u2028\u2029", "\n\n")


class BodyEdit(QPlainTextEdit):
    """Where the words of a note are written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("field")
        self.setTabChangesFocus(True)
        self.setPlaceholderText(self.tr("Your note"))
        self.setAccessibleName(self.tr("Note"))
        self.keep_lines(5)

    def keep_lines(self, lines: int) -> None:
        """Be high enough for so many lines at least."""
        self.setMinimumHeight(_FRAME + _LINE * lines)

    def words(self) -> str:
        """Return what was typed; unlike Qt's plain text it keeps no-break spaces."""
        return self.document().toRawText().translate(_BREAKS)

    def show_words(self, words: str) -> None:
        """Show `words`; where they are there already the caret stays."""
        if words.translate(_BREAKS) != self.words():
            self.setPlainText(words)

    def sizeHint(self) -> QSize:
        """Return the size of some lines."""
        return QSize(240, _FRAME + 5 * _LINE)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window where there is nothing of the kind in here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys, document = QKeySequence.StandardKey, self.document()
            if (event.matches(keys.Undo) and not document.isUndoAvailable()) or (
                event.matches(keys.Redo) and not document.isRedoAvailable()
            ):
                event.ignore()
                return True
        return super().event(event)


class TagsEdit(QLineEdit):
    """Tags, parted by commas; the one being typed is completed.

    Signals:
        wanted: The tags in use are about to be needed.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Tags"))
        self.setToolTip(self.tr("Separate tags by commas"))
        self.setAccessibleName(self.tr("Tags"))
        self.setAccessibleDescription(self.toolTip())
        self._known = QStringListModel(self)
        completer = _TagCompleter(self)
        completer.setModel(self._known)
        self.setCompleter(completer)

    def tags(self) -> tuple[str, ...]:
        """Return the tags typed, each once whatever its case."""
        found: dict[str, str] = {}
        for part in self.text().split(","):
            tag = " ".join(part.split())
            if tag:
                found.setdefault(tag.casefold(), tag)
        return tuple(found.values())

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show `tags`; where they are there already the caret stays."""
        if self.tags() != tuple(tags):
            self.setText(", ".join(tags))
            self.setCursorPosition(0)

    def know(self, tags: Sequence[str]) -> None:
        """Offer `tags` while typing."""
        self._known.setStringList(list(tags))

    def event(self, event: QEvent) -> bool:
        """Ask for the tags in use when the keyboard comes here."""
        if event.type() == QEvent.Type.FocusIn:
            self.wanted.emit()
        return super().event(event)


class _TagCompleter(QCompleter):
    """Completes the part between two commas in which the caret is."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        popup = self.popup()
        if popup is not None:
            popup.setObjectName("completions")
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def splitPath(self, path: str) -> list[str]:
        """Return the part that is being typed."""
        return [path[: self._line.cursorPosition()].rpartition(",")[2].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return the whole line with the tag at `index` in place of the part being typed."""
        text, at = self._line.text(), self._line.cursorPosition()
        before, comma, _ = text[:at].rpartition(",")
        _, after, behind = text[at:].partition(",")
        return f"{before}{comma}{' ' * bool(comma)}{index.data()}{after}{behind}"


class PenChoice(QWidget):
    """Five buttons, one a colour.

    Signals:
        chosen: Another colour was chosen.
    """

    chosen = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for place, _ in enumerate(COLORS):
            button = QToolButton(self)
            button.setObjectName("pen")
            button.setCheckable(True)
            button.setFixedSize(34, 28)
            button.setIconSize(QSize(22, 18))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._group.addButton(button, place)
            row.addWidget(button)
        self._group.idClicked.connect(self.chosen)
        self.setAccessibleName(self.tr("Colour"))
        self.show_meanings({})
        self.set_look(look)

    @property
    def color(self) -> NoteColor:
        """The colour chosen."""
        return COLORS[max(self._group.checkedId(), 0)]

    def show_color(self, color: NoteColor) -> None:
        """Show `color` as the one chosen."""
        self._group.button(COLORS.index(color)).setChecked(True)

    def show_meanings(self, meanings: Mapping[NoteColor, str]) -> None:
        """Say at each colour what it means."""
        for color, button in zip(COLORS, self._group.buttons(), strict=True):
            button.setToolTip(color_in_words(color, meanings))
            button.setAccessibleName(color_in_words(color, meanings))

    def set_look(self, look: Look) -> None:
        """Paint with other colours from now on."""
        for color, button in zip(COLORS, self._group.buttons(), strict=True):
            button.setIcon(swatch_icon(color, look.theme, self.devicePixelRatioF()))


class StillChoice(QComboBox):
    """A list to choose from that the wheel does not change in passing."""

    @property
    def told(self) -> str:
        """The words of what is chosen, as many as fit."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, field, self).width()
        if not self.itemIcon(self.currentIndex()).isNull():
            room -= self.iconSize().width() + _BESIDE_ICON
        elide = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.currentText(), elide, room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words, which the style would clip, and the sign that there is a list.

        The style's own sign is taken away by the style sheet.
        """
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.told
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        center = QPointF(self.width() - 13, self.height() / 2)
        draw_chevron(painter, center, self.palette().text().color(), opened=True)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()


class StatusChoice(StillChoice):
    """Whether a note is to be checked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Status"))
        for status in STATUSES:
            self.addItem(status_name(status))

    @property
    def status(self) -> NoteStatus:
        """The status chosen."""
        return STATUSES[self.currentIndex()]

    def show_status(self, status: NoteStatus) -> None:
        """Show `status` as the one chosen."""
        self.setCurrentIndex(STATUSES.index(status))
