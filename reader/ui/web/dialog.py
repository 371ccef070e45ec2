"""The question for a web address, which says what is sent to whom before anything is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from reader.errors import ReaderError
from reader.ui.translations import said
from reader.workflow.fetching import address_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.workflow.fetching import Address, Inside

_tr = QCoreApplication.translate
_WIDE = 520
_LONG = re.compile(r"\S{40}")


class AddressDialog(QDialog):
    """Asks for the address of an article; stays open until there is one, or the user leaves.

    Signals:
        wanted: The `Address` that the user wants to be fetched.
        agreed: The `Inside` that the user wants to be asked all the same.
    """

    wanted = Signal(object)
    agreed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add from Web Address"))
        self._inside: Inside | None = None
        self.address = QLineEdit(self)
        self.address.setAccessibleName(self.tr("Web address"))
        self.address.setPlaceholderText("https://")
        self.asked = self._label("secondary")
        self.told = self._label("messages")
        self.told.setContentsMargins(12, 8, 12, 8)
        self.told.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        kept = self.bar.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # so that nothing moves when it comes
        self.bar.setSizePolicy(kept)
        self.doing = QLabel(self)
        self.doing.setObjectName("secondary")
        self.fetch = QPushButton(self.tr("&Fetch"), self)
        self.fetch.setObjectName("primary")
        self.agree = QPushButton(self.tr("Ask It &All the Same"), self)
        self.leave = QPushButton(self.tr("Cancel"), self)
        self._arrange()
        self._connect()
        self.show_sentence("")

    def write(self, address: str) -> None:
        """Fill the address in; nothing is fetched."""
        self.address.setText(address)
        self.address.setFocus()

    def show_busy(self, host: str) -> None:
        """Show that `host` is being asked."""
        self.show_sentence("")
        self.doing.setText(self.tr("Asking…"))
        self.bar.setAccessibleName(self.tr("Asking “{}”").format(host))
        self.show_progress(0, 0)
        self._set_busy(busy=True)

    def show_progress(self, done: int, total: int) -> None:
        """Show how many bytes are there, of how many; 0 of 0: not known yet."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def show_sentence(self, sentence: str) -> None:
        """Say why there is no page; the address can be mended."""
        self._inside = None
        self._show(sentence)

    def ask_about(self, inside: Inside, asked: Address) -> None:
        """Ask whether a machine of the user's own network is to be asked for `asked`."""
        self._show(_question(inside, asked))
        self._inside = inside
        self._offer()
        self.leave.setFocus()

    def _show(self, sentence: str) -> None:
        self._set_busy(busy=False)
        self.told.setText(breakable(sentence))
        self.told.setAccessibleName(sentence)
        self.told.setVisible(bool(sentence))
        self._offer()
        if sentence:
            from reader.ui.announcing import alert  # noqa: PLC0415 - when there is something

            alert(self.told)
            self.address.setFocus()
        self.adjustSize()

    def _set_busy(self, *, busy: bool) -> None:
        for widget in (self.bar, self.doing):
            widget.setVisible(busy)
        self.address.setReadOnly(busy)
        self.fetch.setEnabled(not busy and bool(self.address.text().strip()))
        if busy:
            self.leave.setFocus()

    def _offer(self) -> None:
        """Offer to fetch, or to ask a machine inside; that never by the Enter key alone."""
        self.fetch.setVisible(self._inside is None)
        self.agree.setVisible(self._inside is not None)
        self.fetch.setDefault(self._inside is None)

    def _arrange(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Web address:"), self.address)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.doing)
        foot.addStretch(1)
        for button in (self.leave, self.agree, self.fetch):
            button.setAutoDefault(False)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(form)
        for widget in (self.asked, self.told, self.bar):
            column.addWidget(widget)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.address.textChanged.connect(self._follow)
        self.fetch.clicked.connect(self._want)
        self.agree.clicked.connect(self._agree)
        self.leave.clicked.connect(self.reject)
        self._follow("")

    def _follow(self, written: str) -> None:
        """Say who will be asked, as far as it is written."""
        self.asked.setText(breakable(_asked(_address(written))))
        self.show_sentence("")

    def _want(self) -> None:
        try:
            address = address_of(self.address.text())
        except ReaderError as error:
            self.show_sentence(said(error.sentence))
            return
        self.wanted.emit(address)

    def _agree(self) -> None:
        if self._inside is not None:
            self.agreed.emit(self._inside)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMinimumWidth(_WIDE)
        return label


def breakable(words: str) -> str:
    """Return `words` so that an address of any length is shown whole, on several lines."""
    return _LONG.sub("\\g<0>\u200b", words)


def _address(written: str) -> Address | None:
    try:
        return address_of(written)
    except ReaderError:
        return None


def _asked(address: Address | None) -> str:
    """Return what happens when the user asks for `address`."""
    host = _tr("AddressDialog", "the host of the address")
    if address:
        host = _tr("AddressDialog", "“{}”").format(address.authority)
    parts = [
        _tr("AddressDialog", "This is the one thing for which Synoptic uses the network."),
        _tr(
            "AddressDialog",
            "When you press Fetch, {} is asked for this page, and for no picture or other part of "
            "it. It learns where your connection comes from, and that Synoptic asks. Nothing else "
            "is sent: no cookies, no account, nothing of your library.",
        ).format(host),
    ]
    if address and not address.encrypted:
        parts.append(
            _tr("AddressDialog", "The connection is not encrypted: others can read along.")
        )
    return " ".join(parts)


def _question(inside: Inside, asked: Address) -> str:
    """Return what should be known of a machine that is not on the open network."""
    if (inside.host, inside.port) == (asked.host, asked.port):
        where = _tr("AddressDialog", "“{host}” ({numbers}) is not on the open network:")
    else:
        where = _tr(
            "AddressDialog",
            "The page leads on to “{host}”, port {port} ({numbers}), not on the open network:",
        )
    told = where.format(host=inside.host, port=inside.port, numbers=", ".join(inside.addresses))
    why = _tr(
        "AddressDialog",
        "it is this computer, or one that only your own network can reach. Articles are seldom "
        "there, and asking may set something off. Go on only if you know it.",
    )
    return f"{told} {why}"
