"""The bar at the foot of the desk: what to find, how, and what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from reader.model.sought import Sought
from reader.ui.bidi import paint_from_left
from reader.ui.find.field import FindField
from reader.ui.icons import sign_icon

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from reader.ui.icons import Sign
    from reader.ui.painting import Look

#: The ways to seek that can be switched on, by the names under which they are remembered.
OPTIONS = ("whole", "case", "expression")

_HEIGHT, _FIELD, _TOLD = 44, 240, 170
_PRESSED = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}


class Told(QLabel):
    """One line, elided where it has no room; the tooltip has all of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(1)

    def tell(self, words: str) -> None:
        """Show `words`."""
        self.setText(words)
        self.setToolTip(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the words as has room."""
        painter = QPainter(self)
        paint_from_left(painter)
        elide = Qt.TextElideMode.ElideRight
        words = QFontMetrics(self.font()).elidedText(self.text(), elide, self.width())
        where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        self.style().drawItemText(painter, self.rect(), where, self.palette(), True, words)  # noqa: FBT003 - Qt's own signature
        painter.end()


class FindBar(QWidget):
    """At the foot of `desk`, whose Escape key closes it.

    Signals:
        changed: Other words are to be found, or in another way.
        everywhere_changed: Whether in all articles.
        options_changed: The names of the ways to seek that are on.
        stepped: 1 to go to the next place, -1 to the one before.
        closed: The user has done with it.
    """

    changed = Signal()
    everywhere_changed = Signal(bool)
    options_changed = Signal(tuple)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, options: Iterable[str], desk: QWidget) -> None:
        super().__init__(desk)
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Find in articles"))
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._signs: list[tuple[QToolButton, Sign]] = []
        self._words: list[tuple[QToolButton, str, str]] = []
        self.field = FindField(self)
        self.field.setFixedWidth(_FIELD)
        self.told = Told(self)
        self.previous = self._sign("left", self.tr("Previous place"), "Shift+F3")
        self.next = self._sign("right", self.tr("Next place"), "F3")
        self.close_ = self._sign("close", self.tr("Close"), "Esc")
        self.options = self._options(frozenset(options))
        self.everywhere = self._toggle(self.tr("All articles"), self.tr("All"))
        self._arrange()
        self._connect()
        desk.installEventFilter(self)

    @property
    def sought(self) -> Sought:
        """What is to be found, and how."""
        return Sought(self.field.text(), **{n: b.isChecked() for n, b in self.options.items()})

    def write(self, words: str) -> None:
        """Take `words` in place of those written, and the keyboard; nothing is told."""
        if words:
            before = self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            self.field.setText(words)
            self.blockSignals(before)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def seek_everywhere(self, *, everywhere: bool) -> None:
        """Switch between one article and all; nothing is told."""
        before = self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.everywhere.setChecked(everywhere)
        self.blockSignals(before)

    def set_look(self, look: Look) -> None:
        """Draw the signs in other colours from now on."""
        for button, sign in self._signs:
            icon = sign_icon(sign, look.theme.color("text"), self.devicePixelRatioF())
            button.setIcon(icon)

    def sizeHint(self) -> QSize:
        """Return its height; it is as wide as the desk."""
        return QSize(_FIELD, _HEIGHT)

    def tell(self, words: str) -> None:
        """Show `words` beside the field."""
        self.told.tell(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make use of the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Shorten the words on the buttons, then the field, where there is no room for them."""
        metrics = QFontMetrics(self.font())
        wide = sum(metrics.horizontalAdvance(words) + 22 for _, words, _ in self._words)
        room = self.width() - 16 - 3 * 36 - _TOLD
        longer = max(0, metrics.horizontalAdvance(self.told.text()) + 16 - _TOLD)
        for button, words, short in self._words:
            button.setText(words if room - longer >= wide + _FIELD else short)
        self.field.setFixedWidth(min(_FIELD, max(_FIELD // 2, room - 4 * 40)))

    def eventFilter(self, desk: QObject, event: QEvent) -> bool:
        """Close on Escape, wherever on the desk the keyboard is, before other things end."""
        if event.type() in _PRESSED and self.isVisible():
            key: QKeyEvent = event  # type: ignore[assignment]
            if key.key() == Qt.Key.Key_Escape:
                key.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self.closed.emit()
                return True
        return super().eventFilter(desk, event)

    def _options(self, on: frozenset[str]) -> dict[str, QToolButton]:
        words = (
            (self.tr("Whole words"), self.tr("|ab|")),
            (self.tr("Match case"), self.tr("Aa")),
            (self.tr("Regular expression"), self.tr(".*")),
        )
        options = {name: self._toggle(*texts) for name, texts in zip(OPTIONS, words, strict=True)}
        for name, button in options.items():
            button.setChecked(name in on)
        return options

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(4)
        for widget in (self.field, self.previous, self.next):
            row.addWidget(widget)
        row.addSpacing(4)
        row.addWidget(self.told, 1)
        for button in (*self.options.values(), self.everywhere, self.close_):
            row.addWidget(button)

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _words: self.changed.emit())
        self.field.stepped.connect(self.stepped)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.close_.clicked.connect(self._close)
        self.everywhere.toggled.connect(self.everywhere_changed)
        for button in self.options.values():
            button.toggled.connect(lambda _on: self._tell_options())

    def _close(self) -> None:
        self.closed.emit()

    def _tell_options(self) -> None:
        on = tuple(name for name, button in self.options.items() if button.isChecked())
        self.options_changed.emit(on)
        self.changed.emit()

    def _toggle(self, words: str, short: str) -> QToolButton:
        button = self._button(words)
        button.setObjectName("toggle")
        button.setText(words)
        button.setCheckable(True)
        self._words.append((button, words, short))
        return button

    def _sign(self, sign: Sign, words: str, key: str) -> QToolButton:
        button = self._button(words)
        button.setToolTip(f"{words} ({key})")
        button.setFixedSize(32, 32)
        self._signs.append((button, sign))
        return button

    def _button(self, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
