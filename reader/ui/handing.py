"""Handing the keyboard on to a part of a widget."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class HandsOn(QWidget):
    """A widget that hands the keyboard on to a part of it.

    Qt's focus proxies are not used for that: Tab, which comes by the widget after its last part,
    would be led back to the proxy for ever.

    Attributes:
        heir: The part; where it cannot be seen, the first other one that takes Tab stands in.
    """

    heir: QWidget | None = None

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        """Give the keyboard to the part, or keep it until there is one to be seen."""
        parts = [self.heir] if self.heir is not None else []
        heir = next(
            (part for part in (*parts, *self.findChildren(QWidget)) if self._can(part)), None
        )
        if heir is None:
            super().setFocus(reason)
        else:
            heir.setFocus(reason)

    def _can(self, part: QWidget) -> bool:
        takes = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
        return takes and part.isEnabled() and part.isVisibleTo(self)
