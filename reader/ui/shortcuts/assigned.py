"""The keys of every action: those of the program, and those the user has put in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_tr = QCoreApplication.translate
_Standard = QKeySequence.StandardKey

#: The name of an action, then its keys as Qt writes them on every platform.
Kept: TypeAlias = tuple[str, ...]

_MOVING = (
    *(_Standard.MoveToNextWord, _Standard.MoveToPreviousWord),
    *(_Standard.MoveToStartOfDocument, _Standard.MoveToEndOfDocument),
    *(_Standard.SelectNextWord, _Standard.SelectPreviousWord),
    *(_Standard.SelectStartOfDocument, _Standard.SelectEndOfDocument),
    *(_Standard.DeleteStartOfWord, _Standard.DeleteEndOfWord),
)
_FIXED = ("Shift+F10", "Ctrl+Tab", "Ctrl+Shift+Tab", "Alt+F4")


class Shortcuts(QObject):
    """Gives actions other keys; no two ever have the same.

    Signals:
        changed: An action has other keys.
    """

    changed = Signal()

    def __init__(self, actions: object, menus: Sequence[str], kept: Iterable[Kept]) -> None:
        """Take every action that is an attribute of `actions`, and what the user changed.

        Args:
            actions: What has them.
            menus: Titles of the menus, whose letters are taken with Alt.
            kept: What the user changed; what is not or no longer an action, and keys that are
                taken, are left out.
        """
        super().__init__()
        self.actions = dict(_named(vars(actions)))
        self._first = {name: action.shortcuts() for name, action in self.actions.items()}
        letters = ((QKeySequence.mnemonic(title), title) for title in menus)
        self._letters = {key.toString(): title.replace("&", "") for key, title in letters}
        self._take([one for one in kept if one and one[0] in self.actions])

    @property
    def kept(self) -> tuple[Kept, ...]:
        """What the user changed."""
        return tuple(
            (name, *(key.toString() for key in action.shortcuts()))
            for name, action in self.actions.items()
            if action.shortcuts() != self._first[name]
        )

    def is_changed(self, action: QAction) -> bool:
        """Tell whether an action has other keys than the program gave it."""
        return action.shortcuts() != self._first[self._name(action)]

    def holder(self, key: QKeySequence, but: QAction) -> QAction | None:
        """Return the action that has `key`, other than `but`; None where it is free."""
        others = (action for action in self.actions.values() if action is not but)
        return next((action for action in others if key in action.shortcuts()), None)

    def refusal(self, key: QKeySequence) -> str:
        """Return why no action may have `key`; empty where one may."""
        menu = self._letters.get(key.toString())
        told = key.toString(QKeySequence.SequenceFormat.NativeText)
        if menu:
            return _tr("Shortcuts", "{} opens the {} menu.").format(told, menu)
        if _writes(key) or key in _taken():
            return _tr("Shortcuts", "{} is needed to write, or to move about.").format(told)
        return ""

    def assign(self, action: QAction, key: QKeySequence | None) -> None:
        """Give `action` this key alone, or none; it is taken from whatever has it."""
        self._give(action, [key] if key is not None else [])
        self.changed.emit()

    def reset(self, action: QAction) -> None:
        """Give `action` its first keys again; they are taken from whatever has them."""
        self._give(action, self._first[self._name(action)])
        self.changed.emit()

    def reset_all(self) -> None:
        """Give every action its first keys again."""
        for name, action in self.actions.items():
            action.setShortcuts(self._first[name])
        self.changed.emit()

    def _take(self, kept: Sequence[Kept]) -> None:
        for name, *_ in kept:
            self.actions[name].setShortcuts([])
        for name, *keys in kept:
            action = self.actions[name]
            read = (QKeySequence(key) for key in keys)
            action.setShortcuts(
                [
                    key
                    for key in read
                    if not (key.isEmpty() or self.refusal(key) or self.holder(key, action))
                ]
            )

    def _give(self, action: QAction, keys: Sequence[QKeySequence]) -> None:
        for key in keys:
            holder = self.holder(key, action)
            if holder is not None:
                holder.setShortcuts([one for one in holder.shortcuts() if one != key])
        action.setShortcuts(keys)

    def _name(self, action: QAction) -> str:
        return next(name for name, one in self.actions.items() if one is action)


def in_words(keys: Iterable[QKeySequence]) -> str:
    """Return keys as this platform writes them."""
    return ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def _named(those: Mapping[str, object]) -> Iterator[tuple[str, QAction]]:
    for name, one in those.items():
        if isinstance(one, QAction):
            yield name, one
        elif isinstance(one, dict):
            for key, action in one.items():
                if isinstance(action, QAction):
                    yield f"{name}.{getattr(key, 'value', key)}", action


def _writes(key: QKeySequence) -> bool:
    """Tell whether a key writes or moves a caret: any without Ctrl, Alt or Meta but F1 and on."""
    pressed = key[0]  # type: ignore[index]
    held = pressed.keyboardModifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    return not held and not Qt.Key.Key_F1 <= pressed.key() <= Qt.Key.Key_F35


def _taken() -> set[QKeySequence]:
    """Return the keys that text fields, tabs and the desktop have for themselves."""
    moving = (key for standard in _MOVING for key in QKeySequence.keyBindings(standard))
    return {*moving, *map(QKeySequence, _FIXED)}
