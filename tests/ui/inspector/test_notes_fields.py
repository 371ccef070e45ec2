"""The fields of a note's form."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication

from reader.model.note import COLORS, STATUSES
from reader.ui.inspector.notes_fields import (
    BodyEdit,
    PenChoice,
    StatusChoice,
    StillChoice,
    TagsEdit,
)
from reader.ui.painting import Look
from reader.ui.theme import load_theme


@pytest.fixture
def body(qtbot):
    body = BodyEdit()
    qtbot.addWidget(body)
    return body


@pytest.fixture
def tags(qtbot):
    tags = TagsEdit()
    qtbot.addWidget(tags)
    tags.show()
    tags.know(["Harbour", "history", "to do"])
    return tags


@pytest.fixture
def pens(qtbot, look):
    pens = PenChoice(look)
    qtbot.addWidget(pens)
    pens.show()
    return pens


@pytest.fixture
def status(qtbot):
    status = StatusChoice()
    qtbot.addWidget(status)
    status.show()
    return status


def test_a_no_break_space_and_lines_are_kept(qtbot, body):
    body.show_words("10\u00a0km\n\nnorth")
    qtbot.keyClick(body, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)

    assert body.words() == "\n10\u00a0km\n\nnorth"


def test_the_caret_stays_where_the_words_are_the_same(body):
    body.show_words("two\u2028lines")
    body.moveCursor(body.textCursor().MoveOperation.End)
    body.show_words("two\u2028lines")
    assert body.textCursor().position() == 9
    body.show_words("two others")
    assert body.textCursor().position() == 0


def taken(body, key, modifiers=Qt.KeyboardModifier.ControlModifier):
    """Whether the field takes a key from the window's shortcuts."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
    event.ignore()
    QApplication.sendEvent(body, event)
    return event.isAccepted()


def test_undo_and_redo_are_the_windows_where_nothing_was_typed(qtbot, body):
    again = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    body.show_words("as kept")
    assert not taken(body, Qt.Key.Key_Z)
    qtbot.keyClicks(body, "x")
    assert taken(body, Qt.Key.Key_Z)
    assert not taken(body, Qt.Key.Key_Z, again)
    body.undo()
    assert taken(body, Qt.Key.Key_Z, again)
    assert taken(body, Qt.Key.Key_C)


def test_tags_are_parted_by_commas_each_once_whatever_its_case(tags):
    tags.setText(" to  do,, Boats,boats , Ärger,ärger")

    assert tags.tags() == ("to do", "Boats", "Ärger")


def test_tags_that_are_there_already_are_left_as_they_are_typed(tags):
    tags.setText("a,b,")
    tags.show_tags(("a", "b"))
    assert tags.text() == "a,b,"
    tags.show_tags(("a", "c"))
    assert tags.text() == "a, c"


def test_the_tag_in_which_the_caret_is_gets_completed(tags):
    tags.setText("boats, HIS")
    completer = tags.completer()
    completer.setCompletionPrefix(tags.text())
    assert completer.currentCompletion() == "boats, history"
    tags.setCursorPosition(2)
    assert completer.splitPath(tags.text()) == ["bo"]
    assert completer.pathFromIndex(completer.model().index(2, 0)) == "to do, HIS"


def test_the_tags_in_use_are_asked_for_before_they_are_needed(qtbot, tags):
    event = QFocusEvent(QEvent.Type.FocusIn)
    with qtbot.waitSignal(tags.wanted):
        QApplication.sendEvent(tags, event)


def test_a_pen_is_chosen_by_mouse_and_by_keyboard(qtbot, pens):
    pens.show_color("yellow")
    buttons = pens._group.buttons()
    with qtbot.waitSignal(pens.chosen):
        qtbot.mouseClick(buttons[3], Qt.MouseButton.LeftButton)
    assert pens.color == "rose"
    with qtbot.waitSignal(pens.chosen):
        qtbot.keyClick(buttons[1], Qt.Key.Key_Space)
    assert pens.color == "peach"
    assert [button.isChecked() for button in buttons].count(True) == 1


def test_a_pen_shown_is_none_chosen(qtbot, pens):
    with qtbot.assertNotEmitted(pens.chosen):
        for color in COLORS:
            pens.show_color(color)
            assert pens.color == color


def test_the_keyboard_comes_to_the_pen_chosen_and_goes_to_the_others_by_arrows(qtbot, pens):
    pens.show_color("mint")
    buttons = pens._group.buttons()
    pens.activateWindow()
    buttons[2].setFocus()
    qtbot.waitUntil(buttons[2].hasFocus)
    with qtbot.waitSignal(pens.chosen):
        qtbot.keyClick(buttons[2], Qt.Key.Key_Right)
    assert buttons[3].hasFocus()
    assert pens.color == "rose"
    assert [bool(b.focusPolicy() & Qt.FocusPolicy.TabFocus) for b in buttons].index(True) == 3


def test_every_pen_says_what_it_means(pens):
    pens.show_meanings({"rose": "contradiction"})
    buttons = pens._group.buttons()

    assert [b.toolTip() for b in buttons][3] == "Rose: contradiction"
    assert [b.accessibleName() for b in buttons][2:4] == ["Mint", "Rose: contradiction"]


def test_pens_follow_the_theme(pens, fonts):
    before = pens._group.buttons()[0].icon().pixmap(22, 18).toImage()
    pens.set_look(Look(load_theme("dark"), fonts))

    assert pens._group.buttons()[0].icon().pixmap(22, 18).toImage() != before


def test_a_status_is_shown_and_chosen(status):
    for one in STATUSES:
        status.show_status(one)
        assert status.status == one
    assert [status.itemText(at) for at in range(3)] == ["No status", "To check", "Checked"]


def test_the_wheel_changes_no_status(status):
    at = QPointF(5, 5)
    event = QWheelEvent(
        at,
        QPointF(status.mapToGlobal(at)),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(status, event)

    assert status.status == "none"
    assert not event.isAccepted()


def test_a_list_to_choose_from_shows_that_it_is_one(status):
    status.setStyleSheet("StillChoice::drop-down { border: 0; }")
    image = status.grab().toImage()
    edge = image.width() - 26
    inked = {image.pixelColor(x, image.height() // 2).name() for x in range(edge, edge + 20)}

    assert len(inked) > 1


def test_words_too_long_for_their_field_end_in_an_ellipsis(home):
    choice = StillChoice(home)
    choice.addItem("Peach: contradiction between two accounts")
    choice.addItem("All")
    choice.resize(choice.fontMetrics().horizontalAdvance("Peach: contradiction"), 30)
    assert choice.told.startswith("Peach: c")
    assert choice.told.endswith("…")
    choice.setCurrentIndex(1)
    assert choice.told == "All"


def test_a_sign_before_the_words_leaves_them_less_room(home):
    choice = StillChoice(home)
    pixmap = QPixmap(16, 16)
    pixmap.fill("black")
    choice.addItem("Peach: contradiction between two accounts")
    choice.addItem(QIcon(pixmap), choice.itemText(0))
    choice.resize(200, 30)
    plain = choice.told
    choice.setCurrentIndex(1)
    assert len(choice.told) < len(plain)
