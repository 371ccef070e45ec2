"""What stands above the list of quotes; what every list has is in `test_filters`."""

from __future__ import annotations

import pytest

from reader.ui.cards.quotes_filter import QuoteFilter
from reader.ui.inspector.quotes_fields import QuotesFilter


@pytest.fixture
def bar(qtbot, articles):
    bar = QuotesFilter()
    qtbot.addWidget(bar)
    bar.offer(articles, [("Mira Tolk", "e2"), ("Speaker not named", "")], {})
    bar.show()
    return bar


def test_everything_asked_for_is_told(bar, articles):
    assert bar.wanted == QuoteFilter()
    bar.text.setText(" saw ")
    for choice, index in zip(bar.choices, (2, 1, 3, 4), strict=True):
        choice.setCurrentIndex(index)
    assert bar.wanted == QuoteFilter("indirect", "", articles[0].key, "only", "saw")
    bar.reset()
    assert bar.wanted == QuoteFilter()


def test_it_says_how_many_are_listed(bar):
    bar.show_count(4, 4)
    assert bar.count.text() == "4 quotes · words quoted, by article"
    bar.show_count(1, 1)
    assert bar.count.text() == "1 quote · words quoted, by article"
    bar.text.setText("x")
    bar.show_count(3, 1204)
    assert bar.count.text() == "3 of 1,204 quotes"


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


def test_the_buttons_beside_the_field_say_what_they_do(bar):
    assert bar.only.accessibleName() == "Mark only the quotes of this speaker"
    assert bar.more.toolTip() == "What can be done with this quote"
