"""What stands above the list of figures; what every list has is in `test_filters`."""

from __future__ import annotations

import pytest

from reader.ui.cards.figures_filter import FigureFilter
from reader.ui.inspector.figures_fields import FiguresFilter

SUMMARY = "1 figure differs"


@pytest.fixture
def bar(qtbot, articles):
    bar = FiguresFilter()
    qtbot.addWidget(bar)
    bar.offer(articles)
    bar.show()
    return bar


def test_everything_asked_for_is_told(bar, articles):
    assert bar.wanted == FigureFilter()
    bar.text.setText(" boats ")
    for choice, index in zip(bar.choices, (2, 1), strict=True):
        choice.setCurrentIndex(index)
    assert bar.wanted == FigureFilter("open", articles[0].key, "boats")
    bar.reset()
    assert bar.wanted == FigureFilter()


def test_it_says_how_much_is_listed_and_of_all_how_it_stands(bar):
    bar.show_count(4, 4, SUMMARY)
    assert bar.count.text() == SUMMARY
    bar.text.setText("x")
    bar.show_count(0, 1, SUMMARY)
    assert bar.count.text() == "The 1 figure does not have all that is asked for."
    bar.show_count(1204, 4000, SUMMARY)
    assert bar.count.text() == "1,204 of 4,000 figures"
    assert bar.count.toolTip().startswith("The synopsis counts statements")


def test_the_button_beside_the_field_says_what_it_does(bar):
    assert bar.more.accessibleName() == "What can be done with this topic"
