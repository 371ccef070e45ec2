"""Whatever the user does with keys, no two actions have the same."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from reader.ui.shortcuts.assigned import Shortcuts

_KEYS = ("Ctrl+A", "Ctrl+B", "F2", "F3", "Alt+1")


class Few:
    """Three actions with keys and one without."""

    def __init__(self, parent: QObject) -> None:
        self.first, self.second, self.third, self.fourth = (QAction(parent) for _ in range(4))
        self.first.setShortcuts([QKeySequence("Ctrl+A"), QKeySequence("F2")])
        self.second.setShortcut(QKeySequence("Ctrl+B"))
        self.third.setShortcut(QKeySequence("F3"))


@given(
    st.lists(st.tuples(st.integers(0, 3), st.sampled_from([*_KEYS, None, "reset", "all"]))),
    st.lists(st.tuples(st.sampled_from(["first", "second", "gone"]), st.sampled_from(_KEYS))),
)
def test_no_two_actions_ever_share_a_key_and_what_is_kept_is_taken_again(qapp, doings, kept):
    parent = QObject(qapp)
    shortcuts = Shortcuts(Few(parent), ("&File",), kept)
    for place, doing in doings:
        action = list(shortcuts.actions.values())[place]
        if doing == "reset":
            shortcuts.reset(action)
        elif doing == "all":
            shortcuts.reset_all()
        else:
            shortcuts.assign(action, QKeySequence(doing) if doing else None)
    now = keys(shortcuts)
    times = Counter(key for those in now.values() for key in those)
    again = Shortcuts(Few(parent), ("&File",), shortcuts.kept)

    assert [key for key, count in times.items() if count > 1] == []
    assert keys(again) == now
    parent.deleteLater()


def keys(shortcuts):
    return {
        name: [key.toString() for key in action.shortcuts()]
        for name, action in shortcuts.actions.items()
    }
