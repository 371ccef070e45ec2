"""The Edit menu and the keys find, on the desk."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", "raise", extend=True)


@pytest.mark.parametrize(
    ("name", "keys", "everywhere"),
    [("find", "Ctrl+F", False), ("find_all", "Ctrl+Shift+F", True)],
)
def test_the_menu_asks_for_words_in_one_article_or_all(opened, name, keys, everywhere):
    action = getattr(opened.actions_, name)
    edit = opened.menuBar().actions()[1].menu()
    assert action in edit.actions()
    assert action.shortcut().toString() == keys
    opened.actions_.synopsis.setChecked(True)
    action.trigger()
    assert opened.actions_.reading.isChecked()
    assert opened.led.seeking.going.bar.everywhere.isChecked() == everywhere


def test_f3_and_shift_f3_go_on_and_back(opened):
    a = opened.actions_
    assert [one.shortcut().toString() for one in (a.find_next, a.find_previous)] == [
        "F3",
        "Shift+F3",
    ]
    a.find_all.trigger()
    opened.led.seeking.going.bar.field.setText("Sorn")
    gone = []
    for action in (a.find_next, a.find_next, a.find_previous):
        action.trigger()
        gone.append(opened.desk._view.reached.article)
    assert gone == [1, 2, 1]
