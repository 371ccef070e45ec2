"""The list of stories stays where it is while its rows change."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from reader.model.story import Entry, Opened, Story
from reader.ui.models.stories import ROW, rows_of
from reader.ui.painting import Look
from reader.ui.sidebar.stories import StoryList
from reader.ui.story import NOTHING
from reader.ui.theme import load_theme

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def listed(home, look, entries, state):
    view = StoryList(look, home)
    for widget in (view, home):
        widget.resize(152, 600)
    view.show_rows(rows_of(entries, state, unfolded=True), "s1")
    home.show()
    return view


def show(view, entries, state, *, unfolded=True):
    view.show_rows(rows_of(entries, state, unfolded=unfolded), state.story.id)


def opened(story, name="Other", articles=()):
    return Opened(Story(story, name, tuple(a.key for a in articles), ""), articles)


def test_the_row_stays_while_the_story_changes(listed, entries, state, articles):
    listed.choose(2)
    shorter = replace(state.story, articles=state.story.articles[:2], hidden=frozenset())
    show(listed, entries, Opened(shorter, articles[:2]))
    assert listed.current == 1
    show(listed, entries, NOTHING)
    assert listed.current == -1
    assert listed.row is None


def test_the_row_stays_on_a_story_wherever_that_goes(listed, entries, state):
    listed.setCurrentIndex(listed.stories.find(story="s3"))
    show(listed, entries, state, unfolded=False)
    assert listed.row.entry.id == "s3"
    show(listed, entries[::-1], state)
    assert listed.row.entry.id == "s3"
    show(listed, entries[:2], state)
    assert listed.row is None


def test_the_row_stays_on_a_story_while_none_is_open(listed, entries):
    show(listed, entries, NOTHING)
    listed.setCurrentIndex(listed.stories.find(story="s3"))
    show(listed, entries[::-1], NOTHING)

    assert listed.row.entry.id == "s3"


def test_another_story_is_shown_from_its_first_article(listed, entries, articles):
    listed.choose(2)
    show(listed, entries, opened("s3", articles=articles))
    assert listed.current == 0
    assert listed.stories.opened().data() == "Other"


def test_a_story_that_is_opened_stays_below_the_pointer(listed, articles):
    many = [Entry(f"s{at}", f"Story {at}", 3, 0, "") for at in range(80)]
    show(listed, many, opened("s2", articles=articles))
    listed.verticalScrollBar().setValue(900)
    top = listed.visualRect(listed.stories.find(story="s33")).top()
    assert 0 < top < 600
    show(listed, many, opened("s33", articles=articles))

    assert listed.visualRect(listed.stories.find(story="s33")).top() == top


def test_as_much_of_a_story_is_seen_as_there_is_room_for(listed, articles):
    many = [Entry(f"s{at}", f"Story {at}", 3, 0, "") for at in range(80)]
    show(listed, many, opened("s2", articles=articles))
    show(listed, many, opened("s60", articles=articles))

    seen = listed.viewport().rect()
    assert seen.contains(listed.visualRect(listed.stories.opened()))
    assert seen.contains(listed.visualRect(listed.stories.find(place=2)))


def test_a_long_name_takes_a_second_line_unless_there_is_room(qtbot, listed, entries, state):
    long = replace(state, story=replace(state.story, name="A story of many words " * 3))
    show(listed, entries, long)
    listed.resize(160, 600)
    row = listed.stories.opened()
    qtbot.waitUntil(lambda: listed.visualRect(row).height() == 48)
    listed.resize(900, 600)
    qtbot.waitUntil(lambda: listed.visualRect(row).height() == 32)


def test_a_name_is_written_in_place(qtbot, listed):
    listed.write_name()
    editor = listed.findChild(QLineEdit)
    assert editor.hasFocus() or editor.isVisible()
    editor.setText("Dark Sorn")
    with qtbot.waitSignal(listed.name_written) as told:
        qtbot.keyClick(editor, KEY.Key_Return)

    assert told.args == ["Dark Sorn"]


def test_escape_leaves_the_name_as_it_was(qtbot, listed):
    listed.write_name()
    with qtbot.assertNotEmitted(listed.name_written):
        qtbot.keyClick(listed.findChild(QLineEdit), KEY.Key_Escape)


def test_what_is_being_written_stays_while_the_list_is_made_anew(listed, entries, state):
    listed.write_name()
    editor = listed.findChild(QLineEdit)
    editor.setText("Dark")
    show(listed, entries, replace(state, story=replace(state.story, name="Sorn")))

    assert editor.text() == "Dark"
    assert editor.isVisible()


def test_no_name_is_written_while_no_story_is_open(listed, entries):
    show(listed, entries, NOTHING)
    listed.write_name()

    assert listed.findChild(QLineEdit) is None


def test_keys_of_rows_are_handed_on_and_the_others_not(qtbot, listed):
    for key in (KEY.Key_Return, KEY.Key_Delete, KEY.Key_Left, KEY.Key_Right):
        with qtbot.waitSignal(listed.key_pressed) as told:
            qtbot.keyClick(listed, key)
        assert told.args == [key]
    with qtbot.assertNotEmitted(listed.key_pressed):
        qtbot.keyClick(listed, KEY.Key_Right, Qt.KeyboardModifier.AltModifier)
        qtbot.keyClick(listed, KEY.Key_Down)
        listed.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, ord("Ж"), NONE, "ж"))
    assert listed.current == 1


def click(view, at, kind):
    buttons = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        kind,
        QPointF(at),
        view.viewport().mapToGlobal(QPointF(at)),
        buttons,
        buttons,
        NONE,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_two_clicks_are_one_on_each_row_where_the_first_moves_the_rows(
    qtbot, listed, entries, articles
):
    at = listed.visualRect(listed.stories.find(story="s2")).center()
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=at)
    show(listed, entries, opened("s2", articles=articles))
    with qtbot.assertNotEmitted(listed.clicked), qtbot.assertNotEmitted(listed.doubleClicked):
        click(listed, at, QEvent.Type.MouseButtonDblClick)
        click(listed, at, QEvent.Type.MouseButtonRelease)

    at = listed.visualRect(listed.stories.opened()).center()
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(listed.doubleClicked):
        click(listed, at, QEvent.Type.MouseButtonDblClick)


def test_the_press_remembers_what_the_list_was_on(qtbot, listed):
    listed.choose(1)
    at = listed.visualRect(listed.stories.find(place=2)).center()
    qtbot.mousePress(listed.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert listed.before == 1
    assert listed.at == at
    assert listed.current == 2


def test_the_list_follows_the_theme_also_before_it_is_seen(home, look, fonts, listed):
    dark = Look(load_theme("dark"), fonts)
    before = listed.grab().toImage()
    listed.set_look(dark)
    assert listed.grab().toImage() != before
    StoryList(look, home).set_look(dark)


def test_two_thousand_stories_cost_no_widget_each(listed, entries, state):
    many = [Entry(f"x{at}", f"Story {at}", 3, 0, "") for at in range(2000)]
    widgets = len(listed.findChildren(QLineEdit))
    show(listed, [*many, *entries], state)
    listed.scrollToBottom()

    assert listed.indexAt(QPoint(60, listed.viewport().height() - 5)).data(ROW).entry.id == "s3"
    assert len(listed.findChildren(QLineEdit)) == widgets
