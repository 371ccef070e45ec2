"""The status bar says what there is, what is being done, and by which models."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.ui.status import StatusBar, told_models


@pytest.fixture
def bar(qtbot):
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show()
    return bar


def test_what_was_found_is_counted_without_what_is_in_doubt(bar, comparison):
    bar.show_articles(comparison.articles[:1])
    assert bar.facts.text().startswith("1 article · ")
    bar.show_comparison(comparison)

    assert bar.facts.text().startswith("3 articles · ")
    assert bar.facts.text().endswith(" · 4 matches shown · 4 quotes")
    assert bar.models.text() == "en_core_web_sm 3.8.0 · MiniLM 1.0.0"


def test_a_missing_sentence_model_is_told(without_model):
    told = told_models(without_model.models)

    assert told == "en_core_web_sm 3.8.0 · no sentence model: matched by words alone"


def test_work_shows_how_far_it_is_and_can_be_cancelled(qtbot, bar):
    stopped = []
    bar.show_work("Comparing", 1, 4, lambda: stopped.append(True))

    assert bar.doing.isVisible()
    assert not bar.models.isVisible()
    assert (bar.share.text(), bar.bar.maximum(), bar.bar.value()) == ("25 %", 4, 1)
    qtbot.mouseClick(bar.cancel, Qt.MouseButton.LeftButton)
    assert stopped == [True]


def test_work_of_unknown_length_shows_no_share(bar):
    bar.show_work("Reading", 0, 0, lambda: None)

    assert bar.share.text() == ""
    assert bar.bar.maximum() == 0


def test_without_work_there_is_nothing_to_cancel(bar):
    bar.show_idle()
    bar.cancel.click()
    bar.say("Saved story.pdf")

    assert not bar.cancel.isVisible()
    assert bar.said.text() == "Saved story.pdf"


def test_long_words_do_not_widen_the_window(qtbot):
    bar = StatusBar()
    qtbot.addWidget(bar)
    narrow = bar.minimumSizeHint().width()
    bar.say("There is only a picture, and no text that could be read as an article. " * 9)

    assert bar.minimumSizeHint().width() == narrow
