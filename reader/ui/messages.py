"""A quiet bar for what went wrong: it never stops the user and never hides the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.icons import sign_icon

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.ui.painting import Look

#: How many sentences stand there at once; the rest are counted.
MOST = 6


class MessageBar(QFrame):
    """Shows plain sentences until the user closes it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messages")
        self._label = _label(self)
        self._close = QToolButton(self)
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self.clear)
        self.act = _link(self.tr("Nothing offered"), self)
        self.act.clicked.connect(self._act)
        self._trouble = ""
        self._action: Callable[[], object] | None = None
        self.offers: list[Offer] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        first = QHBoxLayout()
        first.addWidget(self._label, 1)
        first.addWidget(self.act, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(first)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addLayout(self._column, 1)
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

    def offer(self, sentence: str, link: str, action: Callable[[], object]) -> None:
        """Show a sentence with a link of its own, until the link is used."""
        from reader.ui.announcing import alert  # noqa: PLC0415 - not while the window opens

        if sentence in self.sentences:
            return
        if len(self.offers) == MOST:
            self.show_sentences([sentence])
            return
        offer = Offer(sentence, link, self)
        self.offers.append(offer)
        self._column.addWidget(offer)

        def take() -> None:
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

    def end_offers(self) -> None:
        """Take away what `offer` showed; other messages stay."""
        for offer in tuple(self.offers):
            self._withdraw(offer)

    def clear(self) -> None:
        """Take the messages away."""
        self._sentences = []
        self.end_offers()
        self.end_trouble()

    def _write(self) -> None:
        lines = self._sentences[:MOST]
        if len(self._sentences) > MOST:
            lines = [*lines, self.tr("… and {} more.").format(len(self._sentences) - MOST)]
        self._label.setText("\n".join(lines))
        self._label.setAccessibleName(" ".join(lines))
        self.act.setVisible(self._action is not None)
        self._label.setVisible(bool(lines))
        self.setVisible(bool(self.sentences))

    def _withdraw(self, offer: Offer) -> None:
        self.offers.remove(offer)
        self._column.removeWidget(offer)
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
