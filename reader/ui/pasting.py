"""What is pasted or dropped: files, a page, text, or a web address to be asked about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication

from reader.ui.opening import dropped_files

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QMimeData

    from reader.model.draft import Pasted
    from reader.ui.opening import Opening
    from reader.ui.status import StatusBar

_tr = QCoreApplication.translate

_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Brought:
    """What somebody brings from another program.

    Attributes:
        sources: Files and pasted pages, to be read.
        address: A web address, to be asked about.
    """

    sources: tuple[Path | Pasted, ...] = ()
    address: str = ""


def brought(data: QMimeData) -> Brought | None:
    """Return what can be read of `data`, the surest first, or None.

    What is dragged out of a browser comes as several things at once: a link or a picture has an
    address, a selection has none but is both a page and text.
    """
    files = dropped_files(data)
    if files:
        return Brought(tuple(files))
    links = [url.toString() for url in data.urls() if url.scheme() in {"http", "https"}]
    if links:
        return Brought(address=links[0])
    # Qt gives what is a link of any kind for text, too.
    text = data.text() if data.hasFormat("text/plain") else ""
    if _ADDRESS.fullmatch(text.strip()):
        return Brought(address=text.strip())
    page = data.html() if data.hasHtml() else ""
    # A picture that is copied in a browser comes with a page that holds it and no words.
    if page.strip() and (text.strip() or not data.hasImage()):
        return Brought((_pasted(_tr("Pasting", "Pasted page") + ".html", page),))
    if text.strip():
        return Brought((_pasted(_tr("Pasting", "Pasted text"), text),))
    return None


def may_bring(data: QMimeData) -> bool:
    """Say whether `data` may hold something to read; it is looked at only when it is dropped."""
    return data.hasUrls() or data.hasHtml() or data.hasText()


class Pasting(QObject):
    """Reads what is pasted or dropped; a web address is only told, never fetched.

    Signals:
        address_brought: A web address, as it was written.
    """

    address_brought = Signal(str)

    def __init__(self, opening: Opening, status: StatusBar) -> None:
        super().__init__(opening)
        self._opening, self._status = opening, status

    def paste(self) -> None:
        """Read what is on the clipboard."""
        self.take(
            QGuiApplication.clipboard().mimeData(),
            self.tr("There is nothing on the clipboard to paste as an article."),
            self.tr("There is a picture on the clipboard; copy text, a page or files to paste."),
        )

    def drop(self, data: QMimeData) -> None:
        """Read what is dropped."""
        self.take(
            data,
            self.tr("What was dropped holds no article."),
            self.tr("What was dropped is a picture; drop text, a page or files."),
        )

    def take(self, data: QMimeData, nothing: str, picture: str) -> None:
        """Read `data`, or say `nothing`, or that it is a `picture`."""
        found = brought(data)
        if found is None:
            self._say(picture if data.hasImage() else nothing)
        elif found.address:
            self.address_brought.emit(found.address)
        else:
            self._opening.open(found.sources)

    def _say(self, words: str) -> None:
        from reader.ui.announcing import announce  # noqa: PLC0415 - not while the window opens

        self._status.say(words)
        announce(self._status.said, words)


def _pasted(name: str, words: str) -> Pasted:
    from reader.model.draft import Pasted  # noqa: PLC0415 - not at the start

    return Pasted(name, words.encode("utf-8", "replace"))
