"""Words sought in the manual: which chapters have them, and where in the one that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from reader.ui.cards.filtering import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QTextDocument

    from reader.manual import Chapter


def having(chapters: Iterable[Chapter], sought: str) -> list[str]:
    """Return the names of the chapters that have all words sought, or beginnings of them.

    Case and accents make no difference; all chapters have what is empty.
    """
    words = folded(sought).split()
    return [one.name for one in chapters if all(word in folded(one.words) for word in words)]


def places(document: QTextDocument, sought: str) -> list[QTextCursor]:
    """Return where any of the words sought stands, in the order of the text."""
    found = []
    for word in set(sought.split()):
        place = document.find(word)
        while not place.isNull():
            found.append(place)
            place = document.find(word, place)
    return sorted(found, key=QTextCursor.selectionStart)
