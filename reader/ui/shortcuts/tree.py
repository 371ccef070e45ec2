"""All actions by menu, with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from reader.ui.cards.filtering import folded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from reader.ui.shortcuts.entries import Entry


class KeyTree(QTreeWidget):
    """Lists what can be done by key; it narrows to what is sought."""

    def __init__(self, entries: Mapping[str, Sequence[Entry]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        self.setAccessibleName(self.tr("Shortcuts by menu"))
        self.setUniformRowHeights(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._titles: list[QTreeWidgetItem] = []
        self._entries: list[tuple[Entry, QTreeWidgetItem, str]] = []  # with the title of its menu
        for title, those in entries.items():
            self._add(title, those)
        self.narrow("")

    @property
    def entry(self) -> Entry | None:
        """The current line; None where that is hidden, or a title."""
        item = self.currentItem()
        here = (entry for entry, one, _ in self._entries if one is item and not one.isHidden())
        return next(here, None)

    def narrow(self, sought: str) -> int:
        """Show only lines with these words, or with these keys; return how many there are.

        The first of them is the current one, where the one before is no longer shown.
        """
        words = folded(sought).split()
        shown = []
        for entry, item, title in self._entries:
            text = folded(f"{title} {entry.words} {entry.keys}")
            item.setHidden(not all(word in text for word in words))
            shown += [] if item.isHidden() else [item]
        kept = {id(item.parent()) for item in shown}
        for top in self._titles:
            top.setHidden(id(top) not in kept)
        if self.entry is None and shown:
            self.setCurrentItem(shown[0])
        return len(shown)

    def show_keys(self) -> None:
        """Show the keys the actions have now."""
        for entry, item, _ in self._entries:
            item.setText(1, entry.keys)

    def _add(self, title: str, entries: Sequence[Entry]) -> None:
        top = QTreeWidgetItem(self, [title])
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        top.setFont(0, font)
        for entry in entries:
            item = QTreeWidgetItem(top, [entry.words, entry.keys])
            self._entries.append((entry, item, title))
        self._titles.append(top)
        top.setExpanded(True)
