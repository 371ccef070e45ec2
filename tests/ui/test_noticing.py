"""What should be known about a file is said when it was added, with a way to look at it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from tests.ui.test_previewing import NEWS, OTHER

STUB = """Boats stay in while the lamp is dark

The boats of Pell stayed in the harbour on Monday, because the bell buoy had been carried off.

The keeper of the bell said that nobody had asked him whether the boats could leave, and that…

Subscribe to continue reading
"""


FRENCH = """Le vieux pont est fermé

Le vieux pont de Sorn a été fermé lundi à cause du vent, et personne n’a été blessé, dit la ville.

Le maire de Sorn a dit que les réparations du pont seraient terminées avant la fin de mai.
"""


@pytest.fixture
def add(qtbot, window, services, tmp_path):
    """Add a file with some text: (name, text)."""

    def add(name, text):
        before = len(window.led.story.state.articles)
        (tmp_path / name).write_text(text, "utf-8")
        window.led.opening.open([tmp_path / name])
        services.reading.work()
        qtbot.waitUntil(lambda: len(window.led.story.state.articles) == before + 1)

    return add


def test_an_article_with_nothing_to_tell_is_added_in_silence(window, add):
    add("boats.txt", NEWS)

    assert window.messages.sentences == ()


@pytest.fixture
def look(qtbot, window, services):
    """Click the link of the line at some place, and return the preview it opens."""

    def look(at=0):
        qtbot.mouseClick(window.messages.offers[at].link, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: bool(services.reading.waiting))
        services.reading.work()
        qtbot.waitUntil(lambda: window.led.previewing.dialog is not None)
        return window.led.previewing.dialog

    return look


def test_an_article_that_breaks_off_is_told_and_the_link_shows_it(window, add, look):
    add("boats.txt", NEWS)
    add("stub.txt", STUB)
    (line,) = window.messages.sentences
    assert line.startswith("B: ")
    assert "break off" in line
    pane = look().pane

    assert pane.candidate.blocks.choice.kept.count(True) == 2
    assert line.removeprefix("B: ") in pane.told.text


def test_a_line_stays_until_the_user_has_decided(qtbot, window, add, look):
    add("stub.txt", STUB)
    (line,) = window.messages.sentences
    look().cancel.click()
    assert window.messages.sentences == (line,)
    qtbot.mouseClick(look().act, Qt.MouseButton.LeftButton)

    assert window.messages.sentences == ()


def test_articles_with_one_headline_are_told_apart_and_each_link_opens_its_own(window, add, look):
    digest = f"{NEWS}\n-----\n\n{OTHER}"
    add("one.txt", digest)
    add("two.txt", digest.replace("Mira", "Mara"))
    one, two = window.messages.sentences
    assert one.startswith("A: ")
    assert two.startswith("B: ")
    assert "seems to hold 2 articles" in one
    assert "seems to hold 2 articles" in two
    assert "nearly the same as A" in two  # in one line with the rest
    for place, name in enumerate(("one.txt", "two.txt")):
        dialog = look(place)
        assert dialog.pane.candidate.name == name
        dialog.reject()


def test_a_line_goes_with_its_article_and_comes_back_with_it(window, add):
    add("boats.txt", NEWS)
    add("stub.txt", STUB)
    (line,) = window.messages.sentences
    window.actions_.undo.trigger()
    assert window.messages.sentences == ()
    assert not window.messages.isVisible()
    window.actions_.redo.trigger()
    assert window.messages.sentences == (line,)
    window.sidebar.choose(0)
    window.actions_.remove.trigger()
    assert window.messages.sentences == (line.replace("B: ", "A: "),)
    window.sidebar.choose(0)
    window.actions_.remove.trigger()

    assert window.messages.sentences == ()


def test_what_was_said_of_an_article_that_is_gone_is_not_said_of_another(window, add):
    add("boats.txt", NEWS)
    add("again.txt", NEWS.replace("Nobody was hurt", "Nobody at all was hurt"))
    assert "nearly the same as A" in window.messages.sentences[0]
    window.led.story.remove(0)

    assert window.messages.sentences == ()


def test_what_the_user_has_closed_does_not_come_back(qtbot, window, add):
    add("stub.txt", STUB)
    qtbot.mouseClick(window.messages.findChild(QToolButton), Qt.MouseButton.LeftButton)
    add("boats.txt", NEWS)

    assert window.messages.sentences == ()


def test_a_file_of_several_articles_is_told_and_the_link_leads_to_where_it_is_split(
    qtbot, window, services, add
):
    add("digest.txt", f"{NEWS}\n-----\n\n{OTHER}")
    (offer,) = window.messages.offers
    assert "seems to hold 2 articles" in offer.sentence
    qtbot.mouseClick(offer.link, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(services.reading.waiting))
    services.reading.work()
    qtbot.waitUntil(lambda: window.led.previewing.dialog is not None)

    assert window.led.previewing.dialog.pane.told.split.isVisible()


def test_an_article_that_says_nearly_the_same_as_another_is_told_with_its_letter(window, add):
    add("boats.txt", NEWS)
    add("again.txt", NEWS.replace("Nobody was hurt", "Nobody at all was hurt"))

    (offer,) = window.messages.offers
    assert "nearly the same as A" in offer.sentence


def test_what_was_told_of_one_story_does_not_stand_over_the_next(window, add):
    add("stub.txt", STUB)
    window.led.story.rename("Boats")
    assert len(window.messages.offers) == 1
    window.led.story.close()

    assert window.messages.offers == []
    assert not window.messages.isVisible()


def test_another_language_is_told_by_the_comparison_and_not_twice(window, add):
    add("pont.txt", FRENCH)

    assert window.led.story.state.articles[0].language == "fr"
    assert window.messages.sentences == ()
