"""A quiet bar for what went wrong: it never stops the user and never hides the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.icons import sign_icon

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from reader.ui.painting import Look

#: How many lines are seen at once; the rest is scrolled to.
MOST = 4
_APART = 2  # pixels between sentences


class MessageBar(QFrame):
    """Shows plain sentences until the user closes it.

    Signals:
        closed: The user has taken all away.
    """

    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messages")
        self._label = _label(self)
        self._close = QToolButton(self)
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self.clear)
        self._close.clicked.connect(self.closed)
        self.act = _link(self.tr("Nothing offered"), self)
        self.act.clicked.connect(self._act)
        self._trouble = ""
        self._action: Callable[[], object] | None = None
        self.offers: list[Offer] = []
        self._lines = _Lines(self)
        self._lines.setAccessibleName(self.tr("Messages"))
        first = QHBoxLayout()
        first.addWidget(self._label, 1)
        first.addWidget(self.act, 0, Qt.AlignmentFlag.AlignTop)
        self._lines.column.addLayout(first)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(self._lines, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._sentences: list[str] = []
        self.set_look(look)
        self.hide()

    @property
    def sentences(self) -> Sequence[str]:
        """What is shown."""
        return (*self._sentences, *(offer.sentence for offer in self.offers))

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Add `sentences` to what is shown, each once."""
        from reader.ui.announcing import alert  # noqa: PLC0415 - not while the window opens

        fresh = [s for s in dict.fromkeys(sentences) if s not in self._sentences]
        if not fresh:
            return
        self._sentences += fresh
        self._write()
        self._lines.bring(self._label)
        alert(self._label)

    def show_trouble(self, sentence: str, link: str, action: Callable[[], object]) -> None:
        """Show what stays so until it is mended; `link` calls what may mend it."""
        if self._trouble != sentence:
            self.end_trouble()
        self._trouble, self._action = sentence, action
        self.act.setText(link)
        self.act.setAccessibleName(link)
        self.act.show()
        self.show_sentences([sentence])

    def offer(
        self, sentence: str, link: str, action: Callable[[], object], *, stays: bool = False
    ) -> None:
        """Show a sentence with a link of its own, until the link is used unless it `stays`."""
        from reader.ui.announcing import alert  # noqa: PLC0415 - not while the window opens

        if sentence in self.sentences:
            return
        offer = Offer(sentence, link, self)
        self.offers.append(offer)
        self._lines.column.addWidget(offer)
        offer.show()  # so that its room is counted at once
        self._lines.bring(offer)

        def take() -> None:
            if not stays:
                self._withdraw(offer)
            action()

        offer.link.clicked.connect(take)
        self._write()
        alert(offer)

    def withdraw(self, sentences: Sequence[str]) -> None:
        """Take away those of `sentences` that are shown, since they are no longer so."""
        self._sentences = [one for one in self._sentences if one not in sentences]
        for offer in [one for one in self.offers if one.sentence in sentences]:
            self._withdraw(offer)
        self._write()

    def end_trouble(self) -> None:
        """Take away what `show_trouble` showed; other messages stay."""
        self._sentences = [one for one in self._sentences if one != self._trouble]
        self._trouble, self._action = "", None
        self._write()

    def clear(self) -> None:
        """Take the messages away."""
        self._sentences = []
        for offer in tuple(self.offers):
            self._withdraw(offer)
        self.end_trouble()

    def _write(self) -> None:
        self._label.setText("\n".join(self._sentences))
        self._label.setAccessibleName(" ".join(self._sentences))
        self.act.setVisible(self._action is not None)
        self._label.setVisible(bool(self._sentences))
        self.setVisible(bool(self.sentences))
        self._lines.fit()

    def _withdraw(self, offer: Offer) -> None:
        self.offers.remove(offer)
        self._lines.leave(offer)
        offer.hide()
        offer.deleteLater()
        self._write()

    def _act(self) -> None:
        if self._action is not None:
            self._action()

    def set_look(self, look: Look) -> None:
        """Paint with other colours from now on."""
        color = look.theme.color("text2")
        self._close.setIcon(sign_icon("close", color, self.devicePixelRatioF()))


class _Lines(QScrollArea):
    """As high as what it shows, up to some lines; what there is more is scrolled to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("lines")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget(self)
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(_APART)
        self.setWidget(self._inside)
        self._fresh: QWidget | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._bring)

    def bring(self, fresh: QWidget) -> None:
        """Bring up, once all has its place, the first of what came at once."""
        if not self._soon.isActive():
            self._fresh = fresh
            self._soon.start(0)

    def leave(self, widget: QWidget) -> None:
        """Let a sentence go."""
        self.column.removeWidget(widget)
        if self._fresh is widget:
            self._fresh = None

    def fit(self) -> None:
        """Take the room that the sentences need at this width."""
        most = MOST * self.fontMetrics().lineSpacing() + _APART
        wanted = self._wanted(self.width())
        bar, focus = Qt.ScrollBarPolicy, Qt.FocusPolicy
        more = wanted > most
        self.setVerticalScrollBarPolicy(bar.ScrollBarAlwaysOn if more else bar.ScrollBarAlwaysOff)
        self.setFocusPolicy(focus.StrongFocus if more else focus.NoFocus)
        self.setFixedHeight(min(wanted, most))

    def _wanted(self, width: int) -> int:
        """Return the height of all there is at a width."""
        self.column.activate()
        if self.column.hasHeightForWidth():
            return self.column.heightForWidth(width)
        return self.column.sizeHint().height()

    def _bring(self) -> None:
        fresh, self._fresh = self._fresh, None
        if fresh is not None:
            width = self.viewport().width()
            self._inside.resize(width, max(self._wanted(width), self.viewport().height()))
            self.column.setGeometry(self._inside.rect())  # that of the width it had before stays
            self.ensureWidgetVisible(fresh, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the sentences to the new width."""
        super().resizeEvent(event)
        self.fit()


class Offer(QWidget):
    """A sentence, and a link to what can be done about it."""

    def __init__(self, sentence: str, link: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = sentence
        self.setAccessibleName(sentence)
        label = _label(self)
        label.setText(sentence)
        label.setAccessibleName(sentence)
        self.link = _link(link, self)
        self.link.setText(link)
        self.link.setAccessibleDescription(sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label, 1)
        row.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def _link(name: str, parent: QWidget) -> QPushButton:
    link = QPushButton(parent)
    link.setObjectName("link")
    link.setAccessibleName(name)
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    return link
