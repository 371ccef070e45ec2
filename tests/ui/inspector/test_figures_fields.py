"""What stands above the list of figures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.ui.cards.figures_filter import FigureFilter
from reader.ui.inspector.figures_fields import FiguresFilter

SUMMARY = "1 topic differs"


@pytest.fixture
def bar(qtbot, articles):
    bar = FiguresFilter()
    qtbot.addWidget(bar)
    bar.offer(articles)
    bar.show()
    return bar


def test_choices_are_folded_away_until_they_are_wanted(qtbot, bar):
    assert not any(choice.isVisible() for choice in bar.choices)
    qtbot.mouseClick(bar.unfold, Qt.MouseButton.LeftButton)
    assert all(choice.isVisible() for choice in bar.choices)


def test_everything_asked_for_is_told(qtbot, bar, articles):
    assert bar.wanted == FigureFilter()
    with qtbot.waitSignals([bar.changed] * 3):
        bar.text.setText(" boats ")
        for choice, index in zip(bar.choices, (2, 1), strict=True):
            choice.setCurrentIndex(index)
    assert bar.wanted == FigureFilter("open", articles[0].key, "boats")
    assert bar.unfold.text() == "Filter (2)"
    bar.reset()
    assert bar.wanted == FigureFilter()
    assert bar.unfold.text() == "Filter"


@pytest.mark.parametrize(
    ("text", "counts", "told"),
    [
        ("", (0, 0), ""),
        ("", (4, 4), SUMMARY),
        ("x", (3, 1204), "3 of 1,204 topics"),
        ("x", (0, 1), "None of 1 topic has all that is asked for."),
    ],
)
def test_it_says_how_much_is_listed(bar, text, counts, told):
    bar.text.setText(text)
    bar.show_count(*counts, SUMMARY)

    assert bar.count.text() == told
    assert bar.clear.isVisible() == bool(text)


def test_the_keyboard_goes_to_the_field_when_the_button_that_was_pressed_goes(bar):
    bar.text.setText("x")
    bar.changed.connect(lambda: bar.show_count(4, 4, SUMMARY))
    bar.show_count(1, 4, SUMMARY)
    bar.activateWindow()
    bar.clear.setFocus()
    bar.clear.click()

    assert bar.focusWidget() is bar.text


def test_every_widget_has_a_name(bar):
    named = (bar.text, bar.unfold, bar.more, bar.clear, *bar.choices)
    assert all(widget.accessibleName() for widget in named)
