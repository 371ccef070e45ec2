"""Tooltips that tell an action's keys, whatever the user makes of those."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget


def keep_told(widget: QWidget, action: QAction, words: str = "", sentence: str = "{}") -> None:
    """Let a widget's tooltip say from now on what it does, and by which keys.

    Args:
        widget: A button of the same window as the action.
        action: What it leads to.
        words: What that does; empty: what the action says.
        sentence: What words and keys are put into.
    """
    does = words or action.text().replace("&", "")

    def tell() -> None:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        widget.setToolTip(sentence.format(f"{does} ({keys})" if keys else does))

    tell()
    action.changed.connect(tell)
