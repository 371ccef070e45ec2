"""Handing the keyboard on to a part of a widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class HandsOn:
    """A widget that hands the keyboard on to a part of it, named first among its bases.

    Qt's focus proxies are not used for that: Tab, which comes by the widget after its last part,
    would be led back to the proxy for ever.

    Attributes:
        heir: The part; None where there is none yet.
    """

    heir: QWidget | None = None

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        """Give the keyboard to the part."""
        if self.heir is not None:
            self.heir.setFocus(reason)
