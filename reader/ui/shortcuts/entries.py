"""The lines of the sheet of shortcuts: what can be done by key, menu by menu."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from reader.ui.shortcuts.assigned import in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu, QMenuBar

_tr = QCoreApplication.translate


@dataclass(frozen=True)
class Entry:
    """One line.

    Attributes:
        words: What it does, with the menu it stands in where that is one in another.
        action: What does it; None where the keys cannot be changed.
        fixed: The keys of what is no action.
    """

    words: str
    action: QAction | None = None
    fixed: str = ""

    @property
    def keys(self) -> str:
        """Its keys as this platform writes them; empty for none."""
        return in_words(self.action.shortcuts()) if self.action is not None else self.fixed


def entries_of(bar: QMenuBar, actions: Iterable[QAction]) -> dict[str, tuple[Entry, ...]]:
    """Return the lines by the title of the menu that has them.

    Args:
        bar: Has every action in a menu.
        actions: Those whose keys can be changed; what else stands in a menu is made when the
            menu opens, and left out.
    """
    known = {id(action) for action in actions}
    return {
        _plain(entry.text()): tuple(_within(menu, known, ""))
        for entry in bar.actions()
        if (menu := _menu(entry)) is not None
    } | {_tr("Shortcuts", "Everywhere and in an article"): _fixed()}


def written(entries: dict[str, tuple[Entry, ...]]) -> tuple[str, str]:
    """Return the sheet as plain text, with tabs, and as HTML; what has no keys is left out."""
    lines, rows = [], []
    for title, those in entries.items():
        keyed = [entry for entry in those if entry.keys]
        lines += [title, *(f"{entry.words}\t{entry.keys}" for entry in keyed), ""]
        rows.append(f'<tr><th colspan="2" align="left">{escape(title)}</th></tr>')
        rows += [
            f"<tr><td>{escape(entry.words)}</td><td>{escape(entry.keys)}</td></tr>"
            for entry in keyed
        ]
    return "\n".join(lines), f'<table cellpadding="3">{"".join(rows)}</table>'


def _within(menu: QMenu, known: set[int], before: str) -> Iterator[Entry]:
    for action in menu.actions():
        inner = _menu(action)
        if inner is not None:
            yield from _within(inner, known, f"{before}{_plain(action.text())}: ")
        elif id(action) in known:
            yield Entry(before + _plain(action.text()), action)


def _menu(action: QAction) -> QMenu | None:
    return cast("QMenu | None", action.menu())  # which PySide calls an object


def _plain(text: str) -> str:
    return text.replace("&", "")


def _fixed() -> tuple[Entry, ...]:
    keys = (
        (
            _tr("Shortcuts", "To the next part of the window, to the one before"),
            "Tab",
            "Shift+Tab",
        ),
        (_tr("Shortcuts", "Out of what is open, or of a field"), "Esc"),
        (_tr("Shortcuts", "To the menus"), "Alt"),
        (_tr("Shortcuts", "What can be done with what is chosen"), "Shift+F10"),
        (_tr("Shortcuts", "Read on by a line, back"), "Down", "Up"),
        (_tr("Shortcuts", "Read on by a page, back"), "Space", "Shift+Space", "PgDown", "PgUp"),
        (_tr("Shortcuts", "To the beginning, to the end"), "Home", "End"),
        (
            _tr("Shortcuts", "Select letters, words, lines"),
            "Shift+Right",
            "Ctrl+Shift+Right",
            "Shift+Down",
        ),
    )
    return tuple(Entry(words, None, in_words(map(QKeySequence, those))) for words, *those in keys)
