"""What stands above every list: a field, choices folded away, how much is listed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon

from reader.ui.inspector.figures_fields import FiguresFilter
from reader.ui.inspector.filters import Choice, FilterField
from reader.ui.inspector.notes_filters import NotesFilter
from reader.ui.inspector.quotes_fields import QuotesFilter


@pytest.fixture(params=[QuotesFilter, FiguresFilter, NotesFilter])
def bar(qtbot, look, articles, request):
    bar = request.param(look) if request.param is NotesFilter else request.param()
    qtbot.addWidget(bar)
    for choice in bar.choices:
        bar.offer_articles(choice, "Anywhere", articles, ("Elsewhere", "x"))
    bar.show()
    return bar


def test_choices_are_folded_away_until_they_are_wanted(qtbot, bar):
    assert not any(choice.isVisible() for choice in bar.choices)
    qtbot.mouseClick(bar.unfold, Qt.MouseButton.LeftButton)
    assert all(choice.isVisible() for choice in bar.choices)
    bar.unfold.click()
    assert not bar.choices[0].isVisible()


def test_the_button_says_how_much_is_asked_for_where_nobody_sees_it(qtbot, bar):
    assert not bar.asked
    for choice in bar.choices:
        with qtbot.waitSignal(bar.changed):
            choice.setCurrentIndex(1)
        assert bar.asked
    assert bar.unfold.text() == f"Filter ({len(bar.choices)})"
    bar.reset()
    assert (bar.asked, bar.unfold.text()) == (False, "Filter")
    with qtbot.waitSignals([bar.changed] * 2):
        bar.text.setText("x")
        bar.text.setText(" ")
    assert (bar.asked, bar.unfold.text()) == (False, "Filter")


def test_articles_are_offered_by_letter_and_name_between_what_else_there_is(bar, articles):
    choice = bar.choices[0]
    offered = [choice.itemText(at) for at in range(choice.count())]
    assert offered == ["Anywhere", "A Sorn Gazette", "B Pilot", "C Harbour & Sea", "Elsewhere"]
    choice.setCurrentIndex(2)
    bar.offer_articles(choice, "Anywhere", articles[:1])
    assert (choice.currentText(), bar.unfold.text()) == ("Anywhere", "Filter")


def test_it_tells_how_much_is_listed(bar):
    def told(text, total):
        bar.text.setText(text)
        bar.tell(total, "some of them", "all of them")
        return bar.count.text(), bar.clear.isVisible()

    assert told("", 0) == ("", False)
    assert told("", 4) == ("all of them", False)
    assert told("x", 4) == ("some of them", True)


def test_the_keyboard_stays_in_the_bar_when_the_button_to_clear_goes(qtbot, bar):
    bar.text.setText("x")
    bar.changed.connect(lambda: bar.tell(4, "4 quotes", ""))
    bar.tell(4, "1 of 4 quotes", "")
    bar.activateWindow()
    bar.clear.setFocus()
    qtbot.waitUntil(bar.clear.hasFocus)
    bar.clear.click()

    assert bar.focusWidget() is bar.text


def test_everything_has_a_name(bar):
    for widget in (bar.text, bar.unfold, bar.clear, *bar.choices):
        assert widget.accessibleName()


def test_a_field_clears_on_escape_leaves_on_the_next_and_leads_on_to_the_list(qtbot):
    field = FilterField()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "ab")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        with qtbot.waitSignal(field.list_wanted):
            qtbot.keyClick(field, key)


def test_what_was_chosen_stays_while_it_can_and_its_words_are_the_tooltip(qtbot, bar):
    choice = Choice("Which", bar)
    choice.offer([("Any", ""), ("One", "1"), ("Two", "2")])
    choice.setCurrentIndex(2)
    with qtbot.assertNotEmitted(choice.currentIndexChanged):
        choice.offer([("Any", ""), ("The second", "2")], {"2": QIcon()})
    assert (choice.currentData(), choice.toolTip()) == ("2", "The second")
    choice.offer([("Any", "")])
    assert (choice.currentData(), choice.toolTip()) == ("", "Any")
