"""What stands above the list of quotes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.ui.cards.quotes_filter import QuoteFilter
from reader.ui.inspector.quotes_fields import QuotesFilter


@pytest.fixture
def bar(qtbot, articles):
    bar = QuotesFilter()
    qtbot.addWidget(bar)
    bar.offer(articles, [("Mira Tolk", "e2"), ("Speaker not named", "")], {})
    bar.show()
    return bar


def test_choices_are_folded_away_until_they_are_wanted(qtbot, bar):
    assert not any(choice.isVisible() for choice in bar.choices)
    qtbot.mouseClick(bar.unfold, Qt.MouseButton.LeftButton)
    assert all(choice.isVisible() for choice in bar.choices)


def test_everything_asked_for_is_told(qtbot, bar, articles):
    assert bar.wanted == QuoteFilter()
    with qtbot.waitSignals([bar.changed] * 5):
        bar.text.setText(" saw ")
        for choice, index in zip(bar.choices, (2, 1, 3, 4), strict=True):
            choice.setCurrentIndex(index)
    assert bar.wanted == QuoteFilter("indirect", "", articles[0].key, "only", "saw")
    assert bar.unfold.text() == "Filter (4)"
    bar.reset()
    assert bar.wanted == QuoteFilter()
    assert bar.unfold.text() == "Filter"


@pytest.mark.parametrize(
    ("text", "counts", "told"),
    [
        ("", (0, 0), ""),
        ("", (4, 4), "4 quotes · words quoted, by article"),
        ("", (1, 1), "1 quote · words quoted, by article"),
        ("x", (3, 1204), "3 of 1,204 quotes"),
        ("x", (0, 4), "None of 4 quotes has all that is asked for."),
    ],
)
def test_it_says_how_many_are_listed(bar, text, counts, told):
    bar.text.setText(text)
    bar.show_count(*counts)

    assert bar.count.text() == told
    assert bar.clear.isVisible() == bool(text)


def test_the_keyboard_goes_to_the_field_when_the_button_that_was_pressed_goes(bar):
    bar.text.setText("x")
    bar.changed.connect(lambda: bar.show_count(4, 4))
    bar.show_count(1, 4)
    bar.activateWindow()
    bar.clear.setFocus()
    bar.clear.click()

    assert bar.focusWidget() is bar.text


def test_what_is_chosen_holds_for_the_next_comparison(bar, articles):
    bar.speaker.setCurrentIndex(1)
    bar.differs.setCurrentIndex(2)
    bar.offer(articles[:2], [("Jan Brek", "jan brek"), ("Mira Tolk", "e2")], {"speaker": 1204})

    assert bar.wanted.voice == "e2"
    assert bar.wanted.differs == "speaker"


def test_of_how_many_quotes_something_differs_is_told_at_the_choice(bar):
    bar.offer((), (), {"speaker": 1204, "only": 3})

    assert [bar.differs.itemText(at) for at in range(bar.differs.count())] == [
        "Same or not",
        "Meaning differs (0)",
        "Speaker differs (1,204)",
        "Wording differs (0)",
        "Only in one article (3)",
    ]


def test_every_field_has_a_name(bar):
    fields = (bar.text, bar.unfold, bar.only, bar.more, *bar.choices, bar.clear)

    assert all(field.accessibleName() for field in fields)
