"""The accessible interfaces: a pane with its passages, a passage with its marks, a strip.

The words are told by name, a sentence at a time.  Qt's interface for text, letter by letter, is
not offered: PySide binds none of its methods that answer through pointers, `selection` and
`attributes`, so that a screen reader would be given numbers that nobody has written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from weakref import proxy

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleObject,
    QAccessibleValueInterface,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from reader.ui.accessible.parts import Part, part_at, parts_of
from reader.ui.reading.pieces import PieceKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QWidget

    from reader.ui.reading.pane import Pane
    from reader.ui.reading.strip import OverviewStrip

_Role = QAccessible.Role
_Text = QAccessible.Text
_Interface = QAccessible.InterfaceType

_ROLES = {
    PieceKind.PASSAGE: _Role.Paragraph,
    PieceKind.COUNTERPART: _Role.Link,
    PieceKind.QUOTE: _Role.StaticText,
    PieceKind.NAME: _Role.StaticText,
    PieceKind.FIGURE: _Role.StaticText,
    PieceKind.NOTE: _Role.Link,
}
_AREAS = {
    "PaneHeader": _Role.Heading,
    "Toolbar": _Role.ToolBar,
    "Sidebar": _Role.Pane,
    "ReadingDesk": _Role.Pane,
    "Inspector": _Role.Pane,
    "StatusBar": _Role.StatusBar,
}


def interface_of(key: str, thing: QObject) -> QAccessibleInterface:
    """Return a new interface for `thing`, whose class is called `key`."""
    match key:
        case "Pane":
            return PaneInterface(cast("QWidget", thing))
        case "Part":
            return PartInterface(thing)
        case "OverviewStrip":
            return StripInterface(cast("OverviewStrip", thing))
        case _:
            return QAccessibleWidget(cast("QWidget", thing), _AREAS[key])


class PaneInterface(QAccessibleWidget):
    """A pane: a document whose children are its passages."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane, _Role.Document)

    def childCount(self) -> int:
        """Return how many passages there are."""
        return len(parts_of(self._pane))

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return a passage."""
        return _nth(parts_of(self._pane), index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return which passage `child` is; -1 for none."""
        return _place(parts_of(self._pane), child)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the passage at a point of the screen."""
        return _asked(part_at(parts_of(self._pane), QPoint(x, y)))

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the passage that the keyboard is at, else the pane if it has the keyboard."""
        chosen = next((part for part in parts_of(self._pane) if part.is_chosen), None)
        return _asked(chosen) if chosen else super().focusChild()

    @property
    def _pane(self) -> Pane:
        return cast("Pane", self.widget())


class PartInterface(QAccessibleObject):
    """A passage or a mark."""

    def __init__(self, part: QObject) -> None:
        super().__init__(part)
        self._press = _Press(self)

    def role(self) -> QAccessible.Role:
        """Return what it is to be presented as."""
        return _ROLES[self._part.piece.kind]

    def text(self, kind: QAccessible.Text) -> str:
        """Return the words, or what there is to say of them."""
        if kind == _Text.Name:
            return self._part.piece.words
        return self._part.piece.told if kind == _Text.Description else ""

    def state(self) -> QAccessible.State:
        """Return whether it is in view, selected, where the keyboard is."""
        part, state = self._part, QAccessible.State()
        state.readOnly = state.selectable = state.focusable = True
        state.selected = part.is_lit
        state.focused = part.is_chosen
        state.offscreen = not part.is_in_view
        state.invisible = not part.pane.isVisible()
        state.linked = _ROLES[part.piece.kind] == _Role.Link
        return state

    def rect(self) -> QRect:
        """Return where it is on the screen, in logical pixels."""
        return self._part.area

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the passage of a mark, the pane of a passage."""
        part = self._part
        return QAccessible.queryAccessibleInterface(part.above or part.pane)

    def childCount(self) -> int:
        """Return how many marks there are on it."""
        return len(self._part.parts)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return a mark."""
        return _nth(self._part.parts, index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return which mark `child` is; -1 for none."""
        return _place(self._part.parts, child)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the mark at a point of the screen."""
        return _asked(part_at(self._part.parts, QPoint(x, y)))

    def window(self) -> QWindow:
        """Return the window it is in."""
        return self._part.pane.window().windowHandle()

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """Return where C++ finds what it asks for."""
        return _pointer(self._press if kind == _Interface.ActionInterface else None)

    def press(self, action: str) -> None:
        """Do an action by its name."""
        if action == QAccessibleActionInterface.pressAction():
            self._part.press()
        elif action == QAccessibleActionInterface.setFocusAction():
            self._part.approach()

    @property
    def _part(self) -> Part:
        return cast("Part", self.object())


class _Press(QAccessibleActionInterface):
    """What can be done with a part."""

    def __init__(self, interface: PartInterface) -> None:
        super().__init__()
        self._interface: PartInterface = proxy(interface)  # in no circle: it goes with what has it

    def actionNames(self) -> list[str]:
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, action: str) -> None:
        self._interface.press(action)

    def keyBindingsForAction(self, _action: str) -> list[str]:
        return []


class StripInterface(QAccessibleWidget):
    """An overview strip: a scroll bar that tells how much there is of what."""

    def __init__(self, strip: OverviewStrip) -> None:
        super().__init__(strip, _Role.ScrollBar)
        self._value = _Scrolled(self)

    def text(self, kind: QAccessible.Text) -> str:
        """Return its name, or what it marks."""
        if kind == _Text.Description:
            return self.strip.in_words()
        return super().text(kind)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """Return where C++ finds what it asks for."""
        if kind == _Interface.ValueInterface:
            return _pointer(self._value)
        found: int | None = super().interface_cast(kind)
        return _pointer(None) if found is None else found

    @property
    def strip(self) -> OverviewStrip:
        """What it stands for."""
        return cast("OverviewStrip", self.widget())


class _Scrolled(QAccessibleValueInterface):
    """How far a pane is scrolled."""

    def __init__(self, interface: StripInterface) -> None:
        super().__init__()
        self._interface: StripInterface = proxy(interface)  # likewise

    def currentValue(self) -> int:
        return self._interface.strip.value()

    def setCurrentValue(self, value: object) -> None:
        self._interface.strip.setValue(int(cast("float", value)))

    def minimumValue(self) -> int:
        return self._interface.strip.minimum()

    def maximumValue(self) -> int:
        return self._interface.strip.maximum()

    def minimumStepSize(self) -> int:
        return self._interface.strip.singleStep()


def _asked(part: Part | None) -> QAccessibleInterface | None:
    return QAccessible.queryAccessibleInterface(part) if part is not None else None


def _nth(parts: Iterable[Part], index: int) -> QAccessibleInterface | None:
    those = list(parts)
    return _asked(those[index]) if 0 <= index < len(those) else None


def _place(parts: Iterable[Part], child: QAccessibleInterface) -> int:
    thing = child.object()
    return next((at for at, part in enumerate(parts) if part is thing), -1)


def _pointer(thing: Shiboken.Object | None) -> int:
    """Return the address of what a Python object wraps; PySide crashes on None, and on 0."""
    address = Shiboken.getCppPointer(thing)[0] if thing is not None else 0
    return cast("int", Shiboken.VoidPtr(address))  # what PySide calls an int and is none
